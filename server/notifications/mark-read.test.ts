import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'

import { markRead } from './mark-read'
import { notificationsOf } from './queries'

const readOf = async (member: Parameters<typeof notificationsOf>[0]) =>
  (await notificationsOf(member)).map(({ isRead }) => isRead)

describe('marking as read', () => {
  test('goes up to the newest that was shown; what came later stays new', async () => {
    const thread = await aThread()
    const member = thread.opening.author
    await aComment(thread.id)
    await aComment(thread.id)
    const [newest] = await notificationsOf(member)
    await aComment(thread.id)
    await markRead(member, { until: new Date(newest?.createdAt ?? 0) })
    expect(await readOf(member)).toEqual([false, true, true])
  })

  test('leaves those of others alone', async () => {
    const thread = await aThread()
    const reply = await aComment(thread.id)
    await aComment(thread.id, { parentId: reply.id })
    await markRead(thread.opening.author, { until: new Date() })
    expect(await readOf(thread.opening.author)).toEqual([true, true])
    expect(await readOf(reply.author)).toEqual([false])
  })

  test('is refused to a visitor', async () => {
    const refused = markRead(VISITOR, { until: new Date() })
    await expect(refused).rejects.toMatchObject({ code: 'sign-in' })
  })
})
