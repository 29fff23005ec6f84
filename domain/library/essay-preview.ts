import { authorByName, readAuthorFile } from './author-file'
import { checkLibrary } from './check-library'
import { readConceptFile } from './concept-file'
import { ESSAY_LENGTH_MAX } from './essay-length'
import type { LibraryFault } from './fault'
import { baseName, groupFiles } from './library-files'
import type { GroupedFiles, LibraryFile, LibraryFiles } from './library-files'
import type { Heading } from './markdown/contents'
import { readingMinutes } from './reading-minutes'
import { renderEssay } from './render-essay'
import { roughEssay, type RoughEssay } from './rough-essay'
import { readSeriesFile, seriesByTitle } from './series-file'
import { slugOf } from './slug'

type SeriesPart = { slug: string; title: string; place: number | null }

/** An essay of the content folder as its page would show it. Dates are ISO: a day, a month or a year. */
export type EssayPreview = {
  slug: string
  title: string
  subtitle: string | null
  author: { slug: string; name: string; extension: string | null }
  series: SeriesPart | null
  contentNotes: string[]
  minutes: number
  publishedOn: string | null
  revisedOn: string | null
  /** ISO time at which its file says that readers may see it; null: at once. */
  publishAt: string | null
  html: string
  contents: Heading[]
  concepts: { slug: string; term: string; hasPage: boolean }[]
  /** The series with the essays that it has in the folder, in their order. */
  seriesPage: {
    slug: string
    title: string
    description: string
    toBeContinued: boolean
    essays: SeriesPart[]
  } | null
  /** What is to be mended in its file. */
  faults: LibraryFault[]
}

/** Draws an essay from the files of a library, whatever faults it or the others have; null when there is none of this name. */
export function essayPreview(folder: LibraryFiles, slug: string): EssayPreview | null {
  const grouped = groupFiles(folder.files)
  const file = fileOf(grouped.essays, slug)
  if (file === undefined) return null
  const essay = roughEssay(file)
  const linksConcepts = grouped.concepts.length > 0
  const rendered = renderEssay(essay.markdown.slice(0, ESSAY_LENGTH_MAX), { linksConcepts })
  const { title, subtitle, contentNotes, firstPublished, publishedOn, revisedOn, publishAt } = essay
  const marked = rendered.marks.map(({ concept }) => concept)
  const seriesPage = seriesOf(essay, grouped)
  const { faults, draftFaults } = checkLibrary(folder)
  return {
    ...{ slug, title, subtitle, contentNotes, revisedOn, publishAt, seriesPage },
    author: authorOf(essay, grouped),
    series: seriesPage && { slug: seriesPage.slug, title: seriesPage.title, place: essay.place },
    minutes: readingMinutes(rendered.wordCount),
    publishedOn: firstPublished ?? publishedOn,
    html: rendered.html,
    contents: rendered.contents,
    concepts: conceptsOf(essay, marked, grouped),
    faults: [...faults, ...draftFaults].filter(({ path }) => path === file.path),
  }
}

function fileOf(files: readonly LibraryFile[], slug: string): LibraryFile | undefined {
  return files.find(({ path }) => slugOf(baseName(path)) === slug)
}

function authorOf(essay: RoughEssay, { authors }: GroupedFiles): EssayPreview['author'] {
  const slug = slugOf(essay.author)
  const file = fileOf(authors, slug)
  const known = file === undefined ? null : readAuthorFile(file.text).value
  const { name, extension } = known ?? authorByName(essay.author)
  return { slug, name, extension }
}

function seriesOf(essay: RoughEssay, { series, essays }: GroupedFiles): EssayPreview['seriesPage'] {
  if (essay.series === null) return null
  const slug = slugOf(essay.series)
  const file = fileOf(series, slug)
  const known = file === undefined ? null : readSeriesFile(file.text).value
  const parts = essays
    .map(roughEssay)
    .filter((part) => part.series !== null && slugOf(part.series) === slug)
    .filter((part) => !part.isDraft || part.path === essay.path)
    .sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.slug < b.slug ? -1 : 1))
    .map(({ title, place, ...part }) => ({ slug: part.slug, title, place }))
  return { ...(known ?? seriesByTitle(essay.series)), slug, essays: parts }
}

function conceptsOf(essay: RoughEssay, marked: string[], { concepts }: GroupedFiles) {
  const listed = essay.passages.map(({ concept }) => concept)
  const slugs = [...new Set([...essay.concepts, ...marked, ...listed])]
  return slugs
    .map((slug) => {
      const file = fileOf(concepts, slug)
      const term = file === undefined ? null : (readConceptFile(file.text).value?.term ?? null)
      return { slug, term: term ?? slug.replaceAll('-', ' '), hasPage: file !== undefined }
    })
    .sort((a, b) => a.term.localeCompare(b.term, 'en'))
}
