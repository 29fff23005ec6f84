import { appealRight, mayReview } from './appeal-rules'
import { firstVisibility } from './verdict'
import { decided, decidedTogether, undone, undoneTogether } from './world-decisions'
import {
  changed,
  isShown,
  MODERATORS,
  OWNER,
  withComment,
  type ModelAppeal,
  type ModelDecision,
  type World,
  type WorldAct,
} from './world'

type Act<Name extends WorldAct['act']> = Extract<WorldAct, { act: Name }>

const isModerator = (who: number): boolean => MODERATORS.some((one) => one === who)
const DAY_MS = 86_400_000
const onDay = (day: number): Date => new Date(day * DAY_MS)

/** The world after one act; null when it is refused. */
export function step(world: World, act: WorldAct): World | null {
  switch (act.act) {
    case 'wait':
      return { ...world, day: world.day + act.days }
    case 'post':
      return posted(world, act)
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

function posted(world: World, { who, checks, isTrusted }: Act<'post'>): World {
  const first = firstVisibility(checks, isTrusted)
  const states = { first, visibility: first, isLocked: false, isDeleted: false, isPurged: false }
  const comment = { author: who, checks, ...states }
  const place = world.comments.length
  const held = { comment: place, state: 'OPEN', version: 0, reporters: [], outcome: null } as const
  const isHeld = first === 'PENDING'
  const about = world.cases.length
  return {
    ...world,
    comments: [...world.comments, comment],
    cases: isHeld ? [...world.cases, held] : world.cases,
    log: isHeld ? [...world.log, holdOf({ about, comment: place, day: world.day })] : world.log,
    counted: world.counted + Number(isShown(comment)),
  }
}

/** What the system decided with the words: that they wait. */
const holdOf = (where: Pick<ModelDecision, 'about' | 'comment' | 'day'>): ModelDecision => ({
  ...{ kind: 'HOLD', ...where, decider: null, before: 'PENDING', after: 'PENDING' },
  ...{ reverses: null, batch: null, version: -1, rule: null, facts: '', until: null },
  hasStatement: false,
})

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
  const cases = isNew ? [...world.cases, { ...made, reporters: [] }] : world.cases
  return decided({ ...world, cases }, { ...act, kind: 'PURGE', office: 'owner' })
}

function reported(world: World, who: number, place: number): World | null {
  const comment = world.comments[place]
  if (!comment || comment.author === who || !isShown(comment)) return null
  const former = world.cases.find((one) => one.comment === place && one.reporters.includes(who))
  if (former) return former.state === 'CLOSED' ? null : world
  const open = world.cases.findIndex((one) => one.comment === place && one.state !== 'CLOSED')
  const matter = world.cases[open]
  if (!matter) {
    const made = { comment: place, state: 'OPEN', version: 0, outcome: null } as const
    return { ...world, cases: [...world.cases, { ...made, reporters: [who] }] }
  }
  const [version, reporters] = [matter.version + 1, [...matter.reporters, who]]
  return { ...world, cases: changed(world.cases, open, { version, reporters }) }
}

function decidedAsSeen(world: World, { seen, ...act }: Act<'decide'>): World | null {
  const stale = seen === 'before' ? { version: -1 } : {}
  return decided(world, { ...act, office: 'moderator', ...stale })
}

const decisionAt = (world: World, place: number) => {
  const row = world.log[place]
  if (!row) return null
  const reporters = world.cases[row.about]?.reporters ?? []
  return {
    kind: row.kind,
    authorId: String(world.comments[row.comment]?.author),
    deciderId: row.decider === null ? null : String(row.decider),
    reporterIds: reporters.map(String),
    isReversed: world.log.some(({ reverses }) => reverses === place),
    createdAt: onDay(row.day),
  }
}

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
  if (!mayReview(parties, String(who), MODERATORS.map(String))) return null
  const isToBeUndone = verdict === 'OVERTURNED' && !about.isReversed
  const after = isToBeUndone ? undone(world, { who, decision: appeal.decision }) : world
  return (
    after && { ...after, appeals: changed(after.appeals, place, { state: verdict, reviewer: who }) }
  )
}
