/**
 * The part of JSON Schema (draft 2020-12) that our own files need. One value of this type is at once the published
 * schema, which editors complete from, and what `validate` reads by; `T` is the type of what it lets through, so that
 * the compiler keeps schema and type in step.
 */
export interface Schema<out T = unknown> {
  readonly type: 'string' | 'number' | 'boolean' | 'array' | 'object'
  /** What is asked for, in words that follow "expected": `a day such as …`. */
  readonly title?: string
  readonly description?: string
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly exclusiveMinimum?: number
  readonly items?: Schema
  readonly minItems?: number
  readonly minProperties?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  /** Whether keys beside `properties` are let through, or what their values must be. */
  readonly additionalProperties?: boolean | Schema
  /** Never there: it holds the type. */
  readonly '~type'?: T
}

type OptionalKey<T> = { [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? K : never }[keyof T]
type Keys<T, K extends keyof T> = { readonly [P in K]-?: Schema<Exclude<T[P], undefined>> }

/** Text that is not blank; `pattern` and `title` narrow it. */
export function text(description: string, form?: { pattern: string; title: string }): Schema<string> {
  return { type: 'string', title: 'text', description, pattern: String.raw`\S`, ...form }
}

/** A number above zero. */
export function positive(description: string): Schema<number> {
  return { type: 'number', title: 'a number above 0', description, exclusiveMinimum: 0 }
}

/** One word of a closed list. */
export function oneOf<const T extends string>(description: string, words: readonly T[]): Schema<T> {
  return { type: 'string', title: words.map((word) => `\`${word}\``).join(' or '), description, enum: words }
}

/** A list; `least` items at the least. */
export function listOf<T>(description: string, items: Schema<T>, least = 0): Schema<T[]> {
  const list = { type: 'array', title: 'a list', description, items } as const
  return least ? { ...list, title: `a list of at least ${least}`, minItems: least } : list
}

/**
 * An object with the keys of `T`, each with its schema.
 *
 * @param open - other keys are let through.
 */
export function objectOf<T extends object>(
  description: string,
  required: Keys<T, Exclude<keyof T, OptionalKey<T>>>,
  optional: Keys<T, OptionalKey<T>>,
  open = false,
): Schema<T> {
  const least = Object.keys(required).length === 0 ? { minProperties: 1 } : {}
  return {
    type: 'object',
    title: 'an object',
    description,
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: open,
    ...least,
  }
}

/** An object whose keys are the author's own; each value meets `values`. */
export function mapOf<T>(description: string, values: Schema<T>): Schema<Record<string, T>> {
  return {
    type: 'object',
    title: 'an object',
    description,
    properties: {},
    required: [],
    additionalProperties: values,
    minProperties: 1,
  }
}

/** A yes or a no. */
export function flag(description: string): Schema<boolean> {
  return { type: 'boolean', title: '`true` or `false`', description }
}
