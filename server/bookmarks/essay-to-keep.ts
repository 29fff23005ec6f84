import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

/** The id of a published essay; a Refusal when the library holds none of that name. */
export async function essayToKeep(tx: Transaction, slug: string): Promise<string> {
  const essay = await tx.essay.findFirst({
    where: { slug, withdrawnAt: null, currentRevisionId: { not: null } },
    select: { id: true },
  })
  if (essay === null) throw new Refusal('not-found', 'This essay is not in the library any more.')
  return essay.id
}
