/** What went wrong on the way through another site, by the word that stands in the address, and what to do next. */
export const PROVIDER_PROBLEMS = {
  cancelled:
    'You did not let the other site say who you are. Nothing has changed: begin again, or come in by mail.',
  expired:
    'This was begun in another browser, more than 15 minutes ago, or by someone who has signed out. Begin again here.',
  failed:
    'The other site could not say who you are. Begin again; if it stays so, come in by mail and tell the owner.',
  unverified:
    'That account’s address has not been verified, so it lets nobody in. Sign in by mail first, then link the account under Account, “Other sites”.',
  taken:
    'That account belongs to another member of this library. Sign in with it instead, or link another one.',
  second:
    'An account of that site is linked already. Sign in by mail, remove it under Account, “Other sites”, then link the new one.',
  closed:
    'This library takes no new members this way at present. If you are a member already, sign in by mail and link that account.',
  unconfirmed: 'Show once more that it is you, then link the account again.',
} as const

export type ProviderProblem = keyof typeof PROVIDER_PROBLEMS

/** The sentence for a word from an address; null for any other word. */
export const providerProblemSentence = (word: unknown): string | null =>
  typeof word === 'string' && Object.hasOwn(PROVIDER_PROBLEMS, word)
    ? PROVIDER_PROBLEMS[word as ProviderProblem]
    : null
