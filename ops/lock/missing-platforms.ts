export type LockedPackage = {
  version?: string
  engines?: Record<string, string>
  optionalDependencies?: Record<string, string>
  [field: string]: unknown
}

export type Lock = { packages: Record<string, LockedPackage>; [field: string]: unknown }

/**
 * Adds to a lock the compilers of Next for platforms that the registry it was made from does not have; `npm ci` refuses a
 * lock without them. Returns the names added. Such an entry has no checksum: npm fetches it only on its own platform.
 */
export function addMissing(lock: Lock): string[] {
  const next = lock.packages['node_modules/next']
  const wanted = Object.entries(next?.optionalDependencies ?? {})
  const added = wanted.filter(
    ([name]) => name.startsWith('@next/swc-') && !lock.packages[`node_modules/${name}`],
  )
  for (const [name, version] of added) lock.packages[`node_modules/${name}`] = entry(name, version)
  if (added.length > 0) {
    const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
    lock.packages = Object.fromEntries(sorted)
  }
  return added.map(([name]) => name)
}

function entry(name: string, version: string): LockedPackage {
  const [, os = '', cpu = ''] = /swc-(\w+)-(\w+)/.exec(name) ?? []
  return {
    version,
    cpu: [cpu],
    license: 'MIT',
    optional: true,
    os: [os],
    engines: { node: '>= 10' },
  }
}
