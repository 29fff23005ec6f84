import type { LibraryFault } from './fault'

/**
 * What a publication does to an essay. `changed`: its title or other fields, not its words. `returned`: it had been withdrawn,
 * and its words are the same. `scheduled`: readers do not see it yet.
 */
export type EssayOutcome =
  'new' | 'revised' | 'changed' | 'renamed' | 'returned' | 'scheduled' | 'unchanged' | 'withdrawn'

/** What publishing the folder would do to one essay. Times are ISO. */
export type PreflightEssay = {
  slug: string
  title: string
  outcome: EssayOutcome
  formerSlug: string | null
  scheduledFor: string | null
  /** Passages that readers keep or speak of, by what would become of them. */
  passages: { moved: number; reworded: number; gone: number }
  /** Conversations about passages that are reworded or gone, or about an essay that is withdrawn. */
  threads: number
}

/** How many of them. */
export type Count = { added: number; changed: number; removed: number }

/** What publishing the folder would do, without having done it. With faults nothing would be published, and the rest is empty. */
export type Preflight = {
  faults: LibraryFault[]
  /** Faults of drafts hold up nothing. */
  draftFaults: LibraryFault[]
  essays: PreflightEssay[]
  drafts: { slug: string; title: string }[]
  concepts: Count
  questions: Count
  /** Whether readers, or whoever waits for a scheduled essay, would see anything new. */
  changes: boolean
}

/** Whether something would be lost or cannot be published: a fault, words that readers chose, or an essay they had. */
export function isAlarming({ faults, essays }: Preflight): boolean {
  return (
    faults.length > 0 ||
    essays.some(({ outcome, passages }) => outcome === 'withdrawn' || passages.gone > 0)
  )
}

/** What becomes of passages and conversations in all essays together. */
export function preflightTotals(
  essays: readonly PreflightEssay[],
): Pick<PreflightEssay, 'passages' | 'threads'> {
  const sum = (count: (essay: PreflightEssay) => number) =>
    essays.reduce((total, essay) => total + count(essay), 0)
  return {
    passages: {
      moved: sum(({ passages }) => passages.moved),
      reworded: sum(({ passages }) => passages.reworded),
      gone: sum(({ passages }) => passages.gone),
    },
    threads: sum(({ threads }) => threads),
  }
}
