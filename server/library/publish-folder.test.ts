import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { MemberActor } from '@/domain/actor'
import { anEssayFile } from '@/server/testing/a-library'
import { aMember } from '@/server/testing/a-member'
import { preflightFolder } from './preflight-folder'
import { publishFolder } from './publish-folder'
import { essayBySlug } from './queries'

const NOW = new Date('2026-11-22T10:00:00Z')

let editor: MemberActor
let contentDir: string
let slug: string
beforeEach(async () => {
  editor = await aMember({ roles: ['EDITOR'] })
  slug = `essay-${randomUUID().slice(0, 8)}`
  contentDir = await mkdtemp(path.join(tmpdir(), 'desk-'))
  await mkdir(path.join(contentDir, 'essays'))
  await write(slug, 'Two souls met.')
  await write(`other-${slug}`, 'One was late.')
})
afterEach(() => rm(contentDir, { recursive: true }))

const fileOf = (name: string) => path.join(contentDir, 'essays', `${name}.md`)
const write = (name: string, body: string) => writeFile(fileOf(name), anEssayFile(body))
const check = async () => (await preflightFolder(editor, NOW, contentDir)).checked
const publish = (checked: string, accepted?: 'on', actor = editor) =>
  publishFolder(actor, accepted === undefined ? { checked } : { checked, accepted }, {
    now: NOW,
    contentDir,
  })

test('what was checked is published, and then there is nothing more to publish', async () => {
  const checked = await check()
  await publish(checked, 'on')
  expect((await essayBySlug(slug))?.html).toContain('Two souls met.')
  await expect(publish(checked, 'on')).rejects.toMatchObject({ code: 'conflict' })
})

test('a folder that changed since is refused, and nothing of it is published', async () => {
  const checked = await check()
  await write(slug, 'Three souls met.')
  await expect(publish(checked, 'on')).rejects.toThrow('A file changed after this was checked.')
  expect(await essayBySlug(slug)).toBeNull()
  await publish(await check(), 'on')
  expect((await essayBySlug(slug))?.html).toContain('Three souls met.')
})

test('a file that went away, or another name for the same words, is a change', async () => {
  const checked = await check()
  await rm(fileOf(`other-${slug}`))
  const without = await check()
  await write(`renamed-${slug}`, 'One was late.')
  expect(new Set([checked, without, await check()]).size).toBe(3)
})

test('an essay is withdrawn only when that was accepted', async () => {
  await publish(await check(), 'on')
  await rm(fileOf(`other-${slug}`))
  const checked = await check()
  await expect(publish(checked)).rejects.toMatchObject({ code: 'invalid' })
  const { essays } = await publish(checked, 'on')
  expect(essays).toContainEqual({ slug: `other-${slug}`, outcome: 'withdrawn', placed: null })
})

test('what alarms nobody needs no tick', async () => {
  await publish(await check(), 'on')
  await write(slug, 'Two souls met again.')
  expect((await publish(await check())).changed).toBe(true)
})

test('a folder with a fault is refused', async () => {
  await write(slug, 'One[^a].')
  await expect(publish(await check(), 'on')).rejects.toThrow('Mend the faults')
})

test.each([[[]], [['MODERATOR' as const]]])(
  'with the offices %j nobody publishes',
  async (roles) => {
    const member = await aMember({ roles })
    await expect(publish(await check(), 'on', member)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await essayBySlug(slug)).toBeNull()
  },
)
