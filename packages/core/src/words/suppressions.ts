import { VFileMessage } from 'vfile-message'
import type { ReportMessage } from '../report.ts'
import type { Fault, FaultCode } from '../suppress/suppression.ts'
import type { Words } from './say.ts'
import { quote } from './say.ts'

const page = 'https://github.com/creditline/creditline/blob/main/docs/suppressions.md'

const unused = {
  met: 'the clause is met',
  'not-applicable': 'the clause does not apply',
  'out-of-scope': 'the article is in the scope of no terms',
} as const satisfies Record<NonNullable<Fault['unused']>, string>

const expecting = ({ expected }: Fault): string => (expected ? `, expected ${quote(expected)}` : '')

const sentences: Record<FaultCode, (fault: Fault) => Words> = {
  'suppression-directive': (fault) => ({
    reason: `Unexpected ${quote(fault.actual)}${expecting(fault)}`,
    advice: 'As it stands, it does nothing.',
  }),
  'suppression-clause': (fault) => ({
    reason:
      fault.actual === ''
        ? 'Unexpected missing clause of a suppression, expected one such as `logo`'
        : `Unexpected clause ${quote(fault.actual)} of a suppression${expecting(fault)}`,
    advice: 'Name the clause, then a colon and the reason; as it stands, nothing is suppressed.',
  }),
  'suppression-reason': ({ actual }) => ({
    reason: `Unexpected missing reason of the suppression of ${quote(actual)}`,
    advice: 'Say why behind a colon; without a reason nothing is suppressed.',
  }),
  'suppression-repeated': ({ actual }) => ({
    reason: `Unexpected second suppression of ${quote(actual)}, expected one`,
    advice: 'Take one of them out.',
  }),
  'suppression-unused': ({ actual, unused: why = 'met' }) => ({
    reason: `Unexpected suppression of ${quote(actual)}: ${unused[why]}`,
    advice: 'Take it out: it would hide a later fault.',
  }),
}

/** Turns a fault of a suppression into a message: a warning at its place. */
export function tellFault(fault: Fault): ReportMessage {
  const { reason, advice } = sentences[fault.code](fault)
  const message: ReportMessage = new VFileMessage(reason, {
    ...(fault.position && { place: fault.position }),
    ruleId: 'suppression',
    source: 'creditline',
  })
  message.fatal = false
  message.code = fault.code
  message.url = page
  message.note = advice
  return message
}
