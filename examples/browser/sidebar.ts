// The sidebar of an editor: the article is checked as it is typed, in the browser; nothing is sent anywhere. Bundle it
// with whatever bundles the editor.
import { check } from '@creditline/core'
import terms from '@creditline/terms/dcnf.json' with { type: 'json' }

const article = document.querySelector('textarea')!
const reporter = document.querySelector('input')!
const verdict = document.querySelector('output')!
const faults = document.querySelector('ul')!

async function update(): Promise<void> {
  const report = await check(article.value, {
    terms,
    republished: true,
    ...(reporter.value && { story: { reporters: [reporter.value] } }),
  })
  verdict.value = report.verdict
  faults.replaceChildren(
    ...report.messages.map(({ line, reason }) => {
      const item = document.createElement('li')
      item.textContent = `Line ${line}: ${reason}`
      return item
    }),
  )
}

for (const field of [article, reporter]) field.addEventListener('input', () => void update())
await update()
