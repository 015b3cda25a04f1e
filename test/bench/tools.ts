/** A tool made ready: it reads a page, and tells the CPU time used so far where that is not its process's own. */
export interface Tool {
  run: (html: string) => unknown
  used?: () => number
}

/** Tools by name; each loads only what is its own, when it is made ready. */
export type Tools = Record<string, () => Promise<Tool>>

/** The check, and the parse alone. */
export const tools: Tools = {
  async check() {
    const { checkPage } = await import('./check-page.ts')
    return { run: checkPage }
  },
  parse: () => parser(false),
  parseFragment: () => parser(true),
}

async function parser(fragment: boolean): Promise<Tool> {
  const { unified } = await import('unified')
  const { default: rehypeParse } = await import('rehype-parse')
  const parsing = unified().use(rehypeParse, { fragment })
  return { run: (html) => parsing.parse(html) }
}
