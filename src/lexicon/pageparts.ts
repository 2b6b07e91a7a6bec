/**
 * Words in class names, ids and roles that tell which part of a page an element is. A name is cut into words at hyphens,
 * underscores, digits and inner capitals; neighbouring words are tried joined as well ("article-body" -> "articlebody").
 */
export interface PagePartRow {
  readonly part: PagePart
  readonly words: readonly string[]
  readonly example: string
}

export const PAGE_PARTS = [
  'body',
  'content',
  'lead',
  'title',
  'navigation',
  'side',
  'foot',
  'head',
  'related',
  'teaser',
  'comments',
  'share',
  'advertisement',
  'newsletter',
  'author',
  'caption',
  'media',
  'meta',
  'quote',
  'embed',
  'consent',
  'hidden',
  'concealed',
  'box',
  'paywall',
  'live',
] as const
export type PagePart = (typeof PAGE_PARTS)[number]

const words = (text: string): readonly string[] => text.split(' ')

export const PAGE_PART_WORDS: readonly PagePartRow[] = [
  {
    part: 'body',
    words: words(
      'articlebody articletext articlecontent storybody storytext storycontent postbody posttext postcontent entrycontent entrybody bodytext bodycopy bodycontent contentbody textbody artikeltext fliesstext haupttext contenttext articlebodytext entrytext articlemain newsbody newstext newscontent',
    ),
    example: 'article-body',
  },
  {
    part: 'content',
    words: words(
      'content body story article entry post text paragraph copy artikel beitrag inhalt articulo cuerpo corps texte contenu richtext wysiwyg prose maincontent',
    ),
    example: 'content',
  },
  {
    part: 'lead',
    words: words(
      'lead lede leadin standfirst dek deck subtitle subhead subheadline subheading summary intro introduction excerpt abstract vorspann anriss einleitung teasertext chapo chapeau sottotitolo entradilla sapo kicker',
    ),
    example: 'article__standfirst',
  },
  {
    part: 'title',
    words: words('title headline heading hed titel überschrift ueberschrift titre titulo titolo dachzeile h1'),
    example: 'headline',
  },
  {
    part: 'navigation',
    words: words(
      'nav navigation navbar menu submenu breadcrumb breadcrumbs toolbar topbar pagination pager paging skip skiplink tabs tab sitemap navi hamburger dropdown',
    ),
    example: 'main-nav',
  },
  {
    part: 'side',
    words: words(
      'sidebar side aside rail rightrail leftrail rightcol leftcol widget widgets secondary complementary marginal randspalte',
    ),
    example: 'right-rail',
  },
  {
    part: 'foot',
    words: words(
      'footer foot footnote footnotes copyright legal disclaimer imprint impressum colophon bottom bottombar pagefooter',
    ),
    example: 'site-footer',
  },
  {
    part: 'head',
    words: words('header masthead topper pageheader siteheader logo branding brand tagline slogan'),
    example: 'masthead',
  },
  {
    part: 'related',
    words: words(
      'related recommended recommendation recommendations recommends outbrain taboola popular trending mostread mostviewed mostpopular readmore readnext readalso seealso alsoread morefrom morestories morenews upnext ticker recirc recirculation similar suggested verwandt verwandte weitere mehr zumthema linklist empfehlung empfehlungen associated crosslinks inlinelink relatedlinks',
    ),
    example: 'related-articles',
  },
  {
    part: 'teaser',
    words: words(
      'teaser teasers card cards promo promos featured tip tips hot thema latest more next previous prev slider slideshow carousel feed river readers morelinks interstitial',
    ),
    example: 'teaser-text',
  },
  {
    part: 'comments',
    words: words(
      'comment comments commentlist disqus discussion respond reply replies kommentar kommentare leserkommentare forum guestbook thread livefyre coral commentary commenter',
    ),
    example: 'comment-list',
  },
  {
    part: 'share',
    words: words(
      'share sharing sharebar sharetools social socials facebook twitter whatsapp addthis addtoany follow followus teilen socialmedia shariff sociable sharedaddy likes print email',
    ),
    example: 'social-share',
  },
  {
    part: 'advertisement',
    words: words(
      'ad ads adv advert adverts advertisement advertising adsense adslot adunit adwrapper adcontainer dfp gpt sponsor sponsored sponsors sponsoring anzeige anzeigen werbung reklame banner adbox adblock affiliate shop product commerce promoted paid deal',
    ),
    example: 'ad-slot',
  },
  {
    part: 'newsletter',
    words: words(
      'newsletter newsletters signup subscribe subscription subscriptions optin mailchimp mailinglist mailing abo abonnement abonnieren donate donation cta calltoaction registration register',
    ),
    example: 'newsletter-signup',
  },
  {
    part: 'author',
    words: words(
      'author authors byline bylines bio biography authorbio authorbox aboutauthor autor autoren autorenbox verfasser contributor contributors writer writers profile profil reporter journalist vcard auteur redakteur',
    ),
    example: 'author-bio',
  },
  {
    part: 'caption',
    words: words(
      'caption captions wpcaption credit credits figcaption photocredit imagecaption imagecredit bildunterschrift bildunterzeile bildtext bildnachweis legende captiontext captioncredit',
    ),
    example: 'wp-caption-text',
  },
  {
    part: 'media',
    words: words(
      'figure image images img photo photos picture pictures gallery galerie media bild bilder foto fotos video videos player thumbnail thumb lightbox',
    ),
    example: 'image-wrapper',
  },
  {
    part: 'meta',
    words: words(
      'meta metadata date dateline datum time timestamp published pubdate publish updated tags tag taglist category categories keywords topics topic labels label info postmeta entrymeta articlemeta postinfo readtime readingtime views stats rating ratings source quelle',
    ),
    example: 'entry-meta',
  },
  { part: 'quote', words: words('quote pullquote blockquote zitat citation'), example: 'pull-quote' },
  {
    part: 'embed',
    words: words(
      'embed embeds embedded tweet tweets instagram oembed iframe youtube infographic chart poll quiz widgetized',
    ),
    example: 'twitter-tweet',
  },
  {
    part: 'consent',
    words: words(
      'cookie cookies consent gdpr modal popup overlay dialog privacy datenschutz onetrust notification notice alert snackbar toast message messages error warning',
    ),
    example: 'cookie-banner',
  },
  {
    part: 'hidden',
    words: words('hidden hide invisible dnone noscript nodisplay printonly mobileonly collapsed collapse fallback'),
    example: 'is-hidden hidden',
  },
  {
    part: 'concealed',
    words: words(
      'sronly visuallyhidden screenreader screenreadertext screenreaderonly tooltip rollover hovercard offscreen',
    ),
    example: 'visually-hidden',
  },
  {
    part: 'box',
    words: words(
      'box infobox factbox infokasten kasten callout panel module aside highlights keypoints takeaways bullets glossary glossar timeline fact facts table list faq',
    ),
    example: 'fact-box',
  },
  {
    part: 'paywall',
    words: words('paywall premium metered piano regwall gate gated paid locked plus subscriber'),
    example: 'paywall-teaser',
  },
  {
    part: 'live',
    words: words('live liveblog liveticker ticker livefeed liveupdate liveentry liveupdates livepost'),
    example: 'live-blog',
  },
]
