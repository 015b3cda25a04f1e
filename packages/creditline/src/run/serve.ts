import type { MessagePort } from 'node:worker_threads'
import { mend } from '../mend/work.ts'
import { workHere } from './here.ts'
import type { Answer, Batch, Start } from './messages.ts'
import { bind } from './options.ts'
import type { Work } from './work.ts'
import { check, inspect } from './work.ts'

/** Takes batches of articles, and answers each with what came of them. */
export function serve(port: MessagePort, { name, settings, wanted, cursor }: Start): void {
  const resolved = bind(settings)
  if (name === 'check') listen(check)
  else if (name === 'inspect') listen(inspect)
  else listen(mend)

  function listen<Result>(work: Work<Result>): void {
    port.on('message', (batch: Batch) => void answer(batch, work))
  }

  async function answer<Result>(batch: Batch, work: Work<Result>): Promise<void> {
    const began = performance.now()
    const outcomes: Answer['outcomes'] = []
    for (const [index, article] of batch.entries()) {
      // Where the thread ends, this tells at which article.
      Atomics.store(cursor, 0, index)
      const outcome = await workHere(article, work, resolved, wanted)
      outcomes.push('result' in outcome ? { result: work.pack(outcome.result) } : outcome)
    }
    port.postMessage({ outcomes, took: performance.now() - began } satisfies Answer)
  }
}
