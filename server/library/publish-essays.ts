import 'server-only'
import type { LibraryEssay } from '@/domain/library/library'
import type { Transaction } from '@/server/db'
import { tellOfNewEssays } from '@/server/notifications/tell-of-new-essay'
import { addressFaults } from './address-faults'
import type { EssayPair } from './essay-fields'
import type { Ids } from './ids'
import { LibraryBroken } from './library-broken'
import type { EssayReport, Publication } from './publication'
import { publishEssay } from './publish-essay'
import { storedEssays, type StoredEssay } from './stored-essays'

/**
 * Publishes these essays and withdraws all others; gives their ids by slug. Throws LibraryBroken when one has the name
 * that another one had.
 */
export async function publishEssays(
  tx: Transaction,
  publication: Publication,
): Promise<{ reports: EssayReport[]; ids: Ids }> {
  const rows = await storedEssays(tx)
  const pairs = pairsOf(publication.essays, rows)
  const faults = addressFaults(pairs, rows)
  if (faults.length > 0) throw new LibraryBroken(faults)
  const published = []
  for (const pair of pairs) published.push(await publishEssay(tx, publication, pair))
  const kept = new Set(published.map(({ id }) => id))
  const withdrawn = []
  for (const row of rows) {
    if (!kept.has(row.id) && row.withdrawnAt === null) {
      withdrawn.push(await withdraw(tx, row, publication.now))
    }
  }
  const appeared = published.filter((essay) => essay.appeared).map(({ id }) => id)
  await tellOfNewEssays(tx, appeared, publication.now)
  return {
    reports: [...published.map(({ report }) => report), ...withdrawn],
    ids: new Map(published.map(({ id, report }) => [report.slug, id])),
  }
}

/** An essay is the row of its name; else that of the first name it had before which is a row still. */
function pairsOf(essays: readonly LibraryEssay[], rows: readonly StoredEssay[]): EssayPair[] {
  const bySlug = new Map(rows.map((row) => [row.slug, row]))
  return essays.map((essay) => {
    const name = [essay.slug, ...essay.was].find((slug) => bySlug.has(slug))
    return { essay, row: name === undefined ? null : (bySlug.get(name) ?? null) }
  })
}

async function withdraw(tx: Transaction, row: StoredEssay, now: Date): Promise<EssayReport> {
  const data = { withdrawnAt: now }
  await tx.essay.update({ where: { id: row.id }, data, select: { id: true } })
  return { slug: row.slug, outcome: 'withdrawn', placed: null }
}
