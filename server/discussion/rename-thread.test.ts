import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { decide } from '@/server/moderation/decide'
import { aDecision, aReport, theRule } from '@/server/testing/a-case'
import type { TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aRejectedWord } from '@/server/testing/a-rejected-word'
import { aThread } from '@/server/testing/a-thread'

import { threadById } from './queries'
import { renameThread } from './rename-thread'
import { reverseThreadEvent } from './reverse-thread-event'
import { threadDesk } from './thread-desk'

/** Decides about whoever wrote it. */
async function sanctioned(comment: TestComment, kind: 'PREMOD' | 'WARN') {
  await theRule()
  await aReport(comment)
  const about = await aDecision(comment, 'REMOVE')
  await decide(await aModerator(), { ...about, kind })
}

const named = (threadId: string, title: string) => ({ threadId, title, reason: 'Clearer.' })
const titleOf = async (id: string) => (await threadById(id, VISITOR))?.title

describe('a conversation is renamed', () => {
  test('by whoever opened it, and by a moderator; each stands in the log', async () => {
    const thread = await aThread({ title: 'First' })
    await renameThread(thread.opening.author, named(thread.id, 'Second'))
    await renameThread(await aModerator(), named(thread.id, 'Third'))
    expect(await titleOf(thread.id)).toBe('Third')
    const log = await db.threadEvent.findMany({
      where: { threadId: thread.id },
      orderBy: { id: 'asc' },
    })
    expect(log).toMatchObject([
      { titleBefore: 'First', titleAfter: 'Second', isByOffice: false },
      { titleBefore: 'Second', titleAfter: 'Third', isByOffice: true, reason: 'Clearer.' },
    ])
  })

  test('by whoever opened it no more, once a moderator gave it a title, until that is undone', async () => {
    const thread = await aThread({ title: 'First' })
    const [author, moderator] = [thread.opening.author, await aModerator()]
    const desk = () => threadDesk(thread.id, author)
    expect(await desk()).toMatchObject({ mayRename: true, isTitleKept: false })
    await renameThread(moderator, named(thread.id, 'Second'))
    const again = renameThread(author, named(thread.id, 'First'))
    await expect(again).rejects.toThrow('A moderator gave this conversation its title')
    expect(await titleOf(thread.id)).toBe('Second')
    expect(await desk()).toMatchObject({ mayRename: false, isTitleKept: true })
    await renameThread(await aModerator(), named(thread.id, 'Third'))
    const events = await db.threadEvent.findMany({
      where: { threadId: thread.id },
      orderBy: { id: 'desc' },
    })
    for (const { id: eventId } of events)
      await reverseThreadEvent(moderator, { eventId, reason: '' })
    expect(await desk()).toMatchObject({ mayRename: true, isTitleKept: false })
    await renameThread(author, named(thread.id, 'Fourth'))
    expect(await titleOf(thread.id)).toBe('Fourth')
  })

  test('to the same title not at all', async () => {
    const thread = await aThread({ title: 'Same' })
    await renameThread(thread.opening.author, named(thread.id, 'Same'))
    expect(await db.threadEvent.count({ where: { threadId: thread.id } })).toBe(0)
  })

  test('by nobody whom moderators read first, or who has a warning to read', async () => {
    for (const kind of ['PREMOD', 'WARN'] as const) {
      const thread = await aThread({ title: 'First' })
      await sanctioned(thread.opening, kind)
      const renamed = renameThread(thread.opening.author, named(thread.id, 'Fools, all of you'))
      await expect(renamed).rejects.toThrow(
        kind === 'WARN' ? 'A moderator warned you.' : 'A moderator would have to read this title',
      )
      expect(await titleOf(thread.id)).toBe('First')
    }
  })

  test('to nothing on the owner’s lists of words; by a moderator to anything', async () => {
    const thread = await aThread({ title: 'First' })
    const word = await aRejectedWord('quagmire')
    const held = renameThread(thread.opening.author, named(thread.id, `Out of the ${word}`))
    await expect(held).rejects.toMatchObject({ code: 'forbidden' })
    await renameThread(thread.opening.author, named(thread.id, 'Out of it'))
    await renameThread(await aModerator(), named(thread.id, `The ${word}`))
    expect(await titleOf(thread.id)).toBe('The quagmire')
  })

  test('while its first words wait, so that whoever has them before them reads it again', async () => {
    const thread = await aThread({ title: 'First', isHeld: true })
    const { opening } = thread
    const stale = await aDecision(opening, 'APPROVE')
    await renameThread(opening.author, named(thread.id, 'Second'))
    await expect(decide(await aModerator(), stale)).rejects.toThrow('Its title was changed.')
    await decide(await aModerator(), await aDecision(opening, 'APPROVE'))
    expect(await titleOf(thread.id)).toBe('Second')
  })

  test('by nobody else', async () => {
    const thread = await aThread({ title: 'First' })
    const byAnother = renameThread(await aMember(), named(thread.id, 'Mine'))
    await expect(byAnother).rejects.toMatchObject({ code: 'forbidden' })
    const byVisitor = renameThread(VISITOR, named(thread.id, 'Mine'))
    await expect(byVisitor).rejects.toMatchObject({ code: 'sign-in' })
    expect(await titleOf(thread.id)).toBe('First')
  })
})

test('a row of the log is never changed or deleted, but its words may be emptied', async () => {
  const thread = await aThread({ title: 'First' })
  await renameThread(thread.opening.author, named(thread.id, 'Second'))
  const where = { threadId: thread.id }
  const change = (data: object) => db.threadEvent.updateMany({ where, data })
  await expect(change({ titleAfter: 'Other' })).rejects.toThrow(/violated/)
  await expect(change({ titleAfter: '', isByOffice: true })).rejects.toThrow(/violated/)
  await expect(db.threadEvent.deleteMany({ where })).rejects.toThrow(/violated/)
  await change({ titleBefore: '', titleAfter: '', reason: '' })
  expect(await db.threadEvent.findFirst({ where })).toMatchObject({ titleAfter: '', reason: '' })
})
