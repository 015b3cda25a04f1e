#!/usr/bin/env node
// Named imports of what an older Node lacks would end it before it could say so.
import module from 'node:module'

/** The oldest version that is supported, as `engines` says. */
const oldest = 22

if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(`creditline needs Node ${oldest} or newer; this is ${process.versions.node}\n`)
  process.exitCode = 2
} else {
  // Compiled code is kept between runs; where it cannot be, it is compiled again.
  module.enableCompileCache()
  const { main } = await import('./command/main.ts')
  process.exitCode = await main(process.argv.slice(2))
}
