import { readdirSync, realpathSync, type Dirent } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import type { AuthorData, Authors } from '@creditline/core'
import { readAuthors } from '@creditline/core'
import { codeOf } from '../files/problem.ts'
import { readRegular } from '../files/regular.ts'
import { isWithin } from '../files/within.ts'

/** A data file of authors, as read. */
export interface AuthorSource {
  /** Relative to the repository. */
  path: string
  bytes: Uint8Array
  /** Of the author, where the file is about one. */
  id: string | undefined
}

/** The data files of authors of a repository. */
export interface AuthorFiles {
  /** Those above an article, the nearest first: the same list for the same folder. */
  sources: (file: string) => readonly AuthorSource[]
  /** The authors in them, by the ids that articles name them by. */
  find: (file: string) => Promise<Authors>
}

/** Folders of a site that have its data or its collections. */
const bases = ['', '_data', 'data', 'src/_data', 'src/data', 'content', 'src/content']

/** What generators and themes call a file or a folder of authors. */
const named = /^_?(?:authors?|people|staff|writers?|reporters?|contributors?|team)$/i

const data = new Set(['.yml', '.yaml', '.json', '.toml'])
const pages = new Set(['.md', '.mdx', '.markdown'])

/** Bytes of a data file, and files of a folder of authors. */
const largest = 2_000_000
const mostFiles = 5_000

/**
 * Finds the data files of authors above an article, up to the repository's folder: `_data/authors.yml`,
 * `data/authors/*.toml`, `src/content/authors/*.json`, `_authors/*.md`, `content/authors/ID/_index.md` and the like. The
 * nearest wins. Nothing outside the repository is read, and each folder once.
 */
export function repositoryAuthors(root: string): AuthorFiles {
  const known = new Map<string, readonly AuthorSource[]>()
  const read = new WeakMap<readonly AuthorSource[], Promise<Authors>>()
  const sourcesOf = (home: string, folder: string): readonly AuthorSource[] => {
    let found = known.get(folder)
    if (!found) {
      const above = folder === home ? [] : sourcesOf(home, dirname(folder))
      const own = readSources(home, folder)
      found = own.length === 0 ? above : [...own, ...above]
      known.set(folder, found)
    }
    return found
  }
  const sources = (file: string): readonly AuthorSource[] => {
    const folder = dirname(file)
    return sourcesOf(isWithin(root, file) ? root : folder, folder)
  }
  return {
    sources,
    find: (file) => {
      const list = sources(file)
      let authors = read.get(list)
      if (!authors) read.set(list, (authors = readAll(list)))
      return authors
    },
  }
}

async function readAll(sources: readonly AuthorSource[]): Promise<Authors> {
  const found = new Map<string, AuthorData>()
  for (const { path, bytes, id } of sources) {
    const authors = await readAuthors(new TextDecoder().decode(bytes), path, id)
    for (const [key, author] of Object.entries(authors)) if (!found.has(key)) found.set(key, author)
  }
  return Object.fromEntries(found)
}

function readSources(home: string, folder: string): AuthorSource[] {
  const sources: AuthorSource[] = []
  for (const { file, id } of dataFiles(folder)) {
    // A link may lead out of the repository.
    if (!isWithin(realpathSync(home), realpathSync(file))) continue
    const contents = readRegular(file, largest)
    if ('bytes' in contents) sources.push({ path: relative(home, file), bytes: contents.bytes, id })
  }
  return sources
}

interface DataFile {
  file: string
  /** Of the author, where the file is about one. */
  id: string | undefined
}

function* dataFiles(folder: string): Generator<DataFile> {
  for (const base of bases) {
    for (const entry of entriesOf(join(folder, base))) {
      const file = join(folder, base, entry.name)
      if (!named.test(basename(entry.name, extname(entry.name)))) continue
      if (entry.isDirectory()) yield* filesOf(file)
      else if (data.has(extname(entry.name))) yield { file, id: undefined }
    }
  }
}

function* filesOf(folder: string): Generator<DataFile> {
  for (const entry of entriesOf(folder).slice(0, mostFiles)) {
    const extension = extname(entry.name)
    const file = join(folder, entry.name)
    if (entry.isDirectory()) {
      for (const page of entriesOf(file))
        if (/^_?index\.(?:md|mdx|markdown|json|ya?ml|toml)$/.test(page.name))
          yield { file: join(file, page.name), id: entry.name }
    } else if (data.has(extension) || pages.has(extension))
      yield { file, id: basename(entry.name, extension) }
  }
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(codeOf(error) ?? '')) return []
    throw error
  }
}
