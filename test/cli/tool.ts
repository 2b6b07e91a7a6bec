import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** The built tool, as package.json's `bin` names it; `npm test` builds it first. */
export const TOOL = join(import.meta.dirname, '../../dist/cli/main.js')

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs `onrecord ARGS…` in a process of its own, with `input` on stdin. */
export function onrecord(
  args: readonly string[],
  { input = '', env = {}, cwd }: { input?: string | Uint8Array; env?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [TOOL, ...args], { env: { ...process.env, ...env }, ...(cwd && { cwd }) })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.stdin.on('error', () => {}) // the tool may end before it has read all
    child.on('error', reject)
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    child.stdin.end(input)
  })
}
