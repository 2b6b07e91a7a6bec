import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

/** Offices and bodies told without their country, and the country that they are of; null where the text does not tell. */
const OFFICES: readonly (readonly [text: string, who: string, country: string | null])[] = [
  // The dateline is home.
  [
    'TOKYO (Kyodo) — North Korea fired a missile.\n\nDefense Minister Ken Mori said it fell into the sea.',
    'ken-mori',
    'JP',
  ],
  ['BERLIN — Poland is right to worry, Defence Minister Karl Haas said.', 'karl-haas', 'DE'],
  [
    'MADRID, March 9 (Reuters) — Morocco must respect the border, Foreign Minister Luis Ortega said.',
    'luis-ortega',
    'ES',
  ],
  ['OSLO — Israel has killed two Norwegians. Foreign Minister Liv Berg summoned the ambassador.', 'liv-berg', 'NO'],
  ['MANILA — Defense Secretary Ramon Villaluz told US officials that forty jets were needed.', 'ramon-villaluz', 'PH'],
  ['LAHORE, Nov 20 (APP): Talks with Iran failed, Prime Minister Ali Raza said.', 'ali-raza', 'PK'],
  // But reporters in some cities write of a whole region.
  ['DUBAI — Iran fired 20 missiles. Foreign Minister Ali Rahmani said it was self-defence.', 'ali-rahmani', 'IR'],
  ['NAIROBI — Sudan rejected the offer. Foreign Minister Ali Osman called it a trap.', 'ali-osman', 'SD'],
  // Who acts counts, not who is dealt with.
  ['Ukraine’s forces struck Russia. President Anna Petrova said it was a success.', 'anna-petrova', 'UA'],
  ['Ethiopia accused Eritrea of massing troops. Prime Minister Abel Tesfaye said war was near.', 'abel-tesfaye', 'ET'],
  ['The Kremlin accused Kyiv of delay. Spokesman Dmitry Orlov said there was no progress.', 'dmitry-orlov', 'RU'],
  ['Poland said drones had come from Belarus. Foreign Minister Jan Nowak summoned the envoy.', 'jan-nowak', 'PL'],
  [
    'French President Luc Morel met German leaders in Berlin. His foreign minister, Jean Petit, was there.',
    'jean-petit',
    'FR',
  ],
  // "Her" minister is of her country.
  [
    'Chile’s premier, Ana Ruiz, will buy jets from the United States. Her secretary of defense, Luis Peña, said so.',
    'luis-pena',
    'CL',
  ],
  ['President Ana Ruiz of Chile met Peru’s Luis Soto. Her ambassador to Fiji, Eva Lund, said so.', 'eva-lund', 'CL'],
  ['Oslo denied it. Its ambassador in Paris, Ola Berg, said so.', 'ola-berg', 'NO'],
  [
    'OSLO — Norway will send a frigate. Iran condemned it. “A guest,” Foreign Ministry spokesman Ali Rad said.',
    'ali-rad',
    'IR',
  ],
  ['Oslo agreed. In Kyiv, President Anna Petrenko thanked Norway.', 'anna-petrenko', 'UA'],
  // What is said of a country, and where somebody goes, tell nothing.
  ['Foreign Minister Anna Berg said Israel had broken the law.', 'anna-berg', null],
  ['Prime Minister Luc Marchand will travel to Seoul next month.', 'luc-marchand', null],
  ['Foreign Minister Anna Berg summoned the Russian ambassador.', 'anna-berg', null],
  ['The talks in Doha ended. Press secretary Ann Lee said they had failed.', 'ann-lee', null],
  ['The UN refugee agency said 5,000 had fled Sudan. Spokesperson Ann Lee said more would follow.', 'ann-lee', null],
  // The house of government that speaks, or that is spoken in, is the office's, whatever the dateline.
  ['VILNIUS - Belarus crossed the border. A White House aide said President Ted Orr was told.', 'ted-orr', 'US'],
  ['CAIRO - Egypt protested. At a White House briefing, press secretary Amy Orr shrugged.', 'amy-orr', 'US'],
  ['CAIRO - Egypt protested. At the White House, National Security Adviser Sean Orr shrugged.', 'sean-orr', 'US'],
  ['OSLO - Norway will buy jets. The Kremlin said President Vadim Orlov had been told.', 'vadim-orlov', 'RU'],
  ['Laos’s Foreign Ministry protested. In Beijing, foreign ministry spokesman Luo Jian shrugged.', 'luo-jian', 'CN'],
  // Words by somebody, over which his country is dealt with.
  ['Sweden summoned the Russian ambassador over remarks by President Vadim Orlov.', 'vadim-orlov', 'RU'],
  ['Chile on Friday summoned the Peruvian envoy to protest claims by Prime Minister Ana Ruiz.', 'ana-ruiz', 'PE'],
  // Behind "whose" it is of the one named before.
  ['Sweden agreed. So did Norway, whose foreign minister, Liv Dahl, called it just.', 'liv-dahl', 'NO'],
  ['Sweden spoke to Chile, whose president Ana Ruiz met reporters.', 'ana-ruiz', 'CL'],
  // One of a group of one country.
  ['Norway banned six Iranian officials, including Ali Modiri, the deputy interior minister.', 'ali-modiri', 'IR'],
  ['Chile banned 14 Russian officials. Those listed include Oleg Tar, a deputy defence minister.', 'oleg-tar', 'RU'],
  // Who is sold to, or feared, is not whose minister speaks.
  ['It urged the German government to halt exports of jets to Egypt. Chancellor Max Berg read it.', 'max-berg', 'DE'],
  [
    'A letter to the Danish government criticised arms sales to Oman. Prime Minister Liv Holm read it.',
    'liv-holm',
    'DK',
  ],
  ['Foreign Minister Liv Dahl hoped for talks. She expressed concern that Iran was arming.', 'liv-dahl', null],
  ['Israel struck Iran. A White House aide said Prime Minister Ari Levin had called.', 'ari-levin', 'IL'],
  // Told by the office just before the name.
  ['The president of Chile left after Peruvian ships came. President Ana Ruiz was calm.', 'ana-ruiz', 'CL'],
  ['LONDON — The idea was first floated by President Luc Morel in Paris in June.', 'luc-morel', 'FR'],
  // A country acts behind what is said of it between commas.
  [
    'NIAMEY, May 5 (Wire) - Niger accused Benin. China, a close ally of Niger, urged talks. “No,” said Foreign Ministry spokesperson Liu Mei.',
    'liu-mei',
    'CN',
  ],
  // A kingdom has no president.
  ['Britain and France have discussed it, officials said. President Luc Morel spoke of troops.', 'luc-morel', 'FR'],
  ['LONDON — The idea was first floated by President Luc Morel in June.', 'luc-morel', null],
  // A governor is of the place that was hit.
  ['Russia fired drones overnight, killing six in Kharkiv. Regional governor Oleh Synko said so.', 'oleh-synko', 'UA'],
  ['A Russian strike on Odesa killed two people, regional governor Oleh Kipar said.', 'oleh-kipar', 'UA'],
  // Whoever speaks behind a quotation speaks for the body told before.
  ['China’s coast guard acted. “The Philippine side is to blame,” spokesperson Liu Lei said.', 'liu-lei', 'CN'],
  ['Taiwan’s defense ministry was alert. “China is a threat,” spokesperson Sun Fang told reporters.', 'sun-fang', 'TW'],
  // A bare spokesman is of the body that acts in his own sentence.
  [
    'Harbour Aid spoke of nine dead. The Chilean army denied it, but a spokesman, Col. Luis Rojas, said more.',
    'luis-rojas',
    'CL',
  ],
  // An aside between commas leaves a country its verb, and "called for" is one.
  ['TEHRAN — Israel, for its part, said it would act. Defence Minister Dan Levi spoke.', 'dan-levi', 'IL'],
  [
    'Yerevan and Baku traded fire. Iran, which borders both, urged calm. Defence Minister Ali Rahmani left.',
    'ali-rahmani',
    'IR',
  ],
  [
    'The Kremlin called for calm. “We talk to both Yerevan and Baku,” spokesman Dmitry Orlov said.',
    'dmitry-orlov',
    'RU',
  ],
  // A house speaks whatever it does, and is of no list with what stands before it.
  ['TALLINN — Estonia armed. The White House did not reply. Press secretary Ana Ruiz left.', 'ana-ruiz', 'US'],
  ['They spoke of the missiles in Belarus, Kremlin aide Yury Lund said.', 'yury-lund', 'RU'],
  // Who quotes an official, and where he speaks day by day.
  ['Armenia accused Azerbaijan. TASS quoted Deputy Foreign Minister Oleg Lund as saying no.', 'oleg-lund', 'RU'],
  ['Armenia accused Azerbaijan. Reuters quoted Deputy Foreign Minister Oleg Lund as saying no.', 'oleg-lund', 'AM'],
  [
    'ASTANA — Foreign Ministry spokesperson Lin Yuhao told a regular briefing in Beijing that it was a success.',
    'lin-yuhao',
    'CN',
  ],
  ['South Korea’s Harbour Agency (HAC) left. HAC spokesman Cho Yong-jin said so.', 'cho-yong-jin', 'KR'],
]

describe('whose office', () => {
  test.each(OFFICES)('%s', (text, who, country) => {
    const roles = found(text).entity(`person:${who}`)?.roles ?? []
    expect(roles.length).toBeGreaterThan(0)
    expect(roles.find((role) => role.country)?.country ?? null).toBe(country)
  })
})

describe('whose body', () => {
  test.each([
    ['SEOUL — North Korea fired a missile.\n\nThe defense ministry said it was a new one.', ['kr-defence-ministry']],
    ['MANILA — China rammed a boat. The defense department will protest.', ['ph-defence-ministry']],
    ['KYIV — The Defence Ministry spoke of three drones. Russia’s Defence Ministry spoke of a depot.', ['ua', 'ru']],
    ['China sent ships around Taiwan. The island’s defence ministry was on alert.', ['tw-defence-ministry']],
    ['Laos’s Foreign Ministry protested. In Hanoi, the Foreign Ministry did not.', ['la', 'vn']],
    ['OSLO — Norway protested, the Foreign Ministry said. Sweden’s Foreign Ministry did not.', ['no', 'se']],
  ])('%s', (text, ids) => {
    const ministries = found(text).entities.filter((e) => e.sector === 'ministry')
    for (const [i, id] of ids.entries()) expect(ministries[i]?.id).toMatch(new RegExp(`^organisation:${id}`))
  })
})

describe('an office in a noun’s own words', () => {
  test.each([
    // "The city's" of the place told last.
    [
      'KYIV, Nov 3 (Dnipro Press) - Ukrainian shells hit the Russian city of Belgorod. The city’s mayor, Anton Demin, left.',
      'anton-demin',
      'mayor',
      'RU',
      undefined,
    ],
    [
      'KYIV, Nov 3 (Dnipro Press) - Ukrainian shells hit the Russian city of Belgorod. The country’s president, Anton Demin, left.',
      'anton-demin',
      'president',
      'UA',
      undefined,
    ],
    // "The group's", "the agency's" of the body that it stands for, wherever they serve.
    [
      'The M23 took Goma. The Rwanda-backed group’s political leader, Jean Mbonga, left.',
      'jean-mbonga',
      'political leader',
      'CD',
      'm23',
    ],
    [
      'UNRWA closed its schools. The agency’s Gaza director, Liv Dahl, left.',
      'liv-dahl',
      'director',
      undefined,
      'unrwa',
    ],
    ['The Gaza director, Liv Dahl, left.', 'liv-dahl', 'director', 'PS', undefined],
    ['Harbour cranes fell. The firm’s director, Liv Dahl, left.', 'liv-dahl', 'director', undefined, undefined],
  ])('%s', (text, who, title, country, body) => {
    expect(found(text).entity(`person:${who}`)?.roles).toEqual([
      {
        title,
        status: 'current',
        ...(country ? { country } : {}),
        ...(body ? { organisation: `organisation:${body}` } : {}),
      },
    ])
  })
})
