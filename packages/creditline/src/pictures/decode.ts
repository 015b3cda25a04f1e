import type { Pixels } from '@creditline/core'
import type sharp from 'sharp'

/** Pixels that a picture may have before it is made small; a wordmark has far fewer. */
const mostPixels = 50_000_000

/** Longest side of what is handed on; a logo is told by less. */
const longest = 960

const seconds = 10

/**
 * The pixels of a picture, decoded by `sharp` where that is installed.
 *
 * @param bytes - a picture in any format that `sharp` reads; of an animation, the first frame.
 * @returns `undefined` where `sharp` is not installed.
 * @throws Error where the bytes are no picture, or one of more than 50 million pixels.
 */
export async function decodeImage(bytes: Uint8Array): Promise<Pixels | undefined> {
  const decoder = await load()
  if (!decoder) return undefined
  const { data, info } = await decoder(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .timeout({ seconds })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

let loaded: Promise<typeof sharp | undefined> | undefined

async function load(): Promise<typeof sharp | undefined> {
  loaded ??= import('sharp').then(
    (module) => module.default,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
      throw error
    },
  )
  return loaded
}
