import 'server-only'
import { Refusal } from '@/domain/refusal'
import type { Transaction } from '@/server/db'

/** One of the addresses that are told or asked, and its host as it is written down. */
export async function hookToChange(tx: Transaction, id: string) {
  const hook = await tx.webhook.findUnique({ where: { id } })
  if (hook === null)
    throw new Refusal('not-found', 'Choose an address of the list: this one is gone.')
  return { ...hook, host: new URL(hook.address).host }
}
