import { styleText } from 'node:util'

/** Whether a stream gets colours: as asked, else by the terminal, `NO_COLOR` and `FORCE_COLOR`. */
export function wantsColour(stream: NodeJS.WriteStream, asked: boolean | undefined): boolean {
  return asked ?? styleText('bold', 'x', { stream }) !== 'x'
}

/** Columns of a terminal; what is written elsewhere is cut for a usual one. */
export function widthOf(stream: NodeJS.WriteStream): number {
  return Math.max(60, Math.min(stream.isTTY ? stream.columns : 110, 160))
}
