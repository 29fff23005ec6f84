import 'server-only'
import type { Actor } from '@/domain/actor'
import type { KeptBookmark, KeptEssay } from '@/domain/bookmarks/kept'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { passageLink } from '@/domain/passages/passage-link'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { markOf, wordsKept, WITH_PASSAGE } from './marks'

/** The actor's own marks on one essay, in order of place. A visitor has none. */
export async function bookmarksOnEssay(actor: Actor, slug: string): Promise<PassageMark[]> {
  if (actor.kind === 'visitor') return []
  const bookmarks = await db.bookmark.findMany({
    where: { memberId: actor.id, removedAt: null, essay: { slug } },
    include: WITH_PASSAGE,
  })
  return bookmarks
    .map(markOf)
    .filter((mark) => mark !== null)
    .sort((one, other) => pointOf(one) - pointOf(other))
}

/** Everything the actor kept: the essay last kept from first, within an essay in order of place. */
export async function bookmarksOfMember(actor: Actor): Promise<KeptEssay[]> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  const own = { memberId, removedAt: null }
  const essays = await db.essay.findMany({
    where: { bookmarks: { some: own } },
    include: {
      currentRevision: { select: { text: true } },
      bookmarks: { where: own, include: WITH_PASSAGE },
    },
  })
  const latest = (essay: (typeof essays)[number]) =>
    Math.max(...essay.bookmarks.map(({ createdAt }) => createdAt.getTime()))
  return essays
    .sort((one, other) => latest(other) - latest(one))
    .map(({ slug, title, withdrawnAt, scheduledFor, currentRevision, bookmarks }) => ({
      slug,
      title,
      isWithdrawn: withdrawnAt !== null || scheduledFor !== null,
      bookmarks: bookmarks
        .map((bookmark) => ({ bookmark, mark: markOf(bookmark) }))
        .sort((one, other) => pointOf(one.mark) - pointOf(other.mark))
        .map(({ bookmark, mark }) =>
          kept(bookmark, mark, { slug, text: currentRevision?.text ?? '' }),
        ),
    }))
}

type Row = Pick<KeptBookmark, 'id' | 'colour' | 'note'> & { createdAt: Date }

function kept(
  row: Row,
  mark: PassageMark | null,
  essay: { slug: string; text: string },
): KeptBookmark {
  const { id, colour, note, createdAt } = row
  return {
    id,
    colour,
    note,
    keptOn: createdAt.toISOString(),
    passage: mark && {
      ...{
        id: mark.passageId,
        exact: wordsKept(mark, textAt(essay.text, mark)),
        state: mark.state,
      },
      ...(mark.change && { change: mark.change }),
    },
    href: mark ? passageLink(essay.slug, essay.text, mark) : `/essays/${essay.slug}`,
  }
}

const textAt = (text: string, { start, end }: PassageMark): string | null =>
  start === null || end === null ? null : text.slice(start, end)

/** Where a mark stands or stood; the essay as a whole comes before all. */
const pointOf = (mark: PassageMark | null): number =>
  mark === null ? -1 : (mark.start ?? mark.place ?? 0)
