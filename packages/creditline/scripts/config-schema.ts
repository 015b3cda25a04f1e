/** Writes `config.schema.json`, the published schema of a configuration, from the schema that one is read by. */
import { writeFileSync } from 'node:fs'
import { configSchema } from '../src/config/schema.ts'

/** The published schema. */
export function schemaFile(): unknown {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...configSchema,
    title: 'Configuration of Creditline',
  }
}

if (import.meta.main) {
  const file = new URL('../config.schema.json', import.meta.url)
  writeFileSync(file, `${JSON.stringify(schemaFile(), null, 2)}\n`)
}
