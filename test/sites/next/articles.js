import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { remark } from 'remark'
import html from 'remark-html'
import { parse } from 'yaml'

const folder = path.join(process.cwd(), 'content')

export function slugs() {
  return readdirSync(folder).map((name) => name.replace(/\.md$/, ''))
}

export async function article(slug) {
  const source = readFileSync(path.join(folder, `${slug}.md`), 'utf8')
  const [, matter, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source)
  return { ...parse(matter), html: String(await remark().use(html).process(text)) }
}
