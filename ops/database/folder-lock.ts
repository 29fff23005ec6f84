import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beganAt, isAlive } from './living-process'

type Holder = { pid: number; began: string | null }

export type FolderLock = { release: () => void }

/**
 * Takes the lock of a data folder, or tells which process holds it. The lock of a process that died is taken over;
 * the file appears whole by a hard link, so two takers never both win.
 */
export function lockFolder(folder: string): FolderLock | { heldBy: number } {
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const file = path.join(folder, 'running.json')
  const mine = `${file}.${process.pid}`
  const content = JSON.stringify({ pid: process.pid, began: beganAt(process.pid) } satisfies Holder)
  writeFileSync(mine, content)
  try {
    for (;;) {
      if (linked(mine, file)) return { release: release.bind(null, file, content) }
      const holder = readHolder(file)
      if (holder !== null && holds(holder)) return { heldBy: holder.pid }
      takeAway(file)
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

function linked(from: string, to: string) {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(file: string): Holder | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    return null
  }
}

const holds = ({ pid, began }: Holder) => isAlive(pid) && beganAt(pid) === began

/** Moves a dead lock aside; puts it back when another process had taken it over in the meantime. */
function takeAway(file: string) {
  const aside = `${file}.${process.pid}.dead`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  const moved = readHolder(aside)
  if (moved !== null && holds(moved)) linked(aside, file)
  rmSync(aside, { force: true })
}

function release(file: string, content: string) {
  try {
    if (readFileSync(file, 'utf8') === content) rmSync(file, { force: true })
  } catch {
    // Somebody removed the folder: there is nothing left to release.
  }
}
