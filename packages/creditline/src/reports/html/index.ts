import { createHash } from 'node:crypto'
import type { Verdict } from '@creditline/core'
import { frameStyle } from '@creditline/core/view'
import { forXml } from '../escape.ts'
import type { Reporter } from '../reporter.ts'
import { sayCounts, sayMissing } from '../summary.ts'
import { itemOf } from './article.ts'
import { script } from './script.ts'
import { style } from './style.ts'

const filters: readonly (readonly [verdict: 'all' | Verdict, title: string])[] = [
  ['all', 'All'],
  ['breach', 'In breach'],
  ['unsure', 'Unsure'],
  ['compliant', 'Compliant'],
  ['unreadable', 'Unreadable'],
  ['out-of-scope', 'Out of scope'],
]

/**
 * One file that shows every article with its page. It needs no network, works from `file://`, and its
 * Content-Security-Policy lets in nothing but its own style sheets, also in the frames of the pages, and the script that
 * draws a page when it is opened. Articles are
 * written as they come; the counts, known last, are laid out first.
 */
export function html(): Reporter {
  return {
    begin: () => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Creditline report</title>
<style>${style}</style>
<script>${script}</script>
</head>
<body>
<header><h1>Creditline</h1><p>Whether republished articles keep the credit they owe. Open an article to see its page.</p><fieldset><legend>Show</legend>${filters.map(filterOf).join('')}</fieldset></header>
<main><ul class="articles" aria-label="Articles">
`,
    article: ({ reports }) => reports.map(itemOf).join(''),
    end: (summary, extent) => {
      const missing = sayMissing(extent)
      const lines = [sayCounts(summary), ...(missing === undefined ? [] : [missing])]
      return `</ul></main>\n<footer>${lines.map((line) => `<p>${forXml(line)}.</p>`).join('')}</footer>\n</body>\n</html>\n`
    },
  }
}

function filterOf([verdict, title]: (typeof filters)[number]): string {
  const checked = verdict === 'all' ? ' checked' : ''
  return `<label><input type="radio" name="show" id="show-${verdict}"${checked}> ${title}</label>`
}

function policy(): string {
  const styles = [style, frameStyle].map(hashOf).join(' ')
  return `default-src 'none'; style-src ${styles}; script-src ${hashOf(script)}; base-uri 'none'; form-action 'none'`
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
