/** How the bytes of a file are laid out. */
export type FileFormat = 'html' | 'text' | 'json' | 'jsonl' | 'warc'

const ENDINGS: readonly (readonly [ending: string, format: FileFormat])[] = [
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.txt', 'text'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
  ['.ndjson', 'jsonl'],
  ['.warc', 'warc'],
]

/** The format that a file's name tells, `.gz` left aside; null for a name that tells none. */
export function formatOfName(name: string): FileFormat | null {
  const bare = name.toLowerCase().replace(/\.gz$/, '')
  return ENDINGS.find(([ending]) => bare.endsWith(ending))?.[1] ?? null
}

/**
 * The format that the first bytes tell: `WARC/`, markup, JSON (Lines, where the first line is an object of its own), else
 * plain text.
 */
export function sniff(bytes: Uint8Array): FileFormat {
  const start = new TextDecoder().decode(bytes.subarray(0, 65536)).trimStart() // drops a byte order mark too
  if (start.startsWith('WARC/')) return 'warc'
  if (start.startsWith('<')) return 'html'
  if (start.startsWith('[')) return 'json'
  if (!start.startsWith('{')) return 'text'
  const [first, rest] = start.split('\n', 1)[0] === start ? [start, false] : [start.split('\n', 1)[0]!, true]
  return rest && !first.trimEnd().endsWith('}') ? 'json' : 'jsonl'
}
