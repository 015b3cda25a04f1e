// node --conditions=development test/corpus/trees.ts FOLDER [EVERY] [OFFSET]
// The guarded parse gives the tree of rehype-parse, node for node with all places, on every EVERY-th page of a folder: of
// the page as it stands, and of its body alone as a piece of one.
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { decodeBytes } from '@creditline/core'
import { parseGuarded } from '../../packages/core/src/parse/guarded.ts'

type Root = Extract<ReturnType<typeof parseGuarded>, { type: 'root' }>
type Nodes = Root | Root['children'][number]

const [folder = '', every = '1', offset = '0'] = process.argv.slice(2)
const pages = globSync('**/*.{html,htm}', { cwd: folder })
  .toSorted()
  .filter((_, index) => index % Number(every) === Number(offset))
if (pages.length === 0) throw new Error(`${folder}: expected pages`)

const whole = unified().use(rehypeParse).freeze()
const piece = unified().use(rehypeParse, { fragment: true }).freeze()
const counts = { trees: 0, nodes: 0, limits: 0, different: 0 }

function compare(name: string, text: string, wholePage: boolean): void {
  const tree = parseGuarded(text, wholePage)
  counts.trees++
  if (!('type' in tree)) {
    counts.limits++
    console.error(`${name}: beyond the bound of ${tree.code}, at ${tree.line}:${tree.column}`)
    return
  }
  const expected = (wholePage ? whole : piece).parse(text)
  counts.nodes += sizeOf(expected)
  if (isDeepStrictEqual(tree, expected)) return
  counts.different++
  console.error(
    `${name}: another tree${wholePage ? '' : ' as a piece'}, first at ${firstDifference(tree, expected)}`,
  )
}

function sizeOf(tree: Root): number {
  let size = 0
  const stack: Nodes[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    size++
    if ('children' in node) stack.push(...node.children)
    if (node.type === 'element' && node.content) stack.push(node.content)
  }
  return size
}

/** The first node that is not the same, in the order of the page. */
function firstDifference(one: Root, other: Root): string {
  const stack: Array<[Nodes | undefined, Nodes | undefined]> = [[one, other]]
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [left, right] = pair
    if (!isDeepStrictEqual(bare(left), bare(right)))
      return `${JSON.stringify(bare(left))}, expected ${JSON.stringify(bare(right))}`
    const lefts = childrenOf(left)
    const rights = childrenOf(right)
    for (let at = Math.max(lefts.length, rights.length) - 1; at >= 0; at--)
      stack.push([lefts[at], rights[at]])
  }
  return 'no node of its own'
}

function bare(node: Nodes | undefined): object | undefined {
  if (!node) return undefined
  const { children: _, content: __, ...rest } = { children: undefined, content: undefined, ...node }
  return rest
}

function childrenOf(node: Nodes | undefined): Nodes[] {
  if (!node || !('children' in node)) return []
  return node.type === 'element' && node.content ? [node.content, ...node.children] : node.children
}

for (const page of pages) {
  const decoded = decodeBytes(readFileSync(path.join(folder, page)))
  if (!('text' in decoded)) throw new Error(`${page}: expected an encoding that is read`)
  const { text } = decoded
  compare(page, text, true)
  const body = /<body[^>]*>([^]*)<\/body>/i.exec(text)?.[1]
  compare(page, body ?? text, false)
}

console.log(
  `${pages.length} pages, ${counts.trees} trees of ${counts.nodes.toLocaleString('en')} nodes: ${counts.different} differ, ${counts.limits} beyond a bound`,
)
process.exitCode = counts.different === 0 && counts.limits === 0 ? 0 : 1
