import { z } from 'zod'
import { bodyFaults } from './body-faults'
import { checkFields } from './checked-fields'
import { readingOf, type Fault, type Reading } from './fault'
import { day, optionalWords, slugList, wordList, words } from './field-rules'
import { cutFrontmatter } from './frontmatter'

const essayFields = z.object({
  title: words('title', 200, 'Add a title: the line `title: …` between the two `---` lines.'),
  subtitle: optionalWords('subtitle', 300),
  author: words('author', 120, 'Add an author: the line `author: …` between the two `---` lines.'),
  series: optionalWords('series', 200),
  place: z
    .int('Write `place` as a whole number from 1: `place: 2`.')
    .min(1, 'Write `place` as a whole number from 1: `place: 2`.')
    .nullish()
    .transform((value) => value ?? null),
  concepts: slugList('concepts'),
  'content-notes': wordList('content-notes', 200),
  published: day('published'),
  'revision-date': day('revision-date'),
})

/** An essay as an editor wrote it; author and series still as they are named in the file. */
export type EssayFile = {
  title: string
  subtitle: string | null
  author: string
  series: string | null
  place: number | null
  concepts: string[]
  contentNotes: string[]
  /** ISO day. */
  publishedOn: string | null
  markdown: string
  /** The line of each field, for faults that only the whole library shows. */
  lineOf: (field: string) => number
}

/** Reads one essay file: frontmatter and Markdown. */
export function readEssayFile(text: string): Reading<EssayFile> {
  const cut = cutFrontmatter(text)
  if (cut === null) {
    return readingOf<EssayFile>(null, [
      {
        line: 1,
        sentence:
          'Begin the file with its fields: a line `---`, `title: …`, `author: …`, a line `---`.',
      },
    ])
  }
  const { value, faults, lineOf } = checkFields(cut, essayFields)
  const all: Fault[] = [
    ...faults,
    ...(value !== null && value.place !== null && value.series === null
      ? [{ line: lineOf('place'), sentence: 'Add the series that this place is in: `series: …`.' }]
      : []),
    ...bodyFaults(cut.body, cut.bodyLine),
  ]
  if (value === null) return readingOf<EssayFile>(null, all)
  const { published, 'revision-date': revisionDate, 'content-notes': contentNotes, ...rest } = value
  const publishedOn = published ?? revisionDate
  return readingOf({ ...rest, contentNotes, publishedOn, markdown: trimmed(cut.body), lineOf }, all)
}

/** Without empty lines before and after; the first line keeps its indentation. */
function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
