import { html } from '@codemirror/lang-html'
import { markdown } from '@codemirror/lang-markdown'
import type { Diagnostic } from '@codemirror/lint'
import { lintGutter, setDiagnostics } from '@codemirror/lint'
import type { Extension } from '@codemirror/state'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { basicSetup } from 'codemirror'
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useDark } from './dark.ts'
import type { Input, Message } from './protocol.ts'
import { theme } from './theme.ts'

interface Props {
  source: string
  format: Input['format']
  messages: readonly Message[]
  /** The source that the messages are about. */
  judged: string | undefined
  change: (changed: Partial<Input>) => void
}

function languageOf(format: Input['format'], source: string): Extension {
  if (format === 'text') return []
  if (format === 'markdown' || format === 'mdx') return markdown()
  return format === 'html' || source.trimStart().startsWith('<') ? html() : markdown()
}

/** The article, with what is said of it at its places. A file that is dropped on it takes its place. */
export function Editor({ source, format, messages, judged, change }: Props): JSX.Element {
  const parent = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView>(undefined)
  const parts = useRef({ language: new Compartment(), colours: new Compartment() })
  const dark = useDark()

  useEffect(() => {
    const { language, colours } = parts.current
    const made = new EditorView({
      parent: parent.current!,
      state: EditorState.create({
        doc: source,
        extensions: [
          basicSetup,
          lintGutter(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'Article', spellcheck: 'false', tabindex: '0' }),
          language.of(languageOf(format, source)),
          colours.of(theme(dark)),
          EditorView.updateListener.of(({ docChanged, state }) => {
            if (docChanged) change({ source: state.doc.toString() })
          }),
          EditorView.domEventHandlers({ drop: (event) => dropped(event, change) }),
        ],
      }),
    })
    view.current = made
    return () => made.destroy()
  }, [])

  useEffect(() => {
    const { state } = view.current!
    if (state.doc.toString() === source) return
    view.current!.dispatch({ changes: { from: 0, to: state.doc.length, insert: source } })
  }, [source])
  const kind = format === '' ? source.trimStart().startsWith('<') : format
  useEffect(() => {
    view.current!.dispatch({ effects: parts.current.language.reconfigure(languageOf(format, source)) })
  }, [kind])
  useEffect(() => {
    view.current!.dispatch({ effects: parts.current.colours.reconfigure(theme(dark)) })
  }, [dark])
  useEffect(() => {
    const { state } = view.current!
    // places of an older text would stand anywhere
    if (state.doc.toString() !== judged) return
    view.current!.dispatch(
      setDiagnostics(
        state,
        messages.flatMap((message) => diagnosticOf(message, state.doc.length)),
      ),
    )
  }, [messages, judged])
  return <div class="editor" ref={parent} />
}

function diagnosticOf({ start, end, severity, reason, notes }: Message, length: number): Diagnostic[] {
  if (start === undefined || end === undefined) return []
  const from = Math.min(start, length)
  return [
    {
      from,
      to: Math.max(from, Math.min(end, length)),
      severity,
      message: [reason, ...notes.slice(0, 1)].join('\n'),
    },
  ]
}

function dropped(event: DragEvent, change: Props['change']): boolean {
  const file = event.dataTransfer?.files[0]
  if (!file) return false
  event.preventDefault()
  void file.text().then((source) => change({ source, format: formatOf(file.name) }))
  return true
}

function formatOf(name: string): Input['format'] {
  if (/\.(?:md|markdown)$/i.test(name)) return 'markdown'
  if (/\.mdx$/i.test(name)) return 'mdx'
  if (/\.x?html?$/i.test(name)) return 'html'
  return /\.txt$/i.test(name) ? 'text' : ''
}
