import type { Element, ElementContent, Root } from 'hast'
import type { Position } from 'unist'
import type { Document } from '../../parse/document.ts'
import type { Field, Words } from './fields.ts'

/** Elements that stand for what a theme may show and may not. */
const undecided = new WeakSet<Element>()

/** Whether an element stands for something of the front matter of which the source does not say that it is shown. */
export function isUndecided(node: Element): boolean {
  return undecided.has(node)
}

/**
 * An article with fields of its front matter above the text, as a theme shows them. The places of their words are those
 * in the front matter.
 *
 * @param open - those of which the source does not say that they are shown: a reader may see them, or may not.
 */
export function withHeader(document: Document, shown: readonly Field[], open: readonly Field[]): Document {
  const header = shown.flatMap((field) => elementsOf(field))
  for (const node of open.flatMap((field) => elementsOf(field))) {
    undecided.add(node)
    header.push(node)
  }
  if (header.length === 0) return document
  const { title, tree } = document
  const headline = title && !hasHeadline(tree) ? [element('h1', {}, [text(title.value, title.position)])] : []
  return { ...document, tree: { ...tree, children: [...headline, ...header, ...tree.children] } }
}

function hasHeadline({ children }: Root): boolean {
  return children.some((child) => child.type === 'element' && /^h[12]$/.test(child.tagName))
}

function elementsOf(field: Field): Element[] {
  switch (field.kind) {
    case 'author': {
      const words = [
        element('span', { rel: ['author'], className: ['author'] }, spaced(field.name)),
        ...field.affiliations.flatMap((each) => [
          text(', '),
          element('span', { className: ['affiliation'] }, [wordsText(each)]),
        ]),
      ]
      return [element('p', { className: ['byline'] }, words)]
    }
    case 'affiliation':
      return [element('p', { className: ['affiliation'] }, [wordsText(field.words)])]
    case 'source': {
      const name = wordsText(field.words)
      const linked = field.href === undefined ? name : element('a', { href: field.href }, [name])
      return [element('p', { className: ['source'] }, [text('Source: '), linked])]
    }
    case 'image': {
      const { src, alt } = field
      const properties = { src: src.text, ...(alt !== undefined && { alt }) }
      return [element('p', {}, [{ ...element('img', properties, []), position: src.position }])]
    }
    default:
      return []
  }
}

function spaced(words: readonly Words[]): ElementContent[] {
  return words.flatMap((each, at) => (at === 0 ? [wordsText(each)] : [text(' '), wordsText(each)]))
}

function wordsText({ text: value, position }: Words): ElementContent {
  return text(value, position)
}

function text(value: string, position?: Position): ElementContent {
  return { type: 'text', value, ...(position && { position }) }
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children }
}
