import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VISITOR, type MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { aMember } from '@/server/testing/a-member'
import { previewEssay } from './preview-essay'
import { publicAddresses } from './public-addresses'
import { publishLibrary } from './publish-library'

let editor: MemberActor
let contentDir: string
let slug: string
beforeEach(async () => {
  editor = await aMember({ roles: ['EDITOR'] })
  slug = `seen-${randomUUID().slice(0, 8)}`
  contentDir = await mkdtemp(path.join(tmpdir(), 'preview-'))
  await mkdir(path.join(contentDir, 'essays'))
})
afterEach(() => rm(contentDir, { recursive: true }))

const write = (text: string) => writeFile(path.join(contentDir, 'essays', `${slug}.md`), text)
const publish = (text: string) =>
  publishLibrary(
    aLibrary({ [`essays/${slug}.md`]: text, 'essays/another.md': anEssayFile('Words.') }),
    new Date(),
  )
const preview = (actor = editor, name = slug) => previewEssay(actor, name, contentDir)

test('an editor reads a draft; nothing of it is stored or public', async () => {
  await write(anEssayFile('Half a thought.', 'draft: true\n'))
  const seen = await preview()
  expect(seen).toMatchObject({ title: 'A title', standing: 'draft', faults: [], opensAt: null })
  expect(seen?.html).toContain('Half a thought.')
  expect(await db.essay.count({ where: { slug } })).toBe(0)
  expect((await publicAddresses()).essays.has(slug)).toBe(false)
})

test('what is published is told from what was changed since, in its words or its fields', async () => {
  await publish(anEssayFile('Words.'))
  await write(anEssayFile('Words.'))
  expect(await preview()).toMatchObject({ standing: 'same' })
  await write(anEssayFile('Other words.'))
  expect(await preview()).toMatchObject({ standing: 'changed' })
  await write(anEssayFile('Words.', 'subtitle: Another day\n'))
  expect(await preview()).toMatchObject({ standing: 'changed' })
  await write(anEssayFile('Words.', 'draft: true\n'))
  expect(await preview()).toMatchObject({ standing: 'draft' })
})

test('what never was published waits, and what has its day says when', async () => {
  const day = 'published: 2999-01-01\n'
  await write(anEssayFile('Words.', day))
  expect(await preview()).toMatchObject({
    standing: 'waiting',
    opensAt: '2999-01-01T00:00:00.000Z',
  })
  await publish(anEssayFile('Words.', day))
  expect(await preview()).toMatchObject({ standing: 'scheduled' })
})

test('what was withdrawn and stands in the folder again waits', async () => {
  await publish(anEssayFile('Words.'))
  await publish(anEssayFile('Words.', 'draft: true\n'))
  await write(anEssayFile('Words.'))
  expect(await preview()).toMatchObject({ standing: 'waiting' })
})

test('the faults of its file are told', async () => {
  await write(anEssayFile('One[^a].', 'draft: true\n'))
  expect(await preview()).toMatchObject({ faults: [{ path: `essays/${slug}.md`, line: 7 }] })
})

test('there is none of what the folder does not have, nor of what is no name', async () => {
  await write(anEssayFile('Words.'))
  for (const name of ['nothing', '../essays/a', '%2e%2e', '']) {
    expect(await preview(editor, name)).toBeNull()
  }
})

test('nobody but editors sees it', async () => {
  await write(anEssayFile('Words.', 'draft: true\n'))
  const visitor = previewEssay(VISITOR, slug, contentDir)
  await expect(visitor).rejects.toMatchObject({ code: 'sign-in' })
  for (const roles of [[], ['MODERATOR']] as const) {
    const member = await aMember({ roles: [...roles] })
    await expect(preview(member)).rejects.toMatchObject({ code: 'forbidden' })
  }
})
