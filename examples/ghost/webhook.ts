// Ghost asks nobody before it publishes: it tells afterwards, by a webhook. A post of the wire that went out without its
// credit is a draft again moments later, and the newsroom is told why.
import type { IncomingMessage, RequestListener } from 'node:http'
import { check } from 'creditline'
import type { Admin } from './admin.ts'
import { unpublish } from './admin.ts'
import { isSigned } from './signature.ts'

/** What `post.published` and `post.published.edited` send, as far as it is read here. */
export interface Post {
  id: string
  title: string
  html: string | null
  updated_at: string
  authors?: { name: string }[]
  tags?: { slug: string }[]
}

export interface WebhookOptions {
  /** The secret of the webhook. */
  secret: string
  admin: Admin
  /** Slug of the tag that marks a post of the wire; an internal tag `#dcnf` has the slug `hash-dcnf`. */
  tag: string
  /** Tells the newsroom, by mail or in its channel. */
  tell: (text: string) => void
}

/** Bytes that a webhook may have. */
const most = 5_000_000

/** Takes the webhooks of Ghost, at whatever path the server gives it. */
export function webhook(options: WebhookOptions): RequestListener {
  return (request, response) => {
    const take = async (): Promise<void> => {
      const body = request.method === 'POST' ? await read(request) : undefined
      if (body === undefined) {
        response.writeHead(request.method === 'POST' ? 413 : 405, { connection: 'close' }).end()
        return
      }
      const { 'x-ghost-signature': signature } = request.headers
      if (!isSigned(body, [signature].flat()[0], options.secret, Date.now())) {
        response.writeHead(401).end()
        return
      }
      const post = postOf(body)
      // Ghost waits for two seconds and asks again otherwise: it is answered before the work is done.
      response.writeHead(post ? 202 : 400).end()
      if (post) await hold(post, options)
    }
    take().catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500).end()
      options.tell(error instanceof Error ? error.message : String(error))
    })
  }
}

/** Unpublishes a post that lacks credit which it owes. */
async function hold(post: Post, { admin, tag, tell }: WebhookOptions): Promise<void> {
  const report = await check(articleHtml(post), {
    terms: 'dcnf',
    format: 'html',
    republished: post.tags?.some(({ slug }) => slug === tag) ?? false,
  })
  if (report.verdict !== 'breach') return
  await unpublish(admin, post.id, post.updated_at)
  const faults = report.messages.filter(({ fatal }) => fatal).map(({ reason }) => reason)
  tell(`“${post.title}” is a draft again: ${faults.join('; ')}`)
}

/** The post as its readers get it: most themes show headline and authors over the text. */
function articleHtml({ title, authors = [], html }: Post): string {
  const names = authors.map(({ name }) => escapeHtml(name)).join(' and ')
  const byline = names === '' ? '' : `<p class="author">By ${names}</p>`
  return `<article><h1>${escapeHtml(title)}</h1>${byline}${html ?? ''}</article>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The body as it came; `undefined` where it is too large. */
async function read(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  const stream: AsyncIterable<Buffer> = request
  for await (const chunk of stream) {
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The post of a webhook; `undefined` where it is about something else. It is signed, so Ghost wrote it. */
function postOf(body: Buffer): Post | undefined {
  const { post }: { post?: { current?: Post } } = JSON.parse(body.toString())
  return post?.current
}
