import type { AST } from 'toml-eslint-parser'
import { parseTOML, ParseError } from 'toml-eslint-parser'
import type { FrontMatterValue } from './document.ts'
import { bounds } from './limits.ts'

/** What is wrong with TOML, and where; offsets are of the TOML. */
interface TomlProblem {
  reason: string
  start: number
}

/** A value of TOML with its key path and place. */
interface TomlValue extends Omit<FrontMatterValue, 'position'> {
  start: number
  end: number
}

/** The values of TOML 1.0, or what is wrong with it. */
type TomlRead = { values: TomlValue[] } | TomlProblem | { tooDeep: number }

/** Reads the values of TOML, in order: text as it is meant, numbers and dates as they stand. */
export function readToml(source: string): TomlRead {
  const tooDeep = depthOf(source)
  if (tooDeep !== undefined) return { tooDeep }
  let program: AST.TOMLProgram
  try {
    program = parseTOML(source)
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return { reason: error.message, start: Math.min(error.index, source.length) }
  }
  const values: TomlValue[] = []
  const stack: Step[] = program.body[0].body.toReversed().map((node) => ({ node, path: '' }))
  while (stack.length > 0) {
    const step = stack.pop()!
    const next = visit(step, source, values)
    for (let at = next.length - 1; at >= 0; at--) stack.push(next[at]!)
  }
  return { values }
}

interface Step {
  node: AST.TOMLTable | AST.TOMLKeyValue | AST.TOMLContentNode
  path: string
}

function visit({ node, path }: Step, source: string, values: TomlValue[]): Step[] {
  switch (node.type) {
    case 'TOMLTable': {
      const table = node.resolvedKey.join('.')
      return node.body.map((each) => ({ node: each, path: table }))
    }
    case 'TOMLKeyValue': {
      const names = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
      return [{ node: node.value, path: below(path, names.join('.')) }]
    }
    case 'TOMLInlineTable':
      return node.body.map((each) => ({ node: each, path }))
    case 'TOMLArray':
      return node.elements.map((each, at) => ({ node: each, path: below(path, String(at)) }))
    default: {
      const [start, end] = node.range
      values.push({
        key: path,
        value: node.kind === 'string' ? node.value : source.slice(start, end),
        start,
        end,
      })
      return []
    }
  }
}

function below(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

/** Where brackets or dotted keys nest deeper than the bound of front matter; the parser would recurse on them. */
function depthOf(source: string): number | undefined {
  let depth = 0
  let dots = 0
  for (const token of source.matchAll(
    /"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"?|'[^'\n]*'?|#[^\n]*|[[{\]}.=,\n]/g,
  )) {
    const mark = token[0]
    if (mark === '.') dots++
    else if (mark === '[' || mark === '{') depth++
    else if (mark === ']' || mark === '}') depth--
    if ('=,\n[{'.includes(mark)) dots = 0
    if (depth > bounds.frontMatterDepth || dots > bounds.frontMatterDepth) return token.index
  }
  return undefined
}
