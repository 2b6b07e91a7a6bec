import { METONYMS } from '../lexicon/roles.js'

const forms = new Map<string, string>()
for (const line of METONYMS.trim().split('\n')) {
  const words = line.trim().split(' ')
  for (const word of words) forms.set(word.replace(/-/g, ' '), words.at(-1)!)
}

/** The country that words of a speaker's name tell ("Tokyo", "Norwegian", "U.S."), and the words that are left. */
export function governmentOf(keys: readonly string[]): { country: string | null; rest: readonly string[] } {
  for (let i = 0; i < keys.length; i++)
    for (let length = Math.min(4, keys.length - i); length > 0; length--) {
      const country = forms.get(keys.slice(i, i + length).join(' '))
      if (country !== undefined) return { country, rest: [...keys.slice(0, i), ...keys.slice(i + length)] }
    }
  return { country: null, rest: keys }
}
