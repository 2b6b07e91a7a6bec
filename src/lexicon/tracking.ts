/** Query parameters that tell a site how a reader came and never what is shown: addresses that differ in them are one page. */
export interface TrackingRow {
  /** The name, lower case; with a `*` at its end all names that begin so. */
  readonly name: string
  /** An address that carries it. */
  readonly example: string
}

export const TRACKING: readonly TrackingRow[] = [
  { name: 'utm_*', example: 'https://herald.example/a?utm_source=feed&utm_medium=rss' },
  { name: 'at_*', example: 'https://herald.example/a?at_medium=RSS&at_campaign=rss' },
  { name: 'mtm_*', example: 'https://herald.example/a?mtm_campaign=spring' },
  { name: 'pk_*', example: 'https://herald.example/a?pk_campaign=spring' },
  { name: 'fbclid', example: 'https://herald.example/a?fbclid=IwAR0' },
  { name: 'gclid', example: 'https://herald.example/a?gclid=Cj0K' },
  { name: 'dclid', example: 'https://herald.example/a?dclid=CPq' },
  { name: 'msclkid', example: 'https://herald.example/a?msclkid=1f' },
  { name: 'twclid', example: 'https://herald.example/a?twclid=2a' },
  { name: 'yclid', example: 'https://herald.example/a?yclid=33' },
  { name: 'igshid', example: 'https://herald.example/a?igshid=Yz' },
  { name: 'mc_cid', example: 'https://herald.example/a?mc_cid=9d' },
  { name: 'mc_eid', example: 'https://herald.example/a?mc_eid=7c' },
  { name: '_ga', example: 'https://herald.example/a?_ga=2.1' },
  { name: 'cmpid', example: 'https://herald.example/a?cmpid=rss' },
  { name: 'ref_src', example: 'https://herald.example/a?ref_src=twsrc' },
  { name: 'ito', example: 'https://herald.example/a?ito=rss' },
  { name: 'ftag', example: 'https://herald.example/a?ftag=rss' },
  { name: 'smid', example: 'https://herald.example/a?smid=share' },
]
