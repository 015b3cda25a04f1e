import type { Story } from '../../story.ts'
import type { NameMatcher } from '../../text/names.ts'
import { createNameMatcher } from '../../text/names.ts'
import type { Line } from '../page.ts'
import type { Reading } from '../reading.ts'
import type { View, Views } from '../views.ts'
import { isProse } from './tie.ts'

/** Lines between a byline and an affiliation that stands apart from it: date, place, buttons, a standfirst. */
const reach = 12

/** What may be asked of the lines beside an affiliation. */
export interface Beside {
  /** Its reporters are known for names even where the grammar does not know them for such. */
  story: Story | undefined
  /** Characters of prose that may stand between. */
  prose: number
}

/** The authors of the byline nearest to a line, before it or else after it. */
export function authorsBeside(
  reading: Reading,
  views: Views,
  line: Line,
  { story, prose }: Beside,
): string[] {
  const reporters = (story?.reporters ?? []).map((reporter) => createNameMatcher(reporter))
  const search = (step: 1 | -1): string[] => {
    let left = prose
    for (let away = 1; away <= reach; away++) {
      const next = reading.page.lines[line.index + away * step]
      if (!next) return []
      const view = views.of(next)[0]
      if (!view || view.seen(0, view.line.text.length)?.seen === 'hidden') continue
      const authors = authorsOf(view, reporters)
      if (authors.length > 0) return authors
      if (isSentence(view) && (left -= view.line.text.length) < 0) return []
    }
    return []
  }
  const before = search(-1)
  return before.length > 0 ? before : search(1)
}

/** A sentence of the body, or after it. */
function isSentence({ line, place, credit }: View): boolean {
  const { text } = line
  if (text.length >= 300) return true
  const inBody = place === 'body' || place === 'end'
  return inBody && (text.length >= 80 || /[.!?…。]["”’»)]?$/u.test(text)) && isProse(credit())
}

function authorsOf({ line, place, credit }: View, reporters: readonly NameMatcher[]): string[] {
  if (place === 'caption' || place === 'comments' || place === 'related' || place === 'tags') return []
  const { form, people, explained } = credit()
  const authors = people.filter(
    ({ role, score, cued }) => role === 'author' && (cued || score >= 2 || (score >= 1 && explained >= 0.9)),
  )
  if (form !== 'prose' && form !== 'fused' && place !== 'headline' && authors.length > 0)
    return authors.map(({ name }) => name)
  if (isProse(credit()) && line.text.length >= 80) return []
  return reporters.flatMap(({ find }) => find(line.text).map(({ start, end }) => line.text.slice(start, end)))
}
