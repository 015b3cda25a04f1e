import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a repository's pages are made by. */
export type Generator = 'Hugo' | 'Jekyll' | 'Eleventy' | 'Astro' | 'Next' | 'plain'

/** How a generator is told, and where its articles usually lie, best first. */
interface Kind {
  generator: Exclude<Generator, 'plain'>
  /** One of these files says so. */
  files: readonly string[]
  /** Or this package among the dependencies. */
  dependency?: string
  /** Or all of these files and directories together. */
  together?: readonly string[]
  /** Directories of articles. */
  articles: readonly string[]
}

const scripts = ['js', 'mjs', 'cjs', 'ts', 'mts']
const named = (name: string): string[] => scripts.map((end) => `${name}.${end}`)

const kinds: readonly Kind[] = [
  {
    generator: 'Hugo',
    files: ['toml', 'yaml', 'yml', 'json'].flatMap((end) => [`hugo.${end}`, `config/_default/hugo.${end}`]),
    together: ['config.toml', 'content'],
    articles: ['content'],
  },
  {
    generator: 'Jekyll',
    files: ['_config.yml', '_config.yaml', '_config.toml'],
    articles: ['_posts', '_articles', '_news', 'collections/_posts'],
  },
  {
    generator: 'Eleventy',
    files: ['.eleventy.js', ...named('eleventy.config')],
    dependency: '@11ty/eleventy',
    articles: ['src/posts', 'src/articles', 'src/content', 'content', 'posts', 'articles', 'src'],
  },
  {
    generator: 'Astro',
    files: named('astro.config'),
    dependency: 'astro',
    articles: ['src/content', 'src/pages', 'content'],
  },
  {
    generator: 'Next',
    files: named('next.config'),
    dependency: 'next',
    articles: [
      'content',
      'posts',
      '_posts',
      'articles',
      'src/content',
      'src/posts',
      'app',
      'src/app',
      'pages',
      'src/pages',
    ],
  },
]

/** Where articles lie that no generator is told of. */
const plainArticles = ['content', 'articles', 'posts', 'news', 'stories', 'public', 'site', 'docs']

/** Tells the generator of a repository. */
export function generatorOf(root: string): { generator: Generator; articles: readonly string[] } {
  const has = (path: string): boolean => existsSync(join(root, path))
  const dependencies = dependenciesOf(root)
  const found = kinds.find(
    ({ files, dependency, together }) =>
      files.some(has) ||
      (dependency !== undefined && dependencies.has(dependency)) ||
      together?.every(has) === true,
  )
  return found ?? { generator: 'plain', articles: plainArticles }
}

/** Names of the packages that a repository's `package.json` asks for; none where it has none that can be read. */
export function dependenciesOf(root: string): ReadonlySet<string> {
  const file = join(root, 'package.json')
  if (!existsSync(file)) return new Set()
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof manifest !== 'object' || manifest === null) return new Set()
    const lists = Object.entries(manifest).filter(([key]) => /^(?:dev)?dependencies$/i.test(key))
    return new Set(lists.flatMap(([, list]) => (typeof list === 'object' && list ? Object.keys(list) : [])))
  } catch (error) {
    // Whoever breaks the file is told by the package manager; it says nothing of the generator.
    if (error instanceof SyntaxError) return new Set()
    throw error
  }
}
