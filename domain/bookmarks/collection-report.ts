import { z } from 'zod'

import { REPORT_LENGTH_MAX } from '@/domain/moderation/report'
import { REPORT_REASONS, type ReportReason } from '@/domain/moderation/report-reason'
import { isVisible, typedText } from '@/domain/typed-text'

import type { CollectionShare } from './collection'

const RELOAD = 'Reload the page and try once more.'
const id = z.uuid(RELOAD)

/** In characters: what a moderator says to the owner of a collection. */
export const WITHHELD_REASON_MAX = 1_000

/** Why a collection can be reported: as a comment, but for what only a conversation has. */
export const COLLECTION_REASONS = (Object.keys(REPORT_REASONS) as ReportReason[]).filter(
  (reason) => reason !== 'UNWANTED_ADVANCES',
)

export const reportCollectionInput = z.strictObject({
  id,
  /** What stands in its secret link; none: it is public. */
  token: z.string().max(100, RELOAD).optional(),
  reason: z.enum(COLLECTION_REASONS, 'Choose what is wrong with it.'),
  words: typedText
    .pipe(z.string().max(REPORT_LENGTH_MAX, 'Keep it under 2,000 characters.'))
    .default(''),
})
export type ReportCollectionInput = z.output<typeof reportCollectionInput>

export const decideCollectionInput = z
  .strictObject({
    id,
    requestKey: z.uuid(RELOAD),
    act: z.enum(['WITHHOLD', 'DISMISS'], 'Choose what becomes of it.'),
    reason: typedText
      .pipe(z.string().max(WITHHELD_REASON_MAX, 'Keep it under 1,000 characters.'))
      .default(''),
  })
  .refine(({ act, reason }) => act !== 'WITHHOLD' || isVisible(reason), {
    path: ['reason'],
    message: 'Say why, in a sentence: the owner of the collection reads it.',
  })
export type DecideCollectionInput = z.output<typeof decideCollectionInput>

/** `id` is that of the decision that is taken back. */
export const reverseCollectionInput = z.strictObject({ id, requestKey: z.uuid(RELOAD) })
export type ReverseCollectionInput = z.output<typeof reverseCollectionInput>

type CollectionAct = 'WITHHOLD' | 'DISMISS' | 'REVERSE'

/** What someone who would report a collection sees of it; `came`: what came of a report of theirs, null without one. */
export type ReportableCollection = {
  id: string
  /** Null: the actor may not read it now. */
  name: string | null
  came: 'waits' | 'WITHHOLD' | 'DISMISS' | null
}

/** A collection with the reports that wait for a moderator, the oldest first. */
export type ReportedCollection = {
  id: string
  name: string
  description: string
  /** Null: its owner is not named on it. */
  by: string | null
  /** Who can read it right now; null: nobody but its owner. */
  share: CollectionShare
  reports: { id: string; reason: ReportReason; words: string; at: string }[]
}

/** A decision about a collection, for moderators. */
export type CollectionDecisionLine = {
  id: string
  /** Null: it has gone with its owner. */
  name: string | null
  act: CollectionAct
  reason: string
  by: string | null
  at: string
  mayBeReversed: boolean
}
