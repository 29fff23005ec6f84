import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { inSession } from '@/server/testing/in-session'

import { askErasure } from './ask-erasure'
import { chooseHandle } from './choose-handle'
import { eraseMember } from './erase-member'

const handleOf = async (id: string) => (await db.member.findUniqueOrThrow({ where: { id } })).handle

test('the address is free for somebody new; the name, and what looks like it, for nobody', async () => {
  const handle = `again-${crypto.randomUUID().slice(0, 6)}`
  const email = `${handle}@example.org`
  const leaver = await inSession(await aMember({ handle, email }))
  const { eraseAt } = await askErasure(leaver, { handle, comments: 'stay' })
  await eraseMember(leaver.id, eraseAt)
  const newcomer = await aMember({ handle: null, email })
  for (const alike of [handle, handle.toUpperCase(), handle.replace('-', '_')]) {
    await expect(chooseHandle(newcomer, { handle: alike })).rejects.toMatchObject({
      code: 'conflict',
      message: 'Someone has that name, or one that looks like it. Choose another.',
    })
  }
  expect(await handleOf(newcomer.id)).toBeNull()
  await chooseHandle(newcomer, { handle: `${handle}-new` })
  expect(await handleOf(newcomer.id)).toBe(`${handle}-new`)
})
