import type { CheckOptions as CoreOptions, Story, Terms } from '@creditline/core'
import type { Stories, StoriesChoice } from '../resolve/stories.ts'
import { resolveStories } from '../resolve/stories.ts'
import type { TermsChoice } from '../resolve/terms.ts'
import { resolveTerms } from '../resolve/terms.ts'
import { canDecode, decodeImage } from '../pictures/decode.ts'
import { repositoryPictures, type LoadPicture } from '../pictures/repository.ts'

/** What `check` takes beside the article. */
export interface CheckOptions extends Omit<CoreOptions, 'terms' | 'stories'> {
  /** The terms to check against: an id (`dcnf`), the path of a file of one's own (`./house-wire.json`), or data. */
  terms: TermsChoice | readonly TermsChoice[]
  /** Originals to choose from: the path of a story file, or data. Tied by `copies`, URL, headline or text. */
  stories?: StoriesChoice
  /** The directory that paths are relative to; the working directory when left out. */
  cwd?: string
}

/** What `checkFiles` takes beside the paths; every option holds for every article. */
export type CheckFilesOptions = Omit<CheckOptions, 'path'>

/** What `inspect` takes beside the article: as `CheckOptions`, and every part may be left out. */
export type InspectOptions = Partial<CheckOptions>

/** Options with everything that they name found and read. */
export interface Resolved extends Omit<CoreOptions, 'terms' | 'stories' | 'path'> {
  terms: Terms[]
  stories: Stories
  /** The reporters of every article, whoever its story names; what its story tells besides stays. */
  reporters?: string[]
  /** Loads a picture that an article among the files refers to. */
  loadPicture: LoadPicture
}

/** @throws TypeError where terms or stories are wrong, naming them and what was expected. */
export async function resolveOptions(options: CheckOptions, cwd: string): Promise<Resolved> {
  const { terms, stories, cwd: _, path: __, ...rest } = options
  return {
    ...(canDecode() && { decodeImage }),
    ...rest,
    terms: await resolveTerms(terms, cwd),
    stories: await resolveStories(stories, cwd),
    loadPicture: repositoryPictures(cwd),
  }
}

/** The options that core takes for one article. */
export function coreOptions(
  resolved: Resolved,
  path: string | undefined,
  file: string | undefined,
): CoreOptions {
  const { stories, reporters, loadPicture: _, ...rest } = resolved
  const copied = stories.of(file)
  const known: Story | undefined = rest.story ?? copied
  const story = reporters ? { ...known, reporters } : known
  return {
    ...rest,
    ...(path !== undefined && { path }),
    ...(story && { story }),
    // Whoever lists a file as a copy says that it is republished.
    ...(copied && { republished: true }),
    ...(stories.all.length > 0 && { stories: stories.index ?? stories.all }),
  }
}

/** The options that core takes for an article that was read from a file: its pictures are read beside it. */
export function fileOptions(resolved: Resolved, path: string, file: string | undefined): CoreOptions {
  const options = coreOptions(resolved, path, file)
  if (file === undefined || options.loadImage) return options
  return { ...options, loadImage: (src) => resolved.loadPicture(file, src) }
}
