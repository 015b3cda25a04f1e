import { expect, test } from 'vitest'
import { foldFileName, matchesFile } from '../src/terms/pattern.ts'

test.each([
  ['dcnf-logo.png', 'dcnf-logo'],
  ['DCNF_Logo.PNG', 'dcnf-logo'],
  ['dcnf%20logo.jpg.webp', 'dcnf-logo'],
  ['dcnf-logo@2x.webp', 'dcnf-logo'],
  ['dcnf-logo-300x88.png', 'dcnf-logo'],
  ['dcnf-logo-scaled-1.jpeg', 'dcnf-logo'],
  ['dcnf-logo-e1612345678901-1024x134.png', 'dcnf-logo'],
  ['dcnf-logo-2.svg', 'dcnf-logo'],
  ['100%.png', '100'],
  ['wire.logo', 'wire-logo'],
  ['ＤＣＮＦ.png', 'dcnf'],
])('%s is %s', (name, folded) => expect(foldFileName(name)).toBe(folded))

test.each([
  ['dcnf', '/sprite.svg/dcnf', true],
  ['dcnf', '/img/dcnf-300x88.png', true],
  ['dcnf', '/img/dcnf-jane.jpg', false],
  ['*dcnf*logo*', '/img/The-DCNF-white-logo-final.png', true],
  ['*dcnf*logo*', '/dcnf-logo/jane.jpg', false],
  ['*dcnf*logo*', '/img/dcnf-jane.jpg', false],
  ['*daily-caller-news-foundation*logo*', '/u/2023/11/Daily-Caller-News-Foundation-Logo-300x88.png', true],
  ['*daily-caller-news-foundation*logo*', '/u/heritage-foundation-logo.png', false],
  ['files/images/logo-white.png', 'https://wire.example/files/images/logo-white.png', true],
  ['files/images/logo-white.png', '/assets/logo-white.png', false],
  ['files/images/logo-white.png', 'logo-white.png', false],
  ['files/*/logo-white.png', '/files/pictures/logo-white.png', true],
  ['files/*/logo-white.png', '/files/a/b/logo-white.png', false],
])('%s against %s', (pattern, path, expected) => expect(matchesFile(pattern, path)).toBe(expected))

test('time stays in bounds on long names', () => {
  const started = performance.now()
  matchesFile('*a*a*a*a*a*b', `${'a'.repeat(20_000)}.png`)
  expect(performance.now() - started).toBeLessThan(1000)
})
