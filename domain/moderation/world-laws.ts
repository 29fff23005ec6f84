import { isReadableByAll } from '@/domain/discussion/readable'

import { isRestriction } from './decision'
import { transitionOf } from './transitions'
import { isShown, type World, type WorldAct } from './world'

type Law = (after: World, before: World, act: WorldAct) => boolean

const standingOf = ({ log }: World, comment: number) => {
  const undone = new Set(log.map(({ reverses }) => reverses))
  return log.filter(
    (row, place) => row.comment === comment && row.reverses === null && !undone.has(place),
  )
}
const all = (world: World, holds: (place: number) => boolean): boolean =>
  world.comments.every((_comment, place) => holds(place))

/** What may be read of a comment, and by whom: its words are its place. */
const readBy = (world: World, place: number, reader: number | null): boolean => {
  const comment = world.comments[place]
  if (!comment || comment.isPurged) return false
  const { visibility, isDeleted, isPurged } = comment
  const gone = (is: boolean) => (is ? new Date(0) : null)
  const stored = { visibility, authorDeletedAt: gone(isDeleted), purgedAt: gone(isPurged) }
  return isReadableByAll(stored) || (comment.author === reader && !isDeleted)
}

/** The ten laws of moderation over a model of it, before and after an act. Each says whether it holds. */
export const LAWS = {
  'the projection equals the fold of the decisions': (after) =>
    all(after, (place) => {
      const comment = after.comments[place]
      const standing = standingOf(after, place)
      const last = standing.findLast((row) => row.before !== row.after)
      const isLocked = standing.some(({ kind }) => kind === 'LOCK')
      return (
        comment?.visibility === (last?.after ?? comment?.first) && comment?.isLocked === isLocked
      )
    }),

  'what is restricted has one live restriction, with rule, facts and statement': (after) =>
    all(after, (place) => {
      const visibility = after.comments[place]?.visibility
      const live = standingOf(after, place).filter(
        (row) => transitionOf(row.kind)?.restricts === 'words',
      )
      const holding = live.filter((row) => row.after === visibility)
      const isRestricted = visibility === 'LIMITED' || visibility === 'REMOVED'
      const isExplained = live.every((row) => row.rule && row.facts && row.hasStatement)
      return (
        isExplained && holding.length === Number(isRestricted) && (isRestricted || !live.length)
      )
    }),

  'what is restored is as it was, and what its author deleted stays away': (after, before, act) => {
    const isAuthors = act.act === 'delete' || act.act === 'undelete' || act.act === 'post'
    const isKept = before.comments.every(
      ({ isDeleted }, place) => isAuthors || after.comments[place]?.isDeleted === isDeleted,
    )
    const added = after.log.slice(before.log.length).filter(({ reverses }) => reverses !== null)
    return isKept && added.every(({ comment, after: to }) => isAsBefore(after, comment, to))
  },

  'undoing a batch touches only what the batch changed': (after, before, act) => {
    if (act.act !== 'undoBatch') return true
    const own = new Set(
      before.log.flatMap((row, place) => (row.batch === act.batch ? [place] : [])),
    )
    const touched = after.log.slice(before.log.length).map(({ reverses }) => reverses)
    const concerned = new Set([...own].map((place) => before.log[place]?.comment))
    return (
      touched.every((place) => place !== null && own.has(place)) &&
      before.comments.every((one, place) => concerned.has(place) || one === after.comments[place])
    )
  },

  'hidden words are read by nobody but their author': (after) =>
    all(after, (place) => {
      const comment = after.comments[place]
      if (!comment) return false
      const others = [null, 0, 1, 2, 3, 4].filter((reader) => reader !== comment.author)
      return others.every((reader) => readBy(after, place, reader) === isShown(comment))
    }),

  'nobody reviews an appeal against their own decision': (after) =>
    after.appeals.every(({ decision, reviewer }) => after.log[decision]?.decider !== reviewer),

  'counters equal counts': (after) => after.counted === after.comments.filter(isShown).length,

  'the log only grows': (after, before) =>
    before.log.every((row, place) => row === after.log[place]),

  'the checks explain every hold': (after) =>
    after.comments.every(
      ({ first, checks }) =>
        (first === 'PENDING') ===
          checks.some(({ verdict }) => verdict !== 'PASS' && verdict !== 'FLAG') ||
        (first === 'PUBLISHED' && !checks.some(({ verdict }) => verdict === 'HOLD')),
    ) &&
    after.comments.every(
      ({ first }, place) => holdsOf(after, place) === Number(first === 'PENDING'),
    ),

  'one version of a case takes one decision': (after) =>
    new Set(after.log.map(({ about, version }) => `${about} ${version}`)).size === after.log.length,
} as const satisfies Record<string, Law>

/** What the system decided on a comment. */
const holdsOf = ({ log }: World, place: number): number =>
  log.filter(
    ({ kind, comment, decider }) => kind === 'HOLD' && comment === place && decider === null,
  ).length

/** Without what was undone, the last change that stands leads where the row of the undoing says. */
function isAsBefore(world: World, comment: number, to: string): boolean {
  const last = standingOf(world, comment).findLast((row) => row.before !== row.after)
  return to === (last?.after ?? world.comments[comment]?.first)
}

/** At most one case of a comment is open; a comment that waits has one, a removed one has none. */
export const casesAreSound = ({ comments, cases }: World): boolean =>
  comments.every(({ visibility, isPurged }, place) => {
    const open = cases.filter((one) => one.comment === place && one.state !== 'CLOSED').length
    const isBounded = open <= (visibility === 'REMOVED' ? 0 : 1)
    return isBounded && (visibility !== 'PENDING' || isPurged || open === 1)
  })

/** An open case is handed up as long as a decision that hands it up stands, however often others were taken and undone. */
export const handingUpLasts = ({ cases, log }: World): boolean =>
  cases.every(({ state }, about) => {
    const isHandedUp = log.some(
      (row, place) =>
        row.about === about &&
        row.kind === 'ESCALATE' &&
        log.every(({ reverses }) => reverses !== place),
    )
    return state === 'CLOSED' || (state === 'ESCALATED') === isHandedUp
  })

/** What was decided about members has its reasons too. */
export const sanctionsAreExplained = ({ log }: World): boolean =>
  log.every((row) => !isRestriction(row.kind) || (row.rule !== null && row.hasStatement))
