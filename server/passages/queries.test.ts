import { expect, test } from 'vitest'

import { db, transaction } from '@/server/db'
import { anEssay, aRevision } from '@/server/testing/an-essay'

import { placePassages } from './place-passages'
import { chosenAt, passageAt } from './queries'
import { storePassage } from './store-passage'

const TEXT = 'The runner leaves.\nThe chaser keeps the lamp lit for a while.'
const LAMP = { start: TEXT.indexOf('lamp'), end: TEXT.indexOf('lamp') + 8 }

async function aPassage() {
  const essay = await anEssay(TEXT)
  const { essayId, revisionId } = essay
  const { id } = await transaction((tx) => storePassage(tx, { essayId, revisionId, ...LAMP }))
  return { ...essay, id }
}

test('a passage shows its words, the revision they were chosen on, and where they stand', async () => {
  const { id, slug } = await aPassage()
  expect(await passageAt(id)).toMatchObject({
    exact: 'lamp lit',
    state: 'UNCHANGED',
    today: { exact: 'lamp lit', suffix: ' for a while.' },
    essay: { slug, isWithdrawn: false },
    revision: { number: 1 },
    href: `/essays/${slug}#b1:~:text=lamp%20lit`,
  })
})

test('a passage whose words are gone is still shown, with the place where they stood', async () => {
  const { id, slug, essayId, revisionId } = await aPassage()
  const now = await aRevision(essayId, 'The runner leaves.\nThe chaser sleeps.')
  await transaction((tx) => placePassages(tx, { essayId, from: revisionId, to: now.revisionId }))
  expect(await passageAt(id)).toMatchObject({
    exact: 'lamp lit',
    prefix: 'The runner leaves.\nThe chaser keeps the ',
    state: 'GONE',
    today: null,
    href: `/essays/${slug}#b1`,
  })
})

test('an unknown passage is none', async () => {
  expect(await passageAt('0192f0c1-0000-7000-8000-000000000000')).toBeNull()
})

test('words can be chosen by their offsets on a revision of the essay', async () => {
  const { slug, revisionId } = await anEssay(TEXT)
  expect(await chosenAt(slug, { revisionId, ...LAMP })).toMatchObject({ exact: 'lamp lit' })
  expect(await chosenAt(slug, { revisionId, start: 4, end: 4 })).toBeNull()
  expect(await chosenAt('another', { revisionId, ...LAMP })).toBeNull()
})

test('a passage of an essay that was withdrawn says so', async () => {
  const { id, essayId } = await aPassage()
  await db.essay.update({ where: { id: essayId }, data: { withdrawnAt: new Date() } })
  expect(await passageAt(id)).toMatchObject({
    ...{ exact: 'lamp lit', today: null, href: expect.not.stringContaining('text=') as string },
    essay: { isWithdrawn: true },
  })
})

test('a passage of an essay brought back for a later day shows none of the words that wait', async () => {
  const { id, essayId, revisionId } = await aPassage()
  const next = await aRevision(essayId, 'Not yet read.\nThe lamp lit secretly.')
  await transaction((tx) => placePassages(tx, { essayId, from: revisionId, to: next.revisionId }))
  await db.essay.update({ where: { id: essayId }, data: { scheduledFor: new Date('2999-01-01') } })
  const passage = await passageAt(id)
  expect(passage).toMatchObject({ exact: 'lamp lit', today: null, essay: { isWithdrawn: true } })
  expect(JSON.stringify(passage)).not.toContain('secretly')
})
