import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { makeKeptShelf, type KeptShelf } from './kept-shelf'
import { seededNumbers, zipfDrawer, zipfVocabulary } from './zipf-words'

const ESSAYS = 200
const BLOCKS = 60
const BLOCK_WORDS = 45
const NOTE_WORDS = 25
const BATCH = 1_000
const SEED = 11

const AUTHOR = `
  insert into author (id, slug, name, kind) values (gen_random_uuid(), 'author', 'The author', 'DESK')`
const MEMBER = `
  insert into member (id, email, handle, handle_skeleton, revisit_at)
  values ($1, 'keeper@example.org', 'keeper', 'keeper', now())`
const CONCEPTS = `
  insert into concept (id, slug, term, also_known_as, see_also, stages, markdown, html, text)
  select gen_random_uuid(), 'concept-' || n, 'Concept ' || n, '{}', '{}', '{}', '', '', '' from generate_series(0, 39) n`
/** Two revisions: the one before, on which the passages were chosen, and that of today. */
const ESSAY = `
  with essay as (
    insert into essay (id, slug, title, author_id, concepts, content_notes, published_on, current_revision_id)
    select gen_random_uuid(), 'essay-' || $1::int, $2, a.id, array['concept-' || $1::int % 40, 'concept-' || $1::int % 7],
      '{}', date '2018-01-01' + $1::int, gen_random_uuid() from author a returning id, current_revision_id
  )
  insert into revision (id, essay_id, number, markdown, html, text, blocks, contents, word_count, sha256, renderer_version,
    published_at)
  select case number when 2 then current_revision_id else gen_random_uuid() end, id, number, '', '', $3, '[]', '[]', 2700,
    number::text, 1, now() from essay, generate_series(1, 2) number
  returning id, essay_id, number`
const KEPT = `
  with kept as (
    select * from json_to_recordset($1) as kept(passage uuid, essay uuid, revision uuid, start int, "end" int, exact text,
      note text, colour text, at timestamptz, seen timestamptz)
  ), passages as (
    insert into passage (id, revision_id, start, "end", exact, prefix, suffix, block)
    select passage, revision, start, "end", exact, '', '', 0 from kept returning id
  )
  insert into bookmark (id, member_id, essay_id, passage_id, colour, note, client_key, created_at, updated_at, seen_at)
  select gen_random_uuid(), $2, essay, passage, colour::bookmark_colour, note, gen_random_uuid(), at, at, seen from kept
    join passages on passages.id = kept.passage`
/** As a publication leaves it: most stand as they stood, some have moved or changed, few are gone. */
const PLACEMENTS = `
  insert into placement (id, passage_id, revision_id, state, start, "end", words, confidence, method, place)
  select gen_random_uuid(), p.id, e.current_revision_id, s.state::placement_state,
    case s.state when 'GONE' then null else p.start end, case s.state when 'GONE' then null else p."end" end,
    case s.state when 'GONE' then null else p.exact end, 1, 'map', case s.state when 'GONE' then p.start end
  from passage p join revision r on r.id = p.revision_id join essay e on e.id = r.essay_id,
    lateral (select case abs(hashtext(p.id::text)) % 20 when 0 then 'GONE' when 1 then 'REWORDED' when 2 then 'MOVED'
      else 'UNCHANGED' end as state) s`

type Essay = { id: string; revisionId: string; text: string }

type KeptBook = { memberId: string; shelf: KeptShelf }

/** Fills an empty, migrated database with essays of two revisions and one member who kept so many passages of them. */
export async function makeKeptBook(client: Client, length: number): Promise<KeptBook> {
  const memberId = randomUUID()
  const draw = zipfDrawer(zipfVocabulary(), SEED)
  await client.query(AUTHOR)
  await client.query(MEMBER, [memberId])
  await client.query(CONCEPTS)
  const essays = await makeEssays(client, draw)
  const next = seededNumbers(SEED)
  for (let made = 0; made < length; made += BATCH) {
    const kept = Array.from({ length: Math.min(BATCH, length - made) }, (_, at) =>
      keptOf(essays[(made + at) % ESSAYS], { at: made + at, next, draw }),
    )
    await client.query(KEPT, [JSON.stringify(kept), memberId])
  }
  await client.query(PLACEMENTS)
  const shelf = await makeKeptShelf(client, memberId)
  await client.query('vacuum analyze')
  return { memberId, shelf }
}

type Draw = (count: number) => string[]

async function makeEssays(client: Client, draw: Draw): Promise<Essay[]> {
  const essays: Essay[] = []
  for (let number = 0; number < ESSAYS; number += 1) {
    const text = Array.from({ length: BLOCKS }, () => `${draw(BLOCK_WORDS).join(' ')}.`).join('\n')
    const { rows } = await client.query<{ id: string; essay_id: string; number: number }>(ESSAY, [
      number,
      `${draw(3).join(' ')} ${number}`,
      text,
    ])
    const before = rows.find((row) => row.number === 1)
    essays.push({ id: before?.essay_id ?? '', revisionId: before?.id ?? '', text })
  }
  return essays
}

type Chance = { at: number; next: () => number; draw: Draw }

function keptOf(essay: Essay | undefined, { at, next, draw }: Chance) {
  const { id = '', revisionId = '', text = '' } = essay ?? {}
  const start = text.indexOf(' ', Math.floor(next() * (text.length - 400))) + 1
  const end = text.indexOf(' ', start + 40 + Math.floor(next() * 200))
  const kept = new Date(Date.UTC(2020, 0, 1) + at * 4 * 3_600_000)
  return {
    ...{ passage: randomUUID(), essay: id, revision: revisionId, start, end },
    exact: text.slice(start, end),
    note: next() < 0.6 ? `**${draw(3).join(' ')}**, ${draw(NOTE_WORDS).join(' ')}.` : '',
    colour: ['EMBER', 'MOSS', 'SKY', 'ROSE'][Math.floor(next() * 4)],
    at: kept,
    seen: next() < 0.3 ? new Date(kept.getTime() + 86_400_000) : null,
  }
}
