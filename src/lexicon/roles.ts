/** Words of office in a speaker's name: they tell what somebody is, not who. `same` are one office under two names. */
export const ROLE_WORDS = `
minister ministers secretary president vice deputy prime premier chancellor spokesman spokeswoman spokesperson spokespeople official officials
general admiral colonel lieutenant major captain commander marshal sergeant chief chairman chairwoman chair head leader director commissioner
ambassador envoy representative senator governor mayor king queen prince princess sheikh sultan emir ayatollah pope bishop judge prosecutor
lawmaker legislator deputy member adviser analyst expert diplomat officer source sources person people reporter interpreter
mr mrs ms miss dr prof sir lord lady dame president-elect former current acting ex late senior junior top military government state
defense foreign interior finance justice health trade energy economy security national permanent special joint staff army navy air force
forces ministry department office press public affairs interim under assistant high the a an of for and his her their its who
`

/** Words for somebody who is not to be named. */
export const ANONYMOUS = 'source sources official officials person people insider insiders'

/** Heads of office that name one kind of speaker; two different ones are two speakers. */
export const OFFICES: readonly (readonly string[])[] = [
  ['minister', 'secretary'],
  ['president'],
  ['premier', 'prime', 'chancellor'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
  ['ambassador', 'envoy', 'representative'],
  ['general', 'admiral', 'commander', 'marshal', 'colonel'],
  ['king', 'queen', 'emir', 'sultan', 'prince', 'princess'],
  ['governor'],
  ['mayor'],
  ['senator'],
  ['judge'],
  ['prosecutor'],
  ['analyst', 'expert'],
]

/** What an office is about; two different ones are two offices. */
export const PORTFOLIOS = 'defense foreign interior finance justice health trade energy economy'
