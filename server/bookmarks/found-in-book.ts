import 'server-only'
import type { BookFilter } from '@/domain/bookmarks/book-filter'
import { db, sql, type Sql } from '@/server/db'

type Sought = BookFilter & {
  /** Fit to be looked for; null looks for none. */
  words: string | null
  max: number
  /** Leaves out what stands in essays that nobody can read now. */
  isPublished?: boolean
}

/** Where a passage stands in today's essay, as `standingOf` reads it; null for an essay as a whole. */
const STATE = sql`CASE
  WHEN b.passage_id IS NULL THEN NULL
  WHEN l.state IS NOT NULL THEN l.state::text
  WHEN p.revision_id = e.current_revision_id THEN 'UNCHANGED'
  ELSE 'GONE' END`

/** Offsets into today's essay: the essay as a whole before its passages. */
const PLACE = sql`CASE WHEN p.id IS NULL THEN -1
  ELSE coalesce(l.start, l.place, CASE WHEN p.revision_id = e.current_revision_id THEN p.start END, 0) END`

const FROM = sql`bookmark b
  JOIN essay e ON e.id = b.essay_id
  LEFT JOIN passage p ON p.id = b.passage_id
  LEFT JOIN placement l ON l.passage_id = p.id AND l.revision_id = e.current_revision_id`

const SEEN = sql`coalesce(b.seen_at, '-infinity'::timestamptz), b.created_at, b.id`

const KEYS = {
  newest: sql`b.created_at, b.id`,
  seen: SEEN,
  unseen: SEEN,
  place: sql`e.title, e.id, ${PLACE}, b.id`,
} as const

const ORDERED = {
  newest: sql`b.created_at DESC, b.id DESC`,
  seen: sql`b.seen_at DESC NULLS LAST, b.created_at DESC, b.id DESC`,
  unseen: SEEN,
  place: KEYS.place,
} as const

/** The ids of what a member kept and looks for: one statement, by the member's own index. */
export async function foundInBook(memberId: string, sought: Sought): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT b.id FROM ${FROM}
    WHERE b.member_id = ${memberId}::uuid AND b.removed_at IS NULL
      ${narrowedBy(sought)} ${after(memberId, sought)}
    ORDER BY ${ORDERED[sought.order]}
    LIMIT ${sought.max}::int`
  return rows.map(({ id }) => id)
}

function narrowedBy({ words, essay, concept, colour, state, since, until, ...more }: Sought): Sql {
  const parts: (Sql | false)[] = [
    words !== null &&
      sql`AND b.words @@ (websearch_to_tsquery('interleaf_simple', ${words})
      || websearch_to_tsquery('interleaf_english', ${words}))`,
    essay !== null && sql`AND e.slug = ${essay}`,
    concept !== null && sql`AND (${concept} = ANY (b.concepts) OR ${concept} = ANY (e.concepts))`,
    colour !== null && sql`AND b.colour = ${colour}::bookmark_colour`,
    state !== null && sql`AND ${STATE} = ${state}`,
    since !== null && sql`AND b.created_at >= ${since}::date::timestamp AT TIME ZONE 'UTC'`,
    until !== null && sql`AND b.created_at < (${until}::date + 1)::timestamp AT TIME ZONE 'UTC'`,
    more.collection !== null &&
      sql`AND b.id IN (SELECT bookmark_id FROM collection_entry WHERE collection_id = ${more.collection}::uuid)`,
    more.isPublished === true &&
      sql`AND e.withdrawn_at IS NULL AND e.scheduled_for IS NULL AND e.current_revision_id IS NOT NULL`,
  ]
  return parts.reduce<Sql>((all, part) => (part === false ? all : sql`${all} ${part}`), sql``)
}

/** Beyond the bookmark before the page. One that is not the member's own leads nowhere. */
function after(memberId: string, { after: id, order }: Sought): Sql {
  if (id === null) return sql``
  const keys = sql`SELECT ${KEYS[order]} FROM ${FROM} WHERE b.id = ${id}::uuid AND b.member_id = ${memberId}::uuid`
  return order === 'newest' || order === 'seen'
    ? sql`AND (${KEYS[order]}) < (${keys})`
    : sql`AND (${KEYS[order]}) > (${keys})`
}
