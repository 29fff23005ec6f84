/** The known name that a mistyped one was probably meant to be (`subtitel`, `Title`, `content_notes`), or null. */
export function nearMiss(name: string, known: readonly string[]): string | null {
  if (known.includes(name)) return null
  const folded = fold(name)
  const slips = folded.length <= 4 ? 1 : 2
  return known.find((candidate) => distance(folded, fold(candidate)) <= slips) ?? null
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '')
}

/** Letters to add, drop, change or swap with their neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const changed = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Infinity
      next.push(Math.min(changed, swapped, at(row, j) + 1, at(next, j - 1) + 1))
    }
    before = row
    row = next
  }
  return at(row, b.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity
}
