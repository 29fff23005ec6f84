import type { Client } from 'pg'

const COLLECTIONS = 50
const LARGEST = 5_000
const SMALL = 200
const LINKS = 5_000

const COLLECTION = `
  insert into collection (id, member_id, name, description, client_key)
  select gen_random_uuid(), $1, 'Collection ' || n, 'What belongs to ' || n, gen_random_uuid()
  from generate_series(1, ${COLLECTIONS}) n`
/** One holds half of all that is kept, the others some of it. */
const ENTRIES = `
  insert into collection_entry (collection_id, bookmark_id, member_id)
  select c.id, b.id, $1 from (select *, row_number() over (order by name) as nth from collection where member_id = $1) c,
    lateral (select id from bookmark where member_id = $1 order by md5(id::text || c.nth)
      limit case c.nth when 1 then ${LARGEST} else ${SMALL} end) b`
/** Each end is drawn anew, so some have several and many have none. */
const LINKED = `
  with kept as (
    select id, row_number() over (order by md5(id::text)) as nth, count(*) over () as length from bookmark where member_id = $1
  ), pairs as (
    select one.id as one, other.id as other from generate_series(1, ${LINKS}) n
      join kept one on one.nth = 1 + abs(hashint4(n)::bigint) % one.length
      join kept other on other.nth = 1 + abs(hashint4(n + ${LINKS})::bigint) % other.length
    where one.id <> other.id
  )
  insert into bookmark_link (one_id, other_id, member_id)
  select least(one, other), greatest(one, other), $1 from pairs on conflict do nothing`
/** A third is filed by its reader, under up to three concepts. */
const FILED = `
  update bookmark set concepts = array(select distinct 'concept-' || abs(hashtext(id::text || n)) % 40
    from generate_series(0, abs(hashtext(id::text)) % 3) n)
  where member_id = $1 and abs(hashtext(id::text || 'filed')) % 3 = 0`
const NAMED = `
  insert into colour_meaning (member_id, colour, words)
  values ($1, 'EMBER', 'true for me'), ($1, 'SKY', 'ask Mother')`

/** Ids of the collection with the most in it, and of one of the others. */
export type KeptShelf = { largest: string; small: string }

/** Puts what a member keeps into collections, links and concepts, and names two of the colours. */
export async function makeKeptShelf(client: Client, memberId: string): Promise<KeptShelf> {
  for (const statement of [COLLECTION, ENTRIES, LINKED, FILED, NAMED]) {
    await client.query(statement, [memberId])
  }
  const { rows } = await client.query<{ id: string }>(
    `select collection_id as id from collection_entry group by collection_id order by count(*) desc limit 2`,
  )
  return { largest: rows[0]?.id ?? '', small: rows[1]?.id ?? '' }
}
