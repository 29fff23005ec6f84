import 'server-only'
import { Refusal } from '@/domain/refusal'
import { db, type Transaction } from '@/server/db'
import { PUBLISHED } from '@/server/library/essay-card'

const NOT_HERE = 'This essay is not in the library any more.'

/** The id of an essay that readers see, by its address or a former one; a Refusal when there is none. */
export async function readableEssay(slug: string, tx: Transaction = db): Promise<string> {
  const essay = await tx.essay.findFirst({
    where: { ...named(slug), ...PUBLISHED },
    select: { id: true },
  })
  if (essay === null) throw new Refusal('not-found', NOT_HERE)
  return essay.id
}

/** The id of any essay the library knows, withdrawn ones too: what a member kept of it can always be taken back. */
export async function knownEssay(slug: string, tx: Transaction = db): Promise<string> {
  const essay = await tx.essay.findFirst({ where: named(slug), select: { id: true } })
  if (essay === null) throw new Refusal('not-found', NOT_HERE)
  return essay.id
}

const named = (slug: string) => ({ OR: [{ slug }, { formerAddresses: { some: { slug } } }] })
