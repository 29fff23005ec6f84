import { database } from '../arrange/database'

import { ownerId } from './arrange'
import type { Person } from './person'
import type { HandlerRow } from './handler-row'
import type { World } from './world'

const everyone: HandlerRow = { who: { others: 200 } }
const signedIn = { visitor: 401, others: 200 }
const nobody = '01900000-0000-7000-8000-000000000000'
const gone = { visitor: 401, others: 404 }

const visitOf = ({ published }: World) => `/api/me/threads/${published.threadId}/visit`
const foldsOf = ({ published }: World) => `/api/me/threads/${published.threadId}/folds`
const fold = (_who: Person, { published }: World) => ({ commentId: published.commentId })

/** Began a minute ago. */
async function arrangeVisit(who: Person, world: World): Promise<string> {
  const key = { memberId: await ownerId(who), threadId: world.published.threadId }
  const at = new Date(Date.now() - 60_000)
  const times = { sinceAt: at, seenAt: at, openAt: at }
  await database.threadVisit.upsert({
    where: { memberId_threadId: key },
    create: { ...key, ...times },
    update: times,
  })
  return visitOf(world)
}

/** The comment is folded, or it is not, before somebody asks for the other. */
const arrangeFold = (isFolded: boolean) => async (who: Person, world: World) => {
  const data = { memberId: await ownerId(who), commentId: world.published.commentId }
  await database.foldedBranch.deleteMany({ where: data })
  if (isFolded) await database.foldedBranch.create({ data })
  return foldsOf(world)
}

/** How a member visits a conversation, and folds what they do not read of it. */
export const VISIT_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'GET /api/me/essays/[slug]/news': [everyone],
  'GET /api/me/questions/[slug]/news': [
    { ...everyone, at: () => '/api/me/questions/must-it-hurt/news' },
  ],
  'POST /api/me/threads/[id]/visit': [
    { at: arrangeVisit, input: () => ({ isWhole: true }), who: signedIn },
    {
      of: 'none',
      at: () => `/api/me/threads/${nobody}/visit`,
      input: () => ({ isWhole: true }),
      who: gone,
    },
  ],
  'PATCH /api/me/threads/[id]/visit': [{ at: arrangeVisit, input: () => ({}), who: signedIn }],
  'GET /api/me/threads/[id]/folds': [{ at: (_who, world) => foldsOf(world), who: signedIn }],
  'PUT /api/me/threads/[id]/folds': [{ at: arrangeFold(false), input: fold, who: signedIn }],
  'DELETE /api/me/threads/[id]/folds': [{ at: arrangeFold(true), input: fold, who: signedIn }],
}
