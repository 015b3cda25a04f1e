/** A mark of nobody's, told by its pixels however it is drawn. Real artwork is measured by `scripts/logo-variants.ts`. */
import { fingerprint, tellPicture } from '@creditline/core'
import { expect, test } from 'vitest'
import { black, clear, draw, harbour, other, white, type Drawn } from './mark.ts'

const terms = {
  logo: { names: [], files: [], fingerprints: [fingerprint(draw(harbour), 'Harbour')] },
  confusedWith: [
    {
      name: 'Other',
      names: ['Other'],
      domains: [],
      logoFiles: [],
      logoNames: [],
      fingerprints: [fingerprint(draw(other), 'Other')],
    },
  ],
}

const degree = Math.PI / 180

const drawings: [string, Partial<Drawn>][] = [
  ['as it is', {}],
  ['large', { width: 1500 }],
  ['small', { width: 130 }],
  ['without a margin', { margin: 0 }],
  ['in a wide margin', { margin: 120 }],
  ['light on dark', { ink: white, ground: black }],
  ['in colour', { ink: [31, 90, 170, 255], ground: [255, 240, 200, 255] }],
  ['faint', { ink: [150, 150, 150, 255], ground: [190, 190, 190, 255] }],
  ['black on a clear ground', { ground: clear }],
  ['white on a clear ground', { ink: white, ground: [255, 255, 255, 0] }],
  ['a degree askew', { slope: Math.tan(degree) }],
  ['a degree askew the other way', { slope: -Math.tan(degree), width: 250 }],
]

test.each(drawings)('%s, it is the logo', (_, options) => {
  expect(tellPicture(draw(harbour, options), terms)).toBe('wire')
})

test.each(drawings)('%s, the other body’s logo is the other body’s', (_, options) => {
  expect(tellPicture(draw(other, options), terms)).toBe('confused')
})

test.each([
  ['turned over', draw(harbour.toReversed())],
  [
    'another word',
    draw([0x9f9f9f, 0xf0f0f0, 0x123456, 0x0ff0ff, 0xabcdef, 0x0, 0xfedcba, 0x135799, 0x808080, 0xffffff]),
  ],
  ['half of it', draw(harbour.slice(0, 5))],
  ['five degrees askew', draw(harbour, { slope: Math.tan(5 * degree) })],
  ['too small to be told', draw(harbour, { width: 40 })],
  ['a ramp of greys', ramp(400, 60)],
  ['a speck', { width: 1, height: 1, data: Uint8Array.of(0, 0, 0, 255) }],
])('%s, it is something else', (_, pixels) => {
  expect(['other', 'blank']).toContain(tellPicture(pixels, terms))
})

test.each([
  ['white', draw(harbour, { ink: white })],
  ['clear', draw(harbour, { ink: clear, ground: clear })],
])('all %s, it is blank', (_, pixels) => expect(tellPicture(pixels, terms)).toBe('blank'))

test('terms without fingerprints know no logo', () => {
  expect(tellPicture(draw(harbour), { logo: { names: [], files: [] }, confusedWith: [] })).toBe('other')
})

test('nothing has no fingerprint', () => {
  expect(() => fingerprint(draw(harbour, { ink: white }), 'Blank')).toThrow(
    new TypeError('Nothing is drawn in `Blank`, expected a logo'),
  )
})

test('a fingerprint is small, and says no more than it needs', () => {
  const { cells, columns, aspect } = fingerprint(draw(harbour), 'Harbour')
  expect(cells).toMatch(/^[0-9a-f]{1200,1500}$/)
  expect(cells.length % columns).toBe(0)
  expect(aspect).toBeCloseTo(49 / 8, 0)
})

function ramp(width: number, height: number): { width: number; height: number; data: Uint8Array } {
  const data = Uint8Array.from({ length: width * height * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : ((Math.floor(index / 4) % width) * 255) / width,
  )
  return { width, height, data }
}
