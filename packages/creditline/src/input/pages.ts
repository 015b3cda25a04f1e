import { resolve } from 'node:path'
import { problemOf } from '../files/problem.ts'
import type { Article } from '../run/article.ts'
import { readJsonLines } from './jsonl.ts'
import type { Chunks } from './source.ts'
import { openInput } from './source.ts'
import { readWarc } from './warc.ts'

/** What inputs of many pages may be. */
export const inputKinds = ['warc', 'jsonl'] as const

export type InputKind = (typeof inputKinds)[number]

const readers: Record<InputKind, (chunks: Chunks, name: string) => AsyncIterable<Article>> = {
  warc: readWarc,
  jsonl: readJsonLines,
}

/**
 * The pages of inputs, as they come. A file that cannot be read is an article with a problem.
 *
 * @param paths - files, relative to `cwd`; `-` for standard input.
 */
export async function* readPages(
  kind: InputKind,
  paths: readonly string[],
  cwd: string,
): AsyncGenerator<Article, void, undefined> {
  for (const path of paths) {
    try {
      yield* readers[kind](openInput(path === '-' ? undefined : resolve(cwd, path)), path)
    } catch (error) {
      yield { path, file: undefined, problem: problemOf(error, 'File', path) }
    }
  }
}
