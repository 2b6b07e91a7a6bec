import { WordSet } from './word-sets.js'
/** Nouns that tell what kind of speaker a phrase without a name is. Hand-made. */
export interface SpeakerNoun {
  readonly noun: string
  /** document: words on paper speak for who issued them; spokesperson: speaks for a body; countries, bodies, people: several named before; crowd, somebody: nobody by name. */
  readonly kind: 'document' | 'spokesperson' | 'countries' | 'bodies' | 'people' | 'crowd' | 'somebody'
  readonly example: string
}

const rows = (kind: SpeakerNoun['kind'], example: string, nouns: string): readonly SpeakerNoun[] =>
  nouns.split(' ').map((noun) => ({ noun, kind, example: example.replace('{}', noun) }))

/** What a body speaks through: the kind of thing and what it is of. */
export interface MouthpieceRow {
  /** Words before the noun, any one of them. */
  readonly of: readonly string[]
  readonly nouns: readonly string[]
  readonly example: string
}

export const MOUTHPIECES: readonly MouthpieceRow[] = [
  {
    of: 'press media information communications relations affairs public-relations'.split(' '),
    nouns: 'office service wing arm bureau department team unit section branch directorate desk'.split(' '),
    example: 'Hezbollah’s media office said the road was open.',
  },
  {
    of: ['political'],
    nouns: 'office wing arm bureau leadership'.split(' '),
    example: 'Hamas’s political bureau said the road was open.',
  },
  { of: ['military', 'armed'], nouns: ['wing', 'arm'], example: 'Hamas’s armed wing said the road was open.' },
]

export const SPEAKER_NOUNS: readonly SpeakerNoun[] = [
  ...rows(
    'document',
    'The {} said that the border was closed.',
    'statement communiqué communique declaration announcement letter note memo memorandum document copy text report readout release paper accord agreement treaty resolution study survey dossier bulletin circular decree message pact charter draft annex transcript summary notice advisory assessment review filing indictment affidavit complaint manifesto editorial commentary update caption application lawsuit sheet minutes telegram dispatch alert poll inquiry article record result statistic law column constitution white-paper post tweet video clip email e-mail version account petition plea appeal motion',
  ),
  ...rows(
    'spokesperson',
    'The ministry’s {} said so.',
    'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen',
  ),
  ...rows(
    'countries',
    'Chile and Norway met. The two {} said they would talk.',
    'countries nations states governments allies neighbours neighbors partners capitals powers administrations',
  ),
  ...rows(
    'bodies',
    'Chile and Norway met. The two {} said they would talk.',
    'parties sides delegations ministries agencies armies camps forces groups companies militaries',
  ),
  ...rows(
    'people',
    'Aoki and Berg met. The two {} said they would talk.',
    'ministers leaders presidents premiers chancellors secretaries chiefs envoys generals men women diplomats counterparts ambassadors delegates commanders senators officials lawmakers heads',
  ),
  ...rows(
    'crowd',
    'The {} said the radar was off.',
    'campaign team majority half others hundreds thousands dozens millions everyone everybody fans advocates activists caucus-goers churchgoers critics families relatives television tv radio',
  ),
  ...rows('crowd', 'Sailors met on Monday. Among them, {} said the radar was off.', 'many most several few some'),
  ...rows('crowd', 'About 71 {} of sailors said the radar was off.', 'percent % thirds'),
  ...rows('somebody', 'Then {} in the hall said the radar was off.', 'someone somebody'),
]

/** "Statement", "letter": papers that speak. */
export const PAPER_NOUNS = new WordSet(SPEAKER_NOUNS.filter(({ kind }) => kind === 'document').map(({ noun }) => noun))
