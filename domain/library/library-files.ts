import type { LibraryFault } from './fault'

/** A file of the library: its path inside the library's folder, with `/`, and its text. */
export type LibraryFile = { path: string; text: string }

/** The library's folder as it was read; `faults` names files that could not be read as text. */
export type LibraryFiles = {
  /** The name of the folder, and of the one around it. */
  folder: string
  parentFolder: string
  files: LibraryFile[]
  faults: LibraryFault[]
}

/** The files by what they are. */
export type GroupedFiles = {
  essays: LibraryFile[]
  authors: LibraryFile[]
  series: LibraryFile[]
  concepts: LibraryFile[]
  questions: LibraryFile[]
  site: LibraryFile | null
  guidelines: LibraryFile | null
  care: LibraryFile | null
  /** Markdown that stands where nothing is published from. */
  misplaced: LibraryFile[]
}

/** Sorts the files into what they are. A folder without `essays/` is itself the folder of essays. */
export function groupFiles(files: readonly LibraryFile[]): GroupedFiles {
  const texts = files.filter(({ path }) => baseName(path).toLowerCase() !== 'readme')
  const under = (folder: string, end: string) =>
    texts.filter(({ path }) => path.startsWith(folder) && path.endsWith(end))
  const named = (name: string) => texts.find(({ path }) => path === name) ?? null
  const atTop = texts.filter(({ path }) => /^[^/]+\.md$/.test(path))
  const shared = {
    authors: under('authors/', '.yaml'),
    series: under('series/', '.yaml'),
    concepts: under('concepts/', '.md'),
    questions: under('questions/', '.md'),
    site: named('site.yaml'),
  }
  const essays = under('essays/', '.md')
  if (essays.length === 0) {
    return { ...shared, essays: atTop, guidelines: null, care: null, misplaced: [] }
  }
  const pages = { guidelines: named('guidelines.md'), care: named('care.md') }
  const misplaced = atTop.filter((file) => file !== pages.guidelines && file !== pages.care)
  return { ...shared, ...pages, essays, misplaced }
}

/** The name of a file without its folder and ending. */
export function baseName(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[^.]*$/, '')
}
