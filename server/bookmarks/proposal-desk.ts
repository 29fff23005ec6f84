import 'server-only'
import type { Actor } from '@/domain/actor'
import type { DeskProposal } from '@/domain/bookmarks/bookmark-concepts'
import { shownName } from '@/domain/accounts/shown-name'
import { db, type Prisma } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { conceptTerms } from './concept-terms'

const SHOWN_MAX = 100

/** What readers proposed for concordances: what waits, the oldest first, then what was decided, the latest first. */
export async function proposalDesk(
  actor: Actor,
): Promise<{ open: DeskProposal[]; decided: DeskProposal[] }> {
  mustBeAllowed(actor, 'library.edit')
  const [open, decided, concepts] = await Promise.all([
    proposals({ where: { state: 'OPEN' }, orderBy: { createdAt: 'asc' } }),
    proposals({ where: { state: { not: 'OPEN' } }, orderBy: { decidedAt: 'desc' } }),
    db.concept.findMany({ select: { slug: true, term: true } }),
  ])
  const shown = onDesk(conceptTerms(concepts))
  return { open: open.map(shown), decided: decided.map(shown) }
}

/** How many wait for an editor. */
export const openProposals = (actor: Actor): Promise<number> => {
  mustBeAllowed(actor, 'library.edit')
  return db.conceptProposal.count({ where: { state: 'OPEN' } })
}

const proposals = (asked: Pick<Prisma.ConceptProposalFindManyArgs, 'where' | 'orderBy'>) =>
  db.conceptProposal.findMany({
    ...(asked.where && { where: asked.where }),
    ...(asked.orderBy && { orderBy: asked.orderBy }),
    take: SHOWN_MAX,
    include: {
      member: { select: { handle: true } },
      passage: {
        include: { revision: { select: { essay: { select: { slug: true, title: true } } } } },
      },
    },
  })

const onDesk =
  (termOf: (slug: string) => string) =>
  (row: Awaited<ReturnType<typeof proposals>>[number]): DeskProposal => {
    const { id, exact, prefix, suffix, revision } = row.passage
    return {
      id: row.id,
      concept: { slug: row.concept, term: termOf(row.concept) },
      essay: revision.essay,
      passage: { id, exact, prefix, suffix },
      words: row.words,
      by: row.isCredited ? shownName(row.member.handle) : null,
      state: row.state,
      reason: row.reason,
      proposedAt: row.createdAt.toISOString(),
      decidedAt: row.decidedAt?.toISOString() ?? null,
    }
  }
