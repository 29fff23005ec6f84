import { Badge } from '@/components/ui/badge'
import { RelativeTime } from '@/components/ui/relative-time'
import type { NotificationView } from '@/domain/notifications/notification'

import { NoticeLink } from './notice-link'

export function NotificationList({ notices }: { notices: readonly NotificationView[] }) {
  return (
    <ul className="divide-rule divide-y">
      {notices.map((notice) => (
        <li key={notice.id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-4">
          <NoticeLink to={notice.leadsTo}>{notice.sentence}</NoticeLink>
          {notice.isRead ? null : <Badge tone="ember">new</Badge>}
          <span className="text-ink-soft w-full text-sm">
            {notice.where} · <RelativeTime at={notice.createdAt} />
          </span>
        </li>
      ))}
    </ul>
  )
}
