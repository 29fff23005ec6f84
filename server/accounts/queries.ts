import 'server-only'
import { invitationState, type InvitationState } from '@/domain/accounts/invitation'
import type { MemberActor } from '@/domain/actor'
import { may } from '@/domain/permissions'
import { tokenHash } from '@/server/auth/token'
import { db } from '@/server/db'
import { notForAnother, STILL_ASKED } from '@/server/moderation/desk-conditions'

export type Me = {
  handle: string | null
  roles: readonly string[]
  unreadNotifications: number
  /** Null for those who may not see cases. */
  openCases: number | null
  /** Appeals that nobody has answered; null likewise. */
  openAppeals: number | null
  /** Whether their account rests: they come back at /account/leaving. */
  isPaused: boolean
  /** Whether a suspension or a ban lasts: their account says why, and until when. */
  isSuspended: boolean
  /** Whether the editors' pages are theirs. */
  isEditor: boolean
}

/** What the header shows its member. */
export async function me(actor: MemberActor): Promise<Me> {
  const isModerator = may(actor, 'moderation.see')
  const [unreadNotifications, openCases, openAppeals] = await Promise.all([
    db.notification.count({ where: { memberId: actor.id, readAt: null } }),
    isModerator ? casesFor(actor.id) : null,
    isModerator ? db.appeal.count({ where: { closedAt: null } }) : null,
  ])
  const isEditor = may(actor, 'library.edit')
  const { handle, roles, isPaused = false, isSuspended } = actor
  const standing = { handle, roles, isPaused, isSuspended, isEditor }
  return { ...standing, unreadNotifications, openCases, openAppeals }
}

/** How many cases they find at the desk. */
async function casesFor(moderatorId: string): Promise<number> {
  const [row] = await db.$queryRaw<{ cases: number }[]>`
    SELECT count(*)::int AS cases FROM "case" c JOIN comment w ON w.id = c.comment_id
    WHERE ${STILL_ASKED} AND ${notForAnother(moderatorId)}`
  return row?.cases ?? 0
}

/** The member's own address and number of open sessions, for their account page alone. */
export async function accountOf(
  actor: MemberActor,
): Promise<{ email: string | null; sessions: number }> {
  const { email, _count } = await db.member.findUniqueOrThrow({
    where: { id: actor.id },
    select: {
      email: true,
      _count: { select: { sessions: { where: { expiresAt: { gt: new Date() } } } } },
    },
  })
  return { email, sessions: _count.sessions }
}

/** What the invitation of a link is worth now, so that its page can say so before anything is typed. */
export async function invitationNow(
  token: string,
  now: Date,
): Promise<InvitationState | 'unknown'> {
  const where = { tokenHash: tokenHash(token) }
  const invitation = await db.invitation.findUnique({ where })
  return invitation === null ? 'unknown' : invitationState(invitation, now)
}

/** Whether an owner link can still be used, so that its page can say so before anything is typed. */
export async function isOwnerLinkOpen(token: string, now: Date): Promise<boolean> {
  const where = { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: now } }
  return (await db.ownerLink.count({ where })) === 1
}
