import {
  BACKSHIFT,
  IMPLIED_NEGATIONS,
  chunksOf,
  countryOfBody,
  governmentOf,
  keyOf,
  sameDay,
  soundKey,
  spelling,
  unitsOf
} from "./chunk-WDYZPZTL.js";
import {
  CUES
} from "./chunk-6XYDYWVM.js";
import {
  span
} from "./chunk-CFW5GXZS.js";

// dist/compare/align.js
import { diffArrays } from "diff";

// dist/lexicon/antonyms.js
var ANTONYMS = `
increase decrease|increase reduce|rise fall|grow shrink|raise lower|raise cut|expand shrink|gain lose|more less|more fewer|most least
higher lower|high low|strong weak|stronger weaker|strengthen weaken|better worse|best worst|improve worsen|improve deteriorate
before after|over under|above below|inside outside|within outside|into from|to from|up down|north south|east west|northern southern|eastern western
for against|with without|support oppose|support reject|back oppose|backing opposing|favor oppose|approve reject|approve disapprove|accept reject|accept refuse
agree disagree|agree refuse|allow forbid|allow prohibit|allow prevent|allow ban|permit ban|permit forbid|legal illegal|lawful unlawful
attack defend|attacker defender|win lose|victory defeat|success failure|succeed fail|successful unsuccessful|successful failed|start end|start stop|begin end|begin stop
open close|open closed|opened closed|enter leave|arrive depart|join leave|advance retreat|advance withdraw|deploy withdraw|send withdraw|stay leave|stay withdraw|remain leave
buy sell|import export|exporter importer|lend borrow|give take|friend enemy|friend foe|ally enemy|ally adversary|war peace|hostile friendly
true false|right wrong|correct incorrect|possible impossible|likely unlikely|certain uncertain|safe dangerous|safe unsafe|secure insecure|guilty innocent
confirm deny|admit deny|confirm refute|acknowledge deny|affirm deny|claim deny|remember forget|love hate|like unlike|like dislike
same different|similar different|equal unequal|major minor|maximum minimum|majority minority|all none|everything nothing|everyone nobody|always never|everyone none|everywhere nowhere
early late|earlier later|sooner later|old new|past future|former current|temporary permanent|short long|short-term long-term
rich poor|large small|big small|bigger smaller|larger smaller|heavy light|near far|nearer farther|fast slow|quickly slowly|public secret|public private|domestic foreign
civilian military|nuclear conventional|dead alive|kill save|killed wounded|killed injured|alive killed|destroyed intact|destroy build|build demolish|damage repair
impose lift|ban lift|freeze unfreeze|escalate defuse|tighten loosen|tighten ease|ease worsen|hard soft
optimistic pessimistic|hope fear|hopeful hopeless|confident doubtful|trust distrust|trust mistrust|doubt believe|believe disbelieve|proud ashamed
legitimate illegitimate|justified unjustified|acceptable unacceptable|necessary unnecessary|responsible irresponsible|effective ineffective|stable unstable|stability instability
armed unarmed|manned unmanned|guided unguided|known unknown|willing unwilling|able unable|satisfied unsatisfied|satisfied dissatisfied|happy unhappy
comply violate|observe violate|respect violate|obey defy|honor break|keep break|uphold violate|protect endanger|threaten protect
release detain|free jail|free detain|release arrest|acquit convict|extradite shelter|invite expel|welcome condemn|praise condemn|praise criticize|welcome reject|welcome regret
intercept miss|hit miss|survive die|unite divide|united divided|together apart|joint separate|unilateral multilateral|bilateral unilateral|bilateral multilateral
offensive defensive|active inactive|positive negative|optional mandatory|voluntary forced|voluntary mandatory|deliberate accidental|deliberately accidentally|intentional accidental|intentionally accidentally|purpose accident|purposely accidentally
partial complete|partially completely|partly fully|partly wholly|barely fully|upper lower|left right|front rear|internal external|inclusion exclusion|include exclude
continue stop|continue halt|continue cease|continue suspend|resume suspend|resume halt|resume stop|maintain abandon|keep abandon|restore cancel|cancel confirm|postpone advance
hide reveal|conceal reveal|conceal disclose|credit blame|winner loser|victim perpetrator|aggressor victim|occupy liberate|occupied liberated|capture lose|innocent culpable
reversible irreversible|limited unlimited|conditional unconditional|conditionally unconditionally|direct indirect|directly indirectly|dependent independent|provoked unprovoked|verified unverified|confirmed unconfirmed
easy difficult|easier harder|cheap expensive|empty full|odd even|wide narrow|widen narrow|deep shallow|thick thin|bright dark|day night|morning evening|yesterday tomorrow
army rebel|government rebel|government opposition|loyalist rebel
if unless|can cannot|far close
`;
var REVERSING_PREFIXES = ["un", "in", "im", "ir", "il", "dis", "non", "mis"];

// dist/lexicon/irregular.js
var IRREGULAR = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone
say said
make made
take took taken
come came
see saw seen
know knew known
get got gotten
give gave given
find found
think thought
tell told
become became
show shown
leave left
feel felt
put
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
let
mean meant
set
meet met
run ran
pay paid
sit sat
speak spoke spoken
lie lay lain
lead led
read
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
cut
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
fight fought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
shoot shot
strike struck stricken
sell sold
teach taught
seek sought
sink sank sunk
shake shook shaken
hide hid hidden
fly flew flown
forbid forbade forbidden
feed fed
flee fled
bear bore borne
steal stole stolen
swear swore sworn
tear tore torn
withdraw withdrew withdrawn
overthrow overthrew overthrown
undertake undertook undertaken
uphold upheld
withhold withheld
withstand withstood
undergo underwent undergone
overcome overcame
foresee foresaw foreseen
freeze froze frozen
wake woke woken
awake awoke awoken
rebuild rebuilt
retake retook retaken
mistake mistook mistaken
arise arose arisen
ride rode ridden
sing sang sung
swim swam swum
eat ate eaten
drink drank drunk
bind bound
bleed bled
breed bred
cling clung
dig dug
hang hung
lend lent
bend bent
light lit
shed
slay slew slain
sleep slept
spread
stick stuck
sting stung
sweep swept
swing swung
bid bade bidden
child children
man men
woman women
foot feet
tooth teeth
person people
fisherman fishermen
serviceman servicemen
spokesman spokesmen
crisis crises
basis bases
thesis theses
analysis analyses
crew crews
wife wives
life lives
half halves
leaf leaves
knife knives
thief thieves
shelf shelves
self selves
this these
that those
i me
we us
he him
she her
they them
`;

// dist/lexicon/synonyms.js
var SYNONYMS = `
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

// dist/lexicon/thesaurus.js
var THESAURUS = `
abandon forsake desert
abasement abjection
abashed embarrassed
abbreviated brief
abdomen stomach belly
aberrant deviant
abhor loathe
abhorrent repulsive
abiding enduring
ability power
abject low miserable
ablaze aflame
able capable
abominable odious
about almost most nearly near virtually
about around
above supra
abridge foreshorten shorten
abroad overseas
abruptly suddenly short
abruptness curtness
absent remove
absently absentmindedly
absolute sheer
absolutely perfectly utterly
absorb assimilate ingest
absorb imbibe
absorbed engrossed intent wrapped
abstraction abstract
abstraction generalization
absurd preposterous ridiculous
academic pedantic
accelerate speed
accelerate speed quicken
accelerator gas
accelerator throttle
accept admit take
accept consent
accept take have
accepted recognized
access approach
accessory accouterment
accessory supplement
accidentally unexpectedly
acclaim hail herald
accommodate hold
accompaniment support
accompany follow
accomplish execute fulfill fulfil
accomplished completed
accomplishment achievement
accord agree
accord allot grant
accountant controller
accredit recognize
accretion accumulation
accumulate gather amass
accuracy truth
accusative accusing
ace sensation virtuoso genius hotshot star whiz wizard
ache smart hurt
ache suffer
achieve accomplish attain reach
acid bitter blistering
acknowledge recognize
acquaintance familiarity
acquaintance friend
acquit discharge exonerate
acrobatic athletic gymnastic
acrobatics tumbling
act behave
act move
act play
act play represent
act routine number
acting playacting
action activity
active fighting
actor player
actual factual
actual genuine literal real
actually really
actuate trigger activate spark
acute incisive keen penetrating sharp
adamant inexorable
adapt accommodate
adaptation version
add supply
addition increase gain
addlebrained muddleheaded
address speak
address speech
adept expert good practiced proficient skillful
adequate enough
adieu adios
adjacent next
adjoin butt
adjust conform adapt
administration disposal
administration establishment brass organization
admit acknowledge
admit include
admonition warning
adolescent teenager
adopt borrow
adopt follow espouse
adoption acceptance
adroitness quickness
adult grown
adult grownup
adulthood maturity
advance progress
advanced modern
advanced sophisticated
advent coming
adventure escapade
adversary antagonist opponent
adversity hardship
advertise publicize
advertisement advertising
advise counsel
advise notify
advisor consultant
advocate proponent
aesthetic esthetic
affair liaison
affair occasion
affect touch
affectionate fond tender
affiliated attached connected
affiliation association tie
affirm assert swan swear
afflicted stricken
affluence richness
afire aflare
afloat aimless rudderless
aforesaid said
agape gaping
aged elderly older
agency bureau office authority
agenda schedule
agent factor broker
aggravate exacerbate
aggression aggressiveness
aghast dismayed shocked
agile nimble quick
agilely nimbly
agony suffering
agony torment
agree concur
agreement arrangement
agreement correspondence
agreement understanding
ahead forward
ahead leading
aid assist assistance help
aid assistance help
aide auxiliary
ailing peaked
ailment complaint
aim direct
aim object objective target
aim place direct
aim purport propose
aim take train direct
airless stuffy
airplane plane
airs pose
akin kindred
alabaman alabamian
alarm alert
alarm dismay consternation
alien exotic
alien foreign
alienated anomic
alight light
align adjust
alike similar like
allege say
alley alleyway
allocate apportion
allotment allocation
allow appropriate reserve
allow grant
ally friend
alone lone lonely
alteration modification adjustment
altercation fracas
alternate alternative
alternative choice
alternatively instead
altitude height
always ever
amateur recreational
amaze astonish astound
amazed astonished stunned
amazing astonishing
amber gold
ambition dream
ambitious challenging
ambush ambuscade trap
ambush bushwhack waylay
amiable cordial genial
amiss wrong
ammunition ammo
amorphous shapeless
ample plentiful
amplification elaboration
amply richly
amuse divert
analogue parallel
analytic analytical
analyze analyse study examine
anatomic anatomical
ancestor antecedent
anchor backbone
anchor ground
angry furious
anguish torment torture
anguished tormented tortured
animal beast creature
animal carnal sensual
annihilating devastating withering
annihilation obliteration
announce declare
announce denote
announce herald
announcement proclamation
annoy bother irritate vex
annoyance vexation
annoyed stung
annoying galling irritating nettlesome pestering
answer reply respond
answer reply response
answer resolve
antagonise counteract
antagonistic counter
antic fantastic grotesque
anticipate foreknow foresee
anticipate foresee counter
anticipated awaited
anticipation expectancy
antipathy aversion distaste
antique outmoded
anxiously uneasily
anyhow anyway
apart aside
apogee culmination
appalling dismaying
apparatus setup
apparent evident plain
apparent seeming
apparently seemingly ostensibly
apparition phantom specter
appeal charm
appear seem
append affix
applaud clap
applause clapping
applicability pertinence
appoint charge
appoint name constitute
appointed prescribed
appraisal assessment
appreciation hold
apprehension dread
approach attack
approach coming
approach near
appropriate capture seize conquer
appropriately suitably
approve sanction
approximate rough
approximately about some roughly around
apt given
arch curve
arched arching
architect designer
ardent fervent fiery impassioned
ardor zeal
arduous hard
area country
area expanse
area region
argue contend debate
argue reason
argument debate
argument statement
arise rise
aristocratic gentle
arm gird
arms munition
arouse elicit evoke fire raise provoke
arrangement organization system
arrest stop
arrive get come
art artistry prowess
article clause
artificial stilted
artillery gun
artilleryman gunner
ashen blanched livid
aside away
ask inquire enquire
ask require expect
aspect facet
aspire aim
assail assault attack
assay check
assemblage gathering
assent acquiesce
assent acquiescence
assert maintain
assign allot
assignment assigning
assistant helper help
associate relate link connect
association connection
assorted miscellaneous mixed sundry
assortment mixture variety potpourri
assume acquire adopt take
assume adopt
assume presume
assume take
assurance confidence authority
assure tell
astonishment amazement
astute sharp shrewd
asynchrony desynchronizing
atmosphere air
atmosphere ambiance
atmosphere atm
attack attempt
attack onslaught onrush
attacker aggressor
attempt effort endeavor try
attend hang
attend look see
attest certify manifest demonstrate evidence
attire garb dress
attired dressed garbed
attract appeal
attract pull
attribute dimension
audacious brave dauntless
audacity temerity
august aug
austere severe
authentic reliable
authentic veritable
authoritative important
authority potency
authorize clear
automatic machinelike
autonomy liberty
autopsy necropsy
auxiliary supplemental supplementary
avail help
average intermediate medium
average mean
average norm
average ordinary
avert avoid
awake arouse awaken wake
awaken arouse
award awarding
award grant
award honor honour laurels
award present
awareness consciousness cognizance
away off forth
awed awestruck
awful dreadful fearful frightening terrible
awful dreadful terrible unspeakable
awry cockeyed
baby babe infant
back backward backwards rearward
back endorse
back endorse indorse support
back rear
backbone guts
background ground
backing patronage
bad badness
bad big
bad tough
badly severely seriously
baffling knotty
bag grip suitcase
bag handbag purse
baggage luggage
baked parched scorched sunbaked
ballpark park
band stripe
bandaged bound
bang clap blast
banish bar
banish ostracize
banister balustrade
banquet feast
bar exclude
bar saloon ginmill
barbaric savage
barbed biting
bare naked nude
bare scanty
barely hardly just scarcely scarce
bargain deal
baronial imposing noble stately
barricade block bar
barrier roadblock
bartender barkeep
base bag
base pedestal stand
basement cellar
bash bang smash belt
basically fundamentally essentially
basis base groundwork
basis ground
bastard prick
bathtub tub
batter hitter slugger
battle combat
battle conflict fight engagement
battlefield battleground field
battlefront front
bawl bellow
beam ray
bear accept assume
bear have
beard whiskers
bearded bewhiskered whiskered
bearing comportment presence mien
beast brute wildcat
beat crush vanquish
beat flap
beat pound thump
beat round
beauty mantrap
beckon wave
become get
become turn
bed bottom
beefy burly husky
befit suit
beg implore pray
beget father sire generate
begin start
begin start commence
beginning first outset start kickoff
beginning origin root source
beginning start
behave conduct carry
behavior conduct
being existence
belated late
belch belching
believe trust
believer worshipper
bellow holler hollering roar
beloved darling dear
below beneath
belowground underground
bend crook turn
bend twist
beneficial good
benefit welfare
bent set
bequest legacy
besides too also likewise
besiege surround
bespeak indicate point signal
bestial brute
betray wander
better break
better improve
better improve amend
beverage drink
bewail bemoan
bewilder throw
bewildered confused
bewilderment puzzlement
bias prejudice
bible scripture
biblical scriptural
bickering squabble
bid beseech
bid play
bide abide stay
big prominent
bigger larger
bill measure
bill note
billow wallow
biography life
bit chip fleck scrap
bite sting burn
bizarre eccentric
black blackness
black bleak
black dark sinister
black disastrous
blame fault
blame pick
blame rap
blanket cover
blare blaring clamor din
blast blare
blast shell
blatant clamorous vociferous
blazing glaring
bleached faded
bleak desolate
blemish defect
blessed damn damned darned goddam goddamned infernal
blessing approval
blight plague
blind screen
blind unreasoning
blink wink
blithe lighthearted
block cube
blond blonde
bloodstained gory
bloom blossom flower
bloom flush
blooming bloom
blossom unfold
blue bluish
blue profane
blunder goof
blunt candid forthright frank
blur obscure
blurred fuzzy
blurt ejaculate
blush flush redden
board plank
board room
boast brag bluster
boastfully big
bode portend presage augur forecast predict
bodyguard escort
bogus fake phony
boisterous unruly
boldness daring
bolshevik red
bond bind stick
bonus fillip
bony scrawny skinny
book volume
booking reservation
boom din
boom roar roaring thunder
boost advance
boost encouragement
booth stall
borderline marginal
bore drill
boring dull irksome tedious tiresome wearisome
bottom underside
boulder bowlder
bounce spring bound rebound ricochet
bound border
boundary bounds
boundary edge bound
boundless unbounded
bouquet corsage
box package
brace poise
brace steady
brain mentality wit
brainy brilliant
branch leg
branch subdivision
branched forked
brand make
brandish wave
bravado bluster
brave courageous
brazen insolent
break breaking
break burst
break bust
break separate
break stop
breast tit
breed strain stock
breeze air
bribe buy
bright brilliant
bright smart
brilliance splendor grandeur
brilliant magnificent
brilliant superb
brilliantly brightly bright
bring get fetch
bring land
bring take
bring work wreak
brink verge
brisk fresh refreshing
broad extensive wide
broaden extend
broadly generally
broadside flyer
brocaded raised
broil bake
broken crushed
bronzed suntanned tanned
brood dwell
brood loom
brooding contemplative meditative pensive reflective
brook creek
brothel bawdyhouse
brotherhood fraternity
brow forehead
brown brownish
bruise contusion
brush sweep
brush thicket
brutal cruel savage vicious
bucket pail
buckle warp
buddy crony
buffet batter
buffet counter
build establish
building edifice
bulge protuberance
bulk mass volume
bull shit
bullet slug
bully great swell
bully ruffian roughneck rowdy
bump knock
bunch clump cluster
bunch cluster
bunch lot
bundle sheaf
buoyant perky
burden load encumbrance
bureau dresser
burn fire
burn glow
burrow tunnel
burst bristle
burst split
bury entomb inter
bury sink
bushy shaggy
business concern
bustle flurry ado
bustle hustle
busy occupy
butcher slaughter
buttocks seat tail bottom behind ass
buy purchase
bygone gone
cable line
cable telegraph wire
cadaver corpse
cadaverous emaciated gaunt haggard pinched
cafe coffeehouse
cagey clever
calamity catastrophe disaster tragedy
calculate compute reckon figure
calculate estimate reckon figure forecast
calculation computation
calculation computation figuring reckoning
call song
call telephone phone ring
caller company
calm quiet still
calumniate besmirch
camp bivouac
camp encamp
campaign cause crusade drive movement
campaign run
camping tenting
candidate prospect
canonized glorified
capacitor condenser
capacity content
captain chieftain
capture captivate beguile charm bewitch
capture catch
capture seizure
car auto automobile motorcar
cardinal central fundamental key
care attention tending
care charge
care maintenance upkeep
career vocation
careful deliberate
careworn drawn haggard worn
cargo freight load shipment
carrier bearer toter
carry convey express
carry run
carry take
carved carven
case instance
cast throw
castigate correct
casual chance
casual cursory perfunctory
casual nonchalant
catalog catalogue
catastrophe disaster
catastrophic ruinous
catch arrest get
catch get
catch grab
catch overhear
catharsis abreaction
cattle cows oxen
cause make
cause reason grounds
caution caveat
caution precaution care
cautiously carefully
cavalryman trooper
celebrate fete
celebration festivity
celerity rapidity
celestial heavenly
celtic gaelic
cemetery graveyard
center halfway middle midway
center middle heart
centerfield center
centralize concentrate
certain sure
chagrin humiliation mortification
challenge dispute
champion champ
champion defend
champion fighter hero
championship title
change alter
change alter vary
change alteration
change exchange convert
chant intone
chap fellow fella lad cuss bloke
character reference
character role part persona
character type
charge bill
charge lodge file
chase trail dog track
chat chatter jaw visit
chatter prattle gabble
cheap crummy
cheap flashy gaudy loud tawdry
cheap inexpensive
cheat jockey
check checkout
check halt stop
cheer embolden
cheering shouting
cheery gay sunny
cherished precious treasured
chic smart
chief main primary principal
chiefly principally primarily mainly
child kid youngster minor
childish infantile
childlike simple
chill quiver thrill
chill shivering
chipper jaunty
choice pick selection
choice prime select
choice selection
choose prefer
choose take select
chuck grub
chuck toss
chuckle chortle
chump fool sucker
churning roiling turbulent
cinch picnic
circulate distribute
circulate distribute disseminate spread diffuse
circumstance condition consideration
city metropolis
claim arrogate
claim take
clamber scramble struggle
clammy dank
clandestine secret undercover
clang clangor clangoring clash crash
clannishness exclusiveness
clarify elucidate
clarity lucidity clearness
clash friction
class category family
class grade
classify class separate
classroom schoolroom
clean clear light unclouded
clean pick
clean plumb
cleaning cleansing
cleanse clean
clear crystallize illuminate
clear top
cleave split
clergyman reverend
cleric churchman
cliche commonplace
click tick
climate mood
climb mount
cling adhere cohere
cling hang
clique ingroup camp
clock time
clod lummox lump
clod lump clump chunk
clogged clotted
close closely tight
close faithful
close shut
closed shut
closely intimately
clot coagulate
clothed clad
clouded overcast
cloudy nebulous
clown buffoon
clowning prank
club society order
clubhouse club
clumsy inept
clumsy ungainly
clutch clutches grip hold
cluttered littered
coach manager
coach train
coalition alignment
coarse vulgar
coast seacoast
coating coat
code codification
coerce pressure force
coffee java
cohesion cohesiveness
collaborate cooperate
collapse give
collar nail apprehend arrest nab
colleague confrere fellow
collect accumulate compile
collection aggregation accumulation
colloquial conversational
colony settlement
color colour
color vividness
colored negro
colossal prodigious stupendous
column editorial
column tower
comb ransack
come amount
comfort ease
comfort soothe console solace
comforting consoling
comic funny
coming upcoming
command bid bidding
command control mastery
command require
commandeer hijack
commemorate mark
comment commentary
comment notice
commerce commercialism
commiseration pity
commit institutionalize send
commitment allegiance loyalty
committee commission
common mutual
common usual
commotion din rumpus
communicate pass
communication communicating
communist commie
communist communistic
commutation commuting
commute transpose
companion comrade fellow
company companionship fellowship
company troupe
comparable corresponding
compare equate
compel oblige
compensate counterbalance
compete vie contend
competently ably
competitive militant
complete finish
complex composite
complicate refine
compliment congratulate
comply follow
component constituent element
component element factor ingredient
compose compile
compose write
composition composing
composure calm calmness equanimity
compound combine
comprehend savvy grasp apprehend
compress constrict contract press
compressed tight
compromising conciliatory
compunction remorse
concealed hidden
concede profess confess
concede yield
concede yield grant
conceit vanity
concentrate focus center pore rivet
concentration density
concept conception
conceptualization formulation
concern care fear
concern interest occupy
concern worry headache
concerned interested
concerted cooperative
conclude resolve
concluding final last
concur coincide
concurrent cooccurring simultaneous
condemn decry excoriate
condemnation curse
condense concentrate
condescending patronizing
condition status
conduct lead direct
conduct transmit carry channel
conduction conductivity
confederacy south
confer consult
configuration constellation
confining constraining limiting restricting
confirm corroborate substantiate support affirm
confirm reassert
confirmation verification check
confiscate seize
conflict struggle
conformity compliance
confront face
confuse befuddle confound
confused disjointed disordered garbled
confused disordered upset
confused lost
confusing perplexing puzzling
confusion disarray
congratulate felicitate
congregation fold
congressman representative
connect link join
connect link tie
consequence effect outcome result upshot
consequence moment
consequent resultant
consequently accordingly
consider count weigh
consider debate
consider take deal
consistency body
consistency consistence
consolation solace
consolidation integration
consort associate
constant unvarying
constantly forever
constantly invariably
constitute represent comprise
constitution establishment formation
constriction bottleneck
construct build make
construction building
consult refer
consultation interview
consume ingest take have
consumption intake uptake
contact impinging
contamination taint
contemplation reflection musing
contemporaries generation
contempt disdain scorn
contemptuous disdainful scornful
contemptuously scornfully
contend postulate
contest competition
contest contend
context circumstance
contiguous immediate
continuance continuation
continue proceed
continue proceed keep
continue uphold preserve
contract get
contract undertake
contradict belie
contraption contrivance gadget
contrast counterpoint
contribute give
contribute lead
contributing contributory
contribution donation
contribution part share
control command
control contain check curb
controversy contention argument
convention pattern rule formula
conventional established
conventional schematic
converge meet
conversion transition
convex bulging
convict inmate
conviction sentence
convinced positive
convulsive spasmodic
cook fix ready prepare
cookie biscuit
cool chill
cool nerveless
cope contend grapple deal manage
core nucleus
corner box
corporate incarnate
correct right
correspondent newspaperman
corrupt deprave
count counting
count matter weigh
countenance physiognomy visage
countenance visage
countless innumerable multitudinous myriad unnumbered
country land
coup takeover
couple pair
courage bravery
course class
course line
course trend
court tribunal
cover extend
cover insure underwrite
cover masking
cover treat handle plow deal
cowboy cowpuncher puncher cowhand
cps cycle
crack cracking
crack super topnotch
cradle provenance
craftsman artisan
craftsman crafter
crafty sly wily
craggy mountainous
crash ram
craved desired
crawl creep
craze furor cult
crazed deranged
crazy mad sick
creation conception
creativity creativeness
credible believable
creed credo
crevice crack
criminal felon crook outlaw
criminal reprehensible
crimson red
cringe grovel
crippling disabling
crisp sharp
criterion standard
critical vital
criticize criticise
crop harvest
cross fussy
cross transverse
crotchety ornery
crouch stoop bend
crowd gang bunch
crucial important
crude earthy
crumble crumple tumble
crunch crackle
cry outcry call yell shout
cry weep
cry yell
cryptic inscrutable mysterious
cuddle snuggle nestle nuzzle
culminate climax
cultivate work
cultural ethnic
cultured polite
cupboard closet
curiosity wonder
curious funny odd peculiar queer singular
curiously oddly peculiarly
current stream
curse cuss blaspheme swear
curse damn bedamn imprecate
curse expletive oath swearing
curtain drape drapery
curtly shortly
curved curving
cuss gadfly
custom tradition
custom usage
customary habitual
customer client
cut tailor
cycle rhythm round
dab pat
dabbled splattered
dad daddy papa pop
dais pulpit rostrum
damage harm
damage harm impairment
damaging prejudicial
damn goddamn
damn shucks
damned unredeemed
damp moist
dancing dance
dangerous grave grievous serious severe
dangle swing
dapper jaunty
dappled mottled
dark darkness
darkness dark
darkness dark shadow
darling favorite
dart dash scoot scud flash shoot
dash flair
date appointment engagement
daughter girl
daunt scare
dawn dawning daybreak
dawn penetrate
day daytime daylight
dazed groggy
dazed stupid
deadlock impasse standstill
deadly lethal
deafening earsplitting thunderous
deal flock heap lot mass mint pile plenty sight
deal sell
deal trade
dear good
dear honey love
death dying
deathlike deathly
debris dust junk rubble
decay decline
deceased decedent
deceased gone
deceive delude
decelerate slow
deceleration slowing retardation
december dec
decent nice
decide determine
decide settle resolve
decidedly emphatically definitely
decision determination conclusion
declaim recite
decline diminution
decline wane
declivity fall
decomposition disintegration
decorate adorn grace ornament
decoration ornament
decrease diminish lessen fall
decrease lessen
decrease lessening
decree fiat order
deduce infer derive
deduction implication
deed title
deem hold
deep rich
deeply deep
defeat licking
defecate make
defect fault flaw
defend guard hold
defend support
defender guardian
deference respect
deficient lacking
deficit shortage
deformed malformed
defy dare
defy resist refuse
defy withstand
degree level
degree level stage point
deign descend
deity divinity god
delay wait
delegate designate assign
delicate fragile
delicate soft
delight enjoy revel
delightful delicious
delineation picture characterization
delirium frenzy fury hysteria
deliver present
delivery bringing
demand exact
demeanor behavior conduct
democracy republic
demonstrate march
demote relegate
demur except
denote refer
denounce mark
deny refuse
depart quit
depart start
departure going leaving
dependable honest reliable
dependence dependency
deplorable sorry
deplorably woefully
deposit sedimentation
deprecating deprecatory
deprive strip divest
deputy lieutenant
derisive gibelike mocking taunting
derivative differential
derive descend
derive gain
descend fall
descendant descendent
describe depict draw
desecration sacrilege
desertion abandonment defection
deserve merit
deserving worth
design pattern
design plan
desire want
despair desperation
despairing desperate
despise scorn disdain
despised hated
despoil rifle ransack
destination goal
destine doom
destiny fate
destroy ruin
destroyed ruined
destruction demolition
detached isolated separated
detachment disengagement
detail item
detail item point
detailed elaborate
detect observe find discover notice
detectable noticeable
detection sensing
detective investigator
detector sensor
deter discourage
determination finding
determination purpose
determine find ascertain
determine set
determine shape influence regulate
determinedly unfalteringly
develop evolve
develop grow
developing underdeveloped
development evolution
deviate divert
deviate vary depart
deviation departure difference
device twist
devil dickens
devil fiend demon
devil lucifer
dexterous dextrous
diagnosis diagnosing
diagnostician pathologist
diagram plot
dialect idiom
diameter diam
diarrhea diarrhoea
diary journal
dictatorship tyranny
die dice
die perish expire croak
diethylstilbestrol des
differentiation distinction
differently otherwise
difficult hard
diffuse spread
dig delve
dim faint vague
diminished lessened weakened
diminutive petite tiny
dingy grimy
direction instruction
direction way
directivity directionality
directly straight
director manager
dirt soil stain
dirty soiled unclean
disability handicap
disable incapacitate
disabled handicapped
disagree differ
disappear vanish
disappointed frustrated
disappointment letdown
disapprobation condemnation
disapprove reject
disband dissolve
disbelief skepticism
discard toss dispose
discernible discernable
discharge eject release
discharge spark arc
disciple adherent
discipline subject field study
discipline train condition
disclose expose
disclose reveal discover expose divulge break
disclosure revelation
discontinue stop cease quit
discorporate disembodied
discouraged disheartened
discover find
discovered observed
discovery breakthrough
discrepancy disagreement
discrepancy variant
discrete distinct
discussion treatment
discussion word
diseased pathologic
disengage withdraw
disgusted sick
disgusting foul loathsome
disheveled frowzled tousled
dishonor disgrace dishonour shame
disk disc
dislocation breakdown
dislodge free
dismally drearily
dismiss disregard discount ignore
disorderly jumbled
dispatch communique
dispatch despatch
dispatch discharge complete
dispatch shipment
disperse dissipate scatter
disperse scatter
dispersed spread
display presentation
display show
display showing
disposal disposition
disposition temperament
dispute difference
disregard neglect
disrepute discredit
disruptive riotous troubled tumultuous turbulent
dissipate scatter
distance aloofness
distance length
distance space
distill extract
distinctive typical
distinctly clearly
distinguish mark differentiate
distinguish separate differentiate tell
distortion deformation
distress hurt suffering
distressing disturbing
distribute administer deal dispense allot
district territory
distrust mistrust suspect
distrust suspicion
disturb upset trouble
disturbance commotion
disturbance perturbation upset
disturbed upset worried
dive plunge
diverse various
diversion recreation
diversity variety
divertimento serenade
divide split separate
dizzy silly
doctor physician
doctrine philosophy ism
document papers
doggedly tenaciously
dogma tenet
domain land
dominance ascendancy control
dominate master
domination mastery supremacy
done through
doomed lost
doorbell bell
doorknob doorhandle
doorman porter
doorway door threshold
dope gage
dormitory hall
dose dosage
dot stud
dotted flecked speckled
double dual
double twofold
doubly twice
doubt question
doubt uncertainty
doubtful dubious
dough kale loot
dourly sullenly
down consume
down downward
downpour cloudburst torrent
downstairs below
drab dreary
drab sober somber
drafty draughty
drag trail
drain drainage
dramatic spectacular striking
dramatist playwright
draped wrapped
draw make
draw pull
dreadfully horribly
dream daydream woolgather
dress clothe
drift impetus
drill practice
drink drinking
drive get aim
drive motor
drive ride
drive thrust
driveway drive
drop unload
droppings dung
drowse doze
drugstore pharmacy
drum beat
drunkard drunk
dry ironic ironical wry
dub nickname
dull dumb slow
dull muffled
dunk dip
duplicate repeat
durable lasting
duration length
dusky swart swarthy
duty responsibility obligation
duty tariff
dwell consist lie
dwelling home abode
each apiece
earlier before
earn garner
earnestness seriousness sincerity
earth
earth ground
earth world globe
earthquake quake
easily easy
east orient
eating feeding
ebullient exuberant
echo reverberation
economic economical
economy saving
ecstasy rapture
eddy purl swirl whirl
edge border
edge inch
edgy jumpy restive
educate train
education instruction teaching
effect effectuate
effective efficient
effective good
effluent wastewater
effort exertion
egg eggs
elaborate enlarge expound
elapse pass
elastic flexible
elate uplift
elder older
electrifying thrilling
elementary simple unproblematic
elevation raising
elicit extract
eliminate annihilate eradicate
elongate stretch
elude escape
elude evade
emancipate liberate
emblematic symbolic
embodiment incarnation
embody personify
embrace embracing
embrace encompass cover
embrace hug
embroil sweep drag
emergence growth
eminence distinction
emission emanation
emotionality emotionalism
emphasis accent
employment employ
employment engagement
employment work
empty hollow
enactment passage
enchant transport enthrall
encipher cipher
enclose inclose
encounter skirmish
end death
end stop finish terminate cease
end terminate
endanger jeopardize menace threaten imperil
endearing lovely
endeavor strive
ending conclusion
endless eternal interminable
endlessly unceasingly continuously
endow gift invest
endowment gift talent
endure bear stand tolerate brook abide suffer
endure brave
enemy foe
energy vigor
enforce implement apply
enforce impose
engage occupy
engage pursue
engagement booking
engender breed
engineering technology
engrave inscribe
engrossing fascinating
enhance heighten raise
enigmatic puzzling
enjoy bask relish savor
enlarge magnify
enlist draft
enormous tremendous
enormously tremendously staggeringly
enough plenty
enraged furious maddened
enroll enter enrol recruit
entail imply mean
enter participate
enterprise endeavor
entertainment amusement
entice lure tempt
entire full total
entirely exclusively solely alone only
entirety totality
entitle title
entrance entranceway entry
entrust intrust trust confide commit
enumerate itemize
envelop wrap enclose
envious jealous
environment environs surroundings
envision foresee
ephemeral passing
epic heroic
epicure gourmet
equal touch rival match
equality equivalence par
equate correspond
equip fit
equivocal ambiguous
era epoch
erode gnaw
eroded scoured
err slip
erratic mercurial quicksilver
erratically unpredictably
error wrongdoing
erudite learned
erupt ignite
escape dodging
escape flight
essential indispensable
establish base
establish found launch
establish found plant institute
establish give
establish make
estate land acres
esteem respect
estimate approximation idea
estimate gauge approximate guess judge
eternal everlasting perpetual unending
ethics morals morality
evaluation rating
evaluation valuation rating
evangelist gospeler
even yet still
event case
everlastingly eternally forever
everyday mundane routine unremarkable
evidence grounds
evident observable
evil vicious
evil wickedness
evolve develop
exact precise
exaggerate magnify
exaggerated overdone
exalt glorify proclaim
exalted lofty
examination scrutiny
examination test
example illustration instance
example lesson
exasperate aggravate
exasperating infuriating maddening
exceed transcend
exceed transcend pass top
excel surpass
excellently magnificently splendidly
exceptional particular special
excess extra redundant spare surplus
excess surplus
exchange change
excited frantic mad
exclaim cry shout
exclamation exclaiming
exclude except omit
exclude shut
exclusive sole
excruciating torturing
excursion outing expedition
excuse explain
excuse pardon
excuse rationalize
exemplar example model
exemplify illustrate
exemplify represent
exempt relieve free
exemption freedom
exercise exercising workout
exercise practice
exercise work
exert exercise
exhaust sap
exhausted fatigued
exhaustive thorough thoroughgoing
exist survive live subsist
existent existing
expansion enlargement
expect anticipate
expect look await wait
expectation outlook prospect
expedite hasten
experience receive have get
experiential existential
experiment experimentation
experimental observational
expiate atone
explanation account
explicit expressed
explode burst
explode detonate
exploit tap
exploitation development
explosion burst
expose endanger
expose exhibit display
exposed open
express show
express state
express utter
expression look face
expression reflection
extended lengthy prolonged
extenuate mitigate
external international outside
external outside
extreme extremum
extreme utmost
extremely exceedingly super
extremity member
extricate disentangle
exultant jubilant rejoicing triumphant
eyeball orb
eyebrow brow
eyelid lid
fabric cloth material textile
facilitate ease alleviate
facility installation
factory mill
fade pass
fail betray
fail die break
fail miscarry
fail neglect
faint swoon
fair reasonable
faith trust
faithfully reliably
fake sham
faker fraud
fall autumn
fall come
fall strike
false mistaken
falsify distort warp
falsity untruth
falter waver
famed famous illustrious notable noted
familiarity intimacy
family folk sept
family household
fan buff devotee lover
fantastic marvelous terrific tremendous wonderful wondrous
farming agriculture husbandry
farther further
fascinate transfix grip
fascinated spellbound
fast tight
fasten fix secure
fateful fatal
fatigue weariness
favored favorite
fear dread
fear fright
feasible practicable viable workable
feat effort exploit
feature characteristic
february feb
fedora stetson
feed eat
feed give
feel experience
feel finger
feel sense
feign pretend affect dissemble
fell drop
fence fencing
ferment fermentation unrest
ferocious fierce furious
ferociously fiercely
ferocity fierceness fury violence wildness
fertile prolific
fervor fire
fetid foul
feverish hectic
fictive pretended
fiendish infernal satanic unholy
fierce vehement
fight campaign
fight fighting combat
fight oppose defend
fight struggle
figure anatomy shape frame form flesh
figure enter
figure fig
figurine statuette
file register
fill take
film cinema
film shoot take
final last net
finally eventually
find bump encounter
find feel
fine delicately
fine okay
finish finishing
fire can
fire discharge
fire firing
fire flame
firearm piece
fireplace hearth
firm firmly steadfastly
firm house
firm solid
firm unfaltering unshakable unwavering
firmness resolve resolution
first foremost
fiscal financial
fisherman fisher
fishmonger fishwife
fit primed set
fit tantrum scene
fitting decent
fix mess
fixed set
flank wing
flap wave
flash flashing
flash wink twinkle
flashy gaudy
flat level plane
flat prostrate
flaunt flash
fleet swift
fleeting momentary
fleshy heavy overweight
flicker flutter quiver
flinch cringe shrink wince recoil quail
flip toss
flit flutter dart
float drift blow
float swim
flog whip lash slash
flood deluge
flood inundation
flood overflow
flood swamp
floor base
floor flooring
floor story
flow flowing
flow stream
flower bloom blossom
flub spoil
flushed rosy
fly pilot
fly wing
foam froth
focus focusing centering
foe enemy
fog haze
following next
folly foolishness
fondly lovingly
food nutrient
fool gull
foolhardy reckless
footing terms
footstep pace step stride
forbid prohibit proscribe veto disallow
forbidden taboo
force drive ram
force personnel
force strength
force thrust
foreboding premonition
forefather father
foreigner alien
foreman chief boss
forest wood woods
forge fake
form make
form organize
form pattern
form shape
form spring
form strain
formally officially
former onetime
former previous
formidable redoubtable
formula expression
formulate develop
formulate word phrase articulate
formulation expression
formulation preparation
forswear retract
forte specialty strength
forth forward
fortress fort
fortunately luckily
fortune fate luck lot circumstances
forty twoscore
foster further
foul contaminate
foundation base foot
fowl poultry
fragrance perfume scent
frame border
frame put couch
framework fabric
freak monster monstrosity
free discharge
free liberate release loose
free release
freeway pike superhighway thruway
freeze suspend
frenzied manic
frequently often oftentimes
fresh new novel
freshness novelty
frighten scare
frightened scared
frightful horrifying horrible
frigid icy
frog toad
frolic skylark cavort romp
front look face
frozen icy
fruitless futile vain
frustration defeat
full good
full total
fullness richness
fully full
fun merriment
function office part role
function purpose role use
function work operate run
fundamental rudimentary
funny suspect suspicious
further farther
furthermore moreover
furtive stealthy
fury rage
fusion unification
fuss fret
futile unavailing
future next
fuzzed fuzzy
gaiety merriment
gain advance win
gain make earn realize
gallon gal
gamble chance risk adventure
gang crew
gap crack
gap spread
gape gawk
garbage refuse
garrison fort
gasoline gas
gather collect
gathering assemblage
gauge gage
gay festive merry
gay jolly jovial merry
gaze regard
gaze stare
gem treasure
generalization induction
generalize extrapolate infer
generally mostly
genius brain
gently mildly
gentry aristocracy
geographic geographical
geometric geometrical
germinate sprout
gesticulate gesture motion
gesture motion
get acquire
get catch
get catch capture
get fix
get let have
ghastly grim gruesome macabre
ghost specter
ghostlike ghostly spectral
gigantic mammoth
giggle titter
gilded gilt gold golden
girl miss
girlfriend girl
girlish schoolgirlish
give apply
give dedicate commit devote
give pay
give pay devote
give present
give spring
give throw
give yield
given granted
given presumption
giving gift
glance glimpse
glance glint
glare brilliance
glassy glazed
gleam gleaming
gleam gleaming glimmer
glinting glittering
glistening shiny
glitter glisten glint gleam shine
gloat crow
global world
glow shine
glower glare
glowering morose sullen
glue paste
glued pasted
glycerol glycerine
goal end
gold golden
good goodness
good respectable
good upright
good well
gorge overindulge glut overeat
gospel gospels
govern rule
government authorities regime
grade level
graded ranked stratified
graining woodgraining
grammatical grammatic
grand heroic
grand lordly
grandma grandmother granny
grant give
granular gritty
grapple grip
gratification satisfaction
grave sober solemn
grave tomb
gravely soberly
greasy oily
greatcoat overcoat
greatest sterling superlative
greek grecian
greek hellenic
greet recognize
grey gray
grim inexorable relentless stern
groan moan
grocery market
grope fumble
grotesque monstrous
groundless idle
group grouping
group radical
grove orchard
grow develop get acquire
grow raise produce
growth growing maturation development
grudge grievance
gruff hoarse husky
grumble growl rumble
grumble scold
guarantee ensure insure assure secure
guard safety
guess guessing
guess surmise speculation
guess venture hazard
guidance counseling direction
guidance direction
guide steer
gull dupe
gulp draught swig
gummy pasty sticky
gunfire gunshot
gunman gunslinger
gunpowder powder
gush spout
gusto relish zest
gutter trough
gyrate spiral coil
habit use
hackneyed stock threadbare timeworn trite
hail come
halfway midway
hall foyer lobby vestibule
hallmark trademark stylemark
hallway hall
hamlet crossroads
handle grip
handle palm
handshaking handclasp
handsome liberal
handwriting hand
hanker long yearn
hapless miserable pathetic piteous poor
happen materialize
happen occur pass
happening occurrence
happily merrily gayly blithely jubilantly
harassed pestered
harbor hold nurse
hard firmly
hard severe
hard severely
hardship rigor
hardworking industrious
hardy stout sturdy
harmonious symmetrical
harrow disk
harry chivy beset plague provoke
harshness scratchiness
haste hurry
haste hurry rush rushing
hate detest
hate hatred
hateful mean
haughty supercilious swaggering
haul cart drag
haunt hangout
haunt obsess
haunt stalk
haunted obsessed preoccupied
haunting persistent
have feature
have get make
have hold
hayfield meadow
hazard jeopardy peril risk
hazy misty
head chief
head lead
headmaster schoolmaster master
healing therapeutic
healthy salubrious
hearer listener
heart nerve
heart spirit
heartily warmly
heat passion
heat warmth
heave heft
heavy lowering sullen
hedge evade skirt dodge sidestep
heed listen
heed regard
heedless unheeding
hefty powerful
height elevation peak top
heighten rise
hellion devil
help aid
help assist aid
helplessness weakness
herd crowd
here hither
hereinafter hereafter
heroism gallantry valor
hesitate pause
hesitate waver
hesitation faltering
hex curse
hide conceal
hide skin
hideous outrageous
hideout hideaway
highlight spotlight
highly extremely
highwayman hijacker
hike boost
hilarity glee
hillbilly bushwhacker
hinder hamper
hint breath
hint clue
hint suggest
hire charter
hire engage employ
history account story
hit strike
hitch catch
hitherto heretofore yet
hoist lift
hold bear carry contain
hold book
hold carry
hold support sustain
hold throw have make give
hole hollow
home place
home plate
homeland motherland
honest honorable
honestly candidly frankly
honkytonk dive
honor honour laurels
honor honour reward
hood punk
hoop ring
hop skip
hope trust desire
hopeful promising
horde host
horn trumpet
hospital infirmary
host legion
hostelry inn
hotness heat
housework housekeeping
housing lodging
however nevertheless withal still nonetheless notwithstanding
howl howling
howl wail roar
hubbub uproar
huddle cower
huddle powwow
huge immense vast
hugging kissing petting
hulk whale
humble lowly small
humbly meekly
humiliate humble
hunger thirst
hunt trace
hurl cast
hurriedly hastily
hurry haste
hurrying scurrying
hurt wounded
hush silence still
hush stillness
hut shack shanty
hyperbolic inflated
hypocrite phony
hypothesis possibility theory
idea thought
ideal saint
identical indistinguishable
identical very
identify key describe name
identify place
idiosyncrasy foible
idiot imbecile
idle laze
idolize worship revere
ignite light
ignorant illiterate
ignore disregard snub
ill badly poorly
ill sick
illness malady sickness
illusion fantasy phantasy fancy
imagination imaging imagery
imagination vision
imaginative inventive
imagine envisage
imbalance unbalance
imitate copy simulate
imitation simulated
immaculate spic spotless
immediacy instancy
immediately instantly straightaway directly now forthwith
immerse plunge
imminent impending
impart leave give
impede hinder
impel force
imperfect weak
impersonal neutral
impersonate portray
implant embed imbed plant
implike mischievous puckish
imply connote
imposition infliction
impossible inconceivable unimaginable
impotence impotency
imprecation malediction
impress move strike
impression effect
impression feeling belief notion
imprint form
imprison jail
improbable unlikely
improvement betterment advance
improvised makeshift
impudent insolent
impudent smart
impulse whim
impurity dross
impute ascribe assign attribute
inadequacy deficiency
inaugural first
incentive inducement
incipiency incipience
incite instigate
inclination tendency
inconvenience worriment
incorporate contain comprise
incorrect wrong
increase growth
increasingly progressively
incredible unbelievable
indecent untoward
indecision irresolution
indefatigable tireless
indefensible untenable
independent sovereign
indescribable ineffable unspeakable untellable
index indicator
indicate point show
indignant incensed outraged
indignation outrage
individual single
individuality individualism
individualized personalized
individually separately
indolent lazy
induce stimulate cause have get make
induce stimulate hasten
induct seat
industry manufacture
inert neutral
inescapable unavoidable
inescapably inevitably unavoidably
inevitably necessarily
inexplicable incomprehensible
infamous notorious
infective pathogenic
infest overrun
infinitely endlessly
infirmity debility feebleness
inflate expand
inflict visit impose
inflow influx
informal loose
informant source
inglorious shameful
inhabitant dweller
inherent integral
inhibitory repressive
initiation founding institution creation
initiation induction
injure wound
injury hurt harm
inner internal
inning frame
inoculation vaccination
inquiry research
insanely crazily
inscription lettering
insert introduce
inside indoors
inside interior
inside within
insist assert
insistent repetitive
inspire animate enliven
inspire urge
install instal
instant twinkling wink
instantaneous instant
institute bring
institution establishment
instrument tool
insulation insularity
insult affront
intact inviolate
integral entire intact
integrate incorporate
integrate mix
integrated unified
integration integrating
integrity unity
intellectual rational
intelligent levelheaded sound
intelligible understandable
intend destine
intend mean think
intensify compound deepen
intensify deepen
intensity strength
intent spirit
intentionally deliberately purposely advisedly
intercede mediate arbitrate
intercept stop
interest involvement
interest stake
interfering meddling busy
interject interpose
interlock mesh
interlocking interwoven
internal national
interpret construe
interpret render
interpretation interpreting rendering
interpretation reading
interrelation interrelationship
interrupt disrupt
interrupt disturb
interruption break
interruption disruption
intersect cross
intersection crossroad
intertwine twine interlace lace
interval separation
intervene interfere
interview question
intrigue fascinate
introduce innovate
introduce present acquaint
introduction debut entry
intuition hunch suspicion
invade occupy
invaluable priceless
invasion encroachment intrusion
invent contrive devise formulate forge
invention innovation
invention innovation conception
invest put commit
investigation investigating
invite bid
involve affect regard
irritability petulance
irritable peevish
irritation annoyance
isolate insulate
isolated stray
issue cut
issue emerge
issue issuance
issue number
issue supply
item point
ivory pearl
jab jabbing
jab poke
jabber spout
jaded wearied
jam block
jammed packed
january jan
jargon argot
jeep landrover
jeer scoff
jerk jerking jolt
jerk twitch
jesus christ savior
jimdandy jimhickey
jingle jangle
job task chore
jocose jocular
joggle wiggle
join conjoin
jointly collectively
joke gag jest
joke jest
joke trick
jolt jar
jolted shaken
journey journeying
joy pleasure
judge justice
judgment mind
judiciary bench
juicy luscious voluptuous
jumble muddle welter
jump leap bound spring
jump start
juncture occasion
junk scrap
jurisprudence law
just simply
justify vindicate
justly right
justness nicety
jutting projected sticking
keenly acutely
keep maintain hold
keepsake souvenir
ketosis acetonemia
kid chaff banter
kill defeat
killing kill
kind sort form
kindly sympathetic
kingdom land realm
knapsack haversack
knock knocking
knoll mound hillock
know experience live
knowledgeable learned
lab laboratory
labeled tagged
labor labour proletariat
labor push drive
labor toil grind
lack deficiency want
lad sonny
laden loaded ladened
laid set
lamentation wail
land earth ground
land soil
lanky rangy
lapsed nonchurchgoing
large big
largely mostly
last conclusion close
last lastly finally
last utmost
late recent
laugh laughter
lavender lilac
lavish shower
lawyer attorney
lead head
lead take direct conduct guide
lead track trail
leaden weighted
leadership leaders
leading preeminent
leading star stellar
leaf foliage
league conference
leakage outflow
lean tilt
leaning tilted
leap leaping spring bounce
learn hear discover see
learn study read take
learner scholar
learning scholarship
leave allow
leave result lead
left remaining
leftfield left
legislate pass
legitimate logical
lend impart contribute add bring
lend loan
let allow permit
letter missive
levy impose
lewd salacious
liaison contact
liberal tolerant
liberation release
license certify
license permit
lick lap
lie rest
life lifetime
life living
life spirit
lifelike pictorial vivid
lift raise
lift raise elevate
lift repeal rescind
light illumination
light illumine illuminate
light lighting
light weak
lighted lit
lightly softly gently
like same
likeness similitude
limit circumscribe
limit demarcation
limp hobble hitch
lineage line blood pedigree ancestry stock
linguistic lingual
link tie
lionize celebrate
liquor spirits booze
little small
little trivial
load loading
load loading burden
lobscouse lobscuse
localization location
locate place
located set situated
lodge wedge stick deposit
loft attic
loiter tarry linger lurk
lone solitary
longing yearning
look appear seem
look looking
looking sounding
loom tower hulk
loot booty plunder prize
loot plunder
lord creator divine
loudly loud aloud
loudspeaker speaker
lousy rotten stinking
love enjoy
love passion
luck fortune
luck fortune chance hazard
lukewarm tepid
lumber pound
lumber timber
luminary notable
luminosity light
lunch luncheon
lunge hurl hurtle thrust
lurch pitch
lurid shocking
lurk skulk
lush profuse riotous
luster brilliancy splendor
lyric words language
machinist mechanic
mad sore
madam lady
madly frantically
madman maniac
magic magical
magnify amplify
majestic proud
majority bulk
make create
make get
maleness masculinity
malingering skulking
maltreat abuse
mama mamma mommy
man human
manage deal care handle
management direction
mandate authorization
mandatory required
mangled torn
mania passion
manipulation use
manner mode style way fashion
manpower hands men
manse residence
manufacture construct
manufacture invent
manufacturer producer
mar impair
march marching
margin border
mark score
marked pronounced
market marketplace
marking mark
maroon strand
marriage matrimony
marriage wedding
marry wed
massacre slaughter
masses mass people
master lord
master original
masterly virtuoso
mastermind organize
match fit correspond agree
match mate
match mate couple pair
matching twin
material stuff
mathematics math
mating union
matter affair thing
maturation ripening
mature grow
maxim axiom
maximal maximum
maze labyrinth
mean intend
mean signify
meandering wandering winding
meaning significance import
meaning substance
means way
measure cadence
measure evaluate assess appraise
measure quantity amount
measure step
measurement measuring measure
mechanism mechanics
meddling tampering
medicine medication
meditate ponder contemplate muse reflect mull speculate
meet encounter
meet encounter receive
meet encounter see
meet gather assemble
meet satisfy fill fulfill fulfil
meeting encounter
melee scrimmage
membership rank
memorize learn
memory retention retentiveness
memory store
menace threat
menacing ominous sinister threatening
mend heal
mentality outlook
mention cite
mention cite name refer
mention reference
merchandise product
mere simple
merely simply just only but
merging meeting
merit virtue
mesh lock
message content
messenger courier
metallic metal
metro subway
microphone mike
middle midsection
midst thick
might power
mighty right
milieu surroundings
militant warlike
militia reserves
mind head brain psyche
mingle unify
minimal minimum
minister parson pastor
minute min
misbehavior misdeed
mischief devilment shenanigan
misconstrue misunderstand
misdemeanor violation
miserable suffering
misery wretchedness
misinterpretation misunderstanding mistaking
misplace mislay
miss lack
miss lose
mission charge
mistake error fault
mix fuse coalesce combine merge
mob rabble
mobile wandering
mobilize marshal
mobilize rally
mockery scoffing
model example
model framework
model mold mould
model pattern
modernize develop
modesty reserve
moisten dampen
moisture wet
mold cast
mold stamp
moment minute instant
moment minute second bit
monotone drone
moon
moral lesson
morsel bite
mortician undertaker
mother fuss
motion movement
motion movement move
motionless static still
motivate move prompt incite
motivation motive need
motto slogan shibboleth
movement motion
movie film picture
much often
multiplication propagation
multitude pack
mum silent
mumble mutter
musician instrumentalist player
muster rally
mute unspoken
muted subdued quiet
mutely wordlessly silently
mutter grumble
muttering murmur murmuring
myofibril myofibrilla
mysterious mystic
mystery enigma
naked raw
name call
name figure
name identify
name make
nameless unknown
narrative story tale
narrow specify
nation land country
national subject
native aborigine
naturally course
nauseated sick sickish
near close
nearer closer
necessitate need require take involve demand
necessity essential requirement
necktie tie
need demand
need want
needed required
neglect ignore
neglect miss overlook
neglected unheeded
negligence carelessness
negotiation talks
newcomer fledgling freshman
newly freshly fresh new
news tidings word
newspaper paper
niche corner
night nighttime dark
nobility aristocracy
nobility grandeur
nominal tokenish
noon midday
normally usually commonly ordinarily
north northward
northerly northern
note observe
note observe mention remark
note tone
nothing naught zero
notice mark note
notice observation
nourish sustain
nourishment sustenance
november nov
now today
nuance shade subtlety
nuclear atomic
nudge prod
null void
number figure
nutrient nutritive
objectionable obnoxious
oblige bind hold
obliterate efface
oblivion limbo
obscure befog cloud
obscure vague
obscurity abstruseness
observation observance watching
observe celebrate keep
observe keep
observer commentator
obstruct block hinder
obstruct impede occlude
obviously evidently manifestly plainly
occluded sorbed
occupancy tenancy
occupation business job line
occupy fill
occupy reside
occur come
october oct
off away
offence offensive
offer bid
offer extend
offer offering
offer proffer
office power
officiate function
old older
once formerly
one ace unity
oneness unity
open opened
opening gap
operate control
operate run
operation procedure
opinion judgment
opinion ruling
opinion sentiment view
opinion view
opportunity chance
opposite polar
opposition opponent opposite
oppress suppress crush
optical visual
optimum optimal
opulent sumptuous
opus composition piece
orator rhetorician
orbit revolve
ordain enact
order prescribe dictate
order tell enjoin say
ordering order
organism being
organize organise coordinate
organize prepare devise
orient point
origin descent
origin inception
originate arise rise develop grow
originate initiate start
outdoor outside
output yield
outside exterior
outside outdoors
outskirt fringe
outspoken vocal
outstanding prominent salient
overcome defeat
overcome surmount master
overhaul modernize
overreach outsmart
overriding paramount
overseas abroad
overshadow eclipse
overtake catch
overthrow subvert
overture advance
overture prelude
overturn override reverse
overwhelm overpower overcome
own have possess
owner proprietor
pace gait
pace rate
pace stride tread
pacify conciliate appease mollify gentle
pack wad
package bundle packet
package parcel
pad embellish dramatize
painful sore
painting picture
pair couple
palace castle
pale blanch
pale pallid
pale pallid wan
pamper coddle
pang twinge
panic terror
panicked terrified frightened
pant puff gasp heave
parable allegory
parachute chute
parade march
paradise heaven
paraphrase rephrase
parcel portion share
park common green
parlance idiom
paroxysm fit
part piece
part portion
part portion component
part section division
partially partly part
participation involvement
particle speck
particular peculiar special
particularly peculiarly especially specially
partner pardner
pass clear
pass hand reach give
pass overtake overhaul
pass passing
passage passageway
passage transition
passing release
past yesteryear
pastime interest
pasty pastelike
patch piece
path route
pathetic pitiable pitiful
pathway footpath
patriotism nationalism
patrol police
patronize shop frequent
pay bear
peace serenity
peak crest top
peak heyday flush
peal pealing
pectoral pectoralis pecs
peddle huckster hawk
peddler hawker
peer equal
pelvis hip
penetrate fathom
penetration insight
penny cent
pepper pelt
perceive comprehend
percentage percent
perch roost rest
performance execution
perfumed scented
perilous precarious
perilously dangerously
periphery fringe
permanent lasting
permeate pervade diffuse
permission permit
permit allow let
perpetrate commit pull
persevere persist
persist remain
persistence persistency tenacity
persistent relentless
person individual someone mortal soul
perspiration sweat
persuade sway
perturb trouble
phantom shadow
pharmacist chemist apothecary
phase stage
philosophic philosophical
phonology phonemics
phosphate orthophosphate
photograph photo
photograph shoot
physicalness corporeality
physique build
picture depict show
picture image
picture impression
picture scene
piece bit
piece slice
pier wharf
pile heap
pile heap mound
pilfer purloin abstract lift
pimp procurer pander
pinch nip
pinched nasal
pit cavity
pit oppose
pitch slant
pitcher hurler
pitiless remorseless ruthless
pity shame
pityingly compassionately
pivot swivel
pixie imp
place piazza
place property
place put
place shoes
place spot
placement arrangement
placement location position
placid quiet still tranquil
plain field
plain sheer
plan program
plan project contrive design
planning preparation provision
plant set
plant works
plat plot
platform program
play drama
play run
pleasantly agreeably
please delight
plenty plenitude
plod trudge
plot patch
plow turn
plunge launch
poetry verse
poignant touching
point dot
point spot
polarity sign
police law
policeman officer
policy insurance
polish refine
polish refinement
polish smooth
poll canvass
pond pool
pool syndicate
populace public world
populate dwell live inhabit
portray depict
portrayal portrait
pose sit
position place
position post berth spot place
position posture attitude
position view perspective
possession ownership
possibly perchance perhaps maybe
poster notice
postpone shelve defer
potency effectiveness strength
potent powerful
potent strong
potential possible
potential potentiality
potter tinker
pounce swoop
pour swarm stream
powdered powdery pulverized
power force
power powerfulness
practice apply
practice exercise
practice pattern
praise congratulations
prayer appeal
preach advocate
precarious unstable
precaution safeguard
precede forego
precede lead
precedence priority
precisely exactly
precisely exactly just
predicament plight
predict anticipate promise
prediction anticipation
predilection preference
predominance predomination
predominate dominate rule reign prevail
prefer favor
preferable preferred
preferably rather
preference taste
pregnant significant
premise assumption
preparatory preparative
prepare groom train
prepare ready set
prerequisite requirement
present pose
present submit
presentation demonstration
presently currently
presentment notification
preserve maintain
presidency administration
president chairman
press pressure
pressing urgent
pressure pressing
pretension pretence
prevail hold obtain
prevail persist run
prevail triumph
prevent forestall foreclose preclude forbid
prevent keep
prevention bar
prey target
price cost
price cost toll
price terms
pride congratulate
principle rule
print publish
prisoner captive
privacy secrecy
prize award
prize value treasure appreciate
probability chance
probable likely
probably likely
probe examine
procedure process
proceed continue
proceed move
proceeding proceedings
process treat
proclaim exclaim promulgate
procrastinate stall
procure secure
produce make
product production
professional pro
professorship chair
profit gain
profit gain benefit
profit profits earnings
profoundly deeply
profusely extravagantly
profusion richness
progress advance
progress progression advance
prohibition ban
project projection
project propose
projectile missile
prolong extend
prolongation perpetuation lengthening
prominently conspicuously
promise assure
promise hope
promote advance boost further encourage
promote elevate
promote push
promotion publicity
prompt inspire
promptly quickly quick
pronounce articulate enunciate say
pronounce label judge
pronouncement dictum
propagation extension
proper right
properly decent right
proportion dimension
proportional relative
proportionately proportionally
propose suggest advise
prosody inflection
prosperous thriving
prostitute whore
protease peptidase
protest objection
protest protestation
protest resist
prototype paradigm epitome image
protrude project
prove demonstrate establish show
provide supply ply cater
province responsibility
provision proviso
provision supply
provisional tentative
provoke evoke
prurient salacious
pry nose poke
pry prise jimmy
publish issue release
puff drag draw
pull draw
pull pulling
pulsate throb pulse
pulsation pulse impulse
pulse heartbeat beat
pummel pommel
punish penalize
punishment penalty
pure utter
purify distill
purportedly supposedly
purpose intent intention aim design
pursuit chase
pursuit quest
push crowd
push force
push pushing
push thrust
pussy slit
put assign
put set place position lay
puzzle mystify baffle bewilder amaze
quality caliber calibre
quality character
qualm misgiving
quarrel dispute
quarrel wrangle row
question inquiry query
question interrogation interrogative
question query
quick speedy
quicker faster
quickly rapidly speedily
quietly quiet
quiver quake
quote cite
radical ultra
rage passion
rage storm
rail inveigh
railing rail
railway railroad
rain rainfall
raise erect
raise invoke stir arouse
raise lift elevate
raise rise
ram pound
ramble jog
ramification fork
ramp incline
ranch spread
randomly indiscriminately haphazardly arbitrarily
range array
range reach
range run
range straddle
rarely seldom
rasping rough
rate rank grade place
rather instead
rather kinda
rationale principle
rattle rattling
rattlesnake rattler
raucous rowdy
reach attain
reach contact
reach make
reach make hit gain
reach stretch
reach touch
react respond
reaction response
read register show record
read say
real tangible
reality realism
realization recognition
reap draw
reap harvest glean
rear raise
rear rearward
reason conclude
reason ground
reason understanding intellect
reasonable sensible
reasonably moderately pretty somewhat fairly
reassure assure
rebel reb johnny
rebel rise
rebellion insurrection revolt uprising
rebuff slight
rebuff snub repel
rebuild reconstruct
rebuke lecture scold chide berate
receive get find obtain
receive have
recently lately
reception receipt
reception response
recipient receiver
recognition credit
recognize distinguish discern
recognize know
recognize realize
recommend urge advocate
reconcile settle
record book
record disc
record enter
recover retrieve regain
recreate revive vivify
recuperation recovery
recur repeat
recurrent repeated
red crimson
red flushed
redeem save
redemption salvation
redress correct
reduce trim cut
reduction reducing
reeking watery
refer pertain relate concern touch
reference mention quotation
reflect shine
refrain chorus
refrigerator icebox
refund repayment
refund return repay
refuse decline
refuse reject decline
refute rebut
regardless irrespective disregardless
region part
register registry
registration enrollment
regular veritable
regulate order govern
regulation ordinance
rehearse practise practice
reinforce reenforce
reinforce reward
reissue reprint
reject spurn scorn disdain
relatively comparatively
relegate submit
relevance relevancy
reliable dependable
reliance trust
relief succor ministration
relieve alleviate
relieve ease
religion faith
religious spiritual
remainder residue rest
remake refashion
remark comment
remarkable singular
remedy cure
remember recall recollect think
remembrance recollection
remonstrance objection
remove take
rend rip rive
render deliver return
render yield give generate
rendering interpretation
rending ripping splitting
rendition rendering
renewal rehabilitation
renovation redevelopment
rent lease
rent take
rent tear
reorganize regroup
repair fixing
repair mend fix restore
repeat echo
repeat reiterate restate
repeat repetition
repel drive
repel repulse rebuff
repentance penance
replacement replacing
replenish refill
report cover
report describe
report story account
report study
reporter newsman
represent interpret
representative voice
repress quash subdue subjugate
reprieve respite
reprint reissue
repugnance repulsion revulsion horror
repute reputation
request petition
requirement demand
rescue deliver
rescue deliverance saving
researcher investigator
resentment bitterness rancor
residence abode
resident occupant
resignation surrender
resist stand
resistance opposition
resolve solve
resonance sonority vibrancy
resonant resounding
resound echo ring reverberate
resource imagination
respect esteem value
respect honor observe
respect regard
respective several various
respite break
resplendent splendid
responsiveness reactivity
rest relief
rest repose
restrain hold
restraint control
restrict curtail
restrict limit bound confine throttle
restriction limitation
result ensue
result outcome
resurrect upraise
retain continue keep
retain hold
retaliation revenge
retention holding
retire withdraw
retort comeback
retort return rejoin
return recall
return restoration
return takings proceeds yield
revealing telling telltale
revel revelry
revenge avenge retaliate
revenue receipts
revered venerable
reverence revere venerate
reverie revery
reverse contrary opposite
revert return
review reexamine
revolutionary radical
revolve rotate
rhinoceros rhino
rhythm beat
rhythmical rhythmic
rickety shaky wobbly
rid free
ride sit
rightfield right
rightfully truly
rightly justly
rigidly stiffly bolt
rigorous strict
ripple ruffle undulate
rise jump
rise lift arise
rise rear
risk danger
ritual rite
rival competitor
road route
rock stone
rock sway shake
rogue rascal
roll roster
room way
root stem
roughly rough
round circular
rub scratch
rubbery rubberlike
rug carpet
rule find
rule regulation
rumble grumble grumbling
rumor bruit
run flow
run lam
run lead
run pass
run pass lead extend
run running
run tally
runaway romp
rush hasten hurry
rush hasten speed race
rush hurry
rush surge
russia ussr
rustle rustling
rut groove
sacred sanctified
sacrifice give
sadness unhappiness
sag droop
sake interest
salesgirl saleslady
sallow sickly
salvage relieve save
salvo volley burst
sample try taste
sanction countenance imprimatur
sarcasm irony satire
satiate fill
satirical satiric
satisfy fulfill
satisfy gratify
savage barbarian
save preserve
scatter sprinkle disperse
scene shot
scene view
scented sweet
scheme strategy
scholar student
school schoolhouse
schoolmarm schoolmistress
schoolmate classmate
scope range reach orbit compass
score account
score hit
scot scotchman
scout reconnoiter
scrape scraping
scratch itch
scratch scrape
scream screaming shriek shrieking screech
screech screeching shriek scream
screechy squeaky
screen cover
screen test
script book
scrub scour
scrubbing scouring
scurry scamper scuttle
seaman seafarer
sear scorch
search explore
search hunting
search look
search seek
seat place
seated sitting
seawater saltwater
secede splinter
seclude withdraw
second sec
second secondly
secondhand used
secrecy silence
secrete release
section segment
sector sphere
securely firmly
security protection
sediment deposit
see check insure ensure ascertain assure
see consider reckon view regard
seize clutch
self ego
selling merchandising marketing
semblance color
send broadcast beam transmit
send direct
send ship
sensational stunning
sensibly reasonably
sentence condemn
sentinel sentry scout picket
separate divide
separate part split
separated spaced
separation breakup
september sept
sequence succession
sequential serial successive
serenity tranquility
seriously earnestly
sermon preaching
serve attend
serve function
serve help
service serve
set circle band lot
set congeal
set place
setback blow
setting background
settle determine
settle locate
settlement resolution
severe terrible wicked
sew stitch
shackle bond hamper
shade tint tone
shadowed shadowy
shaft barb jibe
shame disgrace
shape form
shape form configuration contour
shaping defining
shard fragment
share portion part percentage
sharply sharp
sharpness keenness
shaven shaved
shed throw
shift displacement
shine beam
shipping transport
shiver shudder
shivering trembling
shock blow
shock scandalize outrage
shock stupor
shoelace shoestring
shoot hit
shooting shot
shop store
shopkeeper tradesman storekeeper
shout cry call yell scream holler squall
show exhibit present demonstrate
shred whit
shrewish nagging
shriek shrill pipe
shrill sharp
shrink contract
shrink reduce
shrink wither
shrub bush
shudder shiver
shuffle shamble
shun eschew
shut closed
shyly timidly
side face
sidewalk pavement
sidle sashay
sift strain
sight vision
sign contract
sign ratify
sign signal
sign subscribe
signal signaling sign
significance import implication
significant important
significant substantial
silence quiet
silent still
silly wacky
silver silvery
similarly likewise
sin sinfulness
sin sinning
sinful ungodly
singer vocalist
singularity uniqueness
sink drop
sink pass lapse
sink settle
sinner evildoer
sister sis
situate deposit
situate locate
situation position
sketch outline
sketch study
sketch survey resume
sketch vignette
skill science
skunk bum puke
slam bang
slant angle
slant weight
slanted slanting sloping
slash gash
sleep slumber
slender slim
slender thin
slightly somewhat
sling catapult
slip slide
slit slice
slope incline
slow slacken
slowly slow
slump falloff
slump sink
slurred thick
smack reek
small little
smash dash
smash nail boom blast
smell aroma odor scent
smell odor
smile smiling grin grinning
smitten stricken
smooth suave
smother stifle muffle
smother suffocate
smother surround
smothered strangled
smothering suffocating
smuggler runner
snake serpent
snap click
snap crack
snap snarl
snatch snap
sneak creep
snicker snigger
snow snowfall
soak rob hook
soak souse
soapsuds suds lather
soar surge
social societal
sofa couch
soften break
softly quietly
soil dirt
soldiery troops
solicit beg
solution answer result
solution root
solve lick
somersault somersaulting flip
somewhere someplace
son boy
soon shortly presently
sooner earlier
sore tender
sorrow regret
soul psyche
sound vocalize
source author
source germ
sovereign monarch
sovereign supreme
space place
spacious wide
spare save
spare trim
spark glint
sparkle spark light
sparse thin
spasm cramp
spatter splash
spatter splatter splutter sputtering
speak talk
spear lance
specialize narrow
specify define delimit
specify set determine fix
specify specialize
speck pinpoint
spectacles glasses
spectator witness viewer watcher
speculate theorize conjecture hypothesize suppose
speculation conjecture
speculation venture
speech language
speed hurry
speed velocity
spell tour
spell trance
spell write
spend expend drop
spend pass
spending outlay
sphere domain area orbit field arena
spill slop
spin whirl reel
spirit tone feel feeling flavor smell
spiteful vindictive
splash slop
sponsor patronize
sport athletics
sport feature boast
sportsman sportswoman
spot blot
spot patch
spot spy
spouse partner mate
sprain turn
sprawl straggle
spread circulate
spread distribute
spread open
spring springtime
sprinkle splash
spur goad
spy snoop
squarely square
squash crush mash squeeze
squat crouch
squat squatting
squeak screech creak
squeeze force
squelch quell
staff faculty
stage arrange
stage present
stagger flounder
stagger reel lurch careen
staggering stupefying
stairs steps
stairway staircase
stake jeopardize
stall stand
standard criterion measure touchstone
star principal
start commence
start starting
starved starving
state nation country land commonwealth
state province
state say tell
station post send
status position
stay delay
stay remain
stay remain rest
stay stick
stead place
steady calm
steal slip
steep immerse engulf engross absorb
steeple spire
steer maneuver point head guide
step stair
step tread
stereophonic stereo
sternly severely
stifle dampen
stimulate arouse energize
stimulate excite
stimulate shake stir
stimulate stir
stimulation stimulus stimulant
stipulate condition specify
stir shift budge
stock carry
stock inventory
stoic stoical
stomp stamp
stop halt
stop halt block
store stock fund
storehouse storage
storm tempest
story tale
strange unusual
strangle throttle
stray err drift
streak run
stream flow
stream flow current
strengthen fortify
stress emphasize accentuate
stress strain
stretch extend
strictly purely
strike discover
strike expunge excise
strike hit
string train
stringy wiry
strive strain
striving pains
stroke shot
structure construction
struggle battle
stubbornly obstinately
student pupil
study consider
study contemplate
study work
stumble falter
stumble hit
stumble trip
stupid dullard
stupidity folly
stutter stammer falter
subject case
subject topic theme
submerge drown
submission entry
submit bow defer accede
submit state
subordinate underling
subscribe support
subsequently later afterwards afterward after
subside lessen
subspecies race
substance core center essence heart sum
substantial substantive
substitute replace
substitute replacement
substitute sub
substitution replacement switch
subtract deduct
succeed follow
succession sequence
suffer endure
suffer sustain have
suffering woe
suggest intimate
suggestion proposition
suit accommodate fit
suit case cause
suitable suited
suite rooms
sum amount
sum amount total
sum total aggregate
summation rundown
sun
sunlight sunshine sun
superficiality shallowness
supervise superintend manage
supplant replace supersede
supply provide render furnish
support livelihood living
support reinforcement
support supporting
supporter protagonist admirer
suppose say
suppress subdue conquer
surely certainly sure
surface rise
surge heave
surpass outstrip exceed outdo
surpass pass
surprisingly astonishingly
surround border
survey study
survive last live endure
suspect surmise
sustain keep maintain
swagger prance strut
swallow bury
sweep expanse
sweep sail
sweetly sweet
swelling lump
swerve sheer curve veer cut
swindle defraud con
swing sway
switch change
switch exchange
switch shift
switching shift
swoop slide
sword blade steel
symbolize represent
symmetrical symmetric
symmetry proportion
sympathize understand
sympathy understanding
synchronism synchrony
syndicate mob
synthesize synthesise
systematically consistently
tactile tactual
tag label mark
take have
take make
take occupy
take read
take submit
talk blab sing
talk speak
talk speak utter mouth
talk talking
talkative talky
tan burn
tangled tortuous
target mark
taste appreciation
taste savor
taut tight
teach learn instruct
teacher instructor
teaching instruction
team squad
teammate mate
tear rupture snap
tear shoot charge
tease badger pester bug
tease tantalize bait taunt ride
technical technological
teem swarm
teen teenage
teensy wee
telegram wire
telephone phone
tell evidence
tell recount
temper irritation
temper mood humor
tempo pacing
tempt invite
tend lean incline run
tension stress
terminal depot
termination expiration
terribly awfully awful
test trial
test trial run
test try examine
testicle ball
testify prove evidence show
testily irritably petulantly
testimony testimonial
thaw thawing melting
thaw unthaw melt
theater theatre
theme motif
thence therefrom
therapist healer
there thither
thereafter thenceforth
therefore hence thus
thieving stealing
thin lean
think believe consider conceive
think cerebrate
think suppose imagine reckon guess
thinker mind
thinking thought
thoriated tittering
thoroughly exhaustively
thoroughly good
thrash lam flail
three trio
thresh thrash toss
thrill kick
thrive flourish expand
thrive prosper flourish
throbbing pounding
throng pile jam
throw flip
thrust stuff
thud thump
thump pound
thumping thud
thunder roar
thwart foil cross frustrate
thyrotrophin tsh
timbre quality tone
time clip
tire weary
tiredly wearily
tiring wearying
title claim
toast drink salute
toilet lavatory john privy
toilet pot
tongue knife
tons dozens lots scores wads
topic subject issue matter
torment torture
torso body
toss pitch
total number come amount
total summate add
touch disturb
touch meet
touch mite speck
touch signature
touch stir
touch trace
tour circuit
trace draw describe
trace follow
trace retrace
trace suggestion
trace vestige shadow
track course
tract pamphlet
trade craft
trade merchandise
trade swap switch
trader dealer
train develop prepare educate
tramp bum
transfer change
transfer reassign
transfer shift
transform transmute
transformation transmutation shift
transgress violate breach break
translate interpret
transmission transmitting
transmit transfer
transplant transfer
transport carry
transportation transfer
transversely transversally
trap snare
travel journey
travel move
traveler traveller
traverse cover cross
traverse span sweep
tread trample
treat handle
treatment handling
treaty pact
trespass intrude
trial test
tribute testimonial
trichrome tricolor
trickle dribble
trouble bother
trouble difficulty
trouble pain
trouble problem
true admittedly
truly genuinely really
try seek attempt essay
tube tubing
tuck insert
tumble topple
tumor tumour
tumult uproar
tune melody strain
tuneful melodious
turf sod sward
turn grow
turn release
turn reverse
turn turning
turn twist
twelve dozen
twilight dusk nightfall
twirl swirl twiddle whirl
twist distort
twitch jerk
typify epitomize
typing typewriting
ulcer ulceration
ultimately finally
unaccountable unexplainable
unafraid fearless
unambiguously unequivocally
unanswered unrequited
uncertain incertain
uncover expose
underestimate underrate
undermine weaken
underscore underline emphasize
understand interpret translate
understand realize see
understanding apprehension
understate minimize
undertake attempt
undertake guarantee
undertake tackle
undertaking project task
undoubtedly doubtless
undress strip disrobe
uneconomical wasteful
unfair unjust
unfertile infertile
unfold stretch
unfolding flowering
unfortunately unluckily
unhurt unscathed
unify unite merge
union federal
union north
unique unparalleled
universe existence world cosmos
unknown unsung
unleash loose
unlovely unpicturesque
unnecessary unneeded
unobtainable unprocurable
unquestionably unimpeachably
unreflective unthinking
unshaven unshaved
unsteadily uncertainly
untested untried
untie unlace
unusually remarkably
unwittingly inadvertently
upraised lifted
upright unsloped
upwards upward
urge impulse
urge press
urgently desperately
urging spur
use expend
use usage utilization employment exercise
use utilize apply employ
useable operational
usher show
utility usefulness
utmost maximum
utopian
vacate empty abandon
vacate resign
vacation holiday
vapor evaporation
varying variable
vastly immensely
vehemence emphasis
velour velours
veranda verandah
verse rhyme
version variation
very real
vest enthrone
vibrant vivacious
vicinity locality neighborhood neighbourhood
victor master
victory triumph
video picture
view aspect scene vista
view survey sight
viewpoint stand standpoint
vigilance alertness
village settlement
villain scoundrel
violate break
violence force
violent wild
violin fiddle
visit call
visit inspect
visit see
visualize envision fancy see figure picture
vitality verve
vocabulary lexicon
vogue style
volition will
voltaic galvanic
volunteer offer
vomit retch
vote ballot voting
vote suffrage
voter elector
wag waggle
wage pay earnings remuneration salary
wages reward
wail whimper
wait waiting
waive forgo
walk pass
walrus seahorse
wander stray roam rove range drift
wangle manage
want need require
war warfare
wardrobe closet
warn discourage admonish
wash rinse
wash washing
washbasin washbowl
washup bathing
watch observe follow
watch view see catch
water irrigate
waterproofing sealing
wattle lappet
wax mount climb rise
way path
wayside roadside
weapon arm
weapon artillery
wear bear
weave interweave
web entanglement
weeping tears
weird uncanny
welcome receive
well considerably substantially
well good
well swell
westward westwards
whack wallop
wheedle coax
wheel roll
while spell
whipping lashing
whir whirring
whirl twirl
whiskey whisky
whistle sing
white whiteness
whiz whir
wholly entirely completely totally all altogether whole right
wide broad
width breadth
wield exert maintain
wield handle
wile shenanigan
will testament
win gain
wind curve
wind thread meander
wind wrap roll
wing offstage backstage
winter wintertime
wish bid
wish care like
wish wishing want
wit humor
withdraw retreat recede retire
withhold deduct
witness find see
wonder admiration
wonder inquire
wonder marvel
wonder question
wonderfully wondrously superbly marvelously
woo court
wool woolen
wording phraseology
workbench bench
workshop shop
workweek week
world reality
worry care
worry trouble
worsen decline
wounded maimed
wreck wrack
wrestling grappling
wrinkle crease
wrinkle line
write compose pen
writer author
writhe wriggle squirm twist
writing authorship composition
wrongly wrong
yank jerk
yankee yank northerner
yard grounds
yaws frambesia
yell scream
yelling shouting
yelp yap
yelp yelping
yield fruit
yield give afford
yield relent
youthful vernal
`;
var OPPOSITES = `
ability inability
able unable
abnormal normal
abolish establish
above below
absence presence
absent present
absolute relative
absorb emit
abstain consume
abstract concrete
abundance scarcity
accelerate decelerate
acceleration deceleration
accept refuse
accept reject
acceptance rejection
accidentally deliberately
accompanied unaccompanied
accuracy inaccuracy
accurate inaccurate
acquaintance stranger
acquit convict
act refrain
action inaction
active inactive
active passive
actively passively
actual potential
acute chronic
add subtract
adequacy inadequacy
adequate inadequate
adequately inadequately
adjusted unadjusted
admit deny
admit exclude
adopted native
advance back
advance recede
advantage disadvantage
advisable inadvisable
aerobic anaerobic
affected unaffected
afraid unafraid
agitate calm
agree disagree
agreement disagreement
ahead back
alive dead
all some
allow deny
allow disallow
ambiguity unambiguity
ambiguous unambiguous
amicable hostile
ample meager
analysis synthesis
analyze synthesize
ancestor descendant
anglican nonconformist
angular rounded
anhydrous hydrous
animate inanimate
annual perennial
anode cathode
answer question
anterior posterior
anti pro
antiseptic septic
appear disappear
appearance disappearance
applaud boo
appreciation depreciation
appropriate inappropriate
approval disapproval
approve disapprove
arm disarm
armed unarmed
arrive leave
artificial natural
artificially naturally
ascend descend
ascending descending
asleep awake
assemble disassemble
assembly disassembly
assent dissent
asymmetrically symmetrically
asymmetry symmetry
atrophied hypertrophied
attach detach
attack defend
attend miss
attract repel
attraction repulsion
attractive unattractive
atypical typical
audible inaudible
aunt uncle
authorized unauthorized
available unavailable
avoid confront
aware unaware
awkward graceful
back front
backward forward
bad good
badness goodness
balance imbalance
basic incidental
beautiful ugly
beauty ugliness
begin end
beginning end
beginning middle
believe disbelieve
bend straighten
best worst
better worse
better worsen
big little
birth death
black white
blacken whiten
bless curse
blessed cursed
blur focus
boil freeze
bold timid
bore interest
born unborn
borrow lend
bottom top
bounce clear
bound free
boy girl
boycott patronize
brave cowardly
break keep
break repair
breathing breathless
bright dull
broadly narrowly
broken unbroken
brother sister
busy idle
buttoned unbuttoned
buy sell
capable incapable
capitalistic socialistic
careful careless
central peripheral
centralize decentralize
centrally peripherally
cerebral emotional
certain uncertain
certainty uncertainty
certified uncertified
certify decertify
change stay
changed unchanged
charge discharge
charged uncharged
cheap expensive
child parent
civilian military
claim forfeit
clarity obscurity
clasp unclasp
clean dirty
clear opaque
clearheaded confused
clergy laity
clergyman layman
close distant
close open
closed open
closing opening
coarse fine
coarsely finely
coherent incoherent
cold hot
comedy tragedy
comfort discomfort
comfortable uncomfortable
comfortably uncomfortably
common individual
common uncommon
compact loose
compatible incompatible
competence incompetence
competition cooperation
competitive noncompetitive
complete incomplete
complex simple
complexity simplicity
complicate simplify
compromising uncompromising
concave convex
concentration dilution
concentration distribution
conception misconception
concerned unconcerned
conform deviate
connect disconnect
conscious unconscious
consciously unconsciously
conservative liberal
considerable inconsiderable
consistent inconsistent
consonant vowel
consonantal vocalic
construction misconstruction
constructive destructive
contented discontented
continual sporadic
continuance discontinuance
continue discontinue
continuity discontinuity
contract expand
convenient inconvenient
conveniently inconveniently
conventional nuclear
conventional unconventional
convincing unconvincing
cool heat
cool warm
cooperative uncooperative
correct incorrect
courage cowardice
cover uncover
covertly overtly
credible incredible
critical uncritical
criticize praise
crooked straight
cry laugh
curly straight
danger safety
dangerous safe
dark light
daughter son
day night
dead living
declared undeclared
decline improvement
decrease increase
decreasing increasing
deep shallow
defeat victory
defense prosecution
definite indefinite
deglycerolize glycerolize
delay rush
delicate rugged
demand supply
demote promote
depart stay
dependent independent
depersonalize personalize
depress elate
depression elation
desirable undesirable
despair hope
destroyed preserved
determinate indeterminate
developed undeveloped
differ equal
difference sameness
different same
differentiated undifferentiated
difficult easy
difficulty ease
direct indirect
directly indirectly
disable enable
discourage encourage
dishonest honest
dishonor honor
disintegrate integrate
dislike like
dislike liking
dislodge lodge
disloyalty loyalty
disobedience obedience
disobedient obedient
disobey obey
disorderly orderly
disorganized organized
displeased pleased
disproportionate proportionate
disprove prove
disqualify qualify
disrepute repute
dissatisfaction satisfaction
disservice service
dissimilar similar
dissuade persuade
distal proximal
distinct indistinct
distrust trust
divide multiply
divide unite
divided united
docile stubborn
domestic foreign
dominant subordinate
domineering submissive
downgrade upgrade
downstairs upstairs
downstream upstream
downward upward
dress undress
driver nondriver
dry wet
dryness wetness
due undue
dull lively
dull sharp
early late
early middle
east west
eastern western
easy uneasy
effectively ineffectively
eligible ineligible
empirical theoretical
empirically theoretically
employed unemployed
employee employer
employment unemployment
empty fill
empty full
end middle
enforce exempt
enjoy suffer
enthusiastic unenthusiastic
equality inequality
equally unequally
even odd
even uneven
ever never
evil good
exclude include
existent nonexistent
expected unexpected
experience inexperience
experienced inexperienced
explicit implicit
export import
expressible inexpressible
exterior interior
external internal
extraordinary ordinary
fail manage
fail succeed
failure success
fair unfair
faithful unfaithful
fall rise
false true
falsity truth
familiar strange
familiar unfamiliar
fancy plain
far near
fast slow
fasten unfasten
fastened unfastened
fat thin
father mother
favorable unfavorable
feed starve
female male
feminine masculine
few many
fewer more
figuratively literally
find lose
finite infinite
fire hire
first last
fit unfit
fixed unfixed
flexible inflexible
float sink
foe friend
follow precede
follower leader
following leading
folly wisdom
foolish wise
foot head
forbid permit
forceful forceless
foreign native
forget remember
formal informal
formalism imitation
formally informally
former latter
fortunate unfortunate
fortunately unfortunately
found lost
fractional whole
frail robust
free obstruct
frequent infrequent
fresh preserved
fresh stale
frivolous serious
front rear
frozen unfrozen
functional nonfunctional
future past
future present
gain loss
gaseous liquid
gaseous solid
gather spread
general specific
generalist specialist
generally specifically
give take
glad sad
gradual sudden
grateful ungrateful
gratitude ingratitude
greater lesser
gross net
guilty innocent
hairless hairy
happiness sadness
happy unhappy
hard soft
hate love
have lack
have miss
head rear
headed headless
healthy unhealthy
heavy light
here there
hesitantly unhesitatingly
heterogeneous homogeneous
heterozygous homozygous
hide show
high low
hit miss
hitch unhitch
hollow solid
hopeful hopeless
horizontal vertical
hospitable inhospitable
host parasite
humble proud
humility pride
hurried unhurried
hurriedly unhurriedly
husband wife
hydrophilic hydrophobic
idle run
idle work
ignore notice
ill well
illegal legal
illiterate literate
immaterial material
immature mature
immoral moral
immortal mortal
immortality mortality
impaired unimpaired
impartial partial
impatient patient
impatiently patiently
imperfect perfect
imperfectly perfectly
impersonal personal
important unimportant
impossible possible
impotent potent
impractical practical
imprecise precise
impressive unimpressive
improbable probable
improperly properly
impropriety propriety
improved unimproved
impurity purity
incoming outgoing
indoor outdoor
indoors outdoors
induced spontaneous
inferior superior
inferiority superiority
infield outfield
inner outer
inorganic organic
insane sane
insanity sanity
insensitive sensitive
inside outside
insignificance significance
insoluble soluble
instrumental vocal
insufficient sufficient
insufficiently sufficiently
intelligence stupidity
intelligent unintelligent
intended unintended
intense mild
intentionally unintentionally
interdepartmental intradepartmental
interference noninterference
international national
invalidate validate
invariable variable
invisible visible
involuntary voluntary
involved uninvolved
invulnerable vulnerable
inward outward
irrational rational
irrationally rationally
irregular regular
irregularity regularity
irrelevant relevant
irresolute resolute
irresponsibility responsibility
irresponsible responsible
irreversible reversible
irritate soothe
joint separate
joy sorrow
junior senior
keep lose
kind unkind
king queen
known unknown
large small
late middle
least most
left right
lengthen shorten
less more
let prevent
level raise
lie sit
lie stand
like unlike
likely unlikely
limited unlimited
linear planar
linger rush
linguistic nonlinguistic
liquid solid
little much
live recorded
loaded unloaded
local national
lock unlock
long short
loose tight
loosen stiffen
lose profit
lose win
loser winner
lost saved
loud soft
loudly softly
lower raise
lowered raised
luckily unluckily
lucky unlucky
major minor
majority minority
man woman
married unmarried
maximal minimal
maximize minimize
maximum minimum
meaningful meaningless
mental physical
merciful merciless
metallic nonmetallic
mistrust trust
misused used
move stay
multilateral unilateral
naive sophisticated
narrow wide
narrow widen
nasty nice
natural supernatural
natural unnatural
necessarily unnecessarily
necessary unnecessary
negative positive
nephew niece
new old
noisily quietly
noisy quiet
nonparticulate particulate
nonpolitical political
nonresident resident
nonspecific specific
nonvolatile volatile
north south
northern southern
objective subjective
oblique parallel
obscurity prominence
occupied unoccupied
official unofficial
offshore onshore
often rarely
old young
oleophilic oleophobic
open shut
opposed unopposed
optimism pessimism
optimistic pessimistic
orthodox unorthodox
other same
overachievement underachievement
overestimate underestimate
overhead subsurface
overhead surface
pack unpack
paid unpaid
pain pleasure
partly wholly
past present
patriotic unpatriotic
paved unpaved
peace war
permanently temporarily
pleasant unpleasant
pleasantly unpleasantly
poor rich
popular unpopular
porosity solidity
postwar prewar
poverty wealth
powerful powerless
precede succeed
preceding succeeding
precocious retarded
predictable unpredictable
prepared unprepared
primary secondary
private public
privately publicly
privileged underprivileged
profound superficial
profundity superficiality
proximate ultimate
published unpublished
pull push
qualified unqualified
qualitative quantitative
quickly slowly
ready unready
real unreal
realistic unrealistic
realistically unrealistically
reassure worry
reconstructed unreconstructed
related unrelated
resist surrender
restricted unrestricted
ride walk
right wrong
rise set
rough smooth
roughen smooth
roughness smoothness
round square
rural urban
satisfactory unsatisfactory
saturated unsaturated
scientific unscientific
selfish unselfish
selfishness unselfishness
settled unsettled
shaven unshaven
short tall
shout whisper
shrink stretch
side top
signed unsigned
silence sound
sit stand
sleep wake
smart stupid
smilingly unsmilingly
solved unsolved
spoken written
stable unstable
stained unstained
stand yield
start stop
stifle stimulate
strength weakness
strengthen weaken
strong weak
strongly weakly
structured unstructured
subsurface surface
successful unsuccessful
suitably unsuitably
sympathetic unsympathetic
tender tough
thick thin
thicken thin
thickness thinness
thoughtful thoughtless
tie untie
unusual usual
unveil veil
unwelcome welcome
unwilling willing
unwillingness willingness
unwind wind
unwire wire
unwittingly wittingly
unworthy worthy
useful useless
usefulness uselessness
valuable worthless
wane wax
worth worthlessness
`;

// dist/compare/natural.js
import JaroWinklerDistance from "natural/lib/natural/distance/jaro-winkler_distance.js";
import PorterStemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
var stems = /* @__PURE__ */ new Map();
var LIMIT = 5e4;
function stem(word) {
  let found = stems.get(word);
  if (found === void 0) {
    if (stems.size >= LIMIT)
      stems.clear();
    found = PorterStemmer.stem(word);
    stems.set(word, found);
  }
  return found;
}
var likeness = (a, b) => JaroWinklerDistance(a, b, {});

// dist/compare/kin.js
var irregular = /* @__PURE__ */ new Map();
for (const row of IRREGULAR.trim().split("\n")) {
  const [base, ...forms] = row.split(" ");
  for (const form of forms)
    if (!irregular.has(form))
      irregular.set(form, base);
}
var UNINFLECTED = new Set("news series species united thing nothing something during morning evening sterling".split(" "));
var hasVowel = (word) => /[aeiouy]/.test(word);
function bases(word) {
  const found = [word];
  const known = irregular.get(word);
  if (known !== void 0)
    found.push(known);
  if (word.length < 4 || UNINFLECTED.has(word))
    return found;
  const add = (base) => {
    if (base.length >= 3 && hasVowel(base))
      found.push(base);
  };
  const undouble = (base) => {
    add(base);
    add(`${base}e`);
    if (base.length > 3 && base.at(-1) === base.at(-2))
      add(base.slice(0, -1));
  };
  if (word.endsWith("ies"))
    add(`${word.slice(0, -3)}y`);
  else if (word.endsWith("s") && !word.endsWith("ss")) {
    add(word.slice(0, -1));
    if (word.endsWith("es"))
      add(word.slice(0, -2));
  } else if (word.endsWith("ied"))
    add(`${word.slice(0, -3)}y`);
  else if (word.endsWith("ed"))
    undouble(word.slice(0, -2));
  else if (word.endsWith("ing"))
    undouble(word.slice(0, -3));
  return found;
}
var synonymRows = /* @__PURE__ */ new Map();
for (const [row, line] of `${SYNONYMS.trim()}
${THESAURUS.trim()}`.split("\n").entries())
  for (const word of line.split(" ")) {
    const key = spelling(word);
    synonymRows.set(key, [...synonymRows.get(key) ?? [], row]);
  }
var opposites = /* @__PURE__ */ new Map();
for (const pair of `${ANTONYMS.trim()}
${OPPOSITES.trim()}`.split(/[|\n]/)) {
  const [a, b] = pair.trim().split(" ").map(spelling);
  if (a === void 0 || b === void 0)
    continue;
  for (const [x, y] of [
    [a, b],
    [b, a]
  ]) {
    if (!opposites.has(x))
      opposites.set(x, /* @__PURE__ */ new Set());
    opposites.get(x).add(y);
  }
}
var remembered = /* @__PURE__ */ new Map();
function tiesOf(key) {
  let ties = remembered.get(key);
  if (ties === void 0) {
    if (remembered.size > 5e4)
      remembered.clear();
    const forms = bases(key);
    const against = forms.flatMap((form) => [...opposites.get(form) ?? []]);
    ties = {
      bases: forms,
      stem: stem(key),
      rows: forms.flatMap((form) => synonymRows.get(form) ?? []),
      opposites: against.length > 0 ? new Set(against) : null
    };
    remembered.set(key, ties);
  }
  return ties;
}
var meet = (a, b) => a.some((x) => b.includes(x));
function kin(a, b) {
  const [x, y] = [tiesOf(a), tiesOf(b)];
  if (meet(x.bases, y.bases))
    return "inflection";
  if (x.opposites !== null && y.bases.some((base) => x.opposites.has(base)))
    return "antonym";
  if (x.stem === y.stem && x.stem.length > 2)
    return "derivation";
  if (x.rows.length > 0 && y.rows.length > 0 && meet(x.rows, y.rows))
    return "synonym";
  return null;
}
function matterKeys(key) {
  const { bases: forms, stem: root, rows } = tiesOf(key);
  return [...forms, `~${root}`, ...rows.map((row) => `=${row}`)];
}
var isTransliteration = (a, b) => a.length > 2 && b.length > 2 && soundKey(a) === soundKey(b);

// dist/lexicon/measures.js
var MEASURES = [
  {
    dimension: "length",
    of: { meter: 1, kilometer: 1e3, centimeter: 0.01, mile: 1609.34, foot: 0.3048, yard: 0.9144, inch: 0.0254 },
    example: ["It flew 1,100 kilometers.", "It flew 680 miles."]
  },
  {
    dimension: "weight",
    of: { kilogram: 1, pound: 0.4536 },
    example: ["They dropped a 900-kilogram bomb.", "They dropped a 2,000-pound bomb."]
  },
  {
    dimension: "area",
    of: { hectare: 1, acre: 0.4047 },
    example: ["The base covers 400 hectares.", "The base covers 1,000 acres."]
  }
];

// dist/compare/measures.js
var measures = new Map(MEASURES.flatMap(({ dimension, of }) => Object.entries(of).map(([name, worth]) => [name, { name, dimension, worth }])));
var ROUNDED = 0.03;
function measureOf(key) {
  for (const base of bases(key)) {
    const found = measures.get(base);
    if (found !== void 0)
      return found;
  }
  return void 0;
}
function areOtherMeasures(a, b) {
  const [x, y] = [measureOf(a), measureOf(b)];
  return x !== void 0 && y !== void 0 && x.name !== y.name && x.dimension === y.dimension;
}
var measured = (words2) => words2.flatMap((word, at) => {
  const measure = word.kind === "number" && at + 1 < words2.length ? measureOf(words2[at + 1].key) : void 0;
  return measure === void 0 ? [] : [{ at, measure, worth: word.value * measure.worth }];
});
function converted(left, right) {
  const numbers = measured(right);
  if (numbers.length === 0)
    return right;
  const known = measured(left);
  const words2 = [...right];
  for (const { at, measure, worth } of numbers) {
    if (known.some((other) => other.measure.name === measure.name && other.worth === worth))
      continue;
    const same = known.find((other) => other.measure.dimension === measure.dimension && other.measure.name !== measure.name && Math.abs(other.worth - worth) <= ROUNDED * other.worth);
    if (same === void 0)
      continue;
    for (const i of [0, 1])
      words2[at + i] = { ...right[at + i], key: left[same.at + i].key };
  }
  return words2;
}

// dist/compare/ties.js
var isName = (unit) => unit.kind === "entity" || unit.nameable && unit.kind === "word";
function tieOf(a, b) {
  if (a.key === b.key)
    return "same";
  if (a.kind === "ellipsis" || b.kind === "ellipsis")
    return null;
  if (a.kind === "date" && b.kind === "date")
    return sameDay(a.key, b.key) ? "spelling" : "date";
  if (a.kind === "number" && b.kind === "number")
    return "number";
  if (a.kind === "number" || b.kind === "number" || a.kind === "date" || b.kind === "date") {
    const other = a.kind === "number" || a.kind === "date" ? b : a;
    return other.kind === "function" && (a.value ?? b.value) === 1 ? "grammar" : null;
  }
  if (isName(a) && isName(b) && isTransliteration(a.key, b.key))
    return "spelling";
  const tie = kin(a.key, b.key);
  if (tie === "antonym")
    return tie;
  if (a.kind === "modal" && b.kind === "modal")
    return a.force === b.force ? "grammar" : "modal";
  if (a.kind === "negation" && b.kind === "negation")
    return "negation";
  const grammar = (unit) => unit.kind === "function" || unit.kind === "relation";
  if (grammar(a) && grammar(b))
    return tie === "inflection" ? tie : "grammar";
  if (tie !== null)
    return tie;
  if (a.kind === "entity" && b.kind === "entity") {
    const oneCountry = a.key[0] === "=" && a.key.slice(0, 3) === b.key.slice(0, 3);
    if (oneCountry)
      return [a, b].some(({ key }) => key.length > 3 && !key.endsWith(".adjective")) ? "synonym" : "inflection";
    return "entity";
  }
  const content = (unit) => unit.kind === "word" || unit.kind === "entity";
  if (!content(a) || !content(b))
    return null;
  return areOtherMeasures(a.key, b.key) ? "number" : "other";
}

// dist/compare/align.js
var COST = {
  same: 0,
  spelling: 0.1,
  inflection: 0.15,
  derivation: 0.4,
  synonym: 0.5,
  antonym: 0.5,
  number: 0.7,
  date: 0.7,
  entity: 1,
  modal: 0.6,
  negation: 0.3,
  grammar: 0.7,
  other: 1.5
};
var OPEN = 0.35;
var gapCost = (unit) => unit.kind === "function" ? 0.45 : unit.kind === "ellipsis" ? 0.1 : 0.8;
var NEVER = 1e9;
var CELLS = 4e5;
function align(left, right) {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head].key === right[head].key)
    head++;
  let tail = 0;
  while (tail < shorter - head && left[left.length - 1 - tail].key === right[right.length - 1 - tail].key)
    tail++;
  if (head + tail === shorter && head > 0 && tail > 0 && left.length !== right.length)
    head = tail = 0;
  const columns = [];
  for (let i = 0; i < head; i++)
    columns.push({ left: i, right: i, tie: "same" });
  const [n, m] = [left.length - head - tail, right.length - head - tail];
  if (n * m <= CELLS)
    columns.push(...weigh(left, right, { i: head, n, j: head, m }));
  else
    columns.push(...anchored(left, right, { i: head, n, j: head, m }));
  for (let k = tail; k > 0; k--)
    columns.push({ left: left.length - k, right: right.length - k, tie: "same" });
  return columns;
}
function anchored(left, right, block) {
  const keys = (units, start, length) => units.slice(start, start + length).map(({ key }) => key);
  const columns = [];
  let { i, j } = block;
  let [n, m] = [0, 0];
  const flush = () => {
    if (n * m <= CELLS)
      columns.push(...weigh(left, right, { i, n, j, m }));
    else {
      for (let k = 0; k < n; k++)
        columns.push({ left: i + k, right: -1, tie: null });
      for (let k = 0; k < m; k++)
        columns.push({ left: -1, right: j + k, tie: null });
    }
    i += n;
    j += m;
    n = m = 0;
  };
  for (const { added, removed, count: count2 } of diffArrays(keys(left, i, block.n), keys(right, j, block.m))) {
    if (removed)
      n += count2;
    else if (added)
      m += count2;
    else {
      flush();
      for (let k = 0; k < count2; k++)
        columns.push({ left: i + k, right: j + k, tie: "same" });
      i += count2;
      j += count2;
    }
  }
  flush();
  return columns;
}
var [PAIR, DROP, ADD] = [0, 1, 2];
function weigh(left, right, { i: i0, n, j: j0, m }) {
  const width = m + 1;
  const size = (n + 1) * width;
  const costs = [new Float32Array(size), new Float32Array(size), new Float32Array(size)];
  const [pair, drop, add] = costs;
  const back = new Uint8Array(size);
  const ties = new Array(size).fill(null);
  const open = (at, length) => at === 0 || at === length ? 0 : OPEN;
  for (let i2 = 0; i2 <= n; i2++) {
    for (let j2 = 0; j2 <= m; j2++) {
      const at = i2 * width + j2;
      pair[at] = drop[at] = add[at] = NEVER;
      if (at === 0)
        pair[at] = 0;
      if (i2 > 0) {
        const up = at - width;
        const extra = open(j0 + j2, right.length);
        const [a2, b2, c2] = [pair[up] + extra, drop[up], add[up] + extra];
        const layer2 = b2 <= a2 && b2 <= c2 ? DROP : a2 <= c2 ? PAIR : ADD;
        drop[at] = gapCost(left[i0 + i2 - 1]) + Math.min(a2, b2, c2);
        back[at] |= layer2 << 2;
      }
      if (j2 > 0) {
        const extra = open(i0 + i2, left.length);
        const [a2, b2, c2] = [pair[at - 1] + extra, drop[at - 1] + extra, add[at - 1]];
        const layer2 = c2 <= a2 && c2 <= b2 ? ADD : a2 <= b2 ? PAIR : DROP;
        add[at] = gapCost(right[j0 + j2 - 1]) + Math.min(a2, b2, c2);
        back[at] |= layer2 << 4;
      }
      if (i2 === 0 || j2 === 0)
        continue;
      const tie = tieOf(left[i0 + i2 - 1], right[j0 + j2 - 1]);
      if (tie === null)
        continue;
      const before = at - width - 1;
      const [a, b, c] = [pair[before], drop[before], add[before]];
      ties[at] = tie;
      const declared = left[i0 + i2 - 1].declared === right[j0 + j2 - 1].declared ? 0 : 0.02;
      pair[at] = COST[tie] + declared + Math.min(a, b, c);
      back[at] |= a <= b && a <= c ? PAIR : b <= c ? DROP : ADD;
    }
  }
  const columns = [];
  let [i, j] = [n, m];
  const end = n * width + m;
  let layer = pair[end] <= drop[end] && pair[end] <= add[end] ? PAIR : drop[end] <= add[end] ? DROP : ADD;
  while (i > 0 || j > 0) {
    const at = i * width + j;
    const next = back[at] >> layer * 2 & 3;
    if (layer === PAIR)
      columns.push({ left: i0 + --i, right: j0 + --j, tie: ties[at] });
    else if (layer === DROP)
      columns.push({ left: i0 + --i, right: -1, tie: null });
    else
      columns.push({ left: -1, right: j0 + --j, tie: null });
    layer = next;
  }
  return columns.reverse();
}

// dist/compare/harmonise.js
function harmonise(left, printed) {
  const right = converted(left, printed);
  const [l, r] = [keysOf(left), keysOf(right)];
  const joinedLeft = join(left, r);
  const joinedRight = join(right, l);
  return [split(joinedLeft, joinedRight, l, r), split(joinedRight, joinedLeft, r, l)];
}
var keysOf = (words2) => new Set(words2.map(({ key }) => key));
function join(words2, others) {
  let joined = null;
  for (let i = 0; i < words2.length; i++) {
    const [a, b] = [words2[i], words2[i + 1]];
    const figure = b?.kind === "number" ? String(b.value) : b?.key;
    const whole = a.key + figure;
    if (b !== void 0 && a.quotation === b.quotation && (whole.length > 4 || b.kind === "number") && others.has(whole) && (a.kind !== "function" || whole.length > 6)) {
      joined ??= words2.slice(0, i);
      const kind = a.kind === "entity" || /\d/.test(whole) ? "entity" : "word";
      joined.push({ ...a, end: b.end, key: whole, kind });
      i++;
    } else
      joined?.push(a);
  }
  return joined ?? words2;
}
var NEAR = 3;
function split(words2, others, own, keys) {
  return words2.flatMap((word, i) => {
    if (word.kind !== "word" || word.key.length < 6)
      return [word];
    for (const prefix of REVERSING_PREFIXES) {
      if (!word.key.startsWith(prefix))
        continue;
      const rest = word.key.slice(prefix.length);
      if (rest.length < 4 || !keys.has(rest) || keys.has(word.key) || own.has(rest))
        continue;
      if (!isNegated(words2, i) && !isNegated(others, others.findIndex(({ key }) => key === rest)))
        continue;
      return [
        { ...word, key: "not", kind: "negation" },
        { ...word, key: rest }
      ];
    }
    return [word];
  });
}
var isNegated = (words2, at) => words2.slice(Math.max(0, at - NEAR), at).some(({ kind }) => kind === "negation");

// dist/lexicon/roles.js
var ROLE_WORDS = `
minister ministers secretary president vice deputy prime premier chancellor spokesman spokeswoman spokesperson spokespeople official officials
general admiral colonel lieutenant major captain commander marshal sergeant chief chairman chairwoman chair head leader director commissioner
ambassador envoy representative senator governor mayor king queen prince princess sheikh sultan emir ayatollah pope bishop judge prosecutor
lawmaker legislator deputy member adviser analyst expert diplomat officer source sources person people reporter interpreter
mr mrs ms miss dr prof sir lord lady dame president-elect former current acting ex late senior junior top military government state
defense foreign interior finance justice health trade energy economy security national permanent special joint staff army navy air force
forces ministry department office press public affairs interim under assistant high the a an of for and his her their its who
`;
var OFFICES = [
  ["minister", "secretary"],
  ["president"],
  ["premier", "prime", "chancellor"],
  ["spokesman", "spokeswoman", "spokesperson"],
  ["ambassador", "envoy", "representative"],
  ["general", "admiral", "commander", "marshal", "colonel"],
  ["king", "queen", "emir", "sultan", "prince", "princess"],
  ["governor"],
  ["mayor"],
  ["senator"],
  ["judge"],
  ["prosecutor"],
  ["analyst", "expert"]
];
var PORTFOLIOS = "defense foreign interior finance justice health trade energy economy";

// dist/compare/speakers.js
var roleWords = new Set(ROLE_WORDS.trim().split(/\s+/));
var portfolios = new Set(PORTFOLIOS.split(" "));
var SMALL = /* @__PURE__ */ new Set(["the", "of", "a", "an", "and", "for"]);
var remembered2 = /* @__PURE__ */ new Map();
function parse(speaker) {
  let named = remembered2.get(speaker);
  if (named === void 0) {
    if (remembered2.size > 5e4)
      remembered2.clear();
    named = parseNew(speaker);
    remembered2.set(speaker, named);
  }
  return named;
}
function parseNew(speaker) {
  const colon = /^~?[a-z]+:/.exec(speaker);
  const plain = colon ? speaker.slice(colon[0].length).replace(/-/g, " ") : speaker;
  const chunks = chunksOf(plain).filter(({ kind }) => kind === "word");
  const code = /^country:([A-Z]{2})$/.exec(speaker)?.[1];
  const words2 = chunks.map(({ key }) => key.replace(/'s$/, ""));
  const { country, rest } = code === void 0 ? governmentOf(words2) : { country: code, rest: [] };
  const keys = rest.map(spelling);
  const isRole = (key) => roleWords.has(key);
  const offices = keys.map((key) => OFFICES.findIndex((row) => row.includes(key))).filter((row) => row >= 0);
  const printed = new Map(chunks.map(({ key, start }) => [key, plain[start]]));
  const proper = (i) => {
    const initial = printed.get(rest[i]) ?? "A";
    return colon !== null || initial !== initial.toLowerCase();
  };
  const people = keys.filter((key, i) => !isRole(key) && proper(i));
  const isBody = offices.length === 0 && people.length === 0;
  const body = isBody ? keys.filter((key, i) => proper(i) && !SMALL.has(key)) : [];
  const name = people.length > 0 ? people : body;
  return {
    name,
    sounds: name.map(soundKey),
    office: offices.at(-1) ?? null,
    portfolio: keys.find((key) => portfolios.has(key)) ?? null,
    country: country ?? countryOfBody(words2),
    government: country !== null && keys.every(isRole) && offices.length === 0
  };
}
function sameWord(a, i, b, j) {
  const [x, y] = [a.name[i], b.name[j]];
  if (x === y || x.length === 1 && y.startsWith(x) || y.length === 1 && x.startsWith(y))
    return true;
  if (x.length > 2 && y.length > 2 && a.sounds[i] === b.sounds[j])
    return true;
  return x.length > 4 && y.length > 4 && x[0] === y[0] && likeness(x, y) >= 0.94;
}
function sameName(a, b) {
  const [short, long] = a.name.length <= b.name.length ? [a, b] : [b, a];
  let used = 0;
  for (let i = 0; i < short.name.length; i++) {
    let j = 0;
    while (j < long.name.length && (used >> j & 1 || !sameWord(short, i, long, j)))
      j++;
    if (j === long.name.length)
      return false;
    used |= 1 << j;
  }
  return true;
}
function agree(a, b) {
  if (a.government && b.government)
    return a.country === b.country ? "same" : "different";
  if (a.name.length > 0 && b.name.length > 0)
    return sameName(a, b) ? "same" : "different";
  if (a.country !== null && b.country !== null && a.country !== b.country)
    return "different";
  if (a.portfolio !== null && b.portfolio !== null && a.portfolio !== b.portfolio)
    return "different";
  return a.office === null || b.office === null || a.office === b.office ? "possible" : "different";
}
function speakersAgree(a, b) {
  return agreementOf(namedIn(a ?? []), namedIn(b ?? []));
}
var alone = /* @__PURE__ */ new Map();
function namedIn(speakers) {
  if (speakers.length !== 1)
    return takeApart(speakers);
  const known = alone.get(speakers[0]);
  if (known !== void 0)
    return known;
  if (alone.size > 5e4)
    alone.clear();
  const named = takeApart(speakers);
  alone.set(speakers[0], named);
  return named;
}
var takeApart = (speakers) => speakers.flatMap((list) => {
  const one = !list.includes(",") && !list.includes(" and ") && !list.includes(";");
  return (one ? [list] : list.split(/,\s+(?:and\s+)?|\s+and\s+|;\s*/)).filter((name) => name.trim() !== "").map(parse);
});
function agreementOf(a, b) {
  if (a.length === 0 || b.length === 0)
    return null;
  let best = "different";
  for (const one of a)
    for (const other of b) {
      const found = one === other ? "same" : agree(one, other);
      if (found === "same")
        return "same";
      if (found === "possible")
        best = "possible";
    }
  return best;
}
var nameWords = (speakers) => speakers.flatMap((name) => parse(name).name);

// dist/compare/blocks.js
function blocksOf(left, right, columns) {
  const blocks = [];
  const near = (side, words2, from, step) => {
    for (let i = from; i >= 0 && i < columns.length; i += step)
      if (columns[i][side] >= 0)
        return words2[columns[i][side]];
    return null;
  };
  for (let c = 0; c < columns.length; ) {
    let end = c + 1;
    while (end < columns.length && (columns[end - 1].tie === null && columns[end].tie === null || isShared(left, right, columns, c, end)))
      end++;
    const own = columns.slice(c, end);
    const ties = own.flatMap(({ tie }) => tie === null ? [] : [tie]);
    blocks.push({
      left: own.flatMap((column) => column.left < 0 ? [] : [left[column.left]]),
      right: own.flatMap((column) => column.right < 0 ? [] : [right[column.right]]),
      tie: ties.find((tie) => tie !== "same") ?? ties[0] ?? null,
      gone: own.flatMap((column) => column.right >= 0 ? [] : [left[column.left]]),
      put: own.flatMap((column) => column.left >= 0 ? [] : [right[column.right]]),
      before: near("right", right, c - 1, -1),
      after: near("right", right, end, 1),
      previous: near("left", left, c - 1, -1),
      next: near("left", left, end, 1)
    });
    c = end;
  }
  return blocks;
}
function isShared(left, right, columns, from, at) {
  const { left: i, right: j } = columns[at];
  for (let c = at - 1; c >= from; c--) {
    const { left: k, right: m } = columns[c];
    if (i >= 0 && k >= 0 && left[i].start === left[k].start)
      return true;
    if (j >= 0 && m >= 0 && right[j].start === right[m].start)
      return true;
    if (j >= 0 && m >= 0 && right[j].declared && right[m].declared && right[j].at === right[m].at + 1)
      return true;
    if ((i < 0 || k >= 0) && (j < 0 || m >= 0))
      return false;
  }
  return false;
}

// dist/compare/classes.js
var SENTENCE_END = /[.!?;]/;
var DENIALS = new Set("deny denies denied doubt doubts doubted false untrue wrong reject rejects rejected lie myth".split(" "));
var COMPLEMENTS = /* @__PURE__ */ new Set(["that", "whether", "if"]);
var CONDITIONS = /* @__PURE__ */ new Set(["condition", "exception"]);
var isGrammar = ({ kind, force }) => kind === "function" || kind === "ellipsis" || force === "future";
var weighty = (words2) => words2.filter((word) => !isGrammar(word));
var isEmptyEnd = ({ left, right, before, after }) => left.length === 0 && (before === null || after === null) && right.every(({ kind }) => kind === "ellipsis");
function classOfBlock(block, text) {
  const { right, before, after } = block;
  const [gone, put] = [weighty(block.gone), weighty(block.put)];
  const reversed = count(gone, "negation") % 2 !== count(put, "negation") % 2;
  const only = [...gone, ...put].every(({ kind }) => kind === "negation" || kind === "modal" || kind === "relation");
  const bare = [gone, put].some((words2) => words2.length > 0 && words2.every(({ kind }) => kind === "negation"));
  if (reversed && (only || bare || negatesRest(block, text)))
    return "negation";
  const swapped = block.gone.some(counts) && block.put.some(counts);
  if (only && modals(gone, swapped) !== modals(put, swapped))
    return "modality";
  if (conditions(block, text))
    return "modality";
  if (denies(block, text))
    return "negation";
  if (right.some(({ kind }) => kind === "ellipsis"))
    return "declared";
  if (isTitle(block, text))
    return "function-word";
  const end = before === null || after === null;
  if (gone.length === 0 && put.length === 0) {
    const cut = end && right.length === 0 && block.left.some(({ quotation }) => quotation >= 0);
    return cut ? "trimmed" : "function-word";
  }
  const names = (words2) => words2.filter(({ kind }) => kind === "entity");
  if (isOwnName(block))
    return "function-word";
  if (put.length > 0 && gone.length > 0) {
    const [a, b] = [names(gone), names(put)];
    const swapped2 = a.length === gone.length && b.length === put.length;
    return swapped2 && !a.some(({ key }) => b.some((other) => other.key === key)) ? "entity" : "content";
  }
  if (end)
    return put.length === 0 ? "trimmed" : "extended";
  return "content";
}
var count = (words2, kind) => words2.filter((word) => word.kind === kind).length;
var counts = ({ key, force }) => key === "some" || QUANTIFIERS.has(force ?? "");
var QUANTIFIERS = /* @__PURE__ */ new Set(["all", "some", "few", "many"]);
var modals = (words2, counting) => words2.filter(({ kind, force }) => kind === "modal" && (counting || !QUANTIFIERS.has(force ?? ""))).map(({ force }) => force).join();
function negatesRest({ left, previous, before, after }, text) {
  if (before === null || after === null)
    return false;
  const words2 = weighty(left);
  const gap = previous === null ? "" : text.slice(previous.end, left[0]?.start ?? previous.end);
  return words2[0]?.kind === "negation" && !/[,;.–—]/.test(gap) || words2.at(-1)?.kind === "negation";
}
var FIRST_PERSON = /* @__PURE__ */ new Set(["i", "we", "us", "me", "our", "my"]);
var isOwnName = ({ left, right }) => left.some(({ key }) => FIRST_PERSON.has(key)) && left.every(isGrammar) && right.every((word) => word.quotation < 0 && (isGrammar(word) || word.kind === "entity"));
var roles = new Set(ROLE_WORDS.trim().split(/\s+/));
function isTitle({ left, right, next }, text) {
  if (right.length > 0 || next?.kind !== "entity" || next.key[0] === "=" || roles.has(next.key))
    return false;
  if (/[^\s.]/.test(text.slice(left.at(-1).end, next.start)) || !roles.has(weighty(left)[0]?.key ?? ""))
    return false;
  return left.every(({ key, kind }) => roles.has(key) || kind === "entity" && key[0] !== "=");
}
function conditions({ left, right, previous, next, before, after }, text) {
  const opens = (words2) => words2.slice(0, 3).some(({ force }) => CONDITIONS.has(force ?? ""));
  const [gone, put] = [opens(left), opens(right)];
  if (gone === put)
    return false;
  if (put)
    return true;
  const first = left[0];
  if (previous !== null && !SENTENCE_END.test(text.slice(previous.end, first.start)))
    return true;
  const last = left.at(-1);
  const whole = text.slice(first.start, last.end);
  return next !== null && before === null && after !== null && !SENTENCE_END.test(whole + text.slice(last.end, next.start));
}
function denies({ left, right, before, next }, text) {
  if (before !== null || right.length > 0 || next === null || left.length === 0)
    return false;
  if (!COMPLEMENTS.has(left.at(-1).key))
    return false;
  let from = left.length - 1;
  while (from > 0 && !SENTENCE_END.test(text.slice(left[from - 1].end, left[from].start)))
    from--;
  return left.slice(from).some(({ kind, key }) => kind === "negation" || DENIALS.has(key));
}

// dist/compare/edits.js
var CLASS = {
  same: "spelling",
  spelling: "spelling",
  inflection: "inflection",
  derivation: "synonym",
  synonym: "synonym",
  antonym: "negation",
  number: "number",
  date: "date",
  entity: "entity",
  modal: "modality",
  negation: "synonym",
  grammar: "function-word",
  other: "content"
};
var FLIPS = /* @__PURE__ */ new Set(["number", "date", "negation", "modality", "entity"]);
var LIGHT = /* @__PURE__ */ new Set(["spelling", "function-word", "inflection"]);
var spanOf = (words2, at) => words2.length === 0 ? span(at, at) : span(words2[0].start, words2.at(-1).end);
function changeOf(block, reference, variant) {
  const { left, right, tie, gone, put, before, after, previous } = block;
  const fromSpan = spanOf(left, previous?.end ?? 0);
  const toSpan = spanOf(right, before?.end ?? 0);
  const from = reference.wording.text.slice(fromSpan.start, fromSpan.end);
  const to = variant.wording.text.slice(toSpan.start, toSpan.end);
  const paired = gone.length + put.length === 0;
  if (tie === "same" && paired && (from === to || styleless(from) === styleless(to)))
    return null;
  if (tie === null && isEmptyEnd(block))
    return null;
  let cls;
  if (!paired) {
    cls = classOfBlock(block, reference.wording.text);
    if (tie !== null && LIGHT.has(cls) && !LIGHT.has(CLASS[tie]))
      cls = CLASS[tie];
  } else if (tie === "same" && from.toLowerCase() === to.toLowerCase())
    cls = "case";
  else if (tie === "modal" && isBackshift(left[0], right[0]))
    cls = "inflection";
  else
    cls = CLASS[tie];
  if (right.length > 0 && right.every(({ declared }) => declared) && !FLIPS.has(cls))
    cls = "declared";
  const quoted = (right.length > 0 ? right : left).some(({ quotation }) => quotation >= 0);
  const claimed = right.length > 0 ? right.some(({ quotation, declared }) => quotation >= 0 && !declared) : before !== null && after !== null && before.quotation >= 0 && before.quotation === after.quotation;
  const goesOn = cls === "extended" && opensClause(block, variant.wording.text);
  return {
    from,
    to,
    class: cls,
    quoted,
    fromSpan,
    toSpan,
    claimed,
    ...tie === "antonym" && { opposed: true },
    ...goesOn && { goesOn }
  };
}
var styleless = (surface) => surface === surface.toLowerCase() ? keyOf(surface).replace(/\s+/g, " ") : surface.replace(/[\u2019\u02bc]/g, "'").replace(/[\u2010\u2011]/g, "-").replace(/\s+/g, " ");
function isBackshift(a, b) {
  if (a.quotation >= 0 && b.quotation >= 0)
    return false;
  return BACKSHIFT.some(([x, y]) => a.force === x && b.force === y || a.force === y && b.force === x);
}
var OPENERS = new Set("and but or because since as which who when while if so that to".split(" "));
function opensClause({ right, before, after }, text) {
  if (before === null)
    return after !== null && /[,.;:!?–—]/.test(text.slice(right.at(-1).end, after.start));
  return OPENERS.has(right[0].key) || /[,.;:!?–—”"’»]/.test(text.slice(before.end, right[0].start));
}

// dist/compare/marks-moved.js
var HYPHEN = /^[-\u2010\u2011]$/;
function punctuation(reference, variant, left, right, columns) {
  const found = [];
  for (let c = 1; c < columns.length; c++) {
    const [a, b] = [columns[c - 1], columns[c]];
    if (a.tie === null || b.tie === null)
      continue;
    const [l, m] = [left[a.left], left[b.left]];
    const [r, s] = [right[a.right], right[b.right]];
    if (m.at - l.at > 1 || s.at - r.at > 1 || l.quotation !== m.quotation || r.quotation !== s.quotation)
      continue;
    if (m.start < l.end || s.start < r.end)
      continue;
    const from = reference.wording.text.slice(l.end, m.start);
    const to = variant.wording.text.slice(r.end, s.start);
    const hyphen = HYPHEN.test(from) !== HYPHEN.test(to);
    if (!hyphen && styleless2(from) === styleless2(to))
      continue;
    const quoted = s.quotation >= 0;
    const [fromSpan, toSpan] = [span(l.end, m.start), span(r.end, s.start)];
    found.push({ from, to, class: hyphen ? "spelling" : "punctuation", quoted, claimed: quoted, fromSpan, toSpan });
  }
  return found;
}
var styleless2 = (gap) => gap.replace(/[\s“”„«»"‘’'`「」『』‹›()[\]]/g, "").replace(/[–—]|--/g, "\u2013");
function boundaries(reference, variant, left, right, columns) {
  if (reference.claims === null || variant.claims === null)
    return [];
  const found = [];
  for (let c = 0; c < columns.length; ) {
    const moved = (i) => {
      const column = columns[i];
      if (column === void 0 || column.tie === null)
        return 0;
      const [l, r] = [left[column.left].quotation >= 0, right[column.right].quotation >= 0];
      return l === r ? 0 : r ? 1 : -1;
    };
    const way = moved(c);
    let end = c + 1;
    if (way !== 0) {
      while (moved(end) === way)
        end++;
      const [first, last] = [columns[c], columns[end - 1]];
      const fromSpan = span(left[first.left].start, left[last.left].end);
      const toSpan = span(right[first.right].start, right[last.right].end);
      const from = reference.wording.text.slice(fromSpan.start, fromSpan.end);
      const to = variant.wording.text.slice(toSpan.start, toSpan.end);
      found.push({ from, to, class: "boundary", quoted: way > 0, claimed: way > 0, fromSpan, toSpan });
    }
    c = end;
  }
  return found;
}

// dist/compare/turned.js
var REACH = 6;
var JOINERS = /* @__PURE__ */ new Set(["and", "or", "of", "'s", "with", "between"]);
var STOP = /[,;:.!?–—]/;
var isMatter = ({ kind, declared }) => (kind === "word" || kind === "entity") && !declared;
function places(words2) {
  const found = /* @__PURE__ */ new Map();
  for (const [i, word] of words2.entries())
    if (isMatter(word))
      found.set(word.key, found.has(word.key) ? -1 : i);
  return found;
}
function isClause({ wording }, words2, from, to) {
  if (STOP.test(wording.text.slice(words2[from].end, words2[to].start)))
    return false;
  for (let i = from + 1; i < to; i++)
    if (JOINERS.has(words2[i].key))
      return false;
  return true;
}
var isPassive = (words2, verb, end) => words2.slice(verb, end).some(({ key }) => key === "by");
function turnedWords(reference, variant, left, right) {
  const turned = /* @__PURE__ */ new Set();
  const [before, after] = [places(left), places(right)];
  const common = [...before].flatMap(([key, at]) => {
    const other = after.get(key) ?? -1;
    return at >= 0 && other >= 0 ? [{ key, at, other }] : [];
  });
  for (const [i, a] of common.entries()) {
    const next = common.slice(i + 1, i + REACH);
    for (const [j, verb] of next.entries()) {
      if (verb.other > a.other || left[verb.at].kind !== "word")
        continue;
      for (const b of next.slice(j + 1)) {
        if (b.other > verb.other)
          continue;
        if (!isClause(reference, left, a.at, b.at) || !isClause(variant, right, b.other, a.other))
          continue;
        if (isPassive(left, verb.at, b.at) !== isPassive(right, verb.other, a.other))
          continue;
        turned.add(a.key).add(b.key);
      }
    }
  }
  return turned;
}

// dist/compare/changes.js
var NEAR2 = 6;
var SWAPS = /* @__PURE__ */ new Set(["entity", "number", "date", "negation", "modality"]);
function editsOf(reference, variant, left, right, columns) {
  const placed = [];
  let at = 0;
  for (const block of blocksOf(left, right, columns)) {
    const change = changeOf(block, reference, variant);
    if (change !== null)
      placed.push({ block, change, at });
    at += Math.max(block.left.length, block.right.length);
  }
  cancelReversals(placed);
  settleMoves(placed, reference.wording.text);
  const turned = turnedWords(reference, variant, left, right);
  for (const one of placed)
    if (turned.size > 0 && [...one.block.left, ...one.block.right].some(({ key }) => turned.has(key)))
      one.change = { ...one.change, class: "entity" };
  const changes = placed.map(({ change }) => change);
  changes.push(...punctuation(reference, variant, left, right, columns), ...boundaries(reference, variant, left, right, columns));
  return changes.sort((a, b) => a.toSpan.start - b.toSpan.start || a.fromSpan.start - b.fromSpan.start);
}
function cancelReversals(placed) {
  const reversals = placed.filter(({ change }) => change.class === "negation");
  for (let i = 0; i + 1 < reversals.length; i++) {
    const [a, b] = [reversals[i], reversals[i + 1]];
    if (b.at - a.at > NEAR2 || !cancels(a.block, b.block))
      continue;
    for (const one of [a, b]) {
      const bare = [...one.block.left, ...one.block.right].every(({ kind }) => kind === "negation" || kind === "function");
      one.change = { ...one.change, class: bare ? "function-word" : "synonym" };
    }
    i++;
  }
}
function cancels(a, b) {
  if (a.tie === "antonym" !== (b.tie === "antonym"))
    return true;
  return a.tie !== "antonym" && Math.sign(denials(a)) === -Math.sign(denials(b));
}
var denials = ({ left, right }) => negations(right) - negations(left);
var negations = (words2) => words2.filter(({ kind }) => kind === "negation").length;
var matter = (words2) => words2.filter(({ kind }) => kind !== "function" && kind !== "ellipsis");
function settleMoves(placed, text) {
  const gone = /* @__PURE__ */ new Map();
  for (const one of placed)
    for (const { key } of matter(one.block.left))
      gone.set(key, [...gone.get(key) ?? [], one]);
  const others = (one) => matter(one.block.right).map(({ key }) => gone.get(key)?.find((other) => other !== one));
  for (const one of placed) {
    if (one.block.right.some(({ declared }) => declared))
      continue;
    const from = others(one);
    if (from.length === 0 || from.some((other2) => other2 === void 0))
      continue;
    const other = from[0];
    const back = matter(one.block.left).every(({ key }) => matter(other.block.right).some((word) => word.key === key));
    if (one.block.tie !== null && one.block.gone.length + one.block.put.length === 0) {
      if (!back)
        continue;
      if (!isListed(one, other, text)) {
        if (isNegatedBetween(one, other) && !SWAPS.has(one.change.class))
          one.change = { ...one.change, class: "negation" };
        continue;
      }
    } else if (one.change.class !== "content" && one.change.class !== "extended" && one.change.class !== "trimmed")
      continue;
    if (!back && matter(one.block.left).length > 0)
      continue;
    for (const moved of /* @__PURE__ */ new Set([one, ...from])) {
      const settled = moved === one || matter(moved.block.left).every(({ key }) => matter(one.block.right).some((w) => w.key === key));
      if (settled)
        moved.change = { ...moved.change, class: "function-word" };
    }
  }
}
function isNegatedBetween(a, b) {
  const [first, second] = a.at < b.at ? [a, b] : [b, a];
  return [first.block.next, second.block.previous, first.block.previous].some((word) => word?.kind === "negation");
}
var PARTS = /\s*,\s*(?:(?:and|or)\s+)?|\s+(?:and|or)\s+/;
function isListed(a, b, text) {
  const [first, second] = a.at < b.at ? [a.block.left, b.block.left] : [b.block.left, a.block.left];
  const between = text.slice(first.at(-1).end, second[0].start);
  if (/^[\s\p{Pd}]*$/u.test(between))
    return true;
  const parts = between.split(PARTS);
  return parts.length > 1 && parts[0] === "" && parts.at(-1) === "" && parts.every((part) => !/\s.*\s/.test(part));
}

// dist/lexicon/languages.js
var LANGUAGE_WORDS = {
  en: "the and of to is are was were that this with for not has have had will would be been by from it its we they he she his her their our on at which who there what an as or but if all more must can",
  de: "der die das und ist nicht ein eine einen einem eines einer mit von zu auf f\xFCr sich dem den des wir sie ich es auch wird werden hat haben sind war muss aber wie \xFCber nach bei seine ihre kein keine zum zur",
  fr: "le la les des et est une un du que qui dans pour pas sur avec nous vous ils elle ont sont cette ces mais par plus au aux ne se ce leur notre nos \xEAtre \xE9t\xE9 il sera doit",
  es: "el la los las de que y en un una por con no para del se es su al lo como m\xE1s pero sus este esta esto nuestro nuestra han ha est\xE1 est\xE1n ser fue hay sin sobre tambi\xE9n",
  it: "il lo la gli le di che e \xE8 un una per con non del della dei delle si sono nel nella al alla ha hanno ma anche questo questa pi\xF9 come nostro nostra essere stato sar\xE0",
  pt: "o a os as de que e em um uma por com n\xE3o para do da dos das se \xE9 seu sua ao \xE0 mais mas como este esta nosso nossa foi s\xE3o est\xE1 ser tem pelo pela",
  nl: "de het een en van is niet dat die wij zij voor met op zijn te aan er om ook maar bij naar wordt worden heeft hebben als nog wel onze hun zal zullen moet blijven",
  sv: "och att det \xE4r en ett som p\xE5 f\xF6r av med den inte vi har till om de var fr\xE5n men s\xE5 kan ska ocks\xE5 v\xE5r v\xE5ra inte l\xE4ngre",
  no: "og i det er en et som p\xE5 for av med den ikke vi har til om de var fra men s\xE5 kan skal ogs\xE5 v\xE5r v\xE5re jeg sammen v\xE6re blir",
  da: "og det er en et som p\xE5 for af med den ikke vi har til om de var fra men s\xE5 kan skal ogs\xE5 vores jeg sammen v\xE6re bliver",
  pl: "i w na z do nie si\u0119 jest to \u017Ce jak o po za od dla s\u0105 by\u0142 przez ale tak by\u0107 oraz b\u0119dzie nasz",
  cs: "a v na je se \u017Ee to s z do o k ve jsou byl pro ale jako za po nen\xED kter\xFD na\u0161e mus\xED",
  tr: "ve bir bu da de i\xE7in ile olarak daha \xE7ok en ne var de\u011Fil gibi kadar sonra ama biz olan t\xFCrkiye",
  fi: "ja on ei se ett\xE4 oli h\xE4n ovat mutta kun niin tai joka mit\xE4 my\xF6s olemme meid\xE4n t\xE4m\xE4",
  hu: "a az \xE9s hogy nem is egy van ez meg de el csak mint volt azt nek\xFCnk m\xE1r",
  ro: "\u0219i \xEEn de la cu a nu o pe c\u0103 este un din care pentru sunt mai s\u0103 au fost noi",
  id: "yang dan di ke dari untuk dengan ini itu tidak akan pada adalah kami oleh dalam telah"
};
var ALSO_ENGLISH = "a i o so no do me per come over war die se an he den dem son sin man pour plus sent hat mit es fue par sur leer med til min fra set det ser you tale alle dan di de la el en al ma e";

// dist/compare/language.js
var SCRIPTS = [
  ["ja", /[\u3040-\u30ff]/g],
  ["ko", /[\uac00-\ud7af]/g],
  ["zh", /[\u3400-\u9fff]/g],
  ["cyrl", /[\u0400-\u04ff]/g],
  ["arab", /[\u0600-\u06ff]/g],
  ["he", /[\u0590-\u05ff]/g],
  ["el", /[\u0370-\u03ff]/g],
  ["hi", /[\u0900-\u097f]/g],
  ["th", /[\u0e00-\u0e7f]/g]
];
var byWord = /* @__PURE__ */ new Map();
var english = new Set(`${LANGUAGE_WORDS.en} ${ALSO_ENGLISH}`.split(" "));
for (const [code, list] of Object.entries(LANGUAGE_WORDS))
  for (const word of list.split(" "))
    if (code === "en" || !english.has(word))
      byWord.set(word, [...byWord.get(word) ?? [], code]);
function languageOf(text) {
  for (const [code, letters] of SCRIPTS) {
    const count2 = text.match(letters)?.length ?? 0;
    if (count2 > 0 && count2 * 2 >= (text.match(new RegExp("\\p{L}", "gu"))?.length ?? 0) * (code === "ja" ? 0.4 : 1))
      return { code, votes: count2, english: 0 };
  }
  const votes = /* @__PURE__ */ new Map();
  for (const { start, end } of chunksOf(text))
    for (const code of byWord.get(text.slice(start, end).toLowerCase()) ?? [])
      votes.set(code, (votes.get(code) ?? 0) + 1);
  const [first] = [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return first === void 0 ? null : { code: first[0], votes: first[1], english: votes.get("en") ?? 0 };
}
var FAMILIES = [
  ["sv", "no", "da"],
  ["ja", "zh"]
];
var areOne = (a, b) => a === b || FAMILIES.some((row) => row.includes(a) && row.includes(b));
function areForeign(a, b) {
  const [x, y] = [languageOf(a), languageOf(b)];
  if (x === null || y === null || areOne(x.code, y.code))
    return false;
  const [en, other] = x.code === "en" ? [x, y] : y.code === "en" ? [y, x] : [null, null];
  if (en === null)
    return x.votes > 1 && y.votes > 1;
  return other.votes >= 2 * other.english && (other.votes > 1 || en.votes > 1);
}

// dist/compare/occasion.js
var DAY = 864e5;
var ONE_OCCASION = 3;
var WEEKDAYS = ["@sunday", "@monday", "@tuesday", "@wednesday", "@thursday", "@friday", "@saturday"];
var SPANS = { day: 1, week: 7, month: 30, year: 365 };
function dayNumber(date) {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date ?? "");
  return parts ? Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)) / DAY : Number.NaN;
}
function saidOn({ wording, frame }) {
  const printed = dayNumber(wording.date);
  const told = frame.dates;
  for (const key of told) {
    const parts = /^@(\d{4})-(\d\d|\.\.)-(\d\d|\.\.)$/.exec(key);
    if (parts) {
      const [year, month, day] = [Number(parts[1]), parts[2], parts[3]];
      if (month === "..")
        return [Date.UTC(year, 0, 1) / DAY, Date.UTC(year, 11, 31) / DAY];
      if (day === "..")
        return [Date.UTC(year, Number(month) - 1, 1) / DAY, Date.UTC(year, Number(month), 0) / DAY];
      const exact = Date.UTC(year, Number(month) - 1, Number(day)) / DAY;
      return [exact, exact];
    }
    if (Number.isNaN(printed))
      continue;
    const weekday = WEEKDAYS.indexOf(key);
    if (weekday >= 0) {
      const back = ((printed + 4 - weekday) % 7 + 7) % 7;
      return [printed - back, printed - back];
    }
    const ago = /^(\d+) (day|week|month|year)$/.exec(key);
    if (ago) {
      const days = Number(ago[1]) * SPANS[ago[2]];
      const slack = Math.floor(SPANS[ago[2]] / 2);
      return [printed - days - slack, printed - days + slack];
    }
  }
  return Number.isNaN(printed) ? null : [printed, printed];
}
function daysApart(a, b) {
  const [x, y] = [saidOn(a), saidOn(b)];
  if (x === null || y === null)
    return null;
  return Math.max(0, x[0] - y[1], y[0] - x[1]);
}

// dist/compare/frame.js
var acts = /* @__PURE__ */ new Map();
for (const { forms, as, act } of CUES)
  if (as === "verb") {
    for (const form of forms)
      if (!form.includes(" ") && !acts.has(form))
        acts.set(form, act);
  }
var UTTERING = /* @__PURE__ */ new Set(["say", "add", "answer", "stress", "explain", "announce", "claim", "report"]);
var roles2 = new Set(ROLE_WORDS.trim().split(/\s+/));
var RARE = new Set("point points report reports post posts comment comments note notes answer answers answered respond responded continue continues continued talk talks state states remark remarks claim claims stress reply replies counter counters observe mention mentions".split(" "));
var NAMING = new Set("called calls calling described describes describing dubbed branded labelled labeled termed".split(" "));
var RESUMING = /* @__PURE__ */ new Set(["who", "which", "and", "but"]);
var FIRST_PERSON2 = /* @__PURE__ */ new Set(["i", "we"]);
var FINITE = new Set("is are was were has have had do does did been".split(" "));
var LABEL = 5;
var REACH2 = 12;
var introduces = ({ key }) => NAMING.has(key) || acts.has(key) && !RARE.has(key);
var utters = (word) => UTTERING.has(acts.get(word.key)) && !RARE.has(word.key);
function frameOf(text, words2) {
  const units = /* @__PURE__ */ new Set();
  const found = [];
  let speaker = null;
  const take = (from, to) => {
    for (let i = from; i < to; i++)
      units.add(i);
  };
  const between = (i) => i > 0 ? text.slice(words2[i - 1].end, words2[i]?.start ?? text.length) : "";
  const name = (from, to) => {
    if (to > from)
      speaker ??= text.slice(words2[from].start, words2[to - 1].end);
  };
  const isQuoted = words2.some(({ quotation }) => quotation >= 0);
  for (let a = 0; a < words2.length; ) {
    let b = a;
    const inside = words2[a].quotation >= 0;
    while (b < words2.length && words2[b].quotation >= 0 === inside)
      b++;
    if (!inside) {
      const leading = a === 0;
      const [from, to] = labelIn(a, b);
      name(from, to);
      take(from, to);
      const runs = leading || closes(a) ? [a, ...afterCommas(a, b)] : afterCommas(a, b);
      for (const start of runs) {
        if (units.has(start))
          continue;
        const end = Math.min(b, start + REACH2);
        const cue = cueIn(start, end, leading && start === a, isQuoted);
        if (cue < 0)
          continue;
        const key = words2[cue].key;
        const act = acts.get(key);
        if (act !== void 0)
          found.push(act);
        if (leading && start === a) {
          name(start, cue);
          take(start, afterCue(cue, b));
        } else {
          if (cue > start)
            name(start, cue);
          else
            name(key === "according" ? cue + 2 : cue + 1, Math.min(b, cue + 5));
          take(start, endOfClause(cue, b));
        }
      }
    }
    a = b;
  }
  return { units, acts: found, speaker, dates: datesIn(words2, units) };
  function closes(i) {
    return i > 0 && (/[,.!?…–—]/.test(between(i)) || [0, 1, 2].some((k) => words2[i + k] !== void 0 && utters(words2[i + k])));
  }
  function isTemporal(start, cue) {
    let i = start;
    while (i < cue && (words2[i].kind === "function" || words2[i].kind === "date" || words2[i].kind === "number"))
      i++;
    return i > start && words2.slice(start, i).some(({ kind }) => kind === "date") && between(i).includes(",");
  }
  function isLabel(from, to) {
    const own = words2.slice(from, to);
    const few = own.length > 0 && own.length <= LABEL;
    return few && own.some(({ capital }) => capital) && own.every(({ key, capital }) => capital || roles2.has(key));
  }
  function labelIn(start, end) {
    if (start === 0 && end < words2.length && between(end).includes(":") && isLabel(start, end))
      return [start, end];
    if (end < words2.length)
      return [0, 0];
    let from = end - 1;
    while (from > start && !between(from).includes(":"))
      from--;
    return from > 0 && between(from).includes(":") && isLabel(from, end) ? [from, end] : [0, 0];
  }
  function afterCommas(from, to) {
    const starts = [];
    for (let i = from + 1; i < to; i++)
      if (/[,–—]/.test(between(i)) && to - i <= REACH2)
        starts.push(i);
    return starts;
  }
  function cueIn(start, end, leading, beside) {
    if (FIRST_PERSON2.has(words2[start].key))
      return -1;
    if (words2[start].key === "according" && words2[start + 1]?.key === "to")
      return start;
    let commas = 0;
    for (let i = start; i < end; i++) {
      if (i > start && /[.;!?]\s/.test(between(i)))
        return -1;
      if (i > start && between(i).includes(","))
        commas++;
      if (leading && (words2[i].kind === "modal" || FINITE.has(words2[i].key)))
        return -1;
      if (leading && commas === 1 && acts.has(words2[i].key) && !isTemporal(start, i))
        return -1;
      if (commas > (leading ? 1 : 0) && acts.has(words2[i].key) && end === words2.length && isLabel(i + 1, end))
        return -1;
      const reach = leading ? 3 : 6;
      if (utters(words2[i]) || beside && i < start + reach && introduces(words2[i]))
        return leading && i === start ? -1 : i;
    }
    return -1;
  }
  function endOfClause(cue, to) {
    for (let i = cue + 1; i < to; i++) {
      if (!between(i).includes(","))
        continue;
      if (RESUMING.has(words2[i].key) && i > cue + 1)
        return i;
      if (words2[i].key.endsWith("ing") && utters(words2[i]))
        return afterCue(i, to);
    }
    return to;
  }
  function afterCue(cue, to) {
    for (let i2 = cue + 1; i2 <= Math.min(to, cue + 10); i2++)
      if (between(i2).includes(":"))
        return i2;
    let i = cue + 1;
    if (NAMING.has(words2[cue].key) && /^(?:it|this|that|them|him|her)$/.test(words2[i]?.key ?? ""))
      return Math.min(i + 1, to);
    if (/^t[eo]l[ld]/.test(words2[cue].key)) {
      while (i < to && i < cue + 5 && words2[i].key !== "that" && words2[i].kind !== "date")
        i++;
      if (words2[i]?.key !== "that")
        i = Math.min(cue + 2, to);
    }
    if (words2[i]?.kind === "date")
      i++;
    else if (words2[i + 1]?.kind === "date" && words2[i]?.kind === "function")
      i += 2;
    else if (words2[i]?.kind === "function" && words2[i + 2]?.key === "that")
      i += 2;
    if (words2[i]?.key === "that")
      i++;
    return Math.min(i, to);
  }
}
var AGO = /* @__PURE__ */ new Set(["day", "week", "month", "year"]);
function datesIn(words2, units) {
  return words2.flatMap((word, i) => {
    if (!units.has(i))
      return [];
    if (word.kind === "date") {
      const year = word.value;
      return [year === void 0 ? word.key : `@${year}-..-..`];
    }
    const unit = words2[i + 1]?.key.replace(/s$/, "") ?? "";
    if (!AGO.has(unit))
      return [];
    if (word.key === "last")
      return [`1 ${unit}`];
    const count2 = word.value ?? (word.key === "a" ? 1 : void 0);
    return count2 !== void 0 && words2[i + 2]?.key === "ago" ? [`${count2} ${unit}`] : [];
  });
}

// dist/compare/marks.js
var CLOSING = {
  "\u201C": "\u201D",
  "\u201E": "\u201C\u201D",
  "\xAB": "\xBB",
  "\u2018": "\u2019",
  '"': '"',
  "\u300C": "\u300D",
  "\u300E": "\u300F",
  "\u2039": "\u203A"
};
var MARKS = '\u201C\u201D\u201E\xAB\xBB"\u2018\u2019\u300C\u300D\u300E\u300F\u2039\u203A';
var isLetter = (c) => c !== void 0 && /[\p{L}\p{N}]/u.test(c);
function quotedIn(text) {
  const found = [];
  for (let i = 0; i < text.length; i++) {
    const doubled = text.startsWith("''", i) || text.startsWith("``", i);
    const closing = CLOSING[text[i]];
    if (!doubled && (closing === void 0 || text[i] === "\u2018" && isLetter(text[i - 1])))
      continue;
    const from = doubled ? i + 2 : i + 1;
    let end = from;
    if (doubled)
      end = text.indexOf("''", from);
    else
      while (end < text.length && !(closing.includes(text[end]) && !isApostrophe(text, end)))
        end++;
    if (end < 0 || end >= text.length)
      continue;
    found.push(span(from, end));
    i = doubled ? end + 1 : end;
  }
  return found;
}
var isApostrophe = (text, i) => text[i] === "\u2019" && isLetter(text[i + 1]);
function claimsOf({ text, quotations }) {
  if (quotations === void 0) {
    const found = quotedIn(text);
    return found.length > 0 ? found : null;
  }
  return quotations.map(({ start, end }) => {
    let [from, to] = [Math.max(0, Math.trunc(start)), Math.min(text.length, Math.trunc(end))];
    while (from < to && (MARKS.includes(text[from]) || text[from] === " "))
      from++;
    while (to > from && (MARKS.includes(text[to - 1]) || text[to - 1] === " "))
      to--;
    return span(from, to);
  }).filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
}

// dist/compare/prepare.js
function prepare(wording) {
  const claims = claimsOf(wording);
  const words2 = unitsOf(wording.text, claims ?? []);
  const frame = frameOf(wording.text, words2);
  return {
    wording,
    claims,
    frame,
    words: frame.units.size === 0 ? words2 : words2.filter(({ at }) => !frame.units.has(at))
  };
}

// dist/lexicon/formulas.js
var FORMULA_WORDS = `
condemn strongly strongest terms urge call calls appeal restraint maximum utmost parties sides exercise concern concerned deeply gravely
reaffirm reiterate commit commitment committed remain remains stand stands ready continue continues support supports partners partner allies ally
close closely monitor monitoring situation contact cooperation cooperate coordination dialogue peace security stability international community
region regional world global law order rules based free open respect sovereignty territorial integrity position policy change changed clear
nothing add prime said say important historic day moment today time long takes effort efforts spare government country countries nation people
firm firmly resolute resolutely decisive decisively necessary measures steps action actions response respond thoughts victims families
bilateral relations friendship strategic mutual interest interests welcome welcomes express expressed agree agreed discuss discussed
minister ministers president secretary official officials spokesman statement joint ministry
year years month months week weeks day days new next last great good make made take taken come go give given need want know think believe
decline comment detail elaborate safety citizen seriously serious priority
everything power thank like honor pleasure congratulate proud grateful express hope wish work working part way thing things place number matter issue issues question future present past full fully
`;

// dist/compare/sameness.js
var formula = new Set(FORMULA_WORDS.trim().split(/\s+/));
var RUN = 3;
var KEPT = {
  same: 1,
  spelling: 1,
  inflection: 1,
  derivation: 0.85,
  synonym: 0.8,
  antonym: 0.8,
  number: 0.5,
  date: 0.5,
  entity: 0.3,
  modal: 0.8,
  negation: 1,
  grammar: 1,
  other: 0
};
var remembered3 = /* @__PURE__ */ new Map();
function isFormula(key) {
  let found = remembered3.get(key);
  if (found === void 0) {
    if (remembered3.size > 5e4)
      remembered3.clear();
    found = bases(key).some((base) => formula.has(base));
    remembered3.set(key, found);
  }
  return found;
}
function weightOf(word, names) {
  if (word.quotation < 0 && names.has(word.key))
    return 0;
  if (word.kind === "function" || word.kind === "ellipsis" || word.declared)
    return 0.01;
  if (word.kind === "relation" || word.kind === "modal" || word.kind === "negation")
    return 0.05;
  if (word.kind === "date" || word.kind === "number")
    return 0.6;
  if (word.key[0] === "=")
    return 0.6;
  return isFormula(word.key) ? 0.3 : 1;
}
function sameness(left, right, columns, names) {
  const weights = (words2) => words2.map((word, i) => {
    let parts = 1;
    for (let k = i - 1; k >= 0 && words2[k].start === word.start; k--)
      parts++;
    for (let k = i + 1; k < words2.length && words2[k].start === word.start; k++)
      parts++;
    return weightOf(word, names) / parts;
  });
  const [l, r] = [weights(left), weights(right)];
  let matched = 0;
  let [run, row] = [0, 0];
  let [claimed, kept] = [0, 0];
  const alone2 = [[], []];
  for (const { left: i, right: j, tie } of columns) {
    row = tie === "same" || tie === "spelling" ? row + 1 : 0;
    run = Math.max(run, row);
    if (j >= 0 && right[j].quotation >= 0) {
      claimed += r[j];
      if (tie !== null)
        kept += KEPT[tie] * Math.min(l[i], r[j]);
    }
    if (i >= 0 && j >= 0 && KEPT[tie] > 0)
      matched += KEPT[tie] * Math.min(l[i], r[j]);
    else {
      if (i >= 0)
        alone2[0].push(i);
      if (j >= 0)
        alone2[1].push(j);
    }
  }
  for (const i of alone2[0]) {
    if (l[i] < 0.2)
      continue;
    let best = 0;
    let at = -1;
    for (const [k, j] of alone2[1].entries()) {
      if (r[j] < 0.2)
        continue;
      const tie = left[i].key === right[j].key ? "same" : kin(left[i].key, right[j].key);
      const kept2 = tie === null ? 0 : KEPT[tie] * Math.min(l[i], r[j]);
      if (kept2 > best)
        [best, at] = [kept2, k];
    }
    if (at < 0)
      continue;
    matched += best;
    alone2[1].splice(at, 1);
  }
  const [all, other] = [sum(l), sum(r)];
  const less = Math.min(all, other);
  const apart = endApart(left, right, columns, [l, r]);
  if (all + other === 0)
    return { covered: 1, shared: 1, run, apart };
  const whole = less === 0 ? 0 : matched / less;
  const quoted = claimed > 0 && run >= RUN ? kept / claimed : 0;
  return { covered: Math.max(whole, quoted), shared: 2 * matched / (all + other), run, apart };
}
var END = 1.3;
var MAIN = 0.35;
var ASIDES = /* @__PURE__ */ new Set(["which", "who", "whose", "where", "while", "as", "after", "before"]);
function endApart(left, right, columns, [l, r]) {
  const isGrammar2 = ({ kind }) => kind === "function" || kind === "ellipsis";
  let c = columns.length - 1;
  for (; c >= 0; c--) {
    const { left: i, right: j, tie } = columns[c];
    if (tie !== null && tie !== "other" && tie !== "entity" && !isGrammar2(left[i]) && !isGrammar2(right[j]))
      break;
  }
  if (c < 0)
    return false;
  const ends = (side) => columns.slice(c + 1).flatMap((column) => column[side] < 0 ? [] : [column[side]]);
  const [from, to] = [ends("left"), ends("right")];
  if (ASIDES.has(left[from[0] ?? -1]?.key ?? "") || ASIDES.has(right[to[0] ?? -1]?.key ?? ""))
    return false;
  const [a, b] = [from.filter((i) => l[i] >= 0.2), to.filter((j) => r[j] >= 0.2)];
  const isMain = (own, weights) => {
    const end = sum(own.map((i) => weights[i]));
    return end >= END && end >= MAIN * sum(weights);
  };
  if (!isMain(a, l) || !isMain(b, r))
    return false;
  const isKin = (x, y) => x.key === y.key || kin(x.key, y.key) !== null;
  return a.every((i) => !right.some((word, j) => r[j] >= 0.5 && isKin(left[i], word))) && b.every((j) => !left.some((word, i) => l[i] >= 0.5 && isKin(word, right[j])));
}
var sum = (numbers) => numbers.reduce((total, n) => total + n, 0);

// dist/compare/verdict.js
var ONE_STATEMENT = { covered: 0.5, shared: 0.4 };
var ONE_REPORT = { covered: 0.36, shared: 0.25 };
var TWO_REPORTS = { covered: 0.45, shared: 0.3 };
var ONE_FORMULA = { covered: 0.7, shared: 0.4 };
var SCATTERED = 0.6;
var PART = 0.8;
var CLOSE = 0.6;
function relationOf(evidence) {
  const { sameness: sameness2, agree: agree2, days, apart, reported, reference, brief } = evidence;
  const { covered, shared } = sameness2;
  const share = `${Math.round(covered * 100)}% of the matter is common`;
  const elsewhere = days !== null && days > apart;
  const other = agree2 === "different";
  const needed = elsewhere || other ? ONE_FORMULA : reported ? reference ? ONE_REPORT : TWO_REPORTS : ONE_STATEMENT;
  const scattered = !reported && !brief && sameness2.run < RUN && shared < SCATTERED;
  if (covered < needed.covered || covered < PART && shared < needed.shared || scattered || sameness2.apart)
    return { verdict: "unrelated", why: [share] };
  if (elsewhere)
    return { verdict: "other-occasion", why: [`${days} days apart`, share] };
  if (other)
    return { verdict: "other-speaker", why: ["credited to someone else", share] };
  return null;
}
var FLIPS2 = /* @__PURE__ */ new Set(["number", "date", "negation", "modality", "entity"]);
var MATTER = /* @__PURE__ */ new Set(["content", "synonym"]);
var LIGHT2 = /* @__PURE__ */ new Set(["function-word", "spelling", "inflection", "punctuation", "act"]);
var words = ({ class: cls, from, to }) => from === "" ? `${cls}: + \u201C${to}\u201D` : to === "" ? `${cls}: \u2212 \u201C${from}\u201D` : `${cls}: \u201C${from}\u201D \u2192 \u201C${to}\u201D`;
function verdictOf(changes, { complete, shared, implied, led, marked, quoting }) {
  const rule = (verdict, deciding) => ({ verdict, why: deciding.map(words) });
  const of = (test) => changes.filter(test);
  const free = shared < CLOSE;
  const isImplied = (change) => implied && change.class === "negation" && !change.claimed && change.opposed !== true;
  const flips = of((change) => {
    if (!FLIPS2.has(change.class) || isImplied(change))
      return false;
    return !free || change.claimed || change.from !== "" && change.to !== "";
  });
  if (flips.length > 0)
    return rule("meaning-flip", flips);
  const extended = of(({ class: cls }) => cls === "extended");
  const altered = of((change) => change.claimed && (MATTER.has(change.class) || change.class === "extended" && (complete || !change.goesOn)));
  if (altered.length > 0)
    return rule("altered-quote", altered);
  const reworded = of((change) => MATTER.has(change.class) || FLIPS2.has(change.class) || change.class === "extended" && !change.claimed);
  if (reworded.length > 0 && !led)
    return rule("paraphrase", reworded);
  const trimmed = of(({ class: cls, to, quoted }) => cls === "trimmed" && !(led && marked && !quoted) || led && (quoted || !marked) && MATTER.has(cls) && to === "");
  const light = of(({ class: cls, claimed }) => LIGHT2.has(cls) && (claimed || !(led || quoting && trimmed.length > 0)));
  const told = !quoting && light.some(({ class: cls }) => cls !== "punctuation");
  const moved = told ? [] : of(({ class: cls, claimed }) => cls === "boundary" && (claimed || trimmed.length === 0));
  if (moved.length > 0)
    return rule("boundary", moved);
  const declared = of(({ class: cls }) => cls === "declared");
  if (declared.length > 0)
    return rule("marked-edit", declared);
  if (light.length > 0)
    return rule("light-edit", light);
  if (trimmed.length > 0)
    return rule("trimmed", trimmed);
  const longer = extended.filter(({ claimed }) => claimed);
  if (longer.length > 0)
    return { verdict: "trimmed", why: longer.map((e) => `the reference is shorter: ${words(e)}`) };
  return { verdict: "verbatim", why: ["word for word"] };
}

// dist/compare/compare.js
function compare(left, right, options = {}) {
  return comparePrepared(prepare(left), prepare(right), options);
}
function comparePrepared(left, right, { complete = true } = {}) {
  if (areForeign(left.wording.text, right.wording.text))
    return { verdict: "not-comparable", edits: [], why: ["the two are in different languages"] };
  const [l, r] = harmonise(left.words, right.words);
  const columns = align(l, r);
  const [speakers, others] = [speakersOf(left), speakersOf(right)];
  const names = new Set(nameWords([...speakers, ...others]));
  const reported = right.claims === null || right.claims.length === 0;
  const implied = reported && denies2(l) !== denies2(r);
  const changes = editsOf(left, right, l, r, columns);
  const common = sameness(l, r, columns, names);
  const relation = relationOf({
    sameness: common,
    agree: speakersAgree(speakers, others),
    days: daysApart(left, right),
    apart: ONE_OCCASION,
    reported,
    reference: (left.claims?.length ?? 0) > 0,
    brief: Math.max(l.length, r.length) <= RUN + 1
  });
  const { verdict, why } = relation ?? verdictOf(changes, {
    complete,
    shared: common.shared,
    implied,
    led: isLed(r),
    quoting: !reported,
    marked: (left.claims?.length ?? 0) > 0
  });
  const told = MOVED.has(verdict) ? changes : changes.filter((change) => change.class !== "boundary");
  return { verdict, edits: told.map(({ claimed: _, goesOn: __, opposed: ___, ...edit }) => edit), why };
}
var MOVED = /* @__PURE__ */ new Set([
  "boundary",
  "altered-quote",
  "meaning-flip",
  "marked-edit",
  "light-edit",
  "trimmed"
]);
function isLed(words2) {
  let [inside, outside] = [0, 0];
  for (const word of words2) {
    if (word.quotation >= 0)
      inside += weightOf(word, NOBODY);
    else
      outside += weightOf(word, NOBODY);
  }
  return outside > 0 && inside > 0.7 * outside;
}
var NOBODY = /* @__PURE__ */ new Set();
var impliers = new Set(IMPLIED_NEGATIONS.split(" "));
var denies2 = (words2) => words2.some(({ key }) => bases(key).some((base) => impliers.has(base)));
var speakersOf = ({ wording, frame }) => wording.speakers !== void 0 && wording.speakers.length > 0 ? wording.speakers : frame.speaker === null ? [] : [frame.speaker];

export {
  stem,
  matterKeys,
  align,
  harmonise,
  ONE_OCCASION,
  saidOn,
  prepare,
  weightOf,
  speakersAgree,
  namedIn,
  agreementOf,
  compare,
  comparePrepared,
  speakersOf
};
