import { promisify } from 'node:util'
import zlib from 'node:zlib'

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } =
  zlib.constants
const QUALITIES = { quickly: { gzip: 5, br: 2 }, small: { gzip: 9, br: 11 } }

export type Pressure = keyof typeof QUALITIES
export type PressedCoding = 'gzip' | 'br'

/** The words in a coding: quickly for a first reader who waits, small for all the others. */
export function compress(words: Buffer, coding: PressedCoding, how: Pressure): Promise<Buffer> {
  const quality = QUALITIES[how]
  if (coding === 'gzip') return gzip(words, { level: quality.gzip })
  const params = {
    [BROTLI_PARAM_QUALITY]: quality.br,
    [BROTLI_PARAM_SIZE_HINT]: words.length,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
  }
  return brotli(words, { params })
}
