import type { Declaration } from '@creditline/core'
import { readPatterns } from '../files/pattern.ts'
import type { Declared } from './config.ts'

/** Which files are declared, as data: what every thread makes its reader from. */
export interface Declaring {
  declared: readonly Declared[]
  /** Absolute path of the directory that paths are relative to. */
  directory: string
}

/** Declarations made ready: the same objects each time. */
export interface Declarations {
  all: readonly Declaration[]
  /** Those that hold for a file (absolute path); `undefined` where none does. */
  of: (file: string | undefined) => Declaration[] | undefined
}

export function readDeclaring({ declared, directory }: Declaring): Declarations {
  const rules = declared.map(({ paths, ...declaration }) => ({
    declaration,
    holds: paths && readPatterns(paths, directory),
  }))
  return {
    all: rules.map(({ declaration }) => declaration),
    of: (file) => {
      const found = rules
        .filter(({ holds }) => holds === undefined || (file !== undefined && holds(file)))
        .map(({ declaration }) => declaration)
      return found.length > 0 ? found : undefined
    },
  }
}
