import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { MemberActor } from '@/domain/actor'
import { zipfDrawer, zipfVocabulary } from './zipf-words'

/** So many that none of them writes more in a run than the limits allow. */
const MEMBERS = 1_200
const ESSAYS = 8
const THREADS_EACH = 4
const WORDS_EACH = 60

export type TalkingHouse = { members: MemberActor[]; threads: { id: string; openingId: string }[] }

/** Fills an empty library with members whose words have stood before, and conversations about several essays. */
export async function makeTalkingHouse(client: Client): Promise<TalkingHouse> {
  const members = Array.from({ length: MEMBERS }, (_, at) => aWriter(`writer-${at}`))
  await client.query(
    `insert into member (id, email, handle, handle_skeleton)
     select id, handle || '@example.org', handle, handle from json_to_recordset($1) as m(id uuid, handle text)`,
    [JSON.stringify(members)],
  )
  const threads: TalkingHouse['threads'] = []
  await client.query(`insert into author (id, slug, name) values (gen_random_uuid(), 'one', 'One')`)
  for (let essay = 0; essay < ESSAYS; essay++) {
    const { rows } = await client.query<{ id: string }>(
      `insert into essay (id, slug, title, author_id)
       select gen_random_uuid(), $1, $1, id from author returning id`,
      [`essay-${essay}`],
    )
    for (let at = 0; at < THREADS_EACH; at++) {
      const author = members[threads.length % MEMBERS]?.id ?? ''
      threads.push(await open(client, rows[0]?.id ?? '', author))
    }
  }
  for (const [at, { id: author }] of members.entries()) {
    const thread = threads[at % threads.length]
    if (thread)
      await say(client, {
        thread: thread.id,
        parent: thread.openingId,
        author,
        words: otherWords(),
      })
  }
  await client.query('vacuum analyze')
  return { members, threads }
}

const aWriter = (handle: string): MemberActor => ({
  ...{ kind: 'member', id: randomUUID(), handle, roles: [], session: null, isSuspended: false },
})

async function open(client: Client, essay: string, author: string) {
  const id = randomUUID()
  await client.query(
    `insert into thread (id, essay_id, title, author_id) values ($1, $2, 'A conversation', $3)`,
    [id, essay, author],
  )
  return {
    id,
    openingId: await say(client, { thread: id, parent: null, author, words: otherWords() }),
  }
}

type Said = { thread: string; parent: string | null; author: string; words: string }

/** Stores a published comment in one statement, and as little as that takes. */
export async function say(
  client: Pick<Client, 'query'>,
  { thread, parent, author, words }: Said,
): Promise<string> {
  const id = randomUUID()
  await client.query({
    name: 'say',
    text: `
      with revision as (
        insert into comment_revision (id, comment_id, number, markdown, html)
        values ($5, $1, 1, $6, '<p>' || $6 || '</p>'))
      insert into comment (id, thread_id, parent_id, author_id, visibility, client_key, current_revision_id)
      values ($1, $2, $3, $4, 'PUBLISHED', gen_random_uuid(), $5)`,
    values: [id, thread, parent, author, randomUUID(), words],
  })
  return id
}

const draw = zipfDrawer(zipfVocabulary(), 3)

/** What nobody has written before, of a usual length. */
export const otherWords = (): string => `${draw(WORDS_EACH).join(' ')}.`
