import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Manifest {
  name: string
  version: string
  private?: boolean
  exports?: unknown
  dependencies?: Record<string, string>
  bin?: Record<string, string>
}

export interface Packed {
  name: string
  folder: string
  tarball: string
}

const root = path.join(import.meta.dirname, '..')

/** Folders of the packages that are published. */
export function publishedFolders(): string[] {
  return globSync('packages/*/package.json', { cwd: root })
    .filter((file) => (JSON.parse(readFileSync(path.join(root, file), 'utf8')) as Manifest).private !== true)
    .map((file) => path.join(root, path.dirname(file)))
    .toSorted()
}

/**
 * Packs every published package as a release does. They must be built.
 *
 * @param destination - the folder that the tarballs are written to.
 */
export function packAll(destination: string): Packed[] {
  return publishedFolders().map((folder) => {
    const out = execFileSync('pnpm', ['pack', '--json', '--pack-destination', destination], {
      cwd: folder,
      encoding: 'utf8',
    })
    const { name, filename } = JSON.parse(out) as { name: string; filename: string }
    return { name, folder, tarball: path.resolve(folder, filename) }
  })
}
