import type { Story } from '../story.ts'
import { listOf, objectOf, text, type Schema } from '../values/schema.ts'
import { assertMeets, assertNone, meets, show, validate, type Problem } from '../values/validate.ts'

/** A story file has other keys at times, such as a desk's own numbers: they are let through. */
const storySchema: Schema<Story> = objectOf<Story>(
  'The original of a republished article.',
  { reporters: listOf('Names of its reporters, as the wire spells them.', text('A name.'), 1) },
  {
    url: text('Its address.', {
      pattern: String.raw`^https?://\S+$`,
      title: 'an address such as `https://…`',
    }),
    headline: text('Its headline.'),
    published: text('The day of publication.', {
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])',
      title: 'a day such as `2026-01-31`',
    }),
    text: text('Its text.'),
    copies: listOf('Paths or globs of its copies.', text('A path or glob.')),
  },
  true,
)

/**
 * A story as data, checked.
 *
 * @param value - an object as JSON has it.
 * @param name - what to call it in an error.
 * @throws TypeError that names each wrong key, what stands there and what was expected.
 */
export function readStory(value: unknown, name = 'story'): Story {
  assertMeets(value, storySchema, name)
  return value
}

/**
 * The stories of a story file: JSON Lines, one object a line. Blank lines are skipped.
 *
 * @param lines - the text of the file.
 * @param name - the file's name, for errors.
 * @throws TypeError that names each wrong line and key, what stands there and what was expected.
 */
export function readStories(lines: string, name = 'stories'): Story[] {
  const stories: Story[] = []
  const problems: Problem[] = []
  let number = 0
  for (const line of lines.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    number++
    if (line.trim() === '') continue
    const { value, problem } = parseLine(line)
    if (meets(value, storySchema)) stories.push(value)
    else {
      const found = problem ? [problem] : validate(value, storySchema)
      problems.push(...found.map((each) => ({ ...each, line: number })))
    }
  }
  assertNone(problems, name)
  return stories
}

function parseLine(line: string): { value?: unknown; problem?: Problem } {
  try {
    return { value: JSON.parse(line) as unknown }
  } catch (error) {
    const cause = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : String(error)
    return {
      problem: { path: '', message: `expected a JSON object on a line, got ${show(line)} (${cause})` },
    }
  }
}
