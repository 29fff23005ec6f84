import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import type { CommentView } from '@/domain/discussion/conversation'

const ABSENCES = {
  pending: 'Waits for a moderator.',
  limited: 'Folded by a moderator.',
  removed: 'Removed by a moderator.',
} as const
const ERASED = 'Erased for good: a law, or somebody these words were about, demanded it.'

/** What stands beside a comment that not everyone can read, and why. */
export function CommentNote({ comment }: { comment: CommentView }) {
  if (comment.state === 'published') return comment.isEditWaiting ? <EditWaits /> : null
  if (comment.state === 'deleted') return <Absent>Deleted by its author.</Absent>
  if (comment.state === 'erased') return <Absent>{ERASED}</Absent>
  if (!comment.isOwn) return <Absent>{ABSENCES[comment.state]}</Absent>
  if (comment.state === 'pending') {
    return (
      <div className="mt-2">
        <Notice tone="info" title="Waits for a moderator">
          You can see it; others cannot yet. The first words of a new member are read before they
          appear.
        </Notice>
      </div>
    )
  }
  return (
    <div className="mt-2">
      <Notice
        tone="warning"
        title={
          comment.state === 'limited'
            ? 'A moderator folded this. Readers open it if they wish.'
            : 'A moderator removed this. Only you still see it.'
        }
      >
        {comment.statement ? (
          <>
            {comment.statement.law ? (
              <p>
                The law: <bdi>{comment.statement.law}</bdi>
              </p>
            ) : null}
            {comment.statement.rule ? (
              <p>
                The rule:{' '}
                <TextLink href={`/guidelines#${comment.statement.rule}`}>
                  {comment.statement.ruleTitle}
                </TextLink>
              </p>
            ) : null}
            <p className="mt-1 overflow-clip [overflow-wrap:anywhere] whitespace-pre-wrap">
              The reason: <bdi>{comment.statement.facts}</bdi>
            </p>
            <p className="mt-1">
              <TextLink href={`/account/decisions/${comment.statement.decisionId}`}>
                The whole decision, and how to appeal
              </TextLink>
            </p>
          </>
        ) : null}
      </Notice>
    </div>
  )
}

const EditWaits = () => (
  <div className="mt-2">
    <Notice tone="info" title="Your change waits for a moderator">
      Until then readers see the words as they were.
    </Notice>
  </div>
)

const Absent = ({ children }: { children: string }) => (
  <p className="text-ink-soft mt-1 text-sm italic">{children}</p>
)
