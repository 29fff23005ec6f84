import { randomUUID } from 'node:crypto'

import { beforeEach, expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { changeBookmark } from './change-bookmark'
import { linkBookmarks } from './link-bookmarks'
import { makeCollection } from './make-collection'
import { putInCollection } from './put-in-collection'
import { removeBookmark } from './remove-bookmark'
import { restoreBookmark } from './restore-bookmark'
import { settlePassage } from './settle-passage'

let member: MemberActor
let id: string
let other: string
beforeEach(async () => {
  const essay = await anEssay('The runner leaves. The chaser keeps the lamp lit.')
  member = await aMember()
  ;({ id } = await aBookmark(member, essay, { words: 'The runner' }))
  ;({ id: other } = await aBookmark(member, essay, { words: 'The chaser' }))
  await removeBookmark(member, { id })
})

const acts: readonly [string, () => Promise<unknown>][] = [
  ['written on', () => changeBookmark(member, { id, note: 'Lost?' })],
  ['linked', () => linkBookmarks(member, { id, other })],
  ['linked from another', () => linkBookmarks(member, { id: other, other: id })],
  ['settled', () => settlePassage(member, { id, said: 'old' })],
  [
    'put into a collection',
    async () => {
      const made = { clientKey: randomUUID(), name: 'Lamps', description: '' }
      const { id: collection } = await makeCollection(member, made)
      return putInCollection(member, { id, collection })
    },
  ],
]

test.each(acts)('a bookmark that was taken away is not %s, and says why', async (_what, act) => {
  await expect(act()).rejects.toMatchObject({ code: 'gone' })
  await restoreBookmark(member, { id })
  expect(await db.bookmark.findUniqueOrThrow({ where: { id } })).toMatchObject({ note: '' })
})
