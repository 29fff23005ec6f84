import {
  essayThreadsAnswer,
  questionThreadsAnswer,
  threadAnswer,
} from '@/server/discussion/public-answers'
import type { JsonAnswer } from '@/server/versioned-json'
import type { CleanAnswer } from './ask-cleanly'

const ANSWERS = [
  [/^\/api\/threads\/([\w-]+)$/, (id: string) => threadAnswer(id)],
  [/^\/api\/essays\/([\w-]+)\/threads$/, essayThreadsAnswer],
  [/^\/api\/questions\/([\w-]+)\/threads$/, questionThreadsAnswer],
] as const

/**
 * Conversations change all day, and after each change a reader waits for the first answer: what everyone gets of them as
 * JSON is made here, by the functions that Next's handlers call, without the way there and back. Null for every other
 * address.
 */
export async function ownAnswer(path: string): Promise<CleanAnswer | null> {
  for (const [address, answer] of ANSWERS) {
    const name = address.exec(path)?.[1]
    if (name !== undefined) return asClean(await answer(name))
  }
  return null
}

const asClean = ({ status, headers, words }: JsonAnswer): CleanAnswer => ({
  status,
  headers,
  rawHeaders: Object.entries(headers).flat(),
  body: words,
  etag: headers['etag'],
})
