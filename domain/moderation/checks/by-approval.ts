import { PASSED, type Check } from './writing'

/** Where a moderator said that replies wait. */
export const byApproval: Check = ({ author }) =>
  author.isByApproval === true
    ? { verdict: 'HOLD', evidence: 'Replies in this conversation wait for a moderator.' }
    : PASSED
