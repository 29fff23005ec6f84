import type { Visibility } from '@/domain/discussion/conversation'

import { caseAfter, caseAfterUndoing, handedUpBy } from './case-after'
import { isRestriction } from './decision'
import { wordsDecided, wordsInQuestion, wordsUndecided, type Words } from './revised-words'
import { projectionOf, undoable, without, type LoggedDecision } from './projection'
import {
  nextVisibility,
  TRANSITIONS,
  transitionOf,
  type DecidedKind,
  type Office,
} from './transitions'
import {
  caseOf,
  changed,
  isForAnother,
  isModerator,
  withComment,
  type ModelComment,
  type ModelDecision,
  type World,
} from './world'

type Deciding = {
  who: number
  office: Office
  comment: number
  kind: DecidedKind
  version?: number
  /** The words that were read; those in question without it. */
  revision?: number
  batch?: number
}

/**
 * The world after a decision on the case of a comment; null when the table, a version that is past, older words or their being
 * one's own refuses it. Whoever holds an office is not sanctioned.
 */
export function decided(world: World, deciding: Deciding): World | null {
  const { who, comment: place, kind, office, batch = null } = deciding
  const about = caseOf(world, place)
  const [matter, comment] = [world.cases[about], world.comments[place]]
  if (!matter || !comment || matter.version !== (deciding.version ?? matter.version)) return null
  const revision = wordsInQuestion(comment)
  if (revision !== (deciding.revision ?? revision)) return null
  if (office === 'moderator' && isForAnother(world, who, comment)) return null
  if (transitionOf(kind)?.restricts === 'member' && isModerator(comment.author)) return null
  const { visibility, isLocked } = comment
  const isChange = comment.waiting !== null
  const from = { visibility, isLocked, isChange, caseState: matter.state }
  const after = nextVisibility(kind, from, office)
  if (after === null) return null
  const isRestricted = isRestriction(kind)
  const row: ModelDecision = {
    ...{ kind, about, comment: place, revision, decider: who, before: visibility, after },
    ...{ reverses: null, batch, version: matter.version, day: world.day },
    rule: isRestricted ? 'kind' : null,
    facts: isRestricted ? 'It mocks a reader.' : '',
    until: kind === 'SUSPEND' ? world.day + 7 : null,
    hasStatement: isRestricted,
  }
  const isPurged = comment.isPurged || kind === 'PURGE'
  const logged = withComment({ ...world, log: [...world.log, row] }, place, {
    ...{ visibility: after, isLocked: isLocked || kind === 'LOCK', isPurged },
    ...(isPurged ? { waiting: null } : wordsDecided(wordsOf(comment), kind)),
  })
  return withCase(logged, { about, kind, state: caseAfter(kind, matter.state) })
}

const wordsOf = ({ current, waiting }: ModelComment): Words<number> => ({ current, waiting })

type Logged = LoggedDecision & { revision: number }

/** The log of a comment, or of one of its cases, as the fold reads it. */
export const logOf = ({ log }: World, comment: number, about?: number): Logged[] =>
  log.flatMap((row, place) =>
    row.comment === comment && (about ?? row.about) === row.about
      ? [
          {
            ...{
              id: String(place),
              kind: row.kind,
              stateBefore: row.before,
              stateAfter: row.after,
              revision: row.revision,
            },
            reversesId: row.reverses === null ? null : String(row.reverses),
          },
        ]
      : [],
  )

type Undoing = { who: number; decision: number; batch?: number }

/** The world after a decision is undone; null when it does not stand any more, or nothing undoes its kind. */
export function undone(world: World, { who, decision, batch }: Undoing): World | null {
  const former = world.log[decision]
  const kind = former && transitionOf(former.kind)?.undoneBy
  const comment = former && world.comments[former.comment]
  const matter = former && world.cases[former.about]
  if (!kind || !comment || !matter || isForAnother(world, who, comment)) return null
  const log = logOf(world, former.comment)
  if (!undoable(log).has(String(decision))) return null
  const after = without(projectionOf(comment.first, log), String(decision))
  const row: ModelDecision = {
    ...{ kind, about: former.about, comment: former.comment, decider: who },
    revision: wordsInQuestion(comment),
    ...{ before: comment.visibility, after: after.visibility, reverses: decision },
    ...{ batch: batch ?? null, version: matter.version, day: world.day, until: null },
    ...{ rule: null, facts: '', hasStatement: false },
  }
  const open = caseOf(world, former.comment)
  const isPast =
    comment.isPurged || (open !== former.about && world.cases[open]?.state !== 'CLOSED')
  const undoneRow = {
    kind: former.kind as DecidedKind,
    ...{ stateBefore: former.before, stateAfter: former.after },
  }
  const rest = logOf(world, former.comment, former.about).filter(
    ({ id }) => Number(id) !== decision,
  )
  const state = caseAfterUndoing(undoneRow, {
    ...{ caseState: matter.state, from: comment.visibility, to: after.visibility, isPast },
    isHandedUp: handedUpBy(rest) !== null,
  })
  const logged = withComment({ ...world, log: [...world.log, row] }, former.comment, {
    ...{ visibility: after.visibility, isLocked: after.lockedBy !== null },
    ...wordsUndone(comment, former, { decision, to: after.visibility, log }),
  })
  return withCase(logged, { about: former.about, kind, state })
}

/** Which words are read, and which wait, once a decision is undone. */
function wordsUndone(
  comment: ModelComment,
  { kind, revision }: ModelDecision,
  { decision, to, log }: { decision: number; to: Visibility; log: readonly Logged[] },
) {
  const undoneBefore = new Set(log.map(({ reversesId }) => reversesId))
  const revisions = comment.revisions.map(({ isHeld }, id) => ({
    ...{ id, isHeld, isEmpty: comment.isPurged },
    isLetThrough: log.some(
      (row) =>
        row.kind === 'APPROVE' &&
        row.revision === id &&
        row.id !== String(decision) &&
        !undoneBefore.has(row.id),
    ),
  }))
  return wordsUndecided(wordsOf(comment), { kind, revision, to }, revisions)
}

/** Once keeping back a change was undone on its author's appeal, it is read, if it waits still. */
export function letThrough(world: World, { who, decision }: Undoing): World {
  const granted = world.log[decision]
  const comment = granted && world.comments[granted.comment]
  const matter = granted && world.cases[granted.about]
  if (!comment || !matter || comment.waiting !== granted.revision) return world
  const { visibility, waiting } = comment
  const row: ModelDecision = {
    ...{ kind: 'APPROVE', about: granted.about, comment: granted.comment, revision: waiting },
    ...{ decider: who, before: visibility, after: visibility, reverses: null, batch: null },
    ...{ version: matter.version, day: world.day, until: null },
    ...{ rule: null, facts: '', hasStatement: false },
  }
  const logged = { ...world, log: [...world.log, row] }
  const read = withComment(logged, granted.comment, { current: waiting, waiting: null })
  return withCase(read, { about: granted.about, kind: 'APPROVE', state: 'CLOSED' })
}

/** Whoever has the case before them, or a newer one of the comment, must read it again. */
function withCase(
  world: World,
  { about, kind, state }: { about: number; kind: string; state: World['cases'][number]['state'] },
): World {
  const matter = world.cases[about]
  if (!matter) return world
  const outcome = state === 'CLOSED' ? kind : null
  const moved = changed(world.cases, about, state === matter.state ? {} : { state, outcome })
  const cases = moved.map((one, place) =>
    place === about || (one.comment === matter.comment && one.state !== 'CLOSED')
      ? { ...one, version: one.version + 1 }
      : one,
  )
  return { ...world, cases }
}

/** Whether a moderator may send it at all. */
export const isSent = (kind: DecidedKind): boolean =>
  TRANSITIONS[kind].by.some((office) => office === 'moderator')
