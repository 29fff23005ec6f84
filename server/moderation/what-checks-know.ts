import 'server-only'
import type { MemberActor } from '@/domain/actor'
import { NOTHING_KNOWN, type Author, type Known } from '@/domain/moderation/checks'
import { LEARNED_MIN } from '@/domain/moderation/checks/learned'
import { learnedWords, wordsPrint } from '@/domain/moderation/checks/words-print'
import { sanctionsAt, type Sanctions } from '@/domain/moderation/sanctions'
import { config } from '@/server/config'
import { sql, type Sql } from '@/server/db'
import type { Statements } from '@/server/statements'

import { checkSettingsOf } from './check-settings-in-force'

/** Nobody is newer or more trusted for more than these. */
export const COUNTED_MAX = 50
/** So many of the last comments that do not wait say how a member fares: what waits puts nothing out of sight. */
export const LATELY_MAX = 20
const REPEATS_COUNTED_MAX = 100

/** Everything the checks want from the database, as one value of one row. */
export type CheckFacts = {
  publishedComments: number
  /** What was decided about them and holds; suspensions apart: whoever is suspended does not come this far. */
  sanctions: { id: string; kind: string }[]
  recent: Required<Pick<Author, 'lastHour' | 'lastDay' | 'lately' | 'removedLately'>>
  repeats: number
  version: number
  filter: { approved: number; removed: number; words: [number, number, number][] | null } | null
}

/** What stands against a comment when the checks begin: who writes it, and what. */
export type Standing = { author: Author; known: Known; sanctions: Sanctions }

/**
 * Within a statement: what the checks want to know of a member who writes these words. Counts end at fifty; the filter's
 * words are only looked for once it has learned enough to speak.
 */
export const checkFacts = (authorId: string, words: string): Sql => sql`(SELECT json_build_object(
    'publishedComments', (SELECT count(*)::int FROM (
      SELECT FROM comment c WHERE c.author_id = ${authorId}::uuid AND comment_is_open(c)
      LIMIT ${COUNTED_MAX}::int) c),
    'sanctions', (SELECT coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind)), '[]')
      FROM decision d
      WHERE d.author_id = ${authorId}::uuid AND d.kind IN ('SLOW', 'WARN', 'PREMOD')
        AND (d.expires_at IS NULL OR d.expires_at > now())
        AND NOT EXISTS (SELECT FROM decision u WHERE u.reverses_id = d.id)
        AND NOT EXISTS (SELECT FROM acknowledgement a WHERE a.decision_id = d.id)),
    'recent', (SELECT json_build_object(
        'lastHour', count(*) FILTER (WHERE c.created_at > now() - interval '1 hour'),
        'lastDay', count(*) FILTER (WHERE c.created_at > now() - interval '1 day'),
        'lately', count(*) FILTER (WHERE c.place <= ${LATELY_MAX}::int AND c.visibility <> 'PENDING'),
        'removedLately',
          count(*) FILTER (WHERE c.place <= ${LATELY_MAX}::int AND c.visibility = 'REMOVED'))
      FROM (SELECT created_at, visibility,
          row_number() OVER (PARTITION BY visibility = 'PENDING' ORDER BY created_at DESC) AS place
        FROM comment WHERE author_id = ${authorId}::uuid
        ORDER BY created_at DESC LIMIT ${COUNTED_MAX}::int) c),
    'repeats', (SELECT count(DISTINCT author_id)::int FROM (
      SELECT c.author_id FROM comment_revision r JOIN comment c ON c.id = r.comment_id
      WHERE r.words_print = ${printOfWords(words)}::text AND c.author_id <> ${authorId}::uuid
        AND r.created_at > now() - interval '30 days' LIMIT ${REPEATS_COUNTED_MAX}::int) r),
    'version', coalesce(
      (SELECT max(version) FROM check_settings WHERE in_force_at IS NOT NULL), 1),
    'filter', (SELECT json_build_object('approved', f.approved, 'removed', f.removed, 'words',
        CASE WHEN least(f.approved, f.removed) >= ${LEARNED_MIN}::int THEN (
          SELECT json_agg(json_build_array(w.print, w.approved, w.removed)) FROM learned_word w
          WHERE w.print = ANY(${printsOf(words)}::bigint[])) END)
      FROM word_filter f)))`

/** As it is stored with a revision; null for few words. */
export const printOfWords = (words: string): string | null =>
  wordsPrint(words)?.toString(36) ?? null

/** As PostgreSQL writes an array: numbers past 2^31 are lost on the way otherwise. */
const printsOf = (words: string): string => `{${[...learnedWords(words).values()].join(',')}}`

/** What the facts say of whoever writes, with the settings in force. */
export async function standingOf(
  tx: Statements,
  actor: MemberActor,
  facts: CheckFacts,
): Promise<Standing> {
  const { publishedComments, recent, repeats, version, filter } = facts
  const sanctions = sanctionsOf(facts)
  const { isPremoderated } = sanctions
  const isModerator = actor.roles.includes('MODERATOR')
  const inForce = await checkSettingsOf(tx, version)
  return {
    sanctions,
    author: { publishedComments, isModerator, isPremoderated, ...recent },
    known: {
      ...{ inForce, repeats, ownHost: new URL(config().origin).hostname },
      filter: filter === null ? NOTHING_KNOWN.filter : filterOf(filter),
      clock: () => performance.now(),
    },
  }
}

function sanctionsOf({ sanctions }: CheckFacts): Sanctions {
  const standing = { expiresAt: null, isReversed: false, isAcknowledged: false }
  return sanctionsAt(
    sanctions.map((one) => ({ ...one, ...standing })),
    new Date(),
  )
}

const filterOf = ({ approved, removed, words }: NonNullable<CheckFacts['filter']>) => ({
  ...{ approved, removed },
  words: new Map(
    (words ?? []).map(([print, kept, gone]) => [print, { approved: kept, removed: gone }]),
  ),
})
