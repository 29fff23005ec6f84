import 'server-only'
import { mayMention } from '@/domain/accounts/may-mention'
import { addressedIn } from '@/domain/discussion/comment-markdown'
import type { Recipient } from '@/domain/notifications/recipients'
import { config } from '@/server/config'
import type { Statements } from '@/server/statements'

/** A comment in its words of now. */
export type Said = { id: string; authorId: string; isUnnamed: boolean; markdown: string }

/**
 * Whom the words of a comment mention or quote, of those who let them. Where they stand in the place of former ones: whom
 * those did not.
 */
export async function addressed(tx: Statements, comment: Said, former = ''): Promise<Recipient[]> {
  const { handles, ids } = newlyIn(comment.markdown, former)
  const quoted =
    ids.length === 0
      ? []
      : await tx.$queryRaw<{ authorId: string }[]>`
          SELECT author_id AS "authorId" FROM comment c
          WHERE id = ANY(${ids}::uuid[]) AND comment_is_open(c)`
  return [
    ...(handles.length === 0 ? [] : await mentioned(tx, comment, handles)),
    ...quoted.map(({ authorId }) => ({ memberId: authorId, reason: 'QUOTED' as const })),
  ]
}

function newlyIn(markdown: string, former: string): ReturnType<typeof addressedIn> {
  const [now, before] = [markdown, former].map((words) => addressedIn(words, config().origin))
  const without = (all: string[] = [], known: string[] = []) =>
    all.filter((one) => !known.includes(one))
  return { handles: without(now?.handles, before?.handles), ids: without(now?.ids, before?.ids) }
}

type Mentioned = {
  id: string
  mentionsFrom: 'EVERYONE' | 'ACQUAINTED' | 'NOBODY'
  isAcquainted: boolean
}

/** Of "a reader" nobody learns whom they know or who muted them: they are to everyone a stranger. */
async function mentioned(
  tx: Statements,
  { authorId, isUnnamed }: Said,
  handles: readonly string[],
): Promise<Recipient[]> {
  const members = await tx.$queryRaw<Mentioned[]>`
    WITH signed AS (
      SELECT thread_id, author_id FROM comment
      WHERE visibility IN ('PUBLISHED', 'LIMITED') AND author_deleted_at IS NULL
        AND purged_at IS NULL AND NOT is_unnamed)
    SELECT m.id::text, m.mentions_from::text AS "mentionsFrom",
      EXISTS (
        SELECT FROM signed theirs JOIN signed ours ON ours.thread_id = theirs.thread_id
        WHERE theirs.author_id = m.id AND ours.author_id = ${authorId}::uuid
      ) AS "isAcquainted"
    FROM member m WHERE lower(m.handle) = ANY(${[...handles]}::text[])`
  const by = (isAcquainted: boolean) => ({
    id: authorId,
    isAcquainted: isAcquainted && !isUnnamed,
  })
  return members.flatMap(({ id, mentionsFrom, isAcquainted }) =>
    mayMention(by(isAcquainted), { id, mentionsFrom, mutedIds: [] })
      ? [{ memberId: id, reason: 'MENTION' as const }]
      : [],
  )
}
