import type { Limit, LimitCode } from '../parse/limits.ts'

/** What an article has too much of: follows "Unexpected article with". */
const phrases: Record<LimitCode, (limit: Limit) => string> = {
  size: (limit) => `more than ${count(limit)} bytes`,
  encoding: (limit) => `the encoding \`${limit.actual}\`, which browsers do not read`,
  depth: (limit) => `elements more than ${count(limit)} deep in each other`,
  nodes: (limit) => `more than ${count(limit)} nodes made by its mark-up`,
  attributes: (limit) => `more than ${count(limit)} attributes on one tag`,
  steps: () => 'mark-up that takes too many steps to parse',
  credits: (limit) => `more than ${count(limit)} places that name the wire, its reporters or an author`,
  'combining-marks': (limit) => `more than ${count(limit)} combining marks on one letter`,
  'json-ld-size': (limit) => `more than ${count(limit)} characters of JSON-LD`,
  'json-ld-depth': (limit) => `JSON-LD more than ${count(limit)} levels deep`,
  'markdown-size': (limit) => `more than ${count(limit)} characters of Markdown`,
  'markdown-lines': (limit) => `more than ${count(limit)} lines of Markdown`,
  'markdown-run': (limit) => `more than ${count(limit)} lines of Markdown without a blank one`,
  'markdown-nesting': (limit) => `lists, quotes or brackets beyond the bound of ${count(limit)}`,
  'markdown-marks': (limit) => `emphasis, links or mark-up beyond the bound of ${count(limit)}`,
  'markdown-items': (limit) => `more than ${count(limit)} items of lists, definitions and footnotes`,
  'markdown-cells': (limit) => `more than ${count(limit)} cells in tables`,
  'front-matter-size': (limit) => `more than ${count(limit)} characters of front matter`,
  'front-matter-depth': (limit) => `front matter more than ${count(limit)} levels deep`,
  'front-matter-aliases': (limit) => `more than ${count(limit)} aliases in front matter`,
}

function count({ limit }: Limit): string {
  return (limit ?? 0).toLocaleString('en')
}

/** What a message says of an article that cannot be judged. */
export function sayLimit(limit: Limit): { reason: string; advice: string } {
  return {
    reason: `Unexpected article with ${phrases[limit.code](limit)}, expected one that can be judged`,
    advice:
      limit.code === 'encoding'
        ? 'Save the article as UTF-8.'
        : 'Look at this place: an article that people wrote has nothing like it. Without it the article can be judged.',
  }
}
