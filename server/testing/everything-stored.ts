import 'server-only'
import { db } from '@/server/db'

/** Every row of every table, the jobs' too, as one text: to look for what must not be stored anywhere. */
export async function everythingStored(): Promise<string> {
  const tables = await db.$queryRaw<{ rows: string }[]>`
    SELECT query_to_xml(format('SELECT * FROM %I.%I', schemaname, tablename), true, false, '')::text AS rows
    FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`
  return tables.map(({ rows }) => rows).join('\n')
}
