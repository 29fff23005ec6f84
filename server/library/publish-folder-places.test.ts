import { randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { expect, test } from 'vitest'

import { bookmarksOnEssay } from '@/server/bookmarks/queries'
import { db } from '@/server/db'
import { aBookmark } from '@/server/testing/a-bookmark'
import { anEssayFile } from '@/server/testing/a-library'
import { aMember } from '@/server/testing/a-member'

import { preflightFolder } from './preflight-folder'
import { publishFolder } from './publish-folder'

const NOW = new Date('2026-11-22T10:00:00Z')
const KEPT = 'The lamp was lit at dusk.'
const REWORDED = 'Somebody walked over the gravel, slow and even, and an old dog got up.'
const GONE = 'Nobody slept that night in the house.'

test('an editor who publishes from the page places what readers keep, as the command does', async () => {
  const editor = await aMember({ roles: ['EDITOR'] })
  const slug = `essay-${randomUUID().slice(0, 8)}`
  const contentDir = await mkdtemp(path.join(tmpdir(), 'desk-'))
  await mkdir(path.join(contentDir, 'essays'))
  const publish = async (body: string) => {
    await writeFile(path.join(contentDir, 'essays', `${slug}.md`), anEssayFile(body))
    const { checked } = await preflightFolder(editor, NOW, contentDir)
    return publishFolder(editor, { checked, accepted: 'on' }, { now: NOW, contentDir })
  }
  const text = `${KEPT} ${REWORDED} ${GONE}`
  await publish(text)
  const { id: essayId, currentRevisionId } = await db.essay.findUniqueOrThrow({ where: { slug } })
  const reader = await aMember()
  const essay = { essayId, slug, revisionId: currentRevisionId ?? '', text }
  for (const words of [KEPT, REWORDED, GONE]) await aBookmark(reader, essay, { words })

  const { essays } = await publish(`Evening came. ${KEPT} ${REWORDED.replace('an old', 'the old')}`)
  expect(essays).toContainEqual(
    expect.objectContaining({ slug, placed: { UNCHANGED: 0, MOVED: 1, REWORDED: 1, GONE: 1 } }),
  )
  const marks = await bookmarksOnEssay(reader, slug)
  expect(marks.map(({ exact, state }) => [exact, state]).sort()).toEqual(
    [
      [KEPT, 'MOVED'],
      [REWORDED, 'REWORDED'],
      [GONE, 'GONE'],
    ].sort(),
  )
  await rm(contentDir, { recursive: true })
})
