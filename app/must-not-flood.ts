import { mustNotBeHurried } from '@/server/must-not-be-hurried'

import { clientAddress } from './client-address'

/** The machine itself: programs of the owner’s, or a proxy that nobody told the library of; then it is everybody’s address. */
const OWN_MACHINE = /^(?:127\.|::1$|::ffff:127\.|$)/

/** Refuses words from an address from which too many came lately, by whomever: many accounts are one flood. */
export async function mustNotFlood(): Promise<void> {
  const address = await clientAddress()
  if (!OWN_MACHINE.test(address)) await mustNotBeHurried('comment', { address })
}
