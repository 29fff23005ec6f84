import type { Comparison, LinkedRun } from './links'
import { mainChain } from './main-chain'
import { numberAt } from './number-at'

/** Free words of both texts that stand between the same neighbours, each by its index. */
export type FreeWords = { old: Int32Array; now: Int32Array }

/** The shortest edit of a thousand words against a thousand takes some 30 ms, and four times as long for twice as many. */
const CELLS_MAX = 1_000_000

/**
 * Cuts what is too long for the shortest edit: behind what begins alike, before what ends alike, and at words that stand
 * once in both, as far as they are in order. Where even that leaves too much, the words have nothing in common.
 */
export function manageableParts(comparison: Comparison, words: FreeWords): FreeWords[] {
  if (isManageable(words)) return [words]
  const { old, now } = words
  const { before, after } = comparison
  const olds = old.map((word) => numberAt(before.ids, word))
  const news = now.map((word) => numberAt(after.ids, word))
  let start = 0
  while (start < olds.length && olds[start] === news[start]) start += 1
  let end = 0
  const most = Math.min(olds.length, news.length) - start
  while (end < most && olds.at(-1 - end) === news.at(-1 - end)) end += 1
  const [oldEnd, newEnd] = [olds.length - end, news.length - end]
  const anchors = sharedOnce(olds, news).filter(
    (anchor) => anchor.old >= start && anchor.old < oldEnd && anchor.now < newEnd,
  )
  const edges = [
    { old: 0, now: 0 },
    { old: start, now: start },
    ...mainChain(anchors, news.length).filter(({ now: place }) => place >= start),
    { old: oldEnd, now: newEnd },
    { old: olds.length, now: news.length },
  ]
  return edges
    .slice(1)
    .map((edge, index) => ({
      old: old.subarray(edges[index]?.old, edge.old),
      now: now.subarray(edges[index]?.now, edge.now),
    }))
    .filter((part, index) => index === 0 || index === edges.length - 2 || isManageable(part))
}

const isManageable = ({ old, now }: FreeWords) => old.length * now.length <= CELLS_MAX

/** Words that stand once in either list, in the order of the first. */
function sharedOnce(old: Int32Array, now: Int32Array): LinkedRun[] {
  const places = lonePlaces(now)
  return [...lonePlaces(old)].flatMap(([id, place]) => {
    const other = places.get(id)
    return other === undefined ? [] : [{ old: place, now: other, length: 1 }]
  })
}

function lonePlaces(ids: Int32Array): Map<number, number> {
  const places = new Map<number, number>()
  const twice = new Set<number>()
  for (const [place, id] of ids.entries()) {
    if (places.has(id)) twice.add(id)
    else places.set(id, place)
  }
  for (const id of twice) places.delete(id)
  return places
}
