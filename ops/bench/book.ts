import { randomBytes } from 'node:crypto'
import type { MemberActor } from '@/domain/actor'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { withConnection } from '@/ops/database/connection'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { say } from '@/ops/say'
import { bookPage } from '@/server/bookmarks/book-page'
import { bookChoices, colourWordsOf } from '@/server/bookmarks/queries'
import { revisitOf } from '@/server/bookmarks/revisit-of'
import { db } from '@/server/db'
import { makeKeptBook } from './kept-book'
import { percentile } from './percentiles'
import { withBenchDatabase } from './with-bench-database'

const KEPT = 10_000
const WARM_UP = 3
const ROUNDS = 15
const FIRST_MOST_MS = 50
const FILTER_MOST_MS = 100

/** What is asked of the book; the first is its first page. */
const ASKED: readonly (readonly [name: string, asked: Record<string, string>])[] = [
  ['first page', {}],
  ['essay', { essay: 'essay-7' }],
  ['concept', { concept: 'concept-3' }],
  ['mark', { colour: 'SKY' }],
  ['state: reworded', { state: 'REWORDED' }],
  ['state: gone', { state: 'GONE' }],
  ['days', { since: '2021-03-01', until: '2021-04-01' }],
  ['words, frequent', { q: 'love' }],
  ['words, two', { q: 'harbour letter' }],
  ['words and mark and state', { q: 'mirror', colour: 'ROSE', state: 'UNCHANGED' }],
  ['by place', { order: 'place' }],
  ['last seen first', { order: 'seen' }],
  ['longest not seen first', { order: 'unseen' }],
]

/** How long the book of a member with very many bookmarks takes at the server, by what they look for. */
export async function benchBook(): Promise<void> {
  await withBenchDatabase(async (url) => {
    process.env['DATABASE_URL'] = url
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    await prepareDatabase(url)
    const { memberId } = await withConnection(url, (client) => makeKeptBook(client, KEPT))
    const member: MemberActor = {
      ...{ kind: 'member', id: memberId, handle: 'keeper', roles: [] },
      ...{ session: null, isSuspended: false },
    }
    const kept: boolean[] = []
    for (const [name, asked] of ASKED) kept.push(await measured(member, name, asked))
    kept.push(await measured(member, 'by place, page 2', await secondPage(member)))
    if (!kept.every(Boolean)) process.exitCode = 1
    await db.$disconnect()
  })
}

/** All that the page asks for. */
const page = (member: MemberActor, asked: Record<string, string>) =>
  Promise.all([
    bookPage(member, readBookFilter(asked)),
    bookChoices(member),
    colourWordsOf(member),
    revisitOf(member),
  ])

async function secondPage(member: MemberActor): Promise<Record<string, string>> {
  const [{ next }] = await page(member, { order: 'place' })
  return { order: 'place', after: next ?? '' }
}

async function measured(
  member: MemberActor,
  name: string,
  asked: Record<string, string>,
): Promise<boolean> {
  const most = name === 'first page' ? FIRST_MOST_MS : FILTER_MOST_MS
  const times: number[] = []
  let found = 0
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const start = performance.now()
    const [{ essays }] = await page(member, asked)
    if (round >= 0) times.push(performance.now() - start)
    found = essays.reduce((sum, { bookmarks }) => sum + bookmarks.length, 0)
  }
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  const verdict = median <= most ? 'kept' : 'MISSED'
  say(
    `${name.padEnd(28)}${String(found).padStart(4)} found  median ${median.toFixed(1).padStart(7)} ms (at most ${most})  p95 ${p95.toFixed(1).padStart(7)} ms  ${verdict}`,
  )
  return median <= most && found > 0
}
