import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { OnrecordError } from '../../../src/model/errors.js'
import { type LocalOptions, localInputs, totalBytes } from '../../../src/scrape/files/files.js'
import { splitLines } from '../../../src/scrape/files/lines.js'
import { type FileFormat, formatOfName, sniff } from '../../../src/scrape/files/sniff.js'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const bytes = (text: string) => new TextEncoder().encode(text)

/** Files by path under a fresh folder -> what is read of it: `path:line format text`, errors as printed. */
async function inputs(files: Record<string, string | Uint8Array>, options: LocalOptions = {}, paths = ['']) {
  const root = mkdtempSync(join(folder, 'x'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  const out: string[] = []
  for await (const input of localInputs(
    paths.map((path) => (path === '-' ? '-' : join(root, path))),
    options,
  )) {
    if (input instanceof OnrecordError) out.push(`${input.code} ${input.toString().replaceAll(`${root}/`, '')}`)
    else {
      const where = `${input.page.file?.slice(root.length + 1) ?? '-'}${input.line === undefined ? '' : `:${input.line}`}`
      out.push(`${where} ${input.format} ${new TextDecoder().decode(input.page.bytes)}`)
    }
  }
  return out
}

describe('formats', () => {
  test.each<[name: string, format: FileFormat | null]>([
    ['a.html', 'html'],
    ['A.HTM', 'html'],
    ['a.txt.gz', 'text'],
    ['a.json', 'json'],
    ['a.jsonl.gz', 'jsonl'],
    ['crawl.warc.gz', 'warc'],
    ['README.md', null],
    ['gz', null],
  ])('by name: %s', (name, format) => expect(formatOfName(name)).toBe(format))

  test.each<[start: string, format: FileFormat]>([
    ['\uFEFF\n <!doctype html>', 'html'],
    ['{"text": "a"}', 'jsonl'],
    ['{"text": "a"}\r\n{"text": "b"}\n', 'jsonl'],
    ['{\n  "text": "a"\n}\n', 'json'],
    ['[{"text": "a"}]', 'json'],
    ['WARC/1.0\r\n', 'warc'],
    ['Aoki said no.', 'text'],
    ['', 'text'],
  ])('by the first bytes: %j', (start, format) => expect(sniff(bytes(start))).toBe(format))
})

describe('files', () => {
  test('a directory in byte order, other files left alone, each also gzipped', async () => {
    const files = {
      'b.txt': 'b',
      'B.html': 'B',
      'a/z.json': '{}',
      'a/é.txt': 'é',
      'a.jsonl.gz': gzipSync('{"n":1}\n\n{"n":2}'),
      'c.html.gz': Buffer.concat([gzipSync('<p>'), gzipSync('c')]),
      'notes.md': 'no',
      'z.csv': 'no',
    }
    expect(await inputs(files)).toEqual([
      'B.html html B',
      'a/z.json json {}',
      'a/é.txt text é',
      'a.jsonl.gz:1 json {"n":1}',
      'a.jsonl.gz:3 json {"n":2}',
      'b.txt text b',
      'c.html.gz html <p>c',
    ])
  })

  test('hidden files of a directory are left out', async () => {
    expect(await inputs({ 'a.txt': 'a', '.scrape.jsonl': '{}', '.git/b.txt': 'b' })).toEqual(['a.txt text a'])
  })

  test('the folder of an article counts once', async () => {
    const files = {
      'one/gold.json': 'no',
      'one/source.html': '1',
      'two/article.json': '2',
      'two/gold.json': 'no',
      'two/source.html': 'no',
      'three/gold.json': 'somebody named it so',
    }
    expect(await inputs(files)).toEqual([
      'one/source.html html 1',
      'three/gold.json json somebody named it so',
      'two/article.json json 2',
    ])
  })

  test('stdin is sniffed, gzipped or not', async () => {
    async function* stdin() {
      yield gzipSync('{"n":1}\n{"n":2}\n')
    }
    expect(await inputs({}, { stdin: stdin() }, ['-'])).toEqual(['-:1 json {"n":1}', '-:2 json {"n":2}'])
  })

  test('what cannot be read is named in its place, and the rest goes on', async () => {
    const files = {
      'cut.jsonl.gz': gzipSync(`${'{"n":1}\n'.repeat(2)}${'abcdefgh'.repeat(5000)}`).subarray(0, -40),
      'damaged.txt.gz': Buffer.concat([gzipSync('a').subarray(0, 10), bytes('nonsense of some length')]),
      'empty.txt': '',
      'long.jsonl': `{"n":1}\n${'x'.repeat(100)}\n{"n":3}\n`,
      'long.txt': 'x'.repeat(100),
      'bomb.html.gz': gzipSync('x'.repeat(1_000_000)),
      'well.txt': 'well',
    }
    expect(await inputs(files, { maxBytes: 50 }, ['', 'nowhere.txt', 'well.txt'])).toEqual([
      expect.stringMatching(/^too-large bomb.html.gz: file longer than/),
      'cut.jsonl.gz:1 json {"n":1}',
      'cut.jsonl.gz:2 json {"n":1}',
      'unreadable cut.jsonl.gz:3: the compressed file ends early (fetch or compress it again; what came before was read)',
      expect.stringMatching(/^unreadable damaged.txt.gz: damaged compressed data/),
      'no-article empty.txt: the file is empty',
      'long.jsonl:1 json {"n":1}',
      expect.stringMatching(/^too-large long.jsonl:2: line longer than .* \(put one article on a line\)$/),
      'long.jsonl:3 json {"n":3}',
      expect.stringMatching(/^too-large long.txt: file longer than/),
      'well.txt text well',
      'unreadable nowhere.txt: no such file or directory (check the path)',
      'well.txt text well',
    ])
  })

  test('total bytes, for progress', async () => {
    writeFileSync(join(folder, 'five.txt'), 'five!')
    expect(await totalBytes([join(folder, 'five.txt'), join(folder, 'none.txt')])).toBe(5)
    expect(await totalBytes(['-'])).toBeNull()
  })
})

describe('lines', () => {
  const collect = async (chunks: readonly Uint8Array[], limit = 1000) => {
    const out: (readonly [number, string | null])[] = []
    async function* source() {
      yield* chunks
    }
    for await (const { line, bytes } of splitLines(source(), limit))
      out.push([line, bytes && new TextDecoder().decode(bytes)])
    return out
  }

  test('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n') }),
        fc.array(fc.nat(20)),
        async (text, cuts) => {
          const whole = bytes(text)
          const at = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).sort((a, b) => a - b), whole.length]
          const chunks = at.slice(1).map((end, i) => whole.subarray(at[i], end))
          const expected = text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [[i + 1, line]]))
          expect(await collect(chunks)).toEqual(expected)
        },
      ),
    )
  })

  test('longer than the limit come without their bytes', async () => {
    expect(await collect([bytes('abc\nabcd'), bytes('e\nab\n')], 4)).toEqual([
      [1, 'abc'],
      [2, null],
      [3, 'ab'],
    ])
  })
})
