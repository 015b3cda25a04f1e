// node --conditions=development scripts/readme.ts [--check]
// Writes the parts of README.md that come from elsewhere: each stands between `<!-- NAME -->` and `<!-- /NAME -->`.
// --check writes nothing and fails where a part is not what it would write.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type RuleId, ruleIds } from '@creditline/core'
import { getTerms } from '@creditline/terms'
import { parse } from 'yaml'

const root = path.join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

/** What a user sees, from a real run. */
function run(...args: string[]): string {
  const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } } as const
  const output = execFileSync(
    process.execPath,
    ['--conditions=development', 'packages/creditline/src/bin.ts', ...args],
    options,
  )
  return `\`\`\`text\n${output.trimEnd()}\n\`\`\``
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** The first sentence of a rule's own page. */
function asks(rule: RuleId): string {
  const [, paragraph = ''] = read(`packages/core/src/rules/${rule}.md`).split('\n\n')
  const text = paragraph.replaceAll('\n', ' ').replace(/^Advice\. /, '')
  return text.slice(0, text.search(/[.:;](?: |$)/))
}

function rules(): string {
  const { clauses } = getTerms('dcnf')
  return table(
    ['rule', 'DCNF', 'met when'],
    ruleIds.map((rule) => [
      `[\`${rule}\`](packages/core/src/rules/${rule}.md)`,
      clauses[rule]?.force === 'must' ? 'must' : 'advice',
      asks(rule),
    ]),
  )
}

interface Action {
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}

const action = parse(read('action.yml')) as Action

const parts: Record<string, () => string> = {
  output: () =>
    run(
      'check',
      '--fail-on=never',
      '--stories=examples/articles/stories.jsonl',
      'examples/articles/broken/water-rights.md',
      'examples/articles/compliant/river-levels.md',
    ),
  rules,
  help: () => run('check', '--help'),
  inspect: () => run('inspect', 'examples/articles/broken/ferry-strike.html'),
  inputs: () =>
    table(
      ['input', 'meaning', 'default'],
      Object.entries(action.inputs).map(([name, { description, default: value }]) => [
        `\`${name}\``,
        description,
        value === undefined ? '' : `\`${value}\``,
      ]),
    ),
  outputs: () =>
    table(
      ['output', 'meaning'],
      Object.entries(action.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
}

let readme = read('README.md')
for (const [name, part] of Object.entries(parts)) {
  const fence = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`)
  if (!fence.test(readme)) throw new Error(`README.md has no part \`${name}\``)
  readme = readme.replace(fence, (_, open: string, close: string) => `${open}${part()}\n${close}`)
}
if (process.argv.includes('--check')) {
  if (readme !== read('README.md')) throw new Error('README.md is stale: run `npx -y pnpm@12 readme`')
} else writeFileSync(path.join(root, 'README.md'), readme)
