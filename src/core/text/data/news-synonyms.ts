// Words that news texts use for the same thing. Our own list (MIT with the rest), beside what WordNet gives in related-words.ts.
// One group a line; each word stands for all of its forms.
export const newsSynonyms: readonly (readonly string[])[] = `pact treaty deal agreement accord
ammunition munition shell weapon arms
airfield airport
aircraft plane airplane jet
visit trip travel journey tour
go travel head fly journey
meet greet welcome receive
talks negotiation discussion meeting summit
sign seal ink conclude formalise formalize
call describe hail term label dub brand
say tell state declare remark comment
promise pledge vow
help aid assistance support assist
attack aggression assault strike
invade invasion
thank gratitude grateful thankful
worry concern alarm fear
worried concerned
police officer
kill dead die death
hurt injure wound
buy purchase acquire acquisition takeover
company firm business
boss chief head leader chairman director executive ceo
leader president premier
head lead run chair
quit resign resignation
dismiss fire sack oust
jail prison imprison
sentence sentenced
begin start launch
end finish conclude
stop halt cease suspend
rise increase grow climb surge
fall drop decline decrease
pay spend cost
money fund sum
price cost
job work post position
worker employee staff
strike walkout
home house
area region
break burst collapse fail
flood flooding
doctor physician medic
lawyer attorney counsel
trial court case
verdict ruling judgment
guilty convict conviction
accuse charge allege
car limousine vehicle
street road
square plaza
garment dress clothes clothing wear
applaud cheer
important significant
cooperation collaborate cooperate collaboration
friendship friend
sanction embargo
soldier troop
war conflict
crowd spectator audience onlooker
child kid
reason cause
replace replacement successor succeed
found establish set
run operate operator manage
ask request demand
deny denial reject
refuse decline
show display
ruin destroy destruction
near close
big large huge great
strong powerful
find found discover
meet introduce
money pay price
fly flight
relation relationship tie bond link friendship
u.s. america american
u.k. britain british
seek try attempt aim
include cover contain comprise
hold grip carry
shelter refuge
evacuee evacuated displaced
greet salute
arrive land arrival
depart leave departure exit
hug embrace
line decorate
field sector branch
two twice
three thrice`
  .split("\n")
  .map((line) => line.split(" "));
