import 'server-only'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import type { Statements } from '@/server/statements'

const NAMED_ONLY =
  'In this library every comment carries its handle. Untick “Post as a reader”; your words are kept below.'

/** Whether the library lets members post as "a reader", without their handle. */
export async function allowsUnnamed(tx: Statements = db): Promise<boolean> {
  const [library] = await tx.$queryRaw<{ allowsUnnamed: boolean }[]>`
    SELECT allows_unnamed AS "allowsUnnamed" FROM library WHERE id = 1`
  return library?.allowsUnnamed ?? false
}

/** Refuses a comment without a handle where the library does not allow it. */
export async function mustAllowUnnamed(tx: Statements): Promise<void> {
  if (await allowsUnnamed(tx)) return
  throw new Refusal('invalid', NAMED_ONLY, { unnamed: NAMED_ONLY })
}
