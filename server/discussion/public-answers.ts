import 'server-only'
import { VISITOR } from '@/domain/actor'
import { uuid } from '@/domain/uuid'
import { config } from '@/server/config'
import { versionedAnswer, type JsonAnswer } from '@/server/versioned-json'

import { besideEssay } from './beside-essay'
import { discussionOfQuestion, threadById } from './queries'
import { threadNow } from './thread-now'

/** The conversations about an essay as everyone may read them, and where in it those on passages stand. */
export const essayThreadsAnswer = async (slug: string): Promise<JsonAnswer> =>
  versionedAnswer(await besideEssay(slug))

/** The conversations about a question as everyone may read them. */
export const questionThreadsAnswer = async (slug: string): Promise<JsonAnswer> =>
  versionedAnswer(await discussionOfQuestion(slug, VISITOR))

/**
 * A page of one conversation as everyone may read it: from the direct reply `after` on, or from its beginning. One that was
 * merged into another leads there.
 */
export async function threadAnswer(name: string, after: string | null = null): Promise<JsonAnswer> {
  const id = uuid.safeParse(name).data
  if (id === undefined) return versionedAnswer(null)
  const thread = await threadById(id, VISITOR, uuid.safeParse(after).data ?? null)
  const now = thread === null ? await threadNow(id) : null
  return now === null ? versionedAnswer(thread) : leadTo(`/api/threads/${now}`)
}

const leadTo = (path: string): JsonAnswer => ({
  status: 307,
  headers: { location: config().origin + path },
  words: Buffer.alloc(0),
})
