import { installJobs } from '@/server/jobs/worker'
import { applyMigrations } from './apply-migrations'
import { MIGRATIONS_FOLDER } from './migration-files'

/** Brings a database up to date: our migrations, then the tables that jobs are kept in. Returns the migrations applied. */
export async function prepareDatabase(url: string): Promise<string[]> {
  const applied = await applyMigrations(url, MIGRATIONS_FOLDER)
  await installJobs(url)
  return applied
}
