import { randomBytes } from 'node:crypto'
import type { MemberActor } from '@/domain/actor'
import { readBookFilter } from '@/domain/bookmarks/book-filter'
import { idsIn } from '@/domain/bookmarks/kept'
import { withConnection } from '@/ops/database/connection'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { say } from '@/ops/say'
import { bookPage } from '@/server/bookmarks/book-page'
import { collectionNames } from '@/server/bookmarks/collection-queries'
import { bookChoices, colourWordsOf } from '@/server/bookmarks/queries'
import { revisitOf } from '@/server/bookmarks/revisit-of'
import { shelfOf } from '@/server/bookmarks/shelf-queries'
import { db } from '@/server/db'
import { makeKeptBook } from './kept-book'
import type { KeptShelf } from './kept-shelf'
import { percentile } from './percentiles'
import { withBenchDatabase } from './with-bench-database'

const KEPT = 10_000
const WARM_UP = 3
const ROUNDS = 15
const FIRST_MOST_MS = 50
const FILTER_MOST_MS = 100

type Asked = Record<string, string>

/** What is asked of the book; the first is its first page. */
const askedOf = ({
  largest,
  small,
}: KeptShelf): readonly (readonly [name: string, asked: Asked])[] => [
  ['first page', {}],
  ['essay', { essay: 'essay-7' }],
  ['concept', { concept: 'concept-3' }],
  ['mark', { colour: 'SKY' }],
  ['state: reworded', { state: 'REWORDED' }],
  ['state: gone', { state: 'GONE' }],
  ['collection', { collection: largest }],
  ['collection, small', { collection: small }],
  ['collection by place', { collection: largest, order: 'place' }],
  ['collection and words', { collection: largest, q: 'love' }],
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
    const { memberId, shelf } = await withConnection(url, (client) => makeKeptBook(client, KEPT))
    const member: MemberActor = {
      ...{ kind: 'member', id: memberId, handle: 'keeper', roles: [] },
      ...{ session: null, isSuspended: false },
    }
    const kept: boolean[] = []
    for (const [name, asked] of askedOf(shelf)) kept.push(await measured(member, name, asked))
    kept.push(await measured(member, 'by place, page 2', await secondPage(member)))
    if (!kept.every(Boolean)) process.exitCode = 1
    await db.$disconnect()
  })
}

/** All that the page asks for, in its order, once it knows who asks. */
async function page(member: MemberActor, asked: Asked) {
  const [found] = await Promise.all([
    bookPage(member, readBookFilter(asked)),
    bookChoices(member),
    colourWordsOf(member),
    collectionNames(member),
    revisitOf(member),
  ])
  const shelves = await shelfOf(member, idsIn(found))
  const beside = [...shelves.values()].flatMap((one) => [...one.collections, ...one.seeAlso])
  return { ...found, beside: beside.length }
}

async function secondPage(member: MemberActor): Promise<Asked> {
  const { next } = await page(member, { order: 'place' })
  return { order: 'place', after: next ?? '' }
}

async function measured(member: MemberActor, name: string, asked: Asked): Promise<boolean> {
  const most = name === 'first page' ? FIRST_MOST_MS : FILTER_MOST_MS
  const times: number[] = []
  let [found, shelved] = [0, 0]
  for (let round = -WARM_UP; round < ROUNDS; round += 1) {
    const start = performance.now()
    const { essays, beside } = await page(member, asked)
    if (round >= 0) times.push(performance.now() - start)
    shelved = beside
    found = essays.reduce((sum, { bookmarks }) => sum + bookmarks.length, 0)
  }
  const [median, p95] = [percentile(times, 0.5), percentile(times, 0.95)]
  const isKept = median <= most && found > 0 && shelved > 0
  const verdict = isKept ? 'kept' : 'MISSED'
  say(
    `${name.padEnd(28)}${String(found).padStart(4)} found, ${String(shelved).padStart(3)} beside  median ${median.toFixed(1).padStart(7)} ms (at most ${most})  p95 ${p95.toFixed(1).padStart(7)} ms  ${verdict}`,
  )
  return isKept
}
