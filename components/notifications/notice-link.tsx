import { TextLink } from '@/components/ui/text-link'
import { noticeAddress } from '@/domain/notifications/notice-address'
import type { NoticePlace } from '@/domain/notifications/notification'

type NoticeLinkProps = { to: NoticePlace | null; children: string }

/** The sentence of a notification, as a link to what it tells of while that can be read. */
export function NoticeLink({ to, children }: NoticeLinkProps) {
  if (to === null) return <span>{children}</span>
  return <TextLink href={noticeAddress(to)}>{children}</TextLink>
}
