/** Verbs of speech that with some objects tell of a deed, or that nothing was said. Hand-made. */
export interface DeedRow {
  readonly verbs: readonly string[]
  /** Heads of the object. */
  readonly objects: readonly string[]
  /** Words of which one opens it, where any other makes it something said. */
  readonly opening?: readonly string[]
  readonly example: string
}

const row = (verbs: string, objects: string, example: string, opening?: string): DeedRow => ({
  verbs: verbs.split(' '),
  objects: objects.split(' '),
  example,
  ...(opening && { opening: opening.split(' ') }),
})

export const DEEDS: readonly DeedRow[] = [
  row(
    'recall recalls recalled recalling',
    'ambassador ambassadors envoy envoys diplomat diplomats consul consuls attaché attache representative representatives delegation',
    'Chile recalled its ambassador to Norway.',
  ),
  row(
    'call calls called calling',
    'summit summits election elections meeting meetings session sessions poll polls referendum vote strike strikes',
    'Norway called an urgent meeting of the council.',
    'a an another emergency snap early urgent extraordinary special general national',
  ),
  row(
    'offer offers offered offering provide provides provided providing give gives gave giving',
    'proof evidence detail details explanation information specifics reason reasons timeline timetable',
    'The ministry offered no further details.',
    'no few little scant',
  ),
  row('tell tells told telling', 'story stories tale tales joke jokes', 'Residents told a different story.'),
  row('mince minces minced mincing', 'words', 'General Ola Berg did not mince words.'),
  row(
    'post posts posted posting share shares shared sharing',
    'video videos footage image images photo photos photograph photographs picture pictures clip clips',
    'Liv Dahl wrote on X, posting pictures of the crew.',
  ),
  row('file files filed filing', 'suit lawsuit suits lawsuits', 'Volta Shipping has filed a suit against the Gazette.'),
]
