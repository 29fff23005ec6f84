import { randomBytes, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { Pool } from 'pg'
import { withConnection } from '@/ops/database/connection'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { say as print } from '@/ops/say'
import { db } from '@/server/db'
import type { PostedComment } from '@/server/discussion/add-comment'
import { postComment } from '@/server/discussion/post-comment'
import { percentile } from './percentiles'
import { makeTalkingHouse, otherWords, say, type TalkingHouse } from './talking-house'
import { withBenchDatabase } from './with-bench-database'
import { verdict } from './verdict'

const WRITERS = [1, 8, 32]
const ROUNDS = 5
const ROUND_MS = 3_000
const LONG_MS = 60_000
const LOOK_MS = 2_000
const CONNECTIONS = 10
const LEAST = 0.25
const P99_MOST = 5
/** The check of repeated words lets the first few pass. */
const SAID_BEFORE = 10
const GROWTH_MOST = 1.1

type Write<Done = unknown> = (nth: number) => Promise<Done>
type Writing = { times: number[]; failures: unknown[] }

/**
 * How fast comments are posted, by the whole path (limits, checks, the transaction with notifications and outbox), beside
 * one statement that stores the same comment in the same tables, between BEGIN and COMMIT, with synchronous_commit = on.
 */
export async function benchWrite(): Promise<void> {
  await withBenchDatabase(async (url) => {
    process.env['DATABASE_URL'] = url
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    await prepareDatabase(url)
    const house = await withConnection(url, makeTalkingHouse)
    const pool = new Pool({ connectionString: url, max: CONNECTIONS })
    try {
      const [ours, bare] = [mustBeHeld(byTheHouse(house, otherWords), false), byItself(house, pool)]
      const kept: boolean[] = []
      for (const writers of WRITERS) kept.push(await compared(writers, ours, bare))
      kept.push(...(await longWriting(ours)))
      const repeated = otherWords()
      await tellOfHeld(byTheHouse(house, () => repeated))
      if (!kept.every(Boolean)) process.exitCode = 1
    } finally {
      await pool.end()
      await db.$disconnect()
    }
  })
}

/** Whoever's turn it is, in the conversation whose turn it is: no two of the 32 are the same at one time. */
const turn = <One>(all: readonly One[], nth: number): One => {
  const one = all[nth % all.length]
  if (one === undefined) throw new Error('an empty house')
  return one
}

const byTheHouse =
  ({ members, threads }: TalkingHouse, words: () => string): Write<PostedComment> =>
  (nth) =>
    postComment(turn(members, nth), {
      clientKey: randomUUID(),
      threadId: turn(threads, nth).id,
      parentId: turn(threads, nth).openingId,
      words: words(),
    })

/** Words that the checks hold take another way: they must not slip in among those that are published. */
const mustBeHeld =
  (ours: Write<PostedComment>, expected: boolean): Write =>
  async (nth) => {
    const { isHeld } = await ours(nth)
    if (isHeld !== expected) throw new Error(isHeld ? 'Held by a check.' : 'Held by no check.')
  }

const byItself =
  ({ members, threads }: TalkingHouse, pool: Pool): Write =>
  async (nth) => {
    const { id: thread, openingId: parent } = turn(threads, nth)
    const client = await pool.connect()
    try {
      await client.query('begin')
      await say(client, { thread, parent, author: turn(members, nth).id, words: otherWords() })
      await client.query('commit')
    } finally {
      client.release()
    }
  }

/** Both in turn, so that whatever else the machine does falls on both. */
async function compared(writers: number, ours: Write, bare: Write): Promise<boolean> {
  const [own, theirs] = [[], []] as [number[], number[]]
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await rate(ours, writers))
    theirs.push(await rate(bare, writers))
  }
  const [median, bareMedian] = [percentile(own, 0.5), percentile(theirs, 0.5)]
  const ratio = median / bareMedian
  return verdict(
    ratio >= LEAST,
    `${writers} writers: ${median.toFixed(0)} /s, bare ${bareMedian.toFixed(0)} /s: ${ratio.toFixed(2)} × (at least ${LEAST})`,
  )
}

/** What a flood of the same words costs: each is a case, and a decision in the one chain. No bound is set to it. */
async function tellOfHeld(ours: Write<PostedComment>): Promise<void> {
  const writers = WRITERS.at(-1) ?? 1
  for (let times = 0; times < SAID_BEFORE; times++) await ours(written++)
  const held = await rate(mustBeHeld(ours, true), writers)
  print(`told: ${held.toFixed(0)} /s held, ${writers} writers`)
}

async function rate(write: Write, writers: number): Promise<number> {
  const { times, failures } = await writing(write, writers, ROUND_MS)
  if (failures.length > 0) throw failures[0]
  return (times.length * 1_000) / ROUND_MS
}

let written = 0

/** So many write at a time, each the next as soon as the last is stored. Times in milliseconds. */
async function writing(write: Write, writers: number, ms: number): Promise<Writing> {
  const done: Writing = { times: [], failures: [] }
  const end = performance.now() + ms
  const writer = async () => {
    while (performance.now() < end) {
      const began = performance.now()
      try {
        await write(written++)
        done.times.push(performance.now() - began)
      } catch (problem) {
        done.failures.push(problem)
      }
    }
  }
  await Promise.all(Array.from({ length: writers }, writer))
  return done
}

/** The most writers for a minute: nothing fails, nobody waits much longer than the others, and no memory is kept. */
async function longWriting(ours: Write): Promise<boolean[]> {
  const heap: number[] = []
  const ending = new AbortController()
  const looking = look(heap, ending.signal)
  const { times, failures } = await writing(ours, WRITERS.at(-1) ?? 1, LONG_MS)
  ending.abort()
  await looking
  const [median, late] = [percentile(times, 0.5), percentile(times, 0.99)]
  const third = Math.floor(heap.length / 3)
  const growth = percentile(heap.slice(-third), 0.5) / percentile(heap.slice(third, -third), 0.5)
  if (failures.length > 0) print(String(failures[0]))
  return [
    verdict(
      failures.length === 0,
      `${times.length} written in a minute, ${failures.length} failed`,
    ),
    verdict(
      late <= P99_MOST * median,
      `median ${median.toFixed(0)} ms, 99th percentile ${late.toFixed(0)} ms (at most ${P99_MOST} ×)`,
    ),
    verdict(
      growth <= GROWTH_MOST,
      `memory in the last third: ${growth.toFixed(2)} × that of the second (at most ${GROWTH_MOST})`,
    ),
  ]
}

/** Memory in use after what nobody needs is thrown away. */
async function look(heap: number[], signal: AbortSignal): Promise<void> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  while (!signal.aborted) {
    await sleep(LOOK_MS)
    collect()
    heap.push(process.memoryUsage().heapUsed)
  }
}
