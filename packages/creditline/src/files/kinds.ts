import type { Dirent, Stats } from 'node:fs'

const articleName = /\.(?:html?|xhtml|md|markdown|mdx|txt)$/i

/** Whether a file of a directory is taken for an article, by the end of its name. */
export function isArticleName(name: string): boolean {
  return articleName.test(name)
}

/** What a thing that is no regular file is, in words; `undefined` for a regular file. */
export function oddKind(stats: Stats | Dirent): string | undefined {
  if (stats.isFile()) return undefined
  if (stats.isDirectory()) return 'a directory'
  if (stats.isFIFO()) return 'a named pipe'
  if (stats.isSocket()) return 'a socket'
  return 'a device'
}
