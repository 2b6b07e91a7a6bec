// TypeScript -> dist/, and the files that the program reads beside its code. Plain JavaScript: it runs before anything is built.
// The library stays a file a module; the program's modules are bundled, since loading 150 files is a third of its start-up.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'

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

const program = buildSync({
  entryPoints: [at('dist/cli/main.js'), at('dist/cli/worker.js')],
  outdir: at('dist/cli'),
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  legalComments: 'none',
  minifyWhitespace: true,
  minifySyntax: true,
  write: false,
})
rmSync(at('dist/cli'), { recursive: true })
mkdirSync(at('dist/cli'))
for (const { path, contents } of program.outputFiles) writeFileSync(path, contents)
chmodSync(at('dist/cli/main.js'), 0o755)
