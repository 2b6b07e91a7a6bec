import { describe, expect, test } from 'vitest'
import { articleFromJson } from '../../src/article/json.js'
import { read } from '../../src/read.js'
import { articleOf } from '../articles.js'
import { expectSound } from '../invariants.js'

/** Every outermost statement of a text as "words of the source => names of its entities (mode)". */
function speakersOf(text: string): string[] {
  const document = read({ ...articleOf(text), published: '2026-03-12T09:00:00Z' })
  expectSound(document)
  const names = new Map(document.entities.map((e) => [e.id, e]))
  return document.statements
    .filter((s) => s.nestedIn === undefined)
    .map(({ speaker, why }) => {
      if (!speaker) return `nobody: ${why}`
      const words = text.slice(speaker.start, speaker.end)
      const who = speaker.entities.map(({ id }) => {
        const entity = names.get(id)!
        const authors = entity.authors?.map((author) => names.get(author)!.name)
        return authors ? `${entity.name} of ${authors.join(' + ')}` : entity.name
      })
      return `${words} => ${who.join(' + ') || `nobody: ${speaker.why.join('; ')}`}${speaker.mode === 'single' ? '' : ` (${speaker.mode})`}`
    })
}

const table = (title: string, rows: readonly (readonly [text: string, ...speakers: string[]])[]): void => {
  describe(title, () => {
    test.each(rows)('%s', (text, ...speakers) => {
      expect(speakersOf(text)).toEqual(speakers)
    })
  })
}

test('who passes on what another has told', () => {
  const text =
    '“Let them count,” Ola Berg told workers at the plant, according to the news agency BelTA. “They will miscount.”'
  const { statements } = read(articleOf(text))
  expect(statements).toHaveLength(1)
  expect(statements[0]!.speaker).toMatchObject({
    entities: [{ id: 'person:ola-berg' }],
    citedBy: ['organisation:belta'],
  })
})

table('whoever is told of beside the one who speaks', [
  [
    'The chancellor, Ana Ruiz, rejected the claim. In a joint statement with Commissioner Eva Lund, she said it was false.',
    'The chancellor, Ana Ruiz => Ana Ruiz',
    'she => Ana Ruiz',
  ],
  [
    'The chancellor, Emil Dahl, left. Dahl’s Chilean counterpart, Ana Ruiz, has left the talks, her office said.',
    'her office => Ana Ruiz',
  ],
  [
    'Norway’s foreign ministry summoned the Chilean ambassador over what it described as threats.',
    'it => Norway: Foreign Ministry',
  ],
  [
    'The E3 — Britain, France and Germany — said the talks had failed.',
    'The E3 — Britain, France and Germany => United Kingdom + France + Germany (joint)',
  ],
])

table('the latter and the former', [
  [
    'Ola Berg and Ada Ruiz met on Monday. The latter said the talks were good. The former declined to comment.',
    'The latter => Ada Ruiz',
    'The former => Ola Berg',
  ],
  [
    'Sweden’s prime minister Ulf Lind and defence minister Per Dahl announced that jets would be sent, the latter saying: “It takes hours.”',
    'Sweden’s prime minister Ulf Lind and defence minister Per Dahl => Ulf Lind + Per Dahl (joint)',
    'the latter => Per Dahl',
  ],
  ['The former said no.', 'The former => nobody: no candidate'],
])

table('the whole office tells who is meant', [
  [
    'LIMA - Foreign Adviser Ana Ruiz and Home Adviser Ola Berg spoke. The foreign adviser said Chile must act.',
    'The foreign adviser => Ana Ruiz',
  ],
  [
    'LIMA - Foreign Adviser Ana Ruiz and Home Adviser Ola Berg spoke. The home adviser said Chile must act.',
    'The home adviser => Ola Berg',
  ],
  ['The EU Ambassador in Peru Liv Dahl said aid would end.', 'The EU Ambassador in Peru Liv Dahl => Liv Dahl'],
  [
    'ABUJA - The Director, Defence Media Operations, Maj.-Gen. Ola Berg, said it was over.',
    'The Director, Defence Media Operations, Maj.-Gen. Ola Berg => Ola Berg',
  ],
])

table('a style is of whoever was given it', [
  [
    'RIYADH - The Secretary-General of the GCC, His Excellency Mr. Omar Haddad, condemned the attack on Iraq.',
    'The Secretary-General of the GCC, His Excellency Mr. Omar Haddad => Omar Haddad',
  ],
  [
    'H.H. Sheikh Omar Haddad, the Emir of Qatar, met Liv Dahl. His Highness said Qatar would pay.',
    'His Highness => Omar Haddad',
  ],
  [
    'H.E. Dr. Ann Marsh said troops would leave. Her Excellency added that it was over.',
    'H.E. Dr. Ann Marsh => Ann Marsh',
    'Her Excellency => Ann Marsh',
  ],
])

table('one family name of two words', [
  [
    'MADRID - Jorge Ruiz Vega met his brother Luis Ruiz Vega. Mika Aoki left. Luis Ruiz Vega stayed. “No,” Ruiz Vega said.',
    'Ruiz Vega => Luis Ruiz Vega',
  ],
  [
    'LIMA - Law Adviser Dr Ann Marsh and Home Adviser Ola Berg spoke. The law adviser said it was over.',
    'The law adviser => Ann Marsh',
  ],
])

table('letters of an office told before', [
  ['Kenya’s Foreign Affairs Principal Secretary Ann Marsh left. “It is false,” the PS said.', 'the PS => Ann Marsh'],
  ['LIMA - Chief of Army Staff (COAS) General Ola Berg left. “We are ready,” the COAS said.', 'the COAS => Ola Berg'],
  [
    'The Deputy Prime Minister (DPM), Ann Marsh, left for Peru. The DPM added that it was over.',
    'The DPM => Ann Marsh',
  ],
  [
    'The Port Service (PS) said it was over. Principal Secretary Ana Ruiz left. The PS said so.',
    'The Port Service (PS) => Port Service',
    'The PS => Port Service',
  ],
])

table('one who holds two offices is one', [
  [
    'Chile’s Prime Minister and Foreign Minister Senator Ana Ruiz said trade would grow.',
    'Chile’s Prime Minister and Foreign Minister Senator Ana Ruiz => Ana Ruiz',
  ],
  [
    'Former Prime Minister and Chair of the Harbour Party Ola Berg said trade would grow.',
    'Former Prime Minister and Chair of the Harbour Party Ola Berg => Ola Berg',
  ],
  [
    'LIMA: Deputy Prime Minister and Foreign Minister Senator Ana Ruiz said Peru would come. “We will go,” the deputy prime minister said.',
    'Deputy Prime Minister and Foreign Minister Senator Ana Ruiz => Ana Ruiz',
    'the deputy prime minister => Ana Ruiz',
  ],
  [
    'Kenya’s Permanent Secretary for Defence Ann Marsh expressed concern about the border war.',
    'Kenya’s Permanent Secretary for Defence Ann Marsh => Ann Marsh',
  ],
])

table('a spokesman of what was called so last', [
  [
    'Norway’s defence ministry said no. “The drill is defensive,” ministry spokesman Ola Berg said. A ministry spokeswoman agreed that it was over.',
    'Norway’s defence ministry => Norway: Defence Ministry',
    'ministry spokesman Ola Berg => Ola Berg + Norway: Defence Ministry',
    'A ministry spokeswoman => Norway: Defence Ministry + ministry spokeswoman',
  ],
  [
    'Saab delivered the radar in May. The company denied it was late. A company spokesperson said the radar worked.',
    'The company => Saab',
    'A company spokesperson => Saab + company spokesperson',
  ],
  [
    'The Houthi group fired two missiles. Group spokesman Yahya Salim said they hit.',
    'Group spokesman Yahya Salim => Yahya Salim + Houthis',
  ],
])

table('a spokesman told by his name alone, behind the body or house that spoke', [
  [
    'The Kremlin said on Thursday there was no date. “There is no clarity,” spokesman Ola Berg told reporters.',
    'The Kremlin => Russia',
    'spokesman Ola Berg => Ola Berg + Russia',
  ],
  [
    'Chile has waited, Norway’s defence ministry said. “We will see,” spokeswoman Liv Dahl said.',
    'Norway’s defence ministry => Norway: Defence Ministry',
    'spokeswoman Liv Dahl => Liv Dahl + Norway: Defence Ministry',
  ],
  [
    'Russia said it had shot the drone down. Chilean navy spokesman Ola Berg said it had not.',
    'Russia => Russia',
    'Chilean navy spokesman Ola Berg => Ola Berg + Chile: Navy',
  ],
])

table('his post is of a man', [
  [
    'Ola Berg wrote on X that Chile had no ships, a claim that Norway and Peru reject. “They sold them,” his post read.',
    'Ola Berg => Ola Berg',
    'Norway and Peru => Norway + Peru (joint)',
    'his post => post of Ola Berg (document)',
  ],
])

table('offices of two, and a list that a pronoun opens', [
  [
    'President Ola Berg and Prime Minister Liv Dahl agreed to meet in May, their offices said.',
    'their offices => Ola Berg + Liv Dahl (joint)',
  ],
  [
    'Ola Berg spoke. He, Ada Ruiz and Liv Dahl signed a letter. They demanded a list.',
    'They => Ola Berg + Ada Ruiz + Liv Dahl (joint)',
  ],
  ['Ada Ruiz and the SNP’s Liv Dahl signed a letter. They demanded a list.', 'They => Ada Ruiz + Liv Dahl (joint)'],
])

table('19. pronouns, surnames, roles, bodies, statements', [
  [
    'Leaders met, as Belgium’s Bart Claes held out. “If the lights go off, they go off here,” the Belgian premier told reporters.',
    'the Belgian premier => Bart Claes',
  ],
  [
    'European Council President Ana Costa said no. Ukraine’s president, addressing the summit, said that “parcels stop nothing”.',
    'European Council President Ana Costa => Ana Costa',
    'Ukraine’s president => Ukraine’s president',
  ],
  [
    'According to three diplomats, Italy, Bulgaria and Malta also voiced doubts.',
    'three diplomats => three diplomats (anonymous-group)',
  ],
  [
    'UN peacekeeping chief Jean-Luc Mercier told the council that it was late.',
    'UN peacekeeping chief Jean-Luc Mercier => Jean-Luc Mercier',
  ],
  ['The M23 rebel group declared a ceasefire.', 'The M23 rebel group => M23'],
  ['The National Police Agency said one man died.', 'The National Police Agency => National Police Agency'],
  [
    'The Hostages and Missing Families Forum urged ministers “not to wait”.',
    'The Hostages and Missing Families Forum => Hostages and Missing Families Forum',
  ],
  [
    'Two pilots in Dayton, Ohio, said they would not fly.',
    'Two pilots in Dayton, Ohio => Two pilots (anonymous-group)',
  ],
  ['Ukraine’s SBU security service said it had held a man.', 'Ukraine’s SBU security service => SBU'],
  ['Israel’s Shin Bet internal security service denied it.', 'Israel’s Shin Bet internal security service => Shin Bet'],
  ['Poland’s Orlen oil company said it would pay.', 'Poland’s Orlen oil company => Orlen'],
  ['An Orlen company said it would pay.', 'An Orlen company => Orlen company (anonymous-group)'],
  ['President Li Chang-te warned Oslo against “weakness”.', 'President Li Chang-te => Li Chang-te'],
  [
    'Retired admiral Li Han, who was chief of the general staff until 2019, welcomed the move but argued that the city needed drones.',
    'Retired admiral Li Han, who was chief of the general staff until 2019 => Li Han',
    'Retired admiral Li Han, who was chief of the general staff until 2019 => Li Han',
  ],
  [
    'Deputy Foreign Minister Sergei Orlov said no. The deputy minister added that it was late.\n\nJapanese Defense Minister Ken Aoki said yes.',
    'Deputy Foreign Minister Sergei Orlov => Sergei Orlov',
    'The deputy minister => Sergei Orlov',
    'Japanese Defense Minister Ken Aoki => Ken Aoki',
  ],
  [
    'Edward Bako met the press. But a soldier who took part in the rescue, speaking on condition that he not be named because he was not allowed to speak, said the wing was lost.',
    'a soldier who took part in the rescue => soldier who took part in the rescue (anonymous)',
  ],
  [
    'Governor Baba Zubair of Borno State called for talks. The governor, in a statement by his spokesman, Isa Gana, lamented that a town had fallen.',
    'Governor Baba Zubair of Borno State => Baba Zubair',
    'The governor => Baba Zubair',
  ],
  [
    'As Chairman of the State Duma Defense Committee Andrei Karp told reporters, the fleet is ready.',
    'Chairman of the State Duma Defense Committee Andrei Karp => Andrei Karp',
  ],
  [
    'Norway said it had won; Chile denied it and accused Norway of lying.',
    'Norway => Norway',
    'Chile => Chile',
    'Chile => Chile',
  ],
  [
    'Norway said it had won; Chile’s foreign minister, Ana Ruiz, denied it.',
    'Norway => Norway',
    'Chile’s foreign minister, Ana Ruiz => Ana Ruiz',
  ],
  [
    'UAE presidential adviser Ola Berg welcomed the talks. Qatar and Kuwait also welcomed them, in separate statements.',
    'UAE presidential adviser Ola Berg => Ola Berg',
    'Qatar and Kuwait => Qatar + Kuwait (joint)',
  ],
  [
    'The envoy welcomed the talks. Qatar and Kuwait also welcomed them, in separate statements.',
    'The envoy => envoy (anonymous)',
    'Qatar and Kuwait => Qatar + Kuwait (joint)',
  ],
  [
    'Amnesty said that 112 had died. The military denies this.',
    'Amnesty => Amnesty International',
    'The military => military (anonymous-group)',
  ],
  [
    'Austria’s Alex Kment said a majority was ready. “It is time,” he said. Russia’s delegate said the draft was raw.',
    'Austria’s Alex Kment => Alex Kment',
    'he => Alex Kment',
    'Russia’s delegate => Russia’s delegate (anonymous)',
  ],
  [
    'The head of the UN nuclear watchdog urged Iran to wait. Speaking in Vienna, Carlos Costa said the centrifuges ran.',
    'The head of the UN nuclear watchdog => Carlos Costa',
    'Carlos Costa => Carlos Costa',
  ],
  [
    'Minister S. Malik spoke on Monday. “No,” Malik said. Replying to a question from lawmaker Ravi Sen, he said the pier was safe.',
    'Malik => S. Malik',
    'he => S. Malik',
  ],
  [
    'Prime Minister Jan Ruiz said both were to blame. A Palestinian source told AFP that a list was the sticking point. Eight names were struck off it, the source added.',
    'Prime Minister Jan Ruiz => Jan Ruiz',
    'A Palestinian source => Palestinian source (anonymous)',
    'the source => Palestinian source (anonymous)',
  ],
  [
    'A spokesman declined to respond. A soldier, reached by phone, put it another way. “We held until dawn,” he said.',
    'A spokesman => spokesman (anonymous)',
    'he => A soldier (anonymous)',
  ],
  [
    'Ola Berg argued on Monday: “Putin is saying: look at me.” According to him, the winter would be long.',
    'Ola Berg => Ola Berg',
    'him => Ola Berg',
  ],
  ['Prosecutor Alison Wray KC told jurors that the pier was lost.', 'Prosecutor Alison Wray KC => Alison Wray'],
  [
    'China’s foreign ministry spokesperson Lin Qiao, when asked about the launches, repeated Beijing’s long-standing position that “all parties” should address the root cause.',
    'nobody: no source',
    'China’s foreign ministry spokesperson Lin Qiao => Lin Qiao + China: Foreign Ministry',
  ],
  [
    'Commenting on a remark by President Andriy Bondar that Moscow was stalling, spokesman Dmitri Volkov noted that the talks went on. He refused to say when.',
    'spokesman Dmitri Volkov => Dmitri Volkov',
    'He => Dmitri Volkov',
  ],
  [
    'Asked if he trusted Moscow, the president laughed. “I trust my army,” he said.',
    'nobody: no source',
    'he => the president (anonymous)',
  ],
  ['Norway’s defence minister, Ola Berg, came. Berg himself said nothing was lost.', 'Berg himself => Ola Berg'],
  [
    'Norwegian President Eva Dahl spoke to Oslo. Álvaro Ruiz was scathing. The call, he said, was a surrender. Her office said it was none.',
    'he => Álvaro Ruiz',
    'Her office => Eva Dahl',
  ],
  ['Hezbollah’s media office said the road was open.', 'Hezbollah’s media office => Hezbollah'],
  [
    'The press service of the Southern Military District said two boats were sunk.',
    'The press service of the Southern Military District => Southern Military District',
  ],
  [
    'President Ana Berg came. The vice president’s office said he was well.',
    'The vice president’s office => The vice president',
  ],
  [
    'Zhao Renjie, a spokesman for the China Coast Guard, said a boat had entered what Beijing calls Ren’ai Jiao. The blame, he said, lies with Manila.',
    'Zhao Renjie, a spokesman for the China Coast Guard => Zhao Renjie + China Coast Guard',
    'he => Zhao Renjie + China Coast Guard',
  ],
  ['Norwegian Defence Minister Ola Berg visited the base. “The fence will be mended,” he said.', 'he => Ola Berg'],
  ['Mika Aoki met Ola Berg in Oslo. “The fence will be mended,” she said.', 'she => Mika Aoki'],
  [
    'Norwegian Foreign Minister Ingrid Dahl said the talks had failed. She added that nobody was surprised.',
    'Norwegian Foreign Minister Ingrid Dahl => Ingrid Dahl',
    'She => Ingrid Dahl',
  ],
  [
    'Norwegian Foreign Minister Ingrid Dahl said the talks had failed. The minister added that nobody was surprised.',
    'Norwegian Foreign Minister Ingrid Dahl => Ingrid Dahl',
    'The minister => Ingrid Dahl',
  ],
  [
    'Ola Berg, the mayor of Bergen, said the harbour would stay open. Berg warned that the winter would be long.',
    'Ola Berg, the mayor of Bergen => Ola Berg',
    'Berg => Ola Berg',
  ],
  [
    'Norway’s Defence Ministry said the drill was over. The ministry denied that a ship had been lost.',
    'Norway’s Defence Ministry => Norway: Defence Ministry',
    'The ministry => Norway: Defence Ministry',
  ],
  [
    'Norway’s Defence Ministry said in a statement that the drill was over. The statement said no ship had been lost.',
    'Norway’s Defence Ministry => Norway: Defence Ministry',
    'The statement => statement of Norway: Defence Ministry (document)',
  ],
  [
    'The note, dated May 18 and signed by Norway’s ambassador, Ola Berg, says that the drill is over.',
    'The note, dated May 18 and signed by Norway’s ambassador, Ola Berg => note (document)',
  ],
  [
    'A letter signed by the harbour master, Ola Berg, says the drill is over.',
    'A letter signed by the harbour master, Ola Berg => letter signed by the harbour master (document)',
  ],
])

table('19. possessives of a noun cue, and some', [
  [
    'Norwegian Foreign Minister Ingrid Dahl said the talks had failed. Some said nobody was surprised.',
    'Norwegian Foreign Minister Ingrid Dahl => Ingrid Dahl',
    'Some => Some (anonymous-group)',
  ],
  ['Erik Berg left Oslo. His claim that the radar was off surprised nobody.', 'His => Erik Berg'],
])

table('11. relative clauses', [
  ['The mayor met Erik Berg, who warned that the winter would be long.', 'who => Erik Berg'],
])

table('19. ambiguous: nobody, and who was considered', [
  [
    'Erik Berg and Pedro Ruiz met in Oslo on Monday. He said the radar was off.',
    'He => nobody: ambiguous: person:erik-berg, person:pedro-ruiz',
  ],
  ['Erik Berg and Mika Aoki met in Oslo on Monday. She said the radar was off.', 'She => Mika Aoki'],
  ['It rained. He said the radar was off.', 'He => nobody: no candidate'],
])

table('20. namesakes, names told later, roles that bring a name in', [
  [
    'Defence Minister Matthias Holm spoke first. Former minister Ulrike Holm spoke last. “The bill is paid,” Ms Holm said.',
    'Ms Holm => Ulrike Holm',
  ],
  [
    '“The bill is paid,” said the minister. Norwegian Finance Minister Ola Berg was speaking in Bergen.',
    'the minister => Ola Berg',
  ],
  [
    'Chilean Foreign Minister Rosa Paredes arrived on Monday.\n\nThe foreign minister said the visit would be short.',
    'The foreign minister => Rosa Paredes',
  ],
])

table('21. counterparts', [
  [
    'Norwegian Defence Minister Ola Berg met his Japanese and Chilean counterparts Mika Aoki and Pedro Ruiz. Aoki said the radar would be shared.',
    'Aoki => Mika Aoki',
  ],
  [
    'Norwegian Defence Minister Ola Berg met his Japanese counterpart, Mika Aoki. The Japanese minister said the radar would be shared.',
    'The Japanese minister => Mika Aoki',
  ],
  [
    'Norwegian Defence Minister Ola Berg met his Japanese and Chilean counterparts Mika Aoki and Pedro Ruiz. The Chilean defence minister said the radar would be shared.',
    'The Chilean defence minister => Pedro Ruiz',
  ],
])

table('22. joint speakers', [
  [
    'Saudi Arabia, the UAE, Kuwait and Bahrain all condemned the attack.',
    'Saudi Arabia, the UAE, Kuwait and Bahrain all => Saudi Arabia + United Arab Emirates + Kuwait + Bahrain (joint)',
  ],
  ['Norway, which borders Finland, said it was ready.', 'Norway, which borders Finland => Norway'],
  [
    'The members of the Security Council condemned in the strongest terms the attack. They urged calm.',
    'The members of the Security Council => UN Security Council',
    'They => UN Security Council',
  ],
  [
    'President Jan Hart met Prime Minister Eva Lind. The two leaders discussed the strait. President Hart thanked the crew. Prime Minister Lind praised the fleet. They agreed to meet again.',
    'The two leaders => Jan Hart + Eva Lind (joint)',
    'President Hart => Jan Hart',
    'Prime Minister Lind => Eva Lind',
    'They => Jan Hart + Eva Lind (joint)',
  ],
  [
    'The Prime Minister spoke to the President of Chile, Ana Ruiz. They agreed to meet again.',
    'They => The Prime Minister + Ana Ruiz (joint)',
  ],
  [
    'The Prime Minister spoke to the President of Chile, Ana Ruiz, and the soldiers. They agreed to meet again.',
    'They => the soldiers (anonymous-group)',
  ],
  ['The soldier shot Ola Berg on Monday. They said the men were armed.', 'They => nobody: no candidate'],
  [
    'Ana Ruiz said Ola Berg was late. They agreed to meet again.',
    'Ana Ruiz => Ana Ruiz',
    'They => nobody: no candidate',
  ],
  [
    'Deputy Prime Minister and Defence Minister Ola Berg said the road was open.',
    'Deputy Prime Minister and Defence Minister Ola Berg => Ola Berg',
  ],
  [
    'Prime Minister Jan Ruiz and Defence Minister Ola Berg said the road was open.',
    'Prime Minister Jan Ruiz and Defence Minister Ola Berg => Jan Ruiz + Ola Berg (joint)',
  ],
  [
    'Japan’s chief cabinet secretary said Tokyo would wait. It was a ruin, in the words of Jan Ruiz of Oslo.',
    'Japan’s chief cabinet secretary => Japan’s chief cabinet secretary (anonymous)',
    'Jan Ruiz of Oslo => Jan Ruiz',
  ],
  [
    'A Pakistani source and two Taliban officials said the talks had failed.',
    'A Pakistani source and two Taliban officials => Pakistani source + two Taliban officials (joint)',
  ],
  [
    'Japan, Norway and Chile said in a statement that the strait was open.',
    'Japan, Norway and Chile => Japan + Norway + Chile (joint)',
  ],
  [
    'Japan, Norway and Chile said in a joint statement that the strait was open. The statement said they “will not wait for a fourth warning.”',
    'Japan, Norway and Chile => Japan + Norway + Chile (joint)',
    'The statement => joint statement of Japan + Norway + Chile (document)',
  ],
  [
    'Oslo and Tokyo said the strait was open. They warned that it might not stay so.',
    'Oslo and Tokyo => Norway + Japan (joint)',
    'They => Norway + Japan (joint)',
  ],
  [
    'Norway and Japan met in Oslo. The two countries said the strait was open.',
    'The two countries => Norway + Japan (joint)',
  ],
  [
    'Defence Ministers Mika Aoki and Ola Berg met in Oslo. The ministers said the strait was open.',
    'The ministers => Mika Aoki + Ola Berg (joint)',
  ],
])

table('22. lists', [
  [
    'The president, Ingrid Dahl, and the prime minister, Erik Berg, said the radar was off.',
    'The president, Ingrid Dahl, and the prime minister, Erik Berg => Ingrid Dahl + Erik Berg (joint)',
  ],
  [
    'Japan and a senior U.S. official said the radar was off.',
    'Japan and a senior U.S. official => Japan + senior U.S. official (joint)',
  ],
  [
    'Chilean Foreign Minister Rosa Paredes met Norwegian Foreign Minister Erik Berg. The foreign ministers of Chile and Norway said the radar was off.',
    'The foreign ministers of Chile and Norway => Rosa Paredes + Erik Berg (joint)',
  ],
  ['Neither Japan nor Norway said the radar was off.', 'Neither Japan nor Norway => Japan + Norway (joint)'],
  [
    'Peter Marlow, a senator and former pilot, said the radar was off.',
    'Peter Marlow, a senator and former pilot => Peter Marlow',
  ],
])

test('a diplomat is not of the country where he is', () => {
  const text = 'A Western diplomat in Oslo said the radar was off. An official in Santiago said it was not.'
  const { entities } = read(articleOf(text))
  expect(entities.filter((e) => e.kind === 'person').map((e) => e.country)).toEqual([undefined, 'CL'])
})

test('a person called No denies nothing', () => {
  const { statements } = read(articleOf('No Kwang Su, the premier, said the radar was off.'))
  expect(statements.map((s) => s.polarity)).toEqual(['affirmed'])
})

table('a weapon does not speak', [
  ['Long-range missiles and rockets share the same technology.'],
  ['The Hwasong-17 suggests a new stage.'],
])

table('no source of its own', [
  [
    'Mika Aoki said the radar was off.\n\n“I have counted the ships. Nobody else has.”',
    'Mika Aoki => Mika Aoki',
    'Mika Aoki => Mika Aoki',
  ],
])

table('23. capitals and houses as governments', [
  ['Tokyo said the launch had failed.', 'Tokyo => Japan'],
  ['The Kremlin denied that a ship had been lost.', 'The Kremlin => Russia'],
  ['Downing Street said the visit would be short.', 'Downing Street => United Kingdom'],
])

table('numbered paragraphs: the parties, the ministers', [
  [
    '1. The Army of Chile and the Coast Guard (hereinafter “the Parties”) agree to a truce.\n\n2. The Parties undertake to wait.',
    'The Army of Chile and the Coast Guard (hereinafter “the Parties”) => Chile: Army + Coast Guard (joint)',
    'The Parties => Chile: Army + Coast Guard (joint)',
  ],
])

table('who asks in passing is not who answers', [
  [
    'Minister Claire Whitlock said the plane would stay. Asked by a reporter whether it carried mines, she said that it did not.',
    'Minister Claire Whitlock => Claire Whitlock',
    'a reporter => reporter (anonymous)',
    'she => Claire Whitlock',
  ],
])

table('one, both and neither of those named before', [
  [
    'Anna Dahl and Henrik Dahl spoke on Monday. Neither of them said why.',
    'Neither of them => Anna Dahl + Henrik Dahl (joint)',
  ],
  [
    'The two generals spoke in Oslo. One of them cautioned that nothing had been decided.',
    'One of them => One of them (anonymous)',
  ],
  [
    'The Finnish Foreign Ministry neither confirmed nor denied the report.',
    'The Finnish Foreign Ministry => Finland: Foreign Ministry',
  ],
])

table('an office that several countries have: one holder for each', [
  [
    'The foreign ministers of France and Germany said on Monday that the talks had failed.',
    'The foreign ministers of France and Germany => France: foreign minister + Germany: foreign minister (joint)',
  ],
  [
    'The presidents of Norway, Chile and Japan called for a truce.',
    'The presidents of Norway, Chile and Japan => Norway: president + Chile: president + Japan: president (joint)',
  ],
  [
    'Negotiators from Norway, Chile and the UK said the radar was off.',
    'Negotiators from Norway, Chile and the UK => Negotiators from Norway, Chile and the UK (anonymous-group)',
  ],
  [
    'Paul Roux, the French foreign minister, came. The French and German foreign ministers said no to it.',
    'The French and German foreign ministers => Paul Roux + Germany: foreign minister (joint)',
  ],
  [
    'The leaders of Japan, South Korea and the United States said they would share data.',
    'The leaders of Japan, South Korea and the United States => Japan: leader + South Korea: leader + United States: leader (joint)',
  ],
  [
    'Two lawmakers from France and Germany said it was late.',
    'Two lawmakers from France and Germany => Two lawmakers (anonymous-group)',
  ],
])

table('a counterpart whom nobody names holds the office', [
  [
    'Norwegian Prime Minister Ola Berg spoke in Oslo. His Danish counterpart said the plan was late.',
    'His Danish counterpart => Denmark: prime minister',
  ],
  [
    'Ola Berg, the Norwegian prime minister, met Nikos Petrou. Their Turkish counterpart, who was not invited, called it “a show”.',
    'Their Turkish counterpart => Türkiye: prime minister',
  ],
])

table('who is nobody', [
  ['No one claimed responsibility. No group has said why. Oslo said it would wait.', 'Oslo => Norway'],
  ['The WHO said on Monday that 20 had died.', 'The WHO => World Health Organization'],
])

table('quoted as saying', [
  ['A harbour pilot was quoted as saying the pier was lost.', 'A harbour pilot => harbour pilot (anonymous)'],
  [
    'The ambassador was quoted by the Harbour Gazette as saying that the ships “will pass or will be made to pass”.',
    'The ambassador => ambassador (anonymous)',
  ],
  [
    '“The ships will pass,” Minister Ola Berg was quoted as saying by the Harbour Gazette.',
    'Minister Ola Berg => Ola Berg',
  ],
  [
    '“The line is crossed,” Minister Ola Berg was quoted by the Harbour Gazette as telling officers.',
    'Minister Ola Berg => Ola Berg',
  ],
])

table('24. anonymous speakers and spokespeople', [
  [
    'A senior Norwegian official said the radar was off.',
    'A senior Norwegian official => senior Norwegian official (anonymous)',
  ],
  [
    'A person familiar with the talks said the radar was off.',
    'A person familiar with the talks => person familiar with the talks (anonymous)',
  ],
  ['The German chancellor said the talks would go on.', 'The German chancellor => German chancellor'],
  [
    'A Norwegian minister said the radar was off. The minister said it was old.',
    'A Norwegian minister => Norwegian minister (anonymous)',
    'The minister => Norwegian minister (anonymous)',
  ],
  ['Chileans say the radar is old.', 'Chileans => Chileans (anonymous-group)'],
  ['Many Norwegians say the radar is old.', 'Many Norwegians => Many Norwegians (anonymous-group)'],
  ['WHO Director-General Dr. Ana Ruiz said the radar was off.', 'WHO Director-General Dr. Ana Ruiz => Ana Ruiz'],
  [
    'Senator Ana Ruiz, Republican of Ohio and a member of the Armed Services Committee, said the radar was off.',
    'Senator Ana Ruiz, Republican of Ohio and a member of the Armed Services Committee => Ana Ruiz',
  ],
  [
    'Rep. Ana Ruiz, D-N.Y., and Rep. Ola Berg, R-Ohio, said the radar was off.',
    'Rep. Ana Ruiz, D-N.Y., and Rep. Ola Berg, R-Ohio => Ana Ruiz + Ola Berg (joint)',
  ],
  ['Analysts say the radar is old.', 'Analysts => Analysts (anonymous-group)'],
  ['Two Chilean officials said the radar was off.', 'Two Chilean officials => Two Chilean officials (anonymous-group)'],
  [
    'A senior Norwegian official said the radar was off. The official said it would be mended.',
    'A senior Norwegian official => senior Norwegian official (anonymous)',
    'The official => senior Norwegian official (anonymous)',
  ],
  [
    'A spokesman for Norway’s Defence Ministry said the radar was off.',
    'A spokesman for Norway’s Defence Ministry => Norway: Defence Ministry + spokesman for Norway’s Defence Ministry',
  ],
  ['Kremlin spokesman Arkady Orlov said the radar was off.', 'Kremlin spokesman Arkady Orlov => Arkady Orlov + Russia'],
  [
    'The ministry’s spokeswoman, Vera Lind, said the radar was off.',
    'The ministry’s spokeswoman, Vera Lind => Vera Lind + The ministry',
  ],
])

table('25. at second hand', [
  [
    'The Harbour Gazette quoted Norwegian Defence Minister Ola Berg as saying that the radar was off.',
    'Norwegian Defence Minister Ola Berg => Ola Berg',
  ],
  [
    'The agency cited a military source as saying that the radar was off.',
    'a military source => military source (anonymous)',
  ],
  [
    '“The radar is off,” a military source told the Harbour Gazette.',
    'a military source => military source (anonymous)',
  ],
])

table('26. former, acting, deputy', [
  ['Former defence minister Ulrike Holm said the bill was paid.', 'Former defence minister Ulrike Holm => Ulrike Holm'],
  [
    'Acting Foreign Minister Ingrid Dahl said the talks had failed. The acting minister said nobody was surprised.',
    'Acting Foreign Minister Ingrid Dahl => Ingrid Dahl',
    'The acting minister => Ingrid Dahl',
  ],
  [
    'Norwegian Defence Minister Ola Berg arrived with ex-defence minister Ulrike Holm. The former defence minister said the bill was paid.',
    'The former defence minister => Ulrike Holm',
  ],
])

table('27. people named like places and months', [
  [
    'American envoy Chad Ellison, a former governor, said the talks would go on. Ellison said they would end in May.',
    'American envoy Chad Ellison, a former governor => Chad Ellison',
    'Ellison => Chad Ellison',
  ],
  [
    'British Africa Minister Georgia May said the road was open. May added that lorries were moving.',
    'British Africa Minister Georgia May => Georgia May',
    'May => Georgia May',
  ],
  ['Chad said the road was open.', 'Chad => Chad'],
])

table('several who spoke as one, offices, and whom "its spokesman" speaks for', [
  [
    'Defence Minister Kadri Lepik called the drill a success. The Finnish and Swedish ministers, Antti Salmela and Ebba Lind, issued a statement in which they urged calm. The ministers said they would meet again.',
    'Defence Minister Kadri Lepik => Kadri Lepik',
    'they => Antti Salmela + Ebba Lind (joint)',
    'The ministers => Antti Salmela + Ebba Lind (joint)',
  ],
  [
    '“We have turned a page,” Mika Aoki said beside Ola Berg. Both ministers denied that the talks had failed.',
    'Mika Aoki => Mika Aoki',
    'Both ministers => Mika Aoki + Ola Berg (joint)',
  ],
  [
    'Mika Aoki and Ola Berg met in Oslo. The talks had failed, two diplomats said.',
    'two diplomats => two diplomats (anonymous-group)',
  ],
  [
    'Sudan’s warring generals agreed to a truce. The RSF and the army met in Amman.',
    'Sudan’s warring generals => Rapid Support Forces + the army (joint)',
  ],
  [
    'Fighters of M23 met the Congolese army. The warring sides agreed to a truce.',
    'The warring sides => M23 + Democratic Republic of the Congo: Army (joint)',
  ],
  [
    'The Royal Navy watched M23 from the lake. The warring sides agreed to a truce.',
    'The warring sides => nobody: no person, body or document',
  ],
  ['Mika Aoki was in Oslo. The talks had failed, her office said.', 'her office => Mika Aoki'],
  ['Aoki’s office said Mika Aoki would resign.', 'Aoki’s office => Mika Aoki'],
  [
    'The Kremlin has warned that it would respond. Its spokesman, Oleg Varnin, said the drill was a threat.',
    'The Kremlin => Russia',
    'Its spokesman, Oleg Varnin => Oleg Varnin + Russia',
  ],
  [
    'Japan, Norway and Chile said in a joint communiqué that the strait must stay open. It also urged all sides to talk.',
    'Japan, Norway and Chile => Japan + Norway + Chile (joint)',
    'It => joint communiqué of Japan + Norway + Chile (document)',
  ],
])

table('an office told before its holder, whose title is said shorter then', [
  [
    'Norway will not give way, its defence minister said. “Nobody moves us,” said the minister, Ingrid Dahl, in an interview.',
    'its defence minister => Ingrid Dahl',
    'the minister, Ingrid Dahl => Ingrid Dahl',
  ],
  [
    'An army spokesman said the base was empty. The spokesman, Colonel Ola Berg, added that nobody was hurt.',
    'An army spokesman => Ola Berg',
    'The spokesman, Colonel Ola Berg => Ola Berg',
  ],
  [
    'The foreign minister of Qatar said he was calm. Minister Nasser Al-Amri said talks would go on.',
    'The foreign minister of Qatar => Nasser Al-Amri',
    'Minister Nasser Al-Amri => Nasser Al-Amri',
  ],
  [
    'An army spokesman said the base was empty. Foreign ministry spokesman Ola Berg said talks went on.',
    'An army spokesman => army spokesman (anonymous)',
    'Foreign ministry spokesman Ola Berg => Ola Berg + Foreign ministry',
  ],
  [
    'The prime minister of Norway said yes to the plan. Minister Ola Berg said that it was dead.',
    'The prime minister of Norway => prime minister of Norway',
    'Minister Ola Berg => Ola Berg',
  ],
])

table('an official once more, a side, and a spokesman of what was just named', [
  [
    'A senior administration official called the mood grim. The official declined to say more about the talks.',
    'A senior administration official => senior administration official (anonymous)',
    'The official => senior administration official (anonymous)',
  ],
  ['The Chilean side said that talks would go on.', 'The Chilean side => Chile'],
  [
    'Norway reacted with scorn; its spokesman called the pledge “a drop in the ocean”.',
    'its spokesman => Norway + its spokesman',
  ],
  [
    'Two diplomats said the talks had stalled. A second said the offer was dead.',
    'Two diplomats => Two diplomats (anonymous-group)',
    'A second => second (anonymous)',
  ],
])

table('the two, a deputy by a shorter title, and a subject who is a man for sure', [
  ['Victoria Hale rang Emre Demir. The two agreed to meet in Oslo.', 'The two => Victoria Hale + Emre Demir (joint)'],
  [
    'Talks will go on, Deputy Foreign Minister Ola Berg said. The deputy minister added that nobody was surprised.',
    'Deputy Foreign Minister Ola Berg => Ola Berg',
    'The deputy minister => Ola Berg',
  ],
  [
    '“I will go,” Ashworth wrote. Her spokesman would not say when. “No comment,” he told reporters.',
    'Ashworth => Ashworth',
    'Her spokesman => Her spokesman (anonymous)',
    'he => Her spokesman (anonymous)',
  ],
])

table('in her words, a spokesman of the body that just spoke, brackets', [
  ['Foreign Minister Ingrid Dahl came late. In her words, the blockade is “medieval”.', 'her => Ingrid Dahl'],
  [
    'Norway’s Defence Ministry denied the account. A spokesman said: “All strikes were lawful.”',
    'Norway’s Defence Ministry => Norway: Defence Ministry',
    'A spokesman => Norway: Defence Ministry + spokesman',
  ],
  ['The minister [Anders Holm] said that the radar was off.', 'The minister [Anders Holm] => Anders Holm'],
])

table('a source once more, and letters in brackets', [
  [
    'A Chilean security source confirmed the clashes. The source said twelve soldiers were killed.',
    'A Chilean security source => Chilean security source (anonymous)',
    'The source => Chilean security source (anonymous)',
  ],
  [
    "The head of Ukraine's military intelligence agency (HUR), Lt. Gen. Kyrylo Budko, told Suspilne that Russia had deployed the Oreshnik in Belarus.",
    "The head of Ukraine's military intelligence agency (HUR), Lt. Gen. Kyrylo Budko => Kyrylo Budko",
  ],
])

table('somebody told once more, and named then', [
  [
    'A Kremlin aide said the envoy would come. The aide, Yuri Ushkin, called the talks “useful”.',
    'A Kremlin aide => Yuri Ushkin',
    'The aide, Yuri Ushkin => Yuri Ushkin',
  ],
])

table('an office of state once more', [
  [
    'The Chilean foreign minister said Oslo was open to a deal. The minister also accused Bergen of “dreaming”.',
    'The Chilean foreign minister => Chilean foreign minister',
    'The minister => Chilean foreign minister',
  ],
])

table('a family name that looks like a pronoun', [
  [
    'Spokesman He Yadong said the controls were lawful. He added that talks went on.',
    'Spokesman He Yadong => He Yadong',
    'He => He Yadong',
  ],
])

table('whose minister, and who is no minister', [
  [
    'Egypt rejected the plan. Its foreign minister called it “dead”.',
    'Egypt => Egypt',
    "Its foreign minister => Egypt's foreign minister",
  ],
  ['Chile needs more ships, its president said in Paris.', "its president => Chile's president"],
  ['Nobody had told Ola Berg, the president said on Monday.', 'the president => president (anonymous)'],
  [
    'The ship was built for Ola Berg, the defence minister told reporters.',
    'the defence minister => defence minister (anonymous)',
  ],
])

table('a title before a name, and an office told a paragraph before its holder is named', [
  [
    'Chief of the Naval Staff Admiral Ola Berg said the drill was over.',
    'Chief of the Naval Staff Admiral Ola Berg => Ola Berg',
  ],
  [
    'Britain will send more missiles, the defence secretary has told parliament.\n\nHarriet Cole said the crews were ready.',
    'the defence secretary => Harriet Cole',
    'Harriet Cole => Harriet Cole',
  ],
  ['A diplomat, who asked not to be named, said the talks had failed.', 'A diplomat => diplomat (anonymous)'],
  [
    'The chancellor said the talks had failed.\n\nThe late chancellor Herbert Wiese used to say that talks never fail.',
    'The chancellor => chancellor (anonymous)',
    'The late chancellor Herbert Wiese => Herbert Wiese',
  ],
])

test('two in a headline, joined by a comma', () => {
  const title = 'Chile’s Ruiz, Peru’s Peña agree to talks'
  const text = `${title}\n\nChilean President Camila Ruiz and Peruvian leader Hugo Peña met in Lima.`
  const document = read(articleFromJson({ text, title }))
  expect(document.statements[0]!.speaker).toMatchObject({
    entities: [{ id: 'person:camila-ruiz' }, { id: 'person:hugo-pena' }],
    mode: 'joint',
  })
})

table('whom the words around a pronoun or an office leave', [
  ['Chile, which Peru accuses of theft, stayed silent. It has denied the charge.', 'Peru => Peru', 'It => Chile'],
  [
    'The minister, Ola Berg, said he was calm. His deputy went further: the man, he said, was “asleep”.',
    'The minister, Ola Berg => Ola Berg',
    'he => His deputy (anonymous)',
  ],
  [
    'A White House official said it was over. “It is over,” the official said. “So be it,” said Sami Karim, a senior official in the group.',
    'A White House official => White House official (anonymous)',
    'the official => White House official (anonymous)',
    'Sami Karim, a senior official in the group => Sami Karim',
  ],
  ['Israel says the group Hezbollah is rearming, a charge it denies.', 'Israel => Israel', 'it => Hezbollah'],
  ['Kyiv says the dam was mined, an allegation Moscow has rejected.', 'Kyiv => Ukraine', 'Moscow => Russia'],
  [
    'China spoke first. According to the 11th Regional Coast Guard Headquarters in Naha, two vessels came. One had a gun, it said.',
    'the 11th Regional Coast Guard Headquarters in Naha => nobody: a name that is not known',
    'it => nobody: a name that is not known',
  ],
  [
    'Norway urges Oslo to wait, a foreign ministry spokesperson said on Monday.\n\nSpokesperson Alma Vik made the remarks at a briefing.',
    'a foreign ministry spokesperson => Alma Vik + foreign ministry',
  ],
  [
    'The acting defence minister vowed to take revenge. “It will be so,” Sheikh Omar Latif said in a message.',
    'The acting defence minister => Omar Latif',
    'Sheikh Omar Latif => Omar Latif',
  ],
  [
    'President Viktor Sokolov and his Serbian counterpart Pavel Lukin talked. The leaders of the two countries confirmed the pact.',
    'The leaders of the two countries => Viktor Sokolov + Pavel Lukin (joint)',
  ],
  [
    'Gustavo Marin spoke.\n\nMarin’s defence minister, a retired general, did so as well. The pact “has not been suspended”, said Pedro Arango.',
    'Pedro Arango => Pedro Arango',
  ],
  [
    'Estonia’s Ola Berg agreed. “She is right,” the prime minister said.\n\nPoland’s Jan Mazur was less sure.',
    'the prime minister => Ola Berg',
  ],
  [
    'The Ministry of National Defense (MND) tracked 45 aircraft around Taiwan. Of these, 31 crossed the line, the MND said.',
    'the MND => Ministry of National Defense',
  ],
  [
    'US senior adviser for Africa Moses Bell told reporters that both sides had agreed.',
    'US senior adviser for Africa Moses Bell => Moses Bell',
  ],
  [
    'David Shore was calm. Angus Tate accused the government of drift; “we need drones now, not ships”, he said.',
    'Angus Tate => Angus Tate',
    'he => Angus Tate',
  ],
  ['The envoy was handed a note. “We protest in the strongest terms,” it read.', 'it => note (document)'],
  [
    'Norway will take it “in the early 2030s”, the defence minister insisted on Thursday.\n\nTim Corrigan, who took over in May, told the Gazette that all was well.',
    'the defence minister => Tim Corrigan',
    'Tim Corrigan, who took over in May => Tim Corrigan',
  ],
  [
    'President Andres Molina asked Carter Hayes to “stop”. “No war, please,” he pleaded.',
    'President Andres Molina => Andres Molina',
    'he => Andres Molina',
  ],
  [
    'Secretary of Iran’s Supreme National Security Council Hamid Lari warned Oslo against “any adventure”.',
    'Secretary of Iran’s Supreme National Security Council Hamid Lari => Hamid Lari',
  ],
  ['DAMASCUS, (SANA) President Omar Latif affirmed that the war was over.', 'President Omar Latif => Omar Latif'],
  [
    'Press Secretary Sean Holt gave a readout.\n\nSecretary of War Pat Hesler spoke with Defense Minister Koji Aramaki today. The Secretary reaffirmed the pact. The two leaders condemned the launch.',
    'The Secretary => Pat Hesler',
    'The two leaders => Pat Hesler + Koji Aramaki (joint)',
  ],
  [
    'The 14 experts, including the special rapporteur on Oslo, Elena Marchetti, said that thousands had fled.',
    'The 14 experts, including the special rapporteur on Oslo, Elena Marchetti => 14 experts + Elena Marchetti (joint)',
  ],
  ['Israel’s mission in Geneva accused the experts of bias.', 'Israel’s mission in Geneva => Israel'],
  [
    'Israel says Elena Marchetti has justified terrorism — a charge she rejects.',
    'Israel => Israel',
    'she => Elena Marchetti',
  ],
  [
    'Malaysian Foreign Minister Datuk Seri Ismail Rahman said it was over. Ismail declined to name them.',
    'Malaysian Foreign Minister Datuk Seri Ismail Rahman => Ismail Rahman',
    'Ismail => Ismail Rahman',
  ],
  [
    'Jutland Observer: How serious is it?\n\nThomas Ahlberg: It is serious enough.\n\nJutland Observer: Do you know who it is?\n\nThomas Ahlberg: I do.\n\nJutland Observer: Will you say who?\n\nThomas Ahlberg: I will not say that.',
    'Jutland Observer => Jutland Observer',
    'Thomas Ahlberg => Thomas Ahlberg',
    'Jutland Observer => Jutland Observer',
    'Thomas Ahlberg => Thomas Ahlberg',
    'Jutland Observer => Jutland Observer',
    'Thomas Ahlberg => Thomas Ahlberg',
  ],
  [
    'Hamas left. A commander in the group, who declined to be identified, told the Gazette: “We will keep our weapons.”',
    'who => commander in the group (anonymous)',
    'A commander in the group => commander in the group (anonymous)',
  ],
  [
    'Prime Minister Ingrid Solheim met Ukrainian President Yulia Marchenko. The Ukrainian said the money would buy time.',
    'The Ukrainian => Yulia Marchenko',
  ],
  [
    'China spoke. The defence ministry in Beijing said that all was well.',
    'The defence ministry in Beijing => China: Defence Ministry',
  ],
  [
    'Norway will pay, PM says.\n\nNorwegian Prime Minister Ingrid Solheim told the press so at 6 PM.',
    'PM => Ingrid Solheim',
    'Norwegian Prime Minister Ingrid Solheim => Ingrid Solheim',
  ],
  [
    'The French delegate told the board, according to a copy of her remarks seen by AFP: “Five months have passed.”',
    'The French delegate => French delegate (anonymous)',
  ],
  [
    'Iran’s ambassador to the IAEA said on Thursday that a deal was void.\n\nReza Nouri told reporters that it was over.',
    'Iran’s ambassador to the IAEA => Reza Nouri',
    'Reza Nouri => Reza Nouri',
  ],
  [
    'Constitutional Democrat Kenji Okada retorted that it was so.',
    'Constitutional Democrat Kenji Okada => Kenji Okada',
  ],
  ['Cope said Iran was still sending parts for its missiles — which Tehran denies.', 'Cope => Cope', 'Tehran => Iran'],
  [
    'The United States, Italy and Germany have told their citizens to leave.',
    'The United States, Italy and Germany => United States + Italy + Germany (joint)',
  ],
  [
    'One officer called it “strange”; another, a colonel of three tours, said he would stay.',
    'One officer => officer (anonymous)',
    'another, a colonel of three tours => another (anonymous)',
  ],
  [
    'An employee who did not want his name in the paper said: “They hovered.”',
    'An employee who did not want his name in the paper => employee who did not want his name in the paper (anonymous)',
  ],
  [
    'Jan Berg came. The federal prosecutor is investigating, his office confirmed.',
    'his office => The federal prosecutor (anonymous)',
  ],
  [
    'A jet of the air force came down in Sagaing on Tuesday, the navy and rebels said, though they disagreed about why.',
    'the navy and rebels => the navy + rebels (joint)',
  ],
  [
    'NATO’s secretary general, Henk Visser, left. Major General Pavel Lukin is Belarus’s chief of staff. The NATO chief said it was over.',
    'The NATO chief => Henk Visser',
  ],
  [
    'Kim Yo-hyang, the sister of leader Kim Tae-song, said there was no deal. Kim called it “a dream”.',
    'Kim Yo-hyang, the sister of leader Kim Tae-song => Kim Yo-hyang',
    'Kim => Kim Yo-hyang',
  ],
  [
    'Families of the dead said they feared the worst.',
    'Families of the dead => Families of the dead (anonymous-group)',
  ],
  [
    'Japan and Australia voiced concern, with Tokyo calling for calm and Canberra saying it stood by Manila.',
    'Tokyo => Japan',
    'Canberra => Australia',
  ],
])

table('papers by other names, and media by their kind', [
  [
    'New Delhi’s readout said it was agreed. Ottawa’s version says that the two talked.',
    'New Delhi’s readout => New Delhi’s readout of India (document)',
    'Ottawa’s version => Ottawa’s version of Canada (document)',
  ],
  [
    'The American account said otherwise, and the Israeli version made no mention of hostages.',
    'The American account => American account of United States (document)',
  ],
  [
    'The ministry published a statement, which said that Norway would act.',
    'which => statement of The ministry (document)',
  ],
  [
    'South Korea’s president denied the report. The Defense Ministry likewise denied the report, calling it "a novel".',
    'South Korea’s president => South Korea’s president',
    'The Defense Ministry => Defense Ministry',
    'The Defense Ministry => Defense Ministry',
  ],
  ['The Izvestia newspaper reported that Cairo wanted ships.', 'The Izvestia newspaper => Izvestia'],
  ['The embassy was shut, the Jiji news agency reported.', 'the Jiji news agency => Jiji Press'],
  [
    'Asked by Conservative MP Giles Warner whether Oslo would pay, Hale replied: "All options remain."',
    'Conservative MP Giles Warner => Giles Warner',
    'Hale => Hale',
  ],
])

table('titles, brackets and papers', [
  [
    '“We are watching,” Joint Chiefs of Staff (JCS) spokesperson Col. Ryu Min-sang said.',
    'Joint Chiefs of Staff (JCS) spokesperson Col. Ryu Min-sang => Ryu Min-sang + Joint Chiefs of Staff',
  ],
  [
    '“It is over,” said Under Secretary of the Treasury for Terrorism and Financial Intelligence Paul Hall. “So it is,” Hall added.',
    'Under Secretary of the Treasury for Terrorism and Financial Intelligence Paul Hall => Paul Hall',
    'Hall => Paul Hall',
  ],
  [
    'Chief of Staff of the Norwegian Armed Forces Major General Arne Lie warned of war. The general also hailed the fleet.',
    'Chief of Staff of the Norwegian Armed Forces Major General Arne Lie => Arne Lie',
    'The general => Arne Lie',
  ],
  [
    'Kim Song Nam made public a statement titled “No one can stop us”. It says: “We will go on.”',
    'Kim Song Nam => Kim Song Nam',
    'It => statement of Kim Song Nam (document)',
  ],
  [
    'Ukraine’s general staff said 11 attacks had failed. In the east, troops fell back, according to the update.',
    'Ukraine’s general staff => Ukraine: General Staff',
    'the update => update of Ukraine: General Staff (document)',
  ],
  [
    'Ukraine’s general staff said the line had held. “We shot down 30 drones,” the air force said.',
    'Ukraine’s general staff => Ukraine: General Staff',
    'the air force => the air force',
  ],
  ['“It is near,” Rep. Oh Se-rin said.', 'Rep. Oh Se-rin => Oh Se-rin'],
  [
    'Vietnam’s foreign ministry spokesperson Le Thu Ha said it was over.',
    'Vietnam’s foreign ministry spokesperson Le Thu Ha => Le Thu Ha + Vietnam: Foreign Ministry',
  ],
])

describe('headlines', () => {
  test.each([
    ['Oslo fleet “no threat”, says Minsk', 'Minsk | Oslo fleet “no threat”', ['country:BY']],
    ['Three killed in blast at arms depot: officials', 'officials | Three killed in blast at arms depot', ['~group']],
    ['Japan scrambles jets after sighting - ministry', 'ministry | Japan scrambles jets after sighting', ['~group']],
    ['Lavrov: West is asleep', 'Lavrov | West is asleep', ['person:sergei-lavrov']],
    [
      'IAEA: Iran has enough uranium',
      'IAEA | Iran has enough uranium',
      ['organisation:international-atomic-energy-agency'],
    ],
    ['Turkey’s Aydin: S-400 issue ‘closed’', 'Turkey’s Aydin | S-400 issue ‘closed’', ['person:aydin']],
    ['Kremlin aide: Oslo ‘ready for everything’', 'Kremlin aide | Oslo ‘ready for everything’', ['~person']],
    ['Norway will use force against spy ship, says Healing', 'Healing | Norway will use force against spy ship', []],
    [
      'Oslo will not join but wants ‘good relations’, Berg tells visiting admiral',
      'Berg | Oslo will not join but wants ‘good relations’',
      ['person:berg'],
    ],
    ['Pentagon chief tells generals: prepare', 'Pentagon chief | prepare', ['~person']],
    ['Exclusive: India seeks tanks, sources say', 'sources | India seeks tanks', ['~group']],
  ])('%s', (title, statement, who) => {
    const text = `${title}\n\nSergei Lavrov, the foreign minister, was in Oslo on Monday.`
    const { statements } = read(articleFromJson({ text, title }))
    const [first] = statements
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect([slice(first!.speaker!), ...first!.content.map(slice)].join(' | ')).toBe(statement)
    expect(first!.speaker!.entities.map(({ id }) => id.replace(/^(~[a-z]+).*/, '$1'))).toEqual(who)
  })

  test.each([
    'Ukraine: Russian strike kills five in Kharkiv',
    'Analysis: Why the missile worries Oslo',
    'Range: The missile',
  ])('a label is nobody: %s', (title) => {
    expect(read(articleFromJson({ text: `${title}\n\nIt was late.`, title })).statements).toEqual([])
  })
})

table('a name behind "named" is who the phrase is', [
  ['A baker named Omar Haddad said the shells came at dawn.', 'A baker named Omar Haddad => Omar Haddad'],
  [
    '“Alone,” said the defendant, a former Chilean paramilitary named Jan Ruiz.',
    'the defendant, a former Chilean paramilitary named Jan Ruiz => Jan Ruiz',
  ],
  ['A spokesman said the president had named Ola Berg.', 'A spokesman => spokesman (anonymous)'],
])

table('an office with its holder behind it is no other’s', [
  [
    'Norwegian Foreign Minister Ola Berg was in Brussels. The European Union’s foreign policy chief, Ana Ruiz, replied that it was over.',
    'The European Union’s foreign policy chief, Ana Ruiz => Ana Ruiz',
  ],
  [
    'Norwegian Foreign Minister Ola Berg was in Brussels. The foreign minister said it was over.',
    'The foreign minister => Ola Berg',
  ],
])

table('the first word of a deputy’s office calls nobody', [
  ['The deputy said it was over. Deputy Prime Minister Ana Ruiz left.', 'The deputy => deputy (anonymous)'],
  ['The brigadier said it was over. Brigadier General Ola Berg left.', 'The brigadier => Ola Berg'],
])

table('each of two that were named together', [
  ['Norway and Chile exchanged fire. Each blamed the other for firing first.', 'Each => Norway + Chile (joint)'],
  ['Norway fired at dawn. Each blamed the other for firing first.', 'Each => nobody: no candidate'],
])

table('papers of a court, and papers with a name', [
  ['According to the charge sheet, he fired twice.', 'the charge sheet => charge sheet (document)'],
  ['According to the minutes, he fired twice.', 'the minutes => minutes (document)'],
  [
    'The latest report, The Blunt Spear, argues that sanctions work.',
    'The latest report, The Blunt Spear => latest report (document)',
  ],
  ['The author of the report, Ola Berg, argues that sanctions work.', 'The author of the report, Ola Berg => Ola Berg'],
])

table('who asks, with what they are and their name', [
  [
    'Asked by counsel to the court, Ana Ruiz KC, whether the minister had lied, General Ford replied: “Yes.”',
    'counsel to the court, Ana Ruiz KC => Ana Ruiz',
    'General Ford => Ford',
  ],
  ['Asked by a reporter, Ola Berg said that Oslo would pay.', 'Ola Berg => Ola Berg'],
])

table('a body is what stands behind its name, and may be called so', [
  [
    'Boko Haram raided the town. Calm Monitor, a Lagos-based rights group, said 12 people died. The group urged Nigeria to act.',
    'Calm Monitor, a Lagos-based rights group => Calm Monitor',
    'The group => Calm Monitor',
  ],
  [
    'Calm Monitor said 12 people died. Boko Haram raided the town. The group urged Nigeria to act.',
    'Calm Monitor => Calm Monitor',
    'The group => Boko Haram',
  ],
  ['Rheinmetall will build a plant. The group said it would open in May.', 'The group => Rheinmetall'],
  [
    'Rheinmetall said Boko Haram had raided a plant. The group said no.',
    'Rheinmetall => Rheinmetall',
    'The group => Boko Haram',
  ],
  ['According to Night Lawyers, a rights group, shelling killed 31.', 'Night Lawyers, a rights group => Night Lawyers'],
  [
    'Frontline Watch, a monitoring group, said 12 people died. Frontline Watch said it was over.',
    'Frontline Watch, a monitoring group => Frontline Watch',
    'Frontline Watch => Frontline Watch',
  ],
  ['Yesterday, a monitoring group said 12 people died.', 'a monitoring group => monitoring group (anonymous-group)'],
  ['Reporters, a group of students, said no.', 'Reporters, a group of students => Reporters (anonymous-group)'],
])

table('a body’s counterpart is the same body of another country', [
  [
    'Norway’s general staff said it was over. Its Chilean counterpart said it was not.',
    'Norway’s general staff => Norway: General Staff',
    'Its Chilean counterpart => Chile: General Staff',
  ],
  [
    'Norwegian Foreign Minister Ola Berg said it was over. His Chilean counterpart said it was not.',
    'Norwegian Foreign Minister Ola Berg => Ola Berg',
    'His Chilean counterpart => Chile: foreign minister',
  ],
])

table('a minister’s ministry', [
  [
    'Norway’s defence ministry said it was over. Norwegian Foreign Minister Ola Berg met his Chilean counterpart in Oslo, the ministry said.',
    'Norway’s defence ministry => Norway: Defence Ministry',
    'the ministry => Norway: Foreign Ministry',
  ],
  [
    'Chile’s defence ministry said it was over. Norwegian Foreign Minister Ola Berg had lied, the ministry said.',
    'Chile’s defence ministry => Chile: Defence Ministry',
    'the ministry => Chile: Defence Ministry',
  ],
])

table('an office is of nobody told by a surname alone', [
  [
    'Dahl alleged that Ruiz had boasted. The lawyer said the general had told him to fire.',
    'Dahl => Dahl',
    'The lawyer => lawyer (anonymous)',
  ],
  ['Liv Dahl defended her work. The minister said it was over.', 'Liv Dahl => Liv Dahl', 'The minister => Liv Dahl'],
])

table('places that people live in do not speak with them', [
  [
    'Residents of Lviv and Odesa said it was late.',
    'Residents of Lviv and Odesa => Residents of Lviv (anonymous-group)',
  ],
  [
    'Voters in Alabama, Georgia and Virginia said it was late.',
    'Voters in Alabama, Georgia and Virginia => Voters in Alabama, Georgia (anonymous-group)',
  ],
  [
    'The mayor of Lviv and Ola Berg said it was late.',
    'The mayor of Lviv and Ola Berg => mayor of Lviv + Ola Berg (joint)',
  ],
])

table('who speaks for a party holds no office of the next sentence', [
  [
    'For the Greens, Anna Cole called the plan reckless. The Speaker told members to be quiet.',
    'Anna Cole => Anna Cole',
    'The Speaker => Speaker (anonymous)',
  ],
  [
    'Anna Cole called the plan reckless. The minister told members to be quiet.',
    'Anna Cole => Anna Cole',
    'The minister => Anna Cole',
  ],
])

table('a number behind a name is not who speaks', [
  [
    'Budi Santoso, who sits on Commission I, said it was late.',
    'Budi Santoso, who sits on Commission I => Budi Santoso',
  ],
  ['King Carl I said nothing.', 'King Carl I => Carl I'],
])

table('a chief of staff with his name behind the office', [
  [
    'Norwegian Navy chief of staff Adm. Ola Berg denied reports of a deal.',
    'Norwegian Navy chief of staff Adm. Ola Berg => Ola Berg',
  ],
  ['Japan’s chief of staff Kenji Mori said it was late.', 'Japan’s chief of staff Kenji Mori => Kenji Mori'],
  ['Army chief of staff Gen. Carl Roe said it was late.', 'Army chief of staff Gen. Carl Roe => Carl Roe'],
  [
    'President Ola Berg left. A spokesman for President Ola Berg said it was late.',
    'A spokesman for President Ola Berg => spokesman for President Ola Berg (anonymous)',
  ],
])

test.each([
  ['A source close to the AU told Fjord Press it was late, but said he knew no more.', 1],
  ['A source close to the AU said it was late. A source close to the UN said it was not.', 2],
])('how many sources: %s', (text, count) => {
  const { entities } = read(articleOf(text))
  expect(entities.filter(({ name }) => name.startsWith('source'))).toHaveLength(count)
})

table('whose sentence an aside interrupts is another than who says it', [
  [
    'Navy spokesman Ola Berg told reporters that talks went on. President Per Lund, he said, had been told.',
    'Navy spokesman Ola Berg => Ola Berg',
    'he => Ola Berg',
  ],
  ['Envoy Ola Berg spoke in Lima. Prime Minister Per Lund, he said, would visit the front.', 'he => Ola Berg'],
  ['Prime Minister Per Lund, he said, would visit the front.', 'he => nobody: no candidate'],
  ['Prime Minister Per Lund was ill, he said, and would stay.', 'he => Per Lund'],
])

table('a paper speaks, and not whoever has seen it', [
  [
    'The 90-page document, a copy of which was seen by The Fjord Monitor, says Chilean soldiers crossed the border.',
    'The 90-page document, a copy of which was seen by The Fjord Monitor => 90-page document (document)',
  ],
  [
    'The crew left on Monday, according to a copy seen by The Fjord Monitor.',
    'a copy seen by The Fjord Monitor => copy seen by The Fjord Monitor (document)',
  ],
  [
    'The crew left, according to a letter from the Fjord Union.',
    'a letter from the Fjord Union => letter from the Fjord Union of Fjord Union (document)',
  ],
])

table('"it" is the body that commas part from its verb', [
  [
    'Kenya’s electoral body, the Tana Polls Bureau, postponed the vote. It said ballots were late.',
    'It => Tana Polls Bureau',
  ],
  ['The army, led by Ola Berg, shelled the town. It said the town was empty.', 'It => The army'],
  ['The envoy, Ola Berg, left the town. It said the town was empty.', 'It => nobody: no candidate'],
])

table('the command of the one army told of', [
  [
    'The Chilean army said a drone killed two men. The men were laying a mine, the army command said.',
    'The Chilean army => Chile: Army',
    'the army command => Chile: Army',
  ],
  [
    'Chile’s army killed 40 fighters near Lima, the general staff said in a statement.',
    'the general staff => Chile: Army',
  ],
  [
    'Chile’s army shelled the town. Norway’s army fled, the general staff said.',
    'the general staff => general staff (anonymous-group)',
  ],
])

table('whose words and whose view', [
  [
    'Minister Ola Berg met reporters. He criticised the deal. Oslo, in his words, “is playing for time”.',
    'He => Ola Berg',
    'his => Ola Berg',
  ],
  [
    'Minister Ola Berg met reporters. He criticised the deal. To him, Oslo is “part of the problem”.',
    'He => Ola Berg',
    'him => Ola Berg',
  ],
])
