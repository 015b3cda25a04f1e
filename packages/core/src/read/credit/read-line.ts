import type { Role } from '../../facts.ts'
import { keyOf } from '../../languages/lexicon.ts'
import type { CueMatch } from './cues.ts'
import { matchCue } from './cues.ts'
import { dateEnd } from './dates.ts'
import { beginsCue, isSuffix, readName } from './names.ts'
import type { NameRun } from './names.ts'
import type { CreditOptions, CreditPerson, CreditReading, CreditSpan } from './reading.ts'
import { Word, has, tokenize } from './tokens.ts'
import type { Token } from './tokens.ts'
import { readCaseless } from './caseless.ts'
import { readUnspaced } from './unspaced.ts'

/**
 * Reads the text of one line as credit.
 *
 * @param text - the line as a reader sees it, white space collapsed.
 */
export function readCreditLine(text: string, options: CreditOptions = {}): CreditReading {
  return new LineReader(text, options).read()
}

/** Organisations whose names the grammar is to know, by the keys of their words. */
interface Known {
  known: readonly string[][]
  /** Those of one word. */
  whole: ReadonlySet<string>
}

const nobody: readonly string[] = []
const knownByNames = new WeakMap<readonly string[], Known>()

/** All lines of a page are read with the same list of names. */
function knownIn(names: readonly string[]): Known {
  let found = knownByNames.get(names)
  if (!found) {
    const known = names.map((name) => name.split(/\s+/).map(keyOf))
    found = { known, whole: new Set(known.flatMap((keys) => (keys.length === 1 ? keys : []))) }
    knownByNames.set(names, found)
  }
  return found
}

class LineReader {
  private readonly text: string
  private readonly tokens: Token[]
  private readonly known: readonly string[][]
  private readonly result: CreditReading
  private role: Role = 'author'
  private cued = false
  private weak = false
  private source = false
  /** Letters of tokens that the grammar explains. */
  private explained = 0
  /** People since the last affiliation, who share the next one. */
  private group: CreditPerson[] = []
  /** Index of the token after the last person; -1 where none was read. */
  private afterPerson = -1
  /** Index of the token after the last cue: names follow. */
  private afterCue = -1
  /** Which tokens the grammar explains. */
  private readonly told: boolean[] = []
  private bio = false

  constructor(text: string, options: CreditOptions) {
    this.text = text
    const { known, whole } = knownIn(options.knownOrganisations ?? nobody)
    this.known = known
    this.tokens = tokenize(text, options.breaks ?? [], whole)
    for (const [at, token] of this.tokens.entries()) if (this.knownEnd(at) > at) token.known = true
    if (options.announced !== undefined) {
      this.role = options.announced
      this.cued = true
      this.afterCue = 0
    }
    this.result = {
      form: 'prose',
      role: 'author',
      people: [],
      organisations: [],
      places: [],
      dates: [],
      addresses: [],
      explained: 0,
    }
  }

  read(): CreditReading {
    let at = 0
    while (at < this.tokens.length) at = this.step(at)
    return this.finish()
  }

  /** Reads what begins at a token; answers the token after it. */
  private step(at: number): number {
    const token = this.tokens[at]!
    if (token.kind === 'mark') return this.mark(at)
    const start = this.isStart(at)
    if (start) {
      const next = this.cue(at)
      if (next !== undefined) return next
    }
    const known = this.knownEnd(at)
    if (known > at) return this.organisation(at, known, true)
    const date = dateEnd(this.tokens, at)
    if (date > at && !(has(token, Word.given) && this.person(at, start, true) !== undefined)) {
      this.explain(at, date)
      this.result.dates.push(this.span(at, date))
      return date
    }
    if (token.kind === 'address') {
      this.explain(at, at + 1)
      this.result.addresses.push(this.span(at, at + 1))
      return at + 1
    }
    if (token.unspaced || token.caseless) return this.uncased(at)
    if (this.afterPerson === at || this.afterPerson === at - 1) {
      const next = this.tail(at)
      if (next !== undefined) return next
    }
    if (has(token, Word.conjunction) && (!token.capital || (token.upper && this.afterPerson === at))) {
      this.explain(at, at + 1)
      return at + 1
    }
    if (this.group.length > 0 || !token.capital) {
      const title = this.job(at)
      if (title !== undefined) return title
    }
    const person = this.person(at, start, false)
    if (person !== undefined) return person
    const job = this.job(at)
    if (job !== undefined) return job
    // Agencies that are written small: "dpa".
    if (start && has(token, Word.organisation) && !token.capital && this.isBounded(at + 1))
      return this.organisation(at, at + 1, false)
    return this.other(at, start)
  }

  private mark(at: number): number {
    const { text } = this.tokens[at]!
    if (/[.;:。；!?…]/.test(text) && at > 0) {
      // A sentence or a clause ends: what a cue announced is over.
      if (text !== ':' || this.afterPerson >= 0) this.endClause()
    }
    if (text === '(' || text === '（') return this.parenthesis(at)
    return at + 1
  }

  private endClause(): void {
    this.role = 'author'
    this.cued = false
    this.weak = false
    this.source = false
    this.group = []
  }

  /** `(photography)` after a name is the name's role; anything else is read on. */
  private parenthesis(at: number): number {
    const cue = matchCue(this.tokens, at + 1)
    const close = this.tokens[cue?.to ?? -1]
    if (cue && /^[)）]$/.test(close?.text ?? '') && this.afterPerson === at) {
      const person = this.result.people.at(-1)!
      if (cue.role !== 'source' && cue.role !== 'genre') person.role = cue.role
      else if (/report|text/.test(this.tokens[at + 1]!.key)) person.role = 'author'
      this.explain(at, cue.to + 1)
      this.afterPerson = cue.to + 1
      return cue.to + 1
    }
    return at + 1
  }

  /** Whether credit can begin here: at the line's start, after a mark, where elements meet. */
  private isStart(at: number): boolean {
    if (at === 0 || /^[:：]$/.test(this.tokens[at + 1]?.text ?? '')) return true
    if (this.afterPerson === at && beginsCue(this.tokens, at)) return true
    const before = this.tokens[at - 1]!
    const { joint } = this.tokens[at]!
    if (before.kind === 'mark') return !/^['’"-]$/.test(before.text) || joint !== 'none'
    if (this.tokens[at]!.unspaced && joint === 'space') return true
    if (joint === 'glued' || joint === 'element' || joint === 'case') return true
    const last = this.result.dates.at(-1)
    return (last !== undefined && last.end === before.end) || before.kind === 'address'
  }

  private cue(at: number): number | undefined {
    const cue = matchCue(this.tokens, at)
    if (!cue) return undefined
    const next = this.tokens[cue.to]
    if (!next) {
      if (at > 0 || cue.weak) return undefined
      this.setCue(at, cue)
      return cue.to
    }
    if (cue.role === 'genre') {
      // "A column by": the author cue follows, or a mark parts the kind of article from the rest.
      const inner = matchCue(this.tokens, cue.to)
      if (!inner || inner.role === 'genre' || inner.weak) return undefined
      this.explain(at, cue.to)
      return this.cue(cue.to)
    }
    if (cue.role !== 'source') {
      const again = matchCue(this.tokens, cue.to)
      const named = again?.direct === true && again.role !== 'genre' ? undefined : this.nameAfter(cue.to)
      if (again?.direct && again.role !== 'genre' && !again.weak) {
        this.setCue(at, cue)
        return this.cue(cue.to) ?? cue.to
      }
      // Words such as "editor" or "from" announce only what is surely a name.
      if (cue.weak && !(named && named.kind === 'person' && named.score >= 1 && named.words >= 2))
        return undefined
      if (!cue.direct && !cue.weak) {
        const parted =
          next.joint === 'element' || next.joint === 'glued' || this.tokens[cue.to - 1]!.text === '='
        if (!parted && !(named && named.kind === 'person' && named.score >= 1.5)) return undefined
      }
      if (!named && !this.organisationAfter(cue.to)) {
        if (!(cue.direct && at === 0 && next.unspaced)) return undefined
      }
    }
    this.setCue(at, cue)
    return cue.to
  }

  private nameAfter(at: number): NameRun | undefined {
    const token = this.tokens[at]
    if (!token || token.kind !== 'word') return undefined
    if (token.unspaced) return readUnspaced(this.tokens, at)
    if (token.caseless) return readCaseless(this.tokens, at, true)
    const lower = !token.capital && !has(token, Word.particle) && this.isLowerLine(at)
    const from = this.skipTitle(at)
    return readName(this.tokens, from, lower, true) ?? readName(this.tokens, at, lower, true)
  }

  private organisationAfter(at: number): boolean {
    return this.knownEnd(at) > at || has(this.tokens[at], Word.staff | Word.organisation)
  }

  private setCue(at: number, cue: CueMatch): void {
    const role = cue.role === 'genre' ? 'author' : cue.role
    this.explain(at, cue.to)
    this.result.cue ??= { ...this.span(at, cue.to), role }
    this.source = role === 'source'
    this.role = role === 'source' ? 'author' : role
    this.cued = true
    this.weak = cue.weak
    this.group = []
    this.afterPerson = -1
    this.afterCue = cue.to
  }

  /** A job title before the name: "Reporter Jane Doe". */
  private skipTitle(at: number): number {
    let next = at
    while (
      next < this.tokens.length - 1 &&
      next - at < 3 &&
      has(this.tokens[next], Word.job | Word.jobModifier) &&
      !has(this.tokens[next], Word.given)
    )
      next++
    const job = next > at && has(this.tokens[next - 1], Word.job)
    return job && this.tokens[next]!.capital ? next : at
  }

  /**
   * Reads a person (or an organisation in a person's place).
   *
   * @param probe - only say whether one stands here.
   */
  private person(at: number, start: boolean, probe: boolean): number | undefined {
    const active = this.cued && (this.follows(at) || start)
    if (!start && !active && !(this.group.length > 0 && this.isListed(at))) return undefined
    const token = this.tokens[at]!
    const lower =
      active &&
      token.kind === 'word' &&
      !token.capital &&
      !has(token, Word.particle) &&
      (at === this.afterCue || this.isListed(at)) &&
      this.isLowerLine(this.afterCue)
    const from = this.skipTitle(at)
    const run = readName(this.tokens, from, lower, active)
    if (!run) return undefined
    if (run.kind !== 'person') {
      if (run.kind === 'organisation' && run.from === at && !probe) {
        const whole = this.organisationEnd(at, run.to)
        if (start || active) return this.organisation(at, whole, false)
      }
      return undefined
    }
    const listed = at === this.afterCue || this.isListed(at)
    // After a job title or an organisation in a list, only what is surely a name is one.
    const told = this.group.length > 0 && this.group.at(-1)!.jobTitle !== undefined
    const needed = active ? (this.weak ? 1 : told ? 1.9 : 0.1) : run.words >= 2 ? 0.9 : 2
    if (run.score < needed) return undefined
    if (run.words < 2 && !(active && this.result.people.length === 0)) return undefined
    // After a bar or a dash stands the person's organisation or section, unless the words are surely a name.
    if (
      !listed &&
      this.group.length > 0 &&
      /^[|•·–—-]$/.test(this.tokens[at - 1]?.text ?? '') &&
      run.score < 1.9
    )
      return undefined
    if (this.isPlace(run)) return undefined
    if (probe) return run.to
    const to = this.withSuffix(run.to)
    const name = this.slice(run.from, to.name)
    const person: CreditPerson = {
      name,
      role: this.source ? 'mentioned' : this.role,
      affiliations: [],
      score: run.score,
      cued: active,
      start: this.tokens[run.from]!.start,
      end: this.tokens[to.name - 1]!.end,
    }
    if (run.from > at) person.jobTitle = this.slice(at, run.from)
    if (!active && !this.isBounded(to.end)) {
      if (!this.bioAfter(to.end, person, at)) person.role = 'mentioned'
    } else if (active && !this.isBounded(to.end) && !this.cuedTail(to.end)) {
      this.bioAfter(to.end, person, at)
    }
    this.result.people.push(person)
    this.group.push(person)
    this.explain(at, to.end)
    this.afterPerson = to.end
    return to.end
  }

  private cuedTail(at: number): boolean {
    return !has(this.tokens[at], Word.bio | Word.contribution)
  }

  /** In a list that a cue began: only marks, conjunctions and names since. */
  private follows(at: number): boolean {
    const before = this.tokens[at - 1]
    if (!before || this.group.length === 0 || at === this.afterCue) return true
    return this.isListed(at)
  }

  private isListed(at: number): boolean {
    const before = this.tokens[at - 1]
    if (!before) return false
    return /^[,，、/&＆]$/.test(before.text) || has(before, Word.conjunction) || this.afterPerson === at
  }

  /** A house style without capitals: a short line that begins with the cue and has none after it. */
  private isLowerLine(from: number): boolean {
    if (this.tokens.length > 20 || from > 3 || from < 0) return false
    return this.tokens.every((token, index) => index < from || !token.capital)
  }

  /** Two-word places that look like names of people are told by what stands before them. */
  private isPlace(run: NameRun): boolean {
    const name = this.tokens
      .slice(run.from, run.to)
      .map((token) => token.key)
      .join(' ')
    return cities.has(name)
  }

  /** `, Jr.`, `, PhD`: the first belongs to the name, the second only follows it. */
  private withSuffix(at: number): { name: number; end: number } {
    let name = at
    let end = at
    if (isSuffix(this.tokens[at])) name = end = at + 1
    else if (this.tokens[at]?.text === ',' && isSuffix(this.tokens[at + 1])) {
      end = at + 2
      if (/^(jr|sr|jnr|snr|ii|iii|iv)$/.test(this.tokens[at + 1]!.key)) name = end
      while (this.tokens[end]?.text === ',' && isSuffix(this.tokens[end + 1])) end += 2
    }
    return { name, end }
  }

  /** Whether a name that ends here stands for itself: prose does not go on. */
  private isBounded(at: number): boolean {
    const next = this.tokens[at]
    if (!next || next.kind !== 'word') return next?.text !== "'" && next?.text !== '’'
    if (next.joint !== 'space') return true
    if (
      next.capital &&
      has(next, Word.label | Word.job | Word.jobModifier | Word.control | Word.organisation)
    )
      return true
    if (has(next, Word.conjunction)) return this.nameAfter(at + 1)?.kind === 'person'
    if (has(next, Word.label | Word.job | Word.jobModifier) && !has(next, Word.bio)) return true
    if (dateEnd(this.tokens, at) > at) return true
    if (has(next, Word.placePreposition | Word.affiliationPreposition)) {
      const after = this.tokens[at + 1]
      return (
        after !== undefined &&
        (after.capital ||
          has(after, Word.affiliationPreposition | Word.placePreposition) ||
          /^(the|der|the)$/.test(after.key))
      )
    }
    return false
  }

  /** Reads the sentence about a person that begins after the name. */
  private bioAfter(at: number, person: CreditPerson, from: number): boolean {
    const verb = this.tokens[at]
    if (!verb || verb.kind !== 'word') return false
    if (has(verb, Word.contribution)) {
      person.role = 'contributor'
      this.bio = true
      return true
    }
    if (
      !has(verb, Word.bio) ||
      (from > 0 && !/^[.。]$/.test(this.tokens[from - 1]!.text) && !this.isStart(from))
    )
      return false
    if (!this.sentenceOfJob(at)) return false
    this.bio = true
    return true
  }

  /** Looks in a sentence for a job and the organisation it is at. */
  private sentenceOfJob(at: number): boolean {
    let job = false
    for (let next = at + 1; next < this.tokens.length && next < at + 60; next++) {
      const token = this.tokens[next]!
      if (/^[.!?]$/.test(token.text) && token.kind === 'mark') break
      if (has(token, Word.job)) job = true
      const known = this.knownEnd(next)
      if (known > next) {
        job = true
        next = known - 1
      }
    }
    return job || has(this.tokens[at], Word.bio)
  }

  /** What may follow a person: a place, an affiliation, a job title. */
  private tail(at: number): number | undefined {
    const token = this.tokens[at]!
    if (this.group.length === 0 || token.kind !== 'word') return undefined
    if (has(token, Word.placePreposition) && !token.capital) {
      const to = this.capitals(at + 1)
      if (to > at + 1) {
        this.explain(at, to)
        const organisation = this.tokens.slice(at + 1, to).some((word) => has(word, Word.organisation))
        if (organisation && has(token, Word.affiliationPreposition)) {
          this.addOrganisation(at + 1, to, 'affiliation')
        } else this.result.places.push(this.span(at + 1, to))
        this.afterPerson = to
        return to
      }
    }
    if (has(token, Word.affiliationPreposition) && !token.capital) {
      let next = at + 1
      while (
        next < at + 3 &&
        has(this.tokens[next], Word.affiliationPreposition | Word.particle) &&
        !this.tokens[next]!.capital
      )
        next++
      if (
        /^(the|der|die|das|la|le|el|il|het|de)$/.test(this.tokens[next]?.key ?? '') &&
        !this.tokens[next]!.capital
      )
        next++
      const known = this.knownEnd(next)
      const to = known > next ? known : this.capitals(next)
      if (to > next) {
        this.explain(at, to)
        this.addOrganisation(next, to, 'affiliation')
        this.afterPerson = to
        return to
      }
    }
    return undefined
  }

  /** End of the run of capitalised words from a token on. */
  private capitals(from: number): number {
    let at = from
    while (at < this.tokens.length && at - from < 8) {
      const token = this.tokens[at]!
      if (token.kind !== 'word' || (at > from && token.joint !== 'space' && token.joint !== 'element')) break
      if (!token.capital && !(at > from && has(token, Word.particle) && this.tokens[at + 1]?.capital)) break
      at++
    }
    return at
  }

  /** A job title: words of jobs with what stands before them. */
  private job(at: number): number | undefined {
    let to = at
    let found = false
    while (to < this.tokens.length && to - at < 8) {
      const token = this.tokens[to]!
      if (token.kind !== 'word' || (to > at && (token.joint === 'glued' || token.joint === 'case'))) break
      if (has(token, Word.job)) found = true
      else if (has(token, Word.jobModifier | Word.topic) || (has(token, Word.conjunction) && to > at)) {
        // goes on
      } else if (found && has(token, Word.affiliationPreposition)) break
      else if (!(token.capital && this.jobSoon(to))) break
      to++
    }
    if (!found) return undefined
    while (has(this.tokens[to - 1], Word.conjunction)) to--
    this.explain(at, to)
    const title = this.slice(at, to)
    for (const person of this.group) person.jobTitle ??= title
    if (this.group.length > 0) this.afterPerson = to
    return to
  }

  private jobSoon(at: number): boolean {
    for (let next = at + 1; next < at + 4; next++) {
      const token = this.tokens[next]
      if (!token || token.kind !== 'word') return false
      if (has(token, Word.job)) return true
    }
    return false
  }

  /** A name in a script without capitals. */
  private uncased(at: number): number {
    const token = this.tokens[at]!
    if (token.unspaced && has(token, Word.job) && this.group.length === 0) {
      // A job before the name announces it.
      this.explain(at, at + 1)
      this.cued = true
      this.afterCue = at + 1
      return at + 1
    }
    const run = token.unspaced
      ? readUnspaced(this.tokens, at)
      : readCaseless(this.tokens, at, this.cued && (this.follows(at) || this.isStart(at)))
    if (!run || (run.kind === 'unknown' && !this.cued)) return this.other(at, true)
    if (run.kind === 'organisation') return this.organisation(at, run.to, false)
    const person: CreditPerson = {
      name: run.name,
      role: this.role,
      affiliations: [],
      score: run.score,
      cued: this.cued,
      start: run.start,
      end: run.end,
    }
    if (run.cue) {
      person.role = run.cue
      person.cued = true
      this.result.cue ??= { text: '', start: run.start, end: run.start, role: run.cue }
    }
    if (run.job !== undefined) person.jobTitle = run.job
    this.result.people.push(person)
    this.group.push(person)
    this.explain(at, run.to)
    this.afterPerson = run.to
    return run.to
  }

  private knownEnd(at: number): number {
    let best = at
    for (const keys of this.known) {
      if (this.tokens[at]?.key !== keys[0]) continue
      let next = at
      let matched = 0
      while (matched < keys.length && this.tokens[next]?.key === keys[matched]) {
        next++
        matched++
      }
      if (matched === keys.length && next > best) best = next
    }
    return best
  }

  /** The organisation's name goes on to the next mark or break. */
  private organisationEnd(at: number, to: number): number {
    let next = to
    while (next < this.tokens.length) {
      const token = this.tokens[next]!
      if (
        token.kind !== 'word' ||
        token.joint !== 'space' ||
        !token.capital ||
        has(token, Word.label | Word.job)
      )
        break
      next++
    }
    return Math.max(next, at + 1)
  }

  private organisation(at: number, to: number, known: boolean): number {
    this.explain(at, to)
    const media = this.role === 'photographer'
    const tie = this.source ? 'source' : media ? 'media' : this.group.length > 0 ? 'affiliation' : 'author'
    if (tie === 'author' && !this.cued && !known && !this.isBounded(to)) {
      this.explained -= this.letters(at, to)
      return to
    }
    this.addOrganisation(at, to, tie)
    if (this.group.length > 0) this.afterPerson = to
    return to
  }

  private addOrganisation(at: number, to: number, tie: 'author' | 'affiliation' | 'source' | 'media'): void {
    const span = this.span(at, to)
    if (tie === 'affiliation' && this.isFormer(at)) return
    this.result.organisations.push({ ...span, tie })
    if (tie === 'affiliation' || (tie === 'media' && this.group.length > 0))
      for (const person of this.group) person.affiliations.push(span.text)
  }

  /** "formerly of the Wire" */
  private isFormer(at: number): boolean {
    for (let before = at - 1; before >= 0 && before > at - 5; before--) {
      const token = this.tokens[before]!
      if (has(token, Word.former)) return true
      if (token.kind !== 'word') return false
    }
    return false
  }

  /** What nothing explains; after a person and a comma it is a place or an organisation that is not known. */
  private other(at: number, start: boolean): number {
    const token = this.tokens[at]!
    if (has(token, Word.staff | Word.organisation) && has(this.tokens[at - 1], Word.conjunction))
      this.explain(at, at + 1)
    else if (has(token, Word.control | Word.label | Word.time) && start)
      this.explained += this.letters(at, at + 1) / 2
    else if (start && this.group.length > 0 && token.capital && token.kind === 'word') {
      const to = this.capitals(at)
      const end = this.tokens[to]
      if (!end || end.kind === 'mark' || end.joint !== 'space') {
        this.explain(at, to)
        this.result.places.push(this.span(at, to))
        return to
      }
    }
    return at + 1
  }

  /** `… said. (Jane Doe)`, `… said. — Jane Doe`: what closes a paragraph signs it. Answers where the names begin. */
  private signOff(): number | undefined {
    for (let at = this.tokens.length - 1; at > 6; at--) {
      const token = this.tokens[at]!
      if (token.kind === 'mark') {
        const stop = this.tokens[at - 1]!
        if (/^[(（[—–-]$/.test(token.text) && /^[.!?…"”“»。]$/.test(stop.text)) return token.start
      } else if (!this.told[at]) return undefined
    }
    return undefined
  }

  /** Where prose goes on after an uncued name and what belongs to it, the name is only spoken of. */
  private mentions(): void {
    for (const person of this.result.people) {
      if (person.cued || this.bio) continue
      let at = this.tokens.findIndex((token) => token.start >= person.end)
      if (at < 0) continue
      while (this.told[at]) at++
      const next = this.tokens[at]
      if (next?.kind === 'word' && next.joint === 'space' && !next.capital && !next.unspaced)
        person.role = 'mentioned'
    }
  }

  /** "Jane Doe/Getty Images" without a cue is the credit of a picture. */
  private pictureCredits(): void {
    for (const person of this.result.people)
      if (!person.cued && person.affiliations.some((name) => pictureAgency.test(name)))
        person.role = 'photographer'
  }

  private letters(from: number, to: number): number {
    let sum = 0
    for (let at = from; at < to; at++)
      if (this.tokens[at]!.kind !== 'mark') sum += this.tokens[at]!.text.length
    return sum
  }

  private explain(from: number, to: number): void {
    this.explained += this.letters(from, to)
    for (let at = from; at < to; at++) this.told[at] = true
  }

  private slice(from: number, to: number): string {
    return clean(this.text.slice(this.tokens[from]!.start, this.tokens[to - 1]!.end))
  }

  private span(from: number, to: number): CreditSpan {
    return { text: this.slice(from, to), start: this.tokens[from]!.start, end: this.tokens[to - 1]!.end }
  }

  private finish(): CreditReading {
    const { result } = this
    const letters = this.letters(0, this.tokens.length)
    result.explained = letters === 0 ? 0 : Math.min(1, Math.max(0, this.explained / letters))
    this.mentions()
    this.pictureCredits()
    const sign = result.people.length > 0 ? this.signOff() : undefined
    const signers =
      sign === undefined ? [] : result.people.filter(({ start, role }) => start > sign && role === 'author')
    const credited = result.people.filter((person) => person.role !== 'mentioned')
    result.role =
      credited[0]?.role ?? (result.cue && result.cue.role !== 'source' ? result.cue.role : 'author')
    const cued =
      credited.some((person) => person.cued) || (result.cue !== undefined && result.organisations.length > 0)
    if (this.bio) result.form = 'bio'
    else if (cued) result.form = result.explained >= 0.5 ? 'credit' : 'fused'
    else if (result.cue !== undefined && credited.length === 0 && this.tokens.length <= 5)
      result.form = 'credit'
    else if ((credited.length > 0 || result.organisations.length > 0) && result.explained >= 0.6)
      result.form = 'names'
    if (result.form !== 'credit' && result.form !== 'bio' && signers.length > 0) {
      result.form = 'fused'
      result.people = signers
    } else if (result.form === 'prose') for (const person of result.people) person.role = 'mentioned'
    else result.people = result.form === 'bio' ? result.people : credited
    return result
  }
}

const pictureAgency =
  /\b(?:getty|shutterstock|alamy|istock|unsplash|pexels|pixabay|imago|dreamstime|depositphotos|zuma|nurphoto|sipa|adobe stock|picture alliance|wire ?image|wikimedia|flickr)\b/i

/** Cities of two words, which stand in datelines and look like names of people. */
const cities = new Set(
  `new york,los angeles,san francisco,san diego,san antonio,san jose,las vegas,new delhi,hong kong,tel aviv,buenos aires,
  sao paulo,rio janeiro,mexico city,new orleans,salt lake,santa fe,cape town,addis ababa,kuala lumpur,abu dhabi,
  st louis,st paul,st petersburg,fort worth,el paso,palm beach,des moines,baton rouge,san juan,santo domingo,
  white house,capitol hill,united states,united kingdom,south africa,new zealand,south korea,north korea,saudi arabia,
  sri lanka,costa rica,puerto rico,new jersey,new mexico,new hampshire,north carolina,south carolina,north dakota,
  south dakota,west virginia,rhode island,british columbia,new south,long island,ho chi,phnom penh,east jerusalem`
    .split(',')
    .map((name) => name.trim()),
)

/** A name as a reader would write it: without invisible characters, single spaces. */
function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
