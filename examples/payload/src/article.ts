import type { SerializedEditorState } from '@payloadcms/richtext-lexical/lexical'
import { convertLexicalToHTML } from '@payloadcms/richtext-lexical/html'

/** An article as the collection keeps it; a draft may lack anything. */
export interface Article {
  title?: string | null
  /** Id of the terms that it is republished under; none for an article of one's own. */
  wire?: string | null
  /** Who wrote the original. */
  reporters?: string[] | null
  /** The line under the headline, as readers get it. */
  byline?: string | null
  /** Address of the wire's logo. */
  logo?: string | null
  content?: SerializedEditorState | null
  _status?: 'draft' | 'published' | null
}

/** The article as its readers get it. The site's front end draws it by this very function, so that what is judged is shown. */
export function articleHtml({ title, byline, logo, content }: Article): string {
  return [
    '<article>',
    `<h1>${escapeHtml(title ?? '')}</h1>`,
    byline ? `<p class="byline">${escapeHtml(byline)}</p>` : '',
    logo ? `<img src="${escapeHtml(logo)}" alt="${escapeHtml(logoText)}" width="160">` : '',
    content ? convertLexicalToHTML({ data: content, disableContainer: true }) : '',
    '</article>',
  ].join('\n')
}

const logoText = 'Daily Caller News Foundation logo'

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
