import { Word, keyOf, lexicon } from '../../languages/lexicon.ts'
import type { Story } from '../../story.ts'
import type { Terms } from '../../terms/types.ts'
import { createNameMatcher } from '../../text/names.ts'
import { isReporter } from '../mentions.ts'
import type { View } from '../views.ts'
import { finderOf } from './finder.ts'
import { asRead } from './tie.ts'

interface Span {
  start: number
  end: number
}

/** What else a line says that names the wire: looked for once, however often the line names it. */
export class Around {
  private readonly view: View
  private readonly terms: Terms
  private readonly story: Story | undefined
  private organisations: Span[] | undefined
  private named: string | false | undefined
  private reporters: string[] | undefined

  constructor(view: View, terms: Terms, story: Story | undefined) {
    this.view = view
    this.terms = terms
    this.story = story
  }

  /** "WIRE, Example Times": organisations that are not the wire, and give the line an affiliation. */
  get others(): readonly Span[] {
    if (!this.organisations) {
      const { namesWire } = finderOf(this.terms)
      this.organisations = this.view
        .credit()
        .organisations.filter(({ tie, text }) => tie !== 'source' && !isStaff(text) && !namesWire(text))
    }
    return this.organisations
  }

  /** The first of the story's reporters whom the line names, as it spells the name. */
  get reporter(): string | undefined {
    if (this.named === undefined) {
      this.named = false
      for (const reporter of this.story?.reporters ?? []) {
        const [first] = createNameMatcher(reporter).find(this.view.line.text)
        if (!first) continue
        this.named = this.view.line.text.slice(first.start, first.end)
        break
      }
    }
    return this.named || undefined
  }

  /** Where the line names a reporter of the story, rightly: the words, as they are read. */
  get reporterNames(): readonly string[] {
    this.reporters ??= (this.story?.reporters ?? []).flatMap((reporter) =>
      createNameMatcher(reporter)
        .find(this.view.line.text)
        .filter(({ match }) => isReporter(match))
        .map(({ start, end }) => asRead(this.view.line.text.slice(start, end))),
    )
    return this.reporters
  }
}

/** "Staff", "Newsdesk": what stands for people, and is no organisation. */
function isStaff(text: string): boolean {
  return text.split(/\s+/).some((word) => (lexicon().bits(keyOf(word)) & Word.staff) !== 0)
}
