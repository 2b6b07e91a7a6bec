import { countFirst } from '../../model/sorted.js'
import { factsOf } from '../knowledge/facts.js'
import { isDateline } from '../names/actors.js'
import type { Named } from '../names/named.js'
import { POS, type Words } from '../names/words.js'
import { nationalTitle, SHARED } from './national.js'
import { speaks, verbOf } from './standing.js'

/** Names back that a noun can still call. */
const REACH = 40

/** What a dateline weighs: most outlets print the officials of where they write from without their country. */
const AT_HOME = 3.5
/** Cities where bodies of many countries sit: a dateline there says little of whose officials speak. */
const SEATS = new Set(['hague', 'geneva', 'brussels', 'vienna', 'strasbourg', 'luxembourg', 'davos'])
const AT_SEAT = 0.3
/** Cities from which reporters write of a whole region. */
const HUBS = new Set(
  'beirut dubai doha amman cairo istanbul nairobi dakar johannesburg abidjan lagos bangkok singapore hong london new united miami panama'.split(
    ' ',
  ),
)
const AT_HUB = 1
/** "BEIJING: Defence Minister Ravi Sen": papers that print it so send their own. */
const BEHIND_COLON = 0.6

const SURE = 5
/** What else a country weighs: it acted last, before a colon ("Norway denied it: spokesman …"), in the sentence, its block or the one before; it was told of last; least that decides. */
const ACTED = { colon: SURE, speaking: SURE, sentence: 2.2, block: 2.5, spoke: 2, before: 1.2 }
const TOLD_LAST = 0.45
const LISTED_FIRST = 0.3
const SAID_THERE = 2
const [OF_ALL, OF_ACTING] = [1.2, 0.8]
const LEAST = 0.9
/** Countries behind a title looked at, in a sentence that goes on and on. */
const MOST_BEHIND = 50
/** Spokespeople and soldiers are as often of no state. */
const LEAST_OF_ANY = 1.5

/** Countries that the press calls by their island. */
const ISLANDS = new Set('TW CY LK MT CU JM IE SG MG MU MV BB'.split(' ').map((iso2) => `country:${iso2}`))

const NONE: ReadonlySet<string> = new Set()

/** "His Saudi and Omani counterparts": the story is another's. */
function isOfCounterpart(w: Words, end: number): boolean {
  for (let i = end; i < end + 4; i++) if (/^(?:counterpart|colleague)s?$/.test(w.lower[i] ?? '')) return true
  return false
}

/** Offices of a part of a country. */
const LOCAL = /^(?:regional |provincial |deputy |city |military )*(?:governor|mayor|head of region)\b/

/** Which country a ministry or minister is of, where the words beside do not say. */
export class Context {
  readonly #named: readonly Named[]
  readonly #countries: readonly Named[]
  /** 1 where the country of that number acts, 2 where it speaks. */
  readonly #acting: Uint8Array
  readonly #told = new Map<string, { all: number; acting: number }>()
  readonly #total = { all: 0, acting: 0 }
  readonly #dateline: string | undefined
  /** What the dateline weighs. */
  readonly #ofDateline: number

  constructor(
    readonly w: Words,
    named: readonly Named[],
  ) {
    this.#named = named
    this.#countries = named.filter((n) => n.kind === 'country' && !this.#isOfMedia(n))
    this.#acting = Uint8Array.from(this.#countries, (n) => {
      const verb = verbOf(w, n)
      return verb < 0 ? 0 : speaks(w, verb) ? 2 : 1
    })
    for (let i = 0; i < this.#countries.length; i++) this.#count(i, 1)
    const isHere = (n: Named) =>
      (n.kind === 'country' || (n.kind === 'place' && n.country !== undefined)) && isDateline(w, n.first, n.end)
    const opens = named.findIndex(isHere)
    // "MANCHESTER, N.H. (AP)": the state.
    const next = named[opens + 1]
    const here = named[opens]
    const at = here && next && next.first - here.end < 2 && isHere(next) ? next : here
    this.#dateline = at && (at.country ?? at.id?.slice(8))
    const opening = w.lower.slice(0, 3).flatMap((word) => word.split('/'))
    this.#ofDateline = opening.some((word) => SEATS.has(word))
      ? AT_SEAT
      : w.lower[at?.end ?? -1] === ':'
        ? BEHIND_COLON
        : opening.some((word) => HUBS.has(word))
          ? AT_HUB
          : AT_HOME
  }

  /** The country that the article is from, as its dateline tells; none where bodies of many sit. */
  get home(): string | undefined {
    return this.#ofDateline === AT_SEAT ? undefined : this.#dateline
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

  /** Takes country mention `i` into the shares `times` times, or out of them. */
  #count(i: number, times: number): void {
    const { id } = this.#countries[i]!
    let told = this.#told.get(id!)
    if (!told) this.#told.set(id!, (told = { all: 0, acting: 0 }))
    for (const sum of [told, this.#total]) {
      sum.all += times
      sum.acting += times * Math.min(1, this.#acting[i]!)
    }
  }

  /**
   * The country for which most speaks: the dateline, who acted last (ACTED), who was told of last, and the shares of the article's
   * countries, of those that act and of all; nothing of what stands in the sentence behind token `at`, which is mostly what is said. `not`: those that
   * it cannot be. `title`: whom of; a governor is of where things happen.
   */
  near(at: number, not: ReadonlySet<string> = NONE, title = ''): string | undefined {
    const { w } = this
    // "The island’s | defence ministry".
    if (w.tag[at - 1] === POS && w.lower[at - 2] === 'island') {
      const island = this.#lastBefore(at, ({ id }) => ISLANDS.has(id ?? ''))
      if (island) return island.id!.slice(8)
    }
    const sentence = w.sentence[at]!
    const block = w.layers.sentences[sentence]!.block
    const votes = new Map<string, number>()
    const vote = (id: string, weight: number) => votes.set(id, (votes.get(id) ?? 0) + weight)
    const after = this.#firstAfter(at)
    let last = after
    while (
      last < after + MOST_BEHIND &&
      last < this.#countries.length &&
      w.sentence[this.#countries[last]!.first] === sentence
    )
      this.#count(last++, -1)
    for (const [id, { all, acting }] of this.#told)
      vote(id, (OF_ALL * all) / (this.#total.all + 0.5) + (OF_ACTING * acting) / (this.#total.acting + 0.5))
    while (last > after) this.#count(--last, 1)
    if (this.#dateline) vote(`country:${this.#dateline}`, this.#ofDateline)
    for (let i = Math.max(0, after - 1); i <= after && i < this.#countries.length; i++)
      vote(this.#countries[i]!.id!, this.#where(this.#countries[i]!, at))
    const place = LOCAL.test(title) ? this.#placeBefore(at) : undefined
    if (place) vote(`country:${place}`, SURE)
    const { quotation } = w.layers.tokens
    for (let i = after - 1; i >= 0 && i > after - 12; i--) {
      const n = this.#countries[i]!
      const there = w.layers.sentences[w.sentence[n.first]!]!.block
      if (there < block - 1) break
      // What a quotation says of a country is not what that country does.
      const said = quotation[n.first]! >= 0 && quotation[n.first] !== quotation[at]
      if (this.#acting[i] && !said && !isOfCounterpart(w, n.end)) {
        const here =
          w.sentence[n.first] !== sentence
            ? this.#acting[i] === 2
              ? 'speaking'
              : 'block'
            : w.lower[at - 1] === ':'
              ? 'colon'
              : 'sentence'
        const weight = ACTED[there === block ? here : this.#acting[i] === 2 ? 'spoke' : 'before']
        let k = i
        for (; k >= 0 && (k === i || this.#listed(k)); k--) vote(this.#countries[k]!.id!, weight)
        vote(this.#countries[k + 1]!.id!, LISTED_FIRST)
        break
      }
      if (i === after - 1 && there === block && w.lower[n.end] !== ':') vote(n.id!, TOLD_LAST)
    }
    for (const country of not) votes.delete(`country:${country}`)
    if (/\bminister\b/.test(title)) votes.delete('country:US')
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    const least = /\b(?:spokes|press)|\b(?:general|colonel|captain|major)\b|\.$/.test(title) ? LEAST_OF_ANY : LEAST
    return best && best[1] >= least ? best[0].slice(8) : undefined
  }

  /** "In Kyiv, President Ola Berg spoke", "premier Ana Ruiz said in Santiago": what the capital beside a title weighs. */
  #where({ first, end, form }: Named, at: number): number {
    const { w } = this
    if (form !== 'metonym' || w.lower[first - 1] !== 'in' || w.sentence[first] !== w.sentence[at]) return 0
    const opens = w.layers.sentences[w.sentence[first]!]!.firstToken === first - 1
    if (opens) return w.lower[end] === ',' && at > end && at - end < 4 ? SURE : 0
    return /^(?:said|says|told|added)$/.test(w.lower[first - 2] ?? '') ? SAID_THERE : 0
  }

  /** The country that alone gives the title, or one of the few others where most speaks for that. */
  national(title: string, at: number): string | undefined {
    const shared = SHARED.get(title)
    const near = shared && this.near(at, undefined, title)
    return near !== undefined && shared!.has(near) ? near : nationalTitle(title)
  }

  /** "A strike killed two in Kharkiv, governor Ola Berg said": the country of the place told last in the sentence, or the one before. */
  #placeBefore(at: number): string | undefined {
    const { w } = this
    const last = countFirst(this.#named, ({ first }) => first < at) - 1
    for (let i = last; i >= 0 && i > last - REACH; i--) {
      const n = this.#named[i]!
      if (w.sentence[n.first]! < w.sentence[at]! - 1) break
      if (n.kind === 'place' && n.country) return n.country
    }
    return undefined
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
