import { platformOf } from './platform'

type LockedPackage = {
  version?: string
  dev?: boolean
  optionalDependencies?: Record<string, string>
  [field: string]: unknown
}

export type Lock = { packages: Record<string, LockedPackage>; [field: string]: unknown }

/**
 * Adds to a lock the optional packages for platforms that the registry it was made from does not have; `npm ci` refuses
 * a lock without them. Returns their places. Such an entry has no checksum: npm fetches it only on its own platform.
 */
export function addMissing(lock: Lock): string[] {
  const missing = Object.entries(lock.packages).flatMap(
    ([dependent, { optionalDependencies, dev }]) =>
      Object.entries(optionalDependencies ?? {})
        .filter(([name]) => !isLocked(lock, dependent, name))
        .map(([name, version]) => ({ name, entry: entryOf(name, version, dev) })),
  )
  for (const { name, entry } of missing) lock.packages[`node_modules/${name}`] = entry
  if (missing.length > 0) {
    const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
    lock.packages = Object.fromEntries(sorted)
  }
  return missing.map(({ name }) => name)
}

/** Looks where Node would: in the node_modules of the dependent, then of each folder above it. */
function isLocked(lock: Lock, dependent: string, name: string): boolean {
  const here = dependent === '' ? `node_modules/${name}` : `${dependent}/node_modules/${name}`
  if (lock.packages[here]) return true
  if (dependent === '') return false
  return isLocked(
    lock,
    dependent.slice(0, Math.max(0, dependent.lastIndexOf('/node_modules/'))),
    name,
  )
}

function entryOf(name: string, version: string, dev: boolean | undefined): LockedPackage {
  if (!/^\d+\.\d+\.\d+/.test(version))
    throw new Error(`${name} is wanted as ${version}: not one version.`)
  return { version, ...platformOf(name), ...(dev && { dev }), optional: true }
}
