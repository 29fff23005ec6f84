import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { stopMailToken } from '@/server/notifications/stop-mail-token'
import { aMember } from '@/server/testing/a-member'

import { GET, POST } from './route'

const ADDRESS = 'https://library.example/api/unsubscribe'
const mailFor = async (id: string) => (await db.member.findUniqueOrThrow({ where: { id } })).mailFor

/** What a mail program sends (RFC 8058): no cookie, no origin. */
const click = (params: { id: string; reason: string; token: string }) =>
  POST(new Request(ADDRESS, { method: 'POST', body: 'List-Unsubscribe=One-Click' }), {
    params: Promise.resolve(params),
  })

test('one click in a mail program ends mails of its kind', async () => {
  const { id } = await aMember()
  const response = await click({ id, reason: 'DECISION', token: stopMailToken(id, 'DECISION') })
  expect(response.status).toBe(200)
  expect(await mailFor(id)).toEqual(['REPLY', 'MENTION'])
})

test.each([
  ['another kind', { reason: 'REPLY' }],
  ['no kind', { reason: '__proto__' }],
  ['half a token', { token: 'x' }],
  ['nobody', { id: 'me' }],
])('a link that names %s ends nothing', async (_what, wrong) => {
  const { id } = await aMember()
  const link = { id, reason: 'DECISION', token: stopMailToken(id, 'DECISION') }
  expect((await click({ ...link, ...wrong })).status).toBe(404)
  expect(await mailFor(id)).toEqual(['REPLY', 'MENTION', 'DECISION'])
})

test('a GET ends nothing, and leads to the page that asks', async () => {
  const { id } = await aMember()
  const params = { id, reason: 'REPLY', token: stopMailToken(id, 'REPLY') }
  const opened = GET(new Request(ADDRESS), { params: Promise.resolve(params) })
  await expect(opened).rejects.toMatchObject({
    digest: expect.stringContaining(`/unsubscribe/${id}/REPLY/${params.token}`) as string,
  })
  expect(await mailFor(id)).toEqual(['REPLY', 'MENTION', 'DECISION'])
})
