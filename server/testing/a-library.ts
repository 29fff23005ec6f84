import 'server-only'
import type { LibraryFiles } from '@/domain/library/library-files'

/** Arranges the files of a library, by path. */
export function aLibrary(files: Record<string, string>): LibraryFiles {
  return {
    folder: 'walden',
    parentFolder: 'corpus',
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    faults: [],
  }
}

/** Arranges the text of an essay file. */
export function anEssayFile(body: string, fields = ''): string {
  return `---\ntitle: A title\nauthor: Ann\n${fields}---\n\n${body}\n`
}
