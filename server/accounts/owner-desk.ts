import 'server-only'
import type { OfficeEvent, OwnInvitation, ListedMember } from '@/domain/accounts/owner-desk'
import { invitationState } from '@/domain/accounts/invitation'
import type { Registration } from '@/domain/accounts/registration'
import type { Actor } from '@/domain/actor'
import { db } from '@/server/db'
import { mustBeAllowed } from '@/server/must-be-allowed'

const MEMBERS_SHOWN = 50
const EVENTS_SHOWN = 50

/** What the owner has chosen for the library, and how many members it has. */
export async function libraryChoices(
  actor: Actor,
): Promise<{ registration: Registration; allowsUnnamed: boolean; members: number }> {
  mustBeAllowed(actor, 'library.settings')
  const [{ registration, allowsUnnamed }, members] = await Promise.all([
    db.library.findUniqueOrThrow({ where: { id: 1 } }),
    db.member.count({ where: { handle: { not: null } } }),
  ])
  return { registration, allowsUnnamed, members }
}

/** Members whose handle begins so, in its order, from `after` on; those with an office first when nothing is sought. */
export async function membersNamed(
  actor: Actor,
  { begins, after }: { begins: string; after: string },
): Promise<{ members: ListedMember[]; next: string | null }> {
  mustBeAllowed(actor, 'role.change')
  const rows = await db.member.findMany({
    where: {
      AND: [
        { handle: { not: null, startsWith: literally(begins), mode: 'insensitive' } },
        after === '' ? {} : { handle: { gt: after } },
      ],
    },
    orderBy: { handle: 'asc' },
    take: MEMBERS_SHOWN + 1,
    select: { id: true, handle: true, roles: true, createdAt: true },
  })
  const members = rows.slice(0, MEMBERS_SHOWN).map(listed)
  const next = rows.length > MEMBERS_SHOWN ? (members.at(-1)?.handle ?? null) : null
  return { members, next }
}

/** For LIKE, in which `%` and `_` stand for others. */
const literally = (text: string) => text.replace(/[\\%_]/g, String.raw`\$&`)

/** One member for the page where offices are given; null when nobody has that handle. */
export async function memberNamed(actor: Actor, handle: string): Promise<ListedMember | null> {
  mustBeAllowed(actor, 'role.change')
  const row = await db.member.findUnique({ where: { handle } })
  return row && listed(row)
}

const listed = (row: {
  id: string
  handle: string | null
  roles: ListedMember['roles']
  createdAt: Date
}): ListedMember => ({
  id: row.id,
  handle: row.handle ?? '',
  roles: row.roles,
  since: row.createdAt.toISOString(),
})

/**
 * What people with an office did to accounts, the latest first; of one member, or of all. Of whom they looked up who wrote as "a
 * reader" tells nobody that it was.
 */
export async function officeEvents(actor: Actor, memberId?: string): Promise<OfficeEvent[]> {
  mustBeAllowed(actor, 'role.change')
  const rows = await db.accountEvent.findMany({
    where: memberId === undefined ? {} : { memberId, kind: { not: 'UNVEILED' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: EVENTS_SHOWN,
    include: { by: { select: { handle: true } }, member: { select: { handle: true } } },
  })
  return rows.map(({ id, kind, by, member, role, reason, createdAt }) => ({
    ...{ id, kind, role, reason },
    by: by?.handle ?? null,
    member: kind === 'UNVEILED' ? null : (member?.handle ?? null),
    at: createdAt.toISOString(),
  }))
}

/** Every invitation, the latest first, with who came by it. */
export async function invitations(actor: Actor, now: Date): Promise<OwnInvitation[]> {
  mustBeAllowed(actor, 'invitation.make')
  const rows = await db.invitation.findMany({
    orderBy: { createdAt: 'desc' },
    take: EVENTS_SHOWN,
    include: {
      invitedBy: { select: { handle: true } },
      members: { select: { handle: true }, orderBy: { createdAt: 'asc' } },
    },
  })
  return rows.map((row) => ({
    id: row.id,
    note: row.note,
    state: invitationState(row, now),
    uses: row.uses,
    usesMax: row.usesMax,
    expiresAt: row.expiresAt.toISOString(),
    by: row.invitedBy.handle,
    members: row.members.map(({ handle }) => handle),
  }))
}
