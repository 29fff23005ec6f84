import { newId } from '@/components/ui/new-id'
import { wordsLostBySigningOut } from '@/domain/discussion/draft'

import { sendDraft } from './draft-requests'
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
    if (answer.kind !== 'stands') continue
    keepDraft(box, { ...draft, isKept: true, seen: answer.draft?.sequence ?? 0 }, tab)
  }
}
