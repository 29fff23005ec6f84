import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'

import { ownSessions } from './own-sessions'

const NOW = new Date('2026-06-15T12:00:00Z')
const hours = (count: number) => new Date(NOW.getTime() + count * 3_600_000)

test('one sees where one is signed in: here first, then where one was last; not what has run out, nor others’', async () => {
  const [member, other] = [await aMember(), await aMember()]
  const session = (memberId: string, device: string, [seen, ends]: [number, number]) =>
    db.session.create({
      data: {
        ...{ memberId, device, tokenHash: crypto.randomUUID(), createdAt: hours(-48) },
        lastSeenAt: hours(seen),
        expiresAt: hours(ends),
      },
    })
  const here = await session(member.id, 'Firefox on Linux', [-9, 1])
  await session(member.id, 'Safari on an iPhone', [-2, 1])
  await session(member.id, '', [-1, 1])
  await session(member.id, 'Edge on Windows', [-1, 0])
  await session(other.id, 'Chrome on Android', [-1, 1])
  const asking = { ...member, session: { id: here.id, confirmedAt: NOW } }
  const found = await ownSessions(asking, NOW)
  expect(found.map(({ device, isThis }) => [device, isThis])).toEqual([
    ['Firefox on Linux', true],
    ['', false],
    ['Safari on an iPhone', false],
  ])
  expect(found[0]).toEqual({
    id: here.id,
    device: 'Firefox on Linux',
    since: '2026-06-13T12:00:00.000Z',
    lastSeen: '2026-06-15T03:00:00.000Z',
    isThis: true,
  })
})
