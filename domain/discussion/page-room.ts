/** How many comments a page of a conversation has room for: with the one it hangs on fifty at most. */
export const PAGE_ROOM = {
  /** Direct replies. */
  direct: 20,
  /** Answers shown at once of any comment below the first. */
  answers: 8,
  /** Two, three and four levels down. */
  below: [16, 8, 5],
} as const
