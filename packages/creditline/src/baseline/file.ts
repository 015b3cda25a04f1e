import { listOf, meets, objectOf, oneOf, type Schema, text, validate } from '@creditline/core/schema'
import { explain } from '../files/problem.ts'
import { forJson } from '../reports/escape.ts'
import { OptionError } from '../resolve/option-error.ts'

/** A fault that is known and does not fail a run. */
export interface Entry {
  /** Path of the article, relative to the baseline, `/` between parts. */
  path: string
  terms: string
  rule: string
  fingerprint: string
  /** What was said of it, for people. */
  reason: string
}

interface BaselineFile {
  version: string
  faults: Entry[]
}

const entry: Schema<Entry> = objectOf<Entry>(
  'A known fault.',
  {
    path: text('Path of the article.'),
    terms: text('Id of the terms.'),
    rule: text('The rule.'),
    fingerprint: text('What tells the fault.', { pattern: '^[0-9a-f]{32}$', title: '32 hexadecimal digits' }),
    reason: text('What was said of it.'),
  },
  {},
)

const schema: Schema<BaselineFile> = objectOf<BaselineFile>(
  'Known faults.',
  { version: oneOf('Version of this format.', ['1']), faults: listOf('The faults.', entry) },
  {},
)

/**
 * Reads a baseline.
 *
 * @throws OptionError where it is none, with the entry.
 */
export function parseBaseline(source: string, name: string): Entry[] {
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    throw new OptionError(`${name}: expected JSON (${explain(error)})`, { cause: error })
  }
  if (meets(value, schema)) return value.faults
  const said = validate(value, schema).map(({ path, message }) =>
    [name, path, message].filter(Boolean).join(': '),
  )
  throw new OptionError(said.slice(0, 5).join('\n'))
}

/** Writes a baseline: one line a fault, sorted, so that a change of one is a change of one line. */
export function formatBaseline(entries: readonly Entry[]): string {
  const lines = entries.toSorted(byPath).map((each) => `    ${forJson(each)}`)
  const faults = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": "1",\n  "faults": ${faults}\n}\n`
}

function byPath(a: Entry, b: Entry): number {
  const [left, right] = [keyOf(a), keyOf(b)]
  return left < right ? -1 : Number(left > right)
}

function keyOf({ path, terms, rule, fingerprint }: Entry): string {
  return [path, terms, rule, fingerprint].join('\0')
}
