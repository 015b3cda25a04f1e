import { resolve } from 'node:path'
import { getInput, getMultilineInput } from '@actions/core'
import {
  type FailOn,
  failOns,
  readChoice,
  readFormats,
  readShard,
  reportFormats,
  type ReportFormat,
  type Shard,
  type Values,
  type Wanted,
} from 'creditline/shell'
import { type Scope, scopes, usualScope } from './scope.ts'

/** What the workflow asks for. */
export interface Inputs {
  /** Files, folders and globs, relative to `cwd`; none where a computed list came out empty. */
  paths: string[]
  /** What the articles are held against, as the command takes it. */
  against: Values
  /** The reports to write; the file of each is absolute. */
  reports: Wanted[]
  /** The part of the articles to check; `undefined` for all. */
  shard: Shard | undefined
  /** Address of the logo that suggested changes put in. */
  logo: string | undefined
  /** `undefined` where the configuration decides. */
  failOn: FailOn | undefined
  scope: Scope
  /** Path of the baseline, relative to `cwd`. */
  baseline: string | undefined
  cwd: string
}

/** Annotations are made beside every report, so `github` is none to choose. */
type LogFormat = Exclude<ReportFormat, 'github'>

const names = { format: 'input format', output: 'input output' }

const formats = reportFormats.filter((format): format is LogFormat => format !== 'github')

/** @throws InputError or UsageError where an input has a value that it cannot have, naming the input. */
export function readInputs(): Inputs {
  const cwd = resolve(process.env['GITHUB_WORKSPACE'] ?? '.', getInput('working-directory'))
  const terms = getMultilineInput('terms')
  const reporter = getMultilineInput('reporter')
  // an input that is left empty is as good as left out
  const stories = getInput('stories')
  const output = getInput('output')
  const config = getInput('config')
  const failOn = getInput('fail-on')
  return {
    paths: getMultilineInput('paths'),
    against: {
      ...(config !== '' && { config: config !== 'none' && config }),
      ...(terms.length > 0 && { terms }),
      ...(reporter.length > 0 && { reporter }),
      ...(stories !== '' && { stories }),
      republished: flag('republished'),
    },
    reports: readFormats(getMultilineInput('format'), formats, output || undefined, cwd, names).map(
      ({ format, file }) => ({ format, file: file === undefined ? undefined : resolve(cwd, file) }),
    ),
    shard: readShard(getInput('shard') || undefined, 'input shard'),
    logo: getInput('logo') || undefined,
    failOn: failOn === '' ? undefined : readChoice('input fail-on', failOn, failOns),
    scope: readChoice('input scope', getInput('scope') || usualScope(), scopes),
    baseline: getInput('baseline') || undefined,
    cwd,
  }
}

/** Thrown where an input has a value that it cannot have. */
export class InputError extends Error {
  override name = 'InputError'
}

function flag(name: string): boolean {
  const value = getInput(name)
  if (!/^(true|false|)$/i.test(value))
    throw new InputError(`Unexpected value \`${value}\` of input ${name}, expected \`true\` or \`false\``)
  return value.toLowerCase() === 'true'
}
