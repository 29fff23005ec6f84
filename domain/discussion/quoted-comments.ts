const NAMED_IN_QUOTE =
  /^ {0,3}>.*?\/c\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?![0-9a-z-])/gim

/** The ids of the comments whose address stands in a quotation of these words, each once. */
export const quotedComments = (words: string): string[] => [
  ...new Set([...words.matchAll(NAMED_IN_QUOTE)].map(([, id = '']) => id.toLowerCase())),
]
