// Decap CMS saves an article of the wire only with its credit: what is missing is written in where it can be, and told
// otherwise, before anything is committed. It runs in the editor's browser; nothing is sent anywhere. Bundle it with
// whatever bundles your admin page.
import { fix } from '@creditline/core'
import { getTerms } from '@creditline/terms'

/** What Decap hands over: an Immutable map of the fields of the collection. */
export interface Data {
  get: (key: string) => unknown
  set: (key: string, value: unknown) => Data
}

export interface Entry {
  get: (key: 'data') => Data
}

export interface Options {
  /** Collections that hold articles of the wire; others are saved as they are. */
  isRepublished: (data: Data) => boolean
  /** Address of the site's copy of the wire's logo. */
  logo: string
}

/** The handler for `CMS.registerEventListener({ name: 'preSave', handler })`. What it throws is shown to the editor. */
export function preSave({ isRepublished, logo }: Options): (event: { entry: Entry }) => Promise<Data> {
  return async ({ entry }) => {
    const data = entry.get('data')
    // Drafts may lack anything.
    if (data.get('draft') === true) return data
    const head = `# ${text(data.get('title'))}\n\n`
    const reporters = names(data.get('reporters'))
    const { value, before, after, left } = await fix(head + text(data.get('body')), {
      terms: getTerms('dcnf'),
      format: 'markdown',
      republished: isRepublished(data),
      logo,
      ...(reporters.length > 0 && { story: { reporters } }),
    })
    if (after.verdict === 'breach') {
      const faults = after.messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)
      const owed = left.filter(({ rule }) => after.clauses[rule]?.force === 'must')
      const needed = new Set(owed.map(({ reason }) => reason))
      throw new Error([...faults.map((fault) => `${fault}.`), ...needed].join(' '))
    }
    const isMended = before.verdict === 'breach' && value.startsWith(head)
    return isMended ? data.set('body', value.slice(head.length)) : data
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The names of a list widget, an Immutable list, or of a field with one name. */
function names(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  return isIterable(value) ? Array.from(value, text).filter((name) => name !== '') : []
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value
}
