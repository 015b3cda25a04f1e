import { execFileSync } from 'node:child_process'
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const page = '<h1>County approves bridge repair</h1><p>The board voted on Tuesday.</p>'

interface Entry {
  path: string
  verdict: string
  messages: { reason: string }[]
}

/** Paths in the order of the report; what cannot be judged with its reason. */
async function listed(cwd: string, paths: string[]): Promise<{ entries: string[]; code: number | null }> {
  const { stdout, code } = await creditline(['check', '--format', 'json', ...paths], { cwd })
  const { articles }: { articles: Entry[] } = JSON.parse(stdout)
  const entries = articles.map(({ path, verdict, messages }) =>
    verdict === 'unreadable' ? `${path}: ${messages[0]?.reason}` : path,
  )
  return { entries, code }
}

test('a directory stands for its articles in the order of their names, without what git ignores', async () => {
  await using directory = await directoryOf({
    'b.md': page,
    'a/z.html': page,
    'a/note.txt': page,
    'a/B.MARKDOWN': page,
    'a/draft.html': page,
    'a/keep/draft.html': page,
    'a/photo.png': 'not an article',
    'node_modules/x/readme.md': page,
    'out/page.html': page,
    '.gitignore': '/out\ndraft.html\n',
    'a/keep/.gitignore': '!draft.html\n',
    'a.xhtml': page,
    'a.htm': page,
    'm.mdx': page,
  })
  await mkdir(join(directory.path, '.git'))
  const { entries, code } = await listed(directory.path, ['.'])
  expect(entries).toEqual([
    'a/B.MARKDOWN',
    'a/keep/draft.html',
    'a/note.txt',
    'a/z.html',
    'a.htm',
    'a.xhtml',
    'b.md',
    'm.mdx',
  ])
  expect(code).toBe(0)
  // What is given is checked, whether git ignores it or not.
  expect(await listed(directory.path, ['out', 'a/draft.html'])).toEqual({
    entries: ['out/page.html', 'a/draft.html'],
    code: 0,
  })
})

test('paths keep their order, and each file is judged once', async () => {
  await using directory = await directoryOf({
    'b.md': page,
    'a/x.md': page,
    'a/y.md': page,
    'a/[id].md': page,
  })
  const paths = ['b.md', 'a/*.md', 'a/x.md', '!a/y.md', './a/[id].md']
  expect((await listed(directory.path, paths)).entries).toEqual(['b.md', 'a/[id].md', 'a/x.md'])
  expect((await listed(join(directory.path, 'a'), ['../b.md', '../a/{y,x}.md'])).entries).toEqual([
    '../b.md',
    'x.md',
    'y.md',
  ])
})

test('what cannot be judged is listed with its reason, and the rest is judged', async () => {
  await using directory = await directoryOf({ 'good.html': page, 'empty/photo.png': '', 'big.html': '' })
  const at = (name: string): string => join(directory.path, name)
  execFileSync('mkfifo', [at('pipe.html')])
  await symlink('/dev/zero', at('zero.html'))
  await symlink('gone.html', at('broken.html'))
  await symlink('.', at('loop'))
  await symlink('good.html', at('link.html'))
  await symlink('/usr', at('outside'))
  await writeFile(
    Buffer.concat([Buffer.from(`${directory.path}/bad-`), Buffer.from([0xff]), Buffer.from('.html')]),
    page,
  )
  await writeFile(at('big.html'), Buffer.alloc(10_000_001, 'x'))
  await chmod(at('empty'), 0o755)
  const { entries, code } = await listed(directory.path, [
    'nowhere.html',
    '.',
    'empty',
    'none/**/*.md',
    '*.njk',
    'pipe.html',
    'good.html/x',
  ])
  expect(entries).toEqual([
    'nowhere.html: No such file or directory',
    'bad-\uFFFD.html: File name is not valid UTF-8',
    'big.html: File is larger than 10 MB, the most that is judged',
    'broken.html: No such file or directory',
    'good.html',
    'link.html',
    'outside: Symbolic link leads out of the directory that is checked',
    'pipe.html: Not a regular file, but a named pipe',
    'zero.html: Symbolic link leads out of the directory that is checked',
    'empty: Directory holds no articles',
    'none/**/*.md: No file matches this pattern',
    '*.njk: No file matches this pattern',
    'good.html/x: No such file or directory',
  ])
  expect(code).toBe(2)
})
