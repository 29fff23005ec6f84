import { expect, test } from 'vitest'

import { db, transaction } from '@/server/db'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { placePassages } from './place-passages'
import { passageAt } from './queries'
import { storePassage } from './store-passage'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit for a while.'

async function aPassage() {
  const essay = await anEssay(TEXT)
  const { essayId, revisionId } = essay
  const { id } = await transaction((tx) =>
    storePassage(tx, { essayId, revisionId, start: 0, end: 10 }),
  )
  return { ...essay, id }
}

test('the database deletes no passage, so that its address always has an answer', async () => {
  const { id } = await aPassage()
  await expect(db.passage.delete({ where: { id } })).rejects.toMatchObject({ code: 'P2003' })
  expect(await passageAt(id)).toMatchObject({ exact: 'The runner' })
})

test('words that are gone, in an essay that was withdrawn: the passage still says what it was', async () => {
  const { id, essayId, revisionId: from } = await aPassage()
  const { revisionId: to } = await aRevision(essayId, 'Somebody else stays where they were.')
  await transaction((tx) => placePassages(tx, { essayId, from, to }))
  await db.essay.update({ where: { id: essayId }, data: { withdrawnAt: new Date() } })
  expect(await passageAt(id)).toMatchObject({
    ...{ exact: 'The runner', state: 'GONE', today: null },
    ...{ essay: { isWithdrawn: true }, revision: { number: 1 } },
  })
})
