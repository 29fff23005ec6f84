import { randomUUID } from 'node:crypto'

import { describe, expect, test } from 'vitest'

import { DOORS, type Door } from '@/domain/accounts/door'
import { db } from '@/server/db'
import { everythingStored } from '@/server/testing/everything-stored'

import { mustNotBeHurried, type Knocking } from './must-not-be-hurried'

const MAILS = DOORS.mail.account.times
const CLAIMS = DOORS.claim.address.times
const freshNetwork = () => `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(9, 13)}`

async function tries(count: number, door: Door, knocking: () => Knocking): Promise<number> {
  let passed = 0
  for (let turn = 0; turn < count; turn++) {
    passed += await mustNotBeHurried(door, knocking()).then(
      () => 1,
      () => 0,
    )
  }
  return passed
}

describe('a door', () => {
  test('lets so many try an account, wherever they come from, and says how long to wait', async () => {
    const account = randomUUID()
    const knocking = () => ({ address: `${freshNetwork()}::1`, account })
    expect(await tries(MAILS + 2, 'mail', knocking)).toBe(MAILS)
    await expect(mustNotBeHurried('mail', knocking())).rejects.toMatchObject({
      code: 'too-many',
      status: 429,
      message: 'Wait 15 minutes, then ask for a mail again. Those that were sent still work.',
    })
    const refusal = await mustNotBeHurried('mail', knocking()).catch((problem: unknown) => problem)
    const { retryAfterSeconds } = refusal as { retryAfterSeconds: number }
    expect(retryAfterSeconds).toBeGreaterThan(14 * 60)
    expect(retryAfterSeconds).toBeLessThanOrEqual(15 * 60)
  })

  test('counts a whole /64 as one, and its neighbour for itself', async () => {
    const [network, other] = [freshNetwork(), freshNetwork()]
    let host = 1
    const address = () => ({ address: `${network}::${(host++).toString(16)}` })
    expect(await tries(CLAIMS + 3, 'claim', address)).toBe(CLAIMS)
    expect(await tries(1, 'claim', () => ({ address: `${other}::1` }))).toBe(1)
  })

  test('counts an IPv4 address whole, in whichever clothes it comes', async () => {
    const clothes = ['198.51.100.7', '::ffff:198.51.100.7', '::ffff:c633:6407']
    let turn = 0
    const knocking = () => ({ address: clothes[turn++ % 3] ?? '' })
    expect(await tries(CLAIMS + 3, 'claim', knocking)).toBe(CLAIMS)
    expect(await tries(1, 'claim', () => ({ address: '198.51.100.8' }))).toBe(1)
  })

  test('shuts against a flood of words from one network, by however many accounts', async () => {
    const { times } = DOORS.comment.address
    const address = `${freshNetwork()}::1`
    expect(await tries(times + 2, 'comment', () => ({ address }))).toBe(times)
    expect(await tries(1, 'comment', () => ({ account: randomUUID() }))).toBe(1)
  })

  test('does not shut because of another door, or of another account', async () => {
    const [account, other] = [randomUUID(), randomUUID()]
    await tries(MAILS + 1, 'mail', () => ({ account }))
    expect(await tries(1, 'code', () => ({ account }))).toBe(1)
    expect(await tries(1, 'mail', () => ({ account: other }))).toBe(1)
  })

  test('tried many times at once lets in no more than one after another', async () => {
    const account = randomUUID()
    const all = Array.from({ length: MAILS * 4 }, () => mustNotBeHurried('mail', { account }))
    const outcomes = await Promise.allSettled(all)
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(MAILS)
  })

  test('opens again when the time is over', async () => {
    const account = randomUUID()
    await db.rateLimit.deleteMany()
    await tries(MAILS + 1, 'mail', () => ({ account }))
    await db.rateLimit.updateMany({ data: { expire: Date.now() - 1 } })
    expect(await tries(MAILS + 1, 'mail', () => ({ account }))).toBe(MAILS)
  })

  test('whose address cannot be told is one door for all of them', async () => {
    await db.rateLimit.deleteMany()
    expect(await tries(CLAIMS + 1, 'claim', () => ({ address: '' }))).toBe(CLAIMS)
  })
})

test('neither the address nor the account stands in the database', async () => {
  const account = 'somebody-who-asked@example.org'
  await mustNotBeHurried('mail', { address: '203.0.113.77', account })
  const stored = await everythingStored()
  expect(stored).not.toContain(account)
  expect(stored).not.toContain('203.0.113')
})

test('while the database does not count, the same limits hold, and nobody is shut out', async () => {
  await db.$executeRaw`ALTER TABLE rate_limit RENAME TO rate_limit_away`
  try {
    const account = randomUUID()
    expect(await tries(MAILS + 3, 'mail', () => ({ account }))).toBe(MAILS)
    expect(await tries(1, 'mail', () => ({ account: randomUUID() }))).toBe(1)
  } finally {
    await db.$executeRaw`ALTER TABLE rate_limit_away RENAME TO rate_limit`
  }
})
