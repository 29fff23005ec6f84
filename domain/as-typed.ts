const NOT_STORABLE = /\0/g
const HALF_CHARACTER = /\p{Cs}/gu

/** What a person typed, as the database gives it back: one kind of line end, no NUL, nothing blank at the ends. */
export const asTyped = (typed: string): string =>
  typed
    .replaceAll('\r\n', '\n')
    .replaceAll(NOT_STORABLE, '')
    .replaceAll(HALF_CHARACTER, '\uFFFD')
    .trim()
