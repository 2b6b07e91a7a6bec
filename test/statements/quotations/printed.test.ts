import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a paper printed whole is what its issuer says', () => {
  test.each([
    [
      'The Ministry of Defence gave the following press statement on Sunday.\n\nOslo is going to stage another drill.\n\nWe will answer.',
      'The Ministry of Defence | gave the following press statement | Oslo is going to stage another drill // We will answer',
    ],
    [
      'Kim Song Nam, a vice director, made public the following statement:\n\nI have seen the remarks.\n\n“Dialogue” is a word he does not know.',
      'Kim Song Nam, a vice director | made public the following statement | I have seen the remarks // “Dialogue” is a word he does not know',
    ],
    [
      'Press Secretary Ola Berg provided the following readout: Secretary Ruiz spoke by phone with Minister Aoki to discuss the drill.\n\nThe two agreed to meet.',
      'Press Secretary Ola Berg | provided the following readout | Secretary Ruiz spoke by phone with Minister Aoki to discuss the drill // The two agreed to meet',
    ],
    [
      'The statement reads as follows:\n\nNorway condemns the attack.\n\nIt calls on both sides to stop.',
      'The statement | reads as follows | Norway condemns the attack // It calls on both sides to stop',
    ],
    [
      'The palace released the following statement on Sunday:\n\nNorway condemns the attack.\n\nSwedish Premier Eva Lund said she was “outraged.”',
      'The palace | released the following statement | Norway condemns the attack',
    ],
    [
      'The ministry issued the following statement on Tuesday:\n\nThe port will stay shut until Friday.\n\nThe fleet has left the bay.\n\nThe Red Star said it had no access to the port.',
      'The ministry | issued the following statement | The port will stay shut until Friday',
    ],
    [
      'The ministry issued the following statement on Tuesday:\n\nThe port will stay shut until Friday.\n\nThe minister said in May that the fleet would leave.',
      'The ministry | issued the following statement | The port will stay shut until Friday // The minister said in May that the fleet would leave',
    ],
  ])('%s', (text, statement) => expect(found(text)[0]).toBe(statement))

  test.each([
    ['where marks open it', 'The ministry released the following statement:\n\n“We condemn it,” it said.'],
    ['amid a sentence', 'The minister said the following statement was false.\n\nIt was not.'],
    ['without a text behind', 'The ministry gave the following statement on Sunday.'],
    ['of events', 'The ministry made the following changes.\n\nTwo ships were sold.'],
  ])('but not %s', (_, text) =>
    expect(found(text).some((s) => s.includes('the following s'))).toBe(/said the/.test(text)),
  )
})
