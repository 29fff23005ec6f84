import { expect, test } from 'vitest'

import { sessionAdapter } from '@/server/auth/session-adapter'
import { newToken, tokenHash } from '@/server/auth/token'
import { db, transaction } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { everythingStored } from '@/server/testing/everything-stored'

import { openSession } from './complete-sign-in'
import { settleSession } from './settle-session'

const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
const aSession = async () => {
  const { id } = await aMember()
  return transaction((tx) => openSession(tx, id, new Date()))
}
const row = (token: string) => db.session.findUnique({ where: { tokenHash: tokenHash(token) } })
const settle = (sessionToken: string, formerToken = '', userAgent = FIREFOX) =>
  settleSession({ sessionToken, formerToken, userAgent })

test('a session that was just opened says in which browser, and nothing that the browser sent is stored', async () => {
  const token = await aSession()
  await settle(token, '', `${FIREFOX} secret-of-this-browser`)
  expect(await row(token)).toMatchObject({ device: 'Firefox on Linux' })
  expect(await everythingStored()).not.toContain('secret-of-this-browser')
})

test('the session that this browser had before ends, also when someone else had put it there', async () => {
  const [planted, elsewhere, own] = [await aSession(), await aSession(), await aSession()]
  await settle(own, planted)
  expect(await sessionAdapter.getSessionAndUser(planted)).toBeNull()
  expect(await sessionAdapter.getSessionAndUser(own)).not.toBeNull()
  expect(await sessionAdapter.getSessionAndUser(elsewhere)).not.toBeNull()
})

test('no session is opened with a token that the browser brought along', async () => {
  const [planted, own] = [newToken(), await aSession()]
  await settle(own, planted)
  expect(await row(planted)).toBeNull()
  expect(own).not.toBe(planted)
})

test('settling twice keeps the session', async () => {
  const token = await aSession()
  await settle(token)
  await settle(token, token)
  expect(await row(token)).not.toBeNull()
})
