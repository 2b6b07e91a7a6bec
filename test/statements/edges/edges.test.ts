import { describe, expect, test } from 'vitest'
import { attribute } from '../../../src/statements/attribute.js'
import { layOut } from '../../../src/text/layers.js'
import { articleOf } from '../../articles.js'

/** The content of each outermost attribution, its pieces parted by "//". */
function contents(text: string): string[] {
  const article = articleOf(text)
  return attribute(article, layOut(article))
    .filter((a) => a.nestedIn === null)
    .map((a) => a.content.map(({ start, end }) => text.slice(start, end)).join(' // '))
}

describe('where a content ends', () => {
  test.each([
    [
      'before the verb of the sentence',
      'Berg, urging allies to send ships, said that Oslo would help.',
      ['allies to send ships', 'that Oslo would help'],
    ],
    [
      'before the verb of the sentence, behind words in marks',
      'Ola Berg, who told voters last year that he had “nothing left to prove,” resigned Tuesday as mayor of Oslo.',
      ['that he had “nothing left to prove,”'],
    ],
    [
      'not before a verb of what is said',
      'Ola Berg, who said that “the pier, in truth,” was lost.',
      ['that “the pier, in truth,” was lost'],
    ],
    [
      'before what happened first',
      'Oslo accused Bergen of stalling the talks, after a mine hit a ferry.',
      ['Bergen of stalling the talks'],
    ],
    [
      'not before who is among them',
      'Officials put the number of dead at nine, including two sailors.',
      ['the number of dead at nine, including two sailors'],
    ],
    [
      'before a second verb of the speaker',
      'On Tuesday Oslo condemned the attack on the port as "barbaric" and summoned the Chilean ambassador, Ana Soto, to the ministry.',
      ['the attack on the port as "barbaric"'],
    ],
    [
      'not before a verb of those told of',
      'Oslo said that "rebels" had come by sea as "fishermen" and attacked the port.',
      ['that "rebels" had come by sea as "fishermen" and attacked the port'],
    ],
    ['before where it was said', 'Estonia condemned the strike in a statement on Friday.', ['the strike']],
    ['before the speech', 'Ola Berg praised the crew in a televised address on Friday.', ['the crew']],
    ['before the platform', 'Minister Liv Dahl welcomed the pact in a lengthy post on Telegram.', ['the pact']],
    ['before a bare platform', 'Minister Liv Dahl confirmed the order on Facebook.', ['the order']],
    [
      'not where it is what is meant',
      'Minister Liv Dahl rejected the charge that it lied in a statement.',
      ['that it lied in a statement'],
    ],
    [
      'behind the hearing that was told',
      'Ola Berg has told a Senate estimates hearing that the first ship remains on track.',
      ['that the first ship remains on track'],
    ],
    [
      'behind what it was said ahead of',
      'Ola Berg said ahead of the meeting that Chile would veto any new invitation.',
      ['that Chile would veto any new invitation'],
    ],
    [
      'a clause has a verb',
      'Fishermen fear that the storms, which begin in June, will close the strait.',
      ['that the storms, which begin in June, will close the strait'],
    ],
    [
      'and so has a question',
      'The senator wondered aloud why the navy, which has 90 boats, needed more.',
      ['aloud why the navy, which has 90 boats, needed more'],
    ],
    [
      'with what was told, by a name behind the comma of an office',
      'The report contradicts what the minister, Ola Berg, told members in May.',
      ['what the minister, Ola Berg, told members in May'],
    ],
    [
      'behind where and when stands what was said',
      'Spokeswoman Ada Lind said at a daily briefing on February 11 that Oslo strongly opposed the plan.',
      ['that Oslo strongly opposed the plan'],
    ],
    [
      'on what occasion somebody did not speak',
      'Ola Berg declined to comment when asked about the pact.',
      ['to comment'],
    ],
    [
      'a question within what is told',
      'Liv Dahl said the guard lied when asked about the boat.',
      ['the guard lied when asked about the boat'],
    ],
    [
      'a word that leads on behind an aside',
      'Ola Berg called the searches “null and void” because, he said, the judges had not been sworn in.',
      ['the searches “null and void”', 'the judges had not been sworn in'],
    ],
    [
      'the second participle of a name',
      'Liv Dahl said Bergen had rejected the plan and demanded a new one.',
      ['Bergen had rejected the plan and demanded a new one'],
    ],
    [
      'a second verb of whoever speaks',
      'Liv Dahl said Bergen had rejected the plan and accused the port of lying.',
      ['Bergen had rejected the plan', 'the port of lying'],
    ],
    [
      'what is made of a thing',
      'Berg warned of a video, which he described as doctored.',
      ['a video', 'which // as doctored'],
    ],
    [
      'who else said so is nothing said',
      'Berg hailed the ruling as “an important step”, as did the Harland Peace Council.',
      ['the ruling as “an important step”'],
    ],
    [
      'who agreed said nothing there',
      'Berg said that the fleet was “too small”, and Admiral Ana Ruiz, his adviser, agreed.',
      ['that the fleet was “too small”'],
    ],
    [
      'but a country that agreed may be told of',
      'Berg said Oslo had offered a truce, and Lima agreed.',
      ['Oslo had offered a truce, and Lima agreed'],
    ],
    [
      'a plain clause of a second speaker',
      'The town fell, but Norway’s Prime Minister Ola Berg said any deal must free all hostages.',
      ['any deal must free all hostages'],
    ],
    [
      'where a listener stood is no part of it',
      'Norway’s minister told reporters outside that his country would stay.',
      ['that his country would stay'],
    ],
    [
      'how long ago is when',
      'The agency had claimed two weeks earlier, without offering evidence, that Oslo was planning “a coup in Bergen”.',
      ['that Oslo was planning “a coup in Bergen”'],
    ],
    ['late on a day is when', 'Berg said late Monday he would not be bullied.', ['he would not be bullied']],
    [
      'a verb that is none of speech goes on the clause',
      'Berg countered that the text was “old” and ignored the war.',
      ['that the text was “old” and ignored the war'],
    ],
    [
      'the main verb stands behind a relative clause',
      'The Emirates, which Khartoum accuses of arming the rebels, abstained from comment.',
      ['arming the rebels'],
    ],
    [
      'a date stands before the clause',
      'Russian bloggers claimed on November 24 that elements of the 76th Division advanced north, but did not offer footage.',
      ['that elements of the 76th Division advanced north', 'footage'],
    ],
    [
      'as what comes before what',
      'Oslo rejected as “baseless and mischievous” Bergen’s charge that the navy was behind the attack.',
      ['as “baseless and mischievous” Bergen’s charge that the navy was behind the attack'],
    ],
    [
      'a verb in passing parts a subject from its verb',
      'The application, he submitted, was “made on behalf of a body that cannot be a party”.',
      ['The application // was “made on behalf of a body that cannot be a party”'],
    ],
    [
      'words that others carry stand behind a comma',
      'The general said the army was ready, in remarks carried by state television.',
      ['the army was ready'],
    ],
    [
      'the paper in which it was said stands behind a comma',
      'Wray has accused Chinese spies of approaching members “at scale” on the web, in a rare warning sent out on Tuesday.',
      ['Chinese spies of approaching members “at scale” on the web'],
    ],
    [
      'what an office announced stands before',
      'South Korean President Choi Min-ho proposed talks with the North to clarify the line, his office announced Monday, the first such offer in seven years.',
      ['South Korean President Choi Min-ho proposed talks with the North to clarify the line'],
    ],
    [
      'a second verb behind a clause',
      'UNAMA, the mission in Kabul, said it had received “credible reports” of civilian casualties and called on all parties to exercise restraint.',
      ['it had received “credible reports” of civilian casualties', 'all parties to exercise restraint'],
    ],
    [
      'another speaks behind an apposition',
      'Rights groups say they amount to extrajudicial killings, and Volker Brandt, the UN human rights chief, has called for an investigation.',
      ['they amount to extrajudicial killings', 'an investigation'],
    ],
    [
      'marks behind “but not” are said too',
      'His party would support “reasonable” purchases, Fu said, but not “a blank check”.',
      ['His party would support “reasonable” purchases // but not “a blank check”'],
    ],
    ['how somebody asked to be named is nothing said', 'Workers who asked to remain anonymous came by boat.', []],
    [
      'a clause has its predicate',
      'He clarified that talks with the US Administration have covered significant distance, noting that several parties support them.',
      ['that talks with the US Administration have covered significant distance', 'that several parties support them'],
    ],
    [
      'marks behind a verb in passing go on the clause',
      'A raid was under way, it alleged, “from waters near Bergen”.',
      ['A raid was under way // “from waters near Bergen”'],
    ],
    [
      'what it led to is the writer’s',
      'Vik told the council that the West was “fanning the flames”, prompting a sharp reply from his colleague.',
      ['that the West was “fanning the flames”'],
    ],
    [
      'what somebody calls a thing stands within what is asked',
      'A group of independent UN experts on Monday called on Israel to end what they described as “a campaign of displacement” in the north.',
      ['Israel to end what they described as “a campaign of displacement” in the north'],
    ],
    [
      'a listener in the cue is none of it',
      'Prime Minister Donat Vik told parliament that two men working for Russian intelligence blew up a railway line used to carry aid to Kyiv.',
      ['two men working for Russian intelligence blew up a railway line used to carry aid to Kyiv'],
    ],
    [
      'who passes it on is no part of it',
      'Kim said the ship was “a clear demonstration of strength”, according to KCNA.',
      ['the ship was “a clear demonstration of strength”'],
    ],
    [
      'a word that another took up is the writer’s',
      'Russia said it was “blackmail”, a word that China’s foreign ministry echoed on Thursday.',
      ['it was “blackmail”'],
    ],
    [
      'somebody goes on at the end',
      'China “should not treat the trip as a pretext”, he went on.',
      ['China “should not treat the trip as a pretext”'],
    ],
    [
      'the first of a list of speakers is nothing said',
      'The United States, Italy and Germany have told their citizens to leave.',
      ['their citizens to leave'],
    ],
    [
      'a comma in a cue ends it',
      'It had been pushed through by the E3, he claimed, against the advice of “many members”.',
      ['It had been pushed through by the E3'],
    ],
    [
      'a short object and its day belong to what is reported',
      'U.S. and Ukrainian officials reported progress on Sunday in talks over a plan to end the war.',
      ['progress on Sunday in talks over a plan to end the war'],
    ],
    [
      'when it was said, behind the verb, is no part of it',
      'Ukraine could buy 150 fighters, Swedish Prime Minister Erik Lund said after he and President Andriy Bondar signed a letter.',
      ['Ukraine could buy 150 fighters'],
    ],
    [
      'nor is the day before an infinitive',
      'President Choi Min-ho had offered on Monday to restore a military pact.',
      ['to restore a military pact'],
    ],
    [
      'later in the day is when',
      'Foreign Ministry spokeswoman Alma Vik retorted later in the day that the islands were Norwegian.',
      ['that the islands were Norwegian'],
    ],
    [
      'what somebody said stands behind the verb',
      'What Berg in fact said, at a briefing in Bergen on 3 May, was that Norway would not send soldiers.',
      ['that Norway would not send soldiers'],
    ],
    [
      'a day between the verb and what was done',
      'Judges rejected on Thursday an appeal by Norway.',
      ['an appeal by Norway'],
    ],
    ['a day behind what was judged', 'Liv Dahl defended her work on Tuesday.', ['her work']],
    ['but a day on which it is to be', 'Liv Dahl rejected a plan to meet on Tuesday.', ['a plan to meet on Tuesday']],
    ['what is told behind a clause', 'Norway, which has long opposed arms deliveries, abstained.', ['arms deliveries']],
    ['what is signed is a thing', 'The two ministers signed a memorandum in Baghdad.', []],
    [
      'a source between commas',
      'Earlier, the Gazette reported, citing sources, that the sides were near a truce.',
      ['that the sides were near a truce'],
    ],
    ['a question says nothing of who did', 'Did Chile’s president say Norway would send troops?', []],
    [
      'whoever asked for no name still speaks',
      'Asked about it, an official who requested anonymity said nothing had been received.',
      ['it', 'nothing had been received'],
    ],
    [
      'a comma within closing marks sets off what the writer adds',
      'Berg said the sale was “a gift to nobody but the buyers,” a phrase that his own party had used in May.',
      ['the sale was “a gift to nobody but the buyers,”'],
    ],
    [
      'behind closing marks too',
      'Berg said the sale was «a gift to nobody but the buyers», as the talks in Oslo began.',
      ['the sale was «a gift to nobody but the buyers»'],
    ],
    [
      'but "and" goes on',
      'Berg said the sale was “a gift to nobody but the buyers,” and that he would sue.',
      ['the sale was “a gift to nobody but the buyers,” and that he would sue'],
    ],
    [
      'a participle of speech tells what else the speaker did',
      'Berg said the war was “fed by small arms from six ports”, adding nothing.',
      ['the war was “fed by small arms from six ports”'],
    ],
    [
      'an adjective at closing marks goes with its noun',
      'The ministry threatened “swift and asymmetrical” measures.',
      ['“swift and asymmetrical” measures'],
    ],
    [
      'another answers',
      'Oslo denounces “piracy” and Bergen answers: “We will not be moved”',
      ['“piracy”', '“We will not be moved”'],
    ],
    [
      'behind a comma and such a word another speaks',
      'Oslo said twelve soldiers were killed, but the rebels claimed that forty had died.',
      ['twelve soldiers were killed', 'that forty had died'],
    ],
    [
      'so behind "and"',
      'The envoy said he was hopeful, and the foreign ministry later said talks would resume.',
      ['he was hopeful', 'talks would resume'],
    ],
    [
      'whoever is named at the end speaks next',
      'Aoki called the raid "an act of piracy" and Berg, her deputy, said the crew was safe.',
      ['the raid "an act of piracy"', 'the crew was safe'],
    ],
    [
      'a comma and a participle of speech, the speaker being the same',
      'The ministry said on Monday that the ship had sunk, denying it was hit.',
      ['that the ship had sunk', 'it was hit'],
    ],
    [
      'a day before a clause is when, not what',
      'Oslo said on Friday it would send ships. Berg said on Tuesday morning talks had begun.',
      ['it would send ships', 'talks had begun'],
    ],
    [
      'where it was said, with the preposition in the cue',
      'Foreign Minister Liv Dahl said on social media the claim was "false".',
      ['the claim was "false"'],
    ],
    [
      'the day amid what was announced',
      'Norway announced sanctions on Tuesday against 30 firms.',
      ['sanctions // against 30 firms'],
    ],
    ['otherwise', 'The text said otherwise, and the envoy left.', ['otherwise']],
    ['a bare day too', 'Minister Ola Berg said Friday the crews will stay in port.', ['the crews will stay in port']],
    [
      'nor is a spokeswoman',
      'Oslo called the accusation “fabricated”, and its spokeswoman, Vera Dahl, said the crews had left.',
      ['the accusation “fabricated”', 'the crews had left'],
    ],
    [
      'where it was shouted, or in what it was issued, is nothing said',
      '“We go,” Berg shouted across the hall. “We stay,” the ministers said in a joint statement issued by Chile, which led the talks.',
      ['“We go,”', '“We stay,”'],
    ],
    ['whoever is not convinced', '“No,” Berg said. Hughes isn’t convinced.', ['“No,”']],
    [
      'the phrase that somebody used is in marks',
      'Berg has used the phrase “harbour terrorism” often in his campaign.',
      ['“harbour terrorism”'],
    ],
    [
      'and so is a view',
      'The boats came back, because to her, “nothing matters more than a harbour.”',
      ['“nothing matters more than a harbour.”'],
    ],
    [
      'at another speaker, with a comma or without',
      'The television showed images of a Kinzhal while its presenter assured that the flight to Oslo «lasts an hour».',
      ['images of a Kinzhal', 'that the flight to Oslo «lasts an hour»'],
    ],
    [
      'at another speaker, behind one word for what was told before',
      'The Chilean army has not confirmed that, and a spokesman, Col. Luis Rojas, said the base was empty.',
      ['that', 'the base was empty'],
    ],
    [
      'but not between two shares of those asked',
      'The survey found that 63 percent backed the bridge while 24 percent wanted a ferry.',
      ['that 63 percent backed the bridge while 24 percent wanted a ferry'],
    ],
    [
      'at what the speaker does besides',
      'The party accused the president of “playing with fire”, while urging Beijing to show restraint.',
      ['the president of “playing with fire”', 'Beijing to show restraint'],
    ],
    ['or does not', 'Berg said the plane was hit, without naming the country that fired.', ['the plane was hit']],
    [
      'at the participle of another',
      'Egypt and Chile condemned the attack, with Cairo describing it as “a flagrant violation” and Santiago urging the sides to talk.',
      ['the attack', 'it as “a flagrant violation”', 'the sides to talk'],
    ],
    ['no sign of a list', 'So far:\n• Oslo has fired rockets, the ministry says', ['Oslo has fired rockets']],
    [
      'where it was said, behind words in marks',
      'Minister Yonas Gebre called the remarks “thinly veiled threats” in a post on X.',
      ['the remarks “thinly veiled threats”'],
    ],
    ['at a sign for per cent', 'Iran agreed to cap enrichment at 3.67%.', ['to cap enrichment at 3.67%']],
    ['at whom it was yelled', 'The captain yelled “You lie!” at the minister during the debate.', ['“You lie!”']],
    ['whom somebody spoke with', 'The secretary spoke on Monday with Foreign Minister Ola Berg.', []],
    [
      'a headline tells beside it what goes on',
      'Minister says navy ‘will not be moved’ as Oslo weighs its answer',
      ['navy ‘will not be moved’'],
    ],
  ])('%s', (_, text, found) => {
    expect(contents(text)).toEqual(found)
  })
})

describe('where one speaker goes on', () => {
  test.each([
    [
      'with a verb of the same tense',
      'Berg told the captains that the pier “will be closed”, and announced a strike for the month of May.',
      ['that the pier “will be closed”', 'a strike for the month of May'],
    ],
    [
      'not within what is said',
      'Berg said the captains had sailed and the crews had fled.',
      ['the captains had sailed and the crews had fled'],
    ],
    [
      'a relative clause ends where the verb of the sentence comes',
      'Oslo, which says the strait is its own, did not answer.',
      ['the strait is its own'],
    ],
  ])('%s', (_, text, found) => {
    expect(contents(text)).toEqual(found)
  })
})

describe('no content', () => {
  test.each([
    'What the treaty says',
    'Security Council Press Statement on Attack against Ships',
    'Volkov referred the question to the ministry.',
    '“Second wave” reported',
    'Minister Ulrike Holm spoke last.',
    'Defence Minister Mika Aoki spoke in Tokyo.',
    'Defence Minister Mika Aoki made short comments to reporters.',
  ])('%s', (text) => {
    expect(contents(text)).toEqual([])
  })
})

describe('where a content begins', () => {
  test.each([
    [
      'with a bracket whole',
      'Norway denied that it had armed the Sea Defence Forces (SDF).',
      ['that it had armed the Sea Defence Forces (SDF)'],
    ],
    [
      'with by whom',
      'Norway condemned the attack by the Sea Liberation Army (SLA).',
      ['the attack by the Sea Liberation Army (SLA)'],
    ],
    ['behind who is told', 'Sailors told AFP of wrecks in the strait.', ['of wrecks in the strait']],
    ['behind where it was promised', 'Berg vowed in an address to the nation to hold a vote.', ['to hold a vote']],
    ['and in what speech', 'Berg promised in a speech to parliament to hold a vote.', ['to hold a vote']],
    ['behind the feeling', 'The council noted with concern the delay of the vote.', ['the delay of the vote']],
    [
      'behind whom and when',
      'The envoy asked both fleets this Tuesday to «put down the guns and pick up the nets», as talks began in Oslo.',
      ['to «put down the guns and pick up the nets»'],
    ],
    [
      'behind what is told of the speaker',
      'According to a letter of the council, which Bergen has seen, “three of four piers are lost”.',
      ['“three of four piers are lost”'],
    ],
    [
      'behind a set phrase and whose words they are',
      'In the words of a trader, ‘the pier is a ruin’.',
      ['‘the pier is a ruin’'],
    ],
    [
      'behind the day',
      'The envoy described on Tuesday as «theft in broad daylight» the sale of the port.',
      ['as «theft in broad daylight» the sale of the port'],
    ],
    [
      'never behind a second verb of speech',
      'He thanked the crew and demanded “an escort for every hull that carries our flag”.',
      ['the crew', '“an escort for every hull that carries our flag”'],
    ],
    [
      'with the noun that governs its clause',
      'Berlin rejected the claim that it had bowed to Oslo.',
      ['the claim that it had bowed to Oslo'],
    ],
    [
      'behind where it was said',
      'Oslo said in a separate statement it had handed the envoy a note.',
      ['it had handed the envoy a note'],
    ],
    [
      'behind a document, with the clause that tells whose words they are',
      'Berg and Dahl issued a statement in which they urged calm.',
      ['calm'],
    ],
    [
      'never within a clause about the speaker',
      '“Whoever voted for this,” warned Ola Berg, who voted against, “will have to explain in June where the ships went.”',
      ['“Whoever voted for this,” // “will have to explain in June where the ships went.”'],
    ],
    [
      'behind whoever is told',
      'Berg told Oslo’s breakfast programme that the patrol had acted “within its powers”.',
      ['that the patrol had acted “within its powers”'],
    ],
    [
      'with whom somebody accuses',
      'President Maria Codreanu accused Russia on Sunday of spending “at least $200 million” to sway the vote.',
      ['Russia // of spending “at least $200 million” to sway the vote'],
    ],
    ['but for a bare day', 'Berg accused Oslo Sunday of spying.', ['Oslo // of spying']],
    ['though not a paper’s', 'Berg accused the Sunday Post of spying.', ['the Sunday Post of spying']],
    [
      'behind when somebody was asked',
      'Colin Dreyer, asked about the budget on Monday, said the talks would go on.',
      ['the budget', 'the talks would go on'],
    ],
    ['though not when it is to be', 'Colin Dreyer was asked about the raid on Monday.', ['the raid on Monday']],
    ['nor behind a semicolon', 'Berg has agreed; Dahl is still studying the plan.', []],
  ])('%s', (_, text, found) => {
    expect(contents(text)).toEqual(found)
  })
})
