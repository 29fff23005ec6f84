import 'server-only'
import { isSlug } from '@/domain/library/field-rules'
import { db } from '@/server/db'
import { PUBLISHED } from './essay-card'

/** The present name of an essay that had this one before; null when there is none that readers see. */
export async function formerAddress(slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null
  const row = await db.essayAddress.findFirst({
    where: { slug, essay: PUBLISHED },
    select: { essay: { select: { slug: true } } },
  })
  return row?.essay.slug ?? null
}
