import { expect, test } from 'vitest'

import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { countedEssays, switchCounts } from './switch-counts'

test('an editor sees which essays say it, and switches one', async () => {
  const editor = await aMember({ roles: ['EDITOR'] })
  const { slug } = await anEssay('The runner leaves.')
  const shown = async () => (await countedEssays(editor)).find((essay) => essay.slug === slug)
  expect(await shown()).toMatchObject({ isHidden: false })
  await switchCounts(editor, { slug, wish: 'hide' })
  expect(await shown()).toMatchObject({ isHidden: true })
})

test.each([[[]], [['MODERATOR' as const]]])('with the offices %j nobody does', async (roles) => {
  const { slug } = await anEssay('The runner leaves.')
  const member = await aMember({ roles })
  const refused = switchCounts(member, { slug, wish: 'hide' })
  await expect(refused).rejects.toMatchObject({ code: 'forbidden' })
  await expect(countedEssays(member)).rejects.toMatchObject({ code: 'forbidden' })
})
