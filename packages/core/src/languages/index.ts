import { danish } from './da.ts'
import { dutch } from './nl.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import { german } from './de.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { norwegian } from './nb.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { spanish } from './es.ts'
import { swedish } from './sv.ts'
import type { Language } from './types.ts'

/** Every language that credit is read in. All are tried together: a page's own `lang` is too often missing or wrong. */
export const languages: readonly Language[] = [
  english,
  german,
  spanish,
  french,
  italian,
  portuguese,
  dutch,
  polish,
  swedish,
  danish,
  norwegian,
  japanese,
]
