/** Two positions of a text. */
export type Pair = readonly [start: number, end: number]

/**
 * Which pairs of positions are tried: every one; or every position (or one of so many) with a partner of each kind; or
 * so many by chance.
 */
export type Pairs =
  { kind: 'all' } | { kind: 'each'; of: number } | { kind: 'drawn'; count: number }

/** The pairs of positions, given by block. */
export function pairsOf(blocks: readonly (readonly number[])[], pairs: Pairs): Iterable<Pair> {
  if (pairs.kind === 'each') return partnered(blocks, pairs.of)
  return pairs.kind === 'drawn' ? drawn(blocks.flat(), pairs.count) : all(blocks.flat())
}

function* all(positions: readonly number[]): Generator<Pair> {
  for (const [at, start] of positions.entries()) {
    for (const end of positions.slice(at + 1)) yield [start, end]
  }
}

function* partnered(blocks: readonly (readonly number[])[], of: number): Generator<Pair> {
  const places = blocks.flatMap((block, number) => block.map((_position, place) => [number, place]))
  for (const [at, [number = 0, place = 0]] of places.entries()) {
    if ((at + 1) % of === 0) yield* partnersOf(blocks, number, place)
  }
}

/** The kinds: the next letter, either end of the block, the next block's first letters, either end of the text. */
function* partnersOf(
  blocks: readonly (readonly number[])[],
  number: number,
  place: number,
): Generator<Pair> {
  const [block = [], next = []] = [blocks[number], blocks[number + 1]]
  const { [place]: position = 0 } = block
  for (const end of [block[place + 1], block.at(-1), next[0], next[1], blocks.at(-1)?.at(-1)]) {
    if (end !== undefined && end > position) yield [position, end]
  }
  for (const start of [block[0], blocks[0]?.[0]]) {
    if (start !== undefined && start < position) yield [start, position]
  }
}

const NEAR = 200
const FAR = 5_000

function* drawn(positions: readonly number[], count: number): Generator<Pair> {
  let seed = 7
  const chance = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  for (let sample = 0; sample < count; sample += 1) {
    const at = chance(positions.length - 1)
    const most = Math.min(sample % 3 === 0 ? FAR : NEAR, positions.length - at - 1)
    const [start = 0, end = 0] = [positions[at], positions[at + 1 + chance(most)]]
    yield [start, end]
  }
}
