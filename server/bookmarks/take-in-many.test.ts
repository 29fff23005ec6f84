import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import type { MemberActor } from '@/domain/actor'
import { db, transaction } from '@/server/db'
import { placePassages } from '@/server/passages/place-passages'
import { aMember } from '@/server/testing/a-member'
import { anEssay, aRevision } from '@/server/testing/an-essay'
import { untilSomebodyWaits } from '@/server/testing/until-somebody-waits'

import { bringBookmarks } from './bring-bookmarks'
import { importPreview } from './import-preview'
import { takeInBookmarks } from './take-in-bookmarks'

const addressOf = (slug: string) => `http://localhost:3000/essays/${slug}`
const fileOf = (slug: string, highlights: readonly string[]) =>
  `Highlight,URL\r\n${highlights.map((words) => `${words},${addressOf(slug)}\r\n`).join('')}`
const bring = (member: MemberActor, words: string) =>
  bringBookmarks(member, { clientKey: randomUUID(), words })

test('a thousand quotations without a place, on a long essay revised twice, are taken in', async () => {
  const member = await aMember()
  const paragraph = 'The “runner” leaves the wood, and nobody knows whereto he goes. '
    .repeat(10)
    .trim()
  const text = (last: string) => [...Array<string>(95).fill(paragraph), last].join('\n')
  const { slug, essayId } = await anEssay(text('One.'))
  await aRevision(essayId, text('Two.'))
  await aRevision(essayId, text('Three.'))
  const nowhere = Array.from({ length: 1000 }, (_, nth) => `The moon rose ${nth} times.`)
  const { id } = await bring(member, fileOf(slug, [...nowhere, 'three.']))
  await takeInBookmarks(member, { id })
  expect(await importPreview(member, id)).toMatchObject({ isDone: true, added: 1 })
}, 60_000)

test('nobody who changes another essay is waited for', async () => {
  const member = await aMember()
  const [here, elsewhere] = [await anEssay('The runner leaves.'), await anEssay('The chaser.')]
  const { id } = await bring(member, fileOf(here.slug, ['runner leaves']))
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM essay WHERE id = ${elsewhere.essayId}::uuid FOR UPDATE`
    await takeInBookmarks(member, { id })
  })
  expect(await importPreview(member, id)).toMatchObject({ isDone: true, added: 1 })
}, 20_000)

test('what is published after the places were found is what the words are kept on', async () => {
  const member = await aMember()
  const { slug, essayId, revisionId } = await anEssay('The runner leaves.')
  const { id } = await bring(member, fileOf(slug, ['The runner leaves.']))
  let takingIn = Promise.resolve()
  const to = await transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM member WHERE id = ${member.id}::uuid FOR UPDATE`
    takingIn = takeInBookmarks(member, { id })
    await untilSomebodyWaits()
    const next = await aRevision(essayId, 'An opening.\nThe runner leaves.', tx)
    await placePassages(tx, { essayId, from: revisionId, to: next.revisionId })
    return next.revisionId
  })
  await takingIn
  const [kept] = await db.bookmark.findMany({
    where: { memberId: member.id },
    include: { passage: { include: { placements: true } } },
  })
  const { passage } = kept ?? {}
  expect([
    passage?.revisionId,
    ...(passage?.placements ?? []).map((one) => one.revisionId),
  ]).toContain(to)
})
