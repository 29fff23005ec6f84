import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import type { FormAction } from '@/domain/form-state'
import type { FollowInput } from '@/domain/notifications/follow'

type FollowFormProps = { subject: FollowInput; isFollowed: boolean; action: FormAction }

const WHAT = { series: 'this series', author: 'this author' } as const

/** One button: to follow, or to follow no more. */
export function FollowForm({ subject, isFollowed, action }: FollowFormProps) {
  const wish = isFollowed ? 'unfollow' : 'follow'
  return (
    <ActionForm action={action} hidden={{ ...subject, wish }}>
      <div>
        <PendingButton variant={isFollowed ? 'quiet' : 'primary'}>
          {isFollowed ? 'Stop following' : `Follow ${WHAT[subject.kind]}`}
        </PendingButton>
      </div>
    </ActionForm>
  )
}
