/** Writes what follows from the terms files and from the type of them: `schema.json` and `src/files.ts`. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { termsSchema } from '../../core/src/terms/schema.ts'

const root = new URL('../', import.meta.url)
const notTerms = new Set(['package.json', 'schema.json', 'tsconfig.json'])

/** Names of the terms files, in order. */
export function termsFiles(): string[] {
  return readdirSync(root)
    .filter((name) => name.endsWith('.json') && !notTerms.has(name))
    .toSorted()
}

/** Data of a terms file. */
export function termsData(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, root), 'utf8'))
}

/** The published schema. */
export function schemaFile(): unknown {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...termsSchema,
    title: 'Republication terms',
  }
}

/** A module with the data of every file: what Node 22 can import without a warning, which JSON is not. */
export function moduleText(): string {
  const entries = termsFiles().map((file) => `  ${JSON.stringify(termsData(file))},`)
  return `// Written by scripts/generate.ts from the terms files. Do not edit.
import type { Terms } from '@creditline/core'

export const files: readonly Terms[] = [
${entries.join('\n')}
]
`
}

if (import.meta.main) {
  writeFileSync(new URL('schema.json', root), `${JSON.stringify(schemaFile(), null, 2)}\n`)
  writeFileSync(new URL('src/files.ts', root), moduleText())
}
