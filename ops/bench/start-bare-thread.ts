import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/ops/database/free-port'

/** The bare server of `bare-thread.ts`, in a process of its own. It answers at `url` + the id of a conversation. */
export async function startBareThread(
  databaseUrl: string,
  comments: number,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort()
  const words = ['--import', 'tsx', 'ops/bench/bare-thread.ts', databaseUrl, String(port)]
  const child = spawn(process.execPath, [...words, String(comments)], { stdio: 'inherit' })
  const url = `http://127.0.0.1:${port}/`
  for (let tries = 0; !(await isUp(url)); tries++) {
    if (tries > 100) throw new Error('The bare server did not start.')
    await sleep(100)
  }
  return {
    url,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill()
      await ended
    },
  }
}

const isUp = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  )
