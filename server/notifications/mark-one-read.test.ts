import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { markOneRead } from './mark-one-read'
import { notificationsOf } from './queries'

describe('marking one as read', () => {
  test('leaves the others new', async () => {
    const thread = await aThread()
    const member = thread.opening.author
    await aComment(thread.id)
    const [first] = await notificationsOf(member)
    await aComment(thread.id)
    await markOneRead(member, { id: first?.id ?? '' })
    expect((await notificationsOf(member)).map(({ isRead }) => isRead)).toEqual([false, true])
  })

  test('changes nothing of another’s, and is refused to a visitor', async () => {
    const thread = await aThread()
    await aComment(thread.id)
    const [notice] = await notificationsOf(thread.opening.author)
    const id = notice?.id ?? ''
    await markOneRead(await aMember(), { id })
    expect((await notificationsOf(thread.opening.author))[0]?.isRead).toBe(false)
    await expect(markOneRead(VISITOR, { id })).rejects.toMatchObject({ code: 'sign-in' })
  })
})
