import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { check, readStories, readTerms, type CheckOptions, type Terms } from '@creditline/core'
import * as creditline from 'creditline'
import * as fc from 'fast-check'
import { families } from './families/index.ts'
import { wrongPlaces } from './places.ts'
import { singles } from './singles/index.ts'

const verdicts = new Set(['compliant', 'breach', 'unsure', 'out-of-scope', 'unreadable'])
const encoder = new TextEncoder()

/** Pieces that articles are made of, whole and broken. */
const words = fc.constantFrom(
  ...(
    'By|by|BY|Jane|Q.|Example|Jane Q. Example|Daily Caller News Foundation|DCNF|the|(DCNF)|,|;|:|—|"|“|.|\n|\n\n|\r\n|\r|\t| |' +
    '\u00a0|\u200b|\u00ad|\u0301|\u202e|\ufeff|\0|é|İ|ß|日本|👩‍💻|\ud800|&amp;|&#x301;|&#0;|&|<|>|`|*|_|[|]|(|)|!|#|>|-|+|1.|' +
    '```|---|+++||---js|...|~~|www.|@|http://a.example|{|}|{/*|*/}|import|export|\\|$|%s'
  ).split('|'),
)
const tags = fc.constantFrom(
  ...(
    'p div span a b i h1 h2 article section aside footer header figure figcaption img picture source noscript template ' +
    'table tr td ul li dl dt dd svg use symbol title math style script link meta base html head body button form ' +
    'select option textarea iframe details summary slot ruby rt time address pre br hr X Image __proto__'
  ).split(' '),
)
const attributes = fc.constantFrom(
  ...(
    'class=byline|class="c0 c1"|rel=author|href=/staff/jane|src=dcnf-logo.png|src="data:image/png;base64,AA"|src=""|' +
    'alt="Daily Caller News Foundation logo"|style="display:none"|style="color:red;width:calc(1px+"|hidden|id=a|' +
    'aria-labelledby="a a"|aria-label=x|srcset="a 1x, b 2x"|data-src=a.png|itemprop=author|property=og:title|content=x|' +
    'type=application/ld+json|media=print|role=img|lang=en|__proto__=x|constructor=y|a|=|"|\'|/|a={b}'
  ).split('|'),
)
const tag = fc
  .tuple(tags, fc.array(attributes, { maxLength: 3 }), fc.constantFrom('>', '/>', '', ' '))
  .map(([name, given, end]) => `<${[name, ...given].join(' ')}${end}`)
const closing = tags.map((name) => `</${name}>`)
const odd = fc.constantFrom(
  '<!-- x -->',
  '<!--',
  '<![CDATA[x]]>',
  '<?x?>',
  '<!doctype html>',
  '<style>.c0{display:none}@media(max-width:1px){p{color:#fff}}',
  '<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Jane"}}</script>',
  '<!-- creditline-ignore byline: x -->',
  'Content created by The Daily Caller News Foundation is available without charge to any eligible news publisher',
)
const small = fc.constantFrom(...families).map((family) => family.make(300))
const pieces = fc.oneof(
  { weight: 8, arbitrary: words },
  { weight: 5, arbitrary: tag },
  { weight: 4, arbitrary: closing },
  { weight: 2, arbitrary: odd },
  { weight: 1, arbitrary: small },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const text = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' '))

/** Bytes of an odd article or of a text, a few of them changed, cut out or doubled. */
const bytes = fc
  .tuple(
    fc.oneof(
      text.map((source) => encoder.encode(source)),
      fc
        .constantFrom(...singles.filter(({ bytes: own }) => own.length < 20_000))
        .map((single) => single.bytes),
    ),
    fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(2)), { maxLength: 8 }),
  )
  .map(([source, changes]) => {
    const changed = [...source]
    for (const [at, byte, kind] of changes) {
      const place = at % Math.max(1, changed.length)
      if (kind === 0) changed[place] = byte
      else if (kind === 1) changed.splice(place, byte)
      else changed.splice(place, 0, ...changed.slice(place, place + byte))
    }
    return Uint8Array.from(changed)
  })

const yamlPieces = fc.constantFrom(
  ...'author:|title:| |\n|  |- |[|]|{|}|"|\'|&a |*a|!!js/function |<<: |Jane|Example|: |? |#|\t|---|...|| >|true|1|~|@|%'.split(
    '|',
  ),
)
const frontMatter = fc
  .tuple(
    fc.constantFrom('---', '+++', '---json', '---js', ';;;', '{'),
    fc.array(yamlPieces, { maxLength: 40 }),
    text,
  )
  .map(([fence, matter, body]) => `${fence}\n${matter.join('')}\n${fence.replace(/[a-z]+/, '')}\n${body}`)

const story = {
  reporters: ['Jane Q. Example'],
  headline: 'Bridge reopens',
  text: 'The bridge is whole again.',
}
const formats = fc.constantFrom('html', 'markdown', 'mdx', 'text')

async function judged(value: string | Uint8Array, options: CheckOptions): Promise<void> {
  const report = await check(value, options)
  if (!verdicts.has(report.verdict)) throw new Error(`no verdict: ${report.verdict}`)
  const wrong = wrongPlaces(typeof value === 'string' ? encoder.encode(value) : value, report)
  if (typeof value !== 'string' || value.isWellFormed())
    if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

/** What is thrown for a wrong option, and nothing else. */
async function refusing(work: () => unknown): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof TypeError) || /\n\s+at /.test(error.message)) throw error
    // An engine's own complaint is a fault of this project, not of the option.
    if (/undefined|not a function|not iterable|Cannot read/.test(error.message)) throw error
  }
}

/** JSON data with some of its values and keys changed to any others. */
function mutated(data: unknown): fc.Arbitrary<unknown> {
  const source = JSON.stringify(data)
  const starts = [...source.matchAll(/"[^"]*"|true|false|\d+|\[|\{/g)].map(({ index }) => index)
  return fc
    .tuple(fc.array(fc.tuple(fc.constantFrom(...starts), fc.json({ maxDepth: 3 })), { maxLength: 3 }))
    .map(([changes]) => {
      let changed = source
      for (const [at, value] of changes.toSorted(([a], [b]) => b - a)) {
        const end = /^(?:"[^"]*"|true|false|\d+)/.exec(changed.slice(at))?.[0].length ?? 0
        if (end > 0) changed = changed.slice(0, at) + value + changed.slice(at + end)
      }
      try {
        return JSON.parse(changed) as unknown
      } catch {
        return data
      }
    })
}

const deep = fc.constantFrom(
  JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown,
  JSON.parse(`${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`) as unknown,
)

/**
 * Feeds what is made at random to everything that strangers or users write.
 *
 * @param terms - terms to check against, as data.
 * @param runs - how often each is tried.
 * @yields the name of each part, with how it failed.
 */
export async function* fuzz(
  terms: Terms,
  runs: number,
  seed: number,
): AsyncGenerator<{ name: string; failure: string | undefined }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'creditline-fuzz-'))
  const properties: Array<{ name: string; check: () => Promise<fc.RunDetails<[unknown]>> }> = []
  const property = <Value>(
    name: string,
    values: fc.Arbitrary<Value>,
    hold: (value: Value) => Promise<void>,
  ): void => {
    properties.push({
      name,
      check: () =>
        fc.check(fc.asyncProperty(values, hold), { numRuns: runs, seed }) as Promise<
          fc.RunDetails<[unknown]>
        >,
    })
  }
  property('pages', text, (html) => judged(html, { terms, story, republished: true, format: 'html' }))
  property('bytes', bytes, (value) => judged(value, { terms, republished: true, path: 'a.html' }))
  property('Markdown', fc.tuple(text, formats), ([source, format]) =>
    judged(source, { terms, story, republished: true, format }),
  )
  property('front matter', frontMatter, (source) => judged(source, { terms, story, path: 'a.md' }))
  property('terms files', fc.oneof(mutated(terms), fc.jsonValue(), deep), (value) =>
    refusing(() => readTerms(value)),
  )
  property(
    'story files',
    fc.oneof(
      text,
      fc.jsonValue().map((value) => JSON.stringify(value)),
      mutated(story).map((value) => JSON.stringify(value)),
    ),
    (lines) => refusing(() => readStories(lines)),
  )
  const config = fc.oneof(
    mutated({
      terms: ['dcnf'],
      articles: ['a/*.md'],
      declared: [{ terms: 'dcnf', paths: ['a'], frontMatter: { source: 'dcnf' } }],
      shown: ['author'],
      rules: { logo: 'should' },
      failOn: 'breach',
    }).map((value) => JSON.stringify(value)),
    fc.array(yamlPieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.constant('['.repeat(20_000)),
    text,
  )
  property('configuration', fc.tuple(config, fc.constantFrom('json', 'yaml')), async ([source, ending]) => {
    const file = path.join(folder, `creditline.config.${ending}`)
    writeFileSync(file, source)
    await refusing(() => creditline.check('<p>x', { config: file, cwd: folder }))
  })
  const anything = fc.anything({ maxDepth: 2, withNullPrototype: true, withSparseArray: true })
  const options = fc.dictionary(
    fc.constantFrom(
      'terms',
      'story',
      'stories',
      'format',
      'path',
      'charset',
      'republished',
      'declared',
      'shown',
      'cwd',
      'reporters',
      'config',
      'authors',
    ),
    anything,
    { noNullPrototype: true },
  )
  property('options', options, (given) =>
    refusing(() => creditline.check('<p>x', { terms: 'dcnf', ...given })),
  )
  try {
    for (const { name, check: run } of properties) {
      const result = await run()
      const failure = result.failed ? fc.defaultReportMessage(result)?.slice(0, 3_000) : undefined
      yield { name, failure }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
