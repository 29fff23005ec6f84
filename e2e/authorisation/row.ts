import { expect } from '@playwright/test'

/** Checks row after row; each fault is a sentence that says which row, which person and what came. */
export async function expectNoFaults<Row extends { of?: string }>(
  rows: readonly Row[],
  faultsOf: (row: Row) => Promise<string[]>,
): Promise<void> {
  const faults: string[] = []
  for (const row of rows) {
    const found = await faultsOf(row)
    faults.push(...found.map((fault) => (row.of ? `${row.of}: ${fault}` : fault)))
  }
  expect(faults).toEqual([])
}
