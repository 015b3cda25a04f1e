import broken from '../../../examples/articles/broken/ferry-strike.html?raw'
import waterRights from '../../../examples/articles/broken/water-rights.md?raw'
import sound from '../../../examples/articles/compliant/bridge-repair.html?raw'
import stories from '../../../examples/articles/stories.jsonl?raw'

/** An article to begin with. */
export interface Sample {
  title: string
  source: string
  reporters: string
}

/** The reporters of an example, as its story file gives them. */
function reportersOf(path: string): string {
  for (const line of stories.split('\n')) {
    if (!line.includes(`"${path}"`)) continue
    const story: { reporters: string[] } = JSON.parse(line)
    return story.reporters.join('\n')
  }
  return ''
}

export const samples: readonly Sample[] = [
  { title: 'A page without credit', source: broken, reporters: reportersOf('broken/ferry-strike.html') },
  {
    title: 'Markdown with a misspelt byline',
    source: waterRights,
    reporters: reportersOf('broken/water-rights.md'),
  },
  { title: 'A page in order', source: sound, reporters: reportersOf('compliant/bridge-repair.html') },
]
