import { promisify } from 'node:util'
import zlib from 'node:zlib'

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } =
  zlib.constants
const QUALITIES = { quickly: { gzip: 2, br: 2 }, small: { gzip: 9, br: 11 } }

export type Pressure = keyof typeof QUALITIES
export type PressedCoding = 'gzip' | 'br'

/** The words in a coding: quickly for a first reader who waits, small for all the others. */
export function compress(words: Buffer, coding: PressedCoding, how: Pressure): Promise<Buffer> {
  const quality = QUALITIES[how]
  if (coding === 'gzip') return gzip(words, { level: quality.gzip })
  return brotli(words, brotliOptions(words, quality.br))
}

/** The same, quickly, before anything else is done: to hand a few words to another thread costs more than to press them. */
export function compressAtOnce(words: Buffer, coding: PressedCoding): Buffer {
  const quality = QUALITIES.quickly
  if (coding === 'gzip') return zlib.gzipSync(words, { level: quality.gzip })
  return zlib.brotliCompressSync(words, brotliOptions(words, quality.br))
}

const brotliOptions = (words: Buffer, quality: number) => ({
  params: {
    [BROTLI_PARAM_QUALITY]: quality,
    [BROTLI_PARAM_SIZE_HINT]: words.length,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
  },
})
