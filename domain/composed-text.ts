const HEAP = /(?:(?!\u034f)\p{M}){30}(?=(?!\u034f)\p{M})/gu

/**
 * Text in Unicode NFC, in time that grows with its length alone: after thirty accents on one letter a joiner that nobody
 * sees (U+034F) begins anew, as the Stream-Safe Text Format of UAX #15 has it. No language needs so many.
 */
export const composedText = (text: string): string =>
  text.replaceAll(HEAP, '$&\u034f').normalize('NFC')
