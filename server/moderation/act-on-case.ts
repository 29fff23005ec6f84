import 'server-only'
import type { Actor } from '@/domain/actor'
import { endChosen, saidBy, type CaseActInput } from '@/domain/moderation/case-act'
import { endOf } from '@/domain/moderation/ending'
import { Refusal } from '@/domain/refusal'

import { decide } from './decide'
import { decideBatch } from './decide-batch'

const PAST = 'Choose a day that is still to come.'

/** Decides what the form of a case asks for: on this case, or alike on all that were ticked with it, all or none. */
export async function actOnCase(
  actor: Actor,
  input: CaseActInput,
  now = new Date(),
): Promise<{ count: number }> {
  const { requestKey, caseId, version, revisionId, also } = input
  const until = endOf(endChosen(input), now)
  if (until !== null && until <= now) throw new Refusal('invalid', PAST, { endsOn: PAST })
  const said = { ...saidBy(input), requestKey, ...(until && { until }) }
  const read = { caseId, version, revisionId }
  if (also.length === 0) {
    await decide(actor, { ...said, ...read })
    return { count: 1 }
  }
  const { ids } = await decideBatch(actor, { ...said, cases: [read, ...also] })
  return { count: ids.length }
}
