import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes the data folder when it is missing, one folder after the other: Node 20's own recursive way never ends below
 * /proc. Throws a sentence when it cannot be made or written to.
 */
export function makeDataFolder(folder: string): void {
  try {
    for (const ancestor of missing(folder)) mkdirSync(ancestor)
    if (!statSync(folder).isDirectory()) throw new Error('it is a file')
    accessSync(folder, constants.W_OK)
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    throw new Error(
      `INTERLEAF_DATA_DIR must name a folder that can be made and written to; ${folder} is none (${why}).`,
      { cause: problem },
    )
  }
}

/** The folders that are not there yet, the outermost first. */
function missing(folder: string): string[] {
  if (existsSync(folder)) return []
  return [...missing(path.dirname(folder)), folder]
}
