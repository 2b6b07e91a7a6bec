import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseRecord, recordSchema } from '../../src/model/schema.js'
import { madeDocument } from '../store/made.js'
import { onrecord } from './tool.js'

const ARTICLES = join(import.meta.dirname, '../../corpus/articles')

type Schema = { readonly [keyword: string]: unknown }

const typeOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return Number.isInteger(value) ? 'integer' : typeof value
}

/** The part of JSON Schema that our schema uses; a keyword it does not know fails the test. */
function problems(schema: Schema, value: unknown, path = 'record'): string[] {
  const object = value as Readonly<Record<string, unknown>>
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>
  const unless = (holds: boolean, what: string) => (holds ? [] : [`${path}: ${what}`])
  const one = ([keyword, rule]: [string, unknown]): string[] => {
    switch (keyword) {
      case 'anyOf':
        return unless(
          (rule as Schema[]).some((part) => problems(part, value).length === 0),
          'none of anyOf',
        )
      case 'type':
        return unless(rule === typeOf(value) || (rule === 'number' && typeOf(value) === 'integer'), `no ${rule}`)
      case 'enum':
        return unless((rule as unknown[]).includes(value), `${value} not in enum`)
      case 'const':
        return unless(rule === value, `not ${rule}`)
      case 'pattern':
        return unless(new RegExp(rule as string, 'u').test(value as string), `${value} does not match`)
      case 'minimum':
        return unless((value as number) >= (rule as number), `${value} is too small`)
      case 'items':
        return (value as unknown[]).flatMap((item, i) => problems(rule as Schema, item, `${path}[${i}]`))
      case 'required':
        return (rule as string[]).flatMap((key) => unless(key in object, `${key} is missing`))
      case 'additionalProperties':
        return Object.keys(object).flatMap((key) => unless(rule !== false || key in properties, `${key} is not known`))
      case 'properties':
        return Object.keys(properties).flatMap((key) =>
          object !== null && key in object ? problems(properties[key]!, object[key], `${path}.${key}`) : [],
        )
      case '$schema':
      case '$id':
      case 'title':
      case 'description':
        return []
      default:
        throw new Error(`unknown keyword ${keyword}`)
    }
  }
  return schema.type !== undefined &&
    unless(typeOf(value) === schema.type || typeOf(value) === 'integer', '').length > 0
    ? [`${path}: no ${schema.type}`]
    : Object.entries(schema).flatMap(one)
}

/** Sets or removes (undefined) what lies at a path of keys. */
function change(record: unknown, path: readonly (string | number)[], value: unknown): void {
  const holder = path.slice(0, -1).reduce((at, key) => (at as Record<string | number, unknown>)[key], record)
  const key = path.at(-1)!
  if (value === undefined) delete (holder as Record<string | number, unknown>)[key]
  else (holder as Record<string | number, unknown>)[key] = value
}

describe('onrecord schema', () => {
  test('prints the JSON Schema of the record', async () => {
    const { status, stdout } = await onrecord(['schema'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual(recordSchema())
    expect(JSON.parse(stdout)).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'onrecord/1',
    })
  })

  test('every record of the sample corpus keeps to it', async () => {
    const { stdout } = await onrecord(['read', ARTICLES])
    const records = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(records.length).toBe(readdirSync(ARTICLES).length)
    for (const record of records) {
      expect(problems(recordSchema() as Schema, record)).toEqual([])
      expect(parseRecord(record)).toBe(record)
    }
  })

  test.each<[what: string, path: (string | number)[], value: unknown, message: RegExp]>([
    ['another version', ['schema'], 'onrecord/2', /schema/],
    ['a missing field', ['article', 'sha256'], undefined, /article\.sha256/],
    ['an unknown field', ['statements', 0, 'author'], 'x', /statements\.0\.author/],
    ['a negative offset', ['mentions', 0, 'start'], -1, /mentions\.0\.start/],
    ['an unknown kind', ['entities', 0, 'kind'], 'thing', /entities\.0\.kind/],
    ['a country code in small letters', ['statements', 0, 'about', 'countries', 0], 'no', /about\.countries\.0/],
  ])('%s does not', (_, path, value, message) => {
    const record = structuredClone(madeDocument(1))
    expect(problems(recordSchema() as Schema, record)).toEqual([])
    change(record, path, value)
    expect(problems(recordSchema() as Schema, record)).not.toEqual([])
    expect(() => parseRecord(record)).toThrow(
      expect.objectContaining({ code: 'malformed', message: expect.stringMatching(message) }),
    )
  })
  test.each<[what: string, path: (string | number)[], value: unknown, message: RegExp]>([
    ['a span beyond the text', ['mentions', 0, 'end'], 100_000, /span \d+-100000 is not within the text/],
    ['a span that ends before it starts', ['statements', 0, 'content', 0, 'end'], 0, /span \d+-0 is not within/],
    ['an edited text', ['article', 'text'], 'x'.repeat(9999), /sha256 is of another text/],
    ['an id twice', ['statements', 1, 'id'], 's1', /two statements have one id/],
    ['a statement of nothing', ['statements', 1, 'content'], [], /statement s2 has no content/],
  ])('what a schema cannot say is refused too: %s', (_, path, value, message) => {
    const record = structuredClone(madeDocument(1))
    change(record, path, value)
    expect(() => parseRecord(record)).toThrow(
      expect.objectContaining({ code: 'malformed', message: expect.stringMatching(message) }),
    )
  })
})
