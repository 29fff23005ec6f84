import { isReadableByAll } from '@/domain/discussion/readable'

import { wordsInQuestion } from './revised-words'
import { transitionOf } from './transitions'
import { isShown, teamOf, type World, type WorldAct } from './world'

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
      const locks = standingOf(after, place).filter(
        (row) => transitionOf(row.kind)?.restricts === 'changes',
      )
      const isExplained = [...live, ...locks].every(
        (row) => row.rule && row.facts && row.hasStatement,
      )
      return (
        isExplained &&
        holding.length === Number(isRestricted) &&
        (isRestricted || !live.length) &&
        locks.length === Number(after.comments[place]?.isLocked)
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
      const isHidden = others.every((reader) => readBy(after, place, reader) === isShown(comment))
      return isHidden && (!isShown(comment) || isLetThrough(after, place))
    }),

  'where the team has two, nobody decides on their own words, or reviews what concerns them': (
    after,
    before,
    act,
  ) => {
    if (teamOf(before).length < 2) return true
    const authorOf = (row?: { comment: number }) => before.comments[row?.comment ?? -1]?.author
    const added = after.log.slice(before.log.length).filter(({ kind }) => kind !== 'PURGE')
    const reviewed = act.act === 'answer' ? before.appeals[act.appeal] : undefined
    const about = before.log[reviewed?.decision ?? -1]
    const parties = [about?.decider, reviewed?.appellant, authorOf(about)]
    return (
      added.every((row) => row.decider === null || row.decider !== authorOf(row)) &&
      (act.act !== 'answer' || !parties.includes(act.who))
    )
  },

  'counters equal counts': (after) => after.counted === after.comments.filter(isShown).length,

  'the log only grows; reports and appeals keep the words they are about': (after, before) =>
    before.log.every((row, place) => row === after.log[place]) &&
    after.cases.every(({ comment, reports }, about) => {
      const former = before.cases[about]?.reports ?? []
      const added = reports.slice(former.length)
      return (
        former.every((report, place) => report === reports[place]) &&
        added.every(({ revision }) => revision === before.comments[comment]?.current)
      )
    }) &&
    before.appeals.every(({ decision }, place) => decision === after.appeals[place]?.decision),

  'the checks explain every hold': (after) =>
    after.comments.every(
      ({ first, revisions }, place) =>
        (first === 'PENDING') === revisions[0]?.isHeldByCheck &&
        revisions.every(({ checks, isHeldByCheck }, revision) => {
          const isAsked = checks.some(({ verdict }) => verdict !== 'PASS' && verdict !== 'FLAG')
          const isHeld = checks.some(({ verdict }) => verdict === 'HOLD')
          const holds = holdsOf(after, { comment: place, revision })
          return (isHeldByCheck ? isAsked : !isHeld) && holds === Number(isHeldByCheck)
        }),
    ),

  'one version of a case, with the words that were read, takes one decision': (
    after,
    before,
    act,
  ) => {
    const added = after.log.slice(before.log.length)
    const isRead = (row: (typeof added)[number]) => {
      const comment = before.comments[row.comment]
      return comment === undefined || row.revision === wordsInQuestion(comment)
    }
    return (
      new Set(after.log.map(({ about, version }) => `${about} ${version}`)).size ===
        after.log.length &&
      (act.act !== 'decide' || (act.seen === 'now' && added.every(isRead)))
    )
  },
} as const satisfies Record<string, Law>

/** How often the system held these words. */
const holdsOf = ({ log }: World, words: { comment: number; revision: number }): number =>
  log.filter(
    ({ kind, comment, revision, decider }) =>
      kind === 'HOLD' &&
      comment === words.comment &&
      revision === words.revision &&
      decider === null,
  ).length

/**
 * Whether what is read of a comment was never held, or let through. Where the words that came first are read only because a later
 * decision covers the approval that was undone, that one stands for it.
 */
function isLetThrough(world: World, place: number): boolean {
  const comment = world.comments[place]
  const shown = comment?.revisions[comment.current]
  if (!comment || !shown?.isHeld) return shown !== undefined
  const standing = standingOf(world, place)
  const isApproved = standing.some(
    ({ kind, revision }) => kind === 'APPROVE' && revision === comment.current,
  )
  return isApproved || (comment.first === 'PENDING' && comment.visibility === 'LIMITED')
}

/** Without what was undone, the last change that stands leads where the row of the undoing says. */
function isAsBefore(world: World, comment: number, to: string): boolean {
  const last = standingOf(world, comment).findLast((row) => row.before !== row.after)
  return to === (last?.after ?? world.comments[comment]?.first)
}
