import { promisify } from 'node:util'
import zlib from 'node:zlib'

const gzip = promisify(zlib.gzip)
const brotli = promisify(zlib.brotliCompress)

const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_MODE, BROTLI_MODE_TEXT } =
  zlib.constants
const QUALITIES = { quickly: { gzip: 5, br: 4 }, small: { gzip: 9, br: 11 } }

export type Pressure = keyof typeof QUALITIES

/** The words as gzip and as brotli: quickly for a first reader who waits, small for all the others. */
export function compress(words: Buffer, how: Pressure): Promise<[gzip: Buffer, br: Buffer]> {
  const quality = QUALITIES[how]
  const params = {
    [BROTLI_PARAM_QUALITY]: quality.br,
    [BROTLI_PARAM_SIZE_HINT]: words.length,
    [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
  }
  return Promise.all([gzip(words, { level: quality.gzip }), brotli(words, { params })])
}
