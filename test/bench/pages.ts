import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { decodeBytes } from '@creditline/core'
import { createTopic, headline, sentence, writeStory } from '../stories/prose.ts'
import { Random } from '../stories/random.ts'

/** The pages and fragments that a benchmark runs on. */
export interface Site {
  /** Where they come from, in words. */
  source: string
  pages: string[]
  /** Pieces of pages as a content system holds them, of 5 to 50 KB. */
  fragments: string[]
}

const mostPages = 120
const leastFragment = 5_000
const mostFragment = 50_000

/** The pages of a folder, with those of the folders in it; evenly chosen where there are many. */
export function readSite(folder: string): Site {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.html?$/.test(file))
    .toSorted()
  const step = Math.max(1, files.length / mostPages)
  const chosen = Array.from(
    { length: Math.min(files.length, mostPages) },
    (_, at) => files[Math.floor(at * step)]!,
  )
  const pages = chosen.flatMap((file) => {
    const decoded = decodeBytes(readFileSync(path.join(folder, file)))
    return 'text' in decoded ? [decoded.text] : []
  })
  if (pages.length === 0) throw new Error(`${folder}: expected pages, files that end with .html`)
  const fragments = pages.flatMap((page) => fragmentOf(page) ?? [])
  return { source: `${pages.length} pages of a folder`, pages, fragments }
}

/** The `article` element of a page, where it has the size of a fragment. */
function fragmentOf(page: string): string | undefined {
  const start = page.search(/<article[\s>]/)
  const end = page.indexOf('</article>', start)
  const length = end - start
  return start !== -1 && length >= leastFragment && length <= mostFragment
    ? page.slice(start, end + 10)
    : undefined
}

/** Pages of an invented newspaper: the same on every machine, and as large and as full as those of real ones. */
export function writeSite(): Site {
  const random = new Random(7)
  const pages: string[] = []
  const fragments: string[] = []
  for (let at = 0; at < 24; at++) pages.push(writePage(random, writeArticle(random)))
  for (let at = 0; at < 100; at++) fragments.push(writeArticle(random))
  return { source: `${pages.length} pages that the benchmark writes`, pages, fragments }
}

/** The reporter of every generated article. */
export const reporter = 'Jane Exampleton'

function writeArticle(random: Random): string {
  const topic = createTopic(random)
  const paragraphs = writeStory(random, topic, random.between(700, 2500))
  const body = paragraphs.map((each, at) => {
    const text = each
      .join(' ')
      .replace(/ (\w{9,}) /, ' <a class="inline-link" href="/tag/$1" data-track="body">$1</a> ')
    const figure =
      at % 6 === 3
        ? `<figure class="wp-block-image size-large"><img loading="lazy" width="1024" height="683" src="/img/${at}.jpg" ` +
          `srcset="/img/${at}-300.jpg 300w, /img/${at}-768.jpg 768w, /img/${at}-1024.jpg 1024w" sizes="(max-width: 1024px) 100vw" ` +
          `alt="${headline(random, topic)}"><figcaption class="wp-element-caption">${sentence(random, topic)} (Photo by ` +
          `Max Sample/Example Images)</figcaption></figure>`
        : ''
    return `<p class="has-text-align-left story__p">${text}</p>${figure}`
  })
  return (
    `<article class="post type-post status-publish story"><header class="story__head"><h1 class="story__title">` +
    `${headline(random, topic)}</h1><div class="story__meta"><span class="byline">By <a rel="author" ` +
    `href="/author/jane-exampleton/">${reporter}</a>, Daily Caller News Foundation</span> <time datetime="2026-03-05">` +
    `March 5, 2026</time></div></header><div class="story__body entry-content">${body.join('\n')}` +
    `<p><img class="partner" src="/img/dcnf-logo.png" alt="Daily Caller News Foundation logo"></p></div></article>`
  )
}

function writePage(random: Random, article: string): string {
  const topic = createTopic(random)
  const rules = Array.from({ length: 900 }, (_, at) => {
    const name = random.pick(['card', 'nav', 'story', 'teaser', 'btn', 'grid', 'footer', 'ad'])
    const declarations = `margin:0 ${at % 40}px;color:#${(at * 7919).toString(16).padStart(6, '0').slice(0, 6)};display:${at % 9 === 0 ? 'flex' : 'block'}`
    return at % 12 === 0
      ? `@media (max-width:${600 + at}px){.${name}-${at} .${name}__item>a{${declarations}}}`
      : `.${name}-${at},.${name}-${at} .${name}__title:hover{${declarations}}`
  })
  const script = `window.__DATA__=${JSON.stringify(Array.from({ length: 160 }, () => ({ title: headline(random, topic), text: sentence(random, topic) })))}`
  const menu = Array.from({ length: 60 }, (_, at) => {
    const word = headline(random, topic).split(' ')[0]!
    return `<li class="nav__item nav-${at}"><a class="nav__link" href="/${word.toLowerCase()}/" data-index="${at}">${word}</a></li>`
  })
  const cards = Array.from({ length: 110 }, (_, at) => {
    const title = headline(random, topic)
    return (
      `<div class="card card-${at} ${at % 3 === 0 ? 'card--wide' : ''}" data-id="${at}"><a class="card__link" href="/2026/story-${at}/">` +
      `<img class="card__img lazyload" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/img/card-${at}.jpg" alt="${title}" width="320" height="180">` +
      `<h3 class="card__title">${title}</h3></a><p class="card__text">${sentence(random, topic)}</p>` +
      `<span class="card__by">${random.pick(topic.people)}</span> <svg class="icon" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></svg></div>`
    )
  })
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    author: { '@type': 'Person', name: reporter },
    publisher: { '@type': 'Organization', name: 'Example Times' },
  })
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline(random, topic)} - Example Times</title>` +
    `<meta name="viewport" content="width=device-width"><meta property="og:site_name" content="Example Times">` +
    `<link rel="stylesheet" href="/site.css"><style>${rules.join('\n')}</style>` +
    `<script type="application/ld+json">${linked}</script><script>${script}</script></head><body class="single">` +
    `<header class="site-header"><nav class="nav"><ul>${menu.join('\n')}</ul></nav></header><main>${article}` +
    `<aside class="sidebar">${cards.slice(0, 40).join('\n')}</aside></main><section class="related">` +
    `${cards.slice(40).join('\n')}</section><footer class="site-footer"><p>${sentence(random, topic)}</p></footer></body></html>`
  )
}
