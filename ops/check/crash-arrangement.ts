import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { withConnection } from '@/ops/database/connection'

/** More than one, so that nobody writes faster than the library allows a member to. */
const WRITING_MEMBERS = 16

export type Arrangement = { threadId: string; cookies: string[] }

/** Puts members with open sessions and a conversation about an essay into the database of a running library. */
export function arrangeConversation(url: string): Promise<Arrangement> {
  const [threadId, commentId, revisionId] = Array.from({ length: 3 }, () => randomUUID())
  return withConnection(url, async (client) => {
    await client.query('begin')
    const members = []
    for (let turn = 0; turn < WRITING_MEMBERS; turn++) members.push(await arrangeMember(client))
    const memberId = members[0]?.id
    await client.query(
      `insert into thread (id, essay_id, title, author_id)
       select $1, id, 'A conversation that outlives crashes', $2 from essay order by slug limit 1`,
      [threadId, memberId],
    )
    await client.query(
      `insert into comment (id, thread_id, author_id, visibility, client_key) values ($1, $2, $3, 'PUBLISHED', $4)`,
      [commentId, threadId, memberId, randomUUID()],
    )
    await client.query(
      `insert into comment_revision (id, comment_id, number, markdown, html) values ($1, $2, 1, 'Begin.', '<p>Begin.</p>')`,
      [revisionId, commentId],
    )
    await client.query('update comment set current_revision_id = $1 where id = $2', [
      revisionId,
      commentId,
    ])
    await client.query('commit')
    return { threadId: threadId ?? '', cookies: members.map(({ cookie }) => cookie) }
  })
}

async function arrangeMember(client: Client): Promise<{ id: string; cookie: string }> {
  const id = randomUUID()
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  await client.query(
    `insert into member (id, email, handle) values ($1::uuid, $1::uuid || '@example.org', 'hand-' || left($1::text, 8))`,
    [id],
  )
  await client.query(
    `insert into session (id, member_id, token_hash, expires_at) values ($1, $2, $3, now() + '1 day')`,
    [randomUUID(), id, tokenHash],
  )
  return { id, cookie: `interleaf-session=${token}` }
}

/** How many comments each client key has made. */
export function countByKey(url: string): Promise<Map<string, number>> {
  return withConnection(url, async (client) => {
    const { rows } = await client.query<{ key: string; comments: number }>(
      'select client_key as key, count(*)::int as comments from comment group by 1',
    )
    return new Map(rows.map(({ key, comments }) => [key, comments]))
  })
}
