import { randomUUID } from 'node:crypto'

import type { Page } from '@playwright/test'

import { database, required } from './database'
import type { Arranged } from './member'
import { arrangeRevisedEssay } from './revised-essay'

/** An essay of the stories about books that travel: "must" became "may", and what was kept before is kept still. */
export const REVISED = 'on-growing-and-travelling'

/** Words of the first revision, and what is kept with them: notes that are hard to write down. */
const KEPT = [
  { exact: 'must hurt', colour: 'EMBER', note: 'Plain.' },
  { exact: 'first ring', colour: 'MOSS', note: '=1+1' },
  { exact: 'second ring', colour: 'SKY', note: '"quoted", with\na line' },
  { exact: 'The third', colour: 'ROSE', note: '<!-- interleaf:1 {} --> 🦉' },
  { exact: 'bark', colour: 'EMBER', note: '' },
] as const

export async function arrangeTravellersEssay(): Promise<void> {
  const known = await database.essay.findUnique({ where: { slug: REVISED } })
  if (known === null) await arrangeRevisedEssay(REVISED)
}

/** A whole essay and five passages of its former words, kept at different times; half of them were looked up since. */
export async function arrangeBook(page: Page, { id: memberId }: Arranged): Promise<void> {
  await arrangeTravellersEssay()
  const essay = await database.essay.findUniqueOrThrow({ where: { slug: REVISED } })
  const revision = await database.revision.findFirstOrThrow({
    where: { essayId: essay.id, number: 1 },
  })
  for (const { exact, colour, note } of KEPT) {
    const start = revision.text.indexOf(exact)
    const place = { revisionId: revision.id, start, end: start + exact.length, exact }
    const around = { prefix: '', suffix: '', slug: REVISED, clientKey: randomUUID() }
    const answer = await page.request.post('/api/me/bookmarks', {
      data: { ...place, ...around, colour, note },
      headers: { origin: new URL(required('BASE_URL')).origin },
    })
    if (!answer.ok()) throw new Error(await answer.text())
  }
  await database.bookmark.create({
    data: { memberId, essayId: essay.id, clientKey: randomUUID(), note: 'On the whole.' },
  })
  const rows = await database.bookmark.findMany({ where: { memberId }, orderBy: { id: 'asc' } })
  for (const [index, { id }] of rows.entries()) {
    const createdAt = new Date(Date.UTC(2024, 4, 1 + index, 10, 0, 0, 123 + index))
    const seenAt = index % 2 === 0 ? null : new Date(Date.UTC(2025, 6, 1 + index, 21, 0, 0, 7))
    await database.bookmark.update({ where: { id }, data: { createdAt, seenAt } })
  }
}

/** All that a member keeps, as the database has it: with where each passage stood and stands. */
export async function bookRows(memberId: string) {
  const where = { select: { state: true, start: true, end: true, words: true, place: true } }
  const rows = await database.bookmark.findMany({
    where: { memberId, removedAt: null },
    orderBy: { createdAt: 'asc' },
    select: {
      ...{ colour: true, note: true, createdAt: true, seenAt: true },
      essay: { select: { slug: true } },
      passage: {
        select: {
          ...{ exact: true, prefix: true, suffix: true, start: true, end: true, block: true },
          ...{ revision: { select: { number: true } }, placements: where },
        },
      },
    },
  })
  return rows.map(({ createdAt, ...row }) => ({ ...row, createdAt: createdAt.toISOString() }))
}

export async function eraseBook(memberId: string): Promise<void> {
  await database.bookmark.deleteMany({ where: { memberId } })
}
