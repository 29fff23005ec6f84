import type { PassageMark } from '@/domain/bookmarks/mark'
import type { PendingPassage } from '@/domain/bookmarks/pending'

import { askToChange, askToKeep, type Answer } from './bookmark-requests'

type Wish = { slug: string; owner?: string | undefined }

/**
 * Keeps exactly once: a request nobody knows the fate of is repeated as it was, and what was written since is added to
 * what it kept.
 */
export async function keepOnce(
  { sent, ...pending }: PendingPassage,
  { slug, owner }: Wish,
): Promise<Answer<PassageMark>> {
  const { colour, note, ...words } = pending
  const said = sent ?? { colour, note }
  const answer = await askToKeep({ ...words, ...said, slug, owner })
  if (!answer.ok || (said.colour === colour && said.note === note)) return answer
  const changed = await askToChange(answer.value.id, { colour, note, seen: said.note })
  if (!changed.ok) return { ok: false, trouble: { ...changed.trouble, code: 'unheard' } }
  return { ok: true, value: { ...answer.value, ...changed.value } }
}
