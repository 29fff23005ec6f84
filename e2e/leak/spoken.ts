import { randomBytes, randomUUID } from 'node:crypto'

import { expect } from '@playwright/test'

import { arrangeConversation } from '../arrange/conversation'
import { database } from '../arrange/database'
import { actionsBuilt } from '../authorisation/actions-built'
import { arrangePerson, type Person } from '../authorisation/person'
import { outcomeOf, postByScript, type Form } from '../authorisation/post'
import type { World } from '../authorisation/world'

import type { Secret } from './secrets'

const ESSAY = 'the-runner-and-the-chaser'
const freshWord = () => `zq${randomBytes(6).toString('hex')}`

/** Somebody's unmistakable words, and whoever quotes them. */
export type Spoken = {
  author: Person
  handle: string
  /** Who answered with a quotation, and who waits for their first words to be read. */
  quoter: Person
  newcomer: Person
  /** A reply among others that somebody quotes, there and in another conversation, and one that opens a conversation. */
  reply: { id: string; threadId: string; quotedBy: string; quotedElsewhere: string }
  opening: { id: string; threadId: string }
  /** What those two say, and their title and note. */
  secrets: readonly Secret[]
}

/** Words of two parts that are found nowhere else. */
export function aSecret(of: string): Secret & { text: string } {
  const [key, words] = [freshWord(), freshWord()]
  return { of, key, words, readBy: [], text: `${key} ${words}` }
}

export async function act(
  { url }: Pick<World, 'url'>,
  who: Person,
  { action, path, form }: { action: string; path: string; form: Form },
): Promise<void> {
  const { id } = actionsBuilt().get(action) ?? {}
  if (id === undefined) throw new Error(`The build has no action ${action}.`)
  await database.rateLimit.deleteMany()
  const answer = await postByScript(who, { library: url, id, path, form })
  const outcome = outcomeOf(answer)
  expect(outcome === null || outcome === 'refused' ? answer.text : outcome).toMatch(/^(done|\/)/)
}

/** Posts a reply as they would; returns its id. */
export async function say(
  world: Pick<World, 'url'>,
  who: Person,
  said: { threadId: string; words: string; contentNote?: string },
): Promise<string> {
  const [clientKey, path] = [randomUUID(), `/threads/${said.threadId}`]
  const form = { clientKey, ...said }
  await act(world, who, { action: 'app/threads/[id]/actions.ts#post', path, form })
  return (await database.comment.findFirstOrThrow({ where: { clientKey } })).id
}

/** Somebody whose words are not held: some of them are read already. */
async function arrangeKnown(): Promise<Person> {
  const person = await arrangePerson('member')
  for (const title of ['On bread', 'On salt', 'On water'])
    await arrangeConversation({ essay: ESSAY, title, words: title, authorId: person.id ?? '' })
  return person
}

/** In the conversation about a passage somebody speaks, whom another quotes; and they open one of their own. */
export async function arrangeSpoken(world: World): Promise<Spoken> {
  const [author, quoter] = [await arrangeKnown(), await arrangeKnown()]
  const newcomer = await arrangePerson('member')
  const [words, note, first, title] = [
    aSecret('the words'),
    aSecret('the content note'),
    aSecret('the words that open'),
    aSecret('the title'),
  ]
  const threadId = world.scene.address('/threads/[id]').split('/').at(-1) ?? ''
  const follows = { memberId: world.scene.people.member?.id ?? '', threadId }
  await database.follow.create({ data: follows })
  await database.member.updateMany({
    data: { mailFor: ['REPLY', 'MENTION', 'NEW_ESSAY', 'DECISION'] },
  })
  const said = { words: `${words.text} is what I say.`, contentNote: note.text }
  const id = await say(world, author, { threadId, ...said })
  const quotation = `> ${words.text}\n>\n> — [them](/c/${id})\n\nSo it is.`
  const quotedBy = await say(world, quoter, { threadId, words: quotation })
  const elsewhere = await arrangeConversation({
    ...{ essay: ESSAY, title: 'On milk', words: 'Milk.', authorId: quoter.id ?? '' },
  })
  const there = { threadId: elsewhere.threadId, words: `${quotation}\n\nHere too.` }
  const quotedElsewhere = await say(world, quoter, there)
  const authorId = author.id ?? ''
  const opened = { essay: ESSAY, title: title.text, words: first.text, authorId }
  const { commentId, threadId: own } = await arrangeConversation(opened)
  const { handle } = await database.member.findUniqueOrThrow({ where: { id: authorId } })
  return {
    ...{ author, quoter, newcomer, handle: handle ?? '' },
    reply: { id, threadId, quotedBy, quotedElsewhere },
    opening: { id: commentId, threadId: own },
    secrets: [words, note, first, title],
  }
}
