import { isMemberHinted } from '@/components/site/signed-in-member'

const KEY = 'interleaf-folded'
const FOLDED_MAX = 500

/**
 * The comments whose branches are folded: for a member those of the conversation, wherever they folded them; for a visitor
 * those of this device, the latest first.
 */
export async function foldedBranches(threadId: string, signal: AbortSignal): Promise<string[]> {
  if (!isMemberHinted()) return foldedHere()
  try {
    const response = await fetch(`/api/me/threads/${threadId}/folds`, { signal })
    if (!response.ok) return []
    return ((await response.json()) as { folded: string[] }).folded
  } catch {
    return []
  }
}

/** Who cannot be heard has a branch folded for as long as the page stands. */
export function rememberFolded(threadId: string, commentId: string, isFolded: boolean): void {
  if (!isMemberHinted()) {
    rememberHere(commentId, isFolded)
    return
  }
  fetch(`/api/me/threads/${threadId}/folds`, {
    method: isFolded ? 'PUT' : 'DELETE',
    body: JSON.stringify({ commentId }),
    headers: { 'content-type': 'application/json' },
    keepalive: true,
  }).catch(() => undefined)
}

function foldedHere(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []
  } catch {
    return []
  }
}

/** Some readers allow no storage. */
function rememberHere(id: string, isFolded: boolean): void {
  const others = foldedHere().filter((one) => one !== id)
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify((isFolded ? [id, ...others] : others).slice(0, FOLDED_MAX)),
    )
  } catch {
    return
  }
}
