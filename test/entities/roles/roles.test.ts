import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('titles and those who hold them', () => {
  test.each([
    ['Then-President Ana Ruiz of Chile signed it.', 'ana-ruiz', 'president', 'CL', 'former'],
    ['Sheikh Omar Haddad, the UAE’s defence minister, toured the fair.', 'omar-haddad', 'defence minister', 'AE'],
    ['After a call from Senator Ana Ruiz, the governor, Ola Berg, said no.', 'ola-berg', 'governor', undefined],
    ['After a call from Senator Ana Ruiz, the governor, Oslo said no.', 'ana-ruiz', 'governor', undefined],
    [
      'General Ola Berg, currently Deputy Chief of the Army Staff, came.',
      'ola-berg',
      'deputy chief of the army staff',
      undefined,
    ],
    [
      'Admiral Ola Berg, now Flag Officer Commanding, Harbour Fleet, came.',
      'ola-berg',
      'flag officer commanding',
      undefined,
    ],
    ['Christian Democrat MP Ola Berg came.', 'ola-berg', 'mp', undefined],
    ['LoP Ola Berg came.', 'ola-berg', 'lop', undefined],
    ['Norway’s Armed Forces Minister Ola Berg came.', 'ola-berg', 'armed forces minister', 'NO'],
    ['French Armed Forces Minister Ola Berg came.', 'ola-berg', 'armed forces minister', 'FR'],
    [
      'Ana Ruiz, who heads Norway’s border guard, came.',
      'ana-ruiz',
      'head',
      'NO',
      'current',
      'organisation:no-border-guard',
    ],
    ['Speaker of Parliament Ola Berg came.', 'ola-berg', 'speaker of parliament', undefined],
    ['Norway’s envoy to the Oslo-based agency, Ola Berg, came.', 'ola-berg', 'envoy', 'NO'],
    ['Vice Air Marshal (ret.) Ola Berg came.', 'ola-berg', 'vice air marshal', undefined, 'former'],
    ['General (r) Ola Berg came.', 'ola-berg', 'general', undefined, 'former'],
    ['Col. (res.) Ola Berg came.', 'ola-berg', 'colonel', undefined, 'former'],
    ['Foreign Minister Mika Aoki met her Omani opposite number, Omar Haddad.', 'omar-haddad', 'foreign minister', 'OM'],
    ['The governor of Russia’s Samara region, Ola Berg, came.', 'ola-berg', 'governor', 'RU'],
    ['Bergen-based analyst Ola Berg came.', 'ola-berg', 'analyst', undefined],
    ['In visit to Oslo, Chilean president Ana Ruiz laughed.', 'ana-ruiz', 'president', 'CL'],
    ['Ola Berg was formerly prime minister of Norway.', 'ola-berg', 'prime minister', 'NO', 'former'],
    ['Norway’s deputy foreign minister Ola Berg came.', 'ola-berg', 'deputy foreign minister', 'NO'],
    ['Kenya’s Defence Cabinet Secretary Ann Marsh came.', 'ann-marsh', 'defence cabinet secretary', 'KE'],
    ['Under Secretary of Defense for Policy Jim Holt came.', 'jim-holt', 'under secretary of defense for policy', 'US'],
    [
      'Ola Berg, the military’s director of public relations, came.',
      'ola-berg',
      'director of public relations',
      undefined,
    ],
    ['The premier of Chile named Ana Ruiz foreign minister.', 'ana-ruiz', 'foreign minister', 'CL'],
    [
      'The Rt Hon Ann Marsh MP, Secretary of State for Defence, came.',
      'ann-marsh',
      'secretary of state for defence',
      'GB',
    ],
    [
      'Australia voted. Minister for Defence, Senator the Hon Ann Marsh, came.',
      'ann-marsh',
      'minister for defence',
      'AU',
    ],
    ['Nigeria’s Chief of Defence Staff, General Ola Berg, came.', 'ola-berg', 'chief of defence staff', 'NG'],
    [
      'Iran denied it. Assistant Secretary of the Treasury Jim Holt came.',
      'jim-holt',
      'assistant secretary of the treasury',
      'US',
    ],
    [
      'Iran denied it. Deputy Assistant Secretary of Defense Jim Holt came.',
      'jim-holt',
      'deputy assistant secretary of defense',
      'US',
    ],
    ['Oslo asked Washington to wait, with spokesman Ola Berg saying there was time.', 'ola-berg', 'spokesman', 'NO'],
    [
      'KYIV, 3 May - Russia fired at Ukraine, the Ukrainian Air Force said. Energy Minister Olha Tkach left. The Russian army came.',
      'olha-tkach',
      'energy minister',
      'UA',
    ],
    [
      'Australia will pay. Its minister’s Japanese counterpart hailed it. Opposition spokesman Greg Hale came.',
      'greg-hale',
      'opposition spokesman',
      'AU',
    ],
    [
      'OUAGADOUGOU - Burkina Faso was calm. Neighbouring Ivory Coast denied it: spokesman Amadou Kone laughed. Burkina Faso slept.',
      'amadou-kone',
      'spokesman',
      'CI',
    ],
    ['Norway denied it. A spokeswoman for the ministry, Liv Dahl, left.', 'liv-dahl', 'spokeswoman', 'NO'],
    ['The US ambassador to Japan, Ann Marsh, left.', 'ann-marsh', 'ambassador', 'US'],
    [
      'Australia agreed. The Minister for Foreign Affairs and Trade Ann Marsh left.',
      'ann-marsh',
      'minister for foreign affairs and trade',
      'AU',
    ],
    [
      'The foreign ministers of Japan, Norway and Chile – Mika Aoki, Ola Berg and Ana Ruiz – met.',
      'ola-berg',
      'foreign minister',
      'NO',
    ],
    ['Chile’s new foreign minister is Ana Ruiz.', 'ana-ruiz', 'foreign minister', 'CL'],
    ['Ola Berg replaced Eva Lund as Norway’s defence minister.', 'ola-berg', 'defence minister', 'NO'],
    ['President Jorge Ruiz of Chile and first lady Ana Ruiz flew to Tokyo.', 'ana-ruiz', 'first lady', 'CL'],
    ['Defence ministers Ola Berg of Norway and Ana Ruiz of Chile came.', 'ana-ruiz', 'defence minister', 'CL'],
    ['NAIROBI - Home Minister Lt Gen (retd) Ola Berg came.', 'ola-berg', 'home minister', 'KE'],
    ['NAIROBI - Home Minister Lt Gen (Retd.) Ola Berg came.', 'ola-berg', 'lieutenant general', undefined, 'former'],
    ['Chile’s Minister of Interior Sheikh Omar Haddad came.', 'omar-haddad', 'minister of interior', 'CL'],
    ['Kenya’s Minister of Foreign Affairs Ambassador Ann Marsh came.', 'ann-marsh', 'ambassador', undefined],
    [
      'Kenya’s Deputy Minister for Economic Affairs Dr Ann Marsh came.',
      'ann-marsh',
      'deputy minister for economic affairs',
      'KE',
    ],
    [
      'LIMA: Deputy Prime Minister and Foreign Minister Senator Ana Ruiz came.',
      'ana-ruiz',
      'deputy prime minister',
      'PE',
    ],
    ['Kenya’s Chief of Defence Staff (CDS) General Ola Berg came.', 'ola-berg', 'chief of defence staff', 'KE'],
    [
      'The Director, Defence Media Operations, Maj.-Gen. Ola Berg, came.',
      'ola-berg',
      'director',
      undefined,
      'current',
      'organisation:defence-media-operations',
    ],
    [
      'UN Resident Coordinator in Peru Liv Dahl came.',
      'liv-dahl',
      'resident coordinator',
      undefined,
      'current',
      'organisation:united-nations',
    ],
    ['Chile’s Ambassador in Nairobi Ana Ruiz came.', 'ana-ruiz', 'ambassador', 'CL'],
    ['Retired US general Ann Marsh came.', 'ann-marsh', 'general', 'US', 'former'],
    ['Ola Berg, Norway’s foreign minister at the time, signed it.', 'ola-berg', 'foreign minister', 'NO', 'former'],
    ['Ola Berg, who served as Norway’s premier until 2021, left.', 'ola-berg', 'premier', 'NO', 'former'],
    ['Ola Berg, who has served as Norway’s premier since 2021, left.', 'ola-berg', 'premier', 'NO'],
    ['Foreign Secretary Ann Marsh met Ola Berg, Norway’s acting premier.', 'ola-berg', 'premier', 'NO', 'acting'],
    ['Ohio Gov. Jim Holt came.', 'jim-holt', 'governor', 'US'],
    ['Georgia Gov. Jim Holt came.', 'jim-holt', 'governor', 'US'],
    [
      'The spokesman for the Norwegian army in Oslo, Ola Berg, came.',
      'ola-berg',
      'spokesman',
      'NO',
      'current',
      'organisation:no-army',
    ],
    ['Former Lt. Gov. Jim Holt came.', 'jim-holt', 'lieutenant governor', undefined, 'former'],
    ['Brig.-Gen. Ola Berg came.', 'ola-berg', 'brigadier general', undefined],
    ['Lieutenant-Colonel Ola Berg came.', 'ola-berg', 'lieutenant-colonel', undefined],
    ['Sumy Region Governor Olha Tkach came.', 'olha-tkach', 'region governor', 'UA'],
    ['They spoke after welcoming Norwegian Prime Minister Ola Berg.', 'ola-berg', 'prime minister', 'NO'],
    ['He left after thanking Admiral Ola Berg.', 'ola-berg', 'admiral', undefined],
    ['Norway’s Ombudsman, Ola Berg, came.', 'ola-berg', 'ombudsman', 'NO'],
    ['A spokesman for Norway’s Foreign Minister Ola Berg said so.', 'ola-berg', 'foreign minister', 'NO'],
    ['Ola Berg, Ana Ruiz’s trade policy aide, left.', 'ola-berg', 'trade policy aide', undefined],
    ['The deputy director for Asia at the bank, Ola Berg, left.', 'ola-berg', 'deputy director', undefined],
    ['Ola Berg was Norway’s defence minister from 2014 to 2020.', 'ola-berg', 'defence minister', 'NO', 'former'],
    ['Ola Berg, who was Norway’s premier until 2020, left.', 'ola-berg', 'premier', 'NO', 'former'],
    ['He updated President Ola Berg on missiles.', 'ola-berg', 'president', undefined],
    ['The ousted President Ola Berg came.', 'ola-berg', 'president', undefined, 'former'],
    ['Colonel Ola Berg, vice-chairman of the panel, came.', 'ola-berg', 'vice-chairman', undefined],
    [
      'The OSCE’s chairperson-in-office, Liv Dahl, came.',
      'liv-dahl',
      'chairperson-in-office',
      undefined,
      'current',
      'organisation:osce',
    ],
    [
      'Mali’s military ruler, General Omar Kone, came.',
      'omar-kone',
      'ruler',
      'ML',
      'current',
      'organisation:ml-armed-forces',
    ],
    ['The Tánaiste, Ola Berg, came.', 'ola-berg', 'tánaiste', 'IE'],
    ['Sinn Féin TD Liv Dahl came.', 'liv-dahl', 'td', 'IE', 'current', 'organisation:sinn-fein'],
    ['People Before Profit TD Liv Dahl came.', 'liv-dahl', 'td', 'IE', 'current', 'organisation:people-before-profit'],
    ['Scottish MSP Ola Berg came.', 'ola-berg', 'scottish msp', 'GB'],
    ['Chilean congressman Ola Berg came.', 'ola-berg', 'congressman', 'CL'],
    ['The head of Norwegian diplomacy, Ola Berg, came.', 'ola-berg', 'head', 'NO'],
    ['One of the family’s lawyers, Ola Berg, left.', 'ola-berg', 'lawyer', undefined],
  ])('%s', (text, person, title, country, status = 'current', organisation = undefined) => {
    expect(found(text).entity(`person:${person}`)?.roles).toContainEqual({ title, country, status, organisation })
  })

  test.each([
    ['Foreign Minister Mika Aoki met her Omani counterpart, Omar Haddad.', 'mika-aoki'],
    ['The UN envoy for Syria, Mika Aoki, left.', 'mika-aoki'],
    ['The Ambassador of the European Union to Iraq, Ms Mika Aoki, gave a reception.', 'mika-aoki'],
    ['Norway asked who did it. Mika Aoki, a spokesman for the group, laughed.', 'mika-aoki'],
    ['Defence Minister Mika Aoki spoke of a bridge, the Russian state agency RIA said.', 'mika-aoki'],
    ['High Representative Mika Aoki met Chilean ministers in Santiago.', 'mika-aoki'],
  ])('%s: no country is guessed', (text, person) => {
    const roles = found(text).entity(`person:${person}`)?.roles
    expect(roles).toHaveLength(1)
    expect(roles?.[0]).not.toHaveProperty('country')
  })

  test.each([
    [
      'Norway’s army chief General Ola Berg came.',
      [{ title: 'chief', organisation: 'organisation:no-army' }, { title: 'general' }],
    ],
    ['ZVO President Ola Berg came.', [{ title: 'president', organisation: 'organisation:zvo' }]],
    ['The head of the UN mission, Ola Berg, came.', [{ title: 'head', organisation: 'organisation:united-nations' }]],
    ['After meeting the EU ministers, Ola Berg left.', []],
    ['The Special Envoy of the Secretary-General for Yemen, Ola Berg, came.', [{ title: 'special envoy' }]],
    ['The envoy met the secretary-general, Ola Berg, in Oslo.', [{ title: 'secretary-general' }]],
    ['OSLO - The premier and Foreign Minister Ola Berg met.', [{ title: 'foreign minister', country: 'NO' }]],
    ['A spokesman for European Commissioner Ola Berg denied it.', [{ title: 'european commissioner' }]],
    ['A spokeswoman for State Senator Ola Berg denied it.', [{ title: 'state senator' }]],
    [
      'Sen. Ola Berg, R-Texas, the chairman of the House Intelligence Committee, left.',
      [{ title: 'senator' }, { title: 'chairman', organisation: 'organisation:house-intelligence-committee' }],
    ],
    [
      'Senator Ola Berg, Republican of Ohio and a member of the Armed Services Committee, left.',
      [{ title: 'senator' }, { title: 'member', organisation: 'organisation:armed-services-committee' }],
    ],
  ])('%s', (text, roles) => {
    expect(found(text).entity('person:ola-berg')?.roles).toMatchObject(roles)
    expect(found(text).entity('person:ola-berg')?.roles).toHaveLength(roles.length)
  })

  test('an office is told in full once, and in short without a role of its own', () => {
    const { entity } = found(
      'Jim Holt, the secretary of state, met Poland’s foreign minister. Secretary Holt left. Poland stayed.',
    )
    expect(entity('person:jim-holt')?.roles).toEqual([
      { title: 'secretary of state', country: 'US', status: 'current' },
    ])
  })

  test('the counterpart of an acting minister need not be acting', () => {
    const { entity } = found('Norway’s acting premier, Ola Berg, met his Chilean counterpart, Ana Ruiz.')
    expect(entity('person:ana-ruiz')?.roles).toEqual([{ title: 'premier', country: 'CL', status: 'current' }])
  })

  test('one whose office another has is not the other', () => {
    const { entity } = found('Ola Berg, the Prime Minister’s special representative, spoke.')
    expect(entity('person:ola-berg')?.roles?.map((r) => r.title)).toEqual(['special representative'])
  })

  test('a title and a rank are two roles, and the body that the title names is the article’s', () => {
    const { entity } = found('Norway’s army withdrew. “We are safe,” army spokesman Colonel Ola Berg said.')
    expect(entity('person:ola-berg')?.roles).toMatchObject([
      { title: 'army spokesman', country: 'NO', organisation: 'organisation:no-army' },
      { title: 'colonel' },
    ])
  })

  test('what something was, is or served as is no mention of another', () => {
    const { mentions } = found('Ola Berg was a young shopkeeper. They used the clinic as a base for the raids.')
    expect(mentions.map((m) => m.words)).not.toContain('a young shopkeeper')
    expect(mentions.map((m) => m.words)).not.toContain('a base')
  })
})

test('what somebody also is', () => {
  const { entities } = found(
    '“No,” said Rosa Lind, who is also foreign minister. “No,” said Carl Roe, also deputy mayor.',
  )
  expect(entities.find((e) => e.id === 'person:rosa-lind')?.roles).toMatchObject([{ title: 'foreign minister' }])
  expect(entities.find((e) => e.id === 'person:carl-roe')?.roles).toMatchObject([{ title: 'deputy mayor' }])
  expect(entities).toHaveLength(2)
})

test('a name in brackets behind a title', () => {
  const { entities } = found('The Prime Minister (Dame Ana Berg): No.')
  expect(entities.find((e) => e.id === 'person:ana-berg')?.roles).toMatchObject([{ title: 'prime minister' }])
})

describe('a noun that means an organisation told before', () => {
  test.each([
    ['Norway’s army withdrew. The army’s spokesman denied that.', 'The army', 'organisation:no-army'],
    [
      'Norway’s defence ministry agreed. Chile’s defence ministry did not. The Norwegian ministry gave no reason.',
      'The Norwegian ministry',
      'organisation:no-defence-ministry',
    ],
    ['Hezbollah fired rockets. The group said no one was hurt.', 'The group', 'organisation:hezbollah'],
    ['EU envoys met. The bloc said so.', 'The bloc', 'organisation:european-union'],
    ['NATO met. The alliance said so.', 'The alliance', 'organisation:nato'],
  ])('%s', (text, words, id) => {
    expect(found(text).on(words)).toEqual([id])
  })

  test.each([
    ['China’s coast guard fired. The navy did not answer.', 'The navy', 'organisation:cn-coast-guard'],
    ['The Royal Air Force flew. The army stayed.', 'The army', 'organisation:royal-air-force'],
  ])('one service is not another: %s', (text, words, other) => {
    expect(found(text).on(words)).not.toContain(other)
  })

  test('nor the prime minister his deputy', () => {
    const { on } = found('Deputy Prime Minister Ola Lind came. The prime minister left. Lind stayed.')
    expect(on('The prime minister')).not.toContain('person:ola-lind')
  })

  test('a group of another sort is not the one told before', () => {
    const { on } = found('Hezbollah fired rockets. The aid group counted nine dead.')
    expect(on('The aid group')).not.toEqual(['organisation:hezbollah'])
  })
})

test('a spokesperson named without a body speaks for the one told before', () =>
  expect(
    found('WFP confirmed the loss. A spokesperson, Ana Ruiz, said so.').entities.find((e) => e.id === 'person:ana-ruiz')
      ?.roles,
  ).toEqual([{ title: 'spokesperson', organisation: 'organisation:world-food-programme', status: 'current' }]))

test.each([
  [
    'UN Under-Secretary-General for Political Affairs Ola Berg came.',
    { title: 'under-secretary-general for political affairs', organisation: 'organisation:united-nations' },
  ],
  [
    'Secretary of Iran’s Supreme National Security Council Ola Berg came.',
    { title: 'secretary', country: 'IR', organisation: 'organisation:supreme-national-security-council' },
  ],
])('%s', (text, role) => expect(found(text).entity('person:ola-berg')?.roles).toEqual([{ ...role, status: 'current' }]))

test('a department is not the ministry of another country because that alone is told with it', () => {
  const { entities } = found(
    'MANILA — The Philippines lodged a protest, the Department of Foreign Affairs said. The Chinese foreign ministry spokesman Ola Berg rejected it.',
  )
  const countries = entities.filter((e) => e.sector === 'ministry').map((e) => e.country)
  expect(countries).toEqual(['PH', 'CN'])
})
