import { knownTerms } from '../resolve/terms.ts'
import type { Resolved } from '../run/options.ts'
import { resolveOptions } from '../run/options.ts'
import type { Options, Values } from './arguments.ts'

/** The option that every command has. */
export const helpOption: Options = {
  help: { type: 'boolean', short: 'h', help: ['Print this help'] },
}

/** Options that say what an article is held against. */
export const againstOptions: Options = {
  terms: {
    type: 'string',
    multiple: true,
    value: 'ID[,…]',
    help: [
      'Terms to check against: ids, or paths of terms files of your own',
      `(default: ${knownTerms.map(({ id }) => id).join(',')})`,
    ],
  },
  stories: {
    type: 'string',
    value: 'FILE',
    help: ['The originals: JSON Lines, or a feed (RSS, Atom, JSON Feed)'],
  },
  reporter: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    help: ['The reporter of every article given; repeat it for several'],
  },
  republished: {
    type: 'boolean',
    help: ['Every article given is republished: skip the scope question'],
  },
}

/** Options that say where the report goes and how it looks. */
export const outputOptions: Options = {
  output: { type: 'string', value: 'FILE', help: ['Write the report to a file'] },
  color: { type: 'boolean', help: ['Colours, or --no-color (default: by the terminal)'] },
}

/** The option that names the article on standard input. */
export const stdinOption: Options = {
  'stdin-filename': { type: 'string', value: 'PATH', help: ['Path of the article on standard input'] },
}

/** @throws OptionError where terms or stories are wrong. */
export async function resolveAgainst(values: Values, cwd: string): Promise<Resolved> {
  const named = values.terms?.flatMap((ids) => ids.split(',')).map((id) => id.trim())
  const resolved = await resolveOptions(
    {
      terms: named ?? knownTerms,
      ...(values.stories !== undefined && { stories: values.stories }),
      ...(values.republished && { republished: true }),
    },
    cwd,
  )
  return values.reporter ? { ...resolved, reporters: values.reporter } : resolved
}
