/** UTF-16 units of Markdown; more is refused before it is parsed. */
export const ESSAY_LENGTH_MAX = 500_000

export const ESSAY_TOO_LONG = `Keep an essay under ${ESSAY_LENGTH_MAX} characters: divide it into parts of a series.`
