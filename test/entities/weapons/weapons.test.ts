import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weaponsOf } from '../laid-out.js'

const words = (text: string) => weaponsOf(text).map((found) => found.words)
const ids = (text: string) => weaponsOf(text).map((found) => found.entity.id.replace('weapon:', ''))

describe('one mention: the name with the noun of its kind, without article and number', () => {
  test.each([
    ['The North fired two Hwasong-17 missiles.', ['Hwasong-17 missiles']],
    [
      'It showed a Hwasong-18 solid-fuel intercontinental ballistic missile.',
      ['Hwasong-18 solid-fuel intercontinental ballistic missile'],
    ],
    ['Berlin sends three Patriot air defence batteries.', ['Patriot air defence batteries']],
    [
      'Six F-16 fighter jets and an S-400 surface-to-air missile system.',
      ['F-16 fighter jets', 'S-400 surface-to-air missile system'],
    ],
    ['The guided-missile destroyer USS Carney fired back.', ['guided-missile destroyer USS Carney']],
    ['The cruiser Moskva sank.', ['cruiser Moskva']],
    ['The frigate Admiral Essen left port with 155mm howitzers aboard.', ['frigate Admiral Essen', '155mm howitzers']],
    ['A .50-caliber machine gun and 7.62mm rifles.', ['50-caliber machine gun', '7.62mm rifles']],
    [
      'Rebels used a rocket propelled grenade launcher and mortar systems.',
      ['rocket propelled grenade launcher', 'mortar systems'],
    ],
    ['Russian T-72B3s met Leopard 2A6 tanks and F-16C/D jets.', ['T-72B3s', 'Leopard 2A6 tanks', 'F-16C/D jets']],
    ['An F/A-18E Super Hornet met P-8A Poseidons.', ['F/A-18E Super Hornet', 'P-8A Poseidons']],
    ['India cleared 97 Tejas Mk-1A fighter jets and 26 Rafale-M jets.', ['Tejas Mk-1A fighter jets', 'Rafale-M jets']],
    ['Greece flew an F-16 Block 70, and a Buk-M2 launcher.', ['F-16 Block 70', 'Buk-M2 launcher']],
    ['Twelve Mirage 2000-5 fighters and two Rafale Marine jets.', ['Mirage 2000-5 fighters', 'Rafale Marine jets']],
    ['The Sumner-class destroyer Harba passed.', ['Sumner-class destroyer', 'Harba']],
    ['The Astute-class submarine Harba passed.', ['Astute-class submarine', 'Harba']],
    ['The frigate Captain Ola Berg named sank.', ['frigate']],
    ['Two Sumner-class destroyers passed.', ['Sumner-class destroyers']],
    ['It sent six bridge layers and 10 mine-clearing vehicles.', ['bridge layers', 'mine-clearing vehicles']],
    ['A Sumner-class destroyer passed.', ['Sumner-class destroyer']],
    ['They tested KX-30 missiles.', ['KX-30 missiles']],
    ['They used four Paveway IVs.', ['Paveway IVs']],
    ['Troops of the army left under shelling.\nTyphoons joined the forces.', ['Typhoons']],
    ['Typhoons joined the forces.', []],
    ['The BRP Gregorio del Mar fired white phosphorus rounds.', ['BRP Gregorio del Mar', 'white phosphorus rounds']],
    ['Boys carrying Kalashnikovs and pistols fled an E-3D Sentry.', ['Kalashnikovs', 'pistols', 'E-3D Sentry']],
    ['Artillery and 120mm mortars fired.', ['Artillery', '120mm mortars']],
    [
      'The gang smuggled Glock handguns, machine pistols and grenades from Bosnia.',
      ['Glock handguns', 'machine pistols', 'grenades'],
    ],
    [
      'Two AP-3C Orion surveillance aircraft and an Il-76 cargo plane flew.',
      ['AP-3C Orion surveillance aircraft', 'Il-76 cargo plane'],
    ],
    ['Pensions are a ticking time bomb, the soldier said.', []],
    ['Troops met a technical problem and took three technicals.', ['technicals']],
    ['A bomb-damaged house, a car-bomb, tank-like.', ['bomb', 'car-bomb', 'tank']],
    ['The strikes and the shelling went on, an airstrike killed two.', []],
  ])('%s', (text, expected) => expect(words(text)).toEqual(expected))
})

describe('spelling, plural and reporting names lead to one entity', () => {
  test.each([
    ['An F-16, an F16 fighter, two F-16s, F\u201116s over the base.', 'f-16'],
    ['Su-35S, Su35 jets, SU-35s and Su-35 fighters.', 'su-35'],
    ['A Shahed-136, Shahed 136 drones, Geran-2s, Shaheds over the front.', 'shahed-136'],
    ['SCUD-B? A Scud, Scuds and Scud missiles.', 'scud'],
    ['ICBMs, an ICBM, an intercontinental ballistic missile.', 'intercontinental-ballistic-missile'],
    ['An SA-11, Buk missiles, a Buk-M1 launcher.', 'buk'],
    ['Akinci drones, an Akıncı drone.', 'akinci'],
    ['Sukhoi-25 jets, Sukhoi-25s and a Su-25.', 'su-25'],
    ['An MQ-9B Predator drone, MQ-9B drones.', 'mq-9b'],
    ['Armored vehicles and an armoured vehicle.', 'armoured-vehicle'],
  ])('%s', (text, id) => expect([...new Set(ids(text).filter((one) => one !== 'scud-b'))]).toEqual([id]))
})

describe('classes of common nouns', () => {
  test.each([
    ['They fired missiles.', 'missile', null],
    ['More weapons came.', 'weapon', null],
    ['The arms embargo stays.', 'arms', null],
    ['An explosive-laden drone boat hit the pier.', 'naval-drone', 'drone'],
    ['An explosive-laden drone hit the pier.', 'loitering-munition', 'drone'],
    ['a long-range ballistic missile', 'ballistic-missile', 'ballistic-missile'],
    ['tactical nuclear weapons', 'tactical-nuclear-weapon', 'nuclear'],
    ['weapons of mass destruction', 'weapon-of-mass-destruction', 'nuclear'],
    ['127mm guns', 'artillery', 'artillery'],
    ['a 5-inch naval gun', 'artillery', 'artillery'],
    ['a 9mm gun', 'gun', 'small-arm'],
    ['a .45-caliber gun', 'gun', 'small-arm'],
    ['AH-4 howitzers', 'ah-4', 'artillery'],
    ['an AH-4 helicopter', 'ah-4', 'helicopter'],
    ['AH-4 155mm howitzers', 'ah-4', 'artillery'],
    ['an anti-tank gun', 'artillery', 'artillery'],
    ['an uncrewed underwater vehicle', 'naval-drone', 'drone'],
    ['a Gepard-class frigate', 'gepard-class', 'warship'],
    ['Gepard anti-aircraft guns', 'gepard', 'air-defence'],
    ['The shells fell.', 'shell', 'munition'],
    ['Rocket launchers were seized.', 'rocket-launcher', 'rocket-artillery'],
    ['Armed drones circled.', 'drone', 'drone'],
    ['two tactical vehicles', 'armoured-vehicle', 'armoured-vehicle'],
    ['fighter jets', 'fighter-jet', 'aircraft'],
    ['car bombs', 'vehicle-borne-improvised-explosive-device', 'explosive-device'],
    ['a nuclear-powered attack submarine', 'nuclear-powered-submarine', 'submarine'],
    ['a satellite launch vehicle', 'launch-vehicle', 'topic-launch-vehicle'],
    ['a military spy satellite', 'spy-satellite', 'topic-satellite'],
  ])('%s', (text, id, weaponClass) => {
    const [found] = weaponsOf(text)
    expect(found?.entity).toMatchObject({ id: `weapon:${id}`, kind: 'weapon', class: weaponClass })
  })

  test('nouns shared by several words', () => {
    expect(ids('They destroyed chemical and biological weapons.')).toEqual(['chemical-weapon', 'biological-weapon'])
    expect(ids('No nuclear, chemical or biological weapons.')).toEqual([
      'nuclear-weapon',
      'chemical-weapon',
      'biological-weapon',
    ])
    expect(ids('They flew bomber, fighter, and remotely piloted aircraft.')).toEqual([
      'bomber',
      'fighter-jet',
      'unmanned-aerial-vehicle',
    ])
  })
})

test.each([
  ['Chinese-made KX-30 missiles fell.', 'CN'],
  ['North Korean-made KX-30 missiles fell.', 'KP'],
  ['US-made KX-30 missiles fell.', 'US'],
  ['Hand-made KX-30 missiles fell.', undefined],
  ['A Sukhoi-47 flew past.', 'RU'],
])('the maker is told: %s', (text, country) => expect(weaponsOf(text)[0]?.entity.country).toBe(country))

describe('quantities', () => {
  test.each([
    ['It fired two Hwasong-17 missiles.', 2],
    ['It fired 14 cruise missiles.', 14],
    ['It lost 1,200 tanks.', 1200],
    ['It fired two more short-range ballistic missiles.', 2],
    ['It fired three North Korean ballistic missiles.', 3],
    ['They have twenty-one submarines.', 21],
    ['They have a dozen howitzers.', 12],
    ['They sent two dozen F-16s.', 24],
    ['They sent two hundred drones.', 200],
    ['One missile was lost.', 1],
    ['They sent 14 Leopard 2 tanks.', 14],
    ['More than 850 munitions were dropped.', 850],
    ['They sent 32 F-35Is.', 32],
    ['They flew two F-16AMs.', 2],
    ['They bought 48 PAC-3 MSE interceptors.', 48],
    ['They will get two more batteries of Patriots.', 2],
    ['They sent three batteries of IRIS-T.', 3],
    ['Two U.S. Navy destroyers sailed.', 2],
    ['They lost two of its F-35s.', 2],
    ['A pair of P-8A Poseidon aircraft joined.', 2],
    ['A trio of grey destroyers sailed.', 3],
    ['A couple of destroyers sailed.', undefined],
    ['Jets dropped two 2,000-pound bombs.', 2],
    ['They sent four 40mm Bofors guns.', 4],
    ['They sent three 10-tonne tanks.', 3],
    ['A 2,000-pound bomb fell.', undefined],
    ['By Monday 40mm guns came.', undefined],
    ['They fired Mk 45 guns.', undefined],
    ['They are among the top four arms exporters.', undefined],
    ['One official said the missiles fell.', undefined],
    ['Dozens of missiles fell.', undefined],
    ['Hundreds of drones came.', undefined],
    ['A missile fell.', undefined],
    ['Between 10 and 20 missiles fell.', undefined],
    ['From 10 to 20 missiles fell.', undefined],
    ['The 2017 missile test failed.', undefined],
    ['In 2017 missiles fell.', undefined],
    ['They paid $500 million for missiles.', undefined],
    ['The 155mm shells came.', undefined],
    ['A two-stage missile rose.', undefined],
  ])('%s', (text, quantity) => expect(weaponsOf(text).at(-1)?.quantity).toBe(quantity))
})

describe('links within an article', () => {
  test('"the missile" is the one that was named', () => {
    const found = ids('Pyongyang fired a Hwasong-18.\nThe missile flew for an hour. Such missiles can be hidden.')
    expect(found).toEqual(['hwasong-18', 'hwasong-18', 'missile'])
  })
  test('not where there are two', () => {
    expect(ids('A Hwasong-18 and a Kalibr stood there. The missile was green.')).toEqual([
      'hwasong-18',
      'kalibr',
      'missile',
    ])
  })
  test('a headline runs ahead', () => {
    expect(ids('# North fires missile\nIt was a Hwasong-18, Seoul said.')).toEqual(['hwasong-18', 'hwasong-18'])
  })
  test('a doubtful name counts once the article has it for sure, or in a list of weapons', () => {
    expect(ids('Kyiv wants Taurus missiles. Berlin will not send Taurus.')).toEqual(['taurus', 'taurus'])
    expect(ids('Berlin will not send Taurus.')).toEqual([])
    expect(ids('They got HIMARS, Javelin and Stinger launchers.')).toEqual(['himars', 'javelin', 'stinger'])
    expect(ids('He held a Kalashnikov, an RPG-7 and a Glock.')).toEqual(['ak-47', 'rpg-7', 'glock'])
    expect(ids('They asked for Himars, 14 Challengers and dozens of Bradleys.')).toEqual([
      'himars',
      'challenger-2',
      'bradley',
    ])
  })
  test('a doubtful name that is counted counts where the article speaks of war', () => {
    const war = 'Troops fired artillery in the offensive. The brigade lost soldiers.'
    expect(ids(`${war} Kyiv has 31 Abrams.`)).toContain('m1-abrams')
    expect(ids(`${war} A Reaper circled.`)).toContain('mq-9-reaper')
    expect(ids('Kyiv has 31 Abrams.')).toEqual([])
  })
  test('acronyms as British papers print them', () => {
    expect(ids('Himars, Nasams and Thaad batteries and Atacms missiles came.')).toEqual([
      'himars',
      'nasams',
      'thaad',
      'atacms',
    ])
  })
})

describe('ships by their bare names', () => {
  test.each([
    ['# Carrier Harba joins drill\nThe aircraft carrier INS Harba sailed.', ['ins-harba', 'ins-harba']],
    ['The USS Ola Lund left. The Lund and the Ola Lund sailed.', ['uss-ola-lund', 'uss-ola-lund', 'uss-ola-lund']],
    ['The USS Ola Lund left. The Lund strike group followed.', ['uss-ola-lund', 'uss-ola-lund']],
    ['The USS Ola Lund left. The Lund administration named it for Ola Lund.', ['uss-ola-lund']],
    ['The USS Ola Lund met the USS Kari Lund. The Lund sailed.', ['uss-ola-lund', 'uss-kari-lund']],
    ['The Lund sailed.', []],
    [
      '# Chinese carrier Shandong passes Harba\nThe aircraft carrier Shandong sailed.',
      ['shandong-carrier', 'shandong-carrier'],
    ],
    [
      'China has three carriers: the Liaoning, the Shandong and the Fujian.',
      ['liaoning', 'shandong-carrier', 'fujian-carrier'],
    ],
    ['The carriers sailed past Shandong and Fujian.', []],
    ['The destroyers Tala, Karo and Harba sailed.', ['destroyer', 'tala', 'karo', 'harba']],
    ['It has two frigates: the Ola Berg and the Harba.', ['frigate', 'ola-berg', 'harba']],
    ['The frigates, Ola Berg and Kari Lund said, sailed.', ['frigate']],
    ['The warships Norway and South Korea sent passed.', ['warship']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected))
})

describe('no weapon', () => {
  test.each([
    'He drove a Ford F-150.',
    'A think tank said the bombshell report shot down the proposal.',
    'Stacey Abrams and Bill Bradley spoke; the Patriot Act passed.',
    'Prices skyrocketed and the film bombed at the box office.',
    'Arsenal beat Villa, and the Chadian magazine fired its editor.',
    'The canon of literature has two arms and many legs.',
    'She tanked her exam and shelled peas and mined her memory.',
    'The Houston Rockets and the Patriots won.',
    'The Rocket Force and the Missile Technology Control Regime are bodies.',
    'Rebel fighters and a suicide bomber came.',
    'A world-class, first class, C-class car.',
    'The coal mine closed; it was mine.',
  ])('%s', (text) => expect(words(text)).toEqual([]))
})

test('any text: spans inside it, in order, apart, the same each time', () => {
  const shreds = fc.constantFrom(
    'F-16',
    'missiles',
    'two',
    ' ',
    '-',
    'class',
    '155',
    'mm',
    'Tiger',
    'USS',
    'Kh',
    '101',
    'nuclear',
    ',',
    '\n',
    '. ',
    "'s",
    'É',
    'drone',
    'ﬁ',
    '\ud83d',
    'T-72B3/D',
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(shreds, { maxLength: 40 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const found = weaponsOf(text)
      let end = 0
      for (const one of found) {
        expect(one.start).toBeGreaterThanOrEqual(end)
        expect(one.end).toBeGreaterThan(one.start)
        end = one.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
      expect(weaponsOf(text)).toEqual(found)
    }),
    { numRuns: 500 },
  )
})
