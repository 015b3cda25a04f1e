import { fold } from '../text/fold.ts'
import { compareNames } from '../text/names.ts'
import type { Finding, Judgement, RuleInput } from './rule.ts'
import { judgement, met, notApplicable } from './rule.ts'

/** Advice: the metadata names no other author than the reporter. */
export function metadataAuthor({ terms, facts, story }: RuleInput): Judgement {
  if (facts.metadataAuthors.length === 0) return notApplicable
  const reporters = story?.reporters ?? facts.byline?.people.map(({ name }) => name) ?? []
  if (reporters.length === 0) return met
  const wire = new Set([...terms.names, ...terms.abbreviations].map((name) => fold(name).lower))
  const findings = new Map<string, Finding>()
  for (const { name, position } of facts.metadataAuthors) {
    const known = reporters.some((reporter) => ['same', 'variant'].includes(compareNames(name, reporter)))
    if (known || wire.has(fold(name).lower) || findings.has(name)) continue
    findings.set(name, {
      status: 'breach',
      code: 'metadata-author-other',
      position,
      actual: name,
      expected: reporters,
    })
  }
  return judgement([...findings.values()])
}
