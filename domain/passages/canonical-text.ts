/** Stored offsets belong to this version of the rule; a changed rule is a new version and a new placing of every passage. */
export const CANONICAL_VERSION = 1

/**
 * The canonical text of one block: Unicode NFC, every run of white space (a line break too) one space, ends trimmed.
 * An essay's canonical text is its non-empty blocks in reading order, footnotes last, with one `\n` between two blocks.
 */
export function canonicalText(raw: string): string {
  return raw.normalize('NFC').replace(/\s+/g, ' ').trim()
}
