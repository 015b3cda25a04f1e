import { enableCompileCache } from 'node:module'

// Compiled code is kept for the next step, and on a machine of one's own for the next run.
enableCompileCache()
const { run } = await import('./run.ts')
await run()
