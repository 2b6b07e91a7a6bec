import {
  COMMANDS,
  examples
} from "./chunk-P3G7XVUU.js";
import {
  print
} from "./chunk-MPZG2Q6L.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/commands/completion.js
import { Argument } from "commander";

// dist/cli/completion.js
var SHELLS = ["bash", "zsh", "fish"];
function scriptFor(shell, program) {
  return { bash, zsh, fish }[shell](program);
}
var flags = (option) => [option.short, option.long].filter((flag) => flag != null);
var optionsOf = (command) => command.createHelp().visibleOptions(command);
var choicesOf = (command) => command.registeredArguments.flatMap((argument) => argument.argChoices ?? []);
function bash(program) {
  const cases = program.commands.map((command) => {
    const values = optionsOf(command).filter((option) => option.argChoices).map((o) => `        ${flags(o).join("|")}) words="${o.argChoices.join(" ")}" ;;`);
    const words = [...optionsOf(command).flatMap(flags), ...choicesOf(command)].join(" ");
    return [
      `    ${command.name()})`,
      '      case "$before" in',
      ...values,
      `        *) words="${words}" ;;`,
      "      esac ;;"
    ].join("\n");
  });
  return `# bash completion of onrecord
_onrecord() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${program.commands.map((c) => c.name()).join(" ")} ${optionsOf(program).flatMap(flags).join(" ")}"
  else case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _onrecord onrecord
`;
}
var quoted = (text) => `'${text.replace(/'/g, `'\\''`)}'`;
var plain = (text) => text.replace(/[[\]:]/g, "\\$&");
function zsh(program) {
  const specify = (option) => {
    const values = option.argChoices ? `(${option.argChoices.join(" ")})` : "_files";
    const value = option.required ? `:value:${values}` : "";
    return flags(option).map((flag) => quoted(`*${flag}[${plain(option.description)}]${value}`));
  };
  const cases = program.commands.map((command) => {
    const rest = choicesOf(command).length > 0 ? `(${choicesOf(command).join(" ")})` : "_files";
    return `    ${command.name()}) _arguments ${[...optionsOf(command).flatMap(specify), `'*:input:${rest}'`].join(" ")} ;;`;
  });
  const names = program.commands.map((c) => `    ${quoted(`${c.name()}:${c.description()}`)}`);
  return `#compdef onrecord
_onrecord() {
  local -a commands=(
${names.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    _arguments ${optionsOf(program).flatMap(specify).join(" ")}
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
compdef _onrecord onrecord
`;
}
function fish(program) {
  const option = (o, when) => {
    const names = `${o.short ? ` -s ${o.short.slice(1)}` : ""}${o.long ? ` -l ${o.long.slice(2)}` : ""}`;
    const value = o.argChoices ? ` -x -a ${quoted(o.argChoices.join(" "))}` : o.required ? " -r" : "";
    return `complete -c onrecord -n ${when}${names}${value} -d ${quoted(o.description)}`;
  };
  const lines = program.commands.flatMap((command) => {
    const when = quoted(`__fish_seen_subcommand_from ${command.name()}`);
    const choices = choicesOf(command);
    return [
      `complete -c onrecord -f -n __fish_use_subcommand -a ${command.name()} -d ${quoted(command.description())}`,
      ...optionsOf(command).map((o) => option(o, when)),
      ...choices.length > 0 ? [`complete -c onrecord -f -n ${when} -a ${quoted(choices.join(" "))}`] : []
    ];
  });
  return `# fish completion of onrecord
${optionsOf(program).map((o) => option(o, "__fish_use_subcommand")).concat(lines).join("\n")}
`;
}

// dist/cli/commands/completion.js
function define(command) {
  command.addArgument(new Argument("<shell>", "the shell to print it for").choices(SHELLS)).addHelpText("after", examples([
    ["bash, in ~/.bashrc", "source <(onrecord completion bash)"],
    ["zsh, in ~/.zshrc after compinit", "source <(onrecord completion zsh)"],
    ["fish, once", "onrecord completion fish > ~/.config/fish/completions/onrecord.fish"]
  ])).action(async (shell) => {
    const program = command.parent;
    for (const { name, load } of COMMANDS) {
      const other = program.commands.find((c) => c.name() === name);
      if (other !== command)
        (await load()).define(other);
    }
    await print(scriptFor(shell, program));
  });
}
export {
  define
};
