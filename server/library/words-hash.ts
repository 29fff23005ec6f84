import 'server-only'
import { createHash } from 'node:crypto'

/** The hash of an essay's words, in hex. Words with marks look different where no concept is defined: then `isPlain`. */
export function wordsHash(markdown: string, isPlain: boolean): string {
  const hash = createHash('sha256').update(markdown)
  return (isPlain ? hash.update('\0without concepts') : hash).digest('hex')
}
