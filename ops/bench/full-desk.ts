import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { MemberActor } from '@/domain/actor'
import type { TalkingHouse } from './talking-house'

export const BENCH_RULE = { id: 'kind', title: 'Be kind to people you do not know' }

export type WaitingCase = { caseId: string; revisionId: string }

const COMMENTS = `
  insert into comment (id, thread_id, parent_id, author_id, visibility, client_key, created_at)
  select c.id, c.thread_id, c.parent_id, c.author_id, c.visibility, gen_random_uuid(), c.created_at
  from json_populate_recordset(null::comment, $1) c`
const REVISIONS = `
  insert into comment_revision (id, comment_id, number, markdown, html)
  select current_revision_id, id, 1, 'Words of comment ' || id, '<p>Words of comment ' || id || '</p>'
  from json_populate_recordset(null::comment, $1)`
const CURRENT = `
  update comment c set current_revision_id = w.current_revision_id
  from json_populate_recordset(null::comment, $1) w where w.id = c.id`
const CASES = `
  insert into "case" (id, comment_id, state, sources, priority, created_at, closed_at)
  select gen_random_uuid(), w.id, (case when c.at < $2 then 'OPEN' else 'CLOSED' end)::case_state,
    array[case when c.at % 3 = 0 then 'REPORTED' else 'HELD' end]::case_source[],
    case when c.at % 3 = 0 then 30 + 10 * (c.at % 4) else 35 end, w.created_at,
    case when c.at < $2 then null else now() end
  from json_to_recordset($1) as c(id uuid, at int) join comment w on w.id = c.id`
const REPORTS = `
  insert into report (id, case_id, reporter_id, revision_id, reason)
  select gen_random_uuid(), c.id, $1::uuid, w.current_revision_id, 'HOSTILE'
  from "case" c join comment w on w.id = c.comment_id where 'REPORTED' = any(c.sources)`

/** So many open cases, as many that were closed before, and a moderator, in a house where people talk. */
export async function makeFullDesk(
  client: Client,
  { members, threads }: TalkingHouse,
  open: number,
): Promise<{ moderator: MemberActor; waiting: WaitingCase[] }> {
  const rows = Array.from({ length: 2 * open }, (_, at) => {
    const thread = threads[at % threads.length]
    return {
      ...{ id: randomUUID(), at, thread_id: thread?.id, parent_id: thread?.openingId },
      ...{ author_id: members[at % (members.length - 1)]?.id, current_revision_id: randomUUID() },
      visibility: at % 3 === 0 ? 'PUBLISHED' : 'PENDING',
      created_at: new Date(Date.now() - at * 60_000),
    }
  })
  const all = JSON.stringify(rows)
  await client.query('alter table comment disable trigger user')
  await client.query(COMMENTS, [all])
  await client.query(REVISIONS, [all])
  await client.query(CURRENT, [all])
  await client.query('alter table comment enable trigger user')
  await client.query(CASES, [all, open])
  await client.query(REPORTS, [members.at(-1)?.id])
  await client.query('update library set rules = $1 where id = 1', [JSON.stringify([BENCH_RULE])])
  const moderator = await aModerator(client)
  await client.query('vacuum analyze')
  const { rows: waiting } = await client.query<WaitingCase>(`
    select c.id as "caseId", w.current_revision_id as "revisionId" from "case" c
    join comment w on w.id = c.comment_id where c.state <> 'CLOSED'`)
  return { moderator, waiting }
}

async function aModerator(client: Client): Promise<MemberActor> {
  const id = randomUUID()
  await client.query(
    `insert into member (id, email, handle, handle_skeleton, roles)
     values ($1, 'warden@example.org', 'warden', 'warden', array['MODERATOR']::role[])`,
    [id],
  )
  const session = { session: null, isSuspended: false }
  return { kind: 'member', id, handle: 'warden', roles: ['MODERATOR'], ...session }
}
