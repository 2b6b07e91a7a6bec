import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('names of units, places and peoples', () => {
  test.each([
    ['Near Shaqra, two strikes hit a tunnel.', 'Shaqra', 'place:shaqra'],
    ['Near Al Qaim, a strike hit a tunnel.', 'Qaim', 'place:al-qaim'],
    ['Jets struck nearby Shaqra.', 'Shaqra', 'place:shaqra'],
    ['Arms came through Shaqra, a small town in the desert.', 'Shaqra', 'place:shaqra'],
    [
      'Rockets hit King Faris International Airport.',
      'King Faris International Airport',
      'place:king-faris-international-airport',
    ],
    [
      'The Ugandan People’s Guard Force denied it.',
      'Ugandan People’s Guard Force',
      'organisation:ugandan-peoples-guard-force',
    ],
    [
      'The UN Harbour Mission in Chile left.',
      'UN Harbour Mission in Chile',
      'organisation:un-harbour-mission-in-chile',
    ],
    ['The Ports Guard of Ibrahim Dahl and a militia met.', 'Ports Guard', 'organisation:ports-guard'],
    ['The Ports Guard of General Dahl and a militia met.', 'Ports Guard', 'organisation:ports-guard'],
    [
      'The Institute for Harm and Security Research met.',
      'Institute for Harm and Security Research',
      'organisation:institute-for-harm-and-security-research',
    ],
    ['The University of Lund and Carnegie Dahl met.', 'University of Lund', 'organisation:university-of-lund'],
    ['They met Samir al-Harbi - Ola Berg in the press - on Monday.', 'Samir al-Harbi', 'person:samir-al-harbi'],
    ['The 9th Armoured Division entered the town.', '9th Armoured Division', 'organisation:9th-armoured-division'],
    ['A medic of the 1st Battalion, 502nd Infantry Regiment, came.', '1st Battalion', 'organisation:1st-battalion'],
    [
      'Airmen of the 379th Air Expeditionary Wing left.',
      '379th Air Expeditionary Wing',
      'organisation:379th-air-expeditionary-wing',
    ],
    ['Soldiers of Task Group Taji trained there.', 'Task Group Taji', 'organisation:task-group-taji'],
    ['Jets struck the Karbala Military Airfield.', 'Karbala Military Airfield', 'place:karbala-military-airfield'],
    ['Rebels seized Minnagh Military Airbase.', 'Minnagh Military Airbase', 'place:minnagh-military-airbase'],
    ['Shells hit the Ibn Sina hospital in Homs.', 'Ibn Sina', 'place:ibn-sina'],
    ['Rebels captured the Shaer gas field.', 'Shaer', 'place:shaer'],
    ['He trained soldiers at Camp Taji.', 'Camp Taji', 'place:camp-taji'],
    ['A jet fell over Kafr Nabudah.', 'Kafr Nabudah', 'place:kafr-nabudah'],
    ['Rebels hold the towns of Jabla and Banyas.', 'Banyas', 'place:banyas'],
    ['The 71st Iraqi Army Brigade trained there.', '71st Iraqi Army Brigade', 'organisation:71st-iraqi-army-brigade'],
    [
      'The Turkish-backed Sultan Murad Division attacked.',
      'Sultan Murad Division',
      'organisation:sultan-murad-division',
    ],
    ['The jets belong to 412 Squadron.', '412 Squadron', 'organisation:412-squadron'],
    ['A crew of No. 7 Squadron left.', 'No. 7 Squadron', 'organisation:no-7-squadron'],
    [
      'Ann Marsh of the Center for a New Norwegian Security left.',
      'Center for a New Norwegian Security',
      'organisation:center-for-a-new-norwegian-security',
    ],
    ['The list names Omar Pearl Trading FZE.', 'Omar Pearl Trading FZE', 'organisation:omar-pearl-trading-fze'],
    ['Captain Bakar ag Suleyman left.', 'Bakar ag Suleyman', 'person:bakar-ag-suleyman'],
    ['Choe Son Ok, minister of trade, left.', 'Choe Son Ok', 'person:choe-son-ok'],
    ['Jan Berg Ok left.', 'Jan Berg', 'person:jan-berg'],
    ['Jan Berg left.', 'Jan Berg', 'person:jan-berg'],
    ['Jets flew from RAF Harland on Monday.', 'RAF Harland', 'place:raf-harland'],
    ['Men of the RAF Regiment left.', 'RAF Regiment', 'organisation:raf-regiment'],
    ['The Kashmir Harbour Wolves said so.', 'Kashmir Harbour Wolves', 'organisation:kashmir-harbour-wolves'],
    ['The Karen Harbour Falcons said so.', 'Karen Harbour Falcons', 'organisation:karen-harbour-falcons'],
    ['They knew the Karen Falcons case.', 'Karen Falcons', 'person:karen-falcons'],
    ['“No,” Basel Abu Haddad said.', 'Basel Abu Haddad', 'person:basel-abu-haddad'],
    ['In Basel Abu Haddad left.', 'Basel', 'place:basel'],
    ['Shells hit Umm Harba.', 'Umm Harba', 'place:umm-harba'],
    ['Umm Ahmed left.', 'Umm Ahmed', 'person:umm-ahmed'],
    ['A patrol left a post on the border.', 'a post', '~place:2'],
    ['They reached the Quiet Ruins on Monday.', 'Quiet Ruins', 'place:quiet-ruins'],
    ['Ships crossed the Aegean on Monday.', 'Aegean', 'place:aegean-sea'],
    ['They said that Parliament had voted.', 'Parliament', 'organisation:parliament'],
    ['The Leader of the Opposition, Bill Marsh, left.', 'Bill Marsh', 'person:bill-marsh'],
    ['Gen Asim Mirza left.', 'Asim Mirza', 'person:asim-mirza'],
    ['The minister, Gen Aoki, left.', 'Gen Aoki', 'person:gen-aoki'],
    ['The Global Coalition to Counter ISIL met.', 'Global Coalition to Counter ISIL', 'organisation:global-coalition'],
    ['Berg told Al Noor television that he would stay.', 'Al Noor', 'organisation:al-noor'],
    ['Berg told state broadcaster Canal Ocho that he would stay.', 'Canal Ocho', 'organisation:canal-ocho'],
    ['The arms maker Harland Dunn denied it.', 'Harland Dunn', 'organisation:harland-dunn'],
    [
      'The Office for the Study of Harm met.',
      'Office for the Study of Harm',
      'organisation:office-for-the-study-of-harm',
    ],
    ['Berg told Harbour Desk that he would stay.', 'Harbour Desk', 'organisation:harbour-desk'],
    ['Berg told Radio Norte that he would stay.', 'Radio Norte', 'organisation:radio-norte'],
    ['In an interview with NorteNews, Berg laughed.', 'NorteNews', 'organisation:nortenews'],
    ['Berg told the FT. She left.', 'FT', 'organisation:financial-times'],
    ['No Kwang Su, the premier, left.', 'No Kwang Su', 'person:no-kwang-su'],
    ['He Yadong, the vice premier, left. He laughed.', 'He Yadong', 'person:he-yadong'],
    ['Leif-Eric Aoki left.', 'Leif-Eric Aoki', 'person:leif-eric-aoki'],
    ['The PLA Southern Theater Command left.', 'PLA Southern Theater Command', 'organisation:southern-theater-command'],
    ['They spoke from Zelensky’s office.', 'Zelensky', 'person:zelensky'],
    ['Vice President Gao Min left. Gao laughed.', 'Gao', 'person:gao-min'],
    ['Jack London, the mayor, left. London laughed.', 'London', 'person:jack-london'],
    ['Harbourline CEO Ola Berg said so.', 'Ola Berg', 'person:ola-berg'],
    ['WatchGrid, a London-based monitoring group, said so.', 'WatchGrid', 'organisation:watchgrid'],
    ['Airtrack, a flight-tracking website, said so.', 'Airtrack', 'organisation:airtrack'],
    ['Skywatchers, a group that counts raids, said so.', 'Skywatchers', 'organisation:skywatchers'],
    ['Mika Aoki MP left.', 'Mika Aoki', 'person:mika-aoki'],
    ['The Council President, Abu Kamara of Chile, left.', 'Abu Kamara', 'person:abu-kamara'],
    ['The Permanent Observer of Palestine, Salma Nasser, left.', 'Salma Nasser', 'person:salma-nasser'],
    [
      'A spokesman of the Foreign Ministry of Egypt, Hany Mansour, in a letter, said no.',
      'Hany Mansour',
      'person:hany-mansour',
    ],
    [
      'The AU’s Peace and Security Council met.',
      'AU’s Peace and Security Council',
      'organisation:african-union-peace-and-security-council',
    ],
    ['Minister Ana Ruiz Vega left. “No,” Ruiz Vega said.', 'Ruiz Vega', 'person:ana-ruiz-vega'],
    ['Jan van der Meer Soto left. Van der Meer agreed.', 'Van der Meer', 'person:jan-van-der-meer-soto'],
    ['Hamad bin Omar Haddad left. Omar Haddad stayed.', 'Omar Haddad', 'person:omar-haddad'],
    ['BURTON, Mich. (AP) — Two men left.', 'BURTON', 'place:burton'],
    ['BURTON, Mich. (AP) — Two men left.', 'Mich.', 'place:michigan'],
    ['LUND CITY, Kan. (AP) — Two men left.', 'LUND CITY', 'place:lund-city'],
    ['Sen. Ola Berg, an Ohio Democrat, left.', 'Ohio', 'place:ohio'],
    ['The Sierra Club officials left.', 'Sierra Club', 'organisation:sierra-club'],
    ['Corvane Therapeutics said so.', 'Corvane Therapeutics', 'organisation:corvane-therapeutics'],
    ['Jan Berg left.', 'Jan Berg', 'person:jan-berg'],
    ['June Berg left. June said no.', 'June', 'person:june-berg'],
    ['“No,” said Netforward President Ian Galt.', 'Netforward', 'organisation:netforward'],
    ['“No,” said Netforward Vice President Ian Galt.', 'Ian Galt', 'person:ian-galt'],
    ['“No,” said Local 839 President Ian Galt.', 'Local 839', 'organisation:local-839'],
    ['“No,” said Reform Minister Ola Berg.', 'Ola Berg', 'person:ola-berg'],
    ['“No,” said Ola President Berg.', 'Ola President Berg', 'person:ola-president-berg'],
    ['The Fish and Crop Agency left.', 'Fish and Crop Agency', 'organisation:fish-and-crop-agency'],
    ['Ola Berg and Harbour Agency staff left.', 'Harbour Agency', 'organisation:harbour-agency'],
    ['The Ministry of Health, Berg and Ruiz left.', 'Ministry of Health', 'organisation:health-ministry'],
    [
      'The Harland Department of Environment, Great Lakes, and Energy left.',
      'Harland Department of Environment, Great Lakes, and Energy',
      'organisation:harland-department-of-environment-great-lakes-and-energy',
    ],
    [
      'The Committee on Oversight, Reform and Trade left.',
      'Committee on Oversight, Reform and Trade',
      'organisation:committee-on-oversight-reform-and-trade',
    ],
    ['The Department of Defense, Army and Navy left.', 'Navy', 'organisation:navy'],
    ['The U.S. Chamber of Commerce left.', 'U.S. Chamber of Commerce', 'organisation:us-chamber-of-commerce'],
    ['Voltera Arkansas said so.', 'Voltera Arkansas', 'organisation:voltera-arkansas'],
    ['Duke Energy Florida said so.', 'Duke Energy Florida', 'organisation:duke-energy-florida'],
    ['Teachers Union left.', 'Teachers Union', 'organisation:teachers-union'],
    ['Meanwhile Arkansas said so.', 'Arkansas', 'place:arkansas'],
    ['In Voltera, Arkansas said so.', 'Arkansas', 'place:arkansas'],
    ['Duke Ola Berg left.', 'Ola Berg', 'person:ola-berg'],
    ['The clerk of Fairlund, N.J., left.', 'N.J.', 'place:new-jersey'],
    ['Saab and its Norwegian rival Kongsberg bid for it.', 'Kongsberg', 'organisation:kongsberg'],
  ])('%s', (text, words, id) => {
    expect(found(text).on(words)).toEqual([id])
  })

  test.each([
    ['One strike destroyed a VBIED factory.', 'VBIED factory'],
    [
      'Our goals are coordination, combatting foreign terrorist fighters, and aid.',
      'combatting foreign terrorist fighters',
    ],
    ['They kept to the Law of Armed Conflict.', 'Armed Conflict'],
    ['Guns fell silent before Thanksgiving.', 'Thanksgiving'],
    ['Sunni Arabs who had fled came back.', 'Sunni Arabs'],
    ['The town was the last major IS stronghold in Iraq.', 'the last major'],
    ['Rep. Ana Ruiz, D-N.Y., and Sen. Ola Berg, R-Ohio, left.', 'D-N.Y.'],
    ['Rep. Ana Ruiz, D-N.Y., and Sen. Ola Berg, R-Ohio, left.', 'R-Ohio'],
    ['The GCC States left.', 'States'],
    ['They broke the Fourth Geneva Convention.', 'Fourth'],
    ['They broke the Fourth Geneva Convention.', 'Geneva'],
    ['Mines exploded near the bridge.', 'Mines'],
    ['Armed Forces Minister Luc Renard left.', 'Armed Forces'],
    ['In a post on Telegram, she laughed.', 'a post'],
    ['Mines are banned.', 'Mines'],
    ['There was no school.', 'no school'],
    ['Kongsberg lands Gripen order', 'Kongsberg lands'],
    ['Her book, “The Quiet Ruins”, came out.', 'Quiet Ruins'],
    ['The tanker, the Aegean Harba, was hit.', 'Aegean'],
    ['IS IT A GAME?', 'IS'],
    ['In 2017 Brigade men came.', '2017 Brigade'],
    ['GENEVA/ADEN, Jan 9 (Levant Desk) - Talks went on.', 'Jan'],
    ['General Electric makes engines.', 'Electric'],
    ['WHO IS BEHIND IT?', 'WHO'],
    ['He spoke aboard Air Force One.', 'Air Force'],
    ['Sen. Ola Berg, a Democrat, left.', 'Democrat'],
    ['Rep. Ana Ruiz, a Michigan Republican who sits there, left.', 'Republican'],
    ['Sen. Ola Berg, an Ohio Democrat, left.', 'Ohio Democrat'],
    ['Shelling Goes On as Leaders Call for Calm', 'Call'],
    ['Berg told NBC’s “Meet the Press” on Sunday that he would stay.', 'Press'],
    ['Berg told CBS\'s "Face the Nation" that he would stay.', 'Nation'],
    ['Berg left on Jan 12 for Lagos.', 'Jan'],
    ['The June vote was late.', 'June'],
    ['Rain came between June and August.', 'August'],
    ['“No,” said Reform Minister Ola Berg.', 'Reform'],
    ['Spokesman Blasts Drills', 'Blasts Drills'],
  ])('%s: nobody is called %s', (text, words) => {
    const { mentions } = found(text)
    expect(mentions.filter((m) => m.words === words).flatMap((m) => m.entities)).toEqual([])
  })
})

test.each([
  ['Stratolund, which makes seats for Boeing, fell. The company left.', 'organisation:stratolund'],
  ['Harlund, which sells parts to Saab, fell. The company left.', 'organisation:harlund'],
  ['Boeing buys from Stratolund, which makes seats. The company left.', 'organisation:stratolund'],
  ['Stratolund, which makes seats, fell. Saab rose. The company left.', 'organisation:saab'],
  ['Fairlund, which is small, bought from Saab. The company left.', 'organisation:saab'],
])('%s: the company is %s', (text, id) => expect(found(text).on('The company')).toEqual([id]))

test('a town lies in the country of its state', () =>
  expect(found('BURTON, Mich. (AP) — Two men left.').entity('place:burton')?.country).toBe('US'))

test.each([
  'BURTON, Mich. (AP) — Crews worked overnight.',
  'The official Xinhua news agency said so.',
  'The paper is the official organ of the party.',
  'Member States left.',
])('a body, an adjective, a plural: nobody in %s', (text) =>
  expect(found(text).entities.filter((e) => e.kind === 'person')).toEqual([]),
)

describe('seats, peers and firms', () => {
  test.each([
    ['“Why?” asked Sir Ola Berg (Con, North Devon).', 'North Devon', 'place'],
    ['“Why?” asked Carl Roe (Lab, Leigh).', 'Leigh', 'place'],
    ['Lord Dahl of Wick said no.', 'Wick', 'place'],
    ['Ana Roe, of Leigh Doyle, who acts for the family, said no.', 'Leigh Doyle', 'organisation'],
    ['The widow of Leigh Doyle, who acts in films, said no.', 'Leigh Doyle', 'person'],
    ['Two men (Carl Roe, Ola Berg) left.', 'Ola Berg', 'person'],
  ])('%s', (text, words, kind) => {
    const { on, entity } = found(text)
    expect(entity(on(words)![0]!)?.kind).toBe(kind)
  })
})

test('the name behind a noun is the mention, and a comrade has a name', () => {
  const { entities } = found(
    'The pro-war blogger Gleb Roe left. Comrade Ri Chol said no. The Supreme Leader Comrade Ri Chol left.',
  )
  expect(entities.map(({ name }) => name)).toEqual(['Gleb Roe', 'Ri Chol'])
  expect(found('They asked the pro-war blogger on Monday.').entities.map(({ name }) => name)).toEqual([
    'the pro-war blogger',
  ])
})

test.each([
  ['Norway’s envoy asked the council how many reports it needed.', 'the council'],
  ['Norway’s envoy asked the council how many reports it could read.', 'Norway'],
])('who it is: %s', (text, name) => {
  const { on, entity } = found(text)
  expect(entity(on('it')![0]!)?.name).toBe(name)
})
