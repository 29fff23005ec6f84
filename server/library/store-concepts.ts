import 'server-only'
import type { Library } from '@/domain/library/library'
import type { Count } from '@/domain/library/preflight'
import { renderDefinition } from '@/domain/library/render-essay'
import type { Transaction } from '@/server/db'
import { holds } from './holds'

/** Stores the definitions and gives their ids by slug. A concept whose file is gone goes, and with it what spoke of it. */
export async function storeConcepts(
  tx: Transaction,
  { concepts }: Library,
): Promise<{ ids: Map<string, string>; count: Count }> {
  const rows = await tx.concept.findMany()
  const ids = new Map(rows.map(({ slug, id }) => [slug, id]))
  const count = { added: 0, changed: 0, removed: 0 }
  for (const concept of concepts) {
    const row = rows.find(({ slug }) => slug === concept.slug)
    const wished = rowOf(concept)
    if (row !== undefined && holds(row, wished)) continue
    const where = { slug: concept.slug }
    const stored = await tx.concept.upsert({ where, create: wished, update: wished })
    ids.set(concept.slug, stored.id)
    count[row === undefined ? 'added' : 'changed'] += 1
  }
  const slugs = new Set(concepts.map(({ slug }) => slug))
  const gone = rows.filter(({ slug }) => !slugs.has(slug))
  for (const { slug } of gone) ids.delete(slug)
  if (gone.length > 0) {
    await tx.concept.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } })
  }
  return { ids, count: { ...count, removed: gone.length } }
}

function rowOf({
  slug,
  term,
  alsoKnownAs,
  seeAlso,
  stages,
  markdown,
}: Library['concepts'][number]) {
  return { slug, term, alsoKnownAs, seeAlso, stages, markdown, ...renderDefinition(markdown) }
}
