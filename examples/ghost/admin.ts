import { createHmac } from 'node:crypto'

/** A custom integration's access to the Admin API. */
export interface Admin {
  /** Address of the site, such as `https://courier.example`. */
  url: string
  /** `ID:SECRET`, as Ghost shows it. */
  key: string
}

/**
 * Makes a post a draft again.
 *
 * @param updatedAt - of the version that was judged: Ghost refuses where somebody has changed the post since.
 * @throws Error where Ghost refuses.
 */
export async function unpublish({ url, key }: Admin, id: string, updatedAt: string): Promise<void> {
  const response = await fetch(new URL(`/ghost/api/admin/posts/${encodeURIComponent(id)}/`, url), {
    method: 'PUT',
    headers: {
      authorization: `Ghost ${tokenOf(key, Date.now())}`,
      'accept-version': 'v5.0',
      'content-type': 'application/json',
    },
    body: JSON.stringify({ posts: [{ status: 'draft', updated_at: updatedAt }] }),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(`Ghost refuses to unpublish post ${id}: ${response.status}`)
}

/** The token that the Admin API takes: a JSON Web Token, signed with the key's secret, for five minutes. */
function tokenOf(key: string, now: number): string {
  const [id = '', secret = ''] = key.split(':')
  const seconds = Math.floor(now / 1000)
  const head = encode({ alg: 'HS256', typ: 'JWT', kid: id })
  const claims = encode({ iat: seconds, exp: seconds + 300, aud: '/admin/' })
  const signature = createHmac('sha256', Buffer.from(secret, 'hex')).update(`${head}.${claims}`)
  return `${head}.${claims}.${signature.digest('base64url')}`
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url')
}
