import { HighlightStyle, syntaxHighlighting } from '@codemirror/language'
import type { Extension } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

/** Colours of the editor, all of them variables of the page's style sheet. */
export function theme(dark: boolean): Extension {
  return [
    EditorView.theme(
      {
        '&': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', fontSize: '0.8125rem' },
        '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
        '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.6' },
        '.cm-gutters': { backgroundColor: 'var(--ground)', color: 'var(--quiet)', border: 'none' },
        '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--line-ground)' },
        '.cm-content': { caretColor: 'var(--ink)' },
        '.cm-tooltip': { backgroundColor: 'var(--sheet)', color: 'var(--ink)', borderColor: 'var(--edge)' },
        '.cm-diagnostic': { whiteSpace: 'pre-wrap', fontFamily: 'var(--sans)' },
      },
      { dark },
    ),
    syntaxHighlighting(
      HighlightStyle.define([
        { tag: [tags.tagName, tags.heading, tags.keyword], color: 'var(--accent)' },
        { tag: [tags.attributeName, tags.propertyName], color: 'var(--name)' },
        { tag: [tags.attributeValue, tags.string, tags.url, tags.link], color: 'var(--value)' },
        { tag: [tags.comment, tags.meta, tags.angleBracket], color: 'var(--quiet)' },
        { tag: tags.strong, fontWeight: 'bold' },
        { tag: tags.emphasis, fontStyle: 'italic' },
      ]),
    ),
  ]
}
