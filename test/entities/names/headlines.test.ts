import { expect, test } from 'vitest'
import { findEntities } from '../../../src/entities/find.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../laid-out.js'

const people = (text: string): string[] => {
  const article = articleOf(text)
  const { entities } = findEntities(article, layOut(article))
  return entities.flatMap((e) => (e.kind === 'person' ? [e.name] : []))
}

test.each([
  ['# Governor Vetoes Housing Bill\n\nDENVER — The bill was vetoed on Monday.', 'Vetoes Housing Bill'],
  ['# Senator Censured Over Remarks\n\nDENVER — A vote was held on Monday.', 'Censured'],
  ['# Mayor Quits\n\nDENVER — The vote was on Monday.', 'Quits'],
  ['# Candidates Spar\n\nDENVER — The debate was on Monday.', 'Spar'],
  ['# Ex-Aide Testifies Mayor Knew of Kickbacks\n\nDENVER — The trial began on Monday.', 'Knew'],
])('%s: nobody is called by the verb of a headline', (text, verb) => expect(people(text)).not.toContain(verb))

test.each([
  ['# Governor Trask Vetoes Bill\n\nDENVER — Ola Trask vetoed it on Monday.', 'Ola Trask'],
  ['# Mayor Ola Berg Quits\n\nDENVER — The vote was on Monday.', 'Ola Berg'],
  ['# Gov. Trask to Stay in Office\n\nDENVER — The vote was on Monday.', 'Trask'],
])('%s: tells of %s', (text, name) => expect(people(text)).toContain(name))
