import 'server-only'
import type { Actor } from '@/domain/actor'
import { isAlarming } from '@/domain/library/preflight'
import type { PublishFolderInput } from '@/domain/library/publish-folder-input'
import { Refusal } from '@/domain/refusal'
import { config } from '@/server/config'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { folderSha256 } from './folder-sha256'
import { preflightLibrary } from './preflight-library'
import { publishLibrary, type PublishReport } from './publish-library'
import { readLibraryFiles } from './read-library-files'

type Circumstances = { now: Date; contentDir: string }

/**
 * Publishes the content folder exactly as the editor saw it checked. Refused when a file changed since, when there is a
 * fault, when nothing would change, and when readers would lose something that the editor did not accept.
 */
export async function publishFolder(
  actor: Actor,
  { checked, accepted }: PublishFolderInput,
  { now, contentDir }: Circumstances = { now: new Date(), contentDir: config().contentDir },
): Promise<PublishReport> {
  mustBeAllowed(actor, 'library.edit')
  const files = await readLibraryFiles(contentDir)
  if (folderSha256(files) !== checked) {
    const sentence =
      'A file changed after this was checked. Read what would change now, then publish.'
    throw new Refusal('conflict', sentence)
  }
  const preflight = await preflightLibrary(files, now)
  if (preflight.faults.length > 0) {
    throw new Refusal('conflict', 'Nothing was published. Mend the faults, then check again.')
  }
  if (!preflight.changes) {
    throw new Refusal('conflict', 'Readers have all of this already: there is nothing to publish.')
  }
  if (isAlarming(preflight) && accepted === undefined) {
    const accept = 'Tick that you have read what readers would lose.'
    throw new Refusal('invalid', accept, { accepted: accept })
  }
  return publishLibrary(files, now)
}
