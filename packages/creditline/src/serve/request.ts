import type { Format, LogoPicture, Story, Terms } from '@creditline/core'
import { nearest, readStory } from '@creditline/core'
import type { Job, Task } from './job.ts'
import { Refusal } from './refusal.ts'

/** How a value of a request is checked and put into the options: it throws a `TypeError` where it is wrong. */
type Read<Value> = (value: unknown, name: string, known: readonly Terms[]) => Value

const formats: readonly Format[] = ['html', 'markdown', 'mdx', 'text']

const text: Read<string> = (value, name) => {
  if (typeof value !== 'string') throw unexpected(name, 'text')
  return value
}

const flag: Read<boolean> = (value, name) => {
  if (typeof value !== 'boolean') throw unexpected(name, 'true or false')
  return value
}

const names: Read<string[]> = (value, name) => {
  const each = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
  if (!Array.isArray(value) || each.length !== value.length || each.some((item) => item.trim() === ''))
    throw unexpected(name, 'a list of names')
  return each
}

/** Terms are chosen among those that the service was started with: a request names no file. */
const terms: Read<Terms[]> = (value, name, known) => {
  const ids = known.map(({ id }) => id)
  const chosen = names(value, name, known).map((id) => known.find((each) => each.id === id))
  const found = chosen.filter((each) => each !== undefined)
  if (found.length === 0 || found.length !== chosen.length)
    throw unexpected(name, `a list of ids among ${ids.join(', ')}`)
  return found
}

const format: Read<Format> = (value, name) => {
  const found = formats.find((each) => each === value)
  if (found === undefined) throw unexpected(name, `one of ${formats.join(', ')}`)
  return found
}

const logo: Read<string | LogoPicture> = (value, name) => {
  if (typeof value === 'string') return value
  if (!isRecord(value)) throw unexpected(name, 'an address, or an object with `src`')
  const { src, alt, width, height, ...others } = value
  const [other] = Object.keys(others)
  if (other !== undefined) throw new TypeError(`Unexpected key \`${name}.${other}\``)
  return {
    src: text(src, `${name}.src`, []),
    ...(alt !== undefined && { alt: text(alt, `${name}.alt`, []) }),
    ...(width !== undefined && { width: pixels(width, `${name}.width`) }),
    ...(height !== undefined && { height: pixels(height, `${name}.height`) }),
  }
}

function pixels(value: unknown, name: string): number {
  if (typeof value !== 'number' || value <= 0) throw unexpected(name, 'a number of pixels above 0')
  return value
}

interface Given {
  article: string
  terms?: Terms[]
  reporters?: string[]
  story?: Story
  republished?: boolean
  format?: Format
  path?: string
  language?: string
  logo?: string | LogoPicture
  notice?: string
}

const keys: Readonly<Record<Task, readonly (keyof Given)[]>> = {
  check: ['article', 'terms', 'reporters', 'story', 'republished', 'format', 'path'],
  fix: [
    'article',
    'terms',
    'reporters',
    'story',
    'republished',
    'format',
    'path',
    'language',
    'logo',
    'notice',
  ],
}

/**
 * Reads what a request asks for.
 *
 * @param value - the JSON of its body.
 * @param known - the terms that the service was started with; all of them hold where the request chooses none.
 * @throws Refusal that names the key, and what was expected.
 */
export function readJob(task: Task, value: unknown, known: readonly Terms[]): Job {
  try {
    const {
      article,
      terms: chosen = [...known],
      reporters,
      story: original,
      ...rest
    } = read(task, value, known)
    const held = reporters ? { ...original, reporters } : original
    return { task, article, options: { ...rest, terms: chosen, ...(held && { story: held }) } }
  } catch (error) {
    if (error instanceof TypeError) throw new Refusal('option', error.message)
    throw error
  }
}

function read(task: Task, value: unknown, known: readonly Terms[]): Given {
  if (!isRecord(value)) throw new TypeError('Unexpected body, expected an object')
  for (const key of Object.keys(value)) {
    if (keys[task].some((each) => each === key)) continue
    const near = nearest(key, keys[task])
    throw new TypeError(`Unexpected key \`${key}\`${near ? `; did you mean \`${near}\`?` : ''}`)
  }
  const given: Given = { article: text(value['article'], 'article', known) }
  const has = (key: keyof Given): boolean => value[key] !== undefined
  if (has('terms')) given.terms = terms(value['terms'], 'terms', known)
  if (has('reporters')) given.reporters = names(value['reporters'], 'reporters', known)
  if (has('story')) given.story = readStory(value['story'])
  if (has('republished')) given.republished = flag(value['republished'], 'republished', known)
  if (has('format')) given.format = format(value['format'], 'format', known)
  for (const key of ['path', 'language', 'notice'] as const)
    if (has(key)) given[key] = text(value[key], key, known)
  if (has('logo')) given.logo = logo(value['logo'], 'logo', known)
  return given
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function unexpected(name: string, expected: string): TypeError {
  return new TypeError(`Unexpected value of \`${name}\`, expected ${expected}`)
}
