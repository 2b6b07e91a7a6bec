import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/statements/attribute.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'

/** "source: piece … piece" of each outermost attribution. */
function saidIn(text: string): string[] {
  const article = articleOf(text)
  const of = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)
  return attribute(article, layOut(article))
    .filter((a) => a.nestedIn === null)
    .map((a) => `${a.source ? of(a.source) : '—'}: ${a.content.map(of).join(' … ')}`)
}

const table = (title: string, rows: readonly (readonly [text: string, ...said: string[]])[]) =>
  describe(title, () => {
    test.each(rows)('%s', (text, ...said) => {
      expect(saidIn(text)).toEqual(said)
    })
  })

table('a paragraph of quotation alone goes on what the paragraph above ends with', [
  [
    '“The radar is off,” Mika Aoki said.\n\n“I have counted the ships. Nobody else has.”',
    'Mika Aoki: “The radar is off,” … “I have counted the ships. Nobody else has.”',
  ],
])

table('a quotation goes on in the same sentence, however long the clause between', [
  [
    '“The reef is ours,” Mika Aoki said during a rally in the old harbour of Busan, “and we have told them so for a year.”',
    'Mika Aoki: “The reef is ours,” … “and we have told them so for a year.”',
  ],
])

table('a sentence of quotation without a verb goes on the one before it', [
  [
    '“It is over,” Mika Aoki said of the search for the missing radar. “In my head, anyway.”',
    'Mika Aoki: “It is over,” … “In my head, anyway.”',
  ],
])

table('a quotation amid a sentence has the verb that leads up to it', [
  [
    'A recording closes with footage of Aoki saying at the March hearing, “It keeps me awake,” when Marlow rose.',
    'Aoki: “It keeps me awake,”',
  ],
  [
    'The reef, the minister had told deputies before the vote, “has never been theirs and will not be so”.',
    'the minister: The reef … “has never been theirs and will not be so”',
  ],
])

table('a participle and a comma before a quotation lead up to it, whatever the sentence tells', [
  [
    'Small groups of dockers closed the quay while singing, “We shall not be moved.”',
    'Small groups of dockers: “We shall not be moved.”',
  ],
])

table('a quotation goes on the statement next to it, of which only a part may be in marks', [
  [
    '“This is not right,” Aoki said. “You drove the crews to sea” to save the cost of a tug, she said, naming the owner. “You sat in your office and counted the coal.”',
    'Aoki: “This is not right,”',
    'she: “You drove the crews to sea” to save the cost of a tug … “You sat in your office and counted the coal.”',
    'she: the owner',
  ],
])

table('the verb may come last', [
  [
    '“We regard this as a hostile act,” the statement, carried by two agencies, read.',
    'the statement, carried by two agencies: “We regard this as a hostile act,”',
  ],
])

table('how something was said is not part of it', [['The card said simply, “Thank you.”', 'The card: “Thank you.”']])

table('a quotation with a comma right before speaker and verb is what was said', [
  [
    'Aoki asked Berg if he would send back all ships or just “the bad ones.”\n\n“The bad ones, the old tugs?” Berg asked, turning the question into a vote.',
    'Aoki: if he would send back all ships or just “the bad ones.”',
    'Berg: “The bad ones, the old tugs?”',
  ],
  [
    'The general – “I never gave that order,” he has insisted – was moved to a desk in June.',
    'he: “I never gave that order,”',
  ],
])

table('a name and a verb with a colon speak in the paragraph below', [
  ['Stated Aoki:\n\n“I think that nobody will leave the table.”', 'Aoki: “I think that nobody will leave the table.”'],
])

table('single marks amid double ones, or capitals, make a heading of a paragraph', [
  [
    '“We sail on,” Aoki said. “We will win.”\n\n‘A fight from start to finish’\n\nThe merger was old.',
    'Aoki: “We sail on,” … “We will win.”',
  ],
  ['“We sail on,” Aoki said.\n\n“NOBODY WILL LEAVE THE TABLE”\n\nThe merger was old.', 'Aoki: “We sail on,”'],
])

table('a quotation without a verb that is signed', [
  ['“No plan, no ships, a real fiasco.”\n― Oscar Tell', 'Oscar Tell: “No plan, no ships, a real fiasco.”'],
])

table('a bracket of the source is closed in it', [
  ['“The navy waits,” Rep. Gwen Tell (D-Wis.) said Friday.', 'Rep. Gwen Tell (D-Wis.): “The navy waits,”'],
])

table('paragraphs of another article are not what somebody said, but what is said in them is', [
  [
    '“We sail,” she said.\n\n"Marlow walked onto the deck, chanting “Home! Home!”\n\n"He fell silent.',
    'she: “We sail,”',
    'Marlow: “Home! Home!”',
  ],
])

table('a name and a colon lead up to another speaker in mid-paragraph', [
  [
    '“Rumours,” said Aoki. Berg: “I read them too, and I laughed.”',
    'Aoki: “Rumours,”',
    'Berg: “I read them too, and I laughed.”',
  ],
])

table('a quotation whose sentence goes on to its own verb of speech belongs to that', [
  [
    '“The yard is ours,” Mika Aoki said. “The ships will wait,” Peter Marlow replied.',
    'Mika Aoki: “The yard is ours,”',
    'Peter Marlow: “The ships will wait,”',
  ],
])

table('a title in marks says nothing, but where somebody speaks', [
  ['Older readers may remember “The Harbour Watch,” a novel of 1987 about such a vote.'],
  ['A brass plaque by the door reads “Bergen Harbour Authority.” Nobody has taken it down.'],
  ['A lorry with a loudspeaker toured the quay, playing an old song called “Sea of Lanterns”.'],
  ['A banner over the gate read “No War in Oslo.”', 'A banner over the gate: “No War in Oslo.”'],
  ['Mika Aoki called the plan “Operation Madness”.', 'Mika Aoki: the plan “Operation Madness”'],
])

table('words in marks that are how or what somebody put it', [
  ['“Calm before the storm,” was how the envoy put it.', 'the envoy: “Calm before the storm,”'],
  ['“A theft of our sea” is what Mika Aoki called the patrol.', 'Mika Aoki: “A theft of our sea”'],
  ['“It is over” was how the evening ended.'],
])

table('the verb that joins what was said to "what he said" is no part of it', [
  ['What Aoki said was that the radar was off.', 'Aoki: that the radar was off'],
  ['All he would say was that talks would go on.', 'he: that talks would go on'],
])

table('a day in marks is part of what was said', [
  [
    'Navy spokesman Ola Dahl said on Monday: “Last night we struck the pier.\n\n“We do not seek war.”',
    'Navy spokesman Ola Dahl: “Last night we struck the pier. … “We do not seek war.”',
  ],
  ['Navy spokesman Ola Dahl said late Sunday the crew would stay.', 'Navy spokesman Ola Dahl: the crew would stay'],
])

table('a paragraph whose marks stay open is of whoever speaks in the next', [
  [
    'Marlow spoke first.\n\n“The truth is simple.\n\n“There is no money left,” Aoki said.',
    'Aoki: “The truth is simple. … “There is no money left,”',
  ],
  [
    '“I have counted the ships,” Marlow said.\n\n“Nobody else has counted them.”\n\n“There is no money left,” Aoki said.',
    'Marlow: “I have counted the ships,” … “Nobody else has counted them.”',
    'Aoki: “There is no money left,”',
  ],
])

table('a paragraph of another article is not of whoever is quoted in the next', [
  [
    '"The hearing was closed but Marlow spoke to reporters.\n\n"Aoki then left the hall. “The tide was late,” Aoki said. “It is a very long way from here to Bergen.”',
    'Aoki: “The tide was late,” … “It is a very long way from here to Bergen.”',
  ],
])

table('a question belongs to whoever asks it in the sentence behind', [
  [
    '"We saw him," said Amy Norgaard. "Why now?" Senator Dale Brooks asked several times.',
    'Amy Norgaard: "We saw him,"',
    'Senator Dale Brooks: "Why now?"',
  ],
  [
    '"I went home," Berg said. "Is there a single instance?" Norgaard asked at one point.',
    'Berg: "I went home,"',
    'Norgaard: "Is there a single instance?"',
  ],
  [
    '"We saw him," said Amy Norgaard. "Why should we go?" Dale Brooks said the ship was lost.',
    'Amy Norgaard: "We saw him," … "Why should we go?"',
    'Dale Brooks: the ship was lost',
  ],
])

table('a paragraph of quotation before whoever is the first to speak is his', [
  [
    'Aoki spoke to members.\n\n“My father used to say: ‘A wall keeps out the wind.’ I think of that often.”\n\n“My aunt told me: ‘Run.’ So I ran,” Aoki said.',
    'Aoki: “My father used to say: ‘A wall keeps out the wind.’ I think of that often.” … “My aunt told me: ‘Run.’ So I ran,”',
  ],
  [
    'Aoki spoke to members.\n\nThe hall was full.\n\n“My father used to say: ‘A wall keeps out the wind.’ I think of that often.”',
    'My father: ‘A wall keeps out the wind.’ I think of that often.”',
  ],
])
