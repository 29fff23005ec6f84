import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { PendingButton } from '@/components/ui/pending-button'
import { RelativeTime } from '@/components/ui/relative-time'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import type { FormAction } from '@/domain/form-state'
import type { NotificationView } from '@/domain/notifications/notification'

import { NoticeLink } from './notice-link'

type NotificationListProps = {
  notices: readonly NotificationView[]
  /** Marks one as read. */
  action: FormAction
}

export function NotificationList({ notices, action }: NotificationListProps) {
  return (
    <ul className="divide-rule divide-y">
      {notices.map((notice) => (
        <li key={notice.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-4">
          <span className="min-w-0 wrap-anywhere">
            <NoticeLink to={notice.leadsTo}>{notice.sentence}</NoticeLink>
          </span>
          {notice.isRead ? null : <Badge tone="ember">new</Badge>}
          <span className="text-ink-soft w-full text-sm">
            <bdi className="[overflow-wrap:anywhere]">{notice.where}</bdi> ·{' '}
            <RelativeTime at={notice.createdAt} />
          </span>
          {notice.isRead ? null : (
            <ActionForm action={action} hidden={{ id: notice.id }} className="">
              <PendingButton variant="plain" className="text-sm">
                Mark as read<VisuallyHidden>: {notice.sentence}</VisuallyHidden>
              </PendingButton>
            </ActionForm>
          )}
        </li>
      ))}
    </ul>
  )
}
