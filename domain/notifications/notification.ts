import { z } from 'zod'

import { capitalised } from '@/domain/discussion/byline'

import type { CommentReason } from './recipients'

/** Where a notification leads. */
export type NoticePlace =
  | { kind: 'comment'; id: string }
  | { kind: 'essay'; slug: string }
  | { kind: 'author'; slug: string }
  | { kind: 'concept'; slug: string }
  | { kind: 'passage'; id: string }
  | { kind: 'decision'; id: string }
  /** Of whoever is told; null: their reports. */
  | { kind: 'report'; id: string | null }

/** One thing a member was told, as its list shows it. */
export type NotificationView = {
  id: string
  /** Null when this member cannot read it any more. */
  leadsTo: NoticePlace | null
  sentence: string
  where: string
  isRead: boolean
  /** ISO 8601, UTC. */
  createdAt: string
}

type Fact = {
  reason: CommentReason | 'DECISION' | 'REPORT_OUTCOME'
  /** Whose words, as they are signed; null when this member may not read them any more. */
  by: string | null
  decision: string | null
  /** Of a decision: it was undone since. */
  isReversed?: boolean
  /** Of a decision: the words had not been shown before. */
  wasHeld?: boolean
  /** Of a decision: it let a change through; readers saw the words before it. */
  isApprovedChange?: boolean
  /** Of a change that had been kept back: readers find it since. */
  isLetThrough?: boolean
}

const OF_OWN_WORDS: Readonly<Record<string, string>> = {
  APPROVE: 'A moderator let your comment through.',
  LIMIT: 'A moderator folded your comment. Read why.',
  REMOVE: 'A moderator removed your comment. Read why.',
  RESTORE: 'A moderator restored your comment.',
  LOCK: 'A moderator locked your comment. Read why.',
  UNLOCK: 'A moderator unlocked your comment.',
  PURGE:
    'The owner of the library erased the words of your comment for good: a law, or somebody they were about, demands it.',
  WARN: 'A moderator warned you. Read why, and say that you have, before you write again.',
  SLOW: 'A moderator slowed how often you write. Read why.',
  PREMOD: 'What you write waits for a moderator from now on. Read why.',
  SUSPEND: 'A moderator suspended your account. Read why, and until when.',
  BAN: 'A moderator closed the conversations to you. Read why.',
  LIFT: 'A moderator lifted what was decided about your account.',
  // Told only of a change that waited: what else is dismissed leaves the author's words alone.
  DISMISS: 'A moderator did not let your change through. Readers see the words as they were.',
}

const CHANGE_APPROVED = 'A moderator let your change through.'
const CHANGE_READ_AGAIN = 'Your change is being read again.'
const CHANGE_LET_THROUGH = 'Your change was let through after a second look.'
const NOT_LET_THROUGH = 'A moderator did not let your comment through. Read why.'

const OF_REPORT: Readonly<Record<string, string>> = {
  APPROVE: 'What you reported was read and stays.',
  DISMISS: 'What you reported was read and stays.',
  LIMIT: 'What you reported was folded. Thank you.',
  REMOVE: 'What you reported was removed. Thank you.',
  PURGE: 'What you reported was erased for good. Thank you.',
  RESTORE: 'What you reported was restored after a second look.',
}

const CHANGED_SINCE =
  'What you reported was changed by its author. The new words were read and stay.'

/** What somebody did, after their name. */
const DID: Readonly<Record<CommentReason, string>> = {
  REPLY: 'answered you.',
  MENTION: 'mentioned you.',
  QUOTED: 'quoted you.',
  NEW_COMMENT: 'wrote in your conversation.',
  FOLLOWED_THREAD: 'wrote in a conversation that you follow.',
  FOLLOWED_DISCUSSION: 'wrote in a discussion that you follow.',
  FOLLOWED_MEMBER: 'wrote. You follow them.',
}

const IS_ANSWER: ReadonlySet<string> = new Set(['REPLY', 'NEW_COMMENT'])
const GONE = 'A comment that is not shown any more.'

/** The fact in one sentence, without a word that this member may not read. */
export function sentenceOf(fact: Fact): string {
  const { reason, by, decision, isReversed = false, wasHeld } = fact
  const { isApprovedChange = false, isLetThrough } = fact
  if (reason === 'DECISION' && decision === 'REMOVE' && wasHeld) return NOT_LET_THROUGH
  if (reason === 'DECISION' && decision === 'DISMISS' && isReversed)
    return isLetThrough ? CHANGE_LET_THROUGH : CHANGE_READ_AGAIN
  if (isApprovedChange && reason === 'REPORT_OUTCOME') return CHANGED_SINCE
  if (isApprovedChange) return isReversed ? CHANGE_READ_AGAIN : CHANGE_APPROVED
  if (reason === 'DECISION')
    return OF_OWN_WORDS[decision ?? ''] ?? 'Your comment is being read again.'
  if (reason === 'REPORT_OUTCOME')
    return decision === null
      ? 'What you reported is gone: its author left and took their words along.'
      : (OF_REPORT[decision] ?? 'Your report is being read again.')
  if (by === null) return IS_ANSWER.has(reason) ? 'An answer that is not shown any more.' : GONE
  return `${capitalised(by)} ${DID[reason]}`
}

type ToldEvent = {
  act: 'SUBJECT' | 'MERGE' | 'BRANCH'
  /** In the moderator's words; empty for none. */
  reason: string
  isReversed: boolean
}

const DONE: Readonly<Record<ToldEvent['act'], string>> = {
  SUBJECT: 'A moderator moved your conversation to another place.',
  MERGE: 'A moderator let your conversation go into another.',
  BRANCH: 'A moderator made a conversation of its own of your comment and its answers.',
}

/** What a moderator did to a member's conversation, why, and whether it is so still. */
export const threadEventSentence = ({ act, reason, isReversed }: ToldEvent): string =>
  [
    DONE[act],
    reason === '' ? '' : ` They say: “${reason}”`,
    isReversed ? ' It was undone since.' : '',
  ].join('')

/** What is said of a new essay; of one that was withdrawn since, without its title. */
export const newEssaySentence = (title: string | null): string =>
  title === null ? 'A new essay, withdrawn since.' : `A new essay: ${title}`

/** What is said of an author who came back, true also for whoever reads it later. */
export const availableSentence = (name: string, isAvailable: boolean): string =>
  isAvailable ? `${name} is available again.` : `${name} was available again, and is not now.`

/** Everything told up to this moment, both ends of the list's newest entry included. */
export const markReadInput = z.strictObject({ until: z.coerce.date() })
export type MarkReadInput = z.output<typeof markReadInput>

export const markOneReadInput = z.strictObject({ id: z.uuid() })
export type MarkOneReadInput = z.output<typeof markOneReadInput>
