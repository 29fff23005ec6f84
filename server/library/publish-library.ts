import 'server-only'
import { checkLibrary, type Library } from '@/domain/library/check-library'
import type { LibraryFiles } from '@/domain/library/library-files'
import { db, type Transaction } from '@/server/db'
import { announceLibrary } from './announce-library'
import { LibraryBroken } from './library-broken'
import type { EssayReport } from './publication'
import { publishEssays } from './publish-essays'
import { storeAuthors } from './store-authors'
import { storePages } from './store-pages'
import { storeSeries } from './store-series'
import { storeSite } from './store-site'

const PUBLISH_TIMEOUT_MS = 120_000

/** What a publication did; `version` is that of the library, raised when anything changed. */
export type PublishReport = { version: number; changed: boolean; essays: EssayReport[] }

/**
 * Publishes a library in one transaction, one publisher at a time. What did not change is not touched; essays that are gone
 * from the folder are withdrawn, not deleted. Throws LibraryBroken, having changed nothing, when there is a fault.
 */
export async function publishLibrary(files: LibraryFiles, now: Date): Promise<PublishReport> {
  const { library, faults } = checkLibrary(files)
  if (library === null) throw new LibraryBroken(faults)
  return db.$transaction((tx) => publish(tx, library, now), { timeout: PUBLISH_TIMEOUT_MS })
}

async function publish(tx: Transaction, library: Library, now: Date): Promise<PublishReport> {
  // Waiting for another publisher is one statement, and may take as long as its whole publication.
  await tx.$executeRaw`select set_config('statement_timeout', ${String(PUBLISH_TIMEOUT_MS)}, true)`
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('interleaf publish'))`
  const authors = await storeAuthors(tx, library.authors)
  const series = await storeSeries(tx, library.series)
  const pages = await storePages(tx, library)
  const site = await storeSite(tx, library)
  const essays = await publishEssays(tx, {
    essays: library.essays,
    authorIds: authors.ids,
    seriesIds: series.ids,
    now,
  })
  const changed =
    [authors, series, pages, site].some((part) => part.changed) ||
    essays.some(({ outcome }) => outcome !== 'unchanged')
  return { version: await announceLibrary(tx, changed), changed, essays }
}
