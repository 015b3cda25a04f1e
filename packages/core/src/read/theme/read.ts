import type { Document } from '../../parse/document.ts'
import type { Authors } from './authors.ts'
import type { Field } from './fields.ts'
import { fieldsOf } from './fields.ts'
import { withHeader } from './header.ts'
import { isShown } from './keys.ts'

/** What is known of the theme of a site. */
export interface Theme {
  /** Key paths of the front matter that it shows. */
  shown?: readonly string[] | undefined
  /** Authors of the site's data files, by id. */
  authors?: Authors | undefined
}

/** An article as its theme shows it, as far as that is known. */
export interface Themed {
  /** With what the theme is known to show. */
  document: Document
  /** What else of the front matter the theme may show. */
  open: Field[]
  /** With that as well. */
  whole: () => Document
}

/** Puts what the front matter has on credit above the text of an article. */
export function themed(document: Document, { shown = [], authors = {} }: Theme): Themed {
  // A whole page has a theme's output in it.
  const fields = document.wholePage ? [] : fieldsOf(document.frontMatter, authors)
  const known = fields.flatMap((field) => shownPart(field, shown) ?? [])
  const open = fields.filter((field) => !isWhollyShown(field, shown))
  return { document: withHeader(document, known, []), open, whole: () => withHeader(document, known, open) }
}

/** What of a field the theme is known to show: `author.name` names the author and leaves the affiliation open. */
function shownPart(field: Field, shown: readonly string[]): Field | undefined {
  if (isWhollyShown(field, shown)) return field
  return field.kind === 'author' && isShown(`${field.key}.name`, shown)
    ? { ...field, affiliations: [] }
    : undefined
}

function isWhollyShown(field: Field, shown: readonly string[]): boolean {
  // Whom an id names is open even where the theme shows its author.
  if (field.kind === 'unknown-author') return false
  if (field.kind !== 'author') return isShown(field.key, shown)
  const parts = field.affiliations.length > 0 ? ['name', 'affiliation'] : ['name']
  return parts.every((part) => isShown(`${field.key}.${part}`, shown))
}
