import { beforeEach, describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { aConfirmedMember } from '@/server/testing/a-confirmed-member'
import { anOwner } from '@/server/testing/an-owner'

import { addWebhook } from './add-webhook'
import { webhooks } from './queries'

beforeEach(() => db.webhook.deleteMany())
const HOUR_MS = 3_600_000
const events = (address: string) => ({ use: 'EVENTS' as const, address })

describe('an address', () => {
  test('is added with a secret that is shown once and stored nowhere, and written down', async () => {
    const owner = await anOwner()
    const secret = await addWebhook(owner, events('https://hooks.example.org/in'))
    expect(secret).toMatch(/^ilsec_[\w-]{43}$/)
    const [row] = await db.webhook.findMany()
    expect(JSON.stringify(row)).not.toContain(secret.slice(6))
    const reason = 'The program at hooks.example.org is told what happens.'
    expect(await db.accountEvent.count({ where: { byId: owner.id, reason } })).toBe(1)
    expect(await webhooks(owner)).toMatchObject([
      { use: 'EVENTS', address: 'https://hooks.example.org/in', deliveries: [] },
    ])
  })

  test.each(['http://example.org/', 'https://192.168.1.1/', 'https://[fd00::1]/'])(
    'that is closed is refused: %s',
    async (address) => {
      await expect(addWebhook(await anOwner(), events(address))).rejects.toMatchObject({
        code: 'invalid',
        fields: { address: expect.stringContaining('https://') as string },
      })
    },
  )

  test('is added once, and one alone is asked about words', async () => {
    const owner = await anOwner()
    await addWebhook(owner, events('https://one.example/'))
    await expect(addWebhook(owner, events('https://one.example/'))).rejects.toMatchObject({
      code: 'conflict',
    })
    const check = (address: string) => addWebhook(owner, { use: 'CHECK', address })
    await check('https://two.example/')
    await expect(check('https://three.example/')).rejects.toMatchObject({ code: 'conflict' })
    const row = { use: 'CHECK', address: 'https://four.example/' } as const
    const salt = crypto.randomUUID()
    await expect(db.webhook.create({ data: { ...row, salt } })).rejects.toMatchObject({
      code: 'P2002',
    })
  })

  test('is no eleventh', async () => {
    const owner = await anOwner()
    for (let at = 0; at < 10; at++) await addWebhook(owner, events(`https://n${at}.example/`))
    await expect(addWebhook(owner, events('https://more.example/'))).rejects.toMatchObject({
      code: 'conflict',
    })
  })
})

test('only an owner adds one, and only one who has lately shown who they are', async () => {
  const input = events('https://example.org/')
  const other = await aConfirmedMember({ roles: ['MODERATOR', 'EDITOR'] })
  await expect(addWebhook(other, input)).rejects.toMatchObject({ code: 'forbidden' })
  const late = await anOwner(new Date(Date.now() - HOUR_MS))
  await expect(addWebhook(late, input)).rejects.toMatchObject({ code: 'forbidden' })
  expect(await db.webhook.count()).toBe(0)
})
