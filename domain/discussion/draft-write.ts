import { z } from 'zod'

import { Refusal } from '@/domain/refusal'

import { COMMENT_LENGTH_MAX, CONTENT_NOTE_LENGTH_MAX } from './comment'
import { TITLE_LENGTH_MAX } from './thread'

/** So many boxes of one member may hold words at a time. */
export const DRAFTS_MAX = 100

const LAST = 2_000_000_000
const TOO_LONG = 'Too long to be kept with your account. Shorten it to 10,000 characters.'

/** As typed: not trimmed, for somebody is still typing. */
const typed = (lengthMax: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').replaceAll(/\p{Cs}/gu, '\uFFFD'))
    .pipe(z.string().max(lengthMax, TOO_LONG))
    .default('')

/** What one tab wants to have kept. Its sequence grows with every try; `seen` is the last it knows of the library's. */
export const draftWrite = z.strictObject({
  title: typed(TITLE_LENGTH_MAX),
  words: typed(COMMENT_LENGTH_MAX),
  contentNote: typed(CONTENT_NOTE_LENGTH_MAX),
  sequence: z.int().min(1).max(LAST),
  seen: z.int().min(0).max(LAST),
  writer: z.uuid(),
  /** Of the form in which it is typed: once that was sent, there is nothing to keep. */
  clientKey: z.uuid().optional(),
  /** Whose words they are, as the box named its member; without it, a visitor's who signed in meanwhile. */
  owner: z.string().max(64).optional(),
})
export type DraftWrite = z.output<typeof draftWrite>

/** A draft as it stands in the library. */
export type StandingDraft = {
  title: string
  words: string
  contentNote: string
  sequence: number
  writer: string
  /** ISO 8601, UTC. */
  updatedAt: string
}

type Numbered = Pick<DraftWrite, 'sequence' | 'writer'>

/** A higher sequence wins; and from another tab only if it has seen what it replaces. */
export const mayReplace = (
  standing: Numbered,
  write: Pick<DraftWrite, 'sequence' | 'seen' | 'writer'>,
): boolean =>
  write.sequence > standing.sequence &&
  (write.writer === standing.writer || write.seen === standing.sequence)

/** The refusal of a write that came too late: `stands` is what the library holds. */
export class StaleDraft extends Refusal {
  override readonly stands: StandingDraft

  constructor(stands: StandingDraft) {
    super('conflict', 'Other words were kept for this box meanwhile. Choose which to keep.')
    this.stands = stands
  }
}
