import { checkLibrary } from '@/domain/library/check-library'
import type { Library } from '@/domain/library/library'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { faultLine } from './fault-line'

/**
 * Checks the library in a folder: a line per fault with file, line and what to do, those of drafts too; and one line that
 * says what it holds when it can be published.
 */
export async function checkContent(
  contentDir: string,
): Promise<{ lines: string[]; sound: boolean }> {
  const { library, faults, draftFaults } = checkLibrary(await readLibraryFiles(contentDir))
  const lines = [...faults, ...draftFaults].map((fault) => faultLine(contentDir, fault))
  const sound = lines.length === 0
  if (library === null) return { lines, sound }
  const all = sound ? 'no faults' : 'no faults but those of drafts, which hold up nothing'
  return { lines: [...lines, `${holdings(library)}: ${all}`], sound }
}

function holdings({ essays, drafts, concepts, questions }: Library): string {
  const parts = [
    counted(essays.length, 'essay'),
    ...(drafts.length > 0 ? [counted(drafts.length, 'draft')] : []),
    ...(concepts.length > 0 ? [counted(concepts.length, 'concept')] : []),
    ...(questions.length > 0 ? [counted(questions.length, 'question')] : []),
  ]
  return parts.join(', ')
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
