import { say } from '@/ops/say'
import { db } from '@/server/db'
import { LibraryBroken } from '@/server/library/library-broken'
import { publishLibrary, type PublishReport } from '@/server/library/publish-library'
import { readLibraryFiles } from '@/server/library/read-library-files'

/**
 * Publishes the content folder and says in a few words what that did. A broken library is refused; what was published
 * before stays, and only a library that never was published keeps the house shut.
 */
export async function refreshContent(contentDir: string): Promise<string> {
  try {
    return describe(await publishLibrary(await readLibraryFiles(contentDir), new Date()))
  } catch (error) {
    const { version } = await db.library.findUniqueOrThrow({ where: { id: 1 } })
    if (!(error instanceof LibraryBroken) || version === 0) throw error
    say(error.message)
    return 'refused: what was published before stays'
  }
}

function describe({ changed, essays, version }: PublishReport) {
  if (!changed) return `${essays.length} essays, nothing new (version ${version})`
  const news = essays.filter(({ outcome }) => outcome !== 'unchanged').length
  return `${essays.length} essays, ${news} of them new or changed (version ${version})`
}
