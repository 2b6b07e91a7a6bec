import {
  ONE_OCCASION,
  agreementOf,
  comparePrepared,
  namedIn,
  prepare,
  saidOn,
  speakersOf,
  stem,
  weightOf
} from "./chunk-TD2MMPDI.js";
import {
  statementKey,
  wordingOf
} from "./chunk-B7SHYDG2.js";
import {
  slice
} from "./chunk-CFW5GXZS.js";

// dist/compare/group.js
var stateOf = ({ reference, members, faces, repeated }) => ({
  reference,
  members: [...members],
  repeated: [...repeated ?? []],
  faces: faces.map(({ named: _, ...face }) => face)
});
var groupOf = ({ reference, members, repeated, faces }) => ({
  reference,
  members: [...members],
  faces: faces.map((face) => ({ ...face, named: namedIn(face.speakers) })),
  repeated: repeated.length > 0 ? new Set(repeated) : null
});

// dist/compare/membership.js
var WINDOW = ONE_OCCASION + 1;
var UNDATED = 1540483477;
var UNNAMED = { covered: 0.65, shared: 0.4, common: 2 };
var FORMULA = { covered: 0.75, shared: 0.6 };
var LOOSE = /* @__PURE__ */ new Set(["paraphrase", "altered-quote", "meaning-flip"]);
function belongs(reference, variant, { covered, shared, common, agree }) {
  const { verdict } = comparePrepared(reference, variant, { complete: false });
  if (verdict === "unrelated" || verdict === "other-occasion" || verdict === "other-speaker" || verdict === "not-comparable")
    return null;
  if (agree !== "same" && (covered < UNNAMED.covered || shared < UNNAMED.shared || common < UNNAMED.common && LOOSE.has(verdict)))
    return null;
  return (covered + shared) / 2;
}
function windowsOf(days, undated) {
  if (days === null)
    return [UNDATED];
  const first = Math.floor(days[0] / WINDOW);
  return undated ? [first - 1, first, first + 1, UNDATED] : [first - 1, first, first + 1];
}
function isApart(a, b) {
  return a !== null && b !== null && Math.max(0, a[0] - b[1], b[0] - a[1]) > ONE_OCCASION;
}

// dist/compare/postings.js
var Postings = class {
  #keys = new Int32Array(1 << 12);
  /** Number of the newest posting of a slot, plus one; 0 for an empty slot. */
  #heads = new Int32Array(1 << 12);
  #counts = new Uint8Array(1 << 12);
  #slots = 0;
  #values = new Int32Array(1 << 12);
  #before = new Int32Array(1 << 12);
  #size = 0;
  #limit;
  /** @param limit (255 at most) postings of one key beyond which it tells nothing and takes no more */
  constructor(limit) {
    this.#limit = limit;
  }
  #slotOf(key) {
    const mask = this.#keys.length - 1;
    let slot = Math.imul(key, 2654435761) >>> 0 & mask;
    while (this.#heads[slot] !== 0 && this.#keys[slot] !== key)
      slot = slot + 1 & mask;
    return slot;
  }
  add(key, value) {
    let slot = this.#slotOf(key);
    if (this.#heads[slot] === 0) {
      if (4 * ++this.#slots > 3 * this.#keys.length) {
        this.#rehash();
        slot = this.#slotOf(key);
      }
      this.#keys[slot] = key;
    }
    const head = this.#heads[slot];
    if (this.#counts[slot] >= this.#limit || head > 0 && this.#values[head - 1] === value)
      return;
    if (this.#size === this.#values.length) {
      this.#values = grown(this.#values);
      this.#before = grown(this.#before);
    }
    this.#values[this.#size] = value;
    this.#before[this.#size] = head;
    this.#heads[slot] = ++this.#size;
    this.#counts[slot]++;
  }
  /** Scores each value under a key, the higher the fewer there are; none where the key is over the limit. */
  tally(key, scores) {
    const slot = this.#slotOf(key);
    const count = this.#counts[slot];
    if (this.#heads[slot] === 0 || count >= this.#limit)
      return;
    for (let at = this.#heads[slot]; at > 0; at = this.#before[at - 1])
      scores.add(this.#values[at - 1], 1 / count);
  }
  #rehash() {
    const [keys, heads, counts] = [this.#keys, this.#heads, this.#counts];
    this.#keys = new Int32Array(2 * keys.length);
    this.#heads = new Int32Array(2 * keys.length);
    this.#counts = new Uint8Array(2 * keys.length);
    for (let i = 0; i < keys.length; i++) {
      if (heads[i] === 0)
        continue;
      const slot = this.#slotOf(keys[i]);
      this.#keys[slot] = keys[i];
      this.#heads[slot] = heads[i];
      this.#counts[slot] = counts[i];
    }
  }
};
function grown(array) {
  const larger = new Int32Array(2 * array.length);
  larger.set(array);
  return larger;
}

// dist/compare/reference.js
var isQuoted = ({ quotations }) => (quotations?.length ?? 0) > 0;
var instant = (iso) => Date.parse(iso.includes("T") && !/(?:Z|[+-]\d\d:?\d\d)$/.test(iso) ? `${iso}Z` : iso);
function earlier(a, b) {
  const [x, y] = [a.published ?? "9", b.published ?? "9"];
  if (x.includes("T") && y.includes("T"))
    return instant(x) - instant(y) || 0;
  return x.slice(0, 10) < y.slice(0, 10) ? -1 : x.slice(0, 10) > y.slice(0, 10) ? 1 : 0;
}
function isBetterReference(a, b) {
  if (a.official !== b.official && (a.official || b.official))
    return a.official === true;
  if (isQuoted(a) !== isQuoted(b))
    return isQuoted(a);
  const order = earlier(a, b) || b.text.length - a.text.length;
  return order < 0 || order === 0 && a.key < b.key;
}
function becauseOf(reference, others) {
  if (others.length === 0)
    return "the only one";
  if (reference.official && others.some(({ official }) => !official))
    return "official document";
  if (isQuoted(reference) && others.every((other) => !isQuoted(other)))
    return "quoted";
  if (others.every((other) => earlier(reference, other) < 0))
    return "earliest";
  return others.some((other) => earlier(reference, other) === 0) ? "longest" : "earliest";
}

// dist/compare/signature.js
var hashes = /* @__PURE__ */ new Map();
function hash(text) {
  let h = 2166136261;
  for (let i = 0; i < text.length; i++)
    h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return h | 0;
}
var mix = (a, b) => {
  let h = Math.imul(a ^ b >>> 15 ^ Math.imul(b, 2246822507), 3266489909);
  h ^= h >>> 16;
  return Math.imul(h, 668265263) | 0;
};
var NOBODY = /* @__PURE__ */ new Set();
var FOURTHS = 4;
var WEIGHT_BITS = 7;
var rootOf = ({ key, kind }) => key[0] === "=" ? key.slice(0, 3) : kind === "word" || kind === "entity" ? stem(key) : key;
function termsOf({ words: words2 }) {
  const terms = [];
  for (const word of words2) {
    const weight = Math.round(weightOf(word, NOBODY) * FOURTHS);
    if (weight === 0)
      continue;
    let h = hashes.get(word.key);
    if (h === void 0) {
      if (hashes.size > 5e4)
        hashes.clear();
      h = hash(rootOf(word)) & ~WEIGHT_BITS;
      hashes.set(word.key, h);
    }
    terms.push(h | weight);
  }
  return terms.slice();
}
var used = new Uint8Array(64);
var weigh = (term) => (term & WEIGHT_BITS) / FOURTHS;
function overlapOf(a, b) {
  let [all, other, common] = [0, 0, 0];
  if (used.length < b.length)
    used = new Uint8Array(2 * b.length);
  else
    used.fill(0, 0, b.length);
  for (let j = 0; j < b.length; j++)
    other += weigh(b[j]);
  for (let i = 0; i < a.length; i++) {
    const term = a[i];
    all += weigh(term);
    for (let j = 0; j < b.length; j++) {
      if (used[j] === 1 || (b[j] ^ term) & ~WEIGHT_BITS)
        continue;
      used[j] = 1;
      common += Math.min(weigh(term), weigh(b[j]));
      break;
    }
  }
  const less = Math.min(all, other);
  return {
    covered: less === 0 ? 0 : common / less,
    shared: all + other === 0 ? 0 : 2 * common / (all + other),
    common,
    held: other === 0 ? 1 : common / other
  };
}
var MANY = 12;
function shinglesOf(terms, all) {
  const keys = [];
  const every = all || terms.length <= MANY;
  for (let i = 1; i < terms.length; i++) {
    const key = mix(terms[i - 1] & ~WEIGHT_BITS, terms[i] & ~WEIGHT_BITS);
    if (every || (key & 1) === 0)
      keys.push(key);
  }
  return keys;
}
function tellingOf(terms) {
  const telling = [];
  for (const term of terms)
    if ((term & WEIGHT_BITS) >= 2)
      telling.push(term & ~WEIGHT_BITS);
  return telling;
}
var Rarity = class {
  #counts = new Uint16Array(1 << 18);
  meet(terms) {
    for (const term of terms) {
      const at = mix(term, 7) & this.#counts.length - 1;
      if (this.#counts[at] < 65535)
        this.#counts[at]++;
    }
  }
  /** The rarest of some terms. */
  rarest(terms, count) {
    if (terms.length <= count)
      return [...terms];
    const rank = (term) => this.#counts[mix(term, 7) & this.#counts.length - 1];
    return [...terms].sort((a, b) => rank(a) - rank(b)).slice(0, count);
  }
};
function minHashes(terms, count) {
  const shingles = terms.length < 2 ? terms : shinglesOf(terms, true);
  const least = [];
  for (let seed = 0; seed < count && terms.length > 0; seed++) {
    let smallest = 2147483647;
    for (const shingle of shingles)
      smallest = Math.min(smallest, mix(shingle, seed + 1));
    least.push(mix(smallest, seed + 101));
  }
  return least;
}

// dist/compare/tally.js
var Tally = class {
  #scores = new Float64Array(1 << 10);
  #touched = [];
  add(number, score) {
    if (number >= this.#scores.length) {
      const larger = new Float64Array(Math.max(2 * this.#scores.length, number + 1));
      larger.set(this.#scores);
      this.#scores = larger;
    }
    if (this.#scores[number] === 0)
      this.#touched.push(number);
    this.#scores[number] += score;
  }
  /** The numbers with the highest scores, the lowest number first among equals. */
  strongest(count) {
    const top = [];
    for (const number of this.#touched) {
      if (top.length === count && !this.#precedes(number, top[count - 1]))
        continue;
      let at = top.length < count ? top.length : count - 1;
      for (; at > 0 && this.#precedes(number, top[at - 1]); at--)
        top[at] = top[at - 1];
      top[at] = number;
    }
    return top;
  }
  #precedes(a, b) {
    const [x, y] = [this.#scores[a], this.#scores[b]];
    return x > y || x === y && a < b;
  }
  clear() {
    for (const number of this.#touched)
      this.#scores[number] = 0;
    this.#touched.length = 0;
  }
};

// dist/compare/cluster.js
var CROWD = 48;
var WEIGHED = 6;
var FACES = 3;
var BANDS = 4;
var RAREST = 4;
var SURE = { covered: 0.85, shared: 0.55, common: 2.5 };
var HELD = 0.8;
var PLAUSIBLE = 0.25;
var WHOLE = 0.6;
var Clustering = class {
  #lookup;
  #groups = [];
  /** Number of a statement by its key; its cluster and, of those added here, its words by number. */
  #numbers = /* @__PURE__ */ new Map();
  #homes = [];
  #own = [];
  #near = new Postings(CROWD);
  #formulas = new Postings(CROWD);
  #rarity = new Rarity();
  #changed = /* @__PURE__ */ new Set();
  #scores = new Tally();
  /** Something is kept that has no date. */
  #undated = false;
  /**
   * @param states of the clusters of an earlier run, by their numbers
   * @param lookup gives the statements of that run, for those clusters that are described again
   */
  constructor(states = [], lookup = () => void 0) {
    this.#lookup = lookup;
    for (const [number, state] of states.entries()) {
      const group = groupOf(state);
      this.#groups.push(group);
      for (const key of group.members)
        this.#keep(key, number, void 0);
      for (const face of group.faces)
        this.#index(number, face);
    }
  }
  /** Adds a statement; one that is known already changes nothing. @returns the number of its cluster */
  add(utterance) {
    const known = this.#numbers.get(utterance.key);
    if (known !== void 0)
      return this.#homes[known];
    const prepared = prepare(utterance);
    const speakers = speakersOf(prepared);
    const terms = termsOf(prepared);
    const face = {
      terms,
      bare: terms.length < 2 && (prepared.claims ?? []).length === 0,
      days: saidOn(prepared),
      speakers,
      named: namedIn(speakers)
    };
    const { home, links } = this.#place(face, prepared);
    const number = home ?? this.#groups.length;
    if (home === null) {
      this.#groups.push({ reference: utterance.key, members: [utterance.key], faces: [face], repeated: null });
      this.#index(number, face);
    } else
      this.#join(number, utterance, face);
    for (const other of links) {
      if (other === number)
        continue;
      link(this.#groups[other], number);
      link(this.#groups[number], other);
      this.#changed.add(other);
    }
    this.#keep(utterance.key, number, utterance);
    this.#changed.add(number);
    return number;
  }
  #keep(key, home, utterance) {
    this.#numbers.set(key, this.#homes.length);
    this.#homes.push(home);
    this.#own.push(utterance);
  }
  #place(face, prepared) {
    const keys = shinglesOf(face.terms, true);
    for (const key of tellingOf(face.terms))
      keys.push(key);
    const scores = this.#scores;
    scores.clear();
    for (const window of windowsOf(face.days, this.#undated))
      for (const key of keys)
        this.#near.tally(mix(key, window), scores);
    for (const key of minHashes(face.terms, BANDS))
      this.#formulas.tally(key, scores);
    const links = [];
    let home = null;
    let best = 0;
    for (const group of scores.strongest(WEIGHED)) {
      const relation = this.#relate(group, face, prepared);
      if (relation === "repeated")
        links.push(group);
      else if (relation !== null && relation > best)
        [home, best] = [group, relation];
    }
    return { home, links };
  }
  /** How a statement stands to a cluster: how surely it belongs, `repeated` for its formula elsewhere, null for neither. */
  #relate(group, face, prepared) {
    const { faces, reference } = this.#groups[group];
    let found = null;
    for (const other of faces) {
      const { covered, shared, common } = overlapOf(other.terms, face.terms);
      if (covered < PLAUSIBLE || common === 0 || (other.bare || face.bare) && shared < WHOLE)
        continue;
      const agree = agreementOf(other.named, face.named);
      const apart = isApart(other.days, face.days);
      if (agree === "different" || apart) {
        if (covered >= FORMULA.covered && shared >= FORMULA.shared)
          found ??= "repeated";
        continue;
      }
      const sure = covered >= SURE.covered && shared >= SURE.shared && common >= SURE.common;
      if (sure && agree === "same")
        return 1 + shared;
      if (other !== faces[0])
        continue;
      const text = this.#text(reference);
      if (text === void 0)
        continue;
      const score = belongs(prepare(text), prepared, { covered, shared, common, agree });
      if (score !== null)
        found = score;
    }
    return found;
  }
  #join(number, utterance, face) {
    const group = this.#groups[number];
    group.members.push(utterance.key);
    const reference = this.#text(group.reference);
    const better = reference !== void 0 && isBetterReference(utterance, reference);
    if (better)
      group.reference = utterance.key;
    const news = group.faces.every(({ terms }) => overlapOf(terms, face.terms).held < HELD);
    if (!better && (!news || group.faces.length >= FACES))
      return;
    if (better)
      group.faces.unshift(face);
    else
      group.faces.push(face);
    this.#index(number, face);
    if (group.faces.length > FACES + 1)
      group.faces.pop();
  }
  #index(number, face) {
    const window = face.days === null ? UNDATED : Math.floor(face.days[0] / WINDOW);
    if (face.days === null)
      this.#undated = true;
    const telling = tellingOf(face.terms);
    this.#rarity.meet(telling);
    for (const key of shinglesOf(face.terms, false))
      this.#near.add(mix(key, window), number);
    for (const key of this.#rarity.rarest(telling, RAREST))
      this.#near.add(mix(key, window), number);
    for (const key of minHashes(face.terms, BANDS))
      this.#formulas.add(key, number);
  }
  #text(key) {
    const number = this.#numbers.get(key);
    return (number === void 0 ? void 0 : this.#own[number]) ?? this.#lookup(key);
  }
  /** How many clusters there are; they are numbered from 0. */
  get size() {
    return this.#groups.length;
  }
  /** Numbers of the clusters that got members or links since the state that this began with. */
  get changed() {
    return [...this.#changed].sort((a, b) => a - b);
  }
  /** Statement keys of a cluster, the reference first. */
  members(number) {
    const { reference, members } = this.#groups[number];
    return [reference, ...members.filter((key) => key !== reference)];
  }
  /** A cluster with its redlines: every variant against the reference. */
  describe(number) {
    const group = this.#groups[number];
    const utterances = group.members.flatMap((key) => this.#text(key) ?? []);
    const reference = utterances.find(({ key }) => key === group.reference) ?? utterances[0];
    if (reference === void 0)
      return { ...bare(group), repeated: this.#links(group) };
    const prepared = prepare(asReference(reference));
    const others = utterances.filter((one) => one !== reference).sort(byDate);
    const variants = [reference, ...others].map((one) => {
      if (one === reference)
        return { statement: one.key, verdict: "verbatim", edits: [], why: ["the reference"] };
      const complete = reference.official === true;
      return { statement: one.key, ...comparePrepared(prepared, prepare(inCluster(one, reference)), { complete }) };
    });
    return {
      id: idOf(reference.key),
      reference: reference.key,
      referenceBecause: becauseOf(reference, others),
      variants,
      repeated: this.#links(group)
    };
  }
  #links({ repeated }) {
    return [...repeated ?? []].map((other) => idOf(this.#groups[other].reference)).sort();
  }
  /** What to keep of a cluster between runs. */
  state(number) {
    return stateOf(this.#groups[number]);
  }
};
var link = (group, other) => {
  group.repeated ??= /* @__PURE__ */ new Set();
  group.repeated.add(other);
};
var idOf = (reference) => `cluster:${reference}`;
var bare = ({ reference, members }) => ({
  id: idOf(reference),
  reference,
  referenceBecause: "the only one known",
  variants: members.map((statement) => ({ statement, verdict: "verbatim", edits: [], why: [] }))
});
function asReference({ quotations, ...wording }) {
  return quotations === void 0 || quotations.length === 0 ? wording : { ...wording, quotations };
}
function inCluster({ speakers: _, date: __, ...wording }, reference) {
  return {
    ...wording,
    ...reference.speakers && { speakers: reference.speakers },
    ...reference.date !== void 0 && { date: reference.date }
  };
}
var byDate = (a, b) => {
  const [x, y] = [instant(a.published ?? "0000"), instant(b.published ?? "0000")];
  return x < y ? -1 : x > y ? 1 : a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
};
var inOrder = (utterances) => [...utterances].sort(byDate);

// dist/lexicon/official.js
var OFFICIAL_WORDS = "ministry ministerio minist\xE8re ministerium ministerstvo department government cabinet presidency chancellery embassy consulate kremlin commission council secretariat parliament senate congress bundestag agency-iaea nato iaea osce";
var OFFICIAL_PHRASES = [
  "white house",
  "state department",
  "united nations",
  "european union",
  "european external action service",
  "prime minister\u2019s office",
  "prime minister's office",
  "office of the president",
  "office of the prime minister",
  "armed forces",
  "defense forces",
  "defence forces",
  "general staff",
  "joint chiefs of staff"
];
var OFFICIAL_HOSTS = ["gov", "mil", "int", "go", "gob", "gouv", "gc", "govt"];

// dist/compare/utterance.js
var words = new Set(OFFICIAL_WORDS.split(" "));
var hosts = new Set(OFFICIAL_HOSTS);
function isOfficial({ outlet, url, canonical }) {
  for (const address of [canonical, url]) {
    const labels = URL.canParse(address ?? "") ? new URL(address).hostname.split(".") : [];
    if (labels.slice(-2).some((label) => hosts.has(label)))
      return true;
  }
  const name = (outlet ?? "").toLowerCase();
  return OFFICIAL_PHRASES.some((phrase) => name.includes(phrase)) || name.split(/[^\p{L}]+/u).some((word) => words.has(word));
}
function utterancesOf(document) {
  const official = isOfficial(document.article);
  const { published } = document.article;
  return document.statements.filter(({ nestedIn }) => nestedIn === void 0).map((statement) => ({
    ...printedSpeaker(document, statement),
    ...wordingOf(document, statement),
    key: statementKey(document.article, statement),
    ...published !== null && { published },
    official
  }));
}
function printedSpeaker({ article }, { speaker }) {
  const words2 = speaker === null ? "" : slice(article.text, speaker);
  return new RegExp("\\p{Lu}", "u").test(words2) ? { speakers: [words2] } : {};
}

// dist/store/clusters.js
function clusteringState(store) {
  const done = store.query("SELECT article FROM progress WHERE what = 'clusters'").get();
  const states = store.query("SELECT state FROM cluster ORDER BY number").all();
  return { serial: done?.article ?? 0, states: states.map(({ state }) => JSON.parse(state)) };
}
function saveClusters(store, serial, changed) {
  store.transaction(() => {
    const insert = store.query("INSERT OR REPLACE INTO cluster VALUES (?, ?, ?, ?, ?, ?)");
    const clear = store.query("DELETE FROM variant WHERE cluster = ?");
    const add = store.query("INSERT OR REPLACE INTO variant VALUES (?, ?, ?, ?, ?, ?)");
    for (const { number, cluster, state } of changed) {
      const { id, reference, referenceBecause, repeated, variants } = cluster;
      clear.run(number);
      insert.run(number, id, reference, referenceBecause, JSON.stringify(repeated), JSON.stringify(state));
      for (const [position, { statement, verdict, edits, why }] of variants.entries())
        add.run(statement, number, position, verdict, JSON.stringify(edits), JSON.stringify(why));
    }
    store.query("INSERT OR REPLACE INTO progress VALUES ('clusters', ?)").run(serial);
  });
}
function* storedClusters(store) {
  const page = store.query("SELECT * FROM cluster WHERE number > ? ORDER BY number LIMIT 500");
  for (let last = -1; ; ) {
    const rows = page.all(last);
    for (const row of rows)
      yield clusterOf(store, row);
    if (rows.length === 0)
      return;
    last = rows.at(-1).number;
  }
}
function clusterOf(store, { number, id, reference, reference_because, repeated }) {
  const variants = store.query("SELECT statement, verdict, edits, why FROM variant WHERE cluster = ? ORDER BY position").all(number).map(({ statement, verdict, edits, why }) => ({
    statement,
    verdict,
    edits: JSON.parse(edits),
    why: JSON.parse(why)
  }));
  return { id, reference, referenceBecause: reference_because, variants, repeated: JSON.parse(repeated) };
}

// dist/cli/clustering.js
var AT_HAND = 256;
function utterancesIn(store) {
  const known = /* @__PURE__ */ new Map();
  return (key) => {
    const article = key.slice(0, key.lastIndexOf("#"));
    let found = known.get(article);
    if (found === void 0) {
      const document = store.document(article);
      found = new Map((document ? utterancesOf(document) : []).map((utterance) => [utterance.key, utterance]));
      if (known.size >= AT_HAND)
        known.delete(known.keys().next().value);
      known.set(article, found);
    }
    return found.get(key);
  };
}
function* clustersOf(store) {
  const { serial, states } = clusteringState(store);
  const clustering = new Clustering(states, utterancesIn(store));
  const added = [];
  let last = serial;
  for (const stored of store.documents(serial)) {
    for (const utterance of utterancesOf(stored.document))
      added.push(utterance);
    last = stored.serial;
  }
  for (const utterance of inOrder(added))
    clustering.add(utterance);
  if (last > serial)
    saveClusters(store, last, clustering.changed.map((number) => ({
      number,
      cluster: clustering.describe(number),
      state: clustering.state(number)
    })));
  yield* storedClusters(store);
}

export {
  utterancesIn,
  clustersOf
};
