import 'server-only'
import { v5 as uuidv5 } from 'uuid'

import type { Actor } from '@/domain/actor'
import { lettersOf } from '@/domain/bookmarks/formats/file-letters'
import { BOOK_LENGTH_MAX, readBook } from '@/domain/bookmarks/formats/read-book'
import type { BringBookmarksInput } from '@/domain/bookmarks/import'
import { Refusal } from '@/domain/refusal'
import { db, transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { once } from '@/server/once'

/** How many files may wait to be looked at, each in a tab of its own. */
const WAITING_MAX = 3

/**
 * Stores a file of bookmarks, for its owner to look at before it is taken in. Once per client key and file: a page that is
 * shown again sends its key with whatever is chosen there next. Refused when it cannot be read.
 */
export async function bringBookmarks(
  actor: Actor,
  input: BringBookmarksInput,
): Promise<{ id: string }> {
  const { id: memberId } = mustBeAllowed(actor, 'bookmark.keep')
  await mustNotBeHurried('bookmark', { account: memberId })
  const text = await textIn(input)
  readBook(text)
  const clientKey = uuidv5(text, input.clientKey)
  return once(
    () => db.bookmarkImport.findUnique({ where: { memberId_clientKey: { memberId, clientKey } } }),
    () =>
      transaction(async (tx) => {
        const waiting = await tx.bookmarkImport.findMany({
          where: { memberId, finishedAt: null },
          orderBy: { createdAt: 'desc' },
          skip: WAITING_MAX - 1,
          select: { id: true },
        })
        await tx.bookmarkImport.deleteMany({ where: { id: { in: waiting.map(({ id }) => id) } } })
        return tx.bookmarkImport.create({ data: { memberId, clientKey, text } })
      }),
  )
}

async function textIn({ file, words }: BringBookmarksInput): Promise<string> {
  const isFile = file !== undefined && file.size > 0
  if (isFile && file.size > 2 * BOOK_LENGTH_MAX) {
    throw new Refusal('invalid', 'This file is larger than 4 MB. Bring it in several parts.')
  }
  const letters = isFile ? lettersOf(new Uint8Array(await file.arrayBuffer())) : words
  const text = letters.replaceAll('\0', '')
  if (text.trim() === '') throw new Refusal('invalid', 'Choose a file, or paste its words.')
  return text
}
