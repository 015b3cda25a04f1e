import type { Terms } from '@creditline/core'

/** The type of every terms file of this package. */
declare const terms: Terms
export default terms
