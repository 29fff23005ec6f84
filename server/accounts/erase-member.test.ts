import { describe, expect, test } from 'vitest'

import type { AskErasureInput } from '@/domain/accounts/leaving'
import { VISITOR } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { sessionAdapter } from '@/server/auth/session-adapter'
import { db } from '@/server/db'
import { threadById } from '@/server/discussion/queries'
import { keptMails } from '@/server/mail/mailbox'
import { sendOutboxMail } from '@/server/mail/send-outbox-mail'
import { latestDecisions } from '@/server/moderation/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { aReport } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aLife, LIFE_WORDS } from '@/server/testing/a-life'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'
import { everythingStored } from '@/server/testing/everything-stored'
import { inSession, type TestSession } from '@/server/testing/in-session'

import { askErasure } from './ask-erasure'
import { eraseMember } from './erase-member'
import { packArchive } from './pack-archive'
import { requestArchive } from './request-archive'

/** Far enough, however long these tests take. */
const LATER = after(new Date(), 3 * DAY_MS)
const rowOf = (id: string) => db.member.findUniqueOrThrow({ where: { id } })

async function erased(asker: TestSession, comments: AskErasureInput['comments']): Promise<void> {
  await askErasure(asker, { handle: asker.handle ?? '', comments })
  await eraseMember(asker.id, LATER)
}

/** A member whose names and words stand nowhere else, who did everything one can do here. */
async function aWholeLife() {
  const handle = `Quincella-${crypto.randomUUID().slice(0, 6)}`
  const member = await inSession(
    await aMember({
      handle,
      email: `${handle}@quince.example`.toLowerCase(),
      roles: ['EDITOR', 'MODERATOR'],
    }),
  )
  const life = await aLife(member)
  await requestArchive(member)
  const { id } = await db.archive.findFirstOrThrow({ where: { memberId: member.id } })
  await packArchive(id, new Date())
  for (const order of await db.outboxMail.findMany({ where: { sentAt: null } }))
    await sendOutboxMail(order.id)
  return { member, handle, life }
}

describe('after an erasure', () => {
  const { comment, title, draft, ...OWN } = LIFE_WORDS

  test.each(['go', 'stay'] as const)(
    'no column of any table holds the address, the name or what was private; comments %s',
    async (comments) => {
      const { member, handle } = await aWholeLife()
      const before = (await everythingStored()).toLowerCase()
      const sought = [handle, '@quince.example', ...Object.values(OWN)].map((words) =>
        words.toLowerCase(),
      )
      for (const words of sought) expect(before, words).toContain(words)
      await erased(member, comments)
      const stored = (await everythingStored()).toLowerCase()
      for (const words of [...sought, 'quincella']) expect(stored, words).not.toContain(words)
      for (const words of [comment, title, draft].map((said) => said.toLowerCase()))
        expect(stored.includes(words), words).toBe(comments === 'stay')
      expect(JSON.stringify(await keptMails())).not.toContain('@quince.example')
    },
  )

  test('nothing is left that is a member’s alone', async () => {
    const { member } = await aWholeLife()
    await erased(member, 'stay')
    const { _count: left } = await db.member.findUniqueOrThrow({
      where: { id: member.id },
      include: { _count: true },
    })
    expect(
      Object.entries(left)
        .filter(([, count]) => count > 0)
        .map(([name]) => name)
        .sort(),
    ).toEqual([
      'appeals',
      'comments',
      'decisionsAbout',
      'decisionsTaken',
      'eventsAbout',
      'eventsBy',
      'invitations',
      'notesAbout',
      'reports',
      'threadEvents',
      'threads',
    ])
    expect(
      await db.author.count({ where: { account: { contains: 'quincella', mode: 'insensitive' } } }),
    ).toBe(0)
    expect(await db.invitation.count({ where: { invitedById: member.id, revokedAt: null } })).toBe(
      0,
    )
    expect(await rowOf(member.id)).toMatchObject({
      email: null,
      handle: null,
      roles: [],
      readerSettings: null,
      revisitAt: null,
    })
  })

  test('no request of theirs succeeds: not before the job has run, not after', async () => {
    const asker = await inSession(await aMember())
    await askErasure(asker, { handle: asker.handle ?? '', comments: 'stay' })
    await db.member.update({ where: { id: asker.id }, data: { eraseAt: new Date() } })
    expect(await sessionAdapter.getSessionAndUser(asker.token)).toBeNull()
    await eraseMember(asker.id, new Date())
    expect(await sessionAdapter.getSessionAndUser(asker.token)).toBeNull()
    expect(await db.session.count({ where: { memberId: asker.id } })).toBe(0)
  })

  test('cases about comments that went are closed, and their reporters told; what was decided stays, without a name', async () => {
    const asker = await inSession(await aMember())
    const { opening } = await aThread({ author: asker })
    const reporter = await aReport(opening)
    const { life, member } = await aWholeLife()
    await erased(asker, 'go')
    await eraseMember(asker.id, LATER)
    expect((await notificationsOf(reporter)).map(({ sentence }) => sentence)).toEqual([
      'What you reported is gone: its author left and took their words along.',
    ])
    await erased(member, 'go')
    const open = await db.case.count({
      where: { commentId: { in: [opening.id, life.held.id] }, state: { not: 'CLOSED' } },
    })
    expect(open).toBe(0)
    const log = await latestDecisions(WARDEN, 50)
    expect(log.find(({ commentId }) => commentId === life.reply.id)).toMatchObject({
      author: 'someone who left',
      explanation: 'It mocks a reader.',
    })
    expect(log.map(({ decider }) => decider)).toContain('someone who left')
  })

  test('nobody is told anything any more', async () => {
    const asker = await inSession(await aMember())
    const thread = await aThread({ author: asker })
    const reported = (await aThread()).opening
    const { id: reporterId } = asker
    await aReport(reported)
    await db.report.updateMany({ where: { revisionId: reported.revisionId }, data: { reporterId } })
    await erased(asker, 'stay')
    await aComment(thread.id)
    expect(await db.notification.count({ where: { memberId: asker.id } })).toBe(0)
  })
})

describe('the job', () => {
  test('erases nobody who did not ask, took it back, or has time left', async () => {
    const [calm, asker] = [await aMember(), await inSession(await aMember())]
    await askErasure(asker, { handle: asker.handle ?? '', comments: 'go' })
    await eraseMember(calm.id, LATER)
    await eraseMember(asker.id, new Date())
    await eraseMember(crypto.randomUUID(), LATER)
    expect(await rowOf(calm.id)).toMatchObject({ handle: calm.handle, erasedAt: null })
    expect(await rowOf(asker.id)).toMatchObject({ handle: asker.handle, erasedAt: null })
  })

  test('may be repeated, and goes on where it was broken off', async () => {
    const asker = await inSession(await aMember())
    const { opening, id } = await aThread({ author: asker, words: 'To go.' })
    await askErasure(asker, { handle: asker.handle ?? '', comments: 'go' })
    await db.member.update({
      where: { id: asker.id },
      data: { email: null, handle: null, handleSkeleton: null, eraseAt: null, erasedAt: LATER },
    })
    await eraseMember(asker.id, LATER)
    await eraseMember(asker.id, LATER)
    expect(await threadById(id, VISITOR)).toBeNull()
    const { markdown } = await db.commentRevision.findUniqueOrThrow({
      where: { id: opening.revisionId },
    })
    expect(markdown).toBe('')
  })

  test('does not take the last owner, when the others have left meanwhile', async () => {
    await db.member.updateMany({ data: { roles: [] } })
    const [owner, other] = [
      await inSession(await aMember({ roles: ['OWNER'] })),
      await aMember({ roles: ['OWNER'] }),
    ]
    await askErasure(owner, { handle: owner.handle ?? '', comments: 'stay' })
    await db.member.update({ where: { id: other.id }, data: { roles: [] } })
    await eraseMember(owner.id, LATER)
    expect(await rowOf(owner.id)).toMatchObject({
      handle: owner.handle,
      eraseAt: null,
      erasedAt: null,
    })
  })

  test('leaves everybody else as they were', async () => {
    const { handle, life } = await aWholeLife()
    const asker = await inSession(await aMember())
    await aComment(life.thread.id, { author: asker })
    await erased(asker, 'go')
    const stored = await everythingStored()
    for (const words of [handle, ...Object.values(LIFE_WORDS)]) expect(stored).toContain(words)
  })
})
