// Terms (see ../terms.ts) that are related in WordNet: of one family (9: "arriv", "arrival"), or synonyms in the most frequent
// sense of both (6). Made by training/derive-related-words.ts from WordNet 3.1, Copyright Princeton University, under the
// WordNet licence (see NOTICE). One term a line, then the related ones, each followed by its weight in tenths.
export const relatedWords = `0 noth6
1 ace6 one9
12 dozen6
abbati abbey9 abbot9
abbey abbati9
abbot abbati9
abdomen abdomin9
abdomin abdomen9
aberdeen aberdonian9
aberdonian aberdeen9
abet abett9 abettor9
abett abet9
abettor abet9
abhor abhorr9
abhorr abhor9
abkhazia abkhazian9
abkhazian abkhazia9
abolish abolit9
abolit abolish9 abolitionari9
abolition abolitionist9
abolitionari abolit9
abolitionist abolition9
abort abortionist9
abortionist abort9
about approxim6 rough6
abov supra6
absenc absent9
absent absenc9 absente9 absentmind6
absente absent9
absentmind absent6 absentminded9
absentminded absentmind9
absolut perfect6 utter6
absorb absorpt9 engross6 intent6
absorpt absorb9
abstain abstent9 abstin9
abstent abstain9 abstenti9
abstenti abstent9
abstin abstain9
abstraction abstractionist9
abstractionist abstraction9
academ academi9 academia9
academi academ9 academician9
academia academ9
academician academi9 academicianship9
academicianship academician9
accel acceler9
acceler accel9 acceleratori9 quicken6
acceleratori acceler9
accent accentu9
accentu accent9
accid accident9
accident accid9
accipit accipitrin9
accipitrin accipit9
acclaim acclam9 hail6
acclam acclaim9
accommod fit6 suit6
accompani accompanist9
accompanist accompani9
accomplish achiev6 fulfil6
accord consequ6
account accountantship9
accountantship account9
accret accretionari9
accretionari accret9
accru accrual9 accruement9
accrual accru9
accruement accru9
accumul collect6 compil6
accus accusatori9
accusatori accus9
ace 16
acetonemia ketosi6
ach achi9
achaea achaean9
achaean achaea9
achi ach9
achiev accomplish6 attain6
acid acidifi9 acidul9
acidifi acid9
acidul acid9
acknowledg admit6
acquaint acquaintanceship9
acquaintanceship acquaint9
acquiesc assent6
acquir acquisit9 get6
acquisit acquir9
acquit acquitt9
acquitt acquit9
act actabl9 action9 actor9 actuat9
actabl act9
action act9
activ activist9 spark6 trigger6
activist activ9
actor act9
actuat act9
adapt adaptor9
adaptor adapt9
add addabl9 adder9 addibl9 addit9
addabl add9
adder add9
addibl add9
addit add9
address addresse9
addresse address9
adher adhes9
adhes adher9
adject adjectiv9
adjectiv adject9
adjoin butt6
administ administr9
administr administ9
admiss admit9
admit acknowledg6 admiss9 admitt9
admitt admit9
admix admixtur9
admixtur admix9
admonish admonit9 admonitori9
admonit admonish9
admonitori admonish9
adon adoni9
adoni adon9
adopt adopte9 espous6
adopte adopt9
adorn decor6
adsorb adsorpt9
adsorpt adsorb9
adult adulthood9 grownup6
adulter adulteri9
adulteri adulter9
adulthood adult9
adventur adventurist9
adventurist adventur9
adverb adverbi9
adverbi adverb9
advis advise9 advisor9 advisori9 counsel6
advise advis9
advisor advis9
advisori advis9
advoc advocaci9 recommend6
advocaci advoc9
aeoli aeolian9
aeolian aeoli9 aeolus9
aeolus aeolian9
aerosol aerosolis9
aerosolis aerosol9
aeschylean aeschylus9
aeschylus aeschylean9
aesculapian aesculapius9
aesculapius aesculapian9
affair matter6
affect affected9 affection9
affected affect9
affection affect9
affirm affirmatori9 confirm6 corrobor6
affirmatori affirm9
affluenc affluent9
affluent affluenc9
afghan afghanistan9
afghani afghanistan9
afghanistan afghan9 afghani9 afghanistani9
afghanistani afghanistan9
africa african9 eurafrican9
african africa9
after afterward6 later6 subsequ6
afterward after6 later6 subsequ6
age aged9
aged age9
agenc agent9 agenti9 bureau6
agenda schedul6
agent agenc9 agenti9
agenti agenc9 agent9
agglom agglomer9
agglomer agglom9
aggress aggressor9
aggressor aggress9
agon agoni9
agoni agon9 agonis9 agonist9
agonis agoni9
agonist agoni9
agre agreeabl9 agreement9 concur6
agreeabl agre9
agreement agre9
agricultur agriculturist9
agriculturist agricultur9
aid assist6 help6
ail ailment9
ailment ail9 complaint6
aim intent6 purpos6
air airi9
airi air9
airplan plane6
alarm alarmist9
alarmist alarm9
alaska alaskan9
alaskan alaska9
albania albanian9
albanian albania9
albigens albigensian9
albigensian albigens9
aleut aleutian9
aleutian aleut9
alexand alexandrian9
alexandrian alexand9
algeria algerian9
algerian algeria9
algonkian algonquian9
algonquian algonkian9 algonquin9
algonquin algonquian9
alkal alkali9
alkali alkal9 alkalifi9
alkalifi alkali9
all altogeth6 complet6 entir6 total6 wholli6
allegor allegori9
allegori allegor9 allegoris9
allegoris allegori9
allevi alleviatori9
alleviatori allevi9
alliac allium9
allium alliac9
alloc allocat9 apport6
allocat alloc9
allow let6
allud allus9
allus allud9
almost near6
alon exclus6 sole6
alp alpin9
alpin alp9
alsac alsatian9
alsatian alsac9
alter chang6
altitud altitudin9
altitudin altitud9
altogeth all6 complet6 entir6 total6 wholli6
altruism altruist9
altruist altruism9
alumin aluminum9
aluminis aluminum9
aluminum alumin9 aluminis9
alveol alveolus9
alveolus alveol9
amaz astonish6 astound6
ambassador ambassadori9 ambassadorship9
ambassadori ambassador9
ambassadorship ambassador9
ambit ambiti9
ambiti ambit9
ambl ambler9
ambler ambl9
ambros ambrosian9
ambrosian ambros9
amend amendatori9
amendatori amend9
america american9
american america9
amiabl amiti9
amiti amiabl9
ammo ammunit6
ammunit ammo6
amorph shapeless6
amount sum6
amplifi magnifi6
anabapt anabaptist9
anabaptist anabapt9
anachron anachronist9
anachronist anachron9
anaesthesia anaesthet9 anaesthetist9
anaesthet anaesthesia9
anaesthetist anaesthesia9
analog analogis9 analogist9
analogis analog9
analogist analog9
analysi analyt9 analyz9
analyst analyz9
analyt analysi9
analyz analysi9 analyst9 examin6 studi6
anarch anarchi9
anarchi anarch9 anarchist9
anarchist anarchi9
anastomosi anastomot9
anastomot anastomosi9
anatom anatomi9
anatomi anatom9 anatomis9 anatomist9
anatomis anatomi9
anatomist anatomi9
ancestor ancestr9
ancestr ancestor9
anchor anchorag9
anchorag anchor9
andalusia andalusian9
andalusian andalusia9
andean andes9
andes andean9
andorra andorran9
andorran andorra9
anecdot anecdotist9
anecdotist anecdot9
anem anemia9
anemia anem9
anger angri9
angl angler9 angul9 angular9
angler angl9
anglophil anglophilia9
anglophilia anglophil9
anglophob anglophobia9
anglophobia anglophob9
angola angolan9
angolan angola9
angri anger9
anguilla anguillan9
anguillan anguilla9
angul angl9
angular angl9
anim animalis9 beast6 creatur6
animalis anim9
ankl anklet9
anklet ankl9
announc annunciatori9 proclam6
annoy irrit6
annunciatori announc9
anom anomi9
anomal anomali9
anomali anomal9
anomi anom9
anorect anorexia9
anorex anorexia9
anorexia anorect9 anorex9
answer repli6
antagon antagonis9 antagonist9
antagonis antagon9
antagonist antagon9
antenn antenna9
antenna antenn9 antennari9
antennari antenna9
anthropolog anthropologist9
anthropologist anthropolog9
anticip anticipatori9 expect6
anticipatori anticip9
antigua antiguan9
antiguan antigua9
antipathet antipathi9
antipathi antipathet9
antisepsi antisept9
antisept antisepsi9
antithesi antithet9
antithet antithesi9
anura anuran9
anuran anura9
anxious uneasili6
anyhow anyway6
anyway anyhow6
aorta aortal9 aortic9
aortal aorta9
aortic aorta9
apocalyps apocalypt9
apocalypt apocalyps9
apocryph apocrypha9
apocrypha apocryph9
apocynac apocynacea9
apocynacea apocynac9
apolog apologet9 apologis9 apologist9
apologet apolog9
apologis apolog9
apologist apolog9
apostl apostol9
apostol apostl9
appalachia appalachian9
appalachian appalachia9
appar appear9 evid6 plain6 seem6
apparit appear9
appeal appealing9 appel9
appealing appeal9
appear appar9 apparit9 seem6
appel appeal9
append appendag9
appendag append9
appli applic9 applicatori9 applier9 employ6 use6 util6
applic appli9
applicatori appli9
applier appli9
appoint appointe9
appointe appoint9
apport alloc6 apportion9
apportion apport9
apprehend apprehens9
apprehens apprehend9
apprentic apprenticeship9
apprenticeship apprentic9
approach near6
approb approv9
approbatori approv9
approv approb9 approbatori9 sanction6
approxim about6 estim6 rough6
aptitud aptitudin9
aptitudin aptitud9
arab arabian9
arabia arabian9
arabian arab9 arabia9
arac aracea9
aracea arac9 aroid9
aram aramaean9 aramean9
aramaean aram9
aramean aram9
arawak arawakan9
arawakan arawak9
arbit arbitr9
arbitr arbit9 arbitra9
arbitra arbitr9
arc arcuat9
archaeolog archaeologist9
archaeologist archaeolog9
archaism archaiz9
archaist archaiz9
archaiz archaism9 archaist9
archbishop archepiscop9 archiepiscop9
archepiscop archbishop9
archiepiscop archbishop9
archosauria archosaurian9
archosaurian archosauria9
arcuat arc9
area areal9
areal area9
argentin argentina9
argentina argentin9 argentinian9
argentinian argentina9
argiv argo9
argo argiv9
argu arguabl9 arguer9 argument9
arguabl argu9
arguer argu9
argument argu9
arian arianist9
arianist arian9
aris origin6
aristocraci aristocrat9
aristocrat aristocraci9
aristotel aristotl9
aristotelean aristotl9
aristotelian aristotl9
aristotl aristotel9 aristotelean9 aristotelian9 peripatet9
arithmet arithmetician9
arithmetician arithmet9
arm armament9 armlet9 armor9
armament arm9
armenia armenian9
armenian armenia9
armlet arm9
armor arm9
aroid aracea9
aroma aromat9 aromatis9
aromat aroma9
aromatis aroma9
arous elicit6 evok6 provok6
art arti9 artist9
arteriol arteriolar9
arteriola arteriolar9
arteriolar arteriol9 arteriola9
arthrit arthriti9
arthriti arthrit9
arthur arthurian9
arthurian arthur9
arti art9
articul articulatori9
articulatori articul9
artifact artifactu9
artifactu artifact9
artist art9
ascend ascens9 ascent9
ascens ascend9
ascent ascend9
ascertain determin6
asclepiadac asclepiadacea9
asclepiadacea asclepiadac9
ascrib ascript9 attribut6 imput6
ascript ascrib9
ash ashi9
ashi ash9
asia asian9 asiat9
asian asia9
asiat asia9
ask asker9
asker ask9
aspect facet6
assail assault6
assam assames9
assames assam9
assault assail6
assembl assemblag9
assemblag assembl9
assent acquiesc6 assenti9
assenti assent9
assess assessor9 evalu6
assessor assess9
assign assigne9
assigne assign9
assist aid6 help6
associ associatori9 link6 relat6
associatori associ9
assum assumpt9 presum6
assumpt assum9
assur assured9 confid6 ensur6
assured assur9
astonish amaz6
astound amaz6
astronom astronomi9
astronomi astronom9
astrophys astrophysicist9
astrophysicist astrophys9
asymmetr asymmetri9
asymmetri asymmetr9
atheism atheist9
atheist atheism9
athen athenian9
athenian athen9
atheroma atheromat9
atheromat atheroma9
atlant transatlant9
atom atomis9
atomis atom9
attain achiev6
attempt effort6 tri6
attend attent9
attent attend9
attic attica9
attica attic9 ionian9
attitud attitudin9 attitudinis9
attitudin attitud9
attitudinis attitud9
attorney attorneyship9 lawyer6
attorneyship attorney9
attract attractor9
attractor attract9
attribut ascrib6 imput6
audac audaci9
audaci audac9
auden audenesqu9
audenesqu auden9
audit auditor9
auditor audit9
aug august6
august aug6
augustan augustus9
augustus augustan9
australasia australasian9
australasian australasia9
australia australian9
australian australia9
austria austrian9
austrian austria9
austronesia austronesian9
austronesian austronesia9
author authori9 authorship9 govern6 writer6
authori author9
authorship author9
automat automaton9
automaton automat9
automobil automobilist9 car6
automobilist automobil9
autonom autonomi9
autonomi autonom9
autumn fall6
avaric avarici9
avarici avaric9
averag mean6
avers avert9
avert avers9
avesta avestan9
avestan avesta9
aw terribl6
away forth6 off6
axi axial9
axial axi9
axiom axiomat9
axiomat axiom9
azerbaijan azerbaijani9
azerbaijani azerbaijan9
babbl babbler9
babbler babbl9
babe babi6 infant6
babi babe6 babyhood9 infant6
babyhood babi9
babylon babylonian9
babylonian babylon9
bachelor bachelorhood9
bachelorhood bachelor9
back backer9 endors6
backer back9
backward rearward6
bacteri bacterium9
bacterium bacteri9
bad sever6
baffl bafflement9
bafflement baffl9
bahai bahaism9
bahaism bahai9
bahama bahamian9
bahamian bahama9
bahrain bahraini9
bahraini bahrain9
bake baker9
baker bake9
balk balker9
balker balk9
balloon balloonist9
balloonist balloon9
balzac balzacian9
balzacian balzac9
bang banger9
banger bang9
bangladesh bangladeshi9
bangladeshi bangladesh9
bank banker9
banker bank9
bankrupt bankruptci9
bankruptci bankrupt9
bantoid bantu9
bantu bantoid9
baptism baptist9 baptiz9
baptist baptism9
baptiz baptism9
bar saloon6
barbadian barbado9
barbado barbadian9
bare hard6 scarc6
baric barium9
barium baric9
bark barki9
barki bark9
baron baroni9
baroni baron9
basal base9
base basal9 basilar9 basilari9
basement cellar6
basic essenti6 fundament6
basilar base9
basilari base9
bask enjoy6 savor6
basophil basophilia9
basophilia basophil9
bat batter9
bath bather9
bather bath9
batrachia batrachian9
batrachian batrachia9
batter bat9 buffet6
battl battler9 combat6 engag6 fight6
battler battl9
bavaria bavarian9
bavarian bavaria9
bawd bawdi9
bawdi bawd9
bawl bellow6
be exist6
bead beadi9
beadi bead9
beam beami9
beami beam9
bear bearabl9 bearer9 borer9
bearabl bear9
bearer bear9 carrier6
beast anim6 creatur6
beat beatabl9 beater9
beatabl beat9
beater beat9
beauteous beauti9
beauti beauteous9 beautician9 beautifi9
beautician beauti9
beautif beautifi9
beautifi beauti9 beautif9
beckon wave6
beer beeri9
beeri beer9
beethoven beethovenian9
beethovenian beethoven9
befor earlier6
beg beggari9 implor6
beget begett9
begett beget9
beggari beg9
begin beginn9 commenc6 start6
beginn begin9
behavior conduct6
belarus belarusian9
belarusian belarus9
belgian belgium9
belgium belgian9
beli contradict6
belief believ9
believ belief9
bellow bawl6
belov dear6
bend bendabl9 bender9
bendabl bend9
bender bend9
benedict benedictin9
benedictin benedict9
benefic beneficiari9 benefit9
benefici benefit9
beneficiari benefic9
benefit benefic9 benefici9
bengal bengali9
bengali bengal9
benin benines9
benines benin9
bermuda bermudan9
bermudan bermuda9
betulac betulacea9
betulacea betulac9
bewild bewilder9 confus6
bewilder bewild9
bewitch bewitcheri9
bewitcheri bewitch9
bhutan bhutanes9
bhutanes bhutan9
bibl biblic9 postbibl9 scriptur6
biblic bibl9
bibliograph bibliographi9
bibliographi bibliograph9
bicep bicipit9
bicipit bicep9
bicycl bicyclist9
bicyclist bicycl9
bid biddabl9 bidder9
biddabl bid9
bidder bid9
big larg6
bigger larger6
bignoniac bignoniacea9
bignoniacea bignoniac9
bile biliari9 bilious9
biliari bile9
bilious bile9
bind bindabl9 binder9 boundari9 bounder9 jump6 leap6 spring6
bindabl bind9
binder bind9
biochem biochemistri9
biochemistri biochem9
biograph biographi9
biographi biograph9
biolog biologist9
biologist biolog9
biomed biomedicin9
biomedicin biomed9
biophys biophysicist9
biophysicist biophys9
bismarck bismarckian9
bismarckian bismarck9
bite biter9 bitti9
biter bite9
bitter resent6
bitti bite9
blab blabber9
blabber blab9
blamabl blame9
blame blamabl9 blameabl9 blameworthi9
blameabl blame9
blameworthi blame9
blasphem blasphemi9
blasphemi blasphem9
blast blaster9
blaster blast9
blatanc blatant9
blatant blatanc9
blaze glare6
bleach bleacher9
bleacher bleach9
bleb blebbi9
blebbi bleb9
bleed bleeder9
bleeder bleed9
blend blender9
blender blend9
blind blinder9
blinder blind9
blink blinker9
blinker blink9
block blockag9 blocki9
blockag block9
blocki block9
blood bloodi9
bloodi blood9
bloom bloomer9 blossom6
bloomer bloom9
blossom bloom6
blotch blotchi9
blotchi blotch9
blow blower9
blower blow9
blue blueness9
blueness blue9
blur blurri9
blurri blur9
blush blusher9 flush6
blusher blush9
bluster blusteri9
blusteri bluster9
board boarder9
boarder board9
boast boaster9
boaster boast9
bob bobber9
bobber bob9
bodi bodili9
bodili bodi9
boeotia boeotian9
boeotian boeotia9
bog boggi9
bogart bogartian9
bogartian bogart9
boggi bog9
bogus fake6 phoni6
bohemia bohemian9
bohemian bohemia9
boil boiler9
boiler boil9
bolivia bolivian9
bolivian bolivia9
bolshev bolshevik9 bolshevist9
bolshevik bolshev9 bolshevis9
bolshevis bolshevik9
bolshevist bolshev9
bomb bomber9 bomblet9
bomber bomb9
bomblet bomb9
bond bondabl9
bondabl bond9
bone bonelet9 boney9 boni9
bonelet bone9
boney bone9
boni bone9 bony9
bony boni9
book bookabl9 booker9 booklet9
bookabl book9
booker book9
booklet book9
bool boolean9
boolean bool9
boost booster9
booster boost9
bootleg bootlegg9
bootlegg bootleg9
booz boozi9
boozi booz9
border surround6
bore boring9
borer bear9
boring bore9
bosom bosomi9
bosomi bosom9
boss bossi9
bossi boss9
botswana botswanan9
botswanan botswana9
boulder boulderi9
boulderi boulder9
bound bounded9
boundari bind9
bounded bound9
bounder bind9
bower boweri9
boweri bower9
box boxer9 boxi9
boxer box9
boxi box9
boy boyhood9
boyhood boy9
brag braggart9 bragger9
braggart brag9
bragger brag9
brain braini9
braini brain9
branch branchi9
branchi branch9
brass brassi9
brassi brass9
brazil brazilian9
brazilian brazil9
break breakabl9 breakag9 breaker9
breakabl break9
breakag break9
breaker break9
breath breather9
breather breath9
breez breezi9
breezi breez9
bribabl bribe9
bribe bribabl9 briber9 briberi9
briber bribe9
briberi bribe9
bridg bridgeabl9
bridgeabl bridg9
brillianc brilliant9
brilliant brillianc9 superb6
brist bristl9
bristl brist9
britain britann9
britann britain9 british9
british britann9
broad wide6
brobdingnag brobdingnagian9
brobdingnagian brobdingnag9
broil broiler9
broiler broil9
broker brokerag9
brokerag broker9
bronchial bronchus9
bronchiol bronchiolar9
bronchiolar bronchiol9
bronchus bronchial9
brood dwell6 reflect6
brook creek6
brother brotherhood9
brotherhood brother9
brow forehead6
bruis bruiser9
bruiser bruis9
brunei bruneian9
bruneian brunei9
brush brushi9 thicket6
brushi brush9
buddhism buddhist9
buddhist buddhism9
budget budgetari9
budgetari budget9
buffet batter6
bug buggi9
buggi bug9
bugl bugler9
bugler bugl9
build builder9 construct6
builder build9
bulb bulbac9 bulbous9
bulbac bulb9
bulbous bulb9
bulg bulgi9
bulgaria bulgarian9
bulgarian bulgaria9
bulgi bulg9
bulk bulki9 major6
bulki bulk9
bullet slug6
bump bumper9
bumper bump9
bunch bunchi9 clump6 cluster6
bunchi bunch9
bundl packag6 packet6
bunt bunter9
bunter bunt9
buoy buoyant9
buoyanc buoyant9
buoyant buoy9 buoyanc9
bureau agenc6
bureaucraci bureaucrat9
bureaucrat bureaucraci9
burgl burglari9
burglar burglari9 burglaris9
burglari burgl9 burglar9
burglaris burglar9
buri burial9
burial buri9
burmes myanmar9
burn burnabl9 burner9
burnabl burn9
burner burn9
burr burri9
burri burr9
burst burster9
burster burst9
burundi burundian9
burundian burundi9
bush bushi9 shrub6
bushi bush9
busi busy9
bust buster9
buster bust9
busy busi9
butcher butcheri9
butcheri butcher9
butt adjoin6 butter9
butter butt9 butteri9 butyrac9
butteri butter9
button buttoni9
buttoni button9
butyrac butter9
buy buyer9 purchas6
buyer buy9
buzz buzzer9
buzzer buzz9
cack cackl9
cackl cack9 cackler9
cackler cackl9
cadav cadaver9
cadaver cadav9
caesar caesarean9 caesarian9
caesarean caesar9
caesarian caesar9
calam calamit9 catastroph6 tragedi6
calamit calam9
calcif calcifi9
calcifi calcif9 calcium9
calcium calcifi9
calcul calculus9 comput6
calculus calcul9
calcutta calcuttan9
calcuttan calcutta9
calendar calendr9
calendr calendar9
calib calibr9
calibr calib9
california californian9
californian california9
call caller9 name6
caller call9
callos callous9
callous callos9
calm composur6
calorimetr calorimetri9
calorimetri calorimetr9
calvin calvinist9
calvinist calvin9
cambodia cambodian9 kampuchean9
cambodian cambodia9
cambria cambrian9
cambrian cambria9
cameroon cameroonian9
cameroonian cameroon9
camp camper9 campi9
camper camp9
campi camp9
can canneri9
canada canadian9
canadian canada9
canicula canicular9
canicular canicula9
canida canin9
canin canida9
canneri can9
canon canonist9
canonist canon9
capac capaci9 capacit9
capaci capac9
capacit capac9
capit capitalis9 capitalist9
capitalis capit9
capitalist capit9
cappadocia cappadocian9
cappadocian cappadocia9
capsul capsular9
capsular capsul9
captain captainship9
captainship captain9
car automobil6
carabin carbin9
carangid carangida9
carangida carangid9
carbin carabin9
carbon carbonis9 carbur9 carburis9
carbonis carbon9
carbur carbon9
carburis carbon9
cardin cardinalship9 central6 fundament6 key6
cardinalship cardin9
career careerist9
careerist career9
cargo freight6 shipment6
carolin charlemagn9
carpent carpentri9
carpentri carpent9
carpet rug6
carri carriag9 carrier9
carriag carri9
carrier bearer6 carri9
cartesian descart9
carthag carthaginian9
carthaginian carthag9
cartilag cartilagin9
cartilagin cartilag9
cartoon cartoonist9
cartoonist cartoon9
carv carver9
carver carv9
caryophyllac caryophyllacea9
caryophyllacea caryophyllac9
case instanc6
cash cashabl9
cashabl cash9
castl palac6
catalan catalonia9
catalog catalogu9
catalogu catalog9
catalonia catalan9
catapult catapultian9
catapultian catapult9
catastroph calam6 tragedi6
cataton catatonia9
catatonia cataton9
catch catcher9 catchi9
catcher catch9
catchi catch9
categor categori9
categori categor9 class6
catharsi cathart9
cathart catharsi9
cathet catheter9 catheteris9
catheter cathet9
catheteris cathet9
cathol catholic9
catholic cathol9
cattl cattleship9 cow6 oxen6
cattleship cattl9
caucas caucasus9
caucasian caucasus9
caucasus caucas9 caucasian9
caus causal9 causat9
causal caus9
causat caus9
caution cautionari9 cautious9
cautionari caution9
cautious caution9
ceas discontinu6 quit6
celebr celebratori9
celebratori celebr9
celesti heaven9
cell cellular9
cellar basement6
cellular cell9
celt celtic9 gaelic9
celtic celt9
cement cementiti9
cementiti cement9
cemeteri graveyard6
center central9 centric9 middl6
central cardin6 center9 fundament6 key6
centric center9
cephalopod cephalopoda9
cephalopoda cephalopod9 cephalopodan9
cephalopodan cephalopoda9
cerebellar cerebellum9
cerebellum cerebellar9
certain sure6
certif certifi9
certifi certif9 certificatori9 evid6 manifest6
certificatori certifi9
cetac cetacea9
cetacea cetac9 cetacean9
cetacean cetacea9
ceylon ceylones9
ceylones ceylon9
chad chadian9
chadian chad9
chaetognath chaetognatha9
chaetognatha chaetognath9 chaetognathan9
chaetognathan chaetognatha9
chairman chairmanship9
chairmanship chairman9
chaldaean chaldea9
chalde chaldea9
chaldea chaldaean9 chalde9 chaldean9
chaldean chaldea9
challeng disput6
chanc chanci9 opportun6
chanci chanc9
chang alter6 changer9
changer chang9
chant chanter9
chanter chant9
chao chaotic9
chaotic chao9
charact character9 characteris9 characterist9
character charact9
characteris charact9
characterist charact9 featur6
charg charger9
charger charg9
charisma charismat9
charismat charisma9
charlemagn carolin9
charm charmer9
charmer charm9
chart chartist9
chartist chart9
chase chaser9 pursuit6
chaser chase9
chasid chasidim9
chasidim chasid9
chassid chassidim9
chassidim chassid9
chast chastiti9
chastiti chast9
cheap inexpens6
cheat cheater9
cheater cheat9
chechen chechnya9
chechnya chechen9
check checker9
checker check9
cheer cheerer9 cheeri9
cheerer cheer9
cheeri cheer9 gay6
chelonia chelonian9
chelonian chelonia9
chemic chemistri9
chemist chemistri9
chemistri chemic9 chemist9
chest chesti9
chesti chest9
chew chewer9
chewer chew9
chian chio9
chide rebuk6 scold6
chief main6 princip6
chiefli main6 primarili6
chieftain chieftainship9
chieftainship chieftain9
child childhood9 kid6 youngster6
childhood child9
chile chilean9
chilean chile9
chill chilli9
chilli chill9
chimer chimera9
chimera chimer9
china chines9
chines china9 sinit9
chio chian9
chivalr chivalri9
chivalri chivalr9
choir choral9 chorist9
choke choker9
choker choke9
choos select6
chop chopper9
chopper chop9
choral choir9 chorus9
chord chordal9
chordal chord9
chordat chordata9
chordata chordat9
chorist choir9
chortl chuckl6
chorus choral9
christ christian9 jesus6
christendom christian9
christian christ9 christendom9
chromatograph chromatographi9
chromatographi chromatograph9
chuckl chortl6
chunk chunki9
chunki chunk9
churchil churchillian9
churchillian churchil9
cilial cilium9
ciliari cilium9
cilium cilial9 ciliari9
cinema cinemat9
cinemat cinema9
circl circular9
circul circular9
circular circl9 circul9 round6
circumscrib circumscript9
circumscript circumscrib9
circumst circumstanti9
circumstanti circumst9
cislunar moon9
citat cite9
cite citat9 mention6 refer6
citi citifi9 metropoli6
citifi citi9
citizen citizenship9
citizenship citizen9
citrous citrus9
citrus citrous9
claim claimant9
claimant claim9
clamator clamatori9
clamatori clamator9
clamor din6
clang clanger9 clangor9
clanger clang9
clangor clang9
clap clapper9
clapper clap9
clarif clarifi9
clarifi clarif9
clariti clear6
class categori6 classifi9
classic classicist9
classicist classic9
classif classifi9
classifi class9 classif9 classificatori9
classificatori classifi9
classroom schoolroom6
claus clausal9
clausal claus9
clean cleaner9
cleaner clean9
cleans cleanser9
cleanser cleans9
clear clariti6 clearanc9
clearanc clear9
cleav cleavag9 cleaver9 cleft9
cleavag cleav9
cleaver cleav9
cleft cleav9
clergi cleric9
cleric clergi9 clerk9
clerk cleric9 clerkship9
clerkship clerk9
climact climax9
climax climact9
climb climber9
climber climb9
clip clipper9
clipper clip9
clonic clonus9
clonus clonic9
close closer9 closur9 last6 near6 shut6
closer close9
closur close9
cloth fabric6 textil6
cloud cloudi9
cloudi cloud9
club clubbi9
clubbi club9
clump bunch6 cluster6
clumsi ungain6
cluster bunch6 clump6
clutch seiz6
coagul coagulum9
coagulum coagul9
coalesc coalit9
coalit coalesc9
coast coastal9 coaster9
coastal coast9
coaster coast9
coax coaxer9
coaxer coax9
cobbl cobbler9
cobbler cobbl9
coddl coddler9
coddler coddl9
code codifi9
codif codifi9
codifi code9 codif9
coerc coercion9 coerciv9
coercion coerc9
coerciv coerc9
coher cohes9
cohes coher9
coin coinag9 coiner9
coinag coin9
coiner coin9
coleridg coleridgean9 coleridgian9
coleridgean coleridg9
coleridgian coleridg9
collabor cooper6
colleagu collegi9
collect accumul6 collectiv9 collectivis9 collector9 compil6
collectiv collect9
collectivis collect9
collector collect9
colleg collegi9
collegi colleagu9 colleg9
collid collis9
collis collid9
collud collus9
collus collud9
colombia colombian9
colombian colombia9
colon coloni9
coloni colon9 colonis9 colonist9 continent9 settlement6
colonis coloni9
colonist coloni9
color colorist9
colorist color9
coloss colossus9 prodigi6
colossus coloss9
columbian columbus9
columbus columbian9
column columnar9 columnist9
columnar column9
columnist column9
combat battl6
come comer9
comedi comic9
comer come9
comet cometari9
cometari comet9
comic comedi9 funni6
command commandership9
commandership command9
commenc begin6 start6
comment commentari9 remark6
commentari comment9
commerc commerci9
commerci commerc9
commis commiser9
commiser commis9
commiss commission9 commit9 committe6
commission commiss9
commit commiss9 committ9 committe9 committed9
committ commit9
committe commiss6 commit9
committed commit9
common normal6 ordinarili6 usual6
communal communiti9
commune communion9 communis9
communic communicatori9
communicatori communic9
communion commune9
communis commune9
communism communist9 communiz9
communist communism9
communiti communal9
communiz communism9
companion companionship9 comrad6
companionship companion9
compar comparison9 relat6
comparison compar9
compart compartment9 compartmentalis9
compartment compart9
compartmentalis compart9
compass compassion9
compassion compass9
compel compuls9 oblig6
compet competit9 competitor9 competitori9 vie6
competit compet9
competitor compet9
competitori compet9
compil accumul6 collect6
complain complaint9
complaint ailment6 complain9
complement complementari9
complementari complement9
complet all6 altogeth6 entir6 finish6 total6 wholli6
complex complexifi9 composit6
complexifi complex9
compli complianc9 compliant9
complianc compli9
compliant compli9
complic complicated9
complicated complic9
compliment complimentari9
complimentari compliment9
compon compos9 element6
compos compon9 composit9 compositor9 composur9
composit complex6 compos9
compositor compos9
composur calm6 compos9
comprehend comprehens9
comprehens comprehend9
compress compressor9
compressor compress9
compuls compel9
comput calcul6 computer9 computeris9
computer comput9
computeris comput9
comrad companion6 comradeship9
comradeship comrad9
conceal hide6
conced concess9
conceiv concept9
concept conceiv9 conceptu9 conceptualis9
conceptu concept9
conceptualis concept9
concern pertain6
concert concertis9
concertis concert9
concess conced9
concili conciliatori9
conciliatori concili9
conclud conclus9 reason6
conclus conclud9
concret concretist9
concretist concret9
concur agre6 concurr9
concurr concur9 simultan6
condemn condemnatori9 decri6
condemnatori condemn9
condescend condescending9
condescending condescend9
condit condition9
condition condit9
conduct behavior6 conductor9
conductor conduct9
cone conic9
confeder confederaci9
confederaci confeder9
confer confere9
confere confer9
confess confessor9
confessor confess9
confid assur6 confidenti9
confidenti confid9
confin limit6
confirm affirm6 confirmatori9 corrobor6
confirmatori confirm9
confluenc confluent9
confluent confluenc9
conform conformist9
conformist conform9
confus bewild6 confused9
confused confus9
congeal congel9
congel congeal9
congo congoles9
congoles congo9
congratul congratulatori9
congratulatori congratul9
conic cone9
conjoin conjunct9
conjunct conjoin9
connect connected9 connector9 connexion9
connected connect9
connector connect9
connexion connect9
connoisseur connoisseurship9
connoisseurship connoisseur9
conquer conqueror9 suppress6
conqueror conquer9
conscienc conscienti9
conscienti conscienc9
consensu consensus9
consensus consensu9
consent consentan9
consentan consent9
consequ accord6 consequenti9 effect6 result6
consequenti consequ9
conserv conservationist9 conservativ9
conservationist conserv9
conservativ conserv9
consid consider9 regard6 view6
consider consid9 substanti6
consign consigne9 consignor9
consigne consign9
consignor consign9
consol consolatori9
consolatori consol9
conson consonant9
consonant conson9
conspir conspiraci9 conspiratori9
conspiraci conspir9 conspiratori9
conspiratori conspir9 conspiraci9
constanc constant9
constant constanc9
constitu constitut9
constitut constitu9 constitution9
constitution constitut9
constrict constrictor9
constrictor constrict9
constru construal9 interpret6
construal constru9
construct build6 constructor9
constructor construct9
consult consultatori9
consultatori consult9
consum consumpt9
consumpt consum9
contain container9 containeris9 content9 contin9
container contain9
containeris contain9
contempt contemptu9 scorn6
contemptu contempt9
contend content9 postul6
content contain9 contend9 contented9 contenti9
contented content9
contenti content9
contest conteste9
conteste contest9
context contextu9
contextu context9
contin contain9 continent9
continent coloni9 contin9
continu continuum9
continuum continu9
contort contortionist9
contortionist contort9
contract contractor9 contractu9 contractur9
contractor contract9
contractu contract9
contractur contract9
contradict beli6 contradictori9
contradictori contradict9
contradistinct contradistinguish9
contradistinguish contradistinct9
contribut contributor9 contributori9 lend6
contributor contribut9
contributori contribut9
control controllership9
controllership control9
conven convent9
convent conven9 convention9 conventu9
convention convent9
conventu convent9
convers conversationalist9 conversationist9 convert9
conversationalist convers9
conversationist convers9
convert convers9 convertor9
convertor convert9
convey conveyor9
conveyor convey9
cook cooker9 cookeri9
cooker cook9
cookeri cook9
cool coolant9 cooler9
coolant cool9
cooler cool9
cooper collabor6
cope grappl6
copi copyist9
copt coptic9
coptic copt9
copyist copi9
corinth corinthian9
corinthian corinth9
cornish cornwal9
cornwal cornish9
correspond match6
corrobor affirm6 confirm6 corroboratori9
corroboratori corrobor9
corrod corros9
corros corrod9
corsica corsican9
corsican corsica9
cortex cortic9
cortic cortex9
cosmic cosmos9
cosmos cosmic9
cost costli9
costli cost9
cotton cottoni9
cottoni cotton9
couch sofa6
counsel advis6 counsellor9 counselor9 guidanc6
counsellor counsel9
counselor counsel9 counselorship9
counselorship counselor9
count countabl9 counter9
countabl count9
counter count9
countless myriad6
countri nation6
coupl coupler9
coupler coupl9
cover coverag9 coverlet9
coverag cover9
coverlet cover9
cow cattl6 coward9 oxen6
coward cow9 cowardli9 cower9
cowardli coward9
cowboy puncher6
cower coward9
crack cracker9
cracker crack9
craft crafter9 crafti9
crafter craft9
crafti craft9
craftsman craftsmanship9
craftsmanship craftsman9
crawl crawler9 creep6
crawler crawl9
craze crazi9
crazi craze9
creak screech6 squeak6
creat creation9 creativ9 creator9 creatur9
creation creat9
creativ creat9
creator creat9 lord6
creatur anim6 beast6 creat9
credal creed9
credit creditor9
creditor credit9
creed credal9 creedal9
creedal creed9
creek brook6
creep crawl6 creeper9
creeper creep9
cri scream6 shout6 yell6
crime crimin9 criminalis9
crimin crime9
criminalis crime9
crimson red6
crinoid crinoidea9
crinoidea crinoid9
crisi critic9
crisp crispi9 sharp6
crispi crisp9
criteri criterion9
criterion criteri9 standard6
critic crisi9 criticis9
criticis critic9
croatia croatian9
croatian croatia9
cromwel cromwellian9
cromwellian cromwel9
crook crooked9
crooked crook9
croon crooner9
crooner croon9
cross transvers6 travers6
crotchet crotcheti9
crotcheti crotchet9
crouch stoop6
crucifer crucifera9
crucifera crucifer9
crucifi crucifix9 crucifixion9
crucifix crucifi9
crucifixion crucifi9
crude cruditi9
cruditi crude9
cruel savag6 vicious6
cruis cruiser9
cruiser cruis9
crush crusher9
crusher crush9
crustac crustacea9
crustacea crustac9 crustacean9
crustacean crustacea9
cuba cuban9
cuban cuba9
cube cubic9 cuboid9
cubic cube9
cubism cubist9
cubist cubism9
cuboid cube9
cucurbitac cucurbitacea9
cucurbitacea cucurbitac9
cult cultist9
cultism cultist9
cultist cult9 cultism9
cur curl9 curli9
curabl cure9
curat cure9
cure curabl9 curat9
curios curious9
curious curios9 peculiar6 queer6
curl cur9 curler9
curler curl9
curli cur9
currenc current9
current currenc9
curricular curriculum9
curriculum curricular9
curs oath6 swear6
curtail restrict6
curtain draperi6
curv curvatur9
curvatur curv9
cusp cuspid9
cuspid cusp9
custodi custodian9
custodian custodi9 custodianship9
custodianship custodian9
custom customari9
customari custom9
cut cutter9
cutter cut9
cyanobacteri cyanophycea9
cyanophycea cyanobacteri9
cyanophyt cyanophyta9
cyanophyta cyanophyt9
cycl cyclic9 cyclist9
cyclic cycl9
cyclist cycl9
cyclop cyclopean9
cyclopean cyclop9
cylind cylindr9
cylindr cylind9 cylindric9
cylindric cylindr9
cyprian cyprus9
cyprinid cyprinida9
cyprinida cyprinid9 cyprinoid9
cyprinoid cyprinida9
cypriot cyprus9
cyprus cyprian9 cypriot9
cyst cystic9
cystic cyst9
cytoplasm cytoplasmat9 cytoplast9
cytoplasmat cytoplasm9
cytoplast cytoplasm9
czech czechoslovakia9
czechoslovakia czech9 czechoslovakian9
czechoslovakian czechoslovakia9
dad papa6
dalmatia dalmatian9
dalmatian dalmatia9
damascen damascus9
damascus damascen9
damn damnat9 damnatori9 darn6 goddam6 goddamn6
damnat damn9
damnatori damn9
damp moist6
danc dancer9
dancer danc9
danish denmark9
dant dantean9 dantesqu9
dantean dant9
dantesqu dant9
darn damn6 darner9 goddam6 goddamn6
darner darn9
dart darter9
darter dart9
darwin darwinian9
darwinian darwin9
dash scoot6
dead deadli9
deadli dead9
deal dealer9
dealer deal9 dealership9 trader6
dealership dealer9
dean deanship9
deanship dean9
dear belov6
debil debilit9
debilit debil9
debut introduct6
dec decemb6
decad decay9
decay decad9
deceas deced9
deced deceas9
deceiv decept9
decemb dec6
decenc decent9
decent decenc9
decept deceiv9
decid decis9 definit6
decis decid9
declaim declam9
declam declaim9
declar declaratori9
declaratori declar9
declens declin9
declin declens9
decliv declivit9
declivit decliv9
decompos decomposit9
decomposit decompos9
decor adorn6 decorum9
decorum decor9
decre fiat6
decreas diminish6 lessen6
decri condemn6
dedic devot6
deduc deduct9 deriv6 infer6
deduct deduc9 subtract6
deepli profound6
defeat defeatist9 overcom6
defeatist defeat9
defenc defend9
defend defenc9 defens9 guardian6
defens defend9
defer deferenti9 deferr9
deferenti defer9
deferr defer9
defi defianc9 defiant9 withstand6
defianc defi9 defiant9
defiant defi9 defianc9
defici lack6
defin definit9
definit decid6 defin9
degre level6
deifi deiti9
deiti deifi9
deleg delegaci9
delegaci deleg9
delight pleas6
deliri delirium9
delirium deliri9
deliv deliver9 deliveri9
deliver deliv9
deliveri deliv9
delphi delphian9 delphic9
delphian delphi9
delphic delphi9
delud delus9 delusori9
delus delud9
delusori delud9
democraci democrat9
democrat democraci9
demolish demolit9
demolit demolish9
demon demoniac9
demoniac demon9
demonstr present6 show6
demur demurr9
demurr demur9
deni denial9 denier9
denial deni9
denier deni9
denmark danish9
denounc denunci9
dens densiti9
densiti dens9
dentur denturist9
denturist dentur9
denunci denounc9
depart department9 departur9
department depart9
departur depart9
depend reliabl6
deport deporte9
deporte deport9
depos deposit9
deposit depos9 depositor9 stick6
depositor deposit9
deprec deprecatori9
deprecatori deprec9
depriv strip6
deput deputi9
deputi deput9 deputis9
deputis deputi9
derid deris9 derisori9
deris derid9
derisori derid9
deriv deduc6 infer6
descart cartesian9
descend descent9
descent descend9
describ descript9
descript describ9
desert forsak6
deserv deserving9 merit6
deserving deserv9
desir want6
desorb desorpt9
desorpt desorb9
despair desper9
desper despair9
despoil despoli9
despoli despoil9
destin doom6
destini fate6
destroy destruct9
destruct destroy9
detain detaine9 detent9
detaine detain9
detect detector9 discov6 notic6 observ6 sens6
detector detect9 sensor6
detent detain9
deter deterr9
determin ascertain6 find6
deterr deter9
deton explod6
detract detractor9
detractor detract9
develop development9
development develop9
devianc deviant9
deviant devianc9 deviat9
deviat deviant9
devis devise9 invent6
devise devis9
devot dedic6 devote9 devoted9
devote devot9
devoted devot9
dew dewi9
dewey deweyan9
deweyan dewey9
dewi dew9
dexter dextrous9
dextrous dexter9
diachron diachroni9
diachroni diachron9
diagnos diagnosi9
diagnosi diagnos9 diagnost9
diagnost diagnosi9 diagnostician9
diagnostician diagnost9
diagram diagrammat9
diagrammat diagram9
dialect dialectician9
dialectician dialect9
dialysi dialyz9
dialyz dialysi9
diamet diametr9
diametr diamet9
diaphys diaphysi9
diaphysi diaphys9
diari diarist9
diarist diari9
diarrhea diarrheal9 diarrhet9 diarrhoea6
diarrheal diarrhea9
diarrhet diarrhea9
diarrhoea diarrhea6 diarrhoeal9 diarrhoet9
diarrhoeal diarrhoea9
diarrhoet diarrhoea9
dice die6
dicken dickensian9
dickensian dicken9
dictat dictatorship9 prescrib6
dictatorship dictat9 tyranni6
dictyoptera dictyopteran9
dictyopteran dictyoptera9
die dice6 perish6
diet dietari9 dietet9 dietician9
dietari diet9
dietet diet9
dietician diet9
differ differenti9
differenti differ9 distinct6 distinguish6
difficult hard6
diffus diffusor9
diffusor diffus9
dig digger9
digger dig9
dignifi digniti9
digniti dignifi9
diminish decreas6 diminut9 lessen6
diminut diminish9
din clamor6
dine diner9 dinner9
diner dine9
ding dingi9
dingi ding9 grimi6
dinner dine9
dionysian dionysus9
dionysus dionysian9
dip dipper9
diplomaci diplomat9 diplomatist9
diplomat diplomaci9
diplomatist diplomaci9
dipper dip9
dipter diptera9
diptera dipter9
direct director9 straight6
director direct9 directorship9 manag6
directorship director9
dirt dirti9
dirti dirt9 soil6
disagr disagre9
disagre disagr9
disappear vanish6
disarm disarma9
disarma disarm9
disast disastr9
disastr disast9
discipl discipleship9
discipleship discipl9
disciplin disciplinari9
disciplinari disciplin9
disclos disclosur9
disclosur disclos9
discont discontented9
discontented discont9
discontinu ceas6 quit6
discount dismiss6
discov detect6 discover9 discoveri9 notic6 observ6
discover discov9
discoveri discov9
discret discretionari9
discretionari discret9
discrimin discriminatori9
discriminatori discrimin9
disgust disgusting9
disgusting disgust9
disillus disillusion9
disillusion disillus9
disint disinter9
disinter disint9
disinterest disinterested9
disinterested disinterest9
disjoint disjointed9
disjointed disjoint9
dismemb dismember9
dismember dismemb9
dismiss discount6
disobedi disobey9
disobey disobedi9
disord disorderli9
disorderli disord9
dispass dispassion9
dispassion dispass9
dispens dispensari9 distribut6
dispensari dispens9
dispers spread6
displeas displeasur9
displeasur displeas9
dispos disposit9
disposit dispos9
disput challeng6 disputati9
disputati disput9
disqualif disqualifi9
disqualifi disqualif9
disregard ignor6 snub6
disrupt interrupt6
dissatisfact dissatisfi9
dissatisfi dissatisfact9
dissens dissent9
dissent dissens9 dissenti9
dissenti dissent9
dissolut dissolv9
dissolv dissolut9
dissuad dissuas9
dissuas dissuad9
distanc distant9
distant distanc9
distend distens9
distens distend9
distil distilleri9
distilleri distil9
distinct differenti6 distinguish9
distinguish differenti6 distinct9
distort distortionist9 falsifi6
distortionist distort9
distress disturb6
distribut dispens6 distributor9
distributor distribut9
district territori6
disturb distress6 troubl6
dive diver9
diver dive9
divers diversifi9 diversionari9 diversionist9 divert9
diversif diversifi9
diversifi divers9 diversif9
diversionari divers9
diversionist divers9
divert divers9
divest divestitur9
divestitur divest9
divid divis9 split6
divis divid9 division9
division divis9
divorc divorce9
divorce divorc9
djibouti djiboutian9
djiboutian djibouti9
dock dockag9 docker9
dockag dock9
docker dock9
doctor doctori9 physician6
doctori doctor9
doctrin philosophi6
document documentari9 paper6
documentari document9
dodg dodger9 dodgi9
dodger dodg9
dodgi dodg9
dog dogged9
dogged dog9
dogma dogmat9
dogmat dogma9
domain sphere6
domin domineering9 dominion9 jesus9 prevail6 sunday9
domineering domin9
dominion domin9
donat donatist9
donatist donat9
done through6
donn donnean9 donnian9
donnean donn9
donnian donn9
doom destin6
dori dorian9
dorian dori9
dormanc dormant9
dormant dormanc9
dosag dose9
dose dosag9
dostoevski dostoevskian9 dostoyevskian9
dostoevskian dostoevski9
dostoyevskian dostoevski9
dot stud6
doubt doubter9
doubter doubt9
doubtless undoubt6
dough doughi9
doughi dough9
down downi9
downi down9
dozen 126 lot6
draco draconian9
draconian draco9
draft drafte9 drafter9 drafti9
drafte draft9
drafter draft9
drafti draft9
drag dragger9
dragger drag9
drain drainag9
drainag drain9
drama dramat9 dramatis9 dramatist9 play6
dramat drama9 dramatist9
dramatis drama9 dramatist9
dramatist drama9 dramat9 dramatis9
draperi curtain6
draught draughti9
draughti draught9
draw drawe9 drawer9 pull6
drawe draw9
drawer draw9
drawl drawler9
drawler drawl9
dread frighten6 terribl6
dream dreamer9 dreami9
dreamer dream9
dreami dream9
dress dresser9 dressi9
dresser dress9
dressi dress9
dri dryness9
drift driftag9 drifter9 drive9 float6 impetus6
driftag drift9
drifter drift9
drink drinker9
drinker drink9
drive drift9 driver9
driver drive9
drizzl drizzli9
drizzli drizzl9
drop droplet9
droplet drop9
drows drowsi9
drowsi drows9
drug druggist9
druggist drug9
drum drummer9
drummer drum9
dryness dri9
dual dualiti9
dualiti dual9
duck duckl9
duckl duck9
duel duelist9 duellist9
duelist duel9
duellist duel9
duke dukedom9
dukedom duke9
dunk dunkard9
dunkard dunk9
dupe duperi9
duperi dupe9
dusk duski9 nightfal6
duski dusk9
dust duster9 dusti9
duster dust9
dusti dust9
dutch netherland9
duteous duti9
duti duteous9 oblig6 respons6
dwell brood6 dweller9
dweller dwell9 inhabit6
dye dyer9
dyer dye9
dynamit dynamitist9
dynamitist dynamit9
dynast dynasti9
dynasti dynast9
eagl eaglet9
eaglet eagl9
earl earldom9
earldom earl9
earlier befor6
earn earner9 profit6
earner earn9
earth earthi9 earthl9 extraterrestri9 globe6 planetari9 terrestri9
earthi earth9
earthl earth9
earthquak quak6
eas easement9
easement eas9
easi easili6
easili easi6
eat eater9 feed6
eater eat9
eb ebb9
ebb eb9
ebon eboni9
eboni ebon9
eclect eclectic9
eclectic eclect9
econom economi9
economi econom9 economist9
economist economi9
ecstasi ecstat9
ecstat ecstasi9
ecuador ecuadorian9
ecuadorian ecuador9
edema edemat9
edemat edema9
edg edgi9
edgi edg9
edif edifi9
edifi edif9
edit editor9
editor edit9 editori9 editorship9
editori editor9 editorialist9
editorialist editori9
editorship editor9
educ educate9 educationalist9 educationist9
educate educ9
educationalist educ9
educationist educ9
effect consequ6 effector9 effectu9 result6
effector effect9
effectu effect9
effort attempt6 tri6
egot egotist9
egotist egot9
egypt egyptian9
egyptian egypt9
einstein einsteinian9
einsteinian einstein9
eject ejector9
ejector eject9
elabor expound6
elder older6
elect elector9
elector elect9
electr electrifi9
electrifi electr9
electrolysi electrolyt9
electrolyt electrolysi9
electrophoresi electrophoret9
electrophoret electrophoresi9
electrotherapi electrotherapist9
electrotherapist electrotherapi9
element compon6 elementari9
elementari element9
elicit arous6 evok6 provok6
elizabeth elizabethan9
elizabethan elizabeth9
elocut eloqu9
eloqu elocut9
elud elus9
elus elud9
elysian elysium9
elysium elysian9
embitt embitter9
embitter embitt9
emblem emblemat9
emblemat emblem9
embrac encompass6
embroid embroider9 embroideri9
embroider embroid9
embroideri embroid9
emerg emers9
emers emerg9
emiss emit9
emit emiss9 emitt9
emitt emit9
emphas emphasi9 stress6
emphasi emphas9 emphat9
emphat emphasi9
emphysema emphysemat9
emphysemat emphysema9
empir empiric9
empiric empir9 empiricist9
empiricist empiric9
employ appli6 employe9 use6 util6
employe employ9
empow empower9
empower empow9
enact ordain6
enclos enclosur9 envelop6
enclosur enclos9
encompass embrac6
encount meet6 skirmish6
encourag promot6
endang threaten6
endeavor enterpris6 strive6
endless intermin6
endors back6
endotheli endothelium9
endothelium endotheli9
endur enduring9 toler6
enduring endur9
energ energi9
energet energi9
energi energ9 energet9
engag battl6 fight6 pursu6
england english9
english england9
engross absorb6 intent6
enigma enigmat9
enigmat enigma9
enjoy bask6 savor6
enlist enliste9
enliste enlist9
enorm tremend6
enough plenti6
enquir enquiri9
enquiri enquir9
enrol enrolle9 recruit6
enrolle enrol9
ensu result6
ensur assur6
enter entranc9 entrant9 entre9 entri9
enterpris endeavor6 enterprising9
enterprising enterpris9
enthusiasm enthusiast9
enthusiast enthusiasm9
entir all6 altogeth6 complet6 total6 wholli6
entranc enter9
entrant enter9
entre enter9
entrepreneur entrepreneuri9
entrepreneuri entrepreneur9
entri enter9
envelop enclos6
envi envious9
envious envi9
environ environment9
environment environ9
envis fanci6 pictur6 visual6
enzym enzymat9
enzymat enzym9
ephemer ephemera9
ephemera ephemer9
ephesian ephesus9
ephesus ephesian9
epicur epicurean9
epicurean epicur9 epicurus9
epicurus epicurean9
epiderm epidermi9
epidermi epiderm9
epigram epigrammat9
epigrammat epigram9
epilepsi epilept9
epilept epilepsi9
epiphys epiphysi9
epiphysi epiphys9
epistemolog epistemologist9
epistemologist epistemolog9
epitom epitomis9
epitomis epitom9
epoch era6
equal equat9
equat equal9 equatori9
equatori equat9
equida equin9
equilibr equilibrium9
equilibrium equilibr9
equin equida9
equip equipag9
equipag equip9
era epoch6
eras erasur9
erasmian erasmus9
erasmus erasmian9
erasur eras9
eritrea eritrean9
eritrean eritrea9
ero erot9
erod eros9
eros erod9
erot ero9
err erranc9 errant9 error9
erranc err9
errant err9
error err9 fault6 mistak6
erudit learn6
escap escape9
escape escap9
especi particular6
espous adopt6
essay essayist9
essayist essay9
essenc essenti9
essenti basic6 essenc9 fundament6
establish find6 launch6
ester esterifi9
esterifi ester9
estim approxim6
estonia estonian9
estonian estonia9
etch etcher9
etcher etch9
ethic ethician9 ethicist9
ethician ethic9
ethicist ethic9
ethiopia ethiopian9
ethiopian ethiopia9
euclid euclidean9 euclidian9
euclidean euclid9
euclidian euclid9
euphor euphori9
euphori euphor9
eurafrican africa9 europ9
eurasia eurasian9 eurasiat9
eurasian eurasia9
eurasiat eurasia9
eurocentr europocentr9
europ eurafrican9 european9
european europ9
europocentr eurocentr9
eutheria eutherian9
eutherian eutheria9
evad evas9 sidestep6
evalu assess6
evangel evangelist9 gospel9
evangelist evangel9
evas evad9
event eventu9
eventu event9 final6
everlast everlasting9
everlasting everlast9
evid appar6 certifi6 evidenti9 evidentiari9 ground6 manifest6 obvious6 plain6
evidenti evid9
evidentiari evid9
evoc evok9
evok arous6 elicit6 evoc9 provok6
evolut evolutionari9 evolv9
evolutionari evolut9
evolv evolut9
exact precis6
examin analyz6 examine9 scrutini6 studi6
examine examin9
exceed excess9 transcend6
excess exceed9 extra6 surplus6
excit excitatori9
excitatori excit9
exclaim exclam9 exclamatori9
exclam exclaim9
exclamatori exclaim9
exclud exclus9 omit6
exclus alon6 exclud9 sole6
excurs excursionist9
excursionist excurs9
excus excusatori9
excusatori excus9
execut execution9 executor9
execution execut9
executor execut9
exemplar exemplari9
exemplari exemplar9
exemplif exemplifi9
exemplifi exemplif9
exercis exert6 workout6
exert exercis6
exhibit exhibitor9
exhibitor exhibit9
exist be6 existenti9
existenti exist9 existentialist9
existentialist existenti9
exon exoner9
exoner exon9
expand expans9
expans expand9
expect anticip6 expected9
expected expect9
expedit expeditionari9
expeditionari expedit9
expel expuls9
expend expenditur9 expens9
expenditur expend9
expens expend9
experi experienti9 experiment9
experienti experi9
experiment experi9
expert expertis9
expertis expert9
expiat expiatori9
expiatori expiat9
explain explan9 explanatori9
explan explain9
explanatori explain9
explod deton6 explos9
exploit exploitatori9
exploitatori exploit9
explor exploratori9
exploratori explor9
explos explod9
expon expound9
expos exposur9
expositori expound9
exposur expos9
expound elabor6 expon9 expositori9
express look6
expression expressionist9
expressionist expression9
expuls expel9
expunct expung9
expung expunct9
extend extens9 extensor9 extent9 lengthi6 prolong6
extens extend9
extensor extend9
extent extend9
extinct extinguish9
extinguish extinct9
extra excess6 surplus6
extract extractor9
extractor extract9
extraterrestri earth9
extrem utmost6
extrud extrus9
extrus extrud9
exult triumphant6
eyelid lid6
fabric cloth6 textil6
face facial9
facet aspect6
facial face9
facilit facilitatori9
facilitatori facilit9
factor factoris9
factori mill6
factoris factor9
fail failur9
failur fail9
fair pretti6 reason6
faith religion6
fake bogus6 faker9 fakeri9 phoni6
faker fake9
fakeri fake9
fall autumn6 faller9 feller9
faller fall9
fals falsiti9
falsif falsifi9
falsifi distort6 falsif9 falsiti9
falsiti fals9 falsifi9
falstaff falstaffian9
falstaffian falstaff9
fame famous9 note6
famili household6
famous fame9 note6
fan fandom9
fanci envis6 fancier9 pictur6 visual6
fancier fanci9
fandom fan9
fantas fantasi9
fantasi fantas9 fantasist9 fantast9
fantasist fantasi9
fantast fantasi9
far faraway9
faraway far9
farc farcic9
farcic farc9
farm farmer9
farmer farm9 farmerett9
farmerett farmer9
farther further6
fascism fascist9
fascist fascism9
fashion manner6 mode6 style6 way6
fat fatti9
fate destini6
fatti fat9
fault error6 faulti9 mistak6
faulti fault9
faust faustian9
faustian faust9
feasibl workabl6
feather featheri9
featheri feather9
featur characterist6
feb februari6
februari feb6
feed eat6 feeder9
feeder feed9
feel feeler9
feeler feel9
felic felicit9
felicit felic9
fella fellow6 lad6
feller fall9
fellow fella6 fellowship9 lad6
fellowship fellow9
fend fender9
fender fend9
feroc feroci9
feroci feroc9
fervenc fervent9
fervent fervenc9 impass6
fiat decre6
fiber fibrous9
fibrous fiber9
fiction fictiti9
fictiti fiction9
field fielder9
fielder field9
fierc furious6
fig figur6
fight battl6 engag6 fighter9
fighter fight9
figur fig6
fiji fijian9
fijian fiji9
file filer9
filer file9
filipino philippin9
fill filler9
filler fill9
film movi6
filter filtrat9
filth filthi9
filthi filth9
filtrat filter9
final eventu6
financ financi9
financi financ9 fiscal6
find determin6 establish6 finder9 found9 foundat9 founder9 launch6
finder find9
finish complet6
finland finnish9
finnish finland9
fisc fiscal9
fiscal financi6 fisc9
fish fisher9 fisheri9 fishi9
fisher fish9
fisheri fish9
fishi fish9
fit accommod6 fitter9 fitting9 suit6
fitter fit9
fitting fit9
fix fixed9 fixer9 fixiti9 fixtur9 mend6 repair6
fixed fix9
fixer fix9
fixiti fix9
fixtur fix9
flander flemish9
flank flanker9
flanker flank9
flash flasher9 flashi9
flasher flash9
flashi flash9
flat level6
flatter flatteri9
flatteri flatter9
flee fleer9
fleer flee9
fleet fleeting9
fleeting fleet9
flemish flander9
flesh fleshi9
fleshi flesh9
flex flexibl9
flexibl flex9
fli flyer9 wing6
flint flinti9
flinti flint9
flirt flirtat9
flirtat flirt9
float drift6 floatat9 floater9 flotat9
floatat float9
floater float9
florenc florentin9
florentin florenc9
flotat float9
flour flouri9
flouri flour9
flourish thrive6
flout flouter9
flouter flout9
flower floweri9
floweri flower9
fluff fluffi9
fluffi fluff9
flush blush6
flute flutist9
flutist flute9
flyer fli9
foam foami9
foami foam9
focus focuss9
focuss focus9
fog foggi9
foggi fog9
fold folder9
folder fold9
foliag foliat9 leaf6
foliat foliag9
follicl follicular9
follicular follicl9
forbid forbidd9 prohibit6
forbidd forbid9
forc forcibl9
forcibl forc9
foreclos foreclosur9
foreclosur foreclos9
forego preced6
forehead brow6
foreman foremanship9
foremanship foreman9
forest wood6
forestal prevent6
forfeit forfeitur9
forfeitur forfeit9
forg forger9 forgeri9
forger forg9
forgeri forg9
form format9 organ6
formal formalist9
formalist formal9
format form9
formul formula9
formula formul9 formular9 formulari9
formular formula9
formulari formula9
forsak desert6
fort fortifi9
forth away6 off6
fortif fortifi9
fortifi fort9 fortif9 strengthen6
foster fosterag9 further6
fosterag foster9
found find9
foundat find9
founder find9
fox foxi9
foxi fox9
foyer lobbi6
fragment fragmentari9
fragmentari fragment9
fragranc fragrant9
fragrant fragranc9
frame framer9
framer frame9
framework model6
franc french9 gallic9
frank frankish9 honest6
frankish frank9
frantic mad6
fratern fraternis9
fraternis fratern9
freez freezer9
freezer freez9
freight cargo6 freighter9 shipment6
freighter freight9
french franc9 frenchifi9
frenchifi french9
frequenc frequent9
frequent frequenc9 often6
fret fuss6
freud freudian9
freudian freud9
fri fryer9
friabil friabl9
friabl friabil9
friend friendli9 friendship9
friendli friend9
friendship friend9
friesland frisian9
fright horribl6
frighten dread6 scare6 terribl6
fring fringi9 peripheri6
fringi fring9
frisia frisian9
frisian friesland9 frisia9
front frontag9 frontal9
frontag front9
frontal front9
frost frosti9 frostian9
frosti frost9
frostian frost9
froth frothi9
frothi froth9
fructifi fruit9
fruit fructifi9 fruiter9 fruiti9 fruitlet9
fruiter fruit9
fruiti fruit9
fruitlet fruit9
frustrat thwart6
fryer fri9
fugal fugu9
fugu fugal9
fulfil accomplish6
full fulli6
fulli full6
fumbl grope6
fun funni9
function functionari9
functionari function9
fundament basic6 cardin6 central6 essenti6 key6
funer funerari9
funerari funer9
fungal fungus9
fungus fungal9
funni comic6 fun9
fur furri9
furi furious9 rage6
furious fierc6 furi9
furnish furnitur9 provid6 suppli6
furnitur furnish9
furri fur9
further farther6 foster6
furthermor moreov6
fuse fusibl9 fusion9 mix6
fusibl fuse9
fusion fuse9
fuss fret6
fuzz fuzzi9
fuzzi fuzz9
gabon gabones9
gabones gabon9
gael gaelic9
gaelic celt9 gael9
gag gagster9 joke6
gagster gag9
gain gainer9 increas6
gainer gain9
galilaean galile9 galilean9
galile galilaean9 galilean9
galilean galilaean9 galile9 galileo9
galileo galilean9
gallic franc9 gaul9
galloway galwegian9
galwegian galloway9
gambia gambian9
gambian gambia9
gambl gambler9
gambler gambl9
gandhi gandhian9
gandhian gandhi9
gang gangdom9 gangster9
gangdom gang9
gangster gang9
gas gaseous9 gasifi9 gass9 gassi9
gaseous gas9
gasifi gas9
gasp pant6
gass gas9
gassi gas9
gaud gaudi9
gaudi gaud9
gauguin gauguinesqu9
gauguinesqu gauguin9
gaul gallic9
gauss gaussian9
gaussian gauss9
gay cheeri6
gaze stare6
general generalship9
generalship general9
generic genus9
generos generous9
generous generos9
genet geneticist9
geneticist genet9
genoa genoes9 genoves9
genoes genoa9
genoves genoa9
gentil gentl9
gentl gentil9
genus generic9
geograph geographi9
geographi geograph9
geolog geologist9
geologist geolog9
geometr geometri9
geometri geometr9 geometrician9
geometrician geometri9
georg georgian9
georgia georgian9
georgian georg9 georgia9
germ germin9
german germani9 teuton9
germani german9
germin germ9
gerund gerundi9
gerundi gerund9
gesticul gestur9
gestur gesticul9
get acquir6
ghana ghanaian9 ghanes9 ghanian9
ghanaian ghana9
ghanes ghana9
ghanian ghana9
ghast ghastli9
ghastli ghast9
ghetto ghettoiz9
ghettoiz ghetto9
ghost ghostli9 specter6
ghostli ghost9
gibraltar gibraltarian9
gibraltarian gibraltar9
giggl giggler9
giggler giggl9
gilbert gilbertian9
gilbertian gilbert9
gild gilder9
gilder gild9
girl girlhood9 miss6
girlhood girl9
give given9 giver9 grant6
given give9
giver give9
glacial glacier9
glaciat glacier9
glacier glacial9 glaciat9
gladiat gladiatori9
gladiatori gladiat9
glanc glimps6
gland glandular9
glandular gland9
glare blaze6 glower6
glasgow glaswegian9
glass glassi9
glassi glass9
glaswegian glasgow9
gleam glint6 glisten6 glitter6
glean gleaner9
gleaner glean9
glide glider9
glider glide9
glimmer glimmeri9
glimmeri glimmer9
glimps glanc6
glint gleam6 glisten6 glitter6
glisten gleam6 glint6 glitter6
glitter gleam6 glint6 glisten6 glitteri9
glitteri glitter9
global globe9
globe earth6 global9
glomerular glomerulus9
glomerulus glomerular9
gloom gloomi9
gloomi gloom9
glori glorifi9 glorious9
glorif glorifi9
glorifi glori9 glorif9
glorious glori9
glower glare6
glue gluey9 past6
gluey glue9
gnaw gnawer9
gnawer gnaw9
gnome gnomic9
gnomic gnome9
gobbl gobbler9
gobbler gobbl9
goddam damn6 darn6 goddamn6
goddamn damn6 darn6 goddam6
goeth goethean9 goethian9
goethean goeth9
goethian goeth9
golf golfer9
golfer golf9
good well6
gorg gorger9
gorger gorg9
gospel evangel9
gossip gossipi9
gossipi gossip9
goth gothic9
gothic goth9
goug gouger9
gouger goug9
gout gouti9
gouti gout9
govern author6 governor9
governor govern9 governorship9
governorship governor9
grace gracious9
gracious grace9
gradat grade9
grade gradat9 grader9 gradual9
grader grade9
gradual grade9
grain graini9 granular9
graini grain9
grammar grammat9
grammat grammar9
grandmoth granni6
granni grandmoth6
grant give6 grante9 granter9
grante grant9
granter grant9
granular grain9
grape grapey9 grapi9
grapey grape9
graph graphic9
graphic graph9
grapi grape9
grappl cope6 grappler9
grappler grappl9
grass grassi9
grassi grass9
gratif gratifi9
gratifi gratif9
grave graviti9 sober6
gravel gravelli9
gravelli gravel9
graveyard cemeteri6
gravit graviti9
graviti grave9 gravit9
greas greasi9
greasi greas9 oili6
greatcoat overcoat6
grecian greec9 greek9
greec grecian9 greek9 hellen9 romaic9
greed greedi9
greedi greed9
greek grecian9 greec9
greet greeter9
greeter greet9
grenada grenadian9
grenadian grenada9
griev griever9
griever griev9
grime grimi9
grimi dingi6 grime9
grin grinner9 smile6
grind grinder9
grinder grind9
grinner grin9
grip hold6
grit gritti9
gritti grit9
groan groaner9 moan6
groaner groan9
grope fumbl6
ground evid6 grounder9
grounder ground9
grow grower9 growth9
grower grow9
growl growler9
growler growl9
grownup adult6
growth grow9
grub grubbi9
grubbi grub9
grumbl grumbler9
grumbler grumbl9
grunt grunter9
grunter grunt9
guarante guarantor9
guarantor guarante9
guardian defend6 guardianship9
guardianship guardian9
guatemala guatemalan9
guatemalan guatemala9
guess guesser9 reckon6
guesser guess9
guid guidanc9 maneuv6 steer6
guidanc counsel6 guid9
guilt guilti9
guilti guilt9
guinea guinean9
guinean guinea9
guitar guitarist9
guitarist guitar9
gulp gulper9
gulper gulp9
gum gummi9
gummi gum9
gun gunner9
gunner gun9
gush gusher9
gusher gush9
gust gusti9
gusti gust9
gut gutsi9
gutsi gut9
guyana guyanes9
guyanes guyana9
gymnosperm gymnosperma9
gymnosperma gymnosperm9
gynecolog gynecologist9
gynecologist gynecolog9
gypsi romani9
habit habitu9
habitu habit9
haggl haggler9
haggler haggl9
hail acclaim6
hair hairi9
hairi hair9
haiti haitian9 hispaniolan9
haitian haiti9
hall hallway6
hallway hall6
handbag purs6
handel handelian9
handelian handel9
handl handler9
handler handl9
hang hanger9
hanger hang9
hanov hanoverian9
hanoverian hanov9
happen occur6
harbor harborag9
harborag harbor9
hard bare6 difficult6 scarc6
harm hurt6 injuri6
harmon harmoni9
harmoni harmon9 harmonis9
harmonis harmoni9
harp harpist9
harpist harp9
harri harrier9
harrier harri9
harvest reap6
hasid hasidim9
hasidim hasid9
hassid hassidim9
hassidim hassid9
hast hasti9
hasti hast9
hat hatter9
hatch hatcheri9
hatcheri hatch9
hate hater9 hatr6
hater hate9
hatr hate6
hatter hat9
haul haulag9 hauler9
haulag haul9
hauler haul9
haversack knapsack6
hawaii hawaiian9
hawaiian hawaii9
hawk hawker9
hawker hawk9
hazard risk6
haze hazi9
hazi haze9
head headi9 headship9
headach worri6
headi head9
headmast headmastership9
headmastership headmast9
headship head9
heal healer9
healer heal9
health healthi9
healthi health9
heap pile6
hear hearabl9 hearer9
hearabl hear9
hearer hear9
heart hearti9
hearti heart9
heat heatabl9 heater9
heatabl heat9
heater heat9
heav heaver9
heaven celesti9
heaver heav9
hebephren hebephrenia9
hebephrenia hebephren9
hebraic hebrew9
hebraist hebrew9
hebrew hebraic9 hebraist9
hebrid hebridean9
hebridean hebrid9
hedg hedger9
hedger hedg9
hedon hedonist9
hedonist hedon9
heft hefti9
hefti heft9
hegel hegelian9
hegelian hegel9
hellen greec9 hellenist9 panhellen9
hellenist hellen9
help aid6 assist6 helper9
helper help9
hemingway hemingwayesqu9
hemingwayesqu hemingway9
hemolysi hemolyt9
hemolyt hemolysi9
henc therefor6 thus6
herb herbal9
herbal herb9
hercul herculean9
herculean hercul9
herd herder9
herder herd9
hereaft hereinaft6
hered hereditari9
hereditari hered9
hereinaft hereaft6
hero heroic9
heroic hero9
herpetolog herpetologist9
herpetologist herpetolog9
hertz hertzian9
hertzian hertz9
hesit hesitat9
hesitat hesit9
heterozyg heterozygos9
heterozygos heterozyg9
hide conceal6
hierarch hierarchi9
hierarchi hierarch9
hilar hilari9 hilum9
hilari hilar9
hill hilli9
hilli hill9
hilum hilar9
himalaya himalayan9
himalayan himalaya9
hinder hindranc9
hindi hinduism9
hindoo hinduism9
hindranc hinder9
hindu hinduism9
hinduism hindi9 hindoo9 hindu9
hindustan hindustani9
hindustani hindustan9
hippocr hippocrat9
hippocrat hippocr9
hire hirer9
hirer hire9
hispan latino9
hispaniolan haiti9
hiss hisser9
hisser hiss9
histolog histologist9
histologist histolog9
histor histori9 historic9
histori histor9
historic histor9
hit hitter9
hitler hitlerian9
hitlerian hitler9
hitter hit9
hobbi hobbyist9
hobbl hobbler9
hobbler hobbl9
hobbyist hobbi9
hoist hoister9
hoister hoist9
hold grip6 holder9 keep6 maintain6
holder hold9
hole holey9
holey hole9
holiday vacat6
home homeli9
homeli home9
homogen homogeni9
homogeni homogen9
homozyg homozygos9
homozygos homozyg9
hondura honduran9
honduran hondura9
honest frank6
honor honorari9 honore9 laurel6
honorari honor9
honore honor9
hook hooker9
hooker hook9
hoot hooter9
hooter hoot9
hop hopper9
hope hoper9
hoper hope9
hopper hop9
horn horni9
horni horn9
horribl fright6
horrifi horror9
horror horrifi9
horseman horsemanship9
horsemanship horseman9
household famili6
howev nevertheless6 nonetheless6
howl wail6
huddl huddler9
huddler huddl9
hug hugger9
huge immens6 vast6
hugger hug9
hugo hugoesqu9
hugoesqu hugo9
hulk hulki9
hulki hulk9
hum hummer9
human humanist9 humanitarian9
humanist human9
humanitarian human9
humbl humil9
humid humidifi9
humidifi humid9
humil humbl9
hummer hum9
humor humorist9 wit6
humorist humor9
hunch suspicion6
hungari hungarian9
hungarian hungari9
hunger hungri9
hungri hunger9
hunt hunter9
hunter hunt9
hurdl hurdler9
hurdler hurdl9
hurl hurler9
hurler hurl9
hurri hurried9
hurried hurri9
hurt harm6 injuri6 wound6
huxleian huxley9
huxley huxleian9 huxleyan9
huxleyan huxley9
hymenopter hymenoptera9
hymenoptera hymenopter9
hyperem hyperemia9
hyperemia hyperem9
hypnosi hypnot9
hypnot hypnosi9
hypocrisi hypocrit9
hypocrit hypocrisi9
hypophys hypophysi9
hypophysi hypophys9
hypothalam hypothalamus9
hypothalamus hypothalam9
hypothec hypothesi9
hypothes hypothesi9 specul6
hypothesi hypothec9 hypothes9 hypothet9
hypothet hypothesi9
hyster hysteria9
hysteria hyster9
iberia iberian9
iberian iberia9
ibsen ibsenian9
ibsenian ibsen9
idea ideal9 ideat9 think6
ideal idea9 idealis9 idealist9
idealis ideal9
idealist ideal9
ideat idea9
ident identic9 identifi9
identic ident9
identif identifi9
identifi ident9 identif9
ideolog ideologist9
ideologist ideolog9
idiom idiomat9
idiomat idiom9
idiosyncrasi idiosyncrat9
idiosyncrat idiosyncrasi9
idl idler9
idler idl9
idol idolis9
idolis idol9
ignit ignitor9
ignitor ignit9
ignor disregard6 snub6
ill poor6 sick6
illumin light6
illus illusion9 illusionari9 illusori9
illusion illus9
illusionari illus9
illusori illus9
imag imageri9
imageri imag9
imit simul6
immedi instant6
immens huge6 vast6
immobil immobl9
immobl immobil9
impass fervent6
imped impedi9
impedi imped9
impel impuls9
imperi imperialist9
imperialist imperi9
impetu impetuos9
impetuos impetu9
impetus drift6
impli implic9
implic impli9
implor beg6
import importe9
importe import9
impos imposit9
imposit impos9
impress impressionist9 notion6
impression impressionist9
impressionist impress9 impression9
impuls impel9
imput ascrib6 attribut6
inca incan9
incan inca9
incis incisur9
incisur incis9
inclin tend6
includ inclus9
inclus includ9
incorpor integr6
increas gain6 progress6
incur incurr9 incurs9
incurr incur9
incurs incur9
indebt indebted9
indebted indebt9
indefin indefinit9
indefinit indefin9
india indian9
indian india9
individu individualist9 person6 separ6 singl6 someon6
individualist individu9
indonesia indonesian9
indonesian indonesia9
induc induct9
induct induc9 inducte9
inducte induct9
industri industrialis9 industrialist9
industrialis industri9
industrialist industri9
inescap unavoid6
inexpens cheap6
infam infami9
infami infam9
infanc infant9
infant babe6 babi6 infanc9
infect infecti9
infecti infect9
infer deduc6 deriv6 inferenti9
inferenti infer9
infern inferno9
inferno infern9
infin infinit9
infinit infin9 infinitiv9
infinitiv infinit9
inflam inflamm9 inflammatori9
inflamm inflam9
inflammatori inflam9
inflat inflationari9
inflationari inflat9
inflect inflexion9
inflexion inflect9
influenc influenti9
influenti influenc9
inform informatori9
informatori inform9
inhabit dweller6 live6 popul6
inher integr6
inherit inheritor9
inheritor inherit9
inhibit inhibitor9 inhibitori9
inhibitor inhibit9
inhibitori inhibit9
initi initiatori9
initiatori initi9
injur injuri9 wind6
injuri harm6 hurt6 injur9
ink inki9
inki ink9
inquir inquiri9 inquisit9
inquiri inquir9
inquisit inquir9
inquisitor inquisitori9
inquisitori inquisitor9
inscript letter6
insect insectan9
insectan insect9
insid interior6
inspector inspectorship9
inspectorship inspector9
instanc case6 instant9 instanti9
instant immedi6 instanc9 instantan9
instantan instant9
instanti instanc9
institut institution9 institutionalis9
institution institut9
institutionalis institut9
instruct instructor9 teach6
instructor instruct9 instructorship9 teacher6
instructorship instructor9
instrument instrumentalist9
instrumentalist instrument9
insurrect insurrectionari9 insurrectionist9
insurrectionari insurrect9
insurrectionist insurrect9
intak uptak6
integr incorpor6 inher6 uniti6
intellect intellectu9
intellectu intellect9
intellig understand6
intend intent9
intens intensifi9
intensif intensifi9
intensifi intens9 intensif9
intent absorb6 aim6 engross6 intend9 purpos6
interced intercess9
intercept interceptor9
interceptor intercept9
intercess interced9
interconnect interconnected9
interconnected interconnect9
interest interested9 interesting9
interested interest9
interesting interest9
interfac interfaci9
interfaci interfac9
interior insid6
interlac twine6
intermarri intermarriag9
intermarriag intermarri9
intermin endless6
intermiss intermit9
intermit intermiss9
interpos interposit9
interposit interpos9
interpret constru6
interrel interrelated9 interrelationship9
interrelated interrel9
interrelationship interrel9
interrupt disrupt6
interstic interstiti9
interstiti interstic9
interven intervenor9 intervent9
intervenor interven9
intervent interven9
interview interviewe9
interviewe interview9
intim intima9
intima intim9
introduc introduct9 introductori9
introduct debut6 introduc9
introductori introduc9
intrud intrus9
intrus intrud9
invad invas9
invas invad9
invent devis6 inventor9
inventor invent9
invest investor9
investig investigatori9 research6
investigatori investig9
investor invest9
invit invitatori9 invite9
invitatori invit9
invite invit9
invoc invok9
invok invoc9
involut involv9
involv involut9 particip6
iodin iodis9 iodiz9
iodis iodin9
iodiz iodin9
ion ionat9 ionic9 ionis9 ioniz9
ionat ion9
ionia ionic9
ionian attica9
ionic ion9 ionia9
ionis ion9
ioniz ion9
iraki iraq9
iran iranian9
iranian iran9
iraq iraki9 iraqi9
iraqi iraq9
ireland irish9
iridac iridacea9
iridacea iridac9
irish ireland9
iron ironi9
ironi iron9 ironist9 satir6
ironist ironi9
irrit annoy6
isl islet9
islam moslem9 muslim9
islet isl9
ismail ismaili9
ismaili ismail9
isom isomer9
isomer isom9
isoptera isopteran9
isopteran isoptera9
isotrop isotropi9
isotropi isotrop9
isra israel9
israel isra9
issu issuer9
issuer issu9
ital italic9 italicis9
itali italian9
italian itali9
italic ital9
italicis ital9
item itemis9
itemis item9
jackson jacksonian9
jacksonian jackson9
jag jagged9
jagged jag9
jail jailer9 jailor9
jailer jail9
jailor jail9
jain jainism9
jainism jain9 jainist9
jainist jainism9
jamaica jamaican9
jamaican jamaica9
jame jamesian9
jamesian jame9
jansen jansenist9
jansenist jansen9
japan japanes9
japanes japan9
java javan9 javanes9
javan java9
javanes java9
jazz jazzi9
jazzi jazz9
jeer jeerer9 scoff6
jeerer jeer9
jefferson jeffersonian9
jeffersonian jefferson9
jelli jellifi9
jellifi jelli9
jeopard jeopardi9
jeopardi jeopard9 jeopardis9
jeopardis jeopardi9
jerk jerker9 jerki9 yank6
jerker jerk9
jerki jerk9
jest jester9
jester jest9
jesus christ6 domin9
jew jewish9 judaic9
jewish jew9
jimdandi jimhickey6
jimhickey jimdandi6
job occup6
join joiner9 jointur9
joiner join9
jointur join9
joke gag6 joker9 jokest9
joker joke9
jokest joke9
jolli jolliti9
jolliti jolli9
jolt jolti9
jolti jolt9
jordan jordanian9
jordanian jordan9
journal journalist9
journalist journal9
jovian jupit9
joy joyous9
joyous joy9
judaic jew9 judaism9
judaism judaic9 orthodox9
judg judgeship9 judgment9 judici9 judiciari9
judgeship judg9
judgment judg9
judici judg9
judiciari judg9
juic juici9
juici juic9
jump bind6 leap6 spring6
jung jungian9
jungian jung9
jupit jovian9
jurisprud jurisprudenti9 jurist9
jurisprudenti jurisprud9
jurist jurisprud9
just mere6 onli6 simpli6
justif justifi9
justifi justif9 justificatori9
justificatori justifi9
juxtapos juxtaposit9
juxtaposit juxtapos9
kafka kafkaesqu9
kafkaesqu kafka9
kampuchean cambodia9
kant kantian9
kantian kant9
kashmir kashmiri9
kashmiri kashmir9
katari qatar9
kazakhstan kazakhstani9
kazakhstani kazakhstan9
kechuan quechua9
keep hold6 keeper9 maintain6
keeper keep9
kenya kenyan9
kenyan kenya9
ketosi acetonemia6
key cardin6 central6 fundament6
keyn keynesian9
keynesian keyn9
kick kicker9
kicker kick9
kid child6 youngster6
kidnap kidnapp9
kidnapp kidnap9
kill killabl9 killer9
killabl kill9
killer kill9
kin kinship9
kind kindli9 sort6
kindli kind9
kinesi kinet9
kinesthesi kinesthet9
kinesthesia kinesthet9
kinesthet kinesthesi9 kinesthesia9
kinet kinesi9
king kingdom9 kingship9
kingdom king9
kingship king9
kinship kin9
kipl kiplingesqu9
kiplingesqu kipl9
kiss kisser9
kisser kiss9
knapsack haversack6
kneel kneeler9
kneeler kneel9
knit knitter9
knitter knit9
knock knocker9
knocker knock9
knot knotti9
knotti knot9
know knowabl9 knower9 knowing9
knowabl know9
knower know9
knowing know9
korea korean9
korean korea9
kurdish kurdistan9
kurdistan kurdish9
kuwait kuwaiti9
kuwaiti kuwait9
kyrgyzstan kyrgyzstani9
kyrgyzstani kyrgyzstan9
labor labori9
labori labor9
labyrinth labyrinthian9
labyrinthian labyrinth9
lace laci9
laci lace9
lack defici6
lad fella6 fellow6
laden load6
lag laggard9 lagger9
laggard lag9
lagger lag9
lamarck lamarckian9
lamarckian lamarck9
lamin lamina9
lamina lamin9
lancast lancastrian9
lancastrian lancast9
land lander9
lander land9
landscap landscapist9
landscapist landscap9
lao laotian9
laotian lao9
laputa laputan9
laputan laputa9
larg big6 most6
larger bigger6
larva larval9
larval larva9
lash whip6
last close6 lasting9
lasting last9
late recent6
latenc latent9
latent latenc9
later after6 afterward6 subsequ6
lather latheri9 sud6
latheri lather9
latin latinist9 latium9 macaron9 romanc9
latinist latin9
latino hispan9
latitud latitudin9
latitudin latitud9
latium latin9
latvia latvian9
latvian latvia9
laugh laughabl9 laugher9 laughter6
laughabl laugh9
laugher laugh9
laughter laugh6
launch establish6 find6 launcher9
launcher launch9
launder laundri9
laundri launder9
laurel honor6
law lawyer9
lawyer attorney6 law9
lax laxiti9
laxiti lax9
lay layer9 place6 put6 set6
layer lay9
lead leader9
leader lead9 leadership9
leadership leader9
leaf foliag6 leafi9 leaflet9
leafi leaf9
leaflet leaf9
leak leakag9 leaker9
leakag leak9
leaker leak9
lean leaner9 tilt6
leaner lean9
leap bind6 jump6 leaper9 spring6
leaper leap9
learn erudit6 learned9 learner9
learned learn9
learner learn9
leather leatheri9
leatheri leather9
leav leaver9
leaver leav9
lebanes lebanon9
lebanon lebanes9
lectur lectureship9
lectureship lectur9
leg leggi9
legend legendari9
legendari legend9
leggi leg9
legisl legislatorship9 legislatur9
legislatorship legisl9
legislatur legisl9
legitim legitimaci9
legitimaci legitim9
legum legumin9
legumin legum9
leibnitz leibnitzian9
leibnitzian leibnitz9
leibniz leibnizian9
leibnizian leibniz9
lemon lemoni9
lemoni lemon9
lend contribut6 lendabl9 lender9 lenten9
lendabl lend9
lender lend9
length lengthi9
lengthi extend6 length9 prolong6
lenten lend9
leonardesqu leonardo9
leonardo leonardesqu9
leprosi leprous9
leprous leprosi9
lessen decreas6 diminish6
let allow6
letter inscript6
levant levantin9
levantin levant9
level degre6 flat6
levit leviticus9
leviticus levit9
lexi lexic9
lexic lexi9 lexicon9
lexicon lexic9
liabil liabl9
liabl liabil9
liber liberalist9 liberti9
liberalist liber9
liberia liberian9
liberian liberia9
liberti liber9
librarian librarianship9
librarianship librarian9
librettist libretto9
libretto librettist9
libya libyan9
libyan libya9
licens license9 permit6
license licens9
lid eyelid6
life lifer9
lifer life9
lift lifter9
lifter lift9
light illumin6 lighter9
lighter light9
lightheart lighthearted9
lighthearted lightheart9
likabl like9
like likabl9 likeabl9 likeli9 probabl6
likeabl like9
likeli like9
likewis similar6
liliac liliacea9
liliacea liliac9
lilliput lilliputian9
lilliputian lilliput9
limit confin6 restrict6
limp limper9
limper limp9
lincoln lincolnesqu9 lincolnian9
lincolnesqu lincoln9
lincolnian lincoln9
line lineal9 liner9
lineal line9
liner line9
lingua lingual9
lingual lingua9
link associ6 linkag9 relat6
linkag link9
linnaean linnaeus9
linnaeus linnaean9 linnean9
linnean linnaeus9
lion lioniz9
lioniz lion9
liquid liquifi9
liquifi liquid9
list lister9
lister list9
literari literatur9
literatur literari9
lithuania lithuanian9
lithuanian lithuania9
litig litigi9
litigi litig9
littl small6
livabl live9
live inhabit6 livabl9 liveabl9 liveli9 liver9 popul6
liveabl live9
liveli live9
liver live9 liveri9
liveri liver9
liverpool liverpudlian9
liverpudlian liverpool9
load laden6 loader9
loader load9
loaf loafer9
loafer loaf9
loath loather9
loather loath9
lobar lobe9
lobbi foyer6 lobbyist9
lobbyist lobbi9
lobe lobar9
lobeliac lobeliacea9
lobeliacea lobeliac9
lobul lobular9
lobular lobul9
local neighborhood6 vicin6
lock locker9
locker lock9
lodg lodgement9 lodger9
lodgement lodg9
lodger lodg9
log logger9
logger log9
logic logician9 logistician9
logician logic9
logistician logic9
lone loneli9
loneli lone9
long longer9 yearn6
longer long9
longitud longitudin9
longitudin longitud9
look express6 looker9
looker look9
lord creator6 lordli9 lordship9
lordli lord9
lordship lord9
lose loser9
loser lose9
loss lossi9
lossi loss9
lot dozen6
loung lounger9
lounger loung9
lous lousi9
lousi lous9
lovabl love9
love lovabl9 loveabl9 loveli9 lover9 loving9
loveabl love9
loveli love9
lover love9
loving love9
luck lucki9
lucki luck9
lug luggag9
luggag lug9
lumbar lumbus9
lumber timber6
lumbus lumbar9
lumin luminos9
luminos lumin9
lump lumpi9
lumpi lump9
lunaci lunat9
lunar moon9
lunat lunaci9
lunch luncher9
luncher lunch9
lung lunger9
lunger lung9
lunisolar moon9
lurch stagger6
lurk lurker9
lurker lurk9
lusitania lusitanian9
lusitanian lusitania9
lust lusti9
lusti lust9
luther lutheran9
lutheran luther9
luxembourg luxembourgian9
luxembourgian luxembourg9
lyric lyricist9
lyricist lyric9
macaron latin9
macedonia macedonian9
macedonian macedonia9
machiavelli machiavellian9
machiavellian machiavelli9
machin machineri9 machinist9
machineri machin9
machinist machin9
macromolecul macromolecular9
macromolecular macromolecul9
mad frantic6
madagascan madagascar9
madagascar madagascan9
madman maniac6
maggot maggoti9
maggoti maggot9
magic magician9
magician magic9
magisteri magistr9
magistr magisteri9
magnet magnetis9
magnetis magnet9
magnif magnifi9
magnifi amplifi6 magnif9 magnitud9
magnitud magnifi9
maiden maidenhood9
maidenhood maiden9
mail mailer9
mailer mail9
main chief6 chiefli6 mainer9 primarili6 princip6
mainer main9
maintain hold6 keep6 mainten9
mainten maintain9
majest majesti9
majesti majest9
major bulk6
make maker9
maker make9
malari malaria9
malaria malari9
malawi malawian9
malawian malawi9
malay malayan9
malaya malayan9
malayan malay9 malaya9
malaysia malaysian9
malaysian malaysia9
mali malian9
malian mali9
maling malinger9
malinger maling9
malta maltes9
maltes malta9
malthus malthusian9
malthusian malthus9
mama mamma6
mamma mama6
mammalia mammalian9
mammalian mammalia9
man manpow6 manx9
manag director6 manageri9 managership9
manageri manag9
managership manag9
manchest mancunian9
manchuria manchurian9
manchurian manchuria9
mancunian manchest9
mandat mandatari9 mandatori9
mandatari mandat9
mandatori mandat9
maneuv guid6 maneuver9 steer6
maneuver maneuv9
mania manic9
maniac madman6
manic mania9
manicha manichaean9 maniche9 manichean9
manichaean manicha9
maniche manicha9
manichean manicha9
manifest certifi6 evid6
manner fashion6 mode6 style6 way6
manor manori9
manori manor9
manpow man6
manumiss manumit9
manumit manumiss9
manx man9
maoism maoist9
maoist maoism9
map mapper9
mapper map9
mar martian9
marbl marbleiz9 marmor9 marmorean9
marbleiz marbl9
march marcher9
marcher march9
mari marian9
marian mari9
marin marinad9
marinad marin9
mark marker9 pronounc6 score6 tag6
marker mark9
market marketplac6 sell6
marketplac market6
marksman marksmanship9
marksmanship marksman9
marmor marbl9
marmorean marbl9
maroc morocco9
marri marriag9 wed6
marriag marri9
marsh marshi9
marshal marshalship9
marshalship marshal9
marshi marsh9
martian mar9
martyr martyrdom9
martyrdom martyr9
marvel wonder6
marxism marxist9
marxist marxism9
mask masker9
masker mask9
mason masonri9
masonri mason9
masorah masoret9
masoret masorah9
master masteri9 mastership9
masteri master9
mastership master9
match correspond6
materi materialist9 stuff6
materialist materi9
mathemat mathematician9
mathematician mathemat9
matter affair6
mauritanian mauritius9
mauritian mauritius9
mauritius mauritanian9 mauritian9
maxim maximum9
maximis maximum9
maximum maxim9 maximis9
mayb perhap6 possibl6
maze mazi9
mazi maze9
mean averag6
measur step6
meat meati9
meati meat9
mechan mechanist9
mechanist mechan9
medal medalist9 medallist9
medalist medal9
medallist medal9
meddl meddler9
meddler meddl9
medic medicin9
medicin medic9
medit muse6 ponder6
meet encount6 meeter9
meeter meet9
megaloman megalomania9
megalomania megaloman9 megalomaniac9
megalomaniac megalomania9
melanesia melanesian9
melanesian melanesia9
melod melodi9
melodi melod9 tune6
melodrama melodramat9
melodramat melodrama9
melt meltabl9 melter9
meltabl melt9
melter melt9
member membership9
membership member9
memor memori9
memori memor9 memoris9
memoris memori9
menac threat6
mend fix6 mender9 repair6
mendac mendaci9
mendaci mendac9
mendel mendelian9
mendelian mendel9
mender mend9
mention cite6 refer6
merchandis product6
mercur mercuri9
mercuri mercur9
mere just6 onli6 simpli6
merg merger9 unifi6
merger merg9
merit deserv6 meritori9
meritori merit9
mesenter mesenteri9
mesenteri mesenter9
mess messi9
messi mess9
meter metric9
method methodic9
methodic method9
metric meter9
metropoli citi6 metropolitan9
metropolitan metropoli9
mexican mexico9
mexico mexican9
michelangelesqu michelangelo9
michelangelo michelangelesqu9
microb microbi9
microbi microb9
microscop microscopi9
microscopi microscop9 microscopist9
microscopist microscopi9
middl center6
might mighti9
mighti might9
migrant migrat9
migrat migrant9 migratori9
migratori migrat9
milan milanes9
milanes milan9
mile miler9
miler mile9
militar militari9
militari militar9 militaris9 militarist9
militaris militari9
militarist militari9
militia reserv6
milk milki9
milki milk9
mill factori6
millenari millennium9
millenni millennium9
millennian millennium9
millennium millenari9 millenni9 millennian9
mimesi mimet9
mimet mimesi9
min minut6
mine miner9
miner mine9
mineralog mineralogist9
mineralogist mineralog9
miniatur miniaturis9 miniaturist9
miniaturis miniatur9
miniaturist miniatur9
minim minimum9
minimis minimum9
minimum minim9 minimis9
minist ministeri9 ministr9 pastor6
ministeri minist9
ministr minist9
mino minoan9
minoan mino9
minut min6
miracl miracul9
miracul miracl9
mire miri9
miri mire9
misbehav misbehavior9
misbehavior misbehav9
miscarri miscarriag9
miscarriag miscarri9
mischief mischiev9
mischiev mischief9
misconc misconcept9
misconcept misconc9
misconstru misconstruct9
misconstruct misconstru9
mishna mishnaic9
mishnaic mishna9
misogyni misogynist9
misogynist misogyni9
misrepres misrepresent9
misrepresent misrepres9
miss girl6
mist misti9
mistak error6 fault6
misti mist9
mithraic mithraism9
mithraism mithraic9 mithraist9
mithraist mithraism9
mitig mitigatori9
mitigatori mitig9
mix fuse6 mixabl9 mixer9 mixtur9 sundri6
mixabl mix9
mixer mix9
mixtur mix9
moan groan6 moaner9
moaner moan9
mob mobster9
mobster mob9
mock mocker9 mockeri9
mocker mock9
mockeri mock9
modal mode9
mode fashion6 manner6 modal9 style6 way6
model framework6
modern modernist9
modernist modern9
modif modifi9
modifi modif9
moham mohammedan9
mohammedan moham9
moist damp6
moisten moistur9
moistur moisten9 moisturis9
moisturis moistur9
molal mole9
mold moldabl9
moldabl mold9
moldova moldovan9
moldovan moldova9
mole molal9
molecul molecular9
molecular molecul9
mollif mollifi9
mollifi mollif9
moment momentan9 momentari9
momentan moment9
momentari moment9
monacan monaco9
monaco monacan9 monegasqu9
monegasqu monaco9
monera moneran9
moneran monera9
monetari money9
money monetari9
mongol mongolia9 mongoloid9
mongolia mongol9 mongolian9 mongoloid9
mongolian mongolia9
mongoloid mongol9 mongolia9
monologist monologu9
monologu monologist9
monopol monopoli9 monopolist9
monopoli monopol9 monopolis9 monopolist9
monopolis monopoli9
monopolist monopol9 monopoli9
monosyl monosyllab9
monosyllab monosyl9
monster monstrous9
monstros monstrous9
monstrous monster9 monstros9
mood moodi9
moodi mood9
moon cislunar9 lunar9 lunisolar9 sublunar9 sublunari9 superlunar9 superlunari9 translunar9 translunari9
moor moorish9 moresqu9
moorish moor9
mop mopper9
mopper mop9
morac moracea9
moracea morac9
moral moralist9
moralist moral9
moravia moravian9
moravian moravia9
moreov furthermor6
moresqu moor9
moroccan morocco9
morocco maroc9 moroccan9
mortif mortifi9
mortifi mortif9
mosaic mose9
mose mosaic9
moslem islam9
moss mossi9
mossi moss9
most larg6
moth mothi9
mother motherhood9
motherhood mother9
mothi moth9
motionless still6
motiv prompt6
motor motorist9
motorist motor9
mount mounter9
mounter mount9
mourn mourner9
mourner mourn9
mous mousey9 mousi9
mousey mous9
mousi mous9
mouth speak6
movabl move9
move movabl9 moveabl9 movement9 mover9 travel6
moveabl move9
movement move9
mover move9
movi film6
mow mower9
mower mow9
mozambican mozambiqu9
mozambiqu mozambican9
mozart mozartean9 mozartian9
mozartean mozart9
mozartian mozart9
mucos mucosa9
mucosa mucos9
mucous mucus9
mucus mucous9
mud muddi9
muddi mud9
muffl muffler9
muffler muffl9
muhammad muhammadan9
muhammadan muhammad9
mule mulet9
mulet mule9
mull muller9
muller mull9
multipl multipli9
multipli multipl9
multitud multitudin9
multitudin multitud9
mumbl mumbler9 mutter6
mumbler mumbl9
murk murki9
murki murk9
muscl muscular9
muscular muscl9
muse medit6 muser9 ponder6
muser muse9
music musician9
musician music9 musicianship9
musicianship musician9
muslim islam9
mutant mutat9
mutat mutant9
mute silent6
mutin mutini9
mutini mutin9
mutter mumbl6
myanmar burmes9
mycena mycenaean9
mycenaean mycena9
myocardi myocardium9
myocardium myocardi9
myriad countless6
mysteri mystifi9
mystif mystifi9
mystifi mysteri9 mystif9
myth mythic9 mytholog9
mythic myth9
mytholog myth9 mythologist9
mythologist mytholog9
nag nagger9
nagger nag9
nail nailer9
nailer nail9
nake naked9
naked nake9
name call6 namer9
namer name9
namibia namibian9
namibian namibia9
napl neapolitan9
narrat stori6 tale6
nation countri6 nationalist9 patriot6
nationalist nation9
natur naturalist9
naturalist natur9
nauru nauruan9
nauruan nauru9
nausea nauseat9 nauseous9
nauseat nausea9
nauseous nausea9
naval navi9
navi naval9
nazaren nazareth9
nazareth nazaren9
nazi nazism9
nazifi nazism9
nazism nazi9 nazifi9
neapolitan napl9
near almost6 approach6 close6
nearsight nearsighted9
nearsighted nearsight9
necess necessari9 necessit9
necessari necess9
necessit necess9 need6 requir6
necrosi necrot9
necrot necrosi9
nectari nectarifer9
nectarifer nectari9
need necessit6 needi9 requir6
needi need9
neglect neglig9
neglig neglect9
neighbor neighborhood9 neighborli9
neighborhood local6 neighbor9 vicin6
neighborli neighbor9
neighbour neighbourhood9
neighbourhood neighbour9
neocort neocortex9
neocortex neocort9
nepal nepales9 nepali9
nepales nepal9
nepali nepal9
nerv nervi9 nervous9
nervi nerv9
nervous nerv9
nest nester9
nester nest9
nestl snuggl6
nestorian nestorius9
nestorius nestorian9
netherland dutch9
neuropsychiatr neuropsychiatri9
neuropsychiatri neuropsychiatr9
neurosi neurot9
neurot neurosi9
neutral neutralist9
neutralist neutral9
nevertheless howev6 nonetheless6
news tide6
newton newtonian9
newtonian newton9
nicaea nicaean9 nicen9
nicaean nicaea9
nicaragua nicaraguan9
nicaraguan nicaragua9
nicen nicaea9
nigeria nigerian9
nigerian nigeria9 nigerien9
nigerien nigerian9
nightfal dusk6
nihil nihilist9
nihilist nihil9
nile nilot9
nilot nile9
nip nipper9
nipper nip9
nitrat nitrifi9
nitrifi nitrat9 nitrogen9
nitrogen nitrifi9
noachian noah9
noah noachian9
nobil nobl9
nobl nobil9
nodul nodular9
nodular nodul9
nois noisi9
noisi nois9
nonetheless howev6 nevertheless6
nonrumin ruminantia9
nordic scandinavian9
normal common6 ordinarili6 usual6
norman normandi9
normandi norman9
nors norway9
north northward6
northward north6
norway nors9 norwegian9
norwegian norway9
nostalg nostalgia9
nostalgia nostalg9
notar notari9
notari notar9
notat note9
note fame6 famous6 notat9 remark6
noth 06
notic detect6 discov6 notifi9 observ6
notif notifi9
notifi notic9 notif9
notion impress6
nov novemb6
novel novelett9 novelist9
novelett novel9
novelist novel9
novemb nov6
nucleat nucleus9
nucleus nucleat9
nude nuditi9
nudg nudger9
nudger nudg9
nuditi nude9
null nulliti9
nulliti null9
number numer9 total6
numen numin9
numer number9 numeros9
numeros numer9
numidia numidian9
numidian numidia9
numin numen9
nurs nurseri9
nurseri nurs9
nut nutti9
nutrient nutrifi9
nutrifi nutrient9
nutti nut9
oath curs6
obedi obey9
obeis obey9
obey obedi9 obeis9
object objectifi9 objector9
objectif objectifi9
objectifi object9 objectif9
objector object9
oblig compel6 duti6 respons6
obscur vagu6
observ detect6 discov6 notic6
obstruct obstructor9
obstructor obstruct9
obtain obtent9
obtent obtain9
obvious evid6 plain6
occipit occiput9
occiput occipit9
occlud occlus9
occlus occlud9
occup job6 occupi9 resid6
occupi occup9
occur happen6
oct octob6
octob oct6
odd odditi9
odditi odd9
odious odium9
odium odious9
odor odouris9
odouris odor9
off away6 forth6
offenc offend9
offend offenc9 offens9
offens offend9
offer offeror9
offeror offer9
offic offici9
offici offic9 officialdom9
officialdom offici9
often frequent6
ogl ogler9
ogler ogl9
ohm ohmic9
ohmic ohm9
oil oiler9 oili9
oiler oil9
oili greasi6 oil9
older elder6
oleac oleacea9
oleacea oleac9
olymp olympia9
olympia olymp9 olympian9
olympian olympia9
oman omani9
omani oman9
omin sinist6
omiss omit9
omit exclud6 omiss9
one 19
onli just6 mere6 simpli6
opac opaqu9
opaqu opac9
opera operat9
operat opera9
opin opinion9
opinion opin9
oppon oppos9
opportun chanc6 opportunist9
opportunist opportun9
oppos oppon9 opposit9
opposit oppos9 resist6
oppress oppressor9
oppressor oppress9
optim optimist9 optimum9
optimis optimum9
optimist optim9
optimum optim9 optimis9
orat orator9
orator orat9 oratori9
oratori orator9
orchestr orchestra9
orchestra orchestr9
ordain enact6 ordin9
order orderli9
orderli order9
ordin ordain9
ordinarili common6 normal6 usual6
organ form6 organism9 organist9
organism organ9
organist organ9
orgi orgiast9
orgiast orgi9
origin aris6 sourc6
orpheus orphic9
orphic orpheus9
orthodox judaism9
orthograph orthographi9
orthographi orthograph9
orwel orwellian9
orwellian orwel9
ossif ossifi9
ossifi ossif9
ostent ostentati9
ostentati ostent9
oust ouster9
ouster oust9
outlaw outlawri9
outlawri outlaw9
over overeat9
overbear overbearing9
overbearing overbear9
overcoat greatcoat6
overcom defeat6
overeat over9
overexpos overexposur9
overexposur overexpos9
overfe overfeed9
overfeed overfe9
overh overheat9
overheat overh9
overproduc overproduct9
overproduct overproduc9
oversimplif oversimplifi9
oversimplifi oversimplif9
owl owlet9
owlet owl9
own owner9
owner own9 ownership9 proprietor6
ownership owner9
oxen cattl6 cow6
oxford oxonian9
oxid oxidis9
oxidis oxid9
oxonian oxford9
pace pacer9
pacer pace9
pacif pacifi9
pacifi pacif9
pack packag9 packer9
packag bundl6 pack9 packet6
packer pack9
packet bundl6 packag6
paddl paddler9
paddler paddl9
page pager9 pagin9
pager page9
pagin page9
pain strive6
paint painter9
painter paint9
pakistan pakistani9
pakistani pakistan9
palac castl6 palati9
palati palac9
pale pallor9
paleocort paleocortex9
paleocortex paleocort9
palestin palestinian9
palestinian palestin9
palladian palladio9
palladio palladian9
pallor pale9
palm palmar9
palmar palm9
panama panamanian9
panamanian panama9
panhellen hellen9
panic panicki9 terror6
panicki panic9
panoram panorama9
panorama panoram9
pant gasp6
pantomim pantomimist9
pantomimist pantomim9
papa dad6
paper document6 paperi9
paperi paper9
papilla papillari9
papillari papilla9
papua papuan9
papuan papua9
parabl parabol9
parabol parabl9
parachut parachutist9
parachutist parachut9
paradigm paradigmat9
paradigmat paradigm9
paradis paradisiac9
paradisiac paradis9
paraguay paraguayan9
paraguayan paraguay9
paramet parametr9
parametr paramet9
paraphras paraphrast9
paraphrast paraphras9
parent parenthood9
parenthood parent9
pari parisian9
parish parochi9
parisian pari9
parliament parliamentari9
parliamentari parliament9
parochi parish9
parodi parodist9
parodist parodi9
part partial9 portion6
parthia parthian9
parthian parthia9
partial part9
particip involv6 participatori9
participatori particip9
particular especi6 particularist9 special6
particularist particular9
partner partnership9 spous6
partnership partner9
pasch paschal9
paschal pasch9
pass passag9 passer9
passag pass9 transit6
passer pass9
past glue6 paster9 pasti9
paster past9
pasteur pasteurian9
pasteurian pasteur9
pasti past9
pastor minist6 pastorship9
pastorship pastor9
patch patchi9
patchi patch9
patent patente9
patente patent9
patern paternalist9
paternalist patern9
pathet patho9
patho pathet9
patholog pathologist9
pathologist patholog9
patienc patient9
patient patienc9
patin patina9
patina patin9
patriarch patriarchi9
patriarchi patriarch9
patriot nation6
patrol polic6
patron patronis9
patronis patron9
paul paulin9
paulin paul9
pave pavement9
pavement pave9
pavlov pavlovian9
pavlovian pavlov9
paw pawer9
pawer paw9
pay paye9 payer9 payment9 salari6 wage6
paye pay9
payer pay9
payment pay9
peak peaki9
peaki peak9
pear pearl9
pearl pear9
peasant peasanthood9
peasanthood peasant9
pec pector6
peck pecker9
pecker peck9
pector pec6
peculiar curious6 queer6
pedagog pedagogi9
pedagogi pedagog9
pedant pedantri9
pedantri pedant9
peddl peddler9
peddler peddl9
peel peeler9
peeler peel9
peep peeper9
peeper peep9
peloponnesian peloponnesus9
peloponnesus peloponnesian9
pelt pelter9
pelter pelt9
pelvi pelvic9
pelvic pelvi9
pen write6
penal punish6
penalis penalti9
penalti penalis9 punish6
peninsula peninsular9
peninsular peninsula9
perceiv percept9 percipi9
percent percentag6
percentag percent6
percept perceiv9 perceptu9
perceptu percept9
perch percher9
percher perch9
percipi perceiv9
percuss percussionist9
percussionist percuss9
perfect absolut6 perfectionist9 utter6
perfection perfectionist9
perfectionist perfect9 perfection9
perhap mayb6 possibl6
peripatet aristotl9
peripher peripheri9
peripheri fring6 peripher9
perish die6
permeant permeat9
permeat permeant9
permiss permit9
permit licens6 permiss9
persecut persecutor9
persecutor persecut9
person individu6 personhood9 personifi9 someon6
persona personifi9
personhood person9
personif personifi9
personifi person9 persona9 personif9
perspect view6
perspir sweat6
persuad persuas9
persuas persuad9
pertain concern6 pertin9
pertin pertain9
peru peruvian9
peruvian peru9
pervad pervas9
pervas pervad9
pessim pessimist9
pessimist pessim9
pestil pestilenti9
pestilenti pestil9
petit petition9 petitionari9 request6
petition petit9
petitionari petit9
phalang phalanx9
phalanx phalang9
pharaoh pharaon9
pharaon pharaoh9
pharmaceut pharmaci9 pharmacist9
pharmaci pharmaceut9 pharmacist9
pharmacist pharmaceut9 pharmaci9
phase stage6
philanthropi philanthropist9
philanthropist philanthropi9
philippin filipino9
philistia philistin9
philistin philistia9
philosoph philosophi9
philosophi doctrin6 philosoph9 philosophis9
philosophis philosophi9
phoenicia phoenician9
phoenician phoenicia9
phone phoner9 phonet9 telephon6
phoner phone9
phonet phone9 phonetician9
phonetician phonet9
phoni bogus6 fake6
phonolog phonologist9
phonologist phonolog9
phosphor phosphorus9
phosphorus phosphor9
photo photograph6
photograph photo6 photographi9
photographi photograph9
phrasal phrase9
phrase phrasal9
physic physicist9
physician doctor6
physicist physic9
physiolog physiologist9
physiologist physiolog9
piaget piagetian9
piagetian piaget9
pianist piano9
piano pianist9
pick picker9
picker pick9
picknick picnic9
picnic picknick9 picnick9
picnick picnic9
pictur envis6 fanci6 visual6
pietism pietist9
pietist pietism9
pig piglet9
pighead pigheaded9
pigheaded pighead9
piglet pig9
pile heap6
pilfer pilferag9
pilferag pilfer9
pilot pilotag9
pilotag pilot9
pimpl pimpli9
pimpli pimpl9
pink pinkifi9
pinkifi pink9
pipe piper9
piper pipe9
piss pisser9
pisser piss9
pitch pitcher9 toss6
pitcher pitch9
piteous piti9 poor6
pith pithi9
pithi pith9
piti piteous9
place lay6 placement9 put6 set6 spot6
placement place9
plain appar6 evid6 obvious6
plan planner9 program6
planar plane9
plane airplan6 planar9 planer9
planer plane9
planet planetari9
planetari earth9 planet9
planner plan9
plant plantal9 planter9 plantlet9 work6
plantal plant9
planter plant9
plantlet plant9
platitud platitudin9
platitudin platitud9
plato platon9
platon plato9 platonist9
platonist platon9
play drama6 player9 playlet9
player play9
playlet play9
plead pleader9
pleader plead9
pleas delight6 pleasant9 pleaser9 pleasur9
pleasanc pleasant9
pleasant pleas9 pleasanc9
pleaser pleas9
pleasur pleas9
pledg pledger9
pledger pledg9
plenteous plenti9
plenti enough6 plenteous9
pleura pleural9
pleural pleura9
plianci pliant9
pliant plianci9
plod plodder9 trudg6
plodder plod9
plot plotter9
plotter plot9
plow plower9
plower plow9
pluck plucki9
plucki pluck9
plumbaginac plumbaginacea9
plumbaginacea plumbaginac9
plung plunger9
plunger plung9
plural pluralist9
pluralist plural9
pneumon pneumonia9
pneumonia pneumon9
poach poacher9
poacher poach9
poet poetic9 poetis9 poetiz9
poetic poet9 poetri9
poetis poet9
poetiz poet9
poetri poetic9
poignanc poignant9
poignant poignanc9 touch6
point pointed9 pointer9
pointed point9
pointer point9
poland polish9
polar pole9
pole polar9
polic patrol6
polish poland9
polit politician9
politician polit9
poll pollster9
pollen pollin9
pollin pollen9
pollster poll9
polynesia polynesian9
polynesian polynesia9
pomp pompous9
pompos pompous9
pompous pomp9 pompos9
ponder medit6 muse6 ponderos9
ponderos ponder9
poor ill6 piteous6
popul inhabit6 live6
pore porifer9 porous9
porifer pore9
poros porous9
porous pore9 poros9
port porter9
portend portent9
portent portend9
porter port9
portion part6
portrait portray9
portraitist portray9
portraitur portray9
portray portrait9 portraitist9 portraitur9
portug portugues9
portugues portug9
pose poser9
poser pose9
posit position9
position posit9
positiv positivist9
positivist positiv9
possess possessor9
possessor possess9
possibl mayb6 perhap6
post poster9
postbibl bibl9
poster post9
postul contend6
potenc potent9 potenti9
potent potenc9
potenti potenc9
powder powderi9
powderi powder9
pranc prancer9
prancer pranc9
prattl prattler9
prattler prattl9
pray prayer9
prayer pray9
preach preacher9 preachment9 sermon6
preacher preach9
preachment preach9
precaut precautionari9
precautionari precaut9
preced forego6 precedenti9 precess9 predecessor9
precedenti preced9
precess preced9
precipic precipit9
precipit precipic9
precis exact6
preclud preclus9
preclus preclud9
precoc precoci9
precoci precoc9
preconc preconcept9
preconcept preconc9
predecessor preced9
predict predictor9
predictor predict9
preempt preemption9 preemptiv9 preemptor9
preemption preempt9
preemptiv preempt9
preemptor preempt9
prefac prefatori9
prefatori prefac9
prefer preferenti9
preferenti prefer9
pregnanc pregnant9
pregnant pregnanc9
prehistor prehistori9
prehistori prehistor9
prejudic prejudici9
prejudici prejudic9
preoccup preoccupi9
preoccupi preoccup9
prepar preparatori9 prepared9
preparatori prepar9
prepared prepar9
prescrib dictat6 prescript9
prescript prescrib9
presenc present9
present demonstr6 presenc9 show6 soon6
preserv uphold6
presid presidenti9 presidentship9
presidenti presid9
presidentship presid9
presocrat socrat9
press pressur9 urgent6
pressur press9 pressuris9
pressuris pressur9
prestig prestigi9
prestigi prestig9
presum assum6 presumpt9
presumpt presum9
presuppos presupposit9
presupposit presuppos9
pretend pretens9
pretens pretend9
pretti fair6 reason6
prevail domin6 preval9
preval prevail9
prevent forestal6
price pricey9 prici9
pricey price9
prici price9
prick pricker9
pricker prick9
priest priesthood9
priesthood priest9
primarili chiefli6 main6
primat primateship9
primateship primat9
prime primer9
primer prime9
princ princedom9
princedom princ9
princip chief6 main6 principalship9
principalship princip9
print printer9 publish6
printer print9
prior prioriti9
priorit prioriti9
prioriti prior9 priorit9
probabilist probabl9
probabl like6 probabilist9
problem problemat9
problemat problem9
procedur proceed9 process6
proceed procedur9 process9
process procedur6 proceed9 processor9
processor process9
proclaim proclam9
proclam announc6 proclaim9
procrust procrustean9
procrustean procrust9
procur secur6
prodigi coloss6
produc product9
product merchandis6 produc9
professor professori9 professorship9
professori professor9
professorship professor9
profici skill6
profit earn6
profound deepli6 profund9
profund profound9
program plan6 programm9
programm program9
progress increas6
prohibit forbid6 prohibitionist9
prohibitionist prohibit9
project projector9 task6
projector project9
proletarian proletariat9
proletariat proletarian9
prolong extend6 lengthi6
promin salient6
promis promise9 promisor9 promissori9
promise promis9
promisor promis9
promissori promis9
promot encourag6 public6
prompt motiv6 quick6
pronounc mark6 pronunci9
pronunci pronounc9
propagand propaganda9
propaganda propagand9 propagandis9 propagandist9
propagandis propaganda9
propagandist propaganda9
propel propellor9 propuls9
propellor propel9
propheci prophet9
prophet propheci9
propon propound9
propos proposit9 suggest6
proposit propos9
propound propon9
proprietari proprietor9
proprietor owner6 proprietari9 proprietorship9
proprietorship proprietor9
propuls propel9
proscrib proscript9
proscript proscrib9
prosecut prosecutor9
prosecutor prosecut9
protect protector9
protector protect9
protein proteinac9
proteinac protein9
proteolysi proteolyt9
proteolyt proteolysi9
protest protestant9
protestant protest9
protrud protrus9
protrus protrud9
proust proustian9
proustian proust9
proverb proverbi9
proverbi proverb9
provid furnish6 providenti9 provis9 suppli6
providenti provid9
provinc provinci9 state6
provinci provinc9
provis provid9 provision9 provisionari9
provision provis9 tentat6
provisionari provis9
provoc provok9
provok arous6 elicit6 evok6 provoc9
prowl prowler9
prowler prowl9
prudenc prudenti9
prudenti prudenc9
prurienc prurient9
prurient prurienc9
prussia prussian9
prussian prussia9
psych psychic9
psychiatr psychiatri9
psychiatri psychiatr9 psychiatrist9
psychiatrist psychiatri9
psychic psych9
psycholog psychologist9
psychologist psycholog9
psychopath psychopathi9
psychopathi psychopath9
psychosi psychot9
psychot psychosi9
psychotherapeut psychotherapi9
psychotherapi psychotherapeut9 psychotherapist9
psychotherapist psychotherapi9
ptolema ptolemi9
ptolemi ptolema9
public promot6 publicist9 publish9
publicis publicist9
publicist public9 publicis9
publish print6 public9
puf puff9
puff puf9
pull draw6 puller9
puller pull9
pulp pulpi9
pulpi pulp9
puls pulsat9
pulsat puls9
pun punster9
punch puncher9
puncher cowboy6 punch9
punish penal6 penalti6 punit9 punitori9
punit punish9
punitori punish9
punster pun9
punt punter9
punter punt9
pupa pupat9
pupat pupa9
pupil pupillari9 student6
pupillari pupil9
puran purana9
purana puran9
purchas buy6
pure puriti9 strict6
purif purifi9
purifi purif9 puriti9
puriti pure9 purifi9
purpl purpur9
purpos aim6 intent6
purpur purpl9
purs handbag6
pursu engag6 pursuanc9 pursuant9 pursuer9 pursuit9
pursuanc pursu9
pursuant pursu9
pursuer pursu9
pursuit chase6 pursu9
purvey purveyor9
purveyor purvey9
push pusher9
pusher push9
put lay6 place6 putt9 set6
putt put9 putter9
putter putt9
puzzl puzzlement9 puzzler9
puzzlement puzzl9
puzzler puzzl9
pyknosi pyknot9
pyknot pyknosi9
pyrrhic pyrrhus9
pyrrhus pyrrhic9
pythagora pythagorean9
pythagorean pythagora9
qatar katari9 qatari9
qatari qatar9
quack quackeri9
quackeri quack9
quak earthquak6 quaker9
quaker quak9
qualif qualifi9
qualifi qualif9 qualiti9
qualiti qualifi9
quebec quebecoi9
quebecoi quebec9
quechua kechuan9 quechuan9
quechuan quechua9
queer curious6 peculiar6
queri querier9
querier queri9
quick prompt6 rapid6
quicken acceler6
quiescenc quiescent9
quiescent quiescenc9
quiet soft6
quirk quirki9
quirki quirk9
quit ceas6 discontinu6
quot quotat9 quoter9
quotat quot9
quoter quot9
rabbi rabbin9
rabbin rabbi9
rabelai rabelaisian9
rabelaisian rabelai9
race racer9 raci9 racial9 rush6 speed6
racer race9
raci race9
racial race9
racism racist9
racist racism9
racket racketi9
racketi racket9
radial radius9
radianc radiant9 radiat9
radiant radianc9 radiat9
radiat radianc9 radiant9
radius radial9
rag ragged9
rage furi6
ragged rag9
raid raider9
raider raid9
rain raini9
raini rain9
rais raiser9
raiser rais9
ram rammer9
rambl rambler9
rambler rambl9
ramif ramifi9
ramifi ramif9
rammer ram9
ramp rampant9
rampant ramp9
ranch rancher9
rancher ranch9
rang rangi9 scope6
rangi rang9
rank ranker9
ranker rank9
rape raper9
raper rape9
rapid quick6
rare rariti9 seldom6
rariti rare9
rasp raspi9
raspi rasp9
rat ratti9
ratif ratifi9
ratifi ratif9
ratiocin rational9
ration rationalist9
rational ratiocin9
rationalist ration9
ratti rat9
rattl rattler9
rattler rattl9
react reactant9 reaction9 reactiv9 respond6
reactant react9
reaction react9 reactionari9
reactionari reaction9
reactiv react9
read reader9
reader read9 readership9
readership reader9
real realiti9 veri6
realism realist9
realist realism9
realiti real9
realli truli6
reap harvest6 reaper9
reaper reap9
rearward backward6
reason conclud6 fair6 pretti6 sensibl6
reb rebel6
rebel reb6 rebellion9
rebelli rebellion9
rebellion rebel9 rebelli9
rebuk chide6 scold6
rebut rebutt9
rebutt rebut9
recal recollect6 rememb6
reced retreat6 withdraw6
receiv receivership9 recept9 receptor9 recipi9
receivership receiv9
recenc recent9
recent late6 recenc9
recept receiv9 receptionist9
receptionist recept9
receptor receiv9
recipi receiv9
recit recitalist9
recitalist recit9
reckon guess6
recogn recognit9
recognit recogn9
recollect recal6 rememb6 remembr6
recommend advoc6
reconcil reconcili9
reconcili reconcil9
reconnaiss reconnoit9
reconnoit reconnaiss9
reconsid reconsider9
reconsider reconsid9
recov recover9 recoveri9 regain6 retriev6
recover recov9
recoveri recov9
recruit enrol6
rectangl rectangular9
rectangular rectangl9
recur recurr9
recurr recur9
red crimson6
redeem redempt9 redemptori9
redefin redefinit9
redefinit redefin9
redempt redeem9
redemptori redeem9
rediscov rediscoveri9
rediscoveri rediscov9
reduc reduct9
reduct reduc9
reef reefi9
reefi reef9
reel reeler9
reeler reel9
reenact reenactor9
reenactor reenact9
reexamin review6
refer cite6 mention6 refere9 referr9
refere refer9
referr refer9
reflect brood6 reflector9
reflector reflect9
reform reformist9
reformist reform9
regain recov6 retriev6
regard consid6 respect6 view6
regist registr9 registri9
registr regist9
registri regist9
regul regulatori9
regulatori regul9
reiter repeat6
relat associ6 compar6 link6 related9 relationship9 relativist9
related relat9
relationship relat9
relativist relat9
reli relianc9 reliant9
reliabl depend6
relianc reli9 reliant9
reliant reli9 relianc9
religi religion9 religios9 spiritu6
religion faith6 religi9 religionist9
religionist religion9
religios religi9
remain remaind9 remnant9 stay6
remaind remain9 rest6
remark comment6 note6 singular6 unusu6
remarri remarriag9
remarriag remarri9
rembrandt rembrandtesqu9
rembrandtesqu rembrandt9
rememb recal6 recollect6 remembr9
remembr recollect6 rememb9
remiss remit9
remit remiss9 remitt9
remitt remit9
remnant remain9
remot remov9
remov remot9
remun remuner9
remuner remun9
render rendit9
rendit render9
renounc renunci9
rent rental9 renter9
rental rent9
renter rent9
renunci renounc9
repair fix6 mend6 repar9
repar repair9
repeal rescind6
repeat reiter6 repetit9
repel repuls9
repetit repeat9 repetiti9
repetiti repetit9
repli answer6
report reportag9
reportag report9
reprehend reprehens9
reprehens reprehend9
repres represent9
represent repres9
reproduc reproduct9
reproduct reproduc9
reptilia reptilian9
reptilian reptilia9
repuls repel9
request petit6
requir necessit6 need6 requisit9
requisit requir9
rescind repeal6 resciss9
resciss rescind9
rescu rescuer9
rescuer rescu9
research investig6
resent bitter6
reserv militia6
resid occup6 residenti9
residenti resid9
residu residuari9
residuari residu9
resil resili9
resili resil9
resin resini9
resini resin9
resist opposit6
resolut resolv9
resolv resolut9
reson resound9
resound reson9
respect regard6
respir respiratori9
respiratori respir9
respond react6 respons9
respons duti6 oblig6 respond9
rest remaind6 rester9
rester rest9
restrain restraint9
restraint restrain9
restrict curtail6 limit6
result consequ6 effect6 ensu6
resum resumpt9
resumpt resum9
resuspend resuspens9
resuspens resuspend9
retain retent9
retali retaliatori9 reveng6
retaliatori retali9
retent retain9
retin retina9
retina retin9
retir retire9
retire retir9
retreat reced6 withdraw6
retriev recov6 regain6
reunifi reunion9
reunion reunifi9 reunit9
reunit reunion9
reveal revel9
revel reveal9 revelri9
revelri revel9
reveng retali6
reverb reverber9
reverber reverb9
revers revert9
revert revers9
review reexamin6
revolt revolut9
revolut revolt9 revolution9 revolutionari9 revolutionis9 revolutionist9 revolv9
revolution revolut9
revolutionari revolut9
revolutionis revolut9
revolutionist revolut9
revolv revolut9
rhenish rhine9
rhetor rhetorician9
rhetorician rhetor9
rhine rhenish9
rhodesia rhodesian9
rhodesian rhodesia9
rhyme rhymer9 rhymest9
rhymer rhyme9
rhymest rhyme9
rhythm rhythmic9
rhythmic rhythm9
ribbon ribboni9
ribboni ribbon9
rid riddanc9
riddanc rid9
ride rider9
rider ride9
riemann riemannian9
riemannian riemann9
rig rigger9
rigger rig9
ring ringer9
ringer ring9
riot riotous9
riotous riot9
rise riser9 rosi9
riser rise9
risk hazard6 riski9
riski risk9
rite ritual9
ritual rite9
rival rivalr9
rivalr rival9
roam roamer9 wander6
roamer roam9
roar roarer9 thunder6
roarer roar9
roast roaster9
roaster roast9
rob robber9 robberi9
robber rob9
robberi rob9
rock rocker9 rocki9 stone6 sway6
rocker rock9
rocki rock9
roll roller9
roller roll9
romaic greec9
roman romanist9 rome9 romish9
romanc latin9 romant9
romani gypsi9
romania romanian9 roumanian9 rumanian9
romanian romania9
romanist roman9
romant romanc9 romantic9
romantic romant9 romanticist9
romanticist romantic9
rome roman9
romish roman9
romp romper9
romper romp9
roof roofer9
roofer roof9
room roomer9 roomett9 roomi9
roomer room9
roomett room9
roomi room9
roosevelt rooseveltian9
rooseveltian roosevelt9
root rootlet9
rootlet root9
rope ropey9 ropi9
ropey rope9
ropi rope9
rosac rosacea9
rosacea rosac9
rosi rise9
rough about6 approxim6
roumanian romania9
round circular6 rounded9 rounder9
rounded round9
rounder round9
rousseau rousseauan9
rousseauan rousseau9
row rower9
rower row9
ruandan rwanda9
rubber rubberi9
rubberi rubber9
rubbish rubbishi9
rubbishi rubbish9
rudiment rudimentari9
rudimentari rudiment9
rug carpet6 rugged9
rugged rug9
ruin ruinat9 ruiner9 ruinous9
ruinat ruin9
ruiner ruin9
ruinous ruin9
rule ruler9
ruler rule9 rulership9
rulership ruler9
rumania rumanian9
rumanian romania9 rumania9
rumen rumin9
rumin rumen9 ruminantia9
ruminantia nonrumin9 rumin9
run runner9 talli6
runner run9
ruritania ruritanian9
ruritanian ruritania9
rush race6 rusher9 speed6
rusher rush9
russia russian9
russian russia9
rust rusti9
rusti rust9
rustl rustler9
rustler rustl9
rut rutti9
rutti rut9
rwanda ruandan9 rwandan9
rwandan rwanda9
sabah sabahan9
sabahan sabah9
sabbat sabbath9
sabbatarian sabbath9
sabbath sabbat9 sabbatarian9
sacr sacred9
sacred sacr9
sacrileg sacrilegi9
sacrilegi sacrileg9
saddl saddleri9
saddleri saddl9
sadduce sadducean9
sadducean sadduce9
sadism sadist9
sadist sadism9
sahara saharan9
saharan sahara9
sail sailor9
sailor sail9
saint sainthood9
sainthood saint9
salac salaci9
salaci salac9
salari pay6 wage6
salesman salesmanship9
salesmanship salesman9
salienc salient9
salient promin6 salienc9
salientia salientian9
salientian salientia9
saliv saliva9
saliva saliv9 salivari9
salivari saliva9
saloon bar6
salt salter9 salti9
salter salt9
salti salt9
salubr salubri9
salubri salubr9
salvag save6
samoa samoan9
samoan samoa9
sampl sampler9
sampler sampl9
sanction approv6
sand sander9 sandi9
sander sand9
sandi sand9
sandpap sandpaperi9
sandpaperi sandpap9
sane saniti9
saniti sane9
sap sapper9
sapper sap9
sarawak sarawakian9
sarawakian sarawak9
sarcasm sarcast9
sarcast sarcasm9
sarcolemm sarcolemma9
sarcolemma sarcolemm9
sardinia sardinian9
sardinian sardinia9
satin satini9
satini satin9
satir ironi6 satiris9 satirist9
satiris satir9
satirist satir9
satisfact satisfi9
satisfactori satisfi9
satisfi satisfact9 satisfactori9
savag cruel6 vicious6
save salvag6 saver9 savior9
saver save9
savior save9
savor bask6 enjoy6
sawyer see9
say state6 tell6
scalag scale9
scale scalag9
scamper scuttl6
scan scanner9
scandal scandalis9
scandalis scandal9
scandinavia scandinavian9
scandinavian nordic9 scandinavia9
scanner scan9
scar scarifi9
scarc bare6 hard6 scarciti9
scarciti scarc9
scare frighten6 scarer9
scarer scare9
scarifi scar9
scenario scenarist9
scenarist scenario9
scene scenic9
scenic scene9
schedul agenda6
schema schemat9
schemat schema9 scheme9
scheme schemat9 strategi6
schism schismat9
schismat schism9
schizophren schizophrenia9
schizophrenia schizophren9
scholar scholarship9
scholarship scholar9
scholast scholastic9 school9
scholastic scholast9
school scholast9
schoolroom classroom6
sciatic sciatica9
sciatica sciatic9
scienc scientist9
scientist scienc9
sclerosi sclerot9
sclerot sclerosi9
scof scoff9
scoff jeer6 scof9 scoffer9
scoffer scoff9
scold chide6 rebuk6 scolder9
scolder scold9
scoot dash6 scooter9
scooter scoot9
scopal scope9
scope rang6 scopal9
score mark6 scorer9
scorer score9
scorn contempt6 scorner9
scorner scorn9
scot scotland9
scotch scotland9
scotland scot9 scotch9 scottish9
scottish scotland9
scoundrel scoundrelli9
scoundrelli scoundrel9
scour scourer9
scourer scour9
scout scouter9
scouter scout9
scrambl scrambler9
scrambler scrambl9
scrape scraper9
scraper scrape9
scratch scratcher9 scratchi9
scratcher scratch9
scratchi scratch9
scrawl scrawler9
scrawler scrawl9
scream cri6 screamer9 shriek6 yell6
screamer scream9
screech creak6 screechi9 squeak6
screechi screech9
screen screener9
screener screen9
scribbl scribbler9
scribbler scribbl9
scribe scriber9
scriber scribe9
scriptur bibl6
scroung scrounger9
scrounger scroung9
scrub scrubber9
scrubber scrub9
scrutin scrutini9
scrutini examin6 scrutin9 scrutinis9
scrutinis scrutini9
scuff scuffer9
scuffer scuff9
sculpt sculptor9 sculptur9
sculptor sculpt9
sculptur sculpt9
scuttl scamper6
seal sealant9 sealer9
sealant seal9
sealer seal9
seam seami9 seamster9
seaman seamanship9
seamanship seaman9
seami seam9
seamster seam9
search searcher9
searcher search9
sec second6
seced secess9
secess seced9
secession secessionist9
secessionist secession9
seclud seclus9
seclus seclud9
second sec6
secret secretor9
secretari secretaryship9
secretaryship secretari9
secretor secret9
sect sectarian9
sectarian sect9
sector sectori9
sectori sector9
secular secularist9
secularist secular9
secur procur6
sediment sedimentari9
sedimentari sediment9
seduc seduct9
seduct seduc9
see sawyer9 seer9
seed seedi9
seedi seed9
seem appar6 appear6
seep seepag9
seepag seep9
seer see9
segreg segregationist9
segregation segregationist9
segregationist segreg9 segregation9
seism seismic9
seismic seism9
seiz clutch6 seizer9 seizur9
seizer seiz9
seizur seiz9
seldom rare6
select choos6 selector9
selector select9
sell market6 seller9
seller sell9
seminari seminarist9
seminarist seminari9
senat senatori9 senatorship9
senatori senat9
senatorship senat9
send sende9 sender9
sende send9
sender send9
seneca senecan9
senecan seneca9
seneg senegales9
senegales seneg9
sens detect6 sensat9 sensibl9 sensifi9 sensit9 sensor9 sensori9 sensuous9
sensat sens9
sensibl reason6 sens9
sensifi sens9
sensit sens9
sensor detector6 sens9
sensori sens9
sensuous sens9
sentenc sententi9
sententi sentenc9
sentienc sentient9
sentient sentienc9
sentiment sentimentalist9
sentimentalist sentiment9
separ individu6 separatist9
separatist separ9
sepsi septic9
sept septemb6
septal septum9
septemb sept6
septic sepsi9
septum septal9
sequenc sequenti9
sequenti sequenc9
sequest sequestr9
sequestr sequest9
serbia serbian9
serbian serbia9
seri serial9
serial seri9
sermon preach6 sermonis9
sermonis sermon9
serous serum9
serpent snake6
serum serous9
serv servant9 server9 servitor9
servant serv9
server serv9
servitor serv9
set lay6 place6 put6
settl settlement9 settler9
settlement coloni6 settl9
settler settl9
sever bad6
sew sewer9
sewer sew9
sex sexi9 sexual9
sexi sex9
sexual sex9
seychell seychelloi9
seychelloi seychell9
shade shadi9
shadi shade9
shadow shadowi9
shadowi shadow9
shag shaggi9
shaggi shag9
shake shaker9 shaki9
shaker shake9
shakespear shakespearean9 shakespearian9
shakespearean shakespear9
shakespearian shakespear9
shaki shake9
shape shapeli9 shaper9
shapeless amorph6
shapeli shape9
shaper shape9
share sharer9
sharer share9
sharp crisp6
shave shaver9
shaver shave9
shavian shaw9
shaw shavian9
shear shearer9
shearer shear9
shelv shelver9
shelver shelv9
shield shielder9
shielder shield9
shift shifti9
shifti shift9
shine shiner9
shiner shine9
shinto shintoism9
shintoism shinto9 shintoist9
shintoist shintoism9
ship shipment9 shipper9
shipment cargo6 freight6 ship9
shipper ship9
shirk shirker9
shirker shirk9
shiver shiveri9
shiveri shiver9
shock shocker9
shocker shock9
shoot shooter9
shooter shoot9
shop shopper9 store6
shopper shop9
shortsight shortsighted9
shortsighted shortsight9
shout cri6 shouter9 yell6
shouter shout9
shove shover9
shover shove9
show demonstr6 present6 showi9
shower showeri9
showeri shower9
showi show9
shred shredder9
shredder shred9
shriek scream6
shrink shrinkag9
shrinkag shrink9
shrub bush6 shrubbi9 shrublet9
shrubbi shrub9
shrublet shrub9
shuffl shuffler9
shuffler shuffl9
shunt shunter9
shunter shunt9
shut close6 shutter9
shutter shut9
siam siames9
siames siam9 thai9
siberia siberian9
siberian siberia9
sicili sicilian9
sicilian sicili9
sick ill6
sidestep evad6
sift sifter9
sifter sift9
sign signatur9 signer9 signifi9
signatur sign9
signer sign9
signif signifi9
signifi sign9 signif9 signific9
signific signifi9
sikh sikhism9
sikhism sikh9
silenc silent9
silent mute6 silenc9
silk silki9
silki silk9
silver silveri9
silveri silver9
similar likewis6
simpl simplic9
simpli just6 mere6 onli6
simplic simpl9
simplif simplifi9
simplifi simplif9
simul imit6
simultan concurr6
sin sinner9
sing singer9
singapor singaporean9
singaporean singapor9
singer sing9
singhales sinhales9
singl individu6
singular remark6
sinhala sinhales9
sinhales singhales9 sinhala9
sinist omin6
sinit chines9
sink sinker9
sinker sink9
sinner sin9
sinuos sinuous9
sinuous sinuos9
siouan sioux9
sioux siouan9
sip sipper9
sipper sip9
sister sisterhood9
sisterhood sister9
sisyphean sisyphus9
sisyphus sisyphean9
sit sitter9
sitter sit9
skelet skeleton9
skeleton skelet9
sketch sketcher9 sketchi9
sketcher sketch9
sketchi sketch9
skid skidder9
skidder skid9
skill profici6
skin skinni9
skinner skinnerian9
skinnerian skinner9
skinni skin9
skip skipper9
skipper skip9
skirmish encount6
skulk skulker9
skulker skulk9
slam slammer9
slammer slam9
slap slapper9
slapper slap9
slash slasher9
slasher slash9
slavic slavon9
slavon slavic9
sleep sleeper9 sleepi9
sleeper sleep9
sleepi sleep9
slender slim6
sli slyness9
slice slicer9
slicer slice9
slide slider9
slider slide9
slight somewhat6
slim slender6
sling slinger9
slinger sling9
slip slippag9
slippag slip9
sliver sliveri9
sliveri sliver9
slovakia slovakian9
slovakian slovakia9
sloven slovenli9
slovenia slovenian9
slovenian slovenia9
slovenli sloven9
slug bullet6 slugger9
slugger slug9
slum slummi9
slumber slumberi9
slumberi slumber9
slummi slum9
slyness sli9
smack smacker9
smacker smack9
small littl6
smash smasher9
smasher smash9
smell smelli9
smelli smell9
smile grin6 smiler9
smiler smile9
smirk smirker9
smirker smirk9
smoke smoker9 smoki9
smoker smoke9
smoki smoke9
smooth smoother9
smoother smooth9
smuggl smuggler9
smuggler smuggl9
snake serpent6 snaki9
snaki snake9
snap snapper9 snarl6
snapper snap9
snare snarer9
snarer snare9
snarl snap6
snatch snatcher9
snatcher snatch9
sneer sneerer9
sneerer sneer9
sniff sniffer9
sniffer sniff9
snipe sniper9
sniper snipe9
snoop snooper9
snooper snoop9
snore snorer9
snorer snore9
snort snorter9
snorter snort9
snow snowi9
snowi snow9
snub disregard6 ignor6
snuggl nestl6
soak soakag9 soaker9
soakag soak9
soaker soak9
soap soapi9
soapi soap9
sober grave6
social socialist9
socialist social9
societ societi9
societi societ9
sociolog sociologist9
sociologist sociolog9
socrat presocrat9
sofa couch6
soft quiet6
soil dirti6 soilur9
soilur soil9
solanac solanacea9
solanacea solanac9
soldier soldieri9 soldiership9
soldieri soldier9
soldiership soldier9
sole alon6 exclus6
solem solemn9
solemn solem9
solicit solicitor9
solicitor solicit9
solid solidifi9
solidifi solid9
solo soloist9
soloist solo9
solut solv9
solv solut9 solvent9 solver9
solvat solvent9
solvent solv9 solvat9
solver solv9
somali somalia9
somalia somali9 somalian9
somalian somalia9
someon individu6 person6
somewhat slight6
song songster9
songster song9
soon present6
soot sooti9
sooti soot9
sorb sorbent9 sorption9
sorbent sorb9
sorption sorb9
sort kind6
sourc origin6
sow sower9
sower sow9
space spacial9 spacious9 spatial9
spacial space9
spacious space9
spain spanish9
spanish spain9
spare sparer9
sparer spare9
spark activ6 sparkl9 trigger6
sparkl spark9 sparkler9
sparkler sparkl9
spars sparsiti9
sparsiti spars9
sparta spartan9
spartan sparta9
spatial space9
speak mouth6 speaker9 speech9
speaker speak9 speakership9
speakership speaker9
special particular6 specialist9
specialis specialist9
specialist special9 specialis9
specif specifi9
specifi specif9 stipul6
spectacl spectacular9
spectacular spectacl9 strike6
specter ghost6
spectral spectrum9
spectromet spectrometr9
spectrometr spectromet9
spectroscop spectroscopi9
spectroscopi spectroscop9
spectrum spectral9
specul hypothes6
speech speak9 speechifi9
speechifi speech9
speed race6 rush6 speeder9 speedi9 veloc6
speeder speed9
speedi speed9
spell speller9 tranc6
speller spell9
spend spender9
spender spend9
sphere domain6 spheric9
spheric sphere9
spice spiceri9
spiceri spice9
spider spideri9
spideri spider9
spill spillag9 spiller9
spillag spill9
spiller spill9
spin spinner9
spinal spine9
spine spinal9
spinner spin9
spire steepl6
spirit spirited9 spiritu9
spirited spirit9
spiritu religi6 spirit9
spit spitter9
spitter spit9
splash splashi9
splashi splash9
splat splatter9
splatter splat9
spleen splenet9 splenic9
splenet spleen9
splenic spleen9
splice splicer9
splicer splice9
splinter splinteri9
splinteri splinter9
split divid6 splitter9
splitter split9
spoil spoilag9 spoliat9
spoilag spoil9
spoliat spoil9
spong spongi9
spongi spong9
sponsor sponsorship9
sponsorship sponsor9
sportsman sportsmanship9
sportsmanship sportsman9
spot place6 spotter9
spotter spot9
spous partner6 spousal9
spousal spous9
spout spouter9
spouter spout9
sprawl sprawler9
sprawler sprawl9
spray sprayer9
sprayer spray9
spread dispers6 spreader9
spreader spread9
spright sprightli9
sprightli spright9
spring bind6 jump6 leap6 springtim6
springtim spring6
sprinkl sprinkler9
sprinkler sprinkl9
sprint sprinter9
sprinter sprint9
spume spumi9
spumi spume9
spurn spurner9
spurner spurn9
squawk squawker9
squawker squawk9
squeak creak6 screech6 squeaker9 squeaki9
squeaker squeak9
squeaki squeak9
squeal squealer9
squealer squeal9
squeez squeezer9
squeezer squeez9
squelch squelcher9
squelcher squelch9
squint squinter9
squinter squint9
squirm squirmer9 twist6 writh6
squirmer squirm9
squirt squirter9
squirter squirt9
stab stabber9
stabber stab9
stabil stabl9
stabl stabil9
stack stacker9
stacker stack9
stage phase6 stager9 stagey9 stagi9
stager stage9
stagey stage9
stagger lurch6
stagi stage9
stagnanc stagnant9
stagnant stagnanc9 stagnat9
stagnat stagnant9
stain stainer9
stainer stain9
stair step6
staircas stairway6
stairway staircas6
stalin stalinist9
stalinist stalin9
stalk stalker9
stalker stalk9
stamp stamper9
stamper stamp9
stanc stand9
stand stanc9 standard9 stande9 stander9
standard criterion6 stand9 standardis9
standardis standard9
stande stand9
stander stand9
standpoint viewpoint6
star stardom9 starri9
stardom star9
stare gaze6 starer9
starer stare9
starri star9
start begin6 commenc6 starter9
starter start9
starv starvat9
starvat starv9
state provinc6 say6 stateli9 statement9 tell6
stateli state9
statement state9
statesman statesmanship9
statesmanship statesman9
statist statistician9
statistician statist9
statu statuari9 statuett9
statuari statu9
statuett statu9
stay remain6
steal stealer9
stealer steal9
stealth stealthi9
stealthi stealth9
steam steamer9
steamer steam9
steel steeli9
steeli steel9
steepl spire6
steer guid6 maneuv6 steerag9 steerer9
steerag steer9
steerer steer9
stenograph stenographi9
stenographi stenograph9
stentor stentorian9
stentorian stentor9
step measur6 stair6
stereophon stereophoni9
stereophoni stereophon9
sternal sternum9
sternum sternal9
steward stewardship9
stewardship steward9
stick deposit6 sticker9
sticker stick9
stifl stifler9
stifler stifl9
still motionless6
stimul stimulus9
stimulus stimul9
sting stinger9
stinger sting9
stink stinker9
stinker stink9
stipul specifi6 stipulatori9
stipulatori stipul9
stir stirrer9
stirrer stir9
stitch stitcher9 stitcheri9
stitcher stitch9
stitcheri stitch9
stock stocker9 stockist9
stocker stock9
stockist stock9
stoic stoical9 stoicism9
stoical stoic9 stoicism9
stoicism stoic9 stoical9
stoke stoker9
stoker stoke9
stomp stomper9
stomper stomp9
stone rock6 stoner9 stoni9
stoner stone9
stoni stone9
stoop crouch6 stooper9
stooper stoop9
stop stoppag9
stoppag stop9
storag store9
store shop6 storag9
stori narrat6 tale6
storm stormi9
stormi storm9
stow stowag9
stowag stow9
strafe strafer9
strafer strafe9
straggl straggler9
straggler straggl9
straight direct6
strain strainer9 strenuous9
strainer strain9
strangl strangler9 strangul9
strangler strangl9
strangul strangl9
strateg strategi9
strategi scheme6 strateg9 strategist9
strategist strategi9
stratif stratifi9
stratifi stratif9 stratum9
stratum stratifi9
stravinski stravinskian9 stravinskyan9
stravinskian stravinski9
stravinskyan stravinski9
stray strayer9
strayer stray9
streak streaki9
streaki streak9
stream streamlet9
streamlet stream9
strengthen fortifi6
strenuos strenuous9
strenuous strain9 strenuos9
stress emphas6
stretch stretcher9
stretcher stretch9
striat striation9
striation striat9
strict pure6
strike spectacular6 striker9 striking9
striker strike9
striking strike9
string stringer9
stringer string9
strip depriv6 stripper9
stripe stripi9
stripi stripe9
stripper strip9
strive endeavor6 pain6
stroll stroller9
stroller stroll9
struggl struggler9
struggler struggl9
stud dot6
student pupil6 studentship9 studi9
studentship student9
studi analyz6 examin6 student9 studious9 survey6
studious studi9
stuff materi6
stumbl stumbler9
stumbler stumbl9
stump stumper9
stumper stump9
style fashion6 manner6 mode6 stylist9 styliz9 way6
stylist style9
styliz style9
suav suaviti9
suaviti suav9
subcontract subcontractor9
subcontractor subcontract9
subdivid subdivis9
subdivis subdivid9
subdu subdued9 subduer9
subdued subdu9
subduer subdu9
subject theme6 topic6
subjectiv subjectivist9
subjectivist subjectiv9
sublunar moon9
sublunari moon9
submerg submers9
submers submerg9
submiss submit9
submit submiss9 submitt9
submitt submit9
subscrib subscript9
subscript subscrib9
subsequ after6 afterward6 later6
subsid subsidi9
subsidi subsid9 subsidis9
subsidis subsidi9
substanc substanti9
substanti consider6 substanc9
subtract deduct6
suburban suburbia9
suburbia suburban9
subvers subvert9
subvert subvers9
succeed success9 successor9
success succeed9
successor succeed9
suck sucker9 suction9
sucker suck9
suction suck9 suctori9
suctori suction9
sud lather6
sudan sudanes9
sudanes sudan9
sue suer9
suer sue9
suffic suffici9
suffici suffic9
suffrag suffragett9 suffragist9
suffragett suffrag9
suffragist suffrag9
sufi sufism9
sufism sufi9
suggest propos6
suit accommod6 fit6 suitabl6
suitabl suit6
sulk sulki9
sulki sulk9
sum amount6 summat9
sumatra sumatran9
sumatran sumatra9
sumer sumerian9
sumerian sumer9
summar summari9
summari summar9 summaris9
summaris summari9
summat sum9
summer summeri9
summeri summer9
sumptuos sumptuous9
sumptuous sumptuos9
sunday domin9
sundri mix6
sup supper9
superb brilliant6
superlunar moon9
superlunari moon9
supernatur supernaturalist9
supernaturalist supernatur9
supersed supersedur9 supersess9 supplant6
supersedur supersed9
supersess supersed9
superstit superstiti9
superstiti superstit9
supervis supervisor9 supervisori9
supervisor supervis9
supervisori supervis9
supper sup9
supplant supersed6
supplement supplementari9
supplementari supplement9
suppli furnish6 provid6 supplier9
suppliant supplic9
supplic suppliant9 supplicatori9
supplicatori supplic9
supplier suppli9
suppos supposit9
supposit suppos9
suppress conquer6 suppressor9
suppressor suppress9
supra abov6
supremaci supremacist9
supremacist supremaci9
sur surli9
sure certain6
surfac surfici9
surfici surfac9
surli sur9
surplus excess6 extra6
surpris surprising9
surprising surpris9
surrend surrender9
surrender surrend9
surround border6
survey studi6 surveyor9
surveyor survey9
surviv survivor9
survivor surviv9
suspect suspicion9
suspend suspens9
suspens suspend9
suspici suspicion9
suspicion hunch6 suspect9 suspici9
sustain susten9
susten sustain9
swamp swampi9
swampi swamp9
sway rock6
swazi swaziland9
swaziland swazi9
swear curs6 swearer9
swearer swear9
sweat perspir6 sweater9
sweater sweat9
sweden swedish9
swedish sweden9
sweep sweeper9
sweeper sweep9
swerv veer6
swim swimmer9
swimmer swim9
swindl swindler9
swindler swindl9
swing swinger9 swingi9
swinger swing9
swingi swing9
swirl whirl6
swiss switzerland9
switzerland swiss9
syllab syllabl9
syllabifi syllabl9
syllabl syllab9 syllabifi9
symbol symbolis9 symbolist9
symbolis symbol9
symbolist symbol9
symmetr symmetri9 symmetric9
symmetri symmetr9 symmetris9
symmetric symmetr9
symmetris symmetri9
sympath sympathi9
sympathet sympathi9
sympathi sympath9 sympathet9 sympathis9
sympathis sympathi9
symphon symphoni9
symphoni symphon9
symptom symptomat9
symptomat symptom9
synchron synchroni9
synchroni synchron9 synchronis9
synchronis synchroni9
synerg synergist9
synergist synerg9
syntact syntax9
syntactician syntax9
syntax syntact9 syntactician9
synthesi synthesis9 synthesist9 synthet9
synthesis synthesi9
synthesist synthesi9
synthet synthesi9
syria syrian9
syrian syria9
system systemat9 systemis9
systemat system9
systemis system9
tabl tabul9 tabular9
tabul tabl9
tabular tabl9
tack tacker9
tacker tack9
tactic tactician9
tactician tactic9
tag mark6
tahiti tahitian9
tahitian tahiti9
tai thai9 thailand9
taiwan taiwanes9
taiwanes taiwan9
tajikistan tajikistani9
tajikistani tajikistan9
take taker9
taker take9
tale narrat6 stori6
talk talkat9 talker9 talki9
talkat talk9
talker talk9
talki talk9
talli run6
tangenc tangent9
tangent tangenc9 tangenti9
tangenti tangent9
tantal tantalus9
tantalus tantal9
tantric tantrism9
tantrik tantrism9
tantrism tantric9 tantrik9
tanzania tanzanian9
tanzanian tanzania9
taoism taoist9
taoist taoism9
tap tapper9
tapper tap9
task project6
tasmania tasmanian9
tasmanian tasmania9
tast taster9
taster tast9
tax taxabl9 taxat9 taxer9
taxabl tax9
taxat tax9
taxer tax9
teach instruct6 teachabl9 teacher9
teachabl teach9
teacher instructor6 teach9 teachership9
teachership teacher9
team teamster9
teamster team9
teas teaser9
teaser teas9
technic techniqu9
technician techniqu9
techniqu technic9 technician9
technolog technologist9
technologist technolog9
tedious tedium9
tedium tedious9
teen teenag6
teenag teen6
telegraph telegraphi9 telegraphist9
telegraphi telegraph9 telegraphist9
telegraphist telegraph9 telegraphi9
telepath telepathi9
telepathi telepath9 telepathist9
telepathist telepathi9
telephon phone6
tell say6 state6 teller9
teller tell9
temer temerari9
temerari temer9
tempera temperament9
temperament tempera9
tempest tempestu9
tempestu tempest9
tempt temptabl9 temptat9 tempter9
temptabl tempt9
temptat tempt9
tempter tempt9
tenac tenaci9
tenaci tenac9
tenanc tenant9
tenant tenanc9
tend inclin6 tendenc9 tender9
tendenc tend9 tendenci9 tendenti9
tendenci tendenc9
tendenti tendenc9
tender tend9
tendin tendon9
tendon tendin9
tens tension9
tension tens9
tentacl tentacular9
tentacular tentacl9
tentat provision6
termin terminus9
terminus termin9
terrestri earth9
terribl aw6 dread6 frighten6
terrifi terror9
territori district6
terror panic6 terrifi9 terroris9 terrorist9
terroris terror9
terrorist terror9
test teste9 tester9
testament testamentari9
testamentari testament9
teste test9
tester test9
testicl testicular9
testicular testicl9
testifi testimoni9
testimoni testifi9
teuton german9
texa texan9
texan texa9
text textual9
textil cloth6 fabric6
textual text9
thai siames9 tai9 thailand9
thailand tai9 thai9
theater theatr6 theatric9
theatr theater6
theatric theater9
theban thebe9
thebe theban9
theism theistic9
theistic theism9
themat theme9
theme subject6 themat9 topic6
theolog theologist9
theologist theolog9
theoret theori9
theoretician theori9
theori theoret9 theoretician9 theoris9 theorist9 theoriz9
theoris theori9
theorist theori9
theoriz theori9
therapeut therapi9
therapi therapeut9 therapist9
therapist therapi9
therefor henc6 thus6
thermogravimet thermogravimetr9
thermogravimetr thermogravimet9 thermogravimetri9
thermogravimetri thermogravimetr9
thermomet thermometr9
thermometr thermomet9 thermometri9
thermometri thermometr9
thicket brush6
think idea6 thinker9
thinker think9
thirst thirsti9
thirsti thirst9
thoreau thoreauvian9
thoreauvian thoreau9
thrace thracian9
thracian thrace9
thread threader9 wind6
threader thread9
threat menac6
threaten endang6
thrift thrifti9
thrifti thrift9
thrill thriller9
thriller thrill9
thrive flourish6
throat throati9
throati throat9
throttl throttler9
throttler throttl9
through done6
throw thrower9
thrower throw9
thrust thruster9
thruster thrust9
thunder roar6 thunderi9
thunderi thunder9
thus henc6 therefor6
thwart frustrat6 thwarter9
thwarter thwart9
tibet tibetan9
tibetan tibet9
tick ticker9
ticker tick9
tidal tide9
tide news6 tidal9
tie tier9
tier tie9
tilt lean6 tilter9
tilter tilt9
timber lumber6
time timeli9 timer9
timeli time9
timer time9
timor timores9
timores timor9
tin tinni9
tink tinkl9
tinkl tink9
tinni tin9
tint tinter9
tinter tint9
tip tipper9 tipster9
tipper tip9
tipster tip9
tire tired9
tired tire9
titl titular9 titulari9
titular titl9
titulari titl9
toast toaster9
toaster toast9
tobacco tobacconist9
tobacconist tobacco9
tobago tobagonian9
tobagonian tobago9
togo togoles9
togoles togo9
toil toiler9
toiler toil9
toler endur6
toll toller9
toller toll9
tonal tone9
tone tonal9 tonic9
tonga tongan9
tongan tonga9
tonic tone9
tooth toothi9
toothi tooth9
top topper9
topic subject6 theme6
topograph topographi9
topographi topograph9
topper top9
toppl tumbl6
torment tormentor9
tormentor torment9
torrent torrenti9
torrenti torrent9
toss pitch6 tosser9
tosser toss9
total all6 altogeth6 complet6 entir6 number6 totalist9 wholli6
totalist total9
tote toter9
toter tote9
touch poignant6 toucher9
toucher touch9
tour tourer9 tourist9
tourer tour9
tourism tourist9
tourist tour9 tourism9 touristi9
touristi tourist9
town township9
township town9
toxic toxin9
toxin toxic9
trace tracer9
tracer trace9
trachea tracheal9
tracheal trachea9
track tracker9
tracker track9
trade trader9
trader dealer6 trade9
tradit traditionalist9
traditionalist tradit9
tragedi calam6 catastroph6 tragic9
tragic tragedi9
tragicom tragicomedi9
tragicomedi tragicom9
trail trailer9
trailer trail9
train traine9 trainer9
traine train9 traineeship9
traineeship traine9
trainer train9
tramp tramper9
tramper tramp9
trampl trampler9
trampler trampl9
tranc spell6
transact transactor9
transactor transact9
transatlant atlant9
transcend exceed6
transcrib transcript9
transcript transcrib9
transfer transferor9 transferr9
transferor transfer9
transferr transfer9
transgress transgressor9
transgressor transgress9
transit passag6
translunar moon9
translunari moon9
transmiss transmit9
transmit transmiss9 transmitt9
transmitt transmit9
transpos transposit9
transposit transpos9
transvers cross6
trap trapper9
trapper trap9
travel move6
travers cross6
treacher treacheri9
treacheri treacher9
treason treasonist9
treasonist treason9
treasur treasurership9
treasurership treasur9
treat treatment9
treatment treat9
tree treelet9
treelet tree9
trembl trembler9
trembler trembl9
tremend enorm6
tri attempt6 effort6
triangl triangul9 triangular9
triangul triangl9
triangular triangl9
tribal tribe9
tribe tribal9
trick tricker9 trickeri9 tricki9 tricksi9 trickster9
tricker trick9
trickeri trick9
tricki trick9
tricksi trick9
trickster trick9
trigger activ6 spark6
trim trimmer9
trimmer trim9
trinidad trinidadian9
trinidadian trinidad9
trip tripper9
tripl triplic9
triplic tripl9
tripper trip9
triumph triumphal9 triumphant9 victori6
triumphal triumph9
triumphant exult6 triumph9
trivia trivial9
trivial trivia9
trojan troy9
trot trotter9
trotter trot9
troubl disturb6 troublous9
troublous troubl9
troy trojan9
truck truckag9 trucker9
truckag truck9
trucker truck9
trudg plod6 trudger9
trudger trudg9
true trueness9
trueness true9
truli realli6
trust truste9 truster9 trusti9
truste trust9
truster trust9
trusti trust9
tube tubular9
tubercular tuberculosi9
tuberculosi tubercular9
tubular tube9
tug tugger9
tugger tug9
tumbl toppl6 tumbler9
tumbler tumbl9
tumult tumultu9 uproar6
tumultu tumult9
tune melodi6
tuni tunisian9
tunisia tunisian9
tunisian tuni9 tunisia9
turkey turkish9
turki turkic9
turkic turki9
turkish turkey9
turkmen turkmenistan9
turkmenistan turkmen9
turn turner9 turneri9
turner turn9
turneri turn9
tuscan tuscani9
tuscani tuscan9
tutelag tutor9
tutor tutelag9 tutori9 tutorship9
tutori tutor9
tutorship tutor9
tweed tweedi9
tweedi tweed9
tweez tweezer9
tweezer tweez9
twig twiggi9
twiggi twig9
twine interlac6 twiner9
twiner twine9
twinkl twinkler9
twinkler twinkl9
twirl twirler9
twirler twirl9
twist squirm6 twister9 writh6
twister twist9
type typic9 typifi9 typist9
typic type9
typif typifi9
typifi type9 typif9
typist type9
typograph typographi9
typographi typograph9
tyrann tyrant9
tyranni dictatorship6
tyrant tyrann9
tyrol tyrolean9 tyroles9
tyrolean tyrol9
tyroles tyrol9
ubiqu ubiquit9
ubiquit ubiqu9
uganda ugandan9
ugandan uganda9
ukrain ukrainian9
ukrainian ukrain9
ultrason ultrasound9
ultrasound ultrason9
umbellifer umbellifera9
umbellifera umbellifer9
unavoid inescap6
unbound unbounded9
unbounded unbound9
uncloud unclouded9
unclouded uncloud9
underlin underscor6
underscor underlin6
underst understat9
understand intellig6
understat underst9
undoubt doubtless6
uneasili anxious6
unexpect unexpected9
unexpected unexpect9
ungain clumsi6 ungainli9
ungainli ungain9
ungod ungodli9
ungodli ungod9
unhurri unhurried9
unhurried unhurri9
unif unifi9
unifi merg6 unif9 unit9
union unit9
unit unifi9 union9
uniti integr6
univers world6
unlik unlikeli9
unlikeli unlik9
unprotect unprotected9
unprotected unprotect9
unrel unrelated9
unrelated unrel9
unti untier9
untier unti9
unusu remark6
unwil unwilling9
unwilling unwil9
uphold preserv6
upholst upholster9 upholsteri9
upholster upholst9
upholsteri upholst9
uproar tumult6 uproari9
uproari uproar9
uptak intak6
urg urgenc9 urgent9
urgenc urg9 urgent9
urgent press6 urg9 urgenc9
urin urinari9
urinari urin9
uruguay uruguayan9
uruguayan uruguay9
usag use6 util6
use appli6 employ6 usag6 useabl9 user9 util6
useabl use9
user use9
usual common6 normal6 ordinarili6
util appli6 employ6 usag6 use6 utilis9 utilitarian9 utiliz9
utilis util9
utilitarian util9
utiliz util9
utmost extrem6
utopia utopian9
utopian utopia9
utter absolut6 perfect6
uzbekistan uzbekistani9
uzbekistani uzbekistan9
vacanc vacant9
vacant vacanc9 vacat9
vacat holiday6 vacant9 vacation9 vacationist9
vacation vacat9
vacationist vacat9
vagu obscur6
valianc valiant9
valiant valianc9
valid validatori9
validatori valid9
valu valuabl9 valuat9 valuer9
valuabl valu9
valuat valu9
valuer valu9
valv valvelet9 valvular9
valvelet valv9
valvular valv9
vandal vandalis9
vandalis vandal9
vanish disappear6
vapor vaporis9
vaporis vapor9
vari variabl9 varianc9 variant9 variat9 varied9
variabl vari9 varianc9
varianc vari9 variabl9 variant9
variant vari9 varianc9
variat vari9
varied vari9
vast huge6 immens6
veda vedic9
vedic veda9
veer swerv6
vehicl vehicular9
vehicular vehicl9
veloc speed6
velvet velveti9
velveti velvet9
vend vendor9
vendor vend9
venetian venic9
venezuela venezuelan9
venezuelan venezuela9
venic venetian9
vent venter9 ventil9
venter vent9
ventil vent9
verac veraci9
veraci verac9
verb verbal9 verbifi9
verbal verb9
verbifi verb9
veri real6
verif verifi9
verifi verif9 verificatori9
verificatori verifi9
vers versifi9
versifi vers9
vertebr vertebra9
vertebra vertebr9
vertigin vertigo9
vertigo vertigin9
vesta vestal9
vestal vesta9
vex vexat9 vexer9
vexat vex9
vexer vex9
viabil viabl9
viabl viabil9
vibranc vibrat9
vibrat vibranc9
vibrio vibrion9
vibrion vibrio9
vicar vicari9 vicarship9
vicari vicar9
vicarship vicar9
vice vicious9
vicin local6 neighborhood6
vicious cruel6 savag6 vice9
victim victimis9
victimis victim9
victori triumph6
victoria victorian9
victorian victoria9
vie compet6
vienna viennes9
viennes vienna9
vietnam vietnames9
vietnames vietnam9
view consid6 perspect6 regard6 viewabl9 viewer9
viewabl view9
viewer view9
viewpoint standpoint6
vindic vindicatori9
vindicatori vindic9
violabl violat9
violat violabl9
violenc violent9
violent violenc9
violin violinist9
violinist violin9
viral virus9
virtu virtuous9
virtuous virtu9
virus viral9
viscomet viscometr9
viscometr viscomet9
viscos viscous9
viscous viscos9
vision visionari9
visionari vision9
visit visitor9
visitor visit9
visual envis6 fanci6 pictur6
vivac vivaci9
vivaci vivac9
vivif vivifi9
vivifi vivif9
vocal vocalist9
vocalist vocal9
voic voicer9
voicer voic9
volt voltaic9
voltaic volt9
voltair voltarean9 voltarian9
voltarean voltair9
voltarian voltair9
volum volumin9
volumet volumetr9
volumetr volumet9
volumin volum9 voluminos9
voluminos volumin9
volunt voluntari9
voluntari volunt9
vote voter9
voter vote9
vouch voucher9
voucher vouch9
vow vower9
vower vow9
wade wader9
wader wade9
wage pay6 salari6
wagner wagnerian9
wagnerian wagner9
wail howl6 wailer9
wailer wail9
wait waiter9
waiter wait9
waiv waiver9
waiver waiv9
wake waker9
waker wake9
wale welsh9
walk walker9
walker walk9
wander roam6
wangl wangler9
wangler wangl9
want desir6 wanter9
wanter want9
war warfar6 warrior9
warbl warbler9
warbler warbl9
wareh warehous9
warehous wareh9
warfar war6
warm warmer9
warmer warm9
warn warner9
warner warn9
warrior war9
wash washabl9 washer9
washabl wash9
washer wash9
washington washingtonian9
washingtonian washington9
wast waster9
waster wast9
watch watcher9
watcher watch9
water wateri9
watercolor watercolorist9
watercolorist watercolor9
wateri water9
wave beckon6 wavelet9 waver9 wavi9
wavelet wave9
waver wave9
wavi wave9
wax waxi9
waxi wax9
way fashion6 manner6 mode6 style6
wealth wealthi9
wealthi wealth9
wear wearabl9 wearer9
wearabl wear9
wearer wear9
weav weaver9
weaver weav9
web webbi9
webbi web9
wed marri6
wee weeness9
weed weedi9
weedi weed9
weeness wee9
weep weeper9
weeper weep9
weigh weigher9
weigher weigh9
weight weighti9
weighti weight9
weld welder9 weldment9
welder weld9
weldment weld9
well good6
welsh wale9
wet wetter9
wetter wet9
wheedl wheedler9
wheedler wheedl9
wheel wheeler9
wheeler wheel9
wheez wheezi9
wheezi wheez9
whine whiner9
whiner whine9
whip lash6 whipper9
whipper whip9
whirl swirl6 whirler9
whirler whirl9
whiskey whiski6
whiski whiskey6
whistl whistler9
whistler whistl9
wholli all6 altogeth6 complet6 entir6 total6
whoop whooper9
whooper whoop9
whore whoredom9
whoredom whore9
wicca wiccan9
wiccan wicca9
wick wicked9
wicked wick9
wide broad6
widow widowhood9
widowhood widow9
wiggl wiggler9
wiggler wiggl9
wild wilder9
wilder wild9
wile wili9
wili wile9
will willing9
willing will9
wilson wilsonian9
wilsonian wilson9
win winner9
wind injur6 thread6 winder9 windi9 wound9
winder wind9
windi wind9
wine winey9 wini9
winey wine9
wing fli6
wini wine9
wink winker9
winker wink9
winner win9
winter winteri9 wintri9
winteri winter9
wintri winter9
wipe wiper9
wiper wipe9
wire wirer9 wiri9
wirer wire9
wiri wire9
wit humor6 witness9 witti9
withdraw reced6 retreat6
withstand defi6
witness wit9
wittgenstein wittgensteinian9
wittgensteinian wittgenstein9
witti wit9
wobbl wobbler9
wobbler wobbl9
woman womanhood9 womanis9
womanhood woman9
womanis woman9
wonder marvel6 wondrous9
wondrous wonder9
woo wooer9
wood forest6 woodi9 woodsi9
woodi wood9
woodsi wood9
wooer woo9
woolgath woolgather9
woolgather woolgath9
wordsworth wordsworthian9
wordsworthian wordsworth9
work plant6 workabl9 worker9
workabl feasibl6 work9
worker work9
workman workmanship9
workmanship workman9
workout exercis6
world univers6 worldli9
worldli world9
worm wormi9
wormi worm9
worri headach6 worrier9 worriment9
worrier worri9
worriment worri9
worship worshipp9
worshipp worship9
worth worthi9
worthi worth9
wound hurt6 wind9
wrangl wrangler9
wrangler wrangl9
wrap wrapper9
wrapper wrap9
wreck wreckag9 wrecker9
wreckag wreck9
wrecker wreck9
wrestl wrestler9
wrestler wrestl9
wretch wretched9
wretched wretch9
wriggl wriggler9
wriggler wriggl9
write pen6 writer9
writer author6 write9
writh squirm6 twist6
xylophon xylophonist9
xylophonist xylophon9
yank jerk6 yanke6 yanker9
yanke yank6
yanker yank9
yawn yawner9
yawner yawn9
yearn long6 yearner9
yearner yearn9
yeat yeatsian9
yeatsian yeat9
yell cri6 scream6 shout6 yeller9
yeller yell9
yemen yemeni9
yemeni yemen9
yoga yogic9 yogist9
yogic yoga9
yogist yoga9
youngster child6 kid6
yugoslav yugoslavia9
yugoslavia yugoslav9 yugoslavian9
yugoslavian yugoslavia9
yuma yuman9
yuman yuma9
zair zairean9 zaires9
zairean zair9
zaires zair9
zambia zambian9
zambian zambia9
zeal zealous9
zealous zeal9
zest zesti9
zesti zest9
zimbabw zimbabwean9
zimbabwean zimbabw9
zionism zionist9
zionist zionism9
zip zipper9
zipper zip9
zola zolaesqu9
zolaesqu zola9
zonari zone9
zone zonari9
zoroast zoroastrian9
zoroastrian zoroast9`;
