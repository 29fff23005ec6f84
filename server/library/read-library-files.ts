import 'server-only'
import { readdir, readFile, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import type { LibraryFault } from '@/domain/library/fault'
import type { LibraryFile, LibraryFiles } from '@/domain/library/library-files'

const FOLDERS = ['essays', 'authors', 'series', 'concepts', 'questions']
const FILE_BYTES_MAX = 4_000_000
const DEPTH_MAX = 8

type Reading = { root: string; files: LibraryFile[]; faults: LibraryFault[] }

/** Reads a library's folder. What cannot be read, or leads out of the folder, becomes a fault; nothing is thrown. */
export async function readLibraryFiles(contentDir: string): Promise<LibraryFiles> {
  const folder = path.basename(contentDir)
  const parentFolder = path.basename(path.dirname(contentDir))
  const root = await realpath(/* turbopackIgnore: true */ contentDir).catch(() => null)
  const reading: Reading = { root: root ?? contentDir, files: [], faults: [] }
  if (root === null || !(await stat(root)).isDirectory()) {
    const sentence = `Make the folder ${contentDir}, or let INTERLEAF_CONTENT_DIR name another: it is not there.`
    return { folder, parentFolder, files: [], faults: [{ path: '.', line: 1, sentence }] }
  }
  await readFolder(reading, '', 0)
  return { folder, parentFolder, files: reading.files, faults: reading.faults }
}

async function readFolder(reading: Reading, folder: string, depth: number): Promise<void> {
  const names = await readdir(path.join(/* turbopackIgnore: true */ reading.root, folder))
  for (const name of names.sort()) {
    if (!name.startsWith('.')) await readEntry(reading, path.posix.join(folder, name), depth)
  }
}

async function readEntry(reading: Reading, name: string, depth: number): Promise<void> {
  const wantedFolder = depth > 0 || FOLDERS.includes(name)
  if (!isLibraryText(name) && !wantedFolder) return
  const place = await realpath(path.join(/* turbopackIgnore: true */ reading.root, name)).catch(
    () => null,
  )
  if (place === null || !isWithin(reading.root, place)) {
    fault(reading, name, 'Put the file itself here: this is a link that leads out of the folder.')
    return
  }
  const entry = await stat(place)
  if (entry.isFile() && isLibraryText(name)) await readText(reading, name, entry.size)
  if (!entry.isDirectory() || !wantedFolder) return
  if (depth < DEPTH_MAX) await readFolder(reading, name, depth + 1)
  else fault(reading, name, 'Move these files up: folders are nested too deeply here.')
}

async function readText(reading: Reading, name: string, bytes: number): Promise<void> {
  if (bytes > FILE_BYTES_MAX) {
    fault(reading, name, `Keep the file under ${FILE_BYTES_MAX / 1_000_000} MB.`)
    return
  }
  try {
    const content = await readFile(path.join(/* turbopackIgnore: true */ reading.root, name))
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    if (text.includes('\0')) fault(reading, name, 'Save this file as plain text: it holds a NUL.')
    else reading.files.push({ path: name, text })
  } catch (error) {
    const unreadable = 'Let this file be read by the user that Interleaf runs as.'
    const sentence = error instanceof TypeError ? 'Save this file as UTF-8.' : unreadable
    fault(reading, name, sentence)
  }
}

function fault(reading: Reading, name: string, sentence: string): void {
  reading.faults.push({ path: name, line: 1, sentence })
}

function isLibraryText(name: string): boolean {
  return name.endsWith('.md') || name.endsWith('.yaml')
}

function isWithin(root: string, place: string): boolean {
  return place === root || place.startsWith(root + path.sep)
}
