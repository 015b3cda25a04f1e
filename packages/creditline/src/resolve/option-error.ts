/** A wrong option: names it, what stands there, and what was expected. */
export class OptionError extends TypeError {}

/** Runs a reader of options; the `TypeError` that it throws is about an option. */
export function asOptionError<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof OptionError || !(error instanceof TypeError)) throw error
    throw new OptionError(error.message, { cause: error })
  }
}
