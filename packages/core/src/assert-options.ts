import type { CheckOptions, Declaration } from './options.ts'
import type { Format } from './parse/document.ts'
import { readStory } from './story/read.ts'
import { flag, listOf, mapOf, objectOf, oneOf, text, type Schema } from './values/schema.ts'
import { assertMeets } from './values/validate.ts'

/** Fields of front matter that a theme shows. */
export const shownSchema: Schema<string[]> = listOf(
  'Fields of front matter that the theme shows to readers, as key paths: `author` stands for `author.name` too.',
  text('A key path, such as `author` or `params.byline`.'),
)

/** The values of front matter that declare a republication. */
export const declaredBySchema: Schema<Record<string, string>> = mapOf(
  'Values that the front matter must have, all of them, by key path.',
  text('A value; in a list, an item of it.'),
)

const declarations: Schema<Declaration[]> = listOf(
  'What ties articles to terms.',
  objectOf<Declaration>(
    'A declaration.',
    { terms: text('Id of the terms.') },
    { frontMatter: declaredBySchema },
  ),
)

const suppressions = flag('Whether suppressions in the article hold.')
const republished = flag('Whether the article is a republication.')
const formats: Record<Format, true> = { html: true, markdown: true, mdx: true, text: true }
const format = oneOf('How the article is written.', Object.keys(formats))
const words = text('A text.')

/**
 * Ends here where an option that says how to read an article is wrong.
 *
 * @throws TypeError that names the option, what stands there and what was expected.
 */
export function assertOptions(options: Omit<CheckOptions, 'terms'>): void {
  if (options.format !== undefined) assertMeets(options.format, format, 'Option `format`')
  if (options.path !== undefined) assertMeets(options.path, words, 'Option `path`')
  if (options.charset !== undefined) assertMeets(options.charset, words, 'Option `charset`')
  if (options.republished !== undefined) assertMeets(options.republished, republished, 'Option `republished`')
  if (options.story !== undefined) readStory(options.story, 'Option `story`')
  if (options.stories !== undefined && !isStories(options.stories))
    throw new TypeError('Option `stories`: expected a list of stories, or what `createStoryIndex` gives')
  if (options.authors !== undefined && !isObject(options.authors))
    throw new TypeError('Option `authors`: expected the data of authors by id')
  if (options.shown !== undefined) assertMeets(options.shown, shownSchema, 'Option `shown`')
  if (options.suppressions !== undefined)
    assertMeets(options.suppressions, suppressions, 'Option `suppressions`')
  if (options.declared !== undefined && typeof options.declared !== 'string')
    assertMeets(options.declared, declarations, 'Option `declared`')
}

function isStories(value: unknown): boolean {
  // Spread, so that a hole is looked at, too.
  if (Array.isArray(value)) return [...value].every(isObject)
  return isObject(value) && 'find' in value && typeof value.find === 'function'
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
