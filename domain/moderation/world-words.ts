import { attention } from './checks/attention'
import { wordsInQuestion } from './revised-words'
import type { CheckOutcome } from './verdict'
import { firstVisibility } from './verdict'
import {
  changed,
  isModerator,
  isShown,
  withComment,
  type ModelComment,
  type ModelDecision,
  type ModelRevision,
  type ModelWriting,
  type World,
  type WorldAct,
} from './world'

type Act<Name extends WorldAct['act']> = Extract<WorldAct, { act: Name }>

/** The world with a further comment; null when its author has a warning to read. */
export function posted(world: World, { who, ...writing }: Act<'post'>): World | null {
  const revision = heard(world, who, writing)
  if (revision === null) return null
  const first = revision.isHeld ? ('PENDING' as const) : ('PUBLISHED' as const)
  const comment: ModelComment = {
    ...{ author: who, revisions: [revision], current: 0, waiting: null },
    ...{ first, visibility: first, isLocked: false, isDeleted: false, isPurged: false },
  }
  const place = world.comments.length
  const [comments, counted] = [
    [...world.comments, comment],
    world.counted + Number(isShown(comment)),
  ]
  return broughtForward({ ...world, comments, counted }, place, revision)
}

/**
 * Other words for a comment of one's own: readers keep the old ones while they wait. From older words than those that stand nothing
 * is changed, nor where a comment is removed, deleted or locked.
 */
export function edited(world: World, { who, comment: place, seen, ...writing }: Act<'edit'>) {
  const comment = world.comments[place]
  if (comment?.author !== who || seen === 'before') return null
  if (comment.isDeleted || comment.isPurged || comment.visibility === 'REMOVED') return null
  if (comment.isLocked && !isModerator(who)) return null
  const revision = heard(world, who, writing)
  if (revision === null) return null
  const wasPending = comment.visibility === 'PENDING'
  const written = { ...revision, isHeld: wasPending || revision.isHeldByCheck }
  const id = comment.revisions.length
  const isWaiting = written.isHeld && !wasPending
  const revised = withComment(world, place, {
    revisions: [...comment.revisions, written],
    ...(isWaiting ? { waiting: id } : { current: id, waiting: null }),
  })
  return broughtForward(revised, place, written)
}

/** What the checks say of somebody's words, who may be read first; null for whoever has a warning to read. */
function heard(world: World, who: number, { checks, isTrusted }: ModelWriting) {
  if (isUnder(world, who, 'WARN')) return null
  const said = checks.map((one) => softened(one, who))
  const outcomes = isUnder(world, who, 'PREMOD') ? [...said, PREMODERATED] : said
  const isHeld = firstVisibility(outcomes, isTrusted || isModerator(who)) === 'PENDING'
  return { checks: outcomes, isHeldByCheck: isHeld, isHeld }
}

const PREMODERATED: CheckOutcome = {
  ...{ check: 'sanctions', ruleVersion: 1, verdict: 'HOLD', evidence: '' },
}

/** Of a moderator's words checks only flag. */
const softened = (outcome: CheckOutcome, who: number): CheckOutcome =>
  isModerator(who) && outcome.verdict === 'HOLD' ? { ...outcome, verdict: 'FLAG' } : outcome

/** Whether a sanction of this kind stands against somebody. */
const isUnder = ({ log, comments }: World, who: number, kind: string): boolean =>
  log.some(
    (row, place) =>
      row.kind === kind &&
      comments[row.comment]?.author === who &&
      log.every(({ reverses }) => reverses !== place),
  )

/** Whoever has the case before them must read it again; words that the checks ask about have one. */
function broughtForward(world: World, comment: number, written: ModelRevision): World {
  const about = world.cases.findIndex((one) => one.comment === comment && one.state !== 'CLOSED')
  const [matter, author] = [world.cases[about], world.comments[comment]?.author ?? 0]
  const { checks, isHeld, isHeldByCheck } = written
  const isAsked = attention(checks, { isHeld, isModerator: isModerator(author) }) !== null
  const made = { comment, state: 'OPEN', version: 0, reports: [], outcome: null } as const
  const cases = matter
    ? changed(world.cases, about, { version: matter.version + 1 })
    : [...world.cases, ...(isAsked ? [made] : [])]
  if (!isHeldByCheck) return { ...world, cases }
  const where = { about: matter ? about : cases.length - 1, version: matter?.version ?? -1 }
  return { ...world, cases, log: [...world.log, holdOf(world, comment, where)] }
}

/** What the system decided with the words: that they wait. */
function holdOf(
  { comments, day }: World,
  place: number,
  where: Pick<ModelDecision, 'about' | 'version'>,
): ModelDecision {
  const comment = comments[place]
  const visibility = comment?.visibility ?? 'PENDING'
  return {
    ...{ kind: 'HOLD', ...where, comment: place, decider: null, day, until: null },
    revision: comment ? wordsInQuestion(comment) : 0,
    ...{ before: visibility, after: visibility, reverses: null, batch: null },
    ...{ rule: null, facts: '', hasStatement: false },
  }
}
