import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { DOORS } from '@/domain/accounts/door'
import { signInByPasskeyInput } from '@/domain/accounts/passkey'
import { VISITOR } from '@/domain/actor'
import { newToken } from '@/server/auth/token'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'

import { askPasskey } from './ask-passkey'
import { offerPasskey } from './offer-passkey'
import { signInByPasskey } from './sign-in-by-passkey'

const TOO_MANY = { code: 'too-many', status: 429 }

async function exhaust(door: 'passkey' | 'passkey-question', account: string) {
  for (let turn = 0; turn < DOORS[door].account.times; turn += 1)
    await mustNotBeHurried(door, { account }).catch(() => undefined)
}

test('a passkey tried too often opens nothing for a while, from whichever address it is tried', async () => {
  const member = await aConfirmedMember()
  const { device } = await aPasskey(member)
  await exhaust('passkey', member.id)
  const browserToken = newToken()
  const options = await askPasskey(VISITOR, { purpose: 'SIGN_IN', browserToken })
  const { response } = signInByPasskeyInput.parse({ response: device.use(options) })
  const input = { response, browserToken, sessionToken: '' }
  await expect(signInByPasskey(VISITOR, input)).rejects.toMatchObject(TOO_MANY)
})

test('a member asks their device only so often, and others go on meanwhile', async () => {
  const [member, other] = [await aConfirmedMember(), await aConfirmedMember()]
  await aPasskey(member)
  await exhaust('passkey-question', member.id)
  const browserToken = randomUUID()
  await expect(offerPasskey(member, { browserToken })).rejects.toMatchObject(TOO_MANY)
  const asked = { purpose: 'CONFIRM', browserToken } as const
  await expect(askPasskey(member, asked)).rejects.toMatchObject(TOO_MANY)
  await expect(offerPasskey(other, { browserToken })).resolves.toBeDefined()
})
