import type { Command } from 'commander'
import { examples } from '../examples.js'
import { inputsOf, type ReadingOptions, readRecords, readsArticles } from '../reading.js'
import { fail, interruption, print } from '../terminal.js'

export function define(command: Command): void {
  readsArticles(command)
    .addHelpText(
      'after',
      `
Prints one record (schema onrecord/1) a line for each article, in the order of the inputs; stdin when no input is given.
Directories are walked in byte order. A folder with article.json counts once: source.html and gold.json beside it are
not read. What cannot be read is named on stderr, the rest is done, and the exit status is 1.
${examples([
  ['one page', 'onrecord read page.html'],
  ['a folder, on all cores', 'onrecord read --jobs 0 corpus/ > records.jsonl'],
  [
    'articles as JSON Lines {"text", "title"?, "published"?, "outlet"?, "url"?}',
    'zcat news.jsonl.gz | onrecord read - | gzip > records.jsonl.gz',
  ],
  ['over many machines', 'parallel --pipepart -a news.jsonl onrecord read - > records.jsonl'],
])}`,
    )
    .action(async (given: readonly string[], options: ReadingOptions) => {
      for await (const { records, problems } of readRecords(inputsOf(given), options, { signal: interruption() })) {
        problems.forEach(fail)
        for (const record of records) await print(`${record}\n`)
      }
    })
}
