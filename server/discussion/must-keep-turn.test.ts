import { expect, test } from 'vitest'

import { after, MINUTE_MS } from '@/domain/time'
import { db } from '@/server/db'
import { decide } from '@/server/moderation/decide'
import { aDecision, aReport, theRule } from '@/server/testing/a-case'
import { aComment, unheld, type TestComment } from '@/server/testing/a-comment'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { editComment } from './edit-comment'
import { ownComment } from './own-comment'

const ADDED = 'And another thing. '.repeat(6)

const wordsOf = async ({ id, author }: TestComment) =>
  (await ownComment(author, id))?.words ?? 'none'
const edit = async ({ id: commentId, author }: TestComment, words: string, now = new Date()) => {
  const { revisionId = '' } = (await ownComment(author, commentId)) ?? {}
  return editComment(author, { commentId, revisionId, words }, now)
}
const isTold = async ({ id, author }: TestComment) =>
  (await ownComment(author, id))?.mendsUntil !== null

async function aSlowComment(): Promise<TestComment> {
  const { id } = await aThread()
  await db.thread.update({ where: { id }, data: { slowSeconds: 600 } })
  return aComment(id, { words: 'I know it well.' })
}

test('in a slow conversation one’s words can be mended at once, and added to no further than said', async () => {
  const comment = await aSlowComment()
  expect(await isTold(comment)).toBe(true)
  await edit(comment, 'I know it very well.')
  await edit(comment, `I know it very well. ${ADDED}`)
  const twice = edit(comment, `I know it very well. ${ADDED}${ADDED}`)
  await expect(twice).rejects.toMatchObject({ code: 'too-many', status: 429 })
  await expect(edit(comment, 'Quite other words. '.repeat(20))).rejects.toThrow('can be mended')
  expect(await wordsOf(comment)).toBe(`I know it very well. ${ADDED}`)
})

test('once one’s turn has come they can be whatever one says', async () => {
  const comment = await aSlowComment()
  const later = after(new Date(), 11 * MINUTE_MS)
  expect(await ownComment(comment.author, comment.id, later)).toMatchObject({ mendsUntil: null })
  const words = 'Quite other words. '.repeat(20)
  await edit(comment, words, later)
  expect(await wordsOf(comment)).toBe(words)
})

test('whoever a moderator slowed adds no comment by a change either; anybody else and moderators may', async () => {
  const comment = await aComment((await aThread()).id, { words: 'I know it well.' })
  const long = `I know it well. ${ADDED}${ADDED}`
  expect(await isTold(comment)).toBe(false)
  await edit(comment, long)
  await aReport({ ...comment, revisionId: await currentOf(comment) })
  await theRule()
  const about = await aDecision({ ...comment, revisionId: await currentOf(comment) }, 'LIMIT')
  await decide(await aModerator(), { ...about, kind: 'SLOW' })
  expect(await isTold(comment)).toBe(true)
  await expect(edit(comment, `${long}${ADDED}${ADDED}`)).rejects.toMatchObject({ code: 'too-many' })
  const slow = await aSlowComment()
  await edit({ ...slow, author: unheld(slow.author) }, `I know it well. ${ADDED}${ADDED}`)
})

const currentOf = async ({ id }: TestComment) =>
  (await db.comment.findUniqueOrThrow({ where: { id } })).currentRevisionId ?? ''
