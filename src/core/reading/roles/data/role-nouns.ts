// Nouns that say what somebody is, from WordNet 3.1 (Copyright 2011 Princeton University, WordNet licence, see NOTICE).
// Written by training/role-nouns.ts.
export const ROLE_NOUNS = `
abator abbe abbess abbot abbreviator abdicator abductor abecedarian aberrant abetter abettor abhorrer abiogenist abjurer abnegator abolitionist
abomination abominator aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer abstinent
abstracter abstractionist abstractor abuser abutter academic academician acceptor accessary accommodator accompanist accompanyist accomplice
accordionist accoucheur accoucheuse accountant accumulator accused accuser achiever acolyte acoustician acquirer acrobat activist actor actress
actuary adapter adder addict addle-head addlehead addressee adducer adept adherent adjudicator adjuster adjustor adjutant adman administrator admiral
admirer admonisher adolescent adonis adoptee adopter adorer adulator adult adulterator adulterer adulteress advancer adventurer adventuress adversary
advertiser advertizer advisee adviser advisor advocate advocator aeon aerialist aeronaut aerophile aesthete aesthetician aetiologist affiant affiliate
affine affirmer affluent aficionado agent agent-in-place aggravator aggregator aggressor agitator agnate agnostic agonist agriculturalist
agriculturist agronomist aide aide-de-camp aircraftman aircraftsman aircrewman airhead airman airwoman alarmist albino alcalde alchemist alcoholic
alderman alexic algebraist alien alienator alienee alienist alienor aliterate alky all-rounder allayer allegoriser allegorizer allergist alleviator
alliterator allocator ally almoner almsgiver alphabetiser alphabetizer alpinist also-ran alternate alto altoist altruist alumna alumnus amah
amalgamator amanuensis amateur amazon ambassador ambassadress ambler ambusher ameer amigo amir amnesiac amnesic amora amoralist amorist amphisbaena
amputator amputee anaesthetist anagnost analogist analphabet analphabetic analysand analyst anarchist anathema anatomist ancestor ancestress anchorite
anchorman anchorperson ancient androgyne anecdotist anesthesiologist anesthetist angel angiologist angler anglophil anglophile anglophobe animator
animist annalist annihilator annotator announcer annoyer annuitant anointer anomalist anorectic anorexic answerer antagonist antecedent antediluvian
anthologist anthropoid anthropologist anthropophagite anthropophagus anti anti-intellectual anticipant anticipator antifeminist antihero antinomian
antipope antiquarian antiquary antique ape ape-man aper aphakic aphasic aphorist apiarist apiculturist apologist apostate apostle apothecary
apotheosis apparatchik apparition appeaser appellant applauder applicant applier appointee appraiser appreciator apprehender apprentice appropriator
approver aquanaut arb arbiter arbitrager arbitrageur arbitrator arboriculturist arborist archaeologist archaist archangel archbishop archdeacon
archduchess archduke archeologist archer archimandrite architect archivist archpriest argonaut arguer arianist aristocrat arithmetician armiger
armor-bearer armorer armourer arms-runner arouser arranger arriver arriviste arrogator arrowsmith arsonist arthritic articulator artificer
artilleryman artisan artist artiste ascendant ascendent ascender ascetic asker aspirant aspirer ass-kisser assailant assassin assassinator assaulter
assayer assemblyman assemblywoman assenter asserter assessee assessor asseverator asshole assignee assignor assimilator assistant associate asthmatic
astrogator astrologer astrologist astronaut astronomer astrophysicist atavist atheist athlete attache attacker attempter attendant attendee attender
attestant attestator attester attestor attorney attracter attractor auctioneer audile auditor augur aunt auntie aunty auspex auteur authenticator
author authoress authoriser authoritarian authorizer auto-mechanic autobiographer autochthon autocrat autodidact automaton automobilist auxiliary
avatar avenger aviator aviatress aviatrix avower ayah ayatollah baas babbler babe baboo babu baby baby-sitter babyminder babysitter bacchanal bacchant
bacchante bachelor bachelor-at-arms bachelorette back-number backbencher backbiter backer backpacker backscratcher backslapper backslider backstop
backstroker backwoodsman bacteriologist baddie badgerer baggageman bagger bagman bagpiper bailee bailiff bailor bairn baker balancer baldhead baldpate
baldy balker ball-breaker ball-buster balladeer ballerina balletomane balloonist ballplayer bambino banderillero bandit bandleader bandmaster bandsman
banker bankrupt banneret banshee banshie bantamweight barbarian bard bargainer bargee bargeman baritone barkeep barkeeper barker barmaid barman
barnburner barnstormer baron baroness baronet barrater barrator barrister barrow-boy barrow-man bartender barterer barytone basileus basilisk
basketeer basketmaker basketweaver bassist basso bassoonist bastard baster bather batman batsman batter battle-ax battle-axe battler baulker bawd
bawler beachcomber beadle beadsman bear bearer beast beater beatnik beau beautician bedesman bedfellow bedlamite bedwetter beefeater beekeeper
begetter beggar beggarman beggarwoman beginner beguiler begum behaviorist behaviourist behemoth beholder beldam beldame believer bellboy belle bellhop
belligerent bellman bellower bellwether bellyacher beloved benedick benefactor benefactress beneficiary bereaved berk berserk berserker besieger best
bestower betrayer betrothed better bettor bey bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist bidder
bigamist bigot bigwig biker bilingual bilingualist billionaire bimbo bimetallist binger biochemist biographer biologist biophysicist birdbrain birder
bisexual bishop biter blabber blabbermouth blackguard blackleg blackmailer blacksmith blasphemer blaster bleacher bleeder blighter blocker blockhead
blogger bloke blond blonde blowhard blubberer bludgeoner bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer boarder boaster
boatbuilder boater boatman boatswain bobby bobby-socker bobbysoxer bodybuilder bodyguard boffin bogey bogeyman bogie bogy bolshie bolshy bombardier
bombshell bondholder bondmaid bondman bondsman bondswoman bondwoman bonehead bonesetter boob booby booger boogeyman bookbinder bookdealer booker
bookie bookkeeper booklover bookmaker bookman bookseller bookworm boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer bore
borrower boss bosun botanist botcher boulevardier bouncer bounder bourgeois bowdleriser bowdlerizer bowler bowman boxer boy boyfriend bozo bracero
brachycephalic braggart bragger brahman brahmin brain-worker brainiac brainworker brakeman brat brave bravo brawler breadwinner breaker breaststroker
breeder brewer briber brick bricklayer bride bride-to-be bridegroom bridesmaid brigadier brigand broad broadcaster broker broker-dealer broncobuster
brother brother-in-law browser bruiser brunet brunette brute buccaneer buckaroo buckeroo bucolic buddy buff buffoon bug-hunter bugaboo bugbear bugger
bugler bugologist builder bulimic bullfighter bully bullyboy bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat burgher burglar burgomaster
burgrave bursar busboy bushwhacker businessman businessperson businesswoman busker busman buster busybody butch butcher butler butter butterball
butterfingers buttinsky buyer by-blow bystander cabalist cabby cabdriver cabinetmaker cabman cacodaemon cacodemon cad caddie cadet cadger caffer
caffre cager caitiff calculator calif caliph caller caller-out caller-up calligrapher calligraphist cameraman campaigner camper campmate canary
candidate candlemaker candymaker cannibal cannoneer canoeist canonist cantor canvasser capitalist capo captain captive captor capturer car-mechanic
carabineer carabinier carbineer cardholder cardinal cardiologist cardsharp cardsharper careerist caregiver caretaker carhop caricaturist carillonneur
caroler caroller carouser carpenter carper carpetbagger carrier carrottop cartographer cartoonist caseworker cashier castaway caster castrate castrato
casualty casuist cataleptic cataloger cataloguer catalyst catamite catcher catechist catechumen caterer cattleman cavalier cavalryman caveman caviler
caviller celebrant celebrater celebrator celebrity celibate cellist cenobite censor centaur centenarian centerfielder centrist centurion ceramicist
ceramist chachka chain-smoker chairman chairperson chairwoman challenger chambermaid chameleon champ champion changeling changer chap chapelgoer
chaperon chaperone chaplain character chargeman charioteer charlatan charmer charwoman chased chaser chatelaine chatterbox chatterer chauffeur
chauffeuse chauvinist chawbacon cheap-jack cheapjack cheapskate cheater chebab checker cheerer cheerleader cheesemonger chef chela chemist cherub
chewer chichi chick chief chieftain child chiliast chimneysweep chimneysweeper chink chiromancer chiropodist chiropractor chiseler chiseller chit
choirboy choirmaster choker chooser choragus choreographer chorine chorister chosen chronicler chucker-out chum chump churchgoer churchman
churchwarden churl chutzpanik cicerone cinematographer citizen civilian claimant clairvoyant clansman clanswoman clapper clarinetist clarinettist
classic classicist classifier classmate claustrophobe cleaner clergyman cleric clericalist clerk client climatologist climber clinician cloakmaker
clochard clockmaker clocksmith clod clone closer clotheshorse clothier clown co-beneficiary co-defendant co-discoverer co-ed co-ordinator co-pilot
co-respondent co-star co-worker coach coachbuilder coachman coadjutor coalman coaster coastguardsman coauthor coaxer cobber cobbler cockatrice
cocksucker coconspirator cocotte coddler codefendant coder codetalker codger coenobite coeval cofounder cog cognate cognoscente coiffeur coiffeuse
coiner collaborationist collaborator colleague collectivist collector colleen collegian collier colonel colonial colonialist coloniser colonist
colonizer coloratura colorist colossus columnist combatant comber comedian comedienne comer comforter comic commandant commander commander-in-chief
commando commentator commie commissar commissionaire commissioner committeeman committeewoman commodore commoner communicant communicator commuter
companion compatriot compeer compere competitor compiler complainant complainer complexifier composer compositor compromiser comptroller compulsive
computer comrade conceiver concert-goer concertinist concessionaire concessioner conchologist concierge conciliator concubine conductor conductress
confectioner conferee conferrer confessor confidant confidante conformist confrere confuter congregant congressman congresswoman conjurer conjuror
connoisseur conqueror conquistador conscript conservationist conservative conservativist conservator consignee consigner consignor consort conspirator
constable constitutionalist constructivist constructor consul consultant consumer consumptive contadino contemplative contemporary contender
contestant contestee contester contortionist contrabandist contractor contralto contrapuntist contrarian contributor contriver controller
controversialist convalescent convener conventioneer conversationalist conversationist convert conveyancer conveyer conveyor convict cook cooky coolie
cooly coon cooperator coordinator cop copartner copilot coppersmith copycat copyist copyreader copywriter coquette coreligionist corespondent
cornerback cornetist cornhusker coroner corporal corporatist correspondent corsair cosignatory cosigner cosmetician cosmetologist cosmographer
cosmographist cosmologist cosmonaut cosmopolitan cosmopolite costermonger costumer costumier cotenant cottager cottar cotter cottier councillor
councilman councilwoman counsel counsellor counselor counselor-at-law counter-revolutionist counterdemonstrator counterfeiter counterman counterperson
counterrevolutionary counterrevolutionist counterspy countertenor counterterrorist counterwoman countess countryman countrywoman courier courser
courtesan courtier cousin cousin-german couturier coward cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher cox coxcomb coxswain coyote
crackerjack crackpot cracksman crafter craftsman cragsman crammer craniologist crank crap-shooter crapshooter crasher craven crawler crazy creature
creditor creep cretin crewman cricketer crier criminal criminologist crimper criollo cripple critic crofter crone crony crook crookback crooner
cropper cross-dresser cross-examiner cross-questioner crossbencher crosspatch croupier cruiserweight crusader crybaby cryptanalyst cryptographer
cryptologist crystallographer cub cubist cuckold cuckoo cuirassier culprit cultist cultivator cummings cunctator cunt cupbearer cur curandera
curandero curate curator curmudgeon cuss custodian customer cut-up cutler cutpurse cutter cutthroat cyber-terrorist cybernaut cyberpunk cyborg cyclist
cymbalist cynic cyprian cytogeneticist cytologist czar czarina czaritza dabbler dacoit dad dada daddy daemon dago daimon dairymaid dairyman dakoit
dalesman dallier dame damoiselle damosel damozel damsel dancer dancing-master dandy danseur danseuse daredevil darling darner dastard dauber daughter
daughter-in-law dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat deadeye deadhead deaf-mute dealer dean dear dearest dearie deary
deb debaser debater debauchee debaucher debitor debtor debutante decadent deceased decedent deceiver decipherer deckhand declarer decoder decorator
decoy defalcator defamer defaulter defeatist defecator defector defendant defender defiler defrauder degenerate degrader deipnosophist deist deity
delayer delegate delinquent deliveryman demagog demagogue demander demigod demimondaine demiurge demographer demographist demoiselle demon demoniac
demonstrator denizen dentist denturist departed departer dependant dependent deponent deportee deposer depositor depreciator depressive deputy
derelict dermatologist dervish descendant descendent descender deserter designer deskman desperado desperate despoiler despot destroyer detainee
detective determinist detractor developer deviant deviate deviationist devisee deviser devisor devotee devourer diabetic diabolist diagnostician
dialectician diarist dibbuk dichromat dick dickhead dictator die-sinker diehard diemaker diesinker dieter dietician dietitian differentiator digger
dignitary dike dilettante dilly-dallier dillydallier dimwit diner dingbat diocesan diplomat diplomate diplomatist dipsomaniac director disarmer
disburser disciple disciplinarian discoverer discriminator discussant disentangler dishwasher disparager dispatcher dispenser disprover disputant
dissembler disseminator dissenter dissident dissimulator distiller distortionist distributer distributor disturber diva diver diversionist divider
diviner divinity divorcee djinn djinni djinny do-gooder do-nothing doc docent dock-walloper docker dockhand dockworker doctor doctrinaire dodderer
dodger dodo doer doge dogfighter dogmatist dogsbody dolichocephalic doll dolt domestic dominatrix domine dominee dominie dominus donee donna donor
doofus doorkeeper doorman doormat doppelganger dork dosser dotard double-crosser double-dealer doubter doughboy doula dowager down-and-out dowser doxy
doyen doyenne draftee drafter draftsman draftsperson dragger dragoman dragon dragoon dramatist draper draughtsman drawee drawer drawler dreamer
dressmaker dribbler drifter drinker driveller driver drooler dropkicker dropout drover drudge druggist drumbeater drummer drunk drunk-and-disorderly
drunkard dry dryad dualist duce duchess ducky dud dude dueler duelist dueller duellist duenna duffer duke dulcinea dullard dumbass dumbbell dummy
dunce dunderhead dunker dupe dustman dwarf dweeb dweller dybbuk dyer dyke dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner
earth-god earth-goddess earthling earthman easterner eater eavesdropper eblis eccentric ecclesiastic ecdysiast eclectic eclecticist ecologist
econometrician econometrist economiser economist economizer ectomorph edger editor editorialist educatee educationalist educationist educator effecter
effector effendi egalitarian egghead egocentric egoist egomaniac egotist ejaculator ejector elder eldest elector electrician electrocutioner
electrologist electroplater electrotherapist elegist elf elitist elocutionist emancipationist emancipator embalmer embassador embezzler embodiment
embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre emigree emir emissary emperor empiricist employable employee employer
empress emptor emulator enate enchanter enchantress encroacher encyclopaedist encyclopedist endocrinologist endodontist endomorph endorser enemy
energiser energizer enforcer engineer engraver enjoyer enlistee enologist enophile enquirer enrollee ensign enterpriser entertainer enthusiast
entomologist entrant entrepreneur enumerator environmentalist envoy enzymologist eparch epicene epicure epicurean epidemiologist epigon epigone
epileptic epistemologist equal equalitarian equerry equestrian equivocator eradicator eremite eristic erotic escalader escapee escapist escapologist
eschatologist escort esquire essayer essayist esthete esthetician estimator etcher ethician ethicist ethnarch ethnic ethnographer ethnologist
ethologist etiologist etymologist eudaemon eudemon eulogist eunuch evacuee evaluator evangelist everyman evildoer evolutionist ex ex-boyfriend
ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-spouse ex-wife examinee examiner exarch excavator exchanger exciseman excogitator
excursionist excuser executant executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor exile existentialist exodontist
exorciser exorcist expat expatriate expectorator expender experimenter expert exploiter explorer exponent exporter expositor expounder expressionist
expurgator exterminator extern extoller extortioner extortionist extra extraterrestrial extravert extremist extrovert eyeful eyewitness fabricator
fabulist facilitator factotum faddist faerie faery fag faggot fagot fairy fakeer faker fakir falangist falconer faller falsifier familiar famulus fan
fanatic fancier fantasist fantasm fantast faqir faquir farmer farmerette farmhand farrier fascist fascista fashionmonger fastener fatalist fathead
father father-figure father-in-law fatso fatty faultfinder faun fauvist favorite favourite fawner fay featherweight fella fellah feller fellow
felo-de-se felon female feminist fence fence-sitter fencer fencesitter fermentologist ferryman fetishist feudatory fiance fiancee fibber fiddler
fiduciary fielder fieldhand fieldsman fieldworker fiend fighter figurehead figurer filer filibuster filibusterer filicide fill-in fille filmmaker
finagler finalist financier finder finisher fink fire-eater fire-swallower firebrand firebug firedrake firefighter fireman first-nighter first-rater
firstborn fisher fisherman fishmonger fishwife fitter fixer flack flag-waver flagellant flak flamen flanker flapper flasher flatfoot flatmate
flatterer flautist fledgeling fledgling fleer flibbertigibbet flier flirt flogger floorwalker floozie floozy florist flouter flunkey flunky flutist
fly-by-night flyer flyweight fodder foe foeman fogey fogy follower fomenter fondler foodie fool footballer footman footpad footslogger fop forager
forbear forebear forecaster forefather foreigner forelady foreman foremother foreperson forerunner forewoman forger forgiver fornicator fornicatress
fortuneteller forty-niner forward fossil fossilist foster-brother foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent
foster-sister foster-son fosterling founder foundling foundress four-flusher fox framer franc-tireur fratricide freak free-lance free-liver freebooter
freedman freedwoman freeholder freelance freelancer freeloader freeman freethinker freewheeler freewoman frequenter fresher freshman friar friend
frogman front-runner frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer frump fucker fuckhead fuckup fuddy-duddy fugitive fugleman
fullback fumbler fumigator funambulist functionalist functionary fundamentalist fundraiser furrier fusilier fuss-budget fusspot futurist gadabout
gadfly gadgeteer gaffer gagman gagster gagwriter gainer gallant galoot galvaniser galvanizer gambist gambler gamecock gamekeeper games-master
games-mistress gamin gamine ganef ganger gangsta gangster ganof gaolbird gaoler garbageman gardener garment-worker garmentmaker garnishee garroter
garrotter gasbag gasman gastroenterologist gastronome gatecrasher gatekeeper gatherer gaucho gawk gawker gay gazetteer geek geezer geisha gendarme
genealogist general generalissimo generalist geneticist genie genitor genius gent gentile gentleman gentleman-at-arms gentlewoman geographer geologist
geomancer geometer geometrician geophysicist geriatrician gerontologist ghost ghostwriter ghoul giant giantess giggler gigolo gilder gillie ginzo
gipsy girl girlfriend git gitana gitano giver gladiator glass-cutter glassblower glassmaker glassworker glazer glazier gleaner globetrotter glossarist
glutton gnome go-between go-getter goalie goalkeeper goaltender goat goatherd gob gobbler goblin godchild goddaughter goddess godfather godmother
godparent godson goer gofer goffer gold-beater gold-worker goldbeater goldbrick goldsmith goldworker golem golfer goliard gondolier gondoliere goner
gonif goniff good-for-naught good-for-nothing goody-goody goof goof-off goofball goon gopher gorger gospeler gospeller gossiper gossipmonger gouger
gourmand gourmandizer gourmet governess governor goy grabber grad grader graduate grammarian gramps gran grandad grandaunt grandchild granddad
granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece grandpa grandparent grandson grandstander
granduncle granger grannie granny grantee granter grantor graphologist grappler gravedigger graverobber gravida graybeard grazier greaseball greaser
great great-aunt great-nephew great-niece great-uncle greengrocer greenhorn greenskeeper greeter gremlin grenadier greyback greybeard griever griffin
griffon grifter grind gringo grinner griot groaner grocer groom groom-to-be groomsman grouch groundbreaker groundkeeper groundling groundskeeper
groundsman groupie groveler groveller grower growler grownup grumbler grump grunter gryphon guarantor guard guardian guardsman guerilla guerrilla
guesser guest guestworker guide guitarist gull gulper gumshoe gunman gunner gunrunner gunslinger gunsmith guru guttersnipe guvnor guy guzzler gymnast
gymnosophist gynaecologist gynandromorph gynecologist gypsy haberdasher habitant habitue hack hack-driver hacker hadji haematologist haemophile
haemophiliac hag haggler hagiographer hagiographist hagiologist hairdresser hairsplitter hairstylist haji hajji hakeem hakim halberdier half-breed
half-brother half-caste half-pint half-sister half-wit halfback hamadryad hammerhead handicapper handler handmaid handmaiden handyman hanger hanger-on
hangman haranguer harasser hardliner hardwareman harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist harpy
harridan harrier harum-scarum harvester has-been hatemonger hater hatmaker hatter hauler haulier have have-not hawker hawkshaw hayseed hazan he-man
head-shrinker headcounter headhunter headliner headman headmaster headmistress headsman headwaiter healer hearer heartbreaker heartthrob heathen
heaver heavy heavyweight heckler hedger hedonist heir heir-at-law heiress hell-kite hell-rooster hellcat hellhound hellion helmsman helot helper
helpmate helpmeet hematologist hemiplegic hemophile hemophiliac henchman herald herbalist herdsman heretic heritor hermaphrodite hermit hero heroine
herpetologist hesitater hesitator heterosexual hewer hick hierarch high-muck-a-muck high-up highbinder highbrow higher-up highflier highflyer
highjacker highwayman hijacker hiker hillbilly hippie hippy hipster hire hireling hirer hisser histologist historian historiographer histrion
hitchhiker hitman hitter hoarder hoaxer hob hobbit hobbledehoy hobbler hobbyist hobgoblin hobo hodman hog hoister holder holdout holdover holidaymaker
hombre home-builder homebody homeboy homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath homophile homophobe
homosexual homunculus honcho honey honeymooner honker honkey honkie honky honoree hood hoodlum hoofer hooligan hopeful hoper hornist horologer
horologist horseman horseshoer horsewoman horticulturist hosier host hostage hosteller hostess hostler hotdog hotelier hotelkeeper hotelman hothead
hotshot hound houri house-builder housebreaker housebuilder housefather houseguest householder househusband housekeeper housemaid houseman housemaster
housemate housemother housewife housewrecker hoyden hubby huckster huddler hugger hulk humanist humanitarian humdinger hummer humorist humourist
hunchback hundred-percenter hunk hunter hunter-gatherer huntress huntsman hurdler hurler husband husbandman hussar hussy hustler hydrologist
hydromancer hygienist hymie hyperope hypertensive hypnotiser hypnotist hypnotizer hypochondriac hypocrite hypotensive hysteric ianfu ice-skater iceman
ichthyologist iconoclast ideal idealist idealogue ideologist ideologue idiot idler idolater idolatress idoliser idolizer ignoramus illegitimate
illiterate illusionist illustrator imam imaum imbecile imbiber imitator immigrant immortal immune immunologist imp imperialist impersonator importee
importer imposter impostor impresario impressionist improver in-law inamorata inamorato incarnation incendiary inciter incompetent incubus incumbent
incurable independent indexer indigen indigene individual individualist indorser inducer inductee industrialist indweller inebriate infant infanticide
infantryman inferior infernal infidel infielder infiltrator informant informer ingenue ingrate inhabitant inheritor inheritress inheritrix initiate
initiator inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insect insider insolvent insomniac inspector inspirer instigant
instigator instructor instructress instrumentalist insured insurgent insurrectionist intellectual intercessor interlocutor interloper intermediary
intermediator intern internationalist interne internee internist internuncio interpreter interrogator intersex intervenor interviewee interviewer
intimate intriguer introvert intruder invader invalid invalidator inventor investigator investor invigilator invitee ironist ironman ironmonger
ironside ironworker irredentist irregular irreligionist irridentist island-dweller islander isolationist itinerant jabberer jackanapes jackass
jailbird jailer jailor janissary janitor jawan jaywalker jazzman jeerer jerk jerk-off jerker jerry-builder jester jewel jeweler jeweller jilt jimdandy
jimhickey jingo jingoist jinnee jinni jinx jobber jobholder jock jockey jogger joiner joker jokester jongleur journalist journeyer journeyman judge
juggernaut juggler juicer jumper junior junkie junky jurist juror juryman jurywoman justiciar justiciary justifier juvenile kabbalist kachina kaffir
kafir kalif kaliph kamikaze keeper kelpie kelpy keyboardist khalif khalifah khan kibbutznik kibitzer kicker kid kiddie kiddy kidnaper kidnapper kike
killer killjoy kin kindergartener kindergartner king kingpin kinsman kinsperson kinswoman kisser kleptomaniac klutz knacker knave kneeler knight
knight-errant knitter knocker knockout know-all know-it-all knower knucklehead kolkhoznik kook kvetch laborer labourer lacer lackey lad laddie lady
lady-in-waiting ladylove laggard lagger laird lama lame lamenter lamia laminator lamplighter lampooner lancer landgrave landholder landlady landlord
landlubber landman landowner landscaper landscapist landsman langlaufer languisher lapidarist lapidary lapidator lapidist larcener larcenist lascar
lasher lass lassie latecomer latitudinarian laudator laugher laughingstock laundress laundryman laundrywoman laureate lawbreaker lawgiver lawmaker
lawman lawyer layabout layman layperson lazar lazybones leader leaker leaper learner leaseholder leatherneck leaver lech lecher lector lecturer
ledgeman leech left-hander left-winger lefthander leftist lefty legate legatee legionary legislator lender lensman leper lepidopterist
lepidopterologist leprechaun lesbian lessee lessor letch letterer letterman leveler leveller leviathan lexicographer lexicologist liar libber libeler
liberal liberalist liberator libertarian libertine librarian librettist licensee licenser licentiate lie-abed liege liegeman lieutenant lifeguard
lifer lifesaver lifter liftman light-of-love lighterman lightweight lilliputian limey limner limnologist limper line-shooter linebacker lineman
linendraper linesman lingerer linguist linkboy linkman linksman lion lion-hunter liquidator lisper listener literate lithographer lithomancer litigant
litigator litter-bearer litterateur litterbug litterer liturgist liveryman lizard loader loafer loaner loather lobbyist lobsterback lobsterman locater
locator lockkeeper lockman lockmaster locksmith locum lodger logger loggerhead logician logistician logomach logomachist lohan loiterer loner
longbowman longer longshoreman look-alike looker looker-on lookout loon looney loony looter loser lotus-eater loudmouth lounger loup-garou lout lovely
lover lowbrow lowerclassman lowlife loyalist lubber luger lulu lumberjack lumberman luminary lummox lumper lunatic luncher lunger lunkhead lurcher
lurker lush lutanist lutenist luthier lutist lycanthrope lyricist lyrist ma macaroni macebearer macer machinator machinist macho macho-man
macroeconomist macushla madam madame madcap madman madrigalist madwoman maenad maestro mafioso magdalen magician magistrate magnate magnifico magpie
magus maharaja maharajah maharanee maharani mahatma mahout maid maiden maidservant mailman maimer mainstay maintainer major major-domo major-general
majorette make-peace maker malacologist malahini malcontent malefactor malfeasant maligner malik malingerer maltman maltreater maltster mama mamma
mammalogist mammy man man-about-town man-at-arms man-child man-eater manager manageress manakin mandarin mandatary mandator mandatory maneuverer
mangler maniac manic-depressive manicurist manikin manipulator mannequin mannikin manoeuvrer manservant manslayer mantichora manticora manticore
mantiger mantrap manufacturer manumitter map-reader mapper marathoner marauder marcher marchioness margrave mariner marketer marksman maroon marquess
marquise married marshal martinet martyr marveller mascot masher masker masochist masquer masquerader massager masseur masseuse master master-at-arms
mastermind masturbator matador matcher matchmaker mate mater materfamilias materialist mathematician matman matriarch matricide matriculate matrikin
matrisib matron mauler maven maverick mavin mayor mayoress meanie measurer meatman mechanic mechanist medalist medallist meddler mediator mediatrix
medic medico mediocrity meeter megalomaniac melancholiac melancholic meliorist melter member memoriser memorizer memsahib mender mendicant menial
mensch mensh mentioner mentor mercenary mercer merchandiser merchant merchant-venturer mermaid merrymaker meshuggeneh meshuggener mesmerist mesmerizer
mesomorph messenger messiah messmate mestiza mestizo metalhead metallurgist metalworker meteorologist metic metropolitan mezzo mezzo-soprano
microbiologist microeconomist microscopist middlebrow middleman middleweight midget midinette midshipman midwife migrant migrator mikado miler
militant militarist militiaman milkmaid milkman milksop mill-girl mill-hand millenarian millenarist milliner millionaire millionairess millwright
milord mime mimer mimic mimicker minder miner mineralogist mineworker miniaturist minimalist minion minister ministrant minor minstrel minter minx
misanthrope misanthropist misbeliever mischief-maker miscreant miser misfit misleader misogamist misogynist miss missionary missioner missis missus
missy mistress mixed-blood mixologist mnemonist moaner mobster mocker mod modeler modeller moderate moderationist moderator modern modernist modifier
modiste molester moll mollycoddle mollycoddler mom momma mommy monarch monarchist monastic monetarist moneyer moneygrubber moneylender moneymaker
moneyman monger monitor monitrice monk monkey monochromat monogamist monogynist monolingual monologist monomaniac monopoliser monopolist monopolizer
monotheist monster monstrosity mooch moocher moon-curser moonlighter moonshiner mope mopper moppet moralist moron morosoph mortgagee mortgager
mortgagor mortician moss-trooper mossback mother mother-in-law motherfucker motile motorcyclist motorist motorman motormouth moujik mountaineer
mountebank mounter mourner mover moviegoer muadhdhin muazzin muckraker mudslinger muezzin mufti muggee mugger muggins mujahid mujik mujtihad mulatto
muleteer multi-billionaire mumbler mummer mummy muncher muralist murderee murderer murderess murmurer muscle-builder musclebuilder muscleman muser
musher musician musicologist musketeer mutant mutation mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycologist mycophage
mycophagist myope myrmidon mystic mythologist nabob nag nagger naiad naif nailer namby-pamby namer namesake nan nance nanna nanny nanus naprapath narc
narcissist narcist narcoleptic nark narrator natator national nationalist native nativist natural naturalist naturist naturopath navigator navvy nawab
naysayer nebbech nebbish necessitarian necker necromancer needer needlewoman needleworker negativist neglecter negotiant negotiator negotiatress
negotiatrix neighbor neighbour neoclassicist neocon neoconservative neoliberal neologist neonate neophyte nephew nepotist nerd nester nestling
netkeeper netminder neurasthenic neurobiologist neurolinguist neurologist neuroscientist neurosurgeon neurotic neutral neutralist newbie newborn
newcomer newlywed newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader newsvendor newswoman
newswriter nibbler niece niggard niggler nightbird nighthawk nightrider nihilist nincompoop ninja ninny nipper niqaabi nitpicker nitwit no-account
no-show nob noble nobleman noblewoman nobody noctambulist nomad nominalist nominator nominee non-resistant nonachiever nonagenarian nonattender
nonbeliever noncandidate noncitizen noncom noncombatant noncompliant nondescript nondrinker nondriver nonentity nonesuch nonmember nonpareil
nonparticipant nonpartisan nonpartizan nonperson nonreader nonresident nonsmoker nonstarter nonsuch nonworker normaliser normalizer nosey-parker
nosher nosy-parker notability notable notary noticer nouveau-riche novelist novice novillero novitiate nudger nudist nudnick nudnik nuisance nullifier
nullipara numen numerologist numismatist numismatologist numskull nun nuncio nurse nurse-midwife nurseling nursemaid nurser nurseryman nursling
nutcase nutritionist nutter nymph nymphet nympho nympholept nymphomaniac oaf oarsman oarswoman objector oblate obliger oboist obscurantist observer
obsessive obsessive-compulsive obstetrician obstructer obstructionist obstructor occult occultist occupant occupier oceanaut oceanographer
octogenarian octoroon oculist odalisque oddball odds-maker odist oenologist oenophile offender offerer offeror office-bearer officeholder officer
official officiant offspring ogler ogre ogress oiler oilman old-timer oldster oldtimer oligarch ombudsman omnivore onanist oncologist oneiromancer
onlooker onomancer operagoer operative operator ophthalmologist opponent opportunist opposer oppressor optician optimist optometrist oracle orator
orchestrator ordainer orderer orderly ordinand ordinary organ-grinder organiser organist organizer orientalist originator ornamentalist ornithologist
orphan orthodontist orthoepist orthopaedist orthopedist orthoptist osculator osteologer osteologist osteopath osteopathist ostiarius ostiary ostler
ostrich otolaryngologist otologist otorhinolaryngologist ouster out-and-outer outcast outcaste outdoorsman outdoorswoman outfielder outfitter outgoer
outlander outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter overseer owner owner-driver owner-occupier oyabun pa
pacha pachuco pacificist pacifier pacifist packer packman packrat padder paddler padre padrone paederast paediatrician paedophile pagan pageboy
painter pal paladin palaeontologist palatine paleographer paleographist paleontologist pallbearer palmist palmister palooka palsgrave pamperer
pamphleteer pandar pander panderer panegyrist panelist panellist panhandler panjandrum pansexual pansy pantheist pantomimer pantomimist pantryman
pantywaist papa paparazzo paper-pusher paperboy paperer paperhanger papist papoose pappa pappoose parachuter parachutist parader paragon paragrapher
paralegal paralytic paramedic paramedical paramour paranoiac paranoid paraplegic paraprofessional parapsychologist parasite paratrooper pardner
pardoner parent parer paretic pariah parishioner parlormaid parlourmaid parodist parolee parricide parrot parson part-owner part-timer partaker
participant partisan partitionist partizan partner partygoer parvenu pasha passenger passer passer-by passerby paster pastor patentee pater
paterfamilias pathfinder pathologist patient patrial patriarch patrician patricide patrikin patriot patrioteer patrisib patroller patrolman patron
patroness patronne patsy patternmaker patzer pauper pawer pawnbroker payee payer paymaster paynim peacekeeper peacemaker peacenik pearler peasant
peculator pedagog pedagogue pedaler pedaller pedant peddler pederast pedestrian pediatrician pediatrist pedlar pedodontist pedophile peeler peeper
peer peeress peewee pelter pen-friend pendragon penetrator penitent penman penologist penpusher pensionary pensioner pentathlete peon perceiver
percher percipient percussionist perfecter perfectionist performer perfumer peri perinatologist periodontist peripatetic perisher perjurer perpetrator
persecutor personage personality personification perspirer persuader pervert peshmerga pessimist pesterer petitioner petter pettifogger phalangist
phantasm phantasma phantom pharisee pharmacist pharmacologist philanderer philanthropist philatelist philhellene philhellenist philistine philologist
philologue philomath philosopher philosophiser philosophizer phlebotomist phoner phonetician phoney phonologist phony photographer photojournalist
photometrician photometrist phrenologist physician physicist physiologist physiotherapist phytochemist phytologist pianist picador picaninny
piccaninny pickaninny picker picket picklepuss picknicker pickpocket picnicker pig pigman pigmy pilferer pilgrim pillager pillock pilot pimp pin-up
pinchgut pinhead pinko pioneer pip-squeak piper piranha pirate pisser pistoleer pitcher pitchman pivot pixie pixy place-kicker placeholder placekicker
placeman placeseeker plagiariser plagiarist plagiarizer plainclothesman plainsman plaintiff plaiter planner planter plantsman plasterer platelayer
plater platitudinarian play-actor playactor playboy player playfellow playgoer playmaker playmate playwright pleader pleaser pleb plebe plebeian
pledgee pledger plenipotentiary plier plodder plotter ploughboy ploughman ploughwright plowboy plower plowman plowwright plug-ugly plugger plumber
plunderer plunger pluralist plutocrat plyer poacher podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman poisoner pol
polack polemic polemicist polemist policeman policewoman policyholder politician politico pollster polluter poltergeist poltroon polyandrist
polygamist polyglot polygynist polymath polytheist pom pommy pomologist ponce ponderer pontifex pontiff poof pooh-bah pooler poove pop pope popinjay
populariser popularizer populist pornographer porter portraitist portrayer portwatcher poser poseur poseuse positivist posseman possessor possible
postdiluvian postdoc postgraduate postilion postillion postman postmaster postmistress postponer postulant postulator posturer potboy potentate
pothead potholer pothunter potman potter potterer pouf poulterer poultryman pouter powderer powerbroker powerhouse practician practitioner praetor
pragmatist prankster prater prattler pre-emptor preacher prebendary precentor preceptor predator predecessor predestinarian predestinationist
predictor preemie preemptor prefect prelate premie premier prentice presbyope presbyter preschooler presenter presentist preservationist preserver
president pressman prestidigitator preteen preteenager preterist pretor prevaricator prexy prey prick prickteaser priest priest-doctor priestess prig
primate primigravida primipara primitive primogenitor primus prince princeling princess principal printer printmaker prior prioress prisoner private
privateer privateersman prizefighter pro pro-lifer probable probationer process-server proconsul procrastinator proctologist proctor procurator
procurer procuress prodigal prodigy producer prof professional professor profiteer profligate progenitor progeny prognosticator programmer progressive
prohibitionist projectionist prole proletarian promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator prophesier
prophet prophetess propman proponent proposer propositus proprietor proprietress prosecutor proselyte prospector prosthetist prosthodontist prostitute
protagonist protectionist protector protege protegee protester protozoologist provider provincial provisioner provocateur provoker provost prowler
proxy prude pruner psalmist psephologist pseud pseudo pseudohermaphrodite psyche psychiatrist psychic psycho psychoanalyst psycholinguist psychologist
psychoneurotic psychopath psychophysicist psychopomp psychotherapist psychotic pteridologist publican publiciser publicist publicizer publisher
pudden-head puddler pudge puerpera pugilist puke puller puncher pundit punk punster punter pup pupil puppeteer puppy purchaser purist purser pursued
pursuer purveyor pusher pushover pussycat putter putterer putz pygmy pyrographer pyromancer pyromaniac python pythoness qadi quack quad quadripara
quadriplegic quadroon quaestor quaffer qualifier quarreler quarreller quarrier quarry quarryman quarterback quartermaster queen queer querier quester
questioner quibbler quidnunc quietist quin quint quintipara quisling quitter quizmaster quizzer quoter rabbi rabble-rouser racer racialist racist
racker racketeer raconteur radiobiologist radiochemist radiographer radiologist radiotherapist rafter raftman raftsman ragamuffin ragpicker ragsorter
raider rail-splitter railbird railroader railwayman rainmaker raiser raja rajah rake rakehell rambler rancher ranee rani ranker ranter raper rapist
rappeller rapper rapporteur rapscallion rascal rat rat-catcher ratepayer ratifier ratiocinator rationalist ratter raver ravisher reactionary reader
realist reaper reasoner rebuker rebutter receiver receptionist recidivist recipient recitalist reciter reckoner recluse reconciler record-breaker
record-holder record-keeper recorder recoverer recreant recruit recruiter recruiting-sergeant rectifier rector recusant red-header redact redactor
redcap redcoat redhead redheader redneck reeler reenactor ref referee referral refiner refinisher reformer reformist refugee refuter regent regicide
registrant registrar regular reincarnation relative relative-in-law reliever religionist religious remover remunerator renegade renovator renter
rentier rep repairer repairman repatriate repeater reporter representative reproacher reprobate reprover requester rescuer researcher reservist
resident resister respecter respondent responder restauranter restaurateur rester restorer restrainer retailer retaliator retard retiree retreatant
reveler reveller revenant revenuer reverend reversioner reversionist reviewer reviser revisionist revivalist revolutionary revolutionist rewriter
rhabdomancer rhetorician rheumatic rheumatologist rhinolaryngologist rhymer rhymester ribald rider ridiculer rifleman rigger right-hander right-winger
righthander rightist ringer ringleader ringmaster rioter rip ripper riser ritualist rival riveter rivetter roadhog roadman roamer roarer roaster
robber roc rocker rogue roisterer roller-skater rollerblader roly-poly romantic romanticist romper roofer rookie roomer roomie roommate roomy rooter
rope-maker ropedancer ropemaker roper ropewalker rosebud rotter roue roughneck roughrider rounder roundhead roundsman rouser roustabout router rover
rowdy rower royalist rubberneck rubbernecker rube ruffian ruiner ruler ruminator rummy rumormonger rumourmonger rumrunner runaway runner runner-up
runt ruralist rusher rustic rustler saboteur sabra sachem sacrificer sacristan saddhu saddler sadhu sadist sadomasochist safebreaker safecracker
sagamore sage sahib sailmaker sailor saint salesclerk salesgirl saleslady salesman salesperson saleswoman salter salutatorian saluter salvager salvor
samurai sandbagger sandboy sandman sandwichman sangoma sannup sannyasi sannyasin sanyasi saphead sapper sartor satirist satrap satyr saunterer savage
savant saver sawbones sawyer saxist saxophonist scab scalawag scallywag scalper scammer scamp scandalmonger scanner scapegoat scapegrace scaremonger
scatterbrain scattergood scenarist scene-stealer sceneshifter sceptic schemer schizophrenic schlemiel schlep schlepper schlimazel schlockmeister schmo
schmoozer schmuck schnook schnorrer scholar scholastic scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl schoolmarm schoolmaster
schoolmate schoolmistress schoolteacher scientist sciolist scion scoffer scofflaw scold scolder scorekeeper scorer scorner scoundrel scourer scourger
scout scouter scoutmaster scrag scrambler scrapper scratcher scrawler screamer screecher screener screenwriter screw screwball screwballer scribbler
scrimshanker scriptwriter scrivener scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer
seafarer sealer seaman seamster seamstress searcher seasonal seasoner secessionist second-in-command second-rater second-stringer seconder secretary
sectarian sectarist sectary secular secularist secundigravida securer seducer seductress seeder seedman seedsman seeker seer segregate segregationist
segregator seigneur seignior seismologist seizer selectman selector selectwoman self self-seeker self-starter seller sellout semanticist semifinalist
seminarian seminarist semiotician semipro semiprofessional sempstress senator sendee sender seneschal senior sensationalist sensitive sensualist
sentimentalist sentinel sentry separationist separatist septuagenarian seraph serf sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms
serjeant-at-law sermoniser sermonizer serologist servant server serviceman servitor setter settler settlor sexagenarian sexist sexpot shadower shaheed
shaitan shaker sham shaman shammer shamus shanghaier shaper sharecropper shareholder shareowner sharer shark sharper sharpie sharpshooter sharpy
shaver shaytan she-devil shedder sheeny sheep sheepherder sheepman shegetz sheik sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff
sherlock shielder shifter shiksa shikse shill shingler ship-breaker shipbuilder shipmate shipowner shipper shipwright shirker shirtmaker shithead
shitter shlemiel shlep shlepper shlimazel shlockmeister shmo shmuck shnook shnorrer shocker shoeblack shoemaker shogun shoofly shooter shopaholic
shopkeeper shoplifter shopper shopwalker shortstop shouter shoveler shoveller shover show-off showgirl showman shrew shrimp shrink shuffler shut-in
shutterbug shylock shyster sib sibling sibyl sidekick sidesman sightreader sightseer signaler signaller signalman signatory signer signior signor
signora signore signorina silenus silly silvan silver-worker silversmith silverworker simperer simple simpleton singer sinner sipper sir sirdar sire
sirrah sis sissy sister sister-in-law six-footer sixth-former skateboarder skater skeptic sketcher skidder skier skimmer skin-diver skinflint skinhead
skinny-dipper skipper skirmisher skivvy skulker skunk skycap skydiver slacker slammer slanderer slapper slasher slattern slaughterer slave slaveholder
slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth sleuthhound slicer slicker slider slinger slipper slob slobberer sloganeer slogger
slop-seller slopseller slouch sloucher sloven slowcoach slowpoke slugabed sluggard slugger slumberer slut slyboots smallholder smarta smasher smiler
smirker smoker smoothie smoothy smotherer smuggler snacker snapper snarer snatcher sneak sneaker sneerer sneezer sniffer sniffler sniper snitch
snitcher sniveler sniveller snob snoop snooper snoot snorer snorter snot snowboarder snuffer snuffler so-and-so soaker sobersides socialiser socialist
socialite socializer sociobiologist sociolinguist sociologist sociopath sodalist sodbuster sodomist sodomite softie softy sojourner solderer soldier
solicitor solitary solitudinarian soloist solon solver sommelier somnambulist somniloquist son son-in-law songster songstress songwriter sonneteer
sonny soothsayer soph sophisticate sophomore soprano sorcerer sorceress sorehead sorrower sorter sot soubrette soul soundman sourdough sourpuss souse
southpaw sovereign sower spaceman spacewalker spammer spanker sparer spastic speaker spearhead specialiser specialist specializer specifier spectator
specter spectre speculator speechifier speechmaker speechwriter speeder speedskater spelaeologist speleologist spellbinder speller spelunker spend-all
spendthrift spewer sphinx spic spick spik spiller spindlelegs spindleshanks spinmeister spinner spinster spirit spiritualist spitfire spitter spiv
splicer splitter spoiler spoilsport spokesman spokesperson spokeswoman sponge sponger sponsor spook sportscaster sportsman sportswoman sportswriter
spot-welder spotter spouse spouter sprawler sprayer sprigger sprinter sprite sprog spurner spy spymaster squabbler squanderer squatter squaw squawker
squealer squint-eye squinter squire squirmer squirt stabber stableboy stableman stacker staffer stagehand stager staggerer stainer stakeholder stalker
stalking-horse stalwart stammerer stamper stand-in standard-bearer standardiser standardizer standby standee stander starer starets stargazer starlet
starveling stater statesman stateswoman stationer stationmaster statistician stay-at-home steady stealer steamfitter steamroller steelmaker steelman
steelworker steeplejack steerer steersman stemmer stenographer stentor stepbrother stepchild stepdaughter stepfather stepmother stepparent stepper
stepsister stepson stevedore steward stewardess stick-in-the-mud stickler stiff stifler stigmatic stigmatist stinker stinkpot stinter stipendiary
stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber stockman stocktaker stomper stonecutter stonemason stoner
stonewaller stooge stoolie stoolpigeon stooper storekeeper storyteller stowaway strafer straggler straight stranger strangler straphanger strapper
strategian strategist strawman strayer streaker streetwalker stretcher-bearer strider strikebreaker striker stringer striper stripling stripper
striptease stripteaser striver stroller strong-armer strongman struggler strumpet stud student stuffer stumblebum stumbler stunner stupe stupid
stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer subeditor subjectivist subjugator sublieutenant submariner
submitter subnormal subordinate suborner subscriber subsidiary subsidiser subsidizer subsister substitute subtracter suburbanite subversive subverter
subvocaliser subvocalizer succeeder successor succorer succourer succuba succubus sucker suer sufferer suffragan suffragette suffragist suggester
suicide suitor sultan summercater summercaters sunbather sundowner super supercargo supergrass superintendent superior superman supermarketeer
supermarketer supermodel supermom supernatural supernumerary superordinate superstar supervisor supplanter suppliant supplicant supplier supporter
suppresser suppressor supremacist suprematist supremo surfboarder surfer surgeon surmounter surpriser surrealist surrenderer surrogate surveyor
survivalist survivor suspect sustainer sutler swagger swaggerer swaggie swagman swain swami swashbuckler swayer swearer sweater sweeper sweetheart
sweetie swellhead swimmer swindler swineherd swinger switch-hitter switcher switchman swordsman swot sybarite sycophant syllogiser syllogist
syllogizer sylph sylvan symboliser symbolist symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic syndicalist
syndicator synonymist syntactician synthesiser synthesist synthesizer syphilitic systematiser systematist systematizer systemiser systemizer tablemate
tacker tackle tackler taco tactician tagalong tagger tailback tailgater tailor taker talebearer talent taleteller talker tallyman tamer tanker tanner
tantaliser tantalizer taoiseach tapper tapster tar tart tartar taskmaster taskmistress taste-maker taste-tester taster tatterdemalion tattler
tattletale taxer taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer tchotchke tchotchkeleh teacher teammate teamster tearaway tease
teaser tec techie technician technocrat technologist technophile technophobe teen teenager teetotaler teetotalist teetotaller tekki telecaster
telegrapher telegraphist teleologist telepathist telephoner telephonist televangelist telltale tellurian temp temporary temporiser temporizer tempter
temptress tenant tenderfoot tenno tenorist tentmaker tergiversator termagant termer terminator terpsichorean territorial terror terrorist tertigravida
testate testator testatrix testee tester testifier thane thaumaturge thaumaturgist theatergoer theatregoer theist theologian theologiser theologist
theologizer theoretician theoriser theorist theorizer theosophist therapist thespian theurgy thief thinker third-rater thirster thoroughbred
thought-reader thrall throttler throwaway throwback thrower throwster thruster thug thunderbird thurifer thwarter tiddler tiger tightwad tike tiler
tilter timberman timekeeper timeserver timpanist tinker tinkerer tinner tinsmith tinter tipper tippler tipster tiro titan tither title-holder titterer
toady toast toaster toastmaster tobacconist tobogganist toddler toff toiler toller tollgatherer tollkeeper tollman tomboy tomfool toolmaker toper
topper torchbearer toreador torero tormenter tormentor torpedo tort-feasor tortfeasor torturer tosser tot totalitarian totemist toter totterer
touch-typist toucher tough toughie tourer tourist tout touter tovarich tovarisch towhead townee towner townie townsman towny toxicologist tracer
tracker tracklayer trader tradesman traditionalist traducer trafficker tragedian tragedienne trailblazer trailer trainbandsman trainbearer trainee
trainer trainman trainmaster traitor traitress tramp tramper trampler transactor transalpine transcendentalist transcriber transexual transferee
transferer transferor transferrer transgendered transgressor transient translator transmigrante transmitter transplanter transsexual transvestite
trapper trapshooter traveler traveller traverser trawler treasonist treasurer treater trekker trembler trencher trencherman trend-setter trespasser
tribade tribesman tribologist tribune tricker trickster trier trifler triggerman trigonometrician trimmer tripper tritheist triumvir troglodyte troll
troller trollop trombonist trooper troubadour troublemaker troubler troubleshooter trouper truant trucker truckler trudger truelove trumpeter
trustbuster trustee truster trustor trusty tsar tsarina tsaritsa tsatske tshatshke tub-thumper tubercular tugger tumbler tuner turncoat turncock
turnkey turtler tutee tutor twaddler twat twerp twiddler twin twiner twirler twirp twit two-timer tycoon tympanist typesetter typist typographer
tyrant tyro tzar tzarina ultraconservative ultramontane ump umpire uncle underachiever underboss underclassman underdog undergrad undergraduate
underling underperformer undersecretary underseller understudy undertaker underwriter undesirable undine undoer unfastener unfortunate unicorn
unicyclist unilateralist unionist unperson unraveler unraveller untier untouchable upbraider upholder upholsterer uprooter upsetter upstager upstart
uranologist urchin urinator urologist user usherette usufructuary usurer usurper utiliser utilitarian utilizer utterer uxor uxoricide vacationer
vacationist vaccinator vaccinee vacillator vagabond vagrant valedictorian valentine valet valetudinarian valuator valuer vamp vamper vampire vandal
vanisher vanquisher vaquero varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vegan vegetarian vendee vender vendor venerator
venter ventriloquist venturer verbaliser verbalizer verger verifier vermin versifier vestal vestryman vestrywoman vet veteran veterinarian veterinary
vexer vibist vibraphonist vicar vicar-general vice-regent vicegerent vicereine viceroy victim victimiser victimizer victor victualer victualler viewer
vigilante vilifier villager villain villainess villein vindicator vintager vintner violator violinist violist violoncellist virago virgin virologist
virtuoso viscount viscountess visionary visitant visitor visualiser visualizer vitaliser vitalist vitalizer viticulturist vivisectionist vixen vizier
vocaliser vocalist vocalizer vociferator voicer voider voluntary volunteer voluptuary vomiter votary voter vouchee voucher vower voyager voyeur
vulcaniser vulcanizer vulgarian vulgariser vulgarizer vulture wacko waddler waffler wag wagerer waggoner waggonwright wagoner wagonwright waif wailer
wainwright waiter waitress waker walk-in walk-on wall-paperer wallah walloper wallpaperer wally waltzer wanderer wangler wanker wannabe wannabee
wanter wanton warbler ward ward-heeler warden warder wardress warehouseman warehouser warlock warlord warmonger warrantee warranter warrantor warrener
warrior washer washerman washerwoman washwoman wassailer waster wastrel watchdog watcher watchmaker watchman watercolorist watercolourist waterer
waterman waver waverer wax-chandler wayfarer weakling wearer weasel weatherman weaver webmaster weeder weekender weeper weigher weightlifter weirdie
weirdo weirdy weisenheimer welcher welcomer welder well-wisher welsher welterweight wench wencher werewolf westerner wet-nurse wetback wetnurse wetter
whacko whale whaler wheedler wheelwright whiffer whiner whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower whiteface
whitey whittler whiz whiz-kid whizz whizz-kid wholesaler whore whoremaster whoremonger whoreson wicket-keeper widow widower widowman wife wiggler
wight wigmaker wildcatter wimp windbag winder windtalker winemaker wingback winger wingman winker winner wino wiper wire-puller wireman wirer
wiretapper wiseacre wisenheimer witch witch-hunter withdrawer withholder withstander witness witnesser wittol wivern wiz wizard wog wolfman woman
womaniser womanizer wonderer wonk woodcarver woodcutter woodman woodsman woodworker wooer woolgatherer woolsorter wop word-painter wordmonger
wordsmith workaholic worker workfellow workingman workman workmate world-beater worldling worrier worrywart worshiper worshipper worthy wrangler
wrecker wrester wrestler wretch wriggler write-in writer wrongdoer wuss wyvern xylophonist yachtsman yachtswoman yahoo yakuza yanker yardbird yardie
yardman yardmaster yawner yearling yearner yeller yenta yeoman yes-man yeti yid yielder yob yobbo yobo yodeller yokel youngster younker youth yuppie
zany zombi zombie
zoologist
`;
