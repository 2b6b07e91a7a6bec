import type { Command } from 'commander'
import { examples } from '../examples.js'
import { print } from '../terminal.js'

export function define(command: Command): void {
  command
    .addHelpText('after', examples([['to check records by', 'onrecord schema > onrecord-1.schema.json']]))
    .action(async () => {
      const { recordSchema } = await import('../../model/schema.js')
      await print(`${JSON.stringify(recordSchema(), null, 2)}\n`)
    })
}
