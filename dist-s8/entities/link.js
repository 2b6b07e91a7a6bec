import { bySpan } from '../model/span.js';
import { Discourse } from './discourse.js';
import { saysWhat } from './nominals.js';
import { nameParts } from './people.js';
import { resolveNominal } from './referents.js';
import { Registry, renamed } from './registry.js';
import { isVerb, precededByPreposition, together } from './words.js';
/** Joins what was found into entities, and says of every mention which it stands for. Mentions come out in text order. */
export function link(w, found, lexicon) {
    const linker = new Linker(w, lexicon);
    linker.introduce(found.named);
    const steps = [
        ...found.weapons.map((m) => [m.start, () => linker.weapon(m)]),
        ...found.named.map((n) => [n.start, () => linker.name(n)]),
        ...found.held.map((h) => [w.start[h.phrase.first], () => linker.title(h)]),
        ...found.nominals.map((n) => [w.start[n.phrase.first], () => linker.nominal(n)]),
        ...found.pronouns.map((p) => [w.start[p.token], () => linker.pronoun(p)]),
    ];
    for (const [, run] of steps.sort((a, b) => a[0] - b[0]))
        run();
    const merged = linker.offices();
    const mentions = linker.mentions.map((m) => renamed(m, merged)).sort(bySpan);
    return { entities: linker.registry.finish(merged), mentions };
}
class Linker {
    w;
    registry;
    discourse = new Discourse();
    mentions = [];
    #people = new Map();
    #speakers = new Map();
    #offices = new Map();
    /** Sentence of the first mention. */
    #firsts = new Map();
    constructor(w, lexicon) {
        this.w = w;
        this.registry = new Registry(lexicon, w.article.published?.slice(0, 10) ?? null);
    }
    /** Full names first: a surname may stand before the name that explains it. */
    introduce(named) {
        this.registry.countries = new Set(named.flatMap((n) => (n.kind === 'country' ? [n.id.slice(8)] : [])));
        for (const n of named) {
            if (n.kind === 'person' && nameParts(n.name).length > 1)
                this.#people.set(n, this.registry.person(n));
        }
    }
    /**
     * An office told before its holder ("The chancellor has not said yes. … Ola Berg told parliament"): the only person without
     * a role who is named in the sentences after, where nobody else has that title. Ids to merge, local one first.
     */
    offices() {
        const merged = new Map();
        const named = [...this.registry.values()].filter((e) => e.kind === 'person' && !e.anonymous);
        for (const [office, at] of this.#offices) {
            const role = office.roles[0];
            if (!role || named.some((e) => e.roles.some((r) => r.title === role.title && r.status === role.status)))
                continue;
            const near = named.filter((e) => e.roles.length === 0 && (this.#firsts.get(e.id) ?? -1) >= at && this.#firsts.get(e.id) <= at + 4);
            const next = near.filter((e) => this.#firsts.get(e.id) <= at + 1);
            const holder = near.length === 1 ? near[0] : next.length === 1 ? next[0] : undefined;
            if (!holder || (office.gender && holder.gender && office.gender !== holder.gender))
                continue;
            holder.roles.push(role);
            holder.evidence.add('office told before the name');
            if (office.gender)
                holder.gender ??= office.gender;
            merged.set(office.id, holder.id);
        }
        return merged;
    }
    weapon(m) {
        const { entity: draft, ...rest } = m;
        const entity = this.registry.fromDraft(draft);
        const printed = this.w.text.slice(m.start, m.end);
        if (m.form !== 'description' && m.form !== 'pronoun' && printed !== entity.name)
            entity.aliases.add(printed);
        this.mentions.push({ ...rest, entities: [entity.id] });
    }
    name(n) {
        if (n.kind === 'person')
            this.#person(n);
        else {
            const entity = this.registry.ensure(n.id, n.kind, n.name);
            const printed = this.w.text.slice(n.start, n.stop);
            this.registry.describe(entity, n);
            if (printed !== entity.name && n.form !== 'demonym' && n.form !== 'metonym')
                entity.aliases.add(printed);
            this.#mention(n, [entity.id], n.form, n.rule, n.as);
            if (!n.nested && (n.form !== 'demonym' || n.as === 'actor'))
                this.#see(entity, n.first, n.end);
        }
    }
    #person(n) {
        const whole = this.#people.get(n);
        if (whole) {
            this.#mention(n, [whole.id], 'name', n.rule);
            this.#see(whole, n.first, n.end);
            return;
        }
        const all = this.registry.peopleCalled(n.name);
        const fitting = all.filter((p) => !n.gender || !p.gender || p.gender === n.gender);
        const entity = all.length === 0 ? this.registry.bearer(n.name) : fitting.length > 1 ? this.#namesake(n, fitting) : fitting[0];
        if (entity) {
            this.registry.describe(entity, n);
            this.#mention(n, [entity.id], 'surname', fitting.length > 1 ? 'surname, nearest' : 'surname');
            this.#see(entity, n.first, n.end);
            return;
        }
        if (all.length > 0) {
            const candidates = all.map((p) => p.id);
            this.mentions.push({
                start: n.start,
                end: n.stop,
                entities: [],
                form: 'surname',
                rule: 'surname',
                why: `ambiguous: ${candidates.join(', ')}`,
                candidates,
            });
            return;
        }
        const alone = this.registry.person(n);
        this.#people.set(n, alone);
        this.#mention(n, [alone.id], 'name', n.rule);
        this.#see(alone, n.first, n.end);
    }
    /** Of two people of one name: the one whom the title fits, else the only one mentioned near. */
    #namesake(n, people) {
        const titled = people.filter((p) => n.roles.some((r) => p.roles.some((q) => q.title === r.title)));
        if (titled.length === 1)
            return titled[0];
        const sentence = this.w.sentence[n.first];
        const near = this.discourse.recent(sentence, 3, (s) => people.includes(s.entity));
        if (near.length === 1)
            return near[0].entity;
        const last = near.filter((s) => s.sentence === near[0].sentence);
        return last.length === 1 ? last[0].entity : undefined;
    }
    /** The person of a name in apposition: by surname the only one so called. */
    #who(n) {
        const whole = this.#people.get(n);
        if (whole)
            return whole;
        const called = this.registry.peopleCalled(n.name);
        return called.length === 1 ? called[0] : this.registry.person(n);
    }
    title(held) {
        const { phrase, people } = held;
        if (phrase.title?.kind === 'honorific' || held.joined)
            return;
        const span = { start: this.w.start[phrase.first], stop: this.w.end[phrase.end - 1] };
        if (saysWhat(this.w, phrase))
            return;
        if (people.length > 0) {
            const ids = people.map((p) => this.#who(p).id);
            this.#mention(span, [...new Set(ids)], 'role', held.rule);
            return;
        }
        const noun = this.w.lower[phrase.headEnd - 1];
        const row = {
            noun: phrase.plural ? phrase.title.title : noun,
            kind: phrase.plural ? 'group' : 'person',
            phrase,
            plural: phrase.plural,
        };
        this.#describe({ ...row, ...(phrase.title?.gender ? { gender: phrase.title.gender } : {}) }, 'role');
    }
    nominal(n) {
        this.#describe(n, 'description');
    }
    /** "ISIL fighters", "the town of Azaz": the name in the phrase stands for it, and may be called by its noun later. */
    #isNamed(n) {
        if (n.kind === 'person')
            return false;
        const name = n.phrase.holders.find((h) => n.kind === 'place' ? h.kind !== 'organisation' : h.kind === 'organisation');
        if (!name)
            return false;
        const entity = this.registry.ensure(name.id, name.kind, name.name);
        if (n.phrase.end > n.phrase.headEnd)
            this.#see(entity, n.phrase.first, n.phrase.end, n.noun);
        return true;
    }
    #describe(n, form) {
        if (this.#isNamed(n))
            return;
        const found = resolveNominal(this.w, n, this.registry, this.discourse);
        if (!found)
            return;
        const span = { start: this.w.start[n.phrase.first], stop: this.w.end[n.phrase.end - 1] };
        this.#answer(span, found.entity, found, form);
        if (!found.entity)
            return;
        const kind = n.phrase.title?.kind;
        if (found.rule === 'title without a name' &&
            (n.phrase.determiner === 'the' || (n.phrase.determiner === '' && n.phrase.holders.length === 1)) &&
            !n.plural &&
            (kind === 'state' || kind === 'government')) {
            this.#offices.set(found.entity, this.w.sentence[n.phrase.first]);
        }
        this.#see(found.entity, n.phrase.first, n.phrase.end, n.noun);
    }
    pronoun(p) {
        const { w } = this;
        const sentence = w.sentence[p.token];
        const span = { start: w.start[p.token], stop: w.end[p.token] };
        if (p.kind === 'i' || p.kind === 'we') {
            const key = `${p.kind}:${w.layers.tokens.quotation[p.token] >= 0 ? w.layers.tokens.quotation[p.token] : 'text'}`;
            let entity = this.#speakers.get(key);
            if (!entity)
                this.#speakers.set(key, (entity = this.registry.local(p.kind === 'i' ? 'person' : 'group', w.printed[p.token].toLowerCase() === 'i' ? 'I' : p.kind)));
            this.#mention(span, [entity.id], 'pronoun', 'first person');
            return;
        }
        if (p.kind === 'he' || p.kind === 'she') {
            const gender = p.kind === 'he' ? 'male' : 'female';
            const found = this.discourse.person(sentence, gender);
            if (found.entity)
                found.entity.gender ??= gender;
            const entity = found.entity ?? this.registry.local('person', p.kind);
            if (!found.entity)
                entity.gender = gender;
            this.#answer(span, entity, found, 'pronoun');
            this.#see(entity, p.token, p.token + 1);
            return;
        }
        const fits = p.kind === 'they' ? isMany : isBody;
        const found = this.discourse.thing(sentence, fits, p.kind === 'it');
        if (!found.entity && !(p.kind === 'they' && p.speaks))
            return;
        if (p.kind === 'they' && found.entity?.kind === 'organisation' && !p.speaks)
            return;
        const entity = found.entity ?? this.registry.local('group', 'they');
        this.#answer(span, entity, found, 'pronoun', entity.kind === 'country' ? 'actor' : undefined);
        this.#see(entity, p.token, p.token + 1);
    }
    #answer(span, entity, found, form, as) {
        if (found.entity) {
            this.#mention(span, [found.entity.id], form, found.rule, as);
            return;
        }
        this.mentions.push({
            start: span.start,
            end: span.stop,
            entities: entity ? [entity.id] : [],
            form,
            rule: form,
            why: found.why,
            ...(found.candidates.length > 0 ? { candidates: found.candidates } : {}),
        });
    }
    #mention(span, entities, form, rule, as) {
        this.mentions.push({ start: span.start, end: span.stop, entities, form, rule, ...(as ? { as } : {}) });
    }
    #see(entity, first, end, noun) {
        const { w } = this;
        let at = end;
        while (at < end + 12 && together(w, at, first) && !isVerb(w, at) && !/^[,;:]$/.test(w.lower[at]))
            at++;
        const subject = together(w, at, first) && isVerb(w, at) && !precededByPreposition(w, first);
        if (!this.#firsts.has(entity.id))
            this.#firsts.set(entity.id, w.sentence[first]);
        this.discourse.add({ entity, sentence: w.sentence[first], token: first, subject, ...(noun ? { noun } : {}) });
    }
}
const isMany = (e) => e.kind === 'group' || e.kind === 'organisation';
const isBody = (e) => e.kind === 'organisation' || e.kind === 'country';
