import { show, type Problem } from '../values/validate.ts'
import { foldFileName, matchesFile } from './pattern.ts'
import type { Terms } from './types.ts'

/** What holds of all terms and a schema cannot say: data that breaks one of these would judge articles wrongly. */
export function brokenLaws(terms: Terms): Problem[] {
  return [
    ...nameLaws(terms),
    ...domainLaws(terms),
    ...logoLaws(terms),
    ...fingerprintLaws(terms),
    ...dayLaws(terms),
  ]
}

function nameLaws(terms: Terms): Problem[] {
  const bodies = [
    { path: 'names', name: terms.name, names: terms.names },
    ...terms.confusedWith.map(({ name, names }, index) => ({
      path: `confusedWith[${index}].names`,
      name,
      names,
    })),
  ]
  const problems = bodies
    .filter(({ name, names }) => !names.includes(name))
    .map(({ path, name }) => ({ path, message: `expected the name itself, \`${name}\`, among them` }))
  const own = new Set([...terms.names, ...terms.abbreviations].map(foldName))
  for (const [index, body] of terms.confusedWith.entries()) {
    for (const [at, name] of body.names.entries()) {
      if (own.has(foldName(name))) {
        problems.push({
          path: `confusedWith[${index}].names[${at}]`,
          message: `expected a name that is not the wire’s own, got ${show(name)}`,
        })
      }
    }
  }
  return problems
}

function domainLaws(terms: Terms): Problem[] {
  const shared = new Set(terms.sharedDomains?.map(({ domain }) => domain))
  const theirs = terms.confusedWith.flatMap(({ domains }) => domains)
  const unexplained = terms.domains
    .map((domain, index) => ({ domain, index }))
    .filter(
      ({ domain }) =>
        !shared.has(domain) && theirs.some((host) => within(domain, host) || within(host, domain)),
    )
    .map(({ domain, index }) => ({
      path: `domains[${index}]`,
      message: `expected a host of the wire alone, or a reason in \`sharedDomains\`, got ${show(domain)}`,
    }))
  const idle = (terms.sharedDomains ?? [])
    .map(({ domain }, index) => ({ domain, index }))
    .filter(({ domain }) => !terms.domains.includes(domain) || !theirs.includes(domain))
    .map(({ domain, index }) => ({
      path: `sharedDomains[${index}].domain`,
      message: `expected a host that stands in \`domains\` and in \`confusedWith\`, got ${show(domain)}`,
    }))
  return [...unexplained, ...idle]
}

function logoLaws(terms: Terms): Problem[] {
  const problems: Problem[] = []
  const lists = [
    { path: 'logo.files', files: terms.logo.files },
    ...terms.confusedWith.map(({ logoFiles }, index) => ({
      path: `confusedWith[${index}].logoFiles`,
      files: logoFiles,
    })),
  ]
  for (const { path, files } of lists) {
    for (const [index, file] of files.entries()) {
      if (foldFileName(file).replaceAll(/[*-]/g, '').length < 3) {
        problems.push({
          path: `${path}[${index}]`,
          message: `expected at least three letters or digits, got ${show(file)}`,
        })
      }
    }
  }
  const theirs = terms.confusedWith.flatMap(({ logoFiles }) => logoFiles)
  for (const [index, file] of terms.logo.files.entries()) {
    const taken = theirs.find((other) =>
      ['', 'x', '-x-'].some((any) => matchesFile(file, other.replaceAll('*', any))),
    )
    if (taken !== undefined) {
      problems.push({
        path: `logo.files[${index}]`,
        message: `expected a pattern that does not match \`${taken}\` of \`confusedWith\`, got ${show(file)}`,
      })
    }
  }
  return problems
}

function fingerprintLaws(terms: Terms): Problem[] {
  return [
    { path: 'logo', prints: terms.logo.fingerprints ?? [] },
    ...terms.confusedWith.map(({ fingerprints }, index) => ({
      path: `confusedWith[${index}]`,
      prints: fingerprints ?? [],
    })),
  ].flatMap(({ path, prints }) =>
    prints
      .map((print, index) => ({ ...print, path: `${path}.fingerprints[${index}].columns` }))
      .filter(({ cells, columns }) => cells.length % columns !== 0)
      .map((print) => ({
        path: print.path,
        message: `expected a number that parts the ${print.cells.length} cells into rows, got ${show(print.columns)}`,
      })),
  )
}

function dayLaws(terms: Terms): Problem[] {
  return Object.entries(terms.clauses)
    .filter(([, { source }]) => !isDay(source.read))
    .map(([rule, { source }]) => ({
      path: `clauses.${rule}.source.read`,
      message: `expected a day of the calendar, got ${show(source.read)}`,
    }))
}

function isDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

function within(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/, '')
    .trim()
}
