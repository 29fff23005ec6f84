import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aReport } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { claimCase } from './claim-case'
import { releaseCase } from './release-case'

const aModerator = () => aMember({ roles: ['MODERATOR'] })

test('a case that is given back is anybody’s at once; nobody gives back what is another’s', async () => {
  const comment = await aComment((await aThread()).id)
  await aReport(comment)
  const where = { commentId: comment.id }
  const about = { caseId: (await db.case.findFirstOrThrow({ where })).id }
  const [one, other] = [await aModerator(), await aModerator()]
  await claimCase(one, about)
  await releaseCase(other, about)
  expect(await db.case.findFirst({ where })).toMatchObject({ claimedById: one.id })
  await releaseCase(one, about)
  const free = { state: 'OPEN', claimedById: null, claimedUntil: null }
  expect(await db.case.findFirst({ where })).toMatchObject(free)
  await claimCase(other, about)
  await releaseCase(one, about)
  expect(await db.case.findFirst({ where })).toMatchObject({ claimedById: other.id })
  await expect(releaseCase(await aMember(), about)).rejects.toMatchObject({ code: 'forbidden' })
})
