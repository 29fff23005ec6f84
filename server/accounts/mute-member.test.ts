import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { notificationsOf } from '@/server/notifications/queries'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { muteMember } from './mute-member'
import { mutedHandles } from './muted-handles'

describe('muting', () => {
  test('is kept once, for whoever did it alone; the muted hear nothing of it', async () => {
    const [reader, loud] = [await aMember(), await aMember()]
    const handle = loud.handle ?? ''
    await muteMember(reader, { handle })
    await muteMember(reader, { handle: handle.toUpperCase() })
    expect(await mutedHandles(reader)).toEqual([handle])
    expect(await mutedHandles(loud)).toEqual([])
    expect(await mutedHandles(VISITOR)).toEqual([])
    expect(await notificationsOf(loud)).toEqual([])
  })

  test('ends being told of what they do; others are told as before', async () => {
    const [opener, answered, loud] = [await aMember(), await aMember(), await aMember()]
    const thread = await aThread({ author: opener })
    const comment = await aComment(thread.id, { author: answered })
    await muteMember(answered, { handle: loud.handle ?? '' })
    await aComment(thread.id, { author: loud, parentId: comment.id })
    expect(await notificationsOf(answered)).toEqual([])
    expect((await notificationsOf(opener)).map(({ sentence }) => sentence)).toContain(
      `${loud.handle ?? ''} wrote in your conversation.`,
    )
  })

  test('is refused of oneself, of nobody, and to visitors', async () => {
    const reader = await aMember()
    const own = muteMember(reader, { handle: reader.handle ?? '' })
    await expect(own).rejects.toMatchObject({ code: 'forbidden' })
    const nobody = muteMember(reader, { handle: 'nobody-at-all' })
    await expect(nobody).rejects.toMatchObject({ code: 'not-found' })
    const visiting = muteMember(VISITOR, { handle: reader.handle ?? '' })
    await expect(visiting).rejects.toMatchObject({ code: 'sign-in' })
  })
})
