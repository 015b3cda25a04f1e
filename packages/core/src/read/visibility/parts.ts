import { code, isUrl, tokenEnd } from './lexis.ts'
import { tooDeep } from './limits.ts'

/**
 * Characters that are parsed at once. css-tree keeps its buffers at the size of the longest text that it was ever
 * given, never below 16,384, and clears them whole for each text: a longer one would make all that come after it dear.
 */
const longest = 15_000

/** An address longer than this is one by which a picture or a font is carried along. */
const longestAddress = 100

/** A list of CSS, cut into texts that are parsed one by one. */
interface Parts {
  texts: string[]
  /** An item of the list is longer, or nested deeper, than any that people write, and was left out. */
  beyond: boolean
}

/**
 * Cuts a long list at the signs that stand outside of brackets, strings, comments and addresses. Long addresses are
 * shortened: nothing depends on where a picture comes from.
 */
export function partsOf(list: string, sign: ';' | ','): Parts {
  const parts: Parts = { texts: [], beyond: false }
  let group: string | undefined
  const finish = (): void => {
    if (group === undefined) return
    if (tooDeep(group)) parts.beyond = true
    else parts.texts.push(group)
    group = undefined
  }
  for (const item of list.length <= longest ? [list] : itemsOf(list, sign.charCodeAt(0))) {
    if (item.length > longest) {
      parts.beyond = true
      continue
    }
    if (group !== undefined && group.length + item.length >= longest) finish()
    group = group === undefined ? item : `${group}${sign}${item}`
  }
  finish()
  return parts
}

function* itemsOf(list: string, sign: number): Generator<string> {
  let depth = 0
  let shortened = ''
  let from = 0
  for (let at = 0; at < list.length; at++) {
    const last = tokenEnd(list, at)
    if (last >= 0) {
      if (last - at > longestAddress && isAddress(list, at)) {
        shortened += list.slice(from, at + 1)
        from = last
      }
      at = last
      continue
    }
    const char = list.charCodeAt(at)
    if (char === code.open || char === code.openSquare || char === code.openCurly) depth++
    else if (char === code.close || char === code.closeSquare || char === code.closeCurly) {
      if (depth > 0) depth--
    } else if (char === sign && depth === 0) {
      yield shortened + list.slice(from, at)
      shortened = ''
      from = at + 1
    }
  }
  yield shortened + list.slice(from)
}

/** Whether the bracket or the quote that stands here opens an address. */
function isAddress(list: string, at: number): boolean {
  return list.charCodeAt(at) === code.open
    ? isUrl(list, at)
    : /\burl\(\s*$/i.test(list.slice(Math.max(0, at - 20), at))
}
