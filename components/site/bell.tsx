import { Bell as BellIcon } from 'lucide-react'
import Link from 'next/link'

import { VisuallyHidden } from '@/components/ui/visually-hidden'

const SHOWN_MAX = 99

/** The way to what one was told, with how much of it is new. On a phone the menu beside it says the same. */
export function Bell({ unread }: { unread: number }) {
  return (
    <Link
      href="/notifications"
      prefetch={false}
      className="text-ink-soft hover:text-ink relative flex min-h-11 min-w-11 items-center justify-center gap-1 rounded-md text-sm font-medium max-sm:hidden"
    >
      <BellIcon aria-hidden="true" className="size-5" />
      {unread > 0 ? (
        <span aria-hidden="true" className="text-ember-deep tabular-nums">
          {unread > SHOWN_MAX ? `${SHOWN_MAX}+` : unread}
        </span>
      ) : null}
      <VisuallyHidden>{unreadSentence(unread)}</VisuallyHidden>
    </Link>
  )
}

export function unreadSentence(unread: number): string {
  if (unread === 0) return 'Notifications, nothing new'
  return unread === 1 ? 'Notifications, 1 new' : `Notifications, ${unread} new`
}
