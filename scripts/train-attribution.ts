// Learns all weights that onrecord reads with, from PolNeAR, in one go and repeatable to the byte:
//   npx tsx scripts/train-attribution.ts --data FOLDER --out src/learned/weights.bin
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pack } from '../src/learned/format.js'
import { readExamples, readTagged } from './train/corpus.js'
import { trainAll } from './train/pipeline.js'

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } })
if (values.data === undefined || values.out === undefined) {
  console.error(
    'usage: tsx scripts/train-attribution.ts --data FOLDER --out FILE (FOLDER holds train.jsonl and train.parses.tsv.gz)',
  )
  process.exit(2)
}
const examples = readExamples(values.data, 'train')
const bytes = pack(trainAll(examples, readTagged(values.data, 'train', examples), console.error))
writeFileSync(values.out, bytes)
console.error(`${values.out}: ${bytes.length} bytes`)
