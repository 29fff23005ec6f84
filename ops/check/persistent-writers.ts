import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

type Post = (clientKey: string) => Promise<boolean>

/**
 * Writers who post one comment after another and, when no answer comes, send the same one again, as a reader would.
 * `acknowledged` grows as the library confirms; `stop` returns once each writer's last comment is confirmed.
 */
export function persistentWriters(post: Post, writers: number) {
  const acknowledged = new Set<string>()
  let stopped = false
  const write = async () => {
    while (!stopped) {
      const clientKey = randomUUID()
      while (!(await post(clientKey).catch(() => false))) await sleep(100)
      acknowledged.add(clientKey)
    }
  }
  const working = Array.from({ length: writers }, write)
  return {
    acknowledged,
    stop: async () => {
      stopped = true
      await Promise.all(working)
    },
  }
}
