import { PASSED, type Check } from './writing'

/** The first words of somebody nobody knows yet. */
export const newMember: Check = ({ author, settings }) => {
  if (author.publishedComments >= settings.firstHeld) return PASSED
  const which =
    settings.firstHeld === 1
      ? 'The first comment of a new member waits for a moderator.'
      : `The first ${settings.firstHeld} comments of a new member wait for a moderator.`
  return { verdict: 'HOLD', evidence: which }
}
