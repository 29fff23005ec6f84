import type { Visibility } from '@/domain/discussion/conversation'

import type { AppealVerdict } from './appeal'
import type { Words } from './revised-words'
import type { DecidedKind, Standing } from './transitions'
import type { CheckOutcome } from './verdict'

/** A library as moderation sees it, in memory: the model by which the real one is measured. Things are named by their place. */
export type World = {
  /** Days since it began. */
  day: number
  comments: readonly ModelComment[]
  /** Moderators who paused their account: they are nobody for whom a case or an appeal could wait. */
  away: readonly number[]
  cases: readonly ModelCase[]
  log: readonly ModelDecision[]
  appeals: readonly ModelAppeal[]
  /** Comments that everyone can read, counted as they come and go. */
  counted: number
}

export type ModelComment = Words<number> & {
  author: number
  /** In the order in which they were written; named by their place. */
  revisions: readonly ModelRevision[]
  /** As the checks let it begin. */
  first: Visibility
  visibility: Visibility
  isLocked: boolean
  isDeleted: boolean
  isPurged: boolean
}

export type ModelRevision = {
  /** What was said of these words, as it counts. */
  checks: readonly CheckOutcome[]
  /** They wait by what the checks say, not only by what waited before them. */
  isHeldByCheck: boolean
  isHeld: boolean
}

type ModelReport = { who: number; revision: number }

type ModelCase = {
  comment: number
  state: Standing['caseState']
  version: number
  reports: readonly ModelReport[]
  /** What came of the reports: the kind that settled it, or undid what did; null while it is open. */
  outcome: string | null
}

export type ModelDecision = {
  kind: string
  about: number
  comment: number
  /** Those of its words that it is about. */
  revision: number
  /** Null: the system. */
  decider: number | null
  before: Visibility
  after: Visibility
  reverses: number | null
  batch: number | null
  /** The version of the case that it used up; -1 of the hold with which the case began. */
  version: number
  rule: string | null
  facts: string
  day: number
  /** The day on which a sanction ends; null for none. */
  until: number | null
  hasStatement: boolean
}

export type ModelAppeal = {
  decision: number
  appellant: number
  state: 'OPEN' | AppealVerdict | 'WITHDRAWN'
  reviewer: number | null
}

/** What somebody does; `null` of a step: it was refused, and nothing happened. */
export type WorldAct =
  | ({ act: 'post'; who: number } & ModelWriting)
  /** From the words as they are, or from older ones. */
  | ({ act: 'edit'; who: number; comment: number; seen: 'now' | 'before' } & ModelWriting)
  | { act: 'delete' | 'undelete' | 'report' | 'purge'; who: number; comment: number }
  | { act: 'decide'; who: number; comment: number; kind: DecidedKind; seen: Seen }
  | { act: 'undo'; who: number; decision: number }
  | { act: 'batch'; who: number; comments: readonly number[]; kind: DecidedKind }
  | { act: 'undoBatch'; who: number; batch: number }
  | { act: 'appeal'; who: number; decision: number }
  | { act: 'answer'; who: number; appeal: number; verdict: AppealVerdict }
  | { act: 'away' | 'back'; who: number }
  | { act: 'wait'; days: number }

export type ModelWriting = { checks: readonly CheckOutcome[]; isTrusted: boolean }

/** What a moderator decides from: the case as it is, as it was before somebody acted, or with the words before the last ones. */
type Seen = 'now' | 'before' | 'older words'

/** Eight people: five who write, two moderators, and an owner. */
export const MEMBERS = [0, 1, 2, 3, 4] as const
export const MODERATORS = [5, 6] as const
export const OWNER = 7

export const EMPTY_WORLD: World = {
  ...{ day: 0, comments: [], away: [], cases: [], log: [], appeals: [], counted: 0 },
}

export const isModerator = (who: number): boolean => MODERATORS.some((one) => one === who)

/** The moderators who are there. */
export const teamOf = ({ away }: World): number[] => MODERATORS.filter((one) => !away.includes(one))

/** Whether words are somebody's own while the team has another moderator. */
export const isForAnother = (world: World, who: number, { author }: { author: number }): boolean =>
  author === who && teamOf(world).some((one) => one !== who)

export const isShown = ({ visibility, isDeleted, isPurged }: ModelComment): boolean =>
  (visibility === 'PUBLISHED' || visibility === 'LIMITED') && !isDeleted && !isPurged

/** The list with one thing in it changed. */
export const changed = <Thing>(
  things: readonly Thing[],
  place: number,
  change: Partial<Thing>,
): Thing[] => things.map((thing, index) => (index === place ? { ...thing, ...change } : thing))

/** The world with one comment changed, and what is counted of it. */
export function withComment(world: World, place: number, change: Partial<ModelComment>): World {
  const comments = changed(world.comments, place, change)
  const [before, after] = [world.comments[place], comments[place]]
  const by = Number(!!after && isShown(after)) - Number(!!before && isShown(before))
  return { ...world, comments, counted: world.counted + by }
}

/** The open case of a comment, else its latest; -1 when there was none. */
export function caseOf({ cases }: World, comment: number): number {
  const open = cases.findIndex((one) => one.comment === comment && one.state !== 'CLOSED')
  return open >= 0 ? open : cases.findLastIndex((one) => one.comment === comment)
}
