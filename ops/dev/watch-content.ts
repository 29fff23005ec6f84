import { watch } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

const QUIET_MS = 200

/** Calls `changed` once an editor has stopped saving files in a folder; the next time only after that call has ended. */
export function watchContent(folder: string, changed: () => Promise<unknown>): () => void {
  let pending = false
  let running = Promise.resolve()
  const watcher = watch(folder, { recursive: true }, () => {
    if (pending) return
    pending = true
    running = running.then(async () => {
      await sleep(QUIET_MS)
      pending = false
      await changed()
    })
  })
  return () => {
    watcher.close()
  }
}
