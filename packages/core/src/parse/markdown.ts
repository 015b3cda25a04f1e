import type { ElementContent, Nodes, Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import type { Plugin } from 'unified'
import { unified } from 'unified'
import type { Lines } from './lines.ts'
import { selfClosed, withoutScript } from './mdx.ts'
import { correctPositions, isShifted } from './raw-positions.ts'
import type { RawNode } from './raw-positions.ts'

/** MDX has no indented code: what is indented there is JSX. */
const noIndentedCode: Plugin = function () {
  const data = this.data() as { micromarkExtensions?: object[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: ['codeIndented'] } })
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
const mdx = unified().use(remarkParse).use(remarkGfm).use(noIndentedCode).freeze()
const toHast = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze()
const parseRaw = unified().use(rehypeRaw).freeze()

/**
 * Parses GitHub-flavoured Markdown, HTML in it included. All positions are of the Markdown.
 *
 * @param text - the Markdown, front matter blank.
 * @param isMdx - read JSX elements as HTML, and leave out imports, exports and comments.
 */
export function parseMarkdown(text: string, lines: Lines, isMdx: boolean): Root {
  const source = isMdx ? withoutScript(text) : text
  const tree = toHast.runSync((isMdx ? mdx : markdown).parse(source))
  const raw = rawNodes(tree, isMdx ? (node) => selfClosed(node, source, lines) : undefined)
  if (raw.length === 0) return tree
  const shifted = raw.filter((node) => isShifted(node, source))
  const parsed = parseRaw.runSync(tree)
  correctPositions(parsed, shifted, source, lines)
  return parsed
}

/** The pieces of HTML in a tree, in order; `split` puts others in the place of one. */
function rawNodes(tree: Root, split: ((node: RawNode) => ElementContent[]) | undefined): RawNode[] {
  const found: RawNode[] = []
  const stack: Nodes[] = [tree]
  const replace = <Child extends Nodes>(child: Child): Array<Child | ElementContent> =>
    child.type === 'raw' && split ? split(child) : [child]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.type === 'raw') found.push(node)
    if (node.type === 'root') node.children = node.children.flatMap(replace)
    else if (node.type === 'element') node.children = node.children.flatMap(replace)
    else continue
    for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at]!)
  }
  return found
}
