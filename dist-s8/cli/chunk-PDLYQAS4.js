import {
  MONTHS,
  ZONES
} from "./chunk-U7GINGPK.js";

// dist/lexicon/boilerplate.js
var BOILERPLATE = [
  {
    why: "advertisement",
    pattern: /^[-–—\s*[(]*(?:advertisement|advertisment|advertising|sponsored(?: content)?|promoted(?: content)?|ad|anzeige|werbung|publicité|publicidad|advertentie)[-–—\s*\])]*(?:- scroll to continue|below|continue reading.{0,40})?[:.]?$/i,
    example: "- Advertisement -",
    not: "Advertising revenue fell in Norway."
  },
  {
    why: "advertisement",
    pattern: /^(?:story|article|text) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|video))?$/i,
    example: "Story continues below advertisement"
  },
  {
    why: "advertisement",
    pattern: /^scroll (?:down )?(?:to continue|for more)(?: (?:reading|with content))?$/i,
    example: "Scroll to continue"
  },
  {
    why: "cookie notice",
    pattern: /^(?:this|our|the) (?:web ?site|site|page) (?:uses|may use|use|is using) cookies\b/i,
    longest: 700,
    example: "This site uses cookies to make your visit better. You can opt out."
  },
  {
    why: "cookie notice",
    pattern: /^(?:we|by (?:using|continuing|clicking|visiting)|if you continue)\b.{0,160}\bcookies?\b.{0,500}(?:\b(?:accept|consent|agree|opt[- ]out|experience|preferences|settings|policy|website|site|services|traffic)\b)/i,
    longest: 700,
    example: "We use cookies and similar technologies to improve your experience on our site.",
    not: "We saw the cookies that the spy had left on the table, Aoki said."
  },
  {
    why: "cookie notice",
    pattern: /^(?:diese|unsere) (?:web ?site|seite|webseite) (?:verwendet|nutzt|benutzt) cookies\b/i,
    longest: 700,
    example: "Diese Website verwendet Cookies."
  },
  {
    why: "cookie notice",
    pattern: /^wir (?:verwenden|nutzen|setzen|benutzen)\b.{0,80}\bcookies\b/i,
    longest: 700,
    example: "Wir verwenden Cookies, um Inhalte zu personalisieren."
  },
  {
    why: "cookie notice",
    pattern: /^(?:accept|reject|manage|allow)(?: all)? cookies[.!]?$/i,
    example: "Accept all cookies"
  },
  {
    why: "cookie notice",
    pattern: /^(?:cookie (?:policy|settings|preferences|notice)|privacy (?:policy|settings|notice)|datenschutz(?:erklärung|einstellungen)?|cookie-einstellungen)$/i,
    example: "Cookie settings"
  },
  {
    why: "newsletter",
    pattern: /^(?:please )?(?:sign|join) up (?:for|to|here|today|now)\b.{0,200}\b(?:newsletters?|emails?|e-mails?|inbox|alerts?|updates|briefing|bulletin|digest)\b/i,
    longest: 260,
    example: "Sign up for our morning newsletter.",
    not: "Sign up for the army, the minister said, and you will be paid."
  },
  {
    why: "newsletter",
    pattern: /^(?:please )?subscribe (?:to|for|now|today|here)\b.{0,200}\b(?:newsletters?|emails?|channel|podcast|inbox|updates|digest|magazine|access|feed|more|you)\b/i,
    longest: 260,
    example: "Subscribe to our daily newsletter"
  },
  {
    why: "newsletter",
    pattern: /^(?:get|receive) (?:the|our|all|more|your|daily|breaking|top)\b.{0,160}\b(?:newsletters?|(?:to|in) your (?:inbox|e-?mail|phone)|by e-?mail|via e-?mail)\b/i,
    longest: 260,
    example: "Get the latest stories delivered to your inbox every morning.",
    not: "Get the hostages out, the general told his men."
  },
  {
    why: "newsletter",
    pattern: /^(?:thank you|thanks) for (?:subscribing|signing up|your interest|reading)\b/i,
    example: "Thank you for subscribing!"
  },
  {
    why: "newsletter",
    pattern: /^(?:by (?:signing up|subscribing|submitting)|you (?:can|may) (?:unsubscribe|opt out))\b/i,
    longest: 400,
    example: "By signing up you agree to our terms of use."
  },
  {
    why: "newsletter",
    pattern: /^(?:jetzt |hier )?(?:den |unseren |zum )?newsletter (?:abonnieren|bestellen|anmelden)\b/i,
    example: "Newsletter abonnieren"
  },
  {
    why: "newsletter",
    pattern: /^(?:melden sie sich|abonnieren sie|abonniere)\b.{0,160}\b(?:newsletter|kanal|feed)\b/i,
    longest: 260,
    example: "Melden Sie sich f\xFCr unseren Newsletter an!"
  },
  {
    why: "link to other articles",
    pattern: /^(?:read|see|find out|learn|show|view) (?:more|also|next|the full (?:story|article)(?: here)?|full (?:story|article)|it here|on)(?:(?: here)?[.!»>…:]*$|\s?[:|»–—-]\s?.*$)/i,
    longest: 200,
    example: "Read more: Chile buys two frigates",
    not: "Read more books, the teacher said."
  },
  {
    why: "link to other articles",
    pattern: /^(?:related(?: (?:articles?|stor(?:y|ies)|news|content|topics|coverage|links|posts))?|more (?:stories|news|from|on this(?: story| topic)?|to read|like this|coverage)|also (?:read|see|on)|(?:don't|do not) miss|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed)|trending(?: now)?|up next|top stories|editors?'?s? picks?|further reading|see also|watch also|watch(?: now| more| live)?|listen(?: now| to this article)?|in case you missed it)(?:[:.!…]*$|\s?[:|»]\s?.*$)/i,
    longest: 200,
    example: "Related: Oslo recalls its envoy",
    not: "More from the front is expected on Monday."
  },
  {
    why: "link to other articles",
    pattern: /^(?:lesen sie auch|mehr zum thema|auch interessant|zum thema|das könnte sie (?:auch )?interessieren|weiterlesen|mehr lesen|lesen sie (?:hier|dazu|mehr)|siehe auch|meistgelesen|weitere (?:artikel|meldungen|nachrichten|themen))(?:[:.!…]*$|\s?[:|»–-]\s?.*$)/i,
    longest: 200,
    example: "Lesen Sie auch: Oslo zieht Botschafter ab",
    not: "Zum Thema Raketen sagte Aoki nichts."
  },
  {
    why: "link to other articles",
    pattern: /^(?:click|tap) here (?:to|for)\b/i,
    example: "Click here for more news from Santiago"
  },
  {
    why: "photo credit",
    pattern: /^[([]?(?:photo(?:graph|s)?|image|picture|video|graphic|cover photo|featured image|file photo|foto|fotos|bild|grafik|quelle|symbolbild)s?(?: credits?| source| courtesy(?: of)?| by)?\s?[:/|©]\s?.{1,100}$/i,
    example: "Photo: Mika Aoki/Fjord Press",
    not: "Images of the launch were shown on Friday."
  },
  {
    why: "photo credit",
    pattern: /^(?:photo|image|picture|video)s? (?:credits?|courtesy of|by)\b.{0,80}$/i,
    longest: 100,
    example: "Photo by Mika Aoki"
  },
  {
    why: "photo credit",
    pattern: /^[([]?©\s?.{0,80}$/,
    example: "\xA9 Fjord Press 2023"
  },
  {
    why: "photo credit",
    pattern: /^.{0,220}[([](?:image|photo|picture|pic|foto|bild|credit)s?(?: credits?)?\s?[:/©-]\s?[^()]{1,70}[)\]]$/i,
    longest: 300,
    example: "Berg leaves the summit in Oslo (Image: Fjord Press)"
  },
  {
    why: "photo credit",
    pattern: /^(?:image (?:copyright|source|caption|credit)\b.{0,120}|(?:file|archive) (?:photo|picture|image)\b.{0,100}|(?:getty images|shutterstock|reuters|afp|dpa|istock)(?:\s?[/|,].{0,40})?)$/i,
    longest: 160,
    example: "Image copyright Fjord Press"
  },
  {
    why: "external content",
    pattern: /^(?:an dieser stelle (?:finden sie|findest du)\b.{0,200}\binhalt|ich bin damit einverstanden, dass mir\b|personenbezogene daten können an drittplattformen\b|empfohlener (?:redaktioneller|externer) inhalt|externer inhalt\b|.{0,60}\bexternen? inhalte? (?:von|anzeigen|laden)\b)/i,
    longest: 500,
    example: "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel erg\xE4nzt."
  },
  {
    why: "copyright",
    pattern: /^(?:copyright|\(c\)|©).{0,120}(?:all rights reserved.*|\d{4}.*)$/i,
    longest: 300,
    example: "Copyright 2023 Fjord Press. All rights reserved."
  },
  {
    why: "copyright",
    pattern: /^all rights reserved[.!]?$|^.{0,60}\bthis material may not be published, broadcast\b.*$/i,
    longest: 300,
    example: "All rights reserved."
  },
  {
    why: "production credit",
    pattern: /^[([]?(?:(?:additional |further |with )?(?:reporting|writing|editing|compiled|translated|translation|edited|written|graphics?|research|production) (?:and (?:writing|editing|reporting) )?by\b).{0,240}$/i,
    longest: 260,
    example: "Reporting by Mika Aoki in Tokyo; editing by Ola Berg"
  },
  {
    why: "production credit",
    pattern: /^[([]?\S.{2,80} (?:contributed (?:reporting|to this (?:report|article|story))|reported from [\p{Lu}].{2,60}|contributed)[.)\]]*$/iu,
    longest: 200,
    example: "Ola Berg contributed to this report.",
    not: "Chile contributed troops to the mission."
  },
  {
    why: "production credit",
    pattern: /^our standards: the .{2,40} trust principles\b.{0,20}$/i,
    example: "Our Standards: The Fjord Press Trust Principles."
  },
  {
    why: "share buttons",
    pattern: /^(?:share|tweet|pin|email|e-mail|print|copy link|save|comments?|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|messenger|teilen|drucken|merken|kommentare)(?:[\s,|/·•&+]+(?:(?:share|tweet|pin|email|e-mail|print|copy link|save|comments?|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|messenger|teilen|drucken|merken|kommentare|this|article|story|on|via|x)\b)?){0,12}$/i,
    example: "Share on Facebook"
  },
  {
    why: "share buttons",
    pattern: /^(?:share (?:this|on|via|with)\b.{0,40}|\d+ (?:shares?|comments?|views?|likes?|kommentare))$/i,
    longest: 60,
    example: "Share this article",
    not: "Share this burden with us, Aoki told the allies at the summit in Oslo on Friday."
  },
  {
    why: "social media",
    pattern: /^(?:please )?(?:follow|like|find|join)\b.{1,80}\b(?:on|at|via) (?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|tiktok|threads|x|google news|social media|our (?:whatsapp|telegram) (?:channel|group))\b.{0,80}$/i,
    longest: 200,
    example: "Follow Mika Aoki on Twitter @mikaaoki."
  },
  {
    why: "social media",
    pattern: /^folgen sie uns\b.{0,80}$/i,
    example: "Folgen Sie uns auf Facebook"
  },
  {
    why: "social media",
    pattern: /^@\w{2,30}$/,
    example: "@mikaaoki"
  },
  {
    why: "live-blog stamp",
    pattern: /^(?:(?:last |first )?(?:updated?|posted|published)|aktualisiert|veröffentlicht|stand)\b\s?(?:at|on|am|:)?\s(?:[\s\d.,:/|()+–—-]|st|nd|rd|th|[ap]\.?m|uhr|gmt|bst|utc|ce?t|cest|e[sd]?t|ist|jst|kst|at|um|jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|mar|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)+$/i,
    longest: 80,
    example: "Updated at 14:32 GMT",
    not: "Published 40 years ago, the treaty still holds."
  },
  {
    why: "live-blog stamp",
    pattern: new RegExp("^\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?(?:[ap]\\.?m\\.?|uhr|gmt|bst|utc|cet|cest|est|edt|et|ist|jst|kst)?(?: \\d{1,2} \\p{L}{3,9}(?: \\d{4})?)?$", "iu"),
    example: "14:32 GMT"
  },
  {
    why: "live-blog stamp",
    pattern: /^(?:\d{1,2}|an?|one|few) (?:seconds?|sec|minutes?|mins?|min|hours?|hrs?|hr|days?|weeks?|months?)(?: ago)$/i,
    example: "12 minutes ago"
  },
  {
    why: "reading time",
    pattern: /^(?:(?:reading time|read time|lesezeit):?\s?)?\d{1,2}[- ]?(?:min(?:ute)?s?|minuten)\.?(?: read| lesezeit)?$/i,
    example: "4 min read"
  },
  {
    why: "comments",
    pattern: /^(?:(?:leave|add|post|write) a (?:comment|reply).{0,40}|comments? (?:are closed|\(\d+\)|section).{0,40}|join the (?:conversation|discussion).{0,40}|kommentar (?:schreiben|verfassen).{0,40})$/i,
    example: "Leave a comment"
  },
  {
    why: "site navigation",
    pattern: /^(?:skip to (?:main )?content|back to (?:top|home).{0,20}|home|menu|search|log ?in|sign in|register|subscribe|load more|show more|view all|next|previous|next article|previous article|contact us|about us|terms of (?:use|service)|zum inhalt springen|nach oben|zurück(?: zur startseite)?|startseite|anmelden|abonnieren)[.»>:]*$/i,
    example: "Skip to main content"
  },
  {
    why: "paywall",
    pattern: /^(?:(?:already|are you) (?:a )?(?:subscriber|subscribed|a subscriber|member)\b.{0,60}|(?:to continue reading|continue reading|to read (?:the full|this) (?:story|article)).{0,120}(?:subscribe|subscription|sign in|log in|register).{0,80})$/i,
    longest: 260,
    example: "Already a subscriber? Sign in"
  },
  {
    why: "paywall",
    pattern: /^(?:il vous reste [\d.,]+ ?% de cet article|cet article est réservé aux abonnés|(?:dieser|den|weiter) .{0,40}(?:artikel|lesen) .{0,30}(?:nur|mit) .{0,40}(?:abo|abonnenten|plus)\b|jetzt (?:weiterlesen|testen|abonnieren)\b)/i,
    longest: 200,
    example: "Il vous reste 57.09% de cet article \xE0 lire. La suite est r\xE9serv\xE9e aux abonn\xE9s."
  },
  {
    why: "newsletter",
    pattern: /^(?:privacy notice: newsletters|skip past newsletter|after newsletter promotion|enter your e-?mail|your e-?mail address|invalid e-?mail)\b/i,
    longest: 400,
    example: "Privacy Notice: Newsletters may contain information about online ads."
  },
  {
    why: "link to other articles",
    pattern: /^(?:(?:>>?|→|▶|⇒) ?\S.{5,180}|» [^«»]{5,180})$/,
    longest: 200,
    example: ">> Find out more about the summit in Oslo",
    not: "\xBBWir verkaufen diese Schiffe nicht\xAB, sagte Berg."
  },
  {
    why: "donation appeal",
    pattern: /^(?:support (?:our|independent|quality) (?:journalism|reporting|work)\b.{0,120}|(?:please )?(?:donate|make a donation|become a (?:member|supporter|patron))\b.{0,80}|if you (?:value|appreciate|like) (?:our|this|what we)\b.{0,200})$/i,
    longest: 260,
    example: "Support our journalism with a small gift."
  },
  {
    why: "editorial note",
    pattern: /^(?:this (?:story|article|report) (?:has been|was) (?:automatically |originally |first )?(?:published|generated|produced|written|republished|edited)\b.{0,200}\b(?:feed|agency|permission|syndicated|license|licence|originally|staff|automatically|appeared|published)\b.{0,120}|this is a developing story\b.{0,120}|(?:except for the headline|with the exception of the headline)\b.{0,240})$/i,
    longest: 400,
    example: "Except for the headline, this story has not been edited by our staff and is published from a syndicated feed."
  }
];

// dist/article/boilerplate.js
var USUAL = 120;
var LONGEST = Math.max(...BOILERPLATE.map((row) => row.longest ?? USUAL));
function plain(line) {
  return line.replace(/[‘’ʼ]/g, "'").replace(/[“”„]/g, '"').replace(/\s+/g, " ").trim();
}
function boilerplateReason(line) {
  if (line.length > LONGEST * 2)
    return null;
  const text = plain(line);
  for (const { longest = USUAL, pattern, why } of BOILERPLATE)
    if (text.length <= longest && pattern.test(text))
      return why;
  return null;
}

// dist/article/dates.js
var MONTH_OF = /* @__PURE__ */ new Map();
for (const row of MONTHS)
  for (const [i, names] of row.months.entries())
    for (const name of names)
      if (!MONTH_OF.has(name))
        MONTH_OF.set(name, i + 1);
var OFFSET_OF = new Map(ZONES.map((zone) => [zone.name, zone.offset]));
var ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[Tt\s]\s?(\d{1,2})[:.h](\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?/;
var COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?(?!\d)/;
var NAMED = new RegExp("(?<![\\d.:])(\\d{1,2})(?:st|nd|rd|th|er|\xBA|\xAA)?[.,]?[\\s-]{1,3}(?:de |of )?(\\p{L}{3,12})[.,]?[\\s-]{1,3}(?:de |del )?(\\d{4})(?!\\d)", "u");
var AMERICAN = new RegExp("(?<!\\p{L})(\\p{L}{3,12})\\.?\\s{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}(\\d{4})(?!\\d)", "u");
var DOTTED = /(?<!\d)(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/;
var YEAR_FIRST = /(?<!\d)((?:19|20)\d{2})([./年-])\s?(\d{1,2})(?:\2|月)\s?(\d{1,2})日?(?!\d)/;
var CLOCK = /(?<![\d.:])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?(?:([ap])\.?m\b)?/i;
var HOUR = /(?<![\d.:])(\d{1,2})\s?([ap])\.?m\b/i;
var OFFSET = /^(?:gmt|utc)?\s?([+-])(\d{2}):?(\d{2})/i;
var two = (n) => String(n).padStart(2, "0");
function day(year, month, date) {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || date < 1)
    return null;
  return date <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? `${year}-${two(month)}-${two(date)}` : null;
}
function offset(rest) {
  const text = rest.replace(/^[\s.,]+/, "");
  const numeric = OFFSET.exec(text);
  if (numeric)
    return `${numeric[1]}${numeric[2]}:${numeric[3]}`;
  const word = /^\(?([A-Za-z]{1,4})\b/.exec(text);
  return word && OFFSET_OF.get(word[1].toLowerCase()) || "";
}
function time(hour, minute, second, half, rest) {
  let h = hour;
  if (half)
    h = h % 12 + (half.toLowerCase() === "p" ? 12 : 0);
  if (h > 23 || minute > 59)
    return "";
  return `T${two(h)}:${two(minute)}:${second !== void 0 && +second < 60 ? second : "00"}${offset(rest)}`;
}
function clock(rest) {
  const m = CLOCK.exec(rest);
  if (m)
    return time(+m[1], +m[2], m[3], m[4], rest.slice(m.index + m[0].length).replace(/^\s*Uhr/i, ""));
  const hour = HOUR.exec(rest);
  return hour ? time(+hour[1], 0, void 0, hour[2], rest.slice(hour.index + hour[0].length)) : "";
}
function isoDate(value, monthFirst = false) {
  const text = value.slice(0, 200).replace(/[\s\u00a0\u202f]+/g, " ").trim();
  const iso = ISO.exec(text);
  if (iso) {
    const date = day(+iso[1], +iso[2], +iso[3]);
    if (!date)
      return null;
    if (iso[4] === void 0)
      return date;
    const rest = text.slice(iso[0].length);
    const half = /^\s?([ap])\.?m\b\.?/i.exec(rest);
    return date + time(+iso[4], +iso[5], iso[6], half?.[1], half ? rest.slice(half[0].length) : rest);
  }
  if (/^\d{10}(?:\d{3})?$/.test(text))
    return new Date(+text * (text.length === 10 ? 1e3 : 1)).toISOString().replace(".000", "");
  const compact = COMPACT.exec(text);
  if (compact) {
    const date = day(+compact[1], +compact[2], +compact[3]);
    if (date)
      return compact[4] === void 0 ? date : date + time(+compact[4], +compact[5], compact[6], void 0, text.slice(compact[0].length));
  }
  return dateInText(text, monthFirst)?.iso ?? null;
}
function dateInText(text, monthFirst = false) {
  let found = null;
  const take = (m, date) => {
    if (!m || !date || found && found.start <= m.index)
      return;
    const end = m.index + m[0].length;
    const near = text.slice(end, end + 40);
    found = { iso: date + (clock(near) || clock(text.slice(Math.max(0, m.index - 14), m.index))), start: m.index, end };
  };
  const named = NAMED.exec(text);
  if (named)
    take(named, day(+named[3], MONTH_OF.get(named[2].toLowerCase()) ?? 0, +named[1]));
  const american = AMERICAN.exec(text);
  if (american)
    take(american, day(+american[3], MONTH_OF.get(american[1].toLowerCase()) ?? 0, +american[2]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst)
    take(yearFirst, day(+yearFirst[1], +yearFirst[3], +yearFirst[4]));
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const [first, second] = [+dotted[1], +dotted[3]];
    const year = dotted[4].length === 2 ? 2e3 + +dotted[4] : +dotted[4];
    const american2 = dotted[2] === "/" && monthFirst && first <= 12 || second > 12;
    take(dotted, american2 ? day(year, first, second) : day(year, second, first));
  }
  return found;
}

// dist/article/lines.js
function findLines(text) {
  const spans = [];
  for (const m of text.matchAll(/[^\n\r\u0085\u2028\u2029]+/g)) {
    const start = m.index + (m[0].length - m[0].trimStart().length);
    const end = m.index + m[0].trimEnd().length;
    if (end > start)
      spans.push({ start, end });
  }
  return spans;
}
function findParagraphs(text) {
  const lines = findLines(text);
  const groups = [];
  let last;
  for (const line of lines) {
    const gap = last && text.slice(last.end, line.start);
    if (gap !== void 0 && !/\n[^\S\n]*\r?\n|\r[^\S\n]*\r|\u2029/.test(gap))
      groups.at(-1).push(line);
    else
      groups.push([line]);
    last = line;
  }
  const inner = groups.flatMap((group) => group.slice(0, -1));
  const wrapped = inner.length >= 4 && groups.length > 1 && inner.every((line) => line.end - line.start <= 120) && inner.filter((line) => /[\p{L},;-]$/u.test(text.slice(line.start, line.end))).length > inner.length * 0.6;
  return wrapped ? groups.map((group) => ({ start: group[0].start, end: group.at(-1).end })) : lines;
}
function countWords(line) {
  let [spaces, dense] = [0, 0];
  for (let i = 0; i < line.length; i++) {
    const c = line.charCodeAt(i);
    if (c === 32 || c === 10 || c === 160)
      spaces++;
    else if (c >= 11904 && c < 44032)
      dense++;
  }
  return spaces + 1 + dense / 2;
}
function isProse(line) {
  if (line.length < 14)
    return false;
  const words = countWords(line);
  if (words < 7)
    return false;
  return words >= 25 || /[.!?…:;,。！？」][)\]"'”’»]{0,3}$/.test(line.slice(-4));
}
var HEADING = 12;
function isHeading(line) {
  return line.length <= 100 && line.split(/\s+/).length <= HEADING && !/[.,;:!?…—–-][)\]"'”’»]*$/.test(line) && new RegExp("\\p{L}", "u").test(line);
}
var fold = (line) => (line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
function headlineAt(text, paragraphs, title) {
  if (title === null)
    return -1;
  const wanted = fold(title);
  let prose = 0;
  for (let i = 0; i < paragraphs.length && prose < 3; i++) {
    const line = text.slice(paragraphs[i].start, paragraphs[i].end);
    if (fold(line) === wanted)
      return i;
    if (isProse(line))
      prose++;
  }
  return -1;
}
function classify(text, paragraphs, title) {
  const headline = headlineAt(text, paragraphs, title);
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end));
  return paragraphs.map((span, i) => {
    const line = lines[i];
    if (i === headline)
      return { kind: "headline", ...span };
    const why = boilerplateReason(line);
    if (why !== null)
      return { kind: "boilerplate", ...span, why };
    if (i < headline && !isProse(line))
      return { kind: "boilerplate", ...span, why: "tagline" };
    const after = lines[i + 1];
    const before = lines[i - 1];
    if (isHeading(line) && before !== void 0 && after !== void 0 && i > 0 && isProse(after) && (isProse(before) || i - 1 === headline))
      return { kind: "subheading", ...span };
    return { kind: "paragraph", ...span };
  });
}

// dist/article/make.js
import { createHash } from "node:crypto";
function makeArticle(text, blocks, facts) {
  const sha256 = createHash("sha256").update(text, "utf8").digest("hex");
  return Object.freeze({
    id: facts.id ?? sha256.slice(0, 16),
    file: facts.file ?? null,
    url: facts.url ?? null,
    canonical: facts.canonical ?? null,
    outlet: facts.outlet ?? null,
    title: facts.title ?? null,
    byline: Object.freeze([...facts.byline ?? []]),
    published: facts.published ?? null,
    publishedFrom: facts.published == null ? null : facts.publishedFrom ?? "given",
    modified: facts.modified ?? null,
    language: facts.language ?? null,
    section: facts.section ?? null,
    isAccessibleForFree: facts.isAccessibleForFree ?? null,
    ...facts.copyOf == null ? {} : { copyOf: facts.copyOf },
    text,
    sha256,
    blocks: Object.freeze(blocks.map((block) => Object.freeze({ ...block })))
  });
}

export {
  plain,
  boilerplateReason,
  isoDate,
  dateInText,
  findParagraphs,
  isProse,
  classify,
  makeArticle
};
