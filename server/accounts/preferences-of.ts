import 'server-only'
import type { Preferences } from '@/domain/accounts/preferences'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'

/** A member's own preferences. */
export const preferencesOf = (actor: MemberActor): Promise<Preferences> =>
  db.member.findUniqueOrThrow({
    where: { id: actor.id },
    select: { mentionsFrom: true, mailFor: true },
  })
