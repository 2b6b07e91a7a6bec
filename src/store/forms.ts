import { createRequire } from 'node:module'

/** What of compromise tells the forms of a word. */
interface Compromise {
  (text: string): { json(): readonly { readonly terms: readonly { readonly tags: readonly string[] }[] }[] }
  model(): object
  methods(): {
    readonly two: {
      readonly transform: {
        readonly verb: {
          toInfinitive(form: string, model: object, tense: string): string
          conjugate(infinitive: string, model: object): Readonly<Record<string, string>>
        }
        readonly noun: {
          toSingular(form: string, model: object): string
          toPlural(form: string, model: object): string
        }
      }
    }
  }
}
/** Loaded at the first search by a word: it takes as long to load as the reader. */
let compromise: Compromise | undefined
const load = (): Compromise =>
  (compromise ??= createRequire(import.meta.url)('compromise/two') as unknown as Compromise)

const TENSES = ['Infinitive', 'PastTense', 'PresentTense', 'Gerund', 'Participle']

/**
 * The other forms of an English word in lower case, as compromise conjugates and declines it: "withdrew", "withdraws" … of
 * "withdraw", "crisis" of "crises". None of what is no plain word, and none of a name. A form that English does not have does
 * no harm: nobody prints it.
 */
export function formsOf(word: string): readonly string[] {
  if (!/^[a-z]{3,30}$/.test(word)) return []
  const nlp = load()
  const model = nlp.model()
  const { verb, noun } = nlp.methods().two.transform
  const tags = (text: string) => nlp(text).json()[0]?.terms.at(-1)?.tags ?? []
  const forms = new Set<string>()
  for (const tense of TENSES) {
    const infinitive = tense === 'Infinitive' ? word : verb.toInfinitive(word, model, tense)
    const { FutureTense, ...conjugated } = verb.conjugate(infinitive, model)
    if (!Object.values(conjugated).includes(word)) continue
    if (tags(`to ${infinitive}`).includes('Infinitive') || tags(word).includes('PastTense'))
      for (const form of Object.values(conjugated)) forms.add(form)
  }
  const singular = noun.toSingular(word, model)
  const plural = noun.toPlural(singular, model)
  if ((singular === word || plural === word) && !tags(word).includes('ProperNoun')) forms.add(singular).add(plural)
  forms.delete(word)
  return [...forms].sort()
}
