import { describe, expect, test } from 'vitest'
import type { NameMatch } from '../src/facts.ts'
import { compareNames, findName } from '../src/text/names.ts'

const jane = 'Jane Q. Public-Example'
const zoe = 'Zoë Müller-Test'
const linde = 'Tobias van der Linde'

/** The reporter, and for each answer what may stand on the page. */
const table: Array<[reporter: string, answers: Partial<Record<NameMatch, string[]>>]> = [
  [
    jane,
    {
      same: [
        jane,
        'JANE Q. PUBLIC-EXAMPLE',
        'jane q. public-example',
        'Jane Q Public-Example',
        'Jane Q. Public\u2011Example',
        'Jane Q. Public\u2013Example',
        'Jane\u00a0Q.\u2009Public-Example',
        'Jane Q. Pub\u00adlic-Exam\u00adple',
        'Jane Q. Public-\u200bExample',
        '\u200eJane Q. Public-Example\u200f',
        'Jane Q.Public-Example',
        'JaneQ. Public-Example',
        'Dr. Jane Q. Public-Example',
        'Jane Q. Public-Example, PhD',
        'Jane Q. Public-Example\u2019s',
        'Jane Q. Public-Example | Staff Writer',
      ],
      variant: [
        'Jane Public-Example',
        'J. Public-Example',
        'J. Q. Public-Example',
        'JQ Public-Example',
        'Jane Quinn Public-Example',
        'Public-Example, Jane Q.',
        'Public-Example, Jane',
        'PUBLIC-EXAMPLE Jane Q.',
        'Jane Q. Public Example',
        'Jane Q. PublicExample',
        '\uff2a\uff41\uff4e\uff45 Q. Public-Example',
        '\u{1d409}\u{1d41a}\u{1d427}\u{1d41e} Q. Public-Example',
        'Jane Q. Public-Example Jr.',
      ],
      misspelt: [
        'Jane Q. Pubilc-Example',
        'Jane Q. Public-Exampel',
        'Jane Q. Publc-Example',
        'Jane Q. Publlic-Example',
        'Jaen Q. Public-Example',
        'Jane Pubilc-Example',
        'Jane Q. Public-Examp\ufffde',
      ],
      'look-alike': [
        'J\u1d00\u0274\u1d07 Q. Public-Example',
        'J\u0430ne Q. Public-Example',
        'Jane Q. Publi\u0441-Exampl\u0435',
        'Jane Q. Public-Examp1e',
        '\u202eelpmaxE-cilbuP .Q enaJ\u202c',
      ],
      struck: ['Jane Q. P\u0336u\u0336b\u0336l\u0336i\u0336c\u0336-Example'],
      part: ['Jane Q. Public', 'Jane Q. Example', 'Public-Example', 'Jane', 'Jane Q.'],
      other: [
        'Jane Q. Public-Exampleton',
        'Mary-Jane Q. Public-Example',
        'Mary Jane Q. Public-Example',
        'Jane Q. Public-Example Smith',
        'Jane X. Public-Example',
        'Peter Public-Example',
        'P. Public-Example',
        'Pat Localname',
        'Staff',
        'elpmaxE-cilbuP .Q enaJ',
        '',
      ],
    },
  ],
  [
    zoe,
    {
      same: [zoe, zoe.normalize('NFD'), 'ZO\u00cb M\u00dcLLER-TEST', 'zo\u00eb m\u00fcller-test'],
      variant: ['Zoe Muller-Test', 'Zoe Mueller-Test', 'Zo\u00eb Muller-Test', 'Z. M\u00fcller-Test'],
      misspelt: [
        'Zo\u00c3\u00ab M\u00c3\u00bcller-Test',
        'Zo\ufffd M\ufffdller-Test',
        'Zo\u00ea M\u00fcller-Test',
      ],
      part: ['Zo\u00eb M\u00fcller', 'Zo\u00eb Test'],
      other: ['Noa M\u00fcller-Test'],
    },
  ],
  [
    linde,
    {
      same: [linde, 'Tobias Van Der Linde', 'TOBIAS VAN DER LINDE'],
      variant: ['van der Linde, Tobias', 'Linde, Tobias van der', 'T. van der Linde', 'Tobias Vanderlinde'],
      misspelt: ['Tobias van der Lidne', 'Tobais van der Linde', 'Tobias van dre Linde'],
      part: ['van der Linde', 'Linde', 'Tobias Linde', 'Tobias'],
      other: ['Tobias van der Berg', 'Martin van der Linde'],
    },
  ],
  [
    'J. T. Fakeworth',
    {
      same: ['J. T. Fakeworth', 'J.T. Fakeworth', 'JT Fakeworth', 'J T Fakeworth', 'J.T.Fakeworth'],
      variant: ['J. Fakeworth', 'James Fakeworth', 'James T. Fakeworth', 'Fakeworth, J.T.'],
      misspelt: ['J.T. Fakewotrh'],
      part: ['Fakeworth', 'J.T.'],
      other: ['K. T. Fakeworth'],
    },
  ],
  [
    'Robert Samplewright Jr.',
    {
      same: [
        'Robert Samplewright Jr.',
        'Robert Samplewright Jr',
        'Robert Samplewright, Jr.',
        'ROBERT SAMPLEWRIGHT, JR',
        'Robert Samplewright Junior',
      ],
      variant: ['Robert Samplewright', 'R. Samplewright Jr.'],
      misspelt: ['Robert Samplewrigth Jr.'],
      other: ['Robert Samplewright Sr.x', 'Rita Samplewright Jr.'],
    },
  ],
  [
    "Se\u00e1n O'Sample",
    {
      same: [
        "Se\u00e1n O'Sample",
        'Se\u00e1n O\u2019Sample',
        'Se\u00e1n O\u02bcSample',
        "SE\u00c1N O'SAMPLE",
      ],
      variant: ["Sean O'Sample", 'Se\u00e1n OSample', 'Se\u00e1n O Sample'],
      misspelt: ["Se\u00e1n O'Sampel", "Sea\u0144 O'Sample"],
      part: ["O'Sample"],
      other: ["Se\u00e1n O'Sampleton", 'Se\u00e1n Sample'],
    },
  ],
  [
    'Hans Stra\u00dfenbeispiel',
    { same: ['HANS STRASSENBEISPIEL', 'HANS STRA\u1e9eENBEISPIEL', 'Hans Strassenbeispiel'] },
  ],
  ['\u0130lker Beispieli', { same: ['\u0130LKER BE\u0130SP\u0130EL\u0130', 'ilker beispieli'] }],
  [
    'J\u00f8rn \u0141askowski',
    { variant: ['Joern Laskowski', 'Jorn Laskowski'], same: ['J\u00d8RN \u0141ASKOWSKI'] },
  ],
  [
    'Angus McSample',
    { same: ['ANGUS MCSAMPLE', 'Angus Mcsample', 'ANGUS McSAMPLE'], variant: ['Angus Mc Sample'] },
  ],
  ['Wyatt DeMuster', { same: ['WYATT DEMUSTER'], variant: ['Wyatt De Muster'], other: ['Wyatt De'] }],
  [
    'Lin-Mei Castellona',
    {
      variant: ['Lin Mei Castellona', 'Linmei Castellona', 'L.-M. Castellona', 'L. Castellona'],
      part: ['Lin Castellona'],
    },
  ],
  [
    'Placeholderia',
    { same: ['Placeholderia', 'PLACEHOLDERIA'], misspelt: ['Placeholdreia'], other: ['Placehold'] },
  ],
  [
    'David K. Li',
    { misspelt: ['David K. iL'], variant: ['David Li'], other: ['David K. Lo', 'David K. Lin'] },
  ],
  [
    '\u5927\u6e21 \u7f8e\u54b2',
    {
      same: ['\u5927\u6e21\u7f8e\u54b2', '\u5927\u6e21\u3000\u7f8e\u54b2'],
      misspelt: ['\u5927\u6e21\u54b2\u7f8e'],
      part: ['\u5927\u6e21'],
      other: ['\u5927\u6e21\u7f8e\u4ee3'],
    },
  ],
  ['\u6fb1\u4f8b\u4e00', { same: ['\u6fb1\u4f8b\u4e00'], other: ['\u4f8b\u6fb1\u4e8c'] }],
  ['\u7530\u6fa4\u4f8b\u5b50', { variant: ['\u7530\u6ca2\u4f8b\u5b50'] }],
  [
    '\u0410\u043d\u043d\u0430 \u041f\u0440\u0438\u043c\u0435\u0440\u043e\u0432\u0430',
    {
      same: ['\u0410\u041d\u041d\u0410 \u041f\u0420\u0418\u041c\u0415\u0420\u041e\u0412\u0410'],
      misspelt: ['\u0410\u043d\u043d\u0430 \u041f\u0440\u0438\u043c\u0435\u0440\u043e\u0430\u0432'],
    },
  ],
  ['Doe, Jane', { same: ['Jane Doe'], variant: ['Doe Jane'], other: ['Jane Roe', 'John Doe', 'Jean Doe'] }],
]

describe('compareNames', () => {
  test.each(table)('%s', (reporter, answers) => {
    const wanted = Object.entries(answers).flatMap(([match, found]) =>
      found.map((written) => `${written}: ${match}`),
    )
    const got = Object.values(answers).flatMap((found) =>
      found.map((written) => `${written}: ${compareNames(written, reporter)}`),
    )
    expect(got).toEqual(wanted)
  })

  test('no reporter of the table is taken for another', () => {
    const reporters = table.map(([reporter]) => reporter)
    const taken = reporters.flatMap((one) =>
      reporters
        .filter((other) => one !== other && compareNames(one, other) !== 'other')
        .map((other) => [one, other]),
    )
    expect(taken).toEqual([])
  })
})

/** A text with what is to be found in square brackets, each with its match. */
const lines: Array<[reporter: string, text: string, matches: NameMatch[]]> = [
  ['Jane Doe', 'By [Jane Doe], Daily Planet', ['same']],
  ['Jane Doe', 'By[Jane Doe]', ['same']],
  ['Jane Doe', 'BY[JANE DOE]', ['same']],
  ['Jane Doe', 'by[jane doe]', ['same']],
  ['Jane Doe', 'Von[Jane Doe]Sport', ['same']],
  ['Jane Doe', '[JANE DOE]Daily Planet', ['same']],
  ['Jane Doe', '[Jane Doe]12 May 2030', ['same']],
  ['Jane Doe', '[Jane Doe]\u2019s report', ['same']],
  ['Jane Doe', '[Jane Doe]\u2014Daily Planet', ['same']],
  ['Jane Doe', '[Jane Doe]\u2013DPNF', ['same']],
  ['Jane Doe', '[Jane Doe]-DPNF', ['same']],
  ['Jane Doe', 'Jane Doe-Smith and Mary-Jane Doe', []],
  ['Jane Doe', 'jane.doe@example.org, @JaneDoe, example.org/JaneDoe', []],
  ['Jane Doe', 'By [Jane Do\u00ade]', ['same']],
  ['Jane Doe', '[Jane\u200b Doe] and [Doe, Jane]', ['same', 'variant']],
  ['Jane Doe', '[J. Doe] and [Jnae Doe]', ['variant', 'misspelt']],
  ['Jane Doe', 'Mary J. Doe and Peter Doe', []],
  ['Jane Doe', 'Yesterday. [Doe] said so', ['part']],
  ['Jane Doe', 'a doe in the wood', []],
  ['Will May', 'There he will may be', []],
  ['Jane Q. Public-Example', 'By [Jane Q. Public], DPNF', ['part']],
  ['Jane Q. Public-Example', 'By \u202e[elpmaxE-cilbuP .Q enaJ]\u202c, DPNF', ['look-alike']],
  ['Jane Q. Public-Example', '\u202eJane Q. Public-Example\u202c', []],
  ['Zo\u00eb M\u00fcller-Test', 'By [Zo\u00c3\u00ab M\u00c3\u00bcller-Test], DPNF', ['misspelt']],
  [
    'Zo\u00eb M\u00fcller-Test',
    'By [Zo\u00c3\u0192\u00c2\u00ab M\u00c3\u0192\u00c2\u00bcller-Test]',
    ['misspelt'],
  ],
  ['Lucas McMuster Jr.', 'By[Lucas McMuster Jr].Daily Planet', ['same']],
  ['Lucas McMuster Jr.', 'By [LUCAS McMUSTER] and Ana Doe', ['variant']],
  ['\u5927\u6e21 \u7f8e\u54b2', '\u6587\u30fb[\u5927\u6e21\u7f8e\u54b2]\u8a18\u8005', ['same']],
  ['Placeholderia', '[Placeholderia] | placeholderia', ['same']],
]

describe('findName', () => {
  test.each(lines)('%s in %s', (reporter, marked, matches) => {
    const text = marked.replaceAll(/[[\]]/g, '')
    const wanted = [...marked.matchAll(/\[([^\]]*)\]/g)].map((match, at) => `${match[1]}: ${matches[at]}`)
    expect(
      findName(text, reporter).map(({ start, end, match }) => `${text.slice(start, end)}: ${match}`),
    ).toEqual(wanted)
  })

  // Anything that grows faster than the text does not end within the time of a test.
  test.each([
    ['Jane Doe ', 6666],
    ['JaneDoe', 8571],
    ['Jnae Doe ', 6666],
    ['J. ', 0],
    ['Doe, ', 12_000],
    ['a\u0301\u0327', 0],
    ['\u00c3\u00ab', 0],
    ['\u202ea', 0],
    ["'-.", 0],
    ['\u200b', 0],
  ])('a long text of %j', (shape, sightings) => {
    const text = shape.repeat(60_000 / shape.length)
    expect(findName(text, 'Jane Doe')).toHaveLength(sightings)
    expect(findName(text, 'J. A. Aaa-Bbb van der Ccc')).toEqual([])
  })
})
