import { markdownArticle } from '../families/family.ts'
import { singles, type Single } from './single.ts'

const yaml: Record<string, string> = {
  invalid: 'title: "unclosed\nauthor: [a, b',
  tab: 'title:\tx\n\tauthor: y',
  twice: 'author: A\nauthor: B',
  colons: 'title: Bridge: reopens: again\nauthor: Jane',
  'implicit-types': 'author: no\ndate: 2026-01-01\nzip: 012345\nver: 1.10',
  'impossible-date': 'date: 2026-13-45\nauthor: Jane',
  tags: 'a: !!binary "R0lG"\nb: !!js/function "function(){return 1}"\nc: !!python/object/apply:os.system ["id"]\nd: !!set {a, b}',
  prototype: 'base: &b {author: Jane}\nx: {<<: *b}\n__proto__: {a: yes}\nconstructor: {prototype: {a: 1}}',
  'alias-of-itself': 'a: &a [*a]',
  'alias-of-a-map': 'a: &a {b: *a}\nauthor: Jane',
  'alias-of-nothing': 'author: *nope',
  documents: 'author: A\n...\n---\nauthor: B',
  null: 'author: "Ja\0ne"',
  escapes: 'author: "\\u202eenaJ\\x1b[31m\\n::error::x"',
  list: '- a\n- b',
  scalar: 'just text',
  nothing: '~',
  empty: '',
  comment: '# author: Jane',
  authors: 'author:\n  - Jane Q. Example\n  - {name: Joe, affiliation: DCNF}',
  'key-of-a-map': '? {a: b}\n: c\n? [d]\n: e',
}

const whole: Record<string, string> = {
  mark: `\ufeff---\nauthor: Jane\n---\n${markdownArticle}`,
  'line-ends': `---\r\nauthor: Jane\r\n---\r\n${markdownArticle.replaceAll('\n', '\r\n')}`,
  'carriage-returns': `---\rauthor: Jane\r---\r${markdownArticle.replaceAll('\n', '\r')}`,
  'blank-line-first': `\n---\nauthor: Jane\n---\n${markdownArticle}`,
  'four-dashes': `----\nauthor: Jane\n----\n${markdownArticle}`,
  toml: `+++\nauthor = "Jane"\n[extra]\na = 1\n+++\n${markdownArticle}`,
  'toml-invalid': `+++\nauthor = "Jane\n+++\n${markdownArticle}`,
  json: `{\n"author":"Jane"\n}\n\n${markdownArticle}`,
  'json-fenced': `---json\n{"author":"Jane"}\n---\n${markdownArticle}`,
  code: `---js\n{author: (globalThis.hostile = "code ran", "Jane")}\n---\n${markdownArticle}`,
  'code-by-its-long-name': `---javascript\n{author: (globalThis.hostile = "code ran", "Jane")}\n---\n${markdownArticle}`,
  'unknown-language': `---coffee\nauthor: "Jane"\n---\n${markdownArticle}`,
  mdx: `import X from './x'\n\nexport const a = {{{{\n\n<X {...((((}>By Jane</X>\n\n{process.exit(1)}\n`,
  nulls: `${markdownArticle}a\0b`,
  none: '',
}

/** Front matter and Markdown that few expect. */
export const matter: Single[] = [
  ...singles(
    'yaml',
    'md',
    Object.fromEntries(
      Object.entries(yaml).map(([name, text]) => [name, `---\n${text}\n---\n\n${markdownArticle}`]),
    ),
  ),
  ...singles('matter', 'md', whole),
  ...singles('matter', 'mdx', whole),
]
