import type { PersonRow } from '../../lexicon/people.js'
import { POSSESSED, type Role, roleOf } from '../../model/entity.js'
import { countFirst } from '../../model/sorted.js'
import type { Words } from '../names/words.js'
import { endsIn } from './referents.js'
import type { Growing, Registry } from './registry.js'

interface Titled {
  readonly person: Growing
  readonly title: string
  readonly at: number
  readonly again: boolean
}

/** Offices that an article tells before it names who holds them; settled once all of it has been read. */
export class Introductions {
  readonly #offices: { readonly office: Growing; readonly at: number; readonly unique: boolean }[] = []
  readonly #titled: Titled[] = []
  /** Token that the first mention begins at. */
  readonly #firsts = new Map<string, number>()

  /** Those whose first mention has a verb behind it, or "is" before it. */
  readonly #subjects = new Set<string>()

  /** A mention of anyone, in text order. */
  met({ id }: Growing, at: number, acts: boolean): void {
    if (this.#firsts.has(id)) return
    this.#firsts.set(id, at)
    if (acts) this.#subjects.add(id)
  }

  isMet({ id }: Growing): boolean {
    return this.#firsts.has(id)
  }

  /** "The chancellor", "an army spokesman"; `unique` where a state or government has one such office. */
  told(office: Growing, at: number, unique: boolean): void {
    this.#offices.push({ office, at, unique })
  }

  /** "The spokesman, Ola Berg" (`again`), "Minister Ola Berg". */
  named(person: Growing, title: string, at: number, again: boolean): void {
    this.#titled.push({ person, title, at, again })
  }

  /** Ids to merge, those of offices first. Their holders have their roles then. */
  settle(w: Words, registry: Registry): Map<string, string> {
    const merged = new Map<string, string>()
    for (const titled of this.#titled) {
      const { person, title } = titled
      const office = this.#toldOf(w, titled, merged)
      if (office === undefined) continue
      const role = office.roles[0]!
      const held = person.roles.findIndex((r) => r.title === title)
      const country = role.country ?? person.roles[held]?.country
      const whole = roleOf(role.title, role.status, country, role.organisation)
      person.roles.splice(Math.max(held, 0), held < 0 ? 0 : 1, whole)
      this.#merge(office, person, merged)
    }
    const named = [...registry.values()].filter(
      (e) => e.kind === 'person' && !e.anonymous && !e.evidence.has(POSSESSED),
    )
    for (const { office, at, unique } of this.#offices) {
      const [role] = office.roles
      if (!unique || !role || merged.has(office.id)) continue
      if (named.some((e) => e.roles.some((r) => r.title === role.title && r.status === role.status))) continue
      // "Ola Berg agreed. “So it is,” the prime minister said": named before.
      if (named.some((e) => e.roles.length === 0 && this.#subjects.has(e.id) && this.#opens(w, e, at))) continue
      // "In the words of Ola Berg": who is only named is somebody else.
      // Nor is whoever the sentence itself tells of behind it: "the minister said Ola Berg had lied".
      const near = named.filter(
        (e) =>
          e.roles.length === 0 && this.#subjects.has(e.id) && this.#follows(w, e, at, 4) && !this.#isBeside(w, e, at),
      )
      const next = near.filter((e) => this.#follows(w, e, at, 1))
      const holder = near.length === 1 ? near[0] : next.length === 1 ? next[0] : undefined
      // "The head of the agency said …. Speaking in Oslo, Ola Berg …": of a body only whoever is named next, near by.
      const isNear = holder && next.includes(holder) && this.#blocksOn(w, holder, at) < 2
      if (holder && role.organisation && (!isNear || holder.evidence.has(IN_TABLE))) continue
      if (!holder || !mayHold(registry, holder, role)) continue
      if (office.gender && holder.gender && office.gender !== holder.gender) continue
      holder.roles.push(role)
      this.#merge(office, holder, merged)
    }
    return merged
  }

  /** "Norway's defence minister warned. … The minister, Ola Berg, said": the office told last that the title says once more, or shorter. */
  #toldOf(w: Words, { person, title, at, again }: Titled, merged: ReadonlyMap<string, string>): Growing | undefined {
    const role = person.roles.find((r) => r.title === title)
    const isFuller = ({ roles: [held] }: Growing) =>
      held && (again || held.title !== title) && endsIn(held.title, title)
    // They come in text order.
    let k = countFirst(this.#offices, (told) => told.at < at) - 1
    while (
      k >= 0 &&
      w.sentence[this.#offices[k]!.at]! >= w.sentence[at]! - REACH &&
      !isFuller(this.#offices[k]!.office)
    )
      k--
    const told = this.#offices[k]
    if (!told || !isFuller(told.office) || merged.has(told.office.id) || !this.#follows(w, person, told.at, REACH))
      return undefined
    const [wanted] = told.office.roles
    if (wanted!.status !== (role?.status ?? 'current')) return undefined
    const isSame = !wanted!.country || !role?.country || wanted!.country === role.country
    return isSame ? told.office : undefined
  }

  #merge(office: Growing, holder: Growing, merged: Map<string, string>): void {
    holder.evidence.add('office told before the name')
    if (office.gender) holder.gender ??= office.gender
    merged.set(office.id, holder.id)
  }

  /** True where the person is first named in the sentence before token `at`, in its paragraph. */
  #opens({ sentence, layers }: Words, { id }: Growing, at: number): boolean {
    const first = this.#firsts.get(id) ?? Number.POSITIVE_INFINITY
    if (first >= at || sentence[first]! < sentence[at]! - 1) return false
    return layers.sentences[sentence[first]!]!.block === layers.sentences[sentence[at]!]!.block
  }

  /** Paragraphs from token `at` to where the person is first named. */
  #blocksOn({ sentence, layers }: Words, { id }: Growing, at: number): number {
    const blockOf = (token: number) => layers.sentences[sentence[token]!]!.block
    return blockOf(this.#firsts.get(id) ?? at) - blockOf(at)
  }

  /** True where the person is first named in the sentence of token `at`, and not as who it is: "the new minister is Ola Berg". */
  #isBeside({ lower, sentence }: Words, { id }: Growing, at: number): boolean {
    const first = this.#firsts.get(id) ?? -1
    return sentence[first] === sentence[at] && !/^(?:is|was|be|remains)$/.test(lower[first - 1] ?? '')
  }

  /** True where the person is first named behind token `at`, at most `reach` sentences on. */
  #follows({ sentence }: Words, { id }: Growing, at: number, reach: number): boolean {
    const first = this.#firsts.get(id) ?? -1
    return first > at && sentence[first]! <= sentence[at]! + reach
  }
}

/** "The German chancellor landed. Putin agreed": not of those whom the tables know by other offices alone. */
function mayHold(registry: Registry, person: Growing, { title, country }: Role): boolean {
  const known = registry.officesOf(person)
  // A president is his country's leader too.
  const isLeader = country !== undefined && title === 'leader'
  const isHeld = (row: PersonRow) =>
    (!country || row.country === country) && (isLeader || isSameOffice(row.title, title))
  return known.length === 0 || known.some(isHeld)
}

/** "Secretary of defense" and "defense secretary". */
const isSameOffice = (title: string, told: string): boolean =>
  endsIn(title, told) || (told.includes(' ') && told.split(' ').every((word) => title.includes(word)))

/** Evidence of those whose office the tables tell. */
const IN_TABLE = 'table of office holders'
/** Sentences within which the holder of an office is named. */
const REACH = 6
