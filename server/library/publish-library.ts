import 'server-only'
import { checkLibrary } from '@/domain/library/check-library'
import type { LibraryFiles } from '@/domain/library/library-files'
import { db } from '@/server/db'
import { LibraryBroken } from './library-broken'
import { PUBLISH_TIMEOUT_MS, storeLibrary, type PublishReport } from './store-library'

export type { PublishReport } from './store-library'

/**
 * Publishes a library in one transaction, one publisher at a time. What did not change is not touched; essays that are gone
 * from the folder are withdrawn, not deleted. Throws LibraryBroken, having changed nothing, when there is a fault.
 */
export async function publishLibrary(files: LibraryFiles, now: Date): Promise<PublishReport> {
  const { library, faults } = checkLibrary(files)
  if (library === null) throw new LibraryBroken(faults)
  return db.$transaction((tx) => storeLibrary(tx, library, now), { timeout: PUBLISH_TIMEOUT_MS })
}
