import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonLine, visible } from '../../src/cli/terminal.js'

test.each([
  ['plain, é, 東京, 👩‍🚀, فارسی‌ها', 'plain, é, 東京, 👩‍🚀, فارسی‌ها'],
  ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['\u009b2J', '\\u009b2J'],
  ['a\r\nb\tc', 'a\\u000d\\u000ab\\u0009c'],
  ['abc\u202etxt.exe', 'abc\\u202etxt.exe'],
])('visible(%j)', (text, shown) => expect(visible(text)).toBe(shown))

test('a line of JSON is one line without a control character, and reads back as the same value', () => {
  const odd = fc.string({
    unit: fc.oneof(
      fc.constantFrom('\u2028', '\u009b', '\u007f', '\n', '\uD800', '"', '\\'),
      fc.string({ maxLength: 1 }),
    ),
  })
  fc.assert(
    fc.property(fc.anything({ key: odd, values: [odd] }), (value) => {
      fc.pre(JSON.stringify(value) !== undefined)
      const line = jsonLine(value)
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/)
      expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
