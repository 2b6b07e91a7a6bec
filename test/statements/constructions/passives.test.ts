import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['Chile has been asked by Norway to send ships.', ['Norway | has been asked | to send ships']],
  ['The auditor was asked by the council to explain the cost.', ['the council | was asked | to explain the cost']],
  ['The crew was told by the guard to wait and sailed.', ['the guard | was told | to wait']],
  [
    'Ola Berg was asked by a Chilean reporter when talks would start.',
    ['a Chilean reporter | was asked | when talks would start'],
  ],
  ['Asked by the member Ola Berg whether the pier was shut, the envoy nodded.', undefined],
  ['The ship was built by Norway to sail north.', []],
])(
  'who asks stands behind “by”: %s',
  (text, statements = ['the member Ola Berg | Asked | whether the pier was shut']) => {
    expect(found(text)).toEqual(statements)
  },
)
