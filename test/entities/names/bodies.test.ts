import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('bodies of the tables in their longer wordings', () => {
  test.each([
    ['Islamic State in the Greater Sahara denied it.', 'organisation:islamic-state-sahel-province'],
    ['Islamic State in Khorasan denied it.', 'organisation:islamic-state-khorasan'],
    ['Islamic State denied it in the Sahara.', 'organisation:islamic-state'],
    ['The People’s Liberation Army Air Force left.', 'organisation:pla-air-force'],
    ['China’s air force left.', 'organisation:pla-air-force'],
    ['The People’s Liberation Army left.', 'organisation:peoples-liberation-army'],
    ['Veterans Affairs Canada left.', 'organisation:veterans-affairs-canada'],
    ['Canada’s foreign ministry left.', 'organisation:global-affairs-canada'],
    ['The Justice and Development (AK) Party left.', 'organisation:akp'],
    ['Harland Gas said so.', 'organisation:harland-gas'],
    ['The Harland Research Lab said so.', 'organisation:harland-research-lab'],
  ])('%s', (text, id) => {
    const { entities } = found(text)
    expect(entities.filter(({ kind }) => kind === 'organisation').map((e) => e.id)).toEqual([id])
  })

  test('an embassy in a capital is another country’s', () => {
    const { entities } = found('Norway spoke to Chile through its embassy in Beijing.')
    expect(entities.map(({ id }) => id)).not.toContain('organisation:cn-embassy')
  })

  test('“Royal” is part of a force’s name', () => {
    const { entities } = found('It fell. The Royal Thai Air Force left.')
    expect(entities.filter(({ kind }) => kind === 'organisation').map((e) => e.id)).toEqual([
      'organisation:th-air-force',
    ])
  })

  test('a country’s person behind a comma makes no place of the name before it', () => {
    const { entities } = found('Norway’s Liv Dahl, Chile’s Ana Ruiz and Peru’s Luis Soto left.')
    expect(entities.filter(({ kind }) => kind === 'person').map((e) => e.country)).toEqual(['NO', 'CL', 'PE'])
  })

  test('a bank of sand is a place', () => {
    expect(found('Ships passed Dogger Bank.').on('Dogger Bank')).toEqual(['place:dogger-bank'])
    expect(found('Clients left Harland Bank.').on('Harland Bank')).toEqual(['organisation:harland-bank'])
  })

  test('an office of two words is one', () => {
    const people = (text: string) => found(text).entities.filter(({ kind }) => kind === 'person')
    expect(people('The Comptroller and Auditor General left.')).toHaveLength(1)
    expect(people('The comptroller met General Ola Berg.')).toHaveLength(2)
  })
})

describe('names with “and”, and names of names', () => {
  test.each([
    ['The Hostages and Missing Sons Forum left.', 'Hostages and Missing Sons Forum'],
    ['The Freedom and Justice Party left.', 'Freedom and Justice Party'],
    ['The ruling Peace and Justice Party left.', 'Peace and Justice Party'],
    ['The Harland Farmers’ Union left.', 'Harland Farmers’ Union'],
    ['The Swedish People’s Party left.', 'Swedish People’s Party'],
    ['The People’s Council left.', 'People’s Council'],
    ['House Democrats’ Senate rivals left.', 'Senate'],
    ['Ola Berg, head of the State Border Service, left.', 'State Border Service'],
    ['State Border Service deputy head Ola Berg left.', 'State Border Service'],
    ['The Farmers and Drovers Alliance left.', 'Farmers and Drovers Alliance'],
    ['The Central Committee of the Workers’ Party of Korea met.', 'Central Committee of the Workers’ Party of Korea'],
    ['Ola Berg, Director of the Harbours and Relief Division, left.', 'Harbours and Relief Division'],
    ['Ola Berg, head of the Trade and Customs Department, left.', 'Trade and Customs Department'],
    ['The Greens and Labour Party left.', 'Labour Party'],
    ['The Navy and Coast Guard left.', 'Coast Guard'],
    ['The Khan and Berg League left.', 'Berg League'],
    ['The Central Committee of the Workers met.', 'Central Committee of the Workers'],
  ])('%s', (text, name) => {
    const { mentions } = found(text)
    expect(mentions.filter(({ entities: [id] }) => id?.startsWith('organisation:')).map((m) => m.words)).toContain(name)
  })
})

describe('one body, told twice', () => {
  test.each([
    ['Harland Gas, the operator, left. It said no.', 'the operator', 'organisation:harland-gas'],
    ['Ola Berg, the operator, left. He said no.', 'the operator', '~person:1'],
    [
      'The Riverine Guard, Peru’s coastal police force, left.',
      'Peru’s coastal police force',
      'organisation:riverine-guard',
    ],
    ['The Coast Guard Office left. The office said no.', 'The office', 'organisation:coast-guard-office'],
    ['Peru’s Joint Staff Office left. The office said no.', 'The office', 'organisation:pe-joint-chiefs-of-staff'],
    ['Harland Heavy Industries sold it. Harland Corp left.', 'Harland Corp', 'organisation:harland-corp'],
  ])('%s', (text, words, id) => {
    expect(found(text).on(words)).toEqual([id])
  })

  test('a list is no apposition', () => {
    const { on } = found('The Riverine Guard, Peru’s coastal police force, and a union left.')
    expect(on('Peru’s coastal police force')).not.toEqual(['organisation:riverine-guard'])
  })

  test('an office that is no body is a place', () => {
    expect(found('The guards left. They reached the office on Monday.').on('the office')).toEqual(['~place:2'])
  })

  test('a news agency by its letters', () => {
    const ids = (text: string) => found(text).entities.map(({ id }) => id)
    expect(ids('Iran’s official news agency IRNA said so.')).toEqual(['country:IR', 'organisation:irna'])
    expect(ids('Iran’s official news agency said so.')).toEqual(['organisation:ir-state-news-agency', 'country:IR'])
  })
})

describe('a short name is that of the body that the article tells in full', () => {
  test('before the body of the tables, whose country it has not', () => {
    const { on, entity } = found('The Pacific Labour Assembly (PLA) met. The PLA left.')
    expect(on('PLA', 2)).toEqual(['organisation:pacific-labour-assembly'])
    expect(entity('organisation:pacific-labour-assembly')).toMatchObject({ name: 'Pacific Labour Assembly' })
    expect(entity('organisation:pacific-labour-assembly')?.country).toBeUndefined()
    expect(found('The PLA left.').on('PLA')).toEqual(['organisation:peoples-liberation-army'])
  })

  test('by the letters that are printed, where the tables have another name', () => {
    const { on } = found('Taiwan’s Ministry of National Defense left. The MND said so.')
    expect(on('MND')).toEqual(['organisation:tw-defence-ministry'])
  })

  test('a company by its first word', () => {
    const { on } = found('Hyundai Rotem lost. Hyundai sells cars.')
    expect(on('Hyundai')).toEqual(['organisation:hyundai-rotem'])
    const { on: onOther } = found('Hyundai Rotem and Hyundai Motors lost. Hyundai sells cars.')
    expect(onOther('Hyundai')).toEqual(['organisation:hyundai'])
  })
})

describe('no place, body or group', () => {
  test.each([
    ['In a post on X, she laughed.', 'a post'],
    ['He read a passage on tariffs.', 'a passage'],
    ['She explained her country’s position.', 'her country’s position'],
    ['They saw no unusual movements.', 'no unusual movements'],
    ['A doctors’ union left.', 'A doctors'],
    ['The USS Harland (LHD 4) left.', 'LHD'],
    ['The Union and its Member States met.', 'States'],
  ])('%s (%s)', (text, words) => {
    expect(found(text).mentions.map((m) => m.words)).not.toContain(words)
  })

  test.each([
    ['They left a post on the border.', 'a post'],
    ['They reached the position on Monday.', 'the position'],
    ['The rebel movements said so.', 'The rebel movements'],
    ['The doctors’ union left.', 'The doctors'],
  ])('but %s (%s)', (text, words) => {
    expect(found(text).mentions.map((m) => m.words)).toContain(words)
  })
})

test.each([
  ['Ola Berg, head of Asian studies at Kings College, left.', 'head of asian studies', 'organisation:kings-college'],
  [
    'Ola Berg, head of European equities at Harland Bank, left.',
    'head of european equities',
    'organisation:harland-bank',
  ],
  ['Ola Berg, director of the South Asia Program at the Lund Center, left.', 'director', 'organisation:lund-center'],
  ['Ola Berg, director of the Harland Agency, left.', 'director', 'organisation:harland-agency'],
  ['Ola Berg, Hezbollah’s Arabic-language spokesman, left.', 'arabic-language spokesman', 'organisation:hezbollah'],
])('what an office is of: %s', (text, title, organisation) => {
  expect(found(text).entity('person:ola-berg')?.roles).toMatchObject([{ title, organisation }])
})

test.each([
  ['The Heads of State and Government of Fiji met.', 'The Heads of State and Government of Fiji'],
  ['Heads of State and Government of the African Union met.', 'Heads of State and Government of the African Union'],
])('%s: a group, and no government', (text, words) => {
  const { on, entities } = found(text)
  expect(on(words)?.[0]).toMatch(/^~group/)
  expect(entities.map(({ id }) => id).filter((id) => /government/.test(id))).toEqual([])
  expect(found('The State and Government of Fiji met.').on('Government of Fiji')).toEqual([
    'organisation:fj-government',
  ])
})

test('a house of the tables is none of a party that is told of beside it, and letters at the end of a name are what it is', () => {
  const senate = found('The Senate met in Washington. The Democratic Senate will not act. The Senate voted.')
  expect(senate.on('Senate')).toEqual(['organisation:us-senate'])
  expect(senate.entity('organisation:us-senate')?.country).toBe('US')
  const fund = found('The PAC spent much. Officials of the Harland PAC said so.')
  expect(fund.entities.map(({ name }) => name)).toContain('Harland PAC')
  expect(fund.on('PAC')).not.toEqual(fund.on('Harland PAC'))
})
