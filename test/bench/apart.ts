import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Case, Measured } from './measure.ts'
import { measure } from './measure.ts'

const script = fileURLToPath(new URL('tool-child.ts', import.meta.url))

/** One of the `tools` of a module, and what the table calls it. */
export interface Measuring {
  from: URL
  tool: string
  name: string
}

/**
 * Measures tools as `measure` does, each in a process of its own, so that none pays for the garbage of another, or lives
 * on code that another had compiled; they take turns.
 */
export async function measureApart(
  measuring: readonly Measuring[],
  pages: readonly string[],
  rounds: number,
  warmUps?: number,
): Promise<Measured[]> {
  const children = measuring.map(({ from, tool }) =>
    fork(script, [from.href, tool], { serialization: 'advanced' }),
  )
  try {
    const cases = measuring.map(({ name }, at) => caseOf(name, children[at]!, pages))
    const measured = await measure(cases, ['read'], rounds, warmUps)
    return measured.map((each) => ({ ...each, milliseconds: each.milliseconds / pages.length }))
  } finally {
    for (const child of children) if (child.connected) child.disconnect()
  }
}

/** A tool that reads all pages in another process. */
function caseOf(name: string, child: ChildProcess, pages: readonly string[]): Case<string> {
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`${name}: its process ended with ${code}`)
  })
  // It ends as it should when it is disconnected: nobody waits then.
  failed.catch(() => {})
  child.send(pages)
  let used = 0
  return {
    name,
    async run(message) {
      child.send(message)
      const [time] = await Promise.race([once(child, 'message'), failed])
      used = time
    },
    used: () => used,
  }
}
