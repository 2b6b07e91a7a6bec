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
  // A governor is of the place that was hit.
  ['Russia fired drones overnight, killing six in Kharkiv. Regional governor Oleh Synko said so.', 'oleh-synko', 'UA'],
  ['A Russian strike on Odesa killed two people, regional governor Oleh Kipar said.', 'oleh-kipar', 'UA'],
  // Whoever speaks behind a quotation speaks for the body told before.
  ['China’s coast guard acted. “The Philippine side is to blame,” spokesperson Liu Lei said.', 'liu-lei', 'CN'],
  ['Taiwan’s defense ministry was alert. “China is a threat,” spokesperson Sun Fang told reporters.', 'sun-fang', 'TW'],
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
    ['OSLO — Norway protested, the Foreign Ministry said. Sweden’s Foreign Ministry did not.', ['no', 'se']],
  ])('%s', (text, ids) => {
    const ministries = found(text).entities.filter((e) => e.sector === 'ministry')
    for (const [i, id] of ids.entries()) expect(ministries[i]?.id).toMatch(new RegExp(`^organisation:${id}`))
  })
})
