import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aReport, decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'

import { endOfCase } from './end-of-case'

test('says who ended a case and how; nothing of one that is open, or is not there', async () => {
  const comment = await aComment((await aThread()).id)
  await aReport(comment)
  const { id } = await db.case.findFirstOrThrow({ where: { commentId: comment.id } })
  expect(await endOfCase(WARDEN, id)).toBeNull()
  const { moderator } = await decided(comment, 'REMOVE')
  expect(await endOfCase(WARDEN, id)).toMatchObject({ kind: 'REMOVE', decider: moderator.handle })
  for (const odd of [randomUUID(), 'x', undefined, ['a', 'b']])
    expect(await endOfCase(WARDEN, odd)).toBeNull()
  await expect(endOfCase(await aMember(), id)).rejects.toMatchObject({ code: 'forbidden' })
})
