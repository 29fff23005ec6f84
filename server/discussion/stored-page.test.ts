import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { db, sql } from '@/server/db'
import { readRows } from '@/server/statements'
import { aThread } from '@/server/testing/a-thread'

import { pageSql, storedPage } from './stored-page'

const LENGTH = 5_000
/** What a page shows, and one comment and a few lookups more. */
const ROWS_MOST = 300
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
  await db.comment.createMany({
    data: answers.map((id, nth) => ({ ...keyed(nth), id, parentId })),
  })
  await db.comment.createMany({
    data: answers.map((id, nth) => ({ ...keyed(LENGTH + nth), parentId: id })),
  })
  await db.$executeRaw`ANALYZE comment`
  return { threadId, answers }
}

test(
  'a page in the middle of a long conversation reads a few rows of an index, and no more',
  { timeout: 120_000 },
  async () => {
    const { threadId, answers } = await aLongThread()
    const wish = { rootId: null, threadId, readerId: null, hidden: NOTHING_HIDDEN }
    for (const after of [null, answers[1_200] ?? '', answers.at(-5) ?? '']) {
      const page = pageSql({ ...wish, after })
      const [row] = await readRows<{ 'QUERY PLAN': [{ Plan: Node }] }>(
        sql`EXPLAIN (ANALYZE, FORMAT JSON) ${page}`,
      )
      const scans = row ? scansOf(row['QUERY PLAN'][0].Plan) : []
      const ofComments = scans.filter((scan) => scan['Relation Name'] === 'comment')
      expect(ofComments.length).toBeGreaterThan(3)
      expect(ofComments.map((scan) => scan['Node Type'])).not.toContain('Seq Scan')
      const read = ofComments.reduce((sum, scan) => sum + rowsRead(scan), 0)
      expect(read).toBeLessThan(ROWS_MOST)
    }
    const { comments, next } = await storedPage({ ...wish, after: answers[1_200] ?? '' })
    expect(comments).toHaveLength(37)
    expect(next).toBe(answers[1_220])
  },
)
