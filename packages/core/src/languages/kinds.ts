import type { Role } from '../facts.ts'

/** What a word can be. */
export type WordKind =
  | 'given'
  | 'particle'
  | 'honorific'
  | 'job'
  | 'jobModifier'
  | 'staff'
  | 'organisation'
  | 'month'
  | 'weekday'
  | 'time'
  | 'label'
  | 'control'
  | 'topic'
  | 'conjunction'
  | 'placePreposition'
  | 'affiliationPreposition'
  | 'bio'
  | 'contribution'
  | 'suffix'
  | 'former'

/** The kinds as bits: one word can be several things. */
export const Word: Readonly<Record<WordKind, number>> = {
  given: 1 << 0,
  particle: 1 << 1,
  honorific: 1 << 2,
  job: 1 << 3,
  jobModifier: 1 << 4,
  staff: 1 << 5,
  organisation: 1 << 6,
  month: 1 << 7,
  weekday: 1 << 8,
  time: 1 << 9,
  label: 1 << 10,
  control: 1 << 11,
  topic: 1 << 12,
  conjunction: 1 << 13,
  placePreposition: 1 << 14,
  affiliationPreposition: 1 << 15,
  bio: 1 << 16,
  contribution: 1 << 17,
  suffix: 1 << 18,
  former: 1 << 19,
}

/** What a cue announces: people in a role, or where the story comes from. */
export type CueRole = Exclude<Role, 'mentioned'> | 'source' | 'genre'

/** A phrase that announces credit, as the keys of its words. */
export interface CuePhrase {
  keys: string[]
  role: CueRole
  /** Also an ordinary word: only a full name after it makes it a cue. */
  weak: boolean
}

const marks = /[\u0300-\u036f]/g
const invisible = /[\p{Cf}\u034f]/gu

/** The form that words are compared in: lower case, without accents and invisible characters. */
export function keyOf(word: string): string {
  const lower = word.toLowerCase()
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(invisible, '')
    .replaceAll(/[’ʼ`´]/g, "'")
    .normalize('NFC')
}
