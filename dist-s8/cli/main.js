#!/usr/bin/env node
import {
  COMMANDS
} from "./chunk-P3G7XVUU.js";
import {
  fail,
  onBrokenPipe
} from "./chunk-MPZG2Q6L.js";
import "./chunk-GU6UTPMM.js";

// dist/cli/main.js
import { readFileSync } from "node:fs";
import { Command, CommanderError } from "commander";
function build() {
  const { version, description } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  const program = new Command("onrecord").description(description).version(version, "-V, --version", "print the version").helpOption("-h, --help", "show this help; `onrecord COMMAND --help` shows that of a command").helpCommand(false).showHelpAfterError("(--help shows what is possible)").exitOverride();
  for (const { name, summary } of COMMANDS)
    program.command(name).description(summary);
  const lines = COMMANDS.map(({ example }) => `  ${example}`);
  program.addHelpText("after", `
Examples:
${lines.join("\n")}

Exit status: 0 fine, 1 some input failed, 2 wrong usage.`);
  program.hook("preSubcommand", async (_, command) => {
    const { define } = await COMMANDS.find(({ name }) => name === command.name()).load();
    define(command);
  });
  return program;
}
var asOption = (argv) => argv[0] === "help" ? [...argv.slice(1, 2), "--help"] : argv;
onBrokenPipe();
try {
  await build().parseAsync(asOption(process.argv.slice(2)), { from: "user" });
} catch (error) {
  if (error instanceof CommanderError)
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  else
    fail(error);
}
