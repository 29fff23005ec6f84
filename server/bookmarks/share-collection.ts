import 'server-only'
import type { Actor } from '@/domain/actor'
import type { ShareCollectionInput } from '@/domain/bookmarks/collection'
import { newToken, tokenHash } from '@/server/auth/token'
import { config } from '@/server/config'
import { transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { standingCollection } from './own-collection'

/** What stands in the row of a collection that nobody else sees. */
export const NOT_SHARED = { share: null, tokenHash: null, sharedAt: null } as const

/**
 * Shares one's own collection as a public page, or by a new secret link that ends any older one. The address is returned; of a secret
 * link only a hash is stored, so that this is the one time it is told.
 */
export async function shareCollection(actor: Actor, input: ShareCollectionInput): Promise<string> {
  return transaction(async (tx) => {
    const { id, memberId } = await standingCollection(tx, actor, input.id)
    mustBeAllowed(actor, 'collection.share', { authorId: memberId })
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
