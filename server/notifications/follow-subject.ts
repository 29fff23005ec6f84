import 'server-only'
import type { FollowInput, FollowKind } from '@/domain/notifications/follow'
import { uuid } from '@/domain/uuid'
import { memberByHandle } from '@/server/accounts/member-by-handle'
import { db } from '@/server/db'
import { READABLE_BY_ALL } from '@/server/discussion/readable-by-all'
import { threadTitle, TITLE_FACTS } from '@/server/discussion/thread-title'

/** The column of a follow that names what is followed. */
type Named =
  | { seriesId: string }
  | { authorId: string }
  | { threadId: string }
  | { essayId: string }
  | { questionId: string }
  | { conceptId: string }
  | { followedId: string }

export type Subject = { title: string; named: Named }

const ID_AND_TITLE = { id: true, title: true } as const

const FINDERS: Readonly<
  Record<FollowKind, (slug: string, readerId: string) => Promise<Subject | null>>
> = {
  series: async (slug) => {
    const found = await db.series.findUnique({ where: { slug }, select: ID_AND_TITLE })
    return found && { title: found.title, named: { seriesId: found.id } }
  },
  author: async (slug) => {
    const select = { id: true, name: true } as const
    const found = await db.author.findUnique({ where: { slug }, select })
    return found && { title: found.name, named: { authorId: found.id } }
  },
  thread: async (slug, readerId) => {
    const id = uuid.safeParse(slug)
    if (!id.success) return null
    const found = await db.thread.findFirst({
      where: { id: id.data, comments: { some: READABLE_BY_ALL } },
      select: { id: true, ...TITLE_FACTS },
    })
    return found && { title: threadTitle(found, readerId), named: { threadId: found.id } }
  },
  essay: async (slug) => {
    const where = { slug, scheduledFor: null, currentRevisionId: { not: null } }
    const found = await db.essay.findFirst({ where, select: ID_AND_TITLE })
    return found && { title: found.title, named: { essayId: found.id } }
  },
  question: async (slug) => {
    const select = { id: true, heading: true } as const
    const found = await db.question.findUnique({ where: { slug }, select })
    return found && { title: found.heading, named: { questionId: found.id } }
  },
  concept: async (slug) => {
    const found = await db.concept.findUnique({ where: { slug }, select: { id: true, term: true } })
    return found && { title: found.term, named: { conceptId: found.id } }
  },
  member: async (slug) => {
    const found = await memberByHandle(slug)
    return found && { title: found.handle, named: { followedId: found.id } }
  },
}

/** What has this address, by what this reader may call it; null when there is none, or none for them. */
export const followSubject = (
  { kind, slug }: FollowInput,
  readerId: string,
): Promise<Subject | null> => FINDERS[kind](slug, readerId)
