import 'server-only'
import type { Actor } from '@/domain/actor'
import type { Preflight } from '@/domain/library/preflight'
import { config } from '@/server/config'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { folderSha256 } from './folder-sha256'
import { preflightLibrary } from './preflight-library'
import { readLibraryFiles } from './read-library-files'

/** What publishing the content folder would do, and the hash of the folder that this is said of. */
export async function preflightFolder(
  actor: Actor,
  now: Date,
  contentDir = config().contentDir,
): Promise<{ preflight: Preflight; checked: string }> {
  mustBeAllowed(actor, 'library.edit')
  const files = await readLibraryFiles(contentDir)
  return { preflight: await preflightLibrary(files, now), checked: folderSha256(files) }
}
