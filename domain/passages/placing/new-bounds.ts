import type { Stretch } from '../stretch'
import type { Cluster } from './cluster'
import type { Comparison } from './links'
import { numberAt } from './number-at'
import type { PassageWords } from './passage-words'
import { beginsSentence } from './sentences'

/** The texts that a comparison compares. */
export type Texts = { oldText: string; newText: string }

/** What may stand beside a word without being one: signs, no white space. */
const SIGN = /^[^\p{L}\p{N}\p{M}\s]$/u

type Placed = { texts: Texts; passage: Stretch & PassageWords; cluster: Cluster }

/** The stretch of the new text that a cluster covers, with the signs at the edges that the passage had. */
export function newBounds(comparison: Comparison, { texts, passage, cluster }: Placed): Stretch {
  const { before, after } = comparison
  const { from, to } = grownOverRewording(comparison, passage, cluster)
  let start = numberAt(after.starts, from)
  let end = numberAt(after.ends, to - 1)
  const { oldText, newText } = texts
  if (cluster.first === passage.from && from <= cluster.from) {
    const word = numberAt(before.starts, passage.from)
    const isSame = before.ids[passage.from] === after.ids[from]
    if (isSame && passage.start > word) start += passage.start - word
    for (let at = word - 1; at >= passage.start; at -= 1) {
      if (!mayTake(oldText.charAt(at), newText.charAt(start - 1))) break
      start -= 1
    }
  }
  if (cluster.last === passage.to - 1 && to >= cluster.to) {
    const word = numberAt(before.ends, passage.to - 1)
    const isSame = before.ids[passage.to - 1] === after.ids[to - 1]
    if (isSame && passage.end < word) end -= word - passage.end
    for (let at = word; at < passage.end; at += 1) {
      if (!mayTake(oldText.charAt(at), newText.charAt(end))) break
      end += 1
    }
  }
  return { start, end }
}

const mayTake = (old: string, now: string) => now !== '' && (old === now || SIGN.test(now))

/**
 * Where the words at an edge were replaced, the new ones belong to the passage too: those between its own and the
 * neighbour that still stands where it stood, or the beginning or end of the sentence.
 */
function grownOverRewording(comparison: Comparison, passage: PassageWords, cluster: Cluster) {
  const { before, after, toNew, toOld } = comparison
  const isFree = (now: number) => numberAt(toOld, now) === -1
  const most = (lost: number) => 2 * lost + 1
  let { from, to } = cluster
  // Of one word that became two, the cluster knows one.
  while (from > 0 && numberAt(toOld, from - 1) === cluster.first) from -= 1
  while (to < after.count && numberAt(toOld, to) === cluster.last) to += 1
  const lostBefore = cluster.first - passage.from
  if (lostBefore > 0) {
    let first = from
    while (first > 0 && isFree(first - 1) && from - first < most(lostBefore)) {
      if (beginsSentence(after, first) && beginsSentence(before, passage.from)) break
      first -= 1
    }
    const neighbour = passage.from === 0 ? -1 : numberAt(toNew, passage.from - 1)
    const atBorder = beginsSentence(after, first) && beginsSentence(before, passage.from)
    if (neighbour === first - 1 || atBorder) from = first
  }
  const lostBehind = passage.to - 1 - cluster.last
  if (lostBehind > 0) {
    let last = to
    while (last < after.count && isFree(last) && last - to < most(lostBehind)) {
      if (beginsSentence(after, last) && beginsSentence(before, passage.to)) break
      last += 1
    }
    const neighbour = passage.to === before.count ? after.count : numberAt(toNew, passage.to)
    const atBorder = beginsSentence(after, last) && beginsSentence(before, passage.to)
    if (neighbour === last || atBorder) to = last
  }
  return { from, to }
}
