import 'server-only'
import type { Actor } from '@/domain/actor'
import { isWider, NOTES_ASKED, type ShareCollectionInput } from '@/domain/bookmarks/collection'
import { newToken, tokenHash } from '@/server/auth/token'
import { config } from '@/server/config'
import { Refusal } from '@/domain/refusal'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { notesAlong } from './notes-along'
import { standingCollection } from './own-collection'

/** What stands in the row of a collection that nobody else sees. */
export const NOT_SHARED = { share: null, tokenHash: null, sharedAt: null } as const

/**
 * Shares one's own collection as a public page, or by a new secret link that ends any older one. The address is returned; of a secret
 * link only a hash is stored, so that this is the one time it is told. Notes that were chosen go to more people only if that is said of
 * just these notes.
 */
export async function shareCollection(actor: Actor, input: ShareCollectionInput): Promise<string> {
  return transaction(async (tx) => {
    const { id, memberId, share, withheldAt } = await standingCollection(tx, actor, input.id)
    mustBeAllowed(actor, 'collection.share', { authorId: memberId })
    if (isWider(share, input.as) || input.notes === 'none') await askOfNotes(tx, id, input)
    if (withheldAt !== null) throw new Refusal('forbidden', WITHHELD)
    const token = input.as === 'LINK' ? newToken() : null
    await tx.collection.update({
      where: { id },
      data: {
        ...{ share: input.as, tokenHash: token && tokenHash(token) },
        ...{ sharedAt: new Date(), showsName: input.name === 'handle' },
      },
    })
    const address = `${config().origin}/collections/${id}`
    return token === null ? address : `${address}/${token}`
  })
}

const WITHHELD =
  'A moderator keeps this collection from others; the reason stands on its page. It cannot be shared anew until that is taken back.'
const OTHERS = 'Other notes are chosen by now. Read them once more, and say whether they go along.'

async function askOfNotes(
  tx: Transaction,
  collectionId: string,
  { notes, seen }: ShareCollectionInput,
): Promise<void> {
  // No note is chosen, and none is changed, between what was seen and what goes along.
  await tx.$queryRaw`SELECT 1 FROM collection_entry WHERE collection_id = ${collectionId}::uuid FOR UPDATE`
  const along = await notesAlong(tx, collectionId)
  if (along.notes.length === 0) return
  if (notes === 'none') {
    const where = { collectionId, withNote: true }
    await tx.collectionEntry.updateMany({ where, data: { withNote: false } })
  } else if (notes !== 'keep') throw new Refusal('invalid', NOTES_ASKED, { notes: NOTES_ASKED })
  else if (seen !== along.seen) throw new Refusal('conflict', OTHERS)
}
