import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, test } from 'vitest'

import { db, transaction, type Transaction } from '@/server/db'
import { anEssay, aRevision, type TestRevision } from '@/server/testing/an-essay'

import { placePassages } from './place-passages'
import { storePassage } from './store-passage'

const TEXT =
  'The runner leaves.\nThe chaser keeps the lamp lit for a while.\nBoth heal alone first.'

function aPassage({ essayId, revisionId, text }: Omit<TestRevision, 'slug'>, words: string) {
  const start = text.indexOf(words)
  return transaction((tx) =>
    storePassage(tx, { essayId, revisionId, start, end: start + words.length }),
  )
}

async function publish(essayId: string, text: string) {
  const { currentRevisionId } = await db.essay.findUniqueOrThrow({ where: { id: essayId } })
  return transaction(async (tx) => {
    const { revisionId: to } = await aRevision(essayId, text, tx)
    const publication = { essayId, from: currentRevisionId ?? '', to }
    return { ...publication, tally: await placePassages(tx, publication) }
  })
}

const standings = async (passageId: string) => {
  const placements = await db.placement.findMany({
    where: { passageId },
    orderBy: { revision: { number: 'asc' } },
  })
  return placements.map(({ state, words }) => [state, words])
}

describe('publishing a revision places the passages of the essay', () => {
  test('each where its words stand now', async () => {
    const essay = await anEssay(TEXT)
    const before = await aPassage(essay, 'The runner')
    const behind = await aPassage(essay, 'heal alone')
    const gone = await aPassage(essay, 'lamp')
    const { tally } = await publish(essay.essayId, TEXT.replace('the lamp lit', 'vigil'))
    expect(tally).toEqual({ UNCHANGED: 1, MOVED: 1, REWORDED: 0, GONE: 1 })
    expect(await standings(before.id)).toEqual([['UNCHANGED', 'The runner']])
    expect(await standings(behind.id)).toEqual([['MOVED', 'heal alone']])
    expect(await standings(gone.id)).toEqual([['GONE', null]])
  })

  test('doing it twice changes nothing', async () => {
    const essay = await anEssay(TEXT)
    const passage = await aPassage(essay, 'heal alone')
    const { tally: _tally, ...publication } = await publish(essay.essayId, `Opening.\n${TEXT}`)
    const again = await transaction((tx) => placePassages(tx, publication))
    expect(again).toEqual({ UNCHANGED: 0, MOVED: 0, REWORDED: 0, GONE: 0 })
    expect(await standings(passage.id)).toHaveLength(1)
  })

  test('from revision to revision the words are followed, and the state tells of the origin', async () => {
    const essay = await anEssay(TEXT)
    const passage = await aPassage(essay, 'The chaser keeps the lamp lit')
    await publish(essay.essayId, `Opening.\n${TEXT}`)
    await publish(essay.essayId, `Opening.\n${TEXT}\nAn end.`)
    await publish(essay.essayId, TEXT)
    expect((await standings(passage.id)).map(([state]) => state)).toEqual([
      'MOVED',
      'MOVED',
      'UNCHANGED',
    ])
  })

  test('words that come back are found again', async () => {
    const essay = await anEssay(TEXT)
    const passage = await aPassage(essay, 'The chaser keeps the lamp lit')
    await publish(essay.essayId, 'The runner leaves.\nBoth heal alone first.')
    await publish(essay.essayId, TEXT)
    expect(await standings(passage.id)).toEqual([
      ['GONE', null],
      ['UNCHANGED', 'The chaser keeps the lamp lit'],
    ])
  })

  test('words that were rewritten are followed with the words of today', async () => {
    const essay = await anEssay(TEXT)
    const passage = await aPassage(essay, 'The chaser keeps the lamp lit for a while.')
    await publish(essay.essayId, TEXT.replace('keeps the lamp lit', 'keeps one lamp burning'))
    await publish(essay.essayId, TEXT)
    expect(await standings(passage.id)).toEqual([
      ['REWORDED', 'The chaser keeps one lamp burning for a while.'],
      ['UNCHANGED', 'The chaser keeps the lamp lit for a while.'],
    ])
  })

  test('words that were found only by likeness are sought from their origin the next time', async () => {
    const SENTENCE =
      'The chaser waits at the window and learns, slowly, to turn the lamp on for herself.'
    const LIKE =
      'The chaser stands at the window and learned, slowly, how to turn a lamp on, for herself.'
    const others = 'The runner leaves.\nBoth heal alone first.'
    const essay = await anEssay(`${others}\n${SENTENCE}`)
    const passage = await aPassage(essay, SENTENCE)
    await publish(essay.essayId, `${LIKE}\n${others}`)
    await publish(essay.essayId, `${LIKE}\n${others}\n${SENTENCE}`)
    const placements = await db.placement.findMany({
      where: { passageId: passage.id },
      orderBy: { revision: { number: 'asc' } },
    })
    expect(placements).toMatchObject([
      { state: 'REWORDED', words: LIKE, method: 'approximate' },
      { state: 'MOVED', words: SENTENCE, method: 'exact' },
    ])
  })

  test('what a person said of where the words stand is never computed again, only followed', async () => {
    const essay = await anEssay(TEXT)
    const [shown, dropped] = [
      await aPassage(essay, 'the lamp lit'),
      await aPassage(essay, 'heal alone'),
    ]
    const without = 'The runner leaves.\nSomebody keeps a vigil.\nBoth rest first.'
    const { to } = await publish(essay.essayId, without)
    const at = (words: string) => ({
      ...{ start: without.indexOf(words), end: without.indexOf(words) + words.length },
      ...{ words, place: null, state: 'REWORDED', confidence: 1, method: 'hand' },
    })
    const set = (passageId: string, data: object) =>
      db.placement.update({ where: { passageId_revisionId: { passageId, revisionId: to } }, data })
    await set(shown.id, at('a vigil'))
    await set(dropped.id, { confidence: 1, method: 'hand' })
    await publish(essay.essayId, `${without}\n${TEXT}`)
    await publish(essay.essayId, `${TEXT}\nNothing of it.`)
    await publish(essay.essayId, `${TEXT}\n${without}`)
    expect(await standings(shown.id)).toEqual([
      ['REWORDED', 'a vigil'],
      ['REWORDED', 'a vigil'],
      ['GONE', null],
      ['REWORDED', 'a vigil'],
    ])
    expect((await standings(dropped.id)).map(([state]) => state)).toEqual(Array(4).fill('GONE'))
  })

  test('another essay is left alone', async () => {
    const [essay, other] = [await anEssay(TEXT), await anEssay(TEXT)]
    const passage = await aPassage(other, 'heal alone')
    await publish(essay.essayId, `Opening.\n${TEXT}`)
    expect(await standings(passage.id)).toEqual([])
  })

  test('a passage that is being taken meanwhile is placed too', async () => {
    const essay = await anEssay(TEXT)
    const { essayId, revisionId: from } = essay
    const { revisionId: to } = await aRevision(essayId, `Opening.\n${TEXT}`)
    const makeCurrent = (tx: Transaction, id: string) =>
      tx.essay.update({ where: { id: essayId }, data: { currentRevisionId: id } })
    await makeCurrent(db, from)
    const publishing: Promise<unknown>[] = []
    const passage = await transaction(async (tx) => {
      const taken = await storePassage(tx, { essayId, revisionId: from, start: 0, end: 10 })
      publishing.push(
        transaction(async (other) => {
          await placePassages(other, { essayId, from, to })
          await makeCurrent(other, to)
        }),
      )
      await sleep(100)
      return taken
    })
    await Promise.all(publishing)
    expect(await standings(passage.id)).toEqual([['MOVED', 'The runner']])
  })

  test('a passage taken from the page while a revision is being published is placed too', async () => {
    const essay = await anEssay(TEXT)
    const { essayId, revisionId: from } = essay
    const taking: Promise<{ id: string }>[] = []
    await transaction(async (tx) => {
      const { revisionId: to } = await aRevision(essayId, `Opening.\n${TEXT}`, tx)
      await placePassages(tx, { essayId, from, to })
      taking.push(aPassage(essay, 'heal alone'))
      await sleep(100)
    })
    const [passage] = await Promise.all(taking)
    expect(await standings(passage?.id ?? '')).toEqual([['MOVED', 'heal alone']])
  })
})
