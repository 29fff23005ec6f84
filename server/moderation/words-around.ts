import 'server-only'
import type { CaseView } from '@/domain/moderation/case'
import { sql } from '@/server/db'
import { readRows } from '@/server/statements'

import { saidNearby } from './said-nearby'

/** Whoever answers at such a depth is shown the nearest of what they answer, and the first of all. */
const ANSWERED_MAX = 20
const AROUND = 3

type Place = { id: string; threadId: string; parentId: string | null; createdAt: Date }
type Row = { id: string; part: 'answered' | 'before' | 'after'; place: number }

/** What a comment answers, step by step from the beginning, and what was said just before and after it. */
export async function wordsAround(of: Place): Promise<Pick<CaseView, 'answered' | 'around'>> {
  const rows = await readRows<Row>(sql`
    WITH RECURSIVE above AS (
      SELECT id, parent_id, 1 AS step FROM comment WHERE id = ${of.parentId}::uuid
      UNION ALL
      SELECT c.id, c.parent_id, a.step + 1 FROM comment c JOIN above a ON c.id = a.parent_id
      WHERE a.step < ${ANSWERED_MAX}::int
    ), before AS (
      SELECT id, created_at FROM comment
      WHERE thread_id = ${of.threadId}::uuid AND (created_at, id) < (${of.createdAt}::timestamptz, ${of.id}::uuid)
        AND id NOT IN (SELECT id FROM above)
      ORDER BY created_at DESC, id DESC LIMIT ${AROUND}::int
    ), after AS (
      SELECT id, created_at FROM comment
      WHERE thread_id = ${of.threadId}::uuid AND (created_at, id) > (${of.createdAt}::timestamptz, ${of.id}::uuid)
      ORDER BY created_at, id LIMIT ${AROUND}::int
    )
    SELECT id, 'answered' AS part, -step AS place FROM above
    UNION ALL SELECT id, 'before', row_number() OVER (ORDER BY created_at, id)::int FROM before
    UNION ALL SELECT id, 'after', row_number() OVER (ORDER BY created_at, id)::int FROM after
    ORDER BY place`)
  const said = await saidNearby(rows.map(({ id }) => id))
  const part = (name: Row['part']) =>
    rows.filter((row) => row.part === name).flatMap(({ id }) => said.get(id) ?? [])
  return { answered: part('answered'), around: { before: part('before'), after: part('after') } }
}
