/** A tool in a process of its own: node tool-child.ts NAME. Reads the pages that it is sent, and answers each with the CPU time used so far. */
import { ownTime } from '../bench/measure.ts'
import { tools } from './tools.ts'

const [name = ''] = process.argv.slice(2)
const load = tools[name]
if (!load) throw new Error(`${name}: expected one of ${Object.keys(tools).join(', ')}`)
const { run, used = ownTime } = await load()

process.on('message', (html: string) => {
  void answer(html)
})
process.on('disconnect', () => {
  process.exit()
})

async function answer(html: string): Promise<void> {
  await run(html)
  process.send?.(used())
}
