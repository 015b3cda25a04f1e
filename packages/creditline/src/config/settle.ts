import { resolve } from 'node:path'
import type { StoryIndex, Terms } from '@creditline/core'
import { nearest } from '@creditline/core'
import type { FailOn } from '../command/fail-on.ts'
import { readPatterns } from '../files/pattern.ts'
import { OptionError } from '../resolve/option-error.ts'
import type { StoriesChoice, StoryList } from '../resolve/stories.ts'
import { resolveStories } from '../resolve/stories.ts'
import type { TermsChoice } from '../resolve/terms.ts'
import { isPath, knownTerms, resolveTerms } from '../resolve/terms.ts'
import type { RuleForce } from './config.ts'
import type { Declaring } from './declaring.ts'
import type { Configuration } from './find.ts'

/** What a configuration says of a run as a whole. */
export interface Configured {
  /** Absolute path of the directory that `articles` are relative to. */
  directory: string
  articles: readonly string[]
  /** Whether a file (absolute path) is left out of directories and globs. */
  ignored: (file: string) => boolean
  failOn: FailOn | undefined
  /** Absolute paths of the files whose change bears on every article: the configuration, and what it names. */
  files: readonly string[]
}

/** What the caller gave, which goes before what the configuration says. */
export interface Given {
  terms: TermsChoice | readonly TermsChoice[] | undefined
  stories: StoriesChoice | undefined
  cwd: string
  /** Terms where neither names any. */
  otherwise: readonly Terms[]
}

/** What holds of both. */
export interface Settled {
  terms: Terms[]
  stories: StoryList & { index?: StoryIndex }
  /** Options of the configuration that hold where the caller gave none. */
  options: { shown?: string[]; declaring?: Declaring }
  configured?: Configured
}

/**
 * Settles what holds of the caller's options and a configuration's.
 *
 * @throws OptionError where one of them names what is not there; for the configuration's with the place of the key.
 */
export async function settle(configuration: Configuration | undefined, given: Given): Promise<Settled> {
  const terms = await settleTerms(configuration, given)
  const stories = await settleStories(configuration, given)
  if (!configuration) return { terms, stories, options: {} }
  const { config, directory } = configuration
  await assertDeclared(configuration, terms, given.terms !== undefined)
  return {
    terms: terms.map((each) => withForces(each, config.rules ?? {})),
    stories,
    options: {
      ...(config.shown && { shown: config.shown }),
      ...(config.declared && { declaring: { declared: config.declared, directory } }),
    },
    configured: {
      directory,
      articles: config.articles ?? [],
      ignored: readPatterns(config.ignore ?? [], directory),
      failOn: config.failOn,
      files: filesOf(configuration, given),
    },
  }
}

async function settleTerms(configuration: Configuration | undefined, given: Given): Promise<Terms[]> {
  const named = configuration?.config.terms
  if (!configuration || !named || given.terms !== undefined)
    return resolveTerms(given.terms ?? given.otherwise, given.cwd)
  const found: Terms[] = []
  for (const [index, id] of named.entries())
    found.push(
      ...(await about(configuration, `terms[${index}]`, () => resolveTerms(id, configuration.directory))),
    )
  return [...new Map(found.map((terms) => [terms.id, terms])).values()]
}

async function settleStories(
  configuration: Configuration | undefined,
  given: Given,
): Promise<Settled['stories']> {
  const path = configuration?.config.stories
  if (!configuration || path === undefined || given.stories !== undefined)
    return resolveStories(given.stories, given.cwd)
  return about(configuration, 'stories', () => resolveStories(path, configuration.directory))
}

/** A wire that is declared and known to nobody is a slip; one that this run leaves out is none. */
async function assertDeclared(
  configuration: Configuration,
  terms: readonly Terms[],
  replaced: boolean,
): Promise<void> {
  const { declared = [], terms: named = [] } = configuration.config
  const ids = [...new Set([...terms, ...knownTerms].map(({ id }) => id))]
  // The caller's terms stand in for a file of one's own, whose id nobody has read then.
  if (replaced && named.some(isPath)) return
  for (const [index, { terms: id }] of declared.entries()) {
    if (ids.includes(id)) continue
    const near = nearest(id, ids) ?? ids.join('` or `')
    await about(configuration, `declared[${index}].terms`, () => {
      throw new OptionError(`unknown terms \`${id}\`, expected \`${near}\``)
    })
  }
}

async function about<T>(configuration: Configuration, path: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof OptionError)) throw error
    const { faultOf } = await import('./find.ts')
    throw await faultOf(configuration, path, error)
  }
}

/** Terms whose clauses weigh what the configuration says. */
function withForces(terms: Terms, rules: Partial<Record<string, RuleForce>>): Terms {
  if (Object.keys(rules).length === 0) return terms
  const clauses = Object.entries(terms.clauses).flatMap(([rule, clause]) => {
    const force = rules[rule] ?? clause.force
    return force === 'off' ? [] : [[rule, { ...clause, force }] as const]
  })
  return { ...terms, clauses: Object.fromEntries(clauses) }
}

function filesOf({ config, file, directory }: Configuration, given: Given): string[] {
  const inConfig = [
    ...(given.terms === undefined ? (config.terms ?? []).filter(isPath) : []),
    ...(given.stories === undefined && config.stories !== undefined ? [config.stories] : []),
  ].map((path) => resolve(directory, path))
  return file === undefined ? inConfig : [file, ...inConfig]
}
