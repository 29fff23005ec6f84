import 'server-only'
import { v7 as uuidv7 } from 'uuid'

import type { Actor } from '@/domain/actor'
import { readShelf } from '@/domain/bookmarks/formats/json-shelf'
import { readBook } from '@/domain/bookmarks/formats/read-book'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { placementRow } from '@/server/passages/placement-row'

import { planImport, type ToAdd } from './plan-import'
import { shelve } from './shelve'

const ROWS_AT_ONCE = 1000

/** Takes in a file that the actor brought: adds what is new, once, and keeps what found no place. Another member's file is not found. */
export async function takeInBookmarks(actor: Actor, { id }: { id: string }): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  await transaction(async (tx) => {
    // Two files at once would each add what the other adds.
    await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`
    const row = await tx.bookmarkImport.findFirst({ where: { id, memberId } })
    if (row === null) {
      throw new Refusal('not-found', 'There is no such file of yours. Bring it once more.')
    }
    if (row.finishedAt !== null) return
    const { entries } = readBook(row.text)
    // No essay of the file gets a new revision between its placing and its keeping.
    await tx.$queryRaw`SELECT 1 FROM essay ORDER BY id FOR SHARE`
    const { add, there, left } = await planImport(tx, memberId, entries)
    const fresh = await bringBack(tx, memberId, add)
    for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
      await keep(tx, memberId, fresh.slice(from, from + ROWS_AT_ONCE))
    }
    await shelve(tx, memberId, { shelf: readShelf(row.text), add, there })
    await tx.bookmarkImport.update({
      where: { id },
      data: {
        ...{ text: '', finishedAt: new Date(), left },
        ...{ added: add.length, there: there.length },
      },
    })
  })
}

/** Brings back what came by an earlier file and was taken away since, or was changed; returns the rest. */
async function bringBack(
  tx: Transaction,
  memberId: string,
  add: readonly ToAdd[],
): Promise<ToAdd[]> {
  const former = { memberId, clientKey: { in: add.map(({ clientKey }) => clientKey) } }
  const rows = await tx.bookmark.findMany({ where: former, select: { clientKey: true } })
  const known = new Set(rows.map(({ clientKey }) => clientKey))
  await tx.bookmark.updateMany({ where: former, data: { removedAt: null } })
  return add.filter(({ clientKey }) => !known.has(clientKey))
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
