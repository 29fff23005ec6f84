import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'

export type Load = { url: string; seconds: number; connections: number; headers?: string[] }

export const isInstalled = (program: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/** Requests per second that a server answers over kept connections, as wrk counts them on one thread. */
export async function wrk({ url, seconds, connections, headers = [] }: Load): Promise<number> {
  const words = headers.flatMap((header) => ['-H', header])
  const child = spawn('wrk', [
    '-t1',
    '--timeout',
    '60s',
    `-c${connections}`,
    `-d${seconds}s`,
    ...words,
    url,
  ])
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await once(child, 'close')
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(said)?.[1])
  if (!(rate > 0) || /Non-2xx|Socket errors/.test(said)) throw new Error(`wrk on ${url}:\n${said}`)
  return rate
}
