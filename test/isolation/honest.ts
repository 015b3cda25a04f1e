/** Articles as publishers write them, with and without the wire's credit. */

const names = ['Ada Example', 'Jonah Quill', 'Maria da Silva', "Owen O'Hara", 'Lena Sørby', 'Ines Muñoz-Ruiz']
const places = ['Harborton', 'Mill Creek', 'East Vale', 'Port Lorne', 'Saint Orla']
const subjects = ['bridge', 'school', 'library', 'harbor', 'water tower', 'fire station']
const verbs = ['approves', 'rejects', 'delays', 'reopens', 'audits']
const wire = 'Daily Caller News Foundation'

/** The nth of a list, and the rest of n for the next choice. */
function pick<T>(list: readonly T[], n: number): [T, number] {
  return [list[n % list.length]!, Math.floor(n / list.length)]
}

const kinds = ['page', 'fragment', 'markdown', 'text'] as const
const credits = ['full', 'no logo', 'staff', 'source only', 'own'] as const

/**
 * An article.
 *
 * @param number - the same number gives the same article.
 */
export function honestArticle(number: number): { name: string; text: string } {
  const [kind, a] = pick(kinds, number)
  const [credit, b] = pick(credits, a)
  const [name, c] = pick(names, b)
  const [place, d] = pick(places, c + number)
  const [subject, e] = pick(subjects, d + number)
  const [verb] = pick(verbs, e + number)
  const headline = `${place} council ${verb} the ${subject} ${number}`
  const by = credit === 'staff' ? 'By Staff' : `By ${name}`
  const byline = credit === 'own' || credit === 'source only' ? by : `${by}, ${wire}`
  const logo = credit === 'full' ? { src: '/images/dcnf-logo.png', alt: `${wire} logo` } : undefined
  const end = credit === 'source only' ? `This story was originally published by the ${wire}.` : ''
  const paragraphs = Array.from(
    { length: 3 + (number % 9) },
    (_, at) =>
      `The ${subject} in ${place} was discussed for ${at + 2} hours, said ${names[(number + at) % 6]} on day ${at}.`,
  )
  if (end !== '') paragraphs.push(end)
  const file = String(number).padStart(4, '0')
  if (kind === 'text') return { name: `${file}.txt`, text: [headline, byline, ...paragraphs].join('\n\n') }
  if (kind === 'markdown') {
    const picture = logo ? `![${logo.alt}](${logo.src})\n\n` : ''
    const front = `---\ntitle: "${headline}"\nauthor: ${name}\n---\n`
    return { name: `${file}.md`, text: `${front}\n${byline}\n\n${picture}${paragraphs.join('\n\n')}\n` }
  }
  const picture = logo ? `<img src="${logo.src}" alt="${logo.alt}" width="200" height="60">` : ''
  const body = paragraphs.map((text) => `<p>${text}</p>`).join('\n')
  const article = `<article>\n<h1>${headline}</h1>\n<p class="byline">${byline}</p>\n${picture}\n${body}\n</article>`
  if (kind === 'fragment') return { name: `${file}.html`, text: article }
  const head = `<meta charset="utf-8"><title>${headline}</title><meta name="author" content="${name}">`
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><header><a href="/">${place} Times</a></header>`
  return {
    name: `${file}.html`,
    text: `${page}<main>${article}</main><aside><a href="/x">Weather</a></aside></body></html>`,
  }
}
