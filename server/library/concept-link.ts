import 'server-only'
import { db } from '@/server/db'

export type ConceptLink = { slug: string; term: string }

/** The concepts of these names that the library defines, in the order asked for. */
export async function conceptLinks(slugs: readonly string[]): Promise<ConceptLink[]> {
  const rows = await db.concept.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true, term: true },
  })
  return slugs.flatMap((slug) => rows.find((row) => row.slug === slug) ?? [])
}
