import 'server-only'
import type { Actor } from '@/domain/actor'
import type { BookmarkConcepts } from '@/domain/bookmarks/bookmark-concepts'
import { uuid } from '@/domain/uuid'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { conceptTerms } from './concept-terms'

/** What the actor's own bookmark is filed under, and what they proposed it for. Null: no such bookmark of theirs. */
export async function bookmarkConcepts(actor: Actor, id: string): Promise<BookmarkConcepts | null> {
  const { id: memberId } = mustBeAllowed(actor, 'account.see')
  if (!uuid.safeParse(id).success) return null
  const bookmark = await db.bookmark.findFirst({
    where: { id, memberId, removedAt: null },
    select: {
      concepts: true,
      essay: { select: { slug: true, title: true } },
      passage: {
        select: {
          ...{ exact: true, prefix: true, suffix: true },
          proposals: { where: { memberId }, orderBy: { createdAt: 'asc' } },
        },
      },
    },
  })
  if (bookmark === null) return null
  const { concepts, essay, passage } = bookmark
  const all = await db.concept.findMany({
    select: { slug: true, term: true },
    orderBy: { term: 'asc' },
  })
  const termOf = conceptTerms(all)
  return {
    essay,
    passage: passage && {
      exact: passage.exact,
      prefix: passage.prefix,
      suffix: passage.suffix,
    },
    filed: concepts.map((slug) => ({ slug, term: termOf(slug) })),
    proposals: (passage?.proposals ?? []).map((one) => ({
      ...{ id: one.id, concept: one.concept, term: termOf(one.concept), words: one.words },
      ...{ isCredited: one.isCredited, state: one.state, reason: one.reason },
      decidedAt: one.decidedAt?.toISOString() ?? null,
    })),
    all,
  }
}
