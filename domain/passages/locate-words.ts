import { occurrences } from './occurrences'
import { fold } from './placing/fold'
import { findQuotation } from './quotation'
import { readTexts, type ReadText } from './read-texts'
import type { Stretch } from './stretch'

export type SoughtWords = {
  exact: string
  prefix: string
  suffix: string
  /** The number of the revision they were chosen on; null when nobody knows. */
  revision: number | null
  position: (Stretch & { unit: 'utf-16' | 'code-point' }) | null
}
export type KnownRevision = { number: number; text: string }
type Read = (text: string) => ReadText
export type Located<Revision> = { revision: Revision } & Stretch

/**
 * Where words from outside stand among the revisions of an essay, the likeliest revision first: at their offsets, else in the
 * one place of a revision that has them, at last with another typography. A string says why there is no such place. Who
 * seeks many words hands the same `read` along.
 */
export function locateWords<Revision extends KnownRevision>(
  sought: SoughtWords,
  revisions: readonly Revision[],
  read: Read = readTexts(),
): Located<Revision> | string {
  const named = revisions.filter(({ number }) => number === sought.revision)
  for (const revision of [...named, ...revisions]) {
    const stretch = atOffsets(revision.text, sought, read)
    if (stretch !== null) return { revision, ...stretch }
  }
  for (const find of [verbatim, folded]) {
    for (const revision of revisions) {
      const stretch = find(revision.text, sought, read)
      if (stretch === 'several') return SEVERAL
      if (stretch !== null) return { revision, ...stretch }
    }
  }
  return NOWHERE
}

const SEVERAL = 'These words stand in several places of the essay, and nothing says which is meant.'
const NOWHERE = 'These words stand in no revision of the essay.'

function atOffsets(text: string, { exact, position }: SoughtWords, read: Read): Stretch | null {
  if (position === null) return null
  const { unitsBefore } = read(text)
  const { start, end } =
    position.unit === 'utf-16'
      ? position
      : { start: unitsBefore(position.start), end: unitsBefore(position.end) }
  return exact.trim() !== '' && text.slice(start, end) === exact ? { start, end } : null
}

function verbatim(text: string, { exact, prefix, suffix }: SoughtWords) {
  if (exact.trim() === '') return null
  const found = findQuotation(text, { start: 0, end: 0, exact, prefix, suffix })
  return found ?? (occurrences(text, exact).length > 0 ? 'several' : null)
}

function folded(text: string, { exact, prefix, suffix }: SoughtWords, read: Read) {
  const alike = read(text).folded()
  const found = verbatim(alike.text, {
    ...{ revision: null, position: null },
    exact: fold(exact).text.trim(),
    prefix: fold(prefix).text,
    suffix: fold(suffix).text,
  })
  if (found === null || found === 'several') return found
  return {
    start: alike.origins[found.start] ?? 0,
    end: (alike.origins[found.end - 1] ?? 0) + 1,
  }
}
