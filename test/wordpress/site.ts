import { execFile, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const folder = path.join(import.meta.dirname, '../../node_modules/.cache/wordpress/site')
const runFile = promisify(execFile)

/** A WordPress of its own: a server of PHP, a database, the plugin. */
export interface Site {
  url: string
  /** Id of the category whose posts are of a wire. */
  category: number
  /** A request with the rights of an editor. */
  api: (method: string, path: string, body?: object) => Promise<{ status: number; body: any }>
  /** Runs PHP in WordPress, apart from the server. */
  php: (code: string) => Promise<any>
  xmlrpc: (method: string, ...params: string[]) => Promise<string>
  /** What PHP complained about. */
  complaints: () => Promise<string>
  stop: () => Promise<void>
}

export async function startSite(service: string): Promise<Site> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const database = await mkdtemp(path.join(tmpdir(), 'creditline-wordpress-'))
  const env = { ...process.env, CREDITLINE_TEST_URL: url, CREDITLINE_TEST_DATABASE: database }
  const script = async (name: string, ...args: string[]): Promise<string> => {
    const { stdout } = await runFile('php', [path.join(import.meta.dirname, name), folder, ...args], { env })
    return stdout
  }
  const installed: { password: string; category: number } = JSON.parse(await script('install.php', service))
  const server = spawn(
    'php',
    ['-S', `127.0.0.1:${port}`, '-t', folder, path.join(import.meta.dirname, 'router.php')],
    {
      env: { ...env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      detached: true,
    },
  )
  await untilListening(url)
  const authorization = `Basic ${Buffer.from(`editor:${installed.password}`).toString('base64')}`
  return {
    url,
    category: installed.category,
    api: async (method, at, body) => {
      const response = await fetch(`${url}/wp-json${at}`, {
        method,
        headers: { authorization, 'content-type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      })
      return { status: response.status, body: await response.json() }
    },
    php: async (code) => JSON.parse(await script('run.php', code)),
    xmlrpc: async (method, ...params) => {
      const given = params.map((value) => `<param><value>${value}</value></param>`).join('')
      const body = `<?xml version="1.0"?><methodCall><methodName>${method}</methodName><params>${given}</params></methodCall>`
      return (await fetch(`${url}/xmlrpc.php`, { method: 'POST', body })).text()
    },
    complaints: () => readFile(path.join(database, 'debug.log'), 'utf8').catch(() => ''),
    stop: async () => {
      // Its workers are processes of their own.
      process.kill(-server.pid!, 'SIGTERM')
      await rm(database, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}

async function untilListening(url: string): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await fetch(`${url}/wp-includes/version.php`, { method: 'HEAD' })
      return
    } catch (error) {
      if (attempt === 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
