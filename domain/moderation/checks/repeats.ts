import { PASSED, type Check } from './writing'

/** The same words from several members. One's own repeated words are another matter. */
export const repeats: Check = ({ repeats: others, settings }) =>
  others >= settings.repeatAuthors
    ? { verdict: 'HOLD', evidence: `${others} others wrote the same lately.` }
    : PASSED
