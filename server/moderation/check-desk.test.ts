import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'

import { checkDesk } from './check-desk'

test('before anybody says something the first settings hold, and the filter knows nothing', async () => {
  expect(await checkDesk(await anOwner())).toEqual({
    inForce: { ...FIRST_SETTINGS, since: null },
    tried: null,
    filter: { approved: 0, removed: 0 },
    isAskedOutside: false,
  })
})

test('only owners see how the checks are set', async () => {
  await expect(checkDesk(VISITOR)).rejects.toMatchObject({ code: 'sign-in' })
  const other = await aMember({ roles: ['MODERATOR', 'EDITOR'] })
  await expect(checkDesk(other)).rejects.toMatchObject({ code: 'forbidden' })
})
