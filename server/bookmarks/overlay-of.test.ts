import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { readOverlay } from '@/domain/bookmarks/overlay'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { overlayOf } from './overlay-of'

test('a member finds their own marks and what they may do', async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  const mark = await aBookmark(member, essay, { words: 'The runner', note: 'mine' })
  await aBookmark(await aMember(), essay, { words: 'leaves', note: 'theirs' })
  const overlay = await overlayOf(member, essay.slug)
  expect(overlay).toEqual({
    member: { handle: member.handle, roles: [] },
    bookmarks: [mark],
    places: [],
    isRead: false,
    isMarginHidden: false,
    may: { keep: true, open: true },
  })
  expect(readOverlay(overlay)).toEqual(overlay)
})

test('a visitor finds nothing; a member without a name may not keep yet', async () => {
  const { slug } = await anEssay('The runner leaves.')
  const nothing = {
    bookmarks: [],
    places: [],
    isRead: false,
    isMarginHidden: false,
    may: { keep: false, open: false },
  }
  expect(await overlayOf(VISITOR, slug)).toEqual({ member: null, ...nothing })
  const nameless = await overlayOf(await aMember({ handle: null }), slug)
  expect(nameless).toEqual({ member: { handle: null, roles: [] }, ...nothing })
})
