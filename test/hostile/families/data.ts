import type { Family } from './family.ts'
import { around, pages } from './family.ts'

const json = (make: (size: number) => string): { of: (size: number) => string } => ({
  of: (size) => `<script type="application/ld+json">${make(size)}</script>`,
})
const listed = (size: number, item: (at: number) => string): string => {
  const items: string[] = []
  for (let at = 0, length = 0; length < size; at++) {
    const one = item(at)
    items.push(one)
    length += one.length + 1
  }
  return items.join(',')
}

/** JSON-LD: deep, wide, long, cyclic, and none at all. */
export const data: Family[] = pages({
  'json-arrays': json(around('[', '', ']').of),
  'json-objects': json(around('{"author":', '1', '}').of),
  'json-open': json((size) => '['.repeat(size)),
  'json-graph': json(
    (size) => `{"@graph":[${listed(size, (at) => `{"@id":"#${at}","@type":"Person","name":"P${at}"}`)}]}`,
  ),
  'json-references': json(
    (size) =>
      `{"@graph":[${listed(size, (at) => `{"@id":"#${at}","author":[{"@id":"#${at + 1}"},{"@id":"#${at + 2}"}]}`)}]}`,
  ),
  'json-references-to-one': json(
    (size) =>
      `{"@graph":[{"@id":"#a","name":"Jane"},${listed(size, () => '{"@type":"NewsArticle","author":{"@id":"#a"}}')}]}`,
  ),
  'json-authors': json(
    (size) => `{"@type":"NewsArticle","author":[${listed(size, (at) => `{"name":"Jane E${at}"}`)}]}`,
  ),
  'json-keys': json((size) => `{${listed(size, (at) => `"k${at}":${at}`)}}`),
  'json-string': json((size) => `{"articleBody":"${'a'.repeat(size)}"}`),
  'json-name': json((size) => `{"@type":"NewsArticle","author":{"name":"${'Jane '.repeat(size / 5)}"}}`),
  'json-number': json((size) => `{"a":${'9'.repeat(size)}}`),
  'json-escapes': json((size) => `{"a":"${'\\ud800'.repeat(size / 6)}"}`),
  'json-broken': json((size) => `{"author":"${'Jane\n'.repeat(size / 5)}"}`),
  'json-trailing': json((size) => `{"author":[${'"Jane",'.repeat(size / 7)}]}`),
  'json-types': json((size) => `{"@type":[${listed(size, () => '"NewsArticle"')}],"author":"Jane"}`),
  'json-scripts': '<script type="application/ld+json">{"author":"Jane"}</script>',
  'json-spaces': json((size) => ' '.repeat(size)),
})
