import { expect, test } from 'vitest'
import { fold } from '../../src/model/names.js'

test.each([
  ['U.S.', 'us'],
  ['Türkiye', 'turkiye'],
  ['  Côte d’Ivoire ', 'cote divoire'],
  ['Hwasong-17', 'hwasong 17'],
  ['東京', '東京'],
  ['—', ''],
])('fold %j', (name, folded) => expect(fold(name)).toBe(folded))
