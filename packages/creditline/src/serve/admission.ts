import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { Refusal } from './refusal.ts'

/** Names of this machine that lead nowhere else, with or without a port. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i

/**
 * Turns away what a page in somebody's browser could send. A page of another site whose name was made to lead to this
 * machine (DNS rebinding) shows that name as `Host`; other pages show theirs as `Origin`.
 *
 * @throws Refusal
 */
export function admitCaller({ headers }: IncomingMessage): void {
  if (!loopback.test(headers.host ?? ''))
    throw new Refusal('host', 'Unexpected host, expected localhost, 127.0.0.1 or [::1]')
  if (headers.origin !== undefined)
    throw new Refusal('origin', 'Unexpected origin, expected a request of a program, not of a page')
}

/** @throws Refusal where a token is asked for and another or none is given. */
export function admitToken({ headers }: IncomingMessage, token: string | undefined): void {
  if (token === undefined) return
  const [, given] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? []
  if (given === undefined || !same(given, token))
    throw new Refusal(
      'token',
      'Unexpected token, expected `Authorization: Bearer` and the token of the service',
    )
}

/** In the same time whatever they hold: their digests have one length. */
function same(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
