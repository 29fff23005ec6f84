import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'
import type { FollowInput } from '@/domain/notifications/follow'
import { FOLLOW_WORDS } from '@/domain/notifications/follow-words'

type FollowFormProps = { subject: FollowInput; isFollowed: boolean; action: FormAction }

/** One button: to follow, or to follow no more. */
export function FollowForm({ subject, isFollowed, action }: FollowFormProps) {
  const wish = isFollowed ? 'unfollow' : 'follow'
  return (
    <ActionForm action={action} hidden={{ ...subject, wish }}>
      <div>
        <PendingButton variant={isFollowed ? 'quiet' : 'primary'}>
          {isFollowed ? 'Stop following' : `Follow ${FOLLOW_WORDS[subject.kind].what}`}
        </PendingButton>
      </div>
    </ActionForm>
  )
}
