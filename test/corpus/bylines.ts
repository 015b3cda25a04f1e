import { bylineGoals } from './goals.ts'
import { inspect, lines, percent, rowOf, type Score, type Setting, tail } from './run.ts'

interface Page {
  id: string
  file: string
  bylines: string[]
  grade: string
  news: boolean
  plainTextOnly: boolean
}

/** The names of a byline, whatever their order and case. */
const key = (names: readonly string[]): string =>
  names
    .map((name) => name.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase())
    .toSorted()
    .join('; ')

/** Scores the byline that `inspect` reads from pages whose authors are known: their names, all and no other. */
export async function scoreBylines(setting: Setting): Promise<Score> {
  const pages = lines<Page>(setting, 'pages.jsonl').filter(({ grade, news }) => grade === 'A' && news)
  const read = await inspect(setting, 'pages/*.html')
  const byPath = new Map(read.map((article) => [tail(article.path), article.byline?.names ?? []]))
  const namesOf = (page: Page): string[] => byPath.get(tail(page.file)) ?? []
  const isRight = (page: Page): boolean => key(namesOf(page)) === key(page.bylines)
  const score: Score = { suite: 'inspect', rows: [], faults: [], wrong: [] }
  for (const [group, goal] of Object.entries(bylineGoals)) {
    const own = group === 'all' ? pages : pages.filter(({ plainTextOnly }) => plainTextOnly)
    const count = own.filter(isRight).length
    const right = count / own.length
    score.rows.push(rowOf('inspect', group, 'byline names', count, own.length))
    if (right < goal)
      score.faults.push(`inspect, ${group}: right ${percent(right)}, at least ${percent(goal)} expected`)
  }
  for (const page of pages.filter((each) => !isRight(each))) {
    const said = `expected ${page.bylines.join('; ')}, said ${namesOf(page).join('; ')}`
    score.wrong.push(['names', 'inspect', 'byline', page.id, said].join('\t'))
  }
  return score
}
