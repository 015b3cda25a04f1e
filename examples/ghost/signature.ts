import { createHmac, timingSafeEqual } from 'node:crypto'

/** Milliseconds that a signature holds: an old request that somebody kept is not taken again. */
const holds = 5 * 60 * 1000

/**
 * Whether a webhook comes from Ghost: `x-ghost-signature: sha256=HEX, t=MILLISECONDS`, where HEX is the HMAC of the body
 * and the time under the secret of the webhook (Ghost 5.87 and newer; before, the time was not signed).
 *
 * @param body - as it came, byte for byte.
 * @param now - milliseconds since 1970.
 */
export function isSigned(body: Uint8Array, header: string | undefined, secret: string, now: number): boolean {
  const [, given, time] = /^sha256=([0-9a-f]{64}), ?t=(\d{13})$/.exec(header ?? '') ?? []
  if (given === undefined || time === undefined || Math.abs(now - Number(time)) > holds) return false
  const expected = createHmac('sha256', secret).update(body).update(time).digest()
  return timingSafeEqual(Buffer.from(given, 'hex'), expected)
}
