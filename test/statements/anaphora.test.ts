import { describe, expect, test } from 'vitest'
import { read } from '../../src/read.js'
import { articleOf } from '../articles.js'

/** Who speaks in the first sentence, and the words that stand for them when they speak again. */
const AGAIN: readonly (readonly [first: string, ...again: string[]])[] = [
  [
    'Polish Foreign Minister Adam Kowal said on Monday that talks had failed.',
    ...['He', 'Kowal', 'The minister', 'The foreign minister', 'The Polish minister', 'Poland’s foreign minister'],
    ...['The top diplomat', 'Warsaw’s top diplomat'],
  ],
  [
    '“Talks have failed,” Polish Foreign Minister Anna Kowal told reporters in Vienna.',
    ...['She', 'Kowal', 'The minister', 'Ms Kowal', 'Minister Kowal'],
  ],
  [
    'Kremlin spokesman Pavel Orlov said on Monday that talks had failed.',
    ...['He', 'Orlov', 'The spokesman', 'The Kremlin spokesman', 'Mr. Orlov', 'Mr Orlov'],
  ],
  [
    'The Turkish defence ministry said on Monday that talks had failed.',
    ...['It', 'The ministry', 'The defence ministry', 'Turkey’s defence ministry', 'Ankara’s defence ministry'],
  ],
  [
    'NATO Secretary General Marten de Wit said on Monday that talks had failed.',
    ...['He', 'De Wit', 'The secretary general', 'The NATO chief', 'NATO’s chief', 'The alliance’s chief'],
  ],
  [
    'The IAEA said on Monday that talks had failed.',
    ...['It', 'The agency', 'The nuclear watchdog', 'The IAEA', 'The UN agency', 'The UN watchdog'],
  ],
  ['UNHCR said on Monday that talks had failed.', 'It', 'The agency', 'The UN agency'],
  ['Save the Children said on Monday that talks had failed.', 'It', 'The aid group', 'The charity', 'The organisation'],
  ['Amnesty International said on Monday that talks had failed.', 'The rights group', 'The human rights group'],
  [
    'Al-Shabaab said on Monday that talks had failed.',
    ...['It', 'The group', 'The militants', 'The Islamist group', 'The al-Qaeda-linked group', 'The jihadist group'],
  ],
  [
    'Rheinmetall said on Monday that talks had failed.',
    ...['It', 'The company', 'The firm', 'The defence contractor', 'The arms maker', 'The German manufacturer'],
  ],
  [
    'General Omar Said, the army chief, said on Monday that talks had failed.',
    ...['He', 'Said', 'The general', 'The army chief', 'General Said', 'Gen Said', 'Gen. Said'],
  ],
  [
    'Hezbollah said on Monday that talks had failed.',
    'It',
    'The group',
    'The Lebanese group',
    'The militant group',
    'The Iran-backed group',
    'The movement',
  ],
  [
    'French President Marc Dubois said on Monday that talks had failed.',
    ...['He', 'Dubois', 'The president', 'The French president', 'The French leader', 'President Dubois'],
    ...['Mr Dubois', 'The head of state'],
  ],
  [
    'A senior US official said on Monday that talks had failed.',
    ...['The official', 'He', 'The senior official', 'The US official'],
  ],
  [
    'Two Western diplomats said on Monday that talks had failed.',
    ...['They', 'The diplomats', 'The two diplomats', 'The two'],
  ],
  [
    'Japan, Norway and Chile said in a joint declaration on Monday that talks had failed.',
    ...['They', 'The three countries', 'The three'],
  ],
  [
    'The foreign ministers of France and Germany said on Monday that talks had failed.',
    ...['They', 'The ministers', 'The two ministers', 'Both ministers'],
  ],
  [
    'The UN special envoy for Yemen, Hans Krug, said on Monday that talks had failed.',
    ...['He', 'Krug', 'The envoy', 'The UN envoy', 'The special envoy'],
  ],
  ['Lockheed Martin said on Monday that talks had failed.', 'It', 'The company', 'The US company'],
]
const SAID = ['said the border was closed.', 'added that the border was closed.', 'warned that the border would close.']

describe.each(AGAIN)('%s', (opening, ...again) => {
  test.each(again)('%s', (words) => {
    for (const said of SAID) {
      const [before, after, ...more] = read(articleOf(`${opening} ${words} ${said}`)).statements.filter(
        (s) => !s.nestedIn,
      )
      const [first, second] = [before, after].map((s) => s?.speaker?.entities.map(({ id }) => id) ?? [])
      // Whom a spokesman speaks for need not be told again.
      const isSame = second!.length > 0 && second!.every((id) => first!.includes(id)) && second![0] === first![0]
      expect([said, more.length, isSame ? 'the same' : second]).toEqual([said, 0, 'the same'])
    }
  })
})
