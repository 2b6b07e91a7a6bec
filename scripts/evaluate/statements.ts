// Statement figures, after the PolNeAR scorer: micro-averaged over the articles.
import type { Document } from '../../src/model/document.js'
import type { Span } from '../../src/model/span.js'
import type { StatementKind } from '../../src/model/statement.js'
import { sourcesAgree } from './sources.js'
import { Count, pairUp, type Range, shared, Words } from './words.js'

export const ROLES = ['source', 'cue', 'content'] as const
export type SpanRole = (typeof ROLES)[number]

export interface ScoredStatement {
  readonly source: readonly Range[] | null
  readonly cue: readonly Range[] | null
  readonly content: readonly Range[]
  readonly kind: StatementKind
}

const range = (s: Span): Range => [s.start, s.end]

/** The outermost statements of a document, as spans. */
export const predicted = (document: Document): ScoredStatement[] =>
  document.statements
    .filter((s) => s.nestedIn === undefined)
    .map((s) => ({
      source: s.speaker ? [range(s.speaker)] : null,
      cue: s.cue ? [range(s.cue)] : null,
      content: s.content.map(range),
      kind: s.kind,
    }))

const RUN = /[\p{L}\p{N}]+/gu
const isWord = /[\p{L}\p{N}]/u

/** Ranges from word to word, joined where no word lies between: white space, punctuation and marks do not count. */
function canonical(text: string, ranges: readonly Range[], perParagraph: boolean): string[] {
  const out: [number, number][] = []
  for (const [begin, end] of ranges) {
    for (const m of text.slice(begin, end).matchAll(RUN)) {
      const b = begin + m.index
      const last = out.at(-1)
      const gap = last ? text.slice(last[1], b) : ''
      if (last && !isWord.test(gap) && !(perParagraph && gap.includes('\n'))) last[1] = b + m[0].length
      else out.push([b, b + m[0].length])
    }
  }
  if (out.length > 0) return out.map((r) => r.join('-'))
  // No letter at all (a colon as the cue): the marks themselves.
  return ranges.flatMap(([b, e]) => {
    const s = text.slice(b, e)
    return s.trim() ? [`${b + s.length - s.trimStart().length}-${b + s.trimEnd().length}`] : []
  })
}

const byRole = () => ({ source: new Count(), cue: new Count(), content: new Count() })

/** Counts over many articles; the figures are getters of `Count`. */
export class StatementScore {
  articles = 0
  readonly exact = byRole()
  readonly pieces = byRole()
  readonly relaxed = new Count()
  readonly attribution = new Count()
  /** Direct quotations: gold found, gold with the right source, predictions with the right source. */
  readonly direct = { gold: 0, found: 0, right: 0, given: 0, givenRight: 0 }

  /** Adds an article; returns the pairs of gold and prediction found, and whether their sources agree. */
  add(text: string, gold: readonly ScoredStatement[], given: readonly ScoredStatement[]): [number, number, boolean][] {
    this.articles++
    const words = new Words(text)
    for (const role of ROLES) {
      for (const [figure, perParagraph] of [
        [this.exact, false],
        [this.pieces, true],
      ] as const) {
        const keys = (list: readonly ScoredStatement[]) =>
          new Set(
            list.flatMap((s) => {
              const found = s[role] ? canonical(text, s[role], perParagraph) : []
              return perParagraph ? found : found.length > 0 ? [found.join(' ')] : []
            }),
          )
        const [a, b] = [keys(gold), keys(given)]
        figure[role].add(shared(a, b), a.size, b.size)
      }
    }
    const pairs = pairUp(
      gold.map((s) => words.of(s.content)),
      given.map((s) => words.of(s.content)),
    ).map(([i, k]): [number, number, boolean] => [i, k, sourcesAgree(text, words, gold[i]!.source, given[k]!.source)])
    const right = pairs.filter(([, , agree]) => agree)
    this.relaxed.add(pairs.length, gold.length, given.length)
    this.attribution.add(right.length, gold.length, given.length)
    this.direct.gold += gold.filter((s) => s.kind === 'direct').length
    this.direct.given += given.filter((s) => s.kind === 'direct').length
    this.direct.found += pairs.filter(([i]) => gold[i]!.kind === 'direct').length
    this.direct.right += right.filter(([i]) => gold[i]!.kind === 'direct').length
    this.direct.givenRight += right.filter(([, k]) => given[k]!.kind === 'direct').length
    return pairs
  }

  /** All figures by name, shares of 1. */
  figures(): Record<string, number> {
    const d = this.direct
    return {
      'attribution F1': this.attribution.f1,
      'content relaxed F1': this.relaxed.f1,
      ...Object.fromEntries(ROLES.map((role) => [`${role} exact F1`, this.exact[role].f1])),
      ...Object.fromEntries(ROLES.map((role) => [`${role} exact pieces F1`, this.pieces[role].f1])),
      'direct found': d.gold ? d.found / d.gold : 0,
      'direct speaker recall': d.gold ? d.right / d.gold : 0,
      'direct speaker precision': d.given ? d.givenRight / d.given : 0,
    }
  }
}
