import 'server-only'
import type { Actor } from '@/domain/actor'
import type { HideMarginInput } from '@/domain/reading/margin'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { knownEssay, readableEssay } from './named-essay'

/** Leaves out the marks of conversations beside one essay, for this member alone, or brings them back. */
export async function hideMargin(actor: Actor, { slug, wish }: HideMarginInput): Promise<void> {
  const { id: memberId } = mustBeAllowed(actor, 'reading.keep')
  if (wish === 'show') {
    await db.hiddenMargin.deleteMany({ where: { memberId, essayId: await knownEssay(slug) } })
    return
  }
  const essayId = await readableEssay(slug)
  await db.hiddenMargin.createMany({ data: [{ memberId, essayId }], skipDuplicates: true })
}
