import { describe, expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { threadById } from './queries'
import { renameThread } from './rename-thread'

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

  test('to the same title not at all', async () => {
    const thread = await aThread({ title: 'Same' })
    await renameThread(thread.opening.author, named(thread.id, 'Same'))
    expect(await db.threadEvent.count({ where: { threadId: thread.id } })).toBe(0)
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
