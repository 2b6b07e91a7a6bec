/** Pairs of which one, put for the other, turns a statement round. Lemmas; their inflections count too. */
export const ANTONYMS = `
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
/** Prefixes that reverse a word; the rest must be a word of the other side for the pair to count ("satisfied", "unsatisfied"). */
export const REVERSING_PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'mis'];
