import type { CheckOptions as CoreOptions, ImagePorts, Story, StoryIndex, Terms } from '@creditline/core'
import { canDecode, decodeImage } from '../pictures/decode.ts'
import { repositoryPictures, type LoadPicture } from '../pictures/repository.ts'
import type { Stories, StoriesChoice, StoryList } from '../resolve/stories.ts'
import { resolveStories, tieCopies } from '../resolve/stories.ts'
import type { TermsChoice } from '../resolve/terms.ts'
import { resolveTerms } from '../resolve/terms.ts'

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
export interface CheckFilesOptions extends Omit<CheckOptions, 'path'> {
  /**
   * How many threads judge; one for each processor, eight at most, when left out. Where `loadImage` or `decodeImage`
   * is given, articles are judged in the calling thread: functions cannot be handed to another.
   */
  workers?: number
}

/** What `inspect` takes beside the article: as `CheckOptions`, and every part may be left out. */
export type InspectOptions = Partial<CheckOptions>

/** Options with everything that they name found and read: plain data, the same in every thread. */
export interface Settings extends Omit<CoreOptions, 'terms' | 'stories' | 'path' | keyof ImagePorts> {
  cwd: string
  terms: Terms[]
  stories: StoryList
  /** The reporters of every article, whoever its story names; what its story tells besides stays. */
  reporters?: readonly string[]
}

/** Settings made ready for judging, in the thread that judges. */
export interface Resolved {
  settings: Settings
  stories: Stories
  /** What the caller gave; functions stay in their thread. */
  ports: ImagePorts
  /** Loads a picture that an article among the files refers to. */
  loadPicture: LoadPicture
}

/** @throws TypeError where terms or stories are wrong, naming them and what was expected. */
export async function resolveOptions(options: CheckOptions, cwd: string): Promise<Resolved> {
  const { terms, stories, loadImage, decodeImage: decode, cwd: _, path: __, ...rest } = options
  const { index, ...list } = await resolveStories(stories, cwd)
  const settings = { ...rest, cwd, terms: await resolveTerms(terms, cwd), stories: list }
  return bind(settings, { ...(loadImage && { loadImage }), ...(decode && { decodeImage: decode }) }, index)
}

/**
 * Makes settings ready for judging.
 *
 * @param index - the stories made ready, where the caller did that.
 * @throws TypeError where two stories claim the same copy.
 */
export function bind(settings: Settings, ports: ImagePorts = {}, index?: StoryIndex): Resolved {
  const { stories, cwd } = settings
  return {
    settings,
    stories: { all: stories.all, index, of: tieCopies(stories) },
    ports,
    loadPicture: repositoryPictures(cwd),
  }
}

/** The options that core takes for one article. */
export function coreOptions(
  { settings, stories, ports }: Resolved,
  path: string | undefined,
  file: string | undefined,
): CoreOptions {
  const { cwd: _, stories: __, reporters, ...rest } = settings
  const copied = stories.of(file)
  const known: Story | undefined = rest.story ?? copied
  const story = reporters ? { ...known, reporters: [...reporters] } : known
  return {
    ...(canDecode() && { decodeImage }),
    ...ports,
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
