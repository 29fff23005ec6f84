import 'server-only'
import { relatedEntries } from '@/domain/library/related'
import { db } from '@/server/db'

import type { EssayCard } from './essay-card'
import { essaysBySlugs } from './essays-by-slugs'
import { libraryEntries } from './library-entries'

/** A related essay, and the terms of the concepts that both speak of, the rarest first. */
export type RelatedEssay = { essay: EssayCard; shares: string[] }

/** The essays that share most with this one; those that stand beside it anyway are left out. */
export async function relatedEssays(
  slug: string,
  except: readonly string[],
): Promise<RelatedEssay[]> {
  const related = relatedEntries(slug, await libraryEntries(), new Set(except))
  const [essays, concepts] = await Promise.all([
    essaysBySlugs(related.map(({ slug: other }) => other)),
    db.concept.findMany({
      where: { slug: { in: related.flatMap((entry) => entry.concepts) } },
      select: { slug: true, term: true },
    }),
  ])
  const terms = new Map(concepts.map(({ slug: name, term }) => [name, term]))
  return essays.map((essay) => ({
    essay,
    shares: (related.find((entry) => entry.slug === essay.slug)?.concepts ?? []).map(
      (concept) => terms.get(concept) ?? concept.replaceAll('-', ' '),
    ),
  }))
}
