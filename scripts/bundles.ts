import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import {
  type ChunkingContext,
  type CodeSplittingOptions,
  type InputOptions,
  type OutputOptions,
  type Plugin,
  rolldown,
} from 'rolldown'
import { readTable } from '../packages/core/src/languages/table.ts'
import { builtinId, builtinsOnDemand } from './builtins.ts'
import { licences } from './licences.ts'

const root = path.join(import.meta.dirname, '..')

/** Used where it is installed, never brought along. */
const optional = ['sharp']

export interface Target {
  /** Where it is written, relative to the repository. */
  folder: string
  /** Files of the folder that the bundle owns; others, such as declarations, stay. */
  owns: RegExp
  input: InputOptions
  output: OutputOptions
  /** Modules that every run loads: with all that they import, they are one chunk, which is quicker to load than many. */
  start?: readonly string[]
}

/** Less to read at each start; names stay, for the trace of an error. */
const short: OutputOptions = {
  chunkFileNames: 'chunks/[name].js',
  charset: 'ascii',
  minify: { compress: true, mangle: false, codegen: true },
}

/** What judging an article of HTML takes; the rest is loaded when it is asked for. */
const start = ['packages/creditline/src/command/main.ts', 'packages/creditline/src/command/check.ts']

export const targets = {
  action: {
    folder: 'packages/action/dist',
    owns: /./,
    input: {
      // the command stands beside the action: hooks of pre-commit run it from a clone, with nothing to install
      input: { index: 'packages/action/src/index.ts', bin: 'packages/creditline/src/bin.ts' },
      platform: 'node',
      external: optional,
      // @actions/core's requests and child processes, which the action makes none of, go where nothing asks for them
      treeshake: {
        moduleSideEffects: [
          { test: /\/(@actions\/(exec|http-client|io)|undici|tunnel)\//, sideEffects: false },
        ],
      },
    },
    output: short,
    start,
  },
  command: {
    folder: 'packages/creditline/dist',
    owns: /^(bin\.js|[a-z]+-worker\.js|chunks\/.*|LICENSES\.txt)$/,
    input: { input: { bin: 'packages/creditline/src/bin.ts' }, platform: 'node', external: optional },
    output: short,
    start,
  },
  // Not published: the size limit and the browser tests look at it.
  core: {
    folder: 'dist/browser',
    owns: /./,
    input: {
      input: { core: 'packages/core/src/index.ts' },
      platform: 'browser',
      // `worker` first: its builds need no document, so the bundle runs in pages and in workers
      resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    },
    output: { chunkFileNames: 'chunks/[name].js', minify: true },
  },
  // The example for WordPress: the panel is a script beside those of the editor, which loads Creditline as a module.
  'wordpress-editor': {
    folder: 'examples/wordpress/creditline/dist/editor',
    owns: /./,
    input: { input: { editor: 'examples/wordpress/editor/index.ts' }, platform: 'browser' },
    output: { format: 'iife', minify: true },
  },
  'wordpress-judge': {
    folder: 'examples/wordpress/creditline/dist/judge',
    owns: /./,
    input: {
      input: { judge: 'examples/wordpress/editor/judge.ts' },
      platform: 'browser',
      resolve: { conditionNames: ['worker', 'browser', 'import', 'default'] },
    },
    output: { chunkFileNames: 'chunks/[name].js', minify: true },
  },
} satisfies Record<string, Target>

interface Exports {
  name: string
  exports?: Record<string, string | { development?: string }>
}

/** The source of each entry that a package of the workspace exports, by its specifier. */
function workspaceSources(): Map<string, string> {
  const sources = new Map<string, string>()
  for (const file of globSync('packages/*/package.json', { cwd: root })) {
    const manifest = JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Exports
    for (const [subpath, entry] of Object.entries(manifest.exports ?? {}))
      if (typeof entry === 'object' && entry.development !== undefined)
        sources.set(
          path.posix.join(manifest.name, subpath),
          path.join(root, path.dirname(file), entry.development),
        )
  }
  return sources
}

/**
 * Bundles packages of the workspace from their sources. The `development` condition would do so too, but it would also
 * choose the development builds of other packages.
 */
function fromSources(): Plugin {
  const sources = workspaceSources()
  return { name: 'workspace-sources', resolveId: (id) => sources.get(id) }
}

/** Writes a worker beside what starts it, as an entry of its own, and tells the `worker-file.ts` beside it where that is. */
function withWorkers(): Plugin {
  const sources = path.join(root, 'packages/creditline/src')
  return {
    name: 'workers',
    load(id) {
      const [folder, file] = path.relative(sources, id).split(path.sep)
      if (file !== 'worker-file.ts') return null
      const worker = path.join(sources, folder!, 'worker.ts')
      const emitted = this.emitFile({ type: 'chunk', id: worker, name: `${folder}-worker` })
      return `export const workerFile = new URL(import.meta.ROLLUP_FILE_URL_${emitted})`
    },
  }
}

/** Writes the version into a bundle: beside it there is no package to ask. */
function versionInside(): Plugin {
  const folder = path.join(root, 'packages/creditline')
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  return {
    name: 'version-inside',
    load: (id) =>
      id === path.join(folder, 'src/version.ts') ? `export const version = ${JSON.stringify(version)}` : null,
  }
}

/** Puts modules, with all that they import, into one chunk. */
function startChunk(roots: readonly string[]): CodeSplittingOptions {
  let reached: Set<string> | undefined
  const isReached = (id: string, context: ChunkingContext): boolean => {
    reached ??= closureOf(roots, (each) => context.getModuleInfo(each)?.importedIds ?? [])
    return reached.has(id)
  }
  return {
    includeDependenciesRecursively: false,
    groups: [{ debugName: 'start', name: (id, context) => (isReached(id, context) ? 'start' : null) }],
  }
}

function closureOf(roots: readonly string[], importsOf: (id: string) => readonly string[]): Set<string> {
  const reached = new Set<string>()
  const waiting = roots.map((file) => path.join(root, file))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    // The bundler's own helpers, which every chunk asks for, ask for this one.
    if (reached.has(id) || id === builtinId('module')) continue
    reached.add(id)
    waiting.push(...importsOf(id))
  }
  return reached
}

/** Lays out the words of all languages once and for all, rather than at each start. */
function wordsLaidOut(): Plugin {
  return {
    name: 'words-laid-out',
    load(id) {
      if (id !== path.join(root, 'packages/core/src/languages/table.ts')) return null
      const table = JSON.stringify(JSON.stringify(readTable()))
      return `const table = ${table}\nexport const readTable = () => JSON.parse(table)`
    },
  }
}

/** The files of a target by their path in its folder. The same sources give the same bytes. */
export async function bundle({ input, output, start: roots }: Target): Promise<Map<string, string>> {
  const build = await rolldown({
    cwd: root,
    resolve: { conditionNames: ['node', 'import', 'default'] },
    tsconfig: false,
    plugins: [
      fromSources(),
      withWorkers(),
      versionInside(),
      ...(input.platform === 'node' ? [builtinsOnDemand(), wordsLaidOut()] : []),
    ],
    onLog(level, log) {
      if (level === 'warn') throw new Error(`bundle: ${log.message}`)
    },
    // with a chunk of its own, an entry may export more than its source does
    ...(roots && { preserveEntrySignatures: 'allow-extension' }),
    ...input,
  })
  const result = await build.generate({
    format: 'esm',
    entryFileNames: '[name].js',
    comments: false,
    ...(roots && { codeSplitting: startChunk(roots) }),
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
