import type { Report, ReportMessage } from '@creditline/core'
import type { Judged } from 'creditline/shell'
import * as fc from 'fast-check'
import { VFileMessage } from 'vfile-message'

// Text of pages, front matter and file names that means something to a terminal, a runner or Markdown.
const pieces = [
  '\n', '\r', '\r\n', '\t', '\0', '\u001b[31m', '\u001b]0;title\u0007', '\u009b2J', '\u202e', '\u2028', '\u0085',
  '\ud800', '\u{e0041}', '\u00ad', '\ufe0f', '\ufffe', '\uffff', '#\u00ad#[error]', '\u00ad:\ufe0f:error::', '::error::', '::set-env name=A::', '\n::add-mask::x', '##[error]', '##[group]x', ' ::warning ',
  '%0A', '%', ',', ':', '`', '``', '|', '\\', '\\|', '*', '**', '_', '~~', '<b>', '</td>', '<!--', '-->', ']]>', '<![CDATA[', '<?x?>', '"', '\'', '&amp;', '](', '../', '/', '\\', 'javascript:', ':tada:', '&lt;', '&#60;',
  '[x](https://evil.example)', '![x](y)', '[', ']', '(', ')', 'https://evil.example', 'www.evil.example', 'a@evil.example',
  '@everyone', '#1', '# ', '\n# ', '\n- ', '\n\n', '\n| --- |', '1. ', '> ', '```', '\n```\n', '---', '===', '$x$', '[^1]',
  '[^1]: ', '- [ ] ', 'Jane Roe', ' ', '文', '👩‍💻', 'é',
] // prettier-ignore
const hostile = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 3 })), {
  maxLength: 6,
})
const text = hostile.map((parts) => parts.join(''))

const message: fc.Arbitrary<ReportMessage> = fc
  .record({
    reason: text,
    note: text,
    fatal: fc.constantFrom(true, false, undefined),
    line: fc.integer({ min: 1, max: 3 }),
    column: fc.integer({ min: 1, max: 12 }),
    length: fc.integer({ min: 0, max: 12 }),
    lines: fc.integer({ min: 0, max: 1 }),
  })
  .map(({ reason, note, fatal, line, column, length, lines }) => {
    const end = { line: line + lines, column: column + length }
    const made = new VFileMessage(`x${reason}`, { place: { start: { line, column }, end }, ruleId: 'byline' })
    made.fatal = fatal
    made.note = `${note}\n${note}`
    made.actual = reason
    made.expected = [note]
    return made
  })

export const judged: fc.Arbitrary<Judged> = fc
  .record({
    path: text,
    source: text,
    messages: fc.array(message, { minLength: 1, maxLength: 3 }),
    suppressed: fc.array(fc.record({ by: fc.constant('comment'), reason: text, message }), { maxLength: 1 }),
    baselined: fc.array(message, { maxLength: 1 }),
  })
  .map(({ path, source, messages, suppressed, baselined }) => {
    const report = {
      path: `p${path}`,
      terms: 'dcnf',
      scope: 'credited',
      verdict: 'breach',
      clauses: { byline: { status: 'breach', force: 'must' } },
      messages,
      suppressed,
      baselined,
    } as unknown as Report
    const lines = new Map(source.split(/\r\n?|\n/).map((line, index) => [index + 1, line]))
    return { path: report.path!, reports: [report], lines }
  })
