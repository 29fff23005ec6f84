import { randomUUID } from 'node:crypto'

import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { config } from '@/server/config'
import { db, transaction } from '@/server/db'
import { decided } from '@/server/testing/a-case'
import { aComment, unheld } from '@/server/testing/a-comment'
import { aMember } from '@/server/testing/a-member'
import { aQuestion } from '@/server/testing/a-question'
import { aThread } from '@/server/testing/a-thread'

import { announceChange } from './announce-change'
import { lockThread } from './lock-thread'
import { openThread } from './open-thread'

const listener = new Client({ connectionString: config().databaseUrl })
const heard: unknown[] = []

beforeAll(async () => {
  await listener.connect()
  listener.on('notification', ({ payload }) => heard.push(JSON.parse(payload ?? '')))
  await listener.query('LISTEN interleaf_discussion')
})

afterAll(async () => {
  await listener.end()
})

/** What was announced while this was done. PostgreSQL delivers it before it answers the next query. */
async function announced(doing: () => Promise<unknown>): Promise<unknown[]> {
  await listener.query('SELECT 1')
  heard.length = 0
  await doing()
  await listener.query('SELECT 1')
  return [...heard]
}

const versionOf = async (id: string) =>
  (await db.thread.findUniqueOrThrow({ where: { id } })).version

describe('a change that a reader could see', () => {
  test('is announced with the new version of its conversation', async () => {
    const thread = await aThread()
    const version = (await versionOf(thread.id)) + 1
    const news = await announced(() => aComment(thread.id))
    expect(news).toEqual([{ thread: thread.id, version, essay: thread.slug }])
    expect(await versionOf(thread.id)).toBe(version)
  })

  test('is announced of a question by its name', async () => {
    const { slug } = await aQuestion()
    const input = { about: 'question', slug, title: 'It did', words: 'For a year.' } as const
    const member = unheld(await aMember())
    const news = await announced(() => openThread(member, { ...input, clientKey: randomUUID() }))
    expect(news).toEqual([{ thread: expect.any(String) as string, version: 1, question: slug }])
  })

  test('is announced for a removal as well', async () => {
    const thread = await aThread()
    const comment = await aComment(thread.id)
    const news = await announced(() => decided(comment, 'REMOVE'))
    expect(news).toMatchObject([{ thread: thread.id, version: await versionOf(thread.id) }])
  })

  test('is not announced when it is not stored, nor when nobody could see it', async () => {
    const thread = await aThread()
    const before = await versionOf(thread.id)
    const undone = () =>
      transaction(async (tx) => {
        await lockThread(tx, thread.id)
        await announceChange(tx, thread.id)
        throw new Error('rolled back')
      }).catch(() => null)
    expect(await announced(undone)).toEqual([])
    expect(await announced(() => aComment(thread.id, { isHeld: true }))).toEqual([])
    expect(await versionOf(thread.id)).toBe(before)
  })
})
