import 'server-only'
import { createHash } from 'node:crypto'
import type { LibraryFiles } from '@/domain/library/library-files'

/** One hash over everything that a publication of these files would read, in hex: the same folder, the same hash. */
export function folderSha256({ folder, parentFolder, files, faults }: LibraryFiles): string {
  const read = JSON.stringify([folder, parentFolder, files, faults])
  return createHash('sha256').update(read).digest('hex')
}
