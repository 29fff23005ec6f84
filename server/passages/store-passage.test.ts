import { describe, expect, test } from 'vitest'

import { quotationAt } from '@/domain/passages/quotation'
import { db, transaction } from '@/server/db'
import { anEssay, aRevision, type TestRevision } from '@/server/testing/an-essay'

import { storePassage } from './store-passage'

const TEXT =
  'The runner leaves.\nThe chaser keeps the lamp lit for a while.\nBoth heal alone first.'

function choice({ essayId, revisionId, text }: Omit<TestRevision, 'slug'>, words: string) {
  const start = text.indexOf(words)
  const quotation = quotationAt(text, start, start + words.length)
  if (quotation === null) throw new Error(`no such words: ${words}`)
  const { end, exact, prefix, suffix } = quotation
  return { essayId, revisionId, start, end, quoted: { exact, prefix, suffix } }
}

const store = (wanted: Parameters<typeof storePassage>[1]) =>
  transaction((tx) => storePassage(tx, wanted))

describe('storing a passage', () => {
  test('words that stand at their offsets are stored with their context', async () => {
    const essay = await anEssay(TEXT)
    const { id } = await store(choice(essay, 'the lamp lit'))
    expect(await db.passage.findUniqueOrThrow({ where: { id } })).toMatchObject({
      revisionId: essay.revisionId,
      exact: 'the lamp lit',
      prefix: 'The runner leaves.\nThe chaser keeps ',
      block: 1,
    })
    expect(await db.placement.count({ where: { passageId: id } })).toBe(0)
  })

  test('without a quotation, whatever words stand at the offsets are meant', async () => {
    const essay = await anEssay(TEXT)
    const { quoted: _quoted, ...place } = choice(essay, 'Both heal')
    expect(await store(place)).toMatchObject({ exact: 'Both heal' })
  })

  test('wrong offsets are mended where the words stand once', async () => {
    const essay = await anEssay(TEXT)
    const wanted = choice(essay, 'Both heal')
    const { id } = await store({ ...wanted, start: 3, end: 12 })
    expect(await db.passage.findUniqueOrThrow({ where: { id } })).toMatchObject({
      start: wanted.start,
      end: wanted.end,
    })
  })

  test('words of an older revision are placed in the current one at once', async () => {
    const essay = await anEssay(TEXT)
    const now = await aRevision(essay.essayId, `A new opening.\n${TEXT}`)
    const { id } = await store(choice(essay, 'the lamp lit'))
    expect(await db.placement.findMany({ where: { passageId: id } })).toMatchObject([
      { revisionId: now.revisionId, state: 'MOVED', words: 'the lamp lit' },
    ])
  })

  test.each([
    ['that the essay does not hold', { exact: 'the moon lit', prefix: '', suffix: '' }, 'gone'],
    ['that stand in two places', { exact: 'The', prefix: '', suffix: '' }, 'gone'],
  ])('words %s are refused, and nothing is stored', async (_rule, quoted, code) => {
    const essay = await anEssay(TEXT)
    const wanted = { ...choice(essay, 'the lamp lit'), quoted }
    await expect(store(wanted)).rejects.toMatchObject({ code })
    expect(await db.passage.count({ where: { revisionId: essay.revisionId } })).toBe(0)
  })

  test('a revision of another essay is not looked at', async () => {
    const [essay, other] = [await anEssay(TEXT), await anEssay('Something else.')]
    const { quoted: _quoted, ...place } = choice(essay, 'Both heal')
    await expect(store({ ...place, essayId: other.essayId })).rejects.toMatchObject({
      code: 'gone',
    })
  })

  test('an essay that was withdrawn keeps no further passages', async () => {
    const essay = await anEssay(TEXT)
    await db.essay.update({ where: { id: essay.essayId }, data: { withdrawnAt: new Date() } })
    await expect(store(choice(essay, 'Both heal'))).rejects.toMatchObject({ code: 'not-found' })
  })
})
