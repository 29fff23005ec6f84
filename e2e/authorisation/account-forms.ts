import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'
import { openSessionFor } from '../arrange/member'

import { arrangeCase, arrangeStranger, ownerId } from './arrange'
import type { Person } from './person'
import type { World } from './world'

/** A passkey by name alone: no device has it. */
export async function arrangePasskey(memberId: string): Promise<string> {
  const data = { memberId, name: 'Phone', credentialId: randomUUID(), publicKey: Uint8Array.of(0) }
  return (await database.passkey.create({ data })).id
}

export const passkey = async (who: Person) => ({ id: await arrangePasskey(await ownerId(who)) })
/** Nobody may give up the last way in. */
export async function oneOfTwoPasskeys(who: Person) {
  const memberId = await ownerId(who)
  await arrangePasskey(memberId)
  return { id: await arrangePasskey(memberId) }
}
export const foreignPasskey = async () => passkey(await arrangeStranger())

export async function linkedAccount(who: Person) {
  const memberId = await ownerId(who)
  const provider = `https://${randomUUID()}.example`
  const { id } = await database.providerAccount.create({
    data: { memberId, provider, subject: randomUUID() },
  })
  return { account: id }
}
export const foreignAccount = async () => linkedAccount(await arrangeStranger())

/** A session of theirs elsewhere. */
export async function session(who: Person) {
  const memberId = await ownerId(who)
  await openSessionFor(memberId, 'Elsewhere')
  const where = { memberId, device: 'Elsewhere' }
  const { id } = await database.session.findFirstOrThrow({ where, orderBy: { id: 'desc' } })
  return { sessionId: id }
}
export const foreignSession = async () => session(await arrangeStranger())

export async function handleOf(who: Person): Promise<string> {
  const member = await database.member.findUnique({ where: { id: who.id ?? randomUUID() } })
  return member?.handle ?? 'nobody-of-this-name'
}

export const mute = async () => ({ handle: await handleOf(await arrangeStranger()), wish: 'mute' })

/** An office for somebody else. */
export const office = async () => ({
  memberId: await ownerId(await arrangeStranger()),
  role: 'MODERATOR',
  wish: 'grant',
  reason: 'The matrix says so.',
})

export async function invitation(_who: Person, { people }: World) {
  const { id } = await database.invitation.create({
    data: {
      invitedById: people.owner.id ?? '',
      usesMax: 1,
      expiresAt: new Date(Date.now() + 86_400_000),
      tokenHash: randomUUID(),
    },
  })
  return { invitationId: id }
}

/** A comment said as "a reader", with an open case. */
export async function unnamedCase(_who: Person, world: World) {
  const { commentId } = await arrangeCase(world)
  await database.comment.update({ where: { id: commentId }, data: { isUnnamed: true } })
  return { commentId, reason: 'A threat.' }
}
