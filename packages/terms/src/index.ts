import { nearest, type Terms } from '@creditline/core'
import { files } from './files.ts'

/** All terms that Creditline knows, by their id. */
export const terms: Readonly<Record<string, Terms>> = Object.fromEntries(files.map((file) => [file.id, file]))

/**
 * The terms of a wire.
 *
 * @param id - as `--terms` takes it, such as `dcnf`.
 * @throws TypeError where no terms have this id: it names the nearest and all there are.
 */
export function getTerms(id: string): Terms {
  if (Object.hasOwn(terms, id)) return terms[id]!
  const known = Object.keys(terms)
  const near = nearest(id, known)
  throw new TypeError(
    `Unknown terms \`${id}\`${near ? `, did you mean \`${near}\`` : ''}: known are ${known.map((each) => `\`${each}\``).join(', ')}; a path such as \`./${id}.json\` names a file of your own`,
  )
}
