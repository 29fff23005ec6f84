import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import { openThread } from '@/server/discussion/open-thread'

import { commentAt, unheld, type TestComment } from './a-comment'
import { aMember } from './a-member'
import { anEssay } from './an-essay'

export type TestThread = { id: string; slug: string; opening: TestComment }

type Wishes = {
  author?: MemberActor
  slug?: string
  title?: string
  words?: string
  isHeld?: boolean
}

/** Arranges a conversation that everyone can read; or, when it is to be held, the first words of a new member. */
export async function aThread(wishes: Wishes = {}): Promise<TestThread> {
  const { title = 'A question', words = 'What is a mirror?', isHeld = false } = wishes
  const { author = await aMember(), slug = (await anEssay('The mirror shows.')).slug } = wishes
  const input = { clientKey: randomUUID(), slug, title, words }
  const posted = await openThread(isHeld ? author : unheld(author), input)
  if (posted.isHeld !== isHeld) throw new Error('this author has published before')
  return { id: posted.threadId, slug, opening: await commentAt(posted.id, author) }
}
