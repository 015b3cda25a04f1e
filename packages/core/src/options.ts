import type { Pixels } from './logo/pixels.ts'
import type { Format } from './parse/document.ts'
import type { Authors } from './read/theme/authors.ts'
import type { Story } from './story.ts'
import type { StoryIndex } from './story/story-index.ts'
import type { Terms } from './terms/types.ts'

/**
 * What the host gives for telling logos by their pixels. Without `decodeImage` no picture is looked at; what these throw
 * stands in the facts, with the picture.
 */
export interface ImagePorts {
  /**
   * The bytes of a picture that the article shows; `undefined` where they are not at hand. Pictures that an address
   * carries itself (`data:`) need no loading.
   *
   * @param src - the address as the article writes it, then, where it leads through an image service, those inside it.
   */
  loadImage?: (src: string) => Promise<Uint8Array | undefined>
  /** The pixels of a picture; `undefined` where it cannot be decoded here. */
  decodeImage?: (bytes: Uint8Array) => Promise<Pixels | undefined>
}

/** What `check` takes beside the article. */
export interface CheckOptions extends ImagePorts {
  /** The terms to check against, from `readTerms` or `@creditline/terms`. */
  terms: Terms | readonly Terms[]
  /** The original, where the caller knows it. */
  story?: Story
  /**
   * Originals to choose from: tied to the article by URL, headline or text. A list is made ready once, as it stands with
   * its first article: give the same list, or an index of it, with every article.
   */
  stories?: readonly Story[] | StoryIndex
  /** Told from the path or the text when left out. */
  format?: Format
  /** Path of the article: stands in the report, and tells the format. */
  path?: string
  /** Character encoding that the transport gave (HTTP `charset`); only for bytes. */
  charset?: string
  /** The article is a republication: the scope question is skipped. */
  republished?: boolean
  /**
   * What ties the article to terms, beside what stands on it: the id of the terms, or a list of declarations, of which
   * one must hold.
   */
  declared?: string | readonly Declaration[]
  /**
   * Fields of front matter that the theme shows to readers, as key paths: `author` stands for `author.name` and
   * `author.0` too. What a theme shows cannot be known from the source.
   */
  shown?: readonly string[]
  /** The authors of the site's data files, by the ids that articles name them by. */
  authors?: Authors
  /**
   * Whether suppressions in the article hold (`<!-- creditline-ignore logo: REASON -->`, front matter
   * `creditline.ignore`). They do when left out; who audits the articles of others switches them off.
   */
  suppressions?: boolean
}

/** Says that articles are republished from a wire. */
export interface Declaration {
  /** Id of the terms. */
  terms: string
  /**
   * Values that the front matter must have, all of them, by key path (`feed`, `source.name`); in a list, an item of it.
   * Case and typography do not matter. Left out, the declaration holds for the article whatever it says.
   */
  frontMatter?: Readonly<Record<string, string>>
}

/** What `inspect` takes beside the article: as `CheckOptions`, and every part may be left out. */
export type InspectOptions = Partial<CheckOptions>
