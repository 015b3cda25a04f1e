/** Longest run of combining marks that Unicode's stream-safe format has (UAX #15, section 13). */
const longRun = /(\p{M}{30})\p{M}+/gu
const beyondLatin = /[\u0300-\uffff]/

/** A text without marks beyond thirty on a letter: normalising takes a time that grows with the square of a run. */
export function withoutLongRuns(text: string): string {
  return beyondLatin.test(text) ? text.replace(longRun, '$1') : text
}
