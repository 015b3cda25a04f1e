import { readdirSync } from 'node:fs'
import { ruleIds } from '@creditline/core'
import { expect, test } from 'vitest'
import { testExamples } from './examples.ts'

const folder = new URL('../src/rules/', import.meta.url)

test('every rule has its document, and no document is left over', () => {
  const documents = readdirSync(folder).filter((name) => name.endsWith('.md'))
  expect(documents.toSorted()).toEqual(ruleIds.map((id) => `${id}.md`).toSorted())
})

for (const id of ruleIds) testExamples(`${id}.md`, new URL(`${id}.md`, folder))
