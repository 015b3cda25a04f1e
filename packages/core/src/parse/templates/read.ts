import type { Root } from 'hast'
import type { FrontMatterValue } from '../document.ts'
import { quoteAttributes } from '../mdx.ts'
import { importedPictures, readComponents, resolveImports } from './components.ts'
import { fillSlots } from './fill.ts'
import type { UnknownTag } from './mask.ts'
import { maskTemplates } from './mask.ts'
import { outputsIn, tagsIn } from './tags.ts'

/** An article whose template is put aside. */
export interface Template {
  /** For the parser; every place is that of the source. */
  text: string
  /** Puts what the template stands for, as far as it can be told, into the parsed tree. */
  fill: (tree: Root) => void
  /** What in it may be anything. */
  unknown: readonly UnknownTag[]
}

/** Endings of templates that are HTML otherwise. */
const templates = /\.(?:njk|liquid|hbs)$/i

/** Whether a page is one that a generator fills in, rather than one that it has made. */
export function isTemplate(path: string | undefined, hasFrontMatter: boolean): boolean {
  return hasFrontMatter || (path !== undefined && templates.test(path))
}

/** Reads shortcodes, includes and outputs of Hugo, Liquid and Nunjucks. */
export function readTags(source: string, frontMatter: readonly FrontMatterValue[]): Template {
  if (!/\{[{%]/.test(source)) return { text: source, fill: () => {}, unknown: [] }
  const { text, slots, unknown } = maskTemplates(source, tagsIn(source), frontMatter)
  return { text, fill: (tree) => fillSlots(tree, slots), unknown }
}

/** Reads the components of MDX: pictures that are imported, and what front matter says. */
export function readMdx(source: string, frontMatter: readonly FrontMatterValue[]): Template {
  const imports = importedPictures(source)
  const components = readComponents(source)
  const { text, slots } = maskTemplates(components.text, outputsIn(components.text), frontMatter)
  const fill = (tree: Root): void => {
    fillSlots(tree, slots)
    resolveImports(tree, imports)
  }
  return { text, fill, unknown: components.unknown }
}

/**
 * Reads a page of Astro's own format.
 *
 * @param script - what stands between its fences.
 */
export function readAstro(source: string, script: string): Template {
  const imports = importedPictures(script)
  const { text, unknown } = readComponents(source)
  return { text: quoteAttributes(text), fill: (tree) => resolveImports(tree, imports), unknown }
}
