import { named, none, type ActionRow } from './action-row'
import { arrangeDraft, arrangeStranger, ownerId } from './arrange'
import type { Person } from './person'
import type { World } from './world'

const own = async (who: Person, { published }: World) => ({
  id: await arrangeDraft(await ownerId(who), published.threadId),
})
const foreign = async (_who: Person, world: World) => own(await arrangeStranger(), world)

/** What one does to what one has begun to write. */
export const DRAFT_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/account/drafts/actions.ts#discard': [
    { of: 'one’s own', form: own, who: named('/account/drafts?removed=') },
    { of: 'another’s', form: foreign, who: none },
  ],
  'app/account/drafts/actions.ts#bringBack': [
    { of: 'one’s own', form: own, who: named('/account/drafts') },
    { of: 'another’s', form: foreign, who: none },
  ],
}
