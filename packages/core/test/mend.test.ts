import { readFileSync } from 'node:fs'
import type { AttributionFormat, Fix, FixOptions } from '@creditline/core'
import { attribution, check, fix, readTerms } from '@creditline/core'
import { assert, asyncProperty, constantFrom } from 'fast-check'
import { describe, expect, test } from 'vitest'

const dcnf = readTerms(
  JSON.parse(readFileSync(new URL('../../terms/dcnf.json', import.meta.url), 'utf8')),
  'dcnf.json',
)

const notice =
  'All content created by the Daily Caller News Foundation is available without charge to any legitimate news publisher with a large audience.'
const prose = [
  'The county board voted on Tuesday to repair the old bridge over the river, ending four years of argument.',
  'Work starts in the spring and takes eleven months, the engineer told the board after the vote on Tuesday.',
]
const options = {
  terms: dcnf,
  republished: true,
  story: { reporters: ['Inés Calloway'] },
  logo: '/img/dcnf-logo.png',
  notice,
} satisfies FixOptions

const page = (head: string, foot = '', eol = '\n'): string =>
  [
    '<!doctype html>',
    '<html lang="en">',
    '  <head><meta charset="utf-8"><title>Bridge</title></head>',
    '  <body>',
    '    <article>',
    '      <h1>County approves bridge repair</h1>',
    ...(head === '' ? [] : [`      ${head}`]),
    ...prose.map((text) => `      <p>${text}</p>`),
    ...(foot === '' ? [] : [`      ${foot}`]),
    '    </article>',
    '  </body>',
    '</html>',
    '',
  ].join(eol)

const logo = '<p><img src="/img/dcnf-logo.png" alt="Daily Caller News Foundation logo"></p>'

/** The lines of the mended article that are not in the article, each with what it stands after. */
function added(before: string, { value }: Fix<string>): string[] {
  const old = new Set(before.split(/\r?\n/))
  return value.split(/\r?\n/).filter((line) => !old.has(line))
}

describe('what is written, and where', () => {
  const cases: [title: string, article: string, format: FixOptions['format'], expected: string[]][] = [
    [
      'a byline, the logo and the notice where there are none',
      page(''),
      'html',
      [
        '      <p class="byline">By Inés Calloway, Daily Caller News Foundation</p>',
        `      ${logo}`,
        `      <p>${notice}</p>`,
      ],
    ],
    [
      'the affiliation after the name, outside of its link',
      page(
        `<div class="meta">By <a href="/a/1"><b>Inés Calloway</b></a> | May 4, 2026</div>${logo}`,
        `<p>${notice}</p>`,
      ),
      'html',
      [
        `      <div class="meta">By <a href="/a/1"><b>Inés Calloway</b></a>, Daily Caller News Foundation | May 4, 2026</div>${logo}`,
      ],
    ],
    [
      'the reporter in the place of somebody else, whose link goes',
      page(`<p>By <a href="/staff/roe">Ann Roe</a>, DCNF</p>${logo}`, `<p>${notice}</p>`),
      'html',
      [`      <p>By Inés Calloway, DCNF</p>${logo}`],
    ],
    [
      'the reporter in the place of a desk, and a logo beside one that may be a partner’s',
      page(
        '<p class="by">By Ledger Staff | May 4</p>',
        `<p>${notice}</p></article><footer>${logo}</footer><article>`,
      ),
      'html',
      ['      <p class="by">By Inés Calloway, Daily Caller News Foundation | May 4</p>', `      ${logo}`],
    ],
    [
      'the right spelling',
      page(`<p>By Inés Caloway, DCNF</p>${logo}`, `<p>${notice}</p>`),
      'html',
      [`      <p>By Inés Calloway, DCNF</p>${logo}`],
    ],
    [
      'the Foundation for the body that it is confused with',
      page(`<p>By Inés Calloway, Daily Caller</p>${logo}`, `<p>${notice}</p>`),
      'html',
      [`      <p>By Inés Calloway, Daily Caller News Foundation</p>${logo}`],
    ],
    [
      'an alternative text',
      page(`<p>By Inés Calloway, DCNF</p><img src="/img/dcnf-logo.png">`, `<p>${notice}</p>`),
      'html',
      [
        '      <p>By Inés Calloway, DCNF</p><img alt="Daily Caller News Foundation logo" src="/img/dcnf-logo.png">',
      ],
    ],
    [
      'a fragment',
      `<h2>Bridge</h2><p>${prose[0]}</p><p>${prose[1]}</p>`,
      'html',
      [
        `<h2>Bridge</h2><p class="byline">By Inés Calloway, Daily Caller News Foundation</p>${logo}<p>${prose[0]}</p><p>${prose[1]}</p><p>${notice}</p>`,
      ],
    ],
    [
      'Markdown, and the author of its front matter',
      `---\ntitle: Bridge\nauthor: Ann Roe # of the desk\n---\n\n# County approves bridge repair\n\n${prose.join('\n\n')}\n`,
      'markdown',
      [
        'author: "Inés Calloway" # of the desk',
        'By Inés Calloway, Daily Caller News Foundation',
        '![Daily Caller News Foundation logo](/img/dcnf-logo.png)',
        notice,
      ],
    ],
    [
      'MDX',
      `import Box from './box'\n\n# County approves bridge repair\n\n<Box>A note</Box>\n\n${prose.join('\n\n')}\n`,
      'mdx',
      [
        'By Inés Calloway, Daily Caller News Foundation',
        '![Daily Caller News Foundation logo](/img/dcnf-logo.png)',
        notice,
      ],
    ],
    [
      'plain text, which has no logo',
      `County approves bridge repair\n\n${prose.join('\n\n')}\n`,
      'text',
      ['By Inés Calloway, Daily Caller News Foundation', notice],
    ],
    [
      'a page in another language',
      page('').replace('lang="en"', 'lang="de-AT"'),
      'html',
      [
        '      <p class="byline">Von Inés Calloway, Daily Caller News Foundation</p>',
        `      ${logo}`,
        `      <p>${notice}</p>`,
      ],
    ],
  ]
  test.each(cases)('%s', async (_, article, format, expected) => {
    const fixed = await fix(article, { ...options, format: format! })
    expect(added(article, fixed)).toEqual(expected)
    expect(fixed.after.verdict).toBe(format === 'text' ? 'unsure' : 'compliant')
    expect(fixed.left).toEqual(
      format === 'text'
        ? [{ rule: 'logo', status: 'unsure', needs: 'person', reason: 'A person must look at the page.' }]
        : [],
    )
  })
})

describe('what is left', () => {
  test('is said with what it takes', async () => {
    const { terms, republished } = options
    const { value, edits, left } = await fix(page(''), { terms, republished })
    expect({ value, edits }).toEqual({ value: page(''), edits: [] })
    expect(left.map(({ rule, status, needs }) => `${rule} ${status} ${needs}`)).toEqual([
      'logo breach logo',
      'byline breach reporters',
      'affiliation breach reporters',
      'notice breach notice',
    ])
  })

  test('what the article leaves unmet for a reason is left so', async () => {
    const excused = page(
      '<!-- creditline-ignore logo: print edition only --><p>By Inés Calloway, DCNF</p>',
      `<p>${notice}</p>`,
    )
    const { edits, left, before } = await fix(excused, options)
    expect({ edits, left, verdict: before.verdict }).toEqual({ edits: [], left: [], verdict: 'compliant' })
  })

  test('an article of one’s own is left alone', async () => {
    const own = page('<p>By Ann Roe</p>')
    const { value, before, left } = await fix(own, {
      ...options,
      republished: false,
      story: { reporters: ['Inés Calloway'] },
    })
    expect({ value, verdict: before.verdict, left }).toEqual({
      value: own,
      verdict: 'out-of-scope',
      left: [],
    })
  })

  test('the notice is taken from the story’s text', async () => {
    const story = { reporters: ['Inés Calloway'], text: `${prose.join('\n')}\n${notice}\n` }
    const { value } = await fix(page(''), { ...options, notice: undefined!, story })
    expect(value).toContain(`<p>${notice}</p>`)
  })

  test.each([
    [{ logo: '' }, 'Option `logo`: unexpected address, expected text without control characters'],
    [
      { logo: { src: '/a.png', width: -1 } },
      'Option `logo`: unexpected size `-1`, expected a number of pixels above 0',
    ],
    [
      { notice: 'Used with permission.' },
      /^Option `notice`: unexpected words, expected the closing notice of Daily/,
    ],
  ])('a wrong option throws: %j', async (wrong, message) => {
    await expect(fix(page(''), { ...options, ...wrong })).rejects.toThrow(message)
  })
})

const bytes = (text: string, unit: (code: number) => number[], mark: number[] = []): Uint8Array =>
  Uint8Array.from([...mark, ...Array.from(text).flatMap((each) => unit(each.codePointAt(0)!))])

const latin = (text: string): Uint8Array => bytes(text, (code) => [code])

describe('bytes', () => {
  test('of another encoding stay of that encoding', async () => {
    const article = page('<p>Café at the river</p>').replace('utf-8', 'iso-8859-1')
    const { value, after } = await fix(latin(article), options)
    const text = new TextDecoder('iso-8859-1').decode(value)
    expect(after.verdict).toBe('compliant')
    expect(text).toContain('<p>Café at the river</p>')
    expect(text).toContain('By In&#xe9;s Calloway, Daily Caller News Foundation')
  })

  test.each([
    [
      'UTF-8 with its mark',
      (text: string) =>
        bytes(`\ufeff${text}`, (code) => [...new TextEncoder().encode(String.fromCodePoint(code))]),
    ],
    [
      'UTF-16, little end first',
      (text: string) => bytes(text, (code) => [code & 255, code >> 8], [0xff, 0xfe]),
    ],
    ['UTF-16, big end first', (text: string) => bytes(text, (code) => [code >> 8, code & 255], [0xfe, 0xff])],
  ])('%s', async (_, encode) => {
    const article = page('<p>Café “by the river”</p>', '', '\r\n')
    const { value, edits } = await fix(encode(article), options)
    let mended = article
    for (const { start, end, text } of edits.toReversed())
      mended = mended.slice(0, start) + text + mended.slice(end)
    expect(Buffer.from(value).equals(encode(mended))).toBe(true)
  })
})

test('mending twice is mending once, all else stays, and edits do not overlap', async () => {
  const head = constantFrom(
    '',
    '<p class="byline">By <a href="/x" rel="author">Ann Roe</a></p>',
    '<p>By Inés Calloway</p>',
    '<div><span>By</span> <b>Ines Calloway</b>, <i>Daily Caller</i> &middot; 4 May</div>',
    '<p hidden>By Inés Calloway, DCNF</p>',
    '<header><p>Staff</p></header>',
    '<ul class="meta"><li>By Newsroom</li><li>Today</li></ul>',
    '<img src="/img/dcnf-logo.png" hidden alt="DCNF logo">',
    '<p>By I&ntilde;&eacute;s Calloway &amp; Co</p>',
  )
  await assert(
    asyncProperty(head, head, constantFrom('\n', '\r\n'), async (one, two, eol) => {
      const article = page(one + two, '', eol)
      const once = await fix(article, options)
      expect(once.after.verdict).toBe('compliant')
      expect((await check(once.value, options)).verdict).toBe('compliant')
      const twice = await fix(once.value, options)
      expect(twice).toMatchObject({ value: once.value, edits: [] })
      let kept = ''
      let at = 0
      let made = ''
      for (const { start, end, text, line, column } of once.edits) {
        expect(start).toBeGreaterThanOrEqual(at)
        expect(
          article
            .split(eol)
            .slice(0, line - 1)
            .join(eol).length +
            (line > 1 ? eol.length : 0) +
            column -
            1,
        ).toBe(start)
        kept = article.slice(at, start)
        made += kept + text
        at = end
      }
      expect(made + article.slice(at)).toBe(once.value)
      expect(once.value.replaceAll(eol, '')).not.toContain('\n')
    }),
    { numRuns: 60 },
  )
})

describe('attribution', () => {
  const story = { reporters: ['Inés Calloway', 'Ann "Q" Roe <x>'], text: notice }
  const picture = { src: 'https://press.example/dcnf-logo.png', width: 300, height: 40 }
  const build: Record<AttributionFormat, (head: string, foot: string) => string> = {
    html: (head, foot) => page(head, foot),
    amp: (head, foot) => page(head, foot).replace('<html', '<html ⚡'),
    feed: (head, foot) => `${head}\n${prose.map((text) => `<p>${text}</p>`).join('\n')}\n${foot}`,
    markdown: (head, foot) => `# Bridge\n\n${head}\n\n${prose.join('\n\n')}\n\n${foot}\n`,
    mdx: (head, foot) => `# Bridge\n\n${head}\n\n${prose.join('\n\n')}\n\n${foot}\n`,
    text: (head, foot) => `Bridge\n\n${head}\n\n${prose.join('\n\n')}\n\n${foot}\n`,
  }
  test.each(Object.keys(build) as AttributionFormat[])('%s passes the check', async (format) => {
    const { head, foot } = attribution(dcnf, story, { format, logo: picture })
    const { clauses, verdict } = await check(build[format](head, foot), {
      terms: dcnf,
      story,
      format: format === 'amp' || format === 'feed' ? 'html' : format,
    })
    expect(verdict).toBe(format === 'text' ? 'unsure' : 'compliant')
    expect(
      Object.entries(clauses).filter(([, { status }]) => status === 'breach' || status === 'unsure'),
    ).toEqual(format === 'text' ? [['logo', { status: 'unsure', force: 'must' }]] : [])
  })

  test.each<[AttributionFormat, string | undefined, string]>([
    ['html', undefined, 'Option `logo`: unexpected missing logo of Daily Caller News Foundation'],
    [
      'feed',
      '/dcnf-logo.png',
      'Option `logo`: unexpected `/dcnf-logo.png`, expected an absolute address for a feed',
    ],
    ['amp', picture.src, 'Option `logo`: unexpected missing `width` or `height`, expected both for AMP'],
  ])('%s with the logo %s throws', (format, src, message) => {
    expect(() => attribution(dcnf, story, { format, ...(src !== undefined && { logo: src }) })).toThrow(
      message,
    )
  })

  test('a story without reporters throws', () => {
    expect(() => attribution(dcnf, { reporters: [' '] }, { logo: picture })).toThrow(
      'Story: unexpected missing `reporters`, expected at least one name',
    )
  })
})
