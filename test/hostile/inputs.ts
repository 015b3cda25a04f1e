import { readFileSync } from 'node:fs'
import path from 'node:path'
import { families } from './families/index.ts'
import { singles } from './singles/index.ts'

/** A hostile article. */
export interface Input {
  name: string
  /** Path that it is said to have: tells its format. */
  path: string
  bytes: () => Uint8Array
  /** What stands in it, rightly decoded. */
  text?: string | undefined
}

export const endings = { html: 'html', markdown: 'md', mdx: 'mdx', text: 'txt' }
const encoder = new TextEncoder()

/**
 * The hostile articles of this project.
 *
 * @param sizes - sizes at which each family is made, in characters.
 */
export function* hostileInputs(sizes: readonly number[]): Generator<Input> {
  for (const { name, path: at, bytes } of singles) yield { name, path: at, bytes: () => bytes }
  for (const { name, format, make } of families)
    for (const size of sizes)
      yield {
        name: `${name} of ${size}`,
        path: `${name}-${size}.${endings[format]}`,
        bytes: () => encoder.encode(make(size)),
      }
}

interface Manifest {
  files: Array<{ id: string; file: string; bytes: number; expectText?: string }>
}

/**
 * Hostile articles of a folder that has a `manifest.json` (`{"files": [{"id", "file", "bytes", "expectText"}]}`, files relative to it;
 * `expectText`, where it is there, is what stands in the article, rightly decoded).
 *
 * @param big - also those of more than 6 MB.
 */
export function* inputsOf(folder: string, big: boolean): Generator<Input> {
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'))
  for (const { id, file, bytes, expectText } of manifest.files)
    if (big || bytes <= 6_000_000)
      yield { name: id, path: file, bytes: () => readFileSync(path.join(folder, file)), text: expectText }
}
