/** The entry of a list of numbers, -1 beyond its ends. */
export const numberAt = (list: Int32Array, index: number): number => list[index] ?? -1
