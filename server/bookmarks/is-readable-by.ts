import 'server-only'
import type { CollectionShare } from '@/domain/bookmarks/collection'
import { isSameSecret, tokenHash } from '@/server/auth/token'

type Linked = { share: CollectionShare; tokenHash: string | null }
type Shared = Linked & { withheldAt: Date | null }

/** Whether this stands in the secret link by which a collection is shared now. */
export const isLinkTo = ({ share, tokenHash: hash }: Linked, token: string): boolean =>
  share === 'LINK' && isSameSecret(tokenHash(token), hash ?? '')

/** Whether a collection is shared with whoever has this token, or, where it is empty, with everyone. */
export const isReadableBy = (collection: Shared, token: string): boolean =>
  collection.withheldAt === null &&
  (token === '' ? collection.share === 'PUBLIC' : isLinkTo(collection, token))
