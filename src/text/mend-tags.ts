import { PAPER_NOUNS } from '../lexicon/speakers.js'
import { TAGS, type Tag, type Tokens } from '../model/text.js'

const tagOf = (tag: Tag): number => TAGS.indexOf(tag)
const [COMMA, CC, DT, IN, JJ, MD] = [tagOf(','), tagOf('CC'), tagOf('DT'), tagOf('IN'), tagOf('JJ'), tagOf('MD')]
const [NN, NNP, NNS, POS, PRP] = [tagOf('NN'), tagOf('NNP'), tagOf('NNS'), tagOf('POS'), tagOf('PRP')]
const [VBD, VBZ, WDT] = [tagOf('VBD'), tagOf('VBZ'), tagOf('WDT')]

/** Mends the tags of a sentence where its grammar is surer than the weights. Linear. */
export function mendTags(tokens: Tokens, first: number, end: number): void {
  const { tag, lower } = tokens
  for (let i = first + 1; i + 1 < end; i++) {
    switch (tag[i]) {
      case PRP:
        if (lower[i] === 'i' && tag[i - 1] === NNP && isNumber(tokens, i, first)) tag[i] = NNP
        break
      // "…, | shrugged | and said": two verbs.
      case JJ:
        if (tag[i - 1] === COMMA && tag[i + 1] === CC && tag[i + 2] === VBD && lower[i]!.endsWith('ed')) tag[i] = VBD
        break
      case NNS:
        if (isPapers(tokens, i) || isRelative(tokens, i) || isBehindHe(tokens, i)) tag[i] = VBZ
        break
      // "Told them in Oslo that | talks | would resume": before an auxiliary stands no other verb, and "that" opens a clause.
      case VBZ:
        if (tag[i - 1] !== WDT || !(tag[i + 1] === MD || AUXILIARIES.has(lower[i + 1]!))) break
        tag[i - 1] = IN
        tag[i] = NNS
    }
  }
}
const AUXILIARIES = new Set(['had', 'has', 'have', 'was', 'were', 'is', 'are', 'did'])

/** "Commission | I |,", "Pope John Paul | I", "Part | I | says", but not "in Oslo | I | said". */
const isNumber = ({ tag, lower }: Tokens, i: number, first: number): boolean =>
  tag[i + 1] === COMMA ||
  tag[i + 1] === VBZ ||
  tag[i + 1] === POS ||
  NUMBERED.has(lower[i - 1]!) ||
  (i - 2 >= first && CROWNED.has(lower[i - 2]!)) ||
  (i - 3 >= first && CROWNED.has(lower[i - 3]!))
const NUMBERED = new Set('war commission committee phase part chapter tier annex corps type category'.split(' '))
const CROWNED = new Set('king queen emperor empress pope tsar sultan'.split(' '))

/** "…, the final communique | states |.": what a paper does. */
const isPapers = ({ tag, lower }: Tokens, i: number): boolean =>
  tag[i - 1] === NN && STATES.has(lower[i]!) && STOPS.has(lower[i + 1]!) && PAPER_NOUNS.hasWord(lower[i - 1]!)
const STATES = new Set(['states', 'notes', 'stresses', 'claims'])
const STOPS = new Set(['.', ','])

/** "He is tired, and he | suspects | that it is late". */
const isBehindHe = ({ tag, lower }: Tokens, i: number): boolean =>
  tag[i - 1] === PRP && (lower[i - 1] === 'he' || lower[i - 1] === 'she')

/** "Norway, which | borders | Finland": a relative clause has a verb. */
const isRelative = ({ tag }: Tokens, i: number): boolean =>
  tag[i - 1] === WDT && tag[i - 2] === COMMA && (tag[i + 1] === NNP || tag[i + 1] === DT)
