import { Argument, type Command } from 'commander'
import { COMMANDS } from '../commands.js'
import { SHELLS, type Shell, scriptFor } from '../completion.js'
import { examples } from '../examples.js'
import { print } from '../terminal.js'

export function define(command: Command): void {
  command
    .addArgument(new Argument('<shell>', 'the shell to print it for').choices(SHELLS))
    .addHelpText(
      'after',
      examples([
        ['bash, in ~/.bashrc', 'source <(onrecord completion bash)'],
        ['zsh, in ~/.zshrc after compinit', 'source <(onrecord completion zsh)'],
        ['fish, once', 'onrecord completion fish > ~/.config/fish/completions/onrecord.fish'],
      ]),
    )
    .action(async (shell: Shell) => {
      const program = command.parent!
      for (const { name, load } of COMMANDS) {
        const other = program.commands.find((c) => c.name() === name)!
        if (other !== command) (await load()).define(other)
      }
      await print(scriptFor(shell, program))
    })
}
