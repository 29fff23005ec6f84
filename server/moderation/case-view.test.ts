import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { deleteComment } from '@/server/discussion/delete-comment'
import { editComment } from '@/server/discussion/edit-comment'
import { decided } from '@/server/testing/a-case'
import { aComment, type TestComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'
import { WARDEN } from '@/server/testing/a-warden'

import { openCaseById } from './queries'
import { reportComment } from './report-comment'

async function viewOf(
  comment: TestComment,
  reason: 'SPAM' | 'WORRIED' | 'LAW' = 'SPAM',
  reporter = aMember(),
) {
  const { id: commentId, revisionId } = comment
  await reportComment(await reporter, { commentId, revisionId, reason, words: '', law: 'A law.' })
  const { id } = await db.case.findFirstOrThrow({ where: { commentId, state: { not: 'CLOSED' } } })
  const view = await openCaseById(WARDEN, id)
  if (!view) throw new Error('no view')
  return view
}

describe('around a case', () => {
  test('stands the whole chain that it answers, and what was said before and after', async () => {
    const thread = await aThread({ words: 'What is a lamp?' })
    const first = await aComment(thread.id, { words: 'Aside.' })
    const deep = [thread.opening]
    for (const words of ['One.', 'Two.', 'Three.']) {
      const parentId = deep.at(-1)?.id ?? ''
      deep.push(await aComment(thread.id, { parentId, words }))
    }
    const comment = await aComment(thread.id, { parentId: deep.at(-1)?.id ?? '', words: 'Four.' })
    const next = await aComment(thread.id, { words: 'Later.' })
    const { answered, around } = await viewOf(comment)
    expect(answered.map(({ id }) => id)).toEqual(deep.map(({ id }) => id))
    expect(around.before.map(({ id }) => id)).toEqual([first.id])
    expect(around.after.map(({ id }) => id)).toEqual([next.id])
  })

  test('has no words that their author deleted, and says what else is not for everyone', async () => {
    const thread = await aThread()
    const gone = await aComment(thread.id, { words: 'Taken back.' })
    await deleteComment(gone.author, { commentId: gone.id })
    const removed = await aComment(thread.id, { words: 'Removed.' })
    await decided(removed, 'REMOVE')
    const comment = await aComment(thread.id)
    const { around } = await viewOf(comment)
    expect(around.before).toMatchObject([
      { id: gone.id, html: '', note: 'Its author deleted it.' },
      { id: removed.id, note: 'A moderator removed it.' },
    ])
  })
})

describe('beside a case', () => {
  test('stand the words that were reported, once their author changed them; the same are not said twice', async () => {
    const comment = await aComment((await aThread()).id, { words: 'You are a fool.' })
    const { reports } = await viewOf(comment)
    expect(reports).toMatchObject([{ formerHtml: null }])
    const { id: commentId, revisionId, author } = comment
    const { id } = await db.case.findFirstOrThrow({ where: { commentId } })
    await editComment(author, { commentId, revisionId, words: 'You are kind.' })
    const view = await openCaseById(WARDEN, id)
    expect(view?.html).toContain('You are kind.')
    expect(view?.reports).toMatchObject([
      { formerHtml: expect.stringContaining('You are a fool.') as string },
    ])
  })

  test('stands how often its reporters were right before; worry does not count', async () => {
    const [thread, reporter] = [await aThread(), await aMember()]
    const by = Promise.resolve(reporter)
    for (const [reason, kind] of [
      ['SPAM', 'REMOVE'],
      ['SPAM', 'DISMISS'],
      ['WORRIED', 'DISMISS'],
    ] as const) {
      const past = await aComment(thread.id)
      await viewOf(past, reason, by)
      await decided(past, kind)
    }
    const { reports } = await viewOf(await aComment(thread.id), 'LAW', by)
    expect(reports).toMatchObject([
      { handle: reporter.handle, law: 'A law.', record: { decided: 2, accepted: 1 } },
    ])
  })

  test('stands that somebody may be at risk, and their words are folded', async () => {
    const comment = await aComment((await aThread()).id)
    expect(await viewOf(comment, 'WORRIED')).toMatchObject({
      isCare: true,
      folded: expect.any(String) as string,
    })
  })
})

describe('similar words', () => {
  const offer = (nth: string) =>
    `Dearest ${nth}, a reading of your tarot cards by the old lighthouse costs very little money indeed today.`

  test('are found, the very same first, with whether the same member wrote them', async () => {
    const [thread, author] = [await aThread(), await aMember()]
    const alike = await aComment(thread.id, { author, words: offer('Maria') })
    const same = await aComment(thread.id, { words: offer('Anna').toUpperCase() })
    const other = await aComment(thread.id, { words: 'Of something else entirely, at length.' })
    const { similar } = await viewOf(await aComment(thread.id, { author, words: offer('Anna') }))
    expect(similar.slice(0, 2)).toMatchObject([
      { id: same.id, isExact: true, isOfSame: false },
      { id: alike.id, isExact: false, isOfSame: true },
    ])
    expect(similar.map(({ id }) => id)).not.toContain(other.id)
  })

  test('draw no line between a member’s name and what they wrote as “a reader”', async () => {
    const [thread, author] = [await aThread(), await aMember()]
    const words = 'I walked nine nights along the harbour wall and counted every single lantern.'
    const named = await aComment(thread.id, { author, words })
    const secret = await aComment(thread.id, { author, words })
    await db.comment.update({ where: { id: secret.id }, data: { isUnnamed: true } })
    const ofSecret = await viewOf(secret)
    expect(ofSecret.history).toBeNull()
    expect(ofSecret.similar.map(({ id }) => id)).not.toContain(named.id)
    expect((await viewOf(named)).similar.map(({ id }) => id)).not.toContain(secret.id)
  })
})
