import { createRequire } from 'node:module'

// By the package's own name: the built command lies at another depth than its source.
const manifest: { version: string } = createRequire(import.meta.url)('creditline/package.json')

/** The version of this package. */
export const version: string = manifest.version
