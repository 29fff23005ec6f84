import { beforeEach, describe, expect, test } from 'vitest'

import type { AskErasureInput } from '@/domain/accounts/leaving'
import { VISITOR, type MemberActor } from '@/domain/actor'
import { after, DAY_MS } from '@/domain/time'
import { askErasure } from '@/server/accounts/ask-erasure'
import { eraseMember } from '@/server/accounts/erase-member'
import { db } from '@/server/db'
import { openCases } from '@/server/moderation/queries'
import { notificationsOf } from '@/server/notifications/queries'
import { aReport } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'
import { everythingStored } from '@/server/testing/everything-stored'
import { inSession, type TestSession } from '@/server/testing/in-session'

import { threadFeed } from './feeds'
import { moveBranch } from './move-branch'
import { threadById } from './queries'
import { renameThread } from './rename-thread'

const ORIGIN = 'http://localhost:3000'

async function erased(asker: TestSession, comments: AskErasureInput['comments']): Promise<void> {
  await askErasure(asker, { handle: asker.handle ?? '', comments })
  await eraseMember(asker.id, after(new Date(), 2 * DAY_MS))
}

describe('comments that stay', () => {
  let asker: TestSession
  let other: MemberActor
  beforeEach(async () => {
    asker = await inSession(await aMember())
    other = await aMember()
  })

  test('are signed by someone who left, wherever they are shown', async () => {
    const thread = await aThread({ author: asker, words: 'Still here.' })
    const answered = await aThread({ author: other })
    const { id } = await aComment(answered.id, { author: asker })
    await aReport(thread.opening)
    await erased(asker, 'stay')
    const seen = await threadById(thread.id, VISITOR)
    expect(seen).toMatchObject({ handle: 'someone who left', title: 'A question' })
    expect(seen?.comments).toMatchObject([
      { handle: 'someone who left', html: '<p>Still here.</p>', state: 'published' },
    ])
    expect((await threadFeed(thread.id, ORIGIN))?.entries).toMatchObject([
      { author: 'Someone who left' },
    ])
    expect(await notificationsOf(other)).toMatchObject([
      { leadsTo: { kind: 'comment', id }, sentence: 'Someone who left answered you.' },
    ])
    expect((await openCases(WARDEN)).map(({ byline }) => byline)).toContain('someone who left')
  })

  test('are shown so at once: their conversation has a new version', async () => {
    const { id } = await aThread({ author: asker })
    const before = await db.thread.findUniqueOrThrow({ where: { id } })
    await erased(asker, 'stay')
    const now = await db.thread.findUniqueOrThrow({ where: { id } })
    expect(now.version).toBeGreaterThan(before.version)
  })
})

describe('comments that go', () => {
  let asker: TestSession
  beforeEach(async () => {
    asker = await inSession(await aMember())
  })

  test('leave a place where others answered, and no conversation where nobody did', async () => {
    const alone = await aThread({ author: asker, title: 'Alone' })
    const answered = await aThread({ author: asker, title: 'Answered' })
    await aComment(answered.id, { words: 'My answer.' })
    await erased(asker, 'go')
    expect(await threadById(alone.id, VISITOR)).toBeNull()
    const seen = await threadById(answered.id, VISITOR)
    expect(seen).toMatchObject({ title: null, handle: null, commentCount: 1 })
    expect(seen?.comments).toMatchObject([
      { state: 'deleted', html: null, handle: null },
      { html: '<p>My answer.</p>' },
    ])
    expect((await threadFeed(answered.id, ORIGIN))?.entries).toHaveLength(1)
  })

  test('are found by no search', async () => {
    const { opening } = await aThread({ author: asker, words: 'A findable quagga.' })
    const where = { commentId: opening.id }
    expect(await db.searchComment.count({ where })).toBe(1)
    await erased(asker, 'go')
    expect(await db.searchComment.count({ where })).toBe(0)
  })

  test('take along what others quoted of them, and nothing else of the answers', async () => {
    const { id, opening } = await aThread({ author: asker, words: 'The mirror is kind.' })
    const words = '> The mirror is kind.\n\nIs it?'
    const quoting = await aComment(id, { words, parentId: opening.id })
    const other = await aComment(id, { words: 'I do not think so.' })
    await erased(asker, 'go')
    const seen = await threadById(id, VISITOR)
    const html = (sought: string) => seen?.comments.find((one) => one.id === sought)?.html
    expect(html(quoting.id)).toContain('<p>Is it?</p>')
    expect(html(quoting.id)).toContain('Words of someone who left.')
    expect(html(other.id)).toBe('<p>I do not think so.</p>')
    expect(await everythingStored()).not.toContain('The mirror is kind')
  })
})

test('words that go are taken from answers that were moved elsewhere, and titles from the log', async () => {
  const asker = await inSession(await aMember())
  const thread = await aThread({ author: asker, title: 'Quincetitle', words: 'Quincewords said.' })
  const answer = await aComment(thread.id, { words: '> Quincewords said.\n\nIndeed.' })
  const title = 'Quincetitle, renamed'
  await renameThread(asker, { threadId: thread.id, title, reason: 'Quincereason' })
  await moveBranch(answer.author, { commentId: answer.id, title: 'Apart', reason: '' })
  await erased(asker, 'go')
  expect((await everythingStored()).toLowerCase()).not.toMatch(/quince(title|words|reason)/)
})
