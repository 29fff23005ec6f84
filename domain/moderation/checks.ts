import type { CheckOutcome } from './verdict'

/** What the checks know about who is writing. */
export type Author = {
  /** How many of their comments everyone can read. */
  publishedComments: number
  isModerator: boolean
  /** Writes where replies wait for a moderator. */
  isByApproval?: boolean
  /** A moderator decided that all they write is read first. */
  isPremoderated?: boolean
}

type Check = (words: string, author: Author) => CheckOutcome

/** How many comments of a new member wait for a moderator. */
const FIRST_COMMENTS_HELD = 1

const newMember: Check = (_words, author) => {
  const isHeld = !author.isModerator && author.publishedComments < FIRST_COMMENTS_HELD
  return {
    check: 'new-member',
    ruleVersion: 1,
    verdict: isHeld ? 'HOLD' : 'PASS',
    evidence: isHeld ? 'The first comment of a new member waits for a moderator.' : '',
  }
}

const byApproval: Check = () => ({
  check: 'by-approval',
  ruleVersion: 1,
  verdict: 'HOLD',
  evidence: 'Replies in this conversation wait for a moderator.',
})

const premoderated: Check = () => ({
  check: 'premoderated',
  ruleVersion: 1,
  verdict: 'HOLD',
  evidence: 'A moderator decided that what this member writes is read first.',
})

const CHECKS: readonly Check[] = [newMember]

/** Runs every check; all outcomes are kept, so that moderators see why each spoke. */
export const runChecks = (words: string, author: Author): CheckOutcome[] =>
  checksFor(author).map((check) => check(words, author))

const checksFor = ({ isByApproval, isPremoderated, isModerator }: Author): readonly Check[] => [
  ...CHECKS,
  ...(isByApproval && !isModerator ? [byApproval] : []),
  ...(isPremoderated ? [premoderated] : []),
]

/** What the checks read of a comment: the note before its words is words too. */
export const checkedWords = ({ words, contentNote }: { words: string; contentNote: string }) =>
  contentNote === '' ? words : `${contentNote}\n\n${words}`

/** Whether a failing check may be overlooked: someone whose words have been read and let stand before. */
export const isTrusted = (author: Author): boolean =>
  author.isModerator || author.publishedComments >= FIRST_COMMENTS_HELD
