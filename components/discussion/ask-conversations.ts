import type { ThreadCard } from '@/domain/discussion/thread-card'

/** A conversation about a passage, and where its words begin in today's text. */
export type BesideThread = ThreadCard & { start: number | null }

/**
 * What was said about an essay or a question; `next` is the conversation after which others follow. `margin`: of an essay,
 * the conversations on its passages.
 */
export type Conversations = {
  threads: readonly ThreadCard[]
  next: string | null
  margin?: readonly BesideThread[]
}

const FRESH_MS = 5_000

let asked = { address: '', atMs: -Infinity, answer: null as Promise<Conversations> | null }

/** Asks for the conversations about what stands at this address. Parts of a page that ask at once share one request. */
export function askConversations(address: string): Promise<Conversations> {
  const isFresh = asked.address === address && performance.now() - asked.atMs < FRESH_MS
  if (isFresh && asked.answer !== null) return asked.answer
  const answer = fetch(`/api${address}/threads`).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status))
    // The page's own server says so.
    return (await response.json()) as Conversations
  })
  asked = { address, atMs: performance.now(), answer }
  answer.catch(() => {
    asked = { address: '', atMs: -Infinity, answer: null }
  })
  return answer
}
