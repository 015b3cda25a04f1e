// Payload's REST API on Node alone. A site with the admin panel runs Next.js instead, with the same configuration.
import type { IncomingMessage } from 'node:http'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { getPayload, handleEndpoints } from 'payload'
import config from './payload.config.ts'

await getPayload({ config })

const server = createServer(async (incoming, outgoing) => {
  const response = await handleEndpoints({ config, request: await requestOf(incoming) })
  outgoing.writeHead(response.status, Object.fromEntries(response.headers))
  outgoing.end(Buffer.from(await response.arrayBuffer()))
})

async function requestOf(incoming: IncomingMessage): Promise<Request> {
  const { method = 'GET', url = '/', headers } = incoming
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, String(value)]],
  )
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return new Request(new URL(url, `http://${headers.host}`), {
    method,
    headers: given,
    ...(hasBody && { body: await buffer(incoming) }),
  })
}

server.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object') console.log(`Payload listens on http://127.0.0.1:${address?.port}/api`)
})
process.on('SIGTERM', () => process.exit(0))
