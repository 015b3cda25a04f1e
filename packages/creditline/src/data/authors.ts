import { readdirSync, realpathSync, type Dirent } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import type { AuthorData, Authors } from '@creditline/core'
import { readAuthors } from '@creditline/core'
import { codeOf } from '../files/problem.ts'
import { readRegular } from '../files/regular.ts'
import { isWithin } from '../files/within.ts'

/** Finds the authors that the articles of a folder may name by their ids. */
export type FindAuthors = (file: string) => Promise<Authors>

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
export function repositoryAuthors(root: string): FindAuthors {
  const known = new Map<string, Promise<Authors>>()
  const authorsFrom = (home: string, folder: string): Promise<Authors> => {
    let found = known.get(folder)
    if (!found) {
      found = readFolder(home, folder, authorsFrom)
      known.set(folder, found)
    }
    return found
  }
  return (file) => {
    const folder = dirname(file)
    return authorsFrom(isWithin(root, file) ? root : folder, folder)
  }
}

async function readFolder(
  home: string,
  folder: string,
  authorsFrom: (home: string, folder: string) => Promise<Authors>,
): Promise<Authors> {
  const above = folder === home ? {} : await authorsFrom(home, dirname(folder))
  const own = new Map<string, AuthorData>()
  for (const { file, id } of dataFiles(folder)) {
    if (!isWithin(realpathSync(home), realpathSync(file))) continue
    const contents = readRegular(file, largest)
    if (!('bytes' in contents)) continue
    const read = await readAuthors(contents.bytes.toString('utf8'), relative(home, file), id)
    for (const [key, author] of Object.entries(read)) if (!own.has(key)) own.set(key, author)
  }
  return own.size === 0 ? above : Object.fromEntries([...Object.entries(above), ...own])
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
