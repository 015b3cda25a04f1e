#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Compiled code is kept between runs; where it cannot be, it is compiled again.
enableCompileCache()
const { main } = await import('./command/main.ts')
process.exitCode = await main(process.argv.slice(2))
