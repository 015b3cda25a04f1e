import { checkAll, readTerms } from '@creditline/core'
import { readFileSync } from 'node:fs'

// Gives one hostile article to one tool: TOOL PATH; says on standard output `fine` where it
// comes back, `refused` where it says that it cannot judge.
const [tool = '', file = ''] = process.argv.slice(2)
const text = readFileSync(file, 'utf8')

let refused = false
const tools: Record<string, () => Promise<unknown>> = {
  creditline: async () => {
    const terms = readTerms(
      JSON.parse(readFileSync(new URL('../../packages/terms/dcnf.json', import.meta.url), 'utf8')),
    )
    const [report] = await checkAll(readFileSync(file), { terms, path: file, republished: true })
    refused = report.verdict === 'unreadable'
  },
  'html-validate': async () => {
    const { HtmlValidate } = await import('html-validate/node')
    return new HtmlValidate({ root: true, extends: ['html-validate:recommended'] }).validateString(text)
  },
  cheerio: async () => {
    const { load } = await import('cheerio')
    return load(text)('.byline').text()
  },
  'jsdom with Readability': async () => {
    const { JSDOM, VirtualConsole } = await import('jsdom')
    const { Readability } = await import('@mozilla/readability')
    const { window } = new JSDOM(text, { virtualConsole: new VirtualConsole() })
    return new Readability(window.document).parse()
  },
  textlint: async () => {
    const { createLinter } = await import('textlint')
    const { TextlintKernelDescriptor } = await import('@textlint/kernel')
    const markdown = (await import('@textlint/textlint-plugin-markdown')).default
    const descriptor = new TextlintKernelDescriptor({
      rules: [],
      filterRules: [],
      plugins: [{ pluginId: 'markdown', plugin: 'default' in markdown ? markdown.default : markdown }],
    })
    return createLinter({ descriptor }).lintText(text, 'a.md')
  },
  markdownlint: async () => {
    const { lint } = await import('markdownlint/promise')
    return lint({ strings: { article: text } })
  },
}

await tools[tool]!()
process.stdout.write(refused ? 'refused\n' : 'fine\n')
