import { Socket } from 'node:net'
import dns from 'node:dns'

// Loaded before the action: a connection or a look-up of a name ends it.
const refuse = (): never => {
  process.stderr.write('the action asked for the network\n')
  process.exit(99)
}
Socket.prototype.connect = refuse
Object.assign(dns, { lookup: refuse, resolve: refuse })
globalThis.fetch = refuse
