import { PASSED, type Check } from './writing'

/** Words so long that somebody should look. What is too long altogether never comes so far. */
export const size: Check = ({ words, settings }) =>
  words.length > settings.longFrom
    ? { verdict: 'FLAG', evidence: `Very long: ${words.length} characters.` }
    : PASSED
