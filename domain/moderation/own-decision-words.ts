import type { OwnAppeal, OwnDecision } from './own-decision'
import { SECOND_LOOK } from './second-look'

type Decided = Pick<OwnDecision, 'kind' | 'as' | 'wasHeld'>

const DONE: Readonly<Record<string, string>> = {
  HOLD: 'A check held your words',
  DISMISS: 'Your change was not let through',
  LIMIT: 'Your comment was folded',
  REMOVE: 'Your comment was removed',
  LOCK: 'Your comment was locked',
  WARN: 'You were warned',
  SLOW: 'You write one comment in a while',
  PREMOD: 'What you write is read first',
  SUSPEND: 'Your account was suspended',
  BAN: 'The conversations were closed to you',
}

/** What was decided, in a line, for whoever it concerns. */
export function decidedTitle({ kind, as, wasHeld }: Decided): string {
  if (as === 'reporter') return 'What you reported was kept as it is'
  if (kind === 'REMOVE' && wasHeld) return 'Your comment was not let through'
  return DONE[kind] ?? 'A moderator decided'
}

const WHAT: Readonly<Record<string, string>> = {
  HOLD: 'A moderator reads it before others do.',
  DISMISS: 'Readers see the words as they were before.',
  LIMIT: 'Readers see a notice in its place, and open it if they wish.',
  REMOVE: 'Nobody but you and the moderators reads it.',
  LOCK: 'You can change it no more. You can still delete it.',
  WARN: 'Your words stay. Say that you have read this before you write again.',
  SLOW: 'You write one comment in ten minutes.',
  PREMOD: 'A moderator reads each comment before others do.',
  SUSPEND: 'You read, appeal, take everything out and leave; you do not write.',
  BAN: 'You read, appeal, take everything out and leave; you do not write.',
}

/** What it means for its author from then on. */
export const restrictionWords = (kind: string): string => WHAT[kind] ?? ''

/** How long it lasts, where it has no end by itself. */
export function endlessWords(kind: string): string {
  if (kind === 'WARN') return 'Until you say that you have read it.'
  if (kind === 'HOLD') return 'Until a moderator has read it.'
  return kind === 'DISMISS' ? 'For good.' : 'Until a moderator undoes it.'
}

type Found = Pick<OwnDecision, 'isFoundByCheck' | 'isDecidedByProgram'>

/** Whether a program found or decided it. */
export function automationWords({ isFoundByCheck, isDecidedByProgram }: Found): string {
  if (isDecidedByProgram) return 'A program found it and decided it.'
  return isFoundByCheck
    ? 'An automatic check pointed to it. A moderator decided.'
    : 'People pointed to it, and a moderator decided. No program took part.'
}

const STATES: Readonly<Record<OwnAppeal['state'], string>> = {
  OPEN: `It waits. ${SECOND_LOOK}`,
  CLAIMED: 'A moderator is looking at it.',
  UPHELD: 'It was answered: the decision stays.',
  OVERTURNED: 'It was granted: the decision was undone.',
  WITHDRAWN: 'You took it back.',
}

/** How an appeal stands, for whoever made it. */
export const appealStateWords = (state: OwnAppeal['state']): string => STATES[state]
