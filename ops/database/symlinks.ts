import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import path from 'node:path'

type Link = { source: string; target: string }

/** Makes the library links that the package's install script makes, where it was not allowed to run. Tells how many. */
export function makeSymlinks(native: string): number {
  const list = path.join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return 0
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[]
  return links.filter(({ source, target }) =>
    madeLink(path.join(native, '..', source), path.join(native, '..', target)),
  ).length
}

function madeLink(source: string, target: string) {
  if (existsSync(target)) return false
  try {
    rmSync(target, { force: true })
    mkdirSync(path.dirname(target), { recursive: true })
    symlinkSync(path.relative(path.dirname(target), source), target)
  } catch (error) {
    throw new Error(
      `PostgreSQL's libraries are not linked and ${path.dirname(target)} may not be written. ` +
        'Run `npm rebuild` as the user who owns the project.',
      { cause: error },
    )
  }
  return true
}
