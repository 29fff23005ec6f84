import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'

import { only, type ActionRow } from './action-row'
import { arrangeCase, arrangePublished } from './arrange'
import type { Person } from './person'
import type { HandlerRow } from './handler-row'
import type { World } from './world'

const moderators = { visitor: 401, moderator: 200, others: 403 }
const nobody = '01900000-0000-7000-8000-000000000000'
const none: Omit<HandlerRow, 'input'> = {
  of: 'none',
  at: () => `/api/moderation/cases/${nobody}/claim`,
  who: { visitor: 401, moderator: 404, others: 403 },
}

const freeCase = async (_who: Person, world: World) =>
  `/api/moderation/cases/${(await arrangeCase(world)).caseId}/claim`

/** A case that a moderator has before them; whoever is none could not have it. */
async function ownCase(who: Person, world: World): Promise<string> {
  const { caseId } = await arrangeCase(world)
  const data = { claimedById: who.id, claimedUntil: new Date(Date.now() + 60_000) }
  if (who.name === 'moderator')
    await database.case.update({ where: { id: caseId }, data: { ...data, state: 'CLAIMED' } })
  return caseId
}
const claimOfOwn = async (who: Person, world: World) =>
  `/api/moderation/cases/${await ownCase(who, world)}/claim`
const releaseOfOwn = async (who: Person, world: World) =>
  `/api/moderation/cases/${await ownCase(who, world)}/release`
const input = () => ({})

/** How cases are taken, kept and given back, and how a desk hears of it. */
export const CLAIM_HANDLER_ROWS: Readonly<Record<string, readonly HandlerRow[]>> = {
  'PUT /api/moderation/cases/[id]/claim': [
    { at: freeCase, input, who: moderators },
    { ...none, input },
  ],
  'PATCH /api/moderation/cases/[id]/claim': [
    { at: claimOfOwn, input, who: moderators },
    { ...none, input },
  ],
  'POST /api/moderation/cases/[id]/release': [{ at: releaseOfOwn, input, who: moderators }],
  'GET /api/moderation/since/[at]/events': [
    { at: () => '/api/moderation/since/0/events', who: moderators },
  ],
}

export const CLAIM_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/moderation/desk/actions.ts#takeCase': [
    {
      form: async (_who, world) => ({ caseId: (await arrangeCase(world)).caseId }),
      who: only('moderator', '/moderation?case='),
    },
  ],
  'app/moderation/desk/actions.ts#giveBack': [
    {
      form: async (who, world) => ({ caseId: await ownCase(who, world) }),
      who: only('moderator', '/moderation'),
    },
  ],
  'app/moderation/desk/actions.ts#addNote': [
    {
      form: async (_who, world) => {
        const { authorId } = await arrangePublished(world)
        return {
          ...{ requestKey: randomUUID(), memberId: authorId },
          words: 'They have been here before.',
        }
      },
      who: only('moderator', 'done'),
      freeText: ['words'],
    },
  ],
}
