import 'server-only'
import type { Colour } from '@/domain/bookmarks/colour'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'

import { WITH_PASSAGE } from './marks'

type Request = { clientKey: string; slug: string; exact?: string; colour: Colour; note: string }

/**
 * The bookmark that this very request made before, so that a retry returns the first result. Null for a new key; the
 * same key with other words is refused. Colour and note are compared until their owner changes them.
 */
export async function formerBookmark(memberId: string, request: Request) {
  const bookmark = await db.bookmark.findUnique({
    where: { memberId_clientKey: { memberId, clientKey: request.clientKey } },
    include: {
      ...WITH_PASSAGE,
      essay: { select: { slug: true, currentRevisionId: true } },
    },
  })
  if (bookmark === null) return null
  const isTouched = bookmark.updatedAt > bookmark.createdAt
  const isSame =
    bookmark.essay.slug === request.slug &&
    bookmark.passage?.exact === request.exact &&
    (isTouched || (bookmark.colour === request.colour && bookmark.note === request.note))
  if (!isSame) {
    throw new Refusal(
      'conflict',
      'This was kept before with other words. Reload the page to see it.',
    )
  }
  return bookmark
}
