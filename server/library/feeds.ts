import 'server-only'
import { absoluteLinks } from '@/domain/library/absolute-links'
import { isSlug } from '@/domain/library/field-rules'
import { db, type Prisma } from '@/server/db'
import type { FeedContent, FeedEntry } from '@/server/feed'
import { PUBLISHED } from './essay-card'
import { librarySite } from './queries'

const ENTRIES_MAX = 20

const ENTRY_COLUMNS = {
  id: true,
  slug: true,
  title: true,
  subtitle: true,
  publishedOn: true,
  createdAt: true,
  author: { select: { name: true } },
  currentRevision: { select: { html: true, publishedAt: true } },
} as const satisfies Prisma.EssaySelect

type EntryRow = Prisma.EssayGetPayload<{ select: typeof ENTRY_COLUMNS }>

/** The newest essays of the library. */
export async function libraryFeed(origin: string): Promise<FeedContent> {
  const { name, description } = await librarySite()
  return essayFeed(origin, { title: name, description, address: '/', where: {} })
}

/** The newest essays of a series; null when there is no such series. */
export async function seriesFeed(slug: string, origin: string): Promise<FeedContent | null> {
  const series = isSlug(slug) ? await db.series.findUnique({ where: { slug } }) : null
  if (series === null) return null
  const { id: seriesId, title, description } = series
  return essayFeed(origin, { title, description, address: `/series/${slug}`, where: { seriesId } })
}

/** The newest essays of an author; null when there is no such author. */
export async function authorFeed(slug: string, origin: string): Promise<FeedContent | null> {
  const author = isSlug(slug) ? await db.author.findUnique({ where: { slug } }) : null
  if (author === null) return null
  const { id: authorId, name: title, biography: description } = author
  return essayFeed(origin, { title, description, address: `/authors/${slug}`, where: { authorId } })
}

type Wishes = Pick<FeedContent, 'title' | 'description' | 'address'> & {
  where: Prisma.EssayWhereInput
}

async function essayFeed(origin: string, { where, ...named }: Wishes): Promise<FeedContent> {
  const { language } = await librarySite()
  const rows = await db.essay.findMany({
    where: { ...where, ...PUBLISHED },
    select: ENTRY_COLUMNS,
    orderBy: [{ publishedOn: { sort: 'desc', nulls: 'last' } }, { createdAt: 'desc' }],
    take: ENTRIES_MAX,
  })
  return { ...named, language, entries: rows.map((row) => entryOf(row, origin)) }
}

function entryOf({ currentRevision, ...essay }: EntryRow, origin: string): FeedEntry {
  const address = `/essays/${essay.slug}`
  return {
    id: `urn:uuid:${essay.id}`,
    title: essay.title,
    address,
    author: essay.author.name,
    summary: essay.subtitle,
    html: absoluteLinks(currentRevision?.html ?? '', origin, address),
    publishedAt: essay.publishedOn ?? essay.createdAt,
    updatedAt: currentRevision?.publishedAt ?? essay.createdAt,
  }
}
