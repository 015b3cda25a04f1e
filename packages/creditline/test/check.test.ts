import { afterAll, beforeAll, expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const prose = `<p>The county board voted on Tuesday to repair the old bridge over the river, ending four years of argument.</p>
<p>Work starts in the spring and takes eleven months, the engineer told the board after the vote.</p>`
const logo = '<img src="/img/dcnf-logo.png" alt="DCNF logo" width="220" height="66">'

const articles = {
  'content/sound.html': `<h1>County approves bridge repair</h1>
${logo}
<p>By Jane Roe, Daily Caller News Foundation</p>
${prose}
<p>All content created by the Daily Caller News Foundation, an independent newswire service, is available without charge to any legitimate news publisher that can provide a large audience.</p>
`,
  'content/sister.html': `<h1>County approves bridge repair</h1>
<p class="byline">By Jane Roe, The Daily Caller</p>
${logo.replace('src', 'hidden src')}
${prose}
`,
  'content/mailed.txt': `County approves bridge repair

By Jane Roe, Daily Caller News Foundation

${prose.replaceAll(/<\/?p>/g, '')}
`,
  'content/own.md': `# Council meets\n\nBy Ann Poe\n\n${prose.replaceAll(/<\/?p>/g, '')}\n`,
  'house-wire.json': '',
}

let directory: Awaited<ReturnType<typeof directoryOf>>
beforeAll(async () => {
  directory = await directoryOf(articles)
})
afterAll(() => directory[Symbol.asyncDispose]())

const check = (...args: string[]): ReturnType<typeof creditline> =>
  creditline(['check', '--reporter', 'Jane Roe', ...args], { cwd: directory.path })

const force = (status: string): object => ({ status, force: 'must' })

test('pretty: what a person looks at', async () => {
  const { stdout, stderr, code } = await check('content')
  expect(stdout).toBe(`\
? content/mailed.txt  unsure (dcnf)  logo ?  byline ✓  affiliation ✓
  ? Unsure whether the logo is shown: plain text has no pictures  logo
     1 │ County approves bridge repair
       │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → Check the published page, or its HTML.
  i Unexpected missing notice of \`Daily Caller News Foundation\`  notice
    → Keep the wire's closing notice under the article.

✗ content/sister.html  breach (dcnf)  logo ✗  byline ✓  affiliation ✗
  ✗ Unexpected affiliation \`Daily Caller\`, another body, expected \`Daily Caller News Foundation\` or \`DCNF\`  affiliation
     2 │ <p class="byline">By Jane Roe, The Daily Caller</p>
       │                                    ^^^^^^^^^^^^
    → Write \`Daily Caller News Foundation\` or \`DCNF\`: a separate body from the one that is named.
  ✗ Unexpected logo \`DCNF logo\` hidden by the \`hidden\` attribute, expected readers to see it  logo
     3 │ <img hidden src="/img/dcnf-logo.png" alt="DCNF logo" width="220" height="66">
       │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → Show the logo to every reader.
  i Unexpected missing notice of \`Daily Caller News Foundation\`  notice
     1 │ <h1>County approves bridge repair</h1>
       │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → Keep the wire's closing notice under the article.

✓ content/sound.html  compliant (dcnf)  logo ✓  byline ✓  affiliation ✓

What dcnf asks for:
  logo         Every republished article shows the Foundation's logo. (Closing notice of the wire's articles, the sentence on all republished articles, "our logo", read 2026-11-24)
  affiliation  Every republished article says that its reporters are of the Daily Caller News Foundation. (Closing notice of the wire's articles, the sentence on all republished articles, "their DCNF affiliation", read 2026-11-24)
  notice       The notice that closes the wire's articles is kept as it is. (Closing notice of the wire's articles, the whole of it, read 2026-11-24)

4 articles: 1 in breach, 1 unsure, 1 compliant, 1 out of scope
`)
  expect({ stderr, code }).toEqual({ stderr: '', code: 1 })
})

test('quiet: only what needs somebody, in colours where they are asked for', async () => {
  const { stdout, code } = await check('--quiet', '--color', '--fail-on', 'never', 'content')
  const esc = '\u001B'
  expect(stdout).toContain(`${esc}[31m✗${esc}[39m ${esc}[1mcontent/sister.html${esc}[22m`)
  expect(stdout).not.toContain('content/sound.html')
  expect(code).toBe(0)
})

test('json: version 1', async () => {
  const { stdout, code } = await check(
    '--format',
    'json',
    '--fail-on',
    'unsure',
    'content/mailed.txt',
    'content/own.md',
  )
  expect(JSON.parse(stdout)).toEqual({
    version: 1,
    articles: [
      {
        path: 'content/mailed.txt',
        terms: 'dcnf',
        scope: 'credited',
        verdict: 'unsure',
        clauses: expect.objectContaining({
          logo: force('unsure'),
          byline: force('met'),
          affiliation: force('met'),
          notice: { status: 'breach', force: 'should' },
        }),
        messages: [
          {
            ruleId: 'logo',
            code: 'logo-unseen-in-text',
            severity: 'warning',
            reason: 'Unsure whether the logo is shown: plain text has no pictures',
            line: 1,
            column: 1,
            endLine: 1,
            endColumn: 30,
            expected: [],
            actual: null,
            url: expect.stringMatching(/\/rules\/logo\.md$/),
            note: expect.stringMatching(
              /^Check the published page, or its HTML\.\nEvery republished article .*read 20/,
            ),
          },
          expect.objectContaining({ ruleId: 'notice', severity: 'info' }),
        ],
        encoding: { name: 'utf-8', witness: 'utf-8', replaced: 0 },
      },
      expect.objectContaining({
        path: 'content/own.md',
        scope: 'none',
        verdict: 'out-of-scope',
        clauses: expect.objectContaining({ logo: force('not-applicable') }),
        messages: [],
      }),
    ],
    summary: {
      articles: 2,
      compliant: 0,
      breach: 0,
      unsure: 1,
      outOfScope: 1,
      unreadable: 0,
      suppressed: 0,
      baselined: 0,
    },
    complete: true,
    expected: 2,
    reported: 2,
  })
  expect(code).toBe(1)
})

test('github: annotations from the root of the repository', async () => {
  const args = ['check', '--reporter', 'Jane Roe', '--format', 'github', '--fail-on', 'never', 'sister.html']
  const { stdout, code } = await creditline(args, {
    cwd: `${directory.path}/content`,
    env: { GITHUB_WORKSPACE: directory.path },
  })
  const place = 'file=content/sister.html'
  expect(stdout.replaceAll(/%0A[^\n]*/g, '')).toBe(`\
::notice ${place},line=1,endLine=1,col=5,endColumn=34,title=Creditline%3A notice (dcnf)::Unexpected missing notice of \`Daily Caller News Foundation\`
::error ${place},line=2,endLine=2,col=36,endColumn=48,title=Creditline%3A affiliation (dcnf)::Unexpected affiliation \`Daily Caller\`, another body, expected \`Daily Caller News Foundation\` or \`DCNF\`
::error ${place},line=3,endLine=3,col=1,endColumn=78,title=Creditline%3A logo (dcnf)::Unexpected logo \`DCNF logo\` hidden by the \`hidden\` attribute, expected readers to see it
1 article: 1 in breach
`)
  expect(code).toBe(0)
})

test('markdown: a table, and what is the matter', async () => {
  const { stdout, code } = await check('--format', 'markdown', 'content')
  expect(stdout).toBe(`\
## Creditline

4 articles: 1 in breach, 1 unsure, 1 compliant, 1 out of scope.

| Article | Verdict | Logo | Byline | Affiliation |
| --- | --- | --- | --- | --- |
| \`content/sister.html\` | ❌ breach | ❌ breach | ✅ met | ❌ breach |
| \`content/mailed.txt\` | ❔ unsure | ❔ unsure | ✅ met | ✅ met |

### \`content/sister.html\`

- ❌ Unexpected affiliation \`Daily Caller\`, another body, expected \`Daily Caller News Foundation\` or \`DCNF\` (line 2)\\
  → Write \`Daily Caller News Foundation\` or \`DCNF\`: a separate body from the one that is named.
- ❌ Unexpected logo \`DCNF logo\` hidden by the \`hidden\` attribute, expected readers to see it (line 3)\\
  → Show the logo to every reader.
- ℹ️ Unexpected missing notice of \`Daily Caller News Foundation\` (line 1)\\
  → Keep the wire's closing notice under the article.

### \`content/mailed.txt\`

- ❔ Unsure whether the logo is shown: plain text has no pictures (line 1)\\
  → Check the published page, or its HTML.
- ℹ️ Unexpected missing notice of \`Daily Caller News Foundation\` (line 1)\\
  → Keep the wire's closing notice under the article.
`)
  expect(code).toBe(1)
})

test('an article under two terms has a report under each', async () => {
  const { stdout } = await creditline(['terms', 'show', 'dcnf', '--format', 'json'])
  const { terms }: { terms: object[] } = JSON.parse(stdout)
  await using house = await directoryOf({
    'house-wire.json': JSON.stringify({ ...terms[0], id: 'house-wire' }),
    'sound.html': articles['content/sound.html'],
  })
  const both = await creditline(['check', '--terms', 'dcnf,./house-wire.json', 'sound.html'], {
    cwd: house.path,
  })
  expect(both).toEqual({
    stdout: `\
✓ sound.html  compliant (dcnf)  logo ✓  byline ✓  affiliation ✓
✓ sound.html  compliant (house-wire)  logo ✓  byline ✓  affiliation ✓

2 articles: 2 compliant
`,
    stderr: '',
    code: 0,
  })
})

const inspect = (...args: string[]): ReturnType<typeof creditline> =>
  creditline(['inspect', 'content/sister.html', ...args], { cwd: directory.path })

test('inspect: what was read, for people and for programs', async () => {
  const [pretty, json] = await Promise.all([inspect(), inspect('none.html', '--format', 'json')])
  expect(pretty.stdout).toMatch(
    /^content\/sister\.html\n {2}Headline +County approves bridge repair {2}headline, text, line 1:5\n/,
  )
  expect(pretty.stdout).toMatch(/\n {2}Byline +Jane Roe, The Daily Caller\n/)
  expect(pretty.stdout).toMatch(
    /\n {2}Candidates +✓ +\+\d+\.\d {2}By Jane Roe, The Daily Caller {2}author, byline area, .*, line 2:19\n/,
  )
  expect(pretty.stdout).toMatch(/\n {2}Logos +DCNF logo {2}wire, by .*, line 3:1, hidden: hidden-attribute\n/)
  expect(pretty.code).toBe(0)
  const sighting = {
    value: expect.any(String),
    place: expect.any(String),
    way: expect.any(String),
    visibility: expect.stringMatching(/^(?:visible|hidden|uncertain)$/),
    evidence: expect.any(Array),
  }
  expect(JSON.parse(json.stdout)).toMatchObject({
    version: 1,
    articles: [
      {
        path: 'content/sister.html',
        byline: {
          names: ['Jane Roe'],
          affiliations: ['The Daily Caller'],
          text: 'By Jane Roe, The Daily Caller',
          visible: true,
          line: 2,
          column: 19,
        },
        candidates: [sighting],
        affiliations: [{ ...sighting, form: 'confused', tie: 'reporter' }],
        creditLines: [],
        logos: [{ ...sighting, visibility: 'hidden', why: 'hidden-attribute', line: 3 }],
        notices: [],
        metadataAuthors: [],
      },
    ],
    problems: [{ path: 'none.html', reason: 'No such file or directory' }],
  })
  expect(json.code).toBe(2)
})
