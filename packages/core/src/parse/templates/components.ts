import type { Nodes, Root } from 'hast'
import type { UnknownTag } from './mask.ts'

/** Components that show a picture of their attribute `src`. */
const imageComponent = /(?:^|\.)(?:\w*Ima?ge?|\w*Image|\w*Picture|\w*Figure|\w*Photo|\w*Logo|\w*Avatar)$/

/** Components of frameworks and documents that show no picture of the article's own. */
const silent =
  /^(?:Fragment|Content|Head|Link|Script|Code|Tabs?|TabItem|Callout|Note|Aside|Card|CardGrid|Steps|Details|YouTube|Youtube|Vimeo|Tweet|Gist|Video|Audio|Iframe|Quote|Blockquote|Layout|Base\w*|Heading|Icon|Table|Suspense|Debug|TOC|Toc)$/

/** JSX made readable as HTML, and what in it may be anything. */
export interface Components {
  text: string
  unknown: UnknownTag[]
}

/** Longest tag of a component, and how many are looked at. */
const longest = 4_000
const mostComponents = 5_000

/** Makes `img` of the components that show a picture, character for character, and finds those that may be anything. */
export function readComponents(source: string): Components {
  const unknown: UnknownTag[] = []
  const out: string[] = []
  let from = 0
  let looked = 0
  for (const opening of source.matchAll(/<([A-Z][\w.]{0,100})(?=[\s/>])/g)) {
    const [head, name] = opening
    const start = opening.index
    if (start < from) continue
    if (++looked > mostComponents) break
    const window = source.slice(start, start + longest)
    const close = window.indexOf('>')
    if (close === -1) continue
    const tag = window.slice(0, close + 1)
    if (head.length >= '<img'.length && /\ssrc\s*=/.test(tag) && !silent.test(name!)) {
      out.push(source.slice(from, start), `<img${' '.repeat(head.length - 4)}`)
      from = start + head.length
    } else if (!silent.test(name!) && isHollow(source, start + tag.length, tag, name!))
      unknown.push({ text: tag.replaceAll(/\s+/g, ' '), start, end: start + tag.length })
    else if (imageComponent.test(name!)) unknown.push({ text: tag, start, end: start + tag.length })
  }
  return { text: out.join('') + source.slice(from), unknown }
}

/** Whether a component has no text of its own in it: what it shows comes from elsewhere. */
function isHollow(source: string, end: number, tag: string, name: string): boolean {
  return (
    tag.endsWith('/>') ||
    source
      .slice(end, end + 200)
      .trimStart()
      .startsWith(`</${name}`)
  )
}

/** Pictures that a module imports, by their names: `import logo from './logo.png'`. */
export function importedPictures(source: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const [, name, path] of source.matchAll(
    /^[ \t]*import[ \t]+(?:\*[ \t]+as[ \t]+)?([\w$]+)[ \t]+from[ \t]+["']([^"'\n]+\.(?:png|jpe?g|gif|svg|webp|avif)(?:\?[^"'\n]*)?)["']/gm,
  ))
    found.set(name!, path!)
  for (const [, name, path] of source.matchAll(
    /^[ \t]*(?:export[ \t]+)?(?:const|let|var)[ \t]+([\w$]+)[ \t]*=[ \t]*(?:require\([ \t]*)?["']([^"'\n]+\.(?:png|jpe?g|gif|svg|webp|avif))["']/gm,
  ))
    found.set(name!, path!)
  return found
}

/** Puts the addresses of imported pictures in the place of their names. */
export function resolveImports(tree: Root, imports: ReadonlyMap<string, string>): void {
  const stack: Nodes[] = [tree]
  while (stack.length > 0) {
    const node = stack.pop()!
    if (!('children' in node)) continue
    for (const child of node.children) stack.push(child)
    if (node.type !== 'element' || typeof node.properties['src'] !== 'string') continue
    const src = node.properties['src'].trim()
    const required = /^require\(\s*["']([^"']+)["']\s*\)(?:\.default)?$/.exec(src)?.[1]
    const address = required ?? imports.get(src.replace(/\.(?:src|default)$/, ''))
    if (address !== undefined) node.properties['src'] = address
  }
}
