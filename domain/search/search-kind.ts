/** What can be found, in the order in which a choice among them is offered. */
export const SEARCH_KINDS = [
  'ESSAY',
  'PASSAGE',
  'CONCEPT',
  'QUESTION',
  'AUTHOR',
  'COMMENT',
] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]
