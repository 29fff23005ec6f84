import type { EssayText, Stretch } from './essay-page'
import { pairsOf, type Pairs } from './pairs'

type Fault = Stretch & { fault: 'place' | 'words' | 'partner'; became: unknown }
/** A point of the page, by the position that it is of. */
type Points = Map<number, readonly [Node, number]>

const FAULTS_MAX = 5
/** The words of longer stretches are those of the blocks in them: they would be read again and again. */
const WORDS_MAX = 6_000

/**
 * Runs in the page: offsets → ranges → offsets, and the words of the ranges. Every start must be at one point of the page
 * whatever its end is, and every end whatever its start: what holds of every position then holds of every pair.
 */
export function roundTrips(pairs: Pairs): { faults: Fault[]; count: number } {
  const { essayElement, readEssayText } = globalThis.offsets
  const element = essayElement()
  const essay = element && readEssayText(element)
  if (!essay) throw new Error('no essay')
  const points = { starts: new Map(), ends: new Map() }
  const faults: Fault[] = []
  let count = 0
  for (const [start, end] of pairsOf(essay.blocks.map(bordersOf), pairs)) {
    count += 1
    const fault = faultOf(essay, { start, end }, points)
    if (fault !== null) faults.push(fault)
    if (faults.length === FAULTS_MAX) break
  }
  return { faults, count }
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' })

const bordersOf = ({ start, text }: EssayText['blocks'][number]) => [
  ...[...letters.segment(text)].map(({ index }) => start + index),
  start + text.length,
]

type Known = { starts: Points; ends: Points }

function faultOf(essay: EssayText, { start, end }: Stretch, known: Known): Fault | null {
  const ranges = globalThis.offsets.rangesOfStretch(essay, { start, end })
  const whole = spanOf(ranges)
  const became = whole && globalThis.offsets.stretchOfRange(essay, whole)
  const inner = innerOf(essay.text, { start, end })
  if (became?.start !== inner?.start || became?.end !== inner?.end) {
    return { start, end, fault: 'place', became }
  }
  if (end - start <= WORDS_MAX) {
    const words = ranges.map(String).join('').normalize('NFC')
    const isSame = bare(words) === bare(essay.text.slice(start, end))
    if (!isSame) return { start, end, fault: 'words', became: words }
  }
  const isAlike =
    whole === null ||
    (isWhereItWas(known.starts, start, [whole.startContainer, whole.startOffset]) &&
      isWhereItWas(known.ends, end, [whole.endContainer, whole.endOffset]))
  return isAlike ? null : { start, end, fault: 'partner', became }
}

function spanOf(ranges: readonly Range[]): Range | null {
  const [first, last] = [ranges[0], ranges.at(-1)]
  if (!first || !last) return null
  const whole = document.createRange()
  whole.setStart(first.startContainer, first.startOffset)
  whole.setEnd(last.endContainer, last.endOffset)
  return whole
}

/** Between two blocks nothing stands on the page: such an edge is the edge of a block. */
function innerOf(text: string, { start, end }: Stretch): Stretch | null {
  const from = start + (text.charAt(start) === '\n' ? 1 : 0)
  const to = end - (text.charAt(end - 1) === '\n' ? 1 : 0)
  return from < to ? { start: from, end: to } : null
}

function isWhereItWas(known: Points, position: number, point: readonly [Node, number]): boolean {
  const former = known.get(position)
  if (former === undefined) known.set(position, point)
  return former === undefined || (former[0] === point[0] && former[1] === point[1])
}

const bare = (words: string) => words.replaceAll(/\s/g, '')
