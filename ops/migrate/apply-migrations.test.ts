import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '@/ops/check/empty-database'
import { withConnection } from '@/ops/database/connection'
import { applyMigrations } from './apply-migrations'

let url = ''
let folder = ''

beforeEach(async () => {
  url = await emptyDatabase()
  folder = mkdtempSync(path.join(tmpdir(), 'migrations-'))
  write('1_leaf', 'create table leaf (id int);')
})

function write(name: string, sql: string) {
  mkdirSync(path.join(folder, name), { recursive: true })
  writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

const ask = async (sql: string) =>
  (await withConnection(url, (client) => client.query<Record<string, unknown>>(sql))).rows
const apply = () => applyMigrations(url, folder)

test('each migration is applied once, in the order of the names', async () => {
  write('2_vein', 'alter table leaf add vein text;')
  expect(await apply()).toEqual(['1_leaf', '2_vein'])
  expect(await apply()).toEqual([])
})

test('programs that migrate at once wait for each other', async () => {
  const done = await Promise.all([apply(), apply(), apply()])
  expect(done.flat()).toEqual(['1_leaf'])
})

test("records are in Prisma's own form", async () => {
  await apply()
  expect(await ask('select * from _prisma_migrations')).toEqual([
    expect.objectContaining({
      migration_name: '1_leaf',
      checksum: '840d6bb0764d867ed76b5c2d50dcae5efaca66583964ed299c51ecfc69688bcc',
      applied_steps_count: 1,
      rolled_back_at: null,
      logs: null,
      finished_at: expect.any(Date) as Date,
    }),
  ])
})

test('bodies of functions may hold semicolons', async () => {
  write('2_body', 'create function one() returns int language plpgsql as $$begin return 1; end$$;')
  await apply()
  expect(await ask('select one()')).toEqual([{ one: 1 }])
})

test('a migration that fails leaves nothing, names file, line and reason, and can be mended', async () => {
  write('2_bad', 'create table half (id int);\nalter table nowhere add x int;')
  await expect(apply()).rejects.toThrow(
    /2_bad\/migration\.sql.* failed: relation "nowhere" does not/,
  )
  expect(await ask(`select to_regclass('half')`)).toEqual([{ to_regclass: null }])
  write('2_bad', 'select 1;\nselect nothing;')
  await expect(apply()).rejects.toThrow('2_bad/migration.sql, line 2 failed')
  write('2_bad', 'create table half (id int);')
  expect(await apply()).toEqual(['2_bad'])
})

test('a migration changed after it was applied is refused', async () => {
  await apply()
  write('1_leaf', 'create table leaf (id bigint);')
  await expect(apply()).rejects.toThrow('The migration 1_leaf was changed after it was applied')
})

test('a database newer than the code is refused', async () => {
  await apply()
  rmSync(path.join(folder, '1_leaf'), { recursive: true })
  await expect(apply()).rejects.toThrow('1_leaf, which this version of Interleaf does not know')
})

test('a migration that another tool left unfinished is refused', async () => {
  await apply()
  await ask('update _prisma_migrations set finished_at = null')
  await expect(apply()).rejects.toThrow('1_leaf was begun by another tool and never finished')
})
