import type { CheckOptions, Declaration } from './options.ts'
import { flag, listOf, mapOf, objectOf, text, type Schema } from './values/schema.ts'
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

/**
 * Ends here where an option that says how to read an article is wrong.
 *
 * @throws TypeError that names the option, what stands there and what was expected.
 */
export function assertOptions(options: Pick<CheckOptions, 'declared' | 'shown' | 'suppressions'>): void {
  if (options.shown !== undefined) assertMeets(options.shown, shownSchema, 'Option `shown`')
  if (options.suppressions !== undefined)
    assertMeets(options.suppressions, suppressions, 'Option `suppressions`')
  if (options.declared !== undefined && typeof options.declared !== 'string')
    assertMeets(options.declared, declarations, 'Option `declared`')
}
