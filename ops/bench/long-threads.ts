import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { seededNumbers, zipfDrawer, zipfVocabulary } from './zipf-words'

const BATCH = 500
const WORDS = 60
/** How far back the answers go that are not to the first comment. */
const REACH = 20
/** The conversations begin alike, so that their first pages can be compared. */
const SEED = 7

const COMMENTS = `
  insert into comment (id, thread_id, parent_id, author_id, visibility, client_key, created_at)
  select id, thread_id, parent_id, author_id, 'PUBLISHED', gen_random_uuid(), created_at
  from json_populate_recordset(null::comment, $1)`
const REVISIONS = `
  insert into comment_revision (id, comment_id, number, markdown, html)
  select id, comment_id, 1, markdown, html from json_populate_recordset(null::comment_revision, $1)`
const CURRENT = `
  update comment c set current_revision_id = r.id from comment_revision r
  where r.comment_id = c.id and c.id = any($1::uuid[])`

/** Fills the house with conversations of these lengths; half of their comments answer the first. Returns their ids. */
export async function makeThreads(client: Client, lengths: readonly number[]): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>('select id from essay limit 1')
  const essayId = rows[0]?.id ?? ''
  const memberId = randomUUID()
  await client.query(
    `insert into member (id, email, handle, handle_skeleton)
     values ($1, 'talker@example.org', 'talker', 'talker')`,
    [memberId],
  )
  await client.query('alter table comment disable trigger user')
  await client.query('alter table comment enable trigger comment_is_placed')
  await client.query('alter table comment enable trigger comment_is_counted')
  const vocabulary = zipfVocabulary()
  const ids: string[] = []
  for (const length of lengths) {
    const { rows: made } = await client.query<{ id: string }>(
      `insert into thread (id, essay_id, title, author_id)
       values (gen_random_uuid(), $1, 'A long conversation', $2) returning id`,
      [essayId, memberId],
    )
    const threadId = made[0]?.id ?? ''
    await fill(client, { threadId, memberId, length, draw: zipfDrawer(vocabulary, SEED) })
    ids.push(threadId)
  }
  await client.query('alter table comment enable trigger user')
  await client.query('vacuum analyze')
  return ids
}

type Wanted = {
  threadId: string
  memberId: string
  length: number
  draw: (count: number) => string[]
}

async function fill(client: Client, wanted: Wanted): Promise<void> {
  const { threadId, memberId, length, draw } = wanted
  const next = seededNumbers(SEED)
  const began = Date.now() - length * 1_000
  const ids: string[] = []
  for (let at = 0; at < length;) {
    const comments = []
    const revisions = []
    for (const end = Math.min(length, at + BATCH); at < end; at++) {
      const [id, words] = [randomUUID(), draw(WORDS).join(' ')]
      const recent = ids[Math.max(0, at - 1 - Math.floor(next() * REACH))]
      const parent = at === 0 ? null : next() < 0.5 ? ids[0] : recent
      comments.push({
        ...{ id, thread_id: threadId, parent_id: parent, author_id: memberId },
        created_at: new Date(began + at * 1_000),
      })
      revisions.push({ id: randomUUID(), comment_id: id, markdown: words, html: `<p>${words}</p>` })
      ids.push(id)
    }
    await client.query(COMMENTS, [JSON.stringify(comments)])
    await client.query(REVISIONS, [JSON.stringify(revisions)])
    await client.query(CURRENT, [comments.map(({ id }) => id)])
  }
}
