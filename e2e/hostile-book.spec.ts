import { randomUUID } from 'node:crypto'

import { expect } from '@playwright/test'

import { colourNamesInput } from '@/domain/bookmarks/colour-names'
import { PROPOSAL_WORDS_MAX } from '@/domain/bookmarks/proposal'
import { COMMENT_LENGTH_MAX, CONTENT_NOTE_LENGTH_MAX } from '@/domain/discussion/comment'
import { DRAFTS_MAX } from '@/domain/discussion/draft-write'
import { threadTitle, TITLE_LENGTH_MAX } from '@/domain/discussion/thread'
import { typedText } from '@/domain/typed-text'

import { database } from './arrange/database'
import { arrangePerson } from './authorisation/person'
import { partOf } from './campaign'
import { arrangeThreads } from './hostile/arrange-comments'
import { ESSAY } from './hostile/arrange-said'
import { forEach, test } from './hostile/library'
import { faultsIn } from './hostile/look'
import { expectSteady } from './hostile/steady'
import { accepted, HOSTILE, packed, SHARP } from './hostile/strings'

test.describe.configure({ timeout: 240_000 })
test.use({ trace: 'off' })

const DONE = '"status":"done"'
const COLOUR_LENGTH_MAX = 40

test('as drafts that were not sent', async ({ library, open }) => {
  const { writer } = library
  const titles = accepted(threadTitle, packed(HOSTILE, TITLE_LENGTH_MAX))
  const words = accepted(typedText, packed(HOSTILE, COMMENT_LENGTH_MAX))
  const short = accepted(typedText, packed(HOSTILE, TITLE_LENGTH_MAX))
  const notes = accepted(typedText, packed(HOSTILE, CONTENT_NOTE_LENGTH_MAX))
  const said = { essay: ESSAY, words: 'Harmless words.', authorId: writer.id }
  const threads = await arrangeThreads(titles, said)
  for (let from = 0; from < threads.length; from += DRAFTS_MAX) {
    const who = await arrangePerson('member')
    const some = threads.slice(from, from + DRAFTS_MAX)
    const drafts = some.map((id, index) => ({
      ...{ memberId: who.id ?? '', box: `thread:${id}`, sequence: 1, writer: randomUUID() },
      title: titles[from + index] ?? '',
      words: words[index] ?? short[from + index] ?? '',
      contentNote: notes[from + index] ?? '',
    }))
    await database.draft.createMany({ data: drafts })
    const { page, seen } = await open(who)
    await expectSteady(page, '/account/drafts')
    const listed = page.getByRole('main').getByRole('listitem')
    await expect(listed).toHaveCount(some.length)
    await expectSteady(page, `/threads/${some[0] ?? ''}`)
    expect(seen).toEqual([])
  }
})

test('as names of colours', async ({ library, open }) => {
  const { reader, tell } = library
  const { page, seen } = await open(reader)
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: ESSAY } })
  for (const colour of ['EMBER', 'MOSS', 'SKY', 'ROSE'] as const)
    await database.bookmark.create({
      data: { memberId: reader.id, essayId, clientKey: randomUUID(), colour },
    })
  const field = colourNamesInput.shape.EMBER
  const sharp = accepted(field, packed(SHARP, COLOUR_LENGTH_MAX))
  const all = accepted(field, packed(HOSTILE, COLOUR_LENGTH_MAX)).filter(Boolean)
  const names = [...sharp, ...partOf(all, 8)].filter(Boolean)
  for (let from = 0; from < names.length; from += 4) {
    const [EMBER = '', MOSS = '', SKY = '', ROSE = ''] = names.slice(from, from + 4)
    const form = { EMBER, MOSS, SKY, ROSE }
    const sent = { action: 'app/bookmarks/actions.ts#nameTheColours', path: '/bookmarks', form }
    expect(await tell(reader, sent)).toContain('Saved.')
    expect(await faultsIn(page, ['/bookmarks'])).toEqual([])
    if (from === 0) await expectSteady(page, '/bookmarks')
  }
  for (const path of ['/bookmarks', `/essays/${ESSAY}`]) await expectSteady(page, path)
  expect(seen).toEqual([])
})

test('as words of proposals, and of their refusal', async ({ library, open }) => {
  const { reader, tell } = library
  const editor = await arrangePerson('editor', ['EDITOR'])
  const { page, seen } = await open(editor)
  const { currentRevision, id: essayId } = await database.essay.findUniqueOrThrow({
    where: { slug: ESSAY },
    include: { currentRevision: true },
  })
  const text = currentRevision?.text ?? ''
  const parcels = packed(HOSTILE, PROPOSAL_WORDS_MAX)
  const proposed: string[] = []
  await forEach(parcels, async (words, start) => {
    const place = { start, end: start + 20, exact: text.slice(start, start + 20) }
    const { id: passageId } = await database.passage.create({
      data: { ...place, revisionId: currentRevision?.id ?? '', prefix: '', suffix: '', block: 0 },
    })
    const { id } = await database.bookmark.create({
      data: { memberId: reader.id, essayId, passageId, clientKey: randomUUID() },
    })
    const path = `/bookmarks/${id}/concepts`
    proposed.push(path)
    const form = { id, concept: 'twin-flame', words, credit: 'on' }
    const sent = { action: 'app/bookmarks/[id]/concepts/actions.ts#proposeIt', path, form }
    expect(await tell(reader, sent)).toContain(DONE)
  })
  await expectSteady(page, '/editors/proposals')
  const waiting = await database.conceptProposal.findMany({ where: { memberId: reader.id } })
  expect(waiting).toHaveLength(parcels.length)
  await forEach(waiting, async ({ id }, index) => {
    const form = { id, wish: 'decline', reason: parcels[index] ?? '' }
    const action = 'app/editors/proposals/actions.ts#decideOn'
    expect(await tell(editor, { action, path: '/editors/proposals', form })).toContain(DONE)
  })
  await expectSteady(page, '/editors/proposals')
  const proposer = await open(reader)
  expect(await faultsIn(proposer.page, proposed)).toEqual([])
  for (const path of [proposed[0] ?? '', '/notifications']) await expectSteady(proposer.page, path)
  expect([...seen, ...proposer.seen]).toEqual([])
})
