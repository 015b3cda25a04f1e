// A CMS calls this before it publishes. An article of the wire that lacks its credit stays a draft, and the editor is
// told what is wrong, where, and what to do about it. Articles of one's own pass.
import { check } from 'creditline'

export interface Draft {
  slug: string
  html: string
  /** Who wrote the original, where the feed that it came from says so. */
  reporters?: string[]
}

export async function beforePublish({ slug, html, reporters }: Draft): Promise<void> {
  const report = await check(html, {
    terms: 'dcnf',
    path: `${slug}.html`,
    ...(reporters && { story: { reporters } }),
  })
  if (report.verdict !== 'breach') return
  const faults = report.messages.filter(({ fatal }) => fatal)
  throw new Error(faults.map(({ line, reason, note }) => `Line ${line}: ${reason}\n${note}`).join('\n\n'))
}
