// Places.
// Source: WordNet 3.0, instances in noun.*; Copyright 2006 Princeton University, WordNet licence.
// Written by training/build-gazetteers.ts: change that, not this.
export const WORDNET_PLACES = `
a horizon|a-horizon|aachen|aaland islands|aalborg|aalst|aar|aare|aare river|aarhus|abadan|aberdare|aberdeen|abidjan
abila|abilene|abkhaz|abkhazia|abruzzi|abruzzi e molise|abu dhabi|abuja|abukir|abukir bay|abydos|abyla|abyssinia|acadia
acadia national park|acapulco|acapulco de juarez|accho|accra|achaea|acheron|aconcagua|acores|acragas|acre|actium
adalia|adam's peak|adams|adana|addis ababa|adelaide|adelie coast|adelie land|aden|adige|adirondack mountains
adirondacks|admiralty island|admiralty islands|admiralty range|adrianople|adrianopolis|adriatic|adriatic sea|adzhar
adzharia|aegadean islands|aegadean isles|aegates|aegean|aegean sea|aegina|aegospotami|aegospotamos|aeolia|aeolis
afars and issas|afghanistan|africa|agra|agrigento|ahvenanmaa|aigina|aire|aire river|aix-la-chapelle|ak|akaba|aken|akka
akko|akmola|akron|al|al aqabah|al ladhiqiyah|al madinah|al qahira|al-hudaydah|al-iraq|al-magrib|al-mukalla|ala.
alabama|alabama river|aland islands|alaska|alaska peninsula|alaska range|albania|albanian capital|albany|alberta
alborg|albuquerque|alep|aleppo|aleutian islands|aleutians|alexander archipelago|alexandria|algeria|algerian capital
algerie|algiers|alhambra|alleghenies|allegheny|allegheny mountains|allegheny river|allentown|alma-ata|almaty
aloha state|alpena|alps|alsace|alsatia|altai mountains|altay mountains|altoona|amarillo|amazon|amazon river|america
american capital|american falls|american samoa|american stock exchange|american virgin islands|amex|amman
amphitheatrum flavium|amsterdam|amur|amur river|an nafud|an nefud|anaheim|anapurna|anatolia|anchorage|ancohuma
andalucia|andalusia|andaman sea|andes|andhra pradesh|andorra|angara|angara river|angel|angel falls|anglesea
anglesea island|anglesey|anglesey island|angola|angolan capital|angora|angostura bridge|anguilla|anjou|ankara
ann arbor|annaba|annam|annapolis|annapurna|antakiya|antakya|antalya|antananarivo|antarctic|antarctic circle
antarctic continent|antarctic ocean|antarctic peninsula|antarctic zone|antarctica|antigua|antigua and barbuda|antilles
antioch|antofagasta|antonine wall|antwerp|antwerpen|anvers|anzio|apalachicola|apalachicola river|apeldoorn|apennines
apia|appalachia|appalachian mountains|appalachians|appleton|appleton layer|apulia|aqaba|aquarius
aquarius the water bearer|aquila|aquila degli abruzzi|aquitaine|aquitania|ar|ar rimsal|arab republic of egypt|arabia
arabian desert|arabian gulf|arabian peninsula|arabian sea|arafura sea|aragon|araguaia|araguaia river|araguaya
araguaya river|aral sea|aran islands|ararat|aras|arauca|araxes|arcadia|archer|arches national park|arctic
arctic archipelago|arctic circle|arctic ocean|arctic zone|ardennes|areopagus|arequipa|argentina|argentine republic
argos|argun|argun river|arhus|ariana|aries|aries the ram|aristarchus|arizona|ark.|arkansas|arkansas river|arlington
armageddon|armenia|arnhem|arno|arno river|artemision at ephesus|artois|aruba|as|asahikawa|asama|asheville|ashkhabad
ashur|asia|asia minor|asmara|asmera|aspadana|aspinwall|assam|assouan|assuan|assur|assyria|astana|astrakhan|asuncion
asur|aswan|aswan high dam|atacama desert|atacama trench|athens|athinai|athos|atlanta|atlantic|atlantic city
atlantic coast|atlantic ocean|atlas mountains|attica|auckland|augean stables|augusta|auschwitz|austerlitz|austin
austral islands|australasia|australia|australian alps|australian capital|australian desert|austria|austria-hungary
austrian capital|austronesia|auvergne|avignon|avon|ayr|az|az zarqa|azerbaijan|azerbaijani republic|azerbajdzhan
azerbajdzhan republic|azores|b horizon|b-horizon|babel|babylon|babylonia|bad lands|badger state|badlands
badlands national park|baffin bay|baffin island|bagdad|baghdad|bahama islands|bahamas|bahia blanca|bahrain
bahrain island|bahrein|bahrein island|baikal|bairiki|baja california|bakersfield|baku|balance|balaton|bale
balearic islands|bali|balkan mountain range|balkan mountains|balkan peninsula|balkans|balmoral castle|baltic
baltic sea|baltimore|bam|bamako|bandung|banff|bangalore|bangkok|bangla desh|bangladesh|bangor|bangui|banjul|barbados
barbary|barbary coast|barbuda|barcelona|barents sea|bari|barranquilla|barstow|bartlesville|basel|basia|basilicata
basle|basra|basse-normandie|basseterre|bastille|basutoland|bath|batna|baton rouge|baton rouge bridge|battle born state
bavaria|bay of bengal|bay of biscay|bay of campeche|bay of fundy|bay of naples|bay of ob|bay state|baykal|bayonne
bayonne bridge|bayrut|bayt lahm|beacon hill|bean town|beantown|beaufort sea|beaumont|beaver state|beckley
bedloe's island|beehive state|beijing|beira|beirut|belarus|belau|belem|belfast|belgian capital|belgian congo|belgique
belgium|belgrade|belize|bellingham|belo horizonte|belorussia|belsen|bemidji|bend|bengal|benghazi|benin
benjamin franklin bridge|bennington|beograd|bergen|bering sea|bering strait|berkeley|berkshire|berkshire hills
berkshires|berlin|bermuda|bermuda triangle|bermudas|bern|berne|bethlehem|bethlehem ephrathah|bethlehem-judah
beverly hills|bharat|bhutan|bible belt|bida|big bend|big bend national park|big sioux river|big sur|bighorn
bighorn river|bight of benin|bihar|bikini|billings|biloxi|binghamton|bioko|birmingham|bisayas|biscayne bay
biscayne national park|bishkek|biskek|bismarck|bismarck archipelago|bismarck sea|bissau|bithynia|black africa
black forest|black hills|black hole of calcutta|black rock desert|black sea|blackpool|blacksburg|blantyre|blida
bloemfontein|bloomington|bloomsbury|blue nile|blue ridge|blue ridge mountains|bluegrass|bluegrass country
bluegrass region|bluegrass state|bo hai|bodensee|boeotia|bogota|bohemia|boise|bolivia|bologna|bolzano|bombay|bonaire
bonete|bonn|bordeaux|borneo|bosna i hercegovina|bosnia|bosnia and herzegovina|bosnia-herzegovina|bosporus
bosporus bridge|boston|boston harbor|botswana|bougainville|bougainville trench|boulder|bourgogne|bourse|bouvet island
bowling green|bozeman|braga|brahmaputra|brahmaputra river|brandenburg|brasil|brasilia|brasov|bratislava|brattleboro
braunschweig|brazil|brazilian capital|brazos|brazos river|brazzaville|breed's hill|breiz|bremen|bremerhaven
brenner pass|brescia|breslau|brest|bretagne|bridgeport|bridgetown|brighton|brindisi|brisbane|bristol|bristol channel
britain|british capital|british columbia|british empire|british guiana|british honduras|british isles
british virgin islands|brittany|brno|bromberg|bronx|bronx-whitestone bridge|brooklyn|brooklyn bridge|brown
brown university|brownsville|bruges|brummagem|brunei|brunn|brunswick|brusa|brussels|bruxelles|bryan
bryce canyon national park|bucharest|bucharesti|buchenwald|buckeye state|buckingham palace|bucuresti|budapest
buenos aires|buffalo|buganda|bujumbura|bulawayo|bulgaria|bulgarian capital|bull|bull run|burgundy|burkina faso
burlington|burma|bursa|burundi|butte|buzzards bay|byblos|bydgoszcz|byelarus|byelorussia|byzantine empire|byzantium
c horizon|c-horizon|ca|caaba|cachi|cadiz|caesarea|cairo|calabria|calais|calcutta|caledonia|calgary|cali|calif.
california|caloocan|caloosahatchee|caloosahatchee river|calpe|calvary|cam|cam river|cambodia|cambodian capital|cambria
cambrian mountains|cambridge|cambridge university|camden|camellia state|camelot|cameroon|cameroun|camlan|camp david
campania|campeche|canaan|canada|canadian|canadian capital|canadian falls|canadian maritime provinces|canadian river
canadian shield|canakkale bogazi|canal zone|canandaigua lake|canara|canaries|canary islands|canberra|cancer
cancer the crab|cancun|cannes|cantabrian mountains|canterbury|canton|canton river|canyonlands national park|cape ann
cape breton island|cape canaveral|cape cod|cape cod bay|cape colony|cape fear|cape fear river|cape flattery
cape froward|cape girardeau|cape hatteras|cape horn|cape kennedy|cape may|cape of good hope|cape of good hope province
cape passero|cape province|cape sable|cape town|cape trafalgar|cape verde|cape verde islands|cape york
cape york peninsula|capitol|capitol building|capitol hill|capitol reef national park|cappadocia|capri|capricorn
capricorn the goat|caracas|carbondale|cardiff|caribbean|caribbean sea|caribees|carlsbad|carlsbad caverns
carlsbad caverns national park|carnegie mellon university|carolina|carolinas|caroline islands|carpathian mountains
carpathians|carpentaria|carson city|cartagena|carthage|casablanca|cascade mountains|cascade range|cascades|cashmere
casper|caspian|caspian sea|castile|castilla|castries|catalina island|catalonia|cataract canyon|cathay
catskill mountains|catskills|caucasia|caucasus|caucasus mountains|cayman islands|cayuga lake|cebu|cebu city
cedar rapids|celebes|centennial state|central africa|central african republic|central america|central park|centre
ceylon|chablis|chad|chalcedon|chaldaea|chaldea|champagne|champagne-ardenne|champaign|champlain|chancellorsville|chang
chang jiang|changan|changjiang|changtzu|channel island|channel islands national park|chao phraya|chapel hill|chari
chari river|charleroi|charles|charles river|charleston|charlestown|charlestown navy yard|charlotte|charlottetown
chartres|chartres cathedral|chattahoochee|chattahoochee river|chattanooga|chechen republic|chechenia|chechnya|cheddar
chelyabinsk|chemnitz|chemulpo|chennai|cherbourg|cherepovets|chernobyl|chesapeake bay|chester|cheviot hills|cheviots
cheyenne|chicago|chihuahua|chihuahuan desert|chile|chiloe|chimborazo|china|chinese wall|chios|chisinau|chittagong
chongqing|christchurch|christiania|chu kiang|chukchi peninsula|chukchi sea|chula vista|chungking|churchill
cidade de praia|cimarron|cimarron river|cincinnati|citlaltepetl|citta del vaticano|city of bridges
city of brotherly love|city of light|city of london|city of the angels|city of westminster|ciudad bolivar
ciudad de mexico|ciudad juarez|ciudad trujillo|ciudad victoria|clarksburg|cleveland|clichy|clichy-la-garenne
clinch river|clinton|clyde|cn tower|cnossos|cnossus|co|co-operative republic of guyana|coahuila|coast mountains
coast range|coats land|cocytus|coeur d'alene|coeur d'alene lake|colchis|colima|colo.|cologne|colombia|colombo|colon
colorado|colorado desert|colorado plateau|colorado river|colorado springs|colossae|colosseum|columbia|columbia river
columbia university|columbus|commodore john barry bridge|commonwealth of australia|commonwealth of dominica
commonwealth of puerto rico|commonwealth of the bahamas|communism peak|communist china|comoro islands|comoros|conakry
concepcion|concord|coney island|confederacy|confederate states|confederate states of america|congo|congo river
connecticut|connecticut river|constance|constantina|constantine|constantinople|constitution state|continent
cook strait|cooper union|cooper union for the advancement of science and art|cooperstown|coosa|coosa river|copenhagen
copernicus|coral sea|cordoba|cordova|corinth|cork|corn belt|cornell university|cornhusker state|cornwall|coropuna
corpus christi|corse|corsica|costa rica|cotacachi|cote d'azur|cote d'ivoire|cotonou|cotopaxi|cotswold hills|cotswolds
council bluffs|coventry|coyote state|crab|cracow|crater lake national park|cremona|crete|crimea|crna gora|croatia
crocodile river|cross-florida waterway|ct|ct.|cuba|cuban capital|culebra|culiacan|cumana|cumberland|cumberland gap
cumberland mountains|cumberland plateau|cumberland river|cumbria|cuquenan|cuquenan falls|curacao|curb|curitiba|cusco
cuzco|cyclades|cymru|cynoscephalae|cyprus|czech capital|czech republic|czechoslovakia|czestochowa|d region|d-layer
d.c.|d.p.r.k.|dacca|dachau|dae-han-min-gook|dahna|dahomey|dairen|dakar|dakota|dalian|dallas|dalmatia|damascus|danau
danish capital|danmark|danube|danube river|danzig|dapsang|dar es salaam|dardanelles|darfur|darling|darling river
dartmouth|dartmouth college|darwin|daryacheh-ye orumiyeh|dasht-e-kavir|dasht-e-lut|daugavpils|davenport|dawson|dayton
daytona beach|dc|de|dead sea|death valley|decatur|deep south|del rio|del.|delaware|delaware bay
delaware memorial bridge|delaware river|delhi|delphi|delphic oracle|demavend|demerara
democratic and popular republic of algeria|democratic people's republic of korea
democratic republic of sao tome and principe|democratic republic of the congo
democratic socialist republic of sri lanka|den haag|denali|denali fault|denali national park|denmark|denver|des moines
detroit|detroit river|deutschland|devon|devonshire|dhahran|dhaka|dhaulagiri|dhodhekanisos|diamond state|dijon|dimash
dipylon|dipylon gate|disneyland|district of columbia|dixie|dixieland|djakarta|djanet|djibouti|dneprodzerzhinsk|dnieper
dnieper river|dnipropetrovsk|dobrich|dodecanese|dodge city|dodoma|doha|dolomite alps|dominica|dominican republic|don
don river|donbas|donbass|donets basin|donetsk|donetske|donner pass|doris|dortmund|douala|dover|dprk|dresden|dubai
dublin|dubrovnik|dubuque|duke university|duluth|dunkerque|dunkirk|durango|durazzo|durban|durham|durres|dusanbe
dushanbe|dusseldorf|dutch capital|dutch east indies|dutch guiana|dyushambe|e layer|e region|east|east africa
east anglia|east china sea|east coast|east germany|east india|east indies|east malaysia|east pakistan|east river
east saint louis|east sea|east sussex|east timor|eastern desert|eastern highlands|eastern roman empire|eastern samoa
eau claire|ebro|ebro river|ecuador|edinburgh|edirne|edmonton|edo|eelam|egadi islands|egypt|egyptian capital
egyptian empire|ehadhamen|eiffel tower|eindhoven|eire|el aaium|el alamein|el beda|el giza|el iskandriyah|el libertador
el misti|el muerto|el paso|el qahira|el salvador|el-aksur|elam|elbe|elbe river|elisabethville|elizabeth river|ellas
ellice islands|ellis island|elmont|elsass|emerald isle|emilia-romagna|empire state|empire state building
empire state of the south|enderby land|england|english channel|enid|eniwetok|entebbe|ephesus|epirus|equality state
equatorial guinea|ergun he|erie|eritrea|erivan|esfahan|espana|espoo|essen|essex|esthonia|estonia|eternal city|ethiopia
etna|etruria|eugene|euphrates|euphrates river|eurasia|eureka|europe|european russia|euxine sea|evansville|everest
everglade state|everglades|everglades national park|evergreen state|eyre|eyre peninsula|ezo|f layer|f region
faeroe islands|faeroes|faisalabad|falkland islands|far east|fargo|farmington|faroe islands|faroes|fayetteville
federal democratic republic of ethiopia|federal islamic republic of the comoros|federal republic of germany
federal republic of nigeria|federal republic of yugoslavia|federated states of micronesia|federation of malaysia
federation of saint kitts and nevis|federative republic of brazil|feliz lusitania|fengtien|ferrara|fertile crescent
fes|fez|fiji|fiji islands|fijis|fingal's cave|finger lakes|finland|finnish capital|firenze|first state|firth of clyde
firth of forth|fish|fl|fla.|flagstaff|flanders|flint|flint river|flodden|florence|florida|forbidden city|formosa
fort lauderdale|fort myers|fort smith|fort wayne|fort worth|fort-lamy|forth|forth river|fox river|france|franche-comte
frankfort|frankfurt|frankfurt on the main|frederick|fredericksburg|fredericton|free state|freetown|french capital
french congo|french guinea|french indochina|french oceania|french polynesia|french republic|french riviera
french sudan|french west indies|fresno|frg|friendly islands|friesland|frisia|frisian islands|friuli-venezia giulia
frunze|fuego|fuji|fuji-san|fujinoyama|fujiyama|fukuoka|funafuti|ga|ga.|gabon|gabonese republic|gaborone|gabun|gadsden
gafsa|gainesville|galan|galapagos|galapagos islands|galatia|galeras|galicia|galilee|gallia|galloway|gallup|galveston
galveston bay|galveston island|galway|galway bay|gambia|gambier islands|gan jiang|gand|ganges|ganges river|gansu
gansu province|garden state|garland|garonne|garonne river|gary|gascogne|gascony|gasherbrum
gates of the arctic national park|gateway to the west|gaul|gaza|gaza strip|gb|gdansk|gem state|gemini|gemini the twins
geneva|geneve|genf|genoa|genova|gent|george town|george washington bridge|georgetown|georgia|german capital
german democratic republic|germany|gettysburg|ghana|ghent|gibraltar|gibson desert|gila|gila desert|gila river
gilbert and ellice islands|gilbert islands|giza|gizeh|glasgow|glen canyon dam|gloucester|gloucestershire|goa|goat|gobi
gobi desert|godwin austen|goeteborg|golan|golan heights|gold coast|golden gate|golden gate bridge|golden state
goldsboro|golfo de campeche|golfo de mexico|golgotha|goma|gomel|gomorrah|gomorrha|gondwanaland|gopher state|gorki
gorkiy|gorky|gosainthan|goteborg|gothenburg|governador valadares|gran santiago|granada|grand canyon
grand canyon national park|grand canyon state|grand duchy of luxembourg|grand island|grand rapids|grand river
grand teton|grand teton national park|granite state|graz|great arabian desert|great australian bight
great australian desert|great barrier reef|great britain|great divide|great dividing range|great falls
great indian desert|great lakes state|great mendenhall glacier|great plains|great plains of north america
great pyramid|great rift valley|great salt desert|great salt lake|great sandy desert|great slave lake
great smoky mountains|great smoky mountains national park|great victoria desert|great wall|great wall of china
greater antilles|greater london|greater new orleans bridge|greater new york|greater sunda islands|greece|greek capital
green|green bay|green line|green mountain state|green mountains|green river|greenland|greenland sea|greensboro
greenville|greenwich|greenwich meridian|greenwich village|grenada|grenoble|gronland|grozny|groznyy|gu|guadalajara
guadalcanal|guadalupe island|guadalupe mountains|guadalupe mountains national park|guadeloupe|guaira|guaira falls
guallatiri|guam|guangdong|guangdong province|guangzhou|guantanamo|guatemala|guatemala city|guayaquil|guiana
guiana highlands|guine-bissau|guinea|guinea-bissau|gujarat|gujerat|gulf coast|gulf of aden|gulf of aegina
gulf of akaba|gulf of alaska|gulf of antalya|gulf of aqaba|gulf of bothnia|gulf of california|gulf of campeche
gulf of carpentaria|gulf of corinth|gulf of finland|gulf of guinea|gulf of lepanto|gulf of martaban|gulf of mexico
gulf of ob|gulf of oman|gulf of riga|gulf of saint lawrence|gulf of siam|gulf of sidra|gulf of st. lawrence
gulf of suez|gulf of tehuantepec|gulf of thailand|gulf of venice|gulf states|gulu|guyana|h.i.|hadrian's wall
hagerstown|haifa|haiphong|haiti|haitian capital|halab|haleakala national park|halicarnassus|halifax|halle
halle-an-der-saale|hamburg|hamelin|hameln|hamilton|hampshire|hampton roads|han-gook|handies peak|hangchow
hanging gardens of babylon|hangzhou|hangzhou bay|hannibal|hannover|hanoi|hanover|harare|hargeisa|harlem|harlem river
harper's ferry|harpers ferry|harrisburg|hartford|harvard|harvard university|hashemite kingdom of jordan|hastings
hatteras island|hattiesburg|haute-normandie|havana|haw.|hawai'i|hawaii|hawaii island|hawaii volcanoes national park
hawaiian capital|hawaiian islands|hawkeye state|hayastan|hays|hayti|heart of dixie|heaviside layer|hebei
hebei province|hebridean islands|hebridean isles|hebrides|hedjaz|hefa|heilong|heilong jiang|hejaz|helena
hell's half acre|hell's kitchen|hellenic republic|hellespont|helsingfors|helsinki|herat|herculaneum|hermosillo
heroica puebla de zaragoza|hershey|hertfordshire|hi|hibbing|hibernia|high dam|high sierra|highlands
highlands of scotland|hijaz|hilo|himalaya|himalaya mountains|himalayas|hindu kush|hindu kush mountains|hindustan|hippo
hippo regius|hiroshima|hispaniola|ho chi minh city|hobart|hodeida|hoek van holland|hohenlinden|hohhot|hokkaido|holland
hollywood|holy land|holy see|holy sepulcher|holy sepulchre|home counties|homel|homyel|hondo|honduran capital|honduras
hong kong|honiara|honolulu|honshu|hook of holland|hoosier state|hoover dam|hopeh|hopei|horn of africa|horseshoe falls
hot springs|hot springs national park|houghton|housatonic|housatonic river|houses of parliament|houston|hrvatska|hsian
huainaputina|huambo|huang hai|huang he|huascaran|hub of the universe|hubbard|hudson|hudson bay|hudson river|hull
humber|humber bridge|hunan|hunan province|hungarian capital|hungary|huntington|huntsville|huron|hwang ho|hyderabad|ia
ia.|ibadan|iberia|iberian peninsula|iceland|id|id.|idaho|idaho falls|iguassu|iguassu falls|iguazu|iguazu falls|ijssel
ijssel river|ijsselmeer|il|ile-de-france|ile-st-louis|iles comores|iles marquises|ilion|ilium|ill.|illampu|illimani
illinois|illinois river|illyria|ilmen|in|incheon|inchon|ind.|independence|independence hall
independent state of papua new guinea|independent state of samoa|india|indian ocean|indiana|indianapolis|indigirka
indigirka river|indochina|indochinese peninsula|indonesia|indonesian borneo|indus|indus river|inland passage
inland sea|inner hebrides|inner mongolia|innsbruck|inside passage|interlaken|international date line|ionia|ionian sea
iowa|irak|iran|iranian capital|iraq|iraqi kurdistan|ireland|irish capital|irish republic|irish sea|irrawaddy
irrawaddy river|irtish|irtish river|irtysh|irtysh river|ischia|isere|isere river|isfahan|islamabad
islamic republic of iran|islamic republic of mauritania|islamic republic of pakistan|islamic state of afghanistan
islay|isle of man|isle of skye|isle royal national park|isles of scilly|isole egadi|israel|istanbul|isthmus of corinth
isthmus of darien|isthmus of kra|isthmus of panama|isthmus of suez|isthmus of tehuantepec|italia|italian capital
italian peninsula|italian republic|italy|ithaca|ithaki|ivory coast|iwo jima|izmir|jabalpur|jackson|jacksonville|jaffa
jakarta|jalalabad|jamaica|jamaican capital|james|james bay|james river|jamestown|jammu and kashmir|japan|japan trench
japanese archipelago|japanese capital|japanese islands|java|jebel musa|jed'dah|jeddah|jefferson city|jerevan|jerez
jerez de la frontera|jericho|jersey|jersey city|jerusalem|jidda|jiddah|jinja|joao pessoa|johannesburg|johns hopkins
johnson city|johor|johore|jonesboro|joppa|jordan|jordan river|juarez|jubbulpore|juda|judaea|judah|judea|jugoslavija
juneau|jutland|jylland|kaaba|kabul|kadikoy|kahoolawe|kahoolawe island|kalaallit nunaat|kalahari|kalahari desert
kalamazoo|kalimantan|kaluga|kamchatka peninsula|kamet|kammon strait bridge|kampala|kampuchea|kan river|kan.|kananga
kanara|kanawha|kanawha river|kanchanjanga|kanchenjunga|kandahar|kandy|kansas|kansas city|kansas river|kansu|kara kum
kara sea|karachi|karakoram|karakoram range|karakorum range|karbala|karelia|karelian isthmus|karl-marx-stadt|karnataka
kasai|kasai river|kashmir|katar|katar peninsula|kathmandu|katmai national park|katmandu|katowice|katsina|kattegatt
kauai|kauai island|kaunas|kavir desert|kaw river|kazak|kazakh|kazakhstan|kazakstan|kazan|kedah|kelantan|ken.
kenai fjords national park|kennelly-heaviside layer|kennewick|kent|kentucky|kenya|kerbala|kerbela|keuka lake|key west
keystone state|khabarovsk|kharkiv|kharkov|khartoum|khios|khyber pass|kiev|kigali|kikladhes|kilimanjaro|kimberley
kinchinjunga|kingdom of belgium|kingdom of bhutan|kingdom of cambodia|kingdom of denmark|kingdom of lesotho
kingdom of morocco|kingdom of nepal|kingdom of norway|kingdom of saudi arabia|kingdom of spain|kingdom of swaziland
kingdom of sweden|kingdom of thailand|kingdom of the netherlands|kingdom of tonga|kings canyon national park|kingston
kingston-upon hull|kingstown|kinshasa|kirghiz|kirghizia|kirghizstan|kirgiz|kirgizia|kirgizstan|kiribati|kirkuk
kishinev|kissimmee|kissimmee river|kisumu|kitakyushu|kivu|kizil kum|klaipeda|klamath|klamath falls|klamath river
klondike|klyuchevskaya|knossos|knoxville|kobe|kobenhavn|kobuk valley national park|kodiak|kodiak island|kola peninsula
kolkata|koln|kolonia|konakri|kordofan|korea|korea bay|korea strait|korean peninsula|korean strait|korinthos|kosovo
kovna|kovno|koweit|krakatao|krakatau|krakatoa|krakau|krakow|kremlin|kriti|krung thep|ks|kuala lumpur|kuangchou|kuenlun
kuenlun mountains|kukenaam|kukenaam falls|kulun|kumasi|kunlan shan|kunlun|kunlun mountains|kura|kura river|kurdistan
kursk|kuwait|kuwait city|kwajalein|kwangchow|kwangju|kwangtung|kwazulu-natal|ky|kyoto|kyrgyz republic|kyrgyzstan
kyushu|kyyiv|kyzyl kum|l'aquila|l.a.|la|la crosse|la paz|la plata|la spezia|la.|labrador|labrador peninsula
labrador sea|labrador-ungava peninsula|laconia|ladoga|ladrone islands|lafayette|lagos|lahore|lake albert
lake albert nyanza|lake aral|lake baikal|lake balaton|lake baykal|lake canandaigua|lake cayuga|lake chad
lake champlain|lake chelan|lake clark national park|lake constance|lake district|lake edward|lake erie|lake eyre
lake geneva|lake huron|lake ilmen|lake keuka|lake kivu|lake ladoga|lake leman|lake malawi|lake mead|lake michigan
lake nasser|lake nyasa|lake okeechobee|lake onega|lake ontario|lake powell|lake saint clair|lake seneca|lake st. clair
lake superior|lake tahoe|lake tana|lake tanganyika|lake tsana|lake urmia|lake vanern|lake victoria|lake volta
lake winnipeg|lakeland|lanai|lanai island|lancashire|lancaster|lanchou|lanchow|land of enchantment|land of lincoln
land of opportunity|lander|languedoc-roussillon|lansing|lanzhou|lao people's democratic republic|laos|laotian capital
lapland|lappland|laptev sea|laramie|laredo|las cruces|las vegas|lascar|lascaux|lassa|lassen volcanic national park
last frontier|latakia|lateran|lateran palace|latin america|latin quarter|latium|latvia|laudo|laurasia
laurentian highlands|laurentian plateau|lausanne|lawrence|lawton|lazio|le havre|leaning tower|leaning tower of pisa
lebanese republic|lebanon|leeds|leeward islands|left bank|lehigh river|leicester|leicestershire|leiden|leipzig|lemnos
lena|lena river|leningrad|lentia|leo|leo the lion|leon|leopoldville|lesbos|lesotho|lesser antilles
lesser sunda islands|lesvos|lethe|levant|lewiston|lexington|leyden|lhasa|lhotse|liakoura|liaodong bandao
liaodong peninsula|liberia|liberian capital|liberty island|libra|libra the balance|libra the scales|libreville|libya
libyan desert|liechtenstein|liege|liepaja|lietuva|liguria|ligurian sea|lille|lilongwe|lima|limeira|limerick|limnos
limousin|limpopo|lincoln|lincoln memorial|lincolnshire|lindesnes|line of control|linz|lion|lisboa|lisbon|lithuania
little bighorn|little bighorn river|little horn|little missouri|little missouri river|little rhody|little rock
little sioux river|little wabash|little wabash river|liverpool|livonia|ljubljana|llano estacado|llullaillaco|lobito
loch achray|loch linnhe|loch ness|lodz|lofoten|logan|logrono|loire|loire river|loire valley|lombardia|lombardy|lome
london|lone-star state|long beach|long island|long island sound|lorraine|los alamos|los angeles|lothian region
lothringen|louisiana|louisiana purchase|louisville|low archipelago|low countries|lower california|lower egypt
lower peninsula|lower saxony|lower tunguska|lower-normandy|lowlands|lowlands of scotland|loyang|luanda|lubavitch
lubbock|lubeck|lublin|lubumbashi|lucania|lucknow|luda|lufkin|luik|luluabourg|lund|luoyang|lusaka|lushun|lusitania
lut desert|luta|luxembourg|luxembourg city|luxembourg-ville|luxemburg|luxor|luzon|lyallpur|lycia|lydia|lynchburg|lyon
lyonnais|lyons|ma|maarianhamina|macao|macau|macedon|macedonia|machu picchu|mackenzie|mackenzie river|mackinac bridge
macon|madagascar|madeira|madeira islands|madeira river|madeiras|madison|madras|madrid|magdalena|magdalena river
maghreb|maginot line|magnolia state|magyarorszag|maharashtra|mahgrib|maiduguri|maine|majorca|makalu|makedonija|malabo
malacca|malaga|malagasy republic|malawi|malay archipelago|malay peninsula|malaya|malaysia|maldive islands|maldives
male|mali|malmo|malta|mammoth cave national park|man|managua|manama|manchester|manchuria|mandalay|manhattan
manhattan island|manila|manipur|manitoba|mankato|mannheim|mansfield|maputo|maracaibo|maracay|marche|marches
mariana islands|marianas|mariehamn|marineland|maritime provinces|maritimes|marmara|marmara denizi|marmora|maroc
marquesas islands|marquette|marrakech|marrakesh|marruecos|marseille|marseilles|marshall islands|marston moor
martha's vineyard|martinique|maryland|maseru|mashhad|mason and dixon line|mason and dixon's line|mason city
mason-dixon line|masqat|mass.|massachusetts|massachusetts bay|massachusetts bay colony
massachusetts institute of technology|massawa|massif central|matamoros|matterhorn|maui|maui island|mauna kea|mauna loa
mauritania|mauritanie|mauritius|mausoleum at halicarnasus|mawlamyine|mayenne|mazar-i-sharif|mazatlan|mbabane|mbeya
mcalester|mcallen|mckinley|md|md.|me|me.|medan|medellin|medford|medina|mediterranean|mediterranean sea|mekong
mekong river|melanesia|melbourne|memel|memphis|menai strait|mendenhall glacier|mercedario|merida|meridian|merrimack
merrimack river|mesa|mesa verde national park|mesabi range|meshed|mesoamerica|mesopotamia|messina|meuse|meuse river
mexicali|mexican capital|mexico|mexico city|mi|miami|miami beach|mich.|michigan|micronesia|mid-atlantic ridge
mid-atlantic states|middle east|mideast|midi|midi-pyrenees|midland|midway islands|midwest|milan|milano|mile-high city
milk|milk river|milwaukee|minamata bay|minato ohashi bridge|mindanao|mindoro|minn.|minneapolis|minnesota|minsk|miss.
mississippi|mississippi river|missoula|missouri|missouri river|mit|mn|mo|mo.|mobile|mobile bay|mobile river
mobuto lake|mocambique|mogadiscio|mogadishu|mohave|mohave desert|mohawk river|moho|mohorovicic discontinuity|mojave
mojave desert|moldavia|moldova|moline|molise|molokai|molokai island|molotov|moluccas|mombasa|mona|monaco|monaco-ville
mongolia|mongolian people's republic|monongahela|monongahela river|monroe|monrovia|mont blanc|mont.|montana
monte bianco|monte carlo|montego bay|montenegro|monterey|monterey bay|monterrey|montevideo|montgomery|montmartre
montpelier|montreal|montserrat|moravia|moray firth|moreau river|moreton bay|morgan city|morgantown|mormon state
mormon tabernacle|morocco|moron|morristown|moscow|mosul|motor city|motown|moukden|moulmein|mount adams|mount ararat
mount asama|mount athos|mount bartle frere|mount carmel|mount communism|mount elbert|mount etna|mount everest
mount fuji|mount garmo|mount godwin austen|mount hubbard|mount kanchenjunga|mount kilimanjaro|mount logan
mount mckinley|mount olympus|mount orizaba|mount parnassus|mount pinatubo|mount rainier|mount rainier national park
mount rushmore|mount rushmore state|mount saint helens|mount shasta|mount sherman|mount sinai|mount st. helens
mount tacoma|mount vernon|mount vesuvius|mount whitney|mount wilson|mountain state|mozambique|mozambique channel|ms|mt
mt etna|mt orizaba|mt. ararat|mt. everest|mt. mckinley|mt. olympus|mt. rainier|mt. rushmore|mt. st. helens
mt. vesuvius|muenchen|mukalla|mukden|mull|mumbai|muncie|munich|muritaniya|murmansk|murray|murray river|murrumbidgee
murrumbidgee river|muscat|muscat and oman|muscovy|muskogee|mustagh|mustagh range|muztag|muztagh|mwanza|myanmar|mycenae
mysore|mytilene|n'djamena|n. y. stock exchange|n.c.|n.d.|n.h.|n.j.|n.m.|n.y.|nablus|nacimiento|nafud|nag hammadi
nagano|nagasaki|nagoya|naha city|nairobi|najd|nakuru|nalchik|namib desert|namibia|namoi|namoi river|nampa|namur|nan
nan ling|nan river|nan-chang|nan-ning|nanaimo|nanchang|nancy|nanda devi|nanga parbat|nanjing|nanking|nanning|nantes
nantucket|naples|napoli|nares deep|narragansett bay|naseby|nashville|nassau|nasser|natal|natchez
national baseball hall of fame|national library of medicine|nationalist china|nauru|nauru island|nazareth|naze|nc|nd
ndjamena|ne|near east|neb.|nebraska|neckar|neckar river|nederland|nefud|negara brunei darussalam|negeri sembilan|negev
negev desert|nei monggol|nejd|nemea|neosho|neosho river|nepal|netherlands|netherlands antilles|netherlands guiana|nev.
neva|neva river|nevada|nevado de colima|never-never|nevis|new britain|new brunswick|new caledonia|new delhi
new england|new flower|new forest|new guinea|new hampshire|new haven|new hebrides|new ireland|new jersey|new london
new mexico|new netherland|new orleans|new river|new river gorge bridge|new siberian islands|new south wales|new york
new york bay|new york city|new york state|new york stock exchange|new zealand|new zealand islands|newark|newburgh
newcastle|newcastle-upon-tyne|newfoundland|newfoundland and labrador|newgate|newport|newport news|nh|niagara
niagara falls|niagara river|niamey|nicaea|nicaragua|nicaraguan capital|nice|nicosia|nidaros|niger|niger river|nigeria
nigerian capital|nihau|nihau island|nihon|nijmegen|nile|nile river|nilgiri hills|nineveh|niobrara|niobrara river
nippon|nizhni novgorod|nizhnyi novgorod|nj|nm|nob hill|nogales|nome|nord-pas-de-calais|noreg|norfolk|norfolk island
norge|normandie|normandy|north|north africa|north america|north borneo|north carolina|north cascades national park
north channel|north dakota|north frigid zone|north island|north korea|north peak|north platte|north platte river
north pole|north sea|north star state|north temperate zone|north vietnam|north yorkshire|northampton|northamptonshire
northeast|northern ireland|northern mariana islands|northern marianas|northern rhodesia|northern territory
northumberland|northumbria|northwest|northwest passage|northwest territories|norway|norwegian sea|nouakchott
nova lisboa|nova scotia|nova zembla|novaya zemlya|novgorod|novosibirsk|nubia|nubian desert|nullarbor plain|numidia
nunavut|nuptse|nuremberg|nurnberg|nusa tenggara|nutmeg state|nv|ny|nyala|nyamuragira|nyasaland|nyiragongo|nyse|oahu
oahu island|oakland|oaxaca|oaxaca de juarez|ob|ob river|occident|ocean state|oceania|oceanica|oder|oder river|odesa
odessa|oesterreich|ogden|oh|ohio|ohio river|ohio state university|ojos del salado|ok|okeechobee|okeechobee waterway
okefenokee swamp|okinawa|okla.|oklahoma|oklahoma city|old colony|old dominion|old dominion state|old faithful
old line state|old north state|old world|olduvai gorge|olimbos|olympia|olympic national park|olympus|omaha|oman
omdurman|omiya|omsk|onega|ontario|oporto|or|oracle of apollo|oran|orange|orange free state|orange river|ore.|oregon
orinoco|orinoco river|orissa|orizaba|orkney islands|orlando|orleanais|orleans|orly|orono|orumiyeh|osage|osage river
osaka|osaka bay|osasco|oslo|ostrava|ottawa|ottawa river|ottoman empire|ottumwa|ouachita|ouachita river|oujda|ouse
ouse river|outaouais|outer hebrides|outer mongolia|oval office|oviedo|owensboro|oxford|oxford university
ozark mountains|ozark plateau|ozarks|pa|pa.|pacific|pacific coast|pacific northwest|pacific ocean|padova|padua|paducah
pago pago|pahang|painted desert|pakistan|palace of versailles|palatinate|palatine|palau|palau islands|palermo
palestine|palm beach|palmer peninsula|palmetto state|palo alto|pamir mountains|panama|panama canal zone|panama city
panamanian capital|pangaea|pangea|pango pango|papal states|papeete|papua new guinea|para|para river|paraguay
paramaribo|parana|parana river|paris|paris university|parkersburg|parnahiba|parnaiba|parnassus|parthenon|parthia
pas de calais|pasadena|passero cape|pasto|patagonia|patagonian desert|patavium|paterson|patrai|patras|paulo afonso
paulo afonso falls|paumotu archipelago|pays de la loire|peace garden state|peach state|pearl harbor|pearl river|pecos
pecos river|pee dee|pee dee river|peiping|peking|pelew|pelican state|peloponnese|peloponnesian peninsula|peloponnesus
penang|peninsular malaysia|penn|pennine chain|pennines|pennsylvania|penobscot|penobscot bay|penobscot river|pensacola
pentagon|people's republic of bangladesh|people's republic of china|peoria|perak|pergamum|perlis|perm|pernambuco
persepolis|persia|persian empire|persian gulf|perth|peru|peshawar|peterburg|petersburg|petrified forest national park
petrograd|petronas towers|pfalz|phenicia|philadelphia|philippi|philippine islands|philippines|philippopolis|philistia
phnom penh|phoenicia|phoenix|phrygia|picardie|picardy|pico de orizaba|piedmont|piemonte|pierre|pierre laporte bridge
pike's peak|pillars of hercules|pilsen|pinatubo|pine bluff|pine tree state|ping|ping river|pinsk|pisa|pisces
pisces the fishes|pissis|pittsburgh|pittsburgh of the south|pittsfield|plano|plata river|plataea|platt national park
platte|platte river|plattensee|pleasant island|plovdiv|plymouth|plzen|pnom penh|po|po hai|po river|pobeda peak
pobedy peak|pocatello|poitou|poitou-charentes|poland|polska|polynesia|pompeii|pompey|pontus|poplar bluff|port arthur
port louis|port moresby|port of spain|port sudan|port vila|port-au-prince|port-of-spain|portland|porto|porto novo
porto rico|portsmouth|portugal|portuguese guinea|portuguese republic|potomac|potomac river|potsdam|poyang|pozsony|pr
prag|prague|praha|praia|prairie state|prc|prescott|pressburg|pretoria|preussen|prince edward island|princeton
princeton university|principality of andorra|principality of liechtenstein|principality of monaco|principe
promised land|provence|providence|provo|prudhoe bay|prussia|puebla|puebla de zaragoza|pueblo|puerto rico|puget sound
puglia|punjab|punta arenas|purace|purus|purus river|pusan|putrajaya|pyongyang|pyramid|pyramids of egypt|pyrenees
qandahar|qara qum|qatar|qatar peninsula|qizil qum|quebec|quebec bridge|quebec city|queen charlotte sound|queen city
queen maud land|queens|queensboro bridge|queensland|quezon city|quintana roo|quito|qum|r.i.|rabat|racine|ragusa
rainier|rakaposhi|raleigh|ram|rand|rangoon|rapid city|rappahannock|rappahannock river|rasht|rawalpindi|reading|recife
red|red china|red river|red sea|redding|redonda|redwood national park|reef|reggane|regina|reims|reno
republic of albania|republic of angola|republic of armenia|republic of austria|republic of belarus|republic of benin
republic of bolivia|republic of bosnia and herzegovina|republic of botswana|republic of bulgaria|republic of burundi
republic of cameroon|republic of cape verde|republic of chad|republic of chile|republic of china|republic of colombia
republic of costa rica|republic of cote d'ivoire|republic of croatia|republic of cuba|republic of cyprus
republic of djibouti|republic of ecuador|republic of el salvador|republic of equatorial guinea|republic of estonia
republic of fiji|republic of finland|republic of ghana|republic of guatemala|republic of guinea
republic of guinea-bissau|republic of haiti|republic of honduras|republic of hungary|republic of iceland
republic of india|republic of indonesia|republic of iraq|republic of ireland|republic of kazakhstan|republic of kenya
republic of kiribati|republic of korea|republic of latvia|republic of liberia|republic of lithuania
republic of madagascar|republic of malawi|republic of maldives|republic of mali|republic of malta
republic of mauritius|republic of moldova|republic of mozambique|republic of namibia|republic of nauru
republic of nicaragua|republic of niger|republic of palau|republic of panama|republic of paraguay|republic of peru
republic of poland|republic of san marino|republic of senegal|republic of seychelles|republic of sierra leone
republic of singapore|republic of slovenia|republic of south africa|republic of suriname|republic of tajikistan
republic of the congo|republic of the gambia|republic of the marshall islands|republic of the philippines
republic of the sudan|republic of trinidad and tobago|republic of tunisia|republic of turkey|republic of uganda
republic of uzbekistan|republic of vanuatu|republic of venezuela|republic of yemen|republic of zambia
republic of zimbabwe|republican|republican river|resht|reykjavik|rheims|rhein|rheinland|rhine|rhine river|rhineland
rhode island|rhodes|rhodesia|rhodope mountains|rhone|rhone river|rhone-alpes|ri|richmond|riga|right bank|rio|rio bravo
rio de janeiro|rio de la plata|rio grande|river acheron|river adige|river aire|river arno|river avon|river cam
river cocytus|river kasai|river lethe|river severn|river styx|river thames|river trent|river tyne|riverside|riviera
riyadh|roanoke|rochester|rock island|rock of gibraltar|rock springs|rockford|rockies|rocky mountain national park
rocky mountains|rodhos|roma|roman empire|romania|rome|rosario|roseau|ross sea|rostock|rostov|rostov na donu
rostov on don|roswell|rotterdam|roumania|ruanda|rub al-khali|rubicon|ruhr|ruhr river|ruhr valley|rumania|rus|rushmore
russia|russian capital|russian federation|russian river|russian soviet federated socialist republic|rustbelt|rutland
rwanda|rwandese republic|ryukyu islands|s.c.|s.d.|saale|saale river|saba|sabah|sabine|sabine river|sachsen|sacramento
sacramento mountains|sacramento river|safaqis|sagebrush state|saginaw|sagittarius|sagittarius the archer|sahara
sahara desert|saida|saigon|saint augustine|saint christopher|saint christopher-nevis|saint cloud|saint eustatius
saint francis|saint francis river|saint john|saint john river|saint john's|saint johns|saint johns river|saint joseph
saint kitts|saint kitts and nevis|saint lawrence|saint lawrence river|saint louis|saint lucia|saint maarten
saint martin|saint paul|saint petersburg|saint vincent|saint vincent and the grenadines|saipan|sajama|sakartvelo
sakkara|salem|salina|salisbury|salmon|salmon river|salonica|salonika|salt lake city|salton sea|salvador
salvadoran capital|salzburg|samanala|samarang|samarcand|samaria|samarkand|sambre|sambre river|samoa|samoa i sisifo
samoan islands|san andreas fault|san angelo|san antonio|san bernardino|san diego|san diego bay|san fernando valley
san francisco|san francisco bay|san joaquin river|san joaquin valley|san jose|san juan|san juan hill
san juan mountains|san luis potosi|san marino|san mateo|san pablo|san pedro sula|san salvador|san sebastian|sana
sana'a|sanaa|sandwich islands|sangay|santa ana|santa barbara|santa catalina|santa clara|santa cruz|santa fe
santa maria de belem|santa maria del tule|santiago|santiago de chile|santiago de cuba|santiago de los caballeros
santo domingo|santos|sao bernardo do campo|sao francisco|sao goncalo|sao joao de meriti|sao jose dos campos|sao louis
sao paulo|sao thome e principe|sao tiago island|sao tome|sao tome and principe|sao tome e principe|saone|saone river
sapporo|saqqara|saqqarah|saragossa|sarajevo|sarasota|saratoga springs|saratov|sarawak|sardegna|sardinia|sardis
sargasso sea|saronic gulf|saskatchewan|saskatoon|saudi arabia|sault sainte marie|savannah|savannah river|savoy|saxe
saxony|sayan mountains|sayda|sc|scandinavia|scandinavian peninsula|scheldt|scheldt river|schenectady|schlesien
schwarzwald|schweiz|scilly islands|scorpio|scorpio the scorpion|scorpion|scotland|scranton|scythia|sd|sea of azof
sea of azoff|sea of azov|sea of cortes|sea of japan|sea of marmara|sea of marmora|sea of okhotsk|sealyham|sears tower
seattle|sebastopol|sedalia|seeland|seine|seine river|selangor|selkirk mountains|selma|semarang|seneca lake|senegal
seoul|sequoia national park|serbia|serbia and montenegro|serdica|serengeti|serengeti national park|serengeti plain
sete quedas|setubal|sevastopol|seven hills of rome|severn|severn river|sevilla|seville|seward peninsula|seychelles
seychelles islands|seyhan|seyhan river|sfax|shanghai|shari|shari river|shasta|sheffield|shenandoah national park
shenandoah river|shenandoah valley|shenyang|sherman|sherwood forest|shetland|shetland islands|shikoku|shiraz
show me state|shreveport|siam|sian|siberia|sichuan|sicilia|sicily|sidon|siegfried line|sierra leone
sierra madre occidental|sierra madre oriental|sierra nevada|sierra nevada mountains|sikkim|silesia|silicon valley
silk road|silver city|silver state|simpson desert|sinai|sinai desert|sinai peninsula|singan|singapore|singapore island
sinkiang|sion|sioux city|sioux falls|siracusa|sistine chapel|sitka|sitsang|sjaelland|skagens odde|skagerak|skagerrak
skagway|skaw|skopje|skoplje|slask|slezsko|slovak republic|slovakia|slovenia|slovenija|smolensk|smyrna|snake
snake river|socialist people's libyan arab jamahiriya|socialist republic of vietnam|society islands|sodom|sofia|soho
soledad|solent|solingen|solomon islands|solomons|solway firth|somali peninsula|somalia|sombrero|somerset
sonoran desert|sooner state|sorbonne|soudan|sousse|south|south africa|south america|south australia|south bend
south carolina|south china sea|south dakota|south frigid zone|south island|south korea|south of houston|south platte
south platte river|south pole|south temperate zone|south vietnam|south west africa|south yorkshire|southeast
southeast asia|southern rhodesia|southwest|soviet russia|soviet union|soweto|space needle|spain|spanish capital
spanish guinea|spanish sahara|sparta|spice islands|spitsbergen|spitzbergen|split|spokane|spotsylvania|springfield
srbija|sri lanka|st. augustine|st. christopher|st. christopher-nevis|st. cloud|st. elias mountains|st. elias range
st. eustatius|st. francis|st. francis river|st. george's|st. john|st. john river|st. john's|st. johns|st. johns river
st. joseph|st. kitts|st. kitts and nevis|st. lawrence|st. lawrence river|st. louis|st. lucia|st. maarten|st. martin
st. mary of bethlehem|st. paul|st. petersburg|st. thomas and principe|st. vincent|st. vincent and the grenadines
stabroek|staffa|stagira|stagirus|stalin peak|stalinabad|stalingrad|stalino|stamboul|stambul|stanford
stanford university|state of bahrain|state of eritrea|state of israel|state of katar|state of kuwait|state of qatar
state of the vatican city|staten island|statue of liberty|stavanger|stockholm|stonehenge|stony tunguska
strait of calais|strait of dover|strait of georgia|strait of gibraltar|strait of hormuz|strait of magellan
strait of malacca|strait of messina|strait of ormuz|strasbourg|strassburg|stratford-on-avon|stratford-upon-avon
stuttgart|styx|sub-saharan africa|sucre|sudan|sudbury|suez|suisse|sulawesi|sultanate of oman|sumatra|sumer|sun city
sun river|sun valley|sunbelt|sunda islands|sunderland|sunflower state|sunshine state|suomi|superior|sur|surinam
surinam river|suriname|suriname river|surrey|susa|susah|susiana|susquehanna|susquehanna river|sussex|sussex university
suva|svalbard|sverige|svizzera|swansea|swaziland|sweden|swiss confederation|switzerland|sydney|sydney harbor bridge
syracuse|syria|syrian arab republic|syrian desert|szechuan|szechwan|szechwan province|t'ien-ching|tabasco|tabernacle
tabora|tabriz|tabuk|tacoma|tacoma narrows bridge|taconic mountains|tadjik|tadzhik|tadzhikistan|taegu|tagus|tagus river
tahiti|taichung|taif|taimyr peninsula|taipeh|taipei|taiwan|taiyuan|taj mahal|tajik|tajikistan|takakkaw
taklamakan desert|taklimakan desert|talien|tallahassee|tallapoosa|tallapoosa river|tallin|tallinn|tamale|tamil eelam
tamil nadu|tammerfors|tampa|tampa bay|tampere|tampico|tanga|tanganyika|tangier|tangiers|tangshan|tanzania|taos
tappan zee bridge|tar heel state|tara|tarabulus|tarabulus al-gharb|tarabulus ash-sham|tarawa|tartary|tartu|tashkent
taskent|tasman sea|tasmania|tatary|taurus|taurus the bull|taymyr peninsula|tbilisi|tchad|tegu|tegucigalpa|teheran
tehran|tel aviv|tel aviv-jaffa|tel aviv-yalo|temple of apollo|temple of artemis|temple of jerusalem|temple of solomon
temuco|tenerife|tenn.|tennessee|tennessee river|tepic|terengganu|terre adelie|tessin|teton range|tevere|tex.|texarkana
texas|thailand|thames|thames river|thar desert|the gambia|the hague|the holy see|the netherlands|thebes
theodore roosevelt memorial national park|thessalia|thessalonica|thessaloniki|thessaly|thibet|thorshavn|thrace|thule
thunder bay|thuringia|tianjin|tiber|tibet|tibur|ticino|tidewater|tidewater region|tien shan|tientsin|tierra del fuego
tiflis|tigris|tigris river|tijuana|timbuktu|times square|timgad|timimoun|timor|timor sea|tirana|tirich mir|tirol
tivoli|tn|tobago|tocantins|tocantins river|togo|togolese republic|tokio|tokyo|tolbukhin|toledo|tombigbee
tombigbee river|tonga|topeka|torino|toronto|torreon|torres strait|torrid zone|toscana|toulon|toulouse|tours
tower of babel|tower of london|tower of pharos|toyohashi|toyonaki|toyota|trablous|trafalgar square|transcaucasia
transvaal|transylvania|transylvanian alps|traverse city|treasure state|trent|trent river|trentino-alto adige|trento
trenton|trinidad|trinidad and tobago|trinity river|triple frontier|tripoli|trondheim|trondheim fiord|trondheim fjord
tropic of cancer|tropic of capricorn|troy|tsaritsyn|tt|tuamotu archipelago|tubuai islands|tucson|tugela|tugela falls
tuileries|tuileries gardens|tuileries palace|tulsa|tunguska|tunis|tunisia|tupelo|tupungatito|tupungato|turin|turkestan
turkestan desert|turkey|turkish capital|turkish empire|turkistan|turkmen|turkmenia|turkmenistan|turkomen|tuscaloosa
tuscany|tuskegee|tuvalu|tuxtla gutierrez|twin|twin cities|twin falls|twins|tx|tyan shan|tyler|tyne|tyne river|tyre
tyrol|tyrolean alps|tyrrhenian sea|u.k.|u.s.|u.s. mint|u.s. national library of medicine|u.s. waters|u.s.a.|ufa|uganda
uk|ukraine|ukrayina|ulaanbaatar|ulan bator|ulster|ulugh muz tagh|ulugh muztagh|umbria|uncompahgre peak|union of burma
union of serbia and montenegro|union of soviet socialist republics|united arab emirates|united arab emirates's capital
united arab republic|united kingdom|united kingdom of great britain and northern ireland|united mexican states
united republic of tanzania|united states|united states mint|united states national library of medicine
united states of america|united states virgin islands|united states waters|university of california at berkeley
university of chicago|university of michigan|university of nebraska|university of north carolina|university of paris
university of pennsylvania|university of pittsburgh|university of sussex|university of texas|university of vermont
university of washington|university of west virginia|university of wisconsin|upper avon|upper avon river|upper egypt
upper peninsula|upper tunguska|upper volta|upper-normandy|uppsala|upsala|ur|ural mountains|urals|urbana|urga|urmia
urubupunga|urubupunga falls|uruguay|uruguay river|us|us mint|usa|uskub|ussr|usumbura|ut|ut.|utah|utica|utrecht
uttar pradesh|uzbek|uzbekistan|va|va.|vaduz|valdez|valdosta|valencia|valenciennes|valetta|valle d'aosta|valletta
valparaiso|van allen belt|vancouver|vancouver island|vanern|vanua levu|vanuatu|varna|vatican|vatican city
vatican palace|venetia|veneto|venezia|venezia-euganea|venezuela|venice|veracruz|vermont|verona|verrazano narrows
verrazano-narrows bridge|versailles|vesuvius|vetluga|vetluga river|vi|viborg|vicente lopez|vichy|vicksburg|victoria
victoria de durango|victoria falls|victoria land|victoria nyanza|vidalia|vienna|vienne|vientiane|vieques|viet nam
vietnam|vila|villa hermosa|village|villahermosa|vilna|vilnius|vilno|vina del mar|virgin|virgin islands
virgin islands national park|virginia|virginia beach|virgo|virgo the virgin|visayan islands|vistula|vistula river
viti levu|vladivostok|volcan de colima|volcano islands|volga|volga river|volgograd|volkhov|volkhov river|volta
volunteer state|voyageurs national park|vt|vt.|w.v.|wa|wabash|wabash river|waco|wagga wagga|wagram|waikiki
wailing wall|wake|wake island|wales|walla walla|walt disney world|walt whitman bridge|warsaw|warszawa|wash.|washington
washington d.c.|washington monument|water bearer|waterbury|waterford|waterloo|watertown|wausau|weddell sea|weimar
weisshorn|wellington|wembley|weser|weser river|wessex|west|west africa|west bank|west bengal|west berlin|west coast
west country|west end|west germany|west indies|west malaysia|west pakistan|west palm beach|west sussex|west virginia
west yorkshire|western australia|western empire|western islands|western isles|western roman empire|western sahara
western samoa|westminster|westminster abbey|wheeler peak|wheeling|white|white house|white nile|white river
white russia|white sea|whitehorse|whitney|wi|wichita|wichita falls|wiesbaden|wilderness|wilkes land|willamette
willamette river|williamstown|wilmington|wilno|wilson|wimbledon|winchester|wind cave national park|windhoek|windsor
windward islands|windward isles|windward passage|windy city|winnipeg|winston-salem|wis.|wisc.|wisconsin
wisconsin river|witwatersrand|wolverine state|worcester|world trade center|wrangell-st. elias national park|wroclaw
wtc|wuerzburg|wuhan|wurzburg|wv|wy|wyo.|wyoming|xian|xinjiang|xinjiang uighur autonomous region|xizang|yafo|yakima
yale|yale university|yalta|yaltopya|yalu|yalu river|yamoussukro|yangon|yangtze|yangtze kiang|yangtze river|yaounde
yazoo|yazoo river|yeddo|yedo|yekaterinoslav|yellow river|yellow sea|yellowknife|yellowstone|yellowstone national park
yellowstone river|yemen|yenisei|yenisei river|yenisey|yenisey river|yerevan|yerupaja|yerwa-maiduguri|yezo|yisrael
yokohama|yorkshire|yorktown|yosemite|yosemite falls|yosemite national park|youngstown|yucatan|yucatan peninsula
yugoslavia|yukon|yukon river|yukon territory|yuma|yunnan|yunnan province|zabrze|zagreb|zaire|zaire river|zambezi
zambezi river|zambia|zanzibar|zaragoza|zaria|zarqa|zealand|zetland|zhu jiang|zimbabwe|zion|zion national park|zomba
zuider zee|zurich
`;
