import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { publishLibrary } from '@/server/library/publish-library'
import { essayBySlug } from '@/server/library/queries'
import { readLibraryFiles } from '@/server/library/read-library-files'
import { aBookmark } from '@/server/testing/a-bookmark'
import { anEssayFile } from '@/server/testing/a-library'
import { aMember } from '@/server/testing/a-member'
import { db } from '@/server/db'

const FIRST = 'The lamp was lit at dusk.'
const LAST = 'Then a step was heard on the gravel, slow and even, and the old dog got up.'
const MIDDLE = 'Nobody came for a long while that night.'

let contentDir: string
beforeAll(async () => {
  contentDir = await mkdtemp(path.join(tmpdir(), 'preflight-'))
  await mkdir(path.join(contentDir, 'essays'))
  await write('lamp', `${FIRST} ${MIDDLE} ${LAST}`)
  await publishLibrary(await readLibraryFiles(contentDir), new Date())
  const essay = await essayBySlug('lamp')
  const { id: essayId } = await db.essay.findUniqueOrThrow({ where: { slug: 'lamp' } })
  const revision = { essayId, revisionId: essay?.revision.id ?? '', slug: 'lamp' }
  const text = `${FIRST} ${MIDDLE} ${LAST}`
  await aBookmark(await aMember(), { ...revision, text }, { words: LAST })
}, 60_000)
afterAll(() => rm(contentDir, { recursive: true }))

const fileOf = (name: string) => path.join(contentDir, 'essays', `${name}.md`)
const write = (name: string, body: string) => writeFile(fileOf(name), anEssayFile(body))

/** What a program gets that asks before publishing. */
const preflight = () =>
  new Promise<{ code: number; answer: Record<string, unknown> }>((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'ops/publish/preflight-main.ts', '--json'],
      { env: { ...process.env, INTERLEAF_CONTENT_DIR: contentDir } },
      (problem, said) => {
        const code = typeof problem?.code === 'number' ? problem.code : 0
        resolve({ code, answer: JSON.parse(said) as Record<string, unknown> })
      },
    )
  })
/** A program of its own is started for each, on a machine that may be busy. */
const PATIENTLY = { timeout: 120_000 }

test('words that only move alarm nobody', PATIENTLY, async () => {
  await write('lamp', `Evening. ${FIRST} ${MIDDLE} ${LAST}`)
  expect(await preflight()).toMatchObject({
    code: 0,
    answer: {
      changes: true,
      faults: [],
      totals: { passages: { moved: 1, reworded: 0, gone: 0 }, threads: 0 },
    },
  })
})

test(
  'words that would be gone end with exit code 1, and the answer says which essay',
  PATIENTLY,
  async () => {
    await write('lamp', `${FIRST} ${MIDDLE}`)
    const gone = { passages: { moved: 0, reworded: 0, gone: 1 }, threads: 0 }
    expect(await preflight()).toMatchObject({
      code: 1,
      answer: { essays: [{ slug: 'lamp', outcome: 'revised', ...gone }], totals: gone },
    })
  },
)

test('a fault ends with exit code 1, with file, line and what to do', PATIENTLY, async () => {
  await write('lamp', 'One[^a].')
  const { code, answer } = await preflight()
  expect(code).toBe(1)
  expect(answer).toMatchObject({ changes: false, faults: [{ path: 'essays/lamp.md' }] })
})
