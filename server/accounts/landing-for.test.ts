import { expect, test } from 'vitest'

import { after, DAY_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aSuspension } from '@/server/testing/a-suspension'

import { landingFor } from './landing-for'

test('signing in leads whoever is suspended to why and until when, and others where they wished', async () => {
  const [wish, now] = ['/essays/tea', new Date()]
  const member = await db.member.findUniqueOrThrow({ where: { id: (await aMember()).id } })
  const lands = (at: Date) => db.$transaction((tx) => landingFor(tx, member, { wish, now: at }))
  expect(await lands(now)).toBe(wish)
  await aSuspension(member.id, { expiresAt: after(now, DAY_MS) })
  expect(await lands(now)).toBe('/account')
  expect(await lands(after(now, 2 * DAY_MS))).toBe(wish)
})
