import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)
if (CHROMIUM === undefined)
  console.info('skipped: no Chromium on this machine (apt-get install chromium); .ci/run installs it')

// Without these, the browser calls home by itself and its requests cannot be told from the page's.
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

describe.skipIf(CHROMIUM === undefined)('the digest page in a real browser', () => {
  let browser: Browser
  let folder: string
  let page: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'))
    const file = join(folder, 'digest.html')
    const tool = [
      join(ROOT, 'dist/cli/main.js'),
      'digest',
      join(ROOT, 'corpus/articles'),
      '--format',
      'html',
      '-o',
      file,
    ]
    const { status, stderr } = spawnSync(process.execPath, tool, { encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    page = pathToFileURL(file).href
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: QUIET })
  })
  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['light', 400],
    ['light', 1200],
    ['dark', 400],
    ['dark', 1200],
  ] as const)('%s at %i px: no error, no request, no sideways scrolling, contrast AA', async (colorScheme, width) => {
    const tab = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    const errors: string[] = []
    const requests: string[] = []
    tab.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    tab.on('pageerror', (error) => errors.push(error.message))
    tab.on('request', (request) => requests.push(request.url()))
    await tab.goto(page)
    expect(await tab.title()).toContain('Digest of statements')
    expect(errors).toEqual([])
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([page])
    expect(await tab.evaluate('document.scrollingElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0)
    expect(await tab.locator('ins').count()).toBeGreaterThan(0)
    expect(await tab.locator('del').count()).toBeGreaterThan(0)
    expect(await tab.evaluate(CONTRASTS), 'text below WCAG AA (4.5)').toEqual([])
    await tab.close()
  })
})

/** In the page: texts whose colour against the nearest painted background has a WCAG 2 contrast below 4.5. */
const CONTRASTS = `(() => {
  const rgb = (css) => (css.match(/[\\d.]+/g) || []).map(Number)
  const light = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map((c) => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = rgb(getComputedStyle(e).backgroundColor)
      if (color.length === 3 || color[3] > 0) return color
    }
    return [255, 255, 255]
  }
  const low = []
  for (const element of document.querySelectorAll('body *')) {
    if (![...element.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim())) continue
    const style = getComputedStyle(element)
    const a = light(rgb(element.ownerSVGElement ? style.fill : style.color))
    const b = light(behind(element.ownerSVGElement || element))
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    if (contrast < 4.5) low.push(element.tagName + ' ' + contrast.toFixed(2) + ' ' + element.textContent.slice(0, 40))
  }
  return low
})()`
