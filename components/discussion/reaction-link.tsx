import { TextLink } from '@/components/ui/text-link'
import { writerOf } from '@/domain/discussion/byline'
import type { CommentView } from '@/domain/discussion/conversation'
import type { Reaction } from '@/domain/discussion/reaction'
import { reactionsLine } from '@/domain/discussion/reaction-words'

type ReactionLinkProps = { comment: CommentView; reactions: readonly Reaction[] | undefined }

/** The way to say a word to a comment; for whoever has said one, with what others said. */
export function ReactionLink({ comment, reactions = [] }: ReactionLinkProps) {
  if (comment.state !== 'published' && comment.state !== 'limited') return null
  const hasSaid = reactions.some(({ isOwn }) => isOwn)
  const whose = writerOf(comment) ?? 'this comment'
  const label = comment.isOwn ? 'What was said to it' : 'Say a word'
  const words = hasSaid ? reactionsLine(reactions) : label
  return (
    <p className="mt-1 text-sm">
      <TextLink href={`/c/${comment.id}/reactions`} aria-label={`${words}: comment by ${whose}`}>
        {words}
      </TextLink>
    </p>
  )
}
