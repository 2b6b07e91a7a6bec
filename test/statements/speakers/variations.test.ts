import { describe, expect, test } from 'vitest'
import { VARIATIONS } from '../../../src/lexicon/variations.js'
import { read } from '../../../src/read.js'
import { articleOf } from '../../articles.js'
import { expectSound } from '../../invariants.js'

/** The name of the last speaker of a text. */
function lastSpeaker(text: string): string {
  const document = read(articleOf(text))
  expectSound(document)
  const names = new Map(document.entities.map((e) => [e.id, e.name]))
  const last = document.statements.at(-1)
  const who = last?.speaker?.entities[0]
  return who ? names.get(who.id)! : 'nobody'
}

test.each(VARIATIONS)('the $noun: $example', ({ example }) => expect(lastSpeaker(example)).toBe('Ola Berg'))

describe('a noun for a name already told', () => {
  test.each([
    ['Norwegian Foreign Ministry spokeswoman Alma Vik was calm. “It is over,” the diplomat said.', 'Alma Vik'],
    ['Kremlin spokesman Oleg Vetrov said it was over. “We will inform you,” the Kremlin official said.', 'Oleg Vetrov'],
    ['President Recep Aydin met the press in Ankara. “We are ready,” the Turkish leader said.', 'Recep Aydin'],
    ['IAEA Director General Pablo Ruiz was blunt. “We need access,” the UN nuclear watchdog chief said.', 'Pablo Ruiz'],
    ['NATO Secretary General Henk Visser said it was time. The Dutchman said it was late.', 'Henk Visser'],
    ['Air force spokesman Yuri Kolos said 30 were shot down. “It was hard,” the officer said.', 'Yuri Kolos'],
    ['Ola Berg, a miner from Kiruna, said it was over. “It is over,” the 72-year-old said.', 'Ola Berg'],
    ['Lt. Gen. Ann Reed did not hold back. The army chief told senators the tanks were old.', 'Ann Reed'],
    ['Army chief Gen. Bo Lind left. Gen. Ann Reed said so. The army chief said it was late.', 'Bo Lind'],
    ['Foreign Minister Mira Tadic was calm. The head of Serbian diplomacy said it was over.', 'Mira Tadic'],
    ['US envoy Keith Orr met the press in Kyiv. “It went well,” the diplomat said.', 'Keith Orr'],
  ])('%s', (text, who) => expect(lastSpeaker(text)).toBe(who))

  test.each([
    ['another was called so', 'A Western diplomat met Envoy Ola Berg. “It is over,” the diplomat said.'],
    ['of another country', 'Norwegian President Ola Berg was calm. “We are ready,” the Turkish leader said.'],
    ['of another body', 'NATO Secretary General Ola Berg was calm. “We are ready,” the IAEA chief said.'],
    ['of another trade', 'Senator Ola Berg was calm. “We are ready,” the cleric said.'],
    ['of many', 'Ola Berg said it was over. The Chinese said it was not.'],
    ['of another service', 'Adm. Ola Berg was calm. “We are ready,” the army chief said.'],
    ['of no rank', 'Attorney General Ola Berg was calm. “We are ready,” the army chief said.'],
    ['of another office', 'General Ola Berg was calm. The head of Serbian diplomacy said it was over.'],
    ['with words of its own', 'General Ola Berg was calm. “We are ready,” the commander of the garrison said.'],
  ])('is none %s', (_, text) => expect(lastSpeaker(text)).not.toBe('Ola Berg'))
})
