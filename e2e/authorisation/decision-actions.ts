import { randomUUID } from 'node:crypto'

import { unnamedCase } from './account-forms'
import { decision } from './action-forms'
import { only, type ActionRow } from './action-row'
import { arrangeDecision } from './arrange'

/** What moderators decide, and undo: what each person gets. */
export const DECISION_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/moderation/actions.ts#decideCase': [
    { form: decision, who: only('moderator', '/moderation') },
  ],
  'app/moderation/actions.ts#unveil': [
    { form: unnamedCase, who: only('moderator', 'done'), freeText: ['reason'] },
  ],
  'app/moderation/actions.ts#undo': [
    {
      form: async (_who, world) => ({
        requestKey: randomUUID(),
        decisionId: await arrangeDecision(world),
      }),
      who: only('moderator', '/moderation'),
    },
  ],
  'app/moderation/actions.ts#undoBatch': [
    {
      form: async (_who, world) => {
        const batchId = randomUUID()
        await arrangeDecision(world, batchId)
        return { requestKey: randomUUID(), batchId }
      },
      who: only('moderator', '/moderation'),
    },
  ],
}
