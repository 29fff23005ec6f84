import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import type { Actor } from '@/domain/actor'
import { byNow } from '@/domain/bookmarks/by-now'
import { coloursIn } from '@/domain/bookmarks/carried-colours'
import type { ReadEntry } from '@/domain/bookmarks/formats/read-entry'
import type { CarriedShelf } from '@/domain/bookmarks/formats/json-shelf'
import { readBook } from '@/domain/bookmarks/formats/read-book'
import { Refusal } from '@/domain/refusal'
import { db, transaction, type Transaction } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { placementRow } from '@/server/passages/placement-row'

import { bringBack } from './bring-back'
import { nameUnnamedColours } from './name-unnamed-colours'
import { placeEntries, type PlacedEntry } from './place-entries'
import { planImport, type ToAdd } from './plan-import'
import { shelve } from './shelve'
import { takeOverLooks } from './take-over-looks'

const ROWS_AT_ONCE = 1000
const TRIES = 5

/** Takes in a file that the actor brought: adds what is new, once, and keeps what found no place. Another member's file is not found. */
export async function takeInBookmarks(actor: Actor, { id }: { id: string }): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  for (let nth = 0; nth < TRIES; nth += 1) {
    const { text, finishedAt } = await ownImport(db, memberId, id)
    if (finishedAt !== null) return
    const { entries, shelf: named } = readBook(text)
    const placed = await placeEntries(entries)
    const shelf = withColours(named, entries)
    if (await transaction((tx) => tookIn(tx, { id, memberId, placed, shelf }))) return
  }
  throw new Refusal('conflict', 'Its essays are being published right now. Take the file in again.')
}

/** A file without names of its own for the colours may have them beside its bookmarks. */
function withColours(shelf: CarriedShelf, entries: readonly ReadEntry[]): CarriedShelf {
  const bookmarks = entries.flatMap((entry) => ('bookmark' in entry ? [entry.bookmark] : []))
  return { ...shelf, colours: { ...coloursIn(bookmarks), ...shelf.colours } }
}

async function ownImport(tx: Transaction, memberId: string, id: string) {
  const row = await tx.bookmarkImport.findFirst({ where: { id, memberId } })
  if (row !== null) return row
  throw new Refusal('not-found', 'There is no such file of yours. Bring it once more.')
}

type Taking = { id: string; memberId: string; placed: PlacedEntry[]; shelf: CarriedShelf }

/** False, and nothing done: an essay of the file was published anew, or left the library, since the places were found. */
async function tookIn(tx: Transaction, taking: Taking): Promise<boolean> {
  const { id, memberId, placed, shelf } = taking
  // Two files at once would each add what the other adds.
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`
  const row = await ownImport(tx, memberId, id)
  if (row.finishedAt !== null) return true
  if (!(await areHeld(tx, placed))) return false
  const { add, there, left } = await planImport(tx, memberId, placed)
  const { fresh, keyed } = await bringBack(tx, memberId, add)
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    await keep(tx, memberId, fresh.slice(from, from + ROWS_AT_ONCE))
  }
  await takeOverLooks(tx, memberId, there)
  await nameUnnamedColours(tx, memberId, shelf.colours)
  await shelve(tx, memberId, { shelf, add: keyed, there })
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
        ? [
            placementRow(passageId, currentRevisionId, placed.placement),
            ...placed.said.map(({ revision, placement }) =>
              placementRow(passageId, revision.id, placement),
            ),
          ]
        : [],
    ),
  })
  const now = new Date()
  await tx.bookmark.createMany({
    data: rows.map(({ essayId, passageId, clientKey, bookmark }) => {
      const { colour, concepts, note, keptAt, seenAt } = bookmark
      const createdAt = byNow(keptAt, now) ?? now
      const kept = {
        ...{ colour, note, concepts: [...new Set(concepts)] },
        ...{ createdAt, updatedAt: createdAt, seenAt: byNow(seenAt, now) },
      }
      return { memberId, essayId, passageId, clientKey, ...kept }
    }),
  })
}
