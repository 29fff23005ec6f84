const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu

/** Words in a text: "well-known" and "don’t" are one each. */
export function wordCount(text: string): number {
  return text.match(WORD)?.length ?? 0
}
