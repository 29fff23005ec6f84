import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import type { PassageMark } from '@/domain/bookmarks/mark'
import { keepPassage } from '@/server/bookmarks/keep-passage'

import type { TestRevision } from './an-essay'

type Wishes = { note?: string; words: string }

/** Arranges a passage kept by a member: the first place of these words in the essay. */
export async function aBookmark(
  member: MemberActor,
  essay: TestRevision,
  { words, note = '' }: Wishes,
): Promise<PassageMark> {
  const { slug, revisionId, text } = essay
  const start = text.indexOf(words)
  const place = { start, end: start + words.length, exact: words, prefix: '', suffix: '' }
  const clientKey = randomUUID()
  const wish = { ...place, clientKey, slug, revisionId, colour: 'EMBER', note } as const
  return { ...(await keepPassage(member, wish)), clientKey }
}
