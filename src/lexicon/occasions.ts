import { WordSet } from './word-sets.js'
/** Where and how things are said: words that name an occasion. Hand-made. */
export interface OccasionRow {
  readonly kind: string
  /** Head nouns, lower case; of several words the last counts as the head. */
  readonly nouns: readonly string[]
  /** Words that lead to it; "told" stands for the verbs that take whom they speak to ("told reporters"). */
  readonly after: readonly string[]
  readonly example: string
}

const row = (kind: string, after: string, nouns: string, example: string): OccasionRow => ({
  kind,
  after: after.split(' '),
  nouns: nouns.split(', '),
  example,
})

/** Verbs whose object is the audience. */
export const TELLING = new Set(
  'tell tells told telling inform informed informs informing assure assured address addressed addressing brief briefed briefing'.split(
    ' ',
  ),
)

export const OCCASIONS: readonly OccasionRow[] = [
  row(
    'statement',
    'in by via through',
    'statement, statements, communiqué, communique, declaration, release, announcement, note, readout, memo, memorandum, dispatch, bulletin, circular',
    'The ministry said in a statement that the strait was open.',
  ),
  row(
    'letter',
    'in by via',
    'letter, letters, telegram, cable',
    'Aoki said in a letter to the council that the strait was open.',
  ),
  row(
    'report',
    'in',
    'report, reports, study, paper, filing, assessment, survey, document, review, dossier',
    'The agency said in a report that the harvest had failed.',
  ),
  row('e-mail', 'in by via', 'e-mail, email, e-mails, emails', 'The office said by e-mail that the strait was open.'),
  row(
    'post',
    'in on via',
    'post, posts, tweet, tweets, thread, message, messages, twitter, x, facebook, telegram, weibo, instagram, youtube, tiktok, bluesky, mastodon, linkedin, threads, truth social, vkontakte, network, social media, blog, platform, website, web site, page, account, channel, online',
    'Berg wrote in a post on X: "We will answer."',
  ),
  row(
    'press-conference',
    'at in during told',
    'press conference, news conference, conference, briefing, press briefing, news briefing, media briefing',
    'Hara said at a press conference that the strait was open.',
  ),
  row(
    'article',
    'in',
    'commentary, editorial, column, op-ed, opinion piece, essay, article',
    'The North said in a commentary carried by a state news agency that the strait was open.',
  ),
  row(
    'interview',
    'in during',
    'interview, interviews, conversation, podcast, newspaper, paper, magazine, website, agency, outlet, news agency',
    'Hara said in an interview that the strait was open.',
  ),
  row(
    'broadcast',
    'on in during over told',
    'television, tv, radio, broadcaster, programme, program, show, broadcast, video, video address, address, channel, air, livestream',
    'Berg said on state television that the fleet would stay.',
  ),
  row(
    'call',
    'in by during over on',
    'call, calls, phone, telephone, phone call, telephone call, teleconference, videoconference, video call',
    'Aoki told Berg in a call that the fleet would stay.',
  ),
  row(
    'speech',
    'in during',
    'speech, speeches, address, remarks, sermon, lecture, testimony, keynote, toast, eulogy, comments',
    'Aoki said in a speech that the fleet would stay.',
  ),
  row(
    'parliament',
    'in to before told',
    'parliament, lawmakers, legislators, congress, senate, bundestag, knesset, duma, diet, commons, lords, deputies, mps, parliamentarians, committee, subcommittee, hearing, assembly, chamber, senators, lower house, upper house, national assembly',
    'Aoki told parliament that the fleet would stay.',
  ),
  row(
    'court',
    'in to before told',
    'court, jury, judge, judges, tribunal',
    'The pilot told the court that the engine had failed.',
  ),
  row(
    'reporters',
    'to told with',
    'reporters, journalists, correspondents, press, media, newsmen',
    'Aoki told reporters that the fleet would stay.',
  ),
  row(
    'meeting',
    'at in during on ahead after before following',
    'meeting, meetings, summit, talks, forum, session, ceremony, signing, signature, visit, dinner, reception, rally, gathering, funeral, dialogue, vote, announcement, debate, trip, tour, hearing, sidelines, council, parade, inauguration, negotiations, consultations, drill, exercise',
    'The official said ahead of the meeting that a deal was near.',
  ),
]

/** The nouns of all rows. */
export const OCCASION_NOUNS = new WordSet(OCCASIONS.flatMap(({ nouns }) => nouns))

/** What is done with words by whoever passes them on. */
export const PASSED = new WordSet(
  'quoted cited reported carried published broadcast aired televised posted shared circulated released relayed'.split(
    ' ',
  ),
)
