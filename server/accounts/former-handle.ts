import 'server-only'
import { handleSkeleton } from '@/domain/accounts/handle'
import { derivedSecret } from '@/server/auth/token'
import type { Transaction } from '@/server/db'

const hashOf = (handle: string): string =>
  derivedSecret('former handle', handleSkeleton(handle)).toString('base64url')

/** Keeps others from taking the name of someone who is erased. Of the name itself nothing is stored. */
export async function retireHandle(tx: Transaction, handle: string): Promise<void> {
  await tx.formerHandle.createMany({ data: [{ hash: hashOf(handle) }], skipDuplicates: true })
}

/** Whether someone who was erased had this name, or one that looks like it. */
export const isFormerHandle = async (tx: Transaction, handle: string): Promise<boolean> =>
  (await tx.formerHandle.count({ where: { hash: hashOf(handle) } })) > 0
