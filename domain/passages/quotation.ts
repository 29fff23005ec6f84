import { blockNumber } from './block-bounds'
import { occurrences } from './occurrences'
import type { Stretch } from './stretch'
import { unbroken } from './unbroken'

export const QUOTATION_LENGTH_MAX = 5000
export const CONTEXT_LENGTH = 64

/** Words of an essay with what stands before and after them; `block` is the number of the block they begin in. */
export type Quotation = Stretch & { exact: string; prefix: string; suffix: string; block: number }

/**
 * The quotation between two offsets, which grow where they would break a letter.
 * Null when the offsets hold no words of this text.
 */
export function quotationAt(text: string, start: number, end: number): Quotation | null {
  if (start < 0 || end > text.length || text.slice(start, end).trim() === '') return null
  const from = unbroken(text, start, 'letter').start
  const to = unbroken(text, end, 'letter').end
  const prefixFrom = unbroken(text, Math.max(0, from - CONTEXT_LENGTH), 'letter').end
  const suffixTo = unbroken(text, Math.min(text.length, to + CONTEXT_LENGTH), 'letter').start
  return {
    start: from,
    end: to,
    exact: text.slice(from, to),
    prefix: text.slice(Math.min(prefixFrom, from), from),
    suffix: text.slice(to, Math.max(suffixTo, to)),
    block: blockNumber(text, from),
  }
}

/** Where a quotation stands in a text: at its offsets, else where it is alone, else where its context is alone. */
export function findQuotation(
  text: string,
  quotation: Pick<Quotation, 'start' | 'end' | 'exact' | 'prefix' | 'suffix'>,
): Stretch | null {
  const { start, end, exact, prefix, suffix } = quotation
  if (exact !== '' && text.slice(start, end) === exact) return { start, end }
  const places = occurrences(text, exact)
  const precededRight = (at: number) =>
    at >= prefix.length && text.startsWith(prefix, at - prefix.length)
  const followedRight = (at: number) => text.startsWith(suffix, at + exact.length)
  const alone =
    onlyOne(places) ??
    onlyOne(places.filter((at) => precededRight(at) && followedRight(at))) ??
    onlyOne(places.filter((at) => precededRight(at) !== followedRight(at)))
  return alone === null ? null : { start: alone, end: alone + exact.length }
}

const onlyOne = (places: readonly number[]): number | null =>
  places.length === 1 ? (places[0] ?? null) : null
