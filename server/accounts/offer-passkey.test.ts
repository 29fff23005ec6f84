import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { newToken } from '@/server/auth/token'
import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { aPasskey } from '@/server/testing/a-passkey'
import { everythingStored } from '@/server/testing/everything-stored'

import { offerPasskey } from './offer-passkey'

test('a passkey is asked for that finds its member by itself and unlocks as the device does', async () => {
  const member = await aConfirmedMember()
  const options = await offerPasskey(member, { browserToken: newToken() })
  expect(options).toMatchObject({
    rp: { id: 'localhost' },
    user: { name: member.handle },
    attestation: 'none',
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  expect(options.pubKeyCredParams.map(({ alg }) => alg)).toEqual([-8, -7, -257])
})

test('the address is not in it, nor what could be told from the member’s id', async () => {
  const member = await aConfirmedMember({ email: 'hidden-in-no-key@example.org' })
  const options = JSON.stringify(await offerPasskey(member, { browserToken: newToken() }))
  expect(options).not.toContain('@')
  expect(options).not.toContain(member.id)
})

test('a device that has one is not asked for another', async () => {
  const member = await aConfirmedMember()
  const { device } = await aPasskey(member)
  const { excludeCredentials } = await offerPasskey(member, { browserToken: newToken() })
  expect(excludeCredentials?.map(({ id }) => id)).toEqual([device.credentialId])
})

test('the question is kept for five minutes, the browser’s token as its hash only', async () => {
  const member = await aConfirmedMember()
  const browserToken = newToken()
  const { challenge } = await offerPasskey(member, { browserToken })
  const row = await db.passkeyChallenge.findFirstOrThrow({ where: { challenge } })
  expect(row).toMatchObject({ purpose: 'ADD', memberId: member.id })
  const minutes = (Number(row.expiresAt) - Date.now()) / 60_000
  expect(minutes).toBeGreaterThan(4)
  expect(minutes).toBeLessThanOrEqual(5)
  expect(await everythingStored()).not.toContain(browserToken)
})

test('a visitor is asked to sign in', async () => {
  await expect(offerPasskey(VISITOR, { browserToken: 'x' })).rejects.toMatchObject({
    code: 'sign-in',
  })
})
