import 'server-only'
import { proposalSentence } from '@/domain/bookmarks/proposal'
import type { Prisma } from '@/server/db'

import type { Notice } from './notice'

export const PROPOSAL_FACTS = {
  ...{ state: true, reason: true, concept: true, passageId: true },
  passage: {
    select: { revision: { select: { essay: { select: { title: true, scheduledFor: true } } } } },
  },
} as const satisfies Prisma.ConceptProposalSelect

type Proposal = Prisma.ConceptProposalGetPayload<{ select: typeof PROPOSAL_FACTS }>

/** Of what the editors made of a proposal: to the concept that has it now, else to the passage. */
export function proposalNotice({ state, reason, concept, passageId, passage }: Proposal): Notice {
  const { title, scheduledFor } = passage.revision.essay
  return {
    leadsTo:
      state === 'ACCEPTED'
        ? { kind: 'concept', slug: concept }
        : { kind: 'passage', id: passageId },
    sentence: proposalSentence({ state, reason, term: concept.replaceAll('-', ' ') }),
    where: scheduledFor === null ? title : 'The concordance',
  }
}
