import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR, type MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { keepPlace } from './keep-place'

const TEXT = 'The runner leaves.\nThe chaser waits.'
const NOW = new Date('2026-11-24T12:00:00.000Z')

async function arrange() {
  const [member, essay] = [await aMember(), await anEssay(TEXT)]
  const wish = {
    slug: essay.slug,
    deviceId: randomUUID(),
    device: 'phone',
    revisionId: essay.revisionId,
    offset: 19,
    share: 0.5,
    at: '2026-11-24T11:00:00.000Z',
  } as const
  return { member, essay, wish }
}

const stored = ({ id: memberId }: MemberActor) => db.readingPlace.findMany({ where: { memberId } })

test('a place is kept, one for each device', async () => {
  const { member, wish } = await arrange()
  expect(await keepPlace(member, wish, NOW)).toEqual({ isKept: true, isRead: false })
  await keepPlace(member, { ...wish, deviceId: randomUUID(), device: 'computer', offset: 4 }, NOW)
  const rows = await stored(member)
  expect(rows).toHaveLength(2)
  expect(rows.find(({ device }) => device === 'phone')).toMatchObject({
    offset: 19,
    share: 0.5,
    updatedAt: new Date('2026-11-24T11:00:00.000Z'),
  })
})

test('of two writes the later moment holds, whichever arrives first', async () => {
  const { member, wish } = await arrange()
  const later = { ...wish, offset: 30, share: 0.8, at: '2026-11-24T11:00:01.000Z' }
  await keepPlace(member, later, NOW)
  expect(await keepPlace(member, wish, NOW)).toEqual({ isKept: false, isRead: false })
  expect(await stored(member)).toMatchObject([{ offset: 30 }])
  const last = { ...wish, offset: 2, share: 0.1, at: '2026-11-24T11:00:02.000Z' }
  expect(await keepPlace(member, last, NOW)).toMatchObject({ isKept: true })
  expect(await stored(member)).toMatchObject([{ offset: 2 }])
})

test('two devices, and one device many times at once: the latest of each remains', async () => {
  const { member, wish } = await arrange()
  const other = { ...wish, deviceId: randomUUID(), device: 'computer' } as const
  const moments = [3, 1, 5, 2, 4].map((second) => ({
    at: `2026-11-24T11:00:0${second}.000Z`,
    offset: second,
  }))
  await Promise.all(
    moments.flatMap((moment) => [
      keepPlace(member, { ...wish, ...moment }, NOW),
      keepPlace(member, { ...other, ...moment }, NOW),
    ]),
  )
  expect((await stored(member)).map(({ offset }) => offset)).toEqual([5, 5])
})

test('a clock that runs ahead counts as now, so that it cannot hold its place for ever', async () => {
  const { member, wish } = await arrange()
  await keepPlace(member, { ...wish, at: '2031-01-01T00:00:00.000Z' }, NOW)
  expect(await stored(member)).toMatchObject([{ updatedAt: NOW }])
  const soon = new Date(NOW.getTime() + 1_000)
  await keepPlace(member, { ...wish, offset: 7, at: '2031-01-01T00:00:01.000Z' }, soon)
  expect(await stored(member)).toMatchObject([{ offset: 7 }])
})

test('an offset behind the text is its end', async () => {
  const { member, wish } = await arrange()
  await keepPlace(member, { ...wish, offset: 400_000 }, NOW)
  expect(await stored(member)).toMatchObject([{ offset: TEXT.length }])
})

test('at the end the essay is marked read, with the day of the first time', async () => {
  const { member, wish } = await arrange()
  expect(await keepPlace(member, { ...wish, share: 0.98 }, NOW)).toEqual({
    isKept: true,
    isRead: true,
  })
  const again = { ...wish, share: 1, at: '2026-11-24T11:30:00.000Z' }
  await keepPlace(member, again, new Date('2026-11-25T12:00:00.000Z'))
  const marks = await db.readMark.findMany({ where: { memberId: member.id } })
  expect(marks).toMatchObject([{ readAt: NOW }])
})

test('a place in a former revision is kept, in one of another essay refused', async () => {
  const { member, essay, wish } = await arrange()
  await aRevision(essay.essayId, 'All is new.')
  expect(await keepPlace(member, wish, NOW)).toMatchObject({ isKept: true })
  const { revisionId } = await anEssay('Another essay.')
  await expect(keepPlace(member, { ...wish, revisionId }, NOW)).rejects.toMatchObject({
    code: 'not-found',
  })
})

test('unknown, withdrawn and waiting essays are not found; a visitor is asked to sign in', async () => {
  const { member, essay, wish } = await arrange()
  const notFound = { code: 'not-found' }
  await expect(keepPlace(member, { ...wish, slug: 'nowhere' }, NOW)).rejects.toMatchObject(notFound)
  const change = (data: { withdrawnAt?: Date | null; scheduledFor?: Date | null }) =>
    db.essay.update({ where: { id: essay.essayId }, data })
  await change({ withdrawnAt: NOW })
  await expect(keepPlace(member, wish, NOW)).rejects.toMatchObject(notFound)
  await expect(keepPlace(VISITOR, wish, NOW)).rejects.toMatchObject({ code: 'sign-in' })
  expect(await stored(member)).toEqual([])
})

test('an essay is found by its former address', async () => {
  const { member, essay, wish } = await arrange()
  const slug = `former-${essay.slug}`
  await db.essayAddress.create({ data: { slug, essayId: essay.essayId } })
  expect(await keepPlace(member, { ...wish, slug }, NOW)).toMatchObject({ isKept: true })
})

test('of many devices the last eight are remembered', async () => {
  const { member, wish } = await arrange()
  for (let second = 10; second < 20; second += 1) {
    const at = `2026-11-24T11:00:${second}.000Z`
    await keepPlace(member, { ...wish, deviceId: randomUUID(), offset: second, at }, NOW)
  }
  const offsets = (await stored(member)).map(({ offset }) => offset)
  expect(offsets.toSorted((one, other) => one - other)).toEqual([12, 13, 14, 15, 16, 17, 18, 19])
})
