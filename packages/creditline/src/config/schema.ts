import type { RuleId } from '@creditline/core'
import {
  declaredBySchema,
  listOf,
  objectOf,
  oneOf,
  type Schema,
  shownSchema,
  text,
} from '@creditline/core/schema'
import { failOns } from '../command/fail-on.ts'
import type { Config, Declared, RuleForce } from './config.ts'

const glob = text('A glob or a directory, relative to this file.')

const forces = ['must', 'should', 'off'] as const satisfies readonly RuleForce[]

const declared: Schema<Declared> = objectOf<Declared>(
  'Articles of one wire: those at these paths, with this front matter.',
  { terms: text('Id of the terms, such as `dcnf`.') },
  {
    paths: listOf('Globs or directories; one of them must hold the article.', glob, 1),
    frontMatter: declaredBySchema,
  },
)

/** The schema of a configuration, published as `creditline/config.schema.json`. */
export const configSchema: Schema<Config> = {
  ...objectOf<Config>(
    'Configuration of Creditline.',
    {},
    {
      $schema: text('Where the schema of this file is, so that an editor completes it.'),
      terms: listOf(
        'Terms to check against: ids, or paths of terms files of your own.',
        text('An id such as `dcnf`, or a path such as `./house-wire.json`.'),
        1,
      ),
      articles: listOf('The articles: what is checked where no paths are given.', glob, 1),
      ignore: listOf('What is left out of directories and globs.', glob),
      declared: listOf('Which articles are republished, and from which wire.', declared),
      shown: shownSchema,
      stories: text('Path of the originals: JSON Lines, or a feed.'),
      rules: objectOf<Partial<Record<RuleId, RuleForce>>>(
        'What the clauses weigh, where that is not as the terms say.',
        {},
        ruleForces(),
      ),
      failOn: oneOf('What fails a run; each takes in those before it.', failOns),
    },
  ),
  // A file with nothing in it yet is none to complain of.
  minProperties: 0,
}

function ruleForces(): Record<RuleId, Schema<RuleForce>> {
  const force = oneOf(
    '`must`: broken, the article is in breach. `should`: advice. `off`: not asked for.',
    forces,
  )
  return {
    logo: force,
    byline: force,
    affiliation: force,
    'metadata-author': force,
    notice: force,
    'third-party-media': force,
    'logo-alt': force,
  }
}
