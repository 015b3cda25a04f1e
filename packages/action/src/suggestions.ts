import { forMarkdownCode, forMarkdownFence, mend, type Reported, workAll } from 'creditline/shell'

/** Articles whose mend is shown, and how much of all of them, in bytes: a job summary holds 1 MiB. */
const most = 20
const largest = 100_000

type Resolved = Parameters<typeof workAll>[2]
type Article = Exclude<Parameters<typeof workAll>[0], AsyncIterable<unknown>>[number]

/** Gathers the articles in breach, and shows what would mend them. */
export class Suggestions {
  private readonly wanted = new Set<string>()

  add({ path, verdict }: Reported): void {
    if (verdict === 'breach' && path !== undefined && this.wanted.size < most) this.wanted.add(path)
  }

  /**
   * The mends as diffs for the job summary: for people to take over, nothing is written.
   *
   * @param logo - address of the logo to put in; without it none is.
   * @returns Markdown; empty where there is nothing that can be mended.
   */
  async render(
    articles: readonly Article[],
    resolved: Resolved,
    logo: string | undefined,
    signal: AbortSignal,
  ): Promise<string> {
    const broken = articles.filter(({ path }) => this.wanted.has(path))
    const parts: string[] = []
    let size = 0
    for await (const { article, outcome } of workAll(broken, mend, resolved, {
      signal,
      mend: logo === undefined ? {} : { logo },
    })) {
      if (!('result' in outcome) || outcome.result.patch === '') continue
      const { patch, after } = outcome.result
      const part = `${forMarkdownCode(article.path)}, then ${after}:\n\n${forMarkdownFence(patch, 'diff')}`
      size += Buffer.byteLength(part)
      if (size > largest) break
      parts.push(part)
    }
    if (parts.length === 0) return ''
    return [
      '\n## Suggested changes\n',
      'What would mend these articles; `creditline fix` makes the same edits.\n',
      ...parts,
    ].join('\n')
  }
}
