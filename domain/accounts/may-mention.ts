import type { MentionsFrom } from './preferences'

type Mentioned = { id: string; mentionsFrom: MentionsFrom; mutedIds: readonly string[] }
type Mentioning = {
  id: string
  /** Whether they have taken part in a conversation together. */
  isAcquainted: boolean
}

/** Whether a mention reaches whoever is mentioned. Nobody mentions themself, nor someone who muted them. */
export function mayMention(by: Mentioning, whom: Mentioned): boolean {
  if (by.id === whom.id || whom.mutedIds.includes(by.id)) return false
  if (whom.mentionsFrom === 'ACQUAINTED') return by.isAcquainted
  return whom.mentionsFrom === 'EVERYONE'
}
