import { countFirst } from '../../model/sorted.js'
import { factsOf } from '../knowledge/facts.js'
import { longest } from '../names/known.js'
import type { Named } from '../names/named.js'
import { POS, type Words } from '../names/words.js'
import { AT_SEAT, type Home, homeOf } from './home.js'
import { nationalTitle, SHARED, without } from './national.js'
import { isFeared, isSupplied, speaks, verbOf } from './standing.js'
import { isHouse, placeBefore, placed, quotedBy } from './whereabouts.js'

/** Names back that a noun can still call. */
const REACH = 40

const SURE = 5
/** What else a country weighs: it acted last, before a colon ("Norway denied it: spokesman …"), in the sentence by its house, its block or the one before; it was told of last; least that decides. */
const ACTED = { colon: SURE, speaking: SURE, house: SURE, sentence: 2.2, block: 2.5, spoke: 2, before: 1.2 }
const TOLD_LAST = 0.45
const LISTED_FIRST = 0.3
/** What the place beside a title weighs. */
const PLACED = { house: 3 * SURE, city: SURE, chance: 2, elsewhere: 0 }
const [OF_ALL, OF_ACTING] = [1.2, 0.8]
const LEAST = 0.9
/** Countries behind a title looked at, and words before it, in a sentence that goes on and on. */
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

/** What somebody said, before "by". */
const WORDS =
  /^(?:accusation|allegation|assertion|claim|comment|insult|post|remark|speech|statement|threat|word)(?:e?s)?$/

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
  readonly #dateline: Home | undefined

  constructor(
    readonly w: Words,
    named: readonly Named[],
  ) {
    this.#named = named
    this.#countries = named.filter((n) => n.kind === 'country' && !this.#isOfMedia(n) && !isSupplied(w, n))
    this.#acting = Uint8Array.from(this.#countries, (n) => {
      const verb = isFeared(w, n) ? -1 : verbOf(w, n)
      return verb < 0 ? 0 : speaks(w, verb) ? 2 : 1
    })
    for (let i = 0; i < this.#countries.length; i++) this.#count(i, 1)
    this.#dateline = homeOf(w, named)
  }

  /** The country that the article is from, as its dateline tells; none where bodies of many sit. */
  get home(): string | undefined {
    return this.#dateline?.weight === AT_SEAT ? undefined : this.#dateline?.id.slice('country:'.length)
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

  /** "The city's mayor": the country of the place told last. */
  placeBefore(at: number): string | undefined {
    return placeBefore(this.w, this.#named, at)
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

  /**
   * "WFP confirmed it. A spokesperson, Ellen Haas, said": the body that was told last in the paragraph, but for the media; before it, the one
   * that acts in the same sentence ("The army kept quiet, but a spokesman, Ola Berg, said").
   */
  bodyBefore(at: number): Named | undefined {
    const { w } = this
    const { block, firstToken } = w.layers.sentences[w.sentence[at]!]!
    const opening = this.#named[countFirst(this.#named, ({ first }) => first < firstToken)]
    const isJoined = /^(?:and|but|while|though|although)$/.test(w.lower[at - 1]!) && w.lower[at - 2] === ','
    const opens = isJoined && opening?.kind === 'organisation' && opening.first - firstToken < 2 && opening.end < at
    if (opens && opening.sector !== 'media' && verbOf(w, opening) >= 0) return opening
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
    if (this.#dateline) vote(this.#dateline.id, this.#dateline.weight)
    for (let i = Math.max(0, after - 1); i <= after && i < this.#countries.length; i++)
      vote(this.#countries[i]!.id!, PLACED[placed(w, this.#countries[i]!, at) ?? 'elsewhere'])
    const place = LOCAL.test(title) ? this.placeBefore(at) : undefined
    if (place) vote(`country:${place}`, SURE)
    const outlet = quotedBy(w, this.#named, at)
    if (outlet) vote(`country:${outlet}`, 2 * SURE)
    const { quotation } = w.layers.tokens
    const none = without(title).map((country) => `country:${country}`)
    const author = this.#author(at)
    if (author) vote(author.id!, SURE)
    for (let i = after - 1; !author && i >= 0 && i > after - 12; i--) {
      const n = this.#countries[i]!
      const there = w.layers.sentences[w.sentence[n.first]!]!.block
      if (there < block - 1) break
      // What a quotation says of a country is not what that country does.
      const said = quotation[n.first]! >= 0 && quotation[n.first] !== quotation[at]
      if (this.#acting[i] && !said && !none.includes(n.id!) && !isOfCounterpart(w, n.end)) {
        // "The White House kept silent. Press secretary Ana Ruiz said": a house speaks whatever it does.
        const isSpeaker = this.#acting[i] === 2 || isHouse(w, n)
        const here =
          w.sentence[n.first] !== sentence
            ? isSpeaker
              ? 'speaking'
              : 'block'
            : w.lower[at - 1] === ':'
              ? 'colon'
              : isHouse(w, n)
                ? 'house'
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
    for (const id of none) votes.delete(id)
    const [best] = [...votes].sort((a, b) => b[1] - a[1])
    const least = /\b(?:spokes|press)|\b(?:general|colonel|captain|major)\b|\.$/.test(title) ? LEAST_OF_ANY : LEAST
    return best && best[1] >= least ? best[0].slice(8) : undefined
  }

  /** "In Beijing, | foreign ministry spokesman Ola Berg": the country of the place that opens the sentence, or whose house does. */
  here(at: number): string | undefined {
    const last = this.#countries[this.#firstAfter(at) - 1]
    return last && /house|city/.test(placed(this.w, last, at) ?? '') ? last.id!.slice(8) : undefined
  }

  /** "Norway summoned the Russian ambassador over remarks | by | President Ola Berg": the country dealt with over what its own said. */
  #author(at: number): Named | undefined {
    const { w } = this
    const i = this.#firstAfter(at) - 1
    const last = this.#countries[i]
    const isDealtWith = last && !this.#acting[i] && w.sentence[last.first] === w.sentence[at]
    return isDealtWith && w.lower[at - 1] === 'by' && WORDS.test(w.lower[at - 2] ?? '') ? last : undefined
  }

  /** "Six Iranian officials, | including Ola Berg": the country of the people before token `at` in its sentence, or the one before it. */
  groupBefore(at: number): string | undefined {
    const { w } = this
    const group = this.#lastBefore(at, ({ kind, form }) => kind === 'country' && form === 'demonym')
    if (!group || w.sentence[group.first]! < w.sentence[at]! - 1) return undefined
    // "Iranian officials met Western leaders, including Ola Berg": none of Iran's.
    for (let i = at - 1; i >= group.end && at - i < MOST_BEHIND; i--) {
      const facts = w.facts[i]
      if (facts?.plural?.kind === 'person' || (facts?.title && longest(w, i, facts.title)?.entries[0]?.many))
        return i - group.end < 4 ? group.id!.slice(8) : undefined
    }
    return undefined
  }

  /** The country that alone gives the title, or one of the few others where most speaks for that. */
  national(title: string, at: number): string | undefined {
    const shared = SHARED.get(title)
    const near = shared && this.near(at, undefined, title)
    return near !== undefined && shared!.has(near) ? near : nationalTitle(title)
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
