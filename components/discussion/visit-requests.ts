import type { ThreadNews } from '@/domain/discussion/thread-news'

/** Opens a conversation as the member who reads, and asks what is new in it. Null: nobody is signed in, or nothing is heard. */
export async function askWhatIsNew(
  threadId: string,
  isWhole: boolean,
  signal: AbortSignal,
): Promise<ThreadNews | null> {
  try {
    const response = await fetch(`/api/me/threads/${threadId}/visit`, {
      method: 'POST',
      body: JSON.stringify({ isWhole }),
      headers: { 'content-type': 'application/json' },
      signal,
    })
    return response.ok ? ((await response.json()) as ThreadNews) : null
  } catch {
    return null
  }
}

/** Tells that the conversation was open until now. It arrives even when the page is being left. */
export function tellStillOpen(threadId: string): void {
  fetch(`/api/me/threads/${threadId}/visit`, {
    method: 'PATCH',
    body: '{}',
    headers: { 'content-type': 'application/json' },
    keepalive: true,
  }).catch(() => undefined)
}
