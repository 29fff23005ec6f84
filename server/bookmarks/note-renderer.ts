import 'server-only'
import { renderComment } from '@/domain/discussion/comment-markdown'
import { nameFinder } from '@/domain/library/library-name'
import { libraryNames } from '@/server/library/library-names'

/** Makes the HTML of private notes with what makes that of comments; the library's names are asked for once, if at all. */
export async function noteRenderer(notes: readonly string[]): Promise<(note: string) => string> {
  const findName = notes.some((note) => note.includes('[['))
    ? nameFinder(await libraryNames())
    : undefined
  return (note) => (note === '' ? '' : renderComment(note, findName))
}
