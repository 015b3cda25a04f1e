import { describe, expect, test } from 'vitest'
import { findOrganisation } from '../src/text/organisations.ts'

const names = ['Daily Planet News Foundation', 'The Daily Planet News Foundation']

/** Texts with what is to be found in square brackets, by the form that it has. */
const table = {
  name: [
    'By Jane Doe, [Daily Planet News Foundation]',
    'of the [Daily Planet News Foundation] reporter',
    'Jane Doe[Daily Planet News Foundation]',
    'by jane doe, [daily planet news foundation]',
    'by jane doe[daily planet news foundation]',
    'BY JANE DOE, [DAILY PLANET NEWS FOUNDATION]',
    '[DAILY PLANET NEWS FOUNDATION]PUBLISHED 4 MAY',
    '[Daily Planet News Foundation]May 4',
    'the [Daily Planet News Foundation]\u2019s reporter',
    '[Daily Pla\u00adnet News Foun\u00adda\u00adtion]',
    '[Daily\u200b Planet\u00a0News  Foundation]',
    '[Daily PlanetNews Foundation]',
    '[Daily-Planet News Foundation]',
  ],
  abbreviation: [
    'By Jane Doe, [DPNF]',
    'By Jane Doe, [D.P.N.F.]',
    'By Jane Doe, [D. P. N. F.]',
    'Jane Doe[DPNF]',
    'The[DPNF]',
    'the [DPNF]\u2019s reporter',
    '[DPNF]-Reuters',
    'by jane doe, [dpnf]',
  ],
  misspelt: [
    '[Daily Planet News Foundaton]',
    '[Daily Plannet News Foundation]',
    '[Daily Planet News Foundations]',
    '[Dialy Planet New Foundation]',
    'the [Daily Planet Foundation]',
  ],
  'look-alike': ['By Jane Doe, [D\u0420\u039dF]', '[D\u0430ily Planet News Foundation]'],
}

const absent = [
  'Daily Planet',
  'The Daily Planet News',
  'Planet News Foundation',
  'Daily Caller News Foundation',
  'DNPF',
  'dpnf.example',
  'By Jane Doe, dpnf.org',
  'mail@DPNF.example',
  'DPNFX',
  'XDPNF',
  'News Foundation of the Daily Planet',
  '',
]

describe('findOrganisation', () => {
  for (const [form, texts] of Object.entries(table)) {
    test.each(texts)(`${form}: %s`, (marked) => {
      const text = marked.replaceAll(/[[\]]/g, '')
      const wanted = /\[([^\]]*)\]/.exec(marked)![1]
      expect(
        findOrganisation(text, names, ['DPNF']).map((found) => [
          text.slice(found.start, found.end),
          found.form,
        ]),
      ).toEqual([[wanted, form]])
    })
  }

  test.each(absent)('absent: %s', (text) => {
    expect(findOrganisation(text, names, ['DPNF'])).toEqual([])
  })
})
