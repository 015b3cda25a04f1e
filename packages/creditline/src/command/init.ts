import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { configNames } from '../config/search.ts'
import { explain } from '../files/problem.ts'
import { slashed } from '../files/pattern.ts'
import type { Place } from '../init/articles.ts'
import { placesOf } from '../init/articles.ts'
import { configText, workflowText } from '../init/files.ts'
import { dependenciesOf, generatorOf } from '../init/generator.ts'
import { forTerminal } from '../reports/escape.ts'
import type { Command, Options } from './arguments.ts'
import { UsageError } from './arguments.ts'
import { helpOption } from './common.ts'
import { OutputError, streamOutput } from './output.ts'

const options: Options = {
  force: { type: 'boolean', help: ['Write the files anew where they are there'] },
  ...helpOption,
}

/** `creditline init`: writes a configuration and a workflow that fit the repository. */
export const init: Command = {
  name: 'init',
  summary: 'Write a configuration and a workflow that fit a repository',
  usage: ['creditline init [--force]'],
  options,
  examples: [['creditline init', 'in the directory of a site']],
  run: async ({ force = false }, positionals) => {
    if (positionals.length > 0)
      throw new UsageError(`Unexpected ${positionals[0]}, expected to be run in the directory of the site`)
    const root = process.cwd()
    const { generator, articles } = generatorOf(root)
    const places = placesOf(root, articles)
    const repository = repositoryOf(root)
    const found = [
      generator === 'plain' ? 'No generator is told: plain files' : `Generator: ${generator}`,
      ...places.map(({ path, count }) => `Articles: ${count} in ${path}`),
    ]
    if (places.length === 0)
      return tell([...found, 'Articles: none; write some, or name theirs in the configuration'], 2)
    const wanted = [
      { file: configFile(root), text: configText(places, dependenciesOf(root).has('creditline')) },
      ...(repository === undefined
        ? []
        : [
            {
              file: join(repository, '.github/workflows/creditline.yml'),
              text: withDirectory(workflowText(branchOf(repository)), slashed(relative(repository, root))),
            },
          ]),
    ]
    const told = wanted.map(({ file, text }) => put(root, file, text, force))
    const wrote = told.some((line) => line.startsWith('Wrote'))
    return tell(
      [...found, ...told, ...(wrote ? nextSteps(places, repository !== undefined) : ['Nothing to do'])],
      0,
    )
  },
}

async function tell(lines: readonly string[], code: number): Promise<number> {
  await streamOutput(process.stdout).write(lines.map((line) => `${forTerminal(line)}\n`).join(''))
  return code
}

/** The configuration that is there, of whatever kind, else the one to write. */
function configFile(root: string): string {
  const there = configNames.find((name) => existsSync(join(root, name)))
  return join(root, there ?? 'creditline.config.json')
}

/** Writes a file where there is none, and says what it did. */
function put(root: string, file: string, text: string, force: boolean): string {
  const name = slashed(relative(root, file))
  const isThere = existsSync(file)
  if (isThere && readFileSync(file, 'utf8') === text) return `Is there: ${name}`
  if (isThere && !force) return `Is there, and is kept: ${name} (--force writes it anew)`
  if (isThere && !/\.(?:json|yml)$/.test(file)) return `Is there, and is kept: ${name}, which is no JSON`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  } catch (error) {
    throw new OutputError(`${name} cannot be written: ${explain(error)}`, { cause: error })
  }
  return `Wrote ${name}`
}

/** The root of the git repository that a directory is in. */
function repositoryOf(directory: string): string | undefined {
  for (let at = directory; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}

/** The branch that work is merged into, as far as the clone tells: of its remote, else the one that is checked out. */
function branchOf(repository: string): string {
  for (const file of ['refs/remotes/origin/HEAD', 'HEAD']) {
    const path = join(repository, '.git', file)
    const branch =
      existsSync(path) && /^ref: refs\/(?:remotes\/origin|heads)\/(\S+)$/m.exec(readFileSync(path, 'utf8'))
    if (branch) return branch[1]!
  }
  return 'main'
}

/** The workflow of a site that lies below the root of its repository. */
function withDirectory(workflow: string, directory: string): string {
  if (directory === '') return workflow
  return `${workflow}        with:\n          working-directory: ${JSON.stringify(directory)}\n`
}

function nextSteps(places: readonly Place[], hasRepository: boolean): string[] {
  return [
    '',
    'Next:',
    '  creditline check                      what the articles owe today',
    '  creditline check --baseline creditline-baseline.json --update-baseline',
    '                                        where a site has faults that are not to fail it: writes them down',
    ...(hasRepository
      ? [
          '  in .github/workflows/creditline.yml   put the hash of the newest release in the place of the zeros',
          '  commit the files                      pull requests are checked from then on',
        ]
      : ['  no git repository here: no workflow is written']),
    `  "declared" in the configuration       says which of ${places.map(({ path }) => path).join(', ')} are a wire's`,
  ]
}
