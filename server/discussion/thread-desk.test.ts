import { expect, test } from 'vitest'

import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { hideThread } from './hide-thread'
import { mergeThread } from './merge-thread'
import { renameThread } from './rename-thread'
import { movableBranch, threadDesk } from './thread-desk'
import { threadLog } from './thread-log'

test('whoever opened a conversation renames it, a moderator tends it, another member hides it', async () => {
  const [thread, other, moderator] = [await aThread(), await aMember(), await aModerator()]
  const { author } = thread.opening
  expect(await threadDesk(thread.id, author)).toMatchObject({ mayRename: true, mayTend: false })
  expect(await threadDesk(thread.id, moderator)).toMatchObject({ mayRename: true, mayTend: true })
  await hideThread(other, { threadId: thread.id, wish: 'hide' })
  expect(await threadDesk(thread.id, other)).toMatchObject({
    ...{ mayRename: false, mayTend: false, isAnswered: null, isHidden: true },
  })
  expect(await threadDesk(thread.id, author)).toMatchObject({ isHidden: false })
})

test('one that waits, or went into another, has no tools', async () => {
  const [waiting, gone, into] = [await aThread({ isHeld: true }), await aThread(), await aThread()]
  const moderator = await aModerator()
  await mergeThread(moderator, { threadId: gone.id, into: into.id, reason: '' })
  expect(await threadDesk(waiting.id, await aMember())).toBeNull()
  expect(await threadDesk(gone.id, moderator)).toBeNull()
})

test('a reply is movable for its author and moderators, the first words for nobody', async () => {
  const [thread, moderator] = [await aThread(), await aModerator()]
  const reply = await aComment(thread.id)
  expect(await movableBranch(thread.id, reply.id, reply.author)).toMatchObject({ id: reply.id })
  expect(await movableBranch(thread.id, reply.id, moderator)).toMatchObject({ id: reply.id })
  expect(await movableBranch(thread.id, reply.id, await aMember())).toBeNull()
  expect(await movableBranch(thread.id, thread.opening.id, moderator)).toBeNull()
})

test('the log names moderators and nobody else: whoever opened it may have no name there', async () => {
  const [thread, moderator] = [await aThread({ title: 'First' }), await aModerator()]
  const named = (title: string) => ({ threadId: thread.id, title, reason: '' })
  await renameThread(thread.opening.author, named('Second'))
  await renameThread(moderator, named('Third'))
  const log = await threadLog(thread.id)
  expect(log?.lines).toMatchObject([
    { by: moderator.handle, isUndoable: true },
    { by: 'whoever wrote it', isUndoable: false },
  ])
  expect(JSON.stringify(log)).not.toContain(thread.opening.author.handle)
})
