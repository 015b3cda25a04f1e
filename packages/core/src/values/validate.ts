import { nearest } from './nearest.ts'
import type { Schema } from './schema.ts'

/** One thing that is wrong with a value: the key path, and what was expected and what stands there. */
export interface Problem {
  /** Line of the file that the value stands on, where it has its own. */
  line?: number
  /** `clauses.logo.force`, `names[0]`; empty for the value itself. */
  path: string
  message: string
}

/**
 * Everything in which a value differs from its schema, in the order of the schema.
 *
 * @param value - data as JSON has it.
 */
export function validate(value: unknown, schema: Schema, path = ''): Problem[] {
  if (schema.type === 'object' && isObject(value)) return validateObject(value, schema, path)
  if (schema.type === 'array' && Array.isArray(value) && value.length >= (schema.minItems ?? 0)) {
    // Spread, so that a hole is looked at, too.
    return [...value].flatMap((item, index) => validate(item, schema.items!, `${path}[${index}]`))
  }
  return isAllowed(value, schema) ? [] : [wrong(path, schema, value)]
}

/** Whether a value meets its schema. */
export function meets<T>(value: unknown, schema: Schema<T>): value is T {
  return validate(value, schema).length === 0
}

/**
 * Ends here where a value does not meet its schema.
 *
 * @param name - what to call the value in the error: a file's name.
 * @throws TypeError that names every key that is wrong, what stands there and what was expected.
 */
export function assertMeets<T>(value: unknown, schema: Schema<T>, name: string): asserts value is T {
  assertNone(validate(value, schema), name)
}

/**
 * Ends here where there are problems.
 *
 * @throws TypeError that names every problem, a line each; the first fifty where there are more.
 */
export function assertNone(problems: readonly Problem[], name: string): void {
  if (problems.length === 0) return
  const shown = problems
    .slice(0, 50)
    .map(({ line, path, message }) =>
      [line ? `${name}:${line}` : name, path, message].filter(Boolean).join(': '),
    )
  if (problems.length > shown.length) shown.push(`${name}: and ${problems.length - shown.length} more`)
  throw new TypeError(shown.join('\n'))
}

/** What stands there, in the words of an error. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return '`null`'
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  if (typeof value === 'object') return Object.keys(value).length === 0 ? 'an empty object' : 'an object'
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    return `a ${typeof value}`
  if (value === '') return 'empty text'
  const words = String(value).replaceAll(/\s+/g, ' ')
  return `\`${words.length > 60 ? `${words.slice(0, 59)}…` : words}\``
}

function validateObject(value: Record<string, unknown>, schema: Schema, path: string): Problem[] {
  const properties = schema.properties!
  const known = Object.keys(properties)
  const keys = Object.keys(value)
  const { additionalProperties: others } = schema
  if (typeof others === 'object' && keys.length > 0)
    return keys.flatMap((key) => validate(value[key], others, join(path, key)))
  if (keys.length < (schema.minProperties ?? 0)) {
    if (known.length === 0) return [{ path, message: `expected at least one key, got ${show(value)}` }]
    return [{ path, message: `expected at least one of ${known.map(quote).join(', ')}, got ${show(value)}` }]
  }
  const problems: Problem[] = []
  const meant = new Set<string>()
  for (const key of keys.filter((each) => !Object.hasOwn(properties, each))) {
    const near = nearest(
      key,
      known.filter((each) => !Object.hasOwn(value, each)),
    )
    // Where other keys are let through, only a slip of a known one is an error.
    if (near === undefined && others === true) continue
    if (near !== undefined) meant.add(near)
    const hint =
      near === undefined ? `expected one of ${known.map(quote).join(', ')}` : `expected ${quote(near)}`
    problems.push({ path: join(path, key), message: `unknown key, ${hint}` })
  }
  for (const key of known) {
    if (Object.hasOwn(value, key)) problems.push(...validate(value[key], properties[key]!, join(path, key)))
    else if (schema.required!.includes(key) && !meant.has(key)) {
      problems.push(wrong(join(path, key), properties[key]!, undefined))
    }
  }
  return problems
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isAllowed(value: unknown, schema: Schema): boolean {
  if (typeof value !== schema.type) return false
  if (typeof value === 'number')
    return Number.isFinite(value) && value > (schema.exclusiveMinimum ?? -Infinity)
  if (typeof value !== 'string') return typeof value === 'boolean'
  if (schema.enum && !schema.enum.includes(value)) return false
  return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value)
}

function wrong(path: string, schema: Schema, value: unknown): Problem {
  return { path, message: `expected ${schema.title ?? schema.type}, got ${show(value)}` }
}

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}

function quote(word: string): string {
  return `\`${word}\``
}
