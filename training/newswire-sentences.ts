// Sentences in the manner of news agencies, written for this project, with slots for names:
// {P} a person, {S} the same one's surname; {P2} {S2}, {P3} {S3} others; {C} {C2} countries, {N} {N2} their adjectives;
// {c} {c2} towns; {O} {O2} organisations, {A} the first one's initials; {T} {T2} {T3} teams; {L} other places; {B} {B2} the towns
// as teams; {U} a town in an adjective; # numbers.
// A line that begins with * is a headline; one with ! is written in capitals.
export const TOPICS: Readonly<Record<string, string>> = {
  diplomacy: `
*{C} and {C2} to resume talks on border
*{S} says {C} ready for talks with {C2}
*{C2} envoy due in {c} for talks
*{O} urges {C} to free aid workers
*{C} expels two {N2} diplomats
*{S} meets {S2} as tension mounts
*Paper says {S} to visit {C2}
{N} President {P} arrived in {c} on Monday for talks with his {N2} counterpart {P2}, officials said.
{C} and {C2} have no diplomatic relations.
Foreign Minister {P} told reporters after the meeting that {C} would not accept preconditions.
"We want peace," {S} said. "But {C2} must withdraw its troops."
{S}, who flew in from {c2} late on Sunday, is to meet Prime Minister {P2} before leaving for {C2}.
The {O} ({A}) said it was ready to send observers to {C}.
A spokesman for the {O} declined to comment on the report.
{A} officials said the convoy had been stopped near {c2}, about # km (# miles) north of {c}.
The {N} government has accused {C2} of arming rebels in the {L}.
{C}'s ambassador to the United Nations, {P3}, denied the charge.
In {c}, a spokeswoman for the foreign ministry said Mr. {S} had not been told of the decision.
The United States, Britain and {C} have called on {C2} to allow inspectors from the {O} into the country.
U.S. Secretary of State {P2} will travel to {c}, {c2} and Jerusalem next week, the State Department said.
Relations between {c} and {c2} have been strained since {C2} seized the islands in #.
{S}'s aides said he would raise the issue with {S2} in private.
"It is too early to say," said {P3}, a {C} expert at the {O}.
Washington has urged both sides to show restraint.
The European Union said it would send an envoy to {C}.
President {S} and his wife {P3} were welcomed at {c} airport by Vice-President {P2}.
The talks in {c} between {C}, {C2} and Turkey broke up without agreement.
Lieutenant-Colonel {P3} of the NATO force in {C} said {S2} had been warned.
{N} troops crossed the {L} at dawn, witnesses in {c2} said.
The leader of {C}, {P}, praised what he called the heroic people of {C2}.
{P}, {C}'s leader, and {P2}, the president of {C2}, signed the treaty in {c} on Wednesday.
{P}'s sister, {P3}, and {C}'s defence minister, {P2}, also attended.
Mr. {S} thanked Mr. {S2} for the welcome in {c}.
Mrs. {S2} told Mr. {S} that {C2} would stand by {C}.
The {N} leader, {P}, said {C2} and {C} were opening a new chapter.
The agreement was reported by the {N} state news agency {A}.
`,
  politics: `
President {S2} vetoed the bill, and {S2}'s aides said Congress would have to try again.
Republican challenger {P} said {S2} had failed {C}.
The {S} administration has refused to hand over the files, {S2} said.
{S}'s lawyers and the {S2} campaign traded insults.
Prime Minister {S3} met {P} at Downing Street.
*{S} ahead in {C} poll
*{O} splits over {S} budget
*{N} opposition leader {S} held
*{S} quits as {O} chief
*{C} votes in first free election
*Court rejects {S} appeal against {O}
*Profile: {P}
{N} opposition leader {P} said on Friday his {O} would boycott the election.
The {O} ({A}), led by {P2}, won # of the # seats in parliament.
{S}, # , was arrested in {c} in March and accused of plotting against President {P2}.
"There was no fraud," {S2} told state television.
Supporters of {S} marched through {c} shouting slogans against the {O}.
Former prime minister {P3} said {S} should resign.
{S3}, a lawyer from {c2}, founded the {A} in #.
An opinion poll by the {O2} showed support for the {A} falling to # percent.
The Supreme Court in {c} ruled that {S} could not stand.
Judge {P2} adjourned the case until Tuesday.
Interior Minister {P3} told parliament that the police had acted within the law.
"He is the best man for {C}," said {P3}, mayor of the town of {c2}.
Mayor {P3} of {c2} said {S2} had lied.
{c} Mayor {P3} and Governor {P2} toured the flooded districts.
Sen. {P}, a Republican from {L}, said the bill was dead.
Rep. {P2} of {L} and Sen. {S} backed the measure in Congress.
President {S} is expected to sign the bill, White House spokesman {P2} said.
The White House said {S} had spoken to {S2} by telephone.
Democrats in the Senate accused President {S} of misleading the {O}.
Mr. {S}'s lawyer, {P3}, did not return calls seeking comment.
Ms. {S2} worked for {O} before she joined the campaign.
{P}, the former director of the {O}, testified before Congress on Thursday.
{S} told The New York Times that {S2} had asked him to drop the inquiry.
The FBI and the Justice Department declined to comment.
"I never met {S2}," {S} wrote on Twitter.
{S} fired {S2} in May, and named {P3} to lead the {O}.
In a statement, the {O} said {S} had "no case to answer".
{S}'s son, {P3} Jr., met a lawyer from {C}.
The memos show that {S} asked about {C} twice, according to {O2}.
`,
  unrest: `
{N} forces shelled {c}, near the border with {C2}, from positions in the {L}.
The rebel region of {L} declared independence from {C}.
*Bomb kills # in {c}
*Rebels attack {N} town, # dead
*Police fire on protesters in {c}
*{C} quake leaves thousands homeless
*{A} rebels free hostages in {C}
A bomb exploded in a market in {c}, the capital of {C}, killing at least # people, police said.
No one claimed responsibility but police blamed the {O}.
{O} ({A}) guerrillas attacked an army post near {c2} in the north of {C} on Thursday.
Police chief {P} said the dead included # children.
"It was like hell," said {P2}, a shopkeeper in the {L} district.
The victims were taken to the {O2}, where doctors said three were in serious condition.
Thousands fled from {c2} towards the {L}.
Army spokesman Colonel {P} said troops had retaken {c2}.
{S} said the rebels had withdrawn across the {L} into {C2}.
The United Nations High Commissioner for Refugees (UNHCR) said # refugees had crossed into {C2}.
The Red Cross said it had run out of medicine in {c2}.
A Reuters correspondent in {c2} saw bodies in the streets.
{P2}, an aid worker with {O2}, said the road from {c} to {c2} was mined.
The quake, measuring # on the Richter scale, struck # km west of {c2}, the {O} said.
A ferry carrying # people sank off {L} on its way from {c} to {c2}.
The aircraft, a Boeing #, was on a flight from {c} to {c2} via {L}.
Hijackers seized a {N} airliner and ordered it to fly to {c2}.
{P}, #, of {c}, and {P2}, #, of {c2}, were charged with murder.
A court in {c} jailed {P} for # years.
Witnesses saw {S} leave the house in {L} with {P2}.
"They killed my son," {P3} told The Associated Press.
`,
  business: `
*{O} profit up # pct
*{O} to buy {O2} for # million
*{C} stocks end lower
*RESEARCH ALERT - {O} cut
*{O} shares plunge on warning
*{c} bourse ends firmer, {O} leads
{O} said on Monday it would buy {O2} for $# million in cash and stock.
Shares in {O} rose # to # on the {c} Stock Exchange.
"The deal makes sense," said {P}, an analyst at {O2} in {c}.
{O} chairman {P2} said the company would cut # jobs in {C}.
{P2}, chief executive of {O}, said {O2} had made no approach.
{S2} joined {O} from {O2} in #.
{O} and {O2} are the two largest producers in {C}.
Dealers in {c} said the {O2} had intervened to support the currency.
{O2} analyst {P} said {O} was a hold.
The {U}-based company has plants in {c2}, {C2} and {L}.
{C}'s central bank left rates unchanged, as the {O2} had forecast.
Traders at {O} and {O2} said volumes were thin.
The dollar fell against the yen in Tokyo and London.
{N} exports to {C2} rose # percent in July, the {O2} said.
Crude oil futures on the New York Mercantile Exchange were lower.
Lead manager of the issue is {O2}, with {O} as co-manager.
{O} was the most active stock, down # at #, followed by {O2}.
A unit of {O}, {O2}, won a contract to build a port at {c2} in {C2}.
{P3} of {O} said {C} would need # million tonnes of wheat.
-- {c} Newsroom +# # #
Standard & Poor's said it had assigned a rating to {O}.
The Securities and Exchange Commission filed suit against {O} and its founder {P2}.
The union said workers at the {O} plant in {c2} would strike.
Note: the report could not be verified with {O}.
`,
  football: `
*SOCCER - {T} BEAT {T2} TO GO TOP
*SOCCER - {S} BACK FOR {T}
*SOCCER - {C} BEAT {C2} IN WORLD CUP QUALIFIER
*SOCCER - {N} FIRST DIVISION RESULTS
*RUGBY UNION - {T} BEAT {T2} # - #
*{T} sign {N2} striker {S}
{T} went top of the {N} league with a # - # win over {T2} on Saturday.
{P} put {T} ahead after # minutes and {P2} added a second just before the break.
{N2} striker {P3} scored twice as {T2} thrashed {T3} # - #.
{T} coach {P} said {T2} had deserved their win.
"We were lucky," said {T2} manager {P2}.
{S} joined {T} from {T2} for # million pounds.
{T} midfielder {P} will miss the match at {T2} because of injury.
{C} beat {C2} # - # (halftime # - #) in a World Cup qualifier in {c} on Wednesday.
Scorers: {P} (#), {P2} (# , #), {P3} (#)
{C}: {P} , {P2} , {P3}
{C2} - {P2} (#th minute)
{C} striker {S2} was sent off for a foul on {S3}.
Former {C} captain {P} is to coach {T2} next season.
The match at {L} was watched by # fans.
{T} # {T2} #
{T3} # {T} #
{T} v {T2}
{T2} # # # # # # #
{T} # # # # # # #
Postponed: {T} v {T3}
Standings (tabulate under played, won, drawn, lost, goals for, against, points):
{T2} 's {S3} hit the post in the #th minute.
{T} face {T3} at home on Sunday while {T2} travel to {c2}.
FIFA fined {T} for the behaviour of their fans in {c2}.
{P} and {P2} gave {T} a # - # lead, but {T2} fought back through {P3}.
The {N} champions, {T}, drew with {T3}.
Attendance: #
`,
  americansport: `
!EASTERN DIVISION
!CENTRAL DIVISION
!W L PCT GB
!W L T PCT PF PA
!AMERICAN LEAGUE
!{B} # # .# #
!{B2} # # .# #
!{T} # # .# -
!{B3} # # .# #
!{B} AT {B2}
!{B3} AT {B}
!{B2} # {B3} #
!TUESDAY 'S SCHEDULE
!{T2} AT {T}
{B3} # {B} #
{P}'s RBI single in the # th gave {B3} the lead.
{B} manager {P2} rested {S3}.
*BASEBALL - {S} HOMERS AS {T} BEAT {T2}
*NBA BASKETBALL - STANDINGS AFTER MONDAY 'S GAMES
*{T} edge {T2} in overtime
*NFL - {T} , {T2} WIN
{P} homered twice as the {T} beat the {T2} # - # .
At {c}, {P2} pitched a five-hitter and the {T2} won for the sixth time in eight games.
In {c2}, {P3} scored # points and had # rebounds as the {T3} defeated the {T} # - # .
{S} (# - #) allowed two runs in # innings for {B}.
The {T} placed {P} on the disabled list and recalled {P2} from the minors.
{T} manager {P3} said {S} would start against {B2}.
{P} of the {T} leads the league with # home runs.
{B} at {B2}
{B2} # {B} #
{T2} # # .#
{T} # # .# #
{P2}'s grand slam in the ninth gave {B2} a # - # win over the {T3}.
{T3} quarterback {P} threw for # yards and two touchdowns against {B}.
The {T} traded {P2} to {B2} for {P3}.
The {T2}' {P3} was named player of the week in the National League.
{S2}, who came from the {T3} in June, was booed by {B} fans.
`,
  othersport: `
*TENNIS - RESULTS AT {c} OPEN
*GOLF - SCORES AT {N} OPEN
*CRICKET - {C} # - # AT CLOSE AGAINST {C2}
*CYCLING - {S} WINS {c} STAGE
*ATHLETICS - {S} BREAKS WORLD RECORD IN {c}
*BOXING - {S} RETAINS TITLE
Results from the {N} Open tennis tournament on Thursday (prefix number denotes seeding):
# - {P} ({C}) beat {P2} ({C2}) # - # # - #
{P} (U.S.) beat # - {P3} ({C}) # - # # - # # - #
{P2} ({C2}) beat {P} ({C}) # - # # - #
# {P} ({C}) # # # , {P2} # # #
# {P3} ({C2}) # # # #
1. {P} ({C}) {O} # hours # minutes
2. {P2} ({C2}) {O2} same time
3. {P3} ({N}) # seconds behind
4. {S} # : #
{P} c {S2} b {S3} #
{P2} lbw b {S} #
{P3} not out #
{S} # - # - # - #
{P} b {P2} #
{C} {P} , {P2} , {P3}
Extras (lb-# nb-# w-#) #
Total (for # wickets) #
Bowling: {S} # - # - # - # , {S2} # - # - # - #
Fall of wickets: # - # # - #
Umpires: {P} ({C}) and {P2} ({C2})
{P} of {C} won the women's 100 metres in {c} ahead of {P2} of {C2}.
Olympic champion {P} ({C}) ran the fastest time of the year at {L}.
Top seed {P} crushed {P2} of {C2} in the second round.
"I played badly," said {S}, who meets {S2} in the final.
World champion {P} retained his title with a knockout of {N2} challenger {P2} in {c}.
{C} were # for four in reply to {C2}'s # at the close on Friday.
{T} bowler {P} took # for # as {T2} collapsed.
{N} rider {P2} of the {O} team won the stage from {c} to {c2}.
{C} 's {P3} took the bronze.
`,
  culture: `
{P}, born {c}, {C}, a writer; {P2}, born in {c2}.
Today is {P}'s birthday: the {N} actor is #.
{L} was first climbed by {P} of {C}.
*{P}, star of stage, dies at #
*{S} novel wins prize
*Museum in {c} opens {S} show
{P}, who sang with {O} for # years, has died in {c}, her agent said. She was #.
Born in {c2}, {L}, {S} studied at {O2} before moving to {C}.
{S} married {P2} in # ; they had two sons, {P3} and a daughter.
Director {P2} is shooting a film about {P3} in {c2}.
The exhibition at the {O} in {c} shows paintings by {P} and {P2}.
{S2}'s first novel sold # copies in {C}.
{P3} plays {P2}'s mother in the film, which was shot in {L}.
Actor {P} and singer {P2} announced their engagement on the {O} network.
The band, {O}, was formed in {c} in # by guitarist {P} and drummer {P2}.
{P} was a professor of history at the {O2}.
Scientists at {O2}, led by {P}, found the fossil near {c2} in {C2}.
{S} told the magazine {O} that he hated {c}.
Prince {P2} visited a hospital in {c2} on Monday.
Pope {P3} will celebrate Mass in {c}.
{P} lives in {c2} with the writer {P2}.
`,
};

/** Names that stand in the sentences as they are. */
export const NAMED = {
  organisation:
    "United Nations High Commissioner for Refugees|UNHCR|United Nations|White House|State Department|European Union|NATO|Supreme Court|Congress|Senate|The New York Times|FBI|Justice Department|Twitter|Red Cross|Reuters|Boeing|The Associated Press|New York Mercantile Exchange|Standard & Poor's|Securities and Exchange Commission|FIFA",
  place: "United States|U.S.|Washington|Britain|Jerusalem|Turkey|Tokyo|London",
} as const;
