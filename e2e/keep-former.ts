import { randomUUID } from 'node:crypto'

import type { Page } from '@playwright/test'

import { database, required } from './arrange/database'

/** Keeps words of the first revision of an essay for whoever is at this page, as a browser that has it open still would: their passage. */
export async function keepFormer(page: Page, slug: string, exact: string): Promise<string> {
  const revision = await database.revision.findFirstOrThrow({
    where: { essay: { slug }, number: 1 },
  })
  const start = revision.text.indexOf(exact)
  const place = { revisionId: revision.id, start, end: start + exact.length, exact }
  const rest = { prefix: '', suffix: '', slug, clientKey: randomUUID() }
  const answer = await page.request.post('/api/me/bookmarks', {
    data: { ...place, ...rest, colour: 'EMBER', note: '' },
    headers: { origin: new URL(required('BASE_URL')).origin },
  })
  if (!answer.ok()) throw new Error(`not kept: ${answer.status()}`)
  return ((await answer.json()) as { passageId: string }).passageId
}
