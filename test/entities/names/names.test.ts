import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('names of units, places and peoples', () => {
  test.each([
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
    ['They said that Parliament had voted.', 'Parliament', 'organisation:parliament'],
    ['The Leader of the Opposition, Bill Marsh, left.', 'Bill Marsh', 'person:bill-marsh'],
    ['Gen Asim Mirza left.', 'Asim Mirza', 'person:asim-mirza'],
    ['The minister, Gen Aoki, left.', 'Gen Aoki', 'person:gen-aoki'],
    ['The Global Coalition to Counter ISIL met.', 'Global Coalition to Counter ISIL', 'organisation:global-coalition'],
    ['Berg told Al Noor television that he would stay.', 'Al Noor', 'organisation:al-noor'],
    ['Berg told state broadcaster Canal Ocho that he would stay.', 'Canal Ocho', 'organisation:canal-ocho'],
    ['The arms maker Harland Dunn denied it.', 'Harland Dunn', 'organisation:harland-dunn'],
    ['Skywatchers, a group that counts raids, said so.', 'Skywatchers', 'organisation:skywatchers'],
    ['Mika Aoki MP left.', 'Mika Aoki', 'person:mika-aoki'],
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
  ])('%s: nobody is called %s', (text, words) => {
    const { mentions } = found(text)
    expect(mentions.filter((m) => m.words === words).flatMap((m) => m.entities)).toEqual([])
  })
})
