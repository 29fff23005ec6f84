import { ActionForm } from '@/components/ui/action-form'
import { PendingButton } from '@/components/ui/pending-button'
import { TextLink } from '@/components/ui/text-link'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormAction } from '@/domain/form-state'
import type { FollowInput } from '@/domain/notifications/follow'
import { FOLLOW_WORDS, followedAddress } from '@/domain/notifications/follow-words'

type FollowListProps = {
  follows: readonly (FollowInput & { title: string })[]
  action: FormAction
}

/** What a member follows, each with the way to stop. */
export function FollowList({ follows, action }: FollowListProps) {
  return (
    <ul className="divide-rule divide-y">
      {follows.map(({ kind, slug, title }) => (
        <li key={`${kind} ${slug}`} className="flex items-center justify-between gap-4 py-2">
          <span className="min-w-0">
            <TextLink href={followedAddress({ kind, slug })}>
              <bdi className="[overflow-wrap:anywhere]">{title}</bdi>
            </TextLink>
            <span className="text-ink-soft block text-sm">{FOLLOW_WORDS[kind].name}</span>
          </span>
          <ActionForm
            action={action}
            hidden={{ kind, slug, wish: 'unfollow' }}
            className="shrink-0"
          >
            <PendingButton variant="quiet">
              Stop<VisuallyHidden> following {title}</VisuallyHidden>
            </PendingButton>
          </ActionForm>
        </li>
      ))}
    </ul>
  )
}
