import { randomUUID } from 'node:crypto'

import { expect, test } from 'vitest'

import { VISITOR } from '@/domain/actor'
import { db } from '@/server/db'
import { aMember } from '@/server/testing/a-member'
import { anEssay } from '@/server/testing/an-essay'

import { nameChoices } from './name-choices'
import { previewWords } from './preview-words'

const changed = () => db.library.update({ where: { id: 1 }, data: { version: { increment: 1 } } })

test('what is chosen by its title is a link when it is posted; what was withdrawn is not offered', async () => {
  const [me, { slug }] = [await aMember(), await anEssay('The mirror shows.')]
  const title = `Tide ${randomUUID()}`
  await db.essay.update({ where: { slug }, data: { title } })
  await changed()
  const { names } = await nameChoices(me, { begun: title.slice(0, 20).toLowerCase() })
  expect(names).toMatchObject([{ kind: 'essays', title, typed: `${slug}|${title}` }])
  const { html } = await previewWords(me, { words: `[[${names[0]?.typed ?? ''}]]` })
  expect(html).toContain(`<a href="/essays/${slug}"`)
  await db.essay.update({ where: { slug }, data: { withdrawnAt: new Date() } })
  await changed()
  expect(await nameChoices(me, { begun: title })).toEqual({ names: [] })
})

test('only those who may write are offered names', async () => {
  await expect(nameChoices(VISITOR, { begun: 'the' })).rejects.toMatchObject({ code: 'sign-in' })
})
