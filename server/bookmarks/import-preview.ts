import 'server-only'
import type { Actor } from '@/domain/actor'
import { readBook } from '@/domain/bookmarks/formats/read-book'
import { writeJsonLeft } from '@/domain/bookmarks/formats/json-book'
import {
  leftOver,
  type ImportedWords,
  type ImportView,
  type LeftOver,
} from '@/domain/bookmarks/import'
import { Refusal } from '@/domain/refusal'
import { config } from '@/server/config'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { asLongAsItHolds } from './known-previews'
import { placeEntries } from './place-entries'
import { planImport, type ToAdd } from './plan-import'

/** What a file that the actor brought would do, or did. Null for an unknown one, and for another member's. */
export async function importPreview(actor: Actor, id: string): Promise<ImportView | null> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const row = await db.bookmarkImport.findFirst({ where: { id, memberId } })
  if (row === null) return null
  if (row.finishedAt !== null) {
    const { added, there } = row
    const done = { isDone: true, format: '', adding: [], standing: [] }
    return { id, ...done, added, there, left: leftOver.array().parse(row.left) }
  }
  return asLongAsItHolds(memberId, id, () => planned(memberId, row))
}

async function planned(memberId: string, row: { id: string; text: string }): Promise<ImportView> {
  const { format, entries } = readBook(row.text)
  const { add, there, left } = await planImport(db, memberId, await placeEntries(entries))
  return {
    ...{ id: row.id, format, left, isDone: false, added: add.length, there: there.length },
    adding: add.map(wordsOf),
    standing: there.map(wordsOf),
  }
}

const wordsOf = ({ title, bookmark, placed }: ToAdd): ImportedWords => ({
  ...{ title, note: bookmark.note },
  words: placed?.quotation.exact ?? 'The whole essay',
})

/** What found no place, as JSON that can be brought again; what could not even be read stands in it as words. */
export async function importLeft(actor: Actor, id: string): Promise<string> {
  const view = await importPreview(actor, id)
  if (view === null) throw new Refusal('not-found', 'There is no such file of yours.')
  return writeJsonLeft(view.left, config().origin)
}

/** Files that were taken in and left something over, the newest first. */
export async function importsWithLeft(
  actor: Actor,
): Promise<{ id: string; on: string; left: number }[]> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const rows = await db.bookmarkImport.findMany({
    where: { memberId, finishedAt: { not: null } },
    orderBy: { finishedAt: 'desc' },
    select: { id: true, finishedAt: true, left: true },
  })
  return rows
    .map(({ id, finishedAt, left }) => ({
      id,
      on: finishedAt?.toISOString() ?? '',
      left: (leftOver.array().parse(left) satisfies LeftOver[]).length,
    }))
    .filter(({ left }) => left > 0)
}
