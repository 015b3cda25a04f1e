import { expect, test } from 'vitest'
import { creditline, directoryOf } from './command.ts'

const page = '<h1>County approves bridge repair</h1><p>By Pat Localname</p><p>The board voted on Tuesday.</p>'

/** Who is expected in the byline of each article, by path. */
async function owed(cwd: string, args: string[]): Promise<Record<string, string[]>> {
  const { stdout } = await creditline(['check', '--republished', '--format', 'json', ...args], { cwd })
  const { articles }: { articles: { path: string; messages: { ruleId: string; expected: string[] }[] }[] } =
    JSON.parse(stdout)
  return Object.fromEntries(
    articles.map(({ path, messages }) => [
      path,
      messages.flatMap(({ ruleId, expected }) => (ruleId === 'byline' ? expected : [])),
    ]),
  )
}

const stories = [
  { reporters: ['Jane Roe'], copies: ['a.html', 'no/such.html'] },
  { reporters: ['John Doe'], copies: ['posts/2026-*/**/*.html'] },
  { reporters: ['Ann Poe'], copies: ['posts/[id].html'] },
]

test('a copy is tied to its story by a path or a glob, relative to the story file', async () => {
  await using directory = await directoryOf({
    'content/a.html': page,
    'content/b.html': page,
    'content/posts/2026-05/deep/c.html': page,
    'content/posts/[id].html': page,
    'content/stories.jsonl': stories.map((story) => JSON.stringify(story)).join('\n'),
  })
  expect(await owed(directory.path, ['--stories', 'content/stories.jsonl', 'content'])).toEqual({
    'content/a.html': ['Jane Roe'],
    'content/b.html': [],
    'content/posts/2026-05/deep/c.html': ['John Doe'],
    'content/posts/[id].html': ['Ann Poe'],
  })
  // The reporters given hold for every article, also for those of a story.
  expect(
    await owed(directory.path, [
      '--stories=content/stories.jsonl',
      '--reporter=Max Moe',
      'content/a.html',
      'content/b.html',
    ]),
  ).toEqual({ 'content/a.html': ['Max Moe'], 'content/b.html': ['Max Moe'] })
})

test('a wrong line of a story file is named', async () => {
  await using directory = await directoryOf({
    'a.html': page,
    'stories.jsonl': '{"reporters":["Jane Roe"]}\n\n{"reporters":"John Doe"}\n{',
  })
  const { stderr, code } = await creditline(['check', '--stories', 'stories.jsonl', 'a.html'], {
    cwd: directory.path,
  })
  expect(stderr).toMatch(/^creditline: stories\.jsonl:3: reporters: expected [^\n]*\n/)
  expect(stderr).toMatch(/\ncreditline: stories\.jsonl:4: /)
  expect(code).toBe(2)
})

test('a listed copy is a republication, and a copy by its text is one also where the reporter is given', async () => {
  const text =
    'The harbor commission of Port Ellery voted Tuesday to close two of its five grain terminals before the winter, a step that its members had put off for nearly three years. The terminals opened in 1961 and once handled a third of the wheat that left the northern plains by water. Last season only eleven vessels tied up there, down from more than two hundred in the year when the second elevator was built.'
  await using directory = await directoryOf({
    'copied.html': `<h1>Our own headline</h1><p>By Pat Localname</p><p>${text}</p>`,
    'listed.html': page,
    'own.html': page,
    'stories.jsonl': [
      { reporters: ['Jane Roe'], text },
      { reporters: ['John Doe'], copies: ['listed.html'] },
    ]
      .map((story) => JSON.stringify(story))
      .join('\n'),
  })
  const args = ['check', '--format', 'json', '--stories', 'stories.jsonl', '.']
  for (const more of [[], ['--reporter', 'Max Moe']]) {
    const { stdout } = await creditline([...args, ...more], { cwd: directory.path })
    const { articles }: { articles: { path: string; scope: string }[] } = JSON.parse(stdout)
    expect(articles.map(({ path, scope }) => [path, scope])).toEqual([
      ['copied.html', 'matched'],
      ['listed.html', 'given'],
      ['own.html', 'none'],
    ])
  }
})
