import type { ReaderSettings } from './settings'

export type HideMarginInput = { slug: string; wish: 'hide' | 'show' }

type Reader = { talk: ReaderSettings['talk']; isRead: boolean; isHidden: boolean }

/**
 * Whether conversations about passages are marked in the margin of an essay: never where its reader hid them or turned all
 * of them off; usually not before the essay was read once, so that the first reading is the author's alone.
 */
export function showsMargin({ talk, isRead, isHidden }: Reader): boolean {
  if (isHidden || talk === 'never') return false
  return talk === 'always' || isRead
}

type Placed = { id: string; start: number | null; commentCount: number }

/** The conversations beside one block of the essay, in the order in which their words stand. */
export type MarginPlace<T extends Placed = Placed> = {
  /** Where the block begins in the canonical text, in UTF-16 units. */
  block: number
  threads: T[]
}

/**
 * Gathers conversations by the block in which their words begin. `blocks` are the beginnings of all blocks, ascending; words that
 * are gone have no place.
 */
export function marginPlaces<T extends Placed>(
  threads: readonly T[],
  blocks: readonly number[],
): MarginPlace<T>[] {
  const places = new Map<number, T[]>()
  for (const thread of threads) {
    const { start } = thread
    const block = start === null ? undefined : blocks.findLast((begin) => begin <= start)
    if (block === undefined) continue
    const here = places.get(block)
    if (here) here.push(thread)
    else places.set(block, [thread])
  }
  return [...places]
    .map(([block, here]) => ({
      block,
      threads: here.toSorted((one, other) => (one.start ?? 0) - (other.start ?? 0)),
    }))
    .toSorted((one, other) => one.block - other.block)
}

/** How much was said: "3 threads, 12 comments". */
export function marginCount(threads: readonly Pick<Placed, 'commentCount'>[]): string {
  const comments = threads.reduce((sum, { commentCount }) => sum + commentCount, 0)
  return `${counted(threads.length, 'thread')}, ${counted(comments, 'comment')}`
}

const counted = (count: number, word: string): string =>
  count === 1 ? `1 ${word}` : `${count} ${word}s`
