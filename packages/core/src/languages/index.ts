import { arabic } from './ar.ts'
import { chinese } from './zh.ts'
import { czech } from './cs.ts'
import { danish } from './da.ts'
import { dutch } from './nl.ts'
import { english } from './en.ts'
import { finnish } from './fi.ts'
import { french } from './fr.ts'
import { german } from './de.ts'
import { greek } from './el.ts'
import { hebrew } from './he.ts'
import { hungarian } from './hu.ts'
import { indonesian } from './id.ts'
import { italian } from './it.ts'
import { japanese } from './ja.ts'
import { korean } from './ko.ts'
import { norwegian } from './nb.ts'
import { polish } from './pl.ts'
import { portuguese } from './pt.ts'
import { romanian } from './ro.ts'
import { russian } from './ru.ts'
import { spanish } from './es.ts'
import { swedish } from './sv.ts'
import { turkish } from './tr.ts'
import { ukrainian } from './uk.ts'
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
  finnish,
  czech,
  hungarian,
  romanian,
  turkish,
  russian,
  ukrainian,
  japanese,
  korean,
  chinese,
  arabic,
  greek,
  hebrew,
  indonesian,
]
