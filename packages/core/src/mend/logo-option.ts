import type { Terms } from '../terms/types.ts'
import type { LogoPicture } from './writer.ts'

/**
 * Reads the option `logo`.
 *
 * @throws TypeError where it is missing or is no address with an optional size.
 */
export function readLogoOption(logo: string | LogoPicture | undefined, terms: Terms): LogoPicture {
  if (logo === undefined)
    throw new TypeError(
      `Option \`logo\`: unexpected missing logo of ${terms.name}, expected the address of the picture`,
    )
  const picture = typeof logo === 'string' ? { src: logo } : logo
  const { src, width, height } = picture
  if (typeof src !== 'string' || src.trim() === '' || /[\p{Cc}\u2028\u2029]/u.test(src))
    throw new TypeError('Option `logo`: unexpected address, expected text without control characters')
  for (const size of [width, height])
    if (size !== undefined && !(Number.isFinite(size) && size > 0))
      throw new TypeError(`Option \`logo\`: unexpected size \`${size}\`, expected a number of pixels above 0`)
  return picture
}
