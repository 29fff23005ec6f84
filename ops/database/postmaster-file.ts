import { existsSync, readFileSync, rmSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { isAlive } from './living-process'

export type PostmasterFile = { pid: number; port: number; ready: boolean }

const postmasterFile = (cluster: string) => path.join(cluster, 'postmaster.pid')

/** What PostgreSQL's own pid file says; null when there is none. Its lines: pid, folder, start, port, …, state. */
export function readPostmasterFile(cluster: string): PostmasterFile | null {
  try {
    const lines = readFileSync(postmasterFile(cluster), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
  } catch {
    return null
  }
}

/** The running PostgreSQL of this cluster, when there is one. The file of a dead one is removed. */
export function runningPostmaster(cluster: string): PostmasterFile | null {
  const file = readPostmasterFile(cluster)
  if (file === null) return null
  if (isAlive(file.pid) && isPostgres(file.pid)) return file
  rmSync(postmasterFile(cluster), { force: true })
  return null
}

/** After a crash of the machine the number may belong to another program. */
function isPostgres(pid: number) {
  if (process.platform === 'win32') return true
  const name = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    : spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout
  return name.includes('postgres')
}
