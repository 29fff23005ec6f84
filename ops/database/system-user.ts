import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'

/** A user of the operating system, as child_process takes it. */
export type SystemUser = { uid: number; gid: number; name: string }

const CANDIDATES = ['interleaf', 'postgres', 'nobody']

/**
 * The user PostgreSQL must run as: null for ourselves. It refuses to run as root, so root lends it the owner of the
 * existing cluster, or the first of a few users. Throws a sentence when nobody fits.
 */
export function postgresUser(cluster: string): SystemUser | null {
  if (process.getuid === undefined) return null
  const owner = existsSync(cluster) ? statSync(cluster).uid : null
  return process.getuid() === 0 ? lentUser(cluster, owner) : ourselves(cluster, owner)
}

function lentUser(cluster: string, owner: number | null): SystemUser {
  if (owner === 0) throw new Error(ownedByRoot(cluster))
  if (owner !== null)
    return findUser(String(owner)) ?? { uid: owner, gid: owner, name: `#${owner}` }
  for (const name of CANDIDATES) {
    const user = findUser(name)
    if (user) return user
  }
  throw new Error(
    `PostgreSQL refuses to run as root, and none of the users ${CANDIDATES.join(', ')} exists. ` +
      'Make one with `useradd --system interleaf`, start Interleaf as an ordinary user, or set DATABASE_URL.',
  )
}

function ourselves(cluster: string, owner: number | null): null {
  const uid = process.getuid?.() ?? 0
  if (owner !== null && owner !== uid) throw new Error(ownedByAnother(cluster, owner))
  if (owner === null && !hasName()) throw new Error(namelessUser(uid))
  return null
}

function findUser(nameOrId: string): SystemUser | null {
  const ask = (flag: string) => spawnSync('id', [flag, nameOrId], { encoding: 'utf8' })
  const [uid, gid, name] = [ask('-u'), ask('-g'), ask('-un')]
  if (uid.status !== 0 || gid.status !== 0) return null
  return { uid: Number(uid.stdout), gid: Number(gid.stdout), name: name.stdout.trim() }
}

function hasName() {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

const ownedByRoot = (cluster: string) =>
  `The database folder ${cluster} belongs to root, and PostgreSQL refuses to run as root. ` +
  'Give it to an ordinary user with `chown -R`, then start again.'

const ownedByAnother = (cluster: string, owner: number) =>
  `The database folder ${cluster} belongs to ${findUser(String(owner))?.name ?? `user ${owner}`}. ` +
  'Start Interleaf as that user, or choose another folder with INTERLEAF_DATA_DIR.'

const namelessUser = (uid: number) =>
  `The user id ${uid} has no entry in /etc/passwd, and PostgreSQL cannot make a database without one. ` +
  'Start Interleaf as a user with a name, or set DATABASE_URL.'
