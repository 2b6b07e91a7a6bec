import { WordSet } from './word-sets.js'

/** Common nouns that a mention without a name ("the town", "three officials"). Hand-made. */
export interface NounRow {
  readonly noun: string
  readonly kind: 'person' | 'group' | 'organisation' | 'place'
  /** Of organisations: as in organisations.ts. */
  readonly sector?: string
  readonly gender?: 'male' | 'female'
  /** With "{}" for the noun. */
  readonly example: string
}

const rows = (kind: NounRow['kind'], example: string, nouns: string, more: Partial<NounRow> = {}): readonly NounRow[] =>
  nouns.split(' ').map((noun) => ({ noun, kind, example, ...more }))

/** Singular nouns; the plural of a person is a group. */
export const NOUNS: readonly NounRow[] = [
  ...rows(
    'person',
    'The {} arrived on Monday.',
    'academic activist actor adviser advisor aide analyst anchor applicant architect artist assassin assistant associate astronaut athlete attacker attorney author aviator baker banker believer bishop blogger bodyguard bomber boss builder campaigner candidate captive caretaker cashier champion cleric coach collaborator colleague columnist combatant commentator commuter companion composer comrade consultant cook correspondent counterpart courier critic customer daredevil defector defendant defender delegate demonstrator dentist deserter designer detainee developer dictator diplomat dissident doctor donor driver economist editor educator employee employer engineer entrepreneur envoy evacuee executive expert exile expat extremist farmer fighter filmmaker fisherman follower foreigner founder friend fugitive gambler gangster graduate guerrilla guest gunman hacker hardliner hawk hero hijacker historian hostage host imam immigrant informant inhabitant inmate insider inspector instructor insurgent intellectual interpreter intruder investigator investor islamist jihadist jihadi journalist judge juror kidnapper laborer labourer lawmaker lawyer leader lecturer legislator liar librarian lobbyist loyalist machinist mediator medic member mentor mercenary merchant migrant militant militiaman mourner murderer musician nationalist negotiator neighbor neighbour newcomer nominee novelist nurse observer occupant offender officer official onlooker operative operator opponent organiser organizer orphan outsider owner pacifist paramedic paratrooper parishioner participant partner passenger passerby patient peacekeeper peacemaker pedestrian performer perpetrator philosopher photographer physician physicist pilgrim pilot pirate planner poet policeman politician pollster preacher predecessor priest prisoner professor programmer propagandist prosecutor protester protestor provocateur psychologist publisher pundit pupil rabbi reader rebel recipient recruit recruiter refugee relative reporter rescuer researcher resident responder reviewer rival robber ruler sailor scholar scientist scout secretary senator sergeant serviceman settler sheikh shopkeeper skeptic smuggler sniper sociologist soldier solicitor specialist spectator speaker spokesperson spy staffer statesman statistician steward strategist strongman student subordinate successor suicide-bomber superior supplier supporter surgeon surveyor survivor suspect sympathiser sympathizer taxpayer teacher teammate technician teenager tenant terrorist theologian therapist thief tourist trader traitor translator traveler traveller trooper troublemaker trustee user vendor veteran victim viewer villager violinist visitor volunteer voter warlord warrior whistleblower witness worker worshipper writer youngster person individual human adult child baby infant kid twin sibling parent grandparent spouse cousin citizen national civilian noncombatant non-combatant commander general colonel captain lieutenant corporal admiral brigadier chief head deputy president premier chancellor minister mayor governor ambassador commissioner councillor councilor congressman lawgiver prince monarch emperor sultan emir ayatollah pope cardinal archbishop dalai chairperson director manager treasurer coordinator representative rapporteur enthusiast artisan conscript reservist draftee sharpshooter gunner infantryman commando marine seaman submariner airman cosmonaut handler weaponeer smith bystander well-wisher aggressor invader occupier oligarch tycoon billionaire millionaire magnate broker mogul landlord homeowner motorist cyclist biker rider trucker captor liberator oppressor tyrant despot autocrat populist conservative liberal progressive moderate socialist communist fascist separatist secessionist unionist monarchist republican democrat patriot dual-national',
  ),
  ...rows(
    'person',
    'The {} arrived on Monday.',
    'man boy father son brother husband uncle grandfather grandson nephew widower gentleman guy king duke chairman spokesman businessman salesman fireman grandpa bridegroom monk',
    { gender: 'male' },
  ),
  ...rows(
    'person',
    'The {} arrived on Monday.',
    'woman girl mother daughter sister wife aunt grandmother granddaughter niece widow lady queen princess duchess chairwoman spokeswoman businesswoman congresswoman policewoman actress waitress hostess heroine nun bride',
    { gender: 'female' },
  ),
  ...rows('person', 'The {} arrived on Monday.', 'kurd arab yazidi alawite sunni shiite uyghur christian muslim jew'),
  ...rows(
    'group',
    'Their {} arrived on Monday.',
    'people crowd family crew team delegation staff personnel public population youth group gang mob squad cell ring community tribe clan leadership elite audience electorate opposition media press clergy diaspora workforce infantry cavalry manpower convoy entourage household camp faction',
  ),
  ...rows(
    'group',
    'The {} arrived on Monday.',
    'troops masses folk folks police others cops elders allies adversaries',
  ),
  ...rows(
    'organisation',
    'The {} said so on Monday.',
    'army military navy militia force brigade battalion regiment unit division platoon squadron fleet corps coalition alliance contingent garrison patrol guard',
    { sector: 'military' },
  ),
  ...rows(
    'organisation',
    'The {} said so on Monday.',
    'government regime administration cabinet junta monarchy presidency state dictatorship bloc authority',
    { sector: 'government' },
  ),
  ...rows('organisation', 'The {} said so on Monday.', 'ministry department', { sector: 'ministry' }),
  ...rows(
    'organisation',
    'The {} said so on Monday.',
    'agency bureau watchdog regulator commission service inspectorate directorate secretariat embassy consulate',
    { sector: 'agency' },
  ),
  ...rows(
    'organisation',
    'The {} said so on Monday.',
    'parliament senate congress assembly legislature council committee subcommittee',
    { sector: 'parliament' },
  ),
  ...rows('organisation', 'The {} said so on Monday.', 'party', { sector: 'party' }),
  ...rows('organisation', 'The {} said so on Monday.', 'court tribunal jury judiciary', { sector: 'court' }),
  ...rows(
    'organisation',
    'The {} said so on Monday.',
    'company firm corporation contractor manufacturer maker giant shipbuilder planemaker carmaker chipmaker business enterprise bank airline start-up startup conglomerate subsidiary',
    { sector: 'company' },
  ),
  ...rows(
    'organisation',
    'The {} said so on Monday.',
    'newspaper broadcaster network magazine outlet website tabloid daily',
    { sector: 'media' },
  ),
  ...rows(
    'organisation',
    'The {} said so on Monday.',
    'organisation organization institution institute charity union association federation movement task-force taskforce think-tank enemy network university',
    { sector: 'non-governmental' },
  ),
  ...rows('place', 'Norway fell. They left the {} on Monday.', 'country nation kingdom republic'),
  ...rows(
    'place',
    'They reached the {} on Monday.',
    'airbase airfield airport apartment archipelago area atoll avenue bakery barracks barricade base basement bay beach border borderland bridge building bunker bypass cafe campus canal canyon capital castle cathedral cave cemetery checkpoint church city clinic coast coastline college compound corridor countryside county courthouse courtyard crossing dam depot desert district dock dockyard dormitory downtown embankment enclave encampment exclave facility factory farm farmland field foothold forest fort fortress frontier front frontline ghetto graveyard gulf hamlet hangar harbor harbour headquarters heartland hideout highland highway hill hillside hilltop home homeland hometown hospital hotel house hut intersection island isle jail jungle junction kindergarten lab laboratory lake land landfill library location madrasa mansion marketplace marsh mausoleum mine minefield monastery monument morgue mosque mountain mountainside municipality museum neighborhood neighbourhood oasis ocean office orchard outpost outskirts palace park passage peninsula pier pipeline plain plant plateau plaza port position post prefecture prison promenade province quarry quarter ranch refinery region reservoir residence restaurant ridge river riverbank road roadblock roadside room route runway safehouse sanctuary school sea seaside seminary shelter shipyard shop shore shrine site slum square stadium station store storehouse strait street stronghold suburb supermarket synagogue temple tent terminal terrace territory theater theatre town township track trench tunnel valley venue village villa vineyard warehouse waters waterway wetland yard zone',
  ),
]

/** Nouns of people for what a body may be as well: “Harland Gas, the operator, said”. */
export const PARTS = new WordSet('operator supplier builder organiser organizer insurer developer'.split(' '))

/** English plural of a noun or title's last word. */
export function pluralOf(noun: string): string {
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`
  if (/(?:^|[a-z])man$/.test(noun) && !/(?:human|german|roman|talisman)$/.test(noun)) return `${noun.slice(0, -3)}men`
  return `${noun}s`
}

/** Nouns for people and bodies, singular and plural. */
export const SOMEBODY = new WordSet(
  NOUNS.filter(({ kind }) => kind !== 'place').flatMap(({ noun }) => [noun, pluralOf(noun)]),
)

/** Plurals that no rule makes. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'people',
  wives: 'wife',
  thieves: 'thief',
  spies: 'spy',
  passersby: 'passerby',
  headquarters: 'headquarters',
  barracks: 'barracks',
  outskirts: 'outskirts',
}

/** Nouns of these tables that are other parts of speech as well. The rare ones alone: what a tagger has seen often it knows. */
export interface HomographRow {
  readonly noun: string
  readonly also: 'VB' | 'JJ'
  /** With "{}" for the noun. */
  readonly example: string
}

const homographs = (also: HomographRow['also'], example: string, nouns: string): readonly HomographRow[] =>
  nouns.split(' ').map((noun) => ({ noun, also, example }))

export const HOMOGRAPHS: readonly HomographRow[] = [
  ...homographs(
    'VB',
    'They will {} them on Monday.',
    'barricade bypass coach cook crew dam desert dispatch dock exile gang garrison harbor harbour house marshal mirror mob monitor orphan patrol pirate quarry ring scout shelter shore spy steward trench warehouse whip',
  ),
  ...homographs(
    'JJ',
    'They were {} on Monday.',
    'captive contingent patient plain subordinate subsidiary superior terminal',
  ),
]
