import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { boxNamed, type DraftBox } from '@/domain/discussion/draft-box'
import { draftAddress, draftKind, firstWords, type DraftCard } from '@/domain/discussion/draft-card'
import { subjectWords, threadSubject } from '@/domain/discussion/thread-subject'
import { db } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'

import { ownUndeleted, readableBy } from './readable-by-all'
import { subjectFields } from './subject-fields'
import { threadNow } from './thread-now'
import { cardFields, readableThread, threadCard } from './thread-row'

/** The drafts of a member, the one typed in last first, each with the place it belongs to. */
export async function ownDrafts(member: MemberActor): Promise<DraftCard[]> {
  const rows = await db.draft.findMany({
    where: { memberId: member.id, removedAt: null },
    orderBy: { updatedAt: 'desc' },
  })
  const found = rows.flatMap((row) => {
    const box = boxNamed(row.box)
    return box ? [{ ...row, box }] : []
  })
  const boxes = found.map(({ box }) => box)
  const [threads, subjects] = await Promise.all([threadsOf(boxes, member.id), subjectsOf(boxes)])
  return found.map(({ id, box, title, words, updatedAt }) => {
    const about = 'slug' in box ? `${box.about} ${box.slug}` : null
    const place = about === null ? threads.get(threadKey(box)) : subjects.get(about)
    const begin = firstWords(words)
    return {
      ...{
        id,
        kind: draftKind(box),
        title,
        firstWords: begin,
        words: begin === words.trim() ? null : words,
      },
      place: place?.words ?? null,
      address: place ? draftAddress(id, box, place.threadId) : null,
      updatedAt: updatedAt.toISOString(),
    }
  })
}

type Place = { words: string; threadId: string }

const threadKey = (box: DraftBox): string =>
  'commentId' in box ? box.commentId : 'threadId' in box ? box.threadId : ''

/** The conversations that this member may read, by their own id or that of the comment a draft belongs to. */
async function threadsOf(
  boxes: readonly DraftBox[],
  readerId: string,
): Promise<Map<string, Place>> {
  const commentIds = boxes.flatMap((box) => ('commentId' in box ? [box.commentId] : []))
  const comments = await db.comment.findMany({
    where: { id: { in: commentIds }, OR: [readableBy(readerId), ownUndeleted(readerId)] },
    select: { id: true, threadId: true },
  })
  const named = boxes.flatMap((box) => ('threadId' in box ? [box.threadId] : []))
  const gone = await whereMergedWent(named)
  const ids = [...named, ...gone.values(), ...comments.map(({ threadId }) => threadId)]
  const threads = await db.thread.findMany({
    where: { id: { in: ids }, ...readableThread(readerId) },
    include: { ...cardFields, ...subjectFields },
  })
  const places = new Map(
    threads.map((thread) => {
      const title = threadCard(thread, readerId).title ?? 'A conversation'
      const words = `${title} · ${subjectWords(threadSubject(thread))}`
      return [thread.id, { words, threadId: thread.id }] as const
    }),
  )
  for (const [id, now] of gone) {
    const place = places.get(now)
    // Its own address leads there, to a box that is still its own.
    if (place) places.set(id, { ...place, threadId: id })
  }
  for (const { id, threadId } of comments) {
    const place = places.get(threadId)
    if (place) places.set(id, place)
  }
  return places
}

/** Of these conversations those that went into others, each with where it is now. */
async function whereMergedWent(ids: readonly string[]): Promise<Map<string, string>> {
  const merged = await db.thread.findMany({
    where: { id: { in: [...ids] }, mergedIntoId: { not: null } },
    select: { id: true },
  })
  const went = new Map<string, string>()
  for (const { id } of merged) {
    const now = await threadNow(id)
    if (now !== null) went.set(id, now)
  }
  return went
}

/** The essays and questions that are in the library, by what the boxes call them. */
async function subjectsOf(boxes: readonly DraftBox[]): Promise<Map<string, Place>> {
  const slugs = (about: string) =>
    boxes.flatMap((box) => ('slug' in box && box.about === about ? [box.slug] : []))
  const [essays, questions] = await Promise.all([
    db.essay.findMany({
      where: { slug: { in: slugs('essay') }, ...PUBLISHED },
      select: { slug: true, title: true },
    }),
    db.question.findMany({
      where: { slug: { in: slugs('question') }, withdrawnAt: null },
      select: { slug: true, heading: true },
    }),
  ])
  return new Map([
    ...essays.map(({ slug, title }) => [`essay ${slug}`, { words: title, threadId: '' }] as const),
    ...questions.map(
      ({ slug, heading }) => [`question ${slug}`, { words: heading, threadId: '' }] as const,
    ),
  ])
}
