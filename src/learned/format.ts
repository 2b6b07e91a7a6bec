/**
 * The weights file: "ORW1", then sections one after the other:
 * name length (1 byte), name, scale (float32), length, number of values that are not 0, bytes of the body (uint32 each), body.
 * A section with scale 0 is a table of int32; any other holds int8 values that stand for `value * scale`: as they are, where
 * the body is as long as they are many, else each as its distance from the one before (varint) and its byte.
 */
export interface Weights {
  readonly values: Int8Array
  readonly scale: number
}

export type Section = Weights | Int32Array
const MAGIC = 0x3157524f
const HEADER = 16

/** Sections -> file. Same sections, same bytes. */
export function pack(sections: ReadonlyMap<string, Section>): Uint8Array {
  const parts: Uint8Array[] = [new Uint8Array(new Int32Array([MAGIC]).buffer)]
  for (const [name, section] of sections) {
    const body = section instanceof Int32Array ? ints(section) : compact(section.values)
    const head = new DataView(new ArrayBuffer(1 + name.length + HEADER))
    head.setUint8(0, name.length)
    for (let i = 0; i < name.length; i++) head.setUint8(1 + i, name.charCodeAt(i))
    const at = 1 + name.length
    const values = section instanceof Int32Array ? section : section.values
    head.setFloat32(at, section instanceof Int32Array ? 0 : section.scale, true)
    head.setUint32(at + 4, values.length, true)
    head.setUint32(at + 8, body.count, true)
    head.setUint32(at + 12, body.bytes.length, true)
    parts.push(new Uint8Array(head.buffer), body.bytes)
  }
  return Buffer.concat(parts)
}

/** File -> sections. Throws on anything that `pack` did not write. */
export const unpack = (file: Uint8Array): Map<string, Section> =>
  new Map([...sectionsOf(file)].map(([name, section]) => [name, section()]))

/** File -> sections, each unpacked when it is asked for: a text without cues never needs those of the rankers. */
export function sectionsOf(file: Uint8Array): Map<string, () => Section> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  if (file.length < 4 || view.getUint32(0, true) !== MAGIC) throw new Error('not a weights file')
  const sections = new Map<string, () => Section>()
  for (let at = 4; at < file.length; ) {
    const size = view.getUint8(at)
    const name = String.fromCharCode(...file.subarray(at + 1, at + 1 + size))
    at += 1 + size
    const scale = view.getFloat32(at, true)
    const length = view.getUint32(at + 4, true)
    const count = view.getUint32(at + 8, true)
    const bytes = view.getUint32(at + 12, true)
    const body = file.subarray(at + HEADER, at + HEADER + bytes)
    if (body.length !== bytes) throw new Error('weights file is cut short')
    sections.set(name, () =>
      scale === 0
        ? fromInts(body, length)
        : { values: bytes === length ? asIs(body) : dense(body, length, count), scale },
    )
    at += HEADER + bytes
  }
  return sections
}

/** Rounds weights to int8; what lies beyond `limit` is clipped to it, what is nearer to 0 than half a step is dropped. */
export function quantise(weights: Float32Array | Float64Array, limit: number): Weights {
  const scale = Math.fround(limit / 127)
  const values = new Int8Array(weights.length)
  for (let i = 0; i < weights.length; i++) {
    values[i] = Math.max(-127, Math.min(127, Math.round(weights[i]! / scale)))
  }
  return { values, scale }
}

const asIs = (body: Uint8Array): Int8Array => new Int8Array(body.buffer, body.byteOffset, body.length)

const ints = (table: Int32Array): Body => ({
  bytes: new Uint8Array(table.buffer, table.byteOffset, table.byteLength),
  count: table.length,
})

function fromInts(body: Uint8Array, length: number): Int32Array {
  if (body.length !== length * 4) throw new Error('weights file is damaged')
  return new Int32Array(new Uint8Array(body).buffer)
}

interface Body {
  readonly bytes: Uint8Array
  readonly count: number
}

/** As they are, unless leaving out zeros halves them: those need no unpacking, which a start waits for. */
function compact(values: Int8Array): Body {
  const body = sparse(values)
  if (body.bytes.length < values.length / 2) return body
  return { bytes: new Uint8Array(values.buffer, values.byteOffset, values.length), count: body.count }
}

function sparse(values: Int8Array): Body {
  const bytes: number[] = []
  let count = 0
  let last = -1
  for (let i = 0; i < values.length; i++) {
    if (values[i] === 0) continue
    let gap = i - last - 1
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128)
    bytes.push(gap, values[i]! & 255)
    last = i
    count++
  }
  return { bytes: Uint8Array.from(bytes), count }
}

function dense(body: Uint8Array, length: number, count: number): Int8Array {
  const values = new Int8Array(length)
  let at = 0
  let i = -1
  for (let k = 0; k < count; k++) {
    let gap = 0
    let shift = 0
    let byte = body[at++]!
    for (; byte > 127; byte = body[at++]!, shift += 7) gap |= (byte & 127) << shift
    i += 1 + (gap | (byte << shift))
    if (i >= length) throw new Error('weights file is damaged')
    values[i] = (body[at++]! << 24) >> 24
  }
  return values
}
