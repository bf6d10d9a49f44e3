// Words that tell what a name beside or around them is a name of. Compiled for this project.

/** What stands before a person's name and is no part of it. */
export const TITLES = `
mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady|dame|madam|madame|baron|baroness|count|countess|duke|duchess|earl|viscount|marquess
king|queen|prince|princess|emperor|empress|tsar|sultan|emir|sheikh|sheik|shaikh|ayatollah|grand ayatollah|imam|mullah|rabbi|chief rabbi
pope|cardinal|archbishop|bishop|father|fr|sister|brother|pastor|reverend|rev|saint|dalai lama|president|vice president|vice-president|president-elect
prime minister|premier|vice premier|deputy prime minister|deputy premier|chancellor|vice chancellor|minister|deputy minister|foreign minister|defence minister|defense minister
finance minister|interior minister|justice minister|trade minister|health minister|energy minister|economy minister|environment minister|agriculture minister
education minister|transport minister|oil minister|culture minister|home secretary|foreign secretary|secretary of state|defense secretary|defence secretary
treasury secretary|state secretary|press secretary|secretary|general secretary|secretary-general|secretary general|undersecretary|attorney general|solicitor general
speaker|governor|lieutenant governor|lt gov|gov|senator|sen|congressman|congresswoman|representative|rep|mp|councillor|alderman|mayor|lord mayor|deputy mayor
ambassador|consul|envoy|special envoy|commissioner|high commissioner|chairman|chairwoman|chair|vice chairman|director|director general|director-general|managing director|chief executive
chief executive officer|chief|commander|deputy commander|supreme leader|leader|opposition leader|party leader|spokesman|spokeswoman|spokesperson|judge|justice|chief justice|prosecutor|magistrate|sheriff
marshal|field marshal|general|gen|lieutenant general|lieutenant-general|lt gen|major general|major-general|maj gen|brigadier|brigadier general|brig|brig gen|colonel|col|lieutenant colonel
lieutenant-colonel|lt col|major|maj|captain|capt|lieutenant|lt|sergeant|sgt|staff sergeant|corporal|cpl|private|pvt|pfc|admiral|adm|rear admiral|vice admiral|commodore|cmdr
detective|inspector|chief inspector|superintendent|constable|officer|agent|special agent|comrade|coach|head coach|manager|assistant coach|trainer|referee|umpire|skipper|goalkeeper|keeper|striker|midfielder
defender|winger|forward|batsman|bowler|all-rounder|pitcher|reliever|closer|shortstop|outfielder|catcher|quarterback|linebacker|guard|centre|center|fullback|flanker|lock|scrum-half|fly-half|left-hander|right-hander
champion|world champion|olympic champion|rider|driver|jockey|boxer|wrestler|swimmer|sprinter|runner|golfer|analyst|economist|dealer|trader|broker|strategist|lawyer|attorney|author|writer|novelist|poet|playwright
actor|actress|singer|musician|composer|guitarist|drummer|bassist|vocalist|conductor|director|filmmaker|producer|painter|artist|sculptor|architect|designer|photographer|journalist|reporter|editor|columnist|correspondent
historian|philosopher|scientist|physicist|chemist|biologist|astronomer|mathematician|inventor|engineer|astronaut|cosmonaut|explorer|activist|dissident|defector|billionaire|businessman|businesswoman|entrepreneur|tycoon|financier
founder|co-founder|owner|heir|widow|wife|husband|son|daughter|nephew|niece|uncle|aunt|cousin|mother|grandfather|grandmother|actress|comedian|rapper|dj|chef|librarian|surgeon|physician|nurse|teacher|student|farmer|mr.|mrs.|ms.|dr.|st
`;

/** What follows a person's name: "Jr.", "III". */
export const NAME_SUFFIXES = "jr|sr|ii|iii|iv|vi|vii|viii|ix|xi|xii|xiii|xiv|xv|xvi|jnr|snr|junior|senior";

/** Words inside a person's name that may be written small. */
export const PARTICLES =
  "al|el|bin|ibn|ben|bint|abu|abd|abdul|da|das|de|del|della|den|der|di|do|dos|du|la|le|les|los|van|von|vom|zu|zur|ter|ten|te|y|e|mac|mc|st|san|santa|ul|ur|un|ap|af|av|ould|dei|degli|vander|vanden|der";

/** The last or first word of an organisation's name. */
export const ORGANISATION_HEADS = `
academy|administration|agency|airline|airlines|airways|air force|alliance|archive|archives|army|assembly|association|associates|authority|bank|banking|band|bancorp|battalion|board|brigade|broadcasting|brothers|bulls|bureau|cabinet|cathedral school|center|centre|central bank
chamber|channel|choir|church|city council|club|coalition|college|command|commission|committee|communications|company|conference|confederation|congress|conservatory|consortium|constabulary|cooperative|corps|corporation|council|county council|court|customs|dail|daily|department|dept|diet|directorate|division|duma
embassy|enterprises|entertainment|exchange|express|faculty|fc|federation|fellowship|financial|fleet|force|forces|forum|foundation|front|fund|gallery|games|gazette|government|group|guard|guards|guild|guerrillas|headquarters|herald|high court|high school|holding|holdings|hospital|house of commons|house of lords|industries|institute
institution|insurance|international|journal|knesset|laboratories|laboratory|league|legion|legislature|library|magazine|mafia|markets|media|militia|ministry|mirror|mission|motors|movement|museum|mutual|national guard|navy|network|networks|news|news agency|newspaper|newspapers|ngo|observatory|observer|office|oil|orchestra|order|organisation|organization|pact
parliament|partners|partnership|party|patrol|petroleum|pharmaceuticals|philharmonic|police|police department|politburo|post|presidium|press|productions|publishing|quartet|radio|railroad|railway|railways|records|regiment|registry|reserve|review|rovers|school|schools|secretariat|securities|senate|service|services|society|software|squad|squadron|standard|star|state university|steel|stock exchange|studios|supreme court|symphony|synod|systems
team|technologies|technology|telecom|telegraph|telephone|television|theater company|theatre company|times|trade union|treasury|tribune|tribunal|trust|tv|union|united|university|utilities|veterans|wanderers|watch|weekly|works|workers|yankees|city hall|medical center|middle school|elementary school|grammar school|seminary|orphanage|cia|fbi|parliament|squad|infantry|artillery|cavalry|wing|records|motor|bros|chemical|electric|electronics|energy|foods|gas|power|steelworks|stores|supermarkets|trading|ventures|capital
`;

/** What follows a company's name and belongs to it. */
export const COMPANY_SUFFIXES =
  "inc|corp|co|ltd|plc|llc|llp|lp|ag|sa|s.a|nv|n.v|ab|as|a/s|asa|oy|oyj|spa|s.p.a|gmbh|kg|kgaa|bv|b.v|bhd|berhad|pte|pty|pt|kk|k.k|se|sarl|sas|srl|tbk|jsc|ojsc|pjsc|incorporated|limited|company|corporation|cos|bros|fc|afc|sc|cf|rfc|united|& co|aktiengesellschaft";

/** The head of a place's name: before it ("Lake Chad") or after it ("Nile River"). */
export const PLACE_HEADS = `
airport|alley|archipelago|avenue|base|basin|bay|beach|beaches|border|boulevard|bridge|camp|canal|canyon|cape|castle|cave|cemetery|channel|circuit|coast|colony|county|courthouse|cove|creek|crossing|dam|delta|desert|district|drive|estate|falls|field|fjord|forest|fort|freeway|garden|gardens|gate|glacier|grounds|grove|gulf|harbor|harbour|heights|highlands|highway|hill|hills|hotel
island|islands|isle|isles|kingdom|lagoon|lake|lakes|land|lane|line|lodge|manor|marina|market|memorial|mine|monument|mosque|mount|mountain|mountains|mt|national park|neighborhood|oblast|ocean|palace|park|pass|path|peak|peninsula|pier|place|plain|plains|plateau|plaza|point|port|prefecture|prison|province|range|ranch|reef|region|republic|reservoir|ridge|river|road|route|rue|sea|shore|shrine|spring|springs|square|stadium|state|station|strait|straits|street|strip|suburb|summit|temple|territories|territory|tower|towers|town|township|trail|tunnel|valley|village|villages|volcano|wall|waterfall|west bank|wharf|woods|zone
`;

/** Verbs and phrases of saying, as they stand beside a speaker. */
export const SAYING = `
said|says|say|told|tells|added|adds|announced|announces|argued|argues|asked|asks|asserted|claimed|claims|commented|concluded|conceded|confirmed|confirms|declared|declares|denied|denies|described|disclosed|estimated|explained|explains|insisted|insists|joked|noted|notes|observed|pledged|predicted|promised|quipped|recalled|recalls|reiterated|remarked|repeated|replied|reported|reports|responded|revealed|saying|stated|states|stressed|suggested|suggests|testified|thinks|thought|tweeted|urged|urges|vowed|warned|warns|wrote|writes|believes|believed|accused|acknowledged|admitted|agreed
`;

/** Prepositions before a place. */
export const LOCATIVES = "in|at|near|from|to|into|across|throughout|outside|inside|around|toward|towards|through|via|off|within|between|over|against";

/** Adjectives before a place: "northern Iraq". */
export const DIRECTIONS =
  "north|south|east|west|northern|southern|eastern|western|central|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|north-east|north-west|south-east|south-west|north-eastern|north-western|south-eastern|south-western|downtown|nearby|neighbouring|neighboring|upstate|inner|outer|mainland|rural|war-torn|occupied";

/** Words after which a place often follows: "city of", "town of". */
export const PLACE_NOUNS =
  "city|town|village|capital|province|state|region|district|county|island|port|suburb|municipality|republic|territory|enclave|resort|peninsula|valley|river|lake|mountain|airport|coast|border|prefecture|settlement|neighbourhood|neighborhood|area|kingdom|nation|country|community|hamlet|parish|base|camp|commune";

/** Words that show that a text is of sport. */
export const SPORT = `
soccer|football|rugby|cricket|tennis|golf|baseball|basketball|hockey|boxing|cycling|athletics|swimming|badminton|volleyball|handball|skiing|squash|sailing|rowing|wrestling|gymnastics|snooker|darts|league|cup|championship|championships|tournament|match|matches|match-play|season|coach|striker|midfielder|defender|goalkeeper|goal|goals|halftime|half-time|innings|wicket|wickets|batsman|bowler|inning|homer|homered|pitcher|quarterback|touchdown|playoff|playoffs|play-off|semifinal|semifinals|quarterfinal|quarterfinals|quarter-final|semi-final|final|qualifier|standings|scorers|scorer|attendance|tabulated|grand prix|seeded|set|sets|defeated|lap|laps|referee|medal|race|stage|penalty|scoreless|draw|overtime|mph|rebounds|nba|nfl|nhl|mlb|fifa|uefa|nba|olympic|olympics|divison|division|fixtures|results|won|lost|beat
`;

/** Words that follow or precede a team: "Leeds striker", "coach of Ajax". */
export const TEAM_WORDS =
  "striker|strikers|midfielder|defender|goalkeeper|keeper|winger|forward|captain|coach|manager|skipper|batsman|bowler|all-rounder|pitcher|shortstop|catcher|quarterback|linebacker|guard|fans|supporters|fan|players|player|side|team|squad|club|beat|defeated|thrashed|routed|crushed|edged|downed|hosted|host|lead|led|trailed|won|lost|drew|scored|signed|bench|rookie|reliever|closer|outfielder|chairman|boss|teammate|team-mate|pack|defence|defense|offense|half|win|victory|defeat|play|plays|visit|v|vs";

/** Calendar words, capitalised without being names of the kinds that are read here. */
export const CALENDAR =
  "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|gmt|est|edt|pst|bst|cet|utc|am|pm|a.m|p.m|christmas|easter|ramadan|thanksgiving|halloween|new year|new year's|hanukkah|passover|diwali|lunar new year";

/** Heads of names of things that happen or are made, which are of none of the three kinds. */
export const OTHER_HEADS = `
accord|accords|act|agreement|agreements|album|amendment|award|awards|awareness|battle|bill|bowl|campaign|ceremony|championship|championships|charter|code|constitution|convention|crisis|cup|day|days|declaration|doctrine|edition|election|elections|era|expo|fair|festival|flight|games|grand prix|grand slam|holocaust|incident|index|initiative|intifada|language|law|marathon|massacre|masters|medal|novel|olympiad|olympics|open|operation|plan|playoffs|prize|process|programme|program|project|protocol|race|rally|rebellion|referendum|report|resolution|revolution|round|scandal|series|show|siege|song|stakes|storm|strategy|summit|system|tour|tournament|treaty|trophy|uprising|war|wars|week|world cup|year|missile|rocket|virus|hurricane|typhoon|cyclone|syndrome|disease
`;

/** Small words that names hold inside: "Bank of England", "Rally for the Return". */
export const CONNECTORS = "of|and|for|the|in|on|to|&|de|la|du|des|del|di|da|do|dos|das|van|von|der|den|et|y|e|al|el|bin|ibn|ben|le|les|los|las|ul|ur|abu|'s|und|zu|ter|ten|dei|della|degli|bint|ould|-|/|.|\"|'n'";

/** Forms that no ending makes, and small words, which begin sentences without being names. */
export const IRREGULAR_FORMS = `
a|an|the|this|that|these|those|he|she|it|they|we|i|you|who|whom|whose|which|what|when|where|why|how|his|her|its|their|our|my|your|him|them|us|me|himself|herself|itself|themselves|ourselves|hers|theirs|ours|mine|yours
and|or|but|nor|so|yet|if|then|than|as|while|because|since|until|unless|although|though|whether|after|before|during|despite|of|in|on|at|by|for|with|from|to|into|onto|upon|over|under|above|below|between|among|amid|against|through|throughout|about|around|across|along|behind|beyond|near|off|out|up|down|within|without|toward|towards|per|via|versus|plus|except|including|according|following|regarding|concerning
is|are|was|were|be|been|being|am|has|have|had|having|do|does|did|done|doing|will|would|shall|should|can|could|may|might|must|ought|cannot|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|it's|he's|she's|that's|there's|i'm|i've|i'll|i'd|we're|we've|we'll|they're|they've|they'll|you're|you've|let's|what's|here's
not|no|yes|never|only|also|too|very|just|even|still|again|once|here|there|now|today|tomorrow|yesterday|tonight|all|some|any|many|much|most|more|less|few|fewer|several|both|either|neither|each|every|another|other|others|such|same|own|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|millions|first|second|third|last|next|everyone|everybody|someone|somebody|anyone|anybody|nobody|nothing|everything|something|anything|none
said|told|took|taken|went|gone|came|saw|seen|gave|given|got|gotten|made|knew|known|thought|found|felt|left|held|kept|brought|bought|sold|built|sent|spent|lost|won|met|led|read|paid|put|set|cut|hit|hurt|let|ran|sat|stood|understood|spoke|spoken|broke|broken|chose|chosen|drew|drawn|drove|driven|fell|fallen|flew|flown|fought|forgot|forgotten|froze|frozen|grew|grown|hung|hid|hidden|laid|lay|meant|rose|risen|shook|shaken|shot|showed|shown|sank|sunk|slept|sought|stole|stolen|struck|swept|swore|sworn|taught|threw|thrown|tore|torn|withdrew|withdrawn|wore|worn|wrote|written|began|begun|became|beat|beaten|bid|bound|caught|dealt|fed|fled|forbade|heard|overcame|overtook|quit|rode|sang|shut|split|spread|stuck|stung|swung|undertook|upset|woke|wound
men|women|children|people|police|feet|lives|wives|leaves|halves|thieves|media|data|dozens|teens|kids|guys|folks|ex|mr|mrs|v|vs|etc
planned|stopped|dropped|shipped|slammed|banned|robbed|trimmed|begged|topped|stunned|swapped|slipped|tapped|grabbed|scrapped|plotted|admitted|committed|permitted|submitted|referred|occurred|barred|stirred|cancelled|canceled|travelled|traveled|controlled|rebelled|compelled|expelled|running|winning|sitting|hitting|cutting|putting|setting|getting|letting|planning|stopping|dropping|shipping|banning|beginning|swimming|shopping|bidding|digging|topping|plotting|betting|lying|dying|tying
better|best|worse|worst|bigger|biggest|larger|largest|higher|highest|lower|lowest|greater|greatest|older|oldest|younger|youngest|later|latest|earlier|earliest|newer|newest|closer|closest|longer|longest|shorter|stronger|strongest|weaker|slower|faster|fastest|harder|easier|deeper|wider|safer|richer|poorer|poorest|tougher|tighter|further|furthest|farther
`;
