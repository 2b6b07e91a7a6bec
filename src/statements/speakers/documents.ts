import type { Scene } from './scene.js'

interface Paper {
  readonly id: string
  /** Ids of who issued it, sorted. */
  authors: readonly string[]
  readonly noun: string
}

/** Papers back that are still meant. */
const RECENT = 20

/** The statements, letters and reports of an article: one for the same authors, unless told apart ("in a separate statement"). */
export class Documents {
  readonly #papers: Paper[] = []

  constructor(readonly scene: Scene) {}

  /** The document in which somebody speaks: "said in a statement". */
  by(authors: readonly string[], noun: string, name: string, apart: boolean): string {
    const same = apart
      ? undefined
      : this.#papers.slice(-RECENT).findLast((p) => sameAuthors(p.authors, authors) && kindred(p.noun, noun))
    return same?.id ?? this.#issue(authors, noun, name)
  }

  /** "The statement": the last one named so, else the last of a kindred name. */
  last(noun: string): string | undefined {
    const papers = this.#papers.slice(-RECENT)
    return (papers.findLast((p) => p.noun === noun) ?? papers.findLast((p) => kindred(p.noun, noun)))?.id
  }

  authors(id: string): readonly string[] {
    return this.scene.entity(id)?.authors ?? []
  }

  #issue(authors: readonly string[], noun: string, name: string): string {
    const entity = this.scene.add('document', {
      name,
      evidence: ['document that speaks'],
      ...(authors.length > 0 ? { authors } : {}),
    })
    this.#papers.push({ id: entity.id, authors: [...authors].sort(), noun })
    return entity.id
  }
}

const sameAuthors = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...b].sort().every((id, i) => id === a[i])

const FAMILIES = [
  'statement communiqué communique declaration announcement document text release paper accord agreement treaty pact charter draft readout',
  'letter note memo memorandum message document text',
  'report study survey dossier document paper white-paper review assessment text',
].map((words) => new Set(words.split(' ')))

/** Two words that may stand for one document. */
const kindred = (a: string, b: string): boolean => a === b || FAMILIES.some((words) => words.has(a) && words.has(b))
