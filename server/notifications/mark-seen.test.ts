import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { markSeen } from './mark-seen'
import { unreadOf } from './unread-of'

describe('what is seen', () => {
  test('is read by whoever sees it, and by nobody else', async () => {
    const thread = await aThread()
    const { author } = thread.opening
    const [seen] = [await aComment(thread.id), await aComment(thread.id)]
    await markSeen(VISITOR, [seen.id])
    await markSeen(await aMember(), [seen.id])
    expect(await unreadOf(author)).toEqual({ unread: 2 })
    await markSeen(author, [seen.id])
    expect(await unreadOf(author)).toEqual({ unread: 1 })
  })

  test('is no decision about it: that is read for itself', async () => {
    const { opening } = await aThread()
    await decided(opening, 'LIMIT')
    await markSeen(opening.author, [opening.id])
    expect(await unreadOf(opening.author)).toEqual({ unread: 1 })
  })
})
