import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { findBinaries, program, type Binaries } from './binaries'
import { postgresUser, type SystemUser } from './system-user'

/** Where PostgreSQL lives: its programs, the folder of its data, the user it runs as (null for ourselves). */
export type Quarters = {
  binaries: Binaries
  base: string
  user: SystemUser | null
  moved: string | null
}

const SYSTEM_HOME = '/var/lib/interleaf'

/**
 * Finds quarters that the user of PostgreSQL can reach. As root, with the project under a closed folder such as /root, the
 * programs are copied once to /var/lib/interleaf, and data whose folder nobody chose lives there too.
 */
export function findQuarters(dataDir: string, chosen: boolean): Quarters {
  const found = findBinaries()
  const elsewhere = systemFolder(dataDir)
  const movedBefore = !chosen && existsSync(path.join(elsewhere, 'postgres'))
  const user = postgresUser(path.join(movedBefore ? elsewhere : dataDir, 'postgres'))
  if (user === null) return { binaries: runnable(found, null), base: dataDir, user, moved: null }
  const binaries = runnable(canRun(found, user) ? found : copied(found), user)
  if (!movedBefore) mkdirSync(dataDir, { recursive: true, mode: 0o755 })
  if (!movedBefore && canEnter(dataDir, user)) return { binaries, base: dataDir, user, moved: null }
  if (chosen) throw new Error(closedFolder(dataDir, user))
  mkdirSync(elsewhere, { recursive: true, mode: 0o755 })
  return { binaries, base: elsewhere, user, moved: `kept in ${elsewhere}` }
}

const systemFolder = (dataDir: string) => {
  const mark = createHash('sha256').update(dataDir).digest('hex').slice(0, 8)
  return path.join(SYSTEM_HOME, `${path.basename(path.dirname(dataDir))}-${mark}`)
}

function copied(binaries: Binaries): Binaries {
  const folder = path.join(SYSTEM_HOME, `postgres-${binaries.version}`)
  if (!existsSync(folder)) {
    const half = `${folder}.${process.pid}`
    mkdirSync(SYSTEM_HOME, { recursive: true, mode: 0o755 })
    cpSync(binaries.folder, half, { recursive: true, verbatimSymlinks: true })
    renameSync(half, folder)
  }
  return { ...binaries, folder }
}

const as = (user: SystemUser | null) => (user ? { uid: user.uid, gid: user.gid } : {})

const tryRun = (binaries: Binaries, user: SystemUser | null) =>
  spawnSync(program(binaries, 'postgres'), ['--version'], {
    ...as(user),
    cwd: path.parse(process.cwd()).root,
    encoding: 'utf8',
  })

const canRun = (binaries: Binaries, user: SystemUser) => tryRun(binaries, user).status === 0

const canEnter = (folder: string, user: SystemUser) =>
  spawnSync('test', ['-x', folder], { ...as(user), cwd: '/' }).status === 0

function runnable(binaries: Binaries, user: SystemUser | null): Binaries {
  const { status, error, stderr } = tryRun(binaries, user)
  if (status === 0) return binaries
  const reason = error?.message ?? stderr.trim()
  throw new Error(
    `The PostgreSQL that came with this project does not run here (${reason}). It needs glibc and an unrestricted ` +
      `${binaries.folder}. Otherwise install PostgreSQL 15 or newer and set DATABASE_URL.`,
  )
}

const closedFolder = (folder: string, user: SystemUser) =>
  `PostgreSQL runs as ${user.name}, who cannot enter ${folder}. ` +
  'Choose a folder that others may enter with INTERLEAF_DATA_DIR, or start Interleaf as an ordinary user.'
