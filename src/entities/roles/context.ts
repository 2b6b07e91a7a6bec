import { ELSEWHERE, NATIONAL_TITLES } from '../../lexicon/offices.js'
import { countFirst } from '../../model/sorted.js'
import { factsOf } from '../knowledge/facts.js'
import { isDateline } from '../names/actors.js'
import type { Named } from '../names/named.js'
import { isVerb, POS, type Words } from '../names/words.js'

const NATIONAL = new Map(NATIONAL_TITLES.map((row) => [row.title, row.country]))

const ABROAD = new Map(ELSEWHERE)

/** What a title is called in a country other than the one that alone has it. */
export const titleIn = (title: string, country: string | undefined): string =>
  country && country !== NATIONAL.get(title) ? (ABROAD.get(title) ?? title) : title

/** The country that alone has this title, or one whose deputy it is, if any: "under secretary of the treasury for terrorism". */
export function nationalTitle(title: string): string | undefined {
  const known = NATIONAL.get(title)
  if (known !== undefined) return known
  // "The secretary of state for Wales", but "the under secretary of state for arms control".
  if (/^(?:parliamentary .*)?secretary of state for /.test(title)) return 'GB'
  return NATIONAL.get(title.replace(/^(?:(?:principal|deputy|assistant|under) )+/, '').replace(/ for .*/, ''))
}

/** Names back that a noun can still call. */
const REACH = 40

/** Cities where bodies of many countries sit: a dateline there says little of whose officials speak. */
const SEATS = new Set(['hague', 'geneva', 'brussels', 'vienna', 'strasbourg', 'luxembourg', 'davos'])
const AT_SEAT = 0.3
/** "BEIJING: Defence Minister Ravi Sen": papers that print it so send their own. */
const BEHIND_COLON = 0.6

const NONE: ReadonlySet<string> = new Set()

/** "A Chinese Su-35", "a Russian drone": whose thing it is does not act. */
const isOfThing = (w: Words, at: number): boolean => /\d/.test(w.printed[at] ?? '') || THINGS.has(w.lower[at] ?? '')
const THINGS = new Set(
  'missile missiles jet jets drone drones fighter fighters warship warships ship ships vessel vessels submarine submarines aircraft plane planes bomber bombers tank tanks rocket rockets helicopter helicopters frigate destroyer shell shells'.split(
    ' ',
  ),
)

/** "His Saudi and Omani counterparts": the story is another's. */
function isOfCounterpart(w: Words, end: number): boolean {
  for (let i = end; i < end + 4; i++) if (/^(?:counterpart|colleague)s?$/.test(w.lower[i] ?? '')) return true
  return false
}

/** What acts for its country. */
const OF_STATE = new Set(['ministry', 'military', 'government', 'parliament'])
/** Tokens of a body's name before the country in it. */
const MOST_BEFORE = 6

/** Which country a ministry or minister is of, where the words beside do not say. */
export class Context {
  readonly #named: readonly Named[]
  readonly #countries: readonly Named[]
  readonly #share = new Map<string, number>()
  readonly #dateline: string | undefined
  /** What the dateline weighs. */
  readonly #ofDateline: number

  constructor(
    readonly w: Words,
    named: readonly Named[],
  ) {
    this.#named = named
    this.#countries = named.filter((n) => n.kind === 'country')
    const telling = this.#countries.filter((n) => !this.#isOfMedia(n))
    for (const n of telling) this.#share.set(n.id!, (this.#share.get(n.id!) ?? 0) + 2 / this.#countries.length)
    const at = named.find((n) => (n.country || n.kind === 'country') && isDateline(w, n.first, n.end))
    this.#dateline = at && (at.country ?? at.id?.slice(8))
    const opening = w.lower.slice(0, 3)
    this.#ofDateline = opening.some((word) => SEATS.has(word))
      ? AT_SEAT
      : w.lower[at?.end ?? -1] === ':'
        ? BEHIND_COLON
        : 1
  }

  /** "The Russian state agency RIA": where an outlet is from says little of what it tells. */
  #isOfMedia(n: Named): boolean {
    const next = this.#named[countFirst(this.#named, ({ first }) => first < n.end)]
    return (
      next?.sector === 'media' && next.first - n.end < 4 && this.w.sentence[next.first] === this.w.sentence[n.first]
    )
  }

  /** "Army spokesman": the body that the title's first word names, where the article has one such body. */
  bodyOf(title: string): Named | undefined {
    const body = factsOf(title.slice(0, title.indexOf(' ')))?.body?.entries[0]?.name
    const bodies = body ? this.#named.filter((n) => n.body === body && n.country) : []
    return new Set(bodies.map((n) => n.id)).size === 1 ? bodies[0] : undefined
  }

  /** "Ministry spokesman": the body told last before a token that the first word of a title calls so. */
  bodyCalled(title: string, at: number): Named | undefined {
    const noun = title.slice(0, title.indexOf(' '))
    if (noun === '') return undefined
    return this.#lastBefore(
      at,
      (n) =>
        n.kind === 'organisation' &&
        !n.nested &&
        (this.w.lower[n.end - 1] === noun || (noun === 'ministry' && n.sector === noun)),
    )
  }

  /** "A NATO spokesman … Secretary General Ola Berg": the body of many countries that was told last before a token. */
  worldBefore(at: number): Named | undefined {
    return this.#lastBefore(at, ({ sector }) => sector === 'international')
  }

  /** The name told last before a token that fits, not too far back. */
  #lastBefore(at: number, fits: (n: Named) => boolean): Named | undefined {
    const last = countFirst(this.#named, ({ first }) => first < at) - 1
    for (let i = last; i >= 0 && i > last - REACH; i--) if (fits(this.#named[i]!)) return this.#named[i]
    return undefined
  }

  /** "Its president, Ada Ruiz": the body or country that the sentence begins with, or else the one before it, in the paragraph. */
  ownerBefore(at: number): Named | undefined {
    const { w } = this
    const sentence = w.sentence[at]!
    const { block } = w.layers.sentences[sentence]!
    let owner: Named | undefined
    const last = countFirst(this.#named, ({ first }) => first < at) - 1
    for (let i = last; i >= 0 && i > last - REACH; i--) {
      const n = this.#named[i]!
      const there = w.sentence[n.first]!
      if (
        there < sentence - 1 ||
        w.layers.sentences[there]!.block !== block ||
        (owner && there < w.sentence[owner.first]!)
      )
        break
      const opens = w.layers.sentences[there]!.firstToken === n.first
      const isBody =
        n.kind === 'organisation' || (n.kind === 'country' && n.form !== 'demonym' && (opens || n.as !== 'place'))
      // "China's Taiwan Affairs Office" is one body, and not China.
      if (isBody && !n.nested && w.tag[n.end] !== POS) owner = n
    }
    return owner
  }

  /** "WFP confirmed it. A spokesperson, Ellen Haas, said": the body that was told last in the paragraph, but for the media. */
  bodyBefore(at: number): Named | undefined {
    const { w } = this
    const { block } = w.layers.sentences[w.sentence[at]!]!
    for (let i = countFirst(this.#named, ({ first }) => first < at) - 1; i >= 0; i--) {
      const n = this.#named[i]!
      if (w.layers.sentences[w.sentence[n.first]!]!.block !== block || w.sentence[n.first]! < w.sentence[at]! - 1) break
      if (n.kind === 'organisation' && n.sector !== 'media' && w.sentence[n.first]! < w.sentence[at]!) return n
    }
    return undefined
  }

  /**
   * The country for which most speaks: it acted last in the block before token `at` (2.5; 1.2 in the one before), the sentence names its capital
   * (1.5), it was named last in the block (0.7), the dateline is there (1), and its share of the article's countries (up to 2). `not`: those that it
   * cannot be.
   */
  near(at: number, not: ReadonlySet<string> = NONE): string | undefined {
    const { w } = this
    const sentence = w.sentence[at]!
    const block = w.layers.sentences[sentence]!.block
    const votes = new Map(this.#share)
    const vote = (id: string, weight: number) => votes.set(id, (votes.get(id) ?? 0) + weight)
    const after = this.#firstAfter(at)
    const { quotation } = w.layers.tokens
    if (this.#dateline) vote(`country:${this.#dateline}`, this.#ofDateline)
    for (let i = after - 1, acted = false; i >= 0 && i > after - 12 && !acted; i--) {
      const n = this.#countries[i]!
      const there = w.layers.sentences[w.sentence[n.first]!]!.block
      if (there < block - 1) break
      // What a quotation says of a country is not what that country does.
      const said = n.form !== 'demonym' && quotation[n.first]! >= 0 && quotation[n.first] !== quotation[at]
      acted =
        !said &&
        (n.as === 'actor' ||
          (n.form === 'demonym' && there === block && (n.nested ? this.#isOfActor(n) : !isOfThing(w, n.end)))) &&
        !isOfCounterpart(w, n.end)
      if (acted)
        for (let k = i; k >= 0 && (k === i || this.#listed(k)); k--)
          vote(this.#countries[k]!.id!, there !== block ? 1.2 : w.sentence[n.first] === sentence ? 3 : 2.5)
      else if (i === after - 1 && there === block && w.lower[n.end] !== ':') vote(n.id!, 0.7)
    }
    // A capital that the sentence names, but for the dateline's and one that only a quotation names.
    const names = (n: Named) =>
      n.form === 'metonym' &&
      w.lower[n.end] !== ':' &&
      (quotation[n.first]! < 0 || quotation[n.first] === quotation[at])
    for (let i = after - 1; i >= 0 && w.sentence[this.#countries[i]!.first] === sentence; i--)
      if (names(this.#countries[i]!)) vote(this.#countries[i]!.id!, 1.5)
    for (let i = after; i < this.#countries.length && w.sentence[this.#countries[i]!.first] === sentence; i++)
      if (names(this.#countries[i]!)) vote(this.#countries[i]!.id!, 1.5)
    for (const country of not) votes.delete(`country:${country}`)
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    return best && best[1] >= 0.9 ? best[0].slice(8) : undefined
  }

  /** "The | Ukrainian | Air Force said": the country of a body that does something. */
  #isOfActor(n: Named): boolean {
    for (let i = countFirst(this.#named, ({ first }) => first <= n.first) - 1; i >= 0; i--) {
      const body = this.#named[i]!
      if (body.first < n.first - MOST_BEFORE) return false
      if (!body.nested && body.first <= n.first && body.end >= n.end)
        return OF_STATE.has(body.sector ?? '') && isVerb(this.w, body.end)
    }
    return false
  }

  /** "Japan, Norway and Chile": number k is followed by another of one list. */
  #listed(k: number): boolean {
    const { w } = this
    const { end } = this.#countries[k]!
    const next = this.#countries[k + 1]?.first ?? -1
    return (
      next > end &&
      next - end < 3 &&
      (w.lower[end] === ',' || w.lower[end] === 'and') &&
      w.sentence[end] === w.sentence[next]
    )
  }

  /** Number of the first country mention from token `at` on. */
  #firstAfter(at: number): number {
    return countFirst(this.#countries, ({ first }) => first < at)
  }
}
