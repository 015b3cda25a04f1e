/** Articles above so many bytes are judged in a thread. */
const largest = 65_536

/** Most tags of an article that is judged in the calling thread, and most that may be open at once by their count. */
const mostTags = 1500
const mostOpen = 250

/** Most characters of one block that Markdown may take for mark-up. */
const mostMarks = 250

/**
 * Whether an article is so small and plain that it cannot take a process down, whatever it is made of: few tags, little
 * that nests, little that Markdown must weigh. A scan over the bytes; `false` says nothing about the article but that
 * a thread with bounds of its own should judge it.
 *
 * @param html - it is HTML, in which nothing stands for mark-up of Markdown.
 */
export function isPlain(bytes: Uint8Array, html: boolean): boolean {
  if (bytes.length > largest) return false
  let tags = 0
  let open = 0
  let marks = 0
  let blank = true
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === 0) return false
    if (byte === lessThan) {
      if (++tags > mostTags) return false
      if (bytes[at + 1] === slash) open = Math.max(0, open - 1)
      else if (isLetter(bytes[at + 1]) && ++open > mostOpen) return false
    }
    if (byte === newline) {
      if (blank) marks = 0
      blank = true
    } else if (byte > space) blank = false
    if (!html && isMark[byte] === 1 && ++marks > mostMarks) return false
  }
  return true
}

const newline = 10
const space = 32
const slash = 47
const lessThan = 60

const isMark = new Uint8Array(256)
for (const mark of '*_[]!>~`|') isMark[mark.charCodeAt(0)] = 1

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 32) >= 97 && (byte | 32) <= 122
}
