import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db, sql } from '@/server/db'
import { readRows } from '@/server/statements'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

import { pageSql, storedPage, type PageWish } from './stored-page'

const LENGTH = 5_000
const AT_A_TIME = 250
/** Beside the comments themselves: the root, the one after which the page begins, and answers for which there is no room. */
const LOOKUPS_MOST = 10
const NOTHING_HIDDEN = { ids: [], repliesTo: new Map<string, number>() }

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  Plans?: Node[]
}

const scansOf = (node: Node): Node[] => [
  ...(node['Relation Name'] === undefined ? [] : [node]),
  ...(node.Plans ?? []).flatMap(scansOf),
]
const rowsRead = (node: Node): number =>
  (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']

/** Half of them answer the first words, the others one of the answers each. */
async function aLongThread() {
  const { id: threadId, opening } = await aThread()
  const { id: parentId, author } = opening
  const answers = Array.from({ length: LENGTH / 2 }, () => randomUUID())
  const place = { threadId, authorId: author.id, visibility: 'PUBLISHED' } as const
  const from = Date.parse('2026-01-01T00:00:00Z')
  const at = (nth: number) => new Date(from + nth * 1_000)
  const keyed = (nth: number) => ({ ...place, clientKey: randomUUID(), createdAt: at(nth) })
  const first = answers.map((id, nth) => ({ ...keyed(nth), id, parentId }))
  const second = answers.map((id, nth) => ({ ...keyed(LENGTH + nth), parentId: id }))
  // Every row counts up its parent's answers: many at a time make one row older and older versions to walk through.
  for (const rows of [first, second])
    for (let from = 0; from < rows.length; from += AT_A_TIME)
      await db.comment.createMany({ data: rows.slice(from, from + AT_A_TIME) })
  await db.$executeRaw`ANALYZE comment`
  return { threadId, answers, author }
}

/** What a page reads, by the plan of its statement: rows of each table, and how it came to them. */
async function readBy(wish: PageWish) {
  const [row] = await readRows<{ 'QUERY PLAN': [{ Plan: Node }] }>(
    sql`EXPLAIN (ANALYZE, FORMAT JSON) ${pageSql(wish)}`,
  )
  const scans = row ? scansOf(row['QUERY PLAN'][0].Plan) : []
  const ofComments = scans.filter((scan) => scan['Relation Name'] === 'comment')
  const others = scans.filter((scan) => scan['Relation Name'] !== 'comment')
  return {
    ways: ofComments.map((scan) => scan['Node Type']),
    comments: ofComments.reduce((sum, scan) => sum + rowsRead(scan), 0),
    mostOfAnother: Math.max(...others.map(rowsRead)),
  }
}

test(
  'a page of a long conversation reads the rows that it shows, for whoever reads it, and no more',
  { timeout: 120_000 },
  async () => {
    const { threadId, answers, author } = await aLongThread()
    const wish = { rootId: null, threadId, hidden: NOTHING_HIDDEN }
    for (const readerId of [null, (await aMember()).id, author.id]) {
      for (const after of [null, answers[1_200] ?? '', answers.at(-5) ?? '']) {
        const page = { ...wish, after, readerId }
        const shown = (await storedPage(page)).comments.length
        const read = await readBy(page)
        expect(read.ways.length).toBeGreaterThan(3)
        expect(read.ways).not.toContain('Seq Scan')
        // Each is found in an index, and then read with its words.
        expect(read.comments).toBeLessThanOrEqual(2 * shown + LOOKUPS_MOST)
        expect(read.mostOfAnother).toBeLessThanOrEqual(shown + 1)
      }
    }
    const after = answers[1_200] ?? ''
    const { comments, next } = await storedPage({ ...wish, after, readerId: null })
    expect(comments).toHaveLength(37)
    expect(next).toBe(answers[1_220])
  },
)
