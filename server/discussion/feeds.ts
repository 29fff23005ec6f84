import 'server-only'
import { bylineOf, capitalised } from '@/domain/discussion/byline'
import { absoluteLinks } from '@/domain/library/absolute-links'
import { isSlug } from '@/domain/library/field-rules'
import { uuid } from '@/domain/uuid'
import { db, type Prisma } from '@/server/db'
import type { FeedContent, FeedEntry } from '@/server/feed'
import { librarySite } from '@/server/library/queries'
import { READABLE_BY_ALL } from './readable-by-all'

const ENTRIES_MAX = 50

/** Feeds carry comments that stand open to everyone; folded ones, by a moderator or a content note, are read in their conversation only. */
const OPEN = { ...READABLE_BY_ALL, visibility: 'PUBLISHED' } as const

const ENTRY_COLUMNS = {
  id: true,
  createdAt: true,
  isUnnamed: true,
  author: { select: { handle: true } },
  currentRevision: { select: { html: true, createdAt: true } },
  thread: { select: { title: true, comments: { where: { parentId: null, ...OPEN }, take: 1 } } },
} as const satisfies Prisma.CommentSelect

type EntryRow = Prisma.CommentGetPayload<{ select: typeof ENTRY_COLUMNS }>

/** The newest comments in the discussion of an essay; null when there is no such essay. */
export async function discussionFeed(slug: string, origin: string): Promise<FeedContent | null> {
  if (!isSlug(slug)) return null
  const essay = await db.essay.findFirst({
    where: { slug, currentRevisionId: { not: null }, scheduledFor: null },
  })
  if (essay === null) return null
  return commentFeed(origin, {
    title: `Discussion of “${essay.title}”`,
    description: `What readers say about “${essay.title}”.`,
    address: `/essays/${slug}/discussion`,
    where: { thread: { essayId: essay.id } },
  })
}

/** The newest comments of one thread; null when there is none that everyone can read. */
export async function threadFeed(id: string, origin: string): Promise<FeedContent | null> {
  if (!uuid.safeParse(id).success) return null
  const thread = await db.thread.findUnique({
    where: { id },
    select: ENTRY_COLUMNS.thread.select,
  })
  if (thread === null) return null
  const title = titleOf(thread)
  const feed = await commentFeed(origin, {
    title,
    description: `New replies in ${title}.`,
    address: `/threads/${id}`,
    where: { threadId: id },
  })
  return feed.entries.length === 0 ? null : feed
}

type Wishes = Pick<FeedContent, 'title' | 'description' | 'address'> & {
  where: Prisma.CommentWhereInput
}

async function commentFeed(origin: string, { where, ...named }: Wishes): Promise<FeedContent> {
  const { language } = await librarySite()
  const rows = await db.comment.findMany({
    where: { ...where, ...OPEN, currentRevision: { contentNote: '' } },
    select: ENTRY_COLUMNS,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: ENTRIES_MAX,
  })
  return { ...named, language, entries: rows.map((row) => entryOf(row, origin)) }
}

function entryOf({ thread, currentRevision, ...comment }: EntryRow, origin: string): FeedEntry {
  const address = `/c/${comment.id}`
  const author = capitalised(bylineOf(comment))
  return {
    id: `urn:uuid:${comment.id}`,
    title: `${author} in ${titleOf(thread)}`,
    address,
    author,
    summary: null,
    html: absoluteLinks(currentRevision?.html ?? '', origin, address),
    publishedAt: comment.createdAt,
    updatedAt: currentRevision?.createdAt ?? comment.createdAt,
  }
}

/** The title belongs to the opening comment: where that is not open to everyone, neither is it. */
const titleOf = (thread: EntryRow['thread']) =>
  thread.comments.length > 0 ? `“${thread.title}”` : 'a conversation'
