import 'server-only'
import { isDue } from '@/domain/accounts/leaving'
import type { Prisma, Transaction } from '@/server/db'
import { announceLibrary } from '@/server/library/announce-library'

import { retireHandle } from './former-handle'
import { isAnotherOwner } from './must-leave-an-owner'

/** What is left of the row: the database refuses an erased member with a name. */
const NOBODY = {
  email: null,
  emailVerified: null,
  handle: null,
  handleSkeleton: null,
  displayName: '',
  bio: '',
  pronouns: '',
  languages: [],
  profileShows: [],
  mentionsFrom: 'NOBODY',
  mailFor: [],
  isCounted: false,
  pausedAt: null,
  eraseAt: null,
  revisitAt: null,
  roles: [],
} as const satisfies Prisma.MemberUpdateInput

/** All that hangs on a member and goes with them. What stays, nameless: `KEPT_NAMELESS` in domain/accounts/leaving.ts. */
const theirs = (now: Date) =>
  ({
    invitation: { disconnect: true },
    sessions: { deleteMany: {} },
    archives: { deleteMany: {} },
    passkeys: { deleteMany: {} },
    providers: { deleteMany: {} },
    signInRequests: { deleteMany: {} },
    collectionReports: { deleteMany: {} },
    collections: { deleteMany: {} },
    bookmarkLinks: { deleteMany: {} },
    bookmarks: { deleteMany: {} },
    colourMeanings: { deleteMany: {} },
    readingPlaces: { deleteMany: {} },
    readMarks: { deleteMany: {} },
    threadVisits: { deleteMany: {} },
    foldedBranches: { deleteMany: {} },
    follows: { deleteMany: {} },
    notifications: { deleteMany: {} },
    authorWords: { deleteMany: {} },
    mutes: { deleteMany: {} },
    hiddenThreads: { deleteMany: {} },
    hiddenComments: { deleteMany: {} },
    drafts: { deleteMany: {} },
    hiddenMargins: { deleteMany: {} },
    bookmarkImports: { deleteMany: {} },
    conceptProposals: {
      deleteMany: { state: { not: 'ACCEPTED' } },
      updateMany: { where: {}, data: { words: '', isCredited: false } },
    },
    followedBy: { deleteMany: {} },
    reactions: { deleteMany: {} },
    mutedBy: { deleteMany: {} },
    invitations: { updateMany: { where: {}, data: { note: '', revokedAt: now } } },
    claimedCases: { set: [] },
    notesAbout: { updateMany: { where: {}, data: { words: '' } } },
  }) as const satisfies Prisma.MemberUpdateInput

type Erased = { commentsGo: boolean; addresses: string[] }

/**
 * Empties the member's row and deletes what was theirs alone. Null: not asked for, not due, or without them the library would have
 * no owner (then the wish is taken back). Of a member who is erased already it only says what became of the comments.
 */
export async function eraseAccount(
  tx: Transaction,
  memberId: string,
  now: Date,
): Promise<Erased | null> {
  const isOwned = await isAnotherOwner(tx, memberId)
  await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${memberId}::uuid FOR UPDATE`
  const member = await tx.member.findUnique({ where: { id: memberId } })
  if (member?.erasedAt) return { commentsGo: member.eraseComments, addresses: [] }
  if (!member || !isDue(member, now)) return null
  const where = { id: memberId }
  if (!isOwned) {
    await tx.member.update({ where, data: { eraseAt: null } })
    return null
  }
  const addresses = await forgetAddresses(tx, member)
  await silenceAuthors(tx, member)
  if (member.handle !== null) await retireHandle(tx, member.handle)
  await tx.passkeyChallenge.deleteMany({ where: { memberId } })
  await tx.case.updateMany({
    where: { claimedById: memberId, state: 'CLAIMED' },
    data: { state: 'OPEN', claimedUntil: null },
  })
  await endAppeals(tx, memberId, now)
  await tx.member.update({ where, data: { ...NOBODY, erasedAt: now, ...theirs(now) } })
  await tx.$executeRaw`UPDATE member SET reader_settings = NULL WHERE id = ${memberId}::uuid`
  return { commentsGo: member.eraseComments, addresses }
}

/** Nobody is left to answer; and nobody waits for whoever leaves in the middle of one. */
async function endAppeals(tx: Transaction, memberId: string, now: Date): Promise<void> {
  const waiting = { closedAt: null } as const
  await tx.appeal.updateMany({
    where: { appellantId: memberId, ...waiting },
    data: { state: 'WITHDRAWN', closedAt: now },
  })
  await tx.appeal.updateMany({
    where: { reviewerId: memberId, ...waiting },
    data: { state: 'OPEN', reviewerId: null, claimedUntil: null },
  })
  await tx.careSignal.deleteMany({ where: { comment: { authorId: memberId } } })
}

/** Requests and mails are kept by address, not by member. */
async function forgetAddresses(
  tx: Transaction,
  { id, email }: { id: string; email: string | null },
): Promise<string[]> {
  const requests = await tx.signInRequest.findMany({ where: { memberId: id } })
  const addresses = [...new Set([email ?? '', ...requests.map((request) => request.email)])]
  await tx.signInRequest.deleteMany({ where: { email: { in: addresses } } })
  await tx.outboxMail.deleteMany({ where: { recipient: { in: addresses } } })
  return addresses.filter((address) => address !== '')
}

/** Nobody speaks by that handle for an author any more; what was said falls back to the author's file. */
async function silenceAuthors(
  tx: Transaction,
  { id, handle }: { id: string; handle: string | null },
): Promise<void> {
  await tx.$executeRaw`UPDATE author SET account = NULL WHERE lower(account) = lower(${handle})`
  const said = await tx.authorWord.count({ where: { saidById: id } })
  const credited = { memberId: id, state: 'ACCEPTED', isCredited: true } as const
  const named = await tx.conceptProposal.count({ where: credited })
  await announceLibrary(tx, said + named > 0)
}
