import { nearest, readStories, readStory } from '@creditline/core'
import { expect, test } from 'vitest'

const jane = '{"reporters": ["Jane Quill"]}'
const kofi =
  '{"url": "https://wire.example/a", "headline": "A", "reporters": ["Kofi Mensah", "Ana Sá"], "published": "2026-03-01T08:00:00Z", "text": "T", "copies": ["content/*.md"], "desk": 7}'

test.each([
  ['line feeds', `${jane}\n${kofi}\n`],
  ['carriage returns and line feeds', `${jane}\r\n${kofi}\r\n`],
  ['a byte order mark', `\uFEFF${jane}\n${kofi}`],
  ['blank lines', `\n\n${jane}\n  \t\n${kofi}\n\n`],
  ['space around', `  ${jane}  \n\t${kofi}`],
])('a story file with %s', (_, lines) => {
  expect(readStories(lines)).toEqual([JSON.parse(jane), JSON.parse(kofi)])
})

test('a separator of lines inside a text parts nothing', () => {
  expect(readStories('{"reporters": ["Jane Quill"], "text": "a\u2028b\u0085c"}')).toHaveLength(1)
})

test('an empty file has no stories', () => expect(readStories('\uFEFF\n')).toEqual([]))

test.each([
  ['{"reporters": []}', '2: reporters: expected a list of at least 1, got an empty list'],
  ['{"reporters": "Jane Quill"}', '2: reporters: expected a list of at least 1, got `Jane Quill`'],
  ['{"reporters": [""]}', '2: reporters[0]: expected text, got empty text'],
  ['{"reporter": ["Jane Quill"]}', '2: reporter: unknown key, expected `reporters`'],
  ['{"headline": "A"}', '2: reporters: expected a list of at least 1, got nothing'],
  [
    '{"reporters": ["A B"], "url": "wire.example"}',
    '2: url: expected an address such as `https://…`, got `wire.example`',
  ],
  [
    '{"reporters": ["A B"], "published": "yesterday"}',
    '2: published: expected a day such as `2026-01-31`, got `yesterday`',
  ],
  ['{"reporters": ["A B"], "headlin": "A"}', '2: headlin: unknown key, expected `headline`'],
  ['[]', '2: expected an object, got an empty list'],
  ['"Jane Quill"', '2: expected an object, got `Jane Quill`'],
])('%s', (line, message) => {
  expect(() => readStories(`${jane}\n${line}\n`, 'stories.jsonl')).toThrow(
    new TypeError(`stories.jsonl:${message}`),
  )
})

test('a line that is not JSON', () => {
  expect(() => readStories(`${jane}\n\n{"reporters": [\n`, 'stories.jsonl')).toThrow(
    /^stories\.jsonl:3: expected a JSON object on a line, got `\{"reporters": \[` \(.+\)$/,
  )
})

test('every wrong line is told at once, and of many the first fifty', () => {
  const lines = Array.from({ length: 120 }, () => '{}').join('\n')
  const messages = (() => {
    try {
      return readStories(lines, 'stories.jsonl')
    } catch (error) {
      return (error as TypeError).message.split('\n')
    }
  })()
  expect(messages).toHaveLength(51)
  expect(messages[49]).toBe('stories.jsonl:50: reporters: expected a list of at least 1, got nothing')
  expect(messages[50]).toBe('stories.jsonl: and 70 more')
})

test('a story as a value', () => {
  expect(readStory({ reporters: ['Jane Quill'] })).toEqual({ reporters: ['Jane Quill'] })
  expect(() => readStory({})).toThrow(
    new TypeError('story: reporters: expected a list of at least 1, got nothing'),
  )
})

test.each([
  ['reporter', ['reporters', 'url'], 'reporters'],
  ['Headline', ['headline'], 'headline'],
  ['hadeline', ['headline'], 'headline'],
  ['desk', ['reporters', 'url', 'text'], undefined],
  ['', ['url'], undefined],
  ['x'.repeat(100_000), ['url', 'headline'], undefined],
])('nearest', (word, candidates, near) => expect(nearest(word, candidates)).toBe(near))
