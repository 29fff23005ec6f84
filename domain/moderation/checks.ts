import { FIRST_SETTINGS, type SettingsInForce } from './check-settings'
import { byApproval } from './checks/by-approval'
import { careWords } from './checks/care-words'
import { disguises } from './checks/disguises'
import { learned } from './checks/learned'
import { lexiconIn } from './checks/lexicons'
import { links } from './checks/links'
import { newMember } from './checks/new-member'
import { rate } from './checks/rate'
import { removedBefore } from './checks/removed-before'
import { repeats } from './checks/repeats'
import { sanctions } from './checks/sanctions'
import { size } from './checks/size'
import { tokensOf, type Token } from './checks/tokens'
import { wordLists } from './checks/word-lists'
import type { Author, Check, Said, WordFilter, Writing } from './checks/writing'
import type { CheckOutcome } from './verdict'

export type { Author } from './checks/writing'

/** What the checks know besides the words and their author. */
export type Known = {
  inForce: SettingsInForce
  repeats: number
  filter: WordFilter
  ownHost: string
  /** Milliseconds since any moment; only differences count. */
  clock: () => number
  /** Which checks are asked; without a choice all. */
  checks?: readonly NamedCheck[]
  /** What another program said that was asked before; null where there is none. */
  outside?: OutsideSaid | null
}

/** What was said outside the library, and how long that took. */
export type OutsideSaid = Said & { milliseconds: number }

type NamedCheck = readonly [name: string, say: Check]

/** Where nothing was set, learned or measured. */
export const NOTHING_KNOWN: Known = {
  inForce: FIRST_SETTINGS,
  repeats: 0,
  filter: { approved: 0, removed: 0, words: new Map() },
  ownHost: '',
  clock: () => 0,
}

/** How long one check may take, and all of them: after that the rest is not asked. */
const CHECK_MS_MAX = 100
const ALL_MS_MAX = 300

export const CARE_CHECK = 'care-words'
const SANCTIONS_CHECK = 'sanctions'
const OUTSIDE_CHECK = 'outside'

/** In their order. What costs nothing comes first. */
const CHECKS: readonly NamedCheck[] = [
  ['size', size],
  [SANCTIONS_CHECK, sanctions],
  ['rate', rate],
  ['disguises', disguises],
  ['links', links],
  ['word-lists', wordLists],
  ['repeats', repeats],
  ['learned', learned],
  ['new-member', newMember],
  ['by-approval', byApproval],
  ['removed-before', removedBefore],
  [CARE_CHECK, careWords],
]

/**
 * Runs every check; all outcomes are kept, so that moderators see why each spoke. One that throws is an ERROR, one that
 * takes too long a TIMEOUT unless it says something graver; neither keeps the others from speaking. Of a
 * moderator’s words checks only flag, except where another moderator decided otherwise. Words of somebody at risk are never rejected.
 */
export function runChecks(
  words: string,
  author: Author,
  known: Known = NOTHING_KNOWN,
): CheckOutcome[] {
  const writing = writingOf(words, author, known)
  const { clock, checks = CHECKS } = known
  const begin = clock()
  const outcomes = checks.map(([check, say]): CheckOutcome => {
    const from = clock()
    const said = from - begin > ALL_MS_MAX ? LATE : answerOf(say, writing)
    const milliseconds = Math.round(clock() - from)
    const inTime = milliseconds > CHECK_MS_MAX && isMild(said) ? LATE : said
    return { check, ruleVersion: known.inForce.version, milliseconds, ...inTime }
  })
  const { outside, inForce } = known
  if (outside) outcomes.push({ check: OUTSIDE_CHECK, ruleVersion: inForce.version, ...outside })
  const isAtRisk = outcomes.some(({ check, verdict }) => check === CARE_CHECK && verdict === 'FLAG')
  return outcomes.map((outcome) => ({ ...outcome, verdict: softened(outcome, author, isAtRisk) }))
}

const LATE: Said = { verdict: 'TIMEOUT', evidence: 'This check took too long.' }
const FAILED: Said = { verdict: 'ERROR', evidence: 'This check failed.' }

function answerOf(say: Check, writing: Writing): Said {
  try {
    return say(writing)
  } catch {
    return FAILED
  }
}

const isMild = ({ verdict }: Said): boolean => verdict === 'PASS' || verdict === 'FLAG'

function softened({ check, verdict }: CheckOutcome, author: Author, isAtRisk: boolean) {
  const isGrave = verdict === 'HOLD' || verdict === 'REJECT'
  if (isGrave && author.isModerator && check !== SANCTIONS_CHECK) return 'FLAG'
  return isAtRisk && verdict === 'REJECT' ? 'HOLD' : verdict
}

function writingOf(words: string, author: Author, known: Known): Writing {
  const { repeats, filter, ownHost } = known
  const { settings } = known.inForce
  let tokens: Token[] | null = null
  return {
    ...{ words, author, settings, repeats, filter, ownHost },
    tokens: () => (tokens ??= tokensOf(words)),
    lexicon: (list) => lexiconIn(settings, list),
  }
}

/** What the checks read of a comment: the note before its words is words too. */
export const checkedWords = ({ words, contentNote }: { words: string; contentNote: string }) =>
  contentNote === '' ? words : `${contentNote}\n\n${words}`

/** Whether a failing check may be overlooked: someone whose words have been read and let stand before. */
export const isTrusted = (author: Author, { settings } = FIRST_SETTINGS): boolean =>
  author.isModerator || author.publishedComments >= Math.max(1, settings.firstHeld)
