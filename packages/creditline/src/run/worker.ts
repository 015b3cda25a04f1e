// What runs in a worker.
import { enableCompileCache } from 'node:module'
import { parentPort, workerData } from 'node:worker_threads'
import type { Start } from './messages.ts'

const start: Start = workerData
if (start.compileCache) enableCompileCache()
const { serve } = await import('./serve.ts')
serve(parentPort!, start)
