/**
 * Whose free words a purge took along: the hash of each such decision as it is without them, by its number. Written as the
 * database writes it (its function `erased_line`): a line for each, number and hash.
 */
export const erasedRows = (erases: string): Map<number, string> =>
  new Map(
    erases
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [number = '', hash = ''] = line.split(' ')
        return [Number(number), hash]
      }),
  )
