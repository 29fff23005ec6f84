import 'server-only'
import { randomUUID } from 'node:crypto'

import type { MemberActor } from '@/domain/actor'
import type { KeepPlaceInput } from '@/domain/reading/place'
import { keepPlace } from '@/server/reading/keep-place'

import type { TestRevision } from './an-essay'

/** Arranges that a member has read an essay up to these words, on some device. Returns what their browser sent. */
export async function aPlace(
  member: MemberActor,
  essay: TestRevision,
  { words, ...wishes }: Partial<KeepPlaceInput> & { words: string },
): Promise<KeepPlaceInput> {
  const { slug, revisionId, text } = essay
  const offset = text.indexOf(words)
  const place: KeepPlaceInput = {
    deviceId: randomUUID(),
    device: 'computer',
    revisionId,
    offset,
    share: offset / text.length,
    at: new Date().toISOString(),
    ...wishes,
  }
  await keepPlace(member, { ...place, slug })
  return place
}
