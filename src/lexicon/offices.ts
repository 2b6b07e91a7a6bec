import { WordSet } from './word-sets.js'

/** Titles: words that give a person an office, a rank or a form of address. Hand-made. */
export interface OfficeRow {
  /** Lower case; "{}" takes a portfolio ("defence", "foreign"). */
  readonly title: string
  readonly plural?: string | undefined
  readonly kind:
    | 'state'
    | 'government'
    | 'diplomat'
    | 'legislator'
    | 'military'
    | 'police'
    | 'court'
    | 'religious'
    | 'spokesperson'
    | 'executive'
    | 'official'
    | 'honorific'
  /** True where a name may follow at once: "President Aoki". */
  readonly before: boolean
  readonly gender?: 'male' | 'female' | undefined
}

type Kind = OfficeRow['kind']
const titles = (kind: Kind, before: boolean, list: string, gender?: 'male' | 'female'): readonly OfficeRow[] =>
  list.split(';').map((item) => {
    const [title, plural] = item.trim().split(' = ')
    return { title: title!, plural, kind, before, gender }
  })

/** Titles of initials. */
const LETTERS = /^(?:pm|fm|lop|mp|mep|td|msp|mla|ceo|coo|cfo|hh|hrh)$/

/** A sentence with the title; run over every row by test/lexicon/names.test.ts. */
export function exampleOf({ title, before }: OfficeRow): string {
  const capital = LETTERS.test(title)
    ? title.toUpperCase()
    : title.replace(/(?:^|[ -])(?!of |the )[a-z]/g, (c) => c.toUpperCase())
  return `${before ? `${capital} Mika Aoki` : `Mika Aoki, the ${title},`} spoke on Monday.`
}

/** Nouns for what somebody is to another, and no office. */
const KINDRED = {
  male: 'son; husband; brother; father; nephew; grandson; uncle',
  female: 'daughter; wife = wives; mother; sister; widow; niece; granddaughter; aunt',
  either: 'cousin; friend; ally; confidant; spouse; partner',
} as const
export const KIN: ReadonlySet<string> = new Set(
  Object.values(KINDRED).flatMap((list) => list.split('; ').map((noun) => noun.replace(/ = .*/, ''))),
)

export const OFFICES: readonly OfficeRow[] = [
  ...titles(
    'state',
    true,
    'president; commission president; prime minister-elect = prime ministers-elect; premier-elect = premiers-elect; chancellor-elect; pm = pms; fm = fms; vice president; vice-president; premier; prime minister; deputy prime minister; chancellor; vice chancellor; president-elect; first minister; taoiseach; tánaiste; tanaiste; supreme leader; paramount leader; governor-general; governor general; head of state = heads of state; head of government = heads of government; interim president; caretaker prime minister; leader; dictator; general secretary; party chief; strongman; ruler; crown prince; emir; sultan; emperor; caliph; commander-in-chief; commander in chief; head of state and government = heads of state and government; head of state or government = heads of state or government',
  ),
  ...titles('state', true, 'king; prince; duke', 'male'),
  ...titles('state', true, 'queen; princess; empress; duchess; first lady', 'female'),
  ...titles(
    'government',
    true,
    'minister; defence minister; defense minister; foreign minister; finance minister; interior minister; justice minister; prime minister; vice minister; deputy minister; minister of state = ministers of state; secretary of state = secretaries of state; secretary of defense = secretaries of defense; secretary of defence; defense secretary = defense secretaries; defence secretary = defence secretaries; foreign secretary = foreign secretaries; home secretary; international development secretary; external affairs minister; treasury secretary; chancellor of the exchequer; secretary; state secretary; permanent secretary; principal secretary; undersecretary; under secretary; under-secretary; assistant secretary; deputy assistant secretary; principal deputy assistant secretary; deputy secretary; deputy secretary of state; attorney general; attorney-general; solicitor general; national security adviser = national security advisers; national security advisor = national security advisors; security adviser; chief of staff = chiefs of staff; chief cabinet secretary; cabinet secretary; cabinet minister; unification minister; surgeon general; director of national intelligence; commissioner; commissioner-general; commissioner general; governor; gov.; lieutenant governor; lt. gov.; region governor; region head = region heads; oblast governor; oblast head = oblast heads; atty. gen.; attorney gen.; administrator; ombudsman = ombudsmen; ombudswoman = ombudswomen; human rights ombudsman = human rights ombudsmen; mayor; deputy mayor; councillor; state councillor; state councilor; counselor; chief executive; special adviser; special advisor; adviser; advisor; senior adviser; senior advisor; press secretary; deputy press secretary; secretary of war; secretary of the army; secretary of the navy; tsar; czar; comptroller; chief minister; comptroller; auditor general; auditor-general; comptroller and auditor general = comptrollers and auditors general',
  ),
  ...titles(
    'diplomat',
    true,
    'ambassador; ambassador-at-large; special envoy; envoy; consul; consul general; consul-general; charge d’affaires; chargé d’affaires; special representative; permanent representative; permanent observer; deputy ambassador; representative; diplomat; top diplomat; chief negotiator; negotiator; nuclear envoy; peace envoy; special rapporteur; emissary; attaché; defence attaché; chargé; head of mission = heads of mission; deputy chief of mission; chief of mission; high representative; high commissioner; secretary general; secretary-general; deputy secretary general; deputy secretary-general; under-secretary-general; special coordinator; resident coordinator; humanitarian coordinator; resident representative; country director; country representative',
  ),
  ...titles(
    'legislator',
    true,
    'senator; sen. = sens.; rep. = reps.; congressman; congresswoman; lawmaker; deputy; speaker; deputy speaker; majority leader; minority leader; majority whip; minority whip; chief whip; deputy chief whip; house speaker; lord; baroness; legislator; member of parliament = members of parliament; mp; mep; td; msp; mla; assemblyman; assemblywoman; alderman; delegate; opposition leader; leader of the opposition = leaders of the opposition; leader of the house = leaders of the house; party leader; president pro tempore; parliamentarian; lop; del.; assemblymember; councilman; councilwoman',
  ),
  ...titles(
    'military',
    true,
    'general; gen.; gen; maj. - gen.; lt. - gen.; brig. - gen.; lt. - col.; lieutenant-colonel; major-general; brigadier-general; vice-admiral; rear-admiral; maj-gen; lt-gen; brig-gen; lt-col; lieutenant general; lieutenant-general; lt. gen.; lt gen; lt. general; major general; maj. gen.; maj gen; brigadier general; brig. gen.; brig gen; brigadier; colonel; col.; col; lieutenant colonel; lt. col.; lt col; major; maj.; maj; captain; capt.; capt; lieutenant; lt.; lt; first lieutenant; 1st lt.; sergeant; sgt.; sgt; staff sergeant; staff sgt.; sergeant first class; sgt. 1st class; sgt. first class; col. gen.; colonel general; colonel-general; master sergeant; corporal; cpl.; cpl; lance corporal; lance cpl.; private; pvt.; pfc.; pfc; specialist; spc.; spc; tech. sgt.; technical sergeant; admiral; adm.; adm; rear admiral; rear adm.; rear adm; vice admiral; vice adm.; vice adm; commodore; commander; cmdr.; cmdr; lt. cmdr.; petty officer; chief petty officer; airman; senior airman; marshal; field marshal; air marshal; air chief marshal; air vice-marshal; air vice marshal; wing commander; squadron leader; group captain; warrant officer; chief warrant officer; seaman; gunnery sgt.; gunnery sergeant; warlord; commandant; deputy commander; commanding general; commanding officer; first sea lord; chief of naval staff; deputy chief of the army staff; deputy chief of the naval staff; deputy chief of the air staff; deputy chief of the general staff; vice chief of the army staff; vice chief of the naval staff; vice chief of the air staff; flag officer commanding; flag officer commanding-in-chief; general officer commanding; general officer commanding-in-chief; air officer commanding; air officer commanding-in-chief; chief of the army staff; chief of army staff; army chief of staff; navy chief of staff; naval chief of staff; chairman of the joint chiefs of staff; army chief; navy chief; military chief; chief of the general staff; chief of defence; defence chief = defence chiefs; defense chief = defense chiefs; chief of the defence staff; chief of defence staff; chief of defense staff; chief of the defence force; chief of the air staff; chief of air staff; chief of army; chief of navy; chief of air force; chief of joint operations; vice chief of the defence force; adjutant general; sergeant major; command sgt. maj.; sgt. maj.; master sgt.; senior master sgt.; chief master sgt.; petty officer 1st class; petty officer 2nd class; petty officer 3rd class; 2nd lt.; second lieutenant; supreme allied commander; supreme allied commander europe; deputy supreme allied commander; deputy supreme allied commander europe; combatant commander; ltg; bg; mg; vadm; radm',
  ),
  ...titles(
    'police',
    true,
    'sheriff; police chief; chief constable; constable; superintendent; inspector; detective; officer; police commissioner; inspector general; chief inspector; spy chief = spy chiefs; intelligence chief = intelligence chiefs; security chief; special agent; agent; warden; fire chief',
  ),
  ...titles(
    'court',
    true,
    'judge; justice; chief justice; prosecutor; chief prosecutor; public prosecutor; prosecutor general; district attorney; magistrate; attorney; u.s. attorney; lawyer; counsel; general counsel; special counsel; solicitor; barrister',
  ),
  ...titles(
    'religious',
    true,
    'pope; cardinal; archbishop; bishop; rabbi; chief rabbi; imam; ayatollah; grand ayatollah; sheikh; sheik; shaykh; mullah; patriarch; reverend; rev.; pastor; dalai lama; grand mufti; mufti; saint',
  ),
  ...titles('religious', true, 'father; brother', 'male'),
  ...titles('religious', true, 'sister', 'female'),
  ...titles(
    'spokesperson',
    true,
    'spokesperson = spokespeople; spokespersons; chief spokesperson; deputy spokesperson; press officer; press attaché; communications director; communications chief; campaign manager; campaign chairman; campaign chief; campaign spokesperson',
  ),
  ...titles('spokesperson', true, 'spokesman = spokesmen; chief spokesman; deputy spokesman', 'male'),
  ...titles('spokesperson', true, 'spokeswoman = spokeswomen; chief spokeswoman; deputy spokeswoman', 'female'),
  ...titles(
    'executive',
    true,
    'council president; director; deputy director; managing director; executive director; director general; director-general; chief executive officer; ceo; chief executive; chief operating officer; coo; cfo; chairperson; chair; vice chair; vice-chair; deputy chair; co-chair; chair-in-office = chairs-in-office; chairperson-in-office = chairpersons-in-office; vice chairperson; vice-chairperson; deputy chairperson; co-chairperson; head; deputy head; chief; deputy chief; co-founder; cofounder; founder; president and chief executive; manager; editor; editor-in-chief; managing editor; publisher; executive; owner; chief economist; chief strategist; strategist; coordinator; coach; treasurer; executive vice president; senior vice president; vice chairman; boss; tycoon; billionaire; businesswoman; businessman; magnate; oligarch',
  ),
  ...titles(
    'executive',
    true,
    'chairman = chairmen; deputy chairman; vice chairman; vice-chairman = vice-chairmen; co-chairman; chairman-in-office = chairmen-in-office',
    'male',
  ),
  ...titles(
    'executive',
    true,
    'chairwoman = chairwomen; deputy chairwoman; vice chairwoman; vice-chairwoman = vice-chairwomen; co-chairwoman = co-chairwomen',
    'female',
  ),
  ...titles(
    'official',
    true,
    'professor; prof.; prof; associate professor; assistant professor; analyst; expert; researcher; fellow; senior fellow; research fellow; historian; scholar; scientist; economist; activist; dissident; journalist; reporter; correspondent; columnist; author; lawyer; engineer; doctor; pilot; soldier; candidate; nominee; front-runner; frontrunner; presidential candidate; presidential hopeful; democratic candidate; republican candidate; pollster; lobbyist; aide; consultant; political scientist; resident; farmer; student; teacher; actor; actress; singer; comedian; poet; writer; novelist; filmmaker; director; cleric; rebel leader; militant leader; ringleader; commentator; commander; fighter; whistleblower; defector; architect; artist; photographer; volunteer; medic; surgeon; nurse; physicist; pundit; anchor; host; talk show host; running mate; rival; counterpart; opposite number; predecessor; successor; member; colleague; veteran; oligarch; mogul; investor; philanthropist; survivor; witness; suspect; gunman; official; senior official; defence official; defense official; intelligence official; diplomat; teenager; schoolteacher; shopkeeper; fisherman',
  ),
  ...titles('official', false, KINDRED.either),
  ...titles('official', false, KINDRED.male, 'male'),
  ...titles('official', false, KINDRED.female, 'female'),
  ...titles(
    'honorific',
    true,
    'mr = messrs; mr.; datuk; datuk seri; dato; dato seri; dato sri; tan sri; tun; shri; sir; herr; monsieur; señor; don; lord',
    'male',
  ),
  ...titles('honorific', true, 'mrs; mrs.; ms; ms.; miss; madam; madame; frau; señora; dame; lady', 'female'),
  ...titles(
    'honorific',
    true,
    'his excellency; his highness; his royal highness; his majesty; his holiness; his eminence',
    'male',
  ),
  ...titles('honorific', true, 'her excellency; her highness; her royal highness; her majesty', 'female'),
  ...titles(
    'honorific',
    true,
    'comrade; h.e.; h.e; h.h.; h.h; hh; hrh; h.r.h.; h.m.; dr; dr.; hon; hon.; rt hon; rt. hon.; right honourable; mx; mx.',
  ),
]

/** Words that may stand between a country and a title, or make a portfolio: "first deputy defence minister". */
export const TITLE_MODIFIERS = new Set(
  'defence defense foreign finance interior home justice law trade economy economic energy environment health education transport agriculture culture labour labor information security external internal public unification veterans commerce industry digital international development planning oil petroleum water sports tourism migration immigration climate affairs deputy vice first second senior top chief principal assistant associate joint special executive permanent lead leading junior high-ranking high-level ranking retired military civilian army navy naval air force police intelligence government opposition parliamentary presidential congressional senate house state national federal regional provincial local district city political policy press media campaign party shadow cabinet communications commanding nuclear veteran longtime long-time outgoing incoming interim acting caretaker former ex then late onetime one-time current sitting new newly newly-elected elected exiled disgraced embattled ousted deposed de facto armed forces human rights counterterrorism counter-terrorism republican democratic conservative liberal labour tory socialist communist independent hardline moderate reformist far-right left-wing right-wing prominent influential powerful young old'.split(
    ' ',
  ),
)

/** Titles as the press shortens them, word by word: "Lt. Gov." */
export const SHORT_TITLES: ReadonlyMap<string, string> = new Map(
  'gov. governor; atty. attorney; sen. senator; sens. senator; reps. rep.; del. delegate; prof. professor; rev. reverend; gen. general; gen general; lt. lieutenant; lt lieutenant; col. colonel; col colonel; maj. major; maj major; brig. brigadier; brig brigadier; capt. captain; capt captain; sgt. sergeant; sgt sergeant; cpl. corporal; pvt. private; adm. admiral; adm admiral; cmdr. commander; cmdr commander'
    .split('; ')
    .map((row) => row.split(' ') as [string, string]),
)

/** Of those, what says nothing of the office: "Chile's new foreign minister". */
export const EMPTY_MODIFIERS = new Set(
  'new newly newly-elected current sitting longtime long-time outgoing embattled disgraced exiled prominent influential powerful young old one another other'.split(
    ' ',
  ),
)

/** How a word before a title (or after its hyphen: "president-elect") changes the role's status. */
export const STATUS: readonly (readonly [
  status: 'former' | 'acting' | 'elect' | 'late',
  words: string,
  example: string,
])[] = [
  [
    'former',
    'former formerly ex then onetime one-time retired ousted deposed erstwhile past',
    'Former minister Mika Aoki spoke.',
  ],
  ['acting', 'acting interim caretaker', 'Acting minister Mika Aoki spoke.'],
  ['elect', 'elect designate incoming', 'Incoming minister Mika Aoki spoke.'],
  ['late', 'late deceased', 'The late minister Mika Aoki spoke.'],
]

/** Titles that one country alone gives, in English: held by no one else unless the text says so. */
export const NATIONAL_TITLES: readonly {
  readonly title: string
  readonly country: string
  readonly example: string
}[] = [
  ...[
    'defence secretary',
    'foreign secretary',
    'home secretary',
    'chancellor of the exchequer',
    'business secretary',
    'international development secretary',
    'secretary of state for defence',
    'secretary of state for foreign affairs',
    'secretary of state for international development',
    'chief constable',
    'first sea lord',
  ].map((title) => ({ title, country: 'GB', example: `The ${title}, Mika Aoki, resigned.` })),
  ...[
    'defense secretary',
    'secretary of defense',
    'secretary of state',
    'treasury secretary',
    'secretary of war',
    'secretary of the army',
    'secretary of the navy',
    'secretary of the air force',
    'secretary of the treasury',
    'secretary of the interior',
    'secretary of homeland security',
    'secretary of commerce',
    'secretary of energy',
    'director of national intelligence',
    'surgeon general',
    'house speaker',
    'congressman',
    'congresswoman',
    'u.s. attorney',
  ].map((title) => ({ title, country: 'US', example: `The ${title}, Mika Aoki, resigned.` })),
  { title: 'external affairs minister', country: 'IN', example: 'The external affairs minister, Mika Aoki, resigned.' },
  ...['taoiseach', 'tánaiste', 'tanaiste', 'td'].map((title) => ({
    title,
    country: 'IE',
    example: `The ${title === 'td' ? 'TD' : title}, Mika Aoki, resigned.`,
  })),
  { title: 'msp', country: 'GB', example: 'The MSP, Mika Aoki, resigned.' },
  { title: 'chief cabinet secretary', country: 'JP', example: 'The chief cabinet secretary, Mika Aoki, resigned.' },
  { title: 'unification minister', country: 'KR', example: 'The unification minister, Mika Aoki, resigned.' },
]

/** National titles that a few other countries give too: theirs where the article tells of them. */
export const SHARED_TITLES: readonly {
  readonly title: string
  readonly countries: string
  readonly example: string
}[] = [
  {
    title: 'foreign secretary',
    countries: 'IN PK BD PH LK NP',
    example: 'India agreed on Monday. Foreign Secretary Mika Aoki said so.',
  },
  {
    title: 'defence secretary',
    countries: 'IN PK LK PH BD',
    example: 'India agreed. Defence Secretary Mika Aoki said so.',
  },
  { title: 'home secretary', countries: 'IN BD NP', example: 'India agreed. Home Secretary Mika Aoki said so.' },
  {
    title: 'defense secretary',
    countries: 'PH',
    example: 'Philippine troops left. The Philippines agreed. Defense Secretary Mika Aoki said so.',
  },
]

/** Titles that some countries give to nobody, so that one told there without its country is another's. */
export const WITHOUT: readonly { readonly title: string; readonly countries: string; readonly example: string }[] = [
  {
    title: 'president',
    countries: 'GB CA AU NZ JP NL BE LU SE NO DK ES MC TH MY KH SA QA KW BH OM JO MA JM',
    example: 'Britain and France spoke of it. President Mika Aoki said so.',
  },
  {
    title: 'minister',
    countries: 'US',
    example: 'The United States and Chile spoke of it. Minister Mika Aoki said so.',
  },
]

/** What a national title is called where another country's holder is meant: the counterpart of a secretary of state. */
export const ELSEWHERE: readonly (readonly [title: string, elsewhere: string])[] = [
  ['secretary of defense', 'defense minister'],
  ['defense secretary', 'defense minister'],
  ['secretary of war', 'defense minister'],
  ['defence secretary', 'defence minister'],
  ['secretary of state', 'foreign minister'],
  ['foreign secretary', 'foreign minister'],
  ['home secretary', 'interior minister'],
  ['treasury secretary', 'finance minister'],
  ['chancellor of the exchequer', 'finance minister'],
]

/** Words of a portfolio after "minister of", "secretary for". */
export const PORTFOLIOS = new Set(
  'defence defense foreign affairs finance strategy media interior justice law trade economy economic energy environment health education transport agriculture culture labour labor information security external internal national public state war commerce industry development planning oil petroleum sports tourism migration immigration climate treasury navy army air force the and family women youth science technology digital housing communications works water mines fisheries religious social welfare home homeland veterans intelligence strategic regional unification reunification europe european international integration cooperation terrorism counterterrorism financial arms control nonproliferation disarmament political military global near eastern african asian pacific democracy human rights policy neighbourhood enlargement humanitarian parliament peace peacebuilding operations research acquisition sustainment relations'.split(
    ' ',
  ),
)

/** The last word of each title: "minister" of "prime minister". */
export const OFFICE_NOUNS = new WordSet(OFFICES.map(({ title }) => title.slice(title.lastIndexOf(' ') + 1)))
