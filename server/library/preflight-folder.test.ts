import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VISITOR } from '@/domain/actor'
import { anEssayFile } from '@/server/testing/a-library'
import { aMember } from '@/server/testing/a-member'
import { preflightFolder } from './preflight-folder'
import { essayBySlug } from './queries'

const NOW = new Date('2026-11-22T10:00:00Z')
const SLUG = 'lamps-seen-beforehand'

let contentDir: string
beforeEach(async () => {
  contentDir = await mkdtemp(path.join(tmpdir(), 'desk-'))
  await writeFile(path.join(contentDir, `${SLUG}.md`), anEssayFile('A lamp was lit.'))
})
afterEach(() => rm(contentDir, { recursive: true }))

test('the owner sees what publishing would do, and nothing is done', async () => {
  const owner = await aMember({ roles: ['OWNER'] })
  const { preflight, checked } = await preflightFolder(owner, NOW, contentDir)
  expect(preflight.essays).toContainEqual(
    expect.objectContaining({ slug: SLUG, outcome: 'new', title: 'A title' }),
  )
  expect(checked).toMatch(/^[0-9a-f]{64}$/)
  expect(await essayBySlug(SLUG)).toBeNull()
})

test('nobody else sees it', async () => {
  const refused = (actor: Parameters<typeof preflightFolder>[0]) =>
    expect(preflightFolder(actor, NOW, contentDir)).rejects
  await refused(VISITOR).toMatchObject({ code: 'sign-in' })
  await refused(await aMember()).toMatchObject({ code: 'forbidden' })
})
