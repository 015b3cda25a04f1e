import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Pixels } from '@creditline/core'
import type sharp from 'sharp'
import { codeOf } from '../files/problem.ts'

/** Pixels that a picture may have before it is made small; a wordmark has far fewer. */
const mostPixels = 50_000_000

/** Longest side of what is handed on; a logo is told by less. */
const longest = 960

const seconds = 10

/** Whether `sharp` is installed, without which no picture is decoded. */
export function canDecode(): boolean {
  return (installed ??= isInstalled())
}

let installed: boolean | undefined

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve('sharp')
    return true
  } catch (error) {
    // What the permissions of the process keep it from finding, it could not load either.
    if (['MODULE_NOT_FOUND', 'ERR_ACCESS_DENIED'].includes(codeOf(error) ?? '')) return false
    throw error
  }
}

/** The version of the `sharp` that is installed: another may decode to other pixels. */
export function decoderVersion(): string | undefined {
  if (!canDecode()) return undefined
  const entry = createRequire(import.meta.url).resolve('sharp')
  // Its exports do not name it.
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(dirname(entry), '../package.json'), 'utf8'),
  )
  return version
}

/**
 * The pixels of a picture, decoded by `sharp`, which must be installed.
 *
 * @param bytes - a picture in any format that `sharp` reads; of an animation, the first frame. The same bytes give the
 *   same pixels, decoded once.
 * @throws Error where the bytes are no picture, or one of more than 50 million pixels.
 */
export function decodeImage(bytes: Uint8Array): Promise<Pixels> {
  const known = decoded.get(bytes) ?? decode(bytes)
  decoded.set(bytes, known)
  return known
}

const decoded = new WeakMap<Uint8Array, Promise<Pixels>>()

async function decode(bytes: Uint8Array): Promise<Pixels> {
  loaded ??= import('sharp')
  const { default: picture } = await loaded
  const { data, info } = await picture(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .autoOrient()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .timeout({ seconds })
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}

let loaded: Promise<{ default: typeof sharp }> | undefined
