import { setTimeout as sleep } from 'node:timers/promises'
import { clusterFolder, keepAccess, openCluster, type Access } from './cluster'
import { answers } from './connection'
import { freePort } from './free-port'
import { launchPostmaster, maintenanceUrl, type Postmaster } from './launch-postmaster'
import { isAlive } from './living-process'
import { readPostmasterFile, runningPostmaster } from './postmaster-file'
import type { Quarters } from './quarters'

const USUAL_PORT = 54_329
const RECOVERY_TIMEOUT_MS = 120_000
const CLIENTS_TIMEOUT_MS = 2_000
const STOP_TIMEOUT_MS = 30_000

/** Starts PostgreSQL, or finds the one that an earlier start left behind. `extra` are settings such as fsync=off. */
export async function startPostmaster(quarters: Quarters, extra: string[]): Promise<Postmaster> {
  const access = openCluster(quarters)
  const found = await findPostmaster(quarters, access)
  if (found) return found
  const port = await freePort(access.port ?? USUAL_PORT)
  keepAccess(quarters, { ...access, port })
  for (let tries = 1; ; tries++) {
    const outcome = await launchPostmaster(quarters, { ...access, port }, extra)
    if (typeof outcome !== 'string') return outcome
    // The children of a killed PostgreSQL need a moment to notice and let go of its memory.
    const mayPass = outcome.includes('shared memory block') && tries < 20
    if (!mayPass) throw new Error(`The database did not start: ${outcome}`)
    await sleep(250)
  }
}

/** Stops PostgreSQL, which has ended when this returns. It lets connections close by themselves first, for a moment. */
export async function stopPostmaster(quarters: Quarters, pid: number): Promise<void> {
  const steps = [
    ['SIGTERM', CLIENTS_TIMEOUT_MS],
    ['SIGINT', STOP_TIMEOUT_MS],
    ['SIGQUIT', STOP_TIMEOUT_MS],
  ] as const
  for (const [name, timeoutMs] of steps) {
    signal(pid, name)
    if (await ended(quarters, pid, timeoutMs)) return
  }
}

/** The PostgreSQL that already runs on this cluster, once it answers; null when none runs. */
export async function findPostmaster(
  quarters: Quarters,
  { password }: Access,
): Promise<Postmaster | null> {
  const deadline = Date.now() + RECOVERY_TIMEOUT_MS
  for (;;) {
    const file = runningPostmaster(clusterFolder(quarters))
    if (file === null) return null
    const { pid, port } = file
    if (await answers(maintenanceUrl(port, password))) return { pid, port, password, reused: true }
    if (Date.now() > deadline || file.ready) throw new Error(silentPostmaster(pid, port))
    await sleep(200)
  }
}

async function ended(quarters: Quarters, pid: number, timeoutMs: number) {
  const deadline = Date.now() + timeoutMs
  while (Date.now() < deadline) {
    const file = readPostmasterFile(clusterFolder(quarters))
    if (!isAlive(pid) || file?.pid !== pid) return true
    await sleep(20)
  }
  return false
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

const silentPostmaster = (pid: number, port: number) =>
  `A PostgreSQL (process ${pid}) already uses the data folder, but does not answer on port ${port}. ` +
  `Stop it with \`kill -INT ${pid}\` and start again.`
