import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

interface Manifest {
  name?: string
  version?: string
  license?: string
}

/** The folder of the package that a module of node_modules belongs to; what a package has built in is its own. */
function packageFolder(module: string): string {
  let folder = path.dirname(module)
  while (!isPackage(folder)) folder = path.dirname(folder)
  return folder
}

function isPackage(folder: string): boolean {
  const up = path.dirname(folder)
  const home = path.basename(up).startsWith('@') ? path.dirname(up) : up
  return path.basename(home) === 'node_modules' && existsSync(path.join(folder, 'package.json'))
}

/** Name, licence and licence text of every package that the modules come from, in the order of their names. */
export function licences(modules: Iterable<string>): string {
  const texts = new Map<string, string>()
  for (const id of modules) {
    // a bundler's own helper modules have no file
    const module = id.split('?')[0]!
    if (!module.includes(`${path.sep}node_modules${path.sep}`) || !existsSync(module)) continue
    const folder = packageFolder(module)
    const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest
    const name = `${manifest.name} ${manifest.version}`
    if (texts.has(name)) continue
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
    const text =
      file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    texts.set(name, `${name} (${manifest.license ?? 'no licence named'})\n\n${text}`.trim())
  }
  return (
    [...texts.keys()]
      .toSorted()
      .map((name) => texts.get(name)!)
      .join(`\n\n${'-'.repeat(80)}\n\n`) + '\n'
  )
}
