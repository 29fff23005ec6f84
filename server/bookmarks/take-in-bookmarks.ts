import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import type { Actor } from '@/domain/actor'
import { readShelf } from '@/domain/bookmarks/formats/json-shelf'
import { readBook } from '@/domain/bookmarks/formats/read-book'
import { noteAfter } from '@/domain/bookmarks/joined-notes'
import { Refusal } from '@/domain/refusal'
import { db, transaction, type Transaction } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { placementRow } from '@/server/passages/placement-row'

import { placeEntries, type PlacedEntry } from './place-entries'
import { planImport, type ToAdd } from './plan-import'
import { shelve } from './shelve'

const ROWS_AT_ONCE = 1000

const TRIES = 5

/** Takes in a file that the actor brought: adds what is new, once, and keeps what found no place. Another member's file is not found. */
export async function takeInBookmarks(actor: Actor, { id }: { id: string }): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  for (let nth = 0; nth < TRIES; nth += 1) {
    const { text, finishedAt } = await ownImport(db, memberId, id)
    if (finishedAt !== null) return
    const placed = await placeEntries(readBook(text).entries)
    if (await transaction((tx) => tookIn(tx, { id, memberId, placed }))) return
  }
  throw new Refusal('conflict', 'Its essays are being published right now. Take the file in again.')
}

async function ownImport(tx: Transaction, memberId: string, id: string) {
  const row = await tx.bookmarkImport.findFirst({ where: { id, memberId } })
  if (row !== null) return row
  throw new Refusal('not-found', 'There is no such file of yours. Bring it once more.')
}

type Taking = { id: string; memberId: string; placed: PlacedEntry[] }

/** False, and nothing done: an essay of the file was published anew, or left the library, since the places were found. */
async function tookIn(tx: Transaction, { id, memberId, placed }: Taking): Promise<boolean> {
  // Two files at once would each add what the other adds.
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`
  const row = await ownImport(tx, memberId, id)
  if (row.finishedAt !== null) return true
  if (!(await areHeld(tx, placed))) return false
  const { add, there, left } = await planImport(tx, memberId, placed)
  const fresh = await bringBack(tx, memberId, add)
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    await keep(tx, memberId, fresh.slice(from, from + ROWS_AT_ONCE))
  }
  const rekeyed = new Map(fresh.map((one) => [one.at, one]))
  const added = add.map((one) => rekeyed.get(one.at) ?? one)
  await shelve(tx, memberId, { shelf: readShelf(row.text), add: added, there })
  await tx.bookmarkImport.update({
    where: { id },
    data: {
      ...{ text: '', finishedAt: new Date(), left },
      ...{ added: add.length, there: there.length },
    },
  })
  return true
}

/** No essay of the file gets a new revision from here on; whether each still has the one in which the places were found. */
async function areHeld(tx: Transaction, placed: readonly PlacedEntry[]): Promise<boolean> {
  const currents = new Map(
    placed.flatMap(({ result }) =>
      typeof result === 'string' ? [] : [[result.essayId, result.currentRevisionId] as const],
    ),
  )
  const ids = [...currents.keys()]
  await tx.$queryRaw`SELECT 1 FROM essay WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR SHARE`
  const essays = await tx.essay.findMany({
    where: { id: { in: ids }, ...PUBLISHED },
    select: { id: true, currentRevisionId: true },
  })
  const same = essays.filter((one) => one.currentRevisionId === currents.get(one.id))
  return same.length === ids.length
}

/**
 * Brings back what came by an earlier file and was taken away since, or was changed: its note takes the words of this file
 * up. Returns the rest, and what has no room for both notes, under a key of its own.
 */
async function bringBack(
  tx: Transaction,
  memberId: string,
  add: readonly ToAdd[],
): Promise<ToAdd[]> {
  const former = { memberId, clientKey: { in: add.map(({ clientKey }) => clientKey) } }
  const rows = await tx.bookmark.findMany({
    where: former,
    select: { clientKey: true, note: true },
  })
  const stands = new Map(rows.map(({ clientKey, note }) => [clientKey, note]))
  const joined = new Map<string, string>()
  const fresh: ToAdd[] = []
  for (const one of add) {
    const note = stands.get(one.clientKey)
    if (note === undefined) {
      fresh.push(one)
      continue
    }
    const wished = one.bookmark.note
    const after = wished === '' ? note : noteAfter({ stands: note, seen: '', wished })?.note
    if (after === undefined) fresh.push({ ...one, clientKey: uuidv7() })
    else joined.set(one.clientKey, after)
  }
  await tx.$executeRaw`
    UPDATE bookmark b SET removed_at = NULL, note = joined.note, updated_at = now()
    FROM unnest(${[...joined.keys()]}::uuid[], ${[...joined.values()]}::text[]) AS joined(key, note)
    WHERE b.member_id = ${memberId}::uuid AND b.client_key = joined.key`
  return fresh
}

async function keep(tx: Transaction, memberId: string, add: readonly ToAdd[]): Promise<void> {
  const rows = add.map((one) => ({ ...one, passageId: one.placed && uuidv7() }))
  await tx.passage.createMany({
    data: rows.flatMap(({ passageId, placed }) =>
      passageId && placed
        ? [{ id: passageId, revisionId: placed.revisionId, ...placed.quotation }]
        : [],
    ),
  })
  await tx.placement.createMany({
    data: rows.flatMap(({ passageId, placed, currentRevisionId }) =>
      passageId && placed?.placement
        ? [placementRow(passageId, currentRevisionId, placed.placement)]
        : [],
    ),
  })
  const now = new Date()
  await tx.bookmark.createMany({
    data: rows.map(({ essayId, passageId, clientKey, bookmark: { colour, note, keptAt } }) => {
      const createdAt = keptAt === null || new Date(keptAt) > now ? now : new Date(keptAt)
      const kept = { colour, note, createdAt, updatedAt: createdAt }
      return { memberId, essayId, passageId, clientKey, ...kept }
    }),
  })
}
