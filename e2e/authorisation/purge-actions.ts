import { randomUUID } from 'node:crypto'

import { none, only, type ActionRow } from './action-row'
import { arrangePublished } from './arrange'
import { unconfirmed, type Person } from './person'
import type { Form } from './post'
import type { World } from './world'

const wish = (commentId: string): Form => ({
  ...{ requestKey: randomUUID(), commentId, ground: 'LAW', isSure: 'on' },
  reason: 'An order of a court.',
})
const ofNew = async (_who: Person, world: World) => wish((await arrangePublished(world)).commentId)

/** How an owner erases words for good. */
export const PURGE_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/owner/purge/actions.ts#purge': [
    { form: ofNew, who: only('owner', 'done'), freeText: ['reason'] },
    { of: 'in a session left open', as: unconfirmed, form: ofNew, who: none },
    { of: 'what is not there', form: () => wish(randomUUID()), who: none },
  ],
}
