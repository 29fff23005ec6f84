import type { Stretch } from './stretch'

/** The bounds of the block that holds offset `at`. Blocks are the lines of canonical text. */
export function blockBounds(text: string, at: number): Stretch {
  const start = at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  return { start, end: end === -1 ? text.length : end }
}

/** The number of the block that holds offset `at`, from 0. */
export function blockNumber(text: string, at: number): number {
  let number = 0
  for (
    let line = text.indexOf('\n');
    line !== -1 && line < at;
    line = text.indexOf('\n', line + 1)
  ) {
    number += 1
  }
  return number
}
