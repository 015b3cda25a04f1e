/** Tells on a terminal how far a long run is, and leaves nothing behind. */
export interface Progress {
  done: (number: number) => void
  /** Takes the line away, so that others can write. */
  clear: () => void
}

const silent: Progress = { done: () => {}, clear: () => {} }

/** Milliseconds before anything is shown, and between two changes. */
const patience = 700
const pace = 100

/**
 * Progress on a stream that is a terminal; silent on any other.
 *
 * @param total - how many articles there are, where that is known.
 */
export function progressOn(
  open: () => NodeJS.WriteStream,
  total: number | undefined,
  wanted: boolean,
): Progress {
  if (!wanted || (total !== undefined && total < 2)) return silent
  const stream = open()
  if (!stream.isTTY) return silent
  let next = Date.now() + patience
  let shown = false
  const clear = (): void => {
    if (shown) stream.write('\r\u001B[K')
    shown = false
  }
  return {
    clear,
    done: (number) => {
      if (Date.now() < next) return
      next = Date.now() + pace
      stream.write(`\r\u001B[K${number}${total === undefined ? '' : ` of ${total}`} checked`)
      shown = true
    },
  }
}
