import { z } from 'zod'

import { claimInput } from '@/domain/moderation/claim-input'
import { Refusal } from '@/domain/refusal'
import { claimCase } from '@/server/moderation/claim-case'
import { releaseCase } from '@/server/moderation/release-case'
import { renewClaim } from '@/server/moderation/renew-claim'
import { routeAction } from '@/server/route-action'

const nothing = z.strictObject({})

/** The case of an address. */
function caseOf({ id }: Record<string, string>) {
  const parsed = claimInput.safeParse({ caseId: id })
  if (parsed.success) return parsed.data
  throw new Refusal('not-found', 'There is no such case.')
}

/** Takes a case, for five minutes. */
export const PUT = routeAction(nothing, async (actor, _input, params) =>
  claimCase(actor, caseOf(params)),
)

/** Five minutes more. */
export const PATCH = routeAction(nothing, async (actor, _input, params) =>
  renewClaim(actor, caseOf(params)),
)

/** Gives it back. */
export const DELETE = routeAction(nothing, async (actor, _input, params) => {
  await releaseCase(actor, caseOf(params))
  return {}
})
