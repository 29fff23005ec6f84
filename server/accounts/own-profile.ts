import 'server-only'
import type { OwnProfile } from '@/domain/accounts/profile'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

/** What a member says of themself, for the form in which they change it. */
export async function ownProfile(actor: MemberActor): Promise<OwnProfile> {
  const { handle, profileShows, ...said } = await db.member.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      handle: true,
      displayName: true,
      bio: true,
      pronouns: true,
      languages: true,
      profileShows: true,
    },
  })
  return { ...said, handle: handle ?? '', shows: profileShows }
}
