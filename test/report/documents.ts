import { createHash } from 'node:crypto'
import type { Cluster } from '../../src/model/compare.js'
import type { Document } from '../../src/model/document.js'
import type { Entity } from '../../src/model/entity.js'
import { type Span, span } from '../../src/model/span.js'
import type { Statement } from '../../src/model/statement.js'

/** A document with one statement, its parts given as words of the text. */
export interface Sketch {
  readonly id: string
  readonly outlet: string
  readonly published: string
  readonly text: string
  readonly speaker: string | null
  readonly cue: string
  readonly content: string
  readonly quotations: readonly string[]
  readonly entities?: readonly Entity[]
  readonly url?: string
}

export const AOKI: Entity = {
  id: 'person:mika-aoki',
  kind: 'person',
  name: 'Mika Aoki',
  aliases: [],
  evidence: [],
  roles: [{ title: 'defence minister', country: 'JP', status: 'current' }],
}
export const JAPAN: Entity = {
  id: 'country:JP',
  kind: 'country',
  name: 'Japan',
  aliases: [],
  evidence: [],
  iso2: 'JP',
  iso3: 'JPN',
}
export const NORWAY: Entity = {
  id: 'country:NO',
  kind: 'country',
  name: 'Norway',
  aliases: [],
  evidence: [],
  iso2: 'NO',
  iso3: 'NOR',
}

export function documentOf(sketch: Sketch): Document {
  const { id, text, outlet, published, entities = [AOKI, JAPAN, NORWAY] } = sketch
  const at = (words: string): Span => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`${words} is not in the text`)
    return span(start, start + words.length)
  }
  const statement: Statement = {
    id: 's1',
    kind: sketch.quotations.length > 0 ? 'direct' : 'indirect',
    speaker:
      sketch.speaker === null
        ? null
        : { ...at(sketch.speaker), entities: [{ id: entities[0]!.id, how: 'name' }], mode: 'single', why: [] },
    cue: { ...at(sketch.cue), lemma: 'say' },
    content: [at(sketch.content)],
    quotations: sketch.quotations.map(at),
    act: 'say',
    polarity: 'affirmed',
    about: { countries: ['NO'], weapons: [], people: [] },
    rule: 'test',
  }
  return {
    schema: 'onrecord/1',
    article: {
      id,
      file: null,
      url: sketch.url ?? `https://${id}.example/story`,
      canonical: null,
      outlet,
      title: `Story ${id}`,
      byline: [],
      published,
      publishedFrom: 'given',
      modified: null,
      language: 'en',
      section: null,
      isAccessibleForFree: null,
      text,
      sha256: createHash('sha256').update(text).digest('hex'),
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    entities,
    mentions: [],
    statements: [statement],
  }
}

export const HARBOUR = documentOf({
  id: 'harbour',
  outlet: 'Harbour Wire',
  published: '2026-03-02',
  text: 'Aoki said: “The loss is a grave matter.”',
  speaker: 'Aoki',
  cue: 'said',
  content: '“The loss is a grave matter.”',
  quotations: ['The loss is a grave matter.'],
})
export const MORNING = documentOf({
  id: 'morning',
  outlet: 'Morning Slate',
  published: '2026-03-03',
  text: 'Aoki said: “The loss is a serious matter.”',
  speaker: 'Aoki',
  cue: 'said',
  content: '“The loss is a serious matter.”',
  quotations: ['The loss is a serious matter.'],
})
export const NOBODY = documentOf({
  id: 'nobody',
  outlet: 'Morning Slate',
  published: '2026-03-04',
  text: 'The ship is believed to have sunk.',
  speaker: null,
  cue: 'believed',
  content: 'to have sunk',
  quotations: [],
})

const GRAVE = HARBOUR.statements[0]!.content[0]!
export const ALTERED: Cluster = {
  id: 'c1',
  reference: 'harbour#s1',
  referenceBecause: 'earliest',
  variants: [
    { statement: 'harbour#s1', verdict: 'verbatim', edits: [], why: [] },
    {
      statement: 'morning#s1',
      verdict: 'altered-quote',
      why: ['grave → serious'],
      edits: [
        {
          from: 'grave',
          to: 'serious',
          class: 'synonym',
          quoted: true,
          fromSpan: span(
            HARBOUR.article.text.indexOf('grave') - GRAVE.start,
            HARBOUR.article.text.indexOf('grave') - GRAVE.start + 5,
          ),
          toSpan: span(
            MORNING.article.text.indexOf('serious') - GRAVE.start,
            MORNING.article.text.indexOf('serious') - GRAVE.start + 7,
          ),
        },
      ],
    },
  ],
  repeated: [],
}
