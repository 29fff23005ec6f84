import { describe, expect, test } from 'vitest'

import { PROFILE_COMMENTS_SHOWN } from '@/domain/accounts/profile'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { profileByHandle } from './profile-by-handle'

const shown = async (handle: string | null, after: string | null = null) =>
  (await profileByHandle(handle ?? '', after))?.comments?.map(({ id }) => id)

describe('a profile', () => {
  test('shows its published comments, the newest first, each with its place; and no address', async () => {
    const author = await aMember()
    const thread = await aThread({ title: 'The lamp' })
    const first = await aComment(thread.id, { author, words: 'First.' })
    const second = await aComment(thread.id, { author, words: 'Second.' })
    const profile = await profileByHandle(author.handle ?? '', null)
    expect(profile?.comments?.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(profile?.comments?.[0]).toMatchObject({
      html: '<p>Second.</p>',
      title: 'The lamp',
      subject: { kind: 'essay', address: `/essays/${thread.slug}` },
    })
    const { email } = await db.member.findUniqueOrThrow({ where: { id: author.id } })
    expect(JSON.stringify(profile)).not.toContain(email)
    expect(JSON.stringify(profile)).not.toContain(author.id)
  })

  test('never shows what is pending, folded, removed, deleted, purged or “a reader’s”', async () => {
    const author = await aMember()
    const thread = await aThread()
    const comment = await aComment(thread.id, { author })
    for (const hidden of [
      { visibility: 'PENDING' },
      { visibility: 'LIMITED' },
      { visibility: 'REMOVED' },
      { authorDeletedAt: new Date() },
      { purgedAt: new Date() },
      { isUnnamed: true },
    ] as const) {
      const open = { visibility: 'PUBLISHED', authorDeletedAt: null, purgedAt: null } as const
      await db.comment.update({ where: { id: comment.id }, data: hidden })
      expect(await shown(author.handle)).toEqual([])
      await db.comment.update({ where: { id: comment.id }, data: { ...open, isUnnamed: false } })
      expect(await shown(author.handle)).toEqual([comment.id])
    }
  })

  test('leaves out a title that was taken away', async () => {
    const author = await aMember()
    const thread = await aThread({ title: 'rude title' })
    await aComment(thread.id, { author })
    await decided(thread.opening, 'REMOVE')
    const profile = await profileByHandle(author.handle ?? '', null)
    expect(profile?.comments).toMatchObject([{ title: null }])
  })

  test('is read page by page, without a gap and nothing twice', async () => {
    const author = await aMember()
    const thread = await aThread()
    for (let count = 0; count <= PROFILE_COMMENTS_SHOWN; count++)
      await aComment(thread.id, { author })
    const first = await profileByHandle(author.handle ?? '', null)
    const second = await profileByHandle(author.handle ?? '', first?.next ?? null)
    const ids = [first, second].flatMap((page) => page?.comments?.map(({ id }) => id) ?? [])
    expect(first?.comments).toHaveLength(PROFILE_COMMENTS_SHOWN)
    expect(second?.next).toBeNull()
    expect(new Set(ids).size).toBe(PROFILE_COMMENTS_SHOWN + 1)
    expect(ids).toEqual(ids.toSorted().toReversed())
    expect(await shown(author.handle, 'no id')).toEqual(ids.slice(0, PROFILE_COMMENTS_SHOWN))
  })

  test('shows what its owner chose, and no more', async () => {
    const member = await aMember()
    const said = { bio: 'I read.', pronouns: 'they/them', languages: ['de'] }
    const change = (profileShows: ('BIO' | 'COMMENTS')[]) =>
      db.member.update({ where: { id: member.id }, data: { ...said, profileShows } })
    await change(['BIO'])
    expect(await profileByHandle(member.handle ?? '', null)).toMatchObject({
      ...said,
      comments: null,
    })
    await change(['COMMENTS'])
    expect(await profileByHandle(member.handle ?? '', null)).toMatchObject({
      ...{ bio: '', pronouns: '', languages: [] },
      comments: [],
    })
  })

  test('is found however the handle is capitalised, and told in its own spelling', async () => {
    const member = await aMember({ handle: `Ada-${crypto.randomUUID().slice(0, 6)}` })
    const found = await profileByHandle(member.handle?.toUpperCase() ?? '', null)
    expect(found?.handle).toBe(member.handle)
  })

  test('is not found under a handle that merely looks alike', async () => {
    const member = await aMember({ handle: `lola-${crypto.randomUUID().slice(0, 6)}` })
    expect(await profileByHandle(member.handle?.replace('lola', 'l0la') ?? '', null)).toBeNull()
  })

  test.each(['pausedAt', 'eraseAt'] as const)('is not found while %s is set', async (field) => {
    const member = await aMember()
    await db.member.update({ where: { id: member.id }, data: { [field]: new Date() } })
    expect(await profileByHandle(member.handle ?? '', null)).toBeNull()
  })

  test.each(['', 'nobody-here', '%00', 'ad\0a', 'Аdа', '../x', 'x'.repeat(300)])(
    'is not found under %j',
    async (named) => {
      expect(await profileByHandle(named, null)).toBeNull()
    },
  )
})
