import 'server-only'
import type { Book } from '@/domain/library/book/book'
import { essayAsMarkdown } from '@/domain/library/essay-as-markdown'
import { isSlug } from '@/domain/library/field-rules'
import { db, type Prisma } from '@/server/db'
import { isoDay } from './day'
import { PUBLISHED } from './essay-card'
import { librarySite } from './queries'

const COPY_COLUMNS = {
  id: true,
  slug: true,
  title: true,
  subtitle: true,
  contentNotes: true,
  publishedOn: true,
  firstPublished: true,
  seriesPlace: true,
  author: { select: { name: true } },
  series: { select: { title: true } },
  currentRevision: { select: { number: true, markdown: true, html: true, publishedAt: true } },
} as const satisfies Prisma.EssaySelect

type CopyRow = Prisma.EssayGetPayload<{ select: typeof COPY_COLUMNS }>

/** A published essay as Markdown to keep; null when there is none of this name. */
export async function essayMarkdown(slug: string, origin: string): Promise<string | null> {
  const row = await publishedRow(slug)
  if (row?.currentRevision == null) return null
  const { title, subtitle, author, series, seriesPlace, currentRevision } = row
  const { number, publishedAt, markdown } = currentRevision
  return essayAsMarkdown({
    title,
    subtitle,
    author: author.name,
    series: series && { title: series.title, place: seriesPlace },
    publishedOn: row.firstPublished ?? isoDay(row.publishedOn),
    revision: { number, publishedOn: isoDay(publishedAt) ?? '' },
    address: `${origin}/essays/${slug}`,
    markdown,
  })
}

/** A published essay as a book of one chapter; null when there is none of this name. */
export async function essayBook(slug: string, origin: string): Promise<Book | null> {
  const row = await publishedRow(slug)
  if (row === null) return null
  const { id, title, subtitle } = row
  const named = { id, title, description: subtitle ?? '', address: `${origin}/essays/${slug}` }
  return book(named, [row], origin)
}

/** The published essays of a series, in order, as a book; null when there is none. */
export async function seriesBook(slug: string, origin: string): Promise<Book | null> {
  const series = isSlug(slug) ? await db.series.findUnique({ where: { slug } }) : null
  if (series === null) return null
  const rows = await db.essay.findMany({
    where: { seriesId: series.id, ...PUBLISHED },
    select: COPY_COLUMNS,
    orderBy: [{ seriesPlace: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
  })
  const { id, title, description } = series
  if (rows.length === 0) return null
  return book({ id, title, description, address: `${origin}/series/${slug}` }, rows, origin)
}

async function publishedRow(slug: string): Promise<CopyRow | null> {
  if (!isSlug(slug)) return null
  return db.essay.findFirst({ where: { slug, ...PUBLISHED }, select: COPY_COLUMNS })
}

type Named = Pick<Book, 'id' | 'title' | 'description' | 'address'>

async function book(named: Named, rows: readonly CopyRow[], origin: string): Promise<Book> {
  const { name: library, language } = await librarySite()
  const times = rows.map((row) => row.currentRevision?.publishedAt.toISOString() ?? '')
  return {
    ...named,
    authors: [...new Set(rows.map(({ author }) => author.name))],
    library,
    language,
    origin,
    modifiedAt: times.toSorted().at(-1) ?? '',
    chapters: rows.map(({ slug, title, subtitle, author, contentNotes, currentRevision }) => ({
      ...{ slug, title, subtitle, contentNotes },
      author: author.name,
      html: currentRevision?.html ?? '',
    })),
  }
}
