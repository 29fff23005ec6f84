import 'server-only'
import type { StandingDraft } from '@/domain/discussion/draft-write'

type Row = Omit<StandingDraft, 'updatedAt'> & { updatedAt: Date }

/** The row of a draft as its owner's browser reads it. */
export const standingDraft = (row: Row): StandingDraft => {
  const { title, words, contentNote, sequence, writer, updatedAt } = row
  return { title, words, contentNote, sequence, writer, updatedAt: updatedAt.toISOString() }
}
