import { realpathSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { readRegular } from '../files/regular.ts'
import { isWithin } from '../files/within.ts'

/** Largest picture that is read, in bytes. */
const largest = 20_000_000

/** Folders whose content generators put at the root of a site. */
const siteFolders = [
  'static',
  'public',
  'assets',
  'src',
  'content',
  'source',
  'docs',
  'site',
  '_site',
  'dist',
  'out',
]

/** Bytes of pictures that are kept at hand for the next article. */
const mostKept = 50_000_000

/** Places without a picture that are kept in mind: articles of a folder look in the same ones. */
const mostMissing = 50_000

/** Loads the pictures that an article of a repository refers to. */
export type LoadPicture = (file: string, src: string) => Promise<Uint8Array | undefined>

/**
 * Finds pictures among the files of a repository: beside the article where the address is relative, in the folders that
 * a site is made of where it starts with `/`. Nothing outside the repository is read, and nothing of the network.
 *
 * @param root - the repository's folder; for an article outside it, the article's own folder takes its place.
 */
export function repositoryPictures(root: string): LoadPicture {
  const kept = new Map<string, Uint8Array>()
  const missing = new Set<string>()
  let size = 0
  return async (file, src) => {
    const path = pathOf(src)
    if (path === undefined) return undefined
    const home = isWithin(root, file) ? root : dirname(file)
    for (const candidate of candidates(home, file, path)) {
      if (missing.has(candidate)) continue
      const known = kept.get(candidate)
      if (known) return known
      const bytes = read(home, candidate)
      if (!bytes) {
        if (missing.size >= mostMissing) missing.clear()
        missing.add(candidate)
        continue
      }
      if (size + bytes.length > mostKept) {
        kept.clear()
        size = 0
      }
      kept.set(candidate, bytes)
      size += bytes.length
      return bytes
    }
    return undefined
  }
}

/** The path of an address that may be one of the repository's: no scheme, no host. */
function pathOf(src: string): string | undefined {
  const path = /^[^?#]*/.exec(src.trim())?.[0] ?? ''
  if (path === '' || path.startsWith('//') || /^[a-z][a-z0-9+.-]*:/i.test(path)) return undefined
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch (error) {
    // A lone `%` is part of the name.
    if (error instanceof URIError) return path
    throw error
  }
}

/** Where the picture may be: relative addresses from the article, those of the site from every folder above it. */
function* candidates(home: string, file: string, path: string): Generator<string> {
  if (!path.startsWith('/')) {
    yield resolve(dirname(file), path)
    return
  }
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    yield join(folder, path)
    for (const name of siteFolders) yield join(folder, name, path)
    if (folder === home || !isWithin(home, folder)) return
  }
}

/** A regular file of the repository, not too large; `undefined` for anything else. */
function read(home: string, file: string): Uint8Array | undefined {
  if (!isWithin(home, file) || !statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined
  // A link may lead out of the repository.
  if (!isWithin(realpathSync(home), realpathSync(file))) return undefined
  const contents = readRegular(file, largest)
  return 'bytes' in contents ? contents.bytes : undefined
}
