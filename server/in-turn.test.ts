import { afterEach, expect, test } from 'vitest'

import { db, transaction } from './db'
import { inTurn } from './in-turn'
import { statementTransaction } from './statements'
import { aComment } from './testing/a-comment'
import { aThread } from './testing/a-thread'

/** pg says once in a process that two questions met on one connection: this file is a process of its own. */
const warnings: string[] = []
process.on('warning', ({ message }) => warnings.push(message))
afterEach(() => {
  expect(warnings).toEqual([])
})

test('tasks run in their order, one at a time, and one that fails holds up none', async () => {
  const [turn, said] = [inTurn(), [] as string[]]
  const task = (name: string) => () =>
    new Promise<void>((resolve) => {
      said.push(`${name} begins`)
      setImmediate(() => {
        said.push(`${name} ends`)
        resolve()
      })
    })
  const failing = turn(() => Promise.reject(new Error('no')))
  const both = Promise.all([turn(task('one')), turn(task('two'))])
  await expect(failing).rejects.toThrow('no')
  await both
  expect(said).toEqual(['one begins', 'one ends', 'two begins', 'two ends'])
})

test('what Prisma reads at once within a transaction meets on its connection one by one', async () => {
  const { id } = await aComment((await aThread()).id)
  const found = await transaction((tx) =>
    Promise.all([
      tx.comment.findUniqueOrThrow({
        where: { id },
        include: { author: true, thread: { include: { essay: true } }, revisions: true },
      }),
      tx.comment.count({ where: { id } }),
    ]),
  )
  expect(found).toMatchObject([{ id, revisions: [{ number: 1 }] }, 1])
})

test('a transaction of statements is rolled back once all that it asked is answered', async () => {
  const work = statementTransaction((tx) =>
    Promise.all([
      tx.$executeRaw`INSERT INTO series (id, slug, title) SELECT gen_random_uuid(), 'late', 'late' FROM pg_sleep(0.1)`,
      Promise.reject(new Error('no')),
    ]),
  )
  await expect(work).rejects.toThrow('no')
  expect(await db.series.count({ where: { slug: 'late' } })).toBe(0)
})
