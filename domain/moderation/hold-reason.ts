import { gravestOf, type CheckOutcome } from './verdict'

/** Why words wait: the check that decided it, and the sentence in which their author is told. */
export type HoldReason = { check: string; explanation: string }

const REASONS: Readonly<Record<string, string>> = {
  size: 'It is of an unusual length.',
  sanctions: 'What you write is read first for now.',
  rate: 'You are new here and wrote much within a short time.',
  disguises: 'A name in it looks like another one.',
  links: 'It leads to other sites.',
  'word-lists': 'It has words in it that moderators want to read first.',
  repeats: 'Others wrote the same lately.',
  learned: 'It resembles what moderators did not let through before.',
  'new-member': 'You are new here: first comments are read before everyone sees them.',
  'by-approval': 'Whatever is written in this conversation is read first.',
  'removed-before': 'Some of what you wrote lately was removed.',
  outside: 'A program that this library asks about new words wants it to be read first.',
}
const UNKNOWN = 'An automatic check wants it to be read first.'
const UNANSWERED = 'An automatic check could not be completed.'

/**
 * Why the checks hold words; the gravest speaks, of two the first. It names no evidence: what a check found in the words goes
 * with them when they are erased, and a reason stays.
 */
export function holdReason(outcomes: readonly CheckOutcome[]): HoldReason {
  const { check, verdict } = gravestOf(outcomes) ?? { check: '', verdict: 'ERROR' }
  const hasFailed = verdict === 'ERROR' || verdict === 'TIMEOUT'
  return { check, explanation: hasFailed ? UNANSWERED : (REASONS[check] ?? UNKNOWN) }
}
