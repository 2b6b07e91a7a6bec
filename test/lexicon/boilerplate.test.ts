import { describe, expect, test } from 'vitest'
import { boilerplateReason } from '../../src/article/boilerplate.js'
import { BOILERPLATE } from '../../src/lexicon/boilerplate.js'

describe('every row of the boilerplate table knows its example and leaves its counter-example', () => {
  test.each(BOILERPLATE.map((row) => [row.why, row.example, row] as const))('%s: %s', (why, example, row) => {
    expect(row.pattern.test(example.toLowerCase())).toBe(true)
    expect(boilerplateReason(example)).toBe(why)
    expect(example.length).toBeLessThanOrEqual(row.longest ?? 120)
    if (row.not !== undefined) expect(boilerplateReason(row.not)).toBeNull()
  })
})

/** What an expression of the table can begin with, behind dashes and brackets. */
function openings(source: string): string[] {
  if (/^\^|^\\\(/.test(source)) return openings(source.replace(/^\^|^\\\(/, ''))
  const lead = /^\[[^\]]*\[?[^\]]*\](?:[?*])/.exec(source)
  if (lead) return openings(source.slice(lead[0].length))
  if (source.startsWith('\\d')) return ['0']
  if (!source.startsWith('(?:')) return [...source[0]!, ...(source[1] === '?' ? openings(source.slice(2)) : [])]
  const alternatives = ['']
  let at = 3
  for (let depth = 1; ; at++) {
    const c = source[at]!
    if (c === '(' && source[at - 1] !== '\\') depth++
    if (c === ')' && source[at - 1] !== '\\' && --depth === 0) break
    if (c === '|' && depth === 1) alternatives.push('')
    else alternatives[alternatives.length - 1] += c
  }
  return [...alternatives.flatMap(openings), ...(source[at + 1] === '?' ? openings(source.slice(at + 2)) : [])]
}

test.each(BOILERPLATE.filter(({ opens }) => opens !== undefined))('$opens: $pattern', ({ opens, pattern }) => {
  expect([...new Set(openings(pattern.source))].sort().join('')).toBe([...opens!].sort().join(''))
})
