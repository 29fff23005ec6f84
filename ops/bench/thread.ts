import { randomBytes } from 'node:crypto'
import { startApp } from '@/ops/check/running-app'
import { withAppWishes } from '@/ops/check/with-app-wishes'
import { withConnection } from '@/ops/database/connection'
import { say } from '@/ops/say'
import { db } from '@/server/db'
import { makeThreads } from './long-threads'
import { percentile } from './percentiles'
import { startBareThread } from './start-bare-thread'
import { firstReads, pagesOpened } from './thread-lengths'
import { writeEachSecond } from './thread-writes'
import { verdict } from './verdict'
import { isInstalled, wrk } from './wrk'

const LENGTHS = [50, 500, 5_000, 50_000]
/** Conversations that nobody has read: each is asked for once. The first round of them is for both servers to warm up. */
const UNREAD = 1_000
const COLD_ROUNDS = 10
/** As `wrk` asks too: both send their words as they are. */
const PLAIN = { headers: { 'accept-encoding': 'identity' } }
const UNREAD_LENGTH = 50
const READERS = 8
const ROUNDS = 5
const SECONDS = 4
const CONNECTIONS = 32
/** As shares of what the bare server does. */
const HOT_LEAST = 8
const WRITTEN_LEAST = 5
const COLD_LEAST = 0.5

type House = { ours: string; bare: string; threads: string[]; unread: string[] }

/** How fast a conversation is served: beside a bare server, while it is written in, unread, and whatever its length. */
export async function benchThread(): Promise<void> {
  if (!isInstalled('wrk')) throw new Error('This needs wrk: apt-get install wrk')
  await withAppWishes(async (wishes) => {
    const app = await startApp(wishes)
    process.env['DATABASE_URL'] = app.databaseUrl
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    try {
      const lengths = [...LENGTHS, ...Array<number>(UNREAD).fill(UNREAD_LENGTH)]
      const ids = await withConnection(app.databaseUrl, (client) => makeThreads(client, lengths))
      const threads = ids.slice(0, LENGTHS.length)
      const ours = `${app.url}/api/threads/`
      const page = await (await fetch(`${ours}${threads.at(-1) ?? ''}`)).text()
      const { comments } = JSON.parse(page) as { comments: unknown[] }
      say(`a page: ${comments.length} comments, ${page.length} bytes`)
      const bare = await startBareThread(app.databaseUrl, comments.length)
      try {
        const house = { ours, bare: bare.url, threads, unread: ids.slice(LENGTHS.length) }
        const byLength = threads.map((id, at) => ({ id, length: LENGTHS[at] ?? 0 }))
        const kept = [
          await cold(house),
          await hot(house),
          await whileWritten(house),
          ...(await firstReads(byLength, ours)),
          ...(await pagesOpened(byLength, `${app.url}/threads/`)),
        ]
        if (!kept.every(Boolean)) process.exitCode = 1
      } finally {
        await bare.stop()
      }
    } finally {
      await db.$disconnect()
      await app.stop()
    }
  })
}

const load = (url: string) => ({ url, seconds: SECONDS, connections: CONNECTIONS })

/** Both in turn, so that whatever else the machine does falls on both. */
async function hot({ ours, bare, threads }: House): Promise<boolean> {
  const id = threads.at(-1) ?? ''
  const [own, theirs] = [[], []] as [number[], number[]]
  for (let round = 0; round < ROUNDS; round++) {
    own.push(await wrk(load(ours + id)))
    theirs.push(await wrk(load(bare + id)))
  }
  return compared('hot', HOT_LEAST, [own, theirs])
}

/** A comment each second to the very conversation that is read. */
async function whileWritten({ ours, bare, threads }: House): Promise<boolean> {
  const id = threads.at(-1) ?? ''
  const [own, theirs] = [[], []] as [number[], number[]]
  for (let round = 0; round < ROUNDS; round++) {
    const writing = new AbortController()
    const written = writeEachSecond(id, writing.signal)
    own.push(await wrk(load(ours + id)))
    theirs.push(await wrk(load(bare + id)))
    writing.abort()
    await written
  }
  return compared('under one write a second', WRITTEN_LEAST, [own, theirs])
}

/** Each conversation is asked for once of each server, by some readers at a time. */
async function cold({ ours, bare, unread }: House): Promise<boolean> {
  const [own, theirs] = [[], []] as [number[], number[]]
  const share = unread.length / COLD_ROUNDS
  for (let round = 0; round < COLD_ROUNDS; round++) {
    const ids = unread.slice(round * share, (round + 1) * share)
    own.push(await ratePerSecond(ids.map((id) => ours + id)))
    theirs.push(await ratePerSecond(ids.map((id) => bare + id)))
  }
  return compared('cold', COLD_LEAST, [own.slice(1), theirs.slice(1)])
}

async function ratePerSecond(addresses: string[]): Promise<number> {
  const [began, count] = [performance.now(), addresses.length]
  const reader = async () => {
    for (let url = addresses.pop(); url; url = addresses.pop()) {
      const response = await fetch(url, PLAIN)
      if (!response.ok) throw new Error(`${url}: ${response.status}`)
      await response.arrayBuffer()
    }
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  return (count * 1_000) / (performance.now() - began)
}

function compared(name: string, least: number, [ours, theirs]: [number[], number[]]): boolean {
  const [own, bare] = [percentile(ours, 0.5), percentile(theirs, 0.5)]
  const ratio = own / bare
  const figures = `${Math.round(own)} /s, bare ${Math.round(bare)} /s`
  return verdict(ratio >= least, `${name}: ${figures}: ${ratio.toFixed(2)} × (at least ${least})`)
}
