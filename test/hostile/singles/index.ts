import { characters } from './characters.ts'
import { encodings } from './encodings.ts'
import { matter } from './matter.ts'
import { shapes } from './shapes.ts'
import type { Single } from './single.ts'

export type { Single } from './single.ts'

/** Every odd article. */
export const singles: readonly Single[] = [...characters, ...encodings, ...shapes, ...matter]
