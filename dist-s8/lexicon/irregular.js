/** Forms that no rule of endings explains, the base first, a row a line. */
export const IRREGULAR = `
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
