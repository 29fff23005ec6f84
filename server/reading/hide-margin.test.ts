import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { overlayOf } from '@/server/bookmarks/overlay-of'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { hideMargin } from './hide-margin'

test('the marks beside one essay are hidden for one member, until they are shown again', async () => {
  const [member, other] = [await aMember(), await aMember()]
  const [{ slug }, essay] = [await anEssay('Love is a mirror.'), await anEssay('It shows.')]
  const isHidden = async (who = member, of = slug) => (await overlayOf(who, of)).isMarginHidden
  expect(await isHidden()).toBe(false)
  await Promise.all([1, 2, 3].map(() => hideMargin(member, { slug, wish: 'hide' })))
  expect(await isHidden()).toBe(true)
  expect(await isHidden(other)).toBe(false)
  expect(await isHidden(member, essay.slug)).toBe(false)
  await hideMargin(member, { slug, wish: 'show' })
  await hideMargin(member, { slug, wish: 'show' })
  expect(await isHidden()).toBe(false)
})

test('a visitor is asked to sign in, and no essay is no essay', async () => {
  const { slug } = await anEssay('Love is a mirror.')
  await expect(hideMargin(VISITOR, { slug, wish: 'hide' })).rejects.toMatchObject({
    code: 'sign-in',
  })
  await expect(
    hideMargin(await aMember(), { slug: 'no-such-essay', wish: 'hide' }),
  ).rejects.toMatchObject({ code: 'not-found' })
})
