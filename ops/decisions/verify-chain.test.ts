import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'

import type { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import { emptyDatabase } from '@/ops/check/empty-database'
import { throwAwayFolder } from '@/ops/check/throw-away-folder'
import { withConnection } from '@/ops/database/connection'
import { applyMigrations } from '@/ops/migrate/apply-migrations'
import { MIGRATIONS_FOLDER } from '@/ops/migrate/migration-files'
import { db } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment } from '@/server/testing/a-comment'
import { aThread } from '@/server/testing/a-thread'

import { verifyChain } from './verify-chain'
import { verifyLines } from './verify-lines'

const WORDS = 'Ünïcødé “quotes”, 1:2,- \\ and\na new line 🪞'

/** As somebody who may do anything to the database, and switches its laws off. */
const asSuperuser = (work: (client: Client) => Promise<unknown>) =>
  withConnection(process.env['DATABASE_URL'] ?? '', async (client) => {
    await client.query('SET session_replication_role = replica')
    await work(client)
  })
const change = (sql: string, ...values: unknown[]) =>
  asSuperuser((client) => client.query(sql, values))

let ids: string[]

beforeEach(async () => {
  const comment = await aComment((await aThread()).id, { words: WORDS })
  ids = []
  for (const kind of ['DISMISS', 'LIMIT', 'REMOVE'] as const)
    ids.push((await decided(comment, kind)).id)
})
afterEach(() => change('TRUNCATE decision CASCADE'))

const exposed = async () => {
  const report = await verifyChain()
  return [report.broken?.number, verifyLines(report, null)]
}

describe('the chain of decisions', () => {
  test('is proved, and ends with the last one', async () => {
    const last = await db.decision.findUniqueOrThrow({ where: { id: ids[2] ?? '' } })
    const report = await verifyChain()
    expect(report).toEqual({ decisions: 3, erased: 0, head: last.hash, broken: null })
    expect(verifyLines(report, null).sound).toBe(true)
  })

  test('is written alike by the database and here, whatever is said', async () => {
    const row = await db.decision.findUniqueOrThrow({ where: { id: ids[1] ?? '' } })
    const { id: _id, reversesId: _none, ...rest } = row
    await db.decision.create({
      data: {
        ...rest,
        ...{ explanation: WORDS, facts: ',3:abc', law: '', privateNote: '-', rule: null },
        ...{ requestKey: crypto.randomUUID(), batchId: crypto.randomUUID(), autoFound: true },
        ...{ expiresAt: new Date('2031-01-02T03:04:05.006Z'), createdAt: new Date(0) },
      },
    })
    expect(await verifyChain()).toMatchObject({ decisions: 4, broken: null })
  })

  test.each([
    ['a word changed', "UPDATE decision SET explanation = 'Another.' WHERE number = 2", 2],
    ['a decider put in', 'UPDATE decision SET decider_id = author_id WHERE number = 1', 1],
    [
      'a time moved',
      "UPDATE decision SET created_at = created_at + interval '1 ms' WHERE number = 3",
      3,
    ],
    ['a state changed', "UPDATE decision SET state_after = 'PUBLISHED' WHERE number = 2", 2],
    ['a hash made up', "UPDATE decision SET hash = repeat('0', 64) WHERE number = 2", 2],
    ['a row taken out', 'DELETE FROM decision WHERE number = 2', 3],
    ['two rows exchanged', 'UPDATE decision SET number = 5 - number WHERE number IN (2, 3)', 2],
  ])('shows %s, and which row is the first', async (_what, sql, number) => {
    await change(sql.includes('5 - number') ? 'DROP INDEX decision_number_key' : 'SELECT 1')
    await change(sql)
    const [first, { lines, sound }] = (await exposed()) as [number, ReturnType<typeof verifyLines>]
    expect([first, sound]).toEqual([number, false])
    expect(lines[0]).toContain(`Decision ${number} (`)
    if (sql.includes('5 - number'))
      await change('TRUNCATE decision CASCADE').then(() =>
        change('CREATE UNIQUE INDEX decision_number_key ON decision (number)'),
      )
  })

  test('shows rows cut off at the end to whoever kept its end', async () => {
    const { head } = await verifyChain()
    const isThere = async () => (await db.decision.count({ where: { hash: head } })) > 0
    await change('DELETE FROM decision WHERE number = 3')
    const report = await verifyChain()
    expect(report.broken).toBeNull()
    expect(verifyLines(report, { hash: head, isThere: await isThere() }).sound).toBe(false)
  })

  test('takes no number or hash that somebody brings', async () => {
    const row = await db.decision.findUniqueOrThrow({ where: { id: ids[1] ?? '' } })
    const { id: _id, ...rest } = row
    const made = await db.decision.create({
      data: { ...rest, number: 77, hash: 'mine', requestKey: crypto.randomUUID() },
    })
    expect(made.number).toBe(4)
    expect(await verifyChain()).toMatchObject({ decisions: 4, broken: null })
  })

  test('has no gap or fork when many decide at once', async () => {
    const thread = await aThread()
    const comments = await Promise.all(Array.from({ length: 8 }, () => aComment(thread.id)))
    await Promise.all(comments.map((comment) => decided(comment, 'LIMIT')))
    expect(await verifyChain()).toMatchObject({ decisions: 11, broken: null })
  })
})

test('the decisions of before are chained in the order in which they were taken', async () => {
  const url = await emptyDatabase()
  const earlier = throwAwayFolder('migrations')
  for (const name of readdirSync(MIGRATIONS_FOLDER)) {
    if (name >= '20261127018000' || !/^\d/.test(name)) continue
    mkdirSync(path.join(earlier, name), { recursive: true })
    cpSync(path.join(MIGRATIONS_FOLDER, name), path.join(earlier, name), { recursive: true })
  }
  await applyMigrations(url, earlier)
  await withConnection(url, async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query(`
      INSERT INTO decision (id, kind, case_id, comment_id, revision_id, author_id, state_before, state_after,
        request_key, created_at)
      SELECT gen_random_uuid(), 'DISMISS', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
        gen_random_uuid(), 'PUBLISHED', 'PUBLISHED', gen_random_uuid(), now() - n * interval '1 hour'
      FROM generate_series(1, 5) n`)
  })
  await applyMigrations(url, MIGRATIONS_FOLDER)
  await withConnection(url, async (client) => {
    const { rows } = await client.query<{ sound: boolean }>(`
      SELECT number = row_number() OVER w AND hash = decision_hash(decision)
        AND previous_hash = coalesce(lag(hash) OVER w, '') AS sound
      FROM decision WINDOW w AS (ORDER BY created_at)`)
    expect(rows).toEqual(Array.from({ length: 5 }, () => ({ sound: true })))
    await expect(client.query("UPDATE decision SET explanation = ''")).rejects.toThrow(
      'never changed',
    )
  })
})
