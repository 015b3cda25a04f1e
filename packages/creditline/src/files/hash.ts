import { hash } from 'node:crypto'

/** Data in short: what has another hash is something else. */
export function hashOf(data: Uint8Array | string): string {
  return hash('sha256', data, 'base64url')
}
