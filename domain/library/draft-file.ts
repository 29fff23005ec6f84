import { cutFrontmatter } from './frontmatter'
import type { LibraryFile } from './library-files'

const DRAFT = /^draft:[ \t]*true[ \t]*(#.*)?$/m

/** Whether a file says that it is a draft, even when nothing else in it can be read. */
export function isDraftFile({ path, text }: LibraryFile): boolean {
  return path.endsWith('.md') && DRAFT.test(cutFrontmatter(text)?.yaml ?? '')
}
