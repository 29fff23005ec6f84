/** Something an editor has to mend: the line counts from 1, the sentence says what to do. */
export type Fault = { line: number; sentence: string }

/** A fault with its file, as a path inside the library's folder. */
export type LibraryFault = Fault & { path: string }

/** What was read from a file: a value without faults, or faults and no value. */
export type Reading<Value> = { value: Value; faults: [] } | { value: null; faults: Fault[] }

export function readingOf<Value>(value: Value | null, faults: Fault[]): Reading<Value> {
  return value === null || faults.length > 0 ? { value: null, faults } : { value, faults: [] }
}
