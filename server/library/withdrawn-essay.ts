import 'server-only'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'

/** An essay that readers had, and have no more; its conversations stay. `withdrawnOn` is an ISO time. */
export type WithdrawnEssay = { slug: string; title: string; withdrawnOn: string }

/** The withdrawn essay of this name; null when there is none, or when nobody ever saw it. */
export async function withdrawnEssay(slug: string): Promise<WithdrawnEssay | null> {
  if (!isSlug(slug)) return null
  const row = await db.essay.findFirst({
    where: {
      slug,
      withdrawnAt: { not: null },
      scheduledFor: null,
      currentRevisionId: { not: null },
    },
    select: { title: true, withdrawnAt: true },
  })
  if (row?.withdrawnAt == null) return null
  return { slug, title: row.title, withdrawnOn: row.withdrawnAt.toISOString() }
}
