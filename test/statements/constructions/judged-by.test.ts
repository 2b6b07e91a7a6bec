import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['The plan, denounced by Oslo as “a trap”, was published on Monday.', ['Oslo | denounced | The plan // as “a trap”']],
  ['The plan, rejected by Oslo, failed.', ['Oslo | rejected | The plan']],
  [
    'Oslo said it had sent aid, a claim dismissed by Chilean officials as “a lie”.',
    ['Oslo | said | it had sent aid', 'Chilean officials | dismissed | a claim // as “a lie”'],
  ],
  [
    'Oslo said it had sent aid — a claim rejected by the Bergen Defence Front as "propaganda".',
    ['Oslo | said | it had sent aid', 'the Bergen Defence Front | rejected | a claim // as "propaganda"'],
  ],
  ['The claim was dismissed by Oslo as "absurd".', ['Oslo | was dismissed | The claim // as "absurd"']],
])('who judges stands behind “by”: %s', (text, statements) => {
  expect(found(text)).toEqual(statements)
})

test.each([
  [
    'Oslo said it had sunk a ship, an assertion Bergen dismissed as nonsense.',
    ['Oslo | said | it had sunk a ship', 'Bergen | dismissed | an assertion // as nonsense'],
  ],
  [
    'Oslo said it had sunk a ship, a charge Bergen denies.',
    ['Oslo | said | it had sunk a ship', 'Bergen | denies | a charge'],
  ],
])('a charge and what is made of it: %s', (text, statements) => {
  expect(found(text)).toEqual(statements)
})

test('a thing done by somebody is nothing said', () => {
  expect(found('The rebels, backed by Norway, took the port.')).toEqual([])
  expect(found('The goal, scored by Berg as the rain fell, was the last.')).toEqual([])
})

test('what is made of a thing, before the thing', () => {
  expect(found('On Sunday, Oslo rejected as “baseless” a claim by Bergen that it had sunk the ship.')).toEqual([
    'Oslo | rejected | as “baseless” a claim by Bergen that it had sunk the ship',
  ])
})
