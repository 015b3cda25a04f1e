import type { Family } from './family.ts'
import { around, fill, markdownArticle, texts } from './family.ts'

/** Markdown that its parsers work on in squares and worse. */
export const markdown: Family[] = [
  ...texts('markdown', markdownArticle, {
    'md-paragraphs': 'A paragraph with *emphasis* and [a link](/x).\n\n',
    'md-paragraph': 'word word word ',
    'md-lines': 'a line of words\n',
    'md-lines-in-runs': `${'a\n'.repeat(3_999)}\n`,
    'md-lazy-in-runs': `>>>>>>>>>>a\n${'b\n'.repeat(3_990)}\n`,
    'md-headings-in-runs': `${'# a\n'.repeat(3_999)}\n`,
    'md-brackets': '[',
    'md-links-nested': around('[', 'a', '](b)'),
    'md-images-nested': around('![', 'a', '](b)'),
    'md-links': '[a](b) ',
    'md-links-open': '[a](b',
    'md-references': '[a][b] ',
    'md-stars-open': '*a ',
    'md-stars-mixed': '**a *b ',
    'md-stars': around('*', 'a', '*'),
    'md-underscores': '_a __b ',
    'md-tildes': '~a ~~b ',
    'md-stars-closing': 'a**b',
    'md-quotes': '> ',
    'md-quote-lines': '> a\n',
    'md-quotes-deepening': { of: (size) => deepening(size, '>') },
    'md-quote-lazy': { of: (size) => `>>>>>>>>>>a\n${fill(size, 'b\n')}` },
    'md-lists': '- ',
    'md-lists-numbered': '1. ',
    'md-lists-indented': { of: (size) => deepening(size, '  ', '- a') },
    'md-lists-and-quotes': '- > ',
    'md-items': '* a\n',
    'md-items-loose': '* a\n\n',
    'md-items-of-paragraphs': '* a\n\n  b\n\n',
    'md-rules': '- - - ',
    'md-rule-lines': '- - -\n',
    'md-backticks': { of: (size) => backticks(size) },
    'md-code': '`a` ',
    'md-fences': '```\na\n```\n\n',
    'md-fence-open': { of: (size) => `\`\`\`\n${fill(size, 'a\n')}` },
    'md-tags-open': '<a ',
    'md-comments-open': 'a <!--',
    'md-cdata-open': 'a <![CDATA[',
    'md-instructions-open': 'a <?',
    'md-declarations-open': 'a <!A ',
    'md-html': '<div>\n',
    'md-html-blocks': '<div>x</div>\n\n',
    'md-html-inline': '<b>x</b> ',
    'md-html-comments': '<!-- x -->\n',
    'md-html-attributes': { of: (size) => `<p ${fill(size, (at) => `a${at}=1 `)}>x</p>` },
    'md-characters': '&#0;&#x41;&nosuch;',
    'md-escapes': '\\[',
    'md-definitions': (at) => `[r${at}]: u${at}\n`,
    'md-definitions-used': {
      of: (size) => `${fill(size / 2, (at) => `[r${at}]: u\n`)}\n${fill(size / 2, '[r0] ')}`,
    },
    'md-definitions-unused': { of: (size) => `[a]: u\n\n${fill(size, '[b] ')}` },
    'md-footnotes': (at) => `[^${at}]: [^${at + 1}]\n`,
    'md-footnotes-used': { of: (size) => `[^a]: x\n\n${fill(size, '[^a] ')}` },
    'md-table-wide': {
      of: (size) => `${fill(size / 4, '|a')}|\n${fill(size / 4, '|-')}|\n${fill(size / 2, '|b\n')}`,
    },
    'md-table-long': { of: (size) => `|a|b|\n|-|-|\n${fill(size, '|c|d|\n')}` },
    'md-tables': '|a|\n|-|\n\n',
    'md-table-heads': '|a|b|\n',
    'md-addresses': 'http://a.b/(',
    'md-addresses-plain': 'http://a.example/x ',
    'md-mail': 'a@',
    'md-www': 'www.',
    'md-emphasis-in-links': '*[a',
    'md-setext': { of: (size) => `${fill(size, 'a\n')}===` },
    'md-headings': '# a\n',
    'md-hashes': '#',
    'md-tabs': '\t',
    'md-spaces': ' ',
    'md-breaks': 'a  \n',
    'md-blank-lines': '\n',
    'md-carriage-returns': 'a\r',
    'md-nulls': '\0',
    'md-angles': '<a.b:',
    'md-tasks': '- [ ] a\n',
  }),
  ...texts('mdx', `import X from './x'\n\n${markdownArticle}`, {
    'mdx-braces': around('{', '1', '}'),
    'mdx-braces-open': '{',
    'mdx-attributes': { of: (size) => `<X ${fill(size, (at) => `a${at}={b} `)}/>` },
    'mdx-attributes-open': 'a={',
    'mdx-elements': '<X a={1} />\n\n',
    'mdx-elements-open': '<X>\n',
    'mdx-elements-nested': around('<X>', 'x', '</X>'),
    'mdx-comments': '{/* a */}\n\n',
    'mdx-comments-open': '{/* ',
    'mdx-imports': "import a from 'a'\n",
    'mdx-exports': 'export const a = {\n',
    'mdx-tags-unfinished': '<A b="',
    'mdx-self-closing': '<A b',
  }),
]

function deepening(size: number, by: string, end = ''): string {
  const lines: string[] = []
  for (let length = 0; length < size;) {
    const line = `${by.repeat(lines.length + 1)}${end}\n`
    lines.push(line)
    length += line.length
  }
  return lines.join('')
}

function backticks(size: number): string {
  return fill(size, (at) => `${'`'.repeat((at % 300) + 1)} `)
}
