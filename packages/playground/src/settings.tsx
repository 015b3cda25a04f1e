import { terms } from '@creditline/terms'
import type { JSX } from 'preact'
import type { Input } from './protocol.ts'
import { samples } from './samples.ts'

const formats: readonly [Input['format'], string][] = [
  ['', 'Told from the text'],
  ['html', 'HTML'],
  ['markdown', 'Markdown'],
  ['mdx', 'MDX'],
  ['text', 'Plain text'],
]

/** What the article is held against. */
export function Settings({
  input,
  change,
}: {
  input: Input
  change: (changed: Partial<Input>) => void
}): JSX.Element {
  const load = (index: number): void => {
    const sample = samples[index]
    if (sample) change({ source: sample.source, reporters: sample.reporters, format: '' })
  }
  return (
    <form class="settings" onSubmit={(event) => event.preventDefault()}>
      <label>
        Example
        <select value="" onChange={({ currentTarget }) => load(Number(currentTarget.value))}>
          <option value="" disabled>
            Load one …
          </option>
          {samples.map(({ title }, index) => (
            <option key={title} value={index}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Terms
        <select value={input.terms} onChange={({ currentTarget }) => change({ terms: currentTarget.value })}>
          {Object.values(terms).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Format
        <select
          value={input.format}
          onChange={({ currentTarget }) => change({ format: formats[currentTarget.selectedIndex]![0] })}
        >
          {formats.map(([format, title]) => (
            <option key={format} value={format}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        Reporters, one a line
        <textarea
          rows={Math.max(1, input.reporters.split('\n').length)}
          value={input.reporters}
          placeholder="Not known"
          spellcheck={false}
          onInput={({ currentTarget }) => change({ reporters: currentTarget.value })}
        />
      </label>
      <label>
        Logo’s address, to mend with
        <input
          type="text"
          value={input.logo}
          spellcheck={false}
          onInput={({ currentTarget }) => change({ logo: currentTarget.value })}
        />
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={input.republished}
          onChange={({ currentTarget }) => change({ republished: currentTarget.checked })}
        />
        It is republished: skip the scope question
      </label>
    </form>
  )
}
