import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { program } from './binaries'
import type { Quarters } from './quarters'

/** What database.json keeps: the password of the cluster and the port it had last. */
export type Access = { password: string; port: number | null }

export const clusterFolder = (quarters: Quarters): string => path.join(quarters.base, 'postgres')

const accessFile = (quarters: Quarters) => path.join(quarters.base, 'database.json')

/** The environment of PostgreSQL's programs: nothing of the owner's locale, time zone or libraries reaches the data. */
export const postgresEnv = (): NodeJS.ProcessEnv => ({
  NODE_ENV: process.env.NODE_ENV,
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  LC_ALL: 'C',
  TZ: 'UTC',
})

/** Makes the cluster when there is none; a half-made one of an interrupted start is thrown away. Returns how to log in. */
export function openCluster(quarters: Quarters): Access {
  const folder = clusterFolder(quarters)
  for (const name of readdirSync(quarters.base)) {
    if (name.startsWith('postgres.making.'))
      rmSync(path.join(quarters.base, name), { recursive: true })
  }
  if (!existsSync(folder)) makeCluster(quarters, folder)
  return readAccess(quarters)
}

export function keepAccess(quarters: Quarters, access: Access): void {
  const file = accessFile(quarters)
  writeFileSync(`${file}.new`, `${JSON.stringify(access)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}

/** How to log in to a cluster that exists. */
export function readAccess(quarters: Quarters): Access {
  const file = accessFile(quarters)
  if (!existsSync(file)) {
    throw new Error(
      `The database in ${clusterFolder(quarters)} is there, but its password file ${file} is gone. ` +
        'Bring the file back from a backup; without it the database cannot be opened.',
    )
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Access
}

function makeCluster(quarters: Quarters, folder: string) {
  const { user, base } = quarters
  const half = `${folder}.making.${process.pid}`
  const passwordFile = `${half}.password`
  const access: Access = { password: randomBytes(24).toString('base64url'), port: null }
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, `${access.password}\n`, { mode: 0o600 })
  for (const file of user ? [half, passwordFile] : [])
    chownSync(file, user?.uid ?? 0, user?.gid ?? 0)
  try {
    runInitdb(quarters, half, passwordFile)
  } catch (error) {
    rmSync(half, { recursive: true, force: true })
    throw error
  } finally {
    rmSync(passwordFile, { force: true })
  }
  keepAccess(quarters, access)
  renameSync(half, path.join(base, 'postgres'))
}

function runInitdb({ binaries, base, user }: Quarters, folder: string, passwordFile: string) {
  const { status, error, stderr } = spawnSync(
    program(binaries, 'initdb'),
    [
      ['-D', folder, '-U', 'interleaf', '--auth=scram-sha-256', `--pwfile=${passwordFile}`],
      ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ['--data-checksums'],
    ].flat(),
    {
      ...(user && { uid: user.uid, gid: user.gid }),
      cwd: base,
      env: postgresEnv(),
      encoding: 'utf8',
    },
  )
  if (status === 0) return
  const reason = (error?.message ?? stderr).trim()
  throw new Error(
    `The database could not be made in ${base}: ${reason}\n` +
      'Mend what it says and start again, or set DATABASE_URL to a PostgreSQL 15 or newer.',
  )
}
