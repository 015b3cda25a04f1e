import type { Line } from '../page.ts'
import type { Reading } from '../reading.ts'
import type { View, Views } from '../views.ts'
import { isProse } from './tie.ts'

/** Lines between a byline and an affiliation that stands apart from it: date, place, buttons. */
const reach = 5

/** The authors of the byline nearest to a line, before or after it, with nothing but labels between. */
export function authorsBeside(reading: Reading, views: Views, line: Line): string[] {
  const before = search(reading, views, line, -1)
  if (before && before.length > 0) return before
  return search(reading, views, line, 1) ?? []
}

function search(reading: Reading, views: Views, line: Line, step: 1 | -1): string[] | undefined {
  const { lines } = reading.page
  for (let away = 1; away <= reach; away++) {
    const next = lines[line.index + away * step]
    if (!next) return undefined
    const view = views.of(next)[0]
    if (!view || view.seen(0, view.line.text.length)?.seen !== 'visible') continue
    if (view.place === 'headline') continue
    if (isParagraph(view)) return undefined
    const authors = authorsOf(view)
    if (authors.length > 0) return authors
  }
  return undefined
}

/** A sentence of the body; labels and buttons are shorter and do not end as one. */
function isParagraph({ line, credit }: View): boolean {
  return (
    line.text.length >= 80 ||
    (/[.!?…。]["”’»)]?$/u.test(line.text) && line.text.length >= 25 && isProse(credit()))
  )
}

function authorsOf({ place, credit }: View): string[] {
  if (place === 'caption' || place === 'comments' || place === 'related' || place === 'tags') return []
  const { form, people } = credit()
  if (form !== 'credit' && form !== 'names' && form !== 'bio') return []
  return people
    .filter(({ role, score, cued }) => role === 'author' && (cued || score >= 1))
    .map(({ name }) => name)
}
