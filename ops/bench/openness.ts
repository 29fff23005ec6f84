import { randomBytes } from 'node:crypto'

import { withConnection } from '@/ops/database/connection'
import { prepareDatabase } from '@/ops/migrate/prepare-database'
import { say } from '@/ops/say'
import { db } from '@/server/db'
import { metrics } from '@/server/moderation/metrics'
import { publicLog } from '@/server/moderation/public-log'
import { teamNumbers } from '@/server/moderation/team-numbers'
import { transparencyOf } from '@/server/moderation/transparency'
import { aModerator } from '@/server/testing/a-moderator'
import { aThread } from '@/server/testing/a-thread'

import { percentile } from './percentiles'
import { withBenchDatabase } from './with-bench-database'

const DECISIONS = 20_000
const RUNS = 20
const DEEP_PAGE = 100
const FIRST = { before: null, rule: null }

/** Reads what is public of moderation, and the team's numbers, from a long log of its own, and prints how long each takes. */
export async function benchOpenness(): Promise<void> {
  await withBenchDatabase(async (url) => {
    process.env['DATABASE_URL'] = url
    process.env.AUTH_SECRET = randomBytes(32).toString('hex')
    await prepareDatabase(url)
    const thread = await aThread()
    const moderator = await aModerator()
    await withConnection(url, async (client) => {
      // Triggers count one conversation up 20,000 times, which is not what is measured.
      await client.query('set session_replication_role = replica')
      await client.query(LONG_LOG, [thread.id, thread.opening.author.id, moderator.id, DECISIONS])
      await client.query('vacuum analyze')
    })
    say(`${DECISIONS} decisions over two years, twelve checks each`)
    const year = new Date().getUTCFullYear()
    await measured('public log, first page', () => publicLog(FIRST))
    const deep = await placeOfPage(DEEP_PAGE)
    await measured('public log, page 100', () => publicLog({ ...FIRST, before: deep }))
    await measured('public log, one rule', () => publicLog({ ...FIRST, rule: 'kind' }))
    await measured('transparency of a year', () => transparencyOf(year))
    await measured('numbers of the team', () => teamNumbers(moderator))
    await measured('metrics', () => metrics('bench', new Date()))
    await db.$disconnect()
  })
}

/** As a reader comes there: from page to page. */
async function placeOfPage(page: number): Promise<string | null> {
  let before: string | null = null
  for (let passed = 1; passed < page; passed++)
    before = (await publicLog({ ...FIRST, before })).earlier
  return before
}

async function measured(what: string, work: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  await work()
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  const [half, most] = [percentile(times, 0.5), percentile(times, 0.95)]
  say(`${what}: median ${half.toFixed(1)} ms, p95 ${most.toFixed(1)} ms`)
}

/** Held comments of one member, each decided by one moderator an hour later, one in twenty reported as well. */
const LONG_LOG = `
  WITH said AS (
    INSERT INTO comment (id, thread_id, author_id, visibility, client_key, created_at, parent_id)
    SELECT gen_random_uuid(), $1::uuid, $2::uuid, 'PUBLISHED', gen_random_uuid(),
      now() - interval '2 years' * (n::float8 / $4::int),
      (SELECT id FROM comment WHERE thread_id = $1::uuid AND parent_id IS NULL)
    FROM generate_series(1, $4::int) n RETURNING id, created_at
  ), worded AS (
    INSERT INTO comment_revision (id, comment_id, number, markdown, html, created_at)
    SELECT gen_random_uuid(), id, 1, 'x', 'x', created_at FROM said RETURNING id, comment_id, created_at
  ), checked AS (
    INSERT INTO check_result (id, revision_id, "check", rule_version, verdict, created_at)
    SELECT gen_random_uuid(), w.id, 'check-' || k, 1,
      (CASE WHEN k = 1 THEN 'HOLD' ELSE 'PASS' END)::check_verdict, w.created_at
    FROM worded w, generate_series(1, 12) k
  ), brought AS (
    INSERT INTO "case" (id, comment_id, state, sources, created_at, closed_at)
    SELECT gen_random_uuid(), comment_id, 'CLOSED', ARRAY['HELD']::case_source[], created_at,
      created_at + interval '1 hour' FROM worded RETURNING id, comment_id, created_at
  ), numbered AS (
    SELECT b.*, w.id AS revision_id, row_number() OVER (ORDER BY b.created_at) AS n
    FROM brought b JOIN worded w USING (comment_id)
  ), reported AS (
    INSERT INTO report (id, case_id, reporter_id, revision_id, reason, created_at)
    SELECT gen_random_uuid(), id, $3::uuid, revision_id, 'SPAM', created_at FROM numbered WHERE n % 20 = 0
  )
  INSERT INTO decision (id, number, kind, case_id, comment_id, revision_id, decider_id, author_id, rule,
    state_before, state_after, request_key, created_at)
  SELECT gen_random_uuid(), n, (CASE n % 3 WHEN 0 THEN 'REMOVE' ELSE 'APPROVE' END)::decision_kind, id, comment_id,
    revision_id, $3::uuid, $2::uuid, CASE n % 3 WHEN 0 THEN 'kind' END, 'PENDING', 'PUBLISHED',
    gen_random_uuid(), created_at + interval '1 hour'
  FROM numbered ORDER BY created_at`
