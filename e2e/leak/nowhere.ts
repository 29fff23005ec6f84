import { randomUUID } from 'node:crypto'

import type { Arranged } from '../arrange/member'
import { database } from '../arrange/database'
import type { Person } from '../authorisation/person'
import type { World } from '../authorisation/world'

import { addressesAbout, listedAddresses } from './addresses'
import { crawl, type Crawled } from './crawl'
import type { Secret } from './secrets'
import { act, type Spoken } from './spoken'

const ESSAY = 'the-runner-and-the-chaser'
/** Files that no route makes. */
const FILES = ['/service-worker.js', '/first-paint.js', '/offline']

/** As the matrix knows people. */
export const asPerson = ({ id, email, sessionToken }: Arranged): Person => ({
  ...{ name: 'member', id, email },
  cookie: `interleaf-session=${sessionToken}; interleaf-member=1`,
})

type Sought = { spoken: Spoken; secrets: readonly Secret[]; follows?: boolean }

/** Reads all that there is to be read, what was spoken of first, and looks for these secrets. */
export async function probe(
  world: World,
  person: Person,
  { spoken, secrets, follows = true }: Sought,
): Promise<Crawled> {
  const { reply, opening, handle } = spoken
  const ids = [
    reply.id,
    reply.threadId,
    reply.quotedBy,
    reply.quotedElsewhere,
    opening.id,
    opening.threadId,
  ]
  const about = addressesAbout(world, { ids, handle, slug: ESSAY })
  const feeds = [reply, opening].map(({ threadId }) => `/threads/${threadId}/feed.atom`)
  const sought = secrets.flatMap(({ key }) => [`/search?q=${key}`, `/api/search?q=${key}`])
  const listed = [...feeds, ...sought, ...about, ...(await listedAddresses({ world }, person))]
  const all = [...new Set([...listed, ...FILES])]
  return crawl({ world, keeper: { secrets } }, person, { listed: all, follows })
}

/** Removes a comment as a moderator does; returns the id of the decision. */
export async function remove(world: World, commentId: string): Promise<string> {
  const { currentRevisionId } = await database.comment.findUniqueOrThrow({
    where: { id: commentId },
  })
  const { id: caseId } = await database.case.create({
    data: { commentId, priority: 35, sources: ['REPORTED'] },
  })
  const reasons = { rule: 'kindness', explanation: 'It mocks a reader.' }
  const form = {
    ...{ requestKey: randomUUID(), caseId, version: '0', kind: 'REMOVE', ...reasons },
    revisionId: currentRevisionId ?? '',
  }
  const action = 'app/moderation/actions.ts#decideCase'
  await act(world, world.people.moderator, { action, path: '/moderation', form })
  return (await database.decision.findFirstOrThrow({ where: { caseId } })).id
}

export async function restore(world: World, decisionId: string): Promise<void> {
  const form = { requestKey: randomUUID(), decisionId }
  const action = 'app/moderation/actions.ts#undo'
  await act(world, world.people.moderator, { action, path: '/moderation', form })
}

/** Lets every mail that waits go so long from now. */
export const letMailsGo = (from: '0 seconds' | '1 day') =>
  database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() + ${from}::interval
    WHERE task_id = (SELECT id FROM graphile_worker._private_tasks WHERE identifier = 'send-mail')`
