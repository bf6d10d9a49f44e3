// People of history, as full names and surnames.
// Source: WordNet 3.0, instances in noun.*; Copyright 2006 Princeton University, WordNet licence.
// Written by training/build-gazetteers.ts: change that, not this.
export const WORDNET_PEOPLE = `
a. a. michelson|a. a. milne|a. conan doyle|a. e. burnside|a. e. housman|a. e. kennelly|a. e. w. mason|a. noam chomsky
a.e.|aalto|aaron|aaron burr|aaron copland|aaron montgomery ward|abbott lawrence lowell|abdias|abel
abel janszoon tasman|abel tasman|abelard|abraham|abraham lincoln|abraham stoker
abu ali al-husain ibn abdallah ibn sina|abul-walid mohammed ibn-ahmad ibn-mohammed ibn-roshd|aby moritz warburg
aby warburg|acheson|achille ratti|achmad sukarno|adam|adam smith|adams|adeline virginia stephen woolf|adenauer
adlai ewing stevenson|adlai stevenson|admiral byrd|admiral dewey|admiral nelson|admiral nimitz|adolf eichmann
adolf hitler|adolf loos|adolf windaus|adolph simon ochs|adolphe sax|adrian|aelius donatus|aeneas silvius|aeschylus
aesop|agassiz|agatha christie|agee|aggeus|agnes de mille|agnes george de mille|agnes gonxha bojaxhiu|agricola|agrippa
agrippina|agrippina the elder|agrippina the younger|ahab|ahmad shah masoud|ahmed salman rushdie|ahmed zoki yamani
aiken|ailey|aimee semple mcpherson|akhenaten|akhenaton|akira kurosawa|al capone|al gore|al hirschfeld|al jolson
al-hakim|al-hasan ibn al-haytham|alan alexander milne|alan bartlett shepard jr.|alan hodgkin|alan jay lerner
alan lloyd hodgkin|alan mathison turing|alan paton|alan seeger|alan shepard|alan stewart paton|alan turing|alaric
alban berg|albee|alben barkley|alben william barkley|albers|albert|albert abraham michelson|albert bruce sabin
albert camus|albert edward|albert einstein|albert francis charles augustus emmanuel|albert gore jr.|albert michelson
albert sabin|albert schweitzer|albert speer|albert szent-gyorgyi|albert von szent-gyorgyi|alberti|alberto giacometti
albino luciano|albrecht durer|albrecht eusebius wenzel von wallenstein|alcaeus|alcibiades|alcott|aldous huxley
aldous leonard huxley|alec guinness|aleksandr aleksandrovich blok|aleksandr borodin|aleksandr feodorovich kerensky
aleksandr i. solzhenitsyn|aleksandr mikjailovich prokhorov|aleksandr nikolayevich scriabin|aleksandr pavlovich
aleksandr porfirevich borodin|aleksandr prokhorov|aleksandr scriabin|aleksandr sergeyevich pushkin
aleksandr solzhenitsyn|aleksey maksimovich peshkov|aleksey maximovich peshkov|alessandro di mariano dei filipepi
alessandro farnese|alessandro manzoni|aletta jacobs|alex haley|alexander|alexander alexandrovich blok|alexander bell
alexander calder|alexander fleming|alexander graham bell|alexander hamilton|alexander i|alexander ii|alexander iii
alexander isayevich solzhenitsyn|alexander melville bell|alexander pope|alexander pushkin|alexander selcraig
alexander selkirk|alexander the great|alexander the liberator|alexander vi|alexander wilson|alexander woollcott
alexandre dumas|alexandre emile jean yersin|alexandre gustave eiffel|alexandre yersin|alexis carrel
alexis charles henri maurice de tocqueville|alexis de tocqueville|alfonso borgia|alfred|alfred alistair cooke
alfred bernhard nobel|alfred binet|alfred charles kinsey|alfred charles william harmsworth|alfred damon runyon
alfred de musset|alfred dreyfus|alfred edward housman|alfred edward woodley mason|alfred eisenstaedt
alfred habdank skarbek korzybski|alfred hawthorne|alfred hitchcock|alfred joseph hitchcock|alfred kastler
alfred korzybski|alfred kroeber|alfred krupp|alfred lord tennyson|alfred lothar wegener|alfred louis kroeber
alfred lunt|alfred nobel|alfred north whitehead|alfred noyes|alfred russel wallace|alfred stieglitz|alfred tennyson
alfred thayer mahan|alfred the great|alger|algernon charles swinburne|algren|alhacen|alhazen|ali|ali baba
alice b. toklas|alice hamilton|alice malsenior walker|alice paul|alice walker|alice-josephine pons|alicia alonso
alistair cooke|alla nazimova|allen|allen ginsberg|allen stewart konigsberg|allen tate|alois senefelder|alonso
aloys senefelder|alphonse bertillon|alphonse capone|althea gibson|alton glenn miller|alvar aalto|alvin ailey
amandine aurore lucie dupin|amati|ambrogio damiano achille ratti|ambrose|ambrose bierce|ambrose everett burnside
ambrose gwinett bierce|amedeo avogadro|amedeo modigliano|amelia earhart|amenhotep iv|americus vespucius
amerigo vespucci|amos|amundsen|amy lowell|amy lyon|ananias|anatole france|anatoli karpov|anatoli yevgenevich karpov
anaxagoras|anaximander|anaximenes|anders celsius|andersen|anderson|andre derain|andre eglevsky|andre gide
andre le notre|andre maginot|andre malraux|andre markoff|andre maurois|andre paul guillaume gide|andre weil
andrea guarneri|andrea mantegna|andrea palladio|andreas vesalius|andrei andreyevich gromyko
andrei arsenevich tarkovsky|andrei dimitrievich sakharov|andrei gromyko|andrei markov|andrei sakharov|andrei tarkovsky
andrei voznesenski|andres martinez|andres segovia|andrew|andrew carnegie|andrew d. white|andrew dickson white
andrew fielding huxley|andrew huxley|andrew jackson|andrew jackson downing|andrew johnson|andrew lloyd webber
andrew marvell|andrew mellon|andrew w. mellon|andrew william mellon|andrew wyeth|andrews|andrija mohorovicic
andrzej wajda|andy warhol|angelo correr|angelo guiseppe roncalli|angus frank johnstone wilson
anicius manlius severinus boethius|anna amalia mercouri|anna eleanor roosevelt|anna howard shaw
anna mary robertson moses|anna pavlova|anne|anne boleyn|anne bradstreet|anne bronte|anne dudley bradstreet
anne hathaway|anne hutchinson|anne mansfield sullivan|anne robert jacques turgot|anne sexton|anne sullivan
annie oakley|anouilh|anselm|anthony|anthony burgess|anthony charles lynton blair|anthony comstock|anthony hopkins
anthony trollope|anthony vandyke|anthony wayne|antichrist|antigonus|antigonus cyclops|antoine domino
antoine henri becquerel|antoine laurent de jussieu|antoine laurent lavoisier|antoine lavoisier|anton bruckner
anton chekhov|anton chekov|anton gregor rubinstein|anton grigorevich rubinstein|anton pavlovich chekhov
anton pavlovich chekov|anton rubenstein|anton van leeuwenhoek|anton van leuwenhoek|antonin dvorak|antoninus
antonio allegri da correggio|antonio gaudi|antonio gaudi i cornet|antonio ghislieri|antonio lopez de santa ana
antonio lopez de santa anna|antonio lucio vivaldi|antonio pignatelli|antonio stradivari|antonio vivaldi|antonius
antonius pius|antonius stradivarius|antony|antony tudor|anwar el-sadat|anwar sadat|apollinaire|apostle of germany
apostle of the gentiles|apostle paul|appleton|aquinas|arafat|aragon|aram ilich khachaturian|aram kachaturian
aram khachaturian|arcangelo corelli|archibald macleish|archibald percival wavell|archimedes|arendt|aristarchus
aristarchus of samos|aristide maillol|aristophanes|aristotle|arius|armand jean du plessis|armin|arminius|armstrong
arna wendell bontemps|arnold|arnold daniel palmer|arnold gesell|arnold joseph toynbee|arnold lucius gesell
arnold of brescia|arnold palmer|arnold schoenberg|arnold schonberg|arnold toynbee|arouet|arp|arrhenius|art tatum
artaxerxes|artaxerxes i|artaxerxes ii|artemus ward|arthur|arthur ashe|arthur compton|arthur conan doyle
arthur edwin kennelly|arthur evans|arthur fiedler|arthur garfield hays|arthur holly compton|arthur holmes
arthur honegger|arthur jacob arshawsky|arthur james balfour|arthur john gielgud|arthur koestler|arthur laffer
arthur marx|arthur meier schlesinger|arthur meier schlesinger jr.|arthur miller|arthur mitchell
arthur neville chamberlain|arthur rimbaud|arthur robert ashe|arthur rubinstein|arthur schlesinger
arthur schlesinger jr.|arthur schopenhauer|arthur seymour sullivan|arthur stanley jefferson laurel|arthur sullivan
arthur symons|arthur tappan|arthur tatum|arthur wellesley|artie shaw|artur rubinstein|artur schnabel|arturo toscanini
asa gray|asa yoelson|asanga|asaph hall|asch|ashe|ashley montagu|ashton|ashurbanipal|asimov|assurbanipal|astaire|astor
asurbanipal|ataturk|athanasius|athanasius the great|athelstan|athol fugard|attila|attila the hun|attlee|auchincloss
auden|audubon|august f. mobius|august ferdinand mobius|august friedrich leopold weismann|august strindberg
august von wassermann|august wilhelm von hoffmann|auguste comte|auguste rodin|augustin eugene scribe
augustin jean fresnel|augustine|augustine of hippo|augustus|augustus welby northmore pugin|aurelius|austen
averell harriman|averroes|avicenna|avogadro|ayatollah khomeini|ayatollah ruholla khomeini|ayn rand|b. b. king
b. f. skinner|babe didrikson|babe ruth|babe zaharias|baby doc|bach|bacon|baeda|baedeker|bailey|bakunin|balanchine
balboa|baldwin|balenciaga|balfour|ball|balthasar|balthazar|balzac|bankhead|banks|bannister|banting
barack hussein obama|baraka|barany|barbara hepworth|barbara tuchman|barbara ward|barbara wertheim tuchman|barbarossa
barber|barbra joan streisand|barbra streisand|bard of avon|bardeen|barkley|barnaba chiaramonti|barnum|baron adrian
baron alexander von humboldt|baron clive|baron clive of plassey|baron de la brede et de montesquieu
baron friedrich heinrich alexander von humboldt|baron friedrich wilhelm ludolf gerhard augustin von steuben
baron georges cuvier|baron hermann ludwig ferdinand von helmholtz|baron hugh caswall tremenheere dowding
baron jean baptiste joseph fourier|baron karl maria friedrich ernst von weber|baron karl wilhelm von humboldt
baron lister|baron lloyd webber of sydmonton|baron munchausen|baron olivier of birghton|baron richard von krafft-ebing
baron snow of leicester|baron verulam|baron wilhelm von humboldt|baroness dudevant|baroness emmusca orczy
baroness jackson of lodsworth|baroness karen blixen|baroness thatcher of kesteven
baronne anne louise germaine necker de steal-holstein|barrie|barrymore|barth|barthelme|barthold george niebuhr
bartholdi|bartholin|bartholomeu dias|bartholomeu diaz|bartholomew roberts|bartlett|bartok|bartolome esteban murillo
bartolomeo alberto capillari|bartolomeo prignano|bartolomeo vanzetti|bartolommeo eustachio|baruch|baruch de spinoza
baryshnikov|basil|basil of caesarea|basil the great|bathsheba|baudelaire|baum|bayard|bayes|beadle|beatrice lillie
beatrice webb|beau brummell|beaumont|beauvoir|beaverbrook|becket|beckett|becquerel|beda|bede|bedrich smetana|beecher
beerbohm|beethoven|begin|behmen|behrens|behring|bela bartok|bela ferenc blasko|bela lugosi|belisarius|bell|bellarmine
bellarmino|belle miriam silverman|bellini|belloc|bellow|belshazzar|ben gurion|ben hecht|ben hogan|ben jonson|ben shahn
benchley|benedetto caetani|benedetto odescalchi|benedict|benedict arnold|benedict de spinoza|benedict xiv|benedict xv
benet|benito mussolini|benjamin|benjamin britten|benjamin david goodman|benjamin disraeli|benjamin franklin
benjamin franklin norris jr.|benjamin harris|benjamin harrison|benjamin henry latrobe|benjamin jonson|benjamin jowett
benjamin kubelsky|benjamin peirce|benjamin ricketson tucker|benjamin rush|benjamin shahn|benjamin spock
benjamin thompson|benjamin west|bennett|benny|benny goodman|benny hill|benoit mandelbrot|bentham|benton
benvenuto cellini|berg|bergman|bergson|beria|bering|berkeley|berlage|berlin|berlioz|bernard
bernard arthur owen williams|bernard baruch|bernard hinault|bernard law montgomery|bernard malamud
bernard mannes baruch|bernardo bertolucci|bernd heinrich wilhelm von kleist|bernhard riemann|bernhardt|bernini
bernoulli|bernstein|berra|berry|bertillon|bertolt brecht|bertolucci|bertram brockhouse|bertrand arthur william russell
bertrand russell|berzelius|bessel|bessemer|bessie smith|best|bethe|bethune|betsy griscom ross|betsy ross|bette davis
betty friedan|betty naomi friedan|betty naomi goldstein friedan|beveridge|beverly sills|bevin|bierce|big bill haywood
big bill tilden|bill clinton|bill gates|bill haley|bill mauldin|bill russell|billie jean king|billie jean moffitt king
billie the kid|billy graham|billy mitchell|billy sunday|billy wilder|binet|bing crosby|bird parker|bishop berkeley
bishop ulfila|bishop ulfilas|bishop wulfila|bismarck|bizet|black|black hawk|black jack pershing|black prince
blackbeard|blair|blaise pascal|blake|bleriot|blessed virgin|bligh|blitzstein|blixen|bloch|blok|bloody mary|bloomfield
bob dylan|bob hope|bob marley|bob mathias|bob woodward|bobby fischer|bobby jones|bobby orr|boccaccio|bodoni|boehm
boehme|boell|boethius|bogart|bohme|bohr|boleyn|bolingbroke|bolivar|boltzmann|bomber harris|bonaparte|bond|bonhoeffer
boniface|boniface viii|bonney|bontemps|booker t. washington|booker taliaferro washington|boole|boone|booth|borges
borgia|boris fyodorovich godunov|boris godunov|boris karloff|boris leonidovich pasternak|boris pasternak|boris spassky
boris vasilevich spassky|born|borodin|bosch|bose|boswell|botticelli|bougainville|boulez|bowditch|bowdler|bowie
boy orator of the platte|boyle|bradbury|bradford|bradley|bradstreet|brady|bragg|brahe|brahms|braille|bram stoker
bramante|brancusi|brandt|braque|braun|braxton bragg|brecht|bret harte|breuer|breughel|breughel the elder|brezhnev
bride|bridges|bridget|brigham young|brigid|brigit nilsson|brinton|britten|broca|brockhouse|broglie
bronislaw kasper malinowski|bronislaw malinowski|bronte|brooke|brooks|brown|browne|browning|bruce|bruce lee|bruch
bruckner|bruegel|brueghel|brummell|brunelleschi|bruno|bruno of toul|bruno walter|brutus|bryan|bryan donkin|buber
buchanan|buchner|buck|buckminster fuller|buddha|buddy holly|budge|buffalo bill|buffalo bill cody|bukharin|bullfinch
bultmann|bulwer-lytton|bunche|bunsen|bunuel|bunyan|burbage|burbank|burger|burgess|burgoyne|burk|burke|burnett|burnham
burns|burnside|burr|burrhus frederic skinner|burrill bernard crohn|burroughs|burt|burton|bush|bushnell|buster keaton
butcher cumberland|butler|butterfield|byrd|byron|c. d. gibson|c. h. best|c. k. ogden|c. northcote parkinson|c. p. snow
c. s. forester|c. s. lewis|c. vann woodward|c. w. post|cabell|cabot|caesar|cage|cagliostro|cagney|cain|calamity jane
calder|calderon|calderon de la barca|caldwell|caligula|calixtus ii|calixtus iii|callas|calvert vaux|calvin
calvin coolidge|calvin klein|calvin richard klein|calvino|camillo golgi|campbell|camus|canetti|canute|canute the great
capek|capet|capone|capra|captain bligh|captain bob|captain cook|captain james cook|captain john smith|captain kidd
caravaggio|cardinal bellarmine|cardinal newman|cardinal richelieu|carducci|carew|carl anderson|carl august nielsen
carl clinton van doren|carl david anderson|carl gustaf mossander|carl gustav jung|carl jung|carl lewis
carl maria von weber|carl nielsen|carl orff|carl rogers|carl sandburg|carl van doren|carl von linne|carl xvi gustaf
carl xvi gustav|carl yastrzemski|carlo goldoni|carlos|carlos chavez|carlos fuentes|carlos the jackal|carlyle
carmichael|carnegie|carnot|carolus|carolus linnaeus|carothers|carrel|carrere|carroll|carry amelia moore nation
carry nation|carson|carson mccullers|carson smith mccullers|carter|cartier|cartwright|caruso|carver|cary grant|casals
casanova|casanova de seingalt|casey stengel|cash|casimir funk|caspar|caspar bartholin|cass gilbert|cassandra|cassirer
cassius|cassius clay|cassius longinus|cassius marcellus clay|castro|cather|catherine|catherine de medicis
catherine howard|catherine i|catherine ii|catherine of aragon|catherine parr|catherine the great|cattell|catullus
cavell|cavendish|caxton|cecil b. demille|cecil blount demille|cecil frank powell|cecil j. rhodes|cecil john rhodes
cecil rhodes|cecil scott forester|cellini|celsius|cervantes|cervantes saavedra|cesar chavez|cesar estrada chavez
cesar franck|cesar ritz|cesare borgia|cezanne|ch'in shih huang ti|chagall|chaim azriel weizmann|chaim soutine
chaim weizmann|chain|chamberlain|chambers|champlain|champollion|chandler|chaplin|chapman|charcot|charlemagne|charles
charles a. lindbergh|charles andre joseph marie de gaulle|charles augustin de coulomb|charles augustus lindbergh
charles baudelaire|charles bullfinch|charles camille saint-saens|charles christopher parker|charles cornwallis
charles dana gibson|charles darwin|charles de gaulle|charles dickens|charles digby harrod|charles dillon stengel
charles dodgson|charles dudley warner|charles eames|charles edouard jeanneret|charles edward berry|charles edward ives
charles evans hughes|charles farrar browne|charles follen mckim|charles fourier|charles francis hall
charles francois gounod|charles franklin kettering|charles frederick menninger|charles frederick worth
charles goodyear|charles grey|charles hardin holley|charles henry harrod|charles herbert best|charles i|charles ii
charles ix|charles james fox|charles john huffam dickens|charles joseph clark|charles kay ogden|charles kettering
charles l'enfant|charles lamb|charles laughton|charles lindbergh|charles liston|charles louis de secondat
charles louis napoleon bonaparte|charles lutwidge dodgson|charles m. schulz|charles martin hall
charles maurice de talleyrand|charles menninger|charles munroe schulz|charles peirce|charles percy snow
charles pierre baudelaire|charles proteus steinmetz|charles ringling|charles robert darwin|charles robert redford
charles sanders peirce|charles schulz|charles stewart parnell|charles stuart|charles taze russell|charles the bald
charles the great|charles thomson rees wilson|charles vii|charles watson-wentworth|charles wesley|charles wilkes
charles william post|charlie chaplin|charlie parker|charlotte anna perkins gilman|charlotte bronte|charlotte corday
chase|chateaubriand|chaucer|chavez|che guevara|cheever|chekhov|chekov|chen n. yang|cherubini|chester a. arthur
chester alan arthur|chester nimitz|chester william nimitz|chesterfield|chesterton|chevalier|chevalier de bayard
chevalier de lamarck|chiang chung-cheng|chiang kai-shek|chico|chief joseph|childe hassam|chippendale|chirico
chloe anthony wofford|chomsky|chopin|chou en-lai|chris evert|chrissie evert|christ|christiaan eijkman
christiaan huygens|christian dior|christian friedrich hebbel|christian friedrich schonbein|christian huygens
christian johann doppler|christian schonbein|christie|christine marie evert|christoph willibald von gluck|christopher
christopher carson|christopher columbus|christopher fry|christopher isherwood|christopher marlowe
christopher william bradshaw isherwood|chuang-tzu|chuck berry|churchill|ciardi|cicero|cicily isabel fairfield|cimabue
cincinnatus|citizen genet|claes oldenburg|claes thure oldenburg|clara josephine schumann|clare booth luce
clarence darrow|clarence day|clarence malcolm lowry|clarence seward darrow|clarence shepard day jr.|clark|clark gable
claude achille debussy|claude bernard|claude debussy|claude e. shannon|claude elwood shannon|claude levi-strauss
claude monet|claude shannon|claudio monteverdi|claudius|claudius i|claudius ptolemaeus|clausewitz|clay|cleanthes
clemence sophia harned lozier|clemenceau|clemens|clement attlee|clement iii|clement philibert leo delibes
clement richard attlee|clement vii|clement xi|clement xiv|cleopatra|cleveland|clifford odets|cline|clinton|clive
clive sinclair|clive staples lewis|clovis|clovis i|clyde tombaugh|clyde william tombaugh|cnut|coca|cochise|cochran
cockcroft|cocteau|cody|cohan|cohn|cole albert porter|cole porter|coleman hawkins|coleridge|colette|colin luther powell
colin powell|collins|collis potter huntington|columbus|comenius|comer vann woodward|commodore perry
commodore vanderbilt|compton|comstock|comte|comte de mirabeau|comte de rochambeau
comte donatien alphonse francois de sade|comtesse du barry|conan doyle|condorcet|confucius|congreve|connolly|connors
conrad|conrad aiken|conrad potter aiken|constable|constant lambert|constantin brancusi|constantine|constantine i
constantine the great|conte alessandro giuseppe antonio anastasio volta|conte alessandro volta|cook|cooke|coolidge
cooper|copernicus|copland|copley|coppola|corbett|corday|cordell hull|cordoba|cordova|corelli|corneille
cornelia otis skinner|cornelis jansen|cornelius jansenius|cornelius vanderbilt|cornell|cornwallis|corot|correggio
cortes|cortez|cosimo de medici|cosimo the elder|coulomb|count alessandro di cagliostro|count alessandro volta
count ferdinand von zeppelin|count lev nikolayevitch tolstoy|count maurice maeterlinck
count nikolaus ludwig von zinzendorf|count rumford|couperin|courbet|court|cousteau|coward|cowper|craig ventner|craigie
crane|crawford|crazy horse|crichton|crick|crispin|cristobal balenciaga|cristobal colon|cristoforo colombo|crockett
croesus|crohn|cromwell|cronyn|crookes|crosby|crouse|culbertson|cumberland|cunningham|curie|curl|currer bell|currier
curtis|curtiss|cushing|custer|cuvier|cy young|cynewulf|cynwulf|cyrano de bergerac|cyril burt|cyril lodowic burt
cyril northcote parkinson|cyrus|cyrus hall mccormick|cyrus ii|cyrus mccormick|cyrus the elder|cyrus the great
cyrus the younger|czar alexander i|czar alexander ii|czar alexander iii|czar nicholas i|czar peter i|czerny
d'oyly carte|d. h. lawrence|d. w. griffith|dag hammarskjold|dag hjalmar agne carl hammarskjold|daguerre|daimler
dale carnegie|dali|dalton|dalton trumbo|dame agatha mary clarissa christie|dame alice ellen terry|dame alicia markova
dame barbara hepworth|dame daphne du maurier|dame edith louisa sitwell|dame edith sitwell|dame ellen terry
dame jean iris murdoch|dame joan sutherland|dame kiri janette te kanawa|dame kiri te kanawa|dame margot fonteyn
dame muriel spark|dame myra hess|dame nellie melba|dame rebecca west|dame sybil thorndike|damocles|damon
damon and pythias|damon runyon|daniel|daniel bernoulli|daniel boone|daniel chester french|daniel defoe
daniel garrison brinton|daniel hudson burnham|daniel jones|daniel morgan|daniel ortega|daniel ortega saavedra
daniel patrick moynihan|daniel rutherford|daniel webster|dante|dante alighieri|dante gabriel rossetti|danton
danton true young|daphne du maurier|darius i|darius iii|darius milhaud|darius the great|darrow|darryl francis zanuck
darryl zanuck|darwin|dashiell hammett|daumier|david|david alfaro siqueiros|david barnard steinman|david ben gurion
david bruce|david bushnell|david crockett|david garrick|david glasgow farragut|david grun|david hartley
david herbert lawrence|david hilbert|david hubel|david hume|david john moore cornwell|david lewelyn wark griffith
david livingstone|david low|david mamet|david o. selznick|david oliver selznick|david ricardo|david riesman
david riesman jr.|david rittenhouse|david roland smith|david sarnoff|david siqueiros|david smith|davis|davy
davy crockett|davys|dawes|day|dayan|de bakey|de forest|de niro|de quincey|de sica|de vries|dean|dean acheson
dean gooderham acheson|dean martin|dean swift|debs|debussy|decatur|decimus junius juvenalis|decius|decker|deems taylor
deere|defoe|degas|dekker|delacroix|delbruck|delibes|delilah|delius|deliverer|delorme|demetrius|demetrius i
demetrius poliorcetes|demille|democritus|demosthenes|dempsey|deng xiaoping|denis diderot|denmark vesey|dennis gabor
depardieu|der fuhrer|derain|derrida|descartes|desert fox|desiderius erasmus|desmond tutu|dewar|dewey|dewitt clinton
diaghilev|diamond jim|diamond jim brady|diana|diane de poitiers|dias|diaz|dick fosbury|dick turpin|dickens|dickinson
diderot|didion|dido|didrikson|diego rivera|diego rodriguez de silva y velazquez|diesel|dietrich|dietrich bonhoeffer
dimaggio|din land|dinesen|dino paul crocetti|diocletian|diogenes|dionysius|dionysius the elder|diophantus|dior|dirac
disney|disraeli|dix|dizzy gillespie|dmitri dmitrievich shostakovich|dmitri ivanovich mendeleev
dmitri ivanovich mendeleyev|dmitri mendeleev|dmitri mendeleyev|dmitri shostakovich|doctorow|dodgson|dolby
domenikos theotocopoulos|domingo|domingo de guzman|dominic|domino|domitian|don budge|don juan
don luchino visconti conte di modrone|don marquis|donald arthur glaser|donald barthelme|donald glaser
donald robert perry marquis|donatello|donato bramante|donato d'agnolo bramante|donato di betto bardi|donatus|donizetti
donkin|donne|doolittle|doppler|doris lessing|doris may lessing|doroteo arango|dorothea dix|dorothea lange
dorothea lynde dix|dorothy dix|dorothy hodgkin|dorothy l. sayers|dorothy leigh sayers|dorothy mary crowfoot hodgkin
dorothy parker|dorothy rothschild parker|dorothy sayers|dos passos|dostoevski|dostoevsky|dostoyevsky|douglas
douglas elton fairbanks|douglas fairbanks|douglas fairbanks jr.|douglas macarthur|douglas moore|douglass|dowding|dowdy
dowland|down|downing|dr. j|dr. johnson|dr. seuss|draco|drake|dred scott|dreiser|drew|dreyfus|dryden|du barry|du bois
dubois heyward|dubya|dubyuh|duc d'elchingen|duc de richelieu|duc de sully|duchamp|duchess of ferrara
duchess of windsor|duchesse de valentinois|dudley moore|dudley stuart john moore|dufy|dugald stewart|dukas
duke ellington|duke of cumberland|duke of edinburgh|duke of lancaster|duke of marlborough|duke of wellington
duke of windsor|duke wayne|dulles|dumas|duncan|duncan grant|duncan james corrow grant|duns scotus|durant|durante|durer
durkheim|durrell|duse|dustin hoffman|dutch leonard|duvalier|dvorak|dwight d. eisenhower|dwight david eisenhower
dwight davis|dwight eisenhower|dwight filley davis|dwight lyman moody|dylan|dylan marlais thomas|dylan thomas
e. a. von willebrand|e. b. white|e. g. marshall|e. h. harriman|e. h. weber|e. l. doctorow|e. o. lawrence|e. o. wilson
e. t. a. hoffmann|e. t. s. walton|e. w. morley|eadweard muybridge|eadwig|eames|eamon de valera|earhart
earl of leicester|earl of warwick|earl russell|earl warren|eastman|eccles|eck|eckhart|ed sullivan|eddie rickenbacker
eddington|eddy|eddy merckx|ederle|edgar|edgar albert guest|edgar allan poe|edgar degas|edgar douglas adrian
edgar guest|edgar lee masters|edgar rice burroughs|edgar varese|edgar wallace|edgard lawrence doctorow|edison
edith cavell|edith giovanna gassion|edith louisa cavell|edith newbold jones wharton|edith piaf|edith wharton
edmond de goncourt|edmond halley|edmond hoyle|edmond louis antoine huot de goncourt|edmond malone|edmond rostand
edmund burke|edmund cartwright|edmund charles edouard genet|edmund halley|edmund hillary|edmund husserl|edmund i
edmund ii|edmund ironside|edmund john millington synge|edmund kean|edmund malone|edmund spenser|edmund wilson
edna ferber|edna millay|edna o'brien|edna saint vincent millay|edouard lemaitre|edouard manet|edouard vuillard
edsel bryant ford|eduard buchner|edvard grieg|edvard hagerup grieg|edvard munch|edward|edward albee
edward antony richard louis|edward appleton|edward benjamin britten|edward bouverie pusey|edward calvin kendall
edward d. white|edward douglas white jr.|edward durell stone|edward estlin cummings|edward everett hale
edward fitzgerald|edward franklin albeen|edward g. robinson|edward george earle bulwer-lytton|edward gibbon
edward goldenberg robinson|edward henry harriman|edward i|edward ii|edward iii|edward iv|edward james hughes
edward james muggeridge|edward jean steichen|edward jenner|edward kendall|edward kennedy ellington|edward lawrie tatum
edward lear|edward lee thorndike|edward macdowell|edward morley|edward osborne wilson|edward pusey|edward r. murrow
edward roscoe murrow|edward sapir|edward teach|edward teller|edward thatch|edward the confessor|edward the elder
edward the martyr|edward v|edward vernon rickenbacker|edward vi|edward vii|edward viii|edward vincent sullivan
edward weston|edward white|edward williams morley|edward winslow|edward wyllis scripps|edward young|edwards|edwin
edwin arlington robinson|edwin dubois hayward|edwin herbert land|edwin hubble|edwin powell hubble|edwy|eero saarinen
efrem zimbalist|egbert|eglevsky|ehrenberg|ehrlich|eichmann|eiffel|eigen|eijkman|eileen farrell|einstein|einthoven
eisenhower|eisenstaedt|eisenstein|ekman|el caudillo|el greco|el libertador|eleanor gwyn|eleanor gwynn|eleanor gwynne
eleanor of aquitaine|eleanor roosevelt|eleonora duse|elgar|eli whitney|elia|elia kazan|elia kazanjoglous|elias canetti
elias howe|elie metchnikoff|elie metchnikov|elie wiesel|eliel saarinen|eliezer wiesel|elihu thomson|elihu yale|elijah
elijah muhammad|elinor morton hoyt wylie|eliot|elisabeth vigee-lebrun|elisha graves otis|elizabeth
elizabeth barrett browning|elizabeth cady stanton|elizabeth cleghorn stevenson gaskell|elizabeth cochrane seaman
elizabeth gaskell|elizabeth haldane|elizabeth i|elizabeth ii|elizabeth merriwether gilmer|elizabeth palmer peabody
elizabeth peabody|elizabeth sanderson haldane|elizabeth seaman|elizabeth seton|elizabeth taylor|ella fitzgerald
ellen price wood|ellington|ellison|ellsworth|elmer ambrose sperry|elmer leopold rice|elmer reizenstein|elmer rice
elmore john leonard|elmore leonard|elsa schiaparelli|elvis aron presley|elvis presley|elwyn brooks white
ely culbertson|emanuel svedberg|emanuel swedenborg|emerson|emil hermann fischer|emil klaus julius fuchs|emile durkheim
emile gaboriau|emile herzog|emile zola|emiliano zapata|emilie charlotte le breton|emily bronte|emily dickinson
emily jane bronte|emily post|emily price post|emma goldman|emma hart willard|emmett kelly|emmy noether|empedocles
emperor francis ii|emperor napoleon iii|endecott|endicott|enea silvio piccolomini|enesco|engelbert humperdinck|engels
english hippocrates|enrico caruso|enrico fermi|epictetus|epicurus|epstein|erasmus|eratosthenes|eric arthur blair
eric blair|erica jong|erich mendelsohn|erich von stroheim|erik adolf von willebrand|erik alfred leslie satie
erik axel karlfeldt|erik satie|erik von willebrand|erik weisz|erle stanley gardner|erlenmeyer|ernest bevin
ernest bloch|ernest hemingway|ernest orlando lawrence|ernest rutherford|ernest solvay|ernest thomas sinton walton
ernest walton|ernestine schumann-heink|ernesto guevara|ernst|ernst boris chain|ernst cassirer|ernst heinrich haeckel
ernst heinrich weber|ernst lubitsch|ernst ludwig kirchner|ernst mach|ernst theodor amadeus hoffmann
ernst theodor wilhelm hoffmann|ernst werner von siemens|erskine caldwell|erskine preston caldwell|erving
erwin panofsky|erwin rommel|erwin schrodinger|esaki|esau|esme stuart lennox robinson|esther
esther hobart mcquigg slack morris|esther morris|ethan allen|ethel barrymore|ethel merman|ethel waters|ethelbert
ethelred|ethelred i|ethelred ii|ethelred the unready|etienne-louis arthur fallot|euclid|eudora welty|eugene
eugene curran kelly|eugene delacroix|eugene gladstone o'neill|eugene ionesco|eugene luther vidal|eugene o'neill
eugene ormandy|eugene paul wigner|eugene sue|eugene v. debs|eugene victor debs|eugene wigner|eugenio pacelli|euler
euripides|eusebius|eusebius hieronymus|eusebius of caesarea|eusebius sophronius hieronymus|eustachio|eva braun
eva le gallienne|evangelista torricelli|evans|evariste galois|eve|evelyn arthur saint john waugh|evelyn waugh|evers
evert|eyck|eysenck|ezechiel|ezekias|ezekiel|ezra|ezra cornell|ezra loomis pound|ezra pound|f. d. roosevelt
f. g. banting|f. scott fitzgerald|faberge|fahd|fahd ibn abdel aziz al-saud|fahrenheit|fairbanks|faisal
faisal ibn abdel aziz al-saud|falkner|falla|fallopio|fallopius|fallot|fannie farmer|fannie merritt farmer|fanny wright
faraday|farmer|farouk i|farragut|farrell|faruk i|father christmas|father of radio|father of the submarine|fatima
fatimah|fats domino|fats waller|faulkner|fausto paolo sozzini|faustus socinus|fawkes|fdr|fechner|federico fellini
feifer|felix klein|felix mendelssohn|fellini|feodor dostoevski|feodor dostoevsky|feodor dostoyevsky
feodor mikhailovich dostoevski|feodor mikhailovich dostoevsky|feodor mikhailovich dostoyevsky|ferber|ferdinand
ferdinand de lesseps|ferdinand de saussure|ferdinand i|ferdinand ii|ferdinand iii|ferdinand joseph la menthe morton
ferdinand julius cohn|ferdinand magellan|ferdinand of aragon|ferdinand the catholic|ferdinand the great|ferdinand v
ferdinand victor eugene delacroix|ferenc molnar|fermat|fermi|fernand leger|fernao magalhaes|feynman|fidel castro
fidel castro ruz|fiedler|fielding|fields|fighting joe hooker|filippino lippi|filippo brunelleschi|fillmore
finnbogadottir|first baron beveridge|first baron kelvin|first baron lytton|first baron macaulay
first baron marks of broughton|first baron passfield|first baron rutherford|first baron rutherford of nelson
first baron tennyson|first duke of marlborough|first duke of wellington|first earl kitchener of khartoum
first earl of beaconsfield|first earl of chatham|first earl of orford|first earl wavell|first marquess cornwallis
first viscount haldane of cloan|first viscount nuffield|firth|fischer|fitzgerald|flaminius|flannery o'connor|flaubert
flavius claudius julianus|flavius josephus|flavius theodosius|flavius valerius constantinus|fleming|fletcher|flinders
flo ziegfeld|florence nightingale|florenz ziegfeld|florey|florio|flory|floyd bennett|fonda|fontanne|fonteyn|ford
ford hermann hueffer|ford madox ford|forester|fosbury|foster|foucault|fourier|fourth earl of chesterfield
fourth earl of orford|fowler|fox|fox talbot|fra filippo lippi|fragonard|france|frances eliza hodgson burnett
frances elizabeth caroline willard|frances hodgson burnett|frances wright|francesco della rovere|francesco petrarca
francis albert sinatra|francis bacon|francis beaumont|francis crick|francis drake|francis edgar stanley
francis everett townsend|francis ferdinand|francis ford coppola|francis galton|francis henry compton crick
francis hopkinson|francis ii|francis joseph|francis joseph i|francis peyton rous|francis poulenc
francis richard stockton|francis scott key|francis scott key fitzgerald|francis turner palgrave|francisco de goya
francisco fernandez cordoba|francisco fernandez de cordova|francisco franco|francisco goya
francisco jimenez de cisneros|francisco jose de goya|francisco jose de goya y lucientes|francisco pizarro
francisco villa|franck|franco|francois auguste rene rodin|francois charles mauriac|francois couperin
francois de la rochefoucauld|francois duvalier|francois jacob|francois mansart|francois marie charles fourier
francois mauriac|francois maurice marie mitterrand|francois mitterrand|francois rabelais|francois rene chateaubriand
francois truffaut|francois villon|francois-marie arouet|francoise d'aubigne|francoise-athenais de rochechouart
frank baum|frank capra|frank cooper|frank harris|frank lloyd wright|frank morrison spillane|frank norris
frank philip stella|frank sinatra|frank stella|frank stockton|frank whittle|frank winfield woolworth|franklin
franklin delano roosevelt|franklin pierce|franklin roosevelt|frans hals|franz anton mesmer|franz ferdinand
franz josef i|franz joseph|franz joseph haydn|franz joseph kline|franz kafka|franz kline|franz lehar|franz liszt
franz peter schubert|franz schubert|franz seraph peter schubert|franz werfel|frazer|fred astaire|fred hoyle
fred sanger|fred skinner|fred zinnemann|frederic auguste bartholdi|frederic francois chopin|frederic goudy
frederic william goudy|frederic william maitland|frederick barbarossa|frederick carleton lewis|frederick childe hassam
frederick delius|frederick douglass|frederick i|frederick ii|frederick jackson turner|frederick james furnivall
frederick law olmsted|frederick loewe|frederick moore vinson|frederick north|frederick sanger|frederick soddy
frederick the great|frederick william|frederick william i|frederick william ii|frederick william iii
frederick william iv|frederico garcia lorca|fremont|french|fresnel|freud|frick|fridtjof nansen|friedan|friedman
friedrich anton mesmer|friedrich august kekule|friedrich august kekule von stradonitz|friedrich august von hayek
friedrich august wolf|friedrich engels|friedrich froebel|friedrich gottlieb klopstock|friedrich hebbel|friedrich krupp
friedrich max muller|friedrich wilhelm august froebel|friedrich wilhelm bessel|friedrich wilhelm nietzsche|frisch
fritz albert lipmann|fritz haber|fritz kreisler|fritz w. meissner|frobisher|froebel|fromental halevy|frost|fry|frye
fuchs|fuentes|fugard|fulbright|fuller|fulton|fumimaro konoe|fumimaro konoye|funk|furnivall|fyodor dostoevski
fyodor dostoevsky|fyodor dostoyevsky|fyodor mikhailovich dostoevski|fyodor mikhailovich dostoevsky
fyodor mikhailovich dostoyevsky|g. b. shaw|g. e. moore|g. k. chesterton|g. r. kirchhoff|g. stanley hall|gable|gabor
gaboriau|gabriel daniel fahrenheit|gabriel lippmann|gabriel tellez|gabriele fallopius|gabriello fallopio|gaddafi
gaetan vestris|gaetano donizetti|gagarin|gainsborough|gaiseric|gaius|gaius aurelius valerius diocletian|gaius caesar
gaius cassius longinus|gaius cornelius tacitus|gaius flaminius|gaius julius caesar|gaius julius caesar octavianus
gaius octavianus|gaius petronius|gaius plinius caecilius secundus|gaius plinius secundus|gaius valerius catullus
galbraith|galen|galileo|galileo galilei|galina sergeevna ulanova|galina ulanova|gallaudet|galois|galsworthy|galton
galvani|gamal abdel nasser|gamma|gamow|gandhi|garbo|garcia lorca|gardiner|gardner|garfield|garibaldi|garland|garnier
garrick|garrison|gary cooper|gary kasparov|gary weinstein|gaskell|gaspar|gaston lachaise|gates|gatling|gaudi
gaudi i cornet|gauguin|gauss|gautama|gautama buddha|gautama siddhartha|gay-lussac|geert geerts|gehrig|geiger|geisel
gell-mann|gene kelly|gene sarazen|gene tunney|general charles de gaulle|general custer|general de gaulle
general franco|genet|genghis khan|genseric|gentleman jim|gentleman johnny|geoffrey chaucer|geoffrey of monmouth
georg friedrich bernhard riemann|georg friedrich handel|georg meissner|georg philipp telemann|georg simon ohm
georg wilhelm friedrich hegel|georg wilhelm steller|george|george armstrong custer|george balanchine|george beadle
george berkeley|george bernard shaw|george boole|george bryan brummell|george burns|george bush|george c. scott
george catlett marshall|george charles hevesy de hevesy|george dewey|george dibdin pitt|george dibdin-pitt
george du maurier|george eastman|george edward moore|george edward pickett|george eliot|george ellery hale
george enescu|george fox|george frederick handel|george frideric handel|george gamow|george gershwin
george gilbert aime murphy|george gordon meade|george guess|george h. w. bush|george h.w. bush|george harrison
george herbert hitchings|george herbert mead|george herbert walker bush|george herman ruth|george hubert wilkins
george huntington|george i|george ii|george iii|george iv|george louis palmella busson du maurier|george lucas
george m. cohan|george macaulay trevelyan|george marshall|george mason|george meany|george meredith
george michael cohan|george orson welles|george orwell|george otto trevelyan|george paget thomson
george percy aldridge grainger|george pitt|george s. kaufman|george sand|george segal|george simon kaufman
george stephenson|george stevens|george szell|george v|george vancouver|george vi|george w. bush|george walker bush
george washington|george washington carver|george washington goethals|george wells beadle|george westinghouse
george william russell|georges bizet|georges braque|georges clemenceau|georges cuvier|georges de la tour
georges enesco|georges eugene benjamin clemenceau|georges gilles de la tourette|georges henri lemaitre
georges jacques danton|georges joseph christian simenon|georges leopold chretien frederic dagobert cuvier
georges pierre seurat|georges seurat|georges simenon|georgi konstantinovich zhukov|georgi zhukov|georgia okeeffe
georgiana barrymore|georgiana emma barrymore|geraint|gerald ford|gerald r. ford|gerald rudolph ford|gerard depardieu
gerard kuiper|gerard manley hopkins|gerard peter kuiper|gerardus mercator|gerbert|gerhard gerhards|gerhard herzberg
gerhard kremer|geronimo|gershwin|gertrude caroline ederle|gertrude ederle|gertrude lawrence|gertrude stein|gesell
gesner|getulio dornelles vargas|giacometti|giacomo della chiesa|giacomo meyerbeer|giacomo puccini|giambattista lulli
giambattista marini|giambattista marino|gian carlo menotti|gianbattista bodoni|giannangelo braschi|gianni versace
gibbon|gibbs|gibran|gibson|gide|gideon algernon mantell|gielgud|gilbert|gilbert charles stuart
gilbert keith chesterton|gilbert murray|gilbert stuart|giles lytton strachey|gilgamesh|gilles de la tourette|gillespie
gillette|gilman|gilmer|giloacchino antonio rossini|ginger rogers|ginsberg|gioacchino pecci|giordano bruno
giorgio de chirico|giorgio vasari|giosue carducci|giotto|giotto di bondone|giovanni angelo braschi
giovanni battista cibo|giovanni battista montini|giovanni battista tiepolo|giovanni boccaccio|giovanni cabato
giovanni cimabue|giovanni da verrazano|giovanni da verrazzano|giovanni de'medici|giovanni francesco albani
giovanni jacopo casanova|giovanni jacopo casanova de seingalt|giovanni lorenzo bernini|giovanni maria mastai-ferretti
giovanni mastai-ferretti|giovanni pierluigi da palestrina|giovanni vincenzo pecci|giovanni virginio schiaparelli
girard|giraudoux|girolamo savonarola|gish|giulio de' medici|giulio natta|giuseppe balsamo|giuseppe garibaldi
giuseppe mazzini|giuseppe melchiorre sarto|giuseppe sarto|giuseppe verdi|gjellerup|gladstone|gladys smith|glaser
glen gebhard|glenda jackson|glendower|glenn|glenn curtiss|glenn hammond curtiss|glenn miller|glenn t. seaborg
glenn theodore seaborg|glinka|gloomy dean|gloria may josephine svensson|gloria steinem|gloria swanson|gluck
gnaeus julius agricola|gnaeus pompeius magnus|godard|goddard|godel|godiva|godunov|goebbels|goering|goethals|goethe
gogh|gogol|golda meir|goldberg|golding|goldman|goldmark|goldoni|goldsmith|goldwyn|golgi|goliath|gombrowicz|gompers
goncourt|gongora|gonne|good shepherd|goodall|goodman|goodyear|gorbachev|gordie howe|gordimer|gordius|gordon howe|gore
gore vidal|gorgas|goring|gorki|gorky|gottfried wilhelm leibnitz|gottfried wilhelm leibniz|gotthold ephraim lessing
gottlieb daimler|goudy|gould|gounod|gouverneur morris|goya|goya y lucientes|grace ethel cecile rosalie allen
grace kelly|grace patricia kelly|gracie|gracie allen|graf|graham|graham greene|grahame|grainger|gram|grandma moses
grant|grant wood|granville stanley hall|granville-barker|grappelli|grass|graves|gray|great commoner|great elector
greco|greeley|green|greenberg|greene|greg norman|gregor mendel|gregory|gregory goodwin pincus|gregory i
gregory john norman|gregory nazianzen|gregory of nazianzen|gregory pincus|gregory the great|gregory vii|gregory xii
gregory xiii|gregory xvi|gresham|greta garbo|greta louisa gustafsson|gretzky|grey|grieg|griffith
grigori efimovich rasputin|grimm|gris|gromyko|gropius|grotius|groucho|grover cleveland|groves|guarneri|guarnerius
guarnieri|guest|guevara|guggenheim|guglielmo marconi|guibert of ravenna|guillaume apollinaire|guillaume de grimoard
guinness|guiseppe fortunino francesco verdi|guiseppe guarneri|gunnar myrdal|gunter grass|gunter wilhelm grass
guru nanak|gustav hertz|gustav klimt|gustav ludwig hertz|gustav mahler|gustav robert kirchhoff|gustav theodor fechner
gustave courbet|gustave flaubert|gustavus|gustavus adolphus|gustavus franklin swift|gustavus i|gustavus ii
gustavus iii|gustavus iv|gustavus v|gustavus vi|gutenberg|guthrie|guy de maupassant|guy fawkes|guy of burgundy|gwynn
gynne|gypsy rose lee|gywn|h. g. wells|h. h. munro|h. j. eysenck|h. l. mencken|habakkuk|haber|hablot knight browne
hadrian|haeckel|haggai|haggard|hahn|haile selassie|haldane|hale|halevy|haley|hall|halley|hals|ham|haman|hamilton
hammarskjold|hammerstein|hammett|hammurabi|hammurapi|hampton|hamsun|hancock|handel|handy|hank aaron|hank williams
hanks|hannah arendt|hannibal|hans adolf krebs|hans albrecht bethe|hans arp|hans bethe|hans c. j. gram
hans christian andersen|hans christian oersted|hans conrad julius reiter|hans eysenck|hans fischer|hans geiger
hans holbein|hans jurgen eysenck|hans zinsser|harding|hardy|harefoot|hargreaves|harlan f. stone|harlan fisk stone
harlan fiske stone|harlan stone|harlean carpenter|harley granville-barker|harlow|harlow shapley|harmsworth
harold clayton lloyd|harold clayton urey|harold harefoot|harold hart crane|harold hirschsprung|harold i|harold ii
harold kroto|harold lloyd|harold nicolson|harold pinter|harold urey|harold w. kroto|harpo|harriet beecher stowe
harriet elizabeth beecher stowe|harriet tubman|harriet wilson|harriman|harris|harrison|harrod|harry bridges
harry f. klinefelter|harry fitch kleinfelter|harry hotspur|harry houdini|harry lauder|harry lillis crosby
harry s truman|harry sinclair lewis|harry stack sullivan|harry truman|hart|hart crane|harte|hartley|harvard
harvery williams cushing|harvey|harvey cushing|hasdrubal|hasek|hassam|hassel|hastings|hathaway|havel|hawking|hawkins
hawkyns|haworth|hawthorne|haydn|hayek|hayes|haym salomon|hays|haywood|hazlitt|hearst|heaviside|hebbel|hecht
hector berlioz|hector hevodidbon|hector hugh munro|hegel|heidegger|heinlein|heinrich boell|heinrich engelhard steinway
heinrich hertz|heinrich himmler|heinrich rudolph hertz|heinrich schliemann|heinrich theodor boell|heinrich von kleist
heinz|heisenberg|heitor villa-lobos|helen adams keller|helen hayes|helen hunt jackson|helen keller
helen laura sumner woodbury|helen maria fiske hunt jackson|helen newington wills|helen porter mitchell|helen traubel
helen wills|helen wills moody|heller|hellman|helmholtz|helmut heinrich waldemar schmidt|helmut schmidt|heloise|heming
hemingway|hemminge|hendrik antoon lorentz|hendrik frensch verwoerd|hendrik petrus berlage|hendrik verwoerd|hendrix
henri becquerel|henri bergson|henri clemens van de velde|henri emile benoit matisse|henri labrouste
henri louis bergson|henri matisse|henri pitot|henri rene albert guy de maupassant|henri rousseau
henri toulouse-lautrec|henri van de velde|henriette rosine bernard|henrik ibsen|henrik johan ibsen|henry
henry alfred kissinger|henry beauclerc|henry bolingbroke|henry cavendish|henry clay|henry clay frick
henry david thoreau|henry engelhard steinway|henry fielding|henry fonda|henry ford|henry ford ii|henry graham greene
henry hobson richardson|henry hubert turner|henry hudson|henry i|henry ii|henry iii|henry iv|henry james
henry john heinz|henry kenneth alfred russell|henry kissinger|henry laurens|henry le chatelier|henry lee
henry louis aaron|henry louis gehrig|henry louis mencken|henry luce|henry m. robert|henry m. stanley
henry martyn robert|henry miller|henry moore|henry morgan|henry norris russell|henry of navarre|henry oscar houghton
henry purcell|henry robinson luce|henry rowe schoolcraft|henry russell|henry spencer moore|henry steinway|henry sweet
henry the great|henry tudor|henry v|henry valentine miller|henry vi|henry vii|henry viii|henry villard
henry wadsworth longfellow|henry ward beecher|henry watson fowler|henry wheeler shaw|henson|hepburn|hepworth
heraclitus|herb simon|herbart|herbert|herbert a. simon|herbert alexander simon|herbert blythe|herbert clark hoover
herbert george wells|herbert hoover|herbert kitchener|herbert marcuse|herbert marshall mcluhan|herbert marx
herbert mclean evans|herbert spencer|herculius|herder|herman|herman hollerith|herman melville|herman northrop frye
herman wouk|hermann|hermann goering|hermann goring|hermann hesse|hermann joseph muller
hermann ludwig ferdinand von helmholtz|hermann maurice saxe|hermann minkowski|hermann snellen|hermann von helmholtz
hermann wilhelm goring|hernan cortes|hernan cortez|hernando cortes|hernando cortez|hero|hero of alexandria|herod
herod the great|herodotus|heron|herrick|herschel|hershey|hertz|herzberg|hesiod|hess|hesse|hevesy|heyerdahl|heyrovsky
heyse|heyward|hezekiah|hiawatha|hickock|hideki yukawa|hideyo noguchi|hieronymus|hieronymus bosch|higginson
hilaire belloc|hilaire germain edgar degas|hilary clinton|hilary rodham clinton|hilbert|hildebrand|hill|hillary|hillel
himmler|hinault|hindemith|hindenburg|hipparchus|hippocrates|hippolyte jean giraudoux|hiram king williams
hiram ulysses grant|hiram williams|hirohito|hirschfeld|hirschsprung|hitchcock|hitchings|hitler|ho chi minh|hoagland
hoagland howard carmichael|hoagy carmichael|hobbes|hobbs|hodgkin|hoffa|hoffman|hoffmann|hoffmannsthal|hogan|hogarth
hogg|hokusai|holbein|holbein the elder|holbein the younger|hollerith|holly|holman hunt|holmes|holofernes
holy roman emperor frederick ii|homer|homer a. thompson|homer armstrong thompson|homer thompson|honegger|honore balzac
honore daumier|honore de balzac|honore-gabriel victor riqueti|hooke|hooker|hoover|hope|hopkins|hopkinson|horace
horace greeley|horace mann|horace walpole|horatio alger|horatio herbert kitchener|horatio nelson|horatio walpole|horne
horney|horowitz|horta|hosea|hosni mubarak|hotspur|houdini|houghton|housman|houston|howard|howard carter|howard florey
howard hughes|howard lindsay|howard pyle|howard robard hughes|howe|howells|hoyle|hrolf|hubbard|hubble|hubel
huddie leadbetter|hudson|hudson hoagland|huggins|hugh capet|hugh dowding|hughes|hugo|hugo alvar henrik aalto
hugo de vries|hugo devries|hugo grotius|hugo junkers|hugo von hoffmannsthal|hugo wolf|huig de groot|huldreich zwingli
hull|humboldt|hume|hume blake cronyn|hume cronyn|humperdinck|humphrey bogart|humphrey davy|humphrey deforest bogart
humphrey gilbert|hunt|huntington|hurok|hus|husain|husayn|huss|hussein|husserl|huston|hutchins|hutchinson|hutton|huxley
huygens|hyman george rickover|hyman rickover|hypatia|i. a. richards|i. f. stone|i. m. pei|ian douglas smith
ian fleming|ian lancaster fleming|ian smith|ian wilmut|ibert|ibn al-haytham|ibrahim|ibsen|ida m. tarbell
ida minerva tarbell|ida tarbell|ieoh ming pei|iglesias|ignace jan paderewski|ignace paderewski|ignatius
ignatius of loyola|igor fyodorovich stravinsky|igor ivanovich sikorsky|igor sikorsky|igor stravinsky|igor tamm
igor yevgeneevich tamm|ike|ikhanaton|il duce|ilich ramirez sanchez|ilich sanchez|ilya ehrenberg
ilya grigorievich ehrenberg|ilya ilich metchnikov|imamu amiri baraka|immanuel kant|imogene coca|indira gandhi
indira nehru gandhi|inge|ingmar bergman|ingres|ingrid bergman|inigo jones|innocent iii|innocent viii|innocent xi
innocent xii|io|ionesco|iosif vissarionovich dzhugashvili|ira gershwin|irenaeus|irene joliot-curie|iris murdoch
iron chancellor|iron duke|iron lady|ironsides|irving|irving berlin|irving howe|irving langmuir|isaac|isaac asimov
isaac bashevis singer|isaac hull|isaac m. singer|isaac mayer wise|isaac merrit singer|isaac newton|isaac stern
isaac watts|isabella|isabella i|isabella stewart gardner|isabella the catholic|isadora duncan|isaiah|isak dinesen
isamu noguchi|isherwood|ishmael|isidor feinstein stone|isidore auguste marie francois comte|isocrates|isoroku yamamoto
israel baline|israel strassberg|israel zangwill|issachar|italo calvino|ivan iii|ivan iii vasilievich|ivan iv
ivan iv vasilievich|ivan lendl|ivan pavlov|ivan petrovich pavlov|ivan sergeevich turgenev|ivan the great
ivan the terrible|ivan turgenev|ivanov|ives|ivor armstrong richards|izaak walton|j. b. rhine|j. b. s. haldane
j. c. maxwell|j. craig ventner|j. d. salinger|j. e. johnston|j. edgar hoover|j. j. hill|j. m. barrie|j. m. synge
j. p. morgan|j. r. firth|j.r.r. tolkien|jack benny|jack dempsey|jack kennedy|jack kerouac|jack lemmon|jack london
jack nicklaus|jack roosevelt robinson|jack the ripper|jack william nicklaus|jackie robinson|jackson|jackson pollock
jacob|jacob epstein|jacob harmensen|jacobi|jacobs|jacobus arminius|jacopo robusti|jacquard|jacqueline cochran
jacques alexandre cesar charles|jacques anatole francois thibault|jacques bernoulli|jacques cartier|jacques charles
jacques costeau|jacques derrida|jacques etienne montgolfier|jacques francois antoine ibert
jacques francois fromental elie halevy|jacques germain soufflot|jacques lipchitz|jacques loeb|jacques louis david
jacques lucien monod|jacques marquette|jacques monod|jacques offenbach|jacques tati|jacques tatischeff
jacques yves costeau|jafar|jafar umar thalib|jaffar|jaffar umar thalib|jagger|jakob behmen|jakob bernoulli|jakob boehm
jakob boehme|jakob bohme|jakob grimm|jakob hermandszoon|jakob liebmann beer|jakob ludwig felix mendelssohn-bartholdy
jakob ludwig karl grimm|jakobson|james|james a. garfield|james abbott mcneill whistler|james abraham garfield
james agee|james albert michener|james alfred van allen|james arthur baldwin|james augustine aloysius joyce
james augustus henry murray|james augustus murray|james baldwin|james barrie|james bernoulli|james boswell|james bowie
james branch cabell|james buchanan|james buchanan brady|james butler hickock|james byron dean|james cagney
james clark ross|james clerk maxwell|james cleveland owens|james cook|james crichton|james dean|james dewey watson
james douglas morrison|james earl carter|james earl carter jr.|james edmund scripps|james edward meade
james fenimore cooper|james francis thorpe|james franck|james garfield|james george frazer|james grover thurber
james hargreaves|james harold doolittle|james harvey robinson|james henry leigh hunt|james hogg|james howard meredith
james hutton|james i|james ii|james iv|james ives|james jerome hill|james john corbett|james joseph tunney|james joyce
james k. polk|james knox polk|james langston hughes|james leonard farmer|james madison|james maitland stewart
james marshall hendrix|james mason|james matthew barrie|james mckeen cattell|james meredith|james merritt ives
james michener|james mill|james monroe|james murray|james naismith|james neville mason|james parkinson|james polk
james prescott joule|james riddle hoffa|james scott connors|james thomas farrell|james thomas harris|james thurber
james tobin|james usher|james ussher|james watson|james watt|james whitcomb riley|james william fulbright|james wilson
james wyatt|jamison|jan amos komensky|jan christian smuts|jan evangelista purkinje|jan hendrix oort|jan hus|jan steen
jan swammerdam|jan tinbergen|jan van der meer|jan van eyck|jan vermeer|jane austen|jane fonda|jane goodall|jane jacobs
jane seymour|janis joplin|jansen|japheth|jaroslav hasek|jarrell|jasper johns|jaspers|jaun gris|jawaharlal nehru|jay
jay cooke|jay gould|jean anouilh|jean antoine watteau|jean arp|jean auguste dominique ingres
jean baptiste camille corot|jean baptiste de lamarck|jean baptiste donatien de vimeur|jean baptiste joseph fourier
jean baptiste lully|jean baptiste racine|jean bernard leon foucault|jean bernoulli|jean caulvin|jean cauvin
jean chauvin|jean cocteau|jean de la fontaine|jean edouard vuillard|jean francois champollion|jean francois millet
jean genet|jean giraudoux|jean harlow|jean honore fragonard|jean laffite|jean lafitte|jean louis charles garnier
jean louis rodolphe agassiz|jean luc godard|jean martin charcot|jean monnet|jean nicholas arthur rimbaud
jean paul marat|jean piaget|jean racine|jean sibelius|jean-baptiste poquelin|jean-claude duvalier|jean-frederic joliot
jean-frederic joliot-curie|jean-jacques rousseau|jean-louis lebris de kerouac|jean-paul sartre|jean-philippe rameau
jeanne antoinette poisson|jeanne d'arc|jeannette rankin|jeffers|jefferson|jefferson davis|jelly roll morton
jenghiz khan|jenner|jenny|jenny lind|jens otto harry jespersen|jensen|jeremiah|jeremy bentham|jeroboam|jeroboam i
jerom bos|jerome|jerome david kern|jerome david salinger|jerome kern|jerome robbins|jerry lee lewis|jersey lillie
jespersen|jesse jackson|jesse james|jesse louis jackson|jesse owens|jessica lucy mitford|jessica mitford|jessica tandy
jessye norman|jesus|jesus christ|jesus of nazareth|jevons|jewison|jezebel|jfk|jim bowie|jim corbett|jim henson
jim morrison|jim thorpe|jimenez|jimenez de cisneros|jimi hendrix|jimmy cagney|jimmy carter|jimmy conors
jimmy doolittle|jimmy durante|jimmy hoffa|jimmy stewart|jinghis khan|jinnah|joachim|joan crawford|joan didion
joan miro|joan of arc|joan sutherland|job|joe clark|joe dimaggio|joe louis|joel|joel chandler harris|joel harris
joffre|joffrey|johan august strindberg|johan julius christian sibelius|johan kepler|johann bernoulli
johann christoph friedrich von schiller|johann eck|johann friedrich herbart|johann gottfried von herder
johann gutenberg|johann joachim winckelmann|johann ludwig uhland|johann maier|johann maier eck|johann mendel
johann muller|johann sebastian bach|johann strauss|johann winckelmann|johann wolfgang von goethe|johannes brahms
johannes diderik van der waals|johannes eckhart|johannes evangelista purkinje|johannes gutenberg|johannes kepler
johannes peter muller|johannes van der waals|johannes vilhelm jensen|john|john adams|john addington symonds
john amos comenius|john anthony ciardi|john augustus roebling|john bach mcmaster|john bardeen|john barrington wain
john barrymore|john barth|john bartlett|john bernoulli|john berry hobbs|john birks gillespie|john broadus watson
john brown|john bunyan|john burdon sanderson haldane|john burgoyne|john c. fremont|john cabot|john cage|john calvin
john cash|john chapman|john charles fremont|john cheever|john chrysostom|john churchill|john ciardi|john constable
john copley|john cowper powys|john d. rockefeller|john dalton|john davis|john davison rockefeller|john davys
john deere|john dewey|john donald budge|john donne|john dos passos|john dowland|john drew|john dryden|john duns scotus
john eccles|john edgar hoover|john edward masefield|john endecott|john endicott|john ernst steinbeck
john fitzgerald kennedy|john fletcher|john florio|john ford|john foster dulles|john galbraith|john galsworthy
john glenn|john greenleaf whittier|john griffith chaney|john haldane|john hancock|john hanning speke|john harvard
john hasbrouck van vleck|john heming|john hemminge|john henry newman|john henry o'hara|john herschel
john herschel glenn jr.|john hope franklin|john howard northrop|john hoyer updike|john huss|john huston|john irving
john jacob astor|john james audubon|john james osborne|john james rickard macleod|john jay|john joseph mcgraw
john joseph pershing|john keats|john keble|john kenneth galbraith|john knox|john l. h. down|john l. lewis
john lackland|john le carre|john lennon|john llewelly lewis|john locke|john lyly|john m. browning|john macleod
john major|john marquand|john marshall|john marstan|john masefield|john maynard keynes|john mccormick|john mcgraw
john mercer|john merven carrere|john mill|john millington synge|john milton|john milton cage jr.|john mitchell
john moses browning|john muir|john napier|john of gaunt|john orley allen tate|john osborne|john paul i|john paul ii
john paul jones|john philip marquand|john philip sousa|john pierpont morgan|john quincy adams|john r. major|john reed
john robinson jeffers|john rock|john roderigo dos passos|john roebling|john ronald reuel tolkien|john ross
john rowlands|john roy major|john rupert firth|john ruskin|john rutledge|john scopes|john scott haldane
john simmons barth|john singer sargent|john singleton copley|john smith|john speke|john steinbeck|john stuart mill
john the baptist|john the divine|john the evangelist|john thomas scopes|john tradescant|john trumbull|john tuzo wilson
john tyler|john tyndall|john uhler|john updike|john van vleck|john vanbrugh|john venn|john von neumann|john wain
john walker|john wanamaker|john wayne|john webster|john wesley|john wickliffe|john wiclif|john wilkes
john wilkes booth|john william strutt|john witherspoon|john wyclif|john wycliffe|john xxiii|johnny appleseed
johnny cash|johns|johns hopkins|johnson|johnston|joliet|joliot|joliot-curie|jolliet|jolson|jomo kenyata|jonah
jonas edward salk|jonas salk|jonathan edwards|jonathan swift|jonathan trumbull|jones|jong|jons jakob berzelius|jonson
joplin|jorge borges|jorge luis borges|jorge mario pedro vargas llosa|joroslav heyrovsky|jose clemente orozco
jose julian marti|jose orozco|jose ortega y gasset|josef albers|josef hoffmann|josef michel montgolfier
josef von sternberg|joseph|joseph alois schumpeter|joseph banks rhine|joseph ben matthias|joseph black|joseph campbell
joseph conrad|joseph deems taylor|joseph eggleston johnston|joseph emerson worcester|joseph francis keaton
joseph goebbels|joseph greenberg|joseph haydn|joseph heller|joseph henry|joseph hilaire peter belloc|joseph hooker
joseph jacques cesaire joffre|joseph joachim|joseph john thomson|joseph lincoln steffens|joseph lister
joseph louis barrow|joseph louis gay-lussac|joseph m. jacquard|joseph mallord william turner|joseph marie jacquard
joseph mccarthy|joseph oliver|joseph paul dimaggio|joseph paxton|joseph priestley|joseph pulitzer
joseph raymond mccarthy|joseph rudyard kipling|joseph schumpeter|joseph smith|joseph stalin|joseph warren stilwell
josephus|josh billings|joshua|josiah quincy|josiah spode|josiah wedgwood|josiah willard gibbs|josip broz|joule|jowett
joyce|joyce carol oates|juan carlos|juan carlos victor maria de borbon y borbon|juan domingo peron|juan ramon jimenez
judah|judas|judas iscariot|judas maccabaeus|jude|judith|judith jamison|judy garland|jules alfred huot de goncourt
jules de goncourt|jules emile frederic massenet|jules feifer|jules verne|julia evelina smith|julia ward howe|julian
julian bond|julian the apostate|julio iglesias|julius caesar|julius erving|julius marx|julius ullman
julius winfield erving|jung|junipero serra|junkers|jussieu|justinian|justinian i|justinian the great|juvenal
k'ung futzu|kachaturian|kafka|kahlil gibran|kahn|kaiser bill|kaiser wilhelm|kalinin|kamehameha i|kamehameha the great
kandinski|kandinsky|kant|karel capek|karen blixen|karen danielsen horney|karen horney|karl adolf eichmann
karl adolph verner|karl alex muller|karl augustus menninger|karl baedeker|karl barth|karl czerny|karl friedrich gauss
karl friedrich hieronymus von munchhausen|karl gauss|karl gjellerup|karl gunnar myrdal|karl gustav jacob jacobi
karl jaspers|karl landsteiner|karl linne|karl marx|karl menninger|karl rudolf gerd von rundstedt|karl scheele
karl theodor jaspers|karl von clausewitz|karl von frisch|karl waldemar ziegler|karl wernicke|karl wilhelm scheele
karl wilhelm siemens|karlfeldt|karloff|karol wojtyla|karpov|karsavina|kaspar friedrich wolff|kasparov|kastler
kate chopin|kate o'flaherty chopin|kate smith|katharine hepburn|katharine houghton hepburn|katherine anne porter
katherine cornell|katherine mansfield|kathleen mansfield beauchamp|kathryn elizabeth smith|katsushika hokusai|kaufman
kaunda|kay boyle|kazan|kazimir malevich|kazimir severinovich malevich|kean|keaton|keats|keble|keith rupert murdoch
kekule|keller|kellogg|kelly|kelvin|kemal ataturk|kemal pasha|ken elton kesey|ken kesey|ken russell|kendall|kendrew
kennedy|kennelly|kenneth bancroft clark|kenneth clark|kenneth david kaunda|kenneth grahame|kenneth kaunda
kenneth roberts|kent|kenyata|kenzo tange|keokuk|kepler|kerensky|kern|kerouac|kesey|kettering|key|keynes|khachaturian
khadafy|khama|khayr ad-din|khomeini|khrushchev|kid|kidd|kierkegaard|kieslowski|king|king camp gilette|king ferdinand
king harold i|king harold ii|king hussein|king james|king james i|king john|king of swing|king oliver|kingmaker|kinsey
kipling|kirchhoff|kirchner|kissinger|kit carson|kitchener|klaproth|klaus fuchs|klee|klein|kleist|klemens metternich
klimt|kline|klinefelter|klopstock|knox|knut|knut hamsun|knut pedersen|koch|koestler|kong the master|kongfuze|konoe
konoye|konrad adenauer|konrad lorenz|konrad von gesner|konrad zacharias lorenz|konstantin sergeevich alekseev
konstantin sergeyevich stanislavsky|konstantin stanislavsky|koopmans|korbut|korchnoi|korda|korzybski|kosciusko
kosciuszko|koussevitzky|krafft-ebing|krasner|krebs|kreisler|kriss kringle|kroeber|kronecker|kropotkin|kroto|kruger
krupp|krzysztof kieslowski|kubla khan|kublai kaan|kublai khan|kubrick|kuhn|kuiper|kund johan victor rasmussen|kurosawa
kurt godel|kurt vonnegut|kurt waldheim|kurt weill|kutuzov|kuznets|kyd|l'enfant|l. m. montgomery|l. ron hubbard
l. s. lowry|la fayette|la fontaine|la rochefoucauld|la tour|laban|labrouste|lachaise|lady diana frances spencer
lady emma hamilton|lady godiva|lady jane grey|lady peel|lady with the lamp|lafayette|laffer|laffite|lafitte|lamarck
lamb|lambert|land|landau|landowska|landsteiner|laney|lange|langley|langmuir|langston hughes|langtry|lao-tse|lao-tzu
lao-zi|laplace|lardner|larousse|lars onsager|lasalle|lasso|laszlo lowestein|latrobe|lauder|laughton|laurel
laurence olivier|laurence stephen lowry|laurence sterne|laurens|laurentius|lauritz lebrecht hommel melchior
lauritz melchior|laver|lavoisier|lavrenti pavlovich beria|lawrence|lawrence durrell|lawrence george durrell
lawrence of arabia|lawrence peter berra|lazarus|lazzaro spallanzani|lbj|le corbusier|le douanier rousseau|le duc tho
le gallienne|le notre|leacock|leadbelly|leakey|lear|leary|lech walesa|ledbetter|lee|lee buck trevino|lee de forest
lee harvey oswald|lee krasner|lee strasberg|lee trevino|lee yuen kam|leeuwenhoek|leger|lehar|leibnitz|leibniz|leigh
leigh hunt|leland stanford|lemaitre|lemmon|lena calhoun horne|lena horne|lenard|lendl|lenin|lennon|lennox robinson
leo delibes|leo esaki|leo i|leo iii|leo ix|leo szilard|leo the great|leo tolstoy|leo x|leo xiii|leon battista alberti
leon trotsky|leonard|leonard bernstein|leonard bloomfield|leonard constant lambert|leonard marx|leonardo
leonardo da vinci|leonhard euler|leonid brezhnev|leonid fyodorovich myasin|leonid ilyich brezhnev|leonidas
leonide fedorovitch massine|leontief|leontyne price|leopold antoni stanislaw stokowski|leopold kronecker
leopold stokowski|lermontov|lerner|leroi jones|leroy robert paige|leslie howard|leslie howard stainer
leslie richard groves|leslie townes hope|lesseps|lessing|lester willis young|leuwenhoek|lev davidovich bronstein
lev davidovich landau|lev ivanov|levi|levi-strauss|lewis|lewis carroll|lewis henry morgan|li po|liam o'flaherty|libby
lichtenstein|licinius lucullus|lie|lighthorse harry lee|lilian alicia marks|liliuokalani|lillian gish|lillian hellman
lillian russell|lillie|lillie langtry|lily pons|lin|lincoln|lincoln steffens|lind|lindbergh|lindsay|linnaeus
linus carl pauling|linus pauling|lionel barrymore|lionel hampton|lionel trilling|lipchitz|lipmann|lippi|lippmann
lipscomb|lise meitner|lister|liston|liszt|little corporal|little giant|little mo connolly|little sparrow|littre
livermore|livingston|livingstone|livy|llewelyn powys|lloyd|lloyd webber|lobachevsky|locke|lodge|loeb|loewe|loewi
lola montez|london|longfellow|loos|lope de vega|lope felix de vega carpio|lorado taft|lorca|lord britten of aldeburgh
lord george gordon byron|lord macaulay|lord nelson|lord rayleigh|lord todd|loren|lorentz|lorenz|lorenz hart
lorenz milton hart|lorenz oken|lorenz okenfuss|lorenzo de'medici|lorenzo ganganelli|lorenzo the magnificent
loretta young|lorre|lot|lot's wife|lotario di segni|lou gehrig|louis|louis agassiz|louis antoine de bougainville
louis aragon|louis armstrong|louis auchincloss|louis b. mayer|louis bleriot|louis braille|louis burt mayer
louis charles alfred de musset|louis comfort tiffany|louis d'outremer|louis eugene felix neel|louis henri sullivan
louis henry sullivan|louis i|louis ii|louis iii|louis isadore kahn|louis iv|louis ix|louis jacques mande daguerre
louis joliet|louis jolliet|louis le begue|louis le faineant|louis le hutin|louis leakey|louis pasteur
louis seymour bazett leakey|louis stanton auchincloss|louis sullivan|louis the bruiser|louis the far|louis the german
louis the great|louis the pious|louis the quarreller|louis the stammerer|louis the wideawake|louis untermeyer|louis v
louis vi|louis victor de broglie|louis vii|louis viii|louis x|louis xi|louis xii|louis xiii|louis xiv|louis xv
louis xvi|louis-hector berlioz|louisa may alcott|louise nevelson|lovelace|lovell|low|lowell|lowell jackson thomas
lowell thomas|lowry|loyola|lozier|lubitsch|lucas|luce|luchino visconti|luciano pavarotti|lucille ball
lucius annaeus seneca|lucius clay|lucius cornelius sulla felix|lucius domitius ahenobarbus|lucius dubignon clay
lucius licinius lucullus|lucius licinius luculus|lucius quinctius cincinnatus|lucius tarquinius superbus|lucky lindy
lucretia coffin mott|lucretius|lucrezia borgia|lucullus|luculus|lucy craft laney|lucy maud montgomery|lucy stone
ludwig boltzmann|ludwig josef johan wittgenstein|ludwig mies van der rohe|ludwig van beethoven|ludwig wittgenstein
lugosi|luigi barnaba gregorio chiaramonti|luigi cherubini|luigi galvani|luigi pirandello|luis bunuel
luis de gongora y argote|luke|lulli|lully|lunt|luther|luther burbank|lutyens|lydia kamekeha paki liliuokalani|lyly
lyman frank brown|lyndon baines johnson|lyndon johnson|lynn fontanne|lysander|lysenko|lysimachus|lysippus|lytton
lytton strachey|m. j. schleiden|macarthur|macaulay|macbeth|macdowell|macgregor|mach|machiavelli|mack sennett|mackenzie
macleish|macleod|mad anthony wayne|madame curie|madame de maintenon|madame de stael|madame tussaud|madison|madonna
madonna louise ciccone|mae west|maeterlinck|maffeo barberini|magellan|maginot|magritte|mahalia jackson|mahan
mahatma gandhi|mahdi|mahler|mahomet|mahound|mailer|maillol|maimonides|maintenon|maitland|major|makarios iii
makataimeshekiakiak|maksim gorky|malachi|malachias|malamud|malcolm little|malcolm lowry|malcolm x|malebranche|malevich
malinowski|mallarme|mallon|malone|malory|malpighi|malraux|malthus|malvina hoffman|mamet|manassa mauler|mandela
mandelbrot|mandelshtam|mandelstam|manes|manet|manfred eigen|mann|mansart|mansfield|manson|mantegna|mantell|mantle
manuel de falla|manzoni|mao|mao tsetung|mao zedong|marat|marc blitzstein|marc chagall|marceau|marcel duchamp
marcel lajos breuer|marcel marceau|marcel proust|marcello malpighi|march king|marciano|marco polo|marconi
marcus annius verus|marcus antonius|marcus aurelius|marcus aurelius antoninus|marcus aurelius valerius maximianus
marcus cocceius nerva|marcus junius brutus|marcus terentius varro|marcus tullius cicero|marcus ulpius traianus
marcus vipsanius agrippa|marcus whitman|marcuse|margaret court|margaret higgins sanger|margaret hilda thatcher
margaret mead|margaret mitchell|margaret munnerlyn mitchell|margaret sanger|margaret thatcher|margarete gertrud zelle
marguerite radclyffe hall|maria callas|maria luigi carlo zenobio cherubini|maria magdalene von losch
maria meneghini callas|maria mitchell|maria montesorri|maria tallchief|marian anderson|marianne craig moore
marianne moore|marie anne charlotte corday d'armont|marie antoinette|marie charlotte carmichael stopes|marie curie
marie dolores eliza rosanna gilbert|marie goeppert mayer|marie grosholtz|marie henri beyle
marie jean antoine nicolas caritat|marie jeanne becu|marie joseph paul yves roch gilbert du motier
marie louise elisabeth vigee-lebrun|marie stopes|marie tussaud|marilyn horne|marilyn monroe|marini|marino
mario vargas llosa|mark|mark anthony|mark antony|mark clark|mark hopkins|mark rothko|mark tobey|mark twain
mark wayne clark|markoff|markov|markova|marks|marlene dietrich|marley|marlowe|marquand|marquette|marquis
marquis de condorcet|marquis de lafayette|marquis de laplace|marquis de sade|marquise de maintenon
marquise de montespan|marquise de pompadour|marsh|marshal saxe|marshal tito|marshall|marshall mcluhan|marstan
marta brigit nilsson|martha beatrice potter webb|martha graham|martha jane burk|martha jane burke|marti|martial|martin
martin buber|martin cline|martin heidegger|martin heinrich klaproth|martin luther|martin luther king
martin luther king jr.|martin scorsese|martin v|martin van buren|martina navratilova|marvell|marvin neil simon|marx
mary|mary ann evans|mary ashton rice livermore|mary augusta arnold ward|mary baker eddy|mary douglas leakey
mary flannery o'connor|mary godwin wollstonecraft shelley|mary harris jones|mary i|mary ii|mary leakey
mary leontyne price|mary ludwig hays mccauley|mary magdalen|mary magdalene|mary mallon|mary martin|mary mccarthy
mary mccauley|mary mcleod bethune|mary morse baker eddy|mary pickford|mary queen of scots|mary shelley|mary stuart
mary therese mccarthy|mary tudor|mary wollstonecraft|mary wollstonecraft godwin|mary wollstonecraft shelley
marya sklodowska|masefield|mason|masoud|massasoit|massenet|massine|masters|mata hari|mathew b. brady|mathias|matisse
matoaka|matthew|matthew arnold|matthew calbraith perry|matthew flinders|matthias schleiden|maud gonne|maugham|mauldin
maupassant|maureen catherine connolly|mauriac|maurice barrymore|maurice chevalier|maurice de vlaminck
maurice hugh frederick wilkins|maurice ravel|maurice utrillo|maurice wilkins|maurois|mauser|max beerbohm|max born
max bruch|max delbruck|max ernst|max ferdinand perutz|max karl ernst ludwig planck|max muller|max perutz|max planck
max weber|maxfield frederick parrish|maxfield parrish|maxim|maxim gorki|maximian|maximilien paul emile littre
maxmilien de bethune|maxmillien marie isidore de robespierre|maxwell|maxwell anderson|maya lin|mayakovski|mayer|mays
mazzini|mccarthy|mccartney|mccauley|mccormick|mccullers|mcgraw|mcguffey|mckim|mckinley|mcluhan|mcmaster|mcpherson|mead
meade|meany|medawar|medgar evers|medgar wiley evers|mehemet ali|meiji tenno|meir|meissner|meister eckhart|meitner
mel columcille gerard gibson|mel gibson|melanchthon|melanie klein|melba|melchior|melina mercouri|mellon|melvil dewey
melville|melville bell|melville louis kossuth dewey|melville w. fuller|melville weston fuller|melvin calvin
menachem begin|menander|mencken|mendel|mendeleev|mendeleyev|mendelsohn|mendelssohn|meniere|menninger|menotti|menuhin
mercator|merce cunningham|mercer|merckx|mercouri|meredith|mergenthaler|meriwether lewis|merman|merton|meryl streep
mesmer|messiah|metchnikoff|metchnikov|methuselah|metternich|meyer guggenheim|meyerbeer|meyerhof|micah|michael assat
michael ellis de bakey|michael faraday|michael gerald tyson|michael jackson|michael joe jackson|michael ondaatje
michael philip jagger|micheas|michel de notredame|michel eyquem montaigne|michel montaigne|michel ney|michelangelo
michelangelo buonarroti|michelangelo merisi da caravaggio|michelson|michener|michinomiya hirohito|mick jagger
mickey charles mantle|mickey mantle|mickey spillane|middleton|mies van der rohe|miguel de cervantes
miguel de cervantes saavedra|miguel jose serra|mike tyson|mikhail aleksandrovich bakunin|mikhail bakunin
mikhail baryshnikov|mikhail glinka|mikhail gorbachev|mikhail ilarionovich kutuzov|mikhail ivanovich glinka
mikhail ivanovich kalinin|mikhail kalinin|mikhail sergeyevich gorbachev|mikhail yurievich lermontov|mikolaj kopernik
mildred ella didrikson|mildred ella didrikson zaharias|miles davis|miles dewey davis jr.|miles standish|milhaud|mill
millais|millard fillmore|millay|miller|millet|millikan|mills|milne|miltiades|milton|milton friedman
milton snavely hershey|minkowski|minnewit|minuit|mirabeau|miro|mitchell|mitchum|mitford|mithridates
mithridates the great|mithridates vi|mitterrand|mobius|modest moussorgsky|modest mussorgsky
modest petrovich moussorgsky|modest petrovich mussorgsky|modigliani|mohammad|mohammed|mohammed ali
mohammed reza pahlavi|mohammed reza pahlevi|mohandas karamchand gandhi|mohorovicic|moira shearer|moliere|molly pitcher
molnar|molotov|mommsen|mondrian|monet|monica seles|monk|monnet|monod|monophthalmos|monroe|montagu|montaigne|montespan
montesquieu|montessori|monteverdi|montez|montezuma ii|montfort|montgolfier|montgomery|montgomery ward|moody|moon|moore
mordecai richler|more|morgan|morley|mormon|morris|morrison|morrison r. waite|morrison remick waite|morrison waite
morse|mortimer|morton|mosander|moses|moses maimonides|moshe dayan|moss hart|mossbauer|mother jones|mother seton
mother teresa|mother theresa|motherwell|mott|moussorgsky|moynihan|mozart|mrs. gandhi|mrs. henry wood
mrs. humphrey ward|mrs. simpson|muammar al-qaddafi|muammar el-qaddafi|mubarak|muhammad|muhammad ali
muhammad ali jinnah|muir|mullah mohammed omar|mullah omar|muller|munch|munchausen|munchhausen|mungo park|munro|murdoch
muriel sarah spark|muriel spark|murillo|murray|murray gell-mann|murrow|musial|musset|mussolini|mussorgsky
mustafa kemal|mutsuhito|muybridge|myles standish|myrdal|nabokov|nadine gordimer|nahum|naismith|nanak
nancy freeman mitford|nancy mitford|nancy witcher astor|nansen|naomi|napier|napoleon|napoleon bonaparte|napoleon i
napoleon iii|nash|nasser|nast|nat turner|natalie wood|nathan bailey|nathan birnbaum|nathan hale|nathaniel bailey
nathaniel bowditch|nathaniel currier|nathaniel hawthorne|nation|natta|navratilova|nazimova|nebuchadnezzar
nebuchadnezzar ii|nebuchadrezzar|nebuchadrezzar ii|neel|nefertiti|neftali ricardo reyes|nehru|neil armstrong
neil simon|nell gwynn|nell gwynne|nell gywn|nellie bly|nellie ross|nellie tayloe ross|nelson|nelson algren
nelson mandela|nelson rolihlahla mandela|nernst|nero|nero claudius caesar drusus germanicus|neruda|nerva|nervi|nestor
nestorius|neumann|nevelson|nevil shute|nevil shute norway|neville chamberlain|newcomb|newman|newton|ney|ngaio marsh
nguyen tat thanh|niccolo machiavelli|niccolo paganini|nicholas|nicholas i|nicholas ii|nicholas v
nicholas vachel lindsay|nicklaus|nicola amati|nicola sacco|nicolas de malebranche|nicolas leonard sadi carnot
nicolas poussin|nicolaus copernicus|nicolo amati|nicolson|niebuhr|niels abel|niels bohr|niels henrik abel
niels henrik david bohr|nielsen|nietzsche|nightingale|nijinsky|nikita khrushchev|nikita sergeyevich khrushchev
nikola tesla|nikolaas tinbergen|nikolai andreyevich rimski-korsakov|nikolai andreyevich rimsky-korsakov
nikolai ivanovich bukharin|nikolai ivanovich lobachevsky|nikolai lenin|nikolai vasilievich gogol|nilsson|nimitz|nimrod
nixon|noah|noah webster|noam chomsky|nobel|noel coward|noemi|noether|noguchi|norbert wiener|norma jean baker|norman
norman jewison|norman mailer|norman mattoon thomas|norman rockwell|norman thomas|norris|norrish|north|northrop
northrop frye|nostradamus|noyes|nuffield|nureyev|o'brien|o'casey|o'connor|o'flaherty|o'hara|o'keeffe|o'neill|o'toole
o. henry|oakley|oates|obadiah|obama|occam|ochoa|ochs|ockham|octavian|odd hassel|oddone colonna|odets|odo|odo of lagery
odoacer|odovacar|odovakar|oersted|offenbach|ogden|ogden nash|ohm|oken|okenfuss|olaf ii|olav ii|old bullion|old hickory
oldenburg|olga korbut|oliver|oliver cromwell|oliver ellsworth|oliver goldsmith|oliver hardy|oliver hazard perry
oliver heaviside|oliver stone|oliver wendell holmes|oliver wendell holmes jr.|olivier|olmsted|omar bradley
omar khayyam|omar nelson bradley|ondaatje|ono|onsager|oom paul kruger|oort|opel|oppenheimer|oral roberts|orbison|orczy
orff|origen|orlando di lasso|ormandy|orozco|orr|orson welles|ortega|ortega y gasset|orville wright|orwell
osama bin laden|osborne|oscar fingal o'flahertie wills wilde|oscar hammerstein|oscar hammerstein ii
oscar palmer robertson|oscar robertson|oscar wilde|osip emilevich mandelstam|osip mandelstam|osman i|ostwald|oswald
oswald spengler|oswald veblen|othman i|otho|otho i|otho of lagery|otis|otis skinner|ottmar mergenthaler|otto frisch
otto fritz meyerhof|otto hahn|otto heinrich warburg|otto i|otto jespersen|otto loewi|otto meyerhof
otto neumann sverdrup|otto robert frisch|otto the great|otto von bismarck|otto wagner|ottorino respighi|ovid|owen
owen glendower|owen wister|owens|ozawa|p. g. wodehouse|p. p. von mauser|p. t. barnum|pablo casals|pablo neruda
pablo picasso|paderewski|paganini|page|paget|pahlavi|pahlevi|paige|paine|palestrina|palgrave|palladio|palmer
pancho villa|panini|panofsky|pantaloon|paola caliari|paolo veronese|papa doc|paracelsus|pareto|park|parker|parkinson
parks|parmenides|parnell|parr|parrish|parsons|pascal|pasternak|pasteur|paterson|paton|patrick|patrick henry
patrick victor martindale white|patrick white|paul|paul adrien maurice dirac|paul bunyan|paul bustill robeson
paul cezanne|paul dukas|paul ehrlich|paul gauguin|paul heinrich dietrich|paul hermann muller|paul heyse|paul hindemith
paul iii|paul johann ludwig von heyse|paul johannes tillich|paul john flory|paul joseph goebbels|paul klee
paul leonard newman|paul ludwig von beneckendorff und von hindenburg|paul mccartney|paul newman|paul revere
paul robeson|paul simon|paul the apostle|paul tillich|paul verlaine|paul vernier|paul vi|paul von hindenburg
paul-henri thiry|pauli|pauling|pavarotti|pavlov|pavlova|paxton|peabody|pearl bailey|pearl buck|pearl mae bailey
pearl sydenstricker buck|peary|pedro calderon de la barca|peel|pei|peirce|pelagius|pelham grenville wodehouse|penn
pepin|pepin iii|pepin the short|pepys|percival lowell|percy|percy aldridge grainger|percy bysshe shelley
percy grainger|pere jacques marquette|pericles|peron|perry|pershing|perutz|pete seeger|peter|peter abelard
peter alexander ustinov|peter behrens|peter carl faberge|peter carl goldmark|peter cooper|peter goldmark|peter i
peter ilich tchaikovsky|peter lorre|peter mark roget|peter medawar|peter minnewit|peter minuit|peter o'toole
peter paul mauser|peter paul rubens|peter seamus o'toole|peter seeger|peter sellers|peter stuyvesant|peter tchaikovsky
peter the great|petrarca|petrarch|petronius|petronius arbiter|petrus stuyvesant|peyton rous|pheidias|phidias
phil anderson|philemon|philibert de l'orme|philibert delorme|philip|philip anderson|philip augustus
philip dormer stanhope|philip ii|philip ii of macedon|philip ii of spain|philip michael ondaatje|philip milton roth
philip of valois|philip roth|philip v|philip vi|philip warren anderson|philipp lenard|philipp melanchthon
philipp schwarzerd|philippus aureolus paracelsus|phillis wheatley|phineas taylor barnum|phintias|phiz|photius|piaf
piaget|picasso|pickett|pickford|pier luigi nervi|pierce|pierre abelard|pierre athanase larousse|pierre auguste renoir
pierre boulez|pierre charles l'enfant|pierre corneille|pierre curie|pierre de fermat|pierre de terrail
pierre joseph proudhon|pierre larousse|pierre simon de laplace|pierre teilhard de chardin|pierre terrail
pierre-paul broca|piet mondrian|pieter breughel|pieter bruegel|pieter brueghel|pieter brueghel the elder|pieter zeeman
pinchas zukerman|pincus|pindar|pinter|pirandello|piston|pitman|pitot|pitt|pitt the elder|pitt the younger|pius ii
pius ix|pius v|pius vi|pius vii|pius x|pius xi|pius xii|pizarro|placido domingo|planck|plath|plato|plautus|pliny
pliny the elder|pliny the younger|plotinus|plutarch|pocahontas|poe|poitier|polk|pollack|pollock|polo|pompadour|pompey
pompey the great|pons|ponselle|pontiac|pope|pope alexander vi|porter|post|poulenc|pound|poussin|powell|powhatan|powys
praxiteles|pres young|president abraham lincoln|president adams|president andrew johnson|president arthur
president benjamin harrison|president buchanan|president bush|president carter|president cleveland|president clinton
president coolidge|president eisenhower|president fillmore|president ford|president franklin roosevelt
president garfield|president george w. bush|president grant|president harding|president harrison|president hayes
president hoover|president jefferson|president john adams|president john f. kennedy|president john quincy adams
president johnson|president kennedy|president lincoln|president lyndon johnson|president madison|president mckinley
president monroe|president nixon|president pierce|president polk|president reagan|president roosevelt|president taft
president taylor|president theodore roosevelt|president truman|president tyler|president van buren
president washington|president william henry harrison|president wilson|presley|price|priestley|prince albert
prince charles|prince edward|prince eugene of savoy|prince fumimaro konoe|prince fumimaro konoye
prince klemens wenzel nepomuk lothar von metternich|prince of smolensk|prince otto eduard leopold von bismarck
prince otto von bismarck|prince peter kropotkin|prince philip|prince rupert|princess diana|princess grace of monaco
princess of wales|prokhorov|prokofiev|prosper meniere|prospero lambertini|proudhon|proust|ptolemy|ptolemy i|ptolemy ii
publius aelius hadrianus|publius cornelius scipio|publius cornelius scipio africanus major|publius cornelius tacitus
publius ovidius naso|publius terentius afer|publius vergilius maro|puccini|pugin|pulitzer|purcell|purkinje|pusey
pushkin|putin|pyle|pynchon|pyotr alexeyevich kropotkin|pyotr ilych tchaikovsky|pyotr tchaikovsky|pyrrhus|pythagoras
pythias|qaddafi|qadhafi|qin shi huang ti|queen isabella|queen victoria|quentin jerome tarantino|quentin tarantino
quincy|quine|quintus septimius florens tertullianus|r. b. cattell|r. buckminster fuller|r. j. mitchell
rabbi moses ben maimon|rabelais|rabindranath tagore|rachel|rachel carson|rachel louise carson|rachmaninoff|rachmaninov
racine|radclyffe hall|radhakrishnan|raffaello santi|raffaello sanzio|raffles|ragnar anton kittil frisch|ragnar frisch
rain-in-the-face|rainer maria rilke|ralegh|raleigh|ralph barton perry|ralph bunche|ralph ellison|ralph johnson bunche
ralph richardson|ralph vaughan williams|ralph waldo ellison|ralph waldo emerson|rameau|rameses|ramesses|ramon lully
ramon y cajal|ramses|rand|randall jarrell|rankin|raoul dufy|raphael|ras tafari|ras tafari makonnen|rask
rasmus christian rask|rasmussen|rasputin|rattigan|ravel|ravi shankar|ray bradbury|ray cattell|ray douglas bradbury
ray m. dolby|ray robinson|rayleigh|raymond b. cattell|raymond bernard cattell|raymond chandler|raymond lully
raymond thornton chandler|reagan|reaumur|rebecca|rebecca rolfe|rebecca west|rebekah|red cloud|redeemer|redford|reed
reginald carey harrison|reginald joseph mitchell|reginald marsh|regiomontanus|rehnquist|reich|reichstein|reid
reinhold niebuhr|reiter|rembrandt|rembrandt harmensz van rijn|rembrandt van rijn|rembrandt van ryn|renata tebaldi
rene antoine ferchault de reaumur|rene descartes|rene magritte|rene-robert cavelier|renoir|respighi|reuben
reuben lucius goldberg|revere|reverend dodgson|rex harrison|reyes|reynolds|rhine|rhodes|ricardo|rice
richard adolph zsigmondy|richard august carl emil erlenmeyer|richard brinsley sheridan|richard buckminster fuller
richard burbage|richard burdon haldane|richard burton|richard coeur de lion|richard d'oyly carte|richard d. fosbury
richard e. byrd|richard e. smalley|richard errett smalley|richard erskine leakey|richard evelyn byrd|richard feynman
richard haldane|richard henry lee|richard henry tawney|richard hooker|richard horatio edgar wallace|richard i
richard ii|richard iii|richard j. roberts|richard john roberts|richard jordan gatling|richard kuhn|richard leakey
richard lovelace|richard m. nixon|richard milhous nixon|richard morris hunt|richard neville|richard nixon
richard phillips feynman|richard rodgers|richard smalley|richard starkey|richard strauss|richard the lion-hearted
richard the lionheart|richard trevithick|richard upjohn|richard von krafft-ebing|richard wagner|richard wright
richards|richardson|richelieu|richler|rickenbacker|rickover|rider haggard|riemann|riesman|riley|riley b king|rilke
rimbaud|rimski-korsakov|rimsky-korsakov|ring lardner|ringgold wilmer lardner|ringling|ringo starr|rittenhouse|ritz
rivera|roald amundsen|roald hoffmann|rob roy|robbins|robert|robert a. heinlein|robert abram bartlett|robert adam
robert alexander schumann|robert andrews millikan|robert anson heinlein|robert barany|robert bartlett|robert benchley
robert boyle|robert brown|robert browning|robert bruce mathias|robert bunsen|robert burns|robert burns woodward
robert charles benchley|robert charles venturi|robert clive|robert curl|robert de niro|robert e. lee|robert e. peary
robert edward lee|robert edwin peary|robert emmet sherwood|robert f. curl|robert falcon scott|robert floyd curl jr.
robert frost|robert fulton|robert graves|robert gray|robert herrick|robert hooke|robert hutchings goddard|robert i
robert james fischer|robert jemison van de graaff|robert joffrey|robert king merton|robert koch|robert lee frost
robert louis balfour stevenson|robert louis stevenson|robert lowell|robert m. yerkes|robert macgregor
robert maynard hutchins|robert mearns yerkes|robert merton|robert mills|robert mitchum|robert morris|robert motherwell
robert nesta marley|robert oppenheimer|robert orr|robert owen|robert peary|robert peel|robert penn warren
robert r. livingston|robert ranke graves|robert redford|robert robinson|robert schumann|robert scott|robert southey
robert the bruce|robert traill spence lowell jr.|robert treat paine|robert tyre jones|robert van de graaff
robert venturi|robert walpole|robert wilhelm bunsen|robert william service|robert woodrow wilson|robert woodward
roberto francesco romolo bellarmine|roberts|robertson|robeson|robespierre|robinson|robinson jeffers|rocco marciano
rochambeau|rock|rockefeller|rockingham|rockwell|rockwell kent|rocky marciano|rod laver|rodgers|rodin
rodney george laver|rodrigo borgia|roebling|roentgen|roger bacon|roger bannister|roger brooke taney|roger de mortimer
roger eliot fry|roger fry|roger huntington sessions|roger sessions|roger sherman|roger taney|roger williams|rogers
roget|roland de lassus|rolf|rollo|roman jakobson|roman osipovich jakobson|romberg|rommel
ronald george wreyford norrish|ronald reagan|ronald wilson reagan|rontgen|roosevelt|rosa melba ponselle|rosa parks
rosa ponselle|rose louise hovick|ross|rossetti|rossini|rostand|roth|rothko|rothschild|rous|rousseau
roy chapman andrews|roy lichtenstein|roy orbison|roy wilkins|rube goldberg|rubens|rubinstein|rudolf bultmann
rudolf christian karl diesel|rudolf diesel|rudolf hess|rudolf karl bultmann|rudolf karl virchow
rudolf ludwig mossbauer|rudolf nureyev|rudolf serkin|rudolf steiner|rudolf virchow|rudolf wurlitzer|rudolph laban
rudyard kipling|ruholla khomeini|rundstedt|runyon|rupert|rupert brooke|rupert murdoch|rush|rushdie|ruskin
russel crouse|russell|ruth|ruth benedict|ruth fulton|ruth saint denis|ruth st. denis|rutherford|rutherford b. hayes
rutherford birchard hayes|rutledge|s. s. van dine|s. smith stevens|saarinen|sabin|sacagawea|sacajawea|sacco|sadat
saddam|saddam bin hussein at-takriti|saddam hussein|sade|sadi carnot|sailor king|saint ambrose|saint andrew
saint andrew the apostle|saint anselm|saint athanasius|saint augustine|saint baeda|saint beda|saint bede
saint benedict|saint boniface|saint bride|saint bridget|saint brigid|saint bruno|saint christopher|saint crispin
saint david|saint denis|saint dominic|saint edward the confessor|saint edward the martyr
saint elizabeth ann bayley seton|saint francis xavier|saint george|saint gregory i|saint ignatius
saint ignatius of loyola|saint irenaeus|saint james|saint james the apostle|saint jerome|saint joan|saint john
saint john the apostle|saint jude|saint lawrence|saint louis|saint luke|saint mark|saint matthew
saint matthew the apostle|saint nicholas|saint nick|saint olaf|saint olav|saint patrick|saint paul|saint peter
saint peter the apostle|saint thomas|saint thomas a becket|saint thomas aquinas|saint-saens|sakharov|saki|saladin
salah-ad-din yusuf ibn-ayyub|salim|salinger|salk|salman rushdie|salmon p. chase|salmon portland chase|salome|salomon
salvador dali|sam adams|sam goldwyn|sam houston|sam shepard|sam snead|samson|samuel|samuel adams|samuel barber
samuel beckett|samuel butler|samuel dashiell hammett|samuel de champlain|samuel f. b. morse|samuel finley breese morse
samuel goldwyn|samuel gompers|samuel houston|samuel huntington|samuel jackson snead|samuel johnson
samuel langhorne clemens|samuel morse|samuel pepys|samuel pierpoint langley|samuel rawson gardiner|samuel rosenstock
samuel taylor coleridge|samuel wiesenthal|samuel wilder|sanchez|sand|sandburg|sandor kellner|sandro botticelli|sanger
santa|santa ana|santa anna|santa claus|santiago ramon y cajal|sapir|sappho|sara teasdale|sarah|sarah bernhardt
sarah kemble siddons|sarah siddons|sarah vaughan|sarazen|sargent|sarnoff|saroyan|sartre|sarvepalli radhakrishnan
satchel paige|satchmo|satie|satyendra n. bose|satyendra nath bose|saul|saul bellow|saul of tarsus|saul steinberg
saussure|savinien cyrano de bergerac|savior|saviour|savonarola|sax|saxe|saxo grammaticus|say hey kid|sayers|scarface
scheele|schiaparelli|schiller|schleiden|schlesinger|schliemann|schmidt|schnabel|schoenberg|schonbein|schonberg
schoolcraft|schopenhauer|schrodinger|schubert|schulz|schumann|schumann-heink|schumpeter|schwann|schweitzer|scipio
scipio africanus|scipio africanus major|scipio the elder|scopes|scorsese|scott|scott joplin|scourge of god
scourge of the gods|scriabin|scribe|scripps|seaborg|seaman|sean o'casey|sebastian cabot|sebastian vizcaino
second earl grey|second earl of chatham|second earl of guilford|second marquis of rockingham|seeger|segal|segovia
seigneur de bayard|seiji ozawa|selcraig|seles|seleucus|seleucus i|seleucus i nicator|selkirk|sellers|selznick|seneca
senefelder|sennacherib|sennett|sequoya|sequoyah|serge koussevitzky|sergei aleksandrovich koussevitzky|sergei diaghilev
sergei eisenstein|sergei mikhailovich eisenstein|sergei pavlovich diaghilev|sergei rachmaninoff|sergei rachmaninov
sergei sergeyevich prokofiev|sergei vasilievich rachmaninoff|sergei vasilievich rachmaninov|serkin|serra|service
sessions|seth|seth thomas|seton|seurat|severo ochoa|seward|sexton|seymour|shah jahan|shah pahlavi|shahn|shakespeare
shakspere|shalom asch|shankar|shannon|shapley|shaw|shawn|shearer|shel silverstein|shelby silverstein|shelley
shelton jackson lee|shem|shepard|sheridan|sherman|sherrington|sherwood|sherwood anderson|shevchenko|shirer
shirley temple|shirley temple black|shockley|sholem asch|sholom asch|shostakovich|shute|sibelius|sid caesar|siddhartha
siddons|sidney|sidney caesar|sidney james webb|sidney poitier|sidney webb|sidonie-gabrielle claudine colette
sidonie-gabrielle colette|siemens|sieur de lasalle|sigmund freud|sigmund romberg|sigrid undset|sikorsky|sills
silverstein|simenon|simon|simon bolivar|simon de montfort|simon kuznets|simon marks|simon newcomb|simon peter
simon the canaanite|simon the zealot|simon zelotes|simone de beauvoir|simone weil|simpson|sinatra|sinclair
sinclair lewis|singer|siqueiros|sir alan hodgkin|sir alec guinness|sir alexander fleming|sir alexander korda
sir alexander mackenzie|sir alexander robertus todd|sir alfred charles bernard lovell|sir alfred hitchcock
sir angus wilson|sir anthony hopkins|sir anthony philip hopkins|sir anthony vandyke|sir arthur conan doyle
sir arthur john evans|sir arthur stanley eddington|sir arthur sullivan|sir arthur travers harris
sir bernard law montgomery|sir bernard lovell|sir bernard williams|sir charles leonard woolley
sir charles scott sherrington|sir charles spencer chaplin|sir charles wheatstone|sir charles william siemens
sir christopher wren|sir clive marles sinclair|sir david alexander cecil low|sir david bruce|sir david low
sir edmund hillary|sir edmund percival hillary|sir edward elgar|sir edward victor appleton|sir edward william elgar
sir edwin landseer luytens|sir edwin lutyens|sir ernst boris chain|sir francis bacon|sir francis drake
sir francis galton|sir frank whittle|sir fred hoyle|sir frederick ashton|sir frederick gowland hopkins
sir frederick grant banting|sir frederick handley page|sir frederick william herschel|sir geoffrey wilkinson
sir george otto trevelyan|sir george paget thomson|sir geraint|sir hans adolf krebs|sir harold george nicolson
sir harold walter kroto|sir harry maclennan lauder|sir henry bessemer|sir henry joseph wood
sir henry maxmilian beerbohm|sir henry morgan|sir henry morton stanley|sir henry percy|sir henry rider haggard
sir henry wood|sir herbert beerbohm tree|sir hiram stevens maxim|sir howard walter florey|sir humphrey davy
sir humphrey gilbert|sir isaac newton|sir isaac pitman|sir jack hobbs|sir jacob epstein
sir james augustus henry murray|sir james augustus murray|sir james clark ross|sir james dewar|sir james george frazer
sir james matthew barrie|sir james murray|sir james paget|sir james paul mccartney|sir james young simpson
sir john carew eccles|sir john cockcroft|sir john cowdery kendrew|sir john douglas cockcroft|sir john everett millais
sir john frederick william herschel|sir john gielgud|sir john hawkins|sir john hawkyns|sir john herschel|sir john ross
sir john suckling|sir john tenniel|sir john vanbrigh|sir joseph banks|sir joseph john thomson|sir joseph paxton
sir joshua reynolds|sir laurence kerr olivier|sir leonard hutton|sir leonard woolley|sir leslie stephen
sir martin frobisher|sir matthew flinders|sir mortimer wheeler|sir noel pierce coward|sir oliver joseph lodge
sir oliver lodge|sir patrick manson|sir paul gavrilovich vinogradoff|sir peter brian medawar|sir peter paul rubens
sir peter ustinov|sir philip sidney|sir rabindranath tagore|sir ralph david richardson|sir rex harrison
sir richard burton|sir richard francis burton|sir richard owen|sir richrd steele|sir robert eric mortimer wheeler
sir robert peel|sir robert robinson|sir robert walpole|sir roger gilbert bannister|sir ronald ross
sir sarvepalli radhakrishnan|sir seretse khama|sir stephen harold spender|sir terence mervyn rattigan
sir thomas gresham|sir thomas lawrence|sir thomas malory|sir thomas more|sir thomas raffles
sir thomas stamford raffles|sir thomas wyat|sir thomas wyatt|sir tim rice|sir tom stoppard|sir walter norman haworth
sir walter ralegh|sir walter raleigh|sir walter scott|sir william alexander craigie|sir william chambers
sir william crookes|sir william gerald golding|sir william gilbert|sir william herschel|sir william huggins
sir william rowan hamilton|sir william turner walton|sir william wallace|sir william walton
sir winston leonard spenser churchill|sir yehudi menuhin|siraj-ud-daula|sitter|sitting bull|sitwell
sixth baron byron of rochdale|sixtus iv|skeat|skinner|sleeping beauty|smalley|smetana|smith|smitty stevens|smollett
smuts|snead|snellen|snow|socinus|socrates|soddy|sofia scicolone|sojourner truth|sol hurok|solomon|solomon bellow
solomon guggenheim|solomon hurok|solvay|solzhenitsyn|somerset maugham|sondheim|sonny liston|sontag|sophia loren
sophie tucker|sophocles|sophonias|soren aabye kierkegaard|soren kierkegaard|soren peter lauritz sorensen|sorensen
soufflot|sousa|southey|soutine|spallanzani|spark|spassky|speer|speke|spencer|spencer tracy|spender|spengler|spenser
sperry|spielberg|spike lee|spillane|spinoza|spock|spode|st. ambrose|st. andrew|st. anselm|st. athanasius|st. augustine
st. baeda|st. basil|st. basil the great|st. beda|st. bede|st. benedict|st. boniface|st. bride|st. bridget|st. brigid
st. bruno|st. christopher|st. crispin|st. david|st. denis|st. dominic|st. edward the confessor|st. edward the martyr
st. george|st. gregory i|st. gregory of nazianzen|st. ignatius|st. ignatius of loyola|st. irenaeus|st. james
st. james the apostle|st. jerome|st. john|st. john chrysostom|st. john the apostle|st. john the baptist|st. jude
st. lawrence|st. leo i|st. louis|st. luke|st. mark|st. martin|st. mary magdalen|st. mary magdalene|st. matthew
st. matthew the apostle|st. nicholas|st. nick|st. olaf|st. olav|st. patrick|st. paul|st. peter|st. peter the apostle
st. simon|st. thomas|st. thomas a becket|st. thomas aquinas|st. vitus|stael|stalin|stan laurel|stan musial
stan the man|standish|stanford|stanford white|stanislavsky|stanley|stanley baldwin|stanley frank musial
stanley kubrick|stanley smith stevens|stanton|starkey|starr|steele|steen|stefan wyszynski|stefan zweig|steffens
steffi graf|steichen|stein|steinbeck|steinberg|steinem|steiner|steinman|steinmetz|steinway|stella|steller|stendhal
stengel|stephane grappelli|stephane mallarme|stephanie graf|stephanus johannes paulus kruger|stephen
stephen a. douglas|stephen arnold douglas|stephen butler leacock|stephen collins foster|stephen crane|stephen decatur
stephen foster|stephen girard|stephen grover cleveland|stephen hawking|stephen jay gould|stephen leacock
stephen michael reich|stephen samuel wise|stephen sondheim|stephen spender|stephen vincent benet
stephen william hawking|stephenson|stern|sterne|steuben|steve martin|steve reich|steven spielberg|steven weinberg
stevens|stevenson|stewart|stieglitz|stilwell|stockton|stoker|stokowski|stone|stonewall jackson|stopes|stoppard|stowe
strachey|stradivari|stradivarius|strasberg|strauss|strauss the elder|strauss the younger|stravinsky|streep|streisand
strickland|strindberg|stroheim|stuart|stuart davis|stubbs|stuyvesant|styron|suckling|sue|sugar ray robinson|suharto
sukarno|sulla|sullivan|sully|sultan of swat|sumner|sun king|sun myung moon|sun yat-sen|sun yixian|sunday|supermex
susan anthony|susan b. anthony|susan brownell anthony|susan sontag|sutherland|svante august arrhenius|svedberg
sverdrup|swammerdam|swanson|swedenborg|swedish nightingale|sweet|swift|swinburne|sydenham|sydney pollack|sylvester ii
sylvia plath|symonds|symons|synge|szell|szent-gyorgyi|szilard|t. e. lawrence|t. h. white|t. s. eliot|tacitus
tadeus reichstein|tadeusz andrzej bonawentura kosciuszko|taft|tagore|talbot|talcott parsons|tallchief|talleyrand
tallis|tallulah bankhead|tamara karsavina|tamburlaine|tamerlane|tamm|tammy wynette|tammy wynetter pugh|tancred|tandy
taney|tange|tanguy|tappan|tarantino|taras grigoryevich shevchenko|tarbell|tarkovsky|tarquin|tarquin the proud
tarquinius|tarquinius superbus|tashunca-uitco|tasman|tasso|tate|tati|tatum|taurus|tawney|taylor|tchaikovsky|te kanawa
teach|teasdale|tebaldi|tecumseh|tecumtha|ted hughes|ted shawn|ted williams|teilhard de chardin|telemann|tell|teller
temujin|teng hsiao-ping|teng hsiaoping|tennessee williams|tenniel|tennyson|tenzing norgay
teodor josef konrad korzeniowski|terence|terence rattigan|teresa|tereshkova|terry|tertullian|tesla|thackeray|thaddaeus
thaddeus kosciusko|thales|thales of miletus|tharp|thatch|thatcher|the admirable crichton|the virgin|thelonious monk
thelonious sphere monk|themistocles|theodor mommsen|theodor schwann|theodor seuss geisel|theodore dreiser
theodore dwight weld|theodore francis powys|theodore harold white|theodore herman albert dreiser|theodore roosevelt
theodore samuel williams|theodosius|theodosius i|theodosius the great|theophrastus
theophrastus philippus aureolus bombastus von hohenheim|theresa|thespis|third baron rayleigh|thiry|thomas
thomas a becket|thomas a kempis|thomas alva edison|thomas aquinas|thomas augustus watson|thomas babington macaulay
thomas bayes|thomas bowdler|thomas bradley|thomas carew|thomas carlyle|thomas chippendale|thomas clayton wolfe
thomas crawford|thomas de quincey|thomas decker|thomas dekker|thomas edison|thomas edward lawrence|thomas gainsborough
thomas gray|thomas hardy|thomas hart benton|thomas hastings|thomas henry huxley|thomas higginson|thomas hobbes
thomas hodgkin|thomas hopkins gallaudet|thomas hunt morgan|thomas huxley|thomas j. hanks|thomas j. jackson
thomas jackson|thomas jefferson|thomas jonathan jackson|thomas kennerly wolfe jr.|thomas kid|thomas kyd
thomas lanier williams|thomas malory|thomas malthus|thomas mann|thomas merton|thomas middleton|thomas moore
thomas more|thomas nast|thomas nelson page|thomas paine|thomas pynchon|thomas reid|thomas robert malthus
thomas stearns eliot|thomas straussler|thomas sully|thomas sydenham|thomas tallis|thomas the doubting apostle
thomas wentworth storrow higginson|thomas willis|thomas wolfe|thomas woodrow wilson|thomas wright waller|thomas young
thompson|thomson|thor hyerdahl|thoreau|thorndike|thornton|thornton niven wilder|thornton wilder|thorpe
thorstein bunde veblen|thorstein veblen|thucydides|thurber|tiberius|tiberius claudius drusus nero germanicus
tiberius claudius nero caesar augustus|tiepolo|tiffany|tilden|tillich|tim leary|timothy|timothy francis leary
timothy leary|timothy miles bindon rice|timur|timur lenk|tinbergen|tindal|tindale|tintoretto|tirso de molina|titian
tito|titus|titus flavius domitianus|titus flavius sabinus vespasianus|titus flavius vespasianus|titus livius
titus lucretius carus|titus maccius plautus|titus oates|titus vespasianus augustus|tiziano vecellio
tjalling charles koopmans|tjalling koopmans|tobey|tobias george smollett|tobias smollett|tobin|tocqueville|todd|tojo
tojo eiki|tojo hideki|toklas|tolkien|tolstoy|tom bradley|tom hanks|tom paine|tom stoppard|tom wolfe
tomas de torquemada|tomasso parentucelli|tombaugh|tonegawa susumu|toni morrison|tony blair|torquato tasso|torquemada
torricelli|toscanini|toulouse-lautrec|tourette|townsend|townsend harris|toynbee|tracy|tradescant|trajan|traubel|tree
trevelyan|trevino|trevithick|trilling|tristan tzara|trofim denisovich lysenko|trollope|trotsky|truffaut|truman|trumbo
trumbull|truth|trygve halvden lie|trygve lie|tsung dao lee|tubman|tuchman|tucker|tudor|tully|tunney|turgenev|turgot
turing|turner|turpin|tussaud|tutankhamen|tutu|twyla tharp|tycho brahe|tyler|tyndale|tyndall|typhoid mary|tyson|tzara
ugo buoncompagni|uhland|ulanova|ulfila|ulfilas|ulrich zwingli|ulysses grant|ulysses s. grant|ulysses simpson grant
uncle joe|undset|untermeyer|updike|upjohn|upton beall sinclair|upton sinclair|urban ii|urban v|urban vi|urban viii
urey|usama bin laden|usher|ussher|ustinov|utrillo|vachel lindsay|vaclav havel|vagn walfrid ekman|valentina tereshkova
valentina vladmirovna tereshkova|van allen|van buren|van de graaff|van doren|van dyck|van vleck|van wyck brooks
vanbrugh|vancouver|vanderbilt|vandyke|vanessa bell|vanessa stephen|vannevar bush|vanzetti|varese|vargas|vargas llosa
varro|vasarely|vasari|vasco da gamma|vasco nunez de balboa|vaslav nijinsky|vaughan|vaughan williams|vaux|veblen|vega
velazquez|venn|ventner|venturi|verdi|vergil|verlaine|vermeer|verne|verner|vernier|veronese|verrazano|verrazzano
versace|verwoerd|vesalius|vesey|vespasian|vespucci|vestris|vicomte de chateaubriand|vicomte ferdinand marie de lesseps
victor emanuel ii|victor emanuel iii|victor franz hess|victor herbert|victor hess|victor horta|victor hugo
victor-marie hugo|victoria|victoria clafin woodhull|vidal|vigdis finnbogadottir|vigee-lebrun|viktor korchnoi
viktor lvovich korchnoi|viktor vasarely|vilfredo pareto|villa|villa-lobos|villard|villon|vincent van gogh
vincenzo bellini|vinegar joe stilwell|vinogradoff|vinson|virchow|virgil|virgil garnett thomson|virgil thomson
virgin mary|virginia katherine mcmath|virginia mcmath|virginia wade|virginia woolf|visconti|viscount nelson
viscount northcliffe|viscount st. albans|viscountess astor|vittorio de sica|vitus|vitus behring|vitus bering|vivaldi
vivien leigh|vizcaino|vladimir horowitz|vladimir ilich lenin|vladimir ilich ulyanov|vladimir ilyich lenin
vladimir ilyich ulyanov|vladimir kosma zworykin|vladimir lenin|vladimir nabokov|vladimir putin
vladimir vladimirovich mayakovski|vladimir vladimirovich nabokov|vladimir vladimirovich putin|vlaminck|volta|voltaire
vonnegut|voznesenski|vuillard|vyacheslav mikhailovich molotov|w. b. yeats|w. c. fields|w. c. handy|w. e. b. du bois
w. h. auden|w. h. hudson|w. k. kellogg|w. somerset maugham|w. v. quine|w. w. jacobs|wade|wagner|wahunsonacock|wain
waite|wajda|waldheim|walesa|walker|walker percy|walker smith|wallace|wallace carothers|wallace hume carothers
wallace stevens|wallenstein|waller|wallis warfield simpson|wallis warfield windsor|walpole|walt disney|walt whitman
walter|walter de la mare|walter elias disney|walter gropius|walter hess|walter john de la mare|walter lippmann
walter piston|walter ralegh|walter raleigh|walter reed|walter rudolf hess|walter scott|walter william skeat
walther hermann nernst|walther richard rudolf hess|walton|wanamaker|wanda landowska|warburg|ward|warhol|warner|warren
warren burger|warren e. burger|warren earl burger|warren gamaliel harding|warren harding|warwick|washington
washington irving|waslaw nijinsky|wassermann|wassily kandinski|wassily kandinsky|wassily leontief|waters|watson|watt
watteau|watts|waugh|wavell|wayne|wayne gretzky|weary willie|webb|weber|webster|wedgwood|wegener|weil|weill|weinberg
weismann|weizmann|weld|welles|wellington|wells|welty|werfel|werner karl heisenberg|wernher magnus maximilian von braun
wernher von braun|wernicke|wesley|west|westinghouse|weston|wharton|wheatley|wheatstone|wheeler|whistler|white
whitehead|whitman|whitney|whitney moore young jr.|whitney young|whittier|whittle|wickliffe|wiclif|wiener|wiesel
wiesenthal|wigner|wilbur wright|wild bill hickock|wilde|wilder|wiley post|wilhelm apollinaris de kostrowitzki
wilhelm eduard weber|wilhelm grimm|wilhelm ii|wilhelm karl grimm|wilhelm konrad roentgen|wilhelm konrad rontgen
wilhelm ostwald|wilhelm reich|wilhelm richard wagner|wilhelm von opel|wilkes|wilkie collins|wilkins|wilkinson
will durant|will hays|will keith kellog|will rogers|willa cather|willa sibert cather|willard|willard frank libby
willard huntington wright|willard van orman quine|willebrand|willem de kooning|willem de sitter|willem einthoven
william a. craigie|william ashley sunday|william augustus|william averell harriman|william beaumont
william benjamin hogan|william blake|william bligh|william bradford|william bradford shockley|william burroughs
william butler yeats|william butterfield|william byrd|william carlos williams|william caxton|william chambers
william christopher handy|william claire menninger|william clark|william clark gable|william claude dukenfield
william congreve|william cowper|william crawford gorgas|william crookes|william curtis|william cuthbert faulkner
william dawes|william dean howells|william dudley haywood|william edward burghardt du bois|william ewart gladstone
william f. cody|william falkner|william faulkner|william felton russell|william franklin graham|william frederick cody
william fulbright|william gilbert|william gladstone|william golding|william graham sumner|william green
william h. bonney|william harrison dempsey|william harrison hays|william harvey|william hazlitt|william henry
william henry beveridge|william henry fox talbot|william henry gates|william henry harrison|william henry hoover
william henry hudson|william henry mauldin|william henry pratt|william henry seward|william herschel|william hogarth
william holman hunt|william holmes mcguffey|william hoover|william howard taft|william hubbs rehnquist
william hyde wollaston|william i|william ii|william iii|william inge|william iv|william james|william james durant
william jefferson clinton|william jennings bryan|william john clifton haley jr.|william kidd|william lawrence shirer
william le baron jenny|william lloyd garrison|william makepeace thackeray|william maxwell aitken|william mckinley
william menninger|william mitchell|william morris|william nunn lipscom jr.|william of occam|william of ockham
william of orange|william of wykeham|william patterson|william penn|william penn adair rogers|william pitt
william ralph inge|william randolph hearst|william rehnquist|william richard morris|william rose benet
william rowan hamilton|william rufus|william s. burroughs|william s. gilbert|william saroyan|william schwenk gilbert
william seward burroughs|william shakespeare|william shakspere|william shockley|william somerset maugham
william stanley jevons|william strickland|william stubbs|william styron|william sydney porter|william tatem tilden jr.
william tecumseh sherman|william tell|william the conqueror|william thompson|william thornton|william tindal
william tindale|william tyndale|william walton|william wilkie collins|william wordsworth|william wycherley
william wyler|william wymark jacobs|williams|willie howard mays jr.|willie mays|willis|willy brandt|wilmut|wilson
winckelmann|windaus|winfield scott|winfred|winslow|winslow homer|winston churchill|winston s. churchill|wise|wister
witherspoon|witold gombrowicz|wittgenstein|wodehouse|wolf|wolfe|wolff|wolfgang amadeus mozart|wolfgang pauli|wollaston
wollstonecraft|wood|woodbury|woodhull|woodrow charles herman|woodrow wilson|woodrow wilson guthrie|woodward
woody allen|woody guthrie|woody herman|woolf|woollcott|woolley|woolworth|worcester|wordsworth|worth|wouk|wren|wright
wulfila|wurlitzer|wyat|wyatt|wycherley|wyclif|wycliffe|wyeth|wykeham|wyler|wylie|wynette|wynfrith|wystan hugh auden
wyszynski|xavier|xenophanes|xenophon|xerxes i|xerxes the great|yale|yamamoto|yamani|yang chen ning|yardbird parker
yasser arafat|yastrzemski|yeats|yehudi menuhin|yerkes|yersin|yevgeni aleksandrovich yevtushenko|yevgeni yevtushenko
yevtushenko|yogi|yogi berra|yoko ono|young|yukawa|yuri alekseyevich gagarin|yuri gagarin|yves tanguy|zacharias
zachary taylor|zaharias|zane grey|zangwill|zanuck|zapata|zarathustra|zechariah|zeeman|zellig harris
zellig sabbatai harris|zeno|zeno of citium|zeno of elea|zephaniah|zeppelin|zeppo|zhou en-lai|zhukov|ziegfeld|ziegler
zimbalist|zinnemann|zinsser|zinzendorf|zola|zoroaster|zsigmondy|zukerman|zweig|zwingli|zworykin
`;
