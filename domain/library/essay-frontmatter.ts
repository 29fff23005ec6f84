import { z } from 'zod'
import { day, optionalWords, slug, slugList, wordList, words } from './field-rules'
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

/** The fields between the two lines of `---`, as they are written. */
export const essayFields = z.object({
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

/** What those fields say of the essay. */
export function saidFields({
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
