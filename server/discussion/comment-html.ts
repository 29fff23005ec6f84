import 'server-only'
import { renderComment } from '@/domain/discussion/comment-markdown'
import { nameFinder } from '@/domain/library/library-name'
import { libraryNames } from '@/server/library/library-names'

/** The HTML of a comment as it is stored and everyone reads it, with links to what it names of the library today. */
export async function commentHtml(words: string): Promise<string> {
  if (!words.includes('[[')) return renderComment(words)
  return renderComment(words, nameFinder(await libraryNames()))
}
