import path from 'node:path'
import { checkLibrary } from '@/domain/library/check-library'
import { readLibraryFiles } from '@/server/library/read-library-files'

/** Checks the library in a folder: a line per fault with file, line and what to do, or one line that all is well. */
export async function checkContent(
  contentDir: string,
): Promise<{ lines: string[]; sound: boolean }> {
  const { library, faults } = checkLibrary(await readLibraryFiles(contentDir))
  if (library === null) {
    const shown = path.relative(process.cwd(), contentDir)
    const lines = faults.map(
      (fault) => `${path.join(shown, fault.path)}:${fault.line}  ${fault.sentence}`,
    )
    return { lines, sound: false }
  }
  const count = library.essays.length
  return { lines: [`${count} ${count === 1 ? 'essay' : 'essays'}, no faults`], sound: true }
}
