import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { seededNumbers, zipfDrawer, zipfVocabulary } from './zipf-words'

const ESSAYS = 2_000
const BLOCKS = 50
const BLOCK_WORDS = 50
const AUTHORS = 40
const SERIES = 60
const CONCEPTS = 100
const MEMBERS = 1_000
const THREADS_PER_ESSAY = 10
const COMMENTS_PER_THREAD = 10
const COMMENT_WORDS = 40
const BATCH = 2_000
const VISIBILITIES = ['PENDING', 'LIMITED', 'REMOVED']

/** What a benchmark may know of the library that was made. */
export type LargeLibrary = { words: string[]; titles: string[]; firstBlock: string; note: string }

/** Fills an empty, migrated database: always the same words, in frequencies like those of a language. */
export async function makeLargeLibrary(client: Client): Promise<LargeLibrary> {
  const words = zipfVocabulary()
  const draw = zipfDrawer(words, 1)
  await client.query(`update library set language = 'en', name = 'A large library'`)
  await client.query(PEOPLE, [AUTHORS, SERIES, CONCEPTS, MEMBERS, draw(CONCEPTS * 40)])
  const titles: string[] = []
  let firstBlock = ''
  for (let number = 1; number <= ESSAYS; number += 1) {
    const title = sentence(draw(4))
    const lines = Array.from({ length: BLOCKS }, () => `${sentence(draw(BLOCK_WORDS))}.`)
    titles.push(title)
    firstBlock ||= lines[0] ?? ''
    await client.query(ESSAY, [number, title, lines.join('\n'), number % AUTHORS, number % SERIES])
  }
  await makeComments(client, draw)
  const comments = ESSAYS * THREADS_PER_ESSAY * COMMENTS_PER_THREAD
  const note = `${ESSAYS} essays of ${BLOCKS} passages and ${BLOCKS * BLOCK_WORDS} words, ${comments} comments of ${COMMENT_WORDS} words`
  return { words, titles, firstBlock, note }
}

const sentence = (words: readonly string[]) =>
  words.join(' ').replace(/^./, (letter) => letter.toUpperCase())

async function makeComments(client: Client, draw: (count: number) => string[]) {
  const next = seededNumbers(3)
  await client.query('alter table comment disable trigger comment_is_searched')
  await client.query(THREADS, [THREADS_PER_ESSAY, draw(ESSAYS * THREADS_PER_ESSAY * 4)])
  const { rows } = await client.query<{ id: string }>('select id from thread order by created_at')
  const all = rows.flatMap(({ id }) => {
    const opening = randomUUID()
    return Array.from({ length: COMMENTS_PER_THREAD }, (_, at) => ({
      id: at === 0 ? opening : randomUUID(),
      thread: id,
      parent: at === 0 ? null : opening,
      visibility:
        next() < 0.06 ? VISIBILITIES[Math.floor(next() * VISIBILITIES.length)] : 'PUBLISHED',
    }))
  })
  for (let at = 0; at < all.length; at += BATCH) {
    const batch = all.slice(at, at + BATCH)
    await client.query(COMMENTS, [
      batch.map(({ id }) => id),
      batch.map(({ thread }) => thread),
      batch.map(({ parent }) => parent),
      batch.map(({ visibility }) => visibility),
      batch.map(() => `<p>${sentence(draw(COMMENT_WORDS))}.</p>`),
      at,
    ])
  }
  await client.query('alter table comment enable trigger comment_is_searched')
}

const PEOPLE = `
  with authors as (
    insert into author (id, slug, name, kind, biography)
    select gen_random_uuid(), 'author-' || n, 'Author number ' || n, 'DESK', 'Writes.' from generate_series(0, $1::int - 1) n
  ), series as (
    insert into series (id, slug, title)
    select gen_random_uuid(), 'series-' || n, 'Series number ' || n from generate_series(0, $2::int - 1) n
  ), concepts as (
    insert into concept (id, slug, term, also_known_as, see_also, stages, markdown, html, text)
    select gen_random_uuid(), 'concept-' || n, ($5::text[])[n * 40 + 1] || ' ' || ($5::text[])[n * 40 + 2], '{}', '{}', '{}',
      '', '', array_to_string(($5::text[])[n * 40 + 3 : n * 40 + 40], ' ')
    from generate_series(0, $3::int - 1) n
  )
  insert into member (id, email, handle)
  select gen_random_uuid(), 'm' || n || '@example.org', 'member-' || n from generate_series(1, $4::int) n`

const ESSAY = `
  with essay as (
    insert into essay (id, slug, title, author_id, series_id, concepts, content_notes, published_on, current_revision_id)
    select gen_random_uuid(), 'essay-' || $1::int, $2, a.id, s.id, array['concept-' || $1::int % 100, 'concept-' || $1::int % 7], '{}',
      date '2018-01-01' + $1::int, gen_random_uuid()
    from author a, series s where a.slug = 'author-' || $4::int and s.slug = 'series-' || $5::int
    returning id, current_revision_id
  )
  insert into revision (id, essay_id, number, markdown, html, text, blocks, contents, word_count, sha256, renderer_version,
    published_at)
  select current_revision_id, id, 1, '', '', $3, '[]', '[]', 2500, '', 1, now() from essay`

const THREADS = `
  insert into thread (id, essay_id, title, author_id, comment_count, created_at)
  select gen_random_uuid(), e.id, array_to_string(($2::text[])[at * 4 + 1 : at * 4 + 4], ' '), m.id, 1,
    timestamptz '2018-01-01' + make_interval(mins => at::int * 200)
  from (select e.id, n, row_number() over (order by n, e.published_on) - 1 as at
    from essay e, generate_series(1, $1::int) n) e,
    lateral (select id from member where handle = 'member-' || (at % 1000 + 1)) m`

const COMMENTS = `
  with said as (
    select *, gen_random_uuid() as revision from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[])
      with ordinality as said (id, thread, parent, visibility, html, n)
  ), comments as (
    insert into comment (id, thread_id, parent_id, author_id, visibility, client_key, current_revision_id, created_at)
    select s.id, thread, parent, t.author_id, s.visibility::visibility, gen_random_uuid(), revision,
      timestamptz '2018-01-01' + make_interval(mins => ($6::int + n::int) * 20)
    from said s join thread t on t.id = s.thread
  )
  insert into comment_revision (id, comment_id, number, markdown, html) select revision, id, 1, '', html from said`
