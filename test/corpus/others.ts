import { check, rowOf, type Score, type Setting } from './run.ts'

/** Pages that republish nothing: out of scope each of them, and compliant none of them even where scope is given. */
export async function scoreOthers(setting: Setting): Promise<Score> {
  const plain = await check(setting, 'others/*.html')
  const given = await check(setting, '--republished', 'others/*.html')
  const inScope = plain.filter(({ verdict }) => verdict !== 'out-of-scope')
  const compliant = given.filter(({ verdict }) => verdict === 'compliant')
  return {
    suite: 'others',
    rows: [
      rowOf('others', 'all', 'out of scope', plain.length - inScope.length, plain.length),
      rowOf('others', 'all', 'not compliant', given.length - compliant.length, given.length),
    ],
    faults: [
      ...(plain.length === 0 || given.length !== plain.length ? ['others: not every page has a report'] : []),
      ...(inScope.length > 0 ? [`others: ${inScope.length} pages are in scope, none expected`] : []),
      ...(compliant.length > 0 ? [`others: ${compliant.length} pages are compliant, none expected`] : []),
    ],
    wrong: [
      ...inScope.map(({ path, verdict }) => `in scope\tothers\t${path}\t${verdict}`),
      ...compliant.map(({ path }) => `compliant\tothers\t${path}`),
    ],
  }
}
