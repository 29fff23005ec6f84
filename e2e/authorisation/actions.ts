import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'

import { ACCOUNT_ACTION_ROWS } from './account-actions'
import { address, checkedFolder, free, slug, speaker, thread, token } from './action-forms'
import { APPEAL_ACTION_ROWS } from './appeal-rows'
import { BOOKMARK_ACTION_ROWS } from './bookmark-actions'
import { COLLECTION_ACTION_ROWS } from './collection-actions'
import { COLLECTION_REPORT_ACTION_ROWS } from './collection-reports'
import { IMPORT_ACTION_ROWS } from './import-actions'
import { CHECK_ACTION_ROWS } from './check-actions'
import { PURGE_ACTION_ROWS } from './purge-actions'
import { WEBHOOK_ACTION_ROWS } from './webhook-actions'
import { CLAIM_ACTION_ROWS } from './claim-rows'
import { CONCEPT_ACTION_ROWS, COUNTING_ACTION_ROWS } from './concept-rows'
import { COMMENT_ACTION_ROWS } from './comment-actions'
import { named, none, signedIn, type ActionRow } from './action-row'
import {
  arrangeNotice,
  arrangePublished,
  arrangeRead,
  arrangeStranger,
  arrangeUnread,
  ownerId,
} from './arrange'
import { another } from './person'
import { REPORT_ACTION_ROWS } from './report-rows'
import { SETTLE_ACTION_ROWS } from './settle-rows'
import { DECISION_ACTION_ROWS } from './decision-actions'
import { DESK_ACTION_ROWS } from './desk-rows'
import { DRAFT_ACTION_ROWS } from './draft-actions'
import { THREAD_ACTION_ROWS } from './thread-actions'
import { TOLD_ACTION_ROWS } from './told-actions'

/** Every server action, and what each person gets. */
export const ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  ...ACCOUNT_ACTION_ROWS,
  ...APPEAL_ACTION_ROWS,
  ...BOOKMARK_ACTION_ROWS,
  ...CHECK_ACTION_ROWS,
  ...PURGE_ACTION_ROWS,
  ...WEBHOOK_ACTION_ROWS,
  ...CLAIM_ACTION_ROWS,
  ...COLLECTION_ACTION_ROWS,
  ...COLLECTION_REPORT_ACTION_ROWS,
  ...COMMENT_ACTION_ROWS,
  ...CONCEPT_ACTION_ROWS,
  ...COUNTING_ACTION_ROWS,
  ...DESK_ACTION_ROWS,
  ...DRAFT_ACTION_ROWS,
  ...IMPORT_ACTION_ROWS,
  ...REPORT_ACTION_ROWS,
  ...SETTLE_ACTION_ROWS,
  ...TOLD_ACTION_ROWS,
  'app/account/actions.ts#leave': [{ form: () => ({}), as: another, who: { others: '/' } }],
  'app/account/actions.ts#leaveEverywhere': [{ form: () => ({}), as: another, who: signedIn('/') }],
  'app/account/actions.ts#sayWhetherAvailable': [
    { of: 'one’s own byline', form: speaker, who: named('done') },
    { of: 'another’s byline', form: async () => speaker(await arrangeStranger()), who: none },
  ],
  'app/c/[id]/report/actions.ts#report': [
    {
      of: 'another’s comment',
      form: async (_who, world) => {
        const { commentId, revisionId } = await arrangePublished(world)
        return { commentId, revisionId, reason: 'HOSTILE', words: 'Look.' }
      },
      who: named('done'),
      freeText: ['words'],
    },
    {
      of: 'a comment that waits',
      form: async (_who, { held }) => {
        const { currentRevisionId } = await database.comment.findUniqueOrThrow({
          where: { id: held.commentId },
        })
        return { commentId: held.commentId, revisionId: currentRevisionId ?? '', reason: 'SPAM' }
      },
      who: none,
    },
  ],
  'app/claim/[token]/actions.ts#takeLibrary': [
    {
      of: 'without the link',
      form: () => ({ token, email: address(), handle: free() }),
      who: none,
    },
  ],
  'app/editors/actions.ts#publishContent': [
    {
      form: checkedFolder,
      who: { others: 'refused', editor: '/editors?published=1', owner: '/editors?published=1' },
    },
  ],
  'app/essays/[slug]/discussion/actions.ts#startThread': [
    {
      form: thread('the-runner-and-the-chaser'),
      who: named('/threads/'),
      freeText: ['title', 'words', 'contentNote'],
    },
    { of: 'about a draft', form: thread('a-room-not-furnished'), who: none },
  ],
  'app/follow/actions.ts#changeFollow': [
    {
      form: () => ({ kind: 'series', slug: 'the-twin-flame-path', wish: 'follow' }),
      who: named('done'),
    },
  ],
  ...DECISION_ACTION_ROWS,
  'app/notifications/actions.ts#markAllRead': [
    {
      form: async (who, world) => {
        await arrangeNotice(await ownerId(who), world)
        return { until: new Date(Date.now() + 60_000).toISOString() }
      },
      who: signedIn('/notifications'),
    },
  ],
  'app/questions/[slug]/discussion/actions.ts#startThread': [
    {
      form: thread('must-it-hurt'),
      who: named('/threads/'),
      freeText: ['title', 'words', 'contentNote'],
    },
  ],
  'app/reading/actions.ts#forget': [{ form: slug, who: signedIn('done') }],
  'app/reading/actions.ts#sayRead': [
    {
      form: async (who, world) => {
        await arrangeUnread(await ownerId(who), world)
        return slug(who, world)
      },
      who: signedIn('done'),
    },
  ],
  'app/reading/actions.ts#sayUnread': [
    {
      form: async (who, world) => {
        await arrangeRead(await ownerId(who), world)
        return slug(who, world)
      },
      who: signedIn('done'),
    },
  ],
  'app/sign-in/actions.ts#askForMail': [
    {
      form: () => ({ email: address(), returnTo: '/' }),
      who: { others: '/sign-in/code' },
      forgiving: ['returnTo'],
    },
  ],
  'app/sign-in/actions.ts#enterByLink': [
    { of: 'without the mail', form: () => ({ request: randomUUID(), token }), who: none },
  ],
  'app/sign-in/actions.ts#enterByCode': [
    { of: 'in another browser', form: () => ({ code: '123456' }), who: none },
  ],
  'app/threads/[id]/actions.ts#post': [
    {
      form: (_who, { published }) => ({
        clientKey: randomUUID(),
        threadId: published.threadId,
        words: 'An answer.',
      }),
      who: named('/threads/'),
      freeText: ['words', 'contentNote'],
    },
  ],
  ...THREAD_ACTION_ROWS,
  'app/welcome/actions.ts#takeHandle': [
    { form: () => ({ handle: free() }), as: another, who: { others: 'refused', newcomer: '/' } },
  ],
}
