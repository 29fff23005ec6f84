import { expect, test } from 'vitest'

import { FIRST_SETTINGS } from '@/domain/moderation/check-settings'
import { aMember } from '@/server/testing/a-member'
import { anOwner } from '@/server/testing/an-owner'

import { checkDesk } from './check-desk'
import { dropTriedChecks } from './drop-tried-checks'
import { tryChecks } from './try-checks'

test('what was tried and dropped is gone; what holds stays', async () => {
  const owner = await anOwner()
  await tryChecks(owner, { ...FIRST_SETTINGS.settings, firstHeld: 3 })
  await dropTriedChecks(owner)
  await dropTriedChecks(owner)
  expect(await checkDesk(owner)).toMatchObject({ tried: null, inForce: { version: 1 } })
})

test('nobody else drops it', async () => {
  await expect(dropTriedChecks(await aMember())).rejects.toMatchObject({ code: 'forbidden' })
})
