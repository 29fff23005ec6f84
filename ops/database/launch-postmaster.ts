import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, statSync, truncateSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { program } from './binaries'
import { clusterFolder, postgresEnv } from './cluster'
import { answers } from './connection'
import { readPostmasterFile } from './postmaster-file'
import type { Quarters } from './quarters'

export type Postmaster = { pid: number; port: number; password: string; reused: boolean }

const START_TIMEOUT_MS = 120_000
const LOG_BYTES_MAX = 5 << 20

/** Launches PostgreSQL: the running server, or what its log says about why it ended. `extra` are settings such as fsync=off. */
export async function launchPostmaster(
  quarters: Quarters,
  { password, port }: { password: string; port: number },
  extra: string[],
): Promise<Postmaster | string> {
  const cluster = clusterFolder(quarters)
  const log = openLog(quarters)
  const child = spawn(
    program(quarters.binaries, 'postgres'),
    launchArguments(cluster, port, extra),
    {
      ...(quarters.user && { uid: quarters.user.uid, gid: quarters.user.gid }),
      cwd: cluster,
      env: postgresEnv(),
      detached: true,
      stdio: ['ignore', 'ignore', log.descriptor],
    },
  )
  closeSync(log.descriptor)
  const endings: string[] = []
  child.once('exit', () => endings.push(''))
  child.once('error', (error) => endings.push(error.message))
  child.unref()
  const deadline = Date.now() + START_TIMEOUT_MS
  while (endings.length === 0 && Date.now() < deadline) {
    const ready = readPostmasterFile(cluster)?.ready === true
    if (ready && child.pid !== undefined && (await answers(maintenanceUrl(port, password)))) {
      return { pid: child.pid, port, password, reused: false }
    }
    await sleep(20)
  }
  const ending = endings[0] ?? `it gave no answer within ${START_TIMEOUT_MS / 1000} s.`
  return `${ending} ${log.written()}`.trim()
}

const launchArguments = (cluster: string, port: number, extra: string[]) => {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'log_min_messages=warning',
    // Readers' words and addresses stay out of the log: no failed statements, no "Key (email)=(…)".
    'log_min_error_statement=panic',
    'log_error_verbosity=terse',
    ...extra,
  ]
  return ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])]
}

function openLog({ base }: Quarters) {
  const file = path.join(base, 'postgres.log')
  if (existsSync(file) && statSync(file).size > LOG_BYTES_MAX) truncateSync(file)
  const descriptor = openSync(file, 'a', 0o600)
  const from = statSync(file).size
  return {
    descriptor,
    // A server may outlive its folder: then there is nothing left to tell.
    written: () =>
      existsSync(file)
        ? readFileSync(file).subarray(from).toString('utf8').trim().slice(-2_000)
        : '',
  }
}

/** The address of the database every cluster has. */
export const maintenanceUrl = (port: number, password: string): string =>
  `postgresql://interleaf:${password}@127.0.0.1:${port}/postgres`
