import { beforeEach, describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { after, DAY_MS, MINUTE_MS } from '@/domain/time'
import { sessionAdapter } from '@/server/auth/session-adapter'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { inSession, type TestSession } from '@/server/testing/in-session'
import { jobsWaiting } from '@/server/testing/jobs-waiting'

import { archiveOf } from './archive-of'
import { fetchArchive } from './fetch-archive'
import { packArchive } from './pack-archive'
import { requestArchive } from './request-archive'

const NOW = new Date()
const later = (ms: number) => after(NOW, ms)
const idOf = async ({ id }: TestSession) =>
  (await db.archive.findFirstOrThrow({ where: { memberId: id } })).id

let asker: TestSession
beforeEach(async () => {
  asker = await inSession(await aMember())
})

describe('asking for everything', () => {
  test('orders the packing with the wish, once', async () => {
    await requestArchive(asker, NOW)
    const archiveId = await idOf(asker)
    const jobs = await jobsWaiting('pack-archive')
    expect(
      jobs.filter(({ payload }) => JSON.stringify(payload) === JSON.stringify({ archiveId })),
    ).toHaveLength(1)
    expect(await archiveOf(asker, NOW)).toEqual({
      archive: {
        id: archiveId,
        state: 'packing',
        isOfThisSession: true,
        askedAt: NOW.toISOString(),
        expiresAt: later(7 * DAY_MS).toISOString(),
      },
      nextAt: later(DAY_MS).toISOString(),
    })
  })

  test('needs that one has lately shown who one is', async () => {
    const stale = await inSession(asker, later(-16 * MINUTE_MS))
    await expect(requestArchive(stale, NOW)).rejects.toMatchObject({ code: 'forbidden' })
    const machine = { ...asker, session: null }
    await expect(requestArchive(machine, NOW)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(requestArchive(VISITOR, NOW)).rejects.toMatchObject({ code: 'sign-in' })
    expect(await db.archive.count({ where: { memberId: asker.id } })).toBe(0)
  })

  test('works once a day, also when it is asked many times at once and from elsewhere', async () => {
    const elsewhere = await inSession(asker)
    const asked = [asker, elsewhere, asker].map((session) => requestArchive(session, NOW))
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db.archive.count({ where: { memberId: asker.id } })).toBe(1)
    await expect(requestArchive(asker, later(MINUTE_MS))).rejects.toMatchObject({
      code: 'too-many',
    })
  })

  test('on the next day replaces the archive of the day before', async () => {
    await requestArchive(asker, NOW)
    const first = await idOf(asker)
    const fresh = { ...asker, session: { ...asker.session, confirmedAt: later(DAY_MS) } }
    await requestArchive(fresh, later(DAY_MS))
    expect(await idOf(asker)).not.toBe(first)
    expect(await db.archive.count({ where: { memberId: asker.id } })).toBe(1)
  })
})

describe('the packed archive', () => {
  beforeEach(async () => {
    await requestArchive(asker, NOW)
    await packArchive(await idOf(asker), NOW)
  })

  test('is given to the session that asked, for seven days', async () => {
    const id = await idOf(asker)
    const { bytes, packedOn } = await fetchArchive(asker, id, later(7 * DAY_MS - 1))
    expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe('PK')
    expect(packedOn).toBe(NOW.toISOString().slice(0, 10))
    await expect(fetchArchive(asker, id, later(7 * DAY_MS))).rejects.toMatchObject({
      code: 'not-found',
    })
    expect((await archiveOf(asker, later(7 * DAY_MS))).archive?.state).toBe('expired')
  })

  test('is not there for another session of the same member, for others and for visitors', async () => {
    const id = await idOf(asker)
    const elsewhere = await inSession(asker)
    const stranger = await inSession(await aMember())
    const thief = { ...stranger, session: asker.session }
    const machine = { ...asker, session: null }
    for (const someone of [elsewhere, stranger, thief, machine, VISITOR])
      await expect(fetchArchive(someone, id, NOW)).rejects.toMatchObject({ code: 'not-found' })
    expect((await archiveOf(elsewhere, NOW)).archive).toMatchObject({ isOfThisSession: false })
    expect((await archiveOf(stranger, NOW)).archive).toBeNull()
  })

  test('goes with its session', async () => {
    const id = await idOf(asker)
    await sessionAdapter.deleteSession(asker.token)
    expect(await db.archive.count({ where: { id } })).toBe(0)
  })
})

test('an archive that is not packed yet cannot be fetched', async () => {
  await requestArchive(asker, NOW)
  await expect(fetchArchive(asker, await idOf(asker), NOW)).rejects.toMatchObject({
    code: 'not-found',
  })
})
