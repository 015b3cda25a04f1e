import type { Nodes } from 'hast'
import { describe, expect, test } from 'vitest'
import type { Document } from '../src/parse/document.ts'
import type { ParseOptions } from '../src/parse/parse.ts'
import { parse } from '../src/parse/parse.ts'

/** Elements and texts of a tree, in order, each with the source at its position (`-` for none). */
function outline(document: Document): string[] {
  const source = String(document.file.value)
  const rows: string[] = []
  const visit = (node: Nodes): void => {
    const { position } = node
    const at = position ? source.slice(position.start.offset, position.end.offset) : '-'
    if (node.type === 'element') rows.push(`${node.tagName}: ${at}`)
    if (node.type === 'text' && node.value.trim() !== '') rows.push(`"${node.value.trim()}": ${at.trim()}`)
    if (position) {
      const before = source.slice(0, position.start.offset).split(/\r\n|\n|\r/)
      if (position.start.line !== before.length || position.start.column !== before.at(-1)!.length + 1)
        rows.push(`wrong line or column: ${at}`)
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(document.tree)
  return rows
}

const values = (document: Document): string[] =>
  document.frontMatter.map(
    ({ key, value, position }) => `${key}=${value} ${position?.start.line}:${position?.start.column}`,
  )

const messages = (document: Document): string[] => document.file.messages.map(String)

describe('format', () => {
  const table: Array<[text: string, options: ParseOptions, format: string, wholePage: boolean]> = [
    ['<!doctype html><p>x', {}, 'html', true],
    ['\n<!-- c --><html><body>x', {}, 'html', true],
    ['<?xml version="1.0"?>\n<html>', {}, 'html', true],
    ['<meta charset=utf-8><title>x</title>', {}, 'html', true],
    ['<h1>Head</h1><p>x</p>', {}, 'html', false],
    ['Text <br> and <p>more</p>', {}, 'html', false],
    ['---\nlayout: post\n---\n<p>x</p>', {}, 'html', false],
    ['---\ntitle: x\n---\nJust text', {}, 'markdown', false],
    ['# Head\n\ntext', {}, 'markdown', false],
    ['Head\n====\n\ntext', {}, 'markdown', false],
    ['Text with ![logo](a.png)', {}, 'markdown', false],
    ['Head\n\nBy Jane Doe\n\nText.', {}, 'text', false],
    ['1 < 2, and a <- b', {}, 'text', false],
    ['# Head', { path: 'a/b.txt' }, 'text', false],
    ['text', { path: 'a.MD' }, 'markdown', false],
    ['text', { path: 'a.mdx' }, 'mdx', false],
    ['text', { path: 'a.html' }, 'html', false],
    ['# Head', { path: 'a.html', format: 'markdown' }, 'markdown', false],
  ]
  test.each(table)('%j %j', async (text, options, format, wholePage) => {
    const document = await parse(text, options)
    expect([document.format, document.wholePage]).toEqual([format, wholePage])
  })
})

const western = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => (character === '\u2019' ? 0x92 : character.charCodeAt(0)))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string, mark: boolean): Uint8Array =>
  Uint8Array.from([
    ...(mark ? [0xff, 0xfe] : []),
    ...Array.from(text, (c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]).flat(),
  ])

describe('bytes', () => {
  const name = 'Zo\u00eb Pe\u00f1a\u2019s'
  const table: Array<[what: string, bytes: Uint8Array, charset: string | undefined, encoding: string]> = [
    ['UTF-8, not declared', utf8(`<p>${name}`), undefined, 'utf-8 utf-8 0'],
    ['UTF-8 with a mark', utf8(`\ufeff<p>${name}`), 'windows-1252', 'utf-8 bom 0'],
    ['UTF-8 by the transport', utf8(`<meta charset=windows-1252><p>${name}`), 'UTF-8', 'utf-8 given 0'],
    ['UTF-8 that declares another', utf8(`<meta charset=iso-8859-15><p>${name}`), undefined, 'utf-8 utf-8 0'],
    ['UTF-8 that declares UTF-16', utf8(`<meta charset=utf-16le><p>${name}`), undefined, 'utf-8 utf-8 0'],
    ['UTF-8 with an unknown label', utf8(`<meta charset=no-such><p>${name}`), 'nor-this', 'utf-8 utf-8 0'],
    ['windows-1252, not declared', western(`<p>${name}`), undefined, 'windows-1252 default 0'],
    [
      'windows-1252 declared',
      western(`<meta charset="iso-8859-1"><p>${name}`),
      undefined,
      'windows-1252 declared 0',
    ],
    [
      'windows-1252 that declares UTF-8',
      western(`<meta charset=utf-8><p>${name}`),
      undefined,
      'windows-1252 default 0',
    ],
    [
      'declared by http-equiv',
      western(`<META content='text/html; charset=latin1' HTTP-EQUIV=Content-Type><p>${name}`),
      undefined,
      'windows-1252 declared 0',
    ],
    [
      'declared late, one in a comment before',
      western(`<!--${'x'.repeat(2000)}<meta charset=utf-8>--><meta charset=cp1252><p>${name}`),
      undefined,
      'windows-1252 declared 0',
    ],
    [
      'XML declaration',
      western(`<?xml version="1.0" encoding="windows-1252"?><p>${name}`),
      undefined,
      'windows-1252 declared 0',
    ],
    ['UTF-16 with a mark', utf16(`<p>${name}`, true), undefined, 'utf-16le bom 0'],
    ['UTF-16 without', utf16(`<p>${name}`, false), undefined, 'utf-16le pattern 0'],
    ['no mark-up', western(name), undefined, 'windows-1252 default 0'],
  ]
  test.each(table)('%s', async (_what, bytes, charset, expected) => {
    const { encoding, file } = await parse(bytes, { format: 'html', charset })
    expect(`${encoding!.name} ${encoding!.witness} ${encoding!.replaced}`).toBe(expected)
    expect(file.value).toContain(name)
    expect(String(file.value).startsWith('\ufeff')).toBe(false)
  })

  test('ISO-2022-JP is valid UTF-8 and is read as declared', async () => {
    const bytes = Uint8Array.from([
      ...utf8('<meta charset=iso-2022-jp><p>'),
      0x1b,
      0x24,
      0x42,
      0x46,
      0x7c,
      0x1b,
      0x28,
      0x42,
    ])
    expect((await parse(bytes, {})).file.value).toContain('\u65e5')
  })

  test('one wrong byte is one replaced character', async () => {
    const bytes = Uint8Array.from([...utf8(`<p>${name} `), 0xf1, 0x20])
    expect((await parse(bytes, { charset: 'utf-8' })).encoding).toEqual({
      name: 'utf-8',
      witness: 'given',
      replaced: 1,
    })
  })

  test.each([
    ['utf-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0)],
    ['replacement', utf8('<meta charset=hz-gb-2312><p>x')],
    ['x-user-defined', utf8('<meta charset=x-user-defined><p>x')],
  ])('%s is a limit', async (name_, bytes) => {
    expect((await parse(bytes, {})).limit).toEqual({ code: 'encoding', actual: name_, line: 1, column: 1 })
  })
})

describe('markdown', () => {
  const source = `# Head *line*

By <b>Jane</b> Doe &amp; [Joe](/joe)

> <figure>
>   <img src="a.png"
>        alt="logo">
>   <figcaption>By A &amp; B</figcaption>
> </figure>

1. item

   > <div>
   > <p>deep</p>
   > </div>

\t<pre>tab</pre>

<div class="end">

**bold** text

</div>
`
  const expected = [
    'h1: # Head *line*',
    '"Head": Head',
    'em: *line*',
    '"line": line',
    'p: By <b>Jane</b> Doe &amp; [Joe](/joe)',
    '"By": By',
    'b: <b>Jane</b>',
    '"Jane": Jane',
    '"Doe &": Doe &amp;',
    'a: [Joe](/joe)',
    '"Joe": Joe',
    'blockquote: > <figure>\n>   <img src="a.png"\n>        alt="logo">\n>   <figcaption>By A &amp; B</figcaption>\n> </figure>',
    'figure: <figure>\n>   <img src="a.png"\n>        alt="logo">\n>   <figcaption>By A &amp; B</figcaption>\n> </figure>',
    'img: <img src="a.png"\n>        alt="logo">',
    'figcaption: <figcaption>By A &amp; B</figcaption>',
    '"By A & B": By A &amp; B',
    'ol: 1. item\n\n   > <div>\n   > <p>deep</p>\n   > </div>\n\n\t<pre>tab</pre>',
    'li: 1. item\n\n   > <div>\n   > <p>deep</p>\n   > </div>\n\n\t<pre>tab</pre>',
    'p: item',
    '"item": item',
    'blockquote: > <div>\n   > <p>deep</p>\n   > </div>',
    'div: <div>\n   > <p>deep</p>\n   > </div>',
    'p: <p>deep</p>',
    '"deep": deep',
    'pre: <pre>tab</pre>',
    '"tab": tab',
    'div: <div class="end">\n\n**bold** text\n\n</div>',
    'p: **bold** text',
    'strong: **bold**',
    '"bold": bold',
    '"text": text',
  ]
  test.each([
    ['LF', '\n'],
    ['CR LF', '\r\n'],
  ])('every position is of the Markdown (%s)', async (_name, newline) => {
    const document = await parse(source.replaceAll('\n', newline), { format: 'markdown' })
    expect(outline(document)).toEqual(expected.map((row) => row.replaceAll('\n', newline)))
  })

  test('GFM: tables, strikes, bare links', async () => {
    const document = await parse('| By | Jane |\n| - | - |\n| at | ~~x~~ |\n\nwww.example.org', {
      format: 'markdown',
    })
    expect(outline(document).filter((row) => /^(?:th|del|a):/.test(row))).toEqual([
      'th: | By ',
      'th: | Jane |',
      'del: ~~x~~',
      'a: www.example.org',
    ])
  })

  test('front matter keeps its places, and those of the text', async () => {
    const document = await parse(
      `---
title: "Council: votes"
author: &who
  - Jane Doe
  - {name: Joe Doe, org: 'DP'}
editor: *who
date: 2030-01-02
zip: 012
draft: no
empty:
---

# Head`,
      { format: 'markdown' },
    )
    expect(values(document)).toEqual([
      'title=Council: votes 2:8',
      'author.0=Jane Doe 4:5',
      'author.1.name=Joe Doe 5:12',
      'author.1.org=DP 5:26',
      'editor.0=Jane Doe 6:9',
      'editor.1.name=Joe Doe 6:9',
      'editor.1.org=DP 6:9',
      'date=2030-01-02 7:7',
      'zip=012 8:6',
      'draft=no 9:8',
      'empty= 10:7',
    ])
    expect(document.title?.value).toBe('Council: votes')
    expect(outline(document)).toEqual(['h1: # Head', '"Head": Head'])
    expect(document.tree.children[0]!.position!.start).toMatchObject({ line: 13, column: 1 })
    expect(messages(document)).toEqual([])
  })

  test('front matter in TOML keeps its places', async () => {
    const document = await parse(
      `+++
title = 'Council: "votes"'
date = 2030-01-02T10:00:00Z
draft = false
authors = ["jane", {name = "Joe Doe"}]
[params]
author.name = "Jane Doe"
text = """
a
b"""
[[resources]]
src = "a.png"
[[resources]]
src = "b.png"
+++

# Head`,
      { format: 'markdown' },
    )
    expect(values(document)).toEqual([
      'title=Council: "votes" 2:9',
      'date=2030-01-02T10:00:00Z 3:8',
      'draft=false 4:9',
      'authors.0=jane 5:12',
      'authors.1.name=Joe Doe 5:28',
      'params.author.name=Jane Doe 7:15',
      'params.text=a\nb 8:8',
      'resources.0.src=a.png 12:7',
      'resources.1.src=b.png 14:7',
    ])
    expect([outline(document), messages(document)]).toEqual([['h1: # Head', '"Head": Head'], []])
  })

  test('front matter in JSON is an object that text follows', async () => {
    const object = '{\n\t"title": "Council \\"votes\\" } \\u00e9",\n\t"authors": [{"name": "Jane Doe"}]\n}'
    const document = await parse(`${object}\n\n# Head`, { format: 'markdown' })
    expect(values(document)).toEqual(['title=Council "votes" } é 2:11', 'authors.0.name=Jane Doe 3:23'])
    expect([outline(document), messages(document)]).toEqual([['h1: # Head', '"Head": Head'], []])
    for (const other of [object, `${object} text`, '{"a": 1\n\ntext', '{{ "a" }}\ntext'])
      expect((await parse(other, { format: 'markdown' })).frontMatter).toEqual([])
  })

  const wrong: Array<[what: string, source: string, values: string[], messages: string[]]> = [
    [
      'a key twice',
      '---\nauthor: A\nauthor: B\n---\n',
      ['author=A 2:9', 'author=B 3:9'],
      ['3:1-3:7: Unexpected second `author` in front matter, expected it once'],
    ],
    [
      'no keys',
      '---\n- a\n---\n',
      [],
      ['2:1-3:1: Unexpected front matter without keys, expected a key and a value on each line'],
    ],
    [
      'bad YAML',
      '---\na: 1\nb: "x\n---\n',
      ['a=1 2:4', 'b=x 3:4'],
      ['4:1-4:2: Unexpected YAML in front matter: Missing closing "quote'],
    ],
    [
      'code',
      '---js\n{author: process.exit(1)}\n---\n',
      [],
      ['1:1-4:1: Unexpected front matter in `js`, expected YAML, TOML or JSON: its values are not read'],
    ],
    [
      'bad TOML',
      '+++\nauthor = "A"\ntitle = \n+++\n',
      [],
      ['4:1-4:1: Unexpected TOML in front matter: Unspecified values are invalid'],
    ],
    ['JSON', '---json\n{"author": "A"}\n---\n', ['author=A 2:12'], []],
    ['a loop', '---\na: &a [*a, x]\n---\n', ['a.1=x 2:12'], []],
    [
      'merged keys',
      '---\nb: &b {c: 1}\nd: {<<: *b, e: 2}\n---\n',
      ['b.c=1 2:11', 'd.c=1 3:9', 'd.e=2 3:16'],
      [],
    ],
    ['never closed', '---\nauthor: A\n\ntext', [], []],
  ]
  test.each(wrong)('front matter with %s', async (_what, front, read, told) => {
    const document = await parse(`${front}\nText`, { format: 'markdown' })
    expect([values(document), messages(document)]).toEqual([read, told])
    expect(outline(document).at(-1)).toContain('ext')
  })

  test.each([
    ['size', `a: ${'x'.repeat(70_000)}`, { code: 'front-matter-size', limit: 65_536 }],
    ['depth', `a: ${'['.repeat(100)}${']'.repeat(100)}`, { code: 'front-matter-depth', limit: 64 }],
    ['aliases', `a: &a x\nb: [${'*a, '.repeat(200)}]`, { code: 'front-matter-aliases', limit: 100 }],
    [
      'aliases of aliases',
      `a: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c]`,
      { code: 'front-matter-aliases', limit: 100 },
    ],
  ])('front matter beyond the bound of %s', async (_what, yaml, limit) => {
    expect((await parse(`---\n${yaml}\n---\n`, { format: 'markdown' })).limit).toMatchObject(limit)
  })

  test.each([
    ['brackets', `a = ${'['.repeat(100)}${']'.repeat(100)}`],
    ['tables', `a = ${'{b = '.repeat(100)}1${'}'.repeat(100)}`],
    ['dotted keys', `${'a.'.repeat(100)}b = 1`],
  ])('TOML with %s beyond the bound', async (_what, toml) => {
    const limit = { code: 'front-matter-depth', limit: 64, line: 2 }
    expect((await parse(`+++\n${toml}\n+++\n`, { format: 'markdown' })).limit).toMatchObject(limit)
  })
})

test('MDX reads JSX as HTML', async () => {
  const document = await parse(
    `import Logo from './logo'
export const meta = {

  a: 1,
}

# Head

{/* By Nobody */}

<Figure>
  <Image src={logo} alt={'Daily Planet logo'} />
  <Caption>By Jane</Caption>
</Figure>

<Byline
  name="Jane" style={{ color: "red" }} />

Text <Logo/> more
`,
    { path: 'a.mdx' },
  )
  expect(outline(document)).toEqual([
    'h1: # Head',
    '"Head": Head',
    `figure: <Figure>\n  <Image src={logo} alt={'Daily Planet logo'} />\n  <Caption>By Jane</Caption>\n</Figure>`,
    `img: <Image src={logo} alt={'Daily Planet logo'} />`,
    'c-ption: <Caption>By Jane</Caption>',
    '"By Jane": By Jane',
    'p: <Byline\n  name="Jane" style={{ color: "red" }} />',
    'byline: <Byline\n  name="Jane" style={{ color: "red" }} />',
    'p: Text <Logo/> more',
    '"Text": Text',
    'logo: <Logo/>',
    '"more": more',
  ])
})

describe('text', () => {
  const table: Array<[what: string, text: string, outline: string[]]> = [
    [
      'a headline, lines and paragraphs',
      'Bridge <b>repaired</b>\r\n\r\nBy Jane Doe\r\nDaily Planet\r\n\r\nThe bridge is whole.',
      [
        'h1: Bridge <b>repaired</b>',
        '"Bridge <b>repaired</b>": Bridge <b>repaired</b>',
        'p: By Jane Doe\r\nDaily Planet',
        '"By Jane Doe": By Jane Doe',
        'br: \r\n',
        '"Daily Planet": Daily Planet',
        'p: The bridge is whole.',
        '"The bridge is whole.": The bridge is whole.',
      ],
    ],
    ['no headline', 'By Jane Doe\n\nx', ['p: By Jane Doe', '"By Jane Doe": By Jane Doe', 'p: x', '"x": x']],
    [
      'a mail',
      'From: a@example.org\nSubject: Fwd: Bridge repaired\n\n\nBy Jane Doe',
      [
        'h1: Bridge repaired',
        '"Bridge repaired": Bridge repaired',
        'p: By Jane Doe',
        '"By Jane Doe": By Jane Doe',
      ],
    ],
    [
      'a quote',
      '> Bridge\n>\n> By Jane Doe',
      ['h1: Bridge', '"Bridge": Bridge', 'p: By Jane Doe', '"By Jane Doe": By Jane Doe'],
    ],
    [
      'wrapped lines',
      `Bridge\n\n${'word '.repeat(14)}word\n${'word '.repeat(13)}word\nend.`,
      [
        'h1: Bridge',
        '"Bridge": Bridge',
        `p: ${'word '.repeat(14)}word\n${'word '.repeat(13)}word\nend.`,
        `"${'word '.repeat(14)}word": ${'word '.repeat(14)}word`,
        `"${'word '.repeat(13)}word": ${'word '.repeat(13)}word`,
        '"end.": end.',
      ],
    ],
    ['nothing', '', []],
  ]
  test.each(table)('%s', async (_what, text, expected) => {
    expect(outline(await parse(text, { format: 'text' }))).toEqual(expected)
  })
})

test('a page of more than 10 MB is a limit', async () => {
  const document = await parse('x'.repeat(10_000_001), { format: 'html' })
  expect(document.limit).toEqual({ code: 'size', limit: 10_000_000, line: 1, column: 1 })
})
