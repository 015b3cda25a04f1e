/** Statuses of the clauses, as the report gives them. */
export interface Expected {
  verdict: string
  logo: string
  byline: string
  affiliation: string
}

/** An article of the mini site, before a generator's dialect. */
export interface Article {
  slug: string
  title: string
  author: keyof typeof authors
  logo: boolean
  paragraphs: readonly string[]
  /** The reporter of the original; none for an article of the site's own. */
  reporter?: string
  expected: Expected
}

const wire = 'Daily Caller News Foundation'

/** The authors of the site, by their ids. */
export const authors = {
  'maren-oduya': { name: 'Maren Oduya', affiliation: wire },
  'tobias-renn': { name: 'Tobias Renn', affiliation: wire },
  'courier-staff': { name: 'Ellery Courier Staff', affiliation: wire },
  'pia-lund': { name: 'Pia Lund', affiliation: undefined },
  'gus-tamm': { name: 'Gus Tamm', affiliation: undefined },
} as const

const met = { verdict: 'compliant', logo: 'met', byline: 'met', affiliation: 'met' }

/** A compliant article of the wire, one for each breach, and one of the site's own. */
export const articles: readonly Article[] = [
  {
    slug: 'harbor-terminals',
    title: 'Port Ellery will close two grain terminals',
    author: 'maren-oduya',
    logo: true,
    reporter: 'Maren Oduya',
    paragraphs: [
      'The harbor commission of Port Ellery voted Tuesday to close two of its five grain terminals before the winter, a step that its members had put off for nearly three years.',
      'The terminals opened in 1961 and once handled a third of the wheat that left the northern plains by water. Last season only eleven vessels tied up there.',
    ],
    expected: met,
  },
  {
    slug: 'bakery-oven',
    title: 'Customers buy an oven and a bakery stays',
    author: 'tobias-renn',
    logo: false,
    reporter: 'Tobias Renn',
    paragraphs: [
      'A bakery that has turned out rye bread on Tanner Street since before the war will stay open after all, its owners said Friday, because the customers bought the oven.',
      'More than six hundred people each gave fifty dollars toward a new steam oven after the old one cracked in March.',
    ],
    expected: { ...met, verdict: 'breach', logo: 'breach' },
  },
  {
    slug: 'bridge-toll',
    title: 'Toll on the old bridge ends after forty years',
    author: 'courier-staff',
    logo: true,
    reporter: 'Ines Marlow',
    paragraphs: [
      'Drivers will cross the old bridge at Marrow Bend without paying from the first of May, the county board decided on Monday after a short debate.',
      'The toll was meant to last for ten years. It paid for the bridge twice over, a study found, and for most of the road that leads to it.',
    ],
    expected: { ...met, verdict: 'breach', byline: 'breach', affiliation: 'unsure' },
  },
  {
    slug: 'school-bells',
    title: 'School bells fall silent for a month in Tannerville',
    author: 'pia-lund',
    logo: true,
    reporter: 'Pia Lund',
    paragraphs: [
      'The schools of Tannerville will do without bells for a month to see whether pupils come to class on time when nobody rings for them.',
      'Teachers proposed the trial in the spring. The head of the largest school said that she would miss the sound, and that she hoped to be the only one.',
    ],
    expected: { ...met, verdict: 'breach', affiliation: 'breach' },
  },
  {
    slug: 'library-hours',
    title: 'Library opens on Sundays from October',
    author: 'gus-tamm',
    logo: false,
    paragraphs: [
      'The library on Mill Street will open its doors on Sundays from October on, for four hours in the afternoon, its director told the town council.',
      'Two of the new shifts will be covered by volunteers, who were trained over the summer and wear green badges.',
    ],
    expected: {
      verdict: 'out-of-scope',
      logo: 'not-applicable',
      byline: 'not-applicable',
      affiliation: 'not-applicable',
    },
  },
]

/** The originals, as a story file. */
export const stories: string = articles
  .flatMap(({ title, reporter }) =>
    reporter === undefined ? [] : [`${JSON.stringify({ headline: title, reporters: [reporter] })}\n`],
  )
  .join('')
