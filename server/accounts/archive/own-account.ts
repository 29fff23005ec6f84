import 'server-only'
import type { ACCOUNT_PARTS } from '@/domain/accounts/archive/account-parts'
import type { ArchiveRecords } from '@/domain/accounts/archive/archive-contents'
import { shownName } from '@/domain/accounts/shown-name'
import type { Prisma, Transaction } from '@/server/db'
import { isoDay } from '@/server/library/day'

import { iso } from './iso'
import { noticeRecord, NOTICES } from './own-notices'

const OLDEST_FIRST = { createdAt: 'asc' } as const
const EVENTS = { orderBy: OLDEST_FIRST } as const

/** Column by column: hashes, keys and other secrets are not even read. */
const ACCOUNT = {
  ...{ handle: true, displayName: true, bio: true, pronouns: true, languages: true },
  ...{ email: true, emailVerified: true, roles: true, createdAt: true },
  ...{ pausedAt: true, eraseAt: true, profileShows: true, mentionsFrom: true, mailFor: true },
  isCounted: true,
  invitation: { select: { createdAt: true } },
  notifications: NOTICES,
  sessions: {
    orderBy: OLDEST_FIRST,
    select: { device: true, createdAt: true, lastSeenAt: true, expiresAt: true },
  },
  passkeys: {
    orderBy: OLDEST_FIRST,
    select: { name: true, createdAt: true, lastUsedAt: true },
  },
  providers: {
    orderBy: OLDEST_FIRST,
    select: { provider: true, createdAt: true, lastUsedAt: true },
  },
  invitations: {
    orderBy: OLDEST_FIRST,
    select: {
      ...{ note: true, usesMax: true, uses: true },
      ...{ createdAt: true, expiresAt: true, revokedAt: true },
    },
  },
  mutes: { orderBy: OLDEST_FIRST, include: { muted: { select: { handle: true } } } },
  authorWords: { include: { author: { select: { name: true } } } },
  eventsAbout: EVENTS,
  eventsBy: EVENTS,
} as const satisfies Prisma.MemberSelect

type Account = Prisma.MemberGetPayload<{ select: typeof ACCOUNT }>

/** What the library holds about the account itself. */
export async function ownAccount(
  tx: Transaction,
  memberId: string,
  origin: string,
): Promise<Pick<ArchiveRecords, keyof typeof ACCOUNT_PARTS>> {
  const member = await tx.member.findUniqueOrThrow({ where: { id: memberId }, select: ACCOUNT })
  const { profileShows, mentionsFrom, mailFor, isCounted } = member
  return {
    profile: [profileRecord(member)],
    preferences: [{ profileShows, mentionsFrom, mailFor, isCounted }],
    notifications: member.notifications.map((notice) => noticeRecord(notice, origin)),
    sessions: member.sessions.map(({ device, createdAt, lastSeenAt, expiresAt }) => ({
      device,
      openedAt: iso(createdAt),
      seenAt: iso(lastSeenAt),
      expiresAt: iso(expiresAt),
    })),
    passkeys: member.passkeys.map(({ name, ...row }) => ({ name, ...waysIn(row) })),
    providers: member.providers.map(({ provider, ...row }) => ({ provider, ...waysIn(row) })),
    invitations: member.invitations.map(({ createdAt, expiresAt, revokedAt, ...row }) => ({
      ...row,
      madeAt: iso(createdAt),
      expiresAt: iso(expiresAt),
      revokedAt: iso(revokedAt),
    })),
    mutes: member.mutes.map(({ muted, createdAt }) => ({
      name: shownName(muted.handle),
      since: iso(createdAt),
    })),
    availability: member.authorWords.map(({ author, availability, awayUntil, saidAt }) => ({
      ...{ author: author.name, availability },
      awayUntil: isoDay(awayUntil),
      saidAt: iso(saidAt),
    })),
    events: [
      ...member.eventsAbout.map((event) => eventRecord(event, 'done to you')),
      ...member.eventsBy.map((event) => eventRecord(event, 'done by you')),
    ],
  }
}

const profileRecord = ({ handle, email, createdAt, ...row }: Account) => ({
  name: handle,
  ...{ displayName: row.displayName, bio: row.bio, pronouns: row.pronouns },
  ...{ languages: row.languages, email, roles: row.roles },
  emailVerifiedAt: iso(row.emailVerified),
  joinedAt: iso(createdAt),
  invitedAt: iso(row.invitation?.createdAt ?? null),
  pausedAt: iso(row.pausedAt),
  eraseAt: iso(row.eraseAt),
})

const waysIn = ({ createdAt, lastUsedAt }: { createdAt: Date; lastUsedAt: Date | null }) => ({
  addedAt: iso(createdAt),
  usedAt: iso(lastUsedAt),
})

const eventRecord = (
  { kind, role, reason, createdAt }: Account['eventsAbout'][number],
  direction: string,
) => ({ ...{ kind, direction, role, reason }, doneAt: iso(createdAt) })
