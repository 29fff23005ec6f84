import path from 'node:path'
import type { LibraryFault } from '@/domain/library/fault'

/** A fault as an editor can follow it: the file as seen from here, the line, and what to do. */
export function faultLine(
  contentDir: string,
  { path: file, line, sentence }: LibraryFault,
): string {
  return `${path.join(path.relative(process.cwd(), contentDir), file)}:${line}  ${sentence}`
}
