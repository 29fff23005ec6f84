import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import { byNow } from '@/domain/bookmarks/by-now'
import { noteAfter } from '@/domain/bookmarks/joined-notes'
import type { Transaction } from '@/server/db'

import type { ToAdd } from './plan-import'

/** What is to be stored anew, and all of it under the keys by which it is stored. */
type BroughtBack = { fresh: ToAdd[]; keyed: ToAdd[] }

/**
 * Brings back what came by an earlier file and was taken away since, or was changed: its note takes the words of this file
 * up, it is filed as the file says where it was filed nowhere, and the later of both last looks at it stays. What has no
 * room for both notes is stored anew, under a key of its own.
 */
export async function bringBack(
  tx: Transaction,
  memberId: string,
  add: readonly ToAdd[],
): Promise<BroughtBack> {
  const clientKey = { in: add.map((one) => one.clientKey) }
  const rows = await tx.bookmark.findMany({
    where: { memberId, clientKey },
    select: { clientKey: true, note: true },
  })
  const stands = new Map(rows.map(({ clientKey, note }) => [clientKey, note]))
  const joined = new Map<string, string>()
  const filed = new Map<string, string>()
  const seen = new Map<string, string | null>()
  const now = new Date()
  const fresh: ToAdd[] = []
  const keyed = add.map((one) => {
    const note = stands.get(one.clientKey)
    const after = note === undefined ? null : noteOf(note, one.bookmark.note)
    if (after !== null) {
      joined.set(one.clientKey, after)
      filed.set(one.clientKey, one.bookmark.concepts.join(' '))
      seen.set(one.clientKey, byNow(one.bookmark.seenAt, now)?.toISOString() ?? null)
      return one
    }
    const anew = note === undefined ? one : { ...one, clientKey: uuidv7() }
    fresh.push(anew)
    return anew
  })
  await takeOutOfShared(tx, memberId, [...joined.keys()])
  await tx.$executeRaw`
    UPDATE bookmark b SET removed_at = NULL, note = joined.note, updated_at = now(),
      seen_at = greatest(b.seen_at, joined.seen),
      concepts = CASE b.concepts WHEN '{}' THEN string_to_array(joined.filed, ' ') ELSE b.concepts END
    FROM unnest(
      ${[...joined.keys()]}::uuid[], ${[...joined.values()]}::text[], ${[...filed.values()]}::text[],
      ${[...seen.values()]}::timestamptz[]
    ) AS joined(key, note, filed, seen)
    WHERE b.member_id = ${memberId}::uuid AND b.client_key = joined.key`
  return { fresh, keyed }
}

/** What was taken away was read by nobody: a file does not bring it back to where others read. */
async function takeOutOfShared(tx: Transaction, memberId: string, keys: string[]): Promise<void> {
  await tx.collectionEntry.deleteMany({
    where: {
      memberId,
      bookmark: { clientKey: { in: keys }, removedAt: { not: null } },
      collection: { share: { not: null } },
    },
  })
}

/** Null when both are longer than a note may be. */
function noteOf(stands: string, wished: string): string | null {
  if (wished === '') return stands
  return noteAfter({ stands, seen: '', wished })?.note ?? null
}
