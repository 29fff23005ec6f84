import { arrangeAppeal } from '../arrange/appeal'
import { arrangeRestriction } from '../arrange/restriction'

import { none, only, signedIn, type ActionRow } from './action-row'
import { arrangeOwn, arrangeStranger } from './arrange'
import type { PageRow } from './page-row'
import type { Person } from './person'
import type { World } from './world'

const memberOnly = { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=' } as const
const own = { ...memberOnly, others: 200 } as const
const moderators = { ...memberOnly, others: 404, moderator: 200 } as const

type Kind = Parameters<typeof arrangeRestriction>[0]['kind']

const restricted = async (who: Person, world: World, kind: Kind = 'REMOVE') =>
  arrangeRestriction({ commentId: (await arrangeOwn(who, world)).commentId, kind })
const appealed = async (who: Person, world: World) => ({
  appealId: await arrangeAppeal(await restricted(who, world)),
})
const strangers = async (world: World) => appealed(await arrangeStranger(), world)

/** What was decided about one's own words, and where appeals are answered. */
export const APPEAL_PAGE_ROWS: Readonly<Record<string, readonly PageRow[]>> = {
  '/account/decisions': [{ who: own }],
  '/account/decisions/[id]': [
    { of: 'about another’s words', who: { ...memberOnly, others: 404 } },
    {
      of: 'about one’s own',
      at: async (world, who) => `/account/decisions/${await restricted(who, world)}`,
      who: own,
    },
  ],
  '/moderation/appeals': [{ who: moderators }],
  '/moderation/appeals/[id]': [{ who: moderators }],
}

/** Appealing, withdrawing, saying that one has read a warning; and how appeals are answered. */
export const APPEAL_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/account/decisions/actions.ts#appeal': [
    {
      of: 'against what concerns oneself',
      form: async (who, world) => ({
        decisionId: await restricted(who, world),
        words: 'It was a quotation.',
      }),
      who: signedIn('done'),
      freeText: ['words'],
    },
    {
      of: 'against what concerns another',
      form: async (_who, world) => ({
        decisionId: await restricted(await arrangeStranger(), world),
        words: 'It was a quotation.',
      }),
      who: none,
      freeText: ['words'],
    },
  ],
  'app/account/decisions/actions.ts#withdraw': [
    { of: 'one’s own', form: appealed, who: signedIn('done') },
    { of: 'another’s', form: (_who, world) => strangers(world), who: none },
  ],
  'app/account/decisions/actions.ts#sayRead': [
    {
      of: 'one’s own warning',
      form: async (who, world) => ({
        decisionId: await restricted(who, world, 'WARN'),
        returnTo: '/reading',
      }),
      who: signedIn('/reading'),
      forgiving: ['returnTo'],
    },
    {
      of: 'another’s warning',
      form: async (_who, world) => ({
        decisionId: await restricted(await arrangeStranger(), world, 'WARN'),
        returnTo: '/',
      }),
      who: none,
      forgiving: ['returnTo'],
    },
  ],
  'app/moderation/appeals/actions.ts#claim': [
    { form: (_who, world) => strangers(world), who: only('moderator', '/moderation/appeals/') },
  ],
  'app/moderation/appeals/actions.ts#answer': [
    {
      form: async (_who, world) => ({
        ...(await strangers(world)),
        verdict: 'OVERTURNED',
        answer: 'You are right.',
      }),
      who: only('moderator', '/moderation/appeals?answered='),
      freeText: ['answer'],
    },
  ],
}
