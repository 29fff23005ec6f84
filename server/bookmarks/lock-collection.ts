import 'server-only'
import { uuid } from '@/domain/uuid'
import type { Transaction } from '@/server/db'

/** A collection of whomever, which nobody else shares, reports or decides about before the transaction ends; null for an unknown one. */
export async function lockCollection(tx: Transaction, id: string) {
  if (!uuid.safeParse(id).success) return null
  await tx.$queryRaw`SELECT 1 FROM collection WHERE id = ${id}::uuid FOR UPDATE`
  return tx.collection.findUnique({ where: { id } })
}
