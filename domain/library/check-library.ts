import { readAuthorFile } from './author-file'
import { readCareFile } from './care-file'
import { readConceptFile } from './concept-file'
import { isDraftFile } from './draft-file'
import { formerNameFaults } from './essay-addresses'
import { readEssayFile } from './essay-file'
import { authorsOf, placeFaults, seriesOf } from './essay-ties'
import type { Fault, LibraryFault, Reading } from './fault'
import { readGuidelinesFile } from './guidelines-file'
import { knownNames, type KnownNames } from './known-names'
import type { Library } from './library'
import { groupFiles, type GroupedFiles, type LibraryFile, type LibraryFiles } from './library-files'
import { readNamed } from './named-files'
import { libraryConcept, libraryEssay, libraryQuestion } from './placed-library'
import { readQuestionFile } from './question-file'
import {
  conceptReferenceFaults,
  essayReferenceFaults,
  navigationFaults,
  pageReferenceFaults,
  questionReferenceFaults,
} from './reference-faults'
import { readSeriesFile } from './series-file'
import { readSiteFile, siteByName } from './site-file'
import { siteName } from './site-name'

/** Faults of drafts stand apart: nobody waits for a draft. */
export type CheckedLibrary = { draftFaults: LibraryFault[] } & (
  { library: Library; faults: [] } | { library: null; faults: LibraryFault[] }
)

/** Reads a whole library. With a single fault there is no library, and all faults are named, by file and line. */
export function checkLibrary(folder: LibraryFiles): CheckedLibrary {
  const parts = readParts(groupFiles(folder.files))
  const names = knownNames(parts)
  const drafts = new Set(folder.files.filter(isDraftFile).map(({ path }) => path))
  const all = allFaults(folder, { parts, names }).sort(byPathAndLine)
  const draftFaults = all.filter(({ path }) => drafts.has(path))
  const faults = all.filter(({ path }) => !drafts.has(path))
  if (faults.length > 0) return { library: null, faults, draftFaults }
  const broken = new Set(draftFaults.map(({ path }) => path))
  const essays = parts.essays.values.filter(({ path }) => !broken.has(path))
  const ready = (isDraft: boolean) =>
    essays.filter((essay) => essay.isDraft === isDraft).map((essay) => libraryEssay(essay, names))
  const { lineOf: _, ...site } = parts.site.value ?? {
    ...siteByName(siteName(folder.folder, folder.parentFolder)),
    lineOf: null,
  }
  const library = {
    site,
    authors: parts.knownAuthors.known.map(withoutPath),
    series: parts.knownSeries.known.map(withoutPath),
    essays: ready(false),
    drafts: ready(true),
    concepts: parts.concepts.values.map((concept) => libraryConcept(concept, names)),
    questions: parts.questions.values.map((question) => libraryQuestion(question, names)),
    guidelines: parts.guidelines.value,
    care: parts.care.value,
    linksConcepts: names.definesConcepts,
  }
  return { library, faults: [], draftFaults }
}

type Parts = ReturnType<typeof readParts>

function readParts(grouped: GroupedFiles) {
  const read = readNamed(grouped.essays, readEssayFile)
  // What a draft and a published essay both claim belongs to the published one.
  const values = read.values.toSorted((a, b) => Number(a.isDraft) - Number(b.isDraft))
  const essays = { ...read, values }
  const authorFiles = readNamed(grouped.authors, readAuthorFile)
  const seriesFiles = readNamed(grouped.series, readSeriesFile)
  const knownAuthors = authorsOf(values, authorFiles)
  const knownSeries = seriesOf(values, seriesFiles)
  const slugsOf = ({ slugs }: { slugs: string[] }, known: { slug: string }[]) => [
    ...new Set([...slugs, ...known.map(({ slug }) => slug)]),
  ]
  return {
    grouped,
    essays,
    authorFiles,
    seriesFiles,
    knownAuthors,
    knownSeries,
    concepts: readNamed(grouped.concepts, readConceptFile),
    questions: readNamed(grouped.questions, readQuestionFile),
    site: readOne(grouped.site, readSiteFile),
    guidelines: readOne(grouped.guidelines, readGuidelinesFile),
    care: readOne(grouped.care, readCareFile),
    authors: slugsOf(authorFiles, knownAuthors.known),
    series: slugsOf(seriesFiles, knownSeries.known),
    pages: [
      ...(grouped.guidelines === null ? [] : ['guidelines']),
      ...(grouped.care === null ? [] : ['care']),
    ],
  }
}

function allFaults(
  { files, faults }: LibraryFiles,
  { parts, names }: { parts: Parts; names: KnownNames },
): LibraryFault[] {
  const { grouped, knownAuthors, knownSeries, authorFiles, seriesFiles } = parts
  const { essays, concepts, questions, site, guidelines, care } = parts
  const read = [essays, authorFiles, seriesFiles, knownAuthors, knownSeries, concepts, questions]
  const pages = [grouped.guidelines, grouped.care].filter((file) => file !== null)
  return [
    ...faults,
    ...(files.length > 0 || faults.length === 0 ? folderFaults(grouped) : []),
    ...[...read, site, guidelines, care].flatMap((part) => part.faults),
    ...placeFaults(essays.values),
    ...formerNameFaults(essays),
    ...essays.values.flatMap((essay) => at(essay, essayReferenceFaults(essay, names))),
    ...concepts.values.flatMap((concept) => at(concept, conceptReferenceFaults(concept, names))),
    ...questions.values.flatMap((one) => at(one, questionReferenceFaults(one, names))),
    ...(site.value === null ? [] : at(site, navigationFaults(site.value, names))),
    ...pages.flatMap((page) => at(page, pageReferenceFaults(page, names))),
  ]
}

function at({ path }: { path: string }, faults: Fault[]): LibraryFault[] {
  return faults.map((fault) => ({ path, ...fault }))
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
  if (file === null) return { path: '', value: null, faults: [] }
  const { value, faults } = read(file.text)
  const { path } = file
  return { path, value, faults: faults.map((fault) => ({ path, ...fault })) }
}

function byPathAndLine(a: LibraryFault, b: LibraryFault): number {
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1
}
