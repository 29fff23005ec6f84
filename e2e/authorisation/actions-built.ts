import { readFileSync } from 'node:fs'

type Manifest = {
  node: Record<string, { filename: string; exportedName: string; workers: Record<string, unknown> }>
}

/** A server action of the build: the id by which a browser calls it, and a page that has it. */
export type BuiltAction = { id: string; route: string }

/** Every server action of the build, by `file#name`. */
export function actionsBuilt(): ReadonlyMap<string, BuiltAction> {
  const manifest = JSON.parse(
    readFileSync('.next/server/server-reference-manifest.json', 'utf8'),
  ) as Manifest
  return new Map(
    Object.entries(manifest.node).map(([id, { filename, exportedName, workers }]) => {
      const [worker = ''] = Object.keys(workers)
      const route = worker.replace(/^app/, '').replace(/\/page$/, '') || '/'
      return [`${filename}#${exportedName}`, { id, route }]
    }),
  )
}
