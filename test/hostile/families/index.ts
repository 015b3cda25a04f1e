import { data } from './data.ts'
import type { Family } from './family.ts'
import { frontMatter } from './front-matter.ts'
import { markdown } from './markdown.ts'
import { nesting } from './nesting.ts'
import { plain } from './plain.ts'
import { style } from './style.ts'
import { trees } from './trees.ts'
import { volume } from './volume.ts'
import { words } from './words.ts'

export type { Family } from './family.ts'

/** Every shape that is known to hurt what reads articles. */
export const families: readonly Family[] = [
  ...nesting,
  ...trees,
  ...volume,
  ...words,
  ...style,
  ...data,
  ...markdown,
  ...frontMatter,
  ...plain,
]
