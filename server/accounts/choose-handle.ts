import 'server-only'
import type { Actor } from '@/domain/actor'
import { nameSkeleton } from '@/domain/accounts/display-name'
import { handleSkeleton } from '@/domain/accounts/handle'
import type { ChooseHandleInput } from '@/domain/accounts/sign-in'
import { Refusal } from '@/domain/refusal'
import { isUniqueViolation } from '@/server/constraint'
import { db, transaction } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

import { isFormerHandle } from './former-handle'

/** Gives a new member the name under which others will know them. Once chosen it stays. */
export async function chooseHandle(actor: Actor, input: ChooseHandleInput): Promise<void> {
  const member = mustBeAllowed(actor, 'handle.choose')
  const { handle } = input
  await mustNotPassForAnother(member.id, handle)
  try {
    await transaction(async (tx) => {
      const { count } = await tx.member.updateMany({
        where: { id: member.id, handle: null },
        data: { handle, handleSkeleton: handleSkeleton(handle) },
      })
      if (count === 0) throw new Refusal('conflict', 'You have a name already.')
      // Only now: of whoever had it until this moment, the erasure is over.
      if (await isFormerHandle(tx, handle)) throw taken()
    })
  } catch (problem) {
    if (!isUniqueViolation(problem)) throw problem
    throw taken()
  }
}

const TAKEN = 'Someone has that name, or one that looks like it. Choose another.'
const taken = () => new Refusal('conflict', TAKEN, { handle: TAKEN })

/** Nor does a handle look like the name that someone else shows beside theirs. */
async function mustNotPassForAnother(id: string, handle: string): Promise<void> {
  const shown = await db.member.findMany({
    where: { displayName: { not: '' }, id: { not: id } },
    select: { displayName: true },
  })
  const skeleton = handleSkeleton(handle)
  if (shown.some(({ displayName }) => nameSkeleton(displayName) === skeleton)) throw taken()
}
