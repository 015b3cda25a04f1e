import { readFileSync } from 'node:fs'
import { check, readTerms } from '@creditline/core'
import { reporter } from './pages.ts'

const file = new URL('../../packages/terms/dcnf.json', import.meta.url)
const terms = readTerms(JSON.parse(readFileSync(file, 'utf8')), 'dcnf.json')

/** The whole check: parse, facts, style sheets, rules, report. */
export async function checkPage(html: string): Promise<void> {
  await check(html, { terms, republished: true, story: { reporters: [reporter] }, format: 'html' })
}
