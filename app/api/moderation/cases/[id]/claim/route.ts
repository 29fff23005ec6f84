import { z } from 'zod'

import { caseOf } from '@/app/api/moderation/cases/case-of'
import { claimCase } from '@/server/moderation/claim-case'
import { renewClaim } from '@/server/moderation/renew-claim'
import { routeAction } from '@/server/route-action'

const nothing = z.strictObject({})

/** Takes a case, for five minutes. */
export const PUT = routeAction(nothing, async (actor, _input, params) =>
  claimCase(actor, caseOf(params)),
)

/** Five minutes more. */
export const PATCH = routeAction(nothing, async (actor, _input, params) =>
  renewClaim(actor, caseOf(params)),
)
