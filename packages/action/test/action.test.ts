import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Action, bundledAction, type Command, metadata, type Step } from './workflow.ts'

const prose =
  'It rained on Monday, as it had on every day of the week before, and nobody in town was surprised by it.'

/** An article of the wire without the wire's logo. */
const withoutLogo = (byline = 'By Ada Example, Daily Caller News Foundation'): string =>
  `<article>\n<h1>Rain falls</h1>\n<p>${byline}</p>\n<p>${prose}</p>\n<p>${prose}</p>\n</article>\n`

const logo = '<img src="dcnf-logo.png" alt="Daily Caller News Foundation logo">'
const origin = '<p>This story was originally published by the Daily Caller News Foundation.</p>'

/** An article with all the credit that is owed. */
const sound = withoutLogo(`By Ada Example, Daily Caller News Foundation ${logo}`)

/** An article that a person must look at: the wire is named as the source, not beside the reporter. */
const unsure = withoutLogo(`By Ada Example ${logo}`).replace('</article>', `${origin}</article>`)

/** An article that nobody takes for the wire's. */
const own = withoutLogo('By Ada Example')

const clause = (what: string, locator: string): string =>
  `${what} (Closing notice of the wire's articles, ${locator}, read 2026-11-24)`
const missingLogo = {
  reason: 'Unexpected missing logo, expected `Daily Caller News Foundation logo`',
  advice: 'Put the logo of Daily Caller News Foundation into the article, best beside the byline.',
  clause: clause(
    "Every republished article shows the Foundation's logo.",
    'the sentence on all republished articles, "our logo"',
  ),
}
const missingNotice = {
  reason: 'Unexpected missing notice of `Daily Caller News Foundation`',
  advice: "Keep the wire's closing notice under the article.",
  clause: clause("The notice that closes the wire's articles is kept as it is.", 'the whole of it'),
}
const headline = { line: '2', endLine: '2', col: '5', endColumn: '15' }

let action: Action
beforeAll(async () => {
  action = await bundledAction()
})
afterAll(() => action[Symbol.asyncDispose]())

const only = (step: Step, name: string): Command[] => step.commands.filter((command) => command.name === name)

/** So many articles of the wire, each with two breaches: no logo, and "Staff" for the reporter. */
const broken = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `content/${String(index).padStart(4, '0')}.html`,
      withoutLogo('By Staff, Daily Caller News Foundation'),
    ]),
  )

describe('the action', { concurrent: true }, () => {
  test('the summary suggests what would mend a breach, and writes nothing', async () => {
    const step = await action.run(
      { 'content/rain.html': withoutLogo('By Staff'), 'content/town.html': own },
      { paths: 'content', reporter: 'Ada Example', logo: '/img/dcnf-logo.png', republished: 'true' },
    )
    expect(step.summary.slice(step.summary.indexOf('## Suggested'))).toBe(`\
## Suggested changes

What would mend these articles; \`creditline fix\` makes the same edits.

\`content/rain.html\`, then compliant:

\`\`\`diff
--- a/content/rain.html
+++ b/content/rain.html
@@ -1,6 +1,7 @@
 <article>
 <h1>Rain falls</h1>
-<p>By Staff</p>
+<p>By Ada Example, Daily Caller News Foundation</p>
+<p><img src="/img/dcnf-logo.png" alt="Daily Caller News Foundation logo"></p>
 <p>${prose}</p>
 <p>${prose}</p>
 </article>
\`\`\`

\`content/town.html\`, then compliant:

\`\`\`diff
--- a/content/town.html
+++ b/content/town.html
@@ -1,6 +1,7 @@
 <article>
 <h1>Rain falls</h1>
-<p>By Ada Example</p>
+<p>By Ada Example, Daily Caller News Foundation</p>
+<p><img src="/img/dcnf-logo.png" alt="Daily Caller News Foundation logo"></p>
 <p>${prose}</p>
 <p>${prose}</p>
 </article>
\`\`\`
`)
  })

  test('a breach is annotated at its place, counted, told in the summary, and fails the step', async () => {
    const step = await action.run(
      { 'content/rain.html': withoutLogo(), 'content/town.html': own },
      { paths: 'content', output: 'reports.json', format: 'json' },
    )
    expect(step.stderr).toBe('')
    expect(step.commands).toEqual([
      {
        name: 'error',
        properties: { title: 'Creditline: logo (dcnf)', file: 'content/rain.html', ...headline },
        message: `${missingLogo.reason}\n${missingLogo.advice}\n${missingLogo.clause}`,
      },
      {
        name: 'notice',
        properties: { title: 'Creditline: notice (dcnf)', file: 'content/rain.html', ...headline },
        message: `${missingNotice.reason}\n${missingNotice.advice}\n${missingNotice.clause}`,
      },
      { name: 'error', properties: {}, message: '2 articles: 1 in breach, 1 out of scope' },
    ])
    expect(step.outputs).toEqual({
      verdict: 'breach',
      articles: '2',
      breaches: '1',
      unsure: '0',
      report: 'reports.json',
    })
    expect(step.summary).toBe(
      [
        '## Creditline',
        '',
        '2 articles: 1 in breach, 1 out of scope.',
        '',
        '| Article | Verdict | Logo | Byline | Affiliation |',
        '| --- | --- | --- | --- | --- |',
        '| `content/rain.html` | ❌ breach | ❌ breach | ✅ met | ✅ met |',
        '',
        '### `content/rain.html`',
        '',
        `- ❌ ${missingLogo.reason} (line 2)\\`,
        `  → ${missingLogo.advice}`,
        `- ℹ️ ${missingNotice.reason} (line 2)\\`,
        `  → ${missingNotice.advice}`,
        '',
      ].join('\n'),
    )
    const report = JSON.parse(await step.read('reports.json')) as { articles: { verdict: string }[] }
    expect(report.articles.map(({ verdict }) => verdict)).toEqual(['breach', 'out-of-scope'])
    expect(step.code).toBe(1)
  })

  test('several reports at once, beside annotations and summary', async () => {
    const step = await action.run(
      { 'site/rain.html': withoutLogo() },
      { format: 'sarif=out.sarif\njunit=out.xml', paths: 'rain.html', 'working-directory': 'site' },
    )
    expect(step.stdout.split('\n').filter((line) => !line.startsWith('::'))).toEqual([''])
    expect(only(step, 'error')).toHaveLength(2)
    expect(step.outputs['report']).toBe('out.sarif\nout.xml')
    const { runs } = JSON.parse(await step.read('site/out.sarif')) as {
      runs: { results: { locations: unknown[] }[] }[]
    }
    expect(runs[0]!.results[0]!.locations).toMatchObject([
      { physicalLocation: { artifactLocation: { uri: 'site/rain.html' } } },
    ])
    expect(await step.read('site/out.xml')).toContain('<testsuite name="rain.html" tests="7" failures="1"')
  })

  test('a shard checks its part of the articles, and its report says which', async () => {
    const files = { 'a.html': own, 'b.html': own, 'c.html': own }
    const step = await action.run(files, { paths: '.', shard: '2/2', format: 'json=out.json' })
    expect(step.outputs['articles']).toBe('2')
    expect(JSON.parse(await step.read('out.json'))).toMatchObject({
      shard: { index: 2, count: 2 },
      summary: { articles: 2 },
    })
  })

  test('front matter is read', async () => {
    const files = { 'rain.md': `---\ntitle: Rain falls\nsource: dcnf\n---\n\n${prose}\n` }
    const step = await action.run(files, { 'fail-on': 'never' })
    expect(step.outputs).toMatchObject({ articles: '1', verdict: 'breach' })
  })

  test('without an output the report stands in the log, where none of its words is a command', async () => {
    const byline =
      'By Staff, Daily Caller News Foundation <br>\n::set-output name=verdict::compliant\n::error::no'
    const step = await action.run({ 'rain.html': withoutLogo(byline) }, {})
    const [, token] = /^::stop-commands::(\S+)$/m.exec(step.stdout) ?? []
    const [before, log, after] = step.stdout.split(
      new RegExp(`^::(?:stop-commands::)?${token}(?:::)?\n`, 'm'),
    )
    expect(before).toBe('')
    expect(log).toContain('rain.html')
    expect(log).toContain('1 article: 1 in breach')
    expect(after?.split('\n').filter((line) => !line.startsWith('::'))).toEqual([''])
    expect(step.commands.map(({ name }) => name)).not.toContain('set-output')
    expect(step.outputs['verdict']).toBe('breach')
    expect(step.outputs['report']).toBe('')
  })

  test('names of files are no commands either', async () => {
    const name = 'a\n::error file=x,line=1::%0A,b.html'
    const step = await action.run({ [name]: withoutLogo() }, { paths: '.', 'fail-on': 'never' })
    expect(step.commands.map((command) => command.name)).toEqual(['error', 'notice'])
    expect(step.commands.map(({ properties }) => properties['file'])).toEqual(
      Array.from({ length: 2 }, () => 'a ::error file=x,line=1::%0A,b.html'),
    )
    expect(step.code).toBe(0)
  })

  test('ten breaches or more are told article by article', async () => {
    const step = await action.run(broken(6), { paths: 'content' })
    const errors = only(step, 'error')
    expect(errors.map(({ properties }) => properties['file'])).toEqual([...Object.keys(broken(6)), undefined])
    expect(errors[0]).toEqual({
      name: 'error',
      properties: { title: 'Creditline: 2 faults', file: 'content/0000.html', ...headline },
      message: expect.stringMatching(
        /^Line 2: Unexpected missing logo.*\n.*\nLine 3: Unexpected byline `Staff/,
      ),
    })
  })

  test('no breach is lost to the limits of annotations', async () => {
    const step = await action.run(broken(60), { paths: 'content' })
    const errors = only(step, 'error')
    expect(errors.length).toBe(10)
    expect(only(step, 'warning').length).toBeLessThanOrEqual(10)
    expect(only(step, 'notice').length).toBeLessThanOrEqual(10)
    expect(errors[8]).toEqual({
      name: 'error',
      properties: { title: 'Creditline: 52 more articles' },
      message: [
        'The job summary tells what is said of them:',
        ...Object.keys(broken(48)).slice(8),
        '… and 12 more',
      ].join('\n'),
    })
    expect(errors[9]!.message).toBe('60 articles: 60 in breach')
    for (const file of Object.keys(broken(60))) expect(step.summary).toContain(`| \`${file}\` | ❌ breach |`)
  })

  test('a summary is never larger than GitHub takes, and breaches come first', async () => {
    const deep = Array.from({ length: 12 }, () => 'long-'.repeat(50)).join('/')
    const advised = Array.from({ length: 200 }, (_, index) => [`content/${deep}/${index}.html`, unsure])
    const step = await action.run(
      { ...Object.fromEntries(advised), 'content/z.html': withoutLogo() },
      { paths: 'content', output: 'report.txt' },
    )
    expect(Buffer.byteLength(step.summary)).toBeGreaterThan(800_000)
    expect(Buffer.byteLength(step.summary)).toBeLessThan(900 * 1024)
    const first = ['| Article | Verdict | Logo | Byline | Affiliation |', '| --- | --- | --- | --- | --- |']
    expect(step.summary).toContain([...first, '| `content/z.html` | ❌ breach |'].join('\n'))
    expect(step.summary.match(/… and \d+ more, left out/g)).toHaveLength(2)
  })

  test('fail-on says what fails the step', async () => {
    const files = { 'rain.html': withoutLogo() }
    const codes = await Promise.all(
      ['breach', 'unsure', 'advice', 'never'].map(
        async (failOn) => (await action.run(files, { paths: 'rain.html', 'fail-on': failOn })).code,
      ),
    )
    expect(codes).toEqual([1, 1, 1, 0])
  })

  test('paths of inputs are relative to the working directory, those of annotations to the repository', async () => {
    const step = await action.run(
      {
        'site/content/rain.html': withoutLogo('By Ben Sample, Daily Caller News Foundation'),
        'site/stories.jsonl': '{ "reporters": ["Ada Example"], "copies": ["content/*.html"] }\n',
      },
      {
        paths: 'content',
        stories: 'stories.jsonl',
        output: 'out.md',
        format: 'markdown',
        'working-directory': 'site',
      },
    )
    const errors = only(step, 'error').slice(0, -1)
    expect(new Set(errors.map(({ properties }) => properties['file']))).toEqual(
      new Set(['site/content/rain.html']),
    )
    expect(errors.map(({ message }) => message.split('\n')[0])).toContain(
      'Unexpected byline `Ben Sample`, expected `Ada Example`',
    )
    expect(step.outputs['report']).toBe('out.md')
    expect(step.summary.split('\n## Suggested changes')[0]).toBe(await step.read('site/out.md'))
  })

  test('reporter and republished hold for every article given', async () => {
    const inputs = { paths: 'town.html', reporter: 'Ada Example\nBen Sample', republished: 'true' }
    const step = await action.run({ 'town.html': own }, inputs)
    expect(only(step, 'error').map(({ message }) => message.split('\n')[0])).toContainEqual(
      expect.stringContaining('`Ben Sample`'),
    )
    expect(step.outputs['verdict']).toBe('breach')
  })

  test('the gravest verdict is that of the run', async () => {
    const files = { 'a.html': own, 'b.html': sound, 'c.html': unsure, 'd.html': withoutLogo() }
    const verdicts = Object.keys(files).map(async (_, index, names) => {
      const step = await action.run(files, {
        paths: names.slice(0, index + 1).join('\n'),
        'fail-on': 'unsure',
      })
      return [step.outputs['verdict'], step.outputs['unsure'], step.code]
    })
    expect(await Promise.all(verdicts)).toEqual([
      ['out-of-scope', '0', 0],
      ['compliant', '0', 0],
      ['unsure', '1', 1],
      ['breach', '1', 1],
    ])
  })

  test('nothing of the wire passes', async () => {
    const step = await action.run({ 'town.html': own }, { paths: 'town.html', output: 'report.txt' })
    expect(step).toMatchObject({ code: 0, commands: [], stdout: expect.stringMatching(/^\n*$/) })
    expect(step.outputs).toMatchObject({ verdict: 'out-of-scope', articles: '1', breaches: '0', unsure: '0' })
  })

  test('a computed list of paths that came out empty passes, and says so', async () => {
    const step = await action.run({ 'rain.html': withoutLogo() }, { paths: '', output: 'report.txt' })
    expect(step.code).toBe(0)
    expect(step.commands).toEqual([
      { name: 'notice', properties: {}, message: 'No paths are given, so nothing is checked' },
    ])
    expect(step.outputs).toMatchObject({ verdict: 'out-of-scope', articles: '0' })
  })

  test('what cannot be read fails the step whatever fail-on says, after the breaches', async () => {
    const step = await action.run(
      { 'rain.html': withoutLogo() },
      { paths: 'gone.html\nrain.html', 'fail-on': 'never', output: 'report.txt' },
    )
    expect(only(step, 'error').map(({ properties }) => properties['file'])).toEqual([
      'rain.html',
      'gone.html',
      undefined,
    ])
    expect(step.outputs['verdict']).toBe('breach')
    expect(step.code).toBe(1)
  })

  test.for([
    [{ republished: 'maybe' }, 'Unexpected value `maybe` of input republished, expected `true` or `false`'],
    [{ format: 'github' }, 'Unknown value github of input format; '],
    [{ format: 'json\npretty' }, 'Formats json and pretty both go to standard output'],
    [{ format: 'json=a\nsarif=b', output: 'c' }, 'input output is for one format'],
    [{ shard: '3/2' }, 'Unexpected input shard 3/2, expected a part and how many there are'],
    [{ 'fail-on': 'breaches' }, 'Unknown value breaches of input fail-on; did you mean breach?'],
    [{ terms: 'dcfn' }, 'did you mean `dcnf`'],
    [{ stories: 'gone.jsonl' }, 'gone.jsonl'],
    [{ output: 'no/such/folder.txt' }, 'cannot be written'],
  ] as const)('a wrong input fails the step in one line: %o', async ([inputs, message]) => {
    const step = await action.run({ 'town.html': own }, { paths: '.', ...inputs })
    expect(step.commands).toEqual([
      { name: 'error', properties: {}, message: expect.stringContaining(message) },
    ])
    expect(step.commands[0]!.message).not.toContain('\n')
    expect(step.outputs).toEqual({})
    expect(step.code).toBe(1)
  })

  test('action.yml names the inputs that are read and the outputs that are set', async () => {
    const source = readFileSync(join(import.meta.dirname, '../src/inputs.ts'), 'utf8')
    const read = source.matchAll(/(?:getInput|getMultilineInput|flag)\('([\w-]+)'\)/g)
    expect(new Set([...read].map(([, name]) => name))).toEqual(new Set(Object.keys(metadata.inputs)))
    const step = await action.run({ 'town.html': own }, { paths: '.' })
    expect(Object.keys(step.outputs)).toEqual(Object.keys(metadata.outputs))
  })
})
