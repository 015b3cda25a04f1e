import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import type { ReportMessage, RuleId } from '@creditline/core'
import { ruleIds, verdictOf } from '@creditline/core'
import { pathFrom } from '../files/list.ts'
import { fingerprintsOf } from '../reports/fingerprint.ts'
import type { Reported } from '../run/checked.ts'
import type { Entry } from './file.ts'

export interface BaselineOptions {
  entries: readonly Entry[]
  /** Absolute path of the directory that the entries' paths are relative to. */
  directory: string
  /** Absolute path of the directory that the reports' paths are relative to. */
  cwd: string
  /** Ids of the terms of this run. */
  terms: readonly string[]
  /** Every fault of this run is taken in. */
  update: boolean
}

/** The faults that are known, held against those of a run. */
export class Baseline {
  readonly #options: BaselineOptions
  readonly #known: ReadonlyMap<string, Entry>
  /** Entries that this run has met, or taken in. */
  readonly #met = new Map<string, Entry>()
  readonly #judged = new Set<string>()

  constructor(options: BaselineOptions) {
    this.#options = options
    this.#known = new Map(options.entries.map((entry) => [keyOf(entry.path, entry.fingerprint), entry]))
  }

  /** The report with what is known aside, in `baselined`; its verdict is that of the rest. */
  apply<R extends Reported>(report: R): R {
    if (report.path === undefined || report.path === '-' || report.verdict === 'unreadable') return report
    const path = pathFrom(this.#options.directory, resolve(this.#options.cwd, report.path))
    this.#judged.add(path)
    const fingerprints = fingerprintsOf(report)
    const isKnown = (message: ReportMessage): boolean => {
      const fingerprint = fingerprints.get(message)!
      const rule = ruleIds.find((id) => id === message.ruleId)
      if (rule === undefined) return false
      const key = keyOf(path, fingerprint)
      if (!this.#options.update && !this.#known.has(key)) return false
      this.#met.set(key, { path, terms: report.terms, rule, fingerprint, reason: message.reason })
      return true
    }
    const baselined = report.messages.filter(isKnown)
    if (baselined.length === 0) return report
    const messages = report.messages.filter((message) => !baselined.includes(message))
    const clauses = { ...report.clauses }
    for (const rule of rulesOf(baselined)) {
      const clause = clauses[rule]
      if (clause && !rulesOf(messages).has(rule)) clauses[rule] = { ...clause, baselined: true }
    }
    return { ...report, clauses, messages, baselined, verdict: verdictOf(report.scope, clauses) }
  }

  /** Entries whose fault is gone, or whose article is; those of articles that this run left out are not judged. */
  unused(): Entry[] {
    return this.#options.entries.filter((entry) => this.#isUnused(entry))
  }

  /** The entries that a new baseline has. */
  updated(): Entry[] {
    const kept = this.#options.entries.filter(
      (entry) => !this.#met.has(keyOf(entry.path, entry.fingerprint)) && !this.#isUnused(entry),
    )
    return [...kept, ...this.#met.values()]
  }

  #isUnused({ path, terms, fingerprint }: Entry): boolean {
    if (this.#met.has(keyOf(path, fingerprint))) return false
    if (this.#judged.has(path)) return this.#options.terms.includes(terms)
    return !existsSync(resolve(this.#options.directory, path))
  }
}

function keyOf(path: string, fingerprint: string): string {
  return `${path}\0${fingerprint}`
}

function rulesOf(messages: readonly ReportMessage[]): Set<RuleId> {
  return new Set(ruleIds.filter((id) => messages.some(({ ruleId }) => ruleId === id)))
}
