import {
  ORGANISATIONS
} from "./chunk-A6PCIOUP.js";
import {
  BASE,
  COUNTRIES
} from "./chunk-RALVZK37.js";
import {
  MONTHS
} from "./chunk-U7GINGPK.js";

// dist/lexicon/function-words.js
var FUNCTION_WORDS = {
  articles: "a an the this that these those such",
  pronouns: "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves who whom whose which what one oneself there here",
  prepositions: "of in on at by with from to into onto for about as within towards toward upon via 's per throughout across around regarding concerning off out up",
  conjunctions: "and or but so yet also then that whether because since though although while when where how thus hence",
  auxiliaries: "be am is are was were been being have has had having do does did done doing got get gets",
  particles: "very too just even still already again indeed really quite rather much also well now too both either own else some any same other own currently certainly clearly simply actually"
};
var RELATIONS = "before after until during under over above below inside outside against without between beyond";
var ROUNDINGS = "about around some nearly almost roughly approximately approx";
var NEGATIONS = "not n't no never none nothing nobody nowhere neither nor without cannot hardly scarcely barely unable";
var IMPLIED_NEGATIONS = "rule refuse reject deny decline fail lack oppose avoid prevent stop end halt cease ban forbid unable impossible free abandon abstain refrain doubt miss lose run exclude against";
var MODALITY = [
  { force: "future", words: "will shall", example: "We will answer." },
  { force: "conditional", words: "would", example: "We would answer." },
  { force: "ability", words: "can able", example: "We can answer." },
  { force: "possibility", words: "may might could possible", example: "We may answer." },
  { force: "advice", words: "should ought", example: "We should answer." },
  { force: "duty", words: "must", example: "We must answer." },
  { force: "condition", words: "if provided whenever", example: "We will answer if we are attacked." },
  { force: "exception", words: "unless except", example: "We will answer unless they withdraw." },
  {
    force: "doubt",
    words: "probably perhaps possibly maybe likely allegedly reportedly apparently presumably potentially seemingly",
    example: "It was probably a drone."
  },
  { force: "all", words: "all every each always entire entirely everyone everybody whole", example: "All were hit." },
  { force: "some", words: "several partly sometimes partially certain", example: "Several were hit." },
  { force: "few", words: "few rarely seldom", example: "Few were hit." },
  { force: "many", words: "many most mostly often", example: "Most were hit." }
];
var BACKSHIFT = [
  ["future", "conditional"],
  ["ability", "possibility"],
  ["advice", "advice"]
];

// dist/lexicon/short-forms.js
var SHORT_FORMS = [
  { as: "united nations", forms: ["u.n.", "uno"], cased: ["UN"], example: "The U.N. must act." },
  {
    as: "united nations security council",
    forms: ["unsc", "un security council", "u.n. security council"],
    example: "The UNSC must act."
  },
  {
    as: "united nations security council resolution",
    forms: [
      "unscr",
      "un security council resolution",
      "u.n. security council resolution",
      "security council resolution"
    ],
    example: "The launch violates UNSCR 2397."
  },
  {
    as: "united nations security council resolutions",
    forms: [
      "unscrs",
      "un security council resolutions",
      "u.n. security council resolutions",
      "security council resolutions",
      "un resolutions"
    ],
    example: "The launch violates UNSCRs."
  },
  { as: "european union", forms: ["e.u."], cased: ["EU"], example: "The EU will answer." },
  { as: "nato", forms: ["n.a.t.o.", "north atlantic treaty organization"], example: "NATO will answer." },
  { as: "asean", forms: ["association of southeast asian nations"], example: "ASEAN met." },
  { as: "iaea", forms: ["international atomic energy agency"], example: "The IAEA inspected the site." },
  { as: "osce", forms: ["organization for security and cooperation in europe"], example: "The OSCE met." },
  { as: "opcw", forms: ["organization for the prohibition of chemical weapons"], example: "The OPCW met." },
  { as: "icc", forms: ["international criminal court"], example: "The ICC met." },
  { as: "icj", forms: ["international court of justice"], example: "The ICJ met." },
  { as: "icrc", forms: ["international committee of the red cross"], example: "The ICRC helped." },
  { as: "unhcr", forms: ["united nations high commissioner for refugees"], example: "UNHCR helped." },
  { as: "g7", forms: ["group of seven"], example: "The G7 met." },
  { as: "g20", forms: ["group of twenty", "group of 20"], example: "The G20 met." },
  {
    as: "irgc",
    forms: ["islamic revolutionary guard corps", "islamic revolutionary guards corps"],
    example: "The IRGC met."
  },
  { as: "idf", forms: ["israel defense forces", "israeli defense forces"], example: "The IDF struck." },
  {
    as: "sdf",
    forms: ["self-defense forces", "self defense forces", "self defense force"],
    example: "The SDF saw it."
  },
  { as: "jcs", forms: ["joint chiefs of staff"], example: "The JCS saw it." },
  { as: "npt", forms: ["non-proliferation treaty", "nonproliferation treaty"], example: "They left the NPT." },
  { as: "eez", forms: ["exclusive economic zone"], example: "It fell in the EEZ." },
  { as: "wmd", forms: ["weapons of mass destruction", "wmds"], example: "They hold WMD." },
  {
    as: "intercontinental ballistic missile",
    forms: ["icbm", "inter-continental ballistic missile"],
    example: "It was an ICBM."
  },
  {
    as: "intercontinental ballistic missiles",
    forms: ["icbms", "inter-continental ballistic missiles"],
    example: "They have ICBMs."
  },
  { as: "submarine-launched ballistic missile", forms: ["slbm"], example: "It was an SLBM." },
  { as: "submarine-launched ballistic missiles", forms: ["slbms"], example: "They have SLBMs." },
  { as: "short-range ballistic missile", forms: ["srbm"], example: "It was an SRBM." },
  { as: "short-range ballistic missiles", forms: ["srbms"], example: "They fired SRBMs." },
  { as: "intermediate-range ballistic missile", forms: ["irbm"], example: "It was an IRBM." },
  { as: "medium-range ballistic missile", forms: ["mrbm"], example: "It was an MRBM." },
  { as: "unmanned aerial vehicle", forms: ["uav"], example: "It was a UAV." },
  { as: "unmanned aerial vehicles", forms: ["uavs"], example: "They were UAVs." },
  { as: "surface-to-air missile", forms: ["sam"], example: "It was a SAM." },
  { as: "surface-to-air missiles", forms: ["sams"], example: "They fired SAMs." },
  { as: "anti-tank guided missile", forms: ["atgm"], example: "It was an ATGM." },
  { as: "anti-tank guided missiles", forms: ["atgms"], example: "They fired ATGMs." },
  { as: "man-portable air-defense systems", forms: ["manpads"], example: "They sent MANPADS." },
  { as: "improvised explosive device", forms: ["ied"], example: "It was an IED." },
  { as: "improvised explosive devices", forms: ["ieds"], example: "They laid IEDs." },
  { as: "non-governmental organizations", forms: ["ngos"], example: "NGOs helped." },
  { as: "gross domestic product", forms: ["gdp"], example: "We spend 2% of GDP." },
  { as: "memorandum of understanding", forms: ["mou"], example: "They signed an MoU." },
  { as: "prime minister", forms: ["premier"], cased: ["PM"], example: "The PM agreed." },
  { as: "president", forms: ["pres"], example: "Pres. Ruiz agreed." },
  { as: "general", forms: ["gen"], example: "Gen. Ruiz agreed." },
  { as: "lieutenant", forms: ["lt"], example: "Lt. Ruiz agreed." },
  { as: "admiral", forms: ["adm"], example: "Adm. Ruiz agreed." },
  { as: "colonel", forms: ["col"], example: "Col. Ruiz agreed." },
  { as: "senator", forms: ["sen"], example: "Sen. Ruiz agreed." },
  { as: "government", forms: ["gov't", "govt"], example: "The gov't agreed." },
  { as: "department", forms: ["dept"], example: "The Dept. of Defense agreed." },
  { as: "percent", forms: ["%", "per cent", "pct"], example: "It rose by 40%." },
  { as: "dollars", forms: ["$", "us$", "usd"], example: "It cost $5 million." },
  { as: "euros", forms: ["\u20AC", "eur"], example: "It cost \u20AC5 million." },
  { as: "pounds", forms: ["\xA3", "gbp"], example: "It cost \xA35 million." },
  { as: "yen", forms: ["\xA5", "jpy"], example: "It cost \xA55 million." },
  { as: "square kilometers", forms: ["sq km", "km2", "km\xB2"], example: "It covers 40 sq km." },
  { as: "and", forms: ["&"], example: "Ruiz & Aoki agreed." },
  { as: "versus", forms: ["vs"], example: "It is law vs. force." },
  { as: "ceasefire", forms: ["cease fire"], example: "The cease-fire holds." },
  { as: "going to", forms: ["gonna"], example: "We are gonna go." },
  { as: "want to", forms: ["wanna"], example: "We wanna go." },
  { as: "as long as", forms: ["for as long as", "so long as"], example: "We will help for as long as it takes." },
  {
    as: "must",
    forms: ["have to", "has to", "had to", "have got to", "has got to", "need to", "needs to"],
    example: "We have to go."
  },
  {
    as: "will",
    forms: ["is going to", "are going to", "am going to", "'re going to", "'s going to", "'m going to"],
    example: "We are going to go."
  },
  { as: "will be", forms: ["is to be", "are to be"], example: "It is to be refitted." },
  { as: "not", forms: ["by no means", "not at all", "in no way"], example: "This is by no means over." },
  { as: "to", forms: ["in order to", "so as to"], example: "We came in order to help." }
];
var CONTRACTIONS = [
  { form: "won't", as: "will not" },
  { form: "can't", as: "can not" },
  { form: "cannot", as: "can not" },
  { form: "shan't", as: "shall not" },
  { form: "ain't", as: "is not" },
  { form: "let's", as: "let us" },
  { form: "it's", as: "it is" },
  { form: "he's", as: "he is" },
  { form: "she's", as: "she is" },
  { form: "that's", as: "that is" },
  { form: "there's", as: "there is" },
  { form: "here's", as: "here is" },
  { form: "what's", as: "what is" },
  { form: "who's", as: "who is" },
  { form: "where's", as: "where is" },
  { form: "how's", as: "how is" },
  { form: "y'all", as: "you all" }
];
var CONTRACTED_ENDINGS = [
  { ending: "n't", as: "not", example: "We don't know." },
  { ending: "'ll", as: "will", example: "We'll know." },
  { ending: "'ve", as: "have", example: "We've known." },
  { ending: "'re", as: "are", example: "We're here." },
  { ending: "'m", as: "am", example: "I'm here." },
  { ending: "'d", as: "would", example: "We'd know." }
];

// dist/compare/dates.js
var months = new Map(MONTHS.find(({ language }) => language === "en").months.flatMap((names2, i) => names2.map((name) => [name, i + 1])));
var DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
var days = new Map(DAYS.flatMap((day, i) => [[day, i], [day.slice(0, 3), i]]).concat([
  ["tues", 2],
  ["thur", 4],
  ["thurs", 4],
  ["weds", 3]
]));
var yearOf = (key) => key !== void 0 && /^(?:19|20)\d\d$/.test(key) ? Number(key) : void 0;
var dayOf = (key) => key !== void 0 && /^\d{1,2}$/.test(key) && Number(key) >= 1 && Number(key) <= 31 ? Number(key) : void 0;
var isEnding = (key) => key === "st" || key === "nd" || key === "rd" || key === "th";
var beginsDay = (key) => days.has(key) || months.has(key) || /^\d/.test(key);
function dayAt(keys, at, capital) {
  const first2 = keys[at];
  const weekday = days.get(first2);
  if (weekday !== void 0 && capital(at) && (first2.length > 4 || first2 !== "sun"))
    return { length: 1, weekday };
  const month = capital(at) ? months.get(first2) : void 0;
  if (month !== void 0) {
    const day2 = dayOf(keys[at + 1]);
    if (day2 !== void 0) {
      const end = at + 2 + (isEnding(keys[at + 2]) ? 1 : 0);
      const year3 = yearOf(keys[end]);
      return { length: end - at + (year3 === void 0 ? 0 : 1), month, day: day2, ...year3 !== void 0 && { year: year3 } };
    }
    const year2 = yearOf(keys[at + 1]);
    if (year2 !== void 0)
      return { length: 2, month, year: year2 };
    return { length: 1, month };
  }
  const day = dayOf(first2);
  if (day === void 0) {
    const year2 = yearOf(first2);
    const m = dayOf(keys[at + 1]);
    const d = dayOf(keys[at + 2]);
    const iso = /^\d\d$/.test(keys[at + 1] ?? "") && /^\d\d$/.test(keys[at + 2] ?? "");
    return year2 !== void 0 && iso && m !== void 0 && m <= 12 && d !== void 0 ? { length: 3, year: year2, month: m, day: d } : null;
  }
  let i = at + 1;
  if (isEnding(keys[i]))
    i++;
  if (keys[i] === "of")
    i++;
  const named = months.get(keys[i] ?? "");
  if (named === void 0 || !capital(i))
    return null;
  const year = yearOf(keys[i + 1]);
  return { length: i + 1 - at + (year === void 0 ? 0 : 1), month: named, day, ...year !== void 0 && { year } };
}
function dayKey({ year, month, day, weekday }) {
  if (weekday !== void 0)
    return `@${DAYS[weekday]}`;
  const two = (n) => n === void 0 ? ".." : String(n).padStart(2, "0");
  return `@${year ?? "...."}-${two(month)}-${two(day)}`;
}
function sameDay(a, b) {
  if (a === b)
    return true;
  if (a.length !== 11 || b.length !== 11)
    return false;
  for (let i = 0; i < 11; i++)
    if (a[i] !== b[i] && a[i] !== "." && b[i] !== ".")
      return false;
  return true;
}

// dist/compare/chunks.js
var LETTER = 1;
var DIGIT = 2;
var IDEOGRAPH = 3;
var SIGN = 4;
var kinds = /* @__PURE__ */ new Map();
function kindOf(code) {
  let kind = kinds.get(code);
  if (kind === void 0) {
    const c = String.fromCharCode(code);
    if (/[0-9]/.test(c))
      kind = DIGIT;
    else if (/[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(c))
      kind = IDEOGRAPH;
    else if (/[\p{L}\p{M}\p{N}]/u.test(c) || code >= 55296 && code <= 57343)
      kind = LETTER;
    else
      kind = /[%$€£¥₽₩&]/.test(c) ? SIGN : 0;
    kinds.set(code, kind);
  }
  return kind;
}
var isApostrophe = (code) => code === 39 || code === 8217 || code === 700 || code === 96;
var isHyphen = (code) => code === 45 || code === 8208 || code === 8209;
var DOT = 46;
var COMMA = 44;
function keyOf(surface) {
  let plain = true;
  for (let i = 0; i < surface.length && plain; i++)
    plain = surface.charCodeAt(i) < 128;
  if (plain)
    return surface.toLowerCase();
  return surface.normalize("NFKD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().replace(/[\u2019\u02bc\u2018]/g, "'").replace(/ı/g, "i").replace(/ø/g, "o").replace(/ł/g, "l").replace(/đ/g, "d").replace(/[\u2010\u2011]/g, "-");
}
function chunksOf(text) {
  const chunks = [];
  const push = (kind, start, end) => chunks.push({ kind, start, end, key: keyOf(text.slice(start, end)) });
  const at = (i2) => kindOf(text.charCodeAt(i2));
  let i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === LETTER) {
      const end = endOfWord(text, i);
      push("word", i, end);
      i = end;
    } else if (kind === DIGIT) {
      const end = endOfNumber(text, i);
      const letters = end < text.length && at(end) === LETTER ? endOfWord(text, end) : end;
      if (letters > end && /\d/.test(text.slice(end, letters)))
        push("word", i, letters);
      else {
        push("number", i, end);
        if (letters > end)
          push("word", end, letters);
      }
      i = letters;
    } else if (kind === IDEOGRAPH)
      push("word", i, ++i);
    else if (kind === SIGN)
      push("sign", i, ++i);
    else if (code === 91 || code === 93)
      push(code === 91 ? "open" : "close", i, ++i);
    else if (code === 8230)
      push("ellipsis", i, ++i);
    else if (code === DOT && /^\.(?:\s?\.){2}/.test(text.slice(i, i + 5))) {
      const start = i;
      while (i < text.length && (text.charCodeAt(i) === DOT || text[i] === " " && text.charCodeAt(i + 1) === DOT))
        i++;
      push("ellipsis", start, i);
    } else
      i++;
  }
  return chunks;
}
function endOfWord(text, start) {
  let i = start;
  for (; ; ) {
    while (i < text.length && (kindOf(text.charCodeAt(i)) === LETTER || kindOf(text.charCodeAt(i)) === DIGIT))
      i++;
    const next = i + 1 < text.length ? kindOf(text.charCodeAt(i + 1)) : 0;
    const code = text.charCodeAt(i);
    const single = i - start === 1 || i >= 2 && text.charCodeAt(i - 2) === DOT;
    if (isApostrophe(code) && next === LETTER)
      i++;
    else if (code === DOT && single && next === LETTER && followsInitial(text, i + 1))
      i++;
    else if (isHyphen(code) && next === DIGIT && isCapital(text, start))
      i++;
    else {
      const initials = code === DOT && single && i - start > 1;
      return initials ? i + 1 : i;
    }
  }
}
var isCapital = (text, i) => text[i] !== text[i].toLowerCase();
var followsInitial = (text, i) => i + 1 >= text.length || text.charCodeAt(i + 1) === DOT || kindOf(text.charCodeAt(i + 1)) === 0;
function endOfNumber(text, start) {
  let i = start;
  for (; ; ) {
    while (i < text.length && kindOf(text.charCodeAt(i)) === DIGIT)
      i++;
    const code = text.charCodeAt(i);
    if ((code === DOT || code === COMMA) && i + 1 < text.length && kindOf(text.charCodeAt(i + 1)) === DIGIT)
      i++;
    else
      return i;
  }
}

// dist/compare/governments.js
var table;
var first = /* @__PURE__ */ new Set();
var LONGEST = 5;
function names() {
  if (table !== void 0)
    return table;
  table = /* @__PURE__ */ new Map();
  const add = (iso2, list, as) => {
    for (const form of (list ?? "").split(";")) {
      const key = keyOf(form.trim()).replace(/[.'-]/g, (c) => c === "-" ? " " : "");
      if (key !== "" && !table.has(key)) {
        table.set(key, { iso2, as });
        first.add(key.split(" ")[0]);
      }
    }
  };
  for (const [iso2, , name] of BASE)
    add(iso2, name, "name");
  for (const { iso2, adjectives, people, aliases } of COUNTRIES) {
    add(iso2, aliases, "name");
    add(iso2, adjectives, "adjective");
    add(iso2, people, "adjective");
  }
  for (const { iso2, seats } of COUNTRIES)
    add(iso2, seats, "seat");
  for (const [iso2, , , capital] of BASE)
    add(iso2, capital, "seat");
  return table;
}
var countryNamed = (words2) => names().get(words2.replace(/[.']/g, "")) ?? null;
var mayNameCountry = (key) => {
  names();
  return first.has(key.includes(".") || key.includes("'") ? key.replace(/[.']/g, "") : key);
};
function countryAt(keys, at, ends) {
  for (let length = Math.min(LONGEST, ends); length > 0; length--) {
    const found = countryNamed(length === 1 ? keys[at] : keys.slice(at, at + length).join(" "));
    if (found !== null)
      return { ...found, length };
  }
  return null;
}
function governmentOf(keys) {
  for (let i = 0; i < keys.length; i++)
    for (let length = Math.min(LONGEST, keys.length - i); length > 0; length--) {
      const found = countryNamed(keys.slice(i, i + length).join(" "));
      if (found !== null)
        return { country: found.iso2, rest: [...keys.slice(0, i), ...keys.slice(i + length)] };
    }
  return { country: null, rest: keys };
}
var bodies;
function countryOfBody(keys) {
  if (bodies === void 0) {
    bodies = /* @__PURE__ */ new Map();
    for (const { name, country, aliases } of ORGANISATIONS)
      for (const form of [name, ...aliases.split(";")])
        if (country !== null)
          bodies.set(keyOf(form.trim()).replace(/^the /, ""), country);
  }
  return bodies.get(keys.filter((key) => key !== "the").join(" ")) ?? null;
}

// dist/compare/numbers.js
var UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
var TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
var ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
var small = new Map([
  ...UNITS.split(" ").map((word, i) => [word, i]),
  ...TENS.split(" ").map((word, i) => [word, 20 + 10 * i])
]);
var scales = /* @__PURE__ */ new Map([
  ["hundred", 100],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
  ["dozen", 12]
]);
var ordinals = new Map(ORDINALS.split(" ").map((word, i) => [word, i]));
function digits(key) {
  return Number(/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(key) ? key.replace(/,/g, "") : key.replace(",", "."));
}
var beginsNumeral = (key) => small.has(key) || ordinals.has(key) || /^(?:\d|an?$|dozen$)/.test(key);
function numeralAt(keys, at, joined) {
  const first2 = keys[at];
  const ordinal = ordinals.get(first2);
  if (ordinal !== void 0)
    return { length: 1, value: ordinal, ordinal: true, year: false };
  const isWord = first2.charCodeAt(0) > 57;
  if (isWord && first2 !== "a" && first2 !== "an" && first2 !== "dozen" && !small.has(first2))
    return null;
  const next = (i2) => i2 < keys.length && joined(i2) ? keys[i2] : "";
  const figures = !isWord && /^\d[\d.,]*$/.test(first2);
  if (figures && /^(?:st|nd|rd|th)$/.test(next(at + 1)))
    return { length: 2, value: digits(first2), ordinal: true, year: false };
  const article = (first2 === "a" || first2 === "an") && scales.has(next(at + 1));
  if (!figures && !article && first2 !== "dozen" && !small.has(first2))
    return null;
  let total = 0;
  let current = figures ? digits(first2) : article || first2 === "dozen" ? 1 : small.get(first2);
  if (!Number.isFinite(current))
    return null;
  let least = figures || article ? 1 : current >= 20 ? 10 : 1;
  let i = first2 === "dozen" ? at : at + 1;
  for (; ; ) {
    const and = next(i) === "and" && least >= 100;
    const word = and ? next(i + 1) : next(i);
    const scale = and ? void 0 : scales.get(word);
    const after = scales.get(next(and ? i + 2 : i + 1)) ?? 0;
    const more = after >= least ? void 0 : small.get(word);
    if (scale !== void 0) {
      if (scale < 1e3)
        current *= scale;
      else {
        total += current * scale;
        current = 0;
      }
      least = scale;
    } else if (more !== void 0 && more > 0 && more < least && !(more >= 10 && least === 10)) {
      current += more;
      least = more >= 20 ? 10 : 1;
    } else
      break;
    i += and ? 2 : 1;
  }
  const year = i === at + 1 && /^(?:19|20)\d\d$/.test(first2);
  return { length: i - at, value: total + current, ordinal: false, year };
}

// dist/lexicon/spellings.js
var SPELLINGS = [
  // British and American, where no rule of compare/spelling.ts reaches
  ["center", "centre"],
  ["theater", "theatre"],
  ["meter", "metre"],
  ["kilometer", "kilometre", "km", "kms"],
  ["kilogram", "kilogramme", "kg", "kgs"],
  ["millimeter", "millimetre", "mm"],
  ["centimeter", "centimetre", "cm"],
  ["kiloton", "kilotonne", "kt"],
  ["liter", "litre"],
  ["ton", "tonne"],
  ["fiber", "fibre"],
  ["caliber", "calibre"],
  ["saber", "sabre"],
  ["specter", "spectre"],
  ["meager", "meagre"],
  ["maneuver", "manoeuvre"],
  ["defense", "defence"],
  ["offense", "offence"],
  ["license", "licence"],
  ["pretense", "pretence"],
  ["practice", "practise"],
  ["dialog", "dialogue"],
  ["catalog", "catalogue"],
  ["analog", "analogue"],
  ["program", "programme"],
  ["gray", "grey"],
  ["tire", "tyre"],
  ["skeptic", "sceptic"],
  ["skeptical", "sceptical"],
  ["skepticism", "scepticism"],
  ["plow", "plough"],
  ["aging", "ageing"],
  ["judgment", "judgement"],
  ["acknowledgment", "acknowledgement"],
  ["airplane", "aeroplane"],
  ["sulfur", "sulphur"],
  ["aluminum", "aluminium"],
  ["mold", "mould"],
  ["jewelry", "jewellery"],
  ["enroll", "enrol"],
  ["fulfill", "fulfil"],
  ["installment", "instalment"],
  ["skillful", "skilful"],
  ["willful", "wilful"],
  ["toward", "towards"],
  ["afterward", "afterwards"],
  ["among", "amongst"],
  ["while", "whilst"],
  ["learned", "learnt"],
  ["burned", "burnt"],
  ["spelled", "spelt"],
  ["dreamed", "dreamt"],
  ["leaped", "leapt"],
  ["artifact", "artefact"],
  ["pediatric", "paediatric"],
  ["anemia", "anaemia"],
  ["encyclopedia", "encyclopaedia"],
  ["adviser", "advisor"],
  ["inquiry", "enquiry"],
  ["mustache", "moustache"],
  ["disk", "disc"],
  ["cozy", "cosy"],
  ["jail", "gaol"],
  ["okay", "ok"],
  ["am", "a.m."],
  ["pm", "p.m."],
  ["email", "e-mail"],
  ["ceasefire", "cease-fire"],
  // transliterations: one name, several alphabets' ways into ours
  ["kyiv", "kiev"],
  ["kharkiv", "kharkov"],
  ["odesa", "odessa"],
  ["lviv", "lvov"],
  ["mykolaiv", "nikolayev", "nikolaev"],
  ["chernihiv", "chernigov"],
  ["chornobyl", "chernobyl"],
  ["dnipro", "dnieper", "dnepr", "dnipropetrovsk", "dnepropetrovsk"],
  ["zaporizhzhia", "zaporizhzhya", "zaporozhye", "zaporizhia"],
  ["luhansk", "lugansk"],
  ["donbas", "donbass"],
  ["bakhmut", "artyomovsk"],
  ["zelenskyy", "zelensky", "zelenskiy", "zelenski", "selenskyj"],
  ["volodymyr", "vladimir"],
  ["oleksandr", "aleksandr", "alexander"],
  ["lukashenko", "lukashenka"],
  ["belarus", "byelorussia"],
  ["medvedev", "medvedyev"],
  ["sergei", "sergey", "serhiy"],
  ["dmitry", "dmitri", "dmytro"],
  ["beijing", "peking"],
  ["guangzhou", "canton"],
  ["mumbai", "bombay"],
  ["kolkata", "calcutta"],
  ["chennai", "madras"],
  ["yangon", "rangoon"],
  ["myanmar", "burma"],
  ["turkey", "turkiye"],
  ["tehran", "teheran"],
  ["riyadh", "riad"],
  ["mecca", "makkah"],
  ["doha", "dawhah"],
  ["sanaa", "sana'a", "sana"],
  ["idlib", "edlib"],
  ["raqqa", "raqa", "rakka"],
  ["homs", "hims"],
  ["aleppo", "halab"],
  ["quran", "koran", "qur'an"],
  ["muhammad", "mohammed", "mohammad", "muhammed", "mohamed", "mohamad", "mehmed"],
  ["ahmed", "ahmad"],
  ["hussein", "hussain", "husayn", "hossein"],
  ["hassan", "hasan"],
  ["abdullah", "abdallah", "abdollah"],
  ["yusuf", "yousef", "youssef", "yousuf", "yusef"],
  ["gaddafi", "qaddafi", "gadhafi", "kadhafi", "qadhafi", "gadaffi"],
  ["hezbollah", "hizbullah", "hizbollah", "hizballah", "hezbullah"],
  ["houthi", "huthi", "houthis", "huthis"],
  ["hamas", "hammas"],
  ["qaeda", "qaida", "qaeeda"],
  ["daesh", "daish", "da'esh"],
  ["peshmerga", "pesh-merga", "peshmarga"],
  ["sheikh", "shaikh", "sheik", "shaykh"],
  ["shia", "shi'a", "shiite", "shi'ite"],
  ["nasrallah", "nasralla", "nasrullah"],
  ["khamenei", "khamenai"],
  ["osama", "usama"],
  ["pyongyang", "phyongyang"],
  ["hwasong", "hwaseong"],
  ["pukguksong", "pukkuksong", "bukgeukseong"],
  ["nodong", "rodong"],
  ["shahed", "shahid"],
  ["kalashnikov", "kalashnikow"],
  ["novichok", "novitchok"]
];
var ENDINGS = [
  { uk: "isation", us: "ization", example: ["organisation", "organization"] },
  { uk: "isations", us: "izations", example: ["organisations", "organizations"] },
  { uk: "isational", us: "izational", example: ["organisational", "organizational"] },
  { uk: "ise", us: "ize", example: ["organise", "organize"] },
  { uk: "ised", us: "ized", example: ["organised", "organized"] },
  { uk: "ises", us: "izes", example: ["organises", "organizes"] },
  { uk: "ising", us: "izing", example: ["organising", "organizing"] },
  { uk: "iser", us: "izer", example: ["organiser", "organizer"] },
  { uk: "isers", us: "izers", example: ["organisers", "organizers"] },
  { uk: "yse", us: "yze", example: ["paralyse", "paralyze"] },
  { uk: "ysed", us: "yzed", example: ["paralysed", "paralyzed"] },
  { uk: "yses", us: "yzes", example: ["analyses", "analyzes"] },
  { uk: "ysing", us: "yzing", example: ["analysing", "analyzing"] },
  { uk: "our", us: "or", example: ["harbour", "harbor"] },
  { uk: "ours", us: "ors", example: ["neighbours", "neighbors"] },
  { uk: "oured", us: "ored", example: ["favoured", "favored"] },
  { uk: "ouring", us: "oring", example: ["neighbouring", "neighboring"] },
  { uk: "ourable", us: "orable", example: ["honourable", "honorable"] },
  { uk: "ourite", us: "orite", example: ["favourite", "favorite"] },
  { uk: "oural", us: "oral", example: ["behavioural", "behavioral"] },
  { uk: "ourhood", us: "orhood", example: ["neighbourhood", "neighborhood"] },
  { uk: "oury", us: "ory", example: ["armoury", "armory"] },
  { uk: "ouries", us: "ories", example: ["armouries", "armories"] },
  { uk: "lled", us: "led", example: ["cancelled", "canceled"] },
  { uk: "lling", us: "ling", example: ["signalling", "signaling"] },
  { uk: "ller", us: "ler", example: ["traveller", "traveler"] },
  { uk: "llers", us: "lers", example: ["travellers", "travelers"] }
];
var NOT_BRITISH = "mourning mourned pouring poured touring toured scouring flour hour sour tour four your";

// dist/compare/spelling.js
var kept = new Map(SPELLINGS.flatMap(([first2, ...others]) => others.map((other) => [other, first2])));
var exempt = new Set(NOT_BRITISH.split(" "));
var byLast = /* @__PURE__ */ new Map();
for (const { uk, us } of [...ENDINGS].sort((a, b) => b.uk.length - a.uk.length)) {
  const rows = byLast.get(uk.at(-1)) ?? [];
  rows.push({ uk, us });
  byLast.set(uk.at(-1), rows);
}
function isLong(word, end) {
  let groups = 0;
  for (let i = 0, before = false; i < end; i++) {
    const vowel = "aeiouy".includes(word[i]);
    if (vowel && !before)
      groups++;
    before = vowel;
  }
  return groups >= 2;
}
function spelling(word) {
  let found = remembered.get(word);
  if (found === void 0) {
    if (remembered.size > 5e4)
      remembered.clear();
    found = spell(word);
    remembered.set(word, found);
  }
  return found;
}
var remembered = /* @__PURE__ */ new Map();
function spell(printed) {
  let word = kept.get(printed) ?? printed;
  if (word.length > 4 && word.endsWith("s")) {
    const single = kept.get(word.slice(0, -1));
    if (single !== void 0)
      word = `${single}s`;
  }
  if (word.length < 5 || exempt.has(word))
    return word;
  for (const { uk, us } of byLast.get(word.at(-1)) ?? []) {
    if (!word.endsWith(uk) || word.length - uk.length < 2)
      continue;
    if (uk.startsWith("ll") && !isLong(word, word.length - uk.length))
      continue;
    return word.slice(0, -uk.length) + us;
  }
  return word;
}
var soundKey = (word) => word.replace(/ph/g, "f").replace(/[kq]h?|ck|c(?![eihy])/g, "k").replace(/(?:s|t)?z|ts/g, "s").replace(/ou|oo|u/g, "o").replace(/[iy]+j?$|ij$/, "i").replace(/[yj]/g, "i").replace(/w/g, "v").replace(/off$|ow$|ov$/, "ov").replace(/b$/, "p").replace(/(.)\1+/g, "$1");

// dist/compare/tokens.js
var contractions = new Map(CONTRACTIONS.map(({ form, as }) => [form, as.split(" ")]));
var singles = /* @__PURE__ */ new Map();
function singleOf(raw) {
  let key = singles.get(raw);
  if (key === void 0) {
    if (singles.size > 5e4)
      singles.clear();
    const parts = contractions.has(raw) || raw.indexOf("'") > 0;
    key = parts ? null : raw.includes("-") ? raw.replace(/-/g, "") : spelling(raw);
    singles.set(raw, key);
  }
  return key;
}
function pieces({ start, end, key: raw }) {
  const whole = contractions.get(raw);
  if (whole)
    return whole.map((key) => ({ start, end, key }));
  const mark = raw.indexOf("'");
  if (mark > 0) {
    if (raw.endsWith("n't"))
      return [
        { start, end, key: spelling(raw.slice(0, -3)) },
        { start, end, key: "not" }
      ];
    if (raw.endsWith("'s"))
      return [
        { start, end: end - 2, key: spelling(raw.slice(0, -2)) },
        { start: end - 2, end, key: "'s" }
      ];
    const ending = CONTRACTED_ENDINGS.find((row) => raw.endsWith(row.ending));
    if (ending)
      return [
        { start, end, key: raw.slice(0, -ending.ending.length) },
        { start, end, key: ending.as }
      ];
  }
  return [{ start, end, key: raw.includes("-") ? raw.replace(/-/g, "") : spelling(raw) }];
}
function tokensOf(text) {
  const tokens = [];
  let depth = 0;
  const chunks = chunksOf(text);
  for (let i = 0; i < chunks.length; i++) {
    let chunk = chunks[i];
    if (chunk.kind === "open")
      depth++;
    else if (chunk.kind === "close")
      depth = Math.max(0, depth - 1);
    else {
      let declared = depth > 0;
      for (; ; ) {
        const [bracket, next] = [chunks[i + 1], chunks[i + 2]];
        if (chunk.kind !== "word" || bracket === void 0 || next?.kind !== "word")
          break;
        if (bracket.kind !== "open" && bracket.kind !== "close" || bracket.start !== chunk.end || next.start !== bracket.end)
          break;
        depth = bracket.kind === "open" ? depth + 1 : Math.max(0, depth - 1);
        chunk = { kind: "word", start: chunk.start, end: next.end, key: chunk.key + next.key };
        declared = true;
        i += 2;
      }
      const single = chunk.kind === "word" ? singleOf(chunk.key) : null;
      if (single !== null)
        tokens.push({ start: chunk.start, end: chunk.end, key: single, declared, kind: "word" });
      else if (chunk.kind === "word")
        for (const { start, end, key } of pieces(chunk))
          tokens.push({ start, end, key, declared, kind: "word" });
      else
        tokens.push({ start: chunk.start, end: chunk.end, key: chunk.key, declared, kind: chunk.kind });
    }
  }
  return tokens;
}

// dist/compare/units.js
var words = (list) => list.split(/\s+/).filter(Boolean);
var functionWords = new Set(Object.values(FUNCTION_WORDS).flatMap(words));
var relations = new Set(words(RELATIONS));
var negations = new Set(words(NEGATIONS));
var roundings = new Set(words(ROUNDINGS));
var forces = new Map(MODALITY.flatMap(({ force, words: list }) => words(list).map((word) => [word, force])));
var isFunctionWord = (key) => functionWords.has(key);
var phrases = /* @__PURE__ */ new Map();
for (const { as, forms, cased = [] } of SHORT_FORMS) {
  const keysOf = (form) => tokensOf(form).map(({ key }) => key);
  const kept2 = keysOf(as);
  const add = (form, only) => {
    const keys = keysOf(form);
    const rows = phrases.get(keys[0]) ?? [];
    rows.push({ keys, as: kept2, ...only !== void 0 && { cased: only } });
    phrases.set(keys[0], rows.sort((a, b) => b.keys.length - a.keys.length));
  };
  if (kept2.length > 1)
    add(as);
  for (const form of forms)
    add(form);
  for (const form of cased)
    add(form, form);
}
function phraseAt(text, tokens, at) {
  return phrases.get(tokens[at].key)?.find(({ keys, cased }) => {
    for (let k = 1; k < keys.length; k++) {
      const token = tokens[at + k];
      if (token === void 0 || token.key !== keys[k])
        return false;
      if (/[,;:!?–—()]/.test(text.slice(tokens[at + k - 1].end, token.start)))
        return false;
    }
    return cased === void 0 || text.startsWith(cased, tokens[at].start);
  });
}
function countryFrom(text, tokens, keys, at) {
  let ends = 1;
  while (ends < 5 && at + ends < tokens.length && isJoined(text, tokens, at + ends))
    ends++;
  const found = countryAt(keys, at, ends);
  if (found === null)
    return null;
  const surface = text.slice(tokens[at].start, tokens[at + found.length - 1].end);
  if (surface.length <= 3 && surface !== surface.toUpperCase())
    return null;
  if (found.length > 1 && !isCapital2(text, tokens[at + found.length - 1].start))
    return null;
  const name = keys.slice(at, at + found.length).map(spelling).join(" ");
  const detail = found.as === "name" ? "" : found.as === "adjective" ? ".adjective" : `.${name}`;
  return { key: `=${found.iso2}${detail}`, length: found.length };
}
var isJoined = (text, tokens, at) => /^[\s-]*$/.test(text.slice(tokens[at - 1].end, tokens[at].start));
var isCapital2 = (text, start) => {
  const c = text[start];
  return c !== c.toLowerCase();
};
function isLead(text, start) {
  let i = start - 1;
  while (i >= 0 && (text[i] === " " || text[i] === "\n" || text[i] === "[" || text[i] === "("))
    i--;
  return i < 0 || '.!?:;\u201C\u201D"\xAB\u2018\u2013\u2014\u2026'.includes(text[i]);
}
function unitsOf(text, claims = []) {
  const tokens = tokensOf(text);
  const keys = tokens.map(({ key }) => key);
  const shouting = !new RegExp("\\p{Ll}{2}", "u").test(text);
  const units = [];
  let claim = 0;
  const push = (from, to, key, kind, value) => {
    const { start, declared } = from;
    while (claim < claims.length && claims[claim].end <= start)
      claim++;
    const quoted = claim < claims.length && claims[claim].start < to.end && start < claims[claim].end;
    const before = units.at(-1);
    const capital = isCapital2(text, start);
    const hung = !capital && text[start - 1] === "-" && before?.end === start - 1 && before.capital;
    units.push({
      start,
      end: to.end,
      key,
      kind,
      capital,
      nameable: capital ? isLead(text, start) : hung,
      declared,
      value,
      force: forces.get(key),
      at: units.length,
      quotation: quoted ? claim : -1
    });
  };
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    const { key } = token;
    const facts = factsOf(key);
    const capital = isCapital2(text, token.start);
    const country = facts.country && capital && token.kind === "word" ? countryFrom(text, tokens, keys, i) : null;
    const more = country === null && facts.begins;
    const phrase = more && (token.kind === "word" || token.kind === "sign") ? phraseAt(text, tokens, i) : void 0;
    const day = !more || phrase ? null : dayAt(keys, i, (at) => isCapital2(text, tokens[at].start));
    const numeral = !more || phrase || day ? null : numeralAt(keys, i, (at) => isJoined(text, tokens, at));
    const length = country?.length ?? phrase?.keys.length ?? day?.length ?? numeral?.length ?? 1;
    const last = tokens[i + length - 1];
    if (country)
      push(token, last, country.key, "entity");
    else if (phrase) {
      const named = new RegExp("\\p{Lu}", "u").test(text.slice(token.start, last.end));
      for (const part of phrase.as)
        push(token, last, part, named && !functionWords.has(part) ? "entity" : factsOf(part).kind);
    } else if (day)
      push(token, last, dayKey(day), "date");
    else if (numeral) {
      const before = units.at(-1);
      if (before !== void 0 && roundings.has(before.key))
        units[units.length - 1] = { ...before, ...ROUNDED };
      const figure = numeral.ordinal ? `#${numeral.value}th` : `#${numeral.value}`;
      push(token, last, figure, numeral.year ? "date" : "number", numeral.value);
    } else if (token.kind === "ellipsis")
      push(token, last, "\u2026", "ellipsis");
    else {
      const named = facts.kind === "word" && !shouting && capital && !isLead(text, token.start);
      push(token, last, key, named ? "entity" : facts.kind);
    }
    i += length;
  }
  return units;
}
var ROUNDED = { key: "\u2248", kind: "function" };
function factsOf(key) {
  let facts = remembered2.get(key);
  if (facts === void 0) {
    if (remembered2.size > 5e4)
      remembered2.clear();
    const begins = phrases.has(key) || beginsDay(key) || beginsNumeral(key);
    facts = { kind: kindOf2(key), country: mayNameCountry(key), begins };
    remembered2.set(key, facts);
  }
  return facts;
}
var remembered2 = /* @__PURE__ */ new Map();
function kindOf2(key) {
  if (key.length > 1 && /\d/.test(key) && /[a-z]/.test(key))
    return "entity";
  if (negations.has(key))
    return "negation";
  if (forces.has(key))
    return "modal";
  if (relations.has(key))
    return "relation";
  return functionWords.has(key) ? "function" : "word";
}

export {
  IMPLIED_NEGATIONS,
  BACKSHIFT,
  sameDay,
  spelling,
  soundKey,
  keyOf,
  chunksOf,
  governmentOf,
  countryOfBody,
  isFunctionWord,
  unitsOf
};
