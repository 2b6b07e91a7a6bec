#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError } from 'commander'
import { COMMANDS } from './commands.js'
import { fail, onBrokenPipe } from './terminal.js'

/** The command tree: names and summaries at once, a command's own arguments and options when it is chosen. */
function build(): Command {
  const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const program = new Command('onrecord')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help; `onrecord COMMAND --help` shows that of a command')
    .helpCommand(false)
    .showHelpAfterError('(--help shows what is possible)')
    .exitOverride()
  for (const { name, summary } of COMMANDS) program.command(name).description(summary)
  const lines = COMMANDS.map(({ example }) => `  ${example}`)
  program.addHelpText(
    'after',
    `\nExamples:\n${lines.join('\n')}\n\nExit status: 0 fine, 1 some input failed, 2 wrong usage.`,
  )
  program.hook('preSubcommand', async (_, command) => {
    const { define } = await COMMANDS.find(({ name }) => name === command.name())!.load()
    define(command)
  })
  return program
}

/** `onrecord help read` is `onrecord read --help`. */
const asOption = (argv: readonly string[]) => (argv[0] === 'help' ? [...argv.slice(1, 2), '--help'] : argv)

// V8 optimises what a server runs for days; a run of minutes would spend as much CPU in the compiler as in reading. Half again as
// fast over 4 MB of text at this threshold, a third less for one page (V8's own is 67,584; the tests and the library keep that).
// Node 20 alone: the V8 of later ones compiles in the middle (Maglev), has no such flag and no need of it.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=1500000')
onBrokenPipe()
try {
  await build().parseAsync(asOption(process.argv.slice(2)), { from: 'user' })
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? 0 : 2 // commander has printed it
  else fail(error)
}
