import { setTimeout as sleep } from 'node:timers/promises'

import { beforeEach, expect, test } from 'vitest'

import { db, sql } from './db'
import { askLast, readTogether, statementTransaction, type Statements } from './statements'

const add = (slug: string) =>
  sql`INSERT INTO series (id, slug, title) VALUES (gen_random_uuid(), ${slug}, ${slug})`
const rename = (from: string, to: string) =>
  sql`UPDATE series SET slug = ${to} WHERE slug = ${from}`
const FAILS = sql`SELECT 1 / 0`

const slugs = async () =>
  (await db.series.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug)

const refused = (work: (tx: Statements) => Promise<unknown>) =>
  expect(statementTransaction(work)).rejects

beforeEach(() => db.series.deleteMany())

test('what is asked at once is done in the order in which it was asked', async () => {
  const counts = await statementTransaction((tx) =>
    Promise.all([
      tx.$executeRaw(add('first')),
      tx.$executeRaw(rename('first', 'second')),
      tx.$executeRaw(rename('first', 'third')),
    ]),
  )
  expect(counts).toEqual([1, 1, 0])
  expect(await slugs()).toEqual(['second'])
})

test('what is kept for the end is done after all else, and with it or not at all', async () => {
  await statementTransaction(async (tx) => {
    await askLast(tx, rename('made', 'last'))
    await tx.$executeRaw(add('made'))
  })
  expect(await slugs()).toEqual(['last'])
  await refused(async (tx) => {
    await askLast(tx, add('also'))
    await askLast(tx, FAILS)
    await tx.$executeRaw(add('made'))
  }).toThrow('division by zero')
  expect(await slugs()).toEqual(['last'])
})

test('a transaction of Prisma’s does it at once', async () => {
  await db.$transaction(async (tx) => {
    await tx.$executeRaw(add('made'))
    await askLast(tx, rename('made', 'renamed'))
    expect(await tx.series.count({ where: { slug: 'renamed' } })).toBe(1)
  })
})

test('of work that failed nothing stays, nor does what went on beside it', async () => {
  let late: Promise<unknown> = Promise.resolve()
  await refused(async (tx) => {
    late = sleep(50).then(() => tx.$executeRaw(add('late')))
    await Promise.all([tx.$executeRaw(add('made')), tx.$executeRaw(FAILS), late])
  }).toThrow('division by zero')
  await expect(late).rejects.toThrow('has ended')
  expect(await slugs()).toEqual([])
})

test('what PostgreSQL rolled back is not told to be done', async () => {
  await refused(async (tx) => {
    await tx.$executeRaw(add('made'))
    await tx.$executeRaw(FAILS).catch(() => undefined)
  }).toThrow('rolled back')
  expect(await slugs()).toEqual([])
})

test('reads at once give each its own rows', async () => {
  const [one, two] = await readTogether<[{ n: number }, { n: number }]>([
    sql`SELECT 1 AS n`,
    sql`SELECT n FROM generate_series(2, 3) n`,
  ])
  expect([one, two]).toEqual([[{ n: 1 }], [{ n: 2 }, { n: 3 }]])
  await expect(readTogether<[object, object]>([FAILS, sql`SELECT 1`])).rejects.toThrow(
    'division by zero',
  )
  expect(await readTogether<[object]>([sql`SELECT 4 AS n`])).toEqual([[{ n: 4 }]])
})
