import 'server-only'
import { Refusal } from '@/domain/refusal'
import { db, type Transaction } from '@/server/db'

const NAMED_ONLY =
  'In this library every comment carries its handle. Untick “Post as a reader”; your words are kept below.'

/** Whether the library lets members post as "a reader", without their handle. */
export async function allowsUnnamed(tx: Transaction = db): Promise<boolean> {
  const library = await tx.library.findUnique({
    where: { id: 1 },
    select: { allowsUnnamed: true },
  })
  return library?.allowsUnnamed ?? false
}

/** Refuses a comment without a handle where the library does not allow it. */
export async function mustAllowUnnamed(tx: Transaction): Promise<void> {
  if (await allowsUnnamed(tx)) return
  throw new Refusal('invalid', NAMED_ONLY, { unnamed: NAMED_ONLY })
}
