import { newId } from '@/components/ui/new-id'
import { areSameWords, wordsLostBySigningOut } from '@/domain/discussion/draft'
import type { StandingDraft } from '@/domain/discussion/draft-write'

import { sendDraft, type DraftAnswer } from './draft-requests'
import { forgetDraft, keepDraft, unsentDrafts } from './kept-drafts'

/** What would be lost by signing out of what was typed here, in a sentence; null when the library has it all. */
export const wordsLostByLeaving = (): string | null =>
  wordsLostBySigningOut(new Set(unsentDrafts().map(({ box }) => box)).size)

/** Tells the library what was typed here and it has not got. What it has other words for stays here, to be asked about. */
export async function sendUnsentDrafts(): Promise<void> {
  for (const { box, tab, ...draft } of unsentDrafts()) {
    const { words, seen, sentAs, owner } = draft
    const write = {
      ...{ sequence: seen + 1, seen, writer: tab === '' ? newId() : tab, owner },
      clientKey: sentAs ?? undefined,
    }
    const answer = await sendDraft(box, words, { write, keepalive: false })
    if (answer.kind === 'refused' && answer.isSent) forgetDraft(box, tab)
    const stands = standingIn(answer)
    if (stands === null || !areSameWords(stands.words, words)) continue
    keepDraft(box, { ...draft, isKept: true, seen: stands.sequence }, tab)
  }
}

/** What the library has of the box: it may have heard these very words before, and nobody heard of that. */
function standingIn(answer: DraftAnswer) {
  if (answer.kind === 'stale') return namedIn(answer.stands)
  return answer.kind === 'stands' && answer.draft ? namedIn(answer.draft) : null
}

const namedIn = ({ title, words, contentNote, sequence }: StandingDraft) => ({
  words: { title, words, contentNote },
  sequence,
})
