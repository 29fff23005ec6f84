import 'server-only'
import type { Actor } from '@/domain/actor'
import { nameSkeleton } from '@/domain/accounts/display-name'
import type { EditProfileInput } from '@/domain/accounts/profile'
import { Refusal } from '@/domain/refusal'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

const TAKEN = 'That name looks like the handle of another member. Choose another.'

/** Changes what a member says of themself, and what of it others see. The handle stays. */
export async function editProfile(actor: Actor, input: EditProfileInput): Promise<void> {
  const member = mustBeAllowed(actor, 'profile.edit')
  const { shows, ...said } = input
  await mustNotPassForAnother(member.id, input.displayName)
  await db.member.update({ where: { id: member.id }, data: { ...said, profileShows: shows } })
}

async function mustNotPassForAnother(id: string, displayName: string): Promise<void> {
  const handleSkeleton = nameSkeleton(displayName)
  if (handleSkeleton === '') return
  const other = await db.member.findFirst({
    where: { handleSkeleton, id: { not: id } },
    select: { id: true },
  })
  if (other) throw new Refusal('conflict', TAKEN, { displayName: TAKEN })
}
