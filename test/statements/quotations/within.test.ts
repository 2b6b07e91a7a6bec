import { describe, expect, test } from 'vitest'
import { read } from '../../../src/read.js'
import { articleOf } from '../../articles.js'
import { expectSound } from '../../invariants.js'

/** "who: what" of each statement of a text, those within others behind a dash, with the act where it is not to say. */
function told(text: string): string[] {
  const document = read(articleOf(text))
  expectSound(document)
  const names = new Map(document.entities.map(({ id, name }) => [id, name]))
  return document.statements.map(({ speaker, content, act, nestedIn }) => {
    const who = speaker?.entities.map(({ id }) => names.get(id)).join(' + ') || '?'
    const what = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    return `${nestedIn ? '– ' : ''}${who}${act === 'say' ? '' : ` (${act})`}: ${what}`
  })
}

describe('words in marks amid what another says', () => {
  test.each([
    [
      'are of whoever is quoted so',
      'Ola Vermeer alleged that Per Dahl had boasted to an undercover agent: ‘I can get you anything.’',
      [
        'Ola Vermeer (accuse): that Per Dahl had boasted to an undercover agent: ‘I can get you anything.’',
        '– Per Dahl (claim): ‘I can get you anything.’',
      ],
    ],
    [
      'where the verb has a noun before it',
      'The lawyer said the general had told him: “Burn the files.”',
      ['lawyer: the general had told him: “Burn the files.”', '– general: “Burn the files.”'],
    ],
    [
      'end with their own marks',
      'Aoki met members.\n\n“My father used to say: ‘A wall keeps out the wind.’ I think of that often,” Mika Aoki said.',
      [
        'Mika Aoki: “My father used to say: ‘A wall keeps out the wind.’ I think of that often,”',
        '– My father: ‘A wall keeps out the wind.’',
      ],
    ],
    [
      'are of the speaker where he says so',
      '“I told the crew: ‘You will sink.’ They laughed,” Mika Aoki said.',
      ['Mika Aoki: “I told the crew: ‘You will sink.’ They laughed,”', '– Mika Aoki: ‘You will sink.’'],
    ],
    [
      'are of nobody else where no verb leads up to them',
      'Ola Vermeer said the yard had a new name: “Operation Lantern”.',
      ['Ola Vermeer: the yard had a new name: “Operation Lantern”'],
    ],
  ])('%s', (_, text, statements) => expect(told(text)).toEqual(statements))
})

describe('an interview printed as questions and answers', () => {
  test.each([
    [
      'a turn of one question asks; what is told in an answer is told by whoever answers',
      'Tarek Salim is director of the Gulf Institute.\n\nQ: What does the Norwegian king want?\n\nA: He has said he wants peace.\n\nRhine Observer: Will he get it?\n\nTarek Salim: I doubt it. Oslo says it is too early.',
      [
        'interviewer (ask): What does the Norwegian king want',
        'Tarek Salim: He has said he wants peace',
        '– the Norwegian king: he wants peace',
        'Rhine Observer (ask): Will he get it',
        'Tarek Salim: I doubt it. Oslo says it is too early',
        '– Norway: it is too early',
      ],
    ],
    [
      'questions of a word count',
      'Carla Boon: We saw it coming.\n\nQ: Why?\n\nA: Because Norway says that it will leave.',
      [
        'Carla Boon: We saw it coming',
        'interviewer (ask): Why',
        'Carla Boon: Because Norway says that it will leave',
        '– Norway: that it will leave',
      ],
    ],
    [
      'the only person named above answers',
      'We met Peter Vass in Bergen.\n\nQ: Did they know?\n\nA: They knew all of it.',
      ['interviewer (ask): Did they know', 'Peter Vass: They knew all of it'],
    ],
    [
      'whoever speaks does not tell of himself as of another',
      'QUESTION: Will you sign?\n\nMR. DAHL: We oppose it. The Secretary told Chile that it must stop.\n\nQUESTION: Will they?\n\nMR. DAHL: I have nothing to announce.',
      [
        'interviewer (ask): Will you sign',
        'DAHL: We oppose it. The Secretary told Chile that it must stop',
        '– Secretary: that it must stop',
        'interviewer (ask): Will they',
        'DAHL: I have nothing to announce',
      ],
    ],
    [
      'but not one of two',
      'Peter Vass and Anna Holm met in Bergen.\n\nQ: Did they know?\n\nA: They knew all of it.',
      ['interviewer (ask): Did they know', 'A: They knew all of it'],
    ],
  ])('%s', (_, text, statements) => expect(told(text)).toEqual(statements))
})
