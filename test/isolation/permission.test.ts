import { mkdirSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bundle, targets } from '../../scripts/bundles.ts'
import { bin, folderOf, linesOf, node } from './built.ts'

const credit = 'By Ada Example, Daily Caller News Foundation'
const prose = 'The council of Harborton discussed the bridge for two hours on Monday.'

/** What would run, load or ask for something, were it believed. */
const articles: readonly (readonly [name: string, text: string])[] = [
  ['js.md', `---js\n{ title: process.exit(9) }\n---\n\n# Bridge\n\n${credit}\n\n${prose}\n`],
  [
    'javascript.md',
    `---javascript\nrequire('child_process').execSync('true')\n---\n\n${credit}\n\n${prose}\n`,
  ],
  ['tag.md', `---\ntitle: !!js/function "function () { process.exit(9) }"\n---\n\n${credit}\n\n${prose}\n`],
  [
    'import.mdx',
    `import x from 'https://example.org/x.js'\n\nexport const y = process.exit(9)\n\n${credit}\n\n{process.exit(9)}\n`,
  ],
  [
    'context.html',
    `<script type="application/ld+json">{"@context":"http://127.0.0.1:9/context","@type":"NewsArticle","author":"Ada Example"}</script><h1>Bridge</h1><p>${credit}</p><p>${prose}</p>`,
  ],
  [
    'remote.html',
    `<link rel="stylesheet" href="http://127.0.0.1:9/a.css"><style>@import url(http://127.0.0.1:9/b.css)</style><h1>Bridge</h1><p>${credit}</p><img src="http://127.0.0.1:9/dcnf-logo.png" alt="Daily Caller News Foundation logo"><img src="file:///etc/hostname" alt=""><iframe src="http://127.0.0.1:9/"></iframe><p>${prose}</p>`,
  ],
  [
    'script.html',
    `<script>process.exit(9)</script><h1 onclick="process.exit(9)">Bridge</h1><p>${credit}</p><p>${prose}</p>`,
  ],
]

test.each([
  ['in the calling thread', 1, []],
  ['in threads', 3, ['--allow-worker', '--disable-warning=PERM0006']],
])(
  'with files to read and nothing else, by the permission model, the reports are the same: %s',
  async (_, times, permissions) => {
    const copies = Array.from({ length: times }, (__, at) =>
      articles.map(([name, text]) => [`${at}/${name}`, text] as const),
    ).flat()
    using folder = folderOf(copies)
    const cwd = realpathSync(folder.path)
    mkdirSync(path.join(cwd, '.git'))
    const check = [bin, 'check', '--format', 'json', '--republished', '.']
    const free = await node(check, cwd)
    const built = realpathSync(path.dirname(bin))
    const manifest = path.join(built, '../package.json')
    const allowed = [cwd, built, manifest].map((place) => `--allow-fs-read=${place}`)
    const bound = await node(['--permission', ...allowed, ...permissions, ...check], cwd)
    expect(bound.stderr).toBe('')
    expect(bound.code).toBe(free.code)
    expect(linesOf(bound.stdout)).toEqual(linesOf(free.stdout))
    expect([...linesOf(free.stdout).keys()]).toEqual(copies.map(([name]) => name).toSorted())
    expect(free.stdout).not.toContain('"verdict":"unreadable"')
    expect(free.code).toBe(1)
  },
)

test('the core asks for nothing and runs nothing', async () => {
  for (const [name, text] of await bundle(targets.core)) {
    if (!name.endsWith('.js')) continue
    const found = text.match(
      /\b(?:eval|fetch|XMLHttpRequest|WebSocket|EventSource|importScripts|sendBeacon)\s*\(|new Function\b|\bFunction\(\s*["'`]|\bimport\(\s*[^"'`\s]/g,
    )
    expect({ name, found }).toEqual({ name, found: null })
  }
})
