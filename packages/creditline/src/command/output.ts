import { open, realpath, stat } from 'node:fs/promises'
import { codeOf, explain } from '../files/problem.ts'
import type { Whole } from '../files/whole.ts'
import { openWhole } from '../files/whole.ts'

/** Where a report goes. Every write waits until the text is taken, and throws where it is not. */
export interface Output {
  /** It is the terminal that progress is shown on. */
  onTerminal: boolean
  write: (text: string) => Promise<void>
  /** Ends a whole report. */
  close: () => Promise<void>
  /** Ends a report that is not whole: nothing of it stays in a file. */
  abandon: () => Promise<void>
}

/** Thrown where a report cannot be written. */
export class OutputError extends Error {
  override name = 'OutputError'
}

/** Thrown where the reader of the output has gone, as `head` does when it has seen enough. */
export class ReaderGone extends Error {
  override name = 'ReaderGone'
}

/** Standard output, or the file that is named. */
export async function openOutput(path: string | undefined): Promise<Output> {
  return path === undefined ? streamOutput(process.stdout) : fileOutput(path)
}

/** A report to a stream, such as standard output. */
export function streamOutput(stream: NodeJS.WriteStream): Output {
  // The error of a write comes to its callback; without a listener it would end the process as well.
  stream.on('error', () => {})
  return {
    onTerminal: stream.isTTY,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (text === '') return resolve()
        stream.write(text, (error) => (error ? reject(lost(error)) : resolve()))
      }),
    close: async () => {},
    abandon: async () => {},
  }
}

function lost(error: Error): Error {
  if (codeOf(error) === 'EPIPE') return new ReaderGone('The reader has gone')
  return new OutputError(`Report cannot be written: ${explain(error)}`, { cause: error })
}

/** Characters of a report that are written at once. */
const piece = 65_536

/** Milliseconds that a device or a pipe waits for the next piece. */
const moment = 50

/**
 * A report to a file: written beside it and then renamed, so that the file is always a whole report.
 *
 * @throws OutputError where the file cannot be made.
 */
async function fileOutput(path: string): Promise<Output> {
  const target = await realpath(path).catch(() => path)
  const existing = await stat(target).catch(() => undefined)
  // A device or a pipe takes the report as it is; renaming would put a file in its place.
  const direct = existing !== undefined && !existing.isFile()
  let file: Whole
  try {
    file = direct ? await openDirect(target) : await openWhole(target)
  } catch (error) {
    const reason = codeOf(error) === 'ENOENT' ? 'its directory does not exist' : explain(error)
    throw new OutputError(`Output \`${path}\` cannot be written: ${reason}`, { cause: error })
  }
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (codeOf(error) === 'EPIPE') throw new ReaderGone('The reader has gone')
      throw new OutputError(`Output \`${path}\` cannot be written: ${explain(error)}`, { cause: error })
    }
  }
  // Reports of thousands of small articles are written in few pieces; whoever reads them meanwhile waits a moment.
  let held = ''
  let written = performance.now()
  const flush = async (): Promise<void> => {
    const text = held
    held = ''
    written = performance.now()
    if (text !== '') await file.handle.writeFile(text)
  }
  return {
    onTerminal: false,
    write: async (text) => {
      held += text
      const waited = direct && performance.now() - written >= moment
      if (waited || held.length >= piece) await guarded(flush)
    },
    close: () =>
      guarded(async () => {
        await flush()
        await file.settle()
      }),
    abandon: () => file.discard(),
  }
}

/** A device or a pipe, which takes what is written as it comes. */
async function openDirect(target: string): Promise<Whole> {
  const handle = await open(target, 'w')
  return { handle, settle: () => handle.close(), discard: () => handle.close() }
}
