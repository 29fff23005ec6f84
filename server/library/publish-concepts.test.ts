import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { MemberActor } from '@/domain/actor'
import { db } from '@/server/db'
import { follow } from '@/server/notifications/follow'
import { notificationsOf } from '@/server/notifications/queries'
import { aMember } from '@/server/testing/a-member'
import { aLibrary, anEssayFile } from '@/server/testing/a-library'
import { publishLibrary } from './publish-library'

const NOW = new Date('2026-11-22T10:00:00Z')

let slug: string
beforeEach(() => {
  slug = `essay-${randomUUID().slice(0, 8)}`
})

const essayPath = (name: string) => `essays/${slug}-${name}.md`
const concept = (term: string, fields = '') =>
  `---\nterm: ${term}\n${fields}---\n\nA [[runner]] is told of in stories.\n`

/** Two essays, two concepts, a question; `change` replaces or adds files, null takes one away. */
function publish(change: Record<string, string | null> = {}) {
  const files = {
    [essayPath('one')]: anEssayFile('At dusk the [[runner]] left the lane.'),
    [essayPath('two')]: anEssayFile(
      'Nobody has to run. A cord of light was seen.',
      'passages:\n  - concept: cord\n    quotation: A cord of light\n',
    ),
    'concepts/runner.md': concept(
      'runner',
      'also-known-as: [the one who runs]\nsee-also: [cord]\n',
    ),
    'concepts/cord.md': concept(
      'cord',
      `traits:\n  - trait: How it looks\n    says: Like light.\n    essay: ${slug}-two\n    quotation: cord of light\n`,
    ),
    'questions/must-one-run.md': `---\nquestion: Must one run?\nconcepts: [runner]\npassages:\n  - essay: ${slug}-one\n    quotation: the runner left\n  - essay: ${slug}-two\n    quotation: Nobody has to run.\n---\n\nEssays differ.\n`,
    ...change,
  }
  const kept = Object.entries(files).flatMap(([path, text]) =>
    text === null ? [] : [[path, text] as const],
  )
  return publishLibrary(aLibrary(Object.fromEntries(kept)), NOW)
}

/** Where the essays of this test speak of concepts, as words. */
async function mentions() {
  const rows = await db.conceptMention.findMany({
    where: { essay: { slug: { startsWith: slug } } },
    include: { concept: true, revision: true, essay: true },
    orderBy: [{ essay: { slug: 'asc' } }, { start: 'asc' }],
  })
  return rows.map(
    ({ concept, revision, essay, revisionId, start, end }) =>
      `${concept.slug}: ${revision.text.slice(start, end)}${revisionId === essay.currentRevisionId ? '' : ' (old)'}`,
  )
}

const question = () =>
  db.question.findUniqueOrThrow({
    where: { slug: 'must-one-run' },
    include: { passages: { orderBy: { place: 'asc' } } },
  })

test('concepts are stored with their definitions, and their traits with places in the essays', async () => {
  await publish()
  expect(await db.concept.findMany({ orderBy: { slug: 'asc' } })).toMatchObject([
    { slug: 'cord', term: 'cord', text: 'A runner is told of in stories.' },
    { slug: 'runner', alsoKnownAs: ['the one who runs'], seeAlso: ['cord'] },
  ])
  const html = (await db.concept.findUniqueOrThrow({ where: { slug: 'cord' } })).html
  expect(html).toContain('data-concept="runner"')
  expect(await db.conceptTrait.findMany()).toMatchObject([
    { place: 0, trait: 'How it looks', quotation: 'cord of light', start: 21, end: 34 },
  ])
})

test('what essays mark and what they list are mentions, of the present revision only', async () => {
  await publish()
  expect(await mentions()).toEqual(['runner: runner', 'cord: A cord of light'])
  const one = anEssayFile('The lane lay dark. A [[runner]] and [[runner|another]].')
  await publish({ [essayPath('one')]: one, 'questions/must-one-run.md': null })
  expect(await mentions()).toEqual(['runner: runner', 'runner: another', 'cord: A cord of light'])
})

test('a list that changed changes the mentions and nothing else', async () => {
  await publish()
  const listed = 'passages:\n  - concept: cord\n    quotation: of light\n'
  const two = anEssayFile('Nobody has to run. A cord of light was seen.', listed)
  const report = await publish({ [essayPath('two')]: two })
  expect(report.essays).toMatchObject([{ outcome: 'unchanged' }, { outcome: 'changed' }])
  expect(await mentions()).toEqual(['runner: runner', 'cord: of light'])
})

test('what is marked and listed alike is one mention, and publishing it again changes nothing', async () => {
  const listed = 'passages:\n  - concept: runner\n    quotation: runner\n'
  const both = { [essayPath('one')]: anEssayFile('At dusk the [[runner]] left the lane.', listed) }
  await publish(both)
  expect(await mentions()).toEqual(['runner: runner', 'cord: A cord of light'])
  expect((await publish(both)).changed).toBe(false)
})

test('a trait moves with its words', async () => {
  await publish()
  const two = anEssayFile('At dawn. Nobody has to run. A cord of light was seen.')
  await publish({ [essayPath('two')]: two })
  expect(await db.conceptTrait.findMany()).toMatchObject([{ start: 30, end: 43 }])
  expect((await question()).passages[1]).toMatchObject({ start: 9, end: 27 })
})

test('publishing again writes nothing', async () => {
  await publish()
  const before = await Promise.all([question(), db.conceptTrait.findMany(), db.concept.findMany()])
  expect(await publish()).toMatchObject({
    changed: false,
    concepts: { added: 0, changed: 0, removed: 0 },
    questions: { added: 0, changed: 0, removed: 0 },
  })
  const after = await Promise.all([question(), db.conceptTrait.findMany(), db.concept.findMany()])
  expect(after).toEqual(before)
})

test('a new essay is told to whoever follows a concept that it marks or lists, and no other essay is', async () => {
  await publish()
  const [ofRunner, ofCord, ofBoth] = [await aMember(), await aMember(), await aMember()]
  for (const member of [ofRunner, ofBoth]) await follow(member, { kind: 'concept', slug: 'runner' })
  for (const member of [ofCord, ofBoth]) await follow(member, { kind: 'concept', slug: 'cord' })
  const listed = 'passages:\n  - concept: cord\n    quotation: A cord\n'
  await publish({
    [essayPath('one')]: anEssayFile('At dawn the [[runner]] left a [[cord]].'),
    [essayPath('three')]: anEssayFile('Another [[runner]] came.'),
    [essayPath('four')]: anEssayFile('A cord of rope. [[runner|One]] held it.', listed),
  })
  const told = async (member: MemberActor) =>
    (await notificationsOf(member)).map(({ leadsTo }) => leadsTo)
  const essay = (name: string) => ({ kind: 'essay', slug: `${slug}-${name}` })
  expect(await told(ofCord)).toEqual([essay('four')])
  for (const member of [ofRunner, ofBoth]) {
    expect(await told(member)).toHaveLength(2)
    expect(await told(member)).toEqual(expect.arrayContaining([essay('three'), essay('four')]))
  }
})

test('a concept whose file is gone goes with what spoke of it', async () => {
  await publish()
  const { concepts } = await publish({
    'concepts/cord.md': null,
    'concepts/runner.md': concept('runner'),
    [essayPath('two')]: anEssayFile('Nobody has to run. A cord of light was seen.'),
  })
  expect(concepts).toEqual({ added: 0, changed: 1, removed: 1 })
  expect(await mentions()).toEqual(['runner: runner'])
  expect(await db.conceptTrait.count()).toBe(0)
})

describe('a question', () => {
  test('is stored with its passages in their places', async () => {
    await publish()
    expect(await question()).toMatchObject({
      heading: 'Must one run?',
      concepts: ['runner'],
      html: '<p>Essays differ.</p>\n',
      passages: [
        { place: 0, quotation: 'the runner left', start: 8, end: 23 },
        { place: 1, quotation: 'Nobody has to run.', start: 0, end: 18 },
      ],
    })
  })

  test('whose file is gone is withdrawn, and comes back as the same', async () => {
    await publish()
    const { id } = await question()
    const gone = await publish({ 'questions/must-one-run.md': null })
    expect(gone).toMatchObject({ changed: true, questions: { removed: 1 } })
    expect(await question()).toMatchObject({ id, withdrawnAt: NOW })
    expect((await publish({ 'questions/must-one-run.md': null })).changed).toBe(false)
    expect((await publish()).questions).toMatchObject({ added: 1 })
    expect(await question()).toMatchObject({ id, withdrawnAt: null })
  })
})

test('without a single concept marks are plain words, and links once there is one', async () => {
  const path = `${slug}.md`
  const one = { [path]: anEssayFile('The [[runner]] left.') }
  await publishLibrary(aLibrary(one), NOW)
  const html = async () =>
    (await db.essay.findUniqueOrThrow({ where: { slug }, include: { currentRevision: true } }))
      .currentRevision?.html
  expect(await html()).not.toContain('data-concept')
  const defined = { ...one, 'concepts/runner.md': concept('runner') }
  const report = await publishLibrary(aLibrary(defined), NOW)
  expect(report.essays).toContainEqual(expect.objectContaining({ slug, outcome: 'revised' }))
  expect(await html()).toContain('data-concept="runner"')
  expect(await mentions()).toEqual(['runner: runner'])
})
