import { setTimeout as sleep } from 'node:timers/promises'
import type { Postmaster } from './launch-postmaster'
import { isAlive } from './living-process'
import { startPostmaster, stopPostmaster } from './postmaster'
import type { Quarters } from './quarters'

const LOOK_MS = 500

/** Starts PostgreSQL again on the same port when it dies. Returns how to stop it for good. */
export function keepRunning(
  quarters: Quarters,
  postmaster: Postmaster,
  settings: string[],
): () => Promise<void> {
  const ending = new AbortController()
  let { pid } = postmaster
  const watching = (async () => {
    for (;;) {
      await sleep(LOOK_MS, undefined, { signal: ending.signal })
      if (!isAlive(pid)) pid = (await startAgain(quarters, postmaster.port, settings)).pid
    }
  })().catch(() => undefined)
  return async () => {
    ending.abort()
    await watching
    await stopPostmaster(quarters, pid)
  }
}

async function startAgain(quarters: Quarters, port: number, settings: string[]) {
  process.stderr.write('The database ended by itself; starting it again.\n')
  try {
    const postmaster = await startPostmaster(quarters, settings)
    if (postmaster.port === port) return postmaster
    throw new Error(`Port ${port} was taken meanwhile by another program.`)
  } catch (error) {
    process.stderr.write(`${String(error)}\nInterleaf stops; start it again.\n`)
    process.kill(process.pid, 'SIGTERM')
    throw error
  }
}
