import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '@/ops/check/empty-database'
import { applyMigrations } from './apply-migrations'
import { draftMigration, type DraftPlaces } from './draft-migration'

const HEAD = 'datasource db {\n  provider = "postgresql"\n}\n'
let url = ''
let places: DraftPlaces = { schema: '', migrations: '' }

beforeEach(async () => {
  url = await emptyDatabase()
  const home = mkdtempSync(path.join(tmpdir(), 'draft-'))
  places = { schema: path.join(home, 'schema'), migrations: path.join(home, 'migrations') }
  mkdirSync(places.schema)
  writeFileSync(path.join(places.schema, 'schema.prisma'), HEAD)
})

const draw = (fields: string) => {
  writeFileSync(
    path.join(places.schema, 'leaf.prisma'),
    `model Leaf {\n  id Int @id\n${fields}\n}\n`,
  )
}
const draft = (stamp: string, name = 'leaf') => draftMigration(url, places, { name, stamp })

test('the first draft makes the whole schema, the next only what changed', async () => {
  draw('')
  await draft('1')
  draw('  vein String?')
  const folder = await draft('2', 'vein')
  expect(folder).toBe(path.join(places.migrations, '2_vein'))
  expect(readFileSync(path.join(folder ?? '', 'migration.sql'), 'utf8')).toContain(
    'ALTER TABLE "Leaf" ADD COLUMN     "vein" TEXT',
  )
  expect(await applyMigrations(url, places.migrations)).toEqual(['1_leaf', '2_vein'])
})

test('a schema that has not changed gives no draft', async () => {
  draw('')
  await draft('1')
  expect(await draft('2')).toBeNull()
})

test.each(['', 'Two Words', '../up', '9lives'])('the name %j is refused', async (name) => {
  await expect(draft('1', name)).rejects.toThrow('Name the migration in lower case')
})
