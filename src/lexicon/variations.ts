import type { OfficeRow } from './offices.js'

/**
 * Nouns that news texts put for a name already told: "Envoy Ola Berg was calm. “It went well,” the diplomat said." Hand-made.
 */
export interface VariationRow {
  readonly noun: string
  /** Kinds of office that whoever is called so may hold. */
  readonly kinds: readonly OfficeRow['kind'][]
  /** How titles of other kinds end. */
  readonly titles: readonly string[]
  /** How the ranks end that whoever is called so may have. */
  readonly ranks?: readonly string[]
  /** Somebody of that office, and what the noun says of them. */
  readonly example: string
}

const rows = (
  nouns: string,
  kinds: readonly OfficeRow['kind'][],
  who: string,
  titles: string = '',
): readonly VariationRow[] =>
  nouns.split(' ').map((noun) => ({
    noun,
    kinds,
    titles: titles.split('; ').filter(Boolean),
    example: `${who} Ola Berg was calm. “It went well,” the ${noun} said.`,
  }))

export const VARIATIONS: readonly VariationRow[] = [
  ...rows(
    'diplomat',
    ['diplomat'],
    'Envoy',
    'diplomat; foreign minister; foreign secretary; director general; director-general; secretary of state; foreign policy chief',
  ),
  ...rows('negotiator envoy emissary', ['diplomat'], 'Special envoy', 'negotiator; envoy'),
  ...rows('politician statesman', ['state', 'government', 'legislator'], 'President', 'politician; leader; candidate'),
  ...rows('leader', ['state'], 'President', 'leader; chairman; chief; sheikh'),
  ...rows('strongman autocrat ruler dictator populist', ['state'], 'President'),
  {
    noun: 'head of state',
    kinds: ['state'],
    titles: [],
    example: 'President Ola Berg was calm. “It went well,” the head of state said.',
  },
  {
    noun: 'head of government',
    kinds: [],
    titles: ['prime minister', 'premier', 'chancellor'],
    example: 'Prime Minister Ola Berg was calm. “It went well,” the head of government said.',
  },
  ...['head', 'chief'].map((noun) => ({
    noun: `${noun} of diplomacy`,
    kinds: [],
    titles: ['foreign minister', 'foreign secretary', 'secretary of state'],
    example: `Foreign Minister Ola Berg was calm. “It went well,” the ${noun} of diplomacy said.`,
  })),
  ...rows('monarch sovereign', [], 'King', 'king; queen; emir; sultan; emperor; empress'),
  ...rows('royal', [], 'Prince', 'king; queen; prince; princess; duke; duchess'),
  ...rows('peer', [], 'Lord', 'lord; baroness; baron; viscount; earl'),
  ...rows('lawmaker legislator parliamentarian congressman backbencher', ['legislator'], 'Senator'),
  ...rows('officer soldier serviceman', ['military', 'police'], 'Colonel'),
  ...rows('commander warlord', ['military'], 'General', 'chief of staff; commander'),
  ...(
    [
      [
        'army chief',
        'general; marshal',
        'army chief of staff; chief of army staff; chief of the army staff',
        'General',
      ],
      [
        'navy chief',
        'admiral',
        'navy chief of staff; chief of naval staff; chief of the naval staff; first sea lord',
        'Admiral',
      ],
      ['air force chief', 'general; marshal', 'chief of air staff; chief of the air staff', 'Air Marshal'],
    ] as const
  ).map(
    ([noun, ranks, titles, who]): VariationRow => ({
      noun,
      kinds: [],
      titles: titles.split('; '),
      ranks: ranks.split('; '),
      example: `${who} Ola Berg was calm. “It went well,” the ${noun} said.`,
    }),
  ),
  ...rows('official', ['government', 'diplomat', 'spokesperson', 'military', 'police'], 'Minister', 'official; aide'),
  ...rows('spokesman spokeswoman spokesperson', ['spokesperson'], 'Chief Cabinet Secretary', 'secretary'),
  ...rows('executive businessman businesswoman industrialist', ['executive'], 'Chief executive'),
  ...rows(
    'chief',
    ['executive'],
    'Director General',
    'secretary-general; secretary general; chief; commissioner; minister',
  ),
  ...rows('head boss', ['executive'], 'Director General', 'secretary-general; secretary general; chief; commissioner'),
  ...rows('cleric clergyman preacher prelate', ['religious'], 'Ayatollah', 'cleric'),
  ...rows('lawyer attorney jurist', ['court'], 'Prosecutor', 'lawyer; attorney'),
  ...rows(
    'expert analyst academic scholar researcher observer commentator',
    [],
    'Analyst',
    'expert; analyst; fellow; professor; prof.; prof; researcher; scholar; historian; economist; scientist; strategist; commentator',
  ),
  ...rows('dissident', [], 'Opposition leader', 'leader; activist; politician; dissident'),
  ...rows('campaigner', [], 'Activist', 'activist; director'),
  ...rows(
    'tycoon billionaire oligarch mogul',
    [],
    'Billionaire',
    'tycoon; billionaire; oligarch; mogul; magnate; businessman',
  ),
]
