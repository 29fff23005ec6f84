import { EventEmitter, once } from 'node:events'

import { expect, test, vi } from 'vitest'
import { db, transaction, type Transaction } from './db'

const aSeries = (slug: string) => db.series.create({ data: { slug, title: slug } })

type Lengthen = (tx: Transaction, id: string) => Promise<unknown>
const inSql: Lengthen = (tx, id) =>
  tx.$executeRaw`update series set title = title || '!' where id = ${id}::uuid`
const inPrisma: Lengthen = (tx, id) =>
  tx.series.update({ where: { id }, data: { title: 'changed' } })

test.each([
  ['raw', inSql, ['first!!', 'second!!']],
  ["Prisma's own", inPrisma, ['changed', 'changed']],
])(
  'two transactions whose %s queries lock each other out both come through',
  async (_, write, result) => {
    await db.series.deleteMany()
    const [first, second] = [await aSeries('first'), await aSeries('second')]
    let runs = 0
    const meeting = new EventEmitter()
    const bothHoldOne = once(meeting, 'both')
    const lengthen = ([one = '', other = '']: string[]) =>
      transaction(async (tx) => {
        await write(tx, one)
        if (++runs === 2) meeting.emit('both')
        await bothHoldOne
        await write(tx, other)
      })
    await Promise.all([lengthen([first.id, second.id]), lengthen([second.id, first.id])])
    expect(runs).toBeGreaterThan(2)
    const titles = await db.series.findMany({ select: { title: true }, orderBy: { slug: 'asc' } })
    expect(titles).toEqual(result.map((title) => ({ title })))
  },
)

test('a refusal inside the work ends the transaction and leaves nothing', async () => {
  const work = transaction(async (tx) => {
    await tx.series.create({ data: { slug: 'third', title: 'third' } })
    throw new Error('no')
  })
  await expect(work).rejects.toThrow('no')
  expect(await db.series.count({ where: { slug: 'third' } })).toBe(0)
})

test('what a failed query held does not stand in its error: it may be a private note', async () => {
  const secret = 'a secret that nobody reads'
  const failing = db.bookmark.create({
    // @ts-expect-error -- a value of the wrong kind, as a bug would pass it
    data: { note: secret, memberId: 7 },
  })
  const problem: unknown = await failing.catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(Error)
  expect(String(problem) + ((problem as Error).stack ?? '')).not.toContain(secret)
})

test('copies of this file, such as bundles have, share the pool as they share the client', async () => {
  const { writingPool } = await copyOfThisFile()
  const pool = await writingPool()
  vi.resetModules()
  const copy = await copyOfThisFile()
  expect(copy.writingPool).not.toBe(writingPool)
  expect(await copy.writingPool()).toBe(pool)
})

// eslint-disable-next-line no-restricted-syntax -- only so can a file be loaded twice
const copyOfThisFile = () => import('./db')
