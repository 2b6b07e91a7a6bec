import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach } from 'vitest'

interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string | Uint8Array
  /** Instead of a body: writes to the response for as long as it likes. */
  readonly stream?: (response: ServerResponse) => void
}

type Route = Reply | string | ((request: IncomingMessage) => Reply | string)

export interface Site {
  /** `http://127.0.0.1:PORT`, without a slash. */
  readonly origin: string
  readonly port: number
  /** Paths in the order of their requests, robots.txt left out. */
  readonly asked: string[]
  readonly headers: IncomingHttpHeaders[]
  routes: Record<string, Route>
}

const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

/** A real server on loopback, closed after the test. What has no route is 404, robots.txt too. */
export async function site(routes: Record<string, Route> = {}, address = '127.0.0.1'): Promise<Site> {
  const asked: string[] = []
  const headers: IncomingHttpHeaders[] = []
  const server = createServer((request, response) => {
    const path = request.url!
    if (path !== '/robots.txt') {
      asked.push(path)
      headers.push(request.headers)
    }
    const route = self.routes[path] ?? { status: 404, body: 'nothing here' }
    const made = typeof route === 'function' ? route(request) : route
    const reply: Reply = typeof made === 'string' ? { body: made } : made
    response.on('error', () => {})
    response.writeHead(reply.status ?? 200, { 'Content-Type': 'text/html; charset=utf-8', ...reply.headers } as never)
    if (reply.stream) reply.stream(response)
    else response.end(reply.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, address, resolve))
  open.push(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(() => resolve()))
  })
  const { port } = server.address() as AddressInfo
  const self: Site = { origin: `http://${address}:${port}`, port, asked, headers, routes }
  return self
}

/** The page of an article, long enough for any extractor to take it for one. */
export function articlePage(title: string, words = story(title), head = ''): string {
  const paragraphs = words.match(/[^.]+\.\s*/g)!.map((sentence) => `<p>${sentence.trim()}</p>`)
  return `<!DOCTYPE html><html lang="en"><head><title>${title}</title>${head}</head><body><article><h1>${title}</h1>${paragraphs.join('\n')}</article></body></html>`
}

/** Sixty sentences that no other seed shares. */
export function story(seed: string, sentences = 30): string {
  let state = 7
  for (const c of seed) state = (state * 31 + c.charCodeAt(0)) % 2147483647
  const word = () => WORDS[(state = (state * 48271) % 2147483647) % WORDS.length]!
  return Array.from({ length: sentences }, () => `The ${Array.from({ length: 11 }, word).join(' ')}.`).join(' ')
}

const WORDS =
  'minister harbour treaty missile border envoy council winter signal convoy radar crisis summit railway island fleet budget witness library garden engine letter market bridge mountain doctor teacher captain river valley orchard printer lantern compass archive farmer colonel senator painter village storm planet museum'.split(
    ' ',
  )
