// TypeScript -> dist/, and the files that the program reads beside its code. Plain JavaScript: it runs before anything is built.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const at = (...parts) => join(root, ...parts)

rmSync(at('dist'), { recursive: true, force: true })
const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'))
const { status } = spawnSync(process.execPath, [join(typescript, 'bin/tsc'), '-p', at('tsconfig.build.json')], {
  stdio: 'inherit',
})
if (status !== 0) process.exit(status ?? 1)
for (const name of existsSync(at('src/learned')) ? readdirSync(at('src/learned')) : []) {
  if (/\.(bin|md)$/.test(name)) cpSync(at('src/learned', name), at('dist/learned', name))
}
if (existsSync(at('dist/cli/main.js'))) chmodSync(at('dist/cli/main.js'), 0o755)
