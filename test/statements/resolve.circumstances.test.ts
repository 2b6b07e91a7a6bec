import { describe, expect, test } from 'vitest'
import { OCCASIONS } from '../../src/lexicon/occasions.js'
import { MOUTHPIECES, SPEAKER_NOUNS } from '../../src/lexicon/speakers.js'
import type { Statement } from '../../src/model/statement.js'
import { read } from '../../src/read.js'
import { articleOf } from '../articles.js'
import { expectSound } from '../invariants.js'

/** A Thursday. */
const PUBLISHED = '2026-03-12T09:00:00+09:00'

const documentOf = (text: string) => {
  const document = read({ ...articleOf(text), published: PUBLISHED })
  expectSound(document)
  return document
}
const statementsOf = (text: string): readonly Statement[] =>
  documentOf(text).statements.filter((s) => s.nestedIn === undefined)

test('what somebody stopped short of', () => {
  expect(statementsOf('Ola Berg stopped short of blaming Oslo.')).toMatchObject([
    { act: 'accuse', polarity: 'negated' },
  ])
})

test.each([
  'North Korea fired two missiles on Thursday, a day after Oslo denounced a visit of the fleet.',
  'Moscow sank a ship on Monday, while Kyiv called it a waste of time.',
])('the day of another clause is not when it was said: %s', (text) => {
  expect(statementsOf(text).map((s) => s.said)).toEqual([undefined])
})

test('what somebody is asked about is not where he speaks', () => {
  const statements = statementsOf('Asked whether Oslo would join talks in Istanbul, Ola Berg said no.')
  expect(statements.map((s) => s.occasion)).toEqual([undefined, undefined])
})

test.each([
  ['Oslo lashed out at a drill by Chile, calling it “theft”.', undefined],
  ['Oslo called on all to exercise restraint; Chile’s embassy denied it.', undefined],
  ['A source told state news agency SANA that the offer was off.', 'interview'],
  ['Ola Berg told NTV that the offer was off.', 'interview'],
  ['The Harbour Times asked. Ola Berg told the newspaper that the offer was off.', 'interview'],
])('where it was said: %s', (text, kind) => {
  expect(statementsOf(text).at(-1)?.occasion?.kind).toBe(kind)
})

test.each(['The council failed to condemn the raid.', 'Delegates failed on Friday to agree on a text.'])(
  'what nobody got round to: %s',
  (text) => {
    expect(statementsOf(text)).toMatchObject([{ polarity: 'negated' }])
  },
)

test('a programme is no day', () => {
  const [first] = statementsOf('Ola Berg told the BBC’s Today programme that the numbers were right.')
  expect(first?.said).toBeUndefined()
  expect(first?.occasion?.kind).toBe('broadcast')
})

test('not everyone', () => {
  expect(statementsOf('Not everyone believes Ola Berg.')).toMatchObject([{ act: 'believe', polarity: 'negated' }])
})

test('an inverted denial', () => {
  const [first] = statementsOf('Nor would Ola Berg confirm a report that parts of a drone had been found.')
  expect(first).toMatchObject({ act: 'confirm', polarity: 'negated' })
})

describe('13. acts and polarity', () => {
  test.each([
    ['Aoki said the launch had failed.', 'say affirmed'],
    ['Aoki did not say whether the launch had failed.', 'say negated'],
    ['Aoki declined to comment on the launch.', 'decline negated'],
    ['Aoki denied that the launch had failed.', 'deny negated'],
    ['Aoki did not respond to a request for comment.', 'decline negated'],
    ['Gulf Wire could not independently verify the claim.', 'confirm negated'],
    ['Aoki called on Oslo to wait.', 'urge affirmed'],
    ['Chile and Norway issued a statement condemning the attack on Oslo.', 'condemn affirmed'],
    ['Aoki called the launch “a reckless act”.', 'describe affirmed'],
    ['Norway called upon Chile to free the envoy.', 'urge affirmed'],
    ["Norway expressed the Kingdom's condemnation of the raids on Goma.", 'condemn affirmed'],
    ['Norway expressed its strong condemnation and denunciation of the attack on Goma.', 'condemn affirmed'],
    ['Norway expressed its full support for the pact.', 'say affirmed'],
    ['Minister Aoki shared that talks were under way.', 'say affirmed'],
    ['Minister Aoki poured cold water on allegations that Norway armed the rebels.', 'reject affirmed'],
    ['Minister Aoki brushed aside suggestions that Norway wanted a base.', 'reject affirmed'],
    ['Chile’s delegate regretted that Norway had blocked the deal.', 'criticise affirmed'],
    ['Chile’s delegate regretted that the Council had ignored the plan.', 'criticise affirmed'],
    ['Chile’s delegate regretted that Norway had been hit.', 'apologise affirmed'],
    ['Norway regretted that Norway had sunk a ship.', 'apologise affirmed'],
    ['The minister was alarmed by the raid on Goma.', 'fear affirmed'],
    ['Aoki remembered her as “a giant of the House”.', 'describe affirmed'],
    ['Aoki remembered that he had fled as a child.', 'know affirmed'],
    ['The deal would go ahead as per the ministry.', 'report affirmed'],
    ['Aoki warned that the launch would be answered.', 'warn affirmed'],
    ['Aoki vowed to answer the launch.', 'promise affirmed'],
  ])('%s', (text, expected) => {
    expect(statementsOf(text).map((s) => `${s.act} ${s.polarity}`)).toEqual([expected])
  })
})

test('the preposition nearest to a noun leads up to the occasion', () => {
  const text = 'Ivan Danko wrote in Russian on Telegram that three drones had been shot down.'
  const [statement] = statementsOf(text)
  const { kind, start, end } = statement!.occasion!
  expect([kind, text.slice(start, end)]).toEqual(['post', 'on Telegram'])
})

test('the name of a paper is neither a post nor a day', () => {
  const [statement] = statementsOf('Alan Birch wrote in the Sunday Post that Norway should stay out of it.')
  expect(statement).toMatchObject({ act: 'say' })
  expect([statement!.occasion, statement!.said]).toEqual([undefined, undefined])
})

describe('28. about countries, under any of their names', () => {
  test.each([
    ['Aoki said the DPRK had fired again.', ['KP']],
    ['Aoki said Türkiye and the Emirates would talk.', ['TR', 'AE']],
    ['Norway said Norway would talk to the U.S. and the UK.', ['US', 'GB']],
    ['Aoki said Ukrainian crews would be trained in Poland.', ['UA', 'PL']],
  ])('%s', (text, countries) => {
    expect(statementsOf(text)[0]!.about.countries).toEqual(countries)
  })
})

describe('29. about weapons and people', () => {
  test.each([
    ['Aoki said two F-16 fighter jets and a Hwasong-17 had been seen.', ['F-16', 'Hwasong-17']],
    ['Aoki said an intercontinental ballistic missile had been fired.', ['intercontinental ballistic missile']],
    ['Aoki said the T-72 was old.', ['T-72']],
  ])('%s', (text, names) => {
    const { entities, statements } = documentOf(text)
    expect(statements[0]!.about.weapons.map((id) => entities.find((e) => e.id === id)!.name)).toEqual(names)
  })

  test('the speaker is none of those spoken about, pronouns count', () => {
    const { statements } = documentOf(
      'Ingrid Dahl said she had called Mika Aoki. “He was late,” Aoki said of Pedro Ruiz.',
    )
    expect(statements[0]!.about.people).toEqual(['person:mika-aoki'])
  })
})

describe('30. occasions', () => {
  test.each([
    ['Norway said in a statement that the radar was off.', 'statement', 'in a statement'],
    ['Aoki said at a press conference on Monday that the radar was off.', 'press-conference', 'at a press conference'],
    ['Aoki said on state television that the radar was off.', 'broadcast', 'on state television'],
    ['Aoki wrote in a post on X: “The radar is off.”', 'post', 'in a post'],
    ['Aoki said in a phone call with Berg that the radar was off.', 'call', 'in a phone call'],
    ['Aoki told reporters that the radar was off.', 'reporters', 'reporters'],
    ['Aoki told parliament that the radar was off.', 'parliament', 'parliament'],
    ['“The radar is off,” Aoki said in an interview.', 'interview', 'in an interview'],
    [
      'A senior Norwegian official said ahead of the meeting that the radar was off.',
      'meeting',
      'ahead of the meeting',
    ],
    ['Aoki said in a letter to the council that the radar was off.', 'letter', 'in a letter'],
    ['Aoki said in a speech that the radar was off.', 'speech', 'in a speech'],
  ])('%s', (text, kind, words) => {
    const [{ occasion } = {} as Statement] = statementsOf(text)
    expect(occasion && [occasion.kind, text.slice(occasion.start, occasion.end)]).toEqual([kind, words])
  })

  test.each(OCCASIONS.map((row) => [row.example, row.kind] as const))('the row of %s', (example, kind) => {
    expect(statementsOf(example).map((s) => s.occasion?.kind)).toContain(kind)
  })

  test('what is said of a meeting is no occasion', () => {
    expect(statementsOf('Aoki said that the radar was off in a meeting.')[0]!.occasion).toBeUndefined()
  })
})

describe('31. when it was said', () => {
  test.each([
    ['Aoki said on Tuesday that the radar was off.', '2026-03-10', 'day', 'on Tuesday'],
    ['“The radar is off,” Aoki said Friday.', '2026-03-06', 'day', 'Friday'],
    ['Last year, Aoki declared that the radar was off.', '2025', 'year', 'Last year'],
    ['Last month Aoki said that the radar was off.', '2026-02', 'month', 'Last month'],
    ['Aoki said yesterday that the radar was off.', '2026-03-11', 'day', 'yesterday'],
    ['Aoki said on 3 January 2025 that the radar was off.', '2025-01-03', 'day', 'on 3 January 2025'],
    ['“The radar is off,” Aoki said earlier this week.', '2026-03-09', 'week', 'earlier this week'],
  ])('%s', (text, iso, precision, basis) => {
    expect(statementsOf(text).map((s) => s.said)).toEqual([
      { iso, precision, basis, inferred: !basis.includes('2025') },
    ])
  })

  test.each([
    ['Aoki said that the radar would be off before the end of the year.'],
    ['Aoki promised to mend the radar by Friday.'],
    ['Georgia May said the road was open.'],
    ['Aoki said the launch on Tuesday had failed.'],
    ['Aoki, who had been ill since Monday, said the launch had failed.'],
  ])('no day of speech: %s', (text) => {
    expect(statementsOf(text).map((s) => s.said)).toEqual([undefined])
  })

  test('nothing is counted back without a day of publication', () => {
    const { statements } = read(articleOf('Aoki said on Tuesday that the radar was off.'))
    expect(statements[0]!.said).toBeUndefined()
  })
})

describe('22. documents', () => {
  const papersOf = (text: string) => {
    const { statements, entities } = documentOf(text)
    const ids = [...new Set(statements.flatMap((s) => s.document ?? []))]
    return {
      documents: statements.map((s) => (s.document === undefined ? null : ids.indexOf(s.document))),
      authors: ids.map((id) => entities.find((e) => e.id === id)!.authors ?? []),
    }
  }

  test('one document for the same authors', () => {
    expect(
      papersOf(
        'Japan and Norway said in a joint statement that the strait was open. The statement said the drill was over. Japan and Norway said in their statement that nobody was hurt.',
      ),
    ).toEqual({ documents: [0, 0, 0], authors: [['country:JP', 'country:NO']] })
  })

  test('told apart: "in a separate statement"', () => {
    expect(
      papersOf(
        'Japan and Norway said in a joint statement that the strait was open. Norway said in a separate statement that the drill was over.',
      ),
    ).toEqual({ documents: [0, 1], authors: [['country:JP', 'country:NO'], ['country:NO']] })
  })

  test('a letter is of whoever writes it', () => {
    expect(
      papersOf('Mika Aoki wrote in a letter to Oslo that the strait was open. The letter says the drill was over.'),
    ).toEqual({
      documents: [0, 0],
      authors: [['person:mika-aoki']],
    })
  })
})

describe('nouns of speakers', () => {
  test.each(SPEAKER_NOUNS.filter(({ kind }) => kind === 'document').map(({ noun }) => noun))(
    'a %s speaks for others',
    (noun) => {
      const found = statementsOf(`Norway acted. The border was closed, according to the ${noun}.`)
      expect(found.map((s) => s.speaker?.mode)).toEqual(['document'])
    },
  )
})

test.each([
  ['According to figures from the defence ministry, Poland bought 180 tanks.', 'document'],
  ['According to data published by the Kiel Institute, Germany gave 14 tanks.', 'document'],
])('what is counted speaks for whoever counted: %s', (text, mode) =>
  expect(statementsOf(text).map((s) => s.speaker?.mode)).toEqual([mode]),
)
describe('a post speaks, however often it was shared', () => {
  test.each([
    'A post shared thousands of times on Telegram says that Norway has closed its ports.',
    'A video viewed millions of times on TikTok claims that Norway has closed its ports.',
  ])('%s', (text) => {
    expect(statementsOf(text).map((s) => s.speaker?.mode)).toEqual(['document'])
  })
})

describe('a share of those asked is a group', () => {
  test.each([
    'Nearly 71% of sailors said the port was closed.',
    'Some 71 per cent of sailors said the port was closed.',
    'Two thirds of sailors said the port was closed.',
  ])('%s', (text) => {
    expect(statementsOf(text).map((s) => s.speaker?.mode)).toEqual(['anonymous-group'])
  })
})

test.each([
  [
    'The Russian embassy in Warsaw and the Polish foreign ministry said it was over.',
    ['ru-embassy', 'pl-foreign-ministry'],
  ],
])('two bodies, one of which is in a place: %s', (text, ids) =>
  expect(statementsOf(text)[0]?.speaker?.entities.map(({ id }) => id)).toEqual(ids.map((id) => `organisation:${id}`)),
)

describe('25. who passes on what somebody said', () => {
  test.each([
    ['Kim said the ship was “a sign of strength”, according to KCNA.', 'organisation:kcna'],
    ['The general said the army was ready, in remarks carried by KCNA.', 'organisation:kcna'],
    ['“Let them count,” the general said, as quoted by Belta.', 'organisation:belta'],
    ['Yonhap cited a military source as saying the launch failed.', 'organisation:yonhap'],
    ['“We are ready,” KCNA quoted Ola Berg as saying.', 'organisation:kcna'],
    ['Ola Berg was quoted by Tasnim as saying that the launch failed.', 'organisation:tasnim'],
    ['Kremlin spokesman Ola Berg was quoted by Tasnim as saying the launch was “late”.', 'organisation:tasnim'],
    ['The launch failed, Tasnim reported, quoting Ola Berg.', 'organisation:tasnim'],
    ['Tasnim, quoting Ola Berg, reported that the launch had failed.', 'organisation:tasnim'],
    ['“It failed,” Ola Berg was quoted as saying by Tasnim.', 'organisation:tasnim'],
    ['According to a Greek source cited by Tasnim, the drone was armed.', 'organisation:tasnim'],
    ['The Harbour Gazette has quoted Ola Berg as saying the radar was off.', 'organisation:harbour-gazette'],
    ['Tasnim cited Ola Berg as adding that the radar was off.', 'organisation:tasnim'],
  ])('%s', (text, agency) => {
    expect(statementsOf(text).map((s) => s.speaker?.citedBy)).toEqual([[agency]])
  })
})

test('an outlet that tells of somebody and then quotes him', () => {
  const text = 'The agency Tasnim said Ola Berg had watched and quoted him as claiming that it was a warning.'
  expect(statementsOf(text).map((s) => s.speaker?.citedBy)).toEqual([undefined, ['organisation:tasnim']])
})

test.each([
  ['Sky Radio reported, quoting a senior official, that the minister had quit.', 'Sky Radio'],
  ['“Fire is near,” Dahl said, quoting the mayor.', 'Dahl'],
  ['“It failed,” Minister Liv Dahl said, quoting Ola Berg.', 'Minister Liv Dahl'],
  ['“It failed,” Tasnim said, quoting Minister Ola Berg.', 'Minister Ola Berg'],
])('only an outlet passes on what one with a name said: %s', (text, source) => {
  const speaker = statementsOf(text)[0]!.speaker!
  expect(text.slice(speaker.start, speaker.end)).toBe(source)
})

describe('what a body speaks through', () => {
  test.each(MOUTHPIECES)('$example', ({ example, of, nouns }) => {
    for (const kind of of) {
      for (const noun of nouns) {
        const [found] = statementsOf(
          `Norway’s navy sailed. The Norwegian navy’s ${kind} ${noun} said the road was open.`,
        )
        expect([kind, noun, found?.speaker?.entities.map(({ how }) => how)]).toEqual([kind, noun, ['office']])
      }
    }
    expect(statementsOf(example).map((s) => s.speaker?.entities.map(({ how }) => how))).toEqual([['office']])
  })
})

describe('people without a name', () => {
  test.each(SPEAKER_NOUNS.filter(({ kind }) => kind === 'crowd' || kind === 'somebody'))('$noun', ({ example }) => {
    const modes = statementsOf(example).map((s) => s.speaker?.mode)
    expect(modes.every((mode) => mode?.startsWith('anonymous'))).toBe(true)
    expect(modes.length).toBeGreaterThan(0)
  })
})
