// node scripts/bundle.ts [NAME…] [--check]
// Bundles the named targets, all of them by default, from what `tsc -b` wrote.
// --check writes nothing and fails where a target on disk is not what it would write.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { type InputOptions, type OutputOptions, rolldown } from 'rolldown'
import { licences } from './licences.ts'

interface Target {
  folder: string
  /** Files of the folder that the bundle owns; others, such as declarations, stay. */
  owns: RegExp
  input: InputOptions
  output: OutputOptions
}

const nodeConditions = ['node', 'import', 'default']

const targets: Record<string, Target> = {
  action: {
    folder: 'packages/action/dist',
    owns: /./,
    input: { input: { index: 'packages/action/src/index.ts' }, platform: 'node' },
    output: { codeSplitting: false },
  },
  command: {
    folder: 'packages/creditline/dist',
    owns: /^(bin\.js|chunks\/.*|LICENSES\.txt)$/,
    input: { input: { bin: 'packages/creditline/src/bin.ts' }, platform: 'node' },
    output: { chunkFileNames: 'chunks/[name].js' },
  },
  // Not published: the size limit and the browser tests look at it.
  core: {
    folder: 'dist/browser',
    owns: /./,
    input: {
      input: { core: 'packages/core/dist/index.js' },
      platform: 'browser',
      // `worker` first: its builds need no document, so the bundle runs in pages and in workers
      resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    },
    output: { chunkFileNames: 'chunks/[name].js', minify: true },
  },
}

/** The files of a target by their path in its folder. */
async function bundle({ input, output }: Target): Promise<Map<string, string>> {
  const build = await rolldown({
    resolve: { conditionNames: nodeConditions },
    tsconfig: false,
    onLog(level, log) {
      if (level === 'warn') throw new Error(`bundle: ${log.message}`)
    },
    ...input,
  })
  const result = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    comments: false,
    ...output,
  })
  await build.close()
  const files = new Map<string, string>()
  const modules = new Set<string>()
  for (const file of result.output) {
    if (file.type === 'asset') throw new Error(`bundle: unexpected asset ${file.fileName}`)
    files.set(file.fileName, file.code)
    for (const id of Object.keys(file.modules)) modules.add(id)
  }
  return files.set('LICENSES.txt', licences(modules))
}

function filesOf({ folder, owns }: Target): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((name) => owns.test(name))
}

function write(target: Target, files: Map<string, string>): void {
  mkdirSync(target.folder, { recursive: true })
  for (const name of filesOf(target)) rmSync(path.join(target.folder, name))
  for (const [name, text] of files) {
    const file = path.join(target.folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text, { mode: name === 'bin.js' ? 0o755 : 0o644 })
  }
}

/** Names of files that are missing, left over or not as they would be written. */
function stale(target: Target, files: Map<string, string>): string[] {
  const onDisk = filesOf(target)
  const left = onDisk.filter((name) => !files.has(name))
  const changed = [...files.keys()].filter(
    (name) =>
      !onDisk.includes(name) || readFileSync(path.join(target.folder, name), 'utf8') !== files.get(name),
  )
  return [...left, ...changed].map((name) => path.posix.join(target.folder, name))
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false } },
})

for (const name of positionals.length > 0 ? positionals : Object.keys(targets)) {
  const target = targets[name]
  if (target === undefined)
    throw new Error(`Unexpected target \`${name}\`, expected ${Object.keys(targets).join(', ')}`)
  const files = await bundle(target)
  if (values.check) {
    const names = stale(target, files)
    if (names.length === 0) console.log(`${name}: fresh`)
    else {
      console.error(`${name}: stale, run \`pnpm build\` and commit: ${names.join(', ')}`)
      process.exitCode = 1
    }
  } else {
    write(target, files)
    for (const [file, text] of files)
      console.log(`${path.posix.join(target.folder, file)} ${text.length} characters`)
  }
}
