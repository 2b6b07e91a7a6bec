import { describe, expect, test } from 'vitest'
import { found } from '../found.js'

describe('a subject with a clause about it is taken in whole', () => {
  test.each([
    ['A clerk who was not allowed to discuss the tolls', 'said', 'the pier was shut'],
    ['An envoy who sought anonymity to discuss private talks', 'said', 'the pier was shut'],
    ['A sailor who asked not to be named', 'said', 'the pier was shut'],
    ['A sailor who declined to be identified', 'said', 'the pier was shut'],
    ['A sailor who refused to give her name', 'said', 'the pier was shut'],
    ['The union that runs the harbour', 'said', 'it would not yield'],
    ['The firm which operates the ferry', 'said', 'fares would rise'],
    ['A team of divers that surveyed the wreck', 'concluded', 'that it had been mined'],
    ['Three pilots briefed on the plan', 'said', 'the pier was shut'],
    ['Gunmen backed by Chile', 'said', 'they held the pier'],
    ['A board set up by the Harbour Council', 'said', 'fares would rise'],
    ['Traders contacted by the Gazette', 'denied', 'the report'],
    ['A clip shared three million times on Friday', 'claims', 'the pier burned'],
  ])('%s %s', (source, cue, content) => {
    expect(found(`${source} ${cue} ${content}.`)).toContain(`${source} | ${cue} | ${content}`)
  })

  test('so is a name with what it is', () => {
    expect(found('The Harbour Lawyers, a union that documents abuses by both sides, said the pier was shut.')).toEqual([
      'The Harbour Lawyers, a union that documents abuses by both sides | said | the pier was shut',
    ])
  })

  test('so is one that is told', () => {
    expect(found('A sailor who asked not to be named told reporters the pier was shut.')).toContain(
      'A sailor who asked not to be named | told | the pier was shut',
    )
    expect(found('The pier was shut, a sailor who asked not to be named told the Gazette.')).toContain(
      'a sailor who asked not to be named | told | The pier was shut',
    )
  })

  test('what the clause says ends before the verb of the sentence', () => {
    expect(found('The union that claimed the raid said it would strike again.')).toEqual([
      'that | claimed | the raid',
      'The union that claimed the raid | said | it would strike again',
    ])
  })

  test('where another subject begins, it is another’s verb', () => {
    expect(
      found('The crew called on Oslo to wait after the harbour council claimed that the pier was shut.'),
    ).toContain('the harbour council | claimed | that the pier was shut')
  })
})

describe('a list before its verb is taken in whole', () => {
  test.each([
    ['The leaders of Norway, Chile and Japan', 'warned', 'that fares would rise'],
    ['Mediators from the US, Norway and Japan', 'said', 'the pier was shut'],
    ['The harbour office, the coast guard and the navy', 'said', 'the pier was shut'],
    ['Norway’s harbour ministry, the European Commission and the UN', 'said', 'the pier was shut'],
    ['OXFAM and Save the Harbour', 'demanded', 'that the pier reopen'],
  ])('%s %s', (source, cue, content) => {
    expect(found(`${source} ${cue} ${content}.`)).toContain(`${source} | ${cue} | ${content}`)
  })

  test('but not with what leads up to it', () => {
    expect(found('Ahead of the vote, Chile and Norway said the pier was shut.')).toEqual([
      'Chile and Norway | said | the pier was shut',
    ])
  })

  test('behind words in marks', () => {
    expect(found('“We will not yield,” the presidents of Norway, Chile and Japan said.')).toEqual([
      'the presidents of Norway, Chile and Japan | said | “We will not yield,”',
    ])
  })

  test('behind the comma of a clause before it', () => {
    expect(found('Talks had failed, the presidents of Norway, Chile and Japan said.')).toEqual([
      'the presidents of Norway, Chile and Japan | said | Talks had failed',
    ])
  })
})
