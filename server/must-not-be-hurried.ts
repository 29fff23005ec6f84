import 'server-only'
import { Pool } from 'pg'
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'

import { rulesOf, type Door, type Limit } from '@/domain/accounts/door'
import { networkOf } from '@/domain/accounts/network'
import { waitingWords } from '@/domain/accounts/waiting-words'
import { TooMany } from '@/domain/too-many'

import { derivedSecret } from './auth/token'
import { config } from './config'

/** Who is at the door: the address they ask from, and the account (member id or e-mail address) they ask for. */
export type Knocking = { address?: string; account?: string }

const CONNECTIONS_MAX = 2
const TIMEOUT_MS = 2_000

/**
 * Counts one try at the door, and throws `TooMany` when there were too many, by address or by account. Only keyed hashes
 * of either are stored. While the database does not count, each process counts for itself with the same limits: whoever
 * guesses gains a few tries at most, and nobody is shut out.
 */
export async function mustNotBeHurried(door: Door, { address, account }: Knocking): Promise<void> {
  const rules = rulesOf(door)
  if (rules.address && address !== undefined)
    await count(door, rules.address, ['address', networkOf(address)])
  if (rules.account && account !== undefined) await count(door, rules.account, ['account', account])
}

type Counted = [kind: 'address' | 'account', who: string]

async function count(door: Door, limit: Limit, [kind, who]: Counted): Promise<void> {
  const key = derivedSecret(`limit of ${door} by ${kind}`, who).toString('base64url')
  try {
    await limiterOf(`${door} ${kind}`, limit).consume(key)
  } catch (problem) {
    if (!(problem instanceof RateLimiterRes)) throw problem
    const seconds = problem.msBeforeNext / 1000
    throw new TooMany(`Wait ${waitingWords(seconds)}, then ${rulesOf(door).then}`, seconds)
  }
}

const limiters = new Map<string, RateLimiterAbstract>()

function limiterOf(name: string, { times, withinMs }: Limit): RateLimiterAbstract {
  const known = limiters.get(name)
  if (known) return known
  const bounds = { points: times, duration: withinMs / 1000, keyPrefix: '' }
  const limiter = new RateLimiterPostgres({
    ...bounds,
    storeClient: pool(),
    storeType: 'pool',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(bounds),
  })
  limiters.set(name, limiter)
  return limiter
}

let opened: Pool | null = null

/** Connections of their own: tries are counted whatever becomes of the transaction they belong to. */
function pool(): Pool {
  if (opened) return opened
  opened = new Pool({
    connectionString: config().databaseUrl,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: TIMEOUT_MS,
    statement_timeout: TIMEOUT_MS,
    // A try that a power cut forgets is no harm; one that waits for the disk would hold up whoever writes.
    options: '-c synchronous_commit=off',
    allowExitOnIdle: true,
  })
  // A connection that breaks while it rests must not end the process; the next try opens another.
  opened.on('error', () => undefined)
  return opened
}
