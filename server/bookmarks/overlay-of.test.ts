import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { COLOUR_WORDS } from '@/domain/bookmarks/colour'
import { readOverlay } from '@/domain/bookmarks/overlay'
import { db } from '@/server/db'
import { draftOwner } from '@/server/discussion/draft-owner'
import { aBookmark } from '@/server/testing/a-bookmark'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { overlayOf } from './overlay-of'

test('a member finds their own marks and what they may do', async () => {
  const [member, essay] = [await aMember(), await anEssay('The runner leaves.')]
  await db.colourMeaning.create({
    data: { memberId: member.id, colour: 'MOSS', words: 'again' },
  })
  const mark = await aBookmark(member, essay, { words: 'The runner', note: 'mine' })
  await aBookmark(await aMember(), essay, { words: 'leaves', note: 'theirs' })
  const overlay = await overlayOf(member, essay.slug)
  expect(overlay).toEqual({
    member: { handle: member.handle, roles: [] },
    owner: draftOwner(member),
    colours: { ...COLOUR_WORDS, MOSS: 'again' },
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
    colours: COLOUR_WORDS,
    bookmarks: [],
    places: [],
    isRead: false,
    isMarginHidden: false,
    may: { keep: false, open: false },
  }
  expect(await overlayOf(VISITOR, slug)).toEqual({ member: null, owner: '', ...nothing })
  const nameless = await aMember({ handle: null })
  expect(await overlayOf(nameless, slug)).toEqual({
    member: { handle: null, roles: [] },
    owner: draftOwner(nameless),
    ...nothing,
  })
})
