import { claimInput } from '@/domain/moderation/claim-input'
import { Refusal } from '@/domain/refusal'

/** The case of an address. */
export function caseOf({ id }: Record<string, string>) {
  const parsed = claimInput.safeParse({ caseId: id })
  if (parsed.success) return parsed.data
  throw new Refusal('not-found', 'There is no such case.')
}
