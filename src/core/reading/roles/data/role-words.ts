// Words around the nouns that say what somebody is. Compiled for this project.

/** Role nouns that WordNet does not list as such, or lists under another sense first. */
export const MORE_ROLE_NOUNS = `
ally caretaker ceo cfo chair chairperson chairwoman chancellor chief congresswoman cto co-founder cochair coach commissioner
councillor councilor councilman councilwoman counsel defector elect emir emeritus figure first-lady founder frontman
frontrunner goalkeeper head headteacher influencer judge keeper lawmaker midfielder nominee official operator ombudsman ombudswoman
owner parliamentarian partner pensioner pilot policeman policewoman premier presenter protester publicist referee researcher rider
secretary-general spokesperson spokesman spokeswoman striker survivor teammate tycoon undersecretary vice-president volunteer
whistleblower winner youtuber
`;

/** What only addresses somebody, and nouns of people that are used of things as often. */
export const NO_ROLES = `
calif gov sen rep mr mrs ms miss sir madam madame mister lord lady dame dr sheikh sheik st saint people person man woman men women boy girl child
one individual human body self fellow guy folk nobody somebody anybody everybody everyone someone anyone party power company
may will march april august today rose grace faith hope joy us we they i he she it who bill mark frank christian jack guide
model match follow star voice hand face mind case pole finn dane turk russian american german korean african asian european
palestinian israeli iranian iraqi chinese japanese indian french british english dutch irish scottish welsh swiss italian
spanish mexican canadian australian brazilian egyptian vietnamese ukrainian belgian austrian greek pakistani afghan first second
third original private public common moderate liberal conservative communist socialist republican democrat national native
civil double single many most few all both other another such same own past present future minor major junior senior ex great
`;

/** Small words that may stand between a determiner and the role noun: adjectives and nouns of a field. */
export const MODIFIERS = `
acting former new old late then current incoming outgoing newly longtime long-time veteran retired ex interim caretaker designate
deputy vice chief senior junior assistant associate honorary supreme paramount top leading prominent powerful influential most
more least highest longest best sought-after first second third last only next young younger elder eldest youngest elderly
twin half step adopted estranged late-night visiting ruling governing reigning sitting serving opposition rebel exiled jailed
fellow close key main lead foreign finance interior defence defense trade health energy economy environment agriculture education
transport justice labour labor culture sports housing security intelligence home state prime general press media government
cabinet parliamentary party union shipyard strike church army navy air force military police fire rescue coast guard border customs
prison court district city town village county province regional provincial federal national local municipal state-owned private
public company firm group bank central investment hedge fund stock market oil gas steel tech technology software internet
television tv radio news newspaper sports football soccer rugby cricket tennis basketball baseball hockey cycling boxing athletics
team club league olympic world european champion grand film movie pop rock rap folk jazz opera stage children's school university
college research science climate weather space rocket flood dam water river mountain human rights civil women's peace aid relief
charity student youth trade consumer property real estate business industry industrial billionaire millionaire millionaires self-made
managing sporting operating marketing engineering executive technical medical legal chief-of general secretary special high lieutenant major rear brigadier attorney district
public-relations communications campaign election electoral presidential vice-presidential royal crown founding co-founding
defending winning losing wanted convicted alleged suspected accused
three two four five six year years old
`;

/** Words after "former", "new" and the like tell no two bearers of an office apart. */
export const LOOSE_MODIFIERS = `
new current visiting longtime veteran senior top powerful most influential country's nation's company's town's village's city's
team's club's state group's firm's party's union's country nation company firm group town village city team club then sitting ruling
governing two three own
`;

/** Heads that a general word may stand for: "the leader" for a president, "the boss" for a chief executive. */
export const STANDS_FOR = `
leader=president premier minister king queen chancellor emperor dictator ruler chairman chairwoman secretary head sultan emir governor
ruler=president leader king queen emperor sultan emir dictator
monarch=king queen emperor sultan emir
politician=president premier minister leader governor mayor senator secretary chancellor lawmaker
boss=executive chairman chairwoman chief director manager head ceo
chief=executive director head commander chairman secretary
head=president chairman chairwoman director chief executive leader secretary
ceo=executive
doctor=physician surgeon
physician=doctor
lawyer=attorney solicitor barrister counsel
attorney=lawyer prosecutor
firefighter=fireman
cyclist=rider
scientist=physicist chemist biologist hydrologist geologist
expert=hydrologist geologist economist analyst scientist
official=secretary minister director
manager=coach
premier=minister
`;

/** Heads that tie kin. */
export const KIN = `
sister brother half-sister half-brother stepsister stepbrother twin mother father stepmother stepfather parent wife husband spouse
widow widower fiance fiancee girlfriend boyfriend son daughter stepson stepdaughter child uncle aunt nephew niece cousin grandfather
grandmother grandson granddaughter grandchild heir relative sister-in-law brother-in-law mother-in-law father-in-law son-in-law
daughter-in-law godfather godmother godson goddaughter ancestor descendant sibling
`;

/** Heads that tie somebody to somebody else by office or company. */
export const OFFICE_TIES = `
spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel aide adviser advisor assistant secretary ally rival
friend confidant confidante successor predecessor deputy colleague teammate bodyguard coach trainer agent doctor physician
opponent partner mentor protege student pupil interpreter translator biographer envoy chauffeur
`;
