import { forTerminal } from '../reports/escape.ts'
import type { Reported } from '../run/checked.ts'
import { errorStream } from './error-stream.ts'

/** Tells on standard error why an article could not be judged, where the report goes elsewhere. */
export function tell({ path = '-', messages }: Reported): void {
  const reasons = messages.map(({ reason }) => reason).join('; ')
  errorStream().write(`creditline: ${forTerminal(path)}: ${forTerminal(reasons)}\n`)
}
