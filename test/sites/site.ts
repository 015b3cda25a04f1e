import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { articles, stories } from './articles.ts'
import type { Generator } from './generators.ts'

const here = import.meta.dirname

/** The mini site of a generator, its sources written and its pages built. */
export interface Site {
  folder: string
  /** Paths in the folder, by the articles' slugs. */
  source: (slug: string) => string
  page: (slug: string) => string
}

/** Configuration, originals, data and articles of a mini site, by their paths; the theme is not among them. */
function sources(generator: Generator): Record<string, string> {
  return {
    'creditline.config.yaml': `terms: [dcnf]
articles: [${path.posix.dirname(generator.source(articles[0]!))}]
stories: stories.jsonl
shown: [${generator.shown.join(', ')}]
`,
    'stories.jsonl': stories,
    ...generator.data(),
    ...Object.fromEntries(articles.map((article) => [generator.source(article), generator.write(article)])),
  }
}

/** Writes the theme, the logo and the sources of a mini site into a folder. */
export function lay(generator: Generator, folder: string): void {
  cpSync(path.join(here, generator.name), folder, { recursive: true })
  mkdirSync(path.dirname(path.join(folder, generator.logo)), { recursive: true })
  cpSync(path.join(here, 'dcnf-logo.png'), path.join(folder, generator.logo))
  for (const [name, text] of Object.entries(sources(generator))) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), text)
  }
}

/** Builds a mini site by its generator, beside the generators' packages, which it resolves from there. */
export async function build(generator: Generator): Promise<Site> {
  const folder = path.join(here, 'build', generator.name)
  rmSync(folder, { recursive: true, force: true })
  lay(generator, folder)
  const { program } = generator
  const [command, given] =
    'command' in program
      ? [program.command, []]
      : [process.execPath, [path.join(here, 'node_modules', program.module)]]
  await promisify(execFile)(command, [...given, ...generator.arguments], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NEXT_TELEMETRY_DISABLED: '1', CI: '1' },
    maxBuffer: 10_000_000,
  })
  const bySlug = new Map(articles.map((article) => [article.slug, generator.source(article)]))
  return {
    folder,
    source: (slug) => bySlug.get(slug)!,
    page: (slug) => `${generator.output}/articles/${slug}/index.html`,
  }
}
