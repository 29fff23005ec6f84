import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import type { Migration } from './migration-files'

export type MigrationRecord = { name: string; checksum: string; finished: boolean }

/** Prisma's own table, so that `prisma migrate status` and `deploy` stay usable on the same database. */
const TABLE = `
  create table if not exists _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`

/** What was applied to this database, oldest first. */
export async function readRecords(client: Client): Promise<MigrationRecord[]> {
  await client.query(TABLE)
  const { rows } = await client.query<MigrationRecord>(`
    select migration_name as name, checksum, finished_at is not null as finished
    from _prisma_migrations where rolled_back_at is null order by started_at, migration_name`)
  return rows
}

export async function writeRecord(client: Client, { name, checksum }: Migration): Promise<void> {
  await client.query(
    `insert into _prisma_migrations
       (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     values ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), checksum, name],
  )
}
