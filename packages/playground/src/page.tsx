import { frameDocument } from '@creditline/core/view'
import type { JSX } from 'preact'

/** The article as its readers see it, in a frame that runs nothing. */
export function Page({ page }: { page: { html: string; cut: boolean } }): JSX.Element {
  return (
    <>
      <p class="source">
        The words of the article with its credit marked; pictures are named, not loaded.
        {page.cut && ' It is longer than what is shown.'}
      </p>
      {/* a frame of its own for each text: one that changes while it loads may stay blank */}
      <iframe
        key={page.html}
        title="The article with its credit marked"
        sandbox=""
        srcdoc={frameDocument(page.html)}
      />
    </>
  )
}
