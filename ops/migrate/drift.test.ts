import { beforeAll, expect, test } from 'vitest'
import { emptyDatabase } from '@/ops/check/empty-database'
import { withConnection } from '@/ops/database/connection'
import { applyMigrations } from './apply-migrations'
import { readCatalogue } from './catalogue'
import { MIGRATIONS_FOLDER } from './migration-files'
import { SCHEMA_ALLOWANCE } from './schema-allowance'
import { draftSql } from './schema-engine'
import { readSchemaFiles, SCHEMA_FOLDER } from './schema-files'

let migrated: string[] = []
let drawn: string[] = []

beforeAll(async () => {
  const [fromMigrations, fromSchema] = [await emptyDatabase(), await emptyDatabase()]
  await applyMigrations(fromMigrations, MIGRATIONS_FOLDER)
  const sql = await draftSql(fromSchema, null, readSchemaFiles(SCHEMA_FOLDER))
  await withConnection(fromSchema, (client) => client.query(sql))
  migrated = await readCatalogue(fromMigrations)
  drawn = await readCatalogue(fromSchema)
})

const isAllowed = (line: string) => SCHEMA_ALLOWANCE.some(({ begins }) => line.startsWith(begins))

test('migrations make everything that the schema draws', () => {
  expect(drawn.filter((line) => !migrated.includes(line))).toEqual([])
})

test('migrations make nothing else, except what only SQL can say', () => {
  expect(migrated.filter((line) => !drawn.includes(line) && !isAllowed(line))).toEqual([])
})

test('every allowance is still needed', () => {
  const unused = SCHEMA_ALLOWANCE.filter(
    ({ begins }) => !migrated.some((line) => line.startsWith(begins) && !drawn.includes(line)),
  )
  expect(unused).toEqual([])
})
