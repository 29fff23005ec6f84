import 'server-only'
import { sql, type Sql } from '@/server/db'

/** The cases that wait for a person: open, and their words not taken away by their author, unless somebody reported them. */
export const WAITING_CASES: Sql = sql`
  SELECT c.id, c.created_at FROM "case" c JOIN comment w ON w.id = c.comment_id
  WHERE c.state <> 'CLOSED'
    AND (w.author_deleted_at IS NULL OR EXISTS (SELECT FROM report r WHERE r.case_id = c.id))`
