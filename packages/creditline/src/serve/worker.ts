// What runs in a thread of the service: takes one job at a time, and answers it.
import { parentPort, workerData } from 'node:worker_threads'
import { canDecode, decodeImage } from '../pictures/decode.ts'
import type { Done, Start } from './thread.ts'
import type { Job } from './job.ts'
import type { Against } from './work.ts'
import { work } from './work.ts'

const { stories }: Start = workerData
const against: Against = { stories, ...(canDecode() && { decodeImage }) }

parentPort!.on('message', (job: Job) => void answer(job))

async function answer(job: Job): Promise<void> {
  let done: Done
  try {
    done = { answer: await work(job, against) }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    done =
      error instanceof TypeError && error.message.startsWith('Option `')
        ? { refused: error.message }
        : { failed: error.stack ?? error.message }
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
  parentPort!.postMessage(done)
}
