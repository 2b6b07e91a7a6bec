/** The `Examples:` part of a command's help: pairs of what it is for and the command line. */
export function examples(rows: readonly (readonly [purpose: string, line: string])[]): string {
  return `\nExamples:\n${rows.map(([purpose, line]) => `  # ${purpose}\n  ${line}`).join('\n')}`
}
