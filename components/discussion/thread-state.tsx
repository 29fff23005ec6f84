import { Badge } from '@/components/ui/badge'

type ThreadStateProps = { thread: { isPinned: boolean; isAnswered: boolean; isWaiting: boolean } }

/** What is to know of a conversation before one opens it, in words. */
export function ThreadState({ thread }: ThreadStateProps) {
  return (
    <>
      {thread.isPinned ? <Badge>pinned</Badge> : null}
      {thread.isAnswered ? <Badge tone="success">answered</Badge> : null}
      {thread.isWaiting ? <Badge tone="info">waits for a moderator</Badge> : null}
    </>
  )
}
