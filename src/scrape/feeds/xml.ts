import { TextDecoder } from 'node:util'
import { Parser } from 'htmlparser2'
import { OnrecordError } from '../../model/errors.js'
import type { Limits } from '../web/limits.js'

export interface XmlEvents {
  /** Local name (behind the colon), and the names of the elements around it are not told: keep them if you need them. */
  readonly open?: (name: string) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

/**
 * Walks through XML from strangers. Nothing is expanded, loaded or recursed into. Linear in the text.
 * Throws `malformed` for a document that declares entities (the road to a billion laughs), `too-large` for one that
 * nests too deep or has more than `most` elements and attributes.
 */
export function walkXml(text: string, where: string, limits: Limits, most: number, events: XmlEvents = {}): void {
  let depth = 0
  let parts = 0
  const count = () => {
    if (++parts > most)
      throw new OnrecordError('too-large', `XML of more than ${most} elements and attributes`, { file: where })
  }
  const parser = new Parser(
    {
      onopentagname(name) {
        if (++depth > limits.xmlDepth)
          throw new OnrecordError('too-large', `XML nested more than ${limits.xmlDepth} deep`, { file: where })
        count()
        events.open?.(localName(name))
      },
      onclosetag(name) {
        depth--
        events.close?.(localName(name))
      },
      onattribute: count,
      ontext: (data) => events.text?.(data),
      onprocessinginstruction(name, data) {
        if (/^!(?:doctype|entity)$/i.test(name) && /\[|!entity/i.test(data))
          throw new OnrecordError('malformed', 'XML that declares entities is not read', { file: where })
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(text)
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1)

/** XML as text: byte order mark, else the charset of the header, else the declaration, else UTF-8. */
export function xmlText(bytes: Uint8Array, contentType: string | null): string {
  const declared =
    /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1] ??
    /^[^>]{0,100}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1]
  return decoder(byMark(bytes) ?? declared).decode(bytes)
}

function byMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decoder(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label ?? 'utf-8')
  } catch {
    return new TextDecoder('utf-8') // no such encoding
  }
}
