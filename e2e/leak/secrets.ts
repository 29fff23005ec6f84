import { randomBytes, randomUUID } from 'node:crypto'

import { arrangeConversation } from '../arrange/conversation'
import { database } from '../arrange/database'
import { arrangeRevisedEssay } from '../arrange/revised-essay'
import { arrangePerson, type Person, type PersonName } from '../authorisation/person'

/** Words that nobody reads but their owner. Who knows one of them, `key`, looks for it; `words` are what must not be found. */
export type Secret = { of: string; key: string; words: string; readBy: readonly PersonName[] }

export type Keeper = {
  person: Person
  handle: string
  /** An essay that was revised after its passages were kept. */
  slug: string
  secrets: readonly Secret[]
}

const ESSAY = 'the-runner-and-the-chaser'
const freshWord = () => `zq${randomBytes(6).toString('hex')}`

/** A member who has written secret words wherever one can write for oneself alone, and who speaks in public too. */
export async function arrangeKeeper(): Promise<Keeper> {
  const person = await arrangePerson('member')
  const memberId = person.id ?? ''
  const secrets: Secret[] = []
  const secret = (of: string, readBy: readonly PersonName[] = []) => {
    const [key, words] = [freshWord(), freshWord()]
    secrets.push({ of, key, words, readBy })
    return `${key} ${words}`
  }
  const slug = `on-growing-${randomBytes(3).toString('hex')}`
  await arrangeRevisedEssay(slug)
  await arrangeBook(memberId, slug, secret)
  await arrangeFiles(memberId, secret)
  const { threadId } = await arrangeSaid(memberId, slug, secret)
  await arrangeDrafts(memberId, threadId, secret)
  await arrangeReportedCollection(memberId, secret)
  const { handle } = await database.member.findUniqueOrThrow({ where: { id: memberId } })
  return { person, handle: handle ?? '', slug, secrets }
}

type Seed = (of: string, readBy?: readonly PersonName[]) => string

const STATES = ['UNCHANGED', 'MOVED', 'REWORDED', 'GONE'] as const

/** Bookmarks of every kind, each with a note, and what the colours mean. */
async function arrangeBook(memberId: string, slug: string, secret: Seed): Promise<void> {
  const keep = async (essay: string, note: string, more: object = {}) => {
    const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug: essay } })
    const data = { memberId, essayId, clientKey: randomUUID(), note, ...more }
    await database.bookmark.create({ data })
  }
  await keep(ESSAY, secret('the note on a whole essay'))
  await keep(ESSAY, secret('the note of a removed bookmark'), { removedAt: new Date() })
  for (const state of STATES) {
    const passageId = await arrangePassage(slug, state)
    await keep(slug, secret(`the note on a passage that is ${state}`), { passageId, colour: 'SKY' })
  }
  const words = secret('the name of a colour')
  await database.colourMeaning.create({ data: { memberId, colour: 'SKY', words } })
  await database.collection.create({
    data: {
      ...{ memberId, clientKey: randomUUID() },
      name: secret('the name of a collection'),
      description: secret('what a collection says of itself'),
    },
  })
}

/** A passage of the first revision, and where it stands in the second. */
async function arrangePassage(slug: string, state: (typeof STATES)[number]): Promise<string> {
  const { id: essayId } = await database.essay.findUniqueOrThrow({ where: { slug } })
  const [first, second] = await database.revision.findMany({
    where: { essayId },
    orderBy: { number: 'asc' },
  })
  const [exact, now] = ['must hurt', state === 'REWORDED' ? 'may hurt' : 'hurt']
  const start = first?.text.indexOf(exact) ?? 0
  const { id: passageId } = await database.passage.create({
    data: {
      ...{ revisionId: first?.id ?? '', start, end: start + exact.length, exact },
      ...{ prefix: 'Growing ', suffix: '.', block: 0 },
    },
  })
  const at = second?.text.indexOf(now) ?? 0
  const stands = state === 'GONE' ? { place: 0 } : { start: at, end: at + now.length, words: now }
  await database.placement.create({
    data: {
      passageId,
      revisionId: second?.id ?? '',
      state,
      confidence: 1,
      method: 'arranged',
      ...stands,
    },
  })
  return passageId
}

/** A file that waits to be taken in, and what was left of another. */
async function arrangeFiles(memberId: string, secret: Seed): Promise<void> {
  const quotation = 'the words of a file that waits'
  const text = `Highlight,Note\r\n${secret(quotation)},${secret('the note in a file that waits')}\r\n`
  await database.bookmarkImport.create({ data: { memberId, clientKey: randomUUID(), text } })
  const bookmark = {
    essay: { title: 'Elsewhere', author: '', address: '' },
    ...{ colour: 'EMBER', note: secret('the note of what a file left'), keptAt: null },
    passage: null,
  }
  const left = [{ reason: 'No place.', words: secret('the words that a file left'), bookmark }]
  const finishedAt = new Date()
  await database.bookmarkImport.create({
    data: { memberId, clientKey: randomUUID(), text: '', finishedAt, left },
  })
}

/** The keeper speaks about a passage that they keep, and reports somebody. */
async function arrangeSaid(memberId: string, slug: string, secret: Seed) {
  const said = { essay: slug, title: 'On a ring', words: 'A ring.' }
  const opened = await arrangeConversation({ ...said, authorId: memberId })
  const { passageId } = await database.bookmark.findFirstOrThrow({
    where: { memberId, passageId: { not: null } },
  })
  await database.thread.update({ where: { id: opened.threadId }, data: { passageId } })
  const { id: authorId } = await arrangePerson('member')
  const heard = await arrangeConversation({ ...said, authorId: authorId ?? '' })
  const { currentRevisionId } = await database.comment.findUniqueOrThrow({
    where: { id: heard.commentId },
  })
  const { id: caseId } = await database.case.create({
    data: { commentId: heard.commentId, priority: 5 },
  })
  await database.report.create({
    data: {
      ...{ caseId, reporterId: memberId, revisionId: currentRevisionId ?? '' },
      ...{ reason: 'OTHER', words: secret('the words of a report', ['moderator']) },
    },
  })
  return opened
}

/** The keeper reports what somebody shared. */
async function arrangeReportedCollection(reporterId: string, secret: Seed): Promise<void> {
  const { id: owner } = await arrangePerson('member')
  const shared = { share: 'PUBLIC', sharedAt: new Date() } as const
  const { id: collectionId } = await database.collection.create({
    data: { memberId: owner ?? '', clientKey: randomUUID(), name: 'Rings', ...shared },
  })
  const words = secret('the words of a report of a collection', ['moderator'])
  await database.collectionReport.create({
    data: { collectionId, reporterId, reason: 'OTHER', words },
  })
}

async function arrangeDrafts(memberId: string, threadId: string, secret: Seed): Promise<void> {
  const typed = (what: string) => ({
    ...{ title: secret(`the title of ${what}`), words: secret(`the words of ${what}`) },
    ...{ contentNote: secret(`the warning of ${what}`), sequence: 1, writer: randomUUID() },
  })
  const [begun, removed] = [typed('a draft'), typed('a removed draft')]
  await database.draft.create({ data: { memberId, box: `thread:${threadId}`, ...begun } })
  await database.draft.create({
    data: { memberId, box: `new-thread:essay:${ESSAY}`, ...removed, removedAt: new Date() },
  })
}
