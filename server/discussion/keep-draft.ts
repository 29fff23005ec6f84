import 'server-only'
import type { Actor } from '@/domain/actor'
import { boxNamed } from '@/domain/discussion/draft-box'
import {
  DRAFTS_MAX,
  mayReplace,
  StaleDraft,
  type DraftWrite,
  type StandingDraft,
} from '@/domain/discussion/draft-write'
import { Refusal } from '@/domain/refusal'
import { isVisible } from '@/domain/typed-text'
import { transaction, type Transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { mustOwnDraft } from './draft-owner'
import { lockDrafts } from './lock-drafts'
import { standingDraft } from './standing-draft'

export type KeepDraftInput = DraftWrite & { box: string }

const NO_BOX = 'There is no such box. Open the page again; copy your words first.'
const SENT = 'These words were sent. There is nothing left to keep.'
const TOO_MANY = `You have ${DRAFTS_MAX} drafts. Delete one among your drafts first; these words are kept on this device.`

/**
 * Keeps what a member has typed in a box and not sent; an emptied box keeps nothing. Only a higher sequence that knows what
 * it replaces wins: any other is refused with what stands.
 */
export async function keepDraft(
  actor: Actor,
  { box, ...write }: KeepDraftInput,
): Promise<{ draft: StandingDraft | null }> {
  const { id: memberId } = mustBeAllowed(actor, 'draft.keep')
  if (boxNamed(box) === null) throw new Refusal('invalid', NO_BOX)
  await mustNotBeHurried('draft', { account: memberId })
  const { clientKey, owner, seen: _seen, ...kept } = write
  mustOwnDraft(actor, owner)
  const place = { memberId, box }
  return transaction(async (tx) => {
    await lockDrafts(tx, memberId)
    await mustNotBeSent(tx, memberId, clientKey)
    const before = await tx.draft.findUnique({ where: { memberId_box: place } })
    const standing = before?.removedAt === null ? before : null
    if (standing && !mayReplace(standing, write)) throw new StaleDraft(standingDraft(standing))
    if (![kept.title, kept.words, kept.contentNote].some(isVisible)) {
      await tx.draft.deleteMany({ where: place })
      return { draft: null }
    }
    if (!standing) await mustHaveRoom(tx, memberId)
    const row = await tx.draft.upsert({
      where: { memberId_box: place },
      create: { ...place, ...kept },
      update: { ...kept, removedAt: null },
    })
    return { draft: standingDraft(row) }
  })
}

/** A write that was on its way while its form was sent must not bring the draft back. */
async function mustNotBeSent(
  tx: Transaction,
  authorId: string,
  clientKey: string | undefined,
): Promise<void> {
  if (clientKey === undefined) return
  const sent = await tx.comment.count({ where: { authorId, clientKey } })
  if (sent > 0) throw new Refusal('gone', SENT)
}

async function mustHaveRoom(tx: Transaction, memberId: string): Promise<void> {
  const held = await tx.draft.count({ where: { memberId, removedAt: null } })
  if (held >= DRAFTS_MAX) throw new Refusal('forbidden', TOO_MANY)
}
