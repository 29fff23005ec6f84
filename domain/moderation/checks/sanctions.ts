import { PASSED, type Check } from './writing'

/** A sanction by which everything a member writes waits; others refuse the words before a check sees them. */
export const sanctions: Check = ({ author }) =>
  author.isPremoderated === true
    ? { verdict: 'HOLD', evidence: 'Everything that this member writes waits for a moderator.' }
    : PASSED
