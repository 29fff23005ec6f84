import 'server-only'

/** Ids by slug. */
export type Ids = ReadonlyMap<string, string>

/** The id of what was checked to be there. */
export function idOf(slug: string, ids: Ids): string {
  const id = ids.get(slug)
  if (id === undefined) throw new Error(`“${slug}” was checked, but never stored.`)
  return id
}
