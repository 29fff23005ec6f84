import 'server-only'
import { randomUUID } from 'node:crypto'

import fc from 'fast-check'

import type { MemberActor } from '@/domain/actor'
import type { Visibility } from '@/domain/discussion/conversation'
import { db } from '@/server/db'

import type { TestThread } from './a-thread'

/** One comment: what it answers, by its place in the order of writing, and which of the authors wrote it. */
export type Seed = { answers: number; by: number; visibility: Visibility }

/** Whole conversations with held and removed words in them. */
export const seeds: fc.Arbitrary<Seed[]> = fc.array(
  fc.record({
    // Half of them answer the first, or one of the first.
    answers: fc.oneof(fc.constant(0), fc.nat({ max: 4 }), fc.nat({ max: 200 })),
    by: fc.nat({ max: 1 }),
    visibility: fc.constantFrom<Visibility[]>(
      'PUBLISHED',
      'PUBLISHED',
      'LIMITED',
      'PENDING',
      'REMOVED',
    ),
  }),
  { minLength: 60, maxLength: 140 },
)

/** Stores these comments below the one that opens the conversation. */
export async function aTree(
  thread: TestThread,
  tree: readonly Seed[],
  authors: readonly MemberActor[],
): Promise<void> {
  const ids = [thread.opening.id]
  const from = Date.now()
  const rows = tree.map(({ answers, by, visibility }, index) => {
    const id = randomUUID()
    const row = {
      id,
      threadId: thread.id,
      parentId: ids[answers % ids.length] ?? null,
      authorId: authors[by]?.id ?? '',
      clientKey: randomUUID(),
      visibility,
      // Some at the very same time: the id decides then.
      createdAt: new Date(from + Math.floor(index / 3)),
    }
    ids.push(id)
    return row
  })
  for (const row of rows) await db.comment.create({ data: row })
}
