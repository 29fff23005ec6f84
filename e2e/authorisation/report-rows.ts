import { randomUUID } from 'node:crypto'

import { database } from '../arrange/database'

import { address, token } from './action-forms'
import { named, none, only, signedIn, type ActionRow } from './action-row'
import { arrangeCase, arrangePublished, ownerId } from './arrange'
import type { PageRow } from './page-row'
import { arrangePerson, type Person } from './person'
import type { World } from './world'

const led = { visitor: '/sign-in?returnTo=', newcomer: '/welcome?returnTo=' } as const

/** A comment that this person is worried about. */
async function worried(world: World, who: Person): Promise<string> {
  const { commentId, caseId, revisionId } = await arrangeCase(world)
  const reporterId = await ownerId(who)
  await database.report.create({ data: { caseId, reporterId, revisionId, reason: 'WORRIED' } })
  return `/c/${commentId}/report/care`
}

export const REPORT_PAGE_ROWS: Readonly<Record<string, readonly PageRow[]>> = {
  '/account/reports': [{ who: { ...led, others: 200 } }],
  '/c/[id]/report/care': [
    { of: 'one’s own worry', at: worried, who: { ...led, others: 200 } },
    {
      of: 'another’s worry',
      at: async (world) => worried(world, await arrangePerson('member')),
      who: { ...led, others: 404 },
    },
  ],
  '/report': [{ who: { others: 200 } }],
  '/report/appeal/[id]/[token]': [{ who: { others: 200 } }],
  '/report/confirm/[id]/[token]': [{ who: { others: 200 } }],
}

const hide = async (_who: Person, world: World) => ({
  commentId: (await arrangePublished(world)).commentId,
  wish: 'hide',
})

/** Nothing was done about what this person reported. */
async function dismissed(who: Person, world: World) {
  const { caseId, commentId, revisionId, authorId } = await arrangeCase(world)
  const reporterId = await ownerId(who)
  await database.report.create({
    data: { caseId, reporterId, revisionId, reason: 'HOSTILE', outcome: 'DISMISS' },
  })
  const closed = { state: 'CLOSED', closedAt: new Date() } as const
  await database.case.update({ where: { id: caseId }, data: closed })
  const decider = await arrangePerson('moderator', ['MODERATOR'])
  const { id: decisionId } = await database.decision.create({
    data: {
      ...{ kind: 'DISMISS', caseId, commentId, revisionId, authorId, deciderId: decider.id },
      ...{ stateBefore: 'PUBLISHED', stateAfter: 'PUBLISHED', requestKey: randomUUID() },
    },
  })
  return { decisionId, words: 'Look again.' }
}

const lawReport = async (_who: Person, world: World) => ({
  ...{ comment: (await arrangePublished(world)).commentId, law: 'Section 185' },
  ...{ words: 'It calls me a thief.', name: 'Ada L.', email: address(), goodFaith: 'on' },
})

/** What is done about comments that harm, by members and by visitors. */
export const REPORT_ACTION_ROWS: Readonly<Record<string, readonly ActionRow[]>> = {
  'app/account/reports/actions.ts#changeHidden': [
    { form: hide, who: named('done') },
    {
      of: 'what waits',
      form: (_who, { held }) => ({ commentId: held.commentId, wish: 'hide' }),
      who: none,
    },
  ],
  'app/account/reports/actions.ts#appealNoAction': [
    { of: 'one’s own report', form: dismissed, who: signedIn('done'), freeText: ['words'] },
    {
      of: 'another’s report',
      form: async (_who, world) => dismissed(await arrangePerson('member'), world),
      who: none,
    },
  ],
  'app/owner/actions.ts#chooseCountry': [
    { form: () => ({ country: 'gb' }), who: only('owner', 'done') },
    { of: 'one without places', form: () => ({ country: 'zz' }), who: none },
  ],
  'app/report/actions.ts#send': [
    { form: lawReport, who: { others: 'done' }, freeText: ['law', 'words', 'name'] },
    {
      of: 'a comment that waits',
      form: async (who, world) => ({
        ...(await lawReport(who, world)),
        comment: world.held.commentId,
      }),
      who: none,
    },
  ],
  'app/report/actions.ts#appeal': [
    {
      of: 'without the mail',
      form: () => ({ report: randomUUID(), token, words: 'Look again.' }),
      who: none,
      freeText: ['words'],
    },
  ],
  'app/report/actions.ts#confirm': [
    { of: 'without the mail', form: () => ({ report: randomUUID(), token }), who: none },
  ],
}
