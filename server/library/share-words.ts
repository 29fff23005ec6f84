import 'server-only'
import { isSlug } from '@/domain/library/field-rules'
import { firstSentences } from '@/domain/library/sentences'
import type { ShareWords } from '@/domain/library/share-words'
import { termTitle } from '@/domain/library/term-title'
import { db } from '@/server/db'
import { PUBLISHED } from './essay-card'
import type { Shelf } from './public-addresses'
import { librarySite } from './queries'

type Said = Omit<ShareWords, 'library'>

const AUTHOR_KICKERS = { PERSON: 'Author', DESK: 'A desk', CIRCLE: 'A circle' } as const

const READERS: Readonly<Record<Shelf, (slug: string) => Promise<Said | null>>> = {
  essays: essayWords,
  series: seriesWords,
  authors: authorWords,
  concepts: conceptWords,
  questions: questionWords,
}

/** What the share image of a page says; null where readers find nothing, or find it withdrawn. */
export async function shareWords(shelf: Shelf, slug: string): Promise<ShareWords | null> {
  const said = isSlug(slug) ? await READERS[shelf](slug) : null
  return said && { ...said, library: (await librarySite()).name }
}

/** What the share image of the first page says. */
export async function libraryShareWords(): Promise<ShareWords> {
  const { name, tagline, description } = await librarySite()
  const line = firstSentences(description, 1) || null
  return { kicker: null, title: tagline || name, line, library: name }
}

async function essayWords(slug: string): Promise<Said | null> {
  const row = await db.essay.findFirst({
    where: { slug, ...PUBLISHED },
    select: {
      title: true,
      author: { select: { name: true } },
      series: { select: { title: true } },
      seriesPlace: true,
    },
  })
  if (row === null) return null
  const { title, author, series, seriesPlace } = row
  const part = seriesPlace === null ? '' : `, part ${seriesPlace}`
  return { kicker: series && series.title + part, title, line: author.name }
}

async function seriesWords(slug: string): Promise<Said | null> {
  const row = await db.series.findUnique({
    where: { slug },
    select: { title: true, description: true },
  })
  return row && { kicker: 'Series', title: row.title, line: firstSentences(row.description, 1) }
}

async function authorWords(slug: string): Promise<Said | null> {
  const row = await db.author.findUnique({
    where: { slug },
    select: { name: true, kind: true, biography: true },
  })
  if (row === null) return null
  const line = firstSentences(row.biography, 1)
  return { kicker: AUTHOR_KICKERS[row.kind], title: row.name, line }
}

async function conceptWords(slug: string): Promise<Said | null> {
  const row = await db.concept.findUnique({ where: { slug }, select: { term: true, text: true } })
  if (row === null) return null
  return { kicker: 'Concept', title: termTitle(row.term), line: firstSentences(row.text, 1) }
}

async function questionWords(slug: string): Promise<Said | null> {
  const row = await db.question.findFirst({
    where: { slug, withdrawnAt: null },
    select: { heading: true },
  })
  return (
    row && { kicker: 'Question', title: row.heading, line: 'What the essays say, side by side' }
  )
}
