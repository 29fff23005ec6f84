import 'server-only'
import type { Transaction } from '@/server/db'
import type { EssayReport, Publication } from './publication'
import { publishEssay } from './publish-essay'
import { storedEssays } from './stored-essays'

/** Publishes these essays and withdraws all others. */
export async function publishEssays(
  tx: Transaction,
  publication: Publication,
): Promise<EssayReport[]> {
  const rows = await storedEssays(tx)
  const reports: EssayReport[] = []
  for (const essay of publication.essays) {
    const row = rows.find(({ slug }) => slug === essay.slug) ?? null
    reports.push(await publishEssay(tx, publication, { essay, row }))
  }
  const slugs = new Set(publication.essays.map(({ slug }) => slug))
  for (const row of rows) {
    if (slugs.has(row.slug) || row.withdrawnAt !== null) continue
    const data = { withdrawnAt: publication.now }
    await tx.essay.update({ where: { id: row.id }, data })
    reports.push({ slug: row.slug, outcome: 'withdrawn', placed: null })
  }
  return reports
}
