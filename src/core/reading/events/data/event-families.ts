// What happens in news, as families: the base verbs and their past forms, then after the slash the nouns for the same thing.
// Words of one family may tell of one event. Our own list (MIT with the rest).
export const eventFamilies = `
abolish abolished scrap scrapped repeal repealed / abolition repeal
accuse accused / accusation
acquit acquitted clear cleared / acquittal
adopt adopted pass passed approve approved ratify ratified / adoption passage ratification approval
agree agreed / agreement
announce announced unveil unveiled reveal revealed disclose disclosed / announcement
apologise apologised apologize apologized / apology
appeal appealed / appeal
appoint appointed name named nominate nominated install installed / appointment nomination
arrest arrested detain detained seize seized / arrest detention
arrive arrived land landed / arrival
attack attacked assault assaulted raid raided ambush ambushed / attack assault raid ambush
attend attended / attendance
ban banned outlaw outlawed prohibit prohibited / ban
begin began begun start started open opened launch launched / beginning start launch opening
blockade blockaded / blockade
bomb bombed shell shelled bombard bombarded / bombing airstrike bombardment
born / birth
break broke broken burst collapse collapsed fail failed gave / collapse break failure
build built construct constructed erect erected / construction
burn burned burnt / fire blaze
buy bought acquire acquired purchase purchased / purchase acquisition takeover
campaign campaigned / campaign
cancel cancelled canceled / cancellation
capture captured conquer conquered occupy occupied / capture conquest occupation
ceasefire / ceasefire truce armistice
charge charged indict indicted / indictment charge
close closed shut / closure
coup overthrew overthrown topple toppled oust ousted / coup overthrow ouster
complete completed finish finished conclude concluded end ended / completion end
convict convicted guilty / conviction verdict
crash crashed derail derailed / crash derailment
cut cuts slash slashed reduce reduced / cut
declare declared proclaim proclaimed / declaration proclamation
deploy deployed / deployment
destroy destroyed demolish demolished wreck wrecked / destruction demolition
die died / death
discover discovered find found / discovery
dismiss dismissed fire fired sack sacked / dismissal sacking
dissolve dissolved disband disbanded / dissolution
drown drowned sink sank sunk / sinking
earthquake / earthquake quake tremor
elect elected re-elect re-elected vote voted / election vote referendum poll ballot re-election
escape escaped flee fled / escape flight
establish established found founded set create created form formed / foundation establishment formation founding
evacuate evacuated / evacuation
expand expanded / expansion
expel expelled deport deported banish banished / expulsion deportation
explode exploded detonate detonated erupt erupted / explosion blast eruption
fall fell fallen drop dropped plunge plunged slump slumped tumble tumbled / fall drop plunge
fight fought clash clashed battle battled / battle fighting clash
fine fined / fine
flood flooded / flood flooding
greet greeted welcome welcomed receive received salute saluted / welcome reception
grow grew grown rise rose risen climb climbed jump jumped gain gained soar soared increase increased / rise increase
handshake shake shook shaken hug hugged / handshake
hold held host hosted stage staged / ceremony summit conference festival parade fair
impose imposed / imposition sanctions
injure injured wound wounded hurt / injury
inspect inspected / inspection
introduce introduced / introduction
invade invaded / invasion incursion
investigate investigated probe probed / investigation inquiry probe
join joined / accession
kill killed murder murdered assassinate assassinated shoot shot execute executed / killing murder assassination shooting execution massacre
lift lifted ease eased / easing
lose lost / loss
marry married wed / wedding marriage
meet met / meeting talks
merge merged / merger
move moved relocate relocated / move
negotiate negotiated / negotiation
pay paid / payment
postpone postponed delay delayed / postponement delay
promise promised pledge pledged vow vowed / pledge promise vow
protest protested march marched demonstrate demonstrated rally rallied / protest march demonstration rally riot uprising revolt
publish published issue issued release released / publication
raise raised / raise
recall recalled withdraw withdrew withdrawn retreat retreated pull pulled / recall withdrawal retreat
recognise recognised recognize recognized / recognition
refuse refused reject rejected veto vetoed / rejection veto refusal
rename renamed
repair repaired rebuild rebuilt restore restored / repair repairs reconstruction
replace replaced discard discarded succeed succeeded / replacement
report reported say said tell told warn warned testify testified state stated / warning testimony statement
rescue rescued save saved / rescue
resign resigned quit step stepped retire retired / resignation retirement
return returned / return
rule ruled / ruling decision
search searched / search
sell sold / sale
send sent / dispatch
sentence sentenced jail jailed imprison imprisoned / sentence
sign signed seal sealed ink inked formalise formalised formalize formalized / signing treaty pact accord deal partnership
split / split
stop stopped halt halted suspend suspended / suspension halt
storm stormed / storm hurricane typhoon cyclone
strike struck hit walk walked / strike walkout
strip stripped revoke revoked / revocation
sue sued / lawsuit
surrender surrendered capitulate capitulated / surrender capitulation
test tested / test
travel traveled travelled fly flew flown go went depart departed leave left head headed visit visited tour toured / trip visit journey tour departure
treat treated hospitalise hospitalised hospitalize hospitalized
try tried / trial
war / war conflict crisis revolution
win won winner champion defeat defeated beat / victory win defeat championship cup tournament
`;

/** Past forms that tell of a state of mind or of things, of which no event is made even where they stand beside a date. */
export const stateForms = `
believed belonged considered consisted contained depended deserved doubted expected feared felt hoped included involved knew lacked liked lived loved
meant needed owned owed preferred regarded remained resembled seemed stayed supposed thought understood used wanted wished appeared based called described
located situated related concerned known seen heard been had was were did could would should
`;
