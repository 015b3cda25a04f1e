import type { FrontMatterValue } from '../document.ts'
import type { Tag } from './tags.ts'
import { parametersOf } from './tags.ts'

/** What a tag stands for, where that can be told. */
export type Slot =
  | { kind: 'image'; src: string; alt: string | undefined }
  | { kind: 'text'; value: string }
  /** it may stand for anything */
  | { kind: 'unknown' }

/** A tag that may stand for anything: how it is written, and where. */
export interface UnknownTag {
  text: string
  start: number
  end: number
}

/** A text whose tags are put out of the parser's way; every other place stays. */
export interface Masked {
  text: string
  /** What stands at each `wbr` whose attribute `t` is its number here. */
  slots: Slot[]
  unknown: UnknownTag[]
}

/** Tags that steer a template, link, or embed what is no picture of the article's own. */
const silent =
  /^(?:\/.*|#.*|!.*|end\w*|if|elsif|elif|else|unless|case|when|for|break|continue|cycle|assign|set|capture|increment|decrement|raw|verbatim|comment|highlight|link|post_url|import|from|extends|block|macro|call|filter|layout|with|ref|relref|param|gist|youtube|vimeo|twitter|tweet|x|instagram|details|math|mermaid|toc|seo|feed_meta|paginate|tablerow|echo|liquid|log|debug|css|js|quote|notice|callout|note|code|prism)$/i

const imageNames =
  /(?:^|[/_.-])(?:fig(?:ure)?|im(?:g|age)s?|picture|photo|responsive[_-]?image|featured[_-]?image|asset_img|img_?tag|cloudinary|lightbox|logo)s?(?:\.(?:html|md|njk|liquid))?$/i
const sourceKeys = ['src', 'url', 'path', 'file', 'image', 'img', 'image_path', 'image_url', 'source', 'link']
const altKeys = ['alt', 'alt_text', 'title', 'caption']
const picture = /\.(?:png|jpe?g|gif|svg|webp|avif)(?:[?#][^\s]*)?$/i

/** How much of the text before a tag tells where it stands. */
const reach = 300

/**
 * Puts tags of templates out of the way of the parser: each as long as it was.
 *
 * @param tags - in their order.
 */
export function maskTemplates(
  source: string,
  tags: readonly Tag[],
  frontMatter: readonly FrontMatterValue[],
): Masked {
  const slots: Slot[] = []
  const unknown: UnknownTag[] = []
  const out: string[] = []
  let before = ''
  let from = 0
  for (const tag of tags) {
    const written = source.slice(tag.start, tag.end)
    const between = source.slice(from, tag.start)
    before = (before + between).slice(-reach)
    from = tag.end
    let masked: string
    if (isInAddress(before)) masked = addressFor(written, before.at(-1)!)
    else {
      const slot = slotOf(tag, frontMatter)
      if (slot?.kind === 'unknown') unknown.push({ text: written, start: tag.start, end: tag.end })
      masked = placeholder(slot && slot.kind !== 'unknown' ? slots.push(slot) - 1 : undefined, written)
    }
    out.push(between, masked)
    before = (before + masked).slice(-reach)
  }
  return { text: out.join('') + source.slice(from), slots, unknown }
}

/** A void element that stands for the tag, with its line breaks, of its length. */
function placeholder(slot: number | undefined, written: string): string {
  const mark = slot === undefined ? '<wbr>' : `<wbr t=${slot}>`
  const head = written.slice(0, mark.length)
  if (mark.length > written.length || /[\r\n]/.test(head)) return written.replace(/[^\r\n]/g, ' ')
  return mark + written.slice(mark.length).replace(/[^\r\n]/g, ' ')
}

function slotOf(tag: Tag, frontMatter: readonly FrontMatterValue[]): Slot | undefined {
  if (tag.kind === 'output') {
    const value = valueOf(tag.name, frontMatter)
    if (value !== undefined) return { kind: 'text', value }
    return /logo|image|img|figure|credit|badge|attribution/i.test(tag.name) ? { kind: 'unknown' } : undefined
  }
  if (tag.name === '' || silent.test(tag.name)) return undefined
  return imageOf(tag) ?? { kind: 'unknown' }
}

/** The picture that a figure, image or include of one shows. */
function imageOf({ name, rest }: Tag): Slot | undefined {
  const { named, others } = parametersOf(rest)
  const isInclude = /^(?:include(?:_cached|_relative)?|render|partial|component)$/.test(name)
  const called = isInclude ? (others.shift() ?? '') : name
  const keyed = sourceKeys.map((key) => named.get(key)).find((value) => value !== undefined && value !== '')
  const isImage = imageNames.test(called)
  const src =
    keyed !== undefined && (isImage || picture.test(keyed))
      ? keyed
      : others.find((value) => picture.test(value))
  if (src === undefined || (keyed === undefined && !isImage)) return undefined
  const alt = altKeys.map((key) => named.get(key)).find((value) => value !== undefined)
  return { kind: 'image', src, alt: alt ?? others.find((value) => value !== src && !picture.test(value)) }
}

/** What front matter says of a variable: `author`, `page.author`, `.Params.author`, `frontmatter.author`. */
function valueOf(name: string, frontMatter: readonly FrontMatterValue[]): string | undefined {
  const key = name
    .replace(/^\.?(?:page|params|frontmatter|props|data)?\.?(?:params\.|data\.)?/i, '')
    .toLowerCase()
  if (key === '') return undefined
  return frontMatter.find((value) => value.key.toLowerCase() === key)?.value
}

/** Whether the text ends within an address of Markdown or an attribute of a tag. */
function isInAddress(text: string): boolean {
  const before = text.slice(-300)
  return /\]\([^()\n]*$/.test(before) || /<[a-z][^<>]*=\s*(?:"[^"<>]*|'[^'<>]*)$/i.test(before)
}

/** An expression within an address: the text that it holds, at its place; else its name stands for it. */
function addressFor(written: string, before: string): string {
  const literal = /(["'])([^"'\n]*)\1/.exec(written)
  const filler = /[\s("']/.test(before) ? ' ' : '_'
  if (literal && literal[2] !== '') {
    const start = literal.index + 1
    const address = literal[2]!.replaceAll(' ', '_')
    return filler.repeat(start) + address + ' '.repeat(written.length - start - address.length)
  }
  return written.replaceAll(/[^\w.\r\n]/g, '_')
}
