import type { Command, Option } from 'commander'

export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/** A completion script made from the command tree: commands, their options, and the values of those that have a choice. */
export function scriptFor(shell: Shell, program: Command): string {
  return { bash, zsh, fish }[shell](program)
}

const flags = (option: Option) => [option.short, option.long].filter((flag) => flag != null)
const optionsOf = (command: Command) => command.createHelp().visibleOptions(command)
const choicesOf = (command: Command) => command.registeredArguments.flatMap((argument) => argument.argChoices ?? [])

function bash(program: Command): string {
  const cases = program.commands.map((command) => {
    const values = optionsOf(command)
      .filter((option) => option.argChoices)
      .map((o) => `        ${flags(o).join('|')}) words="${o.argChoices!.join(' ')}" ;;`)
    const words = [...optionsOf(command).flatMap(flags), ...choicesOf(command)].join(' ')
    return [
      `    ${command.name()})`,
      '      case "$before" in',
      ...values,
      `        *) words="${words}" ;;`,
      '      esac ;;',
    ].join('\n')
  })
  return `# bash completion of onrecord
_onrecord() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${program.commands.map((c) => c.name()).join(' ')} ${optionsOf(program).flatMap(flags).join(' ')}"
  else case "\${COMP_WORDS[1]}" in
${cases.join('\n')}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _onrecord onrecord
`
}

/** Single quotes for a shell; in zsh's specifications brackets and colons have a meaning too. */
const quoted = (text: string) => `'${text.replace(/'/g, `'\\''`)}'`
const plain = (text: string) => text.replace(/[[\]:]/g, '\\$&')

function zsh(program: Command): string {
  const specify = (option: Option) => {
    const values = option.argChoices ? `(${option.argChoices.join(' ')})` : '_files'
    const value = option.required ? `:value:${values}` : ''
    return flags(option).map((flag) => quoted(`*${flag}[${plain(option.description)}]${value}`))
  }
  const cases = program.commands.map((command) => {
    const rest = choicesOf(command).length > 0 ? `(${choicesOf(command).join(' ')})` : '_files'
    return `    ${command.name()}) _arguments ${[...optionsOf(command).flatMap(specify), `'*:input:${rest}'`].join(' ')} ;;`
  })
  const names = program.commands.map((c) => `    ${quoted(`${c.name()}:${c.description()}`)}`)
  return `#compdef onrecord
_onrecord() {
  local -a commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments ${optionsOf(program).flatMap(specify).join(' ')}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
compdef _onrecord onrecord
`
}

function fish(program: Command): string {
  const option = (o: Option, when: string) => {
    const names = `${o.short ? ` -s ${o.short.slice(1)}` : ''}${o.long ? ` -l ${o.long.slice(2)}` : ''}`
    const value = o.argChoices ? ` -x -a ${quoted(o.argChoices.join(' '))}` : o.required ? ' -r' : ''
    return `complete -c onrecord -n ${when}${names}${value} -d ${quoted(o.description)}`
  }
  const lines = program.commands.flatMap((command) => {
    const when = quoted(`__fish_seen_subcommand_from ${command.name()}`)
    const choices = choicesOf(command)
    return [
      `complete -c onrecord -f -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
      ...optionsOf(command).map((o) => option(o, when)),
      ...(choices.length > 0 ? [`complete -c onrecord -f -n ${when} -a ${quoted(choices.join(' '))}`] : []),
    ]
  })
  return `# fish completion of onrecord\n${optionsOf(program)
    .map((o) => option(o, '__fish_use_subcommand'))
    .concat(lines)
    .join('\n')}\n`
}
