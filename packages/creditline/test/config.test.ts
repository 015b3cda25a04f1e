import { readFileSync } from 'node:fs'
import { check, checkFiles, type Config, defineConfig, type Report } from 'creditline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schemaFile } from '../scripts/config-schema.ts'
import { creditline, directoryOf } from './command.ts'

const prose =
  'It rained on Monday, as it had on every day of the week before, and nobody was surprised by it.'
const article = (frontMatter = '', byline = 'By Ada Example, DCNF'): string =>
  `${frontMatter && `---\n${frontMatter}\n---\n`}# Rain falls\n\n${byline}\n\n${prose}\n\n${prose}\n`
const house = JSON.stringify({
  ...(JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')) as object),
  id: 'house',
})
const story = '{"reporters": ["Ada Example"], "copies": ["content/own/c.md"]}\n'

let directory: Awaited<ReturnType<typeof directoryOf>>
beforeAll(async () => {
  directory = await directoryOf({
    'content/wire/a.md': article(),
    'content/wire/drafts/b.md': article(),
    'content/own/c.md': article('', 'By Ada Example'),
    'content/own/d.md': article('feed: Wire', 'By Ada Example'),
    'house.json': house,
    'stories.jsonl': story,
    'below/creditline.config.json':
      '{"terms": ["../house.json"], "articles": ["../content/wire"], "failOn": "never"}',
    'below/deeper/x.txt': '',
    'two/creditline.config.json': '{}',
    'two/creditline.config.yaml': '{}',
  })
})
afterAll(() => directory[Symbol.asyncDispose]())

/** The verdicts of a run under a configuration that is given as data. */
async function told(config: Config | string, paths?: string[]): Promise<string[]> {
  const lines: string[] = []
  for await (const report of checkFiles(paths, { config, cwd: directory.path }))
    lines.push(`${report.path} ${report.terms} ${report.scope} ${report.verdict}`)
  return lines
}

describe('what a configuration says', () => {
  test.for<[what: string, config: Config, paths: string[] | undefined, lines: string[]]>([
    [
      'articles and ignore',
      { terms: ['dcnf'], articles: ['content/w*/**'], ignore: ['**/drafts/**'] },
      undefined,
      ['content/wire/a.md dcnf credited breach'],
    ],
    [
      'a directory to ignore',
      { terms: ['dcnf'], ignore: ['content/wire/drafts', 'content/own'] },
      ['content'],
      ['content/wire/a.md dcnf credited breach'],
    ],
    [
      'a file that is given by its name is checked all the same',
      { terms: ['dcnf'], ignore: ['content'] },
      ['content/wire/a.md'],
      ['content/wire/a.md dcnf credited breach'],
    ],
    [
      'terms of a file',
      { terms: ['house.json'] },
      ['content/wire/a.md'],
      ['content/wire/a.md house credited breach'],
    ],
    [
      'declared by path',
      { terms: ['dcnf'], declared: [{ terms: 'dcnf', paths: ['content/own/c*'] }] },
      ['content/own'],
      ['content/own/c.md dcnf declared breach', 'content/own/d.md dcnf none out-of-scope'],
    ],
    [
      'declared by front matter',
      { terms: ['dcnf'], declared: [{ terms: 'dcnf', frontMatter: { feed: 'wire' } }] },
      ['content/own'],
      ['content/own/c.md dcnf none out-of-scope', 'content/own/d.md dcnf declared breach'],
    ],
    [
      'declared by both',
      {
        terms: ['dcnf'],
        declared: [{ terms: 'dcnf', paths: ['content/own/c.md'], frontMatter: { feed: 'wire' } }],
      },
      ['content/own/d.md'],
      ['content/own/d.md dcnf none out-of-scope'],
    ],
    [
      'stories',
      { terms: ['dcnf'], stories: 'stories.jsonl' },
      ['content/own/c.md'],
      ['content/own/c.md dcnf given breach'],
    ],
    [
      'a clause that is advice, and one that is not asked for',
      { terms: ['dcnf'], rules: { logo: 'should', affiliation: 'off' } },
      ['content/wire/a.md'],
      ['content/wire/a.md dcnf credited compliant'],
    ],
  ])('%s', async ([, config, paths, lines]) => expect(await told(config, paths)).toEqual(lines))

  test('for one article, by its path', async () => {
    const config = defineConfig({ declared: [{ terms: 'dcnf', paths: ['content/own'] }] })
    const scope = (path: string): Promise<Report> =>
      check('<p>It rained.</p>', { terms: 'dcnf', config, path, cwd: directory.path })
    expect((await scope('content/own/x.html')).scope).toBe('declared')
    expect((await scope('content/x.html')).scope).toBe('none')
  })

  test('options go before it', async () => {
    const ids: string[] = []
    const options = { config: { terms: ['house.json'] }, terms: 'dcnf', cwd: directory.path }
    for await (const report of checkFiles('content/wire/a.md', options)) ids.push(report.terms)
    expect(ids).toEqual(['dcnf'])
  })
})

describe('a wrong configuration is an error with the place of the key', () => {
  test.for<[name: string, source: string, error: string]>([
    ['a.json', '{\n  "rulse": {"logo": "off"}\n}', 'a.json:2:3: rulse: unknown key, expected `rules`'],
    [
      'a.json',
      '{"rules":\n{"logo": "off", "bylines": "must"}}',
      'a.json:2:17: rules.bylines: unknown key, expected `byline`',
    ],
    [
      'a.json',
      '{"rules": {"logo": "of"}}',
      'a.json:1:12: rules.logo: expected `must` or `should` or `off`, got `of`',
    ],
    [
      'a.json',
      '{\t"failOn": 3}',
      'a.json:1:3: failOn: expected `breach` or `unsure` or `advice` or `never`, got `3`',
    ],
    ['a.json', '{"articles": []}', 'a.json:1:2: articles: expected a list of at least 1, got an empty list'],
    ['a.json', '{"ignore": ["a", 1]}', 'a.json:1:18: ignore[1]: expected text, got `1`'],
    [
      'a.json',
      '{"declared": [{"terms": "dcnf", "frontMatter": {"a.b": "c", "a": 1}}]}',
      'a.json:1:61: declared[0].frontMatter.a: expected text, got `1`',
    ],
    [
      'a.json',
      '{"declared": [\n  {"paths": ["a"]}]}',
      'a.json:2:3: declared[0].terms: expected text, got nothing',
    ],
    [
      'a.json',
      '{"declared": [{"terms": "dcfn"}]}',
      'a.json:1:16: declared[0].terms: unknown terms `dcfn`, expected `dcnf`',
    ],
    [
      'a.json',
      '{"terms": ["dcnf", "dcfn"]}',
      'a.json:1:20: terms[1]: Unknown terms `dcfn`, did you mean `dcnf`',
    ],
    [
      'a.json',
      '{"stories": "none.jsonl"}',
      'a.json:1:2: stories: Story file `none.jsonl` cannot be read: it does not exist',
    ],
    ['a.json', '{"terms": ["dcnf"],\n}', 'a.json:2:1: expected JSON'],
    ['a.json', '[]', 'a.json:1:1: expected an object, got an empty list'],
    [
      'a.yaml',
      '# ours\nterms:\n  - dcnf\nfail_on: never\n',
      'a.yaml:4:1: fail_on: unknown key, expected `failOn`',
    ],
    ['a.yaml', 'terms: [dcnf\n', 'a.yaml:2:1: expected YAML'],
    ['a.yml', 'shown: author\n', 'a.yml:1:1: shown: expected a list, got `author`'],
    ['a.yaml', `a: &a [x]\nb: [${'*a,'.repeat(200)}]\n`, 'a.yaml: expected YAML'],
    [
      'a.js',
      "export default {\n  rules: {\n    logos: 'off',\n  },\n}\n",
      'a.js:3:5: rules.logos: unknown key, expected `logo`',
    ],
    ['a.js', 'export default { [`fail${1}`]: 1 }\n', 'a.js: fail1: unknown key'],
    ['b.js', 'export const config = {}\n', 'b.js: unexpected missing default export'],
    ['c.js', "throw new Error('not today')\n", 'c.js cannot be loaded: not today'],
    [
      'a.toml',
      '',
      'Unexpected configuration `a.toml`, expected JSON, YAML, TypeScript or JavaScript by its name',
    ],
    ['none/a.json', '', 'Configuration `none/a.json` cannot be read: it does not exist'],
  ])('%s %s', async ([name, source, error]) => {
    await using place = await directoryOf(name.includes('/') ? {} : { [name]: source })
    const options = { terms: 'dcnf', config: name, cwd: place.path }
    if (/"terms": \[/.test(source)) Reflect.deleteProperty(options, 'terms')
    await expect(check('<p>x</p>', options as Parameters<typeof check>[1])).rejects.toThrow(
      expect.objectContaining({ message: expect.stringContaining(error) }),
    )
  })

  test('one that is given as data names the option', async () => {
    const config = { rules: { logos: 'off' } } as Config
    await expect(check('<p>x</p>', { terms: 'dcnf', config })).rejects.toThrow(
      'Option `config`: rules.logos: unknown key, expected `logo`',
    )
  })
})

describe('the command', () => {
  test('finds the configuration above, and reports from where it is run', async () => {
    const { stdout, code } = await creditline(['check', '--format', 'json'], {
      cwd: `${directory.path}/below/deeper`,
    })
    const { articles } = JSON.parse(stdout) as { articles: { path: string; terms: string }[] }
    expect(articles.map(({ path, terms }) => `${path} ${terms}`)).toEqual([
      '../../content/wire/a.md house',
      '../../content/wire/drafts/b.md house',
    ])
    expect(code).toBe(0)
  })

  test('--no-config leaves it out, --fail-on goes before it', async () => {
    const cwd = `${directory.path}/below`
    const without = await creditline(['check', '--no-config', '--format', 'json', '../content/wire/a.md'], {
      cwd,
    })
    expect(JSON.parse(without.stdout)).toMatchObject({ articles: [{ terms: 'dcnf' }] })
    expect(without.code).toBe(1)
    const before = await creditline(['check', '--fail-on', 'breach'], { cwd })
    expect(before.code).toBe(1)
  })

  test('says where nothing is named, and where two are', async () => {
    const none = await creditline(['check'], { cwd: `${directory.path}/content` })
    expect(none).toMatchObject({ code: 2, stdout: '' })
    expect(none.stderr).toContain('Unexpected missing paths')
    const two = await creditline(['check', 'x.md'], { cwd: `${directory.path}/two` })
    expect(two.stderr).toBe(
      'creditline: Unexpected second configuration `creditline.config.yaml` beside `creditline.config.json`\n',
    )
  })
})

test('a search ends at the root of the repository: what lies above is somebody else’s', async () => {
  await using place = await directoryOf({
    'creditline.config.js': "throw new Error('run')\n",
    'repository/.git/HEAD': '',
    'repository/content/a.md': article(),
  })
  const found = check('<p>x</p>', { terms: 'dcnf', config: true, cwd: `${place.path}/repository/content` })
  expect((await found).verdict).toBe('out-of-scope')
})

test('TypeScript is read by Node.js itself', async () => {
  const source =
    "interface Mine { failOn: 'never' }\nexport default { failOn: 'never', articles: ['a.md'] } satisfies Mine & object\n"
  await using place = await directoryOf({ 'creditline.config.ts': source, 'a.md': article() })
  const run = await creditline(['check', '--format', 'json'], { cwd: place.path })
  expect(run.stderr).toBe('')
  expect(run.code).toBe(0)
})

test('the published schema is that of the sources', () => {
  const published: unknown = JSON.parse(
    readFileSync(new URL('../config.schema.json', import.meta.url), 'utf8'),
  )
  expect(published).toEqual(schemaFile())
})
