import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { COLOUR_WORDS } from '@/domain/bookmarks/colour'
import { readOverlay } from '@/domain/bookmarks/overlay'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { nameColours } from './name-colours'
import { overlayOf } from './overlay-of'

test('a member finds their own marks and what they may do', async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  const mark = await aBookmark(member, essay, { words: 'The runner', note: 'mine' })
  await aBookmark(await aMember(), essay, { words: 'leaves', note: 'theirs' })
  await nameColours(member, { EMBER: '', MOSS: '', SKY: 'ask', ROSE: '' })
  const overlay = await overlayOf(member, essay.slug)
  expect(overlay).toEqual({
    member: { handle: member.handle, roles: [] },
    bookmarks: [mark],
    colours: { ...COLOUR_WORDS, SKY: 'ask' },
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
    colours: COLOUR_WORDS,
    places: [],
    isRead: false,
    isMarginHidden: false,
    may: { keep: false, open: false },
  }
  expect(await overlayOf(VISITOR, slug)).toEqual({ member: null, ...nothing })
  const nameless = await overlayOf(await aMember({ handle: null }), slug)
  expect(nameless).toEqual({ member: { handle: null, roles: [] }, ...nothing })
})
