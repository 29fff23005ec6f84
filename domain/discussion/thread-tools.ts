import { z } from 'zod'

import { isSlug } from '@/domain/library/field-rules'
import { typedText } from '@/domain/typed-text'

import { threadTitle } from './thread'
import { SUBJECT_KINDS } from './thread-subject'
import { SLOW_SECONDS } from './thread-terms'

export const REASON_LENGTH_MAX = 500

const threadId = z.uuid()
const box = z.literal('on').optional()
/** For the log, in one's own words; it may be empty. */
const reason = typedText.pipe(
  z.string().max(REASON_LENGTH_MAX, 'Keep the reason under 500 characters.'),
)

export const renameThreadInput = z.strictObject({ threadId, title: threadTitle, reason })
export type RenameThreadInput = z.output<typeof renameThreadInput>

const UNTIL = 'Give a day as 2027-05-03, or leave it empty.'

/** Under which terms one may write, all at once; `seen` says how they stood when the page was drawn. */
export const settleThreadInput = z.strictObject({
  threadId,
  seen: z.string().max(300),
  pinned: box,
  locked: box,
  byApproval: box,
  slowSeconds: z.string().transform(Number).pipe(z.literal(SLOW_SECONDS, 'Choose one of these.')),
  /** The last day on which one may write, in UTC; empty: it stays open. */
  openUntil: z.union([z.literal(''), z.iso.date(UNTIL)], UNTIL),
  reason,
})
export type SettleThreadInput = z.output<typeof settleThreadInput>

export const answerThreadInput = z.strictObject({ threadId, wish: z.enum(['answered', 'open']) })
export type AnswerThreadInput = z.output<typeof answerThreadInput>

export const moveBranchInput = z.strictObject({ commentId: z.uuid(), title: threadTitle, reason })
export type MoveBranchInput = z.output<typeof moveBranchInput>

const THREAD_ADDRESS =
  /^(?:\S*\/threads\/)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:[/?#]\S*)?$/i
const NO_THREAD = 'Paste the address of the other conversation, as its page has it.'

export const mergeThreadInput = z.strictObject({
  threadId,
  /** Address or id of the conversation that takes this one in. */
  into: typedText
    .transform((typed) => THREAD_ADDRESS.exec(typed)?.[1] ?? '')
    .pipe(z.uuid(NO_THREAD)),
  reason,
})
export type MergeThreadInput = z.output<typeof mergeThreadInput>

const SUBJECT_ADDRESS = /(?:^|\/)(essay|question)s\/([^/?#\s]+)/
const NO_SUBJECT = 'Paste the address of the essay or the question, as its page has it.'

export const moveThreadInput = z.strictObject({
  threadId,
  /** Address of the essay or question that the conversation will be about. */
  to: typedText
    .transform((typed) => {
      const [, about, slug] = SUBJECT_ADDRESS.exec(typed) ?? []
      return { about, slug }
    })
    .pipe(
      z.object(
        {
          about: z.enum(SUBJECT_KINDS, NO_SUBJECT),
          slug: z.string(NO_SUBJECT).refine(isSlug, NO_SUBJECT),
        },
        NO_SUBJECT,
      ),
    ),
  reason,
})
export type MoveThreadInput = z.output<typeof moveThreadInput>

export const reverseThreadEventInput = z.strictObject({ eventId: z.uuid(), reason })
export type ReverseThreadEventInput = z.output<typeof reverseThreadEventInput>

export const hideThreadInput = z.strictObject({ threadId, wish: z.enum(['hide', 'show']) })
export type HideThreadInput = z.output<typeof hideThreadInput>
