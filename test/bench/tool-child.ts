/**
 * A tool in a process of its own: node tool-child.ts MODULE NAME. It is sent pages; each message after that has it read them all,
 * and is answered with the CPU time that reading took so far.
 */
import { ownTime } from './measure.ts'
import type { Tools } from './tools.ts'

const [from = '', name = ''] = process.argv.slice(2)
const { tools }: { tools: Tools } = await import(from)
const load = tools[name]
if (!load) throw new Error(`${name}: expected one of ${Object.keys(tools).join(', ')}`)
const { run, used = ownTime } = await load()

let pages: readonly string[] = []

process.on('message', (message: readonly string[] | 'read') => {
  if (message === 'read') void read()
  else pages = message
})
process.on('disconnect', () => {
  process.exit()
})

async function read(): Promise<void> {
  for (const page of pages) await run(page)
  process.send?.(used())
}
