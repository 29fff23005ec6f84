import type { Settings } from '@/server/settings'
import type { Database } from './database'
import { openEmbeddedDatabase } from './embedded-database'
import { openExternalDatabase } from './external-database'

/** Opens the database of DATABASE_URL, or else the embedded one. `join`: beside an Interleaf that already runs. */
export function openDatabase(settings: Settings, { join }: { join: boolean }): Promise<Database> {
  if (settings.databaseUrl !== null) return openExternalDatabase(settings.databaseUrl)
  const chosen = Boolean(process.env['INTERLEAF_DATA_DIR'])
  return openEmbeddedDatabase({ dataDir: settings.dataDir, chosen, join })
}
