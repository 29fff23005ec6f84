import { expect, test } from 'vitest'

import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { aReport } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { claimCase } from './claim-case'
import { releaseCase } from './release-case'
import { renewClaim } from './renew-claim'

const aModerator = () => aMember({ roles: ['MODERATOR'] })

async function aCase() {
  const comment = await aComment((await aThread()).id)
  await aReport(comment)
  return { caseId: (await db.case.findFirstOrThrow({ where: { commentId: comment.id } })).id }
}

test('whoever works on keeps their case, and others stay out', async () => {
  const [about, one, other, now] = [
    await aCase(),
    await aModerator(),
    await aModerator(),
    new Date(),
  ]
  await claimCase(one, about, now)
  const { until } = await renewClaim(one, about, after(now, 4 * MINUTE_MS))
  expect(until).toBe(after(now, 9 * MINUTE_MS).toISOString())
  await expect(claimCase(other, about, after(now, 8 * MINUTE_MS))).rejects.toThrow(one.handle ?? '')
})

test('a lease that ended is renewed while nobody took the case, and not after', async () => {
  const [about, one, other, now] = [
    await aCase(),
    await aModerator(),
    await aModerator(),
    new Date(),
  ]
  await claimCase(one, about, now)
  await renewClaim(one, about, after(now, 7 * MINUTE_MS))
  await claimCase(other, about, after(now, 12 * MINUTE_MS))
  await expect(renewClaim(one, about, after(now, 13 * MINUTE_MS))).rejects.toThrow(
    `${other.handle ?? ''} is at this case`,
  )
})

test('what was given back, or is another’s, cannot be renewed', async () => {
  const [about, one, other] = [await aCase(), await aModerator(), await aModerator()]
  await expect(renewClaim(one, about)).rejects.toMatchObject({ code: 'conflict' })
  await claimCase(one, about)
  await expect(renewClaim(other, about)).rejects.toMatchObject({ code: 'conflict' })
  await releaseCase(one, about)
  await expect(renewClaim(one, about)).rejects.toThrow('You gave this case back.')
  await expect(renewClaim(await aMember(), about)).rejects.toMatchObject({ code: 'forbidden' })
})
