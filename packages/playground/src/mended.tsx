import { unifiedMergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useDark } from './dark.ts'
import type { Answer } from './protocol.ts'
import { theme } from './theme.ts'

interface Props {
  before: string
  mended: Answer['mended']
  /** Puts the mended article in the place of the other. */
  take: () => void
}

/** What the mend changes, and what it leaves to a person. */
export function Mended({ before, mended, take }: Props): JSX.Element {
  const parent = useRef<HTMLDivElement>(null)
  const dark = useDark()
  const { source, edits, left, verdict } = mended
  useEffect(() => {
    if (edits.length === 0) return undefined
    const view = new EditorView({
      parent: parent.current!,
      state: EditorState.create({
        doc: source,
        extensions: [
          lineNumbers(),
          EditorView.lineWrapping,
          EditorView.editable.of(false),
          EditorView.contentAttributes.of({ 'aria-label': 'Mended article', tabindex: '0' }),
          unifiedMergeView({
            original: before,
            mergeControls: false,
            collapseUnchanged: { margin: 2, minSize: 4 },
          }),
          theme(dark),
        ],
      }),
    })
    return () => view.destroy()
  }, [before, source, dark])
  return (
    <>
      {edits.length === 0 ? (
        <p>Nothing to mend{left.length > 0 ? ' without knowing more.' : '.'}</p>
      ) : (
        <p class="mend">
          <span>
            {edits.length} {edits.length === 1 ? 'edit' : 'edits'}; the article is then{' '}
            <strong>{verdict}</strong>.
          </span>
          <button type="button" onClick={take}>
            Take it over
          </button>
        </p>
      )}
      {left.length > 0 && (
        <ul class="left" aria-label="What is left">
          {left.map(({ rule, status, reason }) => (
            <li key={rule}>
              {rule} ({status}): {reason}
            </li>
          ))}
        </ul>
      )}
      <div class="editor" ref={parent} hidden={edits.length === 0} />
    </>
  )
}
