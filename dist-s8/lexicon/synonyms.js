/**
 * Words that newswire puts for one another, a row of lemmas each: evidence that two wordings are one statement, never an
 * excuse inside quotation marks.
 */
export const SYNONYMS = `
attack strike assault raid offensive bombardment
bombard shell bomb pound strike hit
shell ammunition munition round projectile ammo
missile rocket projectile
answer response reply retaliation reaction
answer respond reply retaliate react
new fresh further another renewed additional extra more
heavy strong severe stern tough harsh
heavier stronger tougher harsher
grave serious severe
exponential massive huge enormous vast immense drastic
threat danger menace risk
threaten endanger imperil jeopardize menace risk
help aid assist support back assistance
guard protect defend secure safeguard shield
neighbor neighboring neighbouring
country nation state
buy purchase acquire procure order
sell export
send ship deliver dispatch supply provide transfer hand
give provide supply grant offer
way route course
immediate instant prompt
immediately instantly promptly once
end stop halt cease finish terminate
lift end remove
start begin launch commence open
launch firing test fire
hunger starve starving hungry famine
child children minor kid
demand insist urge call
call urge appeal ask exhort
condemn denounce deplore decry slam blast
criticize condemn rebuke
reject dismiss refuse rebuff spurn repudiate
accuse blame charge
betray violate breach break
violate breach break infringe contravene
violation breach infringement
deny reject dispute refute
admit acknowledge concede recognize
agree accept consent approve
agreement deal accord pact treaty
talk negotiation dialog discussion meeting
talk discuss negotiate
meet gather
share exchange
cut sever slice
deliberately intentionally purposely
purpose deliberate intentional
know aware identify
known identified
culprit perpetrator
pay fund finance bankroll
money fund cash
cost price
twice two
dozen twelve
army military troops forces soldiers
soldier troop serviceman
rebel insurgent militant fighter guerrilla
police officer
kill slay die dead death
injure wound hurt
victim casualty
fisherman fishermen fisher fishing
crew sailor
ship vessel boat
plane aircraft jet warplane
drone uav unmanned
helicopter chopper
destroy wreck demolish ruin
damage harm
build construct
rebuild reconstruct restore
expand widen enlarge extend
increase rise grow raise boost surge growth
decrease fall drop decline reduce cut lower
keep maintain retain preserve hold
keep continue stay remain
continue proceed resume
stay remain
leave withdraw quit exit depart
arrive come reach
go travel head
show demonstrate prove
say tell state
believe think consider
want seek wish aim
seek pursue
plan intend
intention plan aim goal
try attempt seek
effort attempt try bid
bully pressure coerce blackmail intimidate
force compel oblige
pressure push
vital crucial essential key critical
important significant major
feed fed food
million millions
people population citizen inhabitant
peace truce ceasefire
war conflict fighting
border frontier
sea ocean waters
region area zone
capital city
city town
village settlement
house home
hospital clinic
base camp facility
night overnight
noon midday
day daytime
year annual
quick rapid swift fast speedy
quickly rapidly swiftly fast soon
slow gradual
big large great major huge
small little minor
good fine
bad poor
wrong mistaken
true correct right
false untrue wrong
clear obvious evident plain
secret hidden covert
public open
leader chief head
minister secretary
president leader
spokesman spokesperson spokeswoman
official officer
government cabinet administration authorities
parliament legislature lawmakers
law legislation
election vote poll
ballot vote
court tribunal
prison jail
jail imprison detain
arrest detain seize apprehend
free release liberate
hostage captive
provocation provocative
apology apologize sorry
regret sorry rue
expect await anticipate demand
warn caution
promise pledge vow commit
promise pledge commitment vow
ready prepared
prepare ready
ally partner friend
alliance partnership
enemy foe adversary rival
cooperation collaboration coordination
cooperate collaborate
joint common shared
together jointly
improve enhance strengthen bolster
strengthen reinforce bolster fortify
weaken undermine erode
ability capability capacity
weapon arm armament
arsenal stockpile
nuclear atomic
sanction embargo penalty
ban prohibit forbid outlaw
allow permit let authorize
prevent stop avert block
avoid avert
monitor watch track observe follow
detect spot
shoot down
intercept down
report account
information data intelligence
investigate probe examine
investigation inquiry probe
evidence proof
reason cause
cause trigger
result outcome
problem issue
crisis emergency
solution settlement
solve resolve settle
decide determine
decision choice
choose pick select
change alter modify
alteration change
move step
step measure action
action act
act behave
plot conspire
cowardly craven
reckless irresponsible
illegal unlawful
legitimate lawful legal
crime offense
kill murder assassinate
refugee migrant
flee escape
evacuate remove
shelter refuge
grain wheat
harbor port
road highway
bridge crossing
cross pass
block blockade
blockade siege
siege encircle
occupy seize capture take
recapture retake
territory land soil
sovereignty independence
accept tolerate
tolerate stand
never ever
rule exclude
possible feasible
real genuine
entire whole
last final
previous earlier former prior
current present
future coming
soon shortly
recent latest
main principal chief
several various numerous
many numerous
enough sufficient
need require
necessary needed
try bid
wake awaken
hit strike
withdraw withdrawal pull pullout retreat
immediate immediately once instantly
fleet ship vessel navy
rot decay rust
gun artillery howitzer
choke strangle
double twice
half halve
once when
begin outset
finish complete completion
start beginning onset
talk negotiation dialog summit round
mediate broker
mediator broker envoy
delegation team negotiator
convoy column
wave salvo barrage volley
launcher battery system
interceptor missile
bomber warplane jet
tank armor armored
pilot airman crew
marine soldier
conscript recruit
reserve reservist
draft conscription mobilization
mobilize call
spy agent operative
sabotage attack tamper
blast explosion bomb
explode detonate blow
burn fire blaze
debris wreckage fragment part
find discover
rescue save
drown die
wound injury
recover retrieve
raise lift
shut close
reopen open
outrage anger fury
concern worry alarm anxiety
worried concerned alarmed
shock stun
anger enrage infuriate
hail praise welcome laud applaud
criticism condemnation rebuke
insult slur
lie deceive mislead
hoax lie fabrication
claim allegation charge
allege claim charge
trick ruse deception
trap ambush
unacceptable intolerable
necessary vital essential
escalation escalate
tension friction
contribution share
aid relief
aid assistance
humanitarian relief
displaced refugee
raid incursion
incursion invasion intrusion
invade attack
airspace sky skies
violate intrude
test trial
trial prosecution
capable able
range reach
warhead bomb
nuclear-armed nuclear
stockpile store hoard
sign ink
pact accord agreement deal treaty
ratify approve
breach break violation
abide comply respect
oversee supervise
verify check confirm
inspector monitor observer
expel eject
recall withdraw
summon call
ambassador envoy
visit trip
arrive visit
host hold
postpone delay
cancel scrap
urgent immediate
swift quick rapid prompt
cost price
billion bn
fund budget
spend expenditure spending
overhaul refit modernize upgrade
scrap retire decommission
station base
surround encircle besiege
shell shelling
bombing airstrike strike
airstrike raid
sniper gunman
gunman militant fighter
loyal allied
happen occur
event incident
incident event occurrence
mistake error
failure collapse
fail collapse
succeed manage
purchase acquisition buying
deploy station
deployment stationing
exercise drill maneuver
train drill
fleet navy
air aerial
`;
