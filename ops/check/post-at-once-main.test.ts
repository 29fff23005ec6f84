import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { aThread } from '@/server/testing/a-thread'

const PROCESSES = 2
/** The whole measure is 200 keys by 50 submits; the daily run makes do with fewer. */
const KEYS = Number(process.env['EXACTLY_ONCE_KEYS'] ?? 8)
const SUBMITS = Number(process.env['EXACTLY_ONCE_SUBMITS'] ?? 12)

const post = promisify(execFile)

test('many submits of the same forms, by two processes at once, make one comment for each key', async () => {
  const { id: threadId } = await aThread()
  const members = await Promise.all(Array.from({ length: KEYS }, () => aMember()))
  const forms = members.map(({ id }) => ({ memberId: id, clientKey: randomUUID() }))
  const order = JSON.stringify({ threadId, submits: SUBMITS, forms })
  const script = ['--import', 'tsx', 'ops/check/post-at-once-main.ts', order]
  const said = await Promise.all(
    Array.from({ length: PROCESSES }, () =>
      post(process.execPath, script, { maxBuffer: 64 * 1024 * 1024 }),
    ),
  )
  const answers = said.flatMap(({ stdout }) => JSON.parse(stdout) as string[])
  const stored = await db.comment.findMany({
    where: { authorId: { in: members.map(({ id }) => id) } },
    include: { revisions: true, cases: true },
  })
  expect(stored).toHaveLength(KEYS)
  expect(stored.every(({ revisions, cases }) => revisions.length + cases.length === 2)).toBe(true)
  const words = stored.map(({ revisions }) => revisions[0]?.markdown).sort()
  expect(words).toEqual(forms.map(({ clientKey }) => `Said with ${clientKey}.`).sort())
  const tally = (answer: string) => answers.filter((one) => one === answer).length
  for (const { id } of stored) expect(tally(id)).toBe(PROCESSES * SUBMITS)
  expect(tally('conflict')).toBe(PROCESSES * KEYS)
  expect(answers).toHaveLength(PROCESSES * KEYS * (SUBMITS + 1))
}, 1_800_000)
