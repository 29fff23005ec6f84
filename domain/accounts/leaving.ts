import { z } from 'zod'

import { after, DAY_MS } from '@/domain/time'

/** How long one may change one's mind after asking to be erased. */
const MIND_MS = DAY_MS

export const eraseTime = (now: Date): Date => after(now, MIND_MS)

type Leave = { pausedAt: Date | null; eraseAt: Date | null; erasedAt: Date | null }

/** Whether the account rests: paused, soon to be erased, or erased. Nobody is told anything then. */
export const isAtRest = ({ pausedAt, eraseAt, erasedAt }: Leave): boolean =>
  pausedAt !== null || eraseAt !== null || erasedAt !== null

/** Whether it is nobody's account any more, also when the erasure itself is still to be carried out. */
export const isGone = ({ eraseAt, erasedAt }: Omit<Leave, 'pausedAt'>, now: Date): boolean =>
  erasedAt !== null || (eraseAt !== null && eraseAt <= now)

/** Whether the erasure may be carried out now: asked for, and the time to change one's mind is over. */
export const isDue = ({ eraseAt, erasedAt }: Omit<Leave, 'pausedAt'>, now: Date): boolean =>
  erasedAt === null && eraseAt !== null && eraseAt <= now

export const askErasureInput = z.strictObject({
  /** The member's own handle, typed to show that they mean it. */
  handle: z.string('Type your name here.').trim().max(100, 'Type your name here.'),
  comments: z.enum(['stay', 'go'], 'Choose what becomes of your comments.'),
})
export type AskErasureInput = z.output<typeof askErasureInput>

/** Whether what was typed is the handle, however it is capitalised. Who has none yet types nothing. */
export const isOwnHandle = (typed: string, handle: string | null): boolean =>
  typed.toLowerCase() === (handle ?? '').toLowerCase()

/** What stays of an erased member, without name or address, and why: by the relation that holds it. */
export const KEPT_NAMELESS = {
  comments:
    'The place of each comment in its conversation, because the answers of others hang on it; the words only if you choose so.',
  threads: 'Conversations you opened, because others have written in them.',
  threadEvents:
    'What you did to conversations, without your name: others see by it how they came to stand as they do.',
  reports: 'Reports you made, as long as the decisions they led to: these must be explained.',
  decisionsAbout:
    'What moderators decided about your comments, with the reasons they gave: the Digital Services Act of the EU asks for a record.',
  decisionsTaken: 'Decisions you took as a moderator: whoever they concern may still appeal.',
  collectionDecisions:
    'Decisions you took as a moderator about collections of others, without your name.',
  acknowledged: 'That you had read a warning, as long as the warning.',
  appeals: 'Appeals you made, as long as the decisions they were against: these must be explained.',
  appealsReviewed: 'Appeals you answered as a moderator, without your name.',
  notesAbout: 'That moderators had noted something of you, without its words.',
  notesWritten: 'Notes you left as a moderator, without your name: they are about others.',
  conceptProposals:
    'Passages you proposed and editors took into a concordance, without your name and your words: readers have them there.',
  eventsAbout: 'That an office was given to you or taken away, without your name.',
  eventsBy: 'What you did to other accounts in an office, without your name.',
} as const
