import 'server-only'
import { bylineOf } from '@/domain/discussion/byline'
import { quotedFrom, quotedMarkdown } from '@/domain/discussion/quoted-words'
import { db } from '@/server/db'

import { READABLE_BY_ALL } from './readable-by-all'

/** A comment as a quotation in Markdown, with its address; null when not everyone can read it. */
export async function quotationOf(id: string): Promise<string | null> {
  const comment = await db.comment.findFirst({
    where: { id, ...READABLE_BY_ALL },
    select: {
      isUnnamed: true,
      author: { select: { handle: true } },
      currentRevision: { select: { markdown: true } },
    },
  })
  if (!comment?.currentRevision) return null
  const source = quotedFrom({ by: bylineOf(comment), href: `/c/${id}` })
  return quotedMarkdown({ words: comment.currentRevision.markdown, source })
}
