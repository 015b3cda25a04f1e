import type { Judged } from 'creditline/shell'
import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { judged } from '../../creditline/test/hostile-text.ts'
import { commandsOf } from '../../creditline/test/runner.ts'
import { Annotations } from '../src/annotations.ts'

// oxlint-disable-next-line no-control-regex -- what must not be there
const unseen = /[\0-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Cs}/u

/** What the action prints of the reports. */
function printed(articles: readonly Judged[]): string {
  let log = ''
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    log += String(chunk)
    return true
  })
  try {
    const annotations = new Annotations('site/')
    for (const { reports } of articles) for (const report of reports) annotations.add(report)
    annotations.print()
  } finally {
    write.mockRestore()
  }
  return log
}

test('whatever the text, a runner takes our annotations and no other command, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(judged, { maxLength: 12 }), (articles) => {
      const log = printed(articles)
      const lines = log.split('\n').slice(0, -1)
      expect(commandsOf(log)).toHaveLength(lines.length)
      for (const line of lines) expect(line).toMatch(/^::(?:error|warning|notice)( [^:]*)?::[^:]*/)
      expect(log).not.toMatch(unseen)
      const kinds = Map.groupBy(commandsOf(log), (name) => name)
      expect(kinds.get('error')?.length ?? 0).toBeLessThanOrEqual(9)
      expect(kinds.get('warning')?.length ?? 0).toBeLessThanOrEqual(10)
      expect(kinds.get('notice')?.length ?? 0).toBeLessThanOrEqual(10)
    }),
    { numRuns: Number(process.env['RUNS'] ?? 100) },
  )
})
