/**
 * Lines that stand on a page but are none of the article. Each pattern is tried on one whole line (trimmed, one space
 * between words, straight quotes, lower case) of at most `longest` characters; `not` are lines that must stay.
 */
export interface BoilerplateRow {
  /** Reason printed with the block. */
  readonly why: string
  /** What a line can begin with behind dashes and brackets, "0" for any digit: on no other is the pattern tried. Anything unless said. */
  readonly opens?: string
  readonly pattern: RegExp
  /** Longest line that the pattern is tried on, in characters; 120 unless said. */
  readonly longest?: number
  readonly example: string
  readonly not?: string
}

export const BOILERPLATE: readonly BoilerplateRow[] = [
  {
    why: 'advertisement',
    opens: 'apsw',
    pattern:
      /^[-–—\s*[(]*(?:advertisement|advertisment|advertising|sponsored(?: content)?|promoted(?: content)?|ad|anzeige|werbung|publicité|publicidad|advertentie)[-–—\s*\])]*(?:- scroll to continue|below|continue reading.{0,40})?[:.]?$/,
    example: '- Advertisement -',
    not: 'Advertising revenue fell in Norway.',
  },
  {
    why: 'advertisement',
    opens: 'ast',
    pattern: /^(?:story|article|text) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|video))?$/,
    example: 'Story continues below advertisement',
  },
  {
    why: 'advertisement',
    opens: 's',
    pattern: /^scroll (?:down )?(?:to continue|for more)(?: (?:reading|with content))?$/,
    example: 'Scroll to continue',
  },
  {
    why: 'cookie notice',
    opens: 'ot',
    pattern: /^(?:this|our|the) (?:web ?site|site|page) (?:uses|may use|use|is using) cookies\b/,
    longest: 700,
    example: 'This site uses cookies to make your visit better. You can opt out.',
  },
  {
    why: 'cookie notice',
    opens: 'biw',
    pattern:
      /^(?:we|by (?:using|continuing|clicking|visiting)|if you continue)\b.{0,160}\bcookies?\b.{0,500}(?:\b(?:accept|consent|agree|opt[- ]out|experience|preferences|settings|policy|website|site|services|traffic)\b)/,
    longest: 700,
    example: 'We use cookies and similar technologies to improve your experience on our site.',
    not: 'We saw the cookies that the spy had left on the table, Aoki said.',
  },
  {
    why: 'cookie notice',
    opens: 'du',
    pattern: /^(?:diese|unsere) (?:web ?site|seite|webseite) (?:verwendet|nutzt|benutzt) cookies\b/,
    longest: 700,
    example: 'Diese Website verwendet Cookies.',
  },
  {
    why: 'cookie notice',
    opens: 'w',
    pattern: /^wir (?:verwenden|nutzen|setzen|benutzen)\b.{0,80}\bcookies\b/,
    longest: 700,
    example: 'Wir verwenden Cookies, um Inhalte zu personalisieren.',
  },
  {
    why: 'cookie notice',
    opens: 'amr',
    pattern: /^(?:accept|reject|manage|allow)(?: all)? cookies[.!]?$/,
    example: 'Accept all cookies',
  },
  {
    why: 'cookie notice',
    opens: 'cdp',
    pattern:
      /^(?:cookie (?:policy|settings|preferences|notice)|privacy (?:policy|settings|notice)|datenschutz(?:erklärung|einstellungen)?|cookie-einstellungen)$/,
    example: 'Cookie settings',
  },
  {
    why: 'newsletter',
    opens: 'jps',
    pattern:
      /^(?:please )?(?:sign|join) up (?:for|to|here|today|now)\b.{0,200}\b(?:newsletters?|emails?|e-mails?|inbox|alerts?|updates|briefing|bulletin|digest)\b/,
    longest: 260,
    example: 'Sign up for our morning newsletter.',
    not: 'Sign up for the army, the minister said, and you will be paid.',
  },
  {
    why: 'newsletter',
    opens: 'ps',
    pattern:
      /^(?:please )?subscribe (?:to|for|now|today|here)\b.{0,200}\b(?:newsletters?|emails?|channel|podcast|inbox|updates|digest|magazine|access|feed|more|you)\b/,
    longest: 260,
    example: 'Subscribe to our daily newsletter',
  },
  {
    why: 'newsletter',
    opens: 'gr',
    pattern:
      /^(?:get|receive) (?:the|our|all|more|your|daily|breaking|top)\b.{0,160}\b(?:newsletters?|(?:to|in) your (?:inbox|e-?mail|phone)|by e-?mail|via e-?mail)\b/,
    longest: 260,
    example: 'Get the latest stories delivered to your inbox every morning.',
    not: 'Get the hostages out, the general told his men.',
  },
  {
    why: 'newsletter',
    opens: 't',
    pattern: /^(?:thank you|thanks) for (?:subscribing|signing up|your interest|reading)\b/,
    example: 'Thank you for subscribing!',
  },
  {
    why: 'newsletter',
    opens: 'by',
    pattern: /^(?:by (?:signing up|subscribing|submitting)|you (?:can|may) (?:unsubscribe|opt out))\b/,
    longest: 400,
    example: 'By signing up you agree to our terms of use.',
  },
  {
    why: 'newsletter',
    opens: 'dhjnuz',
    pattern: /^(?:jetzt |hier )?(?:den |unseren |zum )?newsletter (?:abonnieren|bestellen|anmelden)\b/,
    example: 'Newsletter abonnieren',
  },
  {
    why: 'newsletter',
    opens: 'am',
    pattern: /^(?:melden sie sich|abonnieren sie|abonniere)\b.{0,160}\b(?:newsletter|kanal|feed)\b/,
    longest: 260,
    example: 'Melden Sie sich für unseren Newsletter an!',
  },
  {
    why: 'link to other articles',
    opens: 'flrsv',
    pattern:
      /^(?:read|see|find out|learn|show|view) (?:more|also|next|the full (?:story|article)(?: here)?|full (?:story|article)|it here|on)(?:(?: here)?[.!»>…:]*$|\s?[:|»–—-]\s?.*$)/,
    longest: 200,
    example: 'Read more: Chile buys two frigates',
    not: 'Read more books, the teacher said.',
  },
  {
    why: 'link to other articles',
    opens: 'adefilmrstuwy',
    pattern:
      /^(?:related(?: (?:articles?|stor(?:y|ies)|news|content|topics|coverage|links|posts))?|more (?:stories|news|from|on this(?: story| topic)?|to read|like this|coverage)|also (?:read|see|on)|(?:don't|do not) miss|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested in)|most (?:read|popular|viewed)|trending(?: now)?|up next|top stories|editors?'?s? picks?|further reading|see also|watch also|watch(?: now| more| live)?|listen(?: now| to this article)?|in case you missed it)(?:[:.!…]*$|\s?[:|»]\s?.*$)/,
    longest: 200,
    example: 'Related: Oslo recalls its envoy',
    not: 'More from the front is expected on Monday.',
  },
  {
    why: 'link to other articles',
    opens: 'adlmswz',
    pattern:
      /^(?:lesen sie auch|mehr zum thema|auch interessant|zum thema|das könnte sie (?:auch )?interessieren|weiterlesen|mehr lesen|lesen sie (?:hier|dazu|mehr)|siehe auch|meistgelesen|weitere (?:artikel|meldungen|nachrichten|themen))(?:[:.!…]*$|\s?[:|»–-]\s?.*$)/,
    longest: 200,
    example: 'Lesen Sie auch: Oslo zieht Botschafter ab',
    not: 'Zum Thema Raketen sagte Aoki nichts.',
  },
  {
    why: 'link to other articles',
    opens: 'ct',
    pattern: /^(?:click|tap) here (?:to|for)\b/,
    example: 'Click here for more news from Santiago',
  },
  {
    why: 'photo credit',
    opens: 'bcfgipqsv',
    pattern:
      /^[([]?(?:photo(?:graph|s)?|image|picture|video|graphic|cover photo|featured image|file photo|foto|fotos|bild|grafik|quelle|symbolbild)s?(?: credits?| source| courtesy(?: of)?| by)?\s?[:/|©]\s?.{1,100}$/,
    example: 'Photo: Mika Aoki/Fjord Press',
    not: 'Images of the launch were shown on Friday.',
  },
  {
    why: 'photo credit',
    opens: 'ipv',
    pattern: /^(?:photo|image|picture|video)s? (?:credits?|courtesy of|by)\b.{0,80}$/,
    longest: 100,
    example: 'Photo by Mika Aoki',
  },
  {
    why: 'photo credit',
    opens: '©',
    pattern: /^[([]?©\s?.{0,80}$/,
    example: '© Fjord Press 2023',
  },
  {
    why: 'photo credit',
    pattern: /^.{0,220}[([](?:image|photo|picture|pic|foto|bild|credit)s?(?: credits?)?\s?[:/©-]\s?[^()]{1,70}[)\]]$/,
    longest: 300,
    example: 'Berg leaves the summit in Oslo (Image: Fjord Press)',
  },
  {
    why: 'photo credit',
    opens: 'adfgirs',
    pattern:
      /^(?:image (?:copyright|source|caption|credit)\b.{0,120}|(?:file|archive) (?:photo|picture|image)\b.{0,100}|(?:getty images|shutterstock|reuters|afp|dpa|istock)(?:\s?[/|,].{0,40})?)$/,
    longest: 160,
    example: 'Image copyright Fjord Press',
  },
  {
    why: 'external content',
    pattern:
      /^(?:an dieser stelle (?:finden sie|findest du)\b.{0,200}\binhalt|ich bin damit einverstanden, dass mir\b|personenbezogene daten können an drittplattformen\b|empfohlener (?:redaktioneller|externer) inhalt|externer inhalt\b|.{0,60}\bexternen? inhalte? (?:von|anzeigen|laden)\b)/,
    longest: 500,
    example: 'An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.',
  },
  {
    why: 'copyright',
    opens: 'c©',
    pattern: /^(?:copyright|\(c\)|©).{0,120}(?:all rights reserved.*|\d{4}.*)$/,
    longest: 300,
    example: 'Copyright 2023 Fjord Press. All rights reserved.',
  },
  {
    why: 'copyright',
    pattern: /^all rights reserved[.!]?$|^.{0,60}\bthis material may not be published, broadcast\b.*$/,
    longest: 300,
    example: 'All rights reserved.',
  },
  {
    why: 'production credit',
    opens: 'acefgprtw',
    pattern:
      /^[([]?(?:(?:additional |further |with )?(?:reporting|writing|editing|compiled|translated|translation|edited|written|graphics?|research|production) (?:and (?:writing|editing|reporting) )?by\b).{0,240}$/,
    longest: 260,
    example: 'Reporting by Mika Aoki in Tokyo; editing by Ola Berg',
  },
  {
    why: 'production credit',
    pattern:
      /^[([]?\S.{2,80} (?:contributed (?:reporting|to this (?:report|article|story))|reported from \p{L}.{2,60}|contributed)[.)\]]*$/u,
    longest: 200,
    example: 'Ola Berg contributed to this report.',
    not: 'Chile contributed troops to the mission.',
  },
  {
    why: 'production credit',
    opens: 'o',
    pattern: /^our standards: the .{2,40} trust principles\b.{0,20}$/,
    example: 'Our Standards: The Fjord Press Trust Principles.',
  },
  {
    why: 'share buttons',
    opens: 'cdefklmprstw',
    pattern:
      /^(?:share|tweet|pin|email|e-mail|print|copy link|save|comments?|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|messenger|teilen|drucken|merken|kommentare)(?:[\s,|/·•&+]+(?:(?:share|tweet|pin|email|e-mail|print|copy link|save|comments?|whatsapp|facebook|twitter|linkedin|reddit|telegram|pinterest|messenger|teilen|drucken|merken|kommentare|this|article|story|on|via|x)\b)?){0,12}$/,
    example: 'Share on Facebook',
  },
  {
    why: 'share buttons',
    opens: '0s',
    pattern: /^(?:share (?:this|on|via|with)\b.{0,40}|\d+ (?:shares?|comments?|views?|likes?|kommentare))$/,
    longest: 60,
    example: 'Share this article',
    not: 'Share this burden with us, Aoki told the allies at the summit in Oslo on Friday.',
  },
  {
    why: 'social media',
    opens: 'fjlp',
    pattern:
      /^(?:please )?(?:follow|like|find|join)\b.{1,80}\b(?:on|at|via) (?:twitter|facebook|instagram|youtube|linkedin|telegram|whatsapp|tiktok|threads|x|google news|social media|our (?:whatsapp|telegram) (?:channel|group))\b.{0,80}$/,
    longest: 200,
    example: 'Follow Mika Aoki on Twitter @mikaaoki.',
  },
  {
    why: 'social media',
    opens: 'f',
    pattern: /^folgen sie uns\b.{0,80}$/,
    example: 'Folgen Sie uns auf Facebook',
  },
  {
    why: 'social media',
    opens: '@',
    pattern: /^@\w{2,30}$/,
    example: '@mikaaoki',
  },
  {
    why: 'live-blog stamp',
    opens: 'aflpsuv',
    pattern:
      /^(?:(?:last |first )?(?:updated?|posted|published)|aktualisiert|veröffentlicht|stand)\b\s?(?:at|on|am|:)?\s(?:[\s\d.,:/|()+–—-]|st|nd|rd|th|[ap]\.?m|uhr|gmt|bst|utc|ce?t|cest|e[sd]?t|ist|jst|kst|at|um|jan(?:uary|uar)?|feb(?:ruary|ruar)?|march|märz|mar|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)+$/,
    longest: 80,
    example: 'Updated at 14:32 GMT',
    not: 'Published 40 years ago, the treaty still holds.',
  },
  {
    why: 'live-blog stamp',
    opens: '0',
    pattern:
      /^\d{1,2}[:.]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|gmt|bst|utc|cet|cest|est|edt|et|ist|jst|kst)?(?: \d{1,2} \p{L}{3,9}(?: \d{4})?)?$/u,
    example: '14:32 GMT',
  },
  {
    why: 'live-blog stamp',
    opens: '0afo',
    pattern:
      /^(?:\d{1,2}|an?|one|few) (?:seconds?|sec|minutes?|mins?|min|hours?|hrs?|hr|days?|weeks?|months?)(?: ago)$/,
    example: '12 minutes ago',
  },
  {
    why: 'reading time',
    opens: '0lr',
    pattern:
      /^(?:(?:reading time|read time|lesezeit):?\s?)?\d{1,2}[- ]?(?:min(?:ute)?s?|minuten)\.?(?: read| lesezeit)?$/,
    example: '4 min read',
  },
  {
    why: 'comments',
    opens: 'acjklpw',
    pattern:
      /^(?:(?:leave|add|post|write) a (?:comment|reply).{0,40}|comments? (?:are closed|\(\d+\)|section).{0,40}|join the (?:conversation|discussion).{0,40}|kommentar (?:schreiben|verfassen).{0,40})$/,
    example: 'Leave a comment',
  },
  {
    why: 'site navigation',
    opens: 'abchlmnprstvz',
    pattern:
      /^(?:skip to (?:main )?content|back to (?:top|home).{0,20}|home|menu|search|log ?in|sign in|register|subscribe|load more|show more|view all|next|previous|next article|previous article|contact us|about us|terms of (?:use|service)|zum inhalt springen|nach oben|zurück(?: zur startseite)?|startseite|anmelden|abonnieren)[.»>:]*$/,
    example: 'Skip to main content',
  },
  {
    why: 'paywall',
    opens: 'act',
    pattern:
      /^(?:(?:already|are you) (?:a )?(?:subscriber|subscribed|a subscriber|member)\b.{0,60}|(?:to continue reading|continue reading|to read (?:the full|this) (?:story|article)).{0,120}(?:subscribe|subscription|sign in|log in|register).{0,80})$/,
    longest: 260,
    example: 'Already a subscriber? Sign in',
  },
  {
    why: 'paywall',
    opens: 'cdijw',
    pattern:
      /^(?:il vous reste [\d.,]+ ?% de cet article|cet article est réservé aux abonnés|(?:dieser|den|weiter) .{0,40}(?:artikel|lesen) .{0,30}(?:nur|mit) .{0,40}(?:abo|abonnenten|plus)\b|jetzt (?:weiterlesen|testen|abonnieren)\b)/,
    longest: 200,
    example: 'Il vous reste 57.09% de cet article à lire. La suite est réservée aux abonnés.',
  },
  {
    why: 'newsletter',
    opens: 'aeipsy',
    pattern:
      /^(?:privacy notice: newsletters|skip past newsletter|after newsletter promotion|enter your e-?mail|your e-?mail address|invalid e-?mail)\b/,
    longest: 400,
    example: 'Privacy Notice: Newsletters may contain information about online ads.',
  },
  {
    why: 'link to other articles',
    opens: '>»→⇒▶',
    pattern: /^(?:(?:>>?|→|▶|⇒) ?\S.{5,180}|» [^«»]{5,180})$/,
    longest: 200,
    example: '>> Find out more about the summit in Oslo',
    not: '»Wir verkaufen diese Schiffe nicht«, sagte Berg.',
  },
  {
    why: 'donation appeal',
    opens: 'bdimps',
    pattern:
      /^(?:support (?:our|independent|quality) (?:journalism|reporting|work)\b.{0,120}|(?:please )?(?:donate|make a donation|become a (?:member|supporter|patron))\b.{0,80}|if you (?:value|appreciate|like) (?:our|this|what we)\b.{0,200})$/,
    longest: 260,
    example: 'Support our journalism with a small gift.',
  },
  {
    why: 'editorial note',
    opens: 'etw',
    pattern:
      /^(?:this (?:story|article|report) (?:has been|was) (?:automatically |originally |first )?(?:published|generated|produced|written|republished|edited)\b.{0,200}\b(?:feed|agency|permission|syndicated|license|licence|originally|staff|automatically|appeared|published)\b.{0,120}|this is a developing story\b.{0,120}|(?:except for the headline|with the exception of the headline)\b.{0,240})$/,
    longest: 400,
    example:
      'Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.',
  },
  {
    why: 'editorial note',
    opens: 'ce',
    pattern:
      /^(?:editor'?s'? note|correction|clarification)(?: ?\([^)]{1,40}\))? ?[:–—-] ?(?:this|an earlier version of this|a previous version of this|the original version of this) (?:story|article|report|post|piece)\b.{0,400}$/,
    longest: 500,
    example: 'Correction: An earlier version of this article said that Mr Dahl was 45.',
    not: 'Correction: the ministry said this story was false.',
  },
]
