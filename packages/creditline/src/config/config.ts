import type { Declaration, Force, RuleId } from '@creditline/core'
import type { FailOn } from '../command/fail-on.ts'

/** Which articles are republished from a wire, by their path, their front matter, or both. */
export interface Declared extends Declaration {
  /** Globs or directories, relative to the configuration; one of them must hold the article. */
  paths?: string[]
}

/** What a rule's clause weighs; `off` leaves it out. */
export type RuleForce = Force | 'off'

/** What `creditline.config.json`, `.yaml`, `.ts` or `.js` holds. Paths are relative to the file. */
export interface Config {
  /** Address or path of the schema, for editors. */
  $schema?: string
  /** Terms to check against: ids, or paths of terms files of your own. */
  terms?: string[]
  /** Globs or directories of the articles: what is checked where no paths are given. */
  articles?: string[]
  /** Globs or directories that are left out. A file that is given by its name is checked all the same. */
  ignore?: string[]
  /** Which articles are republished, and from which wire. */
  declared?: Declared[]
  /** Fields of front matter that the theme shows to readers, as key paths. */
  shown?: string[]
  /** Path of the originals. */
  stories?: string
  /** What the clauses weigh, where that is not as the terms say. */
  rules?: Partial<Record<RuleId, RuleForce>>
  /** What fails a run. */
  failOn?: FailOn
}

/** Gives a configuration in TypeScript or JavaScript its type. */
export function defineConfig(config: Config): Config {
  return config
}
