import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VISITOR, type MemberActor } from '@/domain/actor'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { aMember } from '@/server/testing/a-member'
import { editorDesk } from './editor-desk'
import { publishLibrary } from './publish-library'

const NOW = new Date('2026-11-22T10:00:00Z')
const LATER = new Date('2026-11-23T10:00:00Z')
const at = NOW.toISOString()
const later = LATER.toISOString()
const opens = '2027-01-01T00:00:00.000Z'

let editor: MemberActor
let contentDir: string
let key: string
beforeEach(async () => {
  editor = await aMember({ roles: ['EDITOR'] })
  key = randomUUID().slice(0, 8)
  contentDir = await mkdtemp(path.join(tmpdir(), 'desk-'))
  await mkdir(path.join(contentDir, 'essays'))
})
afterEach(() => rm(contentDir, { recursive: true }))

const write = (name: string, text: string) =>
  writeFile(path.join(contentDir, 'essays', `${name}-${key}.md`), text)
const publish = (texts: Record<string, string>, now: Date) => {
  const named = Object.entries(texts).map(([name, text]) => [`${name}-${key}.md`, text])
  return publishLibrary(aLibrary(Object.fromEntries(named) as Record<string, string>), now)
}
const states = async () => {
  const { essays } = await editorDesk(editor, contentDir)
  const own = essays.filter(({ slug }) => slug.endsWith(key))
  return Object.fromEntries(
    own.map(({ slug, title: _, previewedAs, ...state }) => [
      slug.slice(0, -9),
      { ...state, preview: previewedAs?.slice(0, -9) ?? null },
    ]),
  )
}
const NEVER = { at: null, revisions: 0, lastRevisedAt: null }

test('an editor sees every essay with its state, its date and its revisions', async () => {
  const day = anEssayFile('Tomorrow.', 'published: 2027-01-01\n')
  const newer = anEssayFile('Words.')
  const first = { read: anEssayFile('Words.'), lost: anEssayFile('Gone.'), soon: day, newer }
  await publish(first, NOW)
  await publish({ read: anEssayFile('Other words.'), soon: day, newer }, LATER)
  await write('read', anEssayFile('Other words.'))
  await write('soon', day)
  await write('newer', anEssayFile('Newer words.'))
  await write('moved', anEssayFile('Gone.', `was: lost-${key}\n`))
  await write('fresh', anEssayFile('New.'))
  await write('rough', anEssayFile('Rough.', 'draft: true\n'))
  expect(await states()).toEqual({
    read: { state: 'published', at: null, revisions: 2, lastRevisedAt: later, preview: null },
    newer: { state: 'published', at: null, revisions: 1, lastRevisedAt: at, preview: 'newer' },
    lost: { state: 'withdrawn', at: later, revisions: 1, lastRevisedAt: at, preview: 'moved' },
    soon: { state: 'scheduled', at: opens, revisions: 1, lastRevisedAt: opens, preview: 'soon' },
    fresh: { state: 'waiting', ...NEVER, preview: 'fresh' },
    rough: { state: 'draft', ...NEVER, preview: 'rough' },
  })
})

test('an essay whose file became a draft, or was taken back as one, stands there once', async () => {
  await publish({ read: anEssayFile('Words.'), lost: anEssayFile('Gone.') }, NOW)
  await publish({ read: anEssayFile('Words.') }, LATER)
  await write('read', anEssayFile('Words again.', 'draft: true\n'))
  await write('lost', anEssayFile('Gone.', 'draft: true\n'))
  const { essays } = await editorDesk(editor, contentDir)
  expect(essays.filter(({ slug }) => slug.endsWith(key))).toHaveLength(2)
  expect(await states()).toMatchObject({
    read: { state: 'published', preview: 'read' },
    lost: { state: 'withdrawn', preview: 'lost' },
  })
})

test('faults are told by file and line; those of drafts stand apart', async () => {
  await write('broken', anEssayFile('One[^a].'))
  await write('rough', anEssayFile('One[^a].', 'draft: true\n'))
  expect(await editorDesk(editor, contentDir)).toMatchObject({
    faults: [{ path: `essays/broken-${key}.md`, line: 6 }],
    draftFaults: [{ path: `essays/rough-${key}.md`, line: 7 }],
  })
  expect(await states()).toEqual({
    broken: { state: 'waiting', ...NEVER, preview: 'broken' },
    rough: { state: 'draft', ...NEVER, preview: 'rough' },
  })
})

test('a folder that is not there is a fault, not a failure', async () => {
  const { faults } = await editorDesk(editor, path.join(contentDir, 'nowhere'))
  expect(faults).toMatchObject([{ path: '.', line: 1 }])
})

test('nobody but editors sees it', async () => {
  await expect(editorDesk(VISITOR, contentDir)).rejects.toMatchObject({ code: 'sign-in' })
  const warden = await aMember({ roles: ['MODERATOR'] })
  await expect(editorDesk(warden, contentDir)).rejects.toMatchObject({ code: 'forbidden' })
})
