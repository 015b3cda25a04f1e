import type {
  CheckOptions as CoreOptions,
  FixOptions as CoreFixOptions,
  ImagePorts,
  Story,
  StoryIndex,
  Terms,
} from '@creditline/core'
import type { ConfigChoice } from '../config/choice.ts'
import { OptionError } from '../resolve/option-error.ts'
import { resolveConfiguration } from '../config/choice.ts'
import type { Declarations, Declaring } from '../config/declaring.ts'
import { readDeclaring } from '../config/declaring.ts'
import type { Configured } from '../config/settle.ts'
import { settle } from '../config/settle.ts'
import { repositoryAuthors, type AuthorFiles } from '../data/authors.ts'
import type { Article } from './article.ts'
import { canDecode, decodeImage } from '../pictures/decode.ts'
import { repositoryPictures, type LoadPicture } from '../pictures/repository.ts'
import type { Stories, StoriesChoice, StoryList } from '../resolve/stories.ts'
import { tieCopies } from '../resolve/stories.ts'
import type { TermsChoice } from '../resolve/terms.ts'

/** Options of every call, beside what articles are checked against. */
interface Common extends Omit<CoreOptions, 'terms' | 'stories'> {
  /** Originals to choose from: the path of a story file, or data. Tied by `copies`, URL, headline or text. */
  stories?: StoriesChoice
  /** The directory that paths are relative to; the working directory when left out. */
  cwd?: string
}

/** The terms to check against: an id (`dcnf`), the path of a file of one's own (`./house-wire.json`), data, or a list. */
type Against = TermsChoice | readonly TermsChoice[]

/** Terms, a configuration that may name them, or both. */
type Settling =
  | {
      terms: Against
      /**
       * Configuration, for what these options leave out: `true` for the file that is found upwards from `cwd`, the path
       * of one, or data. None when left out: the API does not look for one by itself.
       */
      config?: ConfigChoice
    }
  | { terms?: Against; config: ConfigChoice }

/** What `check` takes beside the article. */
export type CheckOptions = Common & Settling

/** What `checkFiles` takes beside the paths; every option holds for every article. */
export type CheckFilesOptions = Omit<Common, 'path'> &
  Settling & {
    /**
     * How many threads judge; one for each processor, eight at most, when left out. Where `loadImage` or `decodeImage`
     * is given, articles are judged in the calling thread: functions cannot be handed to another.
     */
    workers?: number
  }

/** What `fix` takes beside the article: as `CheckOptions`, and what it writes. */
export type FixOptions = CheckOptions & Pick<CoreFixOptions, 'logo' | 'notice' | 'language'>

/** What `inspect` takes beside the article: as `CheckOptions`, and every part may be left out. */
export type InspectOptions = Common & { terms?: Against; config?: ConfigChoice }

/** Options with everything that they name found and read: plain data, the same in every thread. */
export interface Settings extends Omit<CoreOptions, 'terms' | 'stories' | 'path' | keyof ImagePorts> {
  cwd: string
  terms: Terms[]
  stories: StoryList
  /** The reporters of every article, whoever its story names; what its story tells besides stays. */
  reporters?: readonly string[]
  /** Which files configuration ties to which terms. */
  declaring?: Declaring
}

/** Settings made ready for judging, in the thread that judges. */
export interface Resolved {
  settings: Settings
  stories: Stories
  /** What the caller gave; functions stay in their thread. */
  ports: ImagePorts
  /** Loads a picture that an article among the files refers to. */
  loadPicture: LoadPicture
  /** What configuration ties files to. */
  declarations?: Declarations
  /** What configuration says of the run; not in the threads that judge. */
  configured?: Configured
  /** The data files that say whom the ids of authors name. */
  authorFiles: AuthorFiles
}

/** How options are resolved. */
export interface ResolveOptions {
  /** Terms where neither options nor configuration name any. */
  otherwise?: readonly Terms[]
  /** Whether a configuration that is found may be code; it may when left out. */
  code?: boolean
}

/** @throws TypeError where configuration, terms or stories are wrong, naming them and what was expected. */
export async function resolveOptions(
  options: InspectOptions,
  cwd: string,
  { otherwise = [], code = true }: ResolveOptions = {},
): Promise<Resolved> {
  if (typeof cwd !== 'string') throw new OptionError('Option `cwd`: expected the path of a directory')
  const { terms, stories, loadImage, decodeImage: decode, config, cwd: _, path: __, ...rest } = options
  const configuration = await resolveConfiguration(config, cwd, code)
  const settled = await settle(configuration, { terms, stories, cwd, otherwise })
  const { index, ...list } = settled.stories
  const settings: Settings = { ...settled.options, ...rest, cwd, terms: settled.terms, stories: list }
  const { reporters } = settings
  if (
    reporters !== undefined &&
    !(Array.isArray(reporters) && [...reporters].every((name) => typeof name === 'string'))
  )
    throw new OptionError('Option `reporters`: expected a list of names')
  const ports = { ...(loadImage && { loadImage }), ...(decode && { decodeImage: decode }) }
  const resolved = bind(settings, ports, index)
  return settled.configured ? { ...resolved, configured: settled.configured } : resolved
}

/**
 * Makes settings ready for judging.
 *
 * @param index - the stories made ready, where the caller did that.
 * @throws TypeError where two stories claim the same copy.
 */
export function bind(settings: Settings, ports: ImagePorts = {}, index?: StoryIndex): Resolved {
  const { stories, cwd, declaring } = settings
  return {
    settings,
    stories: { all: stories.all, index, of: tieCopies(stories) },
    ports,
    loadPicture: repositoryPictures(cwd),
    ...(declaring && { declarations: readDeclaring(declaring) }),
    authorFiles: repositoryAuthors(cwd),
  }
}

/** The options that core takes for one article. */
export function coreOptions(
  { settings, stories, ports, declarations }: Resolved,
  path: string | undefined,
  file: string | undefined,
): CoreOptions {
  const { cwd: _, stories: __, reporters, declaring: ___, ...rest } = settings
  const declared = rest.declared ?? declarations?.of(file)
  const copied = stories.of(file)
  const known: Story | undefined = rest.story ?? copied
  const story = reporters ? { ...known, reporters: [...reporters] } : known
  return {
    ...(canDecode() && { decodeImage }),
    ...ports,
    ...rest,
    ...(path !== undefined && { path }),
    ...(declared !== undefined && { declared }),
    ...(story && { story }),
    // Whoever lists a file as a copy says that it is republished.
    ...(copied && { republished: true }),
    ...(stories.all.length > 0 && { stories: stories.index ?? stories.all }),
  }
}

/** The options that core takes for an article of a run; what the transport said of it comes before what holds for all. */
export function articleOptions({ path, file, format, charset }: Article, resolved: Resolved): CoreOptions {
  return {
    ...coreOptions(resolved, path, file),
    ...(format && { format }),
    ...(charset !== undefined && { charset }),
  }
}

/** As `articleOptions`; where it was read from a file, its pictures and the authors that it names are read beside it. */
export async function fileOptions(article: Article, resolved: Resolved): Promise<CoreOptions> {
  const { file } = article
  const options = articleOptions(article, resolved)
  if (file === undefined) return options
  const authors = options.authors ?? (await resolved.authorFiles.find(file))
  return { loadImage: (src) => resolved.loadPicture(file, src), ...options, authors }
}
