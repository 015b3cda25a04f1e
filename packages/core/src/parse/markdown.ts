import type { Nodes, Root } from 'hast'
import type { Nodes as MarkdownNodes } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import type { Plugin } from 'unified'
import { unified } from 'unified'
import { parseEmbedded } from './embedded.ts'
import type { Limit } from './limits.ts'
import { bounds } from './limits.ts'
import type { Lines } from './lines.ts'
import { overBound } from './markdown-bounds.ts'
import { withoutScript } from './mdx.ts'

/** MDX has no indented code: what is indented there is JSX. */
const noIndentedCode: Plugin = function () {
  const data = this.data() as { micromarkExtensions?: object[] }
  data.micromarkExtensions ??= []
  data.micromarkExtensions.push({ disable: { null: ['codeIndented'] } })
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()
const mdx = unified().use(remarkParse).use(remarkGfm).use(noIndentedCode).freeze()
const toHast = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze()

/**
 * Parses GitHub-flavoured Markdown, HTML in it included. All positions are of the Markdown.
 *
 * @param text - the Markdown, front matter blank.
 * @param isMdx - read JSX elements as HTML, and leave out imports, exports and comments.
 */
export function parseMarkdown(text: string, lines: Lines, isMdx: boolean): Root | Limit {
  const source = isMdx && text.length <= bounds.markdown ? withoutScript(text) : text
  const over = overBound(source)
  if (over) {
    const { line, column } = lines.point(over.offset)
    return { ...over, line, column }
  }
  const parsed = (isMdx ? mdx : markdown).parse(source)
  const deep = tooDeep(parsed)
  if (deep) return deep
  const tree = toHast.runSync(parsed)
  return hasRaw(tree) ? parseEmbedded(tree, source, lines, isMdx) : tree
}

/** What follows walks the tree by recursion. */
function tooDeep(tree: MarkdownNodes): Limit | undefined {
  const stack = [{ node: tree, depth: 0 }]
  while (stack.length > 0) {
    const { node, depth } = stack.pop()!
    if (depth > bounds.depth) {
      const { line, column, offset } = node.position?.start ?? { line: 1, column: 1, offset: 0 }
      return { code: 'depth', limit: bounds.depth, line, column, offset }
    }
    if ('children' in node) for (const child of node.children) stack.push({ node: child, depth: depth + 1 })
  }
  return undefined
}

function hasRaw(tree: Root): boolean {
  const stack: Nodes[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (node.type === 'raw') return true
    if ('children' in node) for (const child of node.children) stack.push(child)
  }
  return false
}
