import { isKept, type ComparedBlock } from './compare-texts'

/** Blocks that stand together, `first` the number of their first one. */
type ComparedRun = { first: number; isFolded: boolean; blocks: ComparedBlock[] }

/** One block that stayed is shown on each side of a change, so that its place is known; fewer than this are not folded. */
const FOLDED_MIN = 2

/** The compared blocks in runs: those that changed with their neighbours, and those far from any change, folded. */
export function foldKept(blocks: readonly ComparedBlock[]): ComparedRun[] {
  const runs: ComparedRun[] = []
  const isNear = blocks.map((_, at) =>
    blocks.slice(Math.max(0, at - 1), at + 2).some((block) => !isKept(block)),
  )
  for (const [at, block] of blocks.entries()) {
    const isFolded = !isNear[at]
    const run = runs.at(-1)
    if (run?.isFolded === isFolded) run.blocks.push(block)
    else runs.push({ first: at, isFolded, blocks: [block] })
  }
  return runs.map((run) => ({ ...run, isFolded: run.isFolded && run.blocks.length >= FOLDED_MIN }))
}
