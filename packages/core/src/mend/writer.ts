import type { Format } from '../parse/document.ts'

/** A picture of the wire's logo, as the publisher keeps it. */
export interface LogoPicture {
  /** Address or path of the picture, as the article is to refer to it. */
  src: string
  /** Alternative text; `NAME logo` when left out. */
  alt?: string
  /** Width and height, in CSS pixels. */
  width?: number
  height?: number
}

/** Writes credit in the mark-up of a format. What it is given is text; what it returns is source. */
export interface Writer {
  /** Words inside a line. */
  words: (text: string) => string
  /** A byline on a line of its own. */
  byline: (text: string) => string
  /** The logo on a line of its own; `undefined` where the format has no pictures. */
  logo: (picture: LogoPicture & { alt: string }) => string | undefined
  /** A paragraph. */
  paragraph: (text: string) => string
}

/** Escapes text for HTML, in an attribute too. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function image(tag: string, picture: LogoPicture & { alt: string }, more: string): string {
  const size = (['width', 'height'] as const)
    .map((name) => (picture[name] === undefined ? '' : ` ${name}="${picture[name]}"`))
    .join('')
  return `<${tag} src="${escapeHtml(picture.src)}" alt="${escapeHtml(picture.alt)}"${size}${more}`
}

const html: Writer = {
  words: escapeHtml,
  byline: (text) => `<p class="byline">${escapeHtml(text)}</p>`,
  logo: (picture) => `<p>${image('img', picture, '>')}</p>`,
  paragraph: (text) => `<p>${escapeHtml(text)}</p>`,
}

/** AMP draws no `img`; its pictures say their size (AMP component `amp-img`). */
const amp: Writer = {
  ...html,
  logo: (picture) => `<p>${image('amp-img', picture, ' layout="fixed"></amp-img>')}</p>`,
}

/** Escapes text for a line of Markdown that starts with a letter; `{` and `<` are marks of MDX. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>|~]/g, String.raw`\$&`).replaceAll('&', '&amp;')
}

/** An address that Markdown takes for one: in angle brackets where it holds what would end it. */
function destination(src: string): string {
  return /[\s()<>\\]/.test(src) ? `<${src.replaceAll(/[\\<>]/g, String.raw`\$&`)}>` : src
}

const markdown: Writer = {
  words: escapeMarkdown,
  byline: escapeMarkdown,
  logo: ({ src, alt }) => `![${escapeMarkdown(alt)}](${destination(src)})`,
  paragraph: escapeMarkdown,
}

const text: Writer = {
  words: (words) => words,
  byline: (words) => words,
  logo: () => undefined,
  paragraph: (words) => words,
}

/** The mark-up that an article, or a part of it, is written in. */
export type WriterFormat = Format | 'amp'

export const writers: Readonly<Record<WriterFormat, Writer>> = { html, amp, markdown, mdx: markdown, text }

/** The logo with its alternative text. */
export function withAlt(picture: LogoPicture, wire: string): LogoPicture & { alt: string } {
  return { ...picture, alt: picture.alt ?? `${wire} logo` }
}
