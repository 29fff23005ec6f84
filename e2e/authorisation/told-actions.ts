import { named, none, signedIn, type ActionRow } from './action-row'
import { arrangeNotice, arrangePublished, ownerId } from './arrange'

const nobody = '01900000-0000-7000-8000-000000000000'

/** What one says to a comment in a word, and reads of what one was told. */
export const TOLD_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/c/[id]/reactions/actions.ts#sayReaction': [
    {
      of: 'another’s comment',
      form: async (_who, world) => {
        const { commentId } = await arrangePublished(world)
        return { commentId, word: 'THANK_YOU', wish: 'say' }
      },
      who: named('/c/'),
    },
    { of: 'none', form: () => ({ commentId: nobody, word: 'ME_TOO', wish: 'say' }), who: none },
  ],
  'app/notifications/actions.ts#markThisRead': [
    {
      of: 'one’s own',
      form: async (who, world) => ({ id: await arrangeNotice(await ownerId(who), world) }),
      who: signedIn('/notifications'),
    },
  ],
}
