import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { Prisma, PrismaClient } from '@/prisma/client/client'
import { config } from './config'
import { askedInTurn } from './in-turn'
import { log } from './log'
import { triedAgain } from './tried-again'

const CONNECTIONS_MAX = 10
const READING_CONNECTIONS_MAX = 4
const WRITING_CONNECTIONS_MAX = 6
const CONNECT_TIMEOUT_MS = 5_000
const STATEMENT_TIMEOUT_MS = 10_000
/** A crowd on one thread waits for connections; it is not turned away after Prisma's own two seconds. */
const TRANSACTION_BOUNDS = { maxWait: 15_000, timeout: 15_000 }
/** A statement that begins so is planned once by each connection, under that name, not each time it is asked. */
const KEPT_STATEMENT = /^\s*\/\* kept: ([a-z-]+) \*\//

type Connected = Awaited<ReturnType<PrismaPg['connect']>>

export type { CaseState, DecisionKind } from '@/prisma/client/enums'
export type { Prisma }
export type Sql = Prisma.Sql
/** A part of a statement, its values apart from its words. */
export const { sql } = Prisma
export type Transaction = Prisma.TransactionClient

const slot = Symbol.for('interleaf.db')
const store = globalThis as unknown as Record<symbol, PrismaClient | undefined>

type Pools = { asked: ReturnType<Connected['underlyingDriver']>; reading: Pool; writing: Pool }

/**
 * The pool that Prisma's client of this process asks, and those that go past it; none before its first question. Next's
 * bundles hold several copies of this file, which share them, as they share the client.
 */
const poolsSlot = Symbol.for('interleaf.pools')
const opened = globalThis as unknown as Record<symbol, Pools | undefined>

/** The one Prisma client of this process. The address is read at the first query, so building needs no database. */
export const db: PrismaClient = (store[slot] ??= discreet(
  new PrismaClient({
    adapter: { provider: 'postgres', adapterName: '@prisma/adapter-pg', connect },
  }),
))

/**
 * The pool of those kept statements that readers wait for. Its connections plan each once: PostgreSQL would else plan it
 * anew for the first five readers of each, which costs more than to find the rows.
 */
export const readingPool = async (): Promise<Pool> => (await openPools()).reading

/**
 * The pool of transactions that go past Prisma: see `statements.ts`. Its connections are few: writers who wait here hold no
 * row that others wait for. As those of `readingPool`, they send at once what is asked at once.
 */
export const writingPool = async (): Promise<Pool> => (await openPools()).writing

async function openPools(): Promise<Pools> {
  const known = opened[poolsSlot]
  if (known && !known.asked.ended) return known
  await db.$connect()
  const pools = opened[poolsSlot]
  if (!pools) throw new Error('Prisma connected without a pool')
  return pools
}

/** The name under which a statement is planned once, if it bears one. */
export const keptName = (text: string): string | undefined => KEPT_STATEMENT.exec(text)?.[1]

/** Prisma prints all values of a query that it finds at fault: a private note would stand in the log. This one does not. */
function discreet(client: PrismaClient): PrismaClient {
  return client.$extends({
    query: {
      $allOperations: async ({ model, operation, args, query }) => {
        try {
          return (await query(args)) as unknown
        } catch (problem) {
          if (!(problem instanceof Prisma.PrismaClientValidationError)) throw problem
          const sentence = problem.message.trim().split('\n').at(-1) ?? ''
          // eslint-disable-next-line preserve-caught-error -- the cause is what must not be printed
          throw new Error(`${model ?? 'raw'}.${operation} was asked wrongly: ${sentence}`)
        }
      },
    },
  }) as unknown as PrismaClient
}

/** Runs the work in one transaction, again (three times at most) when the database reports a conflict with another. */
export const transaction = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> =>
  triedAgain(() => db.$transaction(work, TRANSACTION_BOUNDS))

async function connect() {
  const bounds = {
    connectionString: config().databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
  }
  const adapter = new PrismaPg(
    { ...bounds, max: CONNECTIONS_MAX },
    { statementNameGenerator: ({ sql }) => keptName(sql) ?? '' },
  )
  const connected = await adapter.connect()
  const start = connected.startTransaction.bind(connected)
  connected.startTransaction = async (isolation) => askedInTurn(await start(isolation))
  const past = { ...bounds, options: '-c plan_cache_mode=force_generic_plan', pipeline: true }
  const reading = new Pool({ ...past, max: READING_CONNECTIONS_MAX })
  const writing = new Pool({ ...past, max: WRITING_CONNECTIONS_MAX })
  for (const pool of [reading, writing]) pool.on('error', noteLost)
  opened[poolsSlot] = { asked: connected.underlyingDriver(), reading, writing }
  const dispose = connected.dispose.bind(connected)
  connected.dispose = () =>
    Promise.all([reading.end(), writing.end(), dispose()]).then(() => undefined)
  return connected
}

/** One that breaks while nobody asks it is replaced by the next that is needed. */
const noteLost = (problem: Error): void => {
  log.warn({ problem: problem.message }, 'a connection broke')
}
