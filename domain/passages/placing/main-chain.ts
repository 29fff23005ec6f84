import type { LinkedRun } from './links'

/**
 * The heaviest chain of runs that stand in the same order in both texts: what stayed while others moved past it.
 * Takes runs in the order of the old text; a Fenwick tree of prefix maxima keeps it at n log n.
 */
export function mainChain(runs: readonly LinkedRun[], newCount: number): LinkedRun[] {
  const weights = runs.map(({ length }) => length)
  const previous: number[] = []
  const tree = new Int32Array(newCount + 1).fill(-1)
  const weightOf = (run: number) => weights[run] ?? 0
  let heaviest = -1
  for (const [index, { now, length }] of runs.entries()) {
    const before = heaviestBefore(tree, now, weightOf)
    previous[index] = before
    weights[index] = length + weightOf(before)
    enter(tree, { at: now + 1, run: index }, weightOf)
    if (weightOf(index) > weightOf(heaviest)) heaviest = index
  }
  const chain: LinkedRun[] = []
  for (let run = runs[heaviest], at = heaviest; run !== undefined;) {
    chain.push(run)
    at = previous[at] ?? -1
    run = runs[at]
  }
  return chain.reverse()
}

type WeightOf = (run: number) => number

function heaviestBefore(tree: Int32Array, now: number, weightOf: WeightOf): number {
  let best = -1
  for (let node = now; node > 0; node -= node & -node) {
    const run = tree[node] ?? -1
    if (weightOf(run) > weightOf(best)) best = run
  }
  return best
}

function enter(
  tree: Int32Array,
  { at, run }: { at: number; run: number },
  weightOf: WeightOf,
): void {
  for (let node = at; node < tree.length; node += node & -node) {
    if (weightOf(run) > weightOf(tree[node] ?? -1)) tree[node] = run
  }
}
