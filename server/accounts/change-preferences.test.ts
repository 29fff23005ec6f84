import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { aMember } from '@/server/testing/a-member'

import { changePreferences } from './change-preferences'
import { preferencesOf } from './preferences-of'

test('preferences are kept as chosen, for this member alone', async () => {
  const [member, other] = [await aMember(), await aMember()]
  const before = await preferencesOf(other)
  expect(before).toEqual({ mentionsFrom: 'EVERYONE', mailFor: ['REPLY', 'MENTION', 'DECISION'] })
  const chosen = { mentionsFrom: 'NOBODY', mailFor: ['NEW_ESSAY'] } as const
  await changePreferences(member, { ...chosen, mailFor: [...chosen.mailFor] })
  expect(await preferencesOf(member)).toEqual(chosen)
  expect(await preferencesOf(other)).toEqual(before)
  const visiting = changePreferences(VISITOR, { ...chosen, mailFor: [] })
  await expect(visiting).rejects.toMatchObject({ code: 'sign-in' })
})
