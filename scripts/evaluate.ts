// npm run evaluate [-- --data FILE|DIR] [--errors N] [--update [--allow-lower]] [--json]
// Scores the program against corpus/ (and holds corpus/baseline.json), or against a data set of another form.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Miss, scoreCorpus } from './evaluate/corpus.js'
import { scoreData } from './evaluate/data.js'
import { loadCorpus } from './evaluate/gold.js'
import { type Figures, judge, loadFloors, nextFloors, saveFloors } from './evaluate/ratchet.js'
import { spread } from './evaluate/words.js'

const CORPUS = join(import.meta.dirname, '../corpus')
const BASELINE = join(CORPUS, 'baseline.json')
const { values: options } = parseArgs({
  options: {
    data: { type: 'string' },
    errors: { type: 'string' },
    update: { type: 'boolean', default: false },
    'allow-lower': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const percent = (value: number) => (100 * value).toFixed(1).padStart(6)

function table(figures: Figures, floors: Figures): string {
  const width = Math.max(...Object.keys(figures).map((name) => name.length))
  return Object.entries(figures)
    .map(([name, value]) => {
      const floor = floors[name] === undefined ? '' : `   floor ${percent(floors[name])}`
      return `${name.padEnd(width)}  ${percent(value)}${floor}`
    })
    .join('\n')
}

/** What went wrong, counted by cause, the most frequent first, with samples. */
function causes(errors: readonly Miss[], samples: number): string {
  const by = new Map<string, Miss[]>()
  for (const error of errors) by.set(error.what, [...(by.get(error.what) ?? []), error])
  return [...by]
    .sort((a, b) => b[1].length - a[1].length)
    .map(([what, list]) =>
      [
        `${String(list.length).padStart(5)}  ${what}`,
        ...spread(list, samples).map(
          (e) => `         ${e.words.slice(0, 160)}\n             ${e.context.slice(0, 400)}`,
        ),
      ].join('\n'),
    )
    .join('\n')
}

const samples = options.errors === undefined ? null : Number(options.errors)
if (samples !== null && (!Number.isInteger(samples) || samples < 0)) {
  console.error('--errors wants a whole number')
  process.exit(2)
}
const gate = options.data === undefined
const { figures, errors } = gate
  ? scoreCorpus(join(CORPUS, 'articles'), loadCorpus(join(CORPUS, 'articles')))
  : scoreData(options.data!)
const floors = gate ? loadFloors(BASELINE) : {}
console.log(options.json ? JSON.stringify(figures, null, 2) : table(figures, floors))
if (samples !== null) console.log(`\n${causes(errors, samples)}`)

if (gate) {
  const { raised, fallen } = judge(floors, figures)
  for (const { figure, floor, value } of fallen) {
    const now = value === undefined ? 'gone' : percent(value).trim()
    console.error(`BELOW THE FLOOR: ${figure} is ${now}, floor ${percent(floor).trim()}`)
  }
  if (options.update) {
    saveFloors(BASELINE, nextFloors(floors, figures, options['allow-lower']))
    console.error(
      `${raised.length} floors raised${fallen.length > 0 ? `, ${fallen.length} ${options['allow-lower'] ? 'LOWERED' : 'would fall: kept (--allow-lower lowers them)'}` : ''}`,
    )
  }
  if (fallen.length > 0 && !(options.update && options['allow-lower'])) process.exitCode = 1
}
