import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { checkAll, readTerms } from '@creditline/core'
import type { Answer, Question } from './lane.ts'
import { wrongPlaces } from './places.ts'

// Judges one article after the other, as its parent asks, and tells what each has cost.

const file = new URL('../../packages/terms/dcnf.json', import.meta.url)
const terms = readTerms(JSON.parse(readFileSync(file, 'utf8')), 'dcnf.json')
const story = {
  reporters: ['Jane Q. Example'],
  headline: 'Bridge reopens',
  text: 'The bridge is whole again.',
}

async function answer({ path, bytes }: Question): Promise<Answer> {
  const before = process.cpuUsage()
  const reports = await checkAll(bytes, { terms, path, story, republished: true })
  const { user, system } = process.cpuUsage(before)
  const [report] = reports
  return {
    verdict: report.verdict,
    limit: report.verdict === 'unreadable' ? report.messages[0]?.ruleId : undefined,
    reason: report.messages[0]?.reason,
    digest: createHash('sha256').update(JSON.stringify(reports)).digest('hex'),
    cpu: (user + system) / 1000,
    wrongPlaces: wrongPlaces(bytes, report),
  }
}

process.on('message', (question: Question) => {
  void answer(question).then(
    (said) => process.send!(said),
    (error: unknown) =>
      process.send!({ thrown: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
})
