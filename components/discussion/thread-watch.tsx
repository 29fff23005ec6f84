import { FollowButton } from '@/components/notifications/follow-button'

import { NewComments } from './new-comments'

type ThreadWatchProps = { thread: { id: string; commentCount: number } }

/** Under a conversation that others can read: what arrives while it is open, and how to hear of it later. */
export function ThreadWatch({ thread: { id, commentCount } }: ThreadWatchProps) {
  if (commentCount === 0) return null
  return (
    <div className="mt-8">
      <NewComments threadId={id} known={commentCount} />
      <FollowButton kind="thread" slug={id} />
    </div>
  )
}
