import type { ProposalState } from './proposal'

/** Under so many concepts a bookmark is filed at most. */
export const FILED_MAX = 20

export type NamedConcept = { slug: string; term: string }

/** What a proposer sees of a proposal of theirs. */
export type OwnProposal = {
  id: string
  concept: string
  term: string
  /** To the editors. */
  words: string
  isCredited: boolean
  state: ProposalState
  /** In the editors' words. */
  reason: string
  /** ISO 8601, UTC. */
  decidedAt: string | null
}

/** A bookmark with the concepts it is filed under and was proposed for. `all`: what there is to choose from. */
export type BookmarkConcepts = {
  essay: { slug: string; title: string }
  passage: { exact: string; prefix: string; suffix: string } | null
  filed: NamedConcept[]
  proposals: OwnProposal[]
  all: NamedConcept[]
}

/** A proposal as an editor reads it. */
export type DeskProposal = {
  id: string
  concept: NamedConcept
  essay: { slug: string; title: string }
  passage: { id: string; exact: string; prefix: string; suffix: string }
  words: string
  /** Null: whoever proposed it would rather not be named. */
  by: string | null
  state: ProposalState
  reason: string
  proposedAt: string
  decidedAt: string | null
}

/** A passage that readers found for a concept, as its page shows it. `href` leads to its place in today's essay. */
export type FoundPassage = {
  id: string
  essay: { slug: string; title: string; author: string }
  words: { exact: string; prefix: string; suffix: string }
  href: string
  /** Who found it, if they want it said; `hasProfile` is whether others can see one. */
  by: { handle: string; hasProfile: boolean } | null
}
