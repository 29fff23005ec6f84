import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'

/** The id of a published essay, by its name or one it had while the page was open; a Refusal when the library holds none of that name. */
export async function essayToKeep(tx: Transaction, slug: string): Promise<string> {
  const essay = await tx.essay.findFirst({
    where: { ...PUBLISHED, OR: [{ slug }, { formerAddresses: { some: { slug } } }] },
    select: { id: true },
  })
  if (essay === null) throw new Refusal('not-found', 'This essay is not in the library any more.')
  return essay.id
}
