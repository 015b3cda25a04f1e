import { withoutLongRuns } from '../text/marks.ts'
/** What sites add to a file's name: sizes, densities, counters, the mark of an edited or scaled copy. */
const copySuffix = /-(?:\d+x\d+|\d{1,2}x|scaled|edited|copy|e\d{9,14}|\d{1,2})$/

const extension = /\.(?:png|jpe?g|gif|webp|avif|svgz?|ico|bmp|tiff?|heic|jxl|apng)$/

/**
 * Whether a picture's address ends as a pattern of file names says. Case, extension, the signs between words, and what
 * sites add to a copy's name (`-300x88`, `@2x`, `-scaled`) do not matter.
 *
 * @param pattern - `*` stands for any run of characters. Without `/` it is compared with the last part of the path,
 *   with `/` with as many parts as it has.
 * @param path - an address or path without query.
 */
export function matchesFile(pattern: string, path: string): boolean {
  return createFileMatcher([pattern])(path)
}

/** As `matchesFile`, for many patterns and many addresses: each pattern and each part of an address is folded once. */
export function createFileMatcher(patterns: readonly string[]): (path: string) => boolean {
  const globs = patterns.map((pattern) => pattern.split('/').map((part) => foldFileName(part)))
  const longest = Math.max(0, ...globs.map((glob) => glob.length))
  return (path) => {
    const parts = path
      .split('/')
      .slice(-longest)
      .map((part) => foldFileName(part))
    return globs.some((glob) => {
      const skip = parts.length - glob.length
      return skip >= 0 && glob.every((want, index) => matchesGlob(want, parts[skip + index]!))
    })
  }
}

/** The longest run of signs without a star in a pattern: an address that ends as the pattern says has it. */
export function longestRun(pattern: string): string {
  const runs = pattern.split('/').flatMap((part) => foldFileName(part).split('*'))
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), '')
}

/** A file's name as patterns are compared: lower case, words joined by `-`, without extension and copy's marks. */
export function foldFileName(name: string): string {
  let folded = withoutLongRuns(decode(name)).normalize('NFKC').toLowerCase().trim()
  for (let cut = 0; cut < 2 && extension.test(folded); cut++) folded = folded.replace(extension, '')
  folded = folded.replaceAll(/[^\p{L}\p{N}*]+/gu, '-').replaceAll(/^-|-$/g, '')
  for (let cut = 0; cut < 3 && copySuffix.test(folded); cut++) folded = folded.replace(copySuffix, '')
  return folded
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    // A lone `%` is part of the name.
    return name
  }
}

/** Compares by the last star only, so that time grows with the product of the lengths at most. */
function matchesGlob(glob: string, word: string): boolean {
  let at = 0
  let star = -1
  let resume = 0
  let position = 0
  while (position < word.length) {
    if (glob[at] === '*') {
      star = at++
      resume = position
    } else if (glob[at] === word[position]) {
      at++
      position++
    } else if (star >= 0) {
      at = star + 1
      position = ++resume
    } else return false
  }
  while (glob[at] === '*') at++
  return at === glob.length
}
