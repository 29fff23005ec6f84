import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { FOLLOW_KINDS, type FollowInput, type Followed } from '@/domain/notifications/follow'
import { db, type Prisma } from '@/server/db'
import { threadTitle, TITLE_FACTS } from '@/server/discussion/thread-title'

import { followSubject } from './follow-subject'

export type FollowedSubject = FollowInput & { title: string }
type Kept = FollowedSubject & { id: string }

const TITLED = { select: { slug: true, title: true } } as const

/** What `subjectIn` asks of a follow's row. */
export const FOLLOWED = {
  id: true,
  series: TITLED,
  author: { select: { slug: true, name: true } },
  thread: { select: { id: true, ...TITLE_FACTS } },
  essay: TITLED,
  question: { select: { slug: true, heading: true } },
  concept: { select: { slug: true, term: true } },
  followed: { select: { handle: true } },
} as const satisfies Prisma.FollowSelect

type Row = Prisma.FollowGetPayload<{ select: typeof FOLLOWED }>

/** Everything this member follows: by kind, and each by name. */
export async function followsOf(actor: MemberActor): Promise<FollowedSubject[]> {
  const place = ({ kind }: FollowInput) => FOLLOW_KINDS.indexOf(kind)
  return (await keptFollows(actor))
    .map(({ kind, slug, title }) => ({ kind, slug, title }))
    .toSorted(
      (one, other) => place(one) - place(other) || one.title.localeCompare(other.title, 'en'),
    )
}

/** The same in no order, each with the id of its row. */
export async function keptFollows(actor: MemberActor): Promise<Kept[]> {
  const rows = await db.follow.findMany({ where: { memberId: actor.id }, select: FOLLOWED })
  return rows.flatMap((row) => {
    const subject = subjectIn(row, actor.id)
    return subject === null ? [] : { id: row.id, ...subject }
  })
}

/** What is followed; null when whoever it was has no name any more. */
export function subjectIn(row: Row, readerId: string): FollowedSubject | null {
  const { series, author, thread, essay, question, concept, followed } = row
  if (series) return { kind: 'series', ...series }
  if (author) return { kind: 'author', slug: author.slug, title: author.name }
  if (thread) return { kind: 'thread', slug: thread.id, title: threadTitle(thread, readerId) }
  if (essay) return { kind: 'essay', ...essay }
  if (question) return { kind: 'question', slug: question.slug, title: question.heading }
  if (concept) return { kind: 'concept', slug: concept.slug, title: concept.term }
  const handle = followed?.handle ?? null
  return handle === null ? null : { kind: 'member', slug: handle, title: handle }
}

/** The same, as the buttons of a page ask for it. */
export async function followedSlugs(actor: MemberActor): Promise<Followed> {
  const follows = await followsOf(actor)
  const slugsOf = (wanted: FollowInput['kind']) =>
    follows.filter(({ kind }) => kind === wanted).map(({ slug }) => slug)
  const entries = FOLLOW_KINDS.map((kind) => [kind, slugsOf(kind)] as const)
  return Object.fromEntries(entries) as Followed
}

/** What something is called, and whether the member follows it; null when there is nothing of this address. */
export async function followState(
  actor: MemberActor,
  input: FollowInput,
): Promise<{ title: string; isFollowed: boolean } | null> {
  const subject = await followSubject(input, actor.id)
  if (subject === null) return null
  const where = { memberId: actor.id, ...subject.named }
  return { title: subject.title, isFollowed: (await db.follow.count({ where })) > 0 }
}
