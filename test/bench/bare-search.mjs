// What is left of a run over a repository where nothing is asked but which files hold a name: node bare-search.mjs FOLDER NAME
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'

const [folder, name] = process.argv.slice(2)
const buffer = Buffer.allocUnsafe(65_536)
const sought = Buffer.from(name)
const folders = [folder]
let hits = 0
for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
  for (const entry of readdirSync(at, { withFileTypes: true })) {
    const path = join(at, entry.name)
    if (entry.isDirectory()) {
      folders.push(path)
      continue
    }
    const file = openSync(path)
    const length = readSync(file, buffer, 0, buffer.length, 0)
    closeSync(file)
    if (buffer.subarray(0, length).includes(sought)) hits++
  }
}
console.log(hits)
