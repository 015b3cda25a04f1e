import { readdirSync } from 'node:fs'
import { testExamples } from './examples.ts'

const folder = new URL('cases/', import.meta.url)

for (const name of readdirSync(folder)) testExamples(`cases/${name}`, new URL(name, folder))
