import 'server-only'
import type { ImportView } from '@/domain/bookmarks/import'
import { db } from '@/server/db'

const KNOWN_MAX = 8

type Known = { state: string; view: Promise<ImportView> }
/** By id of the import, the one asked for first first. */
const known = new Map<string, Known>()

/**
 * The preview of an import, planned once by this process until the library or the member's bookmarks change: whoever
 * asks again, or meanwhile, gets the same.
 */
export async function asLongAsItHolds(
  memberId: string,
  id: string,
  plan: () => Promise<ImportView>,
): Promise<ImportView> {
  const state = await stateFor(memberId)
  const before = known.get(id)
  if (before?.state === state) return before.view
  const view = plan()
  known.delete(id)
  known.set(id, { state, view })
  for (const oldest of known.keys()) {
    if (known.size > KNOWN_MAX) known.delete(oldest)
  }
  try {
    return await view
  } catch (problem) {
    if (known.get(id)?.view === view) known.delete(id)
    throw problem
  }
}

/** Changes with whatever can change what a file would do. */
async function stateFor(memberId: string): Promise<string> {
  const [row] = await db.$queryRaw<[{ state: string }]>`
    SELECT concat_ws(' ',
      (SELECT md5(string_agg(concat(id, title, slug, current_revision_id), ' ' ORDER BY id))
        FROM essay WHERE withdrawn_at IS NULL AND scheduled_for IS NULL),
      (SELECT concat(count(*) FILTER (WHERE removed_at IS NULL), ' ', max(updated_at))
        FROM bookmark WHERE member_id = ${memberId}::uuid)) AS state`
  return row.state
}
