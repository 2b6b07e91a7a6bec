import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseLexicon } from '../../src/entities/knowledge/parse-lexicon.js'
import { found } from './found.js'

describe('countries and capitals act, or are places', () => {
  test.each([
    ['Tokyo said it would answer.', 'Tokyo', 'country:JP', 'actor'],
    ['Ministers met in Tokyo on Monday.', 'Tokyo', 'country:JP', 'place'],
    ['A rocket was fired at Tokyo on Monday.', 'Tokyo', 'country:JP', 'place'],
    ['Crowds filled Tokyo’s streets.', 'Tokyo', 'country:JP', 'place'],
    ['The Kremlin denied the report.', 'Kremlin', 'country:RU', 'actor'],
    ['Downing Street welcomed the vote.', 'Downing Street', 'country:GB', 'actor'],
    ['Norway accused Chile of delay.', 'Norway', 'country:NO', 'actor'],
    ['Japan, Norway and Chile said so in a statement.', 'Norway', 'country:NO', 'actor'],
    ['The drone flew over Norway.', 'Norway', 'country:NO', 'place'],
    ['The government of Norway said so.', 'Norway', 'country:NO', 'place'],
    ['Aid for people in Japan, Chile and Norway has run out.', 'Norway', 'country:NO', 'place'],
  ])('%s', (text, words, id, as) => {
    const mention = found(text).mentions.find((m) => m.words === words)
    expect(mention?.entities).toContain(id)
    expect(mention?.as).toBe(as)
  })

  test.each([
    ['The DPRK fired again.', 'country:KP'],
    ['Envoys of the ROK came.', 'country:KR'],
    ['Norwegian-made radars failed.', 'country:NO'],
    ['The US-led talks ended.', 'country:US'],
    ['Iraqi forces withdrew.', 'country:IQ'],
    ['Aid reached Nigerien villages.', 'country:NE'],
    ['Aid reached Nigerian villages.', 'country:NG'],
    ['Soldiers left Equatorial Guinea.', 'country:GQ'],
    ['Soldiers left Papua New Guinea.', 'country:PG'],
  ])('%s', (text, id) => {
    expect(found(text).entities.map((e) => e.id)).toContain(id)
  })
})

describe('letters that several bodies have are those of the one whose country the article tells of', () => {
  test.each([
    ['Sudan will answer, and the RSF withdrew.', 'organisation:rapid-support-forces'],
    ['The RSF counted 12 reporters in Norwegian jails.', 'organisation:reporters-without-borders'],
    ["South Korea's Joint Chiefs of Staff met. The JCS sent a text message.", 'organisation:kr-joint-chiefs-of-staff'],
    [
      "South Korea's Joint Chiefs of Staff met. Seoul's JCS sent a text message.",
      'organisation:kr-joint-chiefs-of-staff',
    ],
    ['The Philippines sent the AFP.', 'organisation:armed-forces-of-the-philippines'],
    ['The Philippines agreed, an AFP correspondent said.', 'organisation:agence-france-presse'],
    ['The Philippines agreed, AFP chief Gen. Ola Berg said.', 'organisation:armed-forces-of-the-philippines'],
    ['The Philippines agreed, AFP reported.', 'organisation:agence-france-presse'],
    ["Norway's Ministry of Public Works (MPW) met. The MPW left.", 'organisation:ministry-of-public-works'],
    ["Norway's Harbour Safety Agency (Sjovakt) met. Sjovakt left.", 'organisation:harbour-safety-agency'],
    ['The Norwegian Ministry of Foreign Affairs met. The Ministry left.', 'organisation:no-foreign-ministry'],
    ['Israel and Lebanon met. The Gaza health ministry left.', 'organisation:ps-health-ministry'],
    ['Israel and Lebanon met. The Health Ministry in Gaza left.', 'organisation:ps-health-ministry'],
    ['India voted. Congress leader Ola Berg left.', 'organisation:indian-national-congress'],
    ['Australia sent the ADF.', 'organisation:australian-defence-force'],
    ['Congolese villagers fled from the ADF.', 'organisation:allied-democratic-forces'],
    ['Japan sent the SDF.', 'organisation:self-defense-forces'],
    ['Syrian villagers fled from the SDF.', 'organisation:syrian-democratic-forces'],
    ['NEW DELHI - Congress MP Ola Berg left.', 'organisation:indian-national-congress'],
    ['ACCRA, Nov. 20, GNA - Ghana will vote.', 'organisation:ghana-news-agency'],
    ['POKHARA, Nov 20 (RSS): Nepal will vote.', 'organisation:rastriya-samachar-samiti'],
    ['Villagers fled from the GNA.', 'organisation:government-of-national-accord'],
    ['ISLAMABAD: The Foreign Office left.', 'organisation:pk-foreign-ministry'],
    ['The Foreign Office left.', 'organisation:foreign-office'],
    ['JAKARTA - Indonesia told the House of Representatives.', 'organisation:id-house-of-representatives'],
    ['MANILA - US envoys told the Senate.', 'organisation:ph-senate'],
    ['US envoys in Australia told the Senate.', 'organisation:us-senate'],
    ['The Senate will vote.', 'organisation:us-senate'],
    ['BERLIN - US envoys told the Senate.', 'organisation:us-senate'],
    ['TIRANA - The leader of the Democratic Party left.', 'organisation:al-democratic-party'],
  ])('%s', (text, id) => {
    const organisations = found(text).entities.filter((e) => e.kind === 'organisation')
    expect(organisations.map((e) => e.id)).toEqual([id])
  })
})

test('a person’s name is a country’s where the article tells of it', () => {
  expect(found('Adviser Eduardo Jordan left for Jordan. Jordan gave no reason.').on('Jordan')).toContain('country:JO')
  expect(found('Adviser Omar Jordan met Jordanian pilots. Jordan gave no reason.').on('Jordan')).toContain('country:JO')
})

test('a base named after a place of the tables', () => {
  expect(found('He spoke at Al Asad Air Base on Monday.').on('Al Asad Air Base')).toEqual(['place:al-asad-air-base'])
})

describe('a word that opens a sentence is no name for its capital', () => {
  test.each([
    ['Strike hits base in Yemen', 'Strike'],
    ['The opposition Social Democrats said so.', 'Democrats'],
  ])('%s', (text, words) => {
    expect(found(text).mentions.map((m) => m.words)).not.toContain(words)
  })
})

describe('what means no one in particular is no mention', () => {
  test.each([
    ['Shells fell on buildings and killed civilians.', 'civilians'],
    ['Shells fell on buildings and killed civilians.', 'buildings'],
    ['Books made him deputy librarian of Oslo.', 'deputy'],
    ['Norway thanked our ally Chile for the ships.', 'our ally'],
    ['They fired because they could.', 'they'],
    ['The blast shook that location.', 'that location'],
    ['Norway told the Senate Armed Services Committee no.', 'Armed Services'],
  ])('%s (%s)', (text, words) => {
    expect(found(text).mentions.map((m) => m.words)).not.toContain(words)
  })

  test.each([
    ['On Monday civilians fled the village.', 'civilians'],
    ['The village fell, said residents.', 'residents'],
    ['The village fell, according to witnesses.', 'witnesses'],
    ['They said so on Monday.', 'They'],
  ])('%s: but one who acts or speaks', (text, words) => {
    expect(found(text).mentions.map((m) => m.words)).toContain(words)
  })
})

describe('people named like places', () => {
  test.each([
    ['Chilean Foreign Minister Basel Ruiz said so.', 'person:basel-ruiz', 'organisation:basel-ruiz'],
    ['Senator Jordan Berg voted no.', 'person:jordan-berg', 'country:JO'],
    ['The envoy, Chad Ruiz, left early.', 'person:chad-ruiz', 'country:TD'],
    ['Defense Secretary Lloyd Marsh said so.', 'person:lloyd-marsh', 'place:marsh'],
    ['Adviser Eduardo Malaya left early. Malaya gave no reason.', 'person:eduardo-malaya', 'country:MY'],
  ])('%s', (text, person, other) => {
    const ids = found(text).entities.map((e) => e.id)
    expect(ids).toContain(person)
    expect(ids).not.toContain(other)
  })
})

describe('roles', () => {
  test.each([
    ['Japanese Defence Minister Mika Aoki said no.', 'mika-aoki', 'defence minister', 'JP', 'current'],
    ['Mika Aoki, the Japanese defence minister, said no.', 'mika-aoki', 'defence minister', 'JP', 'current'],
    ['The foreign minister of Norway, Ola Berg, said no.', 'ola-berg', 'foreign minister', 'NO', 'current'],
    ['Norway’s foreign minister, Ola Berg, said no.', 'ola-berg', 'foreign minister', 'NO', 'current'],
    ['Former Norwegian foreign minister Ola Berg said no.', 'ola-berg', 'foreign minister', 'NO', 'former'],
    ['Ex-defence minister Ola Berg of Norway said no.', 'ola-berg', 'defence minister', 'NO', 'former'],
    ['Acting Norwegian foreign minister Ola Berg said no.', 'ola-berg', 'foreign minister', 'NO', 'acting'],
    ['Norway’s president-elect, Ola Berg, said no.', 'ola-berg', 'president-elect', 'NO', 'elect'],
    ['The late Norwegian premier Ola Berg knew that.', 'ola-berg', 'premier', 'NO', 'late'],
    [
      'Minister of National Defence Han Do-yun of the Republic of Korea said no.',
      'han-do-yun',
      'minister of national defence',
      'KR',
      'current',
    ],
    ['Britain was ready. Defence Secretary Ann Marsh said so.', 'ann-marsh', 'defence secretary', 'GB', 'current'],
  ])('%s', (text, person, title, country, status) => {
    expect(found(text).entity(`person:${person}`)?.roles).toContainEqual({ title, country, status })
  })

  test('counterparts pair in order and hold the office of the one they are counterparts of', () => {
    const { entity } = found(
      'Chilean Defence Minister Ana Ruiz met her Japanese and Norwegian counterparts Mika Aoki and Ola Berg on Monday.',
    )
    expect(entity('person:mika-aoki')?.roles).toEqual([{ title: 'defence minister', country: 'JP', status: 'current' }])
    expect(entity('person:ola-berg')?.roles).toEqual([{ title: 'defence minister', country: 'NO', status: 'current' }])
  })

  test('the counterpart of a secretary of defense is a defense minister', () => {
    const { entity } = found('US Secretary of Defense Ann Marsh met her Japanese counterpart, Mika Aoki, on Monday.')
    expect(entity('person:mika-aoki')?.roles).toEqual([{ title: 'defense minister', country: 'JP', status: 'current' }])
  })

  test.each([
    [
      'Three defence ministers met. Mika Aoki of Japan, Ola Berg of Norway and Ana Ruiz of Chile said no.',
      'ola-berg',
      { title: 'defence minister', country: 'NO', status: 'current' },
    ],
    [
      'The Japanese foreign minister, Mika Aoki, and the Chilean one, Ana Ruiz, agreed.',
      'ana-ruiz',
      { title: 'foreign minister', country: 'CL', status: 'current' },
    ],
    [
      'Norway’s defence minister was angry. Ola Berg told reporters so.',
      'ola-berg',
      { title: 'defence minister', country: 'NO', status: 'current' },
    ],
    [
      'Norwegian Foreign Minister Ola Berg spoke. Berg had met his Chilean counterpart, Ana Ruiz, on Monday.',
      'ana-ruiz',
      { title: 'foreign minister', country: 'CL', status: 'current' },
    ],
    [
      'Chilean spokesman Ola Berg said yes, and his Japanese colleague Ayaka Aoki said no.',
      'ayaka-aoki',
      { title: 'spokeswoman', country: 'JP', status: 'current' },
    ],
    [
      'Ola Berg, the last Norwegian foreign minister but one, said no.',
      'ola-berg',
      { title: 'foreign minister', country: 'NO', status: 'former' },
    ],
    [
      'Norway’s former foreign minister, Admiral Sir Ola Berg, said no.',
      'ola-berg',
      { title: 'foreign minister', country: 'NO', status: 'former' },
    ],
  ])('a title that stands away from the name: %s', (text, person, role) => {
    expect(found(text).entity(`person:${person}`)?.roles).toContainEqual(role)
  })

  test('a counterpart of nobody has no role', () => {
    expect(found('Her Chilean counterpart, Ana Ruiz, left.').entity('person:ana-ruiz')?.roles).toEqual([])
  })

  test('a spokesman speaks for a ministry of his country', () => {
    const { entity } = found('Norway said no. Foreign Ministry spokesman Ola Berg gave no reason.')
    expect(entity('person:ola-berg')?.roles).toMatchObject([
      { title: 'spokesman', organisation: 'organisation:no-foreign-ministry' },
    ])
  })
})

test('"whose" is no part of a name', () => {
  const { entities, mentions } = found('Mayor Liv Dahl, whose party opposes the deal, met the party of Ola Berg.')
  expect(entities.map(({ name }) => name).filter((name) => name.startsWith('whose'))).toEqual([])
  expect(mentions.map(({ words }) => words)).toContain('party')
})

describe('whose office it is', () => {
  test.each([
    ['WASHINGTON — Governor Ken Tamura of Okinawa left.', 'person:ken-tamura', { title: 'governor', country: 'JP' }],
    [
      'Li Han, who was chief of the general staff until 2019, left.',
      'person:li-han',
      { title: 'chief of the general staff', status: 'former' },
    ],
    [
      'China’s Taiwan Affairs Office said no; its spokeswoman, Zhu Fen, left.',
      'person:zhu-fen',
      { title: 'spokeswoman', organisation: 'organisation:taiwan-affairs-office' },
    ],
    [
      'MINSK — Belarus agreed. Security Council secretary Alexander Volin left.',
      'person:alexander-volin',
      { title: 'secretary', organisation: 'organisation:by-national-security-council' },
    ],
    [
      'ISLAMABAD: At least two died in clashes. Prime Minister Shah Karim left.',
      'person:shah-karim',
      { title: 'prime minister', country: 'PK' },
    ],
    [
      'A NATO spokesperson said no. Secretary General Mark Lund left.',
      'person:mark-lund',
      { title: 'secretary general', organisation: 'organisation:nato' },
    ],
    [
      'Lithuanian President Jonas Petra’s chief adviser, Asta Kaze, left.',
      'person:asta-kaze',
      { title: 'chief adviser' },
    ],
    [
      'Ukraine’s ambassador in London, Valeri Bondar, left.',
      'person:valeri-bondar',
      { title: 'ambassador', country: 'UA' },
    ],
    [
      'Russia, the only country to recognise the group, said no. Its envoy for Afghanistan, Zamir Orlov, left.',
      'person:zamir-orlov',
      { title: 'envoy', country: 'RU' },
    ],
    [
      'Israel’s far-right finance minister, Beni Saar, left.',
      'person:beni-saar',
      { title: 'finance minister', country: 'IL' },
    ],
    ['The warrants name chief justice Abdul Karim.', 'person:abdul-karim', { title: 'chief justice' }],
    [
      'Iran denied supplying the arms. “Yemen decides for itself,” said Foreign Minister Ali Rahimi.',
      'person:ali-rahimi',
      { title: 'foreign minister', country: 'IR' },
    ],
    [
      'TBILISI — President Levan Beridze left; his predecessor Nino Kapanadze stayed.',
      'person:nino-kapanadze',
      { title: 'president', country: 'GE', status: 'former' },
    ],
    [
      'Dmitri Orlov, deputy chairman of Russia’s Security Council, left.',
      'person:dmitri-orlov',
      { title: 'deputy chairman', organisation: 'organisation:ru-national-security-council' },
    ],
    [
      'The Red Cross repeated its call. Its president, Mira Lind, warned of war.',
      'person:mira-lind',
      { title: 'president', organisation: 'organisation:international-committee-of-the-red-cross' },
    ],
    [
      'LONDON — Britain sold 12 jets, Keir Starmer said in Ankara, standing beside President Recep Tayyip Erdogan.',
      'person:recep-tayyip-erdogan',
      { title: 'president', country: 'TR' },
    ],
    [
      'CANBERRA — Australia said that a Chinese Su-35 had come close, an act Deputy Prime Minister Rita Marsh branded “unsafe”.',
      'person:rita-marsh',
      { title: 'deputy prime minister', country: 'AU' },
    ],
    [
      'China’s defence ministry rejected it. Spokesman Jin Bao said the plane had left.',
      'person:jin-bao',
      { title: 'spokesman', country: 'CN', organisation: 'organisation:cn-defence-ministry' },
    ],
    [
      'Norway’s defence ministry said no. It rained, ministry spokesman Ola Berg said.',
      'person:ola-berg',
      { title: 'ministry spokesman', organisation: 'organisation:no-defence-ministry' },
    ],
  ])('%s', (text, id, role) => {
    expect(found(text).entity(id)?.roles).toMatchObject([role])
  })

  test('an office told in one paragraph is not held by whoever is named in the second behind it', () => {
    const text =
      'IAEA chief urges restraint\n\nThe talks in Oslo went on.\n\nReza Moradi told reporters that he would go.'
    expect(found(text).entity('person:reza-moradi')?.roles).toEqual([])
  })

  test('“the president’s party” brings in no president', () => {
    const { entity } = found(
      'In Kyiv a lawmaker of the president’s own party complained. Asked why, Dale Hutchins said no.',
    )
    expect(entity('person:dale-hutchins')?.roles).toEqual([])
  })

  test('a name that is told as somebody’s belongs to the country, and holds no nameless office', () => {
    expect(found('Austria’s Alex Kment left.').entity('person:alex-kment')).toMatchObject({ country: 'AT', roles: [] })
    const { entity } = found('Berg wanted the ambassador gone; the Greens’ David Brook asked why.')
    expect(entity('person:david-brook')?.roles).toEqual([])
  })
})

describe('what kind of name it is', () => {
  test.each([
    ['Robert in den Bos, the chair, left.', 'Robert in den Bos', 'person:robert-in-den-bos'],
    ['Rafael Mendoza said no.', 'Rafael Mendoza', 'person:rafael-mendoza'],
    ['Special Adviser on Information and Strategy Bayo Adeleke left.', 'Bayo Adeleke', 'person:bayo-adeleke'],
    ['It rained, Maj.-Gen. Edward Bako said.', 'Edward Bako', 'person:edward-bako'],
    ['The US-South Korea drill began.', 'South Korea', 'country:KR'],
    ['He wrote on Truth Social.', 'Truth Social', 'organisation:truth-social'],
    ['Speaking for the E3, he said no.', 'E3', 'organisation:e3'],
    ['Rafael sold radars.', 'Rafael', 'organisation:rafael'],
    [
      'Oslo and the Campaign Against Arms Trade called for talks.',
      'Campaign Against Arms Trade',
      'organisation:campaign-against-arms-trade',
    ],
    ['Unisol, the union, agreed.', 'Unisol', 'organisation:unisol'],
    ['Campaigners from Stop Robot Wars left.', 'Stop Robot Wars', 'organisation:stop-robot-wars'],
    ['The United States Central Command agreed.', 'United States Central Command', 'organisation:us-central-command'],
    ['Australia’s Defence Department agreed.', 'Australia’s Defence Department', 'organisation:au-defence-ministry'],
  ])('%s', (text, words, id) => {
    expect(found(text).on(words)).toEqual([id])
  })
})

test.each([
  'The drill Ulchi Freedom Shield ended.',
  'The Resolute Dragon exercise ended.',
  'He spoke in Hebrew on state TV.',
  'It was 5% of GDP; let them count.',
  'Let them count.',
  'The Director of Defence Media Operations left.',
])('nobody’s name: %s', (text) => {
  const named = found(text).entities.filter(({ id, kind }) => id[0] !== '~' && kind !== 'weapon')
  expect(named).toEqual([])
})

describe('one thing, several mentions', () => {
  test('a surname with its particle', () => {
    const { on } = found('Jan de Wit came. De Wit left. Von Brandt stayed.')
    expect(on('De Wit')).toEqual(['person:jan-de-wit'])
    expect(on('Von Brandt')).toEqual(['person:von-brandt'])
  })

  test('so many weapons are nobody', () => {
    const kinds = (text: string) => found(text).entities.map(({ kind }) => kind)
    expect(kinds('It has ordered five squadrons of S-400 missile systems.')).toEqual(['weapon'])
    expect(kinds('It has sent five squadrons of the guard.')).toContain('organisation')
  })

  test('a part of an army is not the army, nor are several bodies one', () => {
    const { on, entity } = found(
      'The 9th Harland Brigade left Lima. The army said so. Harland Systems built it. The companies said so.',
    )
    expect(on('The army')).not.toEqual(['organisation:9th-harland-brigade'])
    expect(entity(on('The companies')![0]!)).toMatchObject({ name: 'The companies', anonymous: true })
  })

  test('a network by its noun, though another group was told of last', () => {
    const { on } = found('The Haqqani network is a friend of the Taliban. The network said so.')
    expect(on('The network')).toEqual(['organisation:haqqani-network'])
  })

  test('a town between commas is the place before', () => {
    const { on } = found('Shells fell in Shaqra, a village in the north.')
    expect(on('a village')).toEqual(['place:shaqra'])
  })

  test.each([
    ['They fled to the Zamzam camp on Monday.', 'place:zamzam'],
    ['They fled to a refugee camp on Monday.', '~place:1'],
    ['The opposition camp said so on Monday.', '~group:1'],
  ])('a camp is ground or a side: %s', (text, id) => {
    expect(found(text).entities.map((e) => e.id)).toContain(id)
  })

  test('an elite service is no elite', () => {
    const { entities } = found("Iraq's elite Harland Service left.")
    expect(entities.map(({ kind }) => kind)).not.toContain('group')
  })

  test('a group by its noun', () => {
    const { on } = found('The Geneva-based rights group Freedom Line came.')
    expect(on('Freedom Line')).toEqual(['organisation:freedom-line'])
  })

  test('an institute by its noun, though it is named for something', () => {
    const { on } = found('The Bergen Institute for Arms Research published it. The institute closed.')
    expect(on('The institute')).toEqual(['organisation:bergen-institute-for-arms-research'])
  })

  test('a channel or a unit by its number', () => {
    const { on } = found('Chile’s Channel 12 showed it, and Unit 8200 was there.')
    expect(on('Channel 12')).toEqual(['organisation:channel-12'])
    expect(on('Unit 8200')).toEqual(['organisation:unit-8200'])
  })

  test('an adjective in capitals is part of a body’s name', () => {
    const { mentions } = found('Lebanon’s state-run National News Agency came. The Federal Foreign Office left.')
    expect(mentions.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['Lebanon’s state-run National News Agency', 'Federal Foreign Office']),
    )
  })

  test.each([
    ['Mika Aoki came. Aoki left.', 'Aoki', 'person:mika-aoki'],
    ['Cho Min-seo came. Cho left.', 'Cho', 'person:cho-min-seo'],
    ['Han Do-yun came. Han Do-Yun left.', 'Han Do-Yun', 'person:han-do-yun'],
    ['Minister Ola Berg came. He left.', 'He', 'person:ola-berg'],
    ['The envoy herself, Leila Mansour, was hopeful.', 'The envoy', 'person:leila-mansour'],
    ['Republican Dale Hutchins of Ohio came. Hutchins left.', 'Dale Hutchins', 'person:dale-hutchins'],
    [
      'Estonian Prime Minister Kaja Mets came on Monday. The Estonian premier left.',
      'The Estonian premier',
      'person:kaja-mets',
    ],
    ['Army Chief General Vikram Sethi came. Gen Sethi left.', 'Sethi', 'person:vikram-sethi'],
    ['Sergeant Omar Aziz came. Cross-examined by Jan Ruiz, he accepted it.', 'he', 'person:omar-aziz'],
    ['Norway’s foreign minister, Ola Berg, came. The minister left.', 'The minister', 'person:ola-berg'],
    ['Norway’s foreign minister came. The minister, Ola Berg, left.', 'Norway’s foreign minister', 'person:ola-berg'],
    ['Spokesman He Yadong came. He left.', 'He', 'person:he-yadong'],
    [
      'Norway’s defence ministry said no. The ministry gave no reason.',
      'The ministry',
      'organisation:no-defence-ministry',
    ],
    [
      'Oslo met Rome. Seoul’s defence ministry said no.',
      'Seoul’s defence ministry',
      'organisation:kr-defence-ministry',
    ],
    ['Islamabad’s foreign office agreed.', 'Islamabad’s foreign office', 'organisation:pk-foreign-ministry'],
    ['Pakistan’s Foreign Office agreed.', 'Pakistan’s Foreign Office', 'organisation:pk-foreign-ministry'],
    ['The Foreign Office in London agreed.', 'Foreign Office', 'organisation:foreign-office'],
    ['Beijing’s embassy in Manila closed.', 'Beijing’s embassy', 'organisation:cn-embassy'],
    [
      'The head of the United Nations nuclear watchdog left.',
      'United Nations nuclear watchdog',
      'organisation:international-atomic-energy-agency',
    ],
    ['The U.N. children’s agency met.', 'U.N. children’s agency', 'organisation:unicef'],
    ['Leader of the Opposition Ravi Sen left.', 'Ravi Sen', 'person:ravi-sen'],
    ['The Harland Peace Council (HPC) met. HPC members left.', 'HPC', 'organisation:harland-peace-council'],
  ])('%s', (text, words, id) => {
    expect(found(text).on(words)).toEqual([id])
  })

  test('two people of one surname: neither is guessed', () => {
    const { mentions } = found('Ola Berg and Eva Berg met. Berg left.')
    const last = mentions.find((m) => m.words === 'Berg')
    expect(last?.entities).toEqual([])
    expect(last?.candidates).toEqual(['person:ola-berg', 'person:eva-berg'])
  })

  test('anonymous people are local to their article and keep their country', () => {
    const official = found('A senior Norwegian official said no.').entities.find((e) => e.kind === 'person')
    expect(official).toMatchObject({ anonymous: true, country: 'NO' })
    expect(official?.id).toMatch(/^~/)
  })
})

describe('a lexicon of the user’s own', () => {
  const lexicon = parseLexicon(
    'kind,name,aliases,country,title,from,to\n' +
      'person,Mika Aoki,,JP,defence minister,2020-01-01,\n' +
      'organisation,Harbour Watch,"The Watch; HW",NO,,,\n',
  )

  test('links roles and surnames on the article’s day', () => {
    const { on } = found('Aoki spoke in Japan. Japan’s defence minister left.', '2024-02-02', lexicon)
    expect(on('Aoki')).toEqual(['person:mika-aoki'])
    expect(on('Japan’s defence minister')).toEqual(['person:mika-aoki'])
  })

  test('finds organisations by any of their names', () => {
    expect(found('Then HW warned Oslo.', null, lexicon).on('HW')).toEqual(['organisation:harbour-watch'])
  })

  test.each([
    ['kind,title\n', 1, 'columns'],
    ['kind,name,colour\n', 1, 'colour'],
    ['kind,name\nship,X\n', 2, 'kind'],
    ['kind,name\nperson,A\nperson,\n', 3, 'name'],
    ['kind,name,country\nperson,A,Japan\n', 2, 'Japan'],
    ['kind,name,from\nperson,A,May\n', 2, 'May'],
    ['kind,name\nperson,"A\n', 2, 'closed'],
  ])('%j is refused', (csv, line, words) => {
    expect(() => parseLexicon(csv, 'own.csv')).toThrow(
      expect.objectContaining({ code: 'malformed', file: 'own.csv', line, message: expect.stringContaining(words) }),
    )
  })
})

describe('on any text', () => {
  const words = fc.constantFrom(
    'Norway',
    'Mr',
    'Jr.',
    'the',
    'minister',
    ',',
    '“',
    '”',
    'Aoki',
    'of',
    'US',
    'Lee',
    'and',
    'al-Said',
    '’s',
    '(',
    ')',
    '.',
    '\n\n',
    'said',
    'Ministry',
    '-',
  )
  test.each([
    ['newswire in pieces', fc.array(words, { maxLength: 60 }).map((w) => w.join(' '))],
    ['any string', fc.string({ unit: 'binary', maxLength: 300 })],
  ])('%s: spans lie inside, in order, with entities that are there', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article, entities, mentions } = found(text)
        const ids = new Set(entities.map((e) => e.id))
        expect(ids.size).toBe(entities.length)
        let last = 0
        for (const m of mentions) {
          expect(m.start >= last && m.start < m.end && m.end <= article.text.length).toBe(true)
          expect(m.entities.every((id) => ids.has(id))).toBe(true)
          expect(m.entities.length > 0 || (m.why ?? '') !== '').toBe(true)
          last = m.start
        }
      }),
      { numRuns: 300 },
    )
  })

  test('the same text gives the same record', () => {
    const text = 'Norway’s foreign minister, Ola Berg, met the Harland Peace Council in Oslo. He left.'
    expect(found(text).entities).toEqual(found(text).entities)
  })
})

describe('an ally between commas is the country before', () => {
  test.each([
    ['China, a close ally of Niger, urged talks.', 'a close ally of Niger', 'country:CN'],
    ['Ola Berg, a close ally of Chile, urged talks.', 'a close ally of Chile', 'person:ola-berg'],
    ['Norway attacked Chile, an ally said.', 'an ally', '~person:1'],
  ])('%s', (text, words, id) => {
    expect(found(text).mentions.find((m) => m.words === words)?.entities).toEqual([id])
  })
})
