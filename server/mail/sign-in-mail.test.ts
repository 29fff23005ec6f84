import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { linkInput } from '@/domain/accounts/sign-in'
import { confirmByCode } from '@/server/accounts/confirm-by-code'
import { confirmByLink } from '@/server/accounts/confirm-by-link'
import { db } from '@/server/db'
import { aSignInRequest } from '@/server/testing/a-sign-in-request'

import { signInMail } from './sign-in-mail'

const mailOf = (id: string, now = new Date()) => signInMail(id, now)

test('the link in the mail signs in', async () => {
  const { id } = await aSignInRequest()
  const text = (await mailOf(id))?.text ?? ''
  const [, request, token] =
    /http:\/\/localhost:3000\/sign-in\/link\/([^/]+)\/(\S+)/.exec(text) ?? []
  const signedIn = await confirmByLink(VISITOR, linkInput.parse({ request, token }))
  expect(signedIn.sessionToken).toHaveLength(43)
})

test('the code in the mail signs in, and stands in the subject too', async () => {
  const { id, kept } = await aSignInRequest()
  const mail = await mailOf(id)
  const typed = /^(\d{3}) (\d{3})$/m.exec(mail?.text ?? '')
  const code = `${typed?.[1] ?? ''}${typed?.[2] ?? ''}`
  expect(mail?.subject).toBe(`${code} is your code for Interleaf`)
  expect((await confirmByCode(VISITOR, { code, kept })).sessionToken).toHaveLength(43)
})

test('the mail names the library, and says to do nothing when one did not ask', async () => {
  const { id } = await aSignInRequest()
  await db.library.update({ where: { id: 1 }, data: { name: 'Two Souls' } })
  const mail = await mailOf(id)
  await db.library.update({ where: { id: 1 }, data: { name: 'Interleaf' } })
  expect(mail?.text).toContain('asked to sign in to Two Souls')
  expect(mail?.text).toContain('If it was not you, do nothing')
})

test('the mail holds neither what the browser keeps, nor the path to return to, nor the address', async () => {
  const { id, kept, email } = await aSignInRequest({ returnTo: '/essays/the-mirror' })
  const words = JSON.stringify(await mailOf(id))
  for (const secret of [kept.split('.')[1] ?? '?', 'the-mirror', email]) {
    expect(words).not.toContain(secret)
  }
})

test('there is no mail about a request that was used, has run out, or never was', async () => {
  const used = await aSignInRequest()
  await confirmByCode(VISITOR, used)
  expect(await mailOf(used.id)).toBeNull()
  const { id } = await aSignInRequest()
  expect(await mailOf(id, new Date(Date.now() + 15 * 60_000))).toBeNull()
  expect(await mailOf(id, new Date(Date.now() + 14 * 60_000))).not.toBeNull()
  expect(await mailOf(randomUUID())).toBeNull()
})
