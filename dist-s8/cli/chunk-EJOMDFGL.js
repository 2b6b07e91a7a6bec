import {
  align,
  comparePrepared,
  harmonise,
  matterKeys,
  speakersAgree
} from "./chunk-TD2MMPDI.js";
import {
  keyOf,
  spelling,
  unitsOf
} from "./chunk-WDYZPZTL.js";
import {
  ABBREVIATIONS
} from "./chunk-HSBVK4IK.js";
import {
  span
} from "./chunk-CFW5GXZS.js";

// dist/compare/passages.js
var SLACK = 12;
var isLetter = (code) => code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57 || code > 191;
var isDigit = (code) => code >= 48 && code <= 57;
var isInNumber = (text, i) => (text[i] === "," || text[i] === ".") && isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
function passagesFor(units, text, bounds, count) {
  const wanted = /* @__PURE__ */ new Map();
  const telling = units.filter(({ kind }) => kind !== "function" && kind !== "ellipsis");
  for (const [number, { key }] of (telling.length > 0 ? telling : units).entries())
    for (const tied of [key, ...matterKeys(key)])
      if (!wanted.has(tied))
        wanted.set(tied, number);
  const hits = [];
  const known = /* @__PURE__ */ new Map();
  const seen = /* @__PURE__ */ new Map();
  let word = 0;
  for (const [bound, { start, end }] of bounds.entries()) {
    for (let i = start; i < end; ) {
      if (!isLetter(text.charCodeAt(i))) {
        i++;
        continue;
      }
      let j = i + 1;
      while (j < end && (isLetter(text.charCodeAt(j)) || isInNumber(text, j)))
        j++;
      const surface = text.slice(i, j);
      let number = known.get(surface);
      if (number === void 0) {
        number = numberOf(surface, wanted);
        known.set(surface, number);
      }
      if (number >= 0) {
        hits.push({ number, word, start: i, end: j, bound });
        seen.set(number, (seen.get(number) ?? 0) + 1);
      }
      word++;
      i = j;
    }
    word += SLACK * 4;
  }
  return best(hits, seen, units.length + SLACK, count);
}
function numberOf(surface, wanted) {
  const key = spelling(keyOf(surface));
  const figure = /^\d/.test(key) ? `#${Number(key.replace(/,/g, ""))}` : key;
  for (const tied of [figure, ...matterKeys(key)]) {
    const number = wanted.get(tied);
    if (number !== void 0)
      return number;
  }
  return -1;
}
var NEAR = 0.4;
function best(hits, seen, reach, count) {
  const weight = (number) => 1 / (1 + Math.log2(seen.get(number)));
  const inside = /* @__PURE__ */ new Map();
  const windows = [];
  let [from, score] = [0, 0];
  for (let to = 0; to < hits.length; to++) {
    const { number, word, bound } = hits[to];
    while (hits[from].bound !== bound || word - hits[from].word > reach) {
      const left = hits[from++].number;
      const rest = inside.get(left) - 1;
      inside.set(left, rest);
      if (rest === 0)
        score -= weight(left);
    }
    const before = inside.get(number) ?? 0;
    inside.set(number, before + 1);
    if (before === 0)
      score += weight(number);
    windows.push({ score, from, to });
  }
  const least = NEAR * windows.reduce((most, one) => Math.max(most, one.score), 0);
  const near = windows.filter((one) => one.score >= least);
  near.sort((a, b) => b.score - a.score || a.to - a.from - (b.to - b.from) || a.from - b.from);
  const chosen = [];
  for (const { from: a, to: b } of near) {
    if (chosen.length === count)
      break;
    const found = span(hits[a].start, hits[b].end);
    if (chosen.every(({ start, end }) => found.end <= start || end <= found.start))
      chosen.push(found);
  }
  return chosen;
}

// dist/compare/transcript.js
var LABEL = new RegExp("^[ \\t>*_-]{0,4}((?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30}|of|the|and|de|van|von|al|bin)(?:[ \\t]+(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30}|of|the|and|for|de|van|von|al|bin|el)){0,7}(?:,?[ \\t]+\\([^)\\n]{1,60}\\))?)[ \\t]*[*_]{0,2}:(?=[ \\t\\n*_])", "u");
function turnsIn(text) {
  const turns = [];
  let speaker = null;
  let begin = 0;
  const close = (end) => {
    if (speaker !== null && end > begin)
      turns.push({ speaker, start: begin, end });
  };
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf("\n", at);
    const end = newline < 0 ? text.length : newline;
    const label = LABEL.exec(text.slice(at, Math.min(end, at + 160) + 1));
    if (label) {
      close(at);
      speaker = label[1];
      begin = at + label[0].length;
    }
    at = end + 1;
  }
  close(text.length);
  return new Set(turns.map((turn) => turn.speaker)).size > 1 || turns.length > 2 ? turns : [];
}
var titles = new Set(ABBREVIATIONS.filter(({ kind }) => kind !== "word").map(({ form }) => form));
function endsSentence(text, i) {
  if (!".!?\u2026".includes(text[i]))
    return false;
  let next = i + 1;
  while (next < text.length && `"\u201D\u2019')\xBB]`.includes(text[next]))
    next++;
  if (next < text.length && !/\s/.test(text[next]))
    return false;
  if (text[i] !== ".")
    return true;
  let from = i;
  while (from > 0 && /[\p{L}.]/u.test(text[from - 1]) && i - from < 12)
    from--;
  const word = text.slice(from, i).toLowerCase();
  if (titles.has(word) || word.length === 1 && word !== "i")
    return false;
  return !(word.includes(".") && new RegExp("^\\s+\\p{Ll}", "u").test(text.slice(next, next + 4)));
}
function sentencesAround(text, { start, end }, bounds) {
  let from = start;
  while (from > bounds.start && !endsSentence(text, from - 1) && text[from - 1] !== "\n")
    from--;
  while (from < start && /[\s"“”’')\]]/.test(text[from]))
    from++;
  let to = Math.max(end, from);
  const closed = to > 0 && endsSentence(text, to - 1);
  while (!closed && to < bounds.end && text[to] !== "\n" && !(to >= end && endsSentence(text, to)))
    to++;
  while (to < bounds.end && ".!?\u2026".includes(text[to]))
    to++;
  return span(from, to);
}

// dist/compare/verify.js
var NEAREST = 3;
var NO_FRAME = { units: /* @__PURE__ */ new Set(), acts: [], speaker: null, dates: [] };
function verify(claim, references) {
  const quote = claimed(claim);
  const passages = [references].flat().flatMap((reference) => lookIn(reference, claim, quote));
  passages.sort((a, b) => b.score - a.score);
  const nearest = passages.slice(0, NEAREST).map(({ passage }) => passage);
  const found = passages.find(({ passage }) => passage.verdict !== "not-found")?.passage ?? null;
  return { verdict: found?.verdict ?? "not-found", found, nearest };
}
function claimed({ text, ...rest }) {
  const claims = [span(0, text.length)];
  return { wording: { text, ...rest }, words: unitsOf(text, claims), claims, frame: NO_FRAME };
}
function lookIn(reference, claim, quote) {
  const { text } = reference;
  const turns = turnsIn(text);
  const bounds = turns.length > 0 ? turns : [span(0, text.length)];
  const own = quote.words.filter(({ declared }) => !declared);
  return passagesFor(own, text, bounds, NEAREST).map((near) => {
    const bound = bounds.find(({ start, end }) => start <= near.start && near.end <= end);
    const turn = turns.find((one) => one === bound);
    return beside(reference, claim, quote, near, bound, turn ? [turn.speaker] : reference.speakers ?? []);
  });
}
function beside(reference, claim, quote, near, bound, speakers) {
  const { text, date, key } = reference;
  const wide = sentencesAround(text, near, bound);
  const matched = matchedSpan(text, wide, quote);
  const against = (passage2) => {
    const words = text.slice(passage2.start, passage2.end);
    const units = unitsOf(words);
    const wording = { text: words, ...speakers.length > 0 && { speakers }, ...date !== void 0 && { date } };
    return { passage: passage2, result: comparePrepared({ wording, words: units, claims: null, frame: NO_FRAME }, quote) };
  };
  const own = matched !== null && quote.words.length <= FRAGMENT && !/[.!?]["”’]?$/.test(claim.text.trim());
  let looked = against(matched === null ? wide : own ? matched : sentencesAround(text, matched, bound));
  if (looked.result.verdict === "unrelated" && matched !== null && quote.words.length > FRAGMENT)
    looked = against(matched);
  const { passage, result } = looked;
  const shown = matched ?? passage;
  const verdict = result.verdict === "unrelated" ? "not-found" : result.verdict;
  const agree = speakersAgree(claim.speakers, speakers);
  return {
    score: RANK(verdict) + coverage(result.edits, claim.text.length) + (agree === "same" ? 0.2 : agree === "different" ? -0.2 : 0),
    passage: {
      verdict,
      start: shown.start,
      end: shown.end,
      words: text.slice(shown.start, shown.end),
      speaker: speakers.join(", ") || null,
      date: date ?? null,
      key: key ?? null,
      why: result.why,
      edits: result.edits.map((edit) => ({
        ...edit,
        fromSpan: span(edit.fromSpan.start + passage.start, edit.fromSpan.end + passage.start)
      }))
    }
  };
}
var GRAMMAR = /* @__PURE__ */ new Set(["function", "modal", "relation"]);
var LONE = 3;
var FRAGMENT = 4;
var RANK = (verdict) => verdict === "not-found" || verdict === "not-comparable" ? 0 : 2;
function coverage(edits, length) {
  const changed = edits.reduce((sum, { class: cls, from, to }) => sum + (cls === "trimmed" ? 0 : Math.max(from.length, to.length)), 0);
  return Math.max(0, 1 - changed / Math.max(1, length));
}
function matchedSpan(text, wide, quote) {
  const words = text.slice(wide.start, wide.end);
  const units = unitsOf(words);
  const [left, right] = harmonise(units, quote.words);
  const paired = align(left, right).filter((column) => column.tie !== null && column.tie !== "grammar" && column.tie !== "other" && !right[column.right].declared);
  const isLone = (at, next) => next in paired && GRAMMAR.has(left[paired[at].left].kind) && Math.abs(paired[at].left - paired[next].left) > LONE;
  while (paired.length > 1 && isLone(0, 1))
    paired.shift();
  while (paired.length > 1 && isLone(paired.length - 1, paired.length - 2))
    paired.pop();
  if (paired.length === 0)
    return null;
  const start = wide.start + left[paired[0].left].start;
  let end = wide.start + left[paired.at(-1).left].end;
  const closing = /[.!?…,]$/.exec(quote.wording.text.trimEnd());
  if (closing && text.startsWith(closing[0], end))
    end += closing[0].length;
  return span(start, end);
}

export {
  verify
};
