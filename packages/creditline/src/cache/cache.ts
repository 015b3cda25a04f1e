import type { Stats } from 'node:fs'
import { statSync } from 'node:fs'
import { readArticle } from '../files/read.ts'
import { decoderVersion } from '../pictures/decode.ts'
import type { LookedAt } from '../pictures/trace.ts'
import { shortOf } from '../pictures/trace.ts'
import type { Article } from '../run/article.ts'
import type { Resolved } from '../run/options.ts'
import { provedOutOfScope } from '../run/proof.ts'
import type { Packed, Wanted } from '../run/work.ts'
import { check } from '../run/work.ts'
import { version } from '../version.ts'
import type { Entry } from './file.ts'
import { readCache, writeCache } from './file.ts'
import { hashOf } from '../files/hash.ts'

/** What was said of articles in runs before, for as long as nothing that it rests on has changed. */
export interface ResultCache {
  /** What was said of an article that is as it was; `undefined` where it must be judged. */
  find: (article: Article) => Promise<Packed | undefined>
  /** Keeps what is said of an article that `find` did not know; what it knew is not asked for. */
  keep: (article: Article, pack: () => Packed) => void
  /** Writes the cache, whole or not at all. */
  save: () => Promise<void>
}

/**
 * A file that changed so short a time before it was looked at may change again without a trace: its times are as coarse
 * as this on some file systems. (Git calls such an entry racy.)
 */
const racy = 2_000

/**
 * Opens a cache. Its entries hold for one version, one set of options, terms and stories; of an article, for its bytes,
 * the pictures that were looked at for it and the data files of authors around it. Where the file system says that a file
 * was not touched since it was read, it is not read again.
 *
 * @param file - absolute path of the cache's file.
 * @param tell - hears why a cache that is there is not used.
 */
export function openCache(
  file: string,
  resolved: Resolved,
  wanted: Wanted,
  tell: (reason: string) => void,
): ResultCache {
  const key = keyOf(resolved, wanted)
  const { entries: old, foreign, broken } = readCache(file, key)
  if (foreign) tell('it is no cache of Creditline; it is left as it is')
  else if (broken) tell('it is broken; it is made anew')
  const met = new Map<string, Entry>()
  /** Whether there is anything to write. */
  let changed = false
  /** How the files of articles that are being judged were found. */
  const found = new Map<string, string | undefined>()
  const authors = authorHashes(resolved)
  const seeSame = pictureLook(resolved)

  return {
    async find(article) {
      const { path, file: source } = article
      if (source === undefined || article.bytes || article.problem) return undefined
      const now = Date.now()
      const stats = statSync(source, { throwIfNoEntry: false })
      const mark = stats && markOf(stats, now)
      const entry = old.get(path)
      const holds =
        entry?.authors === authors(source) &&
        isSame(entry, source, mark) &&
        (await seeSame(entry.pictures, source))
      if (entry && holds) {
        // A mark that says more than the one before spares reading the file the next time.
        const better = mark !== undefined && mark !== entry.mark
        changed ||= better
        met.set(path, better ? { ...entry, mark } : entry)
        return entry.said ? unpack(entry.said) : check.pack(provedOutOfScope(path, resolved))
      }
      found.set(path, mark)
      return undefined
    },
    keep({ path, file: source }, pack) {
      if (!found.has(path)) return
      const mark = found.get(path)
      found.delete(path)
      const said = pack()
      if (source === undefined || !('reports' in said) || !said.trace) return
      const { bytes, pictures, proved } = said.trace
      const kept = proved ? undefined : { reports: said.reports, lines: [...said.lines] }
      met.set(path, { bytes, pictures, mark, authors: authors(source), said: kept })
      changed = true
    },
    async save() {
      // What this run did not meet stays, unless it is most of the file.
      const others = [...old].filter(([path]) => !met.has(path))
      if (foreign || (!changed && !broken && others.length <= met.size)) return
      await writeCache(file, key, new Map([...(others.length <= met.size ? others : []), ...met]))
    },
  }
}

function isSame(entry: Entry, source: string, mark: string | undefined): boolean {
  if (mark !== undefined && mark === entry.mark) return true
  const bytes = readArticle(source)
  return bytes instanceof Uint8Array && hashOf(bytes) === entry.bytes
}

function unpack({ reports, lines }: NonNullable<Entry['said']>): Packed {
  return { reports, lines: new Map(lines) }
}

/** What changes where a file is written, moved or replaced; `undefined` where it may yet change without a trace. */
function markOf({ size, ino, mtimeMs, ctimeMs }: Stats, now: number): string | undefined {
  return Math.max(mtimeMs, ctimeMs) > now - racy ? undefined : `${size} ${ino} ${mtimeMs} ${ctimeMs}`
}

/** What all entries rest on: the version, and everything that articles are held against. */
function keyOf({ settings }: Resolved, wanted: Wanted): string {
  return hashOf(JSON.stringify([version, process.version, decoderVersion(), settings, wanted]))
}

/** Whether the pictures that an article refers to are still those that were looked at. */
function pictureLook({
  loadPicture,
}: Resolved): (pictures: readonly LookedAt[], source: string) => Promise<boolean> {
  return async (pictures, source) => {
    for (const [src, found] of pictures)
      if ((await shortOf(() => loadPicture(source, src))) !== found) return false
    return true
  }
}

/** The data files of authors around an article, in short. */
function authorHashes({ authorFiles }: Resolved): (source: string) => string {
  const known = new WeakMap<object, string>()
  return (source) => {
    const sources = authorFiles.sources(source)
    let short = known.get(sources)
    if (short === undefined) {
      const parts = sources.map(({ path, id, bytes }) => [path, id, hashOf(bytes)])
      known.set(sources, (short = sources.length === 0 ? '' : hashOf(JSON.stringify(parts))))
    }
    return short
  }
}
