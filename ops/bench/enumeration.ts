import { randomBytes } from 'node:crypto'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { say } from '@/ops/say'
import { formAction } from '@/server/form-action'
import { requestSignIn } from '@/server/accounts/request-sign-in'
import { db } from '@/server/db'
import { mustNotBeHurried } from '@/server/must-not-be-hurried'
import { requestSignInInput } from '@/domain/accounts/sign-in'
import { VISITOR } from '@/domain/actor'
import { IDLE } from '@/domain/form-state'
import { percentile } from './percentiles'
import { withBenchDatabase } from './with-bench-database'

const ADDRESSES = 500
const WARM_UP = 40
const DIFFERENCE_MAX_MS = 5

/** Asks for sign-in mails for known and unknown addresses in turn, and prints how far apart their medians are. */
export async function benchEnumeration(): Promise<void> {
  await withBenchDatabase(async (url) => {
    process.env['DATABASE_URL'] = url
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    await prepareDatabase(url)
    const known = Array.from({ length: ADDRESSES }, (_, place) => `known-${place}@example.org`)
    await db.member.createMany({ data: known.map((email) => ({ email })) })
    for (let turn = 0; turn < WARM_UP; turn++) await ask(`warm-up-${turn}@example.org`)
    report(await measured(known))
    await db.$disconnect()
  })
}

type Measured = { known: number[]; unknown: number[] }

/** In turn, and each first as often as the other, so that a slow moment of the machine meets both. */
async function measured(addresses: readonly string[]): Promise<Measured> {
  const took: Measured = { known: [], unknown: [] }
  for (const [place, address] of addresses.entries()) {
    const stranger = address.replace('known', 'strange')
    const order = place % 2 === 0 ? [address, stranger] : [stranger, address]
    for (const email of order) {
      const ms = await ask(email)
      took[email === address ? 'known' : 'unknown'].push(ms)
    }
  }
  return took
}

const askForMail = formAction(
  requestSignInInput,
  async (actor, input) => {
    await mustNotBeHurried('mail', { account: input.email })
    return requestSignIn(actor, input)
  },
  () => Promise.resolve(VISITOR),
)

/** What the form does between being sent and being answered; its milliseconds. */
async function ask(email: string): Promise<number> {
  const form = new FormData()
  form.set('email', email)
  const start = performance.now()
  const answer = await askForMail(IDLE, form)
  const ms = performance.now() - start
  if (answer.status !== 'done') throw new Error(`${email} was refused.`)
  return ms
}

function report({ known, unknown }: Measured): void {
  const [one, other] = [percentile(known, 0.5), percentile(unknown, 0.5)]
  say(`known:   ${known.length} addresses, median ${one.toFixed(2)} ms`)
  say(`unknown: ${unknown.length} addresses, median ${other.toFixed(2)} ms`)
  const difference = Math.abs(one - other)
  const isKept = difference < DIFFERENCE_MAX_MS
  const verdict = isKept ? 'kept' : 'MISSED'
  say(
    `${verdict}: medians differ by ${difference.toFixed(2)} ms (less than ${DIFFERENCE_MAX_MS} ms)`,
  )
  if (!isKept) process.exitCode = 1
}
