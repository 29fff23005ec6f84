import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'

import { database } from '../arrange/database'

import { arrangeBookmark, arrangeCase, arrangeStranger, ownerId, PRIVATE } from './arrange'
import { ask } from './ask'
import type { Person } from './person'
import type { World } from './world'

export const slug = (_who: Person, { essay }: World) => ({ slug: essay.slug })
export const bookmarkId = async (who: Person, world: World) => ({
  id: await arrangeBookmark(await ownerId(who), world),
})
export const foreignBookmark = async (_who: Person, world: World) => ({
  id: await arrangeBookmark(await ownerId(await arrangeStranger()), world, PRIVATE),
})
export const thread = (about: string) => () => ({
  clientKey: randomUUID(),
  slug: about,
  title: 'Said by the matrix',
  words: 'A few words.',
})
export const token = 'x'.repeat(43)
export const address = () => `${randomUUID()}@example.org`
export const free = () => `m${randomUUID().slice(0, 8)}`

export async function speaker(who: Person) {
  const member = await database.member.findUnique({ where: { id: await ownerId(who) } })
  const account = member?.handle ?? 'somebody-else'
  await database.author.update({ where: { slug: 'the-long-table' }, data: { account } })
  return { author: 'the-long-table', availability: 'AWAY', awayUntil: tomorrow() }
}
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)

/** What an editor's page says of the folder, in which one essay has just been changed. */
export async function checkedFolder(_who: Person, { url, contentDir, people }: World) {
  appendFileSync(`${contentDir}/care.md`, `\nOne line more: ${randomUUID()}.\n`)
  const page = await ask(url, people.editor, { path: '/editors/publish' })
  return { checked: /name="checked"[^>]*value="([0-9a-f]{64})"/.exec(page.text)?.[1] ?? '' }
}

export const decision = async (_who: Person, world: World) => {
  const { caseId, revisionId } = await arrangeCase(world)
  return { requestKey: randomUUID(), caseId, version: '0', revisionId, kind: 'DISMISS' }
}
