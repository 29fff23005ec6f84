import { readAuthorFile, type AuthorFile } from './author-file'
import { readCareFile, type CareFile } from './care-file'
import { readEssayFile, type EssayFile } from './essay-file'
import { authorsOf, placeFaults, seriesOf } from './essay-ties'
import type { LibraryFault, Reading } from './fault'
import { readGuidelinesFile, type GuidelinesFile } from './guidelines-file'
import { groupFiles, type GroupedFiles, type LibraryFile, type LibraryFiles } from './library-files'
import { readNamed, type Named } from './named-files'
import { readSeriesFile, type SeriesFile } from './series-file'
import { readSiteFile, siteByName, type Site } from './site-file'
import { siteName } from './site-name'
import { slugOf } from './slug'

/** An essay ready to be published; `author` and `series` are slugs of this library's authors and series. */
export type LibraryEssay = Omit<EssayFile, 'lineOf'> & { slug: string }

/** A whole library without a fault. */
export type Library = {
  site: Site
  authors: (AuthorFile & { slug: string })[]
  series: (SeriesFile & { slug: string })[]
  essays: LibraryEssay[]
  guidelines: GuidelinesFile | null
  care: CareFile | null
}

export type CheckedLibrary =
  { library: Library; faults: [] } | { library: null; faults: LibraryFault[] }

/** Reads a whole library. With a single fault there is no library, and all faults are named, by file and line. */
export function checkLibrary({
  folder,
  parentFolder,
  files,
  faults,
}: LibraryFiles): CheckedLibrary {
  const grouped = groupFiles(files)
  const essays = readNamed(grouped.essays, readEssayFile)
  const authorFiles = readNamed(grouped.authors, readAuthorFile)
  const seriesFiles = readNamed(grouped.series, readSeriesFile)
  const authors = authorsOf(essays.values, authorFiles)
  const series = seriesOf(essays.values, seriesFiles)
  const site = readOne(grouped.site, readSiteFile)
  const guidelines = readOne(grouped.guidelines, readGuidelinesFile)
  const care = readOne(grouped.care, readCareFile)
  const read = [essays, authorFiles, seriesFiles, authors, series, site, guidelines, care]
  const all = [
    ...faults,
    ...(files.length > 0 || faults.length === 0 ? folderFaults(grouped) : []),
    ...read.flatMap((part) => part.faults),
    ...placeFaults(essays.values),
  ]
  if (all.length > 0) return { library: null, faults: all.sort(byPathAndLine) }
  const library = {
    site: site.value ?? siteByName(siteName(folder, parentFolder)),
    authors: authors.known.map(withoutPath),
    series: series.known.map(withoutPath),
    essays: essays.values.map(publishable),
    guidelines: guidelines.value,
    care: care.value,
  }
  return { library, faults: [] }
}

function publishable({ lineOf: _, path: __, ...essay }: Named<EssayFile>): LibraryEssay {
  const series = essay.series === null ? null : slugOf(essay.series)
  return { ...essay, author: slugOf(essay.author), series }
}

function withoutPath<Value extends object>({ path: _, ...value }: Value & { path?: string }) {
  return value
}

function folderFaults({ essays, misplaced }: GroupedFiles): LibraryFault[] {
  const faults = misplaced.map(({ path }) => ({
    path,
    line: 1,
    sentence: 'Move this file into essays/: only guidelines.md and care.md stand beside it.',
  }))
  if (essays.length > 0) return faults
  return [
    ...faults,
    {
      path: '.',
      line: 1,
      sentence:
        'There is no essay in this folder: put Markdown files into it or into its essays/, or name another folder with INTERLEAF_CONTENT_DIR.',
    },
  ]
}

function readOne<Value>(file: LibraryFile | null, read: (text: string) => Reading<Value>) {
  if (file === null) return { value: null, faults: [] }
  const { value, faults } = read(file.text)
  return { value, faults: faults.map((fault) => ({ path: file.path, ...fault })) }
}

function byPathAndLine(a: LibraryFault, b: LibraryFault): number {
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1
}
