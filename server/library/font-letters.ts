import 'server-only'
import { inflateSync } from 'node:zlib'

const HEADER_BYTES = 44
const ENTRY_BYTES = 20
const SEGMENTED = 4

/**
 * The code points for which a font has a letter, read from the table `cmap` of a WOFF file (W3C WOFF 1.0; OpenType 1.9,
 * cmap format 4: the first 65,536 of Unicode). Throws for a file that has none.
 */
export function fontLetters(woff: Buffer): ReadonlySet<number> {
  const cmap = tableOf(woff, 'cmap')
  const count = cmap.readUInt16BE(2)
  const offsets = Array.from({ length: count }, (_, at) => cmap.readUInt32BE(8 + 8 * at))
  const found = offsets.find((offset) => cmap.readUInt16BE(offset) === SEGMENTED)
  if (found === undefined) throw new Error('This font does not say which letters it has.')
  return lettersOf(cmap.subarray(found))
}

function tableOf(woff: Buffer, name: string): Buffer {
  for (let table = 0; table < woff.readUInt16BE(12); table++) {
    const entry = HEADER_BYTES + ENTRY_BYTES * table
    if (woff.toString('latin1', entry, entry + 4) !== name) continue
    const [offset, packed, whole] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at))
    const bytes = woff.subarray(offset, (offset ?? 0) + (packed ?? 0))
    return packed === whole ? bytes : inflateSync(bytes)
  }
  throw new Error(`This font has no table “${name}”.`)
}

function lettersOf(table: Buffer): Set<number> {
  const letters = new Set<number>()
  const bytes = table.readUInt16BE(6) // twice the number of segments: the length of each of four lists
  for (let at = 0; at < bytes; at += 2) {
    const last = table.readUInt16BE(14 + at)
    const first = table.readUInt16BE(16 + bytes + at)
    const delta = table.readUInt16BE(16 + 2 * bytes + at)
    const offsetAt = 16 + 3 * bytes + at
    const offset = table.readUInt16BE(offsetAt)
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const glyph =
        offset === 0 ? letter : table.readUInt16BE(offsetAt + offset + 2 * (letter - first))
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) letters.add(letter)
    }
  }
  return letters
}
