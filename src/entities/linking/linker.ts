import type { Mention, MentionForm } from '../../model/entity.js'
import type { Lexicon } from '../knowledge/lexicon.js'
import { isParticle, shortNames } from '../knowledge/people.js'
import type { FoundMention } from '../names/found.js'
import type { Named } from '../names/named.js'
import { isVerb, POS, plainWords, precededByPreposition, together, type Words } from '../names/words.js'
import { type Held, heads, isNational, isOneMore } from '../roles/phrases.js'
import { bodyMeant } from './bodies-meant.js'
import { bodyBefore } from './called.js'
import { type Antecedent, Discourse } from './discourse.js'
import { Introductions } from './introductions.js'
import { type Nominal, saysWhat } from './nominals.js'
import { agentBefore, askedBefore, isAhead, isBehindParticiple, type Pronoun } from './pronouns.js'
import { giveOwner, resolveNominal } from './referents.js'
import { type Growing, Registry } from './registry.js'

/** Makes entities of what it is given in text order, and says of every mention which it stands for. */
export class Linker {
  readonly registry: Registry
  readonly discourse = new Discourse()
  readonly mentions: Mention[] = []
  readonly #people = new Map<Named, Growing>()
  readonly #speakers = new Map<string, Growing>()
  readonly introductions = new Introductions()

  constructor(
    readonly w: Words,
    lexicon: Lexicon,
  ) {
    this.registry = new Registry(lexicon, w.article.published?.slice(0, 10) ?? null)
  }

  /** Full names first: a surname may stand before the name that explains it. */
  introduce(named: readonly Named[]): void {
    const isShort = shortNames(named)
    for (const n of named) {
      if (n.kind === 'country') this.registry.countries.add(n.id!.slice(8))
      else if (n.kind === 'person' && /\s/.test(n.name) && !opensFamily(n) && !isShort(n))
        this.#people.set(n, this.registry.person(n))
    }
    // "Jan de Wit … De Wit": a surname, unless nobody is called so.
    for (const n of named)
      if (n.kind === 'person' && opensFamily(n) && this.registry.peopleCalled(n.name).length === 0)
        this.#people.set(n, this.registry.person(n))
  }

  weapon(m: FoundMention): void {
    const { entity: draft, ...rest } = m
    const entity = this.registry.fromDraft(draft)
    const printed = this.w.text.slice(m.start, m.end)
    if (m.form !== 'description' && m.form !== 'pronoun' && printed !== entity.name) entity.aliases.add(printed)
    this.mentions.push(Object.assign({ start: m.start }, rest, { entities: [entity.id] }))
  }

  name(n: Named): void {
    if (n.kind === 'person') this.#person(n)
    else {
      const entity = this.registry.ensure(n.id!, n.kind, n.name)
      const printed = this.w.text.slice(n.start, n.stop)
      this.registry.describe(entity, n)
      if (printed !== entity.name && n.form !== 'demonym' && n.form !== 'metonym') entity.aliases.add(printed)
      this.#mention(n, [entity.id], n.form, n.rule, n.as)
      if (!n.nested && (n.form !== 'demonym' || n.as === 'actor')) this.#see(entity, n.first, n.end)
    }
  }

  #person(n: Named): void {
    const whole = this.#people.get(n)
    if (whole) {
      const printed = plainWords(this.w, n.first, n.end)
      if (printed !== n.name) whole.aliases.add(printed)
      this.#mention(n, [whole.id], n.form === 'alias' ? 'alias' : 'name', n.rule)
      this.#see(whole, n.first, n.end)
      return
    }
    const all = this.registry.peopleCalled(n.name)
    const fitting = all.filter((p) => !n.gender || !p.gender || p.gender === n.gender)
    const entity =
      all.length === 0 ? this.registry.bearer(n.name) : fitting.length > 1 ? this.#namesake(n, fitting) : fitting[0]
    if (entity) {
      this.registry.describe(entity, n)
      this.#mention(n, [entity.id], 'surname', fitting.length > 1 ? 'surname, nearest' : 'surname')
      this.#see(entity, n.first, n.end)
      return
    }
    if (all.length > 0) {
      const candidates = all.map((p) => p.id)
      this.mentions.push({
        start: n.start,
        end: n.stop,
        entities: [],
        form: 'surname',
        rule: 'surname',
        why: `ambiguous: ${candidates.join(', ')}`,
        candidates,
      })
      return
    }
    const alone = this.registry.person(n)
    this.#people.set(n, alone)
    this.#mention(n, [alone.id], 'name', n.rule)
    this.#see(alone, n.first, n.end)
  }

  /** Of two people of one name: the one whom the title fits, else the only one mentioned near. */
  #namesake(n: Named, people: readonly Growing[]): Growing | undefined {
    const titled = people.filter((p) => n.roles.some((r) => p.roles.some((q) => q.title === r.title)))
    if (titled.length === 1) return titled[0]
    const sentence = this.w.sentence[n.first]!
    const near = this.discourse.recent(sentence, 3, (s) => people.includes(s.entity))
    if (near.length === 1) return near[0]!.entity
    const last = near.filter((s) => s.sentence === near[0]!.sentence)
    return last.length === 1 ? last[0]!.entity : undefined
  }

  /** The person of a name in apposition: by surname the only one so called. */
  #who(n: Named): Growing {
    const whole = this.#people.get(n)
    if (whole) return whole
    const called = this.registry.peopleCalled(n.name)
    return called.length === 1 ? called[0]! : this.registry.person(n)
  }

  title(held: Held): void {
    const { phrase, people } = held
    if (phrase.title?.kind === 'honorific' && (held.joined || people.length === 0)) return
    if (people.length === 1 && phrase.holders.length === 0 && tellsWho(this.w, held))
      this.introductions.named(this.#who(people[0]!), phrase.words.toLowerCase(), phrase.first, !held.joined)
    if (held.joined) return
    const span = { start: this.w.start[phrase.first]!, stop: this.w.end[phrase.end - 1]! }
    if (saysWhat(this.w, phrase)) return
    if (people.length > 0) {
      if (people.length === 1) giveOwner(this.w, phrase, this.#who(people[0]!), this.discourse)
      const ids = people.map((p) => this.#who(p).id)
      this.#mention(span, [...new Set(ids)], 'role', held.rule)
      return
    }
    const noun = phrase.words.slice(phrase.words.lastIndexOf(' ') + 1).toLowerCase()
    const { plural, title } = phrase
    const kind = plural ? 'group' : 'person'
    const called = plural ? title!.title : noun
    this.#describe({ phrase, noun: called, kind, plural, sector: undefined, gender: title?.gender }, 'role')
  }

  nominal(n: Nominal): void {
    this.#describe(n, 'description')
  }

  /** "ISIL fighters", "the town of Azaz": the name in the phrase stands for it, and may be called by its noun later; not for "heads of state of …". */
  #isNamed(n: Nominal): boolean {
    if (n.kind === 'person' || (isNational(n.phrase) && n.phrase.end > n.phrase.headEnd)) return false
    const name = n.phrase.holders.find((h) =>
      n.kind === 'place' ? h.kind !== 'organisation' : h.kind === 'organisation',
    )
    if (!name) return false
    const entity = this.registry.ensure(name.id!, name.kind, name.name)
    if (n.phrase.end > n.phrase.headEnd) this.#see(entity, n.phrase.first, n.phrase.end, n.noun)
    return true
  }

  #describe(n: Nominal, form: MentionForm): void {
    const body = bodyBefore(n, this.w.sentence[n.phrase.first]!, this.discourse)
    if (!body && this.#isNamed(n)) return
    const found =
      body ??
      bodyMeant(this.w, n, this.registry, this.discourse) ??
      resolveNominal(this.w, n, this.registry, this.discourse, (e) => this.introductions.isMet(e))
    if (!found) return
    const span = { start: this.w.start[n.phrase.first]!, stop: this.w.end[n.phrase.end - 1]! }
    this.#answer(span, found.entity, found, form)
    if (!found.entity) return
    if (found.rule === 'title without a name' && !n.plural) {
      const { determiner, holders } = n.phrase
      // "The president's party" brings in nobody.
      const owns = this.w.tag[n.phrase.end] === POS
      const isOne = !owns && (/^(?:the|its)$/.test(determiner) || (determiner === '' && holders.length === 1))
      this.introductions.told(found.entity, n.phrase.first, isOne && (isNational(n.phrase) || heads(n.phrase)))
    }
    this.#see(found.entity, n.phrase.first, n.phrase.end, n.noun)
  }

  pronoun(p: Pronoun): void {
    const { w } = this
    const sentence = w.sentence[p.token]!
    const span = { start: w.start[p.token]!, stop: w.end[p.token]! }
    if (p.kind === 'i' || p.kind === 'we') {
      const key = `${p.kind}:${w.layers.tokens.quotation[p.token]! >= 0 ? w.layers.tokens.quotation[p.token] : 'text'}`
      let entity = this.#speakers.get(key)
      if (!entity)
        this.#speakers.set(
          key,
          (entity = this.registry.local(
            p.kind === 'i' ? 'person' : 'group',
            w.printed[p.token]!.toLowerCase() === 'i' ? 'I' : p.kind,
          )),
        )
      this.#mention(span, [entity.id], 'pronoun', 'first person')
      return
    }
    if (p.kind === 'he' || p.kind === 'she') {
      const gender = p.kind === 'he' ? 'male' : 'female'
      const before = isBehindParticiple(w, p.token) ? sentence - 1 : sentence
      const agent = agentBefore(w, p.token, this.discourse)
      const found = this.discourse.person(before, gender, w.layers.tokens.quotation[p.token]! >= 0, agent)
      if (!found.entity && isAhead(w, p.token)) return
      if (found.entity) found.entity.gender ??= gender
      const entity = found.entity ?? this.registry.local('person', p.kind)
      if (!found.entity) entity.gender = gender
      this.#answer(span, entity, found, 'pronoun')
      this.#see(entity, p.token, p.token + 1)
      return
    }
    const fits = p.kind === 'they' ? isMany : isBody
    const found = askedBefore(w, p, this.discourse) ?? this.discourse.thing(sentence, fits, p.kind === 'it')
    if (!found.entity && !(p.kind === 'they' && p.speaks)) return
    if (p.kind === 'they' && found.entity?.kind === 'organisation' && !p.speaks) return
    const entity = found.entity ?? this.registry.local('group', 'they')
    this.#answer(span, entity, found, 'pronoun', entity.kind === 'country' ? 'actor' : undefined)
    this.#see(entity, p.token, p.token + 1)
  }

  #answer(
    span: { start: number; stop: number },
    entity: Growing | null,
    found: Antecedent,
    form: MentionForm,
    as?: 'actor',
  ): void {
    if (found.entity) {
      this.#mention(span, [found.entity.id], form, found.rule, as)
      return
    }
    this.mentions.push({
      start: span.start,
      end: span.stop,
      entities: entity ? [entity.id] : [],
      form,
      rule: form,
      why: found.why,
      ...(found.candidates.length > 0 ? { candidates: found.candidates } : {}),
    })
  }

  #mention(
    span: { start: number; stop: number },
    entities: readonly string[],
    form: MentionForm,
    rule: string,
    as?: 'actor' | 'place',
  ): void {
    const { start, stop: end } = span
    this.mentions.push(as ? { start, end, entities, form, rule, as } : { start, end, entities, form, rule })
  }

  #see(entity: Growing, first: number, end: number, noun?: string): void {
    const { w } = this
    let at = end
    while (at < end + 12 && together(w, at, first) && !isVerb(w, at) && !breaks(w.lower[at]!)) at++
    const subject = together(w, at, first) && isVerb(w, at) && !precededByPreposition(w, first)
    this.introductions.met(entity, first, subject || /^(?:is|was|remains)$/.test(w.lower[first - 1] ?? ''))
    this.discourse.add({
      entity,
      sentence: w.sentence[first]!,
      token: first,
      subject,
      quoted: w.layers.tokens.quotation[first]! >= 0,
      noun,
    })
  }
}

const opensFamily = ({ name }: Named): boolean =>
  isParticle(name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase())

/** "The spokesman, Ola Berg", "Minister Ola Berg": a title that can say one told before shorter. */
const tellsWho = (w: Words, { phrase, joined, rule }: Held): boolean =>
  joined
    ? isNational(phrase)
    : rule === 'apposition before name' && phrase.determiner === 'the' && !isOneMore(w, phrase)

const breaks = (word: string): boolean => word === ',' || word === ';' || word === ':' || word === 'that'
const isMany = (e: Growing): boolean => e.kind === 'group' || e.kind === 'organisation'
const isBody = (e: Growing): boolean => e.kind === 'organisation' || e.kind === 'country'
