import { createHash } from 'node:crypto'
import type { Article } from '../model/article.js'
import type { Document } from '../model/document.js'
import type { Entity } from '../model/entity.js'
import { fold } from '../model/names.js'
import { type Span, slice } from '../model/span.js'
import type { Statement } from '../model/statement.js'
import { statementKey, wordingOf } from '../model/wording.js'

/** What makes an article the same article: its text and all that is known of it but the path it was read from. */
export function articleHash(article: Article): Uint8Array {
  const { id, url, canonical, outlet, title, byline, published, modified, language, section, sha256 } = article
  const identity = [id, url, canonical, outlet, title, byline, published, modified, language, section, sha256]
  return createHash('sha256').update(JSON.stringify(identity)).digest()
}

/** Ids that begin with "~" mean something within their article only; in a store they carry its id. */
export const globalId = (id: string, article: string): string => (id.startsWith('~') ? `${id}@${article}` : id)

/** The countries that an entity acts for or belongs to: its own, and those of its offices (ISO 3166-1 alpha-2). */
export function countriesOf(entity: Entity): string[] {
  const roles = (entity.roles ?? []).flatMap(({ country, status }) => (status === 'former' ? [] : [country]))
  return [...new Set([entity.iso2, entity.country, ...roles])].filter((iso2) => iso2 !== undefined)
}

/** What an entity is found by: its names folded, of a person the surname too. */
export function aliasesOf(entity: Entity): ReadonlyMap<string, string> {
  const names = [entity.name, ...entity.aliases]
  const surname = entity.kind === 'person' && !entity.anonymous ? fold(entity.name).split(' ').at(-1) : undefined
  const found = names.map((name) => [fold(name), name] as const).filter(([folded]) => folded !== '')
  return new Map(surname ? [[surname, entity.name], ...found] : found)
}

/** A speaker as `quotes` prints it. */
export interface SpeakerDetail {
  readonly id: string
  readonly name: string
  readonly role: string | null
  readonly country: string | null
}

/** What `quotes` prints of a statement beside its words; offsets are UTF-16, into the article's text. */
export interface StatementDetail {
  readonly kind: Statement['kind']
  readonly act: string
  readonly polarity: Statement['polarity']
  readonly mode: string | null
  readonly speakers: readonly SpeakerDetail[]
  /** The words that name the speaker, as printed. */
  readonly speaker: string | null
  readonly cue: string | null
  readonly content: readonly Span[]
  readonly quotations: readonly string[]
  readonly occasion: string | null
  readonly said: Statement['said'] | null
  readonly about: Statement['about']
}

export interface StatementRow {
  readonly key: string
  readonly kind: Statement['kind']
  readonly day: string | null
  readonly text: string
  readonly detail: StatementDetail
  /** Entity ids, and countries as ISO codes, by what they are to the statement. */
  readonly links: readonly (readonly [role: 'speaker' | 'about', id: string])[]
  readonly countries: readonly (readonly [role: 'for' | 'about', iso2: string])[]
}

/** The outermost statements of a document as rows, in text order. */
export function statementRows(document: Document): StatementRow[] {
  const { article, entities } = document
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  return document.statements
    .filter(({ nestedIn }) => nestedIn === undefined)
    .map((statement): StatementRow => {
      const speakers = (statement.speaker?.entities ?? []).map(({ id }) => ({ id, entity: byId.get(id) }))
      const exact = statement.said && (statement.said.precision === 'day' || statement.said.precision === 'instant')
      const { countries, weapons, people } = statement.about
      const represented = speakers.flatMap(({ entity }) => (entity ? countriesOf(entity) : []))
      return {
        key: statementKey(article, statement),
        kind: statement.kind,
        day: (exact ? statement.said!.iso : article.published)?.slice(0, 10) ?? null,
        text: wordingOf(document, statement).text,
        detail: {
          kind: statement.kind,
          act: statement.act,
          polarity: statement.polarity,
          mode: statement.speaker?.mode ?? null,
          speakers: speakers.map(({ id, entity }) => speakerDetail(globalId(id, article.id), entity)),
          speaker: statement.speaker && slice(article.text, statement.speaker),
          cue: statement.cue && slice(article.text, statement.cue),
          content: statement.content,
          quotations: statement.quotations.map((quotation) => slice(article.text, quotation)),
          occasion: statement.occasion?.kind ?? null,
          said: statement.said ?? null,
          about: statement.about,
        },
        links: [
          ...speakers.map(({ id }) => ['speaker', globalId(id, article.id)] as const),
          ...[...weapons, ...people].map((id) => ['about', globalId(id, article.id)] as const),
        ],
        countries: [
          ...[...new Set(represented)].map((iso2) => ['for', iso2] as const),
          ...countries.map((iso2) => ['about', iso2] as const),
        ],
      }
    })
}

function speakerDetail(id: string, entity: Entity | undefined): SpeakerDetail {
  const role = entity?.roles?.[0]
  const country = entity ? (countriesOf(entity)[0] ?? null) : null
  return { id, name: entity?.name ?? id, role: role?.title ?? null, country }
}
