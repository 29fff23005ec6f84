import { z } from 'zod'
import { readBody } from './body-faults'
import type { BodyReferences } from './body-references'
import { checkFields, type LineOf } from './checked-fields'
import { readingOf, type Fault, type Reading } from './fault'
import { day, optionalWords, slug, slugList, wordList, words } from './field-rules'
import { cutFrontmatter } from './frontmatter'
import { formerSlugs, moment, partialDate } from './publication-fields'
import { quotation } from './quoted-passage'

const PASSAGES = 'Write `passages` as a list; each begins with `- concept: …`, then `quotation: …`.'

const passage = z.object(
  {
    concept: slug('concept', 'Add the concept that this passage speaks of: `concept: runner`.'),
    quotation: quotation(400),
  },
  PASSAGES,
)

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
  published: moment('published'),
  'first-published': partialDate('first-published'),
  'revision-date': day('revision-date'),
  was: formerSlugs('was'),
  draft: z
    .boolean('Write `draft` as true or false.')
    .nullish()
    .transform((value) => value ?? false),
  passages: z
    .array(passage, PASSAGES)
    .nullish()
    .transform((value) => value ?? []),
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
  /** ISO day: in this library, else anywhere. */
  publishedOn: string | null
  /** ISO time at which readers may see it; null: at once. */
  publishAt: string | null
  /** ISO year, month or day of an edition's first publication, as exactly as it is known. */
  firstPublished: string | null
  /** ISO day. */
  revisedOn: string | null
  /** Slugs it had before. */
  was: string[]
  isDraft: boolean
  /** Words that speak of a concept without a mark. */
  passages: { concept: string; quotation: string }[]
  markdown: string
  references: BodyReferences
  /** The line of each field, for faults that only the whole library shows. */
  lineOf: LineOf
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
  const body = readBody(cut.body, { firstLine: cut.bodyLine })
  const all: Fault[] = [
    ...faults,
    ...(value !== null && value.place !== null && value.series === null
      ? [{ line: lineOf('place'), sentence: 'Add the series that this place is in: `series: …`.' }]
      : []),
    ...body.faults,
  ]
  if (value === null) return readingOf<EssayFile>(null, all)
  const { references } = body
  return readingOf({ ...said(value), markdown: trimmed(cut.body), references, lineOf }, all)
}

function said({
  published,
  draft: isDraft,
  'first-published': firstPublished,
  'revision-date': revisedOn,
  'content-notes': contentNotes,
  ...rest
}: z.output<typeof essayFields>) {
  const publishedOn = published?.day ?? filled(firstPublished) ?? revisedOn
  const publishAt = published?.at ?? null
  return { ...rest, contentNotes, publishedOn, publishAt, firstPublished, revisedOn, isDraft }
}

/** The first day of a year or a month. */
function filled(date: string | null): string | null {
  return date === null ? null : `${date}-01-01`.slice(0, 10)
}

/** Without empty lines before and after; the first line keeps its indentation. */
function trimmed(body: string): string {
  return body.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
}
