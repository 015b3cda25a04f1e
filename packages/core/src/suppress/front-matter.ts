import type { FrontMatterValue } from '../parse/document.ts'
import { nearest } from '../values/nearest.ts'
import type { Fault, Request } from './suppression.ts'
import { splitRequest } from './suppression.ts'

/**
 * The suppressions of front matter, in the shapes that people write:
 * `creditline: {ignore: {logo: REASON}}`, `{ignore: [{logo: REASON}]}`, `{ignore: ['logo: REASON']}`.
 */
export function frontMatterRequests(frontMatter: readonly FrontMatterValue[]): (Request | Fault)[] {
  return frontMatter.flatMap(({ key, value, position }): (Request | Fault)[] => {
    const [top, field, ...rest] = key.split('.')
    if (top !== 'creditline' || field === undefined) return []
    if (field !== 'ignore') {
      const meant = nearest(field, ['ignore'])
      return meant
        ? [
            {
              code: 'suppression-directive',
              actual: `creditline.${field}`,
              expected: 'creditline.ignore',
              position,
            },
          ]
        : []
    }
    const [clauses, ...deeper] = rest.filter((part) => !/^\d+$/.test(part))
    if (clauses === undefined)
      return value === '' ? [] : [{ ...splitRequest(value), by: 'front-matter', position }]
    // A reason is text: what stands below a clause is none.
    return [{ clauses, reason: deeper.length === 0 ? value : '', by: 'front-matter', position }]
  })
}
