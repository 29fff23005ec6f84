import type { CommentView } from '@/domain/discussion/conversation'
import { writerOf } from '@/domain/discussion/byline'

/** Says that a comment was changed, and leads to what it said before. */
export function EditedMark({ comment }: { comment: CommentView }) {
  if (!comment.isEdited) return null
  return (
    <a
      href={`/c/${comment.id}/history`}
      className="hover:text-ink no-underline hover:underline"
      aria-label={`edited: what ${writerOf(comment) ?? 'it'} said before`}
    >
      edited
    </a>
  )
}
