import { z } from 'zod'

import { caseOf } from '@/app/api/moderation/cases/case-of'
import { releaseCase } from '@/server/moderation/release-case'
import { routeAction } from '@/server/route-action'

/** Gives a case back: by POST, all that a browser promises to send for a page that it tears down. */
export const POST = routeAction(z.strictObject({}), async (actor, _input, params) => {
  await releaseCase(actor, caseOf(params))
  return {}
})
