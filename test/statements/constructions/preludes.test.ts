import { expect, test } from 'vitest'
import { found } from '../found.js'

test.each([
  ['According to the navy, the pier was lost.', 'the navy | According to | the pier was lost'],
  [
    'According to the navy, one missile, a Kh-101, was shot down.',
    'the navy | According to | one missile, a Kh-101, was shot down',
  ],
  [
    'According to him, the first ship, HNLMS Orka, should sail in 2030.',
    'him | According to | the first ship, HNLMS Orka, should sail in 2030',
  ],
  ['According to court papers, however, the pier was lost.', 'court papers | According to | the pier was lost'],
  [
    'According to the minister, a former general, the ship was lost.',
    'the minister, a former general | According to | the ship was lost',
  ],
])('%s', (text, right) => expect(found(text)).toEqual([right]))
