import { listOf, objectOf, oneOf, positive, text, type Schema } from '../values/schema.ts'
import {
  ruleIds,
  type Clause,
  type ClauseSource,
  type ConfusedWith,
  type LogoFingerprint,
  type SharedDomain,
  type Terms,
} from './types.ts'

const domain = text('A host name, without `https://` and without a path.', {
  pattern: String.raw`^[a-z0-9][a-z0-9.\-]*\.[a-z][a-z0-9\-]+$`,
  title: 'a host name such as `wire.example`',
})

const filePattern = text('A file name; `*` stands for any run of characters, `/` parts folders.', {
  pattern: String.raw`[\p{L}\p{N}]`,
  title: 'a file name such as `wire-logo*`',
})

const phrase = text('A short run of words of the notice; `*` stands for a few words that may differ.', {
  pattern: String.raw`[\p{L}\p{N}]`,
  title: 'a few words',
})

const source: Schema<ClauseSource> = objectOf<ClauseSource>(
  'Where the clause is stated, and when somebody read it there.',
  {
    title: text('What states it: a page, a notice, a contract.'),
    locator: text('The place in it: a heading, a paragraph, the first words of a sentence.'),
    read: text('The day somebody read it there.', {
      pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
      title: 'a day such as `2026-01-31`',
    }),
  },
  {
    url: text('Its address, where it has one.', {
      pattern: String.raw`^https?://\S+$`,
      title: 'an address such as `https://…`',
    }),
  },
)

function clause(what: string): Schema<Clause> {
  return objectOf<Clause>(
    what,
    {
      force: oneOf('`must`: broken, the article is in breach. `should`: advice.', ['must', 'should']),
      summary: text('What the clause asks for, in one sentence of your own.'),
      source,
    },
    {},
  )
}

const fingerprint: Schema<LogoFingerprint> = objectOf<LogoFingerprint>(
  'A fingerprint of artwork, as Creditline measures it.',
  {
    title: text('Name of the artwork.'),
    aspect: positive('Width by height of the artwork without its margin.'),
    columns: positive('Cells in a row.'),
    cells: text('A hexadecimal digit a cell, row by row.', {
      pattern: '^[0-9a-f]+$',
      title: 'hexadecimal digits',
    }),
  },
  {},
)

const confusedWith: Schema<ConfusedWith> = objectOf<ConfusedWith>(
  'A body whose name or logo is taken for the wire’s.',
  {
    name: text('Its name in full.'),
    names: listOf('Every way its name is written.', text('A name.'), 1),
    domains: listOf('Its hosts.', domain),
    logoFiles: listOf('File names of its logo.', filePattern),
    logoNames: listOf('Alternative texts of its logo.', text('An alternative text.')),
  },
  { fingerprints: listOf('Fingerprints of its logo’s artwork.', fingerprint) },
)

/** The schema of a terms file, published as `@creditline/terms/schema.json`. */
export const termsSchema: Schema<Terms> = objectOf<Terms>(
  'Republication terms of one wire service.',
  {
    id: text('Short name, as `--terms` takes it; the file has the same name.', {
      pattern: String.raw`^[a-z0-9][a-z0-9\-]*$`,
      title: 'lower-case letters, digits and hyphens',
    }),
    name: text('The organisation’s name in full.'),
    names: listOf(
      'Every way the full name is written, the name itself included.',
      text('A way to write it.'),
      1,
    ),
    abbreviations: listOf('Abbreviations that stand for the name.', text('An abbreviation.')),
    confusedWith: listOf('Bodies that the wire is confused with.', confusedWith),
    domains: listOf('Hosts that the wire publishes on; subdomains count.', domain),
    addresses: listOf(
      'E-mail addresses that its notices give.',
      text('An e-mail address.', { pattern: String.raw`^[^\s@]+@[^\s@]+$`, title: 'an e-mail address' }),
    ),
    logo: objectOf<Terms['logo']>(
      'How the wire’s logo is told.',
      {
        names: listOf('Words that name the logo, besides the names and abbreviations.', text('A name.')),
        files: listOf('File names of the logo.', filePattern),
      },
      { fingerprints: listOf('Fingerprints of the logo’s artwork.', fingerprint) },
    ),
    notice: objectOf<Terms['notice']>(
      'The notice that closes the wire’s articles.',
      { phrases: listOf('What every wording of it says.', phrase) },
      {},
    ),
    clauses: objectOf<Terms['clauses']>('The clauses, each judged by the rule of its name.', {}, {
      logo: clause('The wire’s logo stands with the article.'),
      byline: clause('The article names its reporters.'),
      affiliation: clause('The article says that its reporters are the wire’s.'),
      'metadata-author': clause('Metadata names the reporters as authors.'),
      notice: clause('The closing notice stands unaltered.'),
      'third-party-media': clause('No photographs that are not the wire’s own.'),
      'logo-alt': clause('The logo has an alternative text.'),
    } satisfies Record<(typeof ruleIds)[number], Schema<Clause>>),
  },
  {
    $schema: text('Where the schema of this file is, so that an editor completes it.'),
    sharedDomains: listOf(
      'Hosts that a body of `confusedWith` publishes on too.',
      objectOf<SharedDomain>('A host of both.', { domain, why: text('Why both stand there.') }, {}),
    ),
  },
)
