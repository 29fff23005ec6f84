/** Words as a string of CSS, whatever signs they hold. */
export const cssWords = (words: string): string =>
  `"${words.replace(/[^\p{L}\p{N} ,.;:!?–—’‘“”()-]/gu, escaped)}"`

const escaped = (sign: string) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `
