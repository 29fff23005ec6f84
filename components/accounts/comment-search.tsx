import { WordsSought } from '@/components/ui/words-sought'

/** The field over a member's comments. */
export function CommentSearch({ handle, typed }: { handle: string; typed: string }) {
  return (
    <search>
      <WordsSought
        action={`/members/${handle}/comments`}
        id="comment-words"
        label={`Words in the comments of ${handle}`}
        typed={typed}
      />
    </search>
  )
}
