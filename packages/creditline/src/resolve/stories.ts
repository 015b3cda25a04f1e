import { dirname, resolve } from 'node:path'
import type { Story, StoryIndex } from '@creditline/core'
import { readStories, readStory } from '@creditline/core'
import { isGlob, readPattern } from '../files/pattern.ts'
import { isFeed, readFeed } from '../stories/feed.ts'
import { asOptionError, OptionError } from './option-error.ts'
import { readXmlText } from './read-text.ts'

/**
 * Originals as a caller gives them: the path of a story file or of a feed (RSS, Atom, JSON Feed), or data, whose
 * `copies` are relative to `cwd`. For many calls give an index, or the same list each time: it is then made ready once.
 */
export type StoriesChoice = string | readonly Story[] | StoryIndex

/** The originals as data, and the directory that their `copies` are relative to. */
export interface StoryList {
  all: readonly Story[]
  directory: string
}

/** The known originals, and which file is a copy of which. */
export interface Stories {
  all: readonly Story[]
  /** They made ready, where the caller did that. */
  index?: StoryIndex | undefined
  /** The story that names this file (absolute path) among its copies; nothing names a file without a path. */
  of: (file: string | undefined) => Story | undefined
}

/**
 * Finds the originals that a caller chose.
 *
 * @throws TypeError where a story file is wrong, with the line.
 */
export async function resolveStories(
  chosen: StoriesChoice | undefined,
  cwd: string,
): Promise<StoryList & { index?: StoryIndex }> {
  if (chosen === undefined) return { all: [], directory: cwd }
  if (typeof chosen !== 'string') {
    const all: unknown = isList(chosen) ? chosen : chosen?.stories
    if (!isStories(all))
      throw new OptionError(
        'Option `stories`: expected a path, a list of stories, or what `createStoryIndex` gives',
      )
    asOptionError(() => {
      for (const [number, story] of all.entries()) readStory(story, `stories[${number}]`)
    })
    return { all, directory: cwd, ...(!isList(chosen) && { index: chosen }) }
  }
  const source = await readXmlText(resolve(cwd, chosen), `Story file \`${chosen}\``)
  const all = isFeed(source)
    ? (await readFeed(source, chosen)).stories
    : asOptionError(() => readStories(source, chosen))
  return { all, directory: dirname(resolve(cwd, chosen)) }
}

function isList(stories: readonly Story[] | StoryIndex): stories is readonly Story[] {
  return Array.isArray(stories)
}

function isStories(value: unknown): value is readonly Story[] {
  return Array.isArray(value)
}

/** @throws TypeError where two stories claim the same copy. */
export function tieCopies({ all, directory }: StoryList): Stories['of'] {
  const exact = new Map<string, Story>()
  const globs: { story: Story; matches: (file: string) => boolean }[] = []
  for (const story of all) {
    for (const copy of story.copies ?? []) {
      if (isGlob(copy)) globs.push({ story, matches: readPattern(copy, directory, { dot: true }).matches })
      // A file may have a name that looks like a pattern.
      const file = resolve(directory, copy)
      const other = exact.get(file)
      if (other && other !== story) {
        throw new OptionError(`Unexpected copy \`${copy}\` of two stories, expected one story for each copy`)
      }
      exact.set(file, story)
    }
  }
  return (file) =>
    file === undefined ? undefined : (exact.get(file) ?? globs.find(({ matches }) => matches(file))?.story)
}
