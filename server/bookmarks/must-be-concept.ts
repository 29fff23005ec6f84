import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

/** Throws a Refusal unless the library has a concept of this name. */
export async function mustBeConcept(tx: Transaction, slug: string): Promise<void> {
  if ((await tx.concept.count({ where: { slug } })) === 0) {
    const sentence = 'The library has no such concept any more. Choose another.'
    throw new Refusal('not-found', sentence, { concept: sentence })
  }
}
