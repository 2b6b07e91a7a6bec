import { OFFICIAL_HOSTS, OFFICIAL_PHRASES, OFFICIAL_WORDS } from '../../lexicon/official.js'
import type { Article } from '../../model/article.js'
import type { Wording } from '../../model/compare.js'
import type { Document } from '../../model/document.js'
import { slice } from '../../model/span.js'
import type { Statement } from '../../model/statement.js'
import { type StatementWording, statementKey, wordingOf } from '../../model/wording.js'

/** A statement as clusters take it: its wording, and what chooses the reference among several. */
export interface Utterance extends Wording {
  /** `<article id>#<statement id>`. */
  readonly key: string
  /** ISO 8601; when it was printed. `date` is when it was said, where that is told. */
  readonly published?: string
  /** Printed by those whose words they are: a communiqué on a ministry's own page. */
  readonly official?: boolean
}

const words = new Set(OFFICIAL_WORDS.split(' '))
const hosts: ReadonlySet<string> = new Set(OFFICIAL_HOSTS)

/** True for the page of a government, an army or an international organisation, by its host or its name. */
export function isOfficial({ outlet, url, canonical }: Pick<Article, 'outlet' | 'url' | 'canonical'>): boolean {
  for (const address of [canonical, url]) {
    const labels = URL.canParse(address ?? '') ? new URL(address!).hostname.split('.') : []
    if (labels.slice(-2).some((label) => hosts.has(label))) return true
  }
  const name = (outlet ?? '').toLowerCase()
  return (
    OFFICIAL_PHRASES.some((phrase) => name.includes(phrase)) || name.split(/[^\p{L}]+/u).some((word) => words.has(word))
  )
}

/** "Declined to comment", "had no comment": no words to compare, whoever keeps silent on whatever. `content` is its words. */
export const isSilence = (act: string, content: readonly string[]): boolean =>
  act === 'decline' && content.every((words) => SILENT.test(words))
const SILENT = /^(?:to )?(?:immediate )?(?:comment|respond|reply|answer)(?: further)?$/i

/** The outermost statements of a document as utterances, but for mere silence. */
export function utterancesOf(document: Document): (Utterance & StatementWording)[] {
  const official = isOfficial(document.article)
  const { published } = document.article
  return document.statements
    .filter(
      ({ act, content, nestedIn }) =>
        nestedIn === undefined &&
        !isSilence(
          act,
          content.map((piece) => slice(document.article.text, piece)),
        ),
    )
    .map((statement) => ({
      ...printedSpeaker(document, statement),
      ...wordingOf(document, statement),
      key: statementKey(document.article, statement),
      ...(published !== null && { published }),
      official,
    }))
}

/** Where nobody is resolved, the words that name the speaker still tell him from others: "Aoki", "the ministry". */
function printedSpeaker({ article }: Document, { speaker }: Statement): Pick<Wording, 'speakers'> {
  const words = speaker === null ? '' : slice(article.text, speaker)
  return /\p{Lu}/u.test(words) ? { speakers: [words] } : {}
}
