/** What Markdown would show for a character written by its number or name. */
const BY_NUMBER = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu
const UNSEEN_BY_NAME = /&(?:shy|zwj|zwnj|lrm|rlm|NoBreak|ZeroWidthSpace);/gu
const CODE_POINT_MAX = 0x10_ff_ff
/** Show nothing, but part what belongs together. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cf}]/gu
/** Signs of Markdown in the middle of a word: it is read without them. */
const MARKED_INSIDE = /(?<=[\p{L}\p{N}])[*_~`]+(?=[\p{L}\p{N}])/gu
const APOSTROPHES = /[’ʼ＇]/gu

const written = (code: number): string =>
  code > 0 && code <= CODE_POINT_MAX ? String.fromCodePoint(code) : ''

/** Words with the characters that were written by number or name in their place. */
export const unescaped = (words: string): string =>
  words
    .replaceAll(BY_NUMBER, (_all, hex: string | undefined, decimal: string | undefined) =>
      written(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll(UNSEEN_BY_NAME, '')

/**
 * Words as they are compared: NFKC, nothing that cannot be seen, small letters, one kind of apostrophe; `ß` is `ss`, and
 * the two small sigmas are one.
 */
export const plainWords = (words: string): string =>
  unescaped(words)
    .normalize('NFKC')
    .replaceAll(UNSEEN, '')
    .replaceAll(MARKED_INSIDE, '')
    .replaceAll(APOSTROPHES, "'")
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('i\u0307', 'i')
    .normalize('NFC')
