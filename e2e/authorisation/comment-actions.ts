import { named, none, type ActionRow } from './action-row'
import { arrangeOwn, arrangePublished } from './arrange'
import { edited, foreignCommentId, foreignDeleted, ownCommentId, ownDeleted } from './comment-forms'

/** What is done to a comment of one's own. */
export const COMMENT_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/c/[id]/delete/actions.ts#takeAway': [
    { of: 'one’s own', form: ownCommentId, who: named('/c/') },
    { of: 'another’s', form: foreignCommentId, who: none },
  ],
  'app/c/[id]/delete/actions.ts#bringBack': [
    { of: 'one’s own', form: ownDeleted, who: named('/threads/') },
    { of: 'another’s', form: foreignDeleted, who: none },
  ],
  'app/c/[id]/edit/actions.ts#edit': [
    {
      of: 'one’s own',
      form: async (who, world) => edited(await arrangeOwn(who, world)),
      who: named('/threads/'),
      freeText: ['words', 'contentNote'],
    },
    {
      of: 'another’s',
      form: async (_who, world) => edited(await arrangePublished(world)),
      who: none,
    },
  ],
}
