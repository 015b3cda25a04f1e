import type { Family } from './family.ts'
import { around, fill, markdownArticle } from './family.ts'

const yaml = (name: string, make: (size: number) => string): Family => ({
  name,
  format: 'markdown',
  make: (size) => `---\ntitle: Bridge reopens\n${make(size)}\n---\n\n${markdownArticle}`,
})

/** Front matter: deep, long, aliased, never closed. */
export const frontMatter: Family[] = [
  yaml('yaml-flow-lists', (size) => `a: ${around('[', '', ']').of(size)}`),
  yaml('yaml-flow-maps', (size) => `a: ${around('{a: ', '1', '}').of(size)}`),
  yaml('yaml-flow-open', (size) => `a: ${'['.repeat(size)}`),
  yaml('yaml-lists', (size) => `a:\n ${'- '.repeat(size / 2)}x`),
  yaml('yaml-maps', (size) => indented(size)),
  yaml('yaml-keys', (size) => fill(size, (at) => `k${at}: v\n`)),
  yaml('yaml-authors', (size) => `author:\n${fill(size, '  - Jane Example\n')}`),
  yaml('yaml-keys-explicit', (size) => `${'? '.repeat(size / 2)}a`),
  yaml('yaml-string', (size) => `a: "${'a'.repeat(size)}"`),
  yaml('yaml-string-open', (size) => `a: "${'a '.repeat(size / 2)}`),
  yaml('yaml-quotes', (size) => `a: "${'\\"'.repeat(size / 2)}"`),
  yaml('yaml-block', (size) => `a: |\n${fill(size, '  line\n')}`),
  yaml('yaml-folded', (size) => `a: >\n${fill(size, '  line\n')}`),
  yaml('yaml-plain-lines', (size) => `a: b\n${fill(size, '  line\n')}`),
  yaml('yaml-comments', (size) => fill(size, '#\n')),
  yaml('yaml-spaces', (size) => `a: ${' '.repeat(size)}b: c`),
  yaml('yaml-anchors', (size) => fill(size, (at) => `k${at}: &a${at} v\n`)),
  yaml('yaml-aliases', (size) => `a: &a x\nb: [${'*a,'.repeat(size / 3)}]`),
  yaml('yaml-aliases-of-aliases', (size) => doubled(size)),
  yaml('yaml-merges', (size) => `b: &b {author: Jane}\n${fill(size, (at) => `x${at}: {<<: *b}\n`)}`),
  yaml('yaml-tags', (size) => fill(size, (at) => `k${at}: !!js/function "x"\n`)),
  yaml('yaml-same-key', (size) => fill(size, 'author: Jane\n')),
  yaml('yaml-colons', (size) => `a: ${'b: '.repeat(size / 3)}`),
  yaml('yaml-tabs', (size) => fill(size, '\ta: b\n')),
  yaml('yaml-documents', (size) => `a: b\n${fill(size, '--- x\n')}`),
  {
    name: 'front-matter-never-closed',
    format: 'markdown',
    make: (size) => `---\nauthor: Jane Example\n\n${fill(size, 'text\n')}`,
  },
  {
    name: 'front-matter-of-html',
    format: 'html',
    make: (size) => `---\n${fill(size, 'author: Jane\n')}---\n<p>By Jane Example</p>`,
  },
  ...toml('toml-keys', (size) => fill(size, (at) => `k${at} = "v"\n`)),
  ...toml('toml-arrays', (size) => `a = ${around('[', '', ']').of(size)}`),
  ...toml('toml-tables', (size) => fill(size, (at) => `[t${at}.a.b.c]\nx = 1\n`)),
  ...toml('toml-dotted', (size) => `${'a.'.repeat(size / 2)}b = 1`),
  {
    name: 'json-front-matter-deep',
    format: 'markdown',
    make: (size) => `---json\n${around('{"a":', '1', '}').of(size)}\n---\n\n${markdownArticle}`,
  },
]

function toml(name: string, make: (size: number) => string): Family[] {
  return [
    {
      name,
      format: 'markdown',
      make: (size) => `+++\ntitle = "Bridge reopens"\n${make(size)}\n+++\n\n${markdownArticle}`,
    },
  ]
}

function indented(size: number): string {
  const lines: string[] = []
  for (let length = 0; length < size;) {
    const line = `${' '.repeat(lines.length)}a:\n`
    lines.push(line)
    length += line.length
  }
  return lines.join('')
}

/** Each list holds the one before it many times. */
function doubled(size: number): string {
  let text = 'a0: &a0 [x, x]\n'
  for (let at = 1; text.length < Math.min(size, 5_000); at++)
    text += `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]\n`
  return text.padEnd(size, '# \n')
}
