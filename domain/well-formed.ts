/** A text as the database takes it: half a character becomes U+FFFD, and a NUL goes. */
export const wellFormed = (text: string): string =>
  text.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll('\0', '')
