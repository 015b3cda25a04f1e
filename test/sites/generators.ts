import type { Article } from './articles.ts'
import { authors } from './articles.ts'

/** A generator, and how articles are written for it. */
export interface Generator {
  name: string
  /** Keys of the front matter that its theme shows. */
  shown: readonly string[]
  /** Folder of the pages that it builds. */
  output: string
  /** Where an article's source lies. */
  source: (article: Article) => string
  write: (article: Article) => string
  /** Data files, with the logo left out: `logo` is where it lies. */
  data: () => Record<string, string>
  logo: string
  /** Module of the installed generator that is run by Node, or a program of the machine. */
  program: { module: string } | { command: string }
  arguments: readonly string[]
}

const alt = 'Daily Caller News Foundation logo'
const body = ({ paragraphs }: Article, logo: string): string =>
  [...(logo === '' ? [] : [logo]), ...paragraphs].join('\n\n')

const entries = Object.entries(authors)

/** TOML, authors by the ids of data files, the built-in figure. */
const hugo: Generator = {
  name: 'hugo',
  shown: ['authors'],
  output: 'public',
  source: ({ slug }) => `content/articles/${slug}.md`,
  write: (article) => `+++
title = ${JSON.stringify(article.title)}
date = 2026-11-20
authors = [${JSON.stringify(article.author)}]
+++

${body(article, article.logo ? `{{< figure src="/img/dcnf-logo.png" alt="${alt}" >}}` : '')}
`,
  data: () =>
    Object.fromEntries(
      entries.map(([id, { name, affiliation }]) => [
        `data/authors/${id}.toml`,
        `name = "${name}"\n${affiliation === undefined ? '' : `affiliation = "${affiliation}"\n`}`,
      ]),
    ),
  logo: 'static/img/dcnf-logo.png',
  program: { command: 'hugo' },
  arguments: ['--quiet'],
}

/** YAML, an author's id of a data file, an include for pictures. */
const jekyll: Generator = {
  name: 'jekyll',
  shown: ['author'],
  output: '_site',
  source: ({ slug }) => `_posts/2026-11-20-${slug}.md`,
  write: (article) => `---
title: ${JSON.stringify(article.title)}
author: ${article.author}
---

${body(article, article.logo ? `{% include figure.html src="/img/dcnf-logo.png" alt="${alt}" %}` : '')}
`,
  data: () => ({
    '_data/authors.yml': entries
      .map(([id, { name, affiliation }]) =>
        [
          `${id}:`,
          `  name: ${name}`,
          ...(affiliation === undefined ? [] : [`  affiliation: ${affiliation}`]),
          '',
        ].join('\n'),
      )
      .join(''),
  }),
  logo: 'img/dcnf-logo.png',
  program: { command: 'jekyll' },
  arguments: ['build', '--quiet', '--disable-disk-cache'],
}

/** A list of authors as objects, a filter in the address of the picture. */
const eleventy: Generator = {
  name: 'eleventy',
  shown: ['authors'],
  output: '_site',
  source: ({ slug }) => `articles/${slug}.md`,
  write: (article) => {
    const { name, affiliation } = authors[article.author]
    return `---
layout: article.njk
title: ${JSON.stringify(article.title)}
authors:
  - name: ${name}${affiliation === undefined ? '' : `\n    affiliation: ${affiliation}`}
---

${body(article, article.logo ? `![${alt}]({{ "/img/dcnf-logo.png" | url }})` : '')}
`
  },
  data: () => ({}),
  logo: 'img/dcnf-logo.png',
  program: { module: '@11ty/eleventy/cmd.cjs' },
  arguments: ['--quiet'],
}

/** MDX, an author's id of a collection, an imported picture. */
const astro: Generator = {
  name: 'astro',
  shown: ['author'],
  output: 'dist',
  source: ({ slug }) => `src/content/articles/${slug}.mdx`,
  write: (article) => `---
title: ${JSON.stringify(article.title)}
author: ${article.author}
---
${article.logo ? "import { Image } from 'astro:assets'\nimport logo from '../../images/dcnf-logo.png'\n" : ''}
${body(article, article.logo ? `<Image src={logo} alt="${alt}" />` : '')}
`,
  data: () =>
    Object.fromEntries(
      entries.map(([id, author]) => [`src/content/authors/${id}.json`, `${JSON.stringify(author)}\n`]),
    ),
  logo: 'src/images/dcnf-logo.png',
  program: { module: 'astro/bin/astro.mjs' },
  arguments: ['build', '--silent'],
}

/** An author as an object, the logo as the cover that the page shows. */
const next: Generator = {
  name: 'next',
  shown: ['author', 'cover'],
  output: 'out',
  source: ({ slug }) => `content/${slug}.md`,
  write: (article) => {
    const { name, affiliation } = authors[article.author]
    return `---
title: ${JSON.stringify(article.title)}
author:
  name: ${name}${affiliation === undefined ? '' : `\n  affiliation: ${affiliation}`}
${article.logo ? `cover: /img/dcnf-logo.png\ncover_alt: ${alt}\n` : ''}---

${body(article, '')}
`
  },
  data: () => ({}),
  logo: 'public/img/dcnf-logo.png',
  program: { module: 'next/dist/bin/next' },
  arguments: ['build'],
}

export const generators: readonly Generator[] = [hugo, jekyll, eleventy, astro, next]
