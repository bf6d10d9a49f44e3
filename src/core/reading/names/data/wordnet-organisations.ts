// Organisations.
// Source: WordNet 3.0, instances in noun.*; Copyright 2006 Princeton University, WordNet licence.
// Written by training/build-gazetteers.ts: change that, not this.
export const WORDNET_ORGANISATIONS = `
abb|abkhas|abkhaz|abu hafs al-masri brigades|abu nidal organization|abu sayyaf|achomawi|aden-abyan islamic army|afrl
ahpcrc|aiai|air force research laboratory|aksa martyrs brigades|akwa'ala|al faran|al nathir|al qanoon|al tawhid
al-jama'a al-islamiyyah al-muqatilah bi-libya|alex boncayao brigade|alir|ano|ansar al islam|ansar al-islam
anti-imperialist international brigade|arab revolutionary brigades|armata corsa|armed islamic group
armenian secret army for the liberation of armenia|army for the liberation of rwanda
army high performance computing research center|army of muhammad|army of the pure|army of the righteous|asala
asbat al-ansar|association of islamic groups and communities|auc|aum|aum shinrikyo|autodefensas unidas de colombia
baader meinhof gang|baader-meinhof gang|band of partisans|base|basque fatherland and liberty
basque homeland and freedom|bearer of the sword|beatles|black september|black september movement|br|brigate rosse
bronte sisters|cali cartel|caliphate state|capital|catholic reaction force|chukaku-ha|cira|cnpz
communist party of kampuchea|congregation of the inquisition|continuity army council|continuity irish republican army
contras|corsican army|demerara|democratic front for the liberation of palestine|dflp|dissident irish republican army
divine unity|east turkestan islamic movement|east turkistan islamic movement|egtk|egyptian islamic jihad|ela|eln|eta
euskadi ta askatasuna|far|farc|fatah|fatah revolutionary council|fatah tanzim|fatah-rc|fig
first of october antifascist resistance group|flnc|followers of the prophet|forces of umar al-mukhtar
former armed forces|freedom party|fuerzas armadas revolucionarios de colombia|fuqra|gia|grapo|greenpeace|gspc|hamas
harakat al-jihad al-islami al-filastini|harakat ul-jihad-i-islami|harkat ul-ansar|harkat ul-mujahedeen
harkat-ul-jihad-e-islami|harkat-ul-mujahidin|hezbollah|hizb ut-tahrir|hizballah|hizbollah|hizbullah|holy war warriors
hua|huji|hum|iaa|ibda-c|imu|inca|inka|inla|interahamwe
international islamic front for jihad against jews and crusaders|ira|irish national liberation army
irish republican army|islamic army of aden|islamic army of aden-abyan|islamic community
islamic great eastern raiders-front|islamic group|islamic group of uzbekistan|islamic jihad
islamic jihad for the liberation of palestine|islamic party of turkestan|islamic resistance movement|islamic unity
iz al-din al-qassam battalions|jabat al-tahrir al-filistiniyyah|jaish-e-muhammad|jaish-i-mohammed|jamaat ul-fuqra
japanese red army|jayshullah|jem|jemaah islamiyah|jerusalem warriors|ji|jra|jund-ul-islam|kach|kahane chai
kaplan group|kechua|khmer rouge|kkk|klan|kr|ku klux klan|kurdistan labor pary|kurdistan workers party
lashkar-e-jhangvi|lashkar-e-omar|lashkar-e-taiba|lashkar-e-tayyiba|lashkar-e-toiba|laskar jihad|laurel and hardy
lautaro faction of the united popular action movement|lautaro popular rebel forces|lautaro youth movement
lebanese hizballah|let|lewis and clark expedition|liberation tigers of tamil eelam|libyan fighting group
libyan islamic fighting group|libyan islamic group|lord's resistance army|loyalist volunteer force|ltte|mak
maktab al-khidmat|malaysia militant group|malaysian mujahidin group|manuel rodriquez patriotic front
markaz-ud-dawa-wal-irshad|martyrs of al-aqsa|marx brothers|mdi|medellin cartel|mek|mko|moranzanist patriotic front
moro islamic liberation front|movement for revenge|movement of holy warriors|movimiento revolucionario tupac anaru
mrta|mujahedeen kompak|mujahidin-e khalq organization|national liberation army|national liberation front of corsica
naval research laboratory|nestor paz zamora commission|new amsterdam|new people's army|nipr|npa|nrl|orange group
organization of the oppressed on earth|orly group|ov|pagad|palestine islamic jihad|palestine liberation front
palestinian hizballah|palestinian islamic jihad|partiya karkeran kurdistan|party of democratic kampuchea|party of god
pdflp|pentagon gang|people against gangsterism and drugs|people's liberation army|people's mujahidin of iran
people's republican army|pesh merga|pflp|pflp-gc|pij|plf|plymouth colony
popular democratic front for the liberation of palestine|popular front for the liberation of palestine
popular front for the liberation of palestine-general command|popular struggle front|potsdam conference|ppk
provisional ira|provisional irish republican army|provos|psf|puka inti|qaeda|qassam brigades|qibla|quechua|raf
real ira|real irish republican army|red army faction|red brigades|red hand defenders|red sun
revolutionary armed forces of colombia|revolutionary justice organization
revolutionary organization of socialist muslims|revolutionary people's liberation front
revolutionary people's liberation party|revolutionary people's struggle|revolutionary proletarian army
revolutionary proletarian initiative nuclei|revolutionary proletarian nucleus|revolutionary united front|rhd|rira
roman inquisition|roman republic|rpa-abb|ruf|salafast group for call and combat|salafist group|salah al-din battalions
sendero luminoso|shining path|sipah-e-sahaba|sl|sol rojo|soldiers of god|spanish inquisition|supporters of islam
supreme truth|tamil tigers|tanzim|tanzimul fuqra|tareekh e kasas|tigers|tupac amaru revolutionary movement
tupac katari guerrilla army|turkish hizballah|u.s. army criminal investigation laboratory|uda
ulster defence association|umar al-mukhtar forces|united self-defense force of colombia
united self-defense group of colombia|united states army criminal investigation laboratory
us army criminal investigation laboratory|usacil|vanguards of conquest|washington|world tamil association
world tamil movement|xhosa|yalta conference|zulu
`;
