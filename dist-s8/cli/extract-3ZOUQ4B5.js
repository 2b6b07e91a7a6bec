import {
  boilerplateReason,
  dateInText,
  isProse,
  isoDate,
  makeArticle
} from "./chunk-PDLYQAS4.js";
import {
  MONTHS
} from "./chunk-U7GINGPK.js";
import {
  LIMITS,
  decode
} from "./chunk-3OTKXW5H.js";
import {
  OnrecordError
} from "./chunk-GU6UTPMM.js";

// dist/lexicon/pageparts.js
var PAGE_PARTS = [
  "body",
  "content",
  "lead",
  "title",
  "navigation",
  "side",
  "foot",
  "head",
  "related",
  "teaser",
  "comments",
  "share",
  "advertisement",
  "newsletter",
  "author",
  "caption",
  "media",
  "meta",
  "quote",
  "embed",
  "consent",
  "hidden",
  "concealed",
  "box",
  "paywall",
  "live"
];
var words = (text2) => text2.split(" ");
var PAGE_PART_WORDS = [
  {
    part: "body",
    words: words("articlebody articletext articlecontent storybody storytext storycontent postbody posttext postcontent entrycontent entrybody bodytext bodycopy bodycontent contentbody textbody artikeltext fliesstext haupttext contenttext articlebodytext entrytext articlemain newsbody newstext newscontent"),
    example: "article-body"
  },
  {
    part: "content",
    words: words("content body story article entry post text paragraph copy artikel beitrag inhalt articulo cuerpo corps texte contenu richtext wysiwyg prose maincontent"),
    example: "content"
  },
  {
    part: "lead",
    words: words("lead lede leadin standfirst dek deck subtitle subhead subheadline subheading summary intro introduction excerpt abstract vorspann anriss einleitung teasertext chapo chapeau sottotitolo entradilla sapo kicker"),
    example: "article__standfirst"
  },
  {
    part: "title",
    words: words("title headline heading hed titel \xFCberschrift ueberschrift titre titulo titolo dachzeile h1"),
    example: "headline"
  },
  {
    part: "navigation",
    words: words("nav navigation navbar menu submenu breadcrumb breadcrumbs toolbar topbar pagination pager paging skip skiplink tabs tab sitemap navi hamburger dropdown"),
    example: "main-nav"
  },
  {
    part: "side",
    words: words("sidebar side aside rail rightrail leftrail rightcol leftcol widget widgets secondary complementary marginal randspalte"),
    example: "right-rail"
  },
  {
    part: "foot",
    words: words("footer foot footnote footnotes copyright legal disclaimer imprint impressum colophon bottom bottombar pagefooter"),
    example: "site-footer"
  },
  {
    part: "head",
    words: words("header masthead topper pageheader siteheader logo branding brand tagline slogan"),
    example: "masthead"
  },
  {
    part: "related",
    words: words("related recommended recommendation recommendations recommends outbrain taboola popular trending mostread mostviewed mostpopular readmore readnext readalso seealso alsoread morefrom morestories morenews upnext ticker recirc recirculation similar suggested verwandt verwandte weitere mehr zumthema linklist empfehlung empfehlungen associated crosslinks inlinelink relatedlinks"),
    example: "related-articles"
  },
  {
    part: "teaser",
    words: words("teaser teasers card cards promo promos featured tip tips hot thema latest more next previous prev slider slideshow carousel feed river readers morelinks interstitial"),
    example: "teaser-text"
  },
  {
    part: "comments",
    words: words("comment comments commentlist disqus discussion respond reply replies kommentar kommentare leserkommentare forum guestbook thread livefyre coral commentary commenter"),
    example: "comment-list"
  },
  {
    part: "share",
    words: words("share sharing sharebar sharetools social socials facebook twitter whatsapp addthis addtoany follow followus teilen socialmedia shariff sociable sharedaddy likes print email"),
    example: "social-share"
  },
  {
    part: "advertisement",
    words: words("ad ads adv advert adverts advertisement advertising adsense adslot adunit adwrapper adcontainer dfp gpt sponsor sponsored sponsors sponsoring anzeige anzeigen werbung reklame banner adbox adblock affiliate shop product commerce promoted paid deal"),
    example: "ad-slot"
  },
  {
    part: "newsletter",
    words: words("newsletter newsletters signup subscribe subscription subscriptions optin mailchimp mailinglist mailing abo abonnement abonnieren donate donation cta calltoaction registration register"),
    example: "newsletter-signup"
  },
  {
    part: "author",
    words: words("author authors byline bylines bio biography authorbio authorbox aboutauthor autor autoren autorenbox verfasser contributor contributors writer writers profile profil reporter journalist vcard auteur redakteur"),
    example: "author-bio"
  },
  {
    part: "caption",
    words: words("caption captions wpcaption credit credits figcaption photocredit imagecaption imagecredit bildunterschrift bildunterzeile bildtext bildnachweis legende captiontext captioncredit"),
    example: "wp-caption-text"
  },
  {
    part: "media",
    words: words("figure image images img photo photos picture pictures gallery galerie media bild bilder foto fotos video videos player thumbnail thumb lightbox"),
    example: "image-wrapper"
  },
  {
    part: "meta",
    words: words("meta metadata date dateline datum time timestamp published pubdate publish updated tags tag taglist category categories keywords topics topic labels label info postmeta entrymeta articlemeta postinfo readtime readingtime views stats rating ratings source quelle"),
    example: "entry-meta"
  },
  { part: "quote", words: words("quote pullquote blockquote zitat citation"), example: "pull-quote" },
  {
    part: "embed",
    words: words("embed embeds embedded tweet tweets instagram oembed iframe youtube infographic chart poll quiz widgetized"),
    example: "twitter-tweet"
  },
  {
    part: "consent",
    words: words("cookie cookies consent gdpr modal popup overlay dialog privacy datenschutz onetrust notification notice alert snackbar toast message messages error warning"),
    example: "cookie-banner"
  },
  {
    part: "hidden",
    words: words("hidden hide invisible dnone noscript nodisplay printonly mobileonly collapsed collapse fallback"),
    example: "is-hidden hidden"
  },
  {
    part: "concealed",
    words: words("sronly visuallyhidden screenreader screenreadertext screenreaderonly tooltip rollover hovercard offscreen"),
    example: "visually-hidden"
  },
  {
    part: "box",
    words: words("box infobox factbox infokasten kasten callout panel module aside highlights keypoints takeaways bullets glossary glossar timeline fact facts table list faq"),
    example: "fact-box"
  },
  {
    part: "paywall",
    words: words("paywall premium metered piano regwall gate gated paid locked plus subscriber"),
    example: "paywall-teaser"
  },
  {
    part: "live",
    words: words("live liveblog liveticker ticker livefeed liveupdate liveentry liveupdates livepost"),
    example: "live-blog"
  }
];

// dist/article/body/parts.js
var partBits = (...parts) => parts.reduce((bits, part) => bits | 1 << PAGE_PARTS.indexOf(part), 0);
var BITS = /* @__PURE__ */ new Map();
for (const row of PAGE_PART_WORDS)
  for (const word of row.words)
    BITS.set(word, (BITS.get(word) ?? 0) | partBits(row.part));
var LONGEST = 400;
var STATE = /^(?:has|is|no|not|with|without|js|category|cat|tag|type|status|format|topic|theme|section|single|page|post)-|:|(?:grid|layout)(?:-|$)/;
var HASH = /^(?=.*\d|.*[a-z][A-Z])[A-Za-z0-9-]{4,8}$/;
function element(name) {
  const at = name.lastIndexOf("__");
  if (at === -1)
    return name;
  const last = name.slice(at + 2);
  return HASH.test(last) ? name.slice(0, at).replace(/^.*__/, "") : last;
}
function partsOf(names, known) {
  let bits = 0;
  const text2 = names.length > LONGEST ? names.slice(0, LONGEST) : names;
  for (const name of text2.split(SPACE)) {
    if (name === "")
      continue;
    let own = known?.get(name);
    if (own === void 0) {
      own = partsOfName(name);
      known?.set(name, own);
    }
    bits |= own;
  }
  return bits;
}
var SPACE = /[ \t\r\n\f]/;
var SHORT = 12;
var MOST = 2e4;
var SHORT_NAMES = /* @__PURE__ */ new Map();
function partsOfName(name) {
  if (name.length > SHORT)
    return readName(name);
  let parts = SHORT_NAMES.get(name);
  if (parts === void 0) {
    if (SHORT_NAMES.size >= MOST)
      SHORT_NAMES.clear();
    SHORT_NAMES.set(name, parts = readName(name));
  }
  return parts;
}
function readName(full) {
  const name = element(full.split("--", 1)[0] ?? full).replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase();
  if (name === "" || STATE.test(name))
    return 0;
  let bits = 0;
  let previous = "";
  for (const word of name.split(/[^\p{L}]+/u)) {
    if (word === "")
      continue;
    bits |= (BITS.get(word) ?? 0) | (previous === "" ? 0 : BITS.get(previous + word) ?? 0);
    previous = word;
  }
  return bits;
}

// dist/article/body/outline.js
var set = (names) => new Set(names.split(" "));
var BLOCK = set("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table caption tbody td tfoot th thead tr ul video audio object canvas");
var SKIP = set("script style noscript template svg math iframe button select textarea datalist head title link meta input map");
var BOLD = set("b strong em i");
var TAG_PARTS = {
  nav: partBits("navigation"),
  aside: partBits("side"),
  footer: partBits("foot"),
  header: partBits("head"),
  figcaption: partBits("caption"),
  figure: partBits("media"),
  blockquote: partBits("quote"),
  menu: partBits("navigation"),
  dialog: partBits("consent")
};
var CONCEALED = partBits("concealed");
var UNTIDY = /\s\s|[^\S ]|[\u0085\u00ad\u200b\u2060\ufeff]/;
var SPACE2 = /[\s\u0085]+/g;
var INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/g;
var tidy = (text2) => UNTIDY.test(text2) ? text2.replace(INVISIBLE, "").replace(SPACE2, " ") : text2;
function isBlank(text2) {
  for (let i = 0; i < text2.length; i++) {
    const c = text2.charCodeAt(i);
    if (c !== 32 && c !== 10 && c !== 9 && c !== 13)
      return false;
  }
  return true;
}
function isHidden(attributes) {
  const style = attributes.style;
  return attributes.hidden !== void 0 || attributes["aria-hidden"] === "true" || style !== void 0 && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style.slice(0, 500));
}
function outline(document) {
  const walk = new Walk();
  let node = document.firstChild;
  while (node !== null) {
    let entered = false;
    if (node.type === "text")
      walk.add(node.data);
    else if (node.type === "tag")
      entered = walk.enter(node);
    if (entered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (entered)
      walk.leave(node);
    while (node !== null && node.next === null) {
      node = node.parent === null || node.parent.type === "root" ? null : node.parent;
      if (node !== null)
        walk.leave(node);
    }
    node = node === null ? null : node.next;
  }
  walk.flush();
  return { boxes: walk.boxes, chunks: walk.chunks, times: walk.times };
}
var Walk = class {
  boxes = [];
  chunks = [];
  times = [];
  /** Parts by attribute value and by single name. */
  known = /* @__PURE__ */ new Map();
  names = /* @__PURE__ */ new Map();
  /** Open block elements, and their boxes (-1 for one not made yet). */
  open = [];
  made = [];
  text = "";
  linkDepth = 0;
  boldDepth = 0;
  linkChars = 0;
  boldChars = 0;
  links = 0;
  linkFirst = 0;
  breaks = 0;
  /** Opens an element; false where its content is passed over. */
  enter(element2) {
    const { name, attribs } = element2;
    if (BLOCK.has(name) || name.includes("-")) {
      this.flush();
      this.open.push(element2);
      this.made.push(-1);
      return true;
    }
    if (name === "br") {
      if (++this.breaks > 1)
        this.flush();
      else if (this.text !== "")
        this.text += " ";
      return false;
    }
    if (SKIP.has(name) || attribs.class !== void 0 && this.partsOf(attribs.class) & CONCEALED)
      return false;
    if (name === "a") {
      this.linkDepth++;
      this.links++;
    } else if (BOLD.has(name))
      this.boldDepth++;
    else if (name === "time" && attribs.datetime !== void 0)
      this.times.push({ box: this.box(), datetime: attribs.datetime });
    return true;
  }
  /** Closes an element that was entered. */
  leave(element2) {
    if (this.open.at(-1) === element2) {
      this.flush();
      this.open.pop();
      this.made.pop();
    } else if (element2.name === "a")
      this.linkDepth--;
    else if (BOLD.has(element2.name))
      this.boldDepth--;
  }
  add(data) {
    const { text: text2 } = this;
    const glued = text2 !== "" && text2.charCodeAt(text2.length - 1) !== 32;
    if (isBlank(data)) {
      if (glued && data !== "")
        this.text += " ";
      return;
    }
    let piece = tidy(data);
    if (!glued)
      piece = piece.trimStart();
    if (piece === "")
      return;
    this.breaks = 0;
    this.text += piece;
    if (this.linkDepth > 0) {
      this.linkChars += piece.length;
      if (this.linkChars >= this.text.length)
        this.linkFirst = this.linkChars;
    }
    if (this.boldDepth > 0)
      this.boldChars += piece.length;
  }
  /** Ends the chunk that is being gathered. */
  flush() {
    if (this.text === "")
      return;
    const text2 = this.text.trim();
    if (text2 !== "" && this.open.length > 0) {
      const { linkChars, boldChars, links, linkFirst } = this;
      this.chunks.push({ text: text2, box: this.box(), linkChars, boldChars, links, linkFirst });
    }
    this.text = "";
    this.linkChars = this.boldChars = this.links = this.linkFirst = this.breaks = 0;
  }
  /** The innermost open box, made with those around it where it is not yet. */
  box() {
    let level = this.made.length - 1;
    while (level >= 0 && this.made[level] === -1)
      level--;
    for (level++; level < this.made.length; level++)
      this.made[level] = this.make(this.open[level], this.made[level - 1] ?? -1);
    return this.made.at(-1) ?? -1;
  }
  make(element2, parent) {
    const { name, attribs } = element2;
    let parts = TAG_PARTS[name] ?? 0;
    if (attribs.class !== void 0)
      parts |= this.partsOf(attribs.class);
    if (attribs.id !== void 0)
      parts |= this.partsOf(attribs.id);
    if (attribs.role !== void 0)
      parts |= this.partsOf(attribs.role);
    const around = this.boxes[parent];
    return this.boxes.push({
      element: element2,
      tag: name,
      parent,
      depth: around ? around.depth + 1 : 0,
      parts,
      within: parts | (around ? around.within : 0),
      hidden: (around?.hidden ?? false) || isHidden(attribs)
    }) - 1;
  }
  partsOf(names) {
    let parts = this.known.get(names);
    if (parts === void 0)
      this.known.set(names, parts = partsOf(names, this.names));
    return parts;
  }
};

// dist/learned/blocks.js
import { readFileSync } from "node:fs";

// dist/learned/forest.js
var MAGIC = 826692175;
var HEADER = 20;
function unpackForest(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.byteLength < HEADER || view.getUint32(0, true) !== MAGIC)
    throw new Error("not a forest");
  const [trees, nodes, width] = [view.getUint32(4, true), view.getUint32(8, true), view.getUint32(12, true)];
  if (file.byteLength !== HEADER + nodes * 8 + trees * 2)
    throw new Error("forest is cut short");
  const body = new Uint8Array(file.subarray(HEADER)).buffer;
  return {
    width,
    base: view.getFloat32(16, true),
    value: new Float32Array(body, 0, nodes),
    feature: new Int16Array(body, nodes * 4, nodes),
    child: new Uint16Array(body, nodes * 6, nodes),
    roots: new Uint16Array(body, nodes * 8, trees)
  };
}
function likelihood(forest2, features2, offset) {
  const { base, roots, feature, child, value } = forest2;
  let score = base;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t];
    for (let f = feature[node]; f >= 0; f = feature[node])
      node = child[node] + (features2[offset + f] <= value[node] ? 0 : 1);
    score += value[node];
  }
  return 1 / (1 + Math.exp(-score));
}

// dist/learned/blocks.js
var forest;
function blockForest() {
  forest ??= unpackForest(readFileSync(new URL("../learned/blocks.bin", import.meta.url)));
  return forest;
}

// dist/article/body/settle.js
var LIKELY = 0.5;
var LIST = 0.42;
var FLOOR = 0.15;
var BETWEEN = 0.3;
var COMPARED = 200;
var QUOTE = partBits("quote");
var EMBED = partBits("embed");
var HEADING = /* @__PURE__ */ new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
var LISTS = /* @__PURE__ */ new Set(["ul", "ol", "table", "dl"]);
var SIGNS = /[\0-/:-@[-`{-\u00bf\u00d7\u00f7\u2000-\u206f\u3000-\u303f]+/g;
var letters = (text2) => text2.replace(SIGNS, "").toLowerCase();
function settle(page, candidates, likely) {
  const { boxes, chunks } = page;
  const chosen = new Uint8Array(chunks.length);
  for (let i = 0; i < chunks.length; i++)
    chosen[i] = candidates[i] && likely[i] > LIKELY ? 1 : 0;
  keepLists(page, candidates, likely, chosen);
  for (let i = 0; i < chunks.length; i++) {
    if (!candidates[i] || chosen[i])
      continue;
    const box = boxes[chunks[i].box];
    if (box.within & EMBED && (box.tag === "blockquote" || boxes[box.parent]?.tag === "blockquote") && likely[i] > 0.05)
      chosen[i] = 1;
    else if (likely[i] > BETWEEN && chosen[i - 1] && likely[i + 1] !== void 0 && likely[i + 1] > LIKELY)
      chosen[i] = 1;
  }
  dropBoilerplate(page, chosen);
  dropRepetitions(page, likely, chosen);
  dropLooseHeadings(page, chosen);
  return chosen;
}
var OWN = /* @__PURE__ */ new Set(["production credit", "editorial note", "copyright"]);
function dropBoilerplate({ chunks }, chosen) {
  for (let i = 0; i < chunks.length; i++) {
    const why = chosen[i] ? boilerplateReason(chunks[i].text) : null;
    if (why !== null && !OWN.has(why))
      chosen[i] = 0;
  }
}
function keepLists({ boxes, chunks }, candidates, likely, chosen) {
  const list2 = new Int32Array(boxes.length).fill(-1);
  for (let i = 0; i < boxes.length; i++)
    list2[i] = LISTS.has(boxes[i].tag) ? i : boxes[i].parent === -1 ? -1 : list2[boxes[i].parent];
  const sum = /* @__PURE__ */ new Map();
  for (let i = 0; i < chunks.length; i++) {
    const at = list2[chunks[i].box];
    if (at === -1 || !candidates[i])
      continue;
    const weight = Math.min(200, chunks[i].text.length) + 5;
    const entry = sum.get(at);
    if (entry)
      [entry[0], entry[1]] = [entry[0] + weight * likely[i], entry[1] + weight];
    else
      sum.set(at, [weight * likely[i], weight]);
  }
  for (let i = 0; i < chunks.length; i++) {
    const entry = sum.get(list2[chunks[i].box]);
    if (!entry || !candidates[i])
      continue;
    if (entry[0] / entry[1] >= LIST)
      chosen[i] = likely[i] > FLOOR ? 1 : 0;
    else if (likely[i] < 0.8)
      chosen[i] = 0;
  }
}
function dropRepetitions({ boxes, chunks }, likely, chosen) {
  const at = [];
  for (let i = 0; i < chunks.length; i++)
    if (chosen[i])
      at.push(i);
  const seen = /* @__PURE__ */ new Map();
  for (const i of at) {
    const { text: text2, box } = chunks[i];
    if (text2.length < 60)
      continue;
    const first2 = seen.get(text2);
    if (first2 !== void 0 && boxes[chunks[first2].box].parent === boxes[box].parent)
      continue;
    const better = first2 === void 0 || likely[i] > likely[first2] + 0.05;
    if (first2 !== void 0)
      chosen[better ? first2 : i] = 0;
    if (better)
      seen.set(text2, i);
  }
  const longest = [...at].sort((a, b) => chunks[b].text.length - chunks[a].text.length || a - b);
  const compared = at.slice(0, COMPARED).map((i) => letters(chunks[i].text));
  for (const i of longest.slice(0, 3)) {
    const whole = letters(chunks[i].text);
    if (whole.length < 300)
      break;
    let [parts, held] = [0, 0];
    compared.forEach((part, j) => {
      if (at[j] === i || !chosen[at[j]] || part.length < 30 || part.length >= whole.length || !whole.includes(part))
        return;
      parts++;
      held += part.length;
    });
    if (parts >= 2 && held > whole.length * 0.5)
      chosen[i] = 0;
  }
  const quotes = at.filter((i) => chosen[i] && boxes[chunks[i].box].within & QUOTE && chunks[i].text.length > 25 && chunks[i].text.length < 400);
  for (const i of quotes.slice(0, 20)) {
    const own = letters(chunks[i].text);
    if (compared.some((other, j) => at[j] !== i && other.length > own.length && other.includes(own)))
      chosen[i] = 0;
  }
}
function dropLooseHeadings({ boxes, chunks }, chosen) {
  for (let i = chunks.length - 1; i >= 0; i--) {
    if (!chosen[i])
      continue;
    if (!HEADING.has(boxes[chunks[i].box].tag))
      return;
    chosen[i] = 0;
  }
}

// dist/article/body/features.js
var log = (n) => Math.log2(1 + n);
var flag = (truth) => truth ? 1 : 0;
var clamp = (n, limit) => Math.max(-limit, Math.min(limit, n));
var TAGS = ["p", "li", "h1", "h2", "h3", "h4", "blockquote", "td", "div", "dd", "pre", "section"];
var TAG_INDEX = new Map(TAGS.map((tag, i) => [tag, i]));
TAG_INDEX.set("h5", 5).set("h6", 5).set("th", 7).set("dt", 9).set("article", 11).set("main", 11);
var tagOf = (box) => TAG_INDEX.get(box.tag) ?? -1;
var HANDLE = /@\w{3,}|https?:\/\/|www\.|pic\.twitter/;
var BY = /^(?:by|von|par|por|text:|foto:|photo|from)\b/i;
var DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b|\b\d{1,2}\.\d{1,2}\./;
var SCANNED = 400;
function count(text2) {
  const scanned = Math.min(text2.length, SCANNED);
  let [spaces, commas, upper, digits, marks] = [0, 0, 0, 0, 0];
  for (let j = 0; j < scanned; j++) {
    const c = text2.charCodeAt(j);
    if (c === 32)
      spaces++;
    else if (c === 44)
      commas++;
    else if (c >= 65 && c <= 90)
      upper++;
    else if (c >= 48 && c <= 57)
      digits++;
    else if ((c === 124 || c > 166) && "|\xB7\u2022\xBB\u203A\xA9\u2192".includes(text2[j]))
      marks++;
  }
  return { scanned, spaces, commas, upper, digits, marks };
}
function lastMark(text2) {
  let i = text2.length - 1;
  while (i > 0 && `"'\u201D\u2019\xBB\u201C)]\u203A`.includes(text2[i]))
    i--;
  return text2[i];
}
var stops = (text2) => flag(".!?\u2026\u3002\uFF01\uFF1F".includes(lastMark(text2)));
var textRows = [
  ["length", ({ chunk }) => log(chunk.text.length)],
  ["words", ({ chunk, text: text2 }) => log(text2.spaces * chunk.text.length / text2.scanned)],
  ["linkDensity", ({ chunk }) => chunk.linkChars / chunk.text.length],
  ["bold", ({ chunk }) => chunk.boldChars / chunk.text.length],
  ["links", ({ chunk }) => Math.min(chunk.links, 10)],
  ["linkFirst", ({ chunk }) => chunk.linkFirst],
  ["stop", ({ chunk }) => stops(chunk.text)],
  ["colon", ({ chunk }) => flag(lastMark(chunk.text) === ":")],
  ["commas", ({ text: text2 }) => text2.commas / text2.scanned],
  ["lower", ({ chunk }) => flag(chunk.text[0] >= "a" && chunk.text[0] <= "z")],
  ["upper", ({ text: text2 }) => text2.upper / text2.scanned],
  ["digits", ({ text: text2 }) => text2.digits / text2.scanned],
  ["marks", ({ text: text2 }) => text2.marks],
  ["boilerplate", ({ chunk }) => flag(chunk.text.length < 300 && boilerplateReason(chunk.text) !== null)],
  ["prose", ({ m, i }) => m.prose[i]],
  ["quote", ({ chunk }) => flag(`"\u201C\u201E\xBB\xAB'\u2018`.includes(chunk.text[0]))],
  ["handle", ({ chunk }) => flag(HANDLE.test(chunk.text))],
  ["by", ({ chunk }) => flag(BY.test(chunk.text))],
  ["date", ({ chunk }) => flag(chunk.text.length < 120 && DATE.test(chunk.text))],
  ["capitals", ({ chunk }) => flag(chunk.text.length < 300 && chunk.text === chunk.text.toUpperCase())]
];
var boxRows = [
  ...TAGS.map((tag, t) => [`tag:${tag}`, ({ box }) => flag(tagOf(box) === t)]),
  ["hidden", ({ box }) => flag(box.hidden)],
  ["depth", ({ box }) => box.depth],
  ...PAGE_PARTS.map((part, p) => [`near:${part}`, ({ near }) => near >> p & 1]),
  ...PAGE_PARTS.map((part, p) => [`within:${part}`, ({ box }) => box.within >> p & 1]),
  ["boxChunks", ({ m, chunk }) => Math.min(20, m.sums.chunks[chunk.box])],
  ["boxLinks", ({ m, chunk }) => m.sums.links[chunk.box] / (m.sums.length[chunk.box] + 1)],
  ["boxProse", ({ m, chunk }) => m.sums.prose[chunk.box] / (m.sums.length[chunk.box] + 1)],
  ...["parent", "grand"].flatMap((around) => [
    [`${around}Length`, (at) => log(at.m.sums.length[at[around]])],
    [`${around}Links`, (at) => at.m.sums.links[at[around]] / (at.m.sums.length[at[around]] + 1)],
    [`${around}Prose`, (at) => at.m.sums.prose[at[around]] / at.m.pageProse],
    [`${around}Chunks`, (at) => log(at.m.sums.chunks[at[around]])]
  ]),
  ["parentProseShare", ({ m, parent }) => m.sums.prose[parent] / (m.sums.length[parent] + 1)]
];
var makeOf = ({ m, chunk }) => m.make[chunk.box];
var listOf = ({ m, chunk }) => m.list[chunk.box];
var twinOf = ({ m, chunk }) => m.twin[chunk.box];
var TWIN_TAGS = { article: 3, li: 2, section: 1 };
var groupRows = [
  ["makeSize", (at) => log(at.m.makes.size[makeOf(at)])],
  ["makeLength", (at) => log(at.m.makes.length[makeOf(at)] / at.m.makes.size[makeOf(at)])],
  ["makeLinks", (at) => at.m.makes.links[makeOf(at)] / (at.m.makes.length[makeOf(at)] + 1)],
  ["makeProse", (at) => at.m.makes.prose[makeOf(at)] / at.m.pageProse],
  ["listLength", (at) => listOf(at) === -1 ? -1 : log(at.m.sums.length[listOf(at)])],
  ["listLinks", (at) => listOf(at) === -1 ? -1 : at.m.sums.links[listOf(at)] / (at.m.sums.length[listOf(at)] + 1)],
  ["listItems", (at) => listOf(at) === -1 ? -1 : log(at.m.sums.chunks[listOf(at)])],
  ["listProse", (at) => listOf(at) === -1 ? -1 : at.m.sums.prose[listOf(at)] / (at.m.sums.length[listOf(at)] + 1)],
  ["listAway", (at) => listOf(at) === -1 ? -1 : at.m.coreUp[listOf(at)] + at.m.coreDown[listOf(at)]],
  ["twinLevel", ({ m, chunk }) => twinLevel(m, m.twin[chunk.box])],
  ["twinCount", (at) => twinOf(at) === -1 ? 0 : Math.min(20, at.m.twins[at.m.make[twinOf(at)]])],
  ["twinTag", (at) => twinOf(at) === -1 ? -1 : TWIN_TAGS[at.m.page.boxes[twinOf(at)].tag] ?? 0],
  ["twinAfter", (at) => twinOf(at) === -1 ? 0 : twinOf(at) > at.m.core ? 1 : -1],
  ["twinHeading", (at) => twinOf(at) === -1 ? -1 : at.m.headings[twinOf(at)]],
  ["twinLinks", (at) => twinOf(at) === -1 ? -1 : at.m.sums.links[twinOf(at)] / (at.m.sums.length[twinOf(at)] + 1)]
];
function twinLevel({ page, pathBox, make, core }, twin) {
  return twin === -1 ? -1 : page.boxes[core].depth - page.boxes[pathBox.get(make[twin])].depth;
}
function sameArticle({ m, chunk }) {
  const [own, core] = [m.article[chunk.box], m.article[m.core]];
  return own === core ? flag(own !== -1) : own === -1 ? -1 : -2;
}
var share = (before, i) => before[i] / (before.at(-1) + 1);
var rest = (before, i) => (before.at(-1) + 1 - before[i + 1]) / (before.at(-1) + 1);
var placeRows = [
  ["inMain", ({ m, chunk }) => m.inMain[chunk.box]],
  ["mainAway", ({ m, chunk }) => m.away[chunk.box]],
  ["mainLevel", ({ m, chunk }) => m.level[chunk.box]],
  ["mainShare", ({ m }) => m.sums.prose[m.region.main] / m.pageProse],
  ["coreUp", ({ m, chunk }) => m.coreUp[chunk.box]],
  ["coreDown", ({ m, chunk }) => m.coreDown[chunk.box]],
  ["coreShare", ({ m }) => m.sums.prose[m.core] / m.pageProse],
  ["sameArticle", sameArticle],
  ["place", ({ m, i }) => i / m.page.chunks.length],
  ["mainBefore", ({ m, i }) => share(m.mainBefore, i)],
  ["mainAfter", ({ m, i }) => rest(m.mainBefore, i)],
  ["coreBefore", ({ m, i }) => share(m.coreBefore, i)],
  ["coreAfter", ({ m, i }) => rest(m.coreBefore, i)],
  ["since", ({ m, i }) => Math.min(m.since[i], 30)],
  ["until", ({ m, i }) => Math.min(m.until[i], 30)],
  ["sinceTitle", ({ m, i }) => m.region.headline === -1 ? -50 : clamp(i - m.region.headline, 50)],
  ["inJson", ({ m, chunk }) => m.hints.body === null ? -1 : flag(m.hints.body.includes(letters(chunk.text)))],
  ["inTitle", ({ m, chunk }) => inTitle(m.title, chunk.text)],
  ["inDescription", ({ m, chunk }) => inDescription(m.description, chunk.text)],
  ["copies", ({ m, chunk }) => Math.min(5, m.copies.get(chunk.text))],
  ["pageProse", ({ m }) => log(m.pageProse)],
  ["pageChunks", ({ m }) => log(m.page.chunks.length)],
  ["pageLinks", ({ m }) => m.linkShare]
];
function inTitle(title, text2) {
  if (title === "" || text2.length <= 10 || text2.length >= 300)
    return 0;
  const own = letters(text2);
  return flag(own !== "" && (own === title || own.length > 15 && title.includes(own)));
}
function inDescription(description, text2) {
  if (description === "" || text2.length < 40)
    return 0;
  const own = letters(text2.slice(0, 200));
  return flag(own.startsWith(description.slice(0, 60)) || description.startsWith(own.slice(0, 80)));
}
var besideRows = [-1, 1, -2, 2].flatMap((step) => {
  const of = (value) => (at) => {
    const other = at.m.page.chunks[at.i + step];
    return other === void 0 ? -1 : value(at, other, at.i + step);
  };
  const name = (what) => `${what}${step > 0 ? "+" : ""}${step}`;
  const rows = [
    [name("length"), of((_, other) => log(other.text.length))],
    [name("links"), of((_, other) => other.linkChars / other.text.length)],
    [name("prose"), of(({ m }, _, j) => m.prose[j])]
  ];
  if (Math.abs(step) === 2)
    return rows;
  return [
    ...rows,
    [name("same"), of((at, other) => kinship(at, other))],
    [name("tag"), of(({ m }, other) => tagOf(m.page.boxes[other.box]))],
    [name("stop"), of((_, other) => stops(other.text))]
  ];
});
function kinship({ m, chunk, box }, other) {
  if (m.make[other.box] === m.make[chunk.box])
    return 1;
  return other.box === chunk.box || m.page.boxes[other.box].parent === box.parent ? 0.5 : 0;
}
var ROWS = [...textRows, ...boxRows, ...groupRows, ...placeRows, ...besideRows];
var FEATURES = ROWS.map(([name]) => name);
function features(m, i, out, offset) {
  const { boxes, chunks } = m.page;
  const chunk = chunks[i];
  const box = boxes[chunk.box];
  const parent = box.parent === -1 ? chunk.box : box.parent;
  const grand = boxes[parent].parent === -1 ? parent : boxes[parent].parent;
  const near = box.parts | boxes[parent].parts | boxes[grand].parts;
  const at = { m, i, chunk, box, parent, grand, near, text: count(chunk.text) };
  for (let r = 0; r < ROWS.length; r++)
    out[offset + r] = ROWS[r][1](at);
}

// dist/article/body/live.js
var ENTRIES = 3;
var SHARE = 0.5;
function entryDates({ boxes, chunks, times }, chosen) {
  if (times.length < ENTRIES)
    return null;
  const count2 = new Int32Array(boxes.length);
  const date = boxes.map(() => null);
  for (const time of times) {
    const iso = isoDate(time.datetime);
    if (iso === null || time.box === -1)
      continue;
    count2[time.box] += 1;
    date[time.box] ??= iso;
  }
  for (let i = boxes.length - 1; i > 0; i--) {
    const { parent } = boxes[i];
    if (parent === -1)
      continue;
    count2[parent] += count2[i];
    if (count2[parent] === 1)
      date[parent] ??= date[i];
  }
  const dates = /* @__PURE__ */ new Set();
  for (let i = 0; i < boxes.length; i++) {
    const { parent } = boxes[i];
    if (count2[i] > 1)
      date[i] = null;
    else if (count2[i] === 0)
      date[i] = parent === -1 || count2[parent] > 1 ? null : date[parent];
  }
  for (let i = 1; i < boxes.length; i++) {
    const { parent } = boxes[i];
    if (parent !== -1 && count2[parent] === 1)
      date[i] = date[parent];
  }
  let [inside, all] = [0, 0];
  chunks.forEach((chunk, i) => {
    if (!chosen[i])
      return;
    all += chunk.text.length;
    if (date[chunk.box] === null)
      return;
    inside += chunk.text.length;
    dates.add(date[chunk.box]);
  });
  return dates.size >= ENTRIES && inside > all * SHARE ? date : null;
}

// dist/article/body/measures.js
var SIDE = partBits(...["navigation", "side", "foot", "related", "teaser", "comments", "share", "advertisement"], ...["newsletter", "author", "caption", "media", "consent"]);
var LEAF = /* @__PURE__ */ new Set(["p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "dd", "dt", "pre"]);
var LISTS2 = /* @__PURE__ */ new Set(["ul", "ol", "table", "dl"]);
var FAR = 99;
var MANY = 2 ** 24;
function measure(page, hints, prose, region) {
  const { boxes, chunks } = page;
  const n = boxes.length;
  const sums = sumUp(page, prose);
  const { make, count: count2 } = makesOf(page);
  const makes = {
    size: new Float64Array(count2),
    length: new Float64Array(count2),
    links: new Float64Array(count2),
    prose: new Float64Array(count2)
  };
  const copies = /* @__PURE__ */ new Map();
  for (let i = 0; i < chunks.length; i++) {
    const { text: text2, linkChars, box } = chunks[i];
    const m = make[box];
    makes.size[m] += 1;
    makes.length[m] += text2.length;
    makes.links[m] += linkChars;
    if (prose[i])
      makes.prose[m] += text2.length;
    copies.set(text2, (copies.get(text2) ?? 0) + 1);
  }
  const { main } = region;
  const onMain = pathTo(page, main);
  const inMain = new Uint8Array(n);
  const away = new Int32Array(n);
  const level = new Int32Array(n);
  const core = coreBox(page, prose);
  const onCore = pathTo(page, core);
  const pathBox = /* @__PURE__ */ new Map();
  for (let i = core; i !== -1; i = boxes[i].parent)
    pathBox.set(make[i], i);
  const twins = new Float64Array(count2);
  const coreUp = new Int32Array(n);
  const coreDown = new Int32Array(n);
  const twin = new Int32Array(n).fill(-1);
  const list2 = new Int32Array(n).fill(-1);
  const article = new Int32Array(n).fill(-1);
  const headings = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const { tag, parent, depth } = boxes[i];
    twins[make[i]] += 1;
    inMain[i] = i === main || parent !== -1 && inMain[parent] ? 1 : 0;
    away[i] = inMain[i] || onMain[i] ? 0 : (parent === -1 ? 0 : away[parent]) + 1;
    if (inMain[i] || onMain[i])
      level[i] = depth - boxes[main].depth;
    else if (parent !== -1)
      level[i] = Math.min(level[parent], 0);
    if (onCore[i])
      coreUp[i] = boxes[core].depth - depth;
    else if (parent !== -1) {
      coreUp[i] = coreUp[parent];
      coreDown[i] = coreDown[parent] + 1;
      twin[i] = twin[parent] !== -1 ? twin[parent] : pathBox.has(make[i]) ? i : -1;
    }
    list2[i] = LISTS2.has(tag) ? i : parent === -1 ? -1 : list2[parent];
    article[i] = tag === "article" ? i : parent === -1 ? -1 : article[parent];
    if (tag === "h1" || tag === "h2" || tag === "h3")
      for (let j = parent, d = 0; j !== -1 && d < 4; j = boxes[j].parent, d++)
        headings[j] = 1;
  }
  let [length, links] = [0, 0];
  const mainBefore = new Float64Array(chunks.length + 1);
  const coreBefore = new Float64Array(chunks.length + 1);
  const since = new Int32Array(chunks.length);
  const until = new Int32Array(chunks.length);
  for (let i = 0, last = FAR; i < chunks.length; i++) {
    const { text: text2, linkChars, box } = chunks[i];
    length += text2.length;
    links += linkChars;
    mainBefore[i + 1] = mainBefore[i] + (prose[i] && inMain[box] ? text2.length : 0);
    coreBefore[i + 1] = coreBefore[i] + (prose[i] && coreUp[box] === 0 ? text2.length : 0);
    since[i] = last;
    last = prose[i] && inMain[box] ? 1 : last + 1;
  }
  for (let i = chunks.length - 1, next = FAR; i >= 0; i--) {
    until[i] = next;
    next = prose[i] && inMain[chunks[i].box] ? 1 : next + 1;
  }
  return {
    ...{ page, hints, region, prose, sums, make, makes, core, coreUp, coreDown, twin, pathBox, twins, inMain, away },
    ...{ level, list: list2, article, headings, mainBefore, coreBefore, since, until, copies },
    description: letters((hints.description ?? "").slice(0, 200)).slice(0, 80),
    title: letters((hints.title ?? "").slice(0, 400)),
    pageProse: (sums.prose[0] ?? 0) + 1,
    linkShare: links / (length + 1)
  };
}
function sumUp({ boxes, chunks }, prose) {
  const n = boxes.length;
  const sums = {
    length: new Float64Array(n),
    links: new Float64Array(n),
    prose: new Float64Array(n),
    chunks: new Float64Array(n)
  };
  for (let i = 0; i < chunks.length; i++) {
    const { text: text2, linkChars, box } = chunks[i];
    sums.length[box] += text2.length;
    sums.links[box] += linkChars;
    sums.chunks[box] += 1;
    if (prose[i])
      sums.prose[box] += text2.length * (boxes[box].within & SIDE ? 0.2 : 1);
  }
  for (const sum of Object.values(sums)) {
    for (let i = n - 1; i > 0; i--)
      if (boxes[i].parent !== -1)
        sum[boxes[i].parent] += sum[i];
  }
  return sums;
}
function makesOf({ boxes }) {
  const names = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const make = new Int32Array(boxes.length);
  const idOf = (name) => {
    let id = names.get(name);
    if (id === void 0)
      names.set(name, id = names.size);
    return id;
  };
  for (let i = 0; i < boxes.length; i++) {
    const { parent, tag, element: element2 } = boxes[i];
    const around = parent === -1 ? 0 : make[parent] + 1;
    const byTag = around * MANY + idOf(tag);
    let at = known.get(byTag);
    if (at === void 0)
      known.set(byTag, at = known.size);
    const byClass = -1 - (at * MANY + idOf(element2.attribs.class ?? ""));
    let id = known.get(byClass);
    if (id === void 0)
      known.set(byClass, id = known.size);
    make[i] = id;
  }
  return { make, count: known.size };
}
function pathTo({ boxes }, box) {
  const path = new Uint8Array(boxes.length);
  for (let i = boxes.length === 0 ? -1 : box; i !== -1; i = boxes[i].parent)
    path[i] = 1;
  return path;
}
function coreBox({ boxes, chunks }, prose) {
  const score = new Float64Array(boxes.length);
  for (let i = 0; i < chunks.length; i++) {
    if (!prose[i])
      continue;
    const { text: text2, box } = chunks[i];
    const own = LEAF.has(boxes[box].tag) ? boxes[box].parent : box;
    if (own === -1)
      continue;
    const weight = text2.length * (boxes[box].within & SIDE ? 0.3 : 1);
    score[own] += weight;
    if (boxes[own].parent !== -1)
      score[boxes[own].parent] += weight * 0.4;
  }
  let core = 0;
  for (let i = 1; i < boxes.length; i++)
    if (score[i] > score[core])
      core = i;
  return core;
}

// dist/article/body/region.js
var WEAK = partBits("teaser", "navigation", "side", "foot", "related", "comments", "share", "advertisement", "newsletter", "author", "caption", "media", "consent");
var OUTSIDE = partBits("navigation", "side", "foot", "related", "comments", "share", "advertisement", "newsletter", "caption", "consent");
var BODY = partBits("body");
var COMMENTS = partBits("comments");
var EMBED2 = partBits("embed", "quote");
var HARMLESS = partBits("teaser", "related", "side", "media", "author");
var DISCOUNT = 0.2;
var NARROW = 0.8;
var LARGE = 0.5;
var OWN2 = 0.15;
function proseOf({ chunks }) {
  const prose = new Uint8Array(chunks.length);
  for (let i = 0; i < chunks.length; i++) {
    const { text: text2, linkChars } = chunks[i];
    prose[i] = isProse(text2) && linkChars < text2.length * 0.4 ? 1 : 0;
  }
  return prose;
}
var mass = ({ text: text2, linkChars }, prose) => prose ? text2.length : (text2.length - linkChars) * 0.1;
var LEAF2 = /* @__PURE__ */ new Set(["p", "li", "blockquote", "td", "dd", "pre"]);
function findRegion(page, prose, headline) {
  const { boxes, chunks } = page;
  const n = boxes.length;
  const raw = new Float64Array(n);
  const heads = new Uint8Array(n);
  chunks.forEach((chunk, i) => {
    raw[chunk.box] += mass(chunk, prose[i]);
  });
  if (headline !== -1)
    heads[chunks[headline].box] = 1;
  for (let i = n - 1; i > 0; i--) {
    const up = boxes[i].parent;
    if (up === -1)
      continue;
    raw[up] += raw[i];
    if (heads[i])
      heads[up] = 1;
  }
  let total = 0;
  for (let i = 0; i < n; i++)
    if (boxes[i].parent === -1)
      total += raw[i];
  const bodies = new Uint8Array(n);
  const weak = new Uint8Array(n);
  const outside = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const { parts, parent } = boxes[i];
    const body = parent !== -1 && bodies[parent] === 1;
    bodies[i] = body || boxes[i].element.attribs.itemprop === "articleBody" || parts & BODY ? 1 : 0;
    const named = parts & BODY ? 0 : body ? parts & ~HARMLESS : parts;
    const large = heads[i] || raw[i] > total * LARGE && !(parts & COMMENTS);
    weak[i] = parent !== -1 && weak[parent] || named & WEAK && !large ? 1 : 0;
    outside[i] = parent !== -1 && outside[parent] || named & OUTSIDE && !large && !(parts & EMBED2) ? 1 : 0;
  }
  const weight = new Float64Array(n);
  chunks.forEach((chunk, i) => {
    weight[chunk.box] += mass(chunk, prose[i]) * (weak[chunk.box] ? DISCOUNT : 1);
  });
  for (let i = n - 1; i > 0; i--)
    if (boxes[i].parent !== -1)
      weight[boxes[i].parent] += weight[i];
  let main = 0;
  for (let i = 1; i < n; i++)
    if (boxes[i].parent === main && weight[i] > weight[main] * NARROW && !LEAF2.has(boxes[i].tag))
      main = i;
  const inside = new Uint8Array(n);
  for (let i = main; i < n; i++)
    inside[i] = i === main || boxes[i].parent !== -1 && inside[boxes[i].parent] ? 1 : 0;
  const candidates = new Uint8Array(chunks.length);
  let first2 = -1;
  chunks.forEach((chunk, i) => {
    if (!inside[chunk.box])
      return;
    if (first2 === -1)
      first2 = i;
    candidates[i] = outside[chunk.box] ? 0 : 1;
  });
  if (headline !== -1) {
    for (let i = headline + 1; i < first2; i++)
      candidates[i] = outside[chunks[i].box] ? 0 : 1;
    keepMost(chunks, prose, candidates, (i) => i > headline);
    const article = nearestArticle(boxes);
    const own = article[chunks[headline].box];
    if (own !== -1)
      keepMost(chunks, prose, candidates, (i) => article[chunks[i].box] === own, OWN2);
  }
  return { main, candidates, headline };
}
function keepMost(chunks, prose, candidates, test, share2 = 0.5) {
  let [kept, all] = [0, 0];
  chunks.forEach((chunk, i) => {
    if (!candidates[i])
      return;
    const weight = mass(chunk, prose[i]);
    all += weight;
    if (test(i))
      kept += weight;
  });
  if (kept < all * share2)
    return;
  for (let i = 0; i < chunks.length; i++)
    if (!test(i))
      candidates[i] = 0;
}
function nearestArticle(boxes) {
  const article = new Int32Array(boxes.length);
  for (let i = 0; i < boxes.length; i++) {
    const { tag, parent } = boxes[i];
    article[i] = tag === "article" ? i : parent === -1 ? -1 : article[parent];
  }
  return article;
}
function findHeadline({ boxes, chunks }, title) {
  const wanted = title === null ? "" : letters(title);
  let best = -1;
  let rank = 0;
  for (let i = 0; i < chunks.length; i++) {
    const { text: text2, box } = chunks[i];
    if (text2.length > 300)
      continue;
    const { tag } = boxes[box];
    const same = wanted !== "" && text2.length >= wanted.length && text2.length < wanted.length * 2 + 10 && letters(text2) === wanted;
    const own = (same ? 4 : 0) + (tag === "h1" ? 2 : tag === "h2" && same ? 1 : 0);
    if (own > rank)
      [best, rank] = [i, own];
  }
  return best;
}

// dist/article/body/select.js
var NOTHING = { body: [], linkShare: 0, textLength: 0, near: [], labels: [] };
var NEAR = [-4, 24];
var LABEL = 60;
function select(page, hints) {
  if (page.chunks.length === 0)
    return NOTHING;
  const prose = proseOf(page);
  const headline = findHeadline(page, hints.title);
  const region = findRegion(page, prose, headline);
  const measures = measure(page, hints, prose, region);
  const forest2 = blockForest();
  const row = new Float32Array(forest2.width);
  const likely = new Float32Array(page.chunks.length);
  for (let i = 0; i < page.chunks.length; i++) {
    if (!region.candidates[i])
      continue;
    features(measures, i, row, 0);
    likely[i] = likelihood(forest2, row, 0);
  }
  const chosen = choose(page, region.candidates, likely, prose);
  const dates = entryDates(page, chosen);
  const from = headline === -1 ? Math.max(0, region.candidates.indexOf(1)) : headline;
  return {
    body: page.chunks.flatMap(({ text: text2, box }, i) => chosen[i] ? [{ kind: kindOf(page.boxes, box), text: text2, published: dates?.[box] ?? null }] : []),
    linkShare: measures.linkShare,
    textLength: page.chunks.reduce((sum, chunk) => sum + chunk.text.length, 0),
    near: page.chunks.slice(Math.max(0, from + NEAR[0]), from + NEAR[1]).map((chunk) => chunk.text),
    labels: page.chunks.flatMap(({ text: text2 }, i) => region.candidates[i] && text2.length <= LABEL ? [text2] : [])
  };
}
function choose(page, candidates, likely, prose) {
  const chosen = settle(page, candidates, likely);
  if (chosen.includes(1))
    return chosen;
  let most = 0;
  for (let i = 0; i < likely.length; i++)
    if (prose[i] && likely[i] > most)
      most = likely[i];
  if (most > 0)
    return settle(page, candidates, likely.map((p) => p / most * 0.95));
  return prose.map((flag2, i) => flag2 && page.chunks[i].linkChars === 0 && page.chunks[i].text.length > 80 ? 1 : 0);
}
function kindOf(boxes, at) {
  const { tag } = boxes[at];
  if (/^h[1-6]$/.test(tag))
    return "subheading";
  for (let i = at, steps = 0; i !== -1 && steps < 4; i = boxes[i].parent, steps++) {
    if (boxes[i].tag === "blockquote")
      return "quote";
    if (boxes[i].tag === "li" || boxes[i].tag === "dl")
      return "list";
  }
  return "paragraph";
}
function hintsOf(head, linked, title) {
  const body = letters(linked.body ?? "");
  const description = head.meta.get("og:description")?.[0] ?? head.meta.get("description")?.[0] ?? null;
  return { body: body.length > 200 ? body : null, title, description };
}

// dist/article/load.js
import { load } from "cheerio/slim";
var VOID = new Set("area base br col embed hr img input link meta param source track wbr script style title textarea".split(" "));
var IMPLIED = new Set("p li td th tr dd dt option".split(" "));
var TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
var [SLASH, A, Z] = [47, 97, 122];
var BUCKETS = 1 << 12;
function guard(html, tooLarge) {
  const named = new Int32Array(BUCKETS);
  let [tags, open, deepest] = [0, 0, 0];
  for (let at = html.indexOf("<"); at !== -1; at = html.indexOf("<", at + 1)) {
    let next = html.charCodeAt(at + 1);
    const closing = next === SLASH;
    let hash = 0;
    let i = closing ? at + 2 : at + 1;
    for (next = html.charCodeAt(i) | 32; next >= A && next <= Z; next = html.charCodeAt(++i) | 32)
      hash = hash * 31 + next & BUCKETS - 1;
    if (hash === 0)
      continue;
    if (closing) {
      if (named[hash] === 0)
        continue;
      named[hash] -= 1;
      open--;
    } else {
      tags++;
      named[hash] += 1;
      if (++open > deepest)
        deepest = open;
    }
  }
  if (tags > LIMITS.tags)
    throw tooLarge(`more than ${LIMITS.tags} tags`);
  if (deepest > LIMITS.depth)
    measureDepth(html, tooLarge);
}
function measureDepth(html, tooLarge) {
  const stack = [];
  for (const [, slash, tag] of html.matchAll(TAG)) {
    const name = tag.toLowerCase();
    if (VOID.has(name))
      continue;
    if (slash === "/") {
      const at = stack.lastIndexOf(name);
      if (at !== -1)
        stack.length = at;
    } else {
      if (stack.at(-1) === name && IMPLIED.has(name))
        stack.pop();
      if (stack.push(name) > LIMITS.depth)
        throw tooLarge(`elements nested deeper than ${LIMITS.depth}`);
    }
  }
}
var UNREAD = /<(?:!--|(?:script|style|svg|iframe|select|textarea)\b)/gi;
function strip(html) {
  let kept = "";
  let from = 0;
  let lower = null;
  UNREAD.lastIndex = 0;
  for (let m = UNREAD.exec(html); m !== null; m = UNREAD.exec(html)) {
    const comment = m[0] === "<!--";
    const close = comment ? "-->" : `</${m[0].slice(1).toLowerCase()}`;
    let end = html.indexOf(close, m.index + 2);
    if (end === -1 && !comment)
      end = (lower ??= html.toLowerCase()).indexOf(close, m.index);
    if (end === -1)
      break;
    end = comment ? end + close.length : html.indexOf(">", end) + 1;
    if (end === 0)
      break;
    UNREAD.lastIndex = end;
    if (/^<script/i.test(m[0]) && /ld\+json/i.test(html.slice(m.index, Math.min(end, m.index + 300))))
      continue;
    kept += `${html.slice(from, m.index)} `;
    from = end;
  }
  return kept + html.slice(from);
}
function loadPage(html, file = null) {
  const remedy = "no news page looks like this: leave it out";
  const read = strip(html);
  guard(read, (message) => new OnrecordError("too-large", message, { file: file ?? void 0, remedy }));
  return load(read).root()[0];
}

// dist/article/metadata/elsewhere.js
var ELSEWHERE = partBits("comments", "related", "teaser", "caption");
function isElsewhere({ element: element2 }) {
  let framed = false;
  let steps = 0;
  for (let at = element2; at !== null && steps < 10; steps++) {
    const { class: names = "", id = "" } = at.attribs;
    if (steps > 0 && partsOf(`${names} ${id}`) & ELSEWHERE)
      return true;
    if (at.name === "aside" || at.name === "nav" || at.name === "figure")
      return true;
    if (at.name === "article" || at.name === "main")
      return false;
    if (at.name === "footer")
      framed = true;
    at = at.parent !== null && at.parent.type === "tag" ? at.parent : null;
  }
  return framed;
}

// dist/article/metadata/head.js
var DATE2 = /date|datum|time|publi|posted|erschienen|created|fecha|meta/i;
var BYLINE = /author|byline|by-line|autor|verfasser|writer|reporter|contributor/i;
var NEITHER = { author: false, date: false };
function textOf(element2, longest = 2e3) {
  let text2 = "";
  let node = element2.firstChild;
  while (node !== null && text2.length < longest) {
    if (node.type === "text")
      text2 += node.data;
    const inner = node.type === "tag" && node.name !== "svg" ? node.firstChild : null;
    if (node.type === "tag")
      text2 += " ";
    let up = node;
    if (inner === null)
      while (up !== null && up.next === null && up.parent !== element2)
        up = up.parent;
    node = inner ?? up?.next ?? null;
  }
  return text2.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
}
function readHead(document) {
  const meta = /* @__PURE__ */ new Map();
  const jsonLd = [];
  const headings = [];
  const times = [];
  const bylines = [];
  let at = 0;
  let title = null;
  let canonical = null;
  let base = null;
  let language = null;
  const kinds = /* @__PURE__ */ new Map();
  const kindOf2 = ({ class: names, id }) => {
    if (names === void 0 && id === void 0)
      return NEITHER;
    const key = `${names ?? ""} ${id ?? ""}`;
    let kind = kinds.get(key);
    if (kind === void 0)
      kinds.set(key, kind = { author: BYLINE.test(key), date: DATE2.test(key) });
    return kind;
  };
  let node = document.firstChild;
  while (node !== null) {
    if (node.type === "tag" || node.type === "script") {
      const { name, attribs } = node;
      at++;
      if (name === "meta") {
        const content = attribs.content;
        if (content !== void 0)
          for (const key of [attribs.name, attribs.property, attribs.itemprop, attribs["http-equiv"]]) {
            if (key === void 0)
              continue;
            const list2 = meta.get(key.toLowerCase());
            if (list2)
              list2.push(content);
            else
              meta.set(key.toLowerCase(), [content]);
          }
      } else if (name === "script") {
        if (/ld\+json/i.test(attribs.type ?? "") && node.firstChild?.type === "text")
          jsonLd.push(node.firstChild.data);
      } else if (name === "title")
        title ??= textOf(node);
      else if (name === "html")
        language = attribs.lang ?? attribs["xml:lang"] ?? null;
      else if (name === "base")
        base ??= attribs.href ?? null;
      else if (name === "link") {
        if (/\bcanonical\b/i.test(attribs.rel ?? ""))
          canonical ??= attribs.href ?? null;
      } else if (name === "h1" || name === "h2")
        headings.push({ element: node, at });
      else if (name === "time")
        times.push({ element: node, at });
      const { itemprop } = attribs;
      const { author, date } = kindOf2(attribs);
      if (author || itemprop === "author" || attribs.rel === "author")
        bylines.push({ element: node, at });
      if ((date || itemprop?.startsWith("date") || attribs.datetime !== void 0) && name !== "time" && name !== "meta")
        times.push({ element: node, at });
    }
    const inner = node.type === "tag" ? node.firstChild : null;
    let up = node;
    if (inner === null)
      while (up !== null && up.next === null)
        up = up.parent;
    node = inner ?? up?.next ?? null;
  }
  return { meta, jsonLd, title, canonical, base, language, headings, times, bylines };
}

// dist/lexicon/bylines.js
var BYLINES = [
  {
    language: "en",
    by: [
      "by",
      "written by",
      "posted by",
      "published by",
      "story by",
      "words by",
      "reported by",
      "analysis by",
      "opinion by",
      "review by",
      "author",
      "authors",
      "about",
      "words",
      "words and photos"
    ],
    and: ["and", "with"],
    example: "By Mika Aoki and Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "de",
    by: [
      "von",
      "ein kommentar von",
      "kommentar von",
      "eine analyse von",
      "analyse von",
      "ein gastbeitrag von",
      "gastbeitrag von",
      "interview von",
      "interview",
      "ein artikel von",
      "blog beitrag von",
      "ein beitrag von",
      "erstellt von",
      "aufgezeichnet von",
      "protokoll",
      "text & fotos",
      "text und fotos",
      "text & bilder",
      "ein interview von",
      "eine kolumne von",
      "gespeichert von",
      "beitrag von",
      "artikel von",
      "text von",
      "text",
      "geschrieben von",
      "ver\xF6ffentlicht von",
      "eingestellt von",
      "verfasst von",
      "autor",
      "autorin",
      "autoren",
      "\xFCber den autor",
      "\xFCber die autorin",
      "\xFCber",
      "redaktion",
      "durch"
    ],
    and: ["und", "sowie"],
    example: "Ein Kommentar von Mika Aoki und Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "fr",
    by: ["par", "propos recueillis par", "publi\xE9 par", "\xE9crit par", "auteur", "auteure"],
    and: ["et", "avec"],
    example: "Par Mika Aoki et Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "es",
    by: ["por", "publicado por", "escrito por", "autor", "autora", "redacci\xF3n"],
    and: ["y"],
    example: "Por Mika Aoki y Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "it",
    by: ["di", "a cura di", "scritto da", "pubblicato da", "autore"],
    and: ["e"],
    example: "A cura di Mika Aoki e Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "pt",
    by: ["por", "publicado por", "escrito por", "autor"],
    and: ["e"],
    example: "Por Mika Aoki e Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "nl",
    by: ["door", "geschreven door", "auteur"],
    and: ["en"],
    example: "Door Mika Aoki en Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "da",
    by: ["af", "skrevet af"],
    and: ["og"],
    example: "Af Mika Aoki og Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "no",
    by: ["av", "skrevet av", "tekst"],
    and: ["og"],
    example: "Av Mika Aoki og Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "sv",
    by: ["av", "text"],
    and: ["och"],
    example: "Av Mika Aoki och Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  },
  {
    language: "pl",
    by: ["autor", "autorka", "opracowa\u0142a", "opracowa\u0142"],
    and: ["i"],
    example: "Autor: Mika Aoki i Ola Berg",
    names: ["Mika Aoki", "Ola Berg"]
  }
];
var DESK_WORDS = [
  "redaktion",
  "onlineredaktion",
  "redaktionsteam",
  "redaction",
  "r\xE9daction",
  "redacci\xF3n",
  "redazione",
  "redakcja",
  "newsroom",
  "newsdesk",
  "desk",
  "webdesk",
  "staff",
  "team",
  "bureau",
  "editorial",
  "editors",
  "editor",
  "admin",
  "administrator",
  "webmaster",
  "agency",
  "agencies",
  "agentur",
  "agenturen",
  "presse-agentur",
  "agence",
  "correspondent",
  "correspondents",
  "reporter",
  "reporters",
  "contributor",
  "contributors",
  "guest",
  "gastautor",
  "online",
  "news",
  "newspaper",
  "nachrichten",
  "zeitung",
  "magazin",
  "magazine",
  "media",
  "gmbh",
  "verlag",
  "ltd",
  "inc",
  "press",
  "service",
  "wire",
  "wires",
  "syndicated",
  "website",
  "anonymous",
  "unknown",
  "reuters",
  "afp",
  "ap",
  "dpa",
  "sid",
  "apa",
  "sda",
  "epd",
  "kna",
  "ansa",
  "efe",
  "upi",
  "pa",
  "tass",
  "ria",
  "xinhua",
  "yonhap",
  "kyodo",
  "bloomberg",
  "cnn",
  "bbc"
];
var ROLE_WORDS = [
  "redakteur",
  "redakteurin",
  "reporter",
  "reporterin",
  "korrespondent",
  "korrespondentin",
  "autor",
  "autorin",
  "journalist",
  "journalistin",
  "volont\xE4r",
  "volont\xE4rin",
  "chefredakteur",
  "chefredakteurin",
  "herausgeber",
  "correspondent",
  "editor",
  "writer",
  "columnist",
  "senior",
  "staff",
  "contributor",
  "freelance",
  "political",
  "chief",
  "deputy",
  "special",
  "for",
  "in",
  "published",
  "updated",
  "ver\xF6ffentlicht",
  "aktualisiert",
  "am",
  "on",
  "at",
  "is",
  "ist",
  "follow",
  "folgen",
  "mehr",
  "more",
  "alle",
  "sagt",
  "says",
  "lesezeit",
  "kommentar",
  "share",
  "tips",
  "foto",
  "illustration",
  "illustrationen",
  "mit",
  "im",
  "um",
  "uhr",
  "and",
  "under",
  "photo",
  "fotos",
  "photos"
];

// dist/article/metadata/title.js
var VOTES = { linked: 3, h1: 3, openGraph: 2, twitter: 1, document: 1 };
var SEPARATOR = /\s+[|–—»«·•›-]+\s+|\s*[|»]\s*|\s+::\s+/;
var SEPARATED = new RegExp(`(${SEPARATOR.source})`);
var fold = (text2) => text2.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
var wordsOf = (text2) => text2.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
function likeness(a, b) {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0)
    return 0;
  const pool = /* @__PURE__ */ new Map();
  for (const word of left)
    pool.set(word, (pool.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of right) {
    const rest2 = pool.get(word) ?? 0;
    if (rest2 > 0) {
      same++;
      pool.set(word, rest2 - 1);
    }
  }
  return 2 * same / (left.length + right.length);
}
function clean(text2, language) {
  const plain = text2.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/&amp;/g, "&").replace(/&(?:quot|#34);/g, '"').replace(/&(?:#0?39|apos|#8217);/g, "\u2019").replace(/\s+/g, " ").trim();
  return language?.startsWith("fr") ? plain : plain.replace(/ : /g, ": ");
}
function stripOutlet(text2, outlets) {
  const parts = text2.split(SEPARATED);
  const isOutlet = (part) => {
    const own = fold(part);
    return own !== "" && outlets.some((outlet) => own === outlet || own.length > 3 && (outlet.includes(own) || own.includes(outlet) && own.length < outlet.length * 2.5));
  };
  while (parts.length > 2 && isOutlet(parts.at(-1)))
    parts.length -= 2;
  while (parts.length > 2 && isOutlet(parts[0]))
    parts.splice(0, 2);
  return parts.join("").trim();
}
function ofDocument(document, others) {
  const whole = fold(document);
  for (const other of others) {
    const own = fold(other);
    if (own.length > 8 && whole.includes(own))
      return other;
  }
  const parts = document.split(SEPARATOR).filter((part) => part.trim() !== "");
  const first2 = parts[0] ?? document;
  const longest = parts.reduce((a, b) => wordsOf(b).length > wordsOf(a).length ? b : a, first2);
  return wordsOf(longest).length > wordsOf(first2).length * 2 ? longest : first2;
}
function findTitle(sources) {
  const outlets = sources.outlets.map(fold).filter((outlet) => outlet.length > 2);
  const tidy2 = (text3) => text3 === null ? null : stripOutlet(clean(text3, sources.language), outlets) || null;
  const linked = tidy2(sources.linked);
  const openGraph = tidy2(sources.openGraph);
  const twitter = tidy2(sources.twitter);
  const document = tidy2(sources.document);
  const named = [linked, openGraph, twitter, document].filter((text3) => text3 !== null);
  const h1 = bestHeading(sources.h1.map((text3) => clean(text3, sources.language)), named, outlets);
  const h2 = h1 === null ? sources.h2.map((text3) => clean(text3, sources.language)).find((text3) => wordsOf(text3).length > 1 && named.some((name) => fold(name).includes(fold(text3)) || fold(text3) === fold(name))) ?? null : null;
  const heading = h1 ?? h2;
  const said = document === null ? null : ofDocument(document, [linked, heading, openGraph].filter((text3) => text3 !== null));
  const votes = /* @__PURE__ */ new Map();
  const vote = (text3, weight) => {
    if (text3 === null || fold(text3) === "")
      return;
    const entry = votes.get(fold(text3));
    if (entry)
      entry.votes += weight;
    else
      votes.set(fold(text3), { text: text3, votes: weight });
  };
  vote(heading, VOTES.h1);
  vote(linked, VOTES.linked);
  vote(openGraph, VOTES.openGraph);
  vote(twitter, VOTES.twitter);
  vote(said, VOTES.document);
  let best = null;
  for (const entry of votes.values())
    if (best === null || entry.votes > best.votes)
      best = entry;
  if (best === null)
    return null;
  const { text: text2 } = best;
  const short = [linked, openGraph, twitter].find((other) => other !== null && wordsOf(other).length >= 4 && other.length < text2.length && fold(text2).endsWith(fold(other)));
  return short ?? text2;
}
function bestHeading(headings, named, outlets) {
  let best = null;
  let most = -1;
  for (const heading of headings) {
    if (fold(heading) === "" || outlets.includes(fold(heading)) || heading.length > 300)
      continue;
    const own = Math.max(0, ...named.map((name) => likeness(heading, name)));
    if (own > most)
      [best, most] = [heading, own];
  }
  return named.length > 0 && headings.length > 1 && most < 0.3 ? null : best;
}

// dist/article/metadata/names.js
var DESK = new Set(DESK_WORDS);
var ROLE = new Set(ROLE_WORDS);
var BY2 = BYLINES.flatMap((row) => row.by).sort((a, b) => b.length - a.length);
var AND = new Map(BYLINES.map((row) => [row.language, row.and]));
var MOST2 = 12;
function afterBy(text2) {
  let rest2 = text2.trim().replace(new RegExp("^By(?=\\p{Lu}\\p{Ll})", "u"), "By ");
  for (let again = true; again; ) {
    again = false;
    const lower = rest2.toLowerCase();
    for (const by of BY2) {
      if (!lower.startsWith(by) || !/^[\s:–—|-]/.test(rest2.slice(by.length, by.length + 1)))
        continue;
      rest2 = rest2.slice(by.length).replace(/^[\s:–—|-]+/, "");
      again = true;
      break;
    }
  }
  return rest2;
}
function trimName(text2) {
  const words2 = text2.replace(/\(.*?\)|@\w+|\S+@\S+|https?:\S+|[|•·].*$|\s[–—-]\s.*$/g, " ").replace(/^[\s.,:;*-]+|[\s,:;*-]+$/g, "").split(/\s+/);
  const kept = [];
  for (const [i, word] of words2.entries()) {
    if (i > 0 && (ROLE.has(word.toLowerCase()) || /^\d/.test(word)))
      break;
    kept.push(word);
  }
  if (kept.length === 1 && words2.length > 1 && ROLE.has(words2[1].toLowerCase()) && words2.some((word) => DESK.has(word.toLowerCase())))
    return "";
  return kept.join(" ").replace(WEEKDAY, "").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, "");
}
var MONTH = new Set(MONTHS.flatMap((row) => row.months.flat()).filter((name) => name.length > 3));
var WEEKDAY = /\s(?:Mo|Di|Mi|Do|Fr|Sa|So|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\.?$/;
var NO_NAME = /* @__PURE__ */ new Set([
  ...BY2,
  "posted",
  "published",
  "publiziert",
  "ver\xF6ffentlicht",
  "eingestellt",
  "name",
  "by",
  "me",
  "zeige",
  "powered",
  "weitere"
]);
var SLUG = /^[a-z]+(?:[._-][a-z]+)+$/;
function isPerson(name, outlets) {
  if (name.length < 2 || name.length > 60 || !new RegExp("\\p{L}", "u").test(name) || /^https?:|\.(?:com|de|org|net|at|ch)$|[<>{}=?!]/i.test(name))
    return false;
  const words2 = name.toLowerCase().split(/[\s/]+/);
  if (/^\d/.test(name) || NO_NAME.has(name.toLowerCase()))
    return false;
  if (words2.some((word) => MONTH.has(word)) && (words2.length === 1 || /\d/.test(name)))
    return false;
  if (words2.length > 6 || words2.some((word) => DESK.has(word.replace(/[.,]$/, ""))))
    return false;
  const own = fold(name);
  return !outlets.some((outlet) => own === outlet || outlet.length > 5 && own.includes(outlet));
}
var separators = /* @__PURE__ */ new Map();
function separator(language) {
  const key = language?.slice(0, 2).toLowerCase() ?? "";
  let pattern = separators.get(key);
  if (pattern === void 0) {
    const and = [.../* @__PURE__ */ new Set([...AND.get(key) ?? [], "and", "&", "\\+"])].join("|");
    separators.set(key, pattern = new RegExp(`\\s*[,;/|]\\s*|\\s+(?:${and})\\s+`, "iu"));
  }
  return pattern;
}
function namesOf(byline, language, outlets) {
  const parts = afterBy(byline.replace(/<[^>]*>|https?:\S+/g, " ").replace(/\s+/g, " ")).split(separator(language)).map((part) => trimName(afterBy(part)));
  const names = [];
  for (const part of parts) {
    if (!isPerson(part, outlets))
      continue;
    if (names.length > 0 && !/\s/.test(part) && /\s/.test(names[0]))
      continue;
    if (!names.some((name) => fold(name) === fold(part)))
      names.push(part);
  }
  return names.slice(0, MOST2);
}

// dist/article/metadata/byline.js
var LONGEST2 = 300;
var META = [
  "author",
  "article:author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "cxenseparse:author",
  "byl",
  "article.author",
  "creator",
  "vr:author",
  "twitter:creator:name"
];
function ofElements(head, language, outlets) {
  const title = head.headings.find((heading) => heading.element.name === "h1")?.at ?? 0;
  const near = [...head.bylines.filter(({ at }) => at >= title), ...head.bylines.filter(({ at }) => at < title)].slice(0, 60);
  for (const place of near) {
    const text2 = textOf(place.element, LONGEST2);
    if (text2 === "" || text2.length > 120 || isElsewhere(place))
      continue;
    const own = /\bvcard\b|\bfn\b/.test(place.element.attribs.class ?? "") || place.element.attribs.rel === "author";
    const names = namesOf(text2, language, own ? [] : outlets);
    if (names.length === 0)
      continue;
    const { parent, attribs } = place.element;
    for (const other of near) {
      if (other === place || other.element.attribs.class !== attribs.class)
        continue;
      const beside = other.element.parent === parent || parent?.parent != null && other.element.parent?.parent === parent.parent;
      if (!beside)
        continue;
      for (const name of namesOf(textOf(other.element, LONGEST2), language, outlets))
        if (!names.includes(name))
          names.push(name);
    }
    return names;
  }
  return [];
}
var WITHIN = /(?:^|[\s|·,–—-])(?:by|von|par|por|av|af|door)\s*:?\s+(\S.{1,60})$/iu;
var VERB = /^(?:posted|written|published|erstellt|gespeichert|geschrieben|verfasst|veröffentlicht|eingestellt|publié|publicado)\b/i;
var FULL_NAME = new RegExp("^\\p{Lu}\\S*(?: \\S+){1,3}$", "u");
function ofLines(lines, language, outlets) {
  for (const line of lines) {
    const rest2 = line.length > 90 ? line : afterBy(line);
    if (rest2 === line.trim() || !new RegExp("^\\p{Lu}", "u").test(rest2))
      continue;
    const names = namesOf(rest2, language, outlets).filter((name) => FULL_NAME.test(name));
    if (names.length > 0)
      return names;
  }
  return [];
}
function withinLines(lines, language, outlets) {
  for (const line of lines) {
    if (line.length > 120)
      continue;
    const within = VERB.test(line) || dateInText(line) !== null ? WITHIN.exec(line) : null;
    const names = within ? namesOf(within[1], language, outlets) : [];
    if (names.length > 0)
      return names;
  }
  return [];
}
function findByline(head, sources) {
  const { language } = sources;
  const outlets = sources.outlets.map(fold).filter((outlet) => outlet.length > 2);
  const read = (list2, not) => {
    const names = list2.slice(0, 40).flatMap((text2) => namesOf(text2, language, not));
    return [...new Map(names.map((name) => [fold(name), name])).values()];
  };
  const inMeta = [...META, ...labelled(head)].map((key) => head.meta.get(key) ?? []).filter((values) => values.length <= MOST2).map((values) => read(values.filter((value) => !/^(?:https?:|\/)/.test(value.trim())), outlets)).find((names) => names.length > 0);
  const choices = [
    read(sources.linked, outlets),
    inMeta ?? [],
    ofLines(sources.lines, language, outlets),
    ofElements(head, language, outlets),
    withinLines(sources.lines, language, outlets)
  ].filter((names) => names.length > 0);
  return choices.find((names) => !names.every((name) => SLUG.test(name))) ?? choices[0] ?? deskOf(head, sources);
}
var NOBODY = /^(?:admin|administrator|root|user|guest|anonymous|unknown|webmaster|author|editor|staff|n\/a|none|null|undefined)$/i;
function labelled(head) {
  return ["1", "2"].flatMap((n) => /by|von|par|por|autor|author|door/i.test(head.meta.get(`twitter:label${n}`)?.[0] ?? "") ? [`twitter:data${n}`] : []);
}
function deskOf(head, { linked, desks }) {
  const inMeta = ["author", "article:author", "dc.creator"].flatMap((key) => head.meta.get(key) ?? []);
  const inElements2 = head.bylines.filter((place) => !isElsewhere(place)).slice(0, 3).map((place) => textOf(place.element, LONGEST2));
  for (const given of [...linked, ...desks, ...inMeta, ...inElements2]) {
    const name = afterBy(given.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ")).replace(/(?:[\s,;:|–—-]+|,? \d.*)$/, "");
    if (name.length > 1 && name.length <= 50 && new RegExp("\\p{L}", "u").test(name) && !NOBODY.test(name) && !/^https?:|^\/|^\d|@/.test(name))
      return [name];
  }
  return [];
}

// dist/article/metadata/published.js
var keys = (names) => names.split(" ");
var PUBLISHED = keys("article:published_time og:article:published_time og:published_time article:published datepublished rnews:datepublished parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date dcterms.date pubdate publishdate publish-date publish_date publication_date publicationdate publication-date published_at published published-date originalpublicationdate vr:published_time bt:pubdate article.published article:publicationdate article:create_at analyticsattributes.articledate date.created datecreated date_published date created og:pubdate");
var MODIFIED = keys("article:modified_time og:updated_time article:modified datemodified dcterms.modified dc.date.modified last-modified lastmod revised og:modified_time");
var UPDATED = /updat|modif|aktualisier|geändert|edited/i;
var PUBLICATION = /publi|posted|erschienen|veröffentlicht|entry-date|created/i;
function dateOf({ element: element2 }, monthFirst) {
  const { datetime, content, title } = element2.attribs;
  const given = datetime ?? (element2.attribs.itemprop === void 0 ? void 0 : content);
  const read = given === void 0 ? null : isoDate(given, monthFirst);
  if (read !== null)
    return read;
  const text2 = textOf(element2, 200);
  const inText = text2.length > 160 ? null : dateInText(text2, monthFirst);
  return inText?.iso ?? (title === void 0 || title.length > 60 ? null : dateInText(title, monthFirst)?.iso ?? null);
}
function inElements(head, monthFirst, updated) {
  const title = head.headings.find((heading) => heading.element.name === "h1")?.at ?? 0;
  let best = null;
  let most = 0;
  for (const place of head.times.slice(0, 80)) {
    const { attribs, name } = place.element;
    const label = `${attribs.itemprop ?? ""} ${attribs.class ?? ""} ${attribs.id ?? ""} ${attribs.pubdate === void 0 ? "" : "published"}`;
    if (UPDATED.test(label) !== updated)
      continue;
    const rank = (PUBLICATION.test(label) || updated ? 4 : 0) + (name === "time" ? 2 : 0) + (place.at >= title ? 1 : 0) + (attribs.itemprop === "datePublished" ? 4 : 0) + 1;
    if (rank <= most || isElsewhere(place))
      continue;
    const date = dateOf(place, monthFirst);
    if (date !== null)
      [best, most] = [date, rank];
  }
  return best;
}
var IN_ADDRESS = /\/((?:19|20)\d{2})[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?=[/._-]|$)/;
var NAMED_IN_ADDRESS = /\/((?:19|20)\d{2})\/([a-z]{3})\/(0?[1-9]|[12]\d|3[01])(?=[/-])/;
function inAddress(address) {
  const own = address.slice(Math.max(0, address.lastIndexOf("http")));
  const m = IN_ADDRESS.exec(own);
  if (m)
    return isoDate(`${m[1]}-${m[2]}-${m[3]}`);
  const named = NAMED_IN_ADDRESS.exec(own);
  return named ? isoDate(`${named[3]} ${named[2]} ${named[1]}`) : null;
}
var DATELINE = /^[\p{Lu}][\p{Lu}\s.,'-]{2,40}[,(\s]/u;
var LABEL2 = 60;
function inLines(lines, monthFirst) {
  for (const line of lines) {
    const opens = line.length > LABEL2 && DATELINE.test(line);
    if (!opens && line.length > 140)
      continue;
    const found = dateInText(opens ? line.slice(0, 90) : line, monthFirst);
    if (found && !UPDATED.test(line.slice(0, found.start)))
      return [found.iso, opens ? "dateline" : "text"];
  }
  return null;
}
function isMonthFirst(language, addresses) {
  if (!/^en(?:[-_]us)?$/i.test(language ?? ""))
    return false;
  return !addresses.some((address) => /^(?:https?:)?\/\/[^/]+\.(?:uk|au|nz|ie|in|za|ke|ng|gh|pk|eu|de|fr|at|ch|it|es|nl)(?:\/|$)/i.test(address));
}
var HOURS = 14;
function local(instant, printed) {
  const utc = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(:\d\d)(?:Z|\+00:00)$/.exec(instant);
  if (!utc)
    return instant;
  for (const iso of printed) {
    const clock = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(iso)?.[0];
    if (clock === void 0)
      continue;
    const minutes = (Date.parse(`${clock}Z`) - Date.parse(`${utc[1]}Z`)) / 6e4;
    if (minutes === 0 || minutes % 30 !== 0 || Math.abs(minutes) > HOURS * 60)
      continue;
    const [hours, rest2] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
    return `${clock}${utc[2]}${minutes < 0 ? "-" : "+"}${String(hours).padStart(2, "0")}:${String(rest2).padStart(2, "0")}`;
  }
  return instant;
}
function findDates(head, sources) {
  const monthFirst = isMonthFirst(sources.language, sources.addresses);
  const read = (value) => value == null ? null : isoDate(value, monthFirst);
  const inMeta = (names) => {
    for (const name of names)
      for (const value of head.meta.get(name) ?? []) {
        const date = read(value);
        if (date !== null)
          return date;
      }
    return null;
  };
  const modified = read(sources.modified) ?? inMeta(MODIFIED) ?? inElements(head, monthFirst, true);
  const printed = () => [
    ...head.times.slice(0, 20).map(({ element: element2 }) => textOf(element2, 120)),
    ...sources.lines.filter((line) => line.length <= 140)
  ].flatMap((text2) => dateInText(text2, monthFirst)?.iso ?? []);
  const tries = [
    ["json-ld", () => read(sources.published)],
    ["meta", () => inMeta(PUBLISHED)],
    ["time", () => inElements(head, monthFirst, false)],
    ["url", () => sources.addresses.map(inAddress).find((date) => date !== null) ?? null]
  ];
  for (const [basis, find] of tries) {
    const published = find();
    if (published !== null)
      return { published: local(published, printed()), publishedFrom: basis, modified };
  }
  const inText = inLines(sources.lines, monthFirst) ?? inLines(sources.labels, monthFirst);
  return { published: inText?.[0] ?? null, publishedFrom: inText?.[1] ?? null, modified };
}

// dist/article/metadata/facts.js
var first = (head, ...keys2) => {
  for (const key of keys2) {
    const value = head.meta.get(key)?.find((v) => v.trim() !== "");
    if (value !== void 0)
      return value.replace(/\s+/g, " ").trim();
  }
  return null;
};
function hostName(address) {
  const host = address === null ? null : /^(?:[a-z]+:)?\/\/([^/:?#]+)/i.exec(address)?.[1];
  if (!host)
    return null;
  const labels = host.replace(/^www\./i, "").split(".");
  const generic = labels.length > 2 && /^(?:co|com|org|net|ac|gov)$/.test(labels.at(-2)) ? 2 : 1;
  return labels.at(-1 - generic) ?? null;
}
function frameOf(head, linked, address) {
  const canonical = head.canonical ?? first(head, "og:url");
  const siteName = first(head, "og:site_name", "application-name");
  return {
    canonical,
    siteName,
    language: head.language ?? first(head, "content-language", "og:locale") ?? linked.language,
    outlets: [siteName, linked.publisher, hostName(canonical ?? address ?? linked.url)].filter((name) => name !== null)
  };
}
function titleOf(head, linked, address) {
  const { outlets, language } = frameOf(head, linked, address);
  const headings = (name) => head.headings.filter((h) => h.element.name === name).slice(0, HEADINGS);
  return findTitle({
    linked: linked.headline,
    openGraph: first(head, "og:title"),
    twitter: first(head, "twitter:title"),
    document: head.title,
    h1: headings("h1").map((h) => textOf(h.element)),
    h2: headings("h2").map((h) => textOf(h.element)),
    outlets,
    language
  });
}
var HEADINGS = 30;
function findFacts(head, linked, address, { near: lines, labels }) {
  const { canonical, language, siteName, outlets } = frameOf(head, linked, address);
  const dates = findDates(head, {
    published: linked.published,
    modified: linked.modified,
    addresses: [address, canonical, linked.url].filter((one) => one !== null),
    lines,
    labels,
    language
  });
  return {
    outlet: outletOf([siteName, linked.publisher], canonical ?? address),
    byline: findByline(head, { linked: linked.authors, desks: linked.desks, lines, language, outlets }),
    canonical,
    language,
    section: first(head, "article:section") ?? linked.section,
    ...dates,
    isAccessibleForFree: linked.isAccessibleForFree
  };
}
function outletOf(names, address) {
  const known = names.flatMap((name) => name === null ? [] : [name.replace(/^@/, "").trim()]).filter((name) => name !== "");
  const host = address === null ? void 0 : /^(?:[a-z]+:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1];
  return known.find((name) => !/^\S+\.[a-z]{2,}$/i.test(name)) ?? known[0] ?? host ?? null;
}

// dist/article/metadata/jsonld.js
var ARTICLE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|CriticReview|Posting|SocialMediaPosting)$/;
var PAGE = /^(?:WebPage|ItemPage|AboutPage|QAPage|CreativeWork|MediaObject|VideoObject|Recipe|Product|HowTo|PodcastEpisode)$/;
var MOST3 = 2e3;
function parseLoose(source) {
  const text2 = source.replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[(?:\s*\*\/)?|<!\[CDATA\[)/, "").replace(/(?:-->|(?:\/[/*]\s*)?\]\]>(?:\s*\*\/)?)\s*;?\s*$/, "").trim().replace(/;$/, "");
  for (const attempt of [text2, text2.replace(/[\u0000-\u001f]+/g, " ").replace(/,\s*([}\]])/g, "$1")]) {
    try {
      return JSON.parse(attempt);
    } catch {
    }
  }
  return null;
}
var isThing = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
var list = (value) => Array.isArray(value) ? value : value === void 0 || value === null ? [] : [value];
function things(values) {
  const all = [];
  const byId = /* @__PURE__ */ new Map();
  const queue = [...values];
  for (let i = 0; i < queue.length && all.length < MOST3; i++) {
    const value = queue[i];
    if (Array.isArray(value))
      for (const item of value)
        queue.push(item);
    else if (isThing(value)) {
      all.push(value);
      const id = value["@id"];
      if (typeof id === "string" && Object.keys(value).length > (byId.has(id) ? Object.keys(byId.get(id)).length : 1))
        byId.set(id, value);
      for (const inner of Object.values(value))
        if (inner !== null && typeof inner === "object")
          queue.push(inner);
    }
  }
  return { all, byId };
}
var typesOf = (thing) => list(thing["@type"]).flatMap((type) => typeof type === "string" ? [type.replace(/^.*[/#:]/, "")] : []);
var text = (value) => {
  const first2 = Array.isArray(value) ? value[0] : value;
  if (typeof first2 === "number")
    return String(first2);
  const words2 = typeof first2 === "string" ? first2 : isThing(first2) && typeof first2["@value"] === "string" ? first2["@value"] : null;
  return words2 === null || words2.trim() === "" ? null : words2;
};
function readLinked(sources, wanted) {
  const { all, byId } = things(sources.map(parseLoose));
  const resolve = (value) => isThing(value) && typeof value["@id"] === "string" ? byId.get(value["@id"]) ?? value : value;
  const title = fold2(wanted ?? "");
  const rank = (thing) => {
    const types = typesOf(thing);
    const kind = types.some((type) => ARTICLE.test(type)) ? 4 : types.some((type) => PAGE.test(type)) ? 1 : 0;
    if (kind === 0)
      return 0;
    const headline = fold2(text(thing.headline) ?? text(thing.name) ?? "");
    const same = headline !== "" && title !== "" && (title.startsWith(headline) || headline.startsWith(title));
    return kind + (same ? 2 : 0) + (text(thing.datePublished) === null ? 0 : 1);
  };
  let best = {};
  let most = 0;
  for (const thing of all) {
    const own = rank(thing);
    if (own > most)
      [best, most] = [thing, own];
  }
  const names = (value, organisations) => list(value).flatMap((item) => {
    const thing = resolve(item);
    if (typeof thing === "string")
      return organisations ? [] : [thing];
    if (!isThing(thing))
      return [];
    const types = typesOf(thing);
    const isOrganisation = types.some((type) => /Organization|Corporation/.test(type)) && !types.includes("Person");
    if (isOrganisation !== organisations)
      return [];
    const given = [text(thing.givenName), text(thing.familyName)].filter((part) => part !== null).join(" ");
    const own = list(thing.name).filter((name) => typeof name === "string");
    return own.length > 0 ? own : given === "" ? [] : [given];
  });
  const author = best.author ?? best.creator;
  const publisher = resolve(list(best.publisher)[0] ?? list(best.sourceOrganization)[0]);
  const free = list(best.isAccessibleForFree)[0];
  const page = list(best.mainEntityOfPage)[0];
  return {
    isArticle: most >= 4,
    headline: text(best.headline) ?? (most >= 4 ? text(best.name) : null),
    authors: names(author, false),
    desks: names(author, true),
    published: text(best.datePublished) ?? text(best.dateCreated),
    modified: text(best.dateModified),
    publisher: isThing(publisher) ? text(publisher.name) : null,
    section: text(best.articleSection),
    language: text(best.inLanguage),
    url: text(best.url) ?? (isThing(page) ? text(page["@id"]) : text(page)),
    body: text(best.articleBody),
    isAccessibleForFree: typeof free === "boolean" ? free : typeof free === "string" && /^(?:true|false)$/i.test(free) ? /^true$/i.test(free) : null,
    updates: list(best.liveBlogUpdate).flatMap((update) => {
      const published = isThing(update) ? text(update.datePublished) : null;
      return isThing(update) && published !== null ? [{ headline: text(update.headline), body: text(update.articleBody), published }] : [];
    })
  };
}
var fold2 = (words2) => words2.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

// dist/article/extract.js
function extractArticle(page, options = {}) {
  const document = loadPage(decode(page, options.encoding), page.file ?? page.url);
  const head = readHead(document);
  const linked = readLinked(head.jsonLd, head.meta.get("og:title")?.[0] ?? head.title);
  const title = titleOf(head, linked, page.url);
  const selection = select(outline(document), hintsOf(head, linked, title));
  const facts = { ...findFacts(head, linked, page.url, selection), title };
  const body = fullBody(selection.body, linked, title);
  const reason = absence(body, selection, linked, facts);
  if (reason !== null) {
    const where = { file: page.file ?? page.url ?? void 0, remedy: "give the address of one article" };
    throw new OnrecordError("no-article", `no article on this page: ${reason}`, where);
  }
  const blocks = [];
  let text2 = "";
  const put = (words2, kind, published) => {
    if (text2 !== "")
      text2 += "\n\n";
    blocks.push({
      kind,
      start: text2.length,
      end: text2.length + words2.length,
      ...published === null ? {} : { published }
    });
    text2 += words2;
  };
  if (title !== null)
    put(title, "headline", null);
  for (const block of body)
    put(block.text, block.kind, block.published);
  return makeArticle(text2, blocks, { ...facts, file: page.file, url: page.url });
}
var TEASER = 0.4;
function fullBody(shown, linked, title) {
  const headline = letters(title ?? "");
  const body = shown.filter((block, i) => i > 2 || headline === "" || letters(block.text) !== headline);
  const whole = letters(linked.body ?? "").length;
  const own = body.reduce((sum, block) => sum + letters(block.text).length, 0);
  const live = linked.updates.filter((update) => update.body !== null);
  if (body.every((block) => block.published === null) && live.length > 2)
    return body.map((block) => ({
      ...block,
      published: live.find((update) => holds(update.body, block.text))?.published ?? null
    }));
  if (linked.body === null || whole < 200 || own > whole * TEASER)
    return body;
  return linked.body.replace(/<\/?(?:p|br|div|h\d|li)\b[^>]*>/gi, "\n").replace(/<[^>]*>/g, "").split(/\s*\n\s*|\s{3,}/).map((line) => line.replace(/[\u00ad\u200b]/g, "").replace(/\s+/g, " ").trim()).filter((line) => line !== "" && letters(line) !== headline).map((line) => ({ kind: "paragraph", text: line, published: null }));
}
var holds = (whole, part) => part.length > 30 && letters(whole).includes(letters(part));
var LEAST = 140;
function absence(body, selection, linked, facts) {
  const size = body.reduce((sum, block) => sum + block.text.length, 0);
  if (selection.textLength < 40 && size === 0)
    return "it has no text (it may be built by scripts)";
  if (/^(?:(?:error )?40[34]|403|not found|page not found|seite nicht gefunden|access denied|forbidden)\b/i.test(facts.title ?? "") && size < 800)
    return `it is an error page ("${facts.title}")`;
  if (size > 0 && linked.isArticle)
    return null;
  if (size === 0)
    return selection.linkShare > 0.5 ? "it is a list of links" : "no paragraph reads as one";
  if (size < LEAST && selection.linkShare > 0.6)
    return "it is a list of links";
  return null;
}
export {
  extractArticle
};
