import { appealRight, mayReview } from './appeal-rules'
import { wordsInQuestion } from './revised-words'
import { decidedTogether, undoneTogether } from './world-batches'
import { decided, letThrough, undone } from './world-decisions'
import {
  changed,
  isModerator,
  isShown,
  OWNER,
  teamOf,
  withComment,
  type ModelAppeal,
  type World,
  type WorldAct,
} from './world'
import { edited, posted } from './world-words'

type Act<Name extends WorldAct['act']> = Extract<WorldAct, { act: Name }>

const DAY_MS = 86_400_000
const onDay = (day: number): Date => new Date(day * DAY_MS)

/** The world after one act; null when it is refused. */
export function step(world: World, act: WorldAct): World | null {
  if ('who' in act && act.act !== 'back' && world.away.includes(act.who)) return null
  switch (act.act) {
    case 'wait':
      return { ...world, day: world.day + act.days }
    case 'away':
      return isModerator(act.who) ? { ...world, away: [...world.away, act.who] } : null
    case 'back':
      return { ...world, away: world.away.filter((one) => one !== act.who) }
    case 'post':
      return posted(world, act)
    case 'edit':
      return edited(world, act)
    case 'delete':
    case 'undelete':
      return rewritten(world, act)
    case 'report':
      return reported(world, act.who, act.comment)
    case 'purge':
      return act.who === OWNER ? purged(world, act) : null
    case 'decide':
      return isModerator(act.who) ? decidedAsSeen(world, act) : null
    case 'undo':
      return isModerator(act.who) ? undone(world, act) : null
    case 'batch':
      return isModerator(act.who) ? decidedTogether(world, act) : null
    case 'undoBatch':
      return isModerator(act.who) ? undoneTogether(world, act) : null
    case 'appeal':
      return appealed(world, act)
    case 'answer':
      return isModerator(act.who) ? answered(world, act) : null
  }
}

/** The author takes their words away, or back. What a moderator removed is not theirs to take. */
function rewritten(
  world: World,
  { act, who, comment: place }: Act<'delete' | 'undelete' | 'report' | 'purge'>,
): World | null {
  const isDeleted = act === 'delete'
  const comment = world.comments[place]
  if (comment?.author !== who) return null
  if (comment.isPurged) return isDeleted ? world : null
  if (isDeleted && !comment.isDeleted && comment.visibility === 'REMOVED') return null
  return withComment(world, place, { isDeleted })
}

/** Words go for good, once; where nobody had brought them before the moderators, a case of its own is closed at once. */
function purged(world: World, act: Act<'delete' | 'undelete' | 'report' | 'purge'>): World | null {
  const comment = world.comments[act.comment]
  if (!comment || comment.isPurged) return null
  const isNew = !world.cases.some((one) => one.comment === act.comment)
  const made = { comment: act.comment, state: 'OPEN', version: 0, outcome: null } as const
  const cases = isNew ? [...world.cases, { ...made, reports: [] }] : world.cases
  return decided({ ...world, cases }, { ...act, kind: 'PURGE', office: 'owner' })
}

function reported(world: World, who: number, place: number): World | null {
  const comment = world.comments[place]
  if (!comment || comment.author === who || !isShown(comment)) return null
  const report = { who, revision: comment.current }
  const former = world.cases.find(
    (one) => one.comment === place && one.reports.some((other) => isSame(other, report)),
  )
  if (former) return former.state === 'CLOSED' ? null : world
  const open = world.cases.findIndex((one) => one.comment === place && one.state !== 'CLOSED')
  const matter = world.cases[open]
  if (!matter) {
    const made = { comment: place, state: 'OPEN', version: 0, outcome: null } as const
    return { ...world, cases: [...world.cases, { ...made, reports: [report] }] }
  }
  const [version, reports] = [matter.version + 1, [...matter.reports, report]]
  return { ...world, cases: changed(world.cases, open, { version, reports }) }
}

type Report = World['cases'][number]['reports'][number]
const isSame = (one: Report, other: Report) =>
  one.who === other.who && one.revision === other.revision

function decidedAsSeen(world: World, { seen, ...act }: Act<'decide'>): World | null {
  const comment = world.comments[act.comment]
  const read = comment && seen === 'older words' ? { revision: wordsInQuestion(comment) - 1 } : {}
  const stale = seen === 'before' ? { version: -1 } : {}
  return decided(world, { ...act, office: 'moderator', ...stale, ...read })
}

const decisionAt = (world: World, place: number) => {
  const row = world.log[place]
  if (!row) return null
  const reports = world.cases[row.about]?.reports ?? []
  return {
    kind: row.kind,
    authorId: String(world.comments[row.comment]?.author),
    deciderId: row.decider === null ? null : String(row.decider),
    reporterIds: reports.map(({ who }) => String(who)),
    isReversed: world.log.some(({ reverses }) => reverses === place),
    isDeclinedChange: isDeclinedChange(world, place),
    createdAt: onDay(row.day),
  }
}

/** Whether a decision kept back words that had been held, and that no approval let through when it was taken. */
function isDeclinedChange({ log, comments }: World, place: number): boolean {
  const row = log[place]
  if (row?.kind !== 'DISMISS') return false
  const before = log.slice(0, place)
  const isUndone = (approval: number) => before.some(({ reverses }) => reverses === approval)
  const isLetThrough = before.some((one, at) => isApprovalOf(one, row) && !isUndone(at))
  return !isLetThrough && comments[row.comment]?.revisions[row.revision]?.isHeld === true
}

type Row = World['log'][number]
const isApprovalOf = (one: Row, { comment, revision }: Row): boolean =>
  one.kind === 'APPROVE' && one.comment === comment && one.revision === revision

function appealed(world: World, { who, decision }: Act<'appeal'>): World | null {
  const about = decisionAt(world, decision)
  if (!about || appealRight(about, String(who), onDay(world.day)) === null) return null
  if (world.appeals.some((one) => one.decision === decision && one.appellant === who)) return null
  const appeal: ModelAppeal = { decision, appellant: who, state: 'OPEN', reviewer: null }
  return { ...world, appeals: [...world.appeals, appeal] }
}

/** What is overturned is undone, unless somebody undid it before. */
function answered(world: World, { who, appeal: place, verdict }: Act<'answer'>): World | null {
  const appeal = world.appeals[place]
  const about = appeal && decisionAt(world, appeal.decision)
  if (appeal?.state !== 'OPEN' || !about) return null
  const parties = { ...about, appellantId: String(appeal.appellant) }
  if (!mayReview(parties, String(who), teamOf(world).map(String))) return null
  const isToBeUndone = verdict === 'OVERTURNED' && !about.isReversed
  const after = isToBeUndone ? undone(world, { who, decision: appeal.decision }) : world
  if (!after) return null
  const isAuthors = about.authorId === parties.appellantId
  const granted = verdict === 'OVERTURNED' && isAuthors && about.kind === 'DISMISS'
  const told = granted ? letThrough(after, { who, decision: appeal.decision }) : after
  return { ...told, appeals: changed(told.appeals, place, { state: verdict, reviewer: who }) }
}
