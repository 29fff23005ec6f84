import 'server-only'
import type { Library } from '@/domain/library/library'
import type { Count } from '@/domain/library/preflight'
import type { Transaction } from '@/server/db'
import { indexLibrary } from '@/server/search/index-library'
import { announceLibrary } from './announce-library'
import type { EssayReport } from './publication'
import { publishEssays } from './publish-essays'
import { standingsAt } from './standing'
import { storeAuthors } from './store-authors'
import { storeConcepts } from './store-concepts'
import { storePages } from './store-pages'
import { storeQuestions } from './store-questions'
import { storeSeries } from './store-series'
import { storeSite } from './store-site'
import { storeTraits } from './store-traits'
import { tellOfReturnedAuthors } from './tell-of-returned-authors'

export const PUBLISH_TIMEOUT_MS = 120_000

/** What a publication did; `version` is that of the library, raised when anything changed. */
export type PublishReport = {
  version: number
  changed: boolean
  essays: EssayReport[]
  concepts: Count
  questions: Count
}

/** Stores a library without faults, inside the transaction that publishes it; waits for any other publisher. */
export async function storeLibrary(
  tx: Transaction,
  library: Library,
  now: Date,
): Promise<PublishReport> {
  // Waiting for another publisher is one statement, and may take as long as its whole publication.
  await tx.$executeRaw`select set_config('statement_timeout', ${String(PUBLISH_TIMEOUT_MS)}, true)`
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('interleaf publish'))`
  const standings = await standingsAt(tx, now)
  const authors = await storeAuthors(tx, library.authors)
  if (authors.changed) await tellOfReturnedAuthors(tx, standings, now)
  const series = await storeSeries(tx, library.series)
  const pages = await storePages(tx, library)
  const site = await storeSite(tx, library)
  const concepts = await storeConcepts(tx, library)
  const essays = await publishEssays(tx, {
    essays: library.essays,
    authorIds: authors.ids,
    seriesIds: series.ids,
    conceptIds: concepts.ids,
    linksConcepts: library.linksConcepts,
    now,
  })
  const traits = await storeTraits(tx, library, { concepts: concepts.ids, essays: essays.ids })
  const questions = await storeQuestions(tx, library, { essays: essays.ids, now })
  const changed =
    [authors, series, pages, site, traits].some((part) => part.changed) ||
    [concepts, questions].some(({ count }) => count.added + count.changed + count.removed > 0) ||
    essays.reports.some(({ outcome }) => outcome !== 'unchanged')
  await indexLibrary(tx)
  return {
    version: await announceLibrary(tx, changed),
    changed,
    essays: essays.reports,
    concepts: concepts.count,
    questions: questions.count,
  }
}
