/** Labels before a colon of whoever asks in an interview that is printed as questions and answers, and of whoever answers. */
export const ASKERS: ReadonlySet<string> = new Set(['q', 'question'])
export const ANSWERERS: ReadonlySet<string> = new Set(['a', 'answer'])
