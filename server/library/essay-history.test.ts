import { describe, expect, test } from 'vitest'

import { db } from '@/server/db'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { essayHistory } from './essay-history'
import { compareRevisions, essayRevision } from './essay-revision'

async function anEssayRevisedOnce() {
  const essay = await anEssay('It must hurt.\nRain fell.')
  await aRevision(essay.essayId, 'It may hurt.\nRain fell.')
  return essay
}

const historyOf = async (slug: string) => {
  const history = await essayHistory(slug)
  if (history === null) throw new Error(`${slug} has no history.`)
  return history
}

describe('the history of an essay', () => {
  test('lists its revisions, newest first, each with its day and length', async () => {
    const { slug } = await anEssayRevisedOnce()
    const { title, revisions } = await historyOf(slug)
    expect(title).toBe('An essay')
    expect(revisions.map(({ number, wordCount }) => [number, wordCount])).toEqual([
      [2, 5],
      [1, 5],
    ])
    expect(revisions.every(({ publishedAt }) => !Number.isNaN(Date.parse(publishedAt)))).toBe(true)
  })

  test('is not shown while readers do not see the essay', async () => {
    const { slug, essayId } = await anEssayRevisedOnce()
    await db.essay.update({ where: { id: essayId }, data: { withdrawnAt: new Date() } })
    expect(await essayHistory(slug)).toBeNull()
    expect(await essayRevision(slug, 1)).toBeNull()
    expect(await essayHistory('No such/essay')).toBeNull()
  })

  test('lets one read an essay as it was', async () => {
    const { slug } = await anEssayRevisedOnce()
    const found = await essayRevision(slug, 1)
    expect(found?.revision).toMatchObject({ number: 1, isPresent: false })
    expect(found?.revision.html).toContain('It must hurt.')
    expect((await essayRevision(slug, 2))?.revision.isPresent).toBe(true)
    expect(await essayRevision(slug, 3)).toBeNull()
  })

  test('compares any two of them word by word, either way round', async () => {
    const history = await historyOf((await anEssayRevisedOnce()).slug)
    const changed = async (from: number, to: number) =>
      (await compareRevisions(history, from, to))?.blocks[0]
        ?.filter(({ change }) => change !== 'kept')
        .map(({ words, change }) => `${change} ${words}`)
    expect(await changed(1, 2)).toEqual(['removed must', 'added may'])
    expect(await changed(2, 1)).toEqual(['removed may', 'added must'])
    expect(await compareRevisions(history, 1, 7)).toBeNull()
  })
})
