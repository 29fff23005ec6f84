/** A lexeme as a tsquery writes it. */
const quoted = (lexeme: string) => `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** The lexemes by which rows are chosen beside their words; no word a reader types begins with `=`. */
export type RowChoice = `=${'author' | 'series' | 'concept' | 'year' | 'n' | 'm'}/${string}`

/** A tsquery that also asks for every one of these groups: one lexeme of each. An empty group asks for what is nowhere. */
export function narrowed(query: string, groups: readonly (readonly RowChoice[])[]): string {
  return [query, ...groups.map((group) => (group.length === 0 ? quoted('=') : anyOf(group)))]
    .map((part) => `(${part})`)
    .join(' & ')
}

const anyOf = (lexemes: readonly string[]) => lexemes.map(quoted).join(' | ')

/** A tsquery for texts that have any of its words: to choose what to show of a text, never whether. */
export function anyWordOf(query: string): string {
  const lexemes = query.match(/!?'(?:[^']|'')+'(?::\*)?/g) ?? []
  const wanted = lexemes.filter((lexeme) => !lexeme.startsWith('!'))
  return wanted.length === 0 ? query : wanted.join(' | ')
}

/** A tsquery for names in which every typed word begins a word: “kar bo” finds “karmic bond”. Null without a word. */
export function beginningsOf(words: string): string | null {
  const found = words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  return found.length === 0 ? null : found.map((word) => `'${word}':*`).join(' & ')
}

/** A tsquery for all texts that have the words, side by side or not. What is to be left out stays what it was. */
export const loosened = (query: string): string =>
  query
    .split(/(!\s*\([^)]*\))/)
    .map((part, at) => (at % 2 === 0 ? part.replace(/<(?:-|\d+)>/g, '&') : part))
    .join('')
