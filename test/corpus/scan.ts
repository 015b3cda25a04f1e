// node --conditions=development test/corpus/scan.ts FOLDER [EVERY] [OFFSET]
// What the scan over the bytes proves out of scope, a whole check finds out of scope too: on every EVERY-th page of a folder.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { checkAll } from '@creditline/core'
import { createScopeScan } from '@creditline/core/scan'
import { terms } from '@creditline/terms'

const [folder = '', every = '1', offset = '0'] = process.argv.slice(2)
const all = Object.values(terms)
const scan = createScopeScan(all)
const pages = globSync('**/*.{html,htm,md,mdx,txt}', { cwd: folder })
  .toSorted()
  .filter((_, index) => index % Number(every) === Number(offset))
if (pages.length === 0) throw new Error(`${folder}: expected pages`)
let outside = 0
let proved = 0
for (const page of pages) {
  const bytes = readFileSync(path.join(folder, page))
  const options = { terms: all, path: page }
  const proves = scan.proves(bytes, options)
  const reports = await checkAll(bytes, options)
  const isOutside = reports.every(({ verdict }) => verdict === 'out-of-scope')
  const says = reports.some(({ messages }) => messages.length > 0)
  outside += Number(isOutside)
  proved += Number(proves)
  if (!proves || (isOutside && !says)) continue
  console.error(
    `${page}: proved out of scope, and a check says ${reports.map(({ verdict }) => verdict).join(', ')}`,
  )
  process.exitCode = 1
}
console.log(`${pages.length} pages, ${outside} out of scope, ${proved} of them proved by their bytes`)
